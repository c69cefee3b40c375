// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "tests/support/result_checks.h"

#include <bit>
#include <clocale>
#include <cmath>
#include <limits>
#include <locale>

using namespace ng;

namespace {

class CommaPoint : public std::numpunct<char>
{
protected:
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

/// A decimal comma in C++ streams and, where the system has such a locale, in the C library.
class CommaLocale
{
public:
    CommaLocale() : m_before(std::locale()), m_cBefore(std::setlocale(LC_ALL, nullptr))
    {
        std::locale::global(std::locale(m_before, new CommaPoint));
        for (const char *name : {"de_DE.UTF-8", "de_DE", "fr_FR.UTF-8", "nl_NL.UTF-8"})
            if (std::setlocale(LC_ALL, name) != nullptr)
                break;
    }
    ~CommaLocale()
    {
        std::locale::global(m_before);
        std::setlocale(LC_ALL, m_cBefore.c_str());
    }
    CommaLocale(const CommaLocale &) = delete;
    CommaLocale &operator=(const CommaLocale &) = delete;

private:
    std::locale m_before;
    std::string m_cBefore;
};

} // namespace

TEST_CASE("numbers are read and written with a point, whatever the locale")
{
    const CommaLocale comma;
    CHECK(parseDouble("1234.5") == 1234.5);
    CHECK_FALSE(parseDouble("1234,5"));
    CHECK(numberText(1234567.25) == "1234567.25");
    CHECK(numberText(std::int64_t{1'234'567}) == "1234567");
    CHECK(fixedText(1234.5678, 2) == "1234.57");
    CHECK(secondsText(TimeNs(1'500'000'000)) == "1.5");
    CHECK(parseSeconds("1.5").value().count() == 1'500'000'000);
    CHECK(parseJson("{\"a\": 1234.5, \"b\": 1e-3}").value().dump() == "{\"a\":1234.5,\"b\":0.001}");
    CHECK(Json(std::uint64_t{12'345'678'901'234'567'890U}).toString() == "12345678901234567890");
    CHECK(Rate::fromHertz(1000.0 / 3).value().text() == "1000/3");
}

TEST_CASE("only whole finite numbers are numbers")
{
    CHECK(parseDouble("-1.5e3") == -1500.0);
    CHECK(parseDouble("+2") == 2.0);
    CHECK(parseDouble(".5") == 0.5);
    CHECK(parseDouble("1e-400") == 0.0);
    CHECK(std::signbit(parseDouble("-1e-400").value()));
    CHECK(parseDouble("4.9e-324") == std::numeric_limits<double>::denorm_min());
    for (const char *bad :
         {"", "+", "-", "+-1", "1 ", " 1", "1.5x", "nan", "inf", "-inf", "1e400", "-1e400", "0x10", "1,5", "e5"})
        CHECK_MESSAGE(!parseDouble(bad), bad);
    CHECK(parseInt("+12") == 12);
    CHECK(parseInt("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
    for (const char *bad : {"", "9223372036854775808", "1.0", "1 ", "+-1", "0x1"})
        CHECK_MESSAGE(!parseInt(bad), bad);
}

TEST_CASE("a written number reads back as the same bits")
{
    Philox random(1);
    for (int i = 0; i < 20'000; ++i) {
        const double value = std::bit_cast<double>(random.next64());
        if (std::isfinite(value))
            CHECK(std::bit_cast<std::uint64_t>(parseDouble(numberText(value)).value())
                  == std::bit_cast<std::uint64_t>(value));
    }
    CHECK(numberText(0.1F) == "0.1");
    CHECK(numberText(0.1) == "0.1");
    CHECK(fixedText(-0.5, 0) == "-0");
    CHECK(fixedText(1e308, 30).size() == 309 + 31);
}

TEST_CASE("texts are cut, joined and compared")
{
    CHECK(trimmed(" \t\r\n a b \v\f") == "a b");
    CHECK(trimmed("  ").empty());
    CHECK(split("a,,b,", ',') == std::vector<std::string_view>{"a", "", "b", ""});
    CHECK(split("", ',').size() == 1);
    CHECK(join(std::vector<std::string>{"a", "b"}, ", ") == "a, b");
    CHECK(asciiLower("EEG ÄFp1") == "eeg Äfp1");
    CHECK(equalsIgnoringCase("fP1", "Fp1"));
    CHECK_FALSE(equalsIgnoringCase("Fp1", "Fp"));
}

TEST_CASE("UTF-8 is checked to the letter of the standard")
{
    CHECK(isValidUtf8("aÄ€𝄞\xF4\x8F\xBF\xBF"));
    for (const char *bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xE0\x80\x80", "\xE2\x82", "\xED\xA0\x80",
                            "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "a\xC3("})
        CHECK_FALSE(isValidUtf8(bad));
    bool latin = false;
    CHECK(toUtf8("\xB5V", &latin) == "µV");
    CHECK(latin);
    CHECK(toUtf8("µV", &latin) == "µV");
    CHECK_FALSE(latin);
}

TEST_CASE("quoted file content cannot hide or reorder a message")
{
    CHECK(quotable(std::string_view("a\0b\n\x1B[31m\xFF", 10)) == "a\\x00b\\x0a\\x1b[31m\\xff");
    CHECK(quotable("\u202Eabc") == "\\u202eabc");
    CHECK(quotable("µµµµ", 3) == "µµµ…");
    CHECK(quotable("µµµ", 3) == "µµµ");
}

TEST_CASE("patterns match whole names")
{
    CHECK(matchesPattern("sub-01_eeg.edf", "sub-*_eeg.*"));
    CHECK(matchesPattern("abc", "a?c"));
    CHECK(matchesPattern("aäc", "a?c"));
    CHECK(matchesPattern("aXbXc", "a*X*c"));
    CHECK(matchesPattern("", "*"));
    CHECK(matchesPattern("a", "a**"));
    CHECK_FALSE(matchesPattern("abc", "ab"));
    CHECK_FALSE(matchesPattern("abc", "bc"));
    CHECK_FALSE(matchesPattern("", "?"));
    CHECK_FALSE(matchesPattern(std::string(2000, 'a'), "*a*a*a*a*a*a*a*a*a*a*b")); // quick all the same
}
