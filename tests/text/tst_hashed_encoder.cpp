// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hashed_encoder.h"
#include "core/text/text_encoders.h"

#include "core/base/sha256.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>
#include <vector>

using namespace ng;

namespace {

double dot(std::span<const float> a, std::span<const float> b)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<double>(a[i]) * static_cast<double>(b[i]);
    return sum;
}

} // namespace

TEST_CASE("hashed: unit vectors, near for shared words, the same bits everywhere")
{
    const Result<TextEncoderPtr> encoder = makeHashedEncoder();
    NG_REQUIRE_RESULT(encoder);
    const std::vector<std::string> texts{"a square appears on the screen",
                                         "A SQUARE appears, on the screen",
                                         "the participant presses the button",
                                         "",
                                         "square",
                                         "squares",
                                         "\xE8\x84\xB3\xE6\xB3\xA2"};
    const auto vectors = (*encoder)->encode(texts, {});
    NG_REQUIRE_RESULT(vectors);
    CHECK(vectors->shape() == std::array<std::size_t, 2>{7, 384});
    for (const std::size_t i : {0U, 1U, 2U, 4U, 5U, 6U})
        CHECK(dot(vectors->row(i), vectors->row(i)) == doctest::Approx(1.0).epsilon(1e-6));
    CHECK(dot(vectors->row(3), vectors->row(3)) == 0.0);
    CHECK(dot(vectors->row(0), vectors->row(1)) > 0.8);
    CHECK(dot(vectors->row(0), vectors->row(2)) < 0.6);
    CHECK(dot(vectors->row(4), vectors->row(5)) > 0.4);
    // Rounded, so that the hash says "the same features", not "the same last bit".
    std::string rounded;
    for (const float value : vectors->row(0))
        rounded += std::to_string(std::lround(value * 1e4F)) + ' ';
    CHECK(sha256Hex(rounded) == "6131829c5a36f01e0e55419c37b97429decca38306ec30fd93aa6cd3cc46ce99");
}

TEST_CASE("hashed: batches do not change a vector; the dimension is checked")
{
    const Result<TextEncoderPtr> encoder = makeCoreTextEncoder("hashed", Json(Json::Object{{"dimension", Json(64)}}));
    NG_REQUIRE_RESULT(encoder);
    CHECK((*encoder)->dimension() == 64);
    CHECK((*encoder)->recipe()["dimension"].toInt() == 64);
    const std::vector<std::string> both{"one", "two"};
    const std::vector<std::string> alone{"two"};
    const auto together = (*encoder)->encode(both, {});
    const auto single = (*encoder)->encode(alone, {});
    NG_REQUIRE_RESULT(together);
    NG_REQUIRE_RESULT(single);
    CHECK(std::ranges::equal(together->row(1), single->row(0)));
    NG_CHECK_ERROR(makeHashedEncoder(15), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeCoreTextEncoder("hashed", Json(Json::Object{{"dimension", Json(1e9)}})),
                   ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(makeCoreTextEncoder("hashed", Json(Json::Object{{"dim", Json(64)}})), ErrorCode::InvalidArgument);
    StopSource stop;
    stop.requestStop();
    NG_CHECK_ERROR((*encoder)->encode(both, RunContext(stop)), ErrorCode::Cancelled);
}

TEST_CASE("text encoders: listed in order, with the reason where one cannot be used")
{
    const auto bare = textEncoders({});
    REQUIRE(bare.size() == 2);
    CHECK(bare[0].id == "hashed");
    CHECK(bare[0].available);
    CHECK(bare[1].id == "minilm");
    CHECK_FALSE(bare[1].available);
    NG_CHECK_ERROR(findTextEncoder("minilm", {}), ErrorCode::Unsupported);
    NG_CHECK_ERROR(findTextEncoder("minilm", {.engineBuilt = true}), ErrorCode::NotFound);
    const TextEncoderSurroundings whole{.engineBuilt = true,
                                        .hasModel = [](std::string_view name) { return name == "all-MiniLM-L6-v2"; }};
    NG_CHECK_RESULT(findTextEncoder("minilm", whole));
    const auto unknown = findTextEncoder("bert", whole);
    NG_CHECK_ERROR(unknown, ErrorCode::InvalidArgument);
    CHECK(unknown.error().message().find("hashed, minilm") != std::string::npos);
    NG_CHECK_ERROR(makeCoreTextEncoder("minilm"), ErrorCode::Unsupported);
    CHECK(toJson(bare[1])["unavailable"].isString());
}
