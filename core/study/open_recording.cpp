// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/open_recording.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

/// The same samples under other descriptions; channels whose unit only a side table knows are scaled to SI.
class DescribedSource final : public SignalSource
{
public:
    DescribedSource(SignalPtr input, std::vector<ChannelInfo> channels, std::vector<double> factors)
        : m_input(std::move(input)),
          m_channels(std::move(channels)),
          m_factors(std::move(factors))
    { }
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override
    {
        NG_TRY(m_input->read(channels, range, out, ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            const auto factor = static_cast<float>(m_factors[channels[c]]);
            if (factor != 1.0F) {
                for (float &value : out.row(c))
                    value *= factor;
            }
        }
        return {};
    }
    [[nodiscard]] Json recipe() const override
    {
        Json recipe = Json::object();
        recipe.set("id", "described");
        recipe.set("version", 1);
        Json scaled = Json::object();
        for (std::size_t c = 0; c < m_factors.size(); ++c) {
            if (m_factors[c] != 1.0)
                scaled.set(m_channels[c].label, m_factors[c]);
        }
        recipe.set("factors", std::move(scaled));
        recipe.set("input", m_input->recipe());
        return recipe;
    }

private:
    SignalPtr m_input;
    std::vector<ChannelInfo> m_channels;
    std::vector<double> m_factors;
};

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
    changed.signal = std::make_shared<DescribedSource>(file->signal, std::move(channels), std::move(factors));
    return std::make_shared<const Recording>(std::move(changed));
}

} // namespace ng
