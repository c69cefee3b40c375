// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/items_from.h"

#include "core/base/assert.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

bool takes(const ItemRules &rules, const Event &event)
{
    // Formats mark where a recording starts or goes on; nobody sees or does anything then.
    if (rules.labels.empty())
        return event.kind != "New Segment" && !trimmed(event.label).empty();
    return std::any_of(rules.labels.begin(), rules.labels.end(),
                       [&event](const std::string &pattern) { return matchesPattern(event.label, pattern); });
}

/// Cell content: no tabs or line breaks, never empty.
std::string cellText(std::string_view text)
{
    std::string cell{trimmed(text)};
    for (char &c : cell) {
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    }
    return cell.empty() ? std::string(kNotAvailable) : cell;
}

} // namespace

std::string itemId(const std::string &stem, std::size_t number)
{
    std::string digits = numberText(static_cast<std::int64_t>(number));
    digits.insert(0, digits.size() < 4 ? 4 - digits.size() : 0, '0');
    return stem + '-' + digits;
}

ItemTable::ItemTable()
{
    m_table.columns = {"item_id", "recording", "onset", "duration"};
}

void ItemTable::addRow(const SharedCells &cells)
{
    std::vector<std::size_t> places;
    places.reserve(cells.size());
    for (const auto &[column, value] : cells)
        places.push_back(m_table.ensureColumn(column));
    std::vector<std::string> row(m_table.columns.size(), std::string(kNotAvailable));
    for (std::size_t k = 0; k < cells.size(); ++k)
        row[places[k]] = cellText(cells[k].second);
    m_table.rows.push_back(std::move(row));
}

std::size_t ItemTable::addEvents(std::span<const Event> events, const ItemRules &rules, const std::string &recording,
                                 const std::string &stem, const SharedCells &shared,
                                 std::span<const SharedCells> extras)
{
    NG_ASSERT(extras.empty() || extras.size() == events.size());
    std::size_t added = 0;
    for (std::size_t e = 0; e < events.size(); ++e) {
        const Event &event = events[e];
        if (!takes(rules, event))
            continue;
        ++added;
        const TimeNs duration = rules.duration ? *rules.duration
            : event.duration > TimeNs{0}       ? event.duration
                                               : rules.momentDuration;
        const auto meaning = rules.meanings.find(event.label);
        const bool known = meaning != rules.meanings.end();
        SharedCells cells{{"item_id", itemId(stem, added)},
                          {"recording", recording},
                          {"onset", secondsText(event.onset)},
                          {"duration", secondsText(duration)},
                          {"label", event.label}};
        const std::string text = known                     ? meaning->second.text
            : rules.textFrom == ItemRules::TextFrom::Label ? event.label
                                                           : std::string();
        if (!text.empty())
            cells.emplace_back("text", text);
        if (known && !meaning->second.conceptName.empty())
            cells.emplace_back("concept", meaning->second.conceptName);
        else if (rules.conceptFrom == ItemRules::ConceptFrom::Label)
            cells.emplace_back("concept", event.label);
        else if (rules.conceptFrom == ItemRules::ConceptFrom::Text && !text.empty())
            cells.emplace_back("concept", text);
        cells.insert(cells.end(), shared.begin(), shared.end());
        if (!extras.empty())
            cells.insert(cells.end(), extras[e].begin(), extras[e].end());
        addRow(cells);
    }
    return added;
}

std::size_t ItemTable::addWindows(const TimeAxis &axis, TimeNs length, TimeNs step, const std::string &recording,
                                  const std::string &stem, const SharedCells &shared)
{
    std::size_t added = 0;
    if (length <= TimeNs{0} || step <= TimeNs{0})
        return added;
    for (const Segment &segment : axis.segments) {
        const TimeNs end = segment.start + timeOfSample(segment.count, axis.rate);
        for (TimeNs at = segment.start; at + length <= end; at += step) {
            ++added;
            SharedCells cells{{"item_id", itemId(stem, added)},
                              {"recording", recording},
                              {"onset", secondsText(at)},
                              {"duration", secondsText(length)}};
            cells.insert(cells.end(), shared.begin(), shared.end());
            addRow(cells);
        }
    }
    return added;
}

Result<std::map<std::string, LabelMeaning>> readMeanings(const std::filesystem::path &path)
{
    const std::string name = path.filename().string();
    NG_TRY_ASSIGN(const std::string text, readTextFile(path, 64U << 20U));
    NG_TRY_ASSIGN(const TsvTable table, within(parseTsv(text), name));
    if (!table.column("label") || !(table.column("text") || table.column("concept")))
        return fail(ErrorCode::CorruptData,
                    NG_TR("study", "%1 needs the columns label and text (or concept), separated by tabs."), name);
    std::map<std::string, LabelMeaning> meanings;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto value = [&table, r](std::string_view column) {
            const std::string &cell = table.cell(r, column);
            return cell == kNotAvailable ? std::string() : cell;
        };
        if (!meanings.emplace(value("label"), LabelMeaning{value("text"), value("concept")}).second)
            return fail(ErrorCode::CorruptData, NG_TR("study", "%1, line %2: the label \"%3\" is there twice."), name,
                        numberText(static_cast<std::int64_t>(r + 2)), quotable(value("label")));
    }
    return meanings;
}

} // namespace ng
