// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/unicode/unicode.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

using namespace ng;

TEST_CASE("unicode: categories of each kind and at the edges of ranges")
{
    CHECK(categoryOf(U'a') == UnicodeCategory::Ll);
    CHECK(categoryOf(U'A') == UnicodeCategory::Lu);
    CHECK(categoryOf(U'\0') == UnicodeCategory::Cc);
    CHECK(categoryOf(0x1F) == UnicodeCategory::Cc);
    CHECK(categoryOf(0x20) == UnicodeCategory::Zs);
    CHECK(categoryOf(0x300) == UnicodeCategory::Mn);
    CHECK(categoryOf(0x36F) == UnicodeCategory::Mn);
    CHECK(categoryOf(0x370) == UnicodeCategory::Lu);
    CHECK(categoryOf(0x378) == UnicodeCategory::Cn);
    CHECK(categoryOf(0xD800) == UnicodeCategory::Cs);
    CHECK(categoryOf(0xE000) == UnicodeCategory::Co);
    CHECK(categoryOf(0x1F9E0) == UnicodeCategory::So);
    CHECK(categoryOf(0x10FFFF) == UnicodeCategory::Cn);
    CHECK(categoryOf(0x110000) == UnicodeCategory::Cn);
    CHECK(isPunctuation(0xBF));
    CHECK_FALSE(isPunctuation(U'$'));
    CHECK(isNumber(0x2167));
    CHECK(isWhitespace(0x85));
    CHECK(isWhitespace(0x3000));
    CHECK_FALSE(isWhitespace(0x200B));
    CHECK_FALSE(isWhitespace(0x1F));
}

TEST_CASE("unicode: canonical decomposition")
{
    CHECK(decomposed(U"\u00e9") == U"e\u0301");
    CHECK(decomposed(U"\u1e9b\u0323") == U"\u017f\u0323\u0307"); // the example of UAX 15: marks change places
    CHECK(decomposed(U"\u1fa2") == U"\u03c9\u0313\u0300\u0345"); // three steps deep
    CHECK(decomposed(U"\u212b") == U"A\u030a");
    CHECK(decomposed(U"\uac01") == U"\u1100\u1161\u11a8");
    CHECK(decomposed(U"\uac00") == U"\u1100\u1161");
    CHECK(decomposed(U"\ud7a3") == U"\u1112\u1175\u11c2");
    CHECK(decomposed(U"\ufb01") == U"\ufb01"); // compatibility only
    CHECK(decomposed(U"a\u0323\u034f\u0307") == U"a\u0323\u034f\u0307");
    CHECK(decomposed(U"a\u0307\u0323b\u0307\u0323") == U"a\u0323\u0307b\u0323\u0307");
}

TEST_CASE("unicode: lower case of single characters, of every second one and outside ranges")
{
    CHECK(lowerCased(U"AZ[az@") == U"az[az@");
    CHECK(lowerCased(U"\u0100\u0101\u0102\u0103") == U"\u0101\u0101\u0103\u0103");
    CHECK(lowerCased(U"\u03a3\u03a3") == U"\u03c3\u03c3");
    CHECK(lowerCased(U"\u0130I\u0131") == U"i\u0307i\u0131");
    CHECK(lowerCased(U"\u2126\u212a\u1e9e") == U"\u03c9k\u00df");
    CHECK(lowerCased(U"\U00010400\U00010427\U00010428") == U"\U00010428\U0001044f\U00010428");
    CHECK(lowerCased(U"\u13a0") == U"\uab70");
    CHECK(lowerCased(U"\U0010ffff") == U"\U0010ffff");
}

TEST_CASE("unicode: invalid UTF-8 becomes one replacement for each maximal piece")
{
    CHECK(decodeUtf8("a\xC3\xA9\xE5\xAD\x97\xF0\x9F\xA7\xA0") == U"a\u00e9\u5b57\U0001f9e0");
    CHECK(decodeUtf8("\xF1\x80\x80\xE1\x80\xC2\x62\x80")
          == U"\ufffd\ufffd\ufffdb\ufffd"); // Unicode Standard, table 3-8
    CHECK(decodeUtf8("\xC0\xAF\xED\xA0\x80\xF4\x90") == U"\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd");
    CHECK(decodeUtf8("\xE5\xAD") == U"\ufffd");
    const std::u32string all = U"\u0000\u007f\u0080\u07ff\u0800\uffff\U00010000\U0010ffff";
    CHECK(decodeUtf8(encodeUtf8(all)) == all);
}

TEST_CASE("unicode: the tables come from the committed script")
{
    const Result<std::string> table = readTextFile(test::sourceFolder() / "core/text/unicode/tables.inc");
    const Result<std::string> script = sha256OfFile(test::sourceFolder() / "core/text/unicode/generate_tables.py");
    NG_REQUIRE_RESULT(table);
    NG_REQUIRE_RESULT(script);
    CHECK(table->find(*script) != std::string::npos);
    const Result<std::string> older = readTextFile(test::sourceFolder() / "core/text/bert_older_classes.inc");
    const Result<std::string> probe =
        sha256OfFile(test::sourceFolder() / "tests/reference/text/unicode_differences.py");
    NG_REQUIRE_RESULT(older);
    NG_REQUIRE_RESULT(probe);
    CHECK(older->find(*probe) != std::string::npos);
}
