// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/study/recording_files.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace ng {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFormat = "neuroglyph-study";
constexpr std::int64_t kVersion = 1;
constexpr std::string_view kItemsFile = "items.tsv";
constexpr std::string_view kHeaderFile = "study.json";
constexpr std::string_view kJournalFile = "journal.jsonl";

bool missing(std::string_view cell)
{
    return cell.empty() || cell == kNotAvailable;
}

struct ItemColumns {
    std::size_t id = 0, recording = 0, onset = 0, duration = 0;
    std::optional<std::size_t> row, split;
};

Result<ItemColumns> findColumns(const TsvTable &table)
{
    ItemColumns columns;
    const std::pair<std::string_view, std::size_t *> needed[] = {{"item_id", &columns.id},
                                                                 {"recording", &columns.recording},
                                                                 {"onset", &columns.onset},
                                                                 {"duration", &columns.duration}};
    for (const auto &[name, index] : needed) {
        const std::optional<std::size_t> at = table.column(name);
        if (!at)
            return fail(ErrorCode::CorruptData,
                        NG_TR("study", "There is no column %1; items need item_id, recording, onset and duration."),
                        name);
        *index = *at;
    }
    columns.row = table.column("row");
    columns.split = table.column("split");
    return columns;
}

Result<TimeNs> timeCell(const std::string &cell, bool optional)
{
    if (missing(cell)) {
        if (optional)
            return TimeNs{0};
        return fail(ErrorCode::CorruptData,
                    NG_TR("study", "A time in seconds is missing; only items with a row may leave it out."));
    }
    const Result<TimeNs> time = parseSeconds(cell);
    if (!time)
        return fail(ErrorCode::CorruptData, NG_TR("study", "\"%1\" is not a time in decimal seconds, such as 12.5."),
                    quotable(cell));
    return *time;
}

Result<std::optional<std::int64_t>> rowCell(const std::string &cell)
{
    if (missing(cell))
        return std::optional<std::int64_t>{};
    const std::optional<std::int64_t> value = parseInt(cell);
    if (!value || *value < 0)
        return fail(ErrorCode::CorruptData, NG_TR("study", "\"%1\" is no row of an array: whole numbers from 0."),
                    quotable(cell));
    return value;
}

/// Reads the cells of one item; \p column is set to the one being read, for the message.
Result<Item> itemOf(const std::vector<std::string> &cells, const ItemColumns &columns, std::string_view &column)
{
    Item item;
    column = "item_id";
    item.id = cells[columns.id];
    if (missing(item.id))
        return fail(ErrorCode::CorruptData, NG_TR("study", "The item has no id; give each row its own."));
    column = "recording";
    item.recording = cells[columns.recording];
    if (missing(item.recording))
        return fail(ErrorCode::CorruptData,
                    NG_TR("study", "The item names no recording; write its path relative to the study."));
    if (columns.row) {
        column = "row";
        NG_TRY_ASSIGN(item.row, rowCell(cells[*columns.row]));
    }
    column = "onset";
    NG_TRY_ASSIGN(item.span.start, timeCell(cells[columns.onset], item.row.has_value()));
    column = "duration";
    NG_TRY_ASSIGN(item.span.duration, timeCell(cells[columns.duration], item.row.has_value()));
    TimeNs::rep end = 0;
    if (item.span.duration < TimeNs{0}
        || __builtin_add_overflow(item.span.start.count(), item.span.duration.count(), &end))
        return fail(ErrorCode::CorruptData, NG_TR("study", "A duration of %1 s is not possible."),
                    quotable(cells[columns.duration]));
    if (columns.split) {
        column = "split";
        const std::string &cell = cells[*columns.split];
        if (!missing(cell) && cell != "train" && cell != "validation" && cell != "test")
            return fail(ErrorCode::CorruptData,
                        NG_TR("study", "\"%1\" is no side of a split; write train, validation, test or n/a."),
                        quotable(cell));
    }
    return item;
}

std::string linePlace(std::size_t row, std::string_view column)
{
    // Line 1 holds the names of the columns.
    return "line " + numberText(static_cast<std::int64_t>(row + 2)) + ", column " + std::string(column);
}

Result<std::vector<Item>> itemsOf(const TsvTable &table)
{
    NG_TRY_ASSIGN(const ItemColumns columns, findColumns(table));
    std::vector<Item> items;
    items.reserve(table.rows.size());
    std::unordered_set<std::string_view> ids;
    ids.reserve(table.rows.size());
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        std::string_view column;
        Result<Item> item = itemOf(table.rows[r], columns, column);
        if (!item)
            return tl::unexpected<Error>(std::move(item.error()).in(linePlace(r, column)));
        item->tableRow = r;
        if (!ids.insert(table.rows[r][columns.id]).second) {
            const Error twice{ErrorCode::CorruptData,
                              NG_TR("study", "The item id \"%1\" is there twice; give each row its own."),
                              {quotable(item->id)},
                              {}};
            return tl::unexpected<Error>(twice.in(linePlace(r, "item_id")));
        }
        items.push_back(std::move(*item));
    }
    return items;
}

/// Whether \p path lies in \p folder, both absolute and lexically normal.
bool liesIn(const fs::path &path, const fs::path &folder)
{
    const auto [inFolder, inPath] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
    return inFolder == folder.end() || (inFolder->empty() && std::next(inFolder) == folder.end());
}

fs::path normalAbsolute(const fs::path &path)
{
    std::error_code failed;
    const fs::path absolute = fs::absolute(path, failed);
    return (failed ? path : absolute).lexically_normal();
}

/// The same object with sorted keys at every level, so that the hash is of meaning and not of order.
Json sortedJson(const Json &value)
{
    if (value.isArray()) {
        Json sorted = Json::array();
        for (const Json &element : value.items())
            sorted.push(sortedJson(element));
        return sorted;
    }
    if (!value.isObject())
        return value;
    Json::Object members;
    for (const Json::Member &member : value.members())
        members.emplace_back(member.first, sortedJson(member.second));
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    return Json(std::move(members));
}

Result<Study> openFolder(const fs::path &folder)
{
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
        return fail(ErrorCode::NotFound, NG_TR("study", "There is no study folder %1."), folder.string());
    if (!fs::exists(folder / kHeaderFile, failed))
        return fail(ErrorCode::NotFound,
                    NG_TR("study", "%1 is no study: it has no study.json. Make one with import or simulate."),
                    folder.string());
    NG_TRY_ASSIGN(Json header, within(readJsonFile(folder / kHeaderFile), std::string(kHeaderFile)));
    NG_TRY_ASSIGN(const std::string text,
                  within(readTextFile(folder / kItemsFile, 4ULL << 30U), std::string(kItemsFile)));
    NG_TRY_ASSIGN(TsvTable table, within(parseTsv(text), std::string(kItemsFile)));
    return Study::create(folder, std::move(header), std::move(table));
}

} // namespace

Result<Study> Study::open(const fs::path &folder)
{
    return within(openFolder(folder), folder.filename().empty() ? folder.string() : folder.filename().string());
}

Result<Study> Study::create(fs::path folder, Json header, TsvTable items)
{
    Study study;
    if (header.isNull())
        header = Json::object();
    if (!header.contains("format")) {
        Json::Object members{{"format", Json(kFormat)}, {"version", Json(kVersion)}};
        members.insert(members.end(), header.members().begin(), header.members().end());
        header = Json(std::move(members));
    }
    NG_TRY(within(checkFormat(header, kFormat, kVersion), std::string(kHeaderFile)));
    NG_TRY_ASSIGN(study.m_items, within(itemsOf(items), std::string(kItemsFile)));
    study.m_folder = std::move(folder);
    study.m_header = std::move(header);
    study.m_table = std::move(items);
    for (const std::string &recording : study.recordings())
        NG_TRY(within(study.resolve(recording), std::string(kItemsFile)));
    return study;
}

Result<> Study::save() const
{
    std::error_code failed;
    fs::create_directories(m_folder, failed);
    if (failed)
        return fail(ErrorCode::Io, NG_TR("study", "The study folder %1 cannot be made: %2."), m_folder.string(),
                    failed.message());
    NG_TRY_ASSIGN(const std::string text, tsvText(m_table));
    NG_TRY_ASSIGN(const FolderLock lock, FolderLock::acquire(m_folder, "study"));
    // The items go first: a study.json always stands beside a whole table.
    NG_TRY(writeFileAtomically(m_folder / kItemsFile, text));
    return writeJsonFile(m_folder / kHeaderFile, m_header);
}

const std::string &Study::cell(const Item &item, std::string_view column) const
{
    return m_table.cell(item.tableRow, column);
}

bool Study::hasColumn(std::string_view column) const
{
    return m_table.column(column).has_value();
}

std::vector<std::string> Study::recordings() const
{
    std::vector<std::string> names;
    std::unordered_set<std::string_view> seen;
    for (const Item &item : m_items) {
        if (seen.insert(item.recording).second)
            names.push_back(item.recording);
    }
    return names;
}

Result<fs::path> Study::resolve(std::string_view relative) const
{
    const fs::path given{relative};
    if (given.empty() || given.is_absolute() || relative.find('\0') != std::string_view::npos)
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "\"%1\" must be a path relative to the study folder."),
                    quotable(relative));
    const fs::path folder = normalAbsolute(m_folder);
    fs::path path = (folder / given).lexically_normal();
    if (liesIn(path, folder))
        return path;
    for (const Json &root : m_header["roots"].items()) {
        const fs::path allowed{root.toString()};
        if (!allowed.empty() && liesIn(path, (folder / allowed).lexically_normal()))
            return path;
    }
    return fail(
        ErrorCode::InvalidArgument,
        NG_TR("study",
              "\"%1\" leaves the study folder; list the folder it lies in under \"roots\" in study.json to allow it."),
        quotable(relative));
}

Result<std::string> Study::hash(bool deep) const
{
    Sha256 hash;
    const auto add = [&hash](std::string_view text) {
        // Lengths keep neighbouring parts apart.
        hash.update(numberText(static_cast<std::int64_t>(text.size())));
        hash.update(":");
        hash.update(text);
    };
    add(sortedJson(m_header).dump());
    NG_TRY_ASSIGN(const std::string text, tsvText(m_table));
    add(text);
    std::error_code failed;
    if (fs::exists(m_folder / kJournalFile, failed)) {
        NG_TRY_ASSIGN(const std::string journal, readTextFile(m_folder / kJournalFile));
        add(journal);
    }
    for (const std::string &recording : recordings()) {
        NG_TRY_ASSIGN(const fs::path path, resolve(recording));
        NG_TRY_ASSIGN(const std::string content, within(recordingContentHash(path, deep), recording));
        add(recording);
        add(content);
    }
    return hash.hex();
}

} // namespace ng
