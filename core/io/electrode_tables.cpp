// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/electrode_tables.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/electrode_formats.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ng {

namespace {

constexpr std::uint64_t kTableLimitBytes = 16U << 20U;

using Parser = Result<ElectrodeSet> (*)(const TableText &);

constexpr std::array<std::pair<std::string_view, Parser>, 14> kParsers{{{".locs", parsePolarLocations},
                                                                        {".loc", parsePolarLocations},
                                                                        {".eloc", parsePolarLocations},
                                                                        {".ced", parseSeparated},
                                                                        {".elp", parseElp},
                                                                        {".hpts", parseHpts},
                                                                        {".sfp", parseLabelledPoints},
                                                                        {".xyz", parseLabelledPoints},
                                                                        {".elc", parseElc},
                                                                        {".csd", parseCsd},
                                                                        {".lay", parseLayout},
                                                                        {".tsv", parseSeparated},
                                                                        {".csv", parseSeparated},
                                                                        {".txt", parsePlainText}}};

bool onScalp(ChannelType type)
{
    return type == ChannelType::Eeg || type == ChannelType::Eog;
}

} // namespace

Result<ElectrodeSet> readElectrodeTable(const std::filesystem::path &path)
{
    const std::string extension = asciiLower(path.extension().string());
    const auto *const entry =
        std::ranges::find_if(kParsers, [&](const auto &parser) { return parser.first == extension; });
    if (entry == kParsers.end())
        return fail(
            ErrorCode::Unsupported,
            NG_TR(
                "io",
                "%1 is no electrode table that can be read; use .tsv, .csv, .locs, .ced, .elp, .hpts, .sfp, .elc, .csd, .lay or .txt."),
            path.filename().string());
    NG_TRY_ASSIGN(const std::string bytes, readTextFile(path, kTableLimitBytes));
    const std::string text = toUtf8(bytes);
    TableText table{path, {}};
    std::size_t number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (!trimmed(line).empty())
            table.lines.push_back({std::string(trimmed(line)), number});
    }
    NG_TRY_ASSIGN(ElectrodeSet set, entry->second(table));
    if (set.electrodes.empty())
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 has no electrodes."), path.filename().string());
    set.source = path.filename().string();
    return set;
}

Result<ElectrodeSet> chooseElectrodes(const std::filesystem::path &table, ElectrodeSet fromFile,
                                      const std::vector<ChannelInfo> &channels)
{
    if (!table.empty())
        return readElectrodeTable(table);
    if (!fromFile.electrodes.empty())
        return fromFile;
    std::vector<std::string> labels;
    for (const ChannelInfo &channel : channels) {
        if (onScalp(channel.type) && standardPositionName(channel.label))
            labels.push_back(channel.label);
    }
    return standardElectrodes(labels);
}

} // namespace ng
