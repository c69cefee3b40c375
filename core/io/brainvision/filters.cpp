// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/header.h"

#include "core/base/text.h"
#include "core/io/words.h"

#include <algorithm>
#include <numbers>

namespace ng {

namespace {

/// Which unit each cutoff column of a table has; nullopt when the line is no table head.
struct TableHead {
    bool hasUnitColumn = false;
    bool lowSeconds = false;
    bool highSeconds = false;
};

std::optional<bool> columnInSeconds(std::string_view line, std::string_view title)
{
    const std::size_t at = line.find(title);
    if (at == std::string_view::npos)
        return std::nullopt;
    return trimmed(line.substr(at + title.size())).starts_with("[s]");
}

std::optional<TableHead> tableHead(std::string_view line)
{
    const auto low = columnInSeconds(line, "Low Cutoff");
    const auto high = columnInSeconds(line, "High Cutoff");
    if (!low || !high || trimmed(line).empty() || trimmed(line).front() != '#')
        return std::nullopt;
    return TableHead{line.find("/ Unit") != std::string_view::npos, *low, *high};
}

bool isCutoff(std::string_view word)
{
    return parseDouble(word) || equalsIgnoringCase(word, "DC") || equalsIgnoringCase(word, "Off");
}

std::optional<double> cutoffHz(std::string_view word, bool seconds)
{
    const auto value = parseDouble(word);
    if (!value || *value <= 0.0)
        return std::nullopt; // DC, Off
    return seconds ? 1.0 / (2.0 * std::numbers::pi * *value) : *value;
}

struct Row {
    std::int64_t number = 0;
    std::string_view low, high, notch;
};

/// Row of the amplifier table: number, name (may hold blanks), physical channel, resolution, [unit], cutoffs, notch.
std::optional<Row> amplifierRow(std::string_view line, const TableHead &head,
                                const std::vector<BrainVisionChannel> &channels)
{
    const auto all = words(line);
    const auto number = all.empty() ? std::nullopt : parseInt(all.front());
    if (!number || *number < 1 || *number > static_cast<std::int64_t>(channels.size()))
        return std::nullopt;
    // The name is known from [Channel Infos]; it is what tells blanks in it from those between columns.
    std::string_view rest = trimmed(trimmed(line).substr(all.front().size()));
    const std::string &label = channels[static_cast<std::size_t>(*number - 1)].label;
    rest = rest.starts_with(label) ? rest.substr(label.size()) : rest.substr(std::min(rest.size(), rest.find("  ")));
    auto cells = words(rest);
    std::size_t low = 2; // after physical channel and resolution
    if (head.hasUnitColumn && cells.size() > low && !isCutoff(cells[low]))
        ++low;
    if (cells.size() < low + 2 || !isCutoff(cells[low]) || !isCutoff(cells[low + 1]))
        return std::nullopt;
    return Row{*number, cells[low], cells[low + 1], cells.size() > low + 2 ? cells[low + 2] : std::string_view()};
}

std::optional<Row> softwareRow(std::string_view line)
{
    const auto cells = words(line);
    const auto number = cells.empty() ? std::nullopt : parseInt(cells.front());
    if (!number || cells.size() < 3 || !isCutoff(cells[1]) || !isCutoff(cells[2]))
        return std::nullopt;
    return Row{*number, cells[1], cells[2], cells.size() > 3 ? cells[3] : std::string_view()};
}

void apply(const Row &row, const TableHead &head, bool software, BrainVisionChannel &channel)
{
    std::string text = software ? "software: " : "";
    text += "low cutoff " + std::string(row.low) + (parseDouble(row.low) ? (head.lowSeconds ? " s" : " Hz") : "");
    text += ", high cutoff " + std::string(row.high) + (parseDouble(row.high) ? (head.highSeconds ? " s" : " Hz") : "");
    if (!row.notch.empty())
        text += ", notch " + std::string(row.notch) + (parseDouble(row.notch) ? " Hz" : "");
    channel.filterText += (channel.filterText.empty() ? "" : "; ") + text;
    if (const auto highpass = cutoffHz(row.low, head.lowSeconds))
        channel.highpassHz = std::max(channel.highpassHz.value_or(0.0), *highpass);
    if (const auto lowpass = cutoffHz(row.high, head.highSeconds))
        channel.lowpassHz = channel.lowpassHz ? std::min(*channel.lowpassHz, *lowpass) : *lowpass;
}

} // namespace

void readBrainVisionFilters(const std::vector<std::string> &comment, std::vector<BrainVisionChannel> &channels)
{
    std::optional<TableHead> head;
    bool software = false;
    for (const std::string &line : comment) {
        if (line.find("S o f t w a r e") != std::string::npos) {
            software = true;
            head.reset();
        } else if (const auto found = tableHead(line)) {
            head = found;
        } else if (head) {
            const auto row = software ? softwareRow(line) : amplifierRow(line, *head, channels);
            if (row && row->number >= 1 && row->number <= static_cast<std::int64_t>(channels.size()))
                apply(*row, *head, software, channels[static_cast<std::size_t>(row->number - 1)]);
            else if (trimmed(line).empty())
                head.reset();
        }
    }
}

} // namespace ng
