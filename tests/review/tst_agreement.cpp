// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/review/agreement.h"
#include "core/text/word_alignment.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numeric>

using namespace ng;

namespace {

const Json &golden()
{
    static const Json read = [] {
        const auto folder = ng::test::sourceFolder() / "tests/reference/agreement";
        const auto file = readJsonFile(folder / "agreement.json");
        NG_REQUIRE_RESULT(file);
        const auto hash = sha256OfFile(folder / "generate.py");
        NG_REQUIRE_RESULT(hash);
        CHECK_MESSAGE((*file)["script_sha256"].toString() == *hash, "made by another generate.py: run it again");
        return *file;
    }();
    return read;
}

CategoryTable tableOf(const Json &rows)
{
    CategoryTable out;
    for (const Json &row : rows.items()) {
        out.emplace_back();
        for (const Json &value : row.items())
            out.back().push_back(static_cast<int>(value.toInt()));
    }
    return out;
}

std::vector<std::string> plainWords(const std::string &text)
{
    std::vector<std::string> out;
    for (const auto word : split(text, ' ')) {
        if (!word.empty())
            out.emplace_back(word);
    }
    return out;
}

} // namespace

TEST_CASE("agreement: kappas and alpha are those of scikit-learn, statsmodels and krippendorff")
{
    REQUIRE(golden()["tables"].size() == 4);
    for (const Json &entry : golden()["tables"].items()) {
        const CategoryTable table = tableOf(entry["table"]);
        for (const auto &[pair, value] : entry["cohen"].members()) {
            const auto a = static_cast<std::size_t>(pair[0] - '0'), b = static_cast<std::size_t>(pair[2] - '0');
            const auto kappa = cohenKappa(table[a], table[b]);
            REQUIRE(kappa);
            CHECK(*kappa == doctest::Approx(value.toDouble()).epsilon(1e-12));
        }
        const auto fleiss = fleissKappa(table);
        const auto alpha = krippendorffAlpha(table);
        REQUIRE(fleiss);
        REQUIRE(alpha);
        CHECK(*fleiss == doctest::Approx(entry["fleiss"].toDouble()).epsilon(1e-12));
        CHECK(*alpha == doctest::Approx(entry["alpha"].toDouble()).epsilon(1e-12));
    }
}

TEST_CASE("agreement: ICC(2,1) is pingouin's")
{
    REQUIRE(golden()["scales"].size() == 3);
    for (const Json &entry : golden()["scales"].items()) {
        std::vector<std::vector<double>> ratings;
        for (const Json &row : entry["ratings"].items()) {
            ratings.emplace_back();
            for (const Json &value : row.items())
                ratings.back().push_back(value.toDouble());
        }
        const auto icc = intraclassCorrelation(ratings);
        REQUIRE(icc);
        CHECK(*icc == doctest::Approx(entry["icc"].toDouble()).epsilon(1e-9));
        ratings.front().front() = std::numeric_limits<double>::quiet_NaN(); // a hole leaves the unit out
        const auto without = intraclassCorrelation(ratings);
        for (auto &row : ratings)
            row.erase(row.begin());
        CHECK(without == intraclassCorrelation(ratings));
    }
}

TEST_CASE("agreement: where nothing can be said there is no number")
{
    const std::vector<int> same{1, 1, 1}, none{-1, -1, -1};
    CHECK_FALSE(cohenKappa(same, same));
    CHECK_FALSE(cohenKappa(same, none));
    CHECK_FALSE(fleissKappa({same, same}));
    CHECK_FALSE(fleissKappa({same}));
    CHECK_FALSE(krippendorffAlpha({same, same}));
    CHECK_FALSE(krippendorffAlpha({same, none}));
    CHECK_FALSE(intraclassCorrelation({{3.0, 3.0}, {3.0, 3.0}}));
    CHECK_FALSE(intraclassCorrelation({{3.0}, {2.0}}));
}

TEST_CASE("agreement: the interval draws whole items and holds the value")
{
    // 30 items with two units each, both raters agreeing on 24 of the items.
    std::vector<int> a, b;
    std::vector<std::size_t> groups;
    for (std::size_t item = 0; item < 30; ++item) {
        for (int unit = 0; unit < 2; ++unit) {
            a.push_back(static_cast<int>(item % 2));
            b.push_back(item < 24 ? static_cast<int>(item % 2) : 1 - static_cast<int>(item % 2));
            groups.push_back(item);
        }
    }
    const auto statistic = [&](std::span<const std::size_t> rows) {
        std::vector<int> x, y;
        for (const std::size_t row : rows) {
            x.push_back(a[row]);
            y.push_back(b[row]);
        }
        return cohenKappa(x, y);
    };
    Agreement grouped;
    bootstrapAgreement(grouped, groups, Philox(1), statistic);
    CHECK(grouped.n == 60);
    CHECK(grouped.items == 30);
    REQUIRE(grouped.value);
    CHECK(*grouped.value == doctest::Approx(0.6));
    CHECK(grouped.low < 0.45);
    CHECK(grouped.high > 0.75);
    // Units drawn on their own would give an interval that is too narrow by about the root of 2.
    std::vector<std::size_t> single(groups.size());
    std::iota(single.begin(), single.end(), std::size_t{0});
    Agreement alone;
    bootstrapAgreement(alone, single, Philox(1), statistic);
    CHECK(alone.high - alone.low < 0.85 * (grouped.high - grouped.low));
    Agreement again;
    bootstrapAgreement(again, groups, Philox(1), statistic);
    CHECK(again.low == grouped.low);
}

TEST_CASE("word alignment: the error rate is jiwer's, the choice among equals is ours and fixed")
{
    REQUIRE(golden()["alignments"].size() > 50);
    for (const Json &entry : golden()["alignments"].items()) {
        const auto alignment =
            alignWords(plainWords(entry["reference"].toString()), plainWords(entry["other"].toString()));
        CHECK(alignment.wordErrorRate() == doctest::Approx(entry["wer"].toDouble()).epsilon(1e-12));
        CHECK(static_cast<std::int64_t>(alignment.replaced + alignment.missing + alignment.added)
              == entry["edits"].toInt());
        CHECK(alignment.same + alignment.replaced + alignment.missing == alignment.referenceWords);
    }
    // "a b" to "b": either a is missing, or a is replaced and b missing; and of the two ways to read "a a" for "a", the
    // last one is kept.
    const auto steps = alignWords(std::vector<std::string>{"a", "a"}, std::vector<std::string>{"a"}).steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].kind == AlignedKind::Missing);
    CHECK(steps[1].kind == AlignedKind::Same);
    CHECK(alignWords(std::vector<std::string>{}, std::vector<std::string>{"x"}).wordErrorRate() == 1.0);
    CHECK(alignWords(std::vector<std::string>{}, std::vector<std::string>{}).wordErrorRate() == 0.0);
}

TEST_CASE("word alignment: case and punctuation do not count, but are shown")
{
    const auto reference = wordsOf("A red circle, above\u00a0it – nothing.");
    REQUIRE(reference.size() == 6);
    CHECK(reference[2].shown == "circle,");
    CHECK(reference[2].compared == "circle");
    CHECK(reference[4].shown == "it –");
    CHECK(reference[5].compared == "nothing");
    CHECK(alignWords(reference, wordsOf("a RED circle above it nothing")).wordErrorRate() == 0.0);
    CHECK(wordsOf("  ").empty());
}
