// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"
#include "core/io/gaps.h"
#include "core/io/reader.h"
#include "core/io/wall_clock.h"
#include "core/io/write_recording.h"
#include "core/signal/reference_node.h"
#include "core/signal/resample_node.h"
#include "core/signal/slice_node.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <string>

namespace ng::cli {

namespace {

struct ConvertOptions {
    std::string path;
    std::string out;
    std::string start;
    std::string duration;
    std::string montage;
    std::string electrodes;
    double resampleHz = 0.0;
    bool anonymize = false;
    bool keepIdentity = false;
    bool tolerant = false;
};

Result<TimeNs> timeOption(const std::string &text, std::string_view option)
{
    auto time = parseSeconds(text);
    if (!time)
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "%1 %2 is no number of seconds, such as 12 or 0.25."),
                    option, text);
    return *time;
}

/// Events that begin in \p range, on a clock that starts with it.
std::vector<Event> eventsIn(const std::vector<Event> &events, const TimeRange &range)
{
    std::vector<Event> kept;
    for (Event event : events) {
        if (event.onset < range.start || event.onset >= range.end())
            continue;
        event.duration = std::min(event.duration, range.end() - event.onset);
        event.onset -= range.start;
        kept.push_back(std::move(event));
    }
    return kept;
}

Result<> cut(Recording &recording, const ConvertOptions &options)
{
    TimeRange range{TimeNs{0}, recording.duration()};
    if (!options.start.empty()) {
        NG_TRY_ASSIGN(range.start, timeOption(options.start, "--start"));
        if (range.start < TimeNs{0} || range.start >= recording.duration())
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("cli", "--start %1 lies outside the recording, which lasts %2 s."), options.start,
                        secondsText(recording.duration()));
        range.duration = recording.duration() - range.start;
    }
    if (!options.duration.empty()) {
        NG_TRY_ASSIGN(const TimeNs duration, timeOption(options.duration, "--duration"));
        if (duration <= TimeNs{0})
            return fail(ErrorCode::InvalidArgument, NG_TR("cli", "--duration must be above 0."));
        range.duration = std::min(duration, range.duration);
    }
    NG_TRY_ASSIGN(recording.signal, makeTimeSlice(recording.signal, range));
    recording.events = eventsIn(recording.events, range);
    if (recording.identity.start)
        recording.identity.start = laterBy(*recording.identity.start, range.start);
    return {};
}

Result<Recording> derived(const Recording &source, const ConvertOptions &options)
{
    Recording recording = source;
    if (!options.montage.empty()) {
        NG_TRY_ASSIGN(recording.signal, makeMontage(recording.signal, options.montage));
    }
    if (options.resampleHz > 0.0) {
        NG_TRY_ASSIGN(const Rate rate, Rate::fromHertz(options.resampleHz));
        NG_TRY_ASSIGN(recording.signal, makeResample(recording.signal, rate));
    }
    if (!options.start.empty() || !options.duration.empty())
        NG_TRY(cut(recording, options));
    recording.gaps = gapsOf(recording.channels().front().axis);
    return recording;
}

Result<> convert(CliContext &context, const ConvertOptions &options)
{
    const RunContext ctx = context.terminal.progressContext(context.stop);
    ReadOptions reading;
    reading.tolerant = options.tolerant;
    reading.electrodes = options.electrodes;
    NG_TRY_ASSIGN(const RecordingPtr source, makeReaders().open(options.path, reading, ctx));
    for (const Warning &warning : source->warnings)
        context.terminal.warning(warning.message());
    if (source->channels().empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "%1 has no signals to convert."),
                    source->path.filename().string());
    NG_TRY_ASSIGN(const Recording recording, derived(*source, options));
    WriteOptions writing;
    writing.withIdentity = options.keepIdentity;
    auto written = writeRecording(recording, options.out, writing, ctx);
    context.terminal.clearProgress();
    if (!written)
        return tl::unexpected<Error>(std::move(written.error()));
    for (const Warning &warning : *written)
        context.terminal.warning(warning.message());
    context.terminal.note("wrote " + options.out
                          + (options.keepIdentity ? "" : " without patient, recording text and date"));
    return {};
}

} // namespace

VerbSpec convertVerb()
{
    VerbSpec verb;
    verb.name = "convert";
    verb.summary = "Write a recording in another format (EDF+, BDF+, BrainVision, NPY, HDF5)";
    verb.example = "neuroglyph-cli convert night.edf part.vhdr --start 600 --duration 30 --montage average";
    verb.setup = [](CLI::App &app) -> VerbBody {
        auto options = std::make_shared<ConvertOptions>();
        app.add_option("path", options->path, "Recording")->required();
        app.add_option("out", options->out, "Output; its extension decides: " + std::string(writableExtensions()))
            ->required();
        app.add_option("--start", options->start, "Seconds from the start of the recording");
        app.add_option("--duration", options->duration, "Seconds to keep");
        app.add_option("--montage", options->montage,
                       "Built-in (" + join(montageNames(), ", ") + "), ref:A1,A2 or derivations such as Fp1-F7,F7-T7");
        app.add_option("--resample", options->resampleHz, "New rate in Hz of all channels but triggers")
            ->check(CLI::Range(0.001, 1e6));
        app.add_option("--electrodes", options->electrodes, "Electrode table to use instead of the recording's");
        auto *const anonymize = app.add_flag("--anonymize", options->anonymize,
                                             "Leave out patient, recording text and date (what is done anyway)");
        app.add_flag("--keep-identity", options->keepIdentity, "Keep patient, recording text and date")
            ->excludes(anonymize);
        app.add_flag("--tolerant", options->tolerant, "Repair what can be repaired; each repair is a warning");
        return [options](CliContext &context) { return convert(context, *options); };
    };
    return verb;
}

} // namespace ng::cli
