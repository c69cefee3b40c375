// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5/hdf5_file.h"

#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <array>
#include <fstream>

using namespace ng;

namespace {

constexpr std::array<std::size_t, 2> kShape{2, 3};

std::size_t entriesIn(const std::filesystem::path &folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("arrays, texts and attributes come back as written")
{
    const test::TempFolder folder;
    const auto path = folder / "a.h5";
    const std::vector<float> floats{1.0F, -2.5F, 3.0e-30F, 0.1F, 5.0F, 6.0F};
    const std::vector<std::string> texts{"a square", "", "\xC3\xA4"};
    {
        auto file = Hdf5File::create(path);
        NG_REQUIRE_RESULT(file);
        NG_REQUIRE_RESULT(file->writeFloats("fold0/scores", floats, kShape));
        NG_REQUIRE_RESULT(
            file->writeInts("fold0/items", std::array<std::int64_t, 2>{-7, 1LL << 60}, std::array<std::size_t, 1>{2}));
        NG_REQUIRE_RESULT(file->writeDoubles("d", std::array{1.0 / 3.0}, std::array<std::size_t, 1>{1}));
        NG_REQUIRE_RESULT(file->writeStrings("text", texts));
        NG_REQUIRE_RESULT(file->writeFloats("none", {}, std::array<std::size_t, 2>{0, 4}));
        NG_REQUIRE_RESULT(file->setAttribute("/", "format", std::string("neuroglyph-decodings")));
        NG_REQUIRE_RESULT(file->setAttribute("/", "version", std::int64_t{1}));
        NG_REQUIRE_RESULT(file->setAttribute("fold0", "rate", 0.25));
        NG_REQUIRE_RESULT(file->setAttribute("fold0/scores", "axes", std::vector<std::string>{"items", "candidates"}));
        NG_CHECK_ERROR(file->writeFloats("d", floats, kShape), ErrorCode::InvalidArgument);
        CHECK(!std::filesystem::exists(path)); // nothing under the name before commit
        NG_REQUIRE_RESULT(file->commit());
    }
    CHECK(entriesIn(folder.path()) == 1);
    auto file = Hdf5File::openRead(path);
    NG_REQUIRE_RESULT(file);
    std::vector<std::size_t> shape;
    CHECK(file->readFloats("/fold0/scores", &shape).value() == floats);
    CHECK(shape == std::vector<std::size_t>{2, 3});
    CHECK(file->readInts("fold0/items").value() == std::vector<std::int64_t>{-7, 1LL << 60});
    CHECK(file->readDoubles("d").value() == std::vector<double>{1.0 / 3.0});
    CHECK(file->readStrings("text").value() == texts);
    CHECK(file->readFloats("none", &shape).value().empty());
    CHECK(shape == std::vector<std::size_t>{0, 4});
    CHECK(std::get<std::string>(file->attribute("/", "format").value()) == "neuroglyph-decodings");
    CHECK(std::get<std::int64_t>(file->attribute("/", "version").value()) == 1);
    CHECK(std::get<double>(file->attribute("fold0", "rate").value()) == 0.25);
    CHECK(std::get<std::vector<std::string>>(file->attribute("fold0/scores", "axes").value())
          == std::vector<std::string>{"items", "candidates"});
    CHECK(file->has("fold0/items"));
    CHECK(!file->has("fold1/items"));
    CHECK(file->members("fold0").value() == std::vector<std::string>{"items", "scores"});
    CHECK(file->info("fold0").value().kind == Hdf5Info::Kind::Group);
    CHECK(file->info("fold0/scores").value().kind == Hdf5Info::Kind::Float);
    NG_CHECK_ERROR(file->readFloats("nothing/here"), ErrorCode::NotFound);
    NG_CHECK_ERROR(file->readFloats("text"), ErrorCode::ShapeMismatch);
    NG_CHECK_ERROR(file->attribute("/", "absent"), ErrorCode::NotFound);
}

TEST_CASE("blocks are written and read in place")
{
    const test::TempFolder folder;
    {
        auto file = Hdf5File::create(folder / "b.h5").value();
        NG_REQUIRE_RESULT(file.makeFloats("x", std::array<std::size_t, 2>{3, 4}));
        NG_REQUIRE_RESULT(file.writeFloatBlock("x", std::array<std::size_t, 2>{1, 2}, std::array<std::size_t, 2>{2, 2},
                                               std::array{1.0F, 2.0F, 3.0F, 4.0F}));
        NG_CHECK_ERROR(file.writeFloatBlock("x", std::array<std::size_t, 2>{2, 2}, std::array<std::size_t, 2>{2, 2},
                                            std::array{1.0F, 2.0F, 3.0F, 4.0F}),
                       ErrorCode::ShapeMismatch);
        NG_REQUIRE_RESULT(file.commit());
    }
    const auto file = Hdf5File::openRead(folder / "b.h5").value();
    std::array<float, 4> block{};
    NG_REQUIRE_RESULT(file.readFloatBlock("x", std::array<std::size_t, 2>{0, 3}, std::array<std::size_t, 2>{2, 1},
                                          std::span(block).first(2)));
    CHECK(block[0] == 0.0F);
    CHECK(block[1] == 2.0F);
    NG_CHECK_ERROR(file.readFloatBlock("x", std::array<std::size_t, 2>{0, 3}, std::array<std::size_t, 2>{2, 2}, block),
                   ErrorCode::ShapeMismatch);
}

TEST_CASE("a file that was never committed leaves nothing, and the old one stays")
{
    const test::TempFolder folder;
    const auto path = folder / "c.h5";
    std::ofstream(path) << "old";
    {
        auto file = Hdf5File::create(path).value();
        NG_REQUIRE_RESULT(file.writeStrings("t", std::array<std::string, 1>{"x"}));
        Hdf5File moved = std::move(file);
    }
    CHECK(entriesIn(folder.path()) == 1);
    std::string content;
    std::ifstream(path) >> content;
    CHECK(content == "old");
    NG_CHECK_ERROR(Hdf5File::openRead(path), ErrorCode::Unsupported);
    NG_CHECK_ERROR(Hdf5File::openRead(folder / "absent.h5"), ErrorCode::NotFound);
    NG_CHECK_ERROR(Hdf5File::create(folder / "no" / "such.h5"), ErrorCode::Io);
}

TEST_CASE("a file that was cut short is an error at every length")
{
    const test::TempFolder folder;
    {
        auto file = Hdf5File::create(folder / "d.h5").value();
        NG_REQUIRE_RESULT(file.writeFloats("x", std::vector<float>(1000, 1.0F), std::array<std::size_t, 1>{1000}));
        NG_REQUIRE_RESULT(file.commit());
    }
    const auto size = std::filesystem::file_size(folder / "d.h5");
    for (std::uintmax_t keep = 0; keep < size; keep += 97) {
        std::filesystem::copy_file(folder / "d.h5", folder / "e.h5", std::filesystem::copy_options::overwrite_existing);
        std::filesystem::resize_file(folder / "e.h5", keep);
        const auto file = Hdf5File::openRead(folder / "e.h5");
        const bool read = file && file->readFloats("x");
        CHECK(!read);
    }
}

TEST_CASE("a real weights file of another program opens")
{
    NG_REQUIRE_FIXTURE("weights/eegnet/EEGNet-8-2-weights.h5");
    const auto file = Hdf5File::openRead(test::fixturesFolder() / "weights/eegnet/EEGNet-8-2-weights.h5");
    NG_REQUIRE_RESULT(file);
    CHECK(file->members().value() == std::vector<std::string>{"model_weights", "optimizer_weights"});
    const auto layers = file->attribute("model_weights", "layer_names"); // fixed-length texts
    NG_REQUIRE_RESULT(layers);
    CHECK(std::get<std::vector<std::string>>(*layers).at(1) == "conv2d");
    std::vector<std::size_t> shape;
    NG_REQUIRE_RESULT(file->readFloats("model_weights/batch_normalization/batch_normalization/beta:0", &shape));
    CHECK(shape == std::vector<std::size_t>{8});
}
