// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/npy.h"
#include "core/base/npy_header.h"
#include "core/base/text.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

using namespace ng;

namespace {

std::string bytesOf(const std::string &hex)
{
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t i = 0; i + 1 < hex.size(); i += 2)
        bytes += static_cast<char>(digit(hex[i]) * 16 + digit(hex[i + 1]));
    return bytes;
}

Json golden()
{
    const Result<Json> value = readJsonFile(ng::test::sourceFolder() / "tests/reference/base/base.json");
    NG_REQUIRE_RESULT(value);
    return *value;
}

} // namespace

TEST_CASE("every kind of file that NumPy writes is read with its values")
{
    const ng::test::TempFolder folder;
    const Json reference = golden();
    CHECK(reference["npy"].size() >= 20);
    for (const Json &entry : reference["npy"].items()) {
        CAPTURE(entry["name"].toString());
        NG_REQUIRE_RESULT(writeFileAtomically(folder / "a.npy", bytesOf(entry["bytes"].toString())));
        NpyInfo info;
        const Result<std::vector<double>> doubles = readNpyDoubles(folder / "a.npy", &info);
        NG_REQUIRE_RESULT(doubles);
        const Result<std::vector<float>> floats = readNpyFloats(folder / "a.npy");
        NG_REQUIRE_RESULT(floats);
        std::vector<std::size_t> shape;
        for (const Json &extent : entry["shape"].items())
            shape.push_back(static_cast<std::size_t>(extent.toInt()));
        CHECK(info.shape == shape);
        REQUIRE(doubles->size() == entry["values"].size());
        REQUIRE(floats->size() == doubles->size());
        for (std::size_t i = 0; i < doubles->size(); ++i) {
            CHECK((*doubles)[i] == entry["values"].items()[i].toDouble());
            CHECK((*floats)[i] == static_cast<float>((*doubles)[i]));
        }
    }
}

TEST_CASE("objects, records and other elements are refused, not run")
{
    const ng::test::TempFolder folder;
    const Json reference = golden();
    CHECK(reference["npy_refused"].size() == 4);
    for (const Json &entry : reference["npy_refused"].items()) {
        CAPTURE(entry["name"].toString());
        NG_REQUIRE_RESULT(writeFileAtomically(folder / "a.npy", bytesOf(entry["bytes"].toString())));
        NG_CHECK_ERROR(readNpyInfo(folder / "a.npy"), ErrorCode::Unsupported);
        NG_CHECK_ERROR(readNpyFloats(folder / "a.npy"), ErrorCode::Unsupported);
    }
}

TEST_CASE("a file that is cut off anywhere is damaged, never read past its end")
{
    const ng::test::TempFolder folder;
    const std::vector<float> data{1.0F, 2.0F, 3.0F, 4.0F, 5.0F, 6.0F};
    const std::vector<std::size_t> shape{2, 3};
    NG_REQUIRE_RESULT(writeNpy(folder / "a.npy", std::span<const float>(data), shape));
    const std::string whole = readTextFile(folder / "a.npy").value();
    CHECK((whole.size() - 24) % 64 == 0);
    CHECK(readNpyFloats(folder / "a.npy") == data);
    const NdArray<float, 2> matrix = readNpyMatrix(folder / "a.npy").value();
    CHECK(matrix(1, 2) == 6.0F);
    for (std::size_t size = 0; size < whole.size(); ++size) {
        NG_REQUIRE_RESULT(writeFileAtomically(folder / "b.npy", std::string_view(whole).substr(0, size)));
        NG_CHECK_ERROR(readNpyFloats(folder / "b.npy"), ErrorCode::CorruptData);
    }
}

TEST_CASE("a header that lies about its size allocates nothing")
{
    const ng::test::TempFolder folder;
    const auto withShape = [&folder](const std::string &shape) {
        std::string text = "{'descr': '<f8', 'fortran_order': False, 'shape': " + shape + ", }";
        std::string file("\x93NUMPY\x01\x00", 8);
        file += static_cast<char>(text.size());
        file += '\0';
        NG_REQUIRE_RESULT(writeFileAtomically(folder / "a.npy", file + text + std::string(64, '\0')));
        return readNpyDoubles(folder / "a.npy");
    };
    NG_CHECK_RESULT(withShape("(8,)"));
    NG_CHECK_RESULT(withShape("(2, 4)"));
    NG_CHECK_RESULT(withShape("(0, 9223372036854775807, 9223372036854775807)"));
    NG_CHECK_ERROR(withShape("(9,)"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(withShape("(9223372036854775807,)"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(withShape("(4294967296, 4294967296, 4294967296)"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(withShape("(18446744073709551615,)"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(withShape("(-1,)"), ErrorCode::CorruptData);
}

TEST_CASE("only NumPy's own dictionary is understood, no expression")
{
    NG_CHECK_RESULT(parseNpyDictionary("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }  \n"));
    NG_CHECK_RESULT(parseNpyDictionary("{\"shape\":(3L,),\"fortran_order\":True,\"descr\":\"<f4\"}"));
    NG_CHECK_RESULT(parseNpyDictionary("{'descr': '<f4', 'fortran_order': False, 'shape': ()}"));
    for (const char *bad : {"", "{}", "{'descr': '<f4'}", "{'descr': '<f4', 'fortran_order': False, 'shape': (3 2)}",
                            "{'descr': '<f4', 'fortran_order': False, 'shape': (3)}",
                            "{'descr': '<f4', 'fortran_order': 0, 'shape': (3,)}",
                            "{'descr': '<f4', 'fortran_order': False, 'shape': (1+2,)}",
                            "{'descr': '<f4', 'fortran_order': False, 'shape': (3,)",
                            "{'descr': '<f4', 'fortran_order': False, 'shape': (3,), 'x': 1}",
                            "{'descr': '<f4, 'fortran_order': False, 'shape': (3,)}",
                            "{'descr': '<f4', 'fortran_order': False, 'shape': (3,)} + 1",
                            "{'descr': '<f4', 'descr': '<f4', 'fortran_order': False, 'shape': (3,)}"})
        NG_CHECK_ERROR(parseNpyDictionary(bad), ErrorCode::CorruptData);
    for (const char *type : {"<f4", ">i2", "|u1", "=f8", "|b1"})
        NG_CHECK_RESULT(npyElement(type));
    for (const char *type : {"", "f4", "<f3", "<f16", "<c8", "|S1", "<b2", "?f4", "|O", "<M8[ns]"})
        NG_CHECK_ERROR(npyElement(type), ErrorCode::Unsupported);
}

TEST_CASE("what is written has NumPy's header and is read back")
{
    const ng::test::TempFolder folder;
    CHECK(npyHeader("<f4", std::vector<std::size_t>{3}).find("'shape': (3,), }") != std::string::npos);
    CHECK(npyHeader("<f4", std::vector<std::size_t>{3, 2}).find("'shape': (3, 2), }") != std::string::npos);
    CHECK(npyHeader("<f4", {}).find("'shape': (), }") != std::string::npos);
    for (std::size_t n = 1; n < 1'000'000'000'000; n *= 10)
        CHECK(npyHeader("<f4", std::vector<std::size_t>{n, n}).size() % 64 == 0);
    const std::vector<std::int64_t> integers{-1, 2, 1LL << 40};
    NG_REQUIRE_RESULT(writeNpy(folder / "i.npy", std::span<const std::int64_t>(integers), std::vector<std::size_t>{3}));
    CHECK(readNpyDoubles(folder / "i.npy") == std::vector<double>{-1.0, 2.0, 1099511627776.0});
    NG_CHECK_ERROR(readNpyMatrix(folder / "i.npy"), ErrorCode::ShapeMismatch);
    NG_CHECK_ERROR(readNpyInfo(folder / "missing.npy"), ErrorCode::NotFound);
}
