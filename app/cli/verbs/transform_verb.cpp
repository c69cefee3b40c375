// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/io/hdf5/hdf5_file.h"
#include "core/io/reader.h"
#include "core/signal/reference_node.h"
#include "core/signal/slice_node.h"
#include "core/signal/transforms.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace ng::cli {

namespace {

constexpr std::int64_t kBlockBytes = 64 << 20; // of samples held at once

struct TransformOptions {
    std::string path;
    std::string method;
    std::vector<std::string> params;
    std::vector<std::string> channels;
    std::string start;
    std::string duration;
    std::string device = "cpu";
    std::string out;
    bool tolerant = false;
    bool json = false;
};

/// What is written beside the numbers.
struct Description {
    std::vector<std::size_t> shape;
    std::vector<ArrayAxis> axes;
    std::string unit;
    Json recipe;
};

Json axisJson(const ArrayAxis &axis)
{
    Json out = Json::object();
    out.set("name", axis.name);
    out.set("unit", axis.unit);
    if (!axis.labels.empty()) {
        Json labels = Json::array();
        for (const std::string &label : axis.labels)
            labels.push(label);
        out.set("labels", std::move(labels));
    }
    if (!axis.values.empty()) {
        Json values = Json::array();
        for (const double value : axis.values)
            values.push(value);
        out.set("values", std::move(values));
    }
    return out;
}

Json descriptionJson(const TransformOptions &options, const Description &description)
{
    Json shape = Json::array(), axes = Json::array();
    for (const std::size_t extent : description.shape)
        shape.push(static_cast<std::int64_t>(extent));
    for (const ArrayAxis &axis : description.axes)
        axes.push(axisJson(axis));
    Json out = Json::object();
    out.set("format", "neuroglyph-transform");
    out.set("version", 1);
    out.set("method", options.method);
    out.set("device", options.device);
    out.set("source", std::filesystem::path(options.path).filename().string());
    out.set("out", std::filesystem::path(options.out).filename().string());
    out.set("shape", std::move(shape));
    out.set("axes", std::move(axes));
    out.set("unit", description.unit);
    out.set("recipe", description.recipe);
    return out;
}

/// A file that takes a float32 array row block by row block: NumPy's, or HDF5 with the data set "data".
class ArrayFile
{
public:
    static Result<ArrayFile> create(const std::filesystem::path &path, std::vector<std::size_t> shape)
    {
        ArrayFile out;
        out.m_shape = std::move(shape);
        if (path.extension() == ".npy") {
            NG_TRY_ASSIGN(auto npy, AtomicFileWriter::open(path));
            out.m_npy = std::make_unique<AtomicFileWriter>(std::move(npy));
            const std::string header = npyHeader("<f4", out.m_shape);
            NG_TRY(out.m_npy->write(header));
            out.m_dataOffset = header.size();
            return out;
        }
        NG_TRY_ASSIGN(auto hdf5, Hdf5File::create(path));
        out.m_hdf5 = std::make_unique<Hdf5File>(std::move(hdf5));
        NG_TRY(out.m_hdf5->makeFloats("data", out.m_shape));
        return out;
    }

    /// Makes room, so that columns can be written in any order.
    Result<> reserve(const RunContext &ctx)
    {
        const std::vector<std::byte> zeros(m_npy ? std::size_t{1} << 22U : 0);
        for (std::size_t left = m_npy ? elementCount(m_shape) * sizeof(float) : 0; left > 0;) {
            NG_TRY(ctx.checkpoint());
            const std::size_t n = std::min(left, zeros.size());
            NG_TRY(m_npy->write(std::span(zeros).first(n)));
            left -= n;
        }
        return {};
    }

    /// Columns [first, first + block.extent(1)) of a two-axis array.
    Result<> writeColumns(std::size_t first, const NdArray<float, 2> &block)
    {
        if (m_hdf5) {
            const std::array<std::size_t, 2> start{0, first}, count{block.extent(0), block.extent(1)};
            return m_hdf5->writeFloatBlock("data", start, count, block.flat());
        }
        for (std::size_t c = 0; c < block.extent(0); ++c)
            NG_TRY(
                m_npy->writeAt(m_dataOffset + (c * m_shape[1] + first) * sizeof(float), std::as_bytes(block.row(c))));
        return {};
    }

    Result<> writeAll(std::span<const float> values)
    {
        if (m_npy)
            return m_npy->write(std::as_bytes(values));
        const std::vector<std::size_t> start(m_shape.size(), 0);
        return m_hdf5->writeFloatBlock("data", start, m_shape, values);
    }

    /// Axes and recipe go into an HDF5 file itself, too.
    Result<> commit(const Description &description)
    {
        if (m_npy)
            return m_npy->commit();
        NG_TRY(m_hdf5->setAttribute("data", "unit", description.unit));
        NG_TRY(m_hdf5->setAttribute("/", "recipe", description.recipe.dump()));
        std::vector<std::string> names;
        for (const ArrayAxis &axis : description.axes) {
            names.push_back(axis.name);
            if (!axis.labels.empty())
                NG_TRY(m_hdf5->writeStrings("axes/" + axis.name, axis.labels));
            else if (!axis.values.empty())
                NG_TRY(m_hdf5->writeDoubles("axes/" + axis.name, axis.values, std::array{axis.values.size()}));
        }
        NG_TRY(m_hdf5->setAttribute("data", "axes", names));
        return m_hdf5->commit();
    }

private:
    std::unique_ptr<AtomicFileWriter> m_npy;
    std::unique_ptr<Hdf5File> m_hdf5;
    std::vector<std::size_t> m_shape;
    std::size_t m_dataOffset = 0;
};

/// Streams a signal block by block; triggers stay out.
Result<Description> writeSignal(const SignalPtr &signal, const std::filesystem::path &out, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const auto channels, channelsOfOneAxis(*signal));
    const TimeAxis &axis = signal->channels()[channels[0]].axis;
    const std::int64_t count = axis.sampleCount();
    Description description{
        {channels.size(), static_cast<std::size_t>(count)}, {}, signal->channels()[channels[0]].unit, signal->recipe()};
    ArrayAxis labels{.name = "channel"}, starts{.name = "segment_start", .unit = "s"};
    for (const std::size_t channel : channels)
        labels.labels.push_back(signal->channels()[channel].label);
    for (const Segment &segment : axis.segments)
        starts.values.push_back(toSeconds(segment.start));
    NG_TRY_ASSIGN(auto file, ArrayFile::create(out, description.shape));
    NG_TRY(file.reserve(ctx));
    const std::int64_t step =
        std::max<std::int64_t>(4096, kBlockBytes / 4 / static_cast<std::int64_t>(channels.size()));
    for (std::int64_t at = 0; at < count; at += step) {
        NG_TRY_ASSIGN(const auto block, readBlock(*signal, channels, {at, std::min(step, count - at)}, ctx));
        NG_TRY(file.writeColumns(static_cast<std::size_t>(at), block));
        ctx.progress(static_cast<double>(at + step) / static_cast<double>(count));
    }
    description.axes = {std::move(labels), {"time", "samples at " + axis.rate.text() + " Hz", {}, {}}};
    NG_TRY(file.commit(description));
    description.axes.push_back(
        std::move(starts)); // where each segment begins; no axis of the array, but needed to place samples
    return description;
}

Result<Description> writeArray(const TransformArray &array, const std::filesystem::path &out)
{
    Description description{array.shape, array.axes, array.unit, array.recipe};
    NG_TRY_ASSIGN(auto file, ArrayFile::create(out, array.shape));
    NG_TRY(file.writeAll(array.values));
    NG_TRY(file.commit(description));
    return description;
}

/// The part of the recording that was asked for.
Result<TransformInput> chosenInput(const Recording &recording, const TransformOptions &options)
{
    TransformInput input{recording.signal, recording.electrodes};
    if (!options.channels.empty()) {
        std::vector<std::size_t> channels;
        for (const std::string &name : options.channels) {
            NG_TRY_ASSIGN(const std::size_t index, recording.findChannel(name));
            channels.push_back(index);
        }
        NG_TRY_ASSIGN(input.signal, makeSelection(input.signal, std::move(channels)));
    }
    if (!options.start.empty() || !options.duration.empty()) {
        TimeRange range{TimeNs{0}, TimeNs{0}};
        if (!options.start.empty()) {
            NG_TRY_ASSIGN(range.start, within(parseSeconds(options.start), "--start"));
        }
        range.duration = recording.duration() - range.start;
        if (!options.duration.empty()) {
            NG_TRY_ASSIGN(range.duration, within(parseSeconds(options.duration), "--duration"));
        }
        NG_TRY_ASSIGN(input.signal, makeTimeSlice(input.signal, range));
    }
    return input;
}

Result<> checkOptions(const TransformOptions &options)
{
    const std::string extension = std::filesystem::path(options.out).extension().string();
    if (extension != ".npy" && extension != ".h5")
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "--out must end in .npy or .h5, but is %1."), options.out);
    if (options.device == "cuda")
        return fail(ErrorCode::Unsupported,
                    NG_TR("cli", "Transforms on a graphics card are not in this build: use --device cpu."));
    return {};
}

Result<> run(CliContext &context, const TransformOptions &options)
{
    const TransformRegistry registry = makeTransforms();
    NG_TRY_ASSIGN(const Transform *transform, registry.find(options.method));
    NG_TRY_ASSIGN(const Json params, parseParams(transform->parameters(), options.params));
    NG_TRY(checkOptions(options));
    const RunContext ctx = context.terminal.progressContext(context.stop);
    ReadOptions read;
    read.tolerant = options.tolerant;
    NG_TRY_ASSIGN(const RecordingPtr recording, makeReaders().open(options.path, read, ctx.slice(0.0, 0.05)));
    const std::string name = std::filesystem::path(options.path).filename().string();
    NG_TRY_ASSIGN(const TransformInput input, within(chosenInput(*recording, options), name));
    const auto backend = makeCpuBackend();
    NG_TRY_ASSIGN(const TransformOutput output,
                  within(transform->run(input, params, *backend, ctx.slice(0.05, 0.9)), name));
    Description description;
    if (const auto *signal = std::get_if<SignalPtr>(&output)) {
        NG_TRY_ASSIGN(description, within(writeSignal(*signal, options.out, ctx.slice(0.05, 1.0)), name));
    } else {
        NG_TRY_ASSIGN(description, writeArray(std::get<TransformArray>(output), options.out));
    }
    const Json summary = descriptionJson(options, description);
    NG_TRY(writeJsonFile(std::filesystem::path(options.out).replace_extension(".json"), summary));
    context.terminal.clearProgress();
    for (const Warning &warning : recording->warnings) {
        if (warning.repaired)
            context.terminal.warning(warning.message());
    }
    if (options.json) {
        context.terminal.printJson(summary);
        return {};
    }
    std::string shape;
    for (std::size_t i = 0; i < description.shape.size(); ++i)
        shape += (i == 0 ? "" : " x ") + numberText(static_cast<std::int64_t>(description.shape[i]))
            + (i < description.axes.size() ? " " + description.axes[i].name : std::string());
    context.terminal.printLine(options.method + ": " + shape + " in " + options.out);
    return {};
}

} // namespace

VerbSpec transformVerb()
{
    VerbSpec verb;
    verb.name = "transform";
    verb.summary = "Run one signal step and write its result as an array";
    verb.example =
        "neuroglyph-cli transform sub-01_eeg.edf --method filter --param low_hz=1 --param high_hz=30 --out filtered.npy";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<TransformOptions>();
        app.add_option("path", options->path, "Recording to read")->required();
        app.add_option("--method", options->method, "Which step; 'neuroglyph-cli transforms' lists them")->required();
        app.add_option("--param", options->params, "key=value, as often as needed")->expected(1)->take_all();
        app.add_option("--channel", options->channels, "Channels to use (default: all but triggers)")
            ->expected(1, 100'000);
        app.add_option("--start", options->start, "Seconds from the start of the recording");
        app.add_option("--duration", options->duration, "Seconds (default: to the end)");
        app.add_option("--device", options->device, "Where to compute")
            ->check(CLI::IsMember({"cpu", "cuda"}))
            ->capture_default_str();
        app.add_option("--out", options->out, "File to write (.npy or .h5); axes and recipe go into a .json beside it")
            ->required();
        app.add_flag("--tolerant", options->tolerant, "Also read files whose amplitudes or times have to be guessed");
        app.add_flag("--json", options->json,
                     "Describe what was written as JSON (resources/schemas/transform.schema.json)");
        return [options](CliContext &context) -> Result<> { return run(context, *options); };
    };
    return verb;
}

} // namespace ng::cli
