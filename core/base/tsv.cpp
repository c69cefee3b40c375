// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"

#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

const std::string kMissingCell(kNotAvailable);

tl::unexpected<Error> badLine(std::size_t line, std::string_view text, std::string detail)
{
    return tl::unexpected<Error>(Error{ErrorCode::CorruptData,
                                       std::string(text),
                                       {numberText(static_cast<std::int64_t>(line)), std::move(detail)},
                                       {}});
}

std::vector<std::string> cellsOf(std::string_view line)
{
    std::vector<std::string> cells;
    for (const std::string_view cell : split(line, '\t'))
        cells.emplace_back(cell);
    return cells;
}

Result<> checkHeader(const std::vector<std::string> &columns)
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (trimmed(columns[i]).empty())
            return badLine(1, NG_TR("base", "Line %1 of the table: column %2 has no name. Give every column a name."),
                           numberText(static_cast<std::int64_t>(i + 1)));
        if (std::find(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(i), columns[i])
            != columns.begin() + static_cast<std::ptrdiff_t>(i))
            return badLine(
                1, NG_TR("base", "Line %1 of the table: the column \"%2\" is there twice. Rename or remove one."),
                quotable(columns[i]));
    }
    return {};
}

bool hasSeparator(std::string_view cell)
{
    return cell.find_first_of(std::string_view("\t\n\r\0", 4)) != std::string_view::npos;
}

void appendRow(std::string &text, const std::vector<std::string> &cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += '\t';
        text += cells[i].empty() ? kNotAvailable : std::string_view(cells[i]);
    }
    text += '\n';
}

} // namespace

std::optional<std::size_t> TsvTable::column(std::string_view name) const
{
    const auto found = std::find(columns.begin(), columns.end(), name);
    if (found == columns.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - columns.begin());
}

const std::string &TsvTable::cell(std::size_t row, std::string_view columnName) const
{
    const std::optional<std::size_t> index = column(columnName);
    return index ? rows.at(row).at(*index) : kMissingCell;
}

std::size_t TsvTable::ensureColumn(std::string_view name)
{
    if (const std::optional<std::size_t> index = column(name))
        return *index;
    columns.emplace_back(name);
    for (std::vector<std::string> &row : rows)
        row.push_back(kMissingCell);
    return columns.size() - 1;
}

Result<TsvTable> parseTsv(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF"))
        text.remove_prefix(3);
    TsvTable table;
    std::size_t number = 0;
    while (!text.empty()) {
        ++number;
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.find('\0') != std::string_view::npos)
            return badLine(number,
                           NG_TR("base", "Line %1 of the table has NUL bytes; it is no text. Save it as UTF-8 text."),
                           {});
        if (line.find('\r') != std::string_view::npos)
            return badLine(number,
                           NG_TR("base", "Line %1 of the table has a carriage return inside. End lines with newlines."),
                           {});
        if (!isValidUtf8(line))
            return badLine(number, NG_TR("base", "Line %1 of the table is not UTF-8: \"%2\". Save the table as UTF-8."),
                           quotable(line));
        std::vector<std::string> cells = cellsOf(line);
        if (number == 1) {
            NG_TRY(checkHeader(cells));
            table.columns = std::move(cells);
        } else if (line.empty() && trimmed(text).empty() && text.find('\t') == std::string_view::npos) {
            break; // empty lines at the end
        } else if (cells.size() != table.columns.size()) {
            return badLine(
                number,
                NG_TR("base",
                      "Line %1 of the table has %2 cells, its header has another number. Separate cells by one tab."),
                numberText(static_cast<std::int64_t>(cells.size())));
        } else {
            table.rows.push_back(std::move(cells));
        }
    }
    if (table.columns.empty())
        return fail(ErrorCode::CorruptData, NG_TR("base", "The table is empty. Its first line must name the columns."));
    return table;
}

Result<std::string> tsvText(const TsvTable &table)
{
    NG_TRY(checkHeader(table.columns).map_error([](Error error) {
        error.code = ErrorCode::InvalidArgument;
        return error;
    }));
    std::string text;
    for (const std::string &column : table.columns)
        if (hasSeparator(column))
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("base", "The column name \"%1\" has a tab or a line break. Remove it."),
                        quotable(column));
    appendRow(text, table.columns);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::string rowText = numberText(static_cast<std::int64_t>(row + 1));
        const std::vector<std::string> &cells = table.rows[row];
        if (cells.size() != table.columns.size())
            return fail(ErrorCode::InvalidArgument, NG_TR("base", "Row %1 of the table has %2 cells instead of %3."),
                        rowText, numberText(static_cast<std::int64_t>(cells.size())),
                        numberText(static_cast<std::int64_t>(table.columns.size())));
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (hasSeparator(cells[i]))
                return fail(ErrorCode::InvalidArgument,
                            NG_TR("base",
                                  "Row %1, column \"%2\" has a tab or a line break: \"%3\". Replace it by a space."),
                            rowText, table.columns[i], quotable(cells[i]));
        appendRow(text, cells);
    }
    return text;
}

} // namespace ng
