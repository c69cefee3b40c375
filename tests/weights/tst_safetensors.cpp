// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/safetensors.h"

#include "core/base/file.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>

using namespace ng;

namespace {

std::filesystem::path referenceFile()
{
    return test::sourceFolder() / "tests/reference/text/reference.safetensors";
}

/// A file of a header text and so many data bytes.
std::filesystem::path crafted(const test::TempFolder &folder, std::string_view header, std::size_t dataBytes,
                              std::int64_t lengthOff = 0)
{
    std::string bytes(8, '\0');
    const std::uint64_t length = header.size() + static_cast<std::uint64_t>(lengthOff);
    std::memcpy(bytes.data(), &length, 8);
    bytes += header;
    bytes.append(dataBytes, '\x01');
    const std::filesystem::path path = folder / "crafted.safetensors";
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

template<class T>
NamedTensor named(std::string name, TensorType type, std::vector<std::size_t> shape, const std::vector<T> &values)
{
    return {std::move(name), type, std::move(shape), std::as_bytes(std::span(values))};
}

} // namespace

TEST_CASE("safetensors: what the reference wrote is read with its values")
{
    const Result<SafetensorsFile> file = SafetensorsFile::open(referenceFile());
    NG_REQUIRE_RESULT(file);
    CHECK(file->tensors().size() == 13);
    CHECK(file->metadata().at("format") == "pt");
    const std::vector<double> values{0.0, -1.5, 2.25, 65504.0, 6.1e-5, 5.96e-8};
    const auto doubles = file->readDoubles("doubles");
    NG_REQUIRE_RESULT(doubles);
    CHECK(*doubles == values);
    CHECK(file->find("doubles")->shape == std::vector<std::size_t>{2, 3});
    const auto floats = file->readFloats("floats");
    NG_REQUIRE_RESULT(floats);
    CHECK((*floats)[4] == 6.1e-5F);
    const auto halves = file->readFloats("halves");
    NG_REQUIRE_RESULT(halves);
    CHECK((*halves)[1] == -1.5F);
    CHECK((*halves)[3] == 65504.0F);
    CHECK((*halves)[4] == 1023.0F * 0x1p-24F); // the largest subnormal is nearest to 6.1e-5
    CHECK((*halves)[5] == 0x1p-24F);
    const auto bfloats = file->readDoubles("bfloats");
    NG_REQUIRE_RESULT(bfloats);
    CHECK((*bfloats)[2] == 2.25);
    CHECK((*bfloats)[3] == 65536.0);
    CHECK(*file->readInts("longs") == std::vector<std::int64_t>{-(std::int64_t{1} << 40), 7});
    CHECK(*file->readInts("ints") == std::vector<std::int64_t>{-70000, 70000});
    CHECK(*file->readInts("shorts") == std::vector<std::int64_t>{-300, 300});
    CHECK(*file->readInts("bytes") == std::vector<std::int64_t>{-128, 127});
    CHECK(*file->readInts("octets") == std::vector<std::int64_t>{0, 255, 3});
    CHECK(*file->readFloats("flags") == std::vector<float>{1, 0, 1});
    CHECK(*file->readFloats("scalar") == std::vector<float>{4.5F});
    CHECK(file->find("scalar")->shape.empty());
    CHECK(file->readFloats("empty")->empty());
    CHECK(file->find("na\xC3\xAFve \"quoted\"") != nullptr);
}

TEST_CASE("safetensors: a wrong name, type or size is named")
{
    const Result<SafetensorsFile> file = SafetensorsFile::open(referenceFile());
    NG_REQUIRE_RESULT(file);
    CHECK(file->find("none") == nullptr);
    const auto missing = file->readFloats("none");
    NG_CHECK_ERROR(missing, ErrorCode::NotFound);
    CHECK(missing.error().message().find("none") != std::string::npos);
    NG_CHECK_ERROR(file->readInts("floats"), ErrorCode::Unsupported);
    std::vector<std::byte> small(3);
    NG_CHECK_ERROR(file->readBytes("floats", small), ErrorCode::ShapeMismatch);
    std::vector<std::byte> whole(24);
    NG_CHECK_RESULT(file->readBytes("floats", whole));
}

TEST_CASE("safetensors: our writer makes the reference's bytes, whatever the order of tensors")
{
    const Result<SafetensorsFile> file = SafetensorsFile::open(referenceFile());
    NG_REQUIRE_RESULT(file);
    std::vector<std::vector<std::byte>> data;
    for (const TensorInfo &tensor : file->tensors())
        data.push_back(*file->readBytes(tensor.name));
    std::vector<NamedTensor> tensors;
    for (std::size_t i = data.size(); i-- > 0;)
        tensors.push_back({file->tensors()[i].name, file->tensors()[i].type, file->tensors()[i].shape, data[i]});
    const test::TempFolder folder;
    NG_CHECK_RESULT(writeSafetensors(folder / "ours.safetensors", tensors, file->metadata()));
    const auto ours = readTextFile(folder / "ours.safetensors");
    const auto theirs = readTextFile(referenceFile());
    NG_REQUIRE_RESULT(ours);
    NG_REQUIRE_RESULT(theirs);
    CHECK(*ours == *theirs);
}

TEST_CASE("safetensors: written floats come back bit for bit, each tensor aligned to its elements")
{
    const test::TempFolder folder;
    const std::vector<float> floats{1.0F, std::numeric_limits<float>::quiet_NaN(), -0.0F,
                                    std::numeric_limits<float>::denorm_min()};
    const std::vector<std::uint8_t> octets{1, 2, 3};
    const std::vector<double> doubles{1e300};
    NG_CHECK_RESULT(
        writeSafetensors(folder / "x.safetensors",
                         {named("b", TensorType::U8, {3}, octets), named("a", TensorType::F32, {2, 2}, floats),
                          named("z", TensorType::F64, {}, doubles)},
                         {{"step", "12"}, {"note", "\"\xC3\xA9\n"}}));
    const Result<SafetensorsFile> file = SafetensorsFile::open(folder / "x.safetensors");
    NG_REQUIRE_RESULT(file);
    CHECK(file->metadata() == std::map<std::string, std::string>{{"note", "\"\xC3\xA9\n"}, {"step", "12"}});
    for (const TensorInfo &tensor : file->tensors())
        CHECK(tensor.offset % bytesOfElement(tensor.type) == 0);
    const auto back = file->readFloats("a");
    NG_REQUIRE_RESULT(back);
    CHECK(std::memcmp(back->data(), floats.data(), 16) == 0);
    CHECK(*file->readDoubles("z") == doubles);
    NG_CHECK_RESULT(writeSafetensors(folder / "none.safetensors", {}));
    NG_CHECK_RESULT(SafetensorsFile::open(folder / "none.safetensors"));
}

TEST_CASE("safetensors: a tensor that does not fit its description is not written, and the old file stays")
{
    const test::TempFolder folder;
    const std::vector<float> floats{1.0F, 2.0F};
    const std::filesystem::path path = folder / "x.safetensors";
    NG_CHECK_RESULT(writeSafetensors(path, {named("a", TensorType::F32, {2}, floats)}));
    NG_CHECK_ERROR(writeSafetensors(path, {named("a", TensorType::F32, {3}, floats)}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(writeSafetensors(path, {named("a", TensorType::F64, {2}, floats)}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(writeSafetensors(path, {named("__metadata__", TensorType::F32, {2}, floats)}),
                   ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(
        writeSafetensors(path, {named("a", TensorType::F32, {2}, floats), named("a", TensorType::F16, {4}, floats)}),
        ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(writeSafetensors(path, {named("a", TensorType::F32, {1U << 31U, 1U << 31U, 1U << 31U}, floats)}),
                   ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(writeSafetensors(folder / "no" / "x.safetensors", {}), ErrorCode::Io);
    const Result<SafetensorsFile> file = SafetensorsFile::open(path);
    NG_REQUIRE_RESULT(file);
    CHECK(*file->readFloats("a") == floats);
}

TEST_CASE("safetensors: every damaged header is an error with its reason")
{
    struct Case {
        const char *what;
        std::string header;
        std::size_t dataBytes;
        std::int64_t lengthOff;
        const char *says;
    };
    const std::string two =
        R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"U8","shape":[4],"data_offsets":[%]}})";
    const auto secondAt = [&](const char *offsets) { return std::string(two).replace(two.find('%'), 1, offsets); };
    const std::vector<Case> cases{
        {"cut off data", secondAt("8,12"), 11, 0, "cut off"},
        {"bytes left over", secondAt("8,12"), 13, 0, "describes 12"},
        {"overlap", secondAt("7,11"), 12, 0, "overlap"},
        {"hole", secondAt("9,13"), 13, 0, "belong to no tensor"},
        {"size against shape", secondAt("8,11"), 11, 0, "need 4 bytes"},
        {"backwards", secondAt("12,8"), 12, 0, "no range"},
        {"negative", secondAt("-4,0"), 8, 0, "no range"},
        {"fractions", secondAt("8.0,12.5"), 12, 0, "offsets"},
        {"beyond 64 bits", secondAt("8,18446744073709551620"), 12, 0, "offsets"},
        {"header past the end", secondAt("8,12"), 0, 10000, "cut off"},
        {"header above the limit", secondAt("8,12"), 12, 100'000'001, "at most"},
        {"absurd length", secondAt("8,12"), 12, -1000, "at most"},
        {"no JSON", "{\"a\":", 0, 0, "header"},
        {"no object", "[1,2]", 0, 0, "start with"},
        {"leading blank", " {}", 0, 0, "start with"},
        {"empty header", "", 0, 0, "start with"},
        {"overflowing shape", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296,4],"data_offsets":[0,8]}})", 8, 0,
         "more elements"},
        {"overflowing bytes", R"({"a":{"dtype":"F64","shape":[4611686018427387904],"data_offsets":[0,8]}})", 8, 0,
         "more bytes"},
        {"negative extent", R"({"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})", 8, 0, "no size"},
        {"shape is no list", R"({"a":{"dtype":"F32","shape":2,"data_offsets":[0,8]}})", 8, 0, "no list"},
        {"no shape", R"({"a":{"dtype":"F32","data_offsets":[0,8]}})", 8, 0, "no list"},
        {"no type", R"({"a":{"shape":[2],"data_offsets":[0,8]}})", 8, 0, "dtype"},
        {"three offsets", R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4,8]}})", 8, 0, "offsets"},
        {"no description", R"({"a":7})", 0, 0, "describe"},
        {"metadata no texts", R"({"__metadata__":{"step":3}})", 0, 0, "no text"},
        {"metadata no object", R"({"__metadata__":[]})", 0, 0, "no object"},
    };
    const test::TempFolder folder;
    for (const Case &damage : cases) {
        CAPTURE(damage.what);
        const auto opened = SafetensorsFile::open(crafted(folder, damage.header, damage.dataBytes, damage.lengthOff));
        NG_CHECK_ERROR(opened, ErrorCode::CorruptData);
        if (!opened) {
            const std::string message = opened.error().message();
            CHECK_MESSAGE(message.find(damage.says) != std::string::npos, message);
            CHECK_MESSAGE(message.find("crafted.safetensors") != std::string::npos, message);
        }
    }
    NG_CHECK_ERROR(SafetensorsFile::open(
                       crafted(folder, R"({"a":{"dtype":"F4","shape":[2],"data_offsets":[0,1]}})", 1)),
                   ErrorCode::Unsupported);
    std::ofstream(folder / "short.safetensors") << "abc";
    NG_CHECK_ERROR(SafetensorsFile::open(folder / "short.safetensors"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(SafetensorsFile::open(folder / "none.safetensors"), ErrorCode::NotFound);
}

TEST_CASE("safetensors: padding, the older field name and a whole header are accepted")
{
    const test::TempFolder folder;
    const auto padded = SafetensorsFile::open(crafted(
        folder,
        R"({"a":{"dtype":"F32","shape":[0,5],"offsets":[0,0]},"b":{"dtype":"I8","shape":[1],"offsets":[0,1]}}   )", 1));
    NG_REQUIRE_RESULT(padded);
    CHECK(padded->tensors().size() == 2);
    CHECK(*padded->readInts("b") == std::vector<std::int64_t>{1});
}

TEST_CASE("safetensors: a file that shrinks after opening gives one error")
{
    const test::TempFolder folder;
    const std::filesystem::path path = crafted(folder, R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", 8);
    const auto file = SafetensorsFile::open(path);
    NG_REQUIRE_RESULT(file);
    std::filesystem::resize_file(path, 20);
    NG_CHECK_ERROR(file->readFloats("a"), ErrorCode::CorruptData);
}
