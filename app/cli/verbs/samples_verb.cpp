// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/io/reader.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace ng::cli {

namespace {

constexpr std::int64_t kBlockSamples = 1 << 20;

struct SamplesOptions {
    std::string path;
    std::vector<std::string> channels;
    std::string start;
    std::string duration;
    std::string out;
    bool tolerant = false;
    bool json = false;
};

/// Samples of the span asked for; without one all samples, those of all segments one after the other.
Result<SampleRange> chosenRange(const ChannelInfo &channel, const SamplesOptions &options, const Terminal &terminal)
{
    const TimeAxis &axis = channel.axis;
    if (options.start.empty() && options.duration.empty()) {
        if (axis.segments.size() > 1)
            terminal.note("note: the recording has gaps; the samples of its "
                          + numberText(static_cast<std::int64_t>(axis.segments.size()))
                          + " segments follow each other. Choose one with --start and --duration.");
        return SampleRange{0, axis.sampleCount()};
    }
    TimeRange range{axis.segments.empty() ? TimeNs{0} : axis.segments.front().start, TimeNs{0}};
    if (!options.start.empty()) {
        NG_TRY_ASSIGN(range.start, within(parseSeconds(options.start), "--start"));
    }
    if (options.duration.empty()) {
        range.duration = std::max(axis.end() - range.start, TimeNs{0});
    } else {
        NG_TRY_ASSIGN(range.duration, within(parseSeconds(options.duration), "--duration"));
    }
    NG_TRY_ASSIGN(const auto samples, within(axis.samplesIn(range), "channel " + channel.label));
    return SampleRange{samples.first, samples.second};
}

/// Streams the rows of an array: memory stays at one block however long the recording is.
Result<> writeRows(const Recording &recording, const std::vector<std::size_t> &channels, SampleRange range,
                   const std::filesystem::path &out, const RunContext &ctx)
{
    const std::array<std::size_t, 2> shape{channels.size(), static_cast<std::size_t>(range.count)};
    NG_TRY_ASSIGN(AtomicFileWriter file, AtomicFileWriter::open(out));
    NG_TRY(file.write(npyHeader("<f4", shape)));
    for (std::size_t row = 0; row < channels.size(); ++row) {
        const std::array<std::size_t, 1> one{channels[row]};
        for (std::int64_t done = 0; done < range.count; done += kBlockSamples) {
            const SampleRange part{range.first + done, std::min(kBlockSamples, range.count - done)};
            NG_TRY_ASSIGN(const auto block, (readBlock(*recording.signal, one, part, ctx)));
            NG_TRY(file.write(std::as_bytes(block.flat())));
        }
        ctx.progress(static_cast<double>(row + 1) / static_cast<double>(channels.size()));
    }
    return file.commit();
}

Json summaryJson(const Recording &recording, const std::vector<std::size_t> &channels, SampleRange range,
                 const std::string &out)
{
    const ChannelInfo &first = recording.channels()[channels.front()];
    Json names = Json::array();
    Json units = Json::array();
    for (const std::size_t channel : channels) {
        names.push(recording.channels()[channel].label);
        units.push(recording.channels()[channel].unit);
    }
    Json json = Json::object();
    json.set("format", "neuroglyph-samples");
    json.set("version", 1);
    json.set("out", std::filesystem::path(out).filename().string());
    json.set("channels", std::move(names));
    json.set("units", std::move(units));
    json.set("rate_hz", first.axis.rate.hertz());
    json.set("start_s", range.count > 0 ? Json(toSeconds(first.axis.timeOf(range.first))) : Json());
    json.set("samples", range.count);
    return json;
}

Result<> run(CliContext &context, const SamplesOptions &options)
{
    const RunContext ctx = context.terminal.progressContext(context.stop);
    ReadOptions read;
    read.tolerant = options.tolerant;
    if (asciiLower(std::filesystem::path(options.out).extension().string()) != ".npy")
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("cli", "--out %1: samples are written as .npy; use convert for other formats."), options.out);
    NG_TRY_ASSIGN(const RecordingPtr recording, makeReaders().open(options.path, read, ctx.slice(0.0, 0.1)));
    std::vector<std::size_t> channels;
    for (const std::string &name : options.channels) {
        NG_TRY_ASSIGN(const std::size_t index, recording->findChannel(name));
        channels.push_back(index);
    }
    const ChannelInfo &first = recording->channels()[channels.front()];
    // One rate only: the check of every read, made before a file is begun.
    NdArray<float, 2> nothing({channels.size(), 0});
    NG_TRY(checkRead(*recording->signal, channels, {0, 0}, nothing.view()));
    NG_TRY_ASSIGN(const SampleRange range, chosenRange(first, options, context.terminal));
    NG_TRY(writeRows(*recording, channels, range, options.out, ctx.slice(0.1, 1.0)));
    context.terminal.clearProgress();
    for (const Warning &warning : recording->warnings) {
        if (warning.repaired)
            context.terminal.warning(warning.message());
    }
    if (options.json)
        context.terminal.printJson(summaryJson(*recording, channels, range, options.out));
    else
        context.terminal.printLine(numberText(static_cast<std::int64_t>(channels.size())) + " channels x "
                                   + numberText(range.count) + " samples at " + first.axis.rate.text() + " Hz in "
                                   + options.out);
    return {};
}

} // namespace

VerbSpec samplesVerb()
{
    VerbSpec verb;
    verb.name = "samples";
    verb.summary = "Write physical values (SI units) of channels that share one rate as float32 [channels, samples]";
    verb.example = "neuroglyph-cli samples sub-01_eeg.edf --channel Fp1 Fp2 --start 10 --duration 2.5 --out fp.npy";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<SamplesOptions>();
        app.add_option("path", options->path, "Recording to read")->required();
        app.add_option("--channel", options->channels, "Names, or '#3' for the fourth channel of the file")
            ->required()
            ->expected(1, 100'000);
        app.add_option("--start", options->start, "Seconds from the start of the recording (default: first sample)");
        app.add_option("--duration", options->duration, "Seconds (default: to the end)");
        app.add_option("--out", options->out, "File to write (.npy)")->required();
        app.add_flag("--tolerant", options->tolerant, "Also read files whose amplitudes or times have to be guessed");
        app.add_flag("--json", options->json,
                     "Describe what was written as JSON (resources/schemas/samples.schema.json)");
        return [options](CliContext &context) -> Result<> { return run(context, *options); };
    };
    return verb;
}

} // namespace ng::cli
