// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"
#include "tests/support/result_checks.h"

using namespace ng;

TEST_CASE("a table is read with BOM, CRLF and no newline at its end")
{
    const TsvTable table = parseTsv("\xEF\xBB\xBFonset\tlabel\r\n1.5\tgrün\r\n\tn/a").value();
    CHECK(table.columns == std::vector<std::string>{"onset", "label"});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.cell(0, "label") == "grün");
    CHECK(table.cell(1, "onset").empty());
    CHECK(table.cell(1, "nowhere") == "n/a");
    CHECK(parseTsv("a\tb\n1\t2\n\n\n").value().rows.size() == 1);
    CHECK(parseTsv("a\n\n1\n").value().rows.size() == 2);
}

TEST_CASE("a damaged table names its line")
{
    const auto message = [](std::string_view text) {
        const Result<TsvTable> table = parseTsv(text);
        NG_CHECK_ERROR(table, ErrorCode::CorruptData);
        return table ? std::string() : table.error().message();
    };
    CHECK(message("a\tb\n1\t2\n1\n").find("Line 3") != std::string::npos);
    CHECK(message("a\tb\n1\t2\t3\n").find("Line 2") != std::string::npos);
    CHECK(message("a\ta\n").find("\"a\"") != std::string::npos);
    CHECK(message("a\t\n").find("column 2") != std::string::npos);
    CHECK(message("a\tb\n\n1\t2\n").find("Line 2") != std::string::npos);
    CHECK(message(std::string_view("a\n1\0\n", 5)).find("Line 2") != std::string::npos);
    CHECK(message("a\nK\xF6ln\n").find("UTF-8") != std::string::npos);
    CHECK(message("a\n1\r2\n").find("Line 2") != std::string::npos);
    CHECK_FALSE(message("").empty());
}

TEST_CASE("what is written is read back, empty cells as n/a")
{
    TsvTable table{{"a", "b"}, {{"1", ""}, {"x y", "ü"}}};
    CHECK(table.ensureColumn("b") == 1);
    CHECK(table.ensureColumn("c") == 2);
    const std::string text = tsvText(table).value();
    CHECK(text == "a\tb\tc\n1\tn/a\tn/a\nx y\tü\tn/a\n");
    CHECK(tsvText(parseTsv(text).value()).value() == text);
}

TEST_CASE("what would break the table is refused with its place")
{
    const Result<std::string> tab = tsvText({{"a", "b"}, {{"1", "2"}, {"x", "y\tz"}}});
    NG_CHECK_ERROR(tab, ErrorCode::InvalidArgument);
    CHECK(tab.error().message().find("Row 2, column \"b\"") != std::string::npos);
    NG_CHECK_ERROR(tsvText({{"a"}, {{"x\ny"}}}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(tsvText({{"a"}, {{"1", "2"}}}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(tsvText({{"a", "a"}, {}}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(tsvText({{"a\tb"}, {}}), ErrorCode::InvalidArgument);
}
