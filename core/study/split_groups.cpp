// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/split_groups.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace ng {

namespace {

std::vector<std::string> columnsOf(const Study &study, SplitKind kind)
{
    std::vector<std::string> columns;
    if (kind == SplitKind::Session || kind == SplitKind::Run) {
        if (study.hasColumn("subject"))
            columns.emplace_back("subject");
    }
    if (kind == SplitKind::Run && study.hasColumn("session"))
        columns.emplace_back("session");
    columns.emplace_back(splitKindName(kind));
    return columns;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

Result<ItemGroups> groupsOf(const Study &study, SplitKind kind)
{
    const std::vector<std::string> columns = columnsOf(study, kind);
    if (!study.hasColumn(columns.back()))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The items have no column %1 to split by."),
                    columns.back());
    const bool isLabel = kind == SplitKind::Subject || kind == SplitKind::Session || kind == SplitKind::Run;
    ItemGroups groups;
    std::unordered_map<std::string, std::size_t> known;
    groups.ofItem.reserve(study.items().size());
    for (const Item &item : study.items()) {
        std::string key, name;
        for (const std::string &column : columns) {
            const std::string &value = study.cell(item, column);
            key += (isLabel ? comparableLabel(value) : comparable(value)) + '\n';
            name += (name.empty() ? "" : "/") + value;
        }
        if (study.cell(item, columns.back()) == kNotAvailable)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("study", "The item %1 has no %2, so the study cannot be split by it."), quotable(item.id),
                        columns.back());
        const auto [at, isNew] = known.try_emplace(std::move(key), groups.names.size());
        if (isNew)
            groups.names.push_back(std::move(name));
        groups.ofItem.push_back(at->second);
    }
    return groups;
}

std::string comparable(std::string_view value)
{
    std::string text;
    for (const char c : trimmed(value)) {
        if (!isSpace(c))
            text += c;
        else if (!text.empty() && text.back() != ' ')
            text += ' ';
    }
    return asciiLower(text);
}

std::string comparableLabel(std::string_view value)
{
    std::string label = comparable(value);
    for (const std::string_view prefix : std::array<std::string_view, 3>{"sub-", "ses-", "run-"}) {
        if (label.starts_with(prefix))
            label.erase(0, prefix.size());
    }
    const bool isNumber =
        !label.empty() && std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        label.erase(0, std::min(label.find_first_not_of('0'), label.size() - 1));
    return label;
}

CopyFinder::CopyFinder(const Study &study) : CopyFinder(study, {}) { }

CopyFinder::CopyFinder(const Study &study, const std::vector<std::string> &recordings)
{
    std::unordered_map<std::string, std::size_t> known;
    m_group.reserve(study.items().size());
    for (std::size_t i = 0; i < study.items().size(); ++i) {
        const Item &item = study.items()[i];
        std::string key = recordings.empty() ? item.recording : recordings[i];
        key += '\n';
        if (item.row) {
            key += "row " + numberText(*item.row);
        } else {
            key += numberText(static_cast<std::int64_t>(item.span.start.count())) + ' ';
            key += numberText(static_cast<std::int64_t>(item.span.duration.count()));
        }
        const auto [at, isNew] = known.try_emplace(std::move(key), m_counts.size());
        if (isNew)
            m_counts.push_back(0);
        ++m_counts[at->second];
        m_group.push_back(at->second);
    }
}

} // namespace ng
