// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/open_recording.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/data/described_source.h"

#include <algorithm>

namespace ng {

namespace {

/// Takes the unit of a side table where the file has none.
void applyUnit(ChannelInfo &channel, double &factor, const std::string &unit, std::vector<Warning> &warnings)
{
    if (!channel.unit.empty() || unit == kNotAvailable || channel.type == ChannelType::Trigger)
        return;
    const std::optional<UnitScale> scale = unitScale(unit);
    if (!scale) {
        warnings.push_back(
            {"unit-unknown",
             NG_TR("study", "The unit \"%1\" of channels.tsv is not known; values are kept as they are."),
             {quotable(unit)},
             "channel " + channel.label,
             false});
        return;
    }
    channel.unit = scale->siUnit;
    channel.fileUnit = unit;
    factor = scale->factor;
    if (channel.gain)
        channel.gain = *channel.gain * factor;
    if (channel.offset)
        channel.offset = *channel.offset * factor;
}

std::string sideFile(const Study &study, std::string_view recording, std::string_view key)
{
    return study.header()["recordings"][recording][key].toString();
}

} // namespace

Result<std::vector<ChannelInfo>> describeChannels(std::vector<ChannelInfo> channels, const TsvTable &table,
                                                  std::vector<double> &factors, std::vector<Warning> &warnings)
{
    factors.assign(channels.size(), 1.0);
    if (!table.column("name"))
        return fail(ErrorCode::CorruptData, NG_TR("study", "There is no column name."));
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const std::string &name = table.cell(r, "name");
        const auto at = std::find_if(channels.begin(), channels.end(), [&name](const ChannelInfo &channel) {
            return channel.label == name || trimmed(channel.fileLabel) == name;
        });
        if (at == channels.end()) {
            warnings.push_back({"channel-not-in-recording",
                                NG_TR("study", "channels.tsv names a channel that the recording does not have."),
                                {},
                                "channel " + name,
                                false});
            continue;
        }
        const std::string &type = table.cell(r, "type");
        if (const auto known = channelTypeFromName(type))
            at->type = *known;
        else if (type != kNotAvailable)
            warnings.push_back({"channel-type-unknown",
                                NG_TR("study", "The type \"%1\" of channels.tsv is not known."),
                                {quotable(type)},
                                "channel " + name,
                                false});
        if (equalsIgnoringCase(table.cell(r, "status"), "bad"))
            at->bad = true;
        applyUnit(*at, factors[static_cast<std::size_t>(at - channels.begin())], table.cell(r, "units"), warnings);
    }
    return channels;
}

Result<RecordingPtr> openRecording(const Study &study, std::string_view recording, std::span<const Edit> edits,
                                   const ReaderRegistry &readers, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const std::filesystem::path path, study.resolve(recording));
    ReadOptions options;
    const std::string electrodes = sideFile(study, recording, "electrodes");
    if (!electrodes.empty()) {
        NG_TRY_ASSIGN(options.electrodes, study.resolve(electrodes));
    }
    NG_TRY_ASSIGN(const RecordingPtr file, within(readers.open(path, options, ctx), std::string(recording)));
    Recording changed = *file;
    std::vector<ChannelInfo> channels = file->channels();
    std::vector<double> factors(channels.size(), 1.0);
    const std::string table = sideFile(study, recording, "channels");
    if (!table.empty()) {
        NG_TRY_ASSIGN(const std::filesystem::path tablePath, study.resolve(table));
        NG_TRY_ASSIGN(const std::string text, readTextFile(tablePath));
        NG_TRY_ASSIGN(const TsvTable rows, within(parseTsv(text), table));
        NG_TRY_ASSIGN(channels, within(describeChannels(std::move(channels), rows, factors, changed.warnings), table));
    }
    const std::set<std::string> bad = badChannels(channels, edits, recording);
    for (ChannelInfo &channel : channels)
        channel.bad = bad.contains(channel.label);
    NG_TRY_ASSIGN(changed.events,
                  within(applyEventEdits(std::move(changed.events), edits, recording), std::string(kJournalName)));
    changed.signal = makeDescribed(file->signal, std::move(channels), std::move(factors));
    return std::make_shared<const Recording>(std::move(changed));
}

} // namespace ng
