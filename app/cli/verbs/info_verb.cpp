// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/io/reader.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <memory>
#include <string>

namespace ng::cli {

namespace {

constexpr std::size_t kRowsShown = 32; ///< channels and events listed unless --all is given

struct InfoOptions {
    std::string path;
    std::string electrodes;
    bool json = false;
    bool tolerant = false;
    bool identity = false;
    bool all = false;
};

Json optionalNumber(const std::optional<double> &value)
{
    return value ? Json(*value) : Json();
}

Json channelJson(const ChannelInfo &channel)
{
    Json json = Json::object();
    json.set("name", channel.label);
    json.set("file_label", channel.fileLabel);
    json.set("type", channelTypeName(channel.type));
    json.set("unit", channel.unit);
    json.set("file_unit", channel.fileUnit);
    json.set("rate_hz", channel.axis.rate.hertz());
    json.set("rate", channel.axis.rate.text());
    json.set("samples", channel.axis.sampleCount());
    json.set("highpass_hz", optionalNumber(channel.highpassHz));
    json.set("lowpass_hz", optionalNumber(channel.lowpassHz));
    json.set("filter", channel.filterText);
    json.set("reference", channel.reference);
    json.set("bad", channel.bad);
    return json;
}

Json electrodesJson(const ElectrodeSet &set)
{
    Json list = Json::array();
    for (const Electrode &electrode : set.electrodes) {
        Json json = Json::object();
        json.set("name", electrode.label);
        Json position;
        if (electrode.positionMetres) {
            position = Json::array();
            for (const double coordinate : *electrode.positionMetres)
                position.push(coordinate);
        }
        json.set("position_m", position);
        if (!electrode.type.empty())
            json.set("type", electrode.type);
        if (!electrode.group.empty())
            json.set("group", electrode.group);
        if (!electrode.anatomy.empty())
            json.set("anatomy", electrode.anatomy);
        list.push(std::move(json));
    }
    Json json = Json::object();
    json.set("frame", coordinateFrameName(set.frame));
    json.set("source", set.source);
    json.set("list", std::move(list));
    return json;
}

Json eventJson(const Event &event)
{
    Json json = Json::object();
    json.set("onset_s", toSeconds(event.onset));
    json.set("duration_s", toSeconds(event.duration));
    json.set("label", event.label);
    json.set("kind", event.kind);
    if (event.code)
        json.set("code", *event.code);
    if (!event.channels.empty()) {
        Json channels = Json::array();
        for (const std::string &channel : event.channels)
            channels.push(channel);
        json.set("channels", std::move(channels));
    }
    return json;
}

Json warningJson(const Warning &warning)
{
    Json json = Json::object();
    json.set("code", warning.code);
    json.set("message", warning.message());
    json.set("place", warning.place);
    json.set("repaired", warning.repaired);
    return json;
}

template<class List, class Convert>
Json listJson(const List &list, Convert convert)
{
    Json array = Json::array();
    for (const auto &entry : list)
        array.push(convert(entry));
    return array;
}

Json infoJson(const Recording &recording, bool identity)
{
    Json json = Json::object();
    json.set("format", "neuroglyph-info");
    json.set("version", 1);
    json.set("file", recording.path.filename().string());
    json.set("file_format", recording.format);
    json.set("reader", recording.readerId);
    json.set("duration_s", toSeconds(recording.duration()));
    json.set("start", recording.identity.start ? Json(recording.identity.start->iso()) : Json());
    if (identity) {
        Json who = Json::object();
        who.set("patient", recording.identity.patient);
        who.set("recording", recording.identity.recordingText);
        who.set("equipment", recording.identity.equipment);
        json.set("identity", std::move(who));
    }
    json.set("channels", listJson(recording.channels(), channelJson));
    json.set("electrodes", electrodesJson(recording.electrodes));
    json.set("events", listJson(recording.events, eventJson));
    json.set("gaps", listJson(recording.gaps, [](const Gap &gap) {
                 Json entry = Json::object();
                 entry.set("start_s", toSeconds(gap.range.start));
                 entry.set("duration_s", toSeconds(gap.range.duration));
                 return entry;
             }));
    json.set("warnings", listJson(recording.warnings, warningJson));
    return json;
}

/// "1 h 02 min 03 s", "9.59 s": for people.
std::string durationText(TimeNs time)
{
    const std::int64_t seconds = time / kSecond;
    if (seconds < 60)
        return fixedText(toSeconds(time), seconds < 10 ? 3 : 2) + " s";
    const auto padded = [](std::int64_t value) { return (value < 10 ? "0" : "") + numberText(value); };
    if (seconds < 3600)
        return numberText(seconds / 60) + " min " + padded(seconds % 60) + " s";
    return numberText(seconds / 3600) + " h " + padded(seconds / 60 % 60) + " min " + padded(seconds % 60) + " s";
}

/// "64 EEG at 160 Hz, 1 TRIG at 160 Hz"
std::string channelSummary(const std::vector<ChannelInfo> &channels)
{
    std::vector<std::string> names;
    std::map<std::string, std::int64_t> counts;
    for (const ChannelInfo &channel : channels) {
        std::string name = std::string(channelTypeName(channel.type)) + " at " + channel.axis.rate.text() + " Hz";
        if (counts[name]++ == 0)
            names.push_back(std::move(name));
    }
    for (std::string &name : names)
        name = numberText(counts[name]) + " " + name;
    return names.empty() ? "none" : join(names, ", ");
}

std::string cutoffText(const std::optional<double> &cutoffHz)
{
    return cutoffHz ? numberText(*cutoffHz) : "";
}

void printChannels(const Terminal &terminal, const Recording &recording, bool all)
{
    const std::vector<ChannelInfo> &channels = recording.channels();
    const std::size_t shown = all ? channels.size() : std::min(channels.size(), kRowsShown);
    if (shown == 0)
        return;
    std::vector<std::vector<std::string>> rows{
        {"#", "channel", "type", "unit", "rate (Hz)", "samples", "highpass (Hz)", "lowpass (Hz)"}};
    for (std::size_t i = 0; i < shown; ++i) {
        const ChannelInfo &channel = channels[i];
        rows.push_back({numberText(static_cast<std::int64_t>(i)), channel.label,
                        std::string(channelTypeName(channel.type)), channel.unit.empty() ? "-" : channel.unit,
                        channel.axis.rate.text(), numberText(channel.axis.sampleCount()),
                        cutoffText(channel.highpassHz), cutoffText(channel.lowpassHz)});
    }
    terminal.printLine("");
    terminal.print(alignedTable(rows));
    if (shown < channels.size())
        terminal.printLine("… and " + numberText(static_cast<std::int64_t>(channels.size() - shown))
                           + " more channels (--all lists them)");
}

void printEvents(const Terminal &terminal, const Recording &recording, bool all)
{
    if (recording.events.empty())
        return;
    std::vector<std::vector<std::string>> rows;
    if (all) {
        rows.push_back({"onset (s)", "duration (s)", "kind", "event"});
        for (const Event &event : recording.events)
            rows.push_back({secondsText(event.onset), secondsText(event.duration), event.kind, event.label});
    } else {
        rows.push_back({"count", "first (s)", "last (s)", "kind", "event"});
        struct Group {
            std::int64_t count = 0;
            TimeNs first, last;
        };
        std::map<std::pair<std::string, std::string>, Group> groups;
        for (const Event &event : recording.events) {
            Group &group = groups[{event.kind, event.label}];
            group.first = group.count++ == 0 ? event.onset : group.first;
            group.last = event.onset;
        }
        for (const auto &[name, group] : groups) {
            if (rows.size() > kRowsShown)
                break;
            rows.push_back(
                {numberText(group.count), secondsText(group.first), secondsText(group.last), name.first, name.second});
        }
        if (groups.size() > kRowsShown)
            rows.push_back(
                {"…", "", "", "",
                 "and " + numberText(static_cast<std::int64_t>(groups.size() - kRowsShown)) + " more kinds (--all)"});
    }
    terminal.printLine("");
    terminal.print(alignedTable(rows));
}

void printInfo(const Terminal &terminal, const Recording &recording, const InfoOptions &options)
{
    const auto count = [](std::size_t n) { return numberText(static_cast<std::int64_t>(n)); };
    std::vector<std::string> lines{recording.path.filename().string(), "  format      " + recording.format,
                                   "  duration    " + durationText(recording.duration())};
    if (recording.identity.start)
        lines.push_back("  started     " + recording.identity.start->iso());
    if (options.identity) {
        lines.push_back("  patient     " + recording.identity.patient);
        lines.push_back("  recording   " + recording.identity.recordingText);
    }
    lines.push_back("  channels    " + channelSummary(recording.channels()));
    if (!recording.electrodes.electrodes.empty())
        lines.push_back("  electrodes  " + count(recording.electrodes.electrodes.size()) + " ("
                        + recording.electrodes.source + ", "
                        + std::string(coordinateFrameName(recording.electrodes.frame)) + ")");
    lines.push_back("  events      " + count(recording.events.size()));
    for (const Gap &gap : recording.gaps)
        lines.push_back("  gap         " + secondsText(gap.range.start) + " s to " + secondsText(gap.range.end())
                        + " s");
    for (const std::string &line : lines)
        terminal.printLine(line);
    printChannels(terminal, recording, options.all);
    printEvents(terminal, recording, options.all);
    if (!recording.warnings.empty())
        terminal.printLine("");
    for (const Warning &warning : recording.warnings)
        terminal.printLine(std::string(warning.repaired ? "repaired: " : "note: ") + warning.message() + " ["
                           + warning.code + "]");
}

} // namespace

VerbSpec infoVerb()
{
    VerbSpec verb;
    verb.name = "info";
    verb.summary = "Show what a recording holds: channels, events, gaps and what is odd about the file";
    verb.example = "neuroglyph-cli info sub-01_eeg.edf --json";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<InfoOptions>();
        app.add_option("path", options->path, "Recording to look at")->required();
        app.add_flag("--json", options->json, "One JSON document on stdout (resources/schemas/info.schema.json)");
        app.add_flag("--tolerant", options->tolerant,
                     "Also open files whose amplitudes or times have to be guessed; each guess is listed");
        app.add_flag("--identity", options->identity, "Also show the patient and recording fields");
        app.add_flag("--all", options->all, "List every channel and every event");
        app.add_option("--electrodes", options->electrodes,
                       "Table of electrode positions to use (.tsv .csv .locs .elp .hpts .sfp)");
        return [options](CliContext &context) -> Result<> {
            ReadOptions read;
            read.tolerant = options->tolerant;
            read.electrodes = options->electrodes;
            NG_TRY_ASSIGN(const RecordingPtr recording,
                          makeReaders().open(options->path, read, context.terminal.progressContext(context.stop)));
            context.terminal.clearProgress();
            if (options->json)
                context.terminal.printJson(infoJson(*recording, options->identity));
            else
                printInfo(context.terminal, *recording, *options);
            return {};
        };
    };
    return verb;
}

} // namespace ng::cli
