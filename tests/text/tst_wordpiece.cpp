// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordpiece.h"

#include "tests/support/result_checks.h"
#include "tests/text/text_golden.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace ng;

namespace {

WordPiece smallVocabulary()
{
    Result<WordPiece> result = WordPiece::fromPieces(
        {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "run", "##ning", "##n", "##ing", "e", "!", "a", "##a"});
    NG_REQUIRE_RESULT(result);
    return *result;
}

std::string listed(const std::vector<std::int64_t> &ids)
{
    std::string text;
    for (const std::int64_t id : ids)
        text += std::to_string(id) + ' ';
    return text;
}

} // namespace

TEST_CASE("wordpiece: 1,000 fuzzed texts have the reference's ids")
{
    if (!test::haveMiniLm())
        return;
    const Result<WordPiece> wordPiece = WordPiece::open(test::miniLmFolder() / "vocab.txt");
    NG_REQUIRE_RESULT(wordPiece);
    const Json golden = test::textGolden("tokens.json");
    REQUIRE(golden["rows"].size() == 1000);
    std::size_t index = 0;
    for (const Json &row : golden["rows"].items()) {
        std::vector<std::int64_t> expected;
        for (const Json &id : row.items()[1].items())
            expected.push_back(id.toInt());
        const TokenizedText tokens = wordPiece->encode(row.items()[0].toString());
        CHECK_MESSAGE(tokens.ids == expected, "row ", index, ": ", row.items()[0].dump(), "\n ", listed(tokens.ids),
                      "\n ", listed(expected));
        CHECK(tokens.whole == expected.size());
        ++index;
    }
}

TEST_CASE("wordpiece: longest piece first, unknown words as a whole")
{
    const WordPiece wordPiece = smallVocabulary();
    CHECK(wordPiece.encode("Running!").ids == std::vector<std::int64_t>{2, 5, 6, 10, 3});
    CHECK(wordPiece.encode("runx run").ids == std::vector<std::int64_t>{2, 1, 5, 3});
    CHECK(wordPiece.encode("\xC3\x89").ids == std::vector<std::int64_t>{2, 9, 3});
    CHECK(wordPiece.encode("").ids == std::vector<std::int64_t>{2, 3});
    CHECK(wordPiece.encode(std::string(100, 'a')).ids.size() == 102);
    CHECK(wordPiece.encode(std::string(101, 'a')).ids == std::vector<std::int64_t>{2, 1, 3});
    CHECK(wordPiece.encode("a[MASK]a[mask").ids == std::vector<std::int64_t>{2, 11, 4, 11, 1, 1, 3});
    CHECK(wordPiece.encode("r\xFFu\xC3n").ids == std::vector<std::int64_t>{2, 5, 3});
}

TEST_CASE("wordpiece: a limit cuts the end, keeps [SEP] and says how long the text was")
{
    const WordPiece wordPiece = smallVocabulary();
    const TokenizedText cut = wordPiece.encode("run run run run", 4);
    CHECK(cut.ids == std::vector<std::int64_t>{2, 5, 5, 3});
    CHECK(cut.whole == 6);
    CHECK(wordPiece.encode("run run", 4).whole == 4);
    CHECK(wordPiece.encode("run", 2).ids == std::vector<std::int64_t>{2, 3});
}

TEST_CASE("wordpiece: a vocabulary that is cut off or repeats a piece is refused by name")
{
    const test::TempFolder folder;
    const auto written = [&](std::string_view text) {
        std::ofstream(folder / "vocab.txt", std::ios::binary) << text;
        return WordPiece::open(folder / "vocab.txt");
    };
    const Result<WordPiece> good = written("[PAD]\r\n[UNK]\r\n[CLS]\r\n[SEP]\r\nrun\r\n");
    NG_REQUIRE_RESULT(good);
    CHECK(good->size() == 5);
    CHECK(good->encode("run").ids == std::vector<std::int64_t>{2, 4, 3});
    const Result<WordPiece> cut = written("[PAD]\n[UNK]\n[CLS]\n");
    NG_CHECK_ERROR(cut, ErrorCode::CorruptData);
    CHECK(cut.error().message().find("vocab.txt") != std::string::npos);
    CHECK(cut.error().message().find("[SEP]") != std::string::npos);
    NG_CHECK_ERROR(written("[PAD]\n[UNK]\n[CLS]\n[SEP]\nrun\nrun\n"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(WordPiece::open(folder / "none.txt"), ErrorCode::NotFound);
}
