// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/eeglab_reader.h"

#include "core/base/text.h"
#include "core/io/brainvision/frame_source.h"
#include "core/io/brainvision/header.h"
#include "core/io/eeglab/eeglab_set.h"
#include "core/io/electrode_tables.h"
#include "core/io/gaps.h"

#include <algorithm>

namespace ng {

namespace {

constexpr double kMicrovolt = 1e-6;

/// Samples that were inside the .set: one number a channel and frame, channels fastest.
class InnerSource final : public SignalSource
{
public:
    InnerSource(std::vector<ChannelInfo> channels, MatValue data, Json recipe)
        : m_channels(std::move(channels)),
          m_data(std::move(data)),
          m_recipe(std::move(recipe))
    { }
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Json recipe() const override { return m_recipe; }

    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override
    {
        NG_TRY(checkRead(*this, channels, range, out));
        const auto count = static_cast<std::size_t>(range.count);
        const std::size_t stride = m_channels.size();
        for (std::size_t c = 0; c < channels.size(); ++c) {
            NG_TRY(ctx.checkpoint());
            std::size_t from = static_cast<std::size_t>(range.first) * stride + channels[c];
            const std::span<float> row = out.row(c);
            for (std::size_t i = 0; i < count; ++i, from += stride)
                row[i] = static_cast<float>(
                    kMicrovolt
                    * (m_data.singles.empty() ? m_data.numbers[from] : static_cast<double>(m_data.singles[from])));
        }
        return {};
    }

private:
    std::vector<ChannelInfo> m_channels;
    MatValue m_data;
    Json m_recipe;
};

struct Opening {
    const std::filesystem::path &path;
    const ReadOptions &options;
    std::string file; ///< name for messages
    EeglabShape shape;
    std::vector<Warning> warnings;

    [[nodiscard]] Result<std::filesystem::path> dataPath(const std::string &named);
    [[nodiscard]] Result<SignalPtr> outside(const std::string &named, std::vector<ChannelInfo> channels);
    [[nodiscard]] Result<SignalPtr> inside(MatValue data, std::vector<ChannelInfo> channels) const;
};

Result<std::filesystem::path> Opening::dataPath(const std::string &named)
{
    const auto bare = bareFileName(named, path.stem().string());
    if (!bare)
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io", "%1: EEG.data names no file and holds no numbers. Save the data set again from EEGLAB."), file);
    std::error_code ignored;
    std::filesystem::path data = path.parent_path() / *bare;
    if (std::filesystem::exists(data, ignored))
        return data;
    std::filesystem::path renamed = path;
    renamed.replace_extension(".fdt");
    if (!std::filesystem::exists(renamed, ignored))
        return fail(ErrorCode::NotFound,
                    NG_TR("io", "%1 keeps its samples in %2, which is not beside it. Put it there, under that name."),
                    file, *bare);
    if (!options.tolerant)
        return fail(
            ErrorCode::NotFound,
            NG_TR(
                "io",
                "%1 keeps its samples in %2, which is not beside it; %3 is. If it was renamed, rename it back or read with --tolerant."),
            file, *bare, renamed.filename().string());
    warnings.push_back({"file-renamed",
                        NG_TR("io", "The set names %1, which is missing; %2 was read instead."),
                        {*bare, renamed.filename().string()},
                        file,
                        true});
    return renamed;
}

Result<SignalPtr> Opening::outside(const std::string &named, std::vector<ChannelInfo> channels)
{
    NG_TRY_ASSIGN(const auto data, dataPath(named));
    NG_TRY_ASSIGN(auto samples, InputFile::open(data));
    const std::int64_t frames = shape.points * shape.trials;
    std::uint64_t wanted = 0;
    const bool fits = checkedProduct(static_cast<std::uint64_t>(frames), channels.size() * sizeof(float), wanted)
        && wanted <= samples->size();
    if (!fits)
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io", "%1 is cut short: %2 says %3 samples of %4 channels, and %5 bytes are there. Fetch it again."),
            samples->name(), file, std::to_string(frames), std::to_string(channels.size()),
            std::to_string(samples->size()));
    if (wanted < samples->size())
        warnings.push_back({"data-longer-than-header",
                            NG_TR("io", "The data file is %1 bytes longer than the set says; the rest was left out."),
                            {std::to_string(samples->size() - wanted)},
                            samples->name(),
                            true});
    FrameLayout layout;
    layout.frames = frames;
    layout.format = NumberFormat::Float32;
    // The older .dat files hold channel after channel.
    layout.orientation = asciiLower(data.extension().string()) == ".dat" ? FrameLayout::Orientation::Vectorized
                                                                         : FrameLayout::Orientation::Multiplexed;
    layout.gains.assign(channels.size(), kMicrovolt);
    return SignalPtr(
        std::make_shared<FrameSource>(std::move(samples), std::move(layout), std::move(channels), "eeglab"));
}

Result<SignalPtr> Opening::inside(MatValue data, std::vector<ChannelInfo> channels) const
{
    const auto frames = static_cast<std::uint64_t>(shape.points * shape.trials);
    const std::size_t have = std::max(data.numbers.size(), data.singles.size());
    if (data.kind != MatValue::Kind::Number || data.rows != shape.channels || data.columns != frames
        || have != data.count())
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io",
                  "%1: EEG.data is not a matrix of %2 channels and %3 samples. Save the data set again from EEGLAB."),
            file, std::to_string(shape.channels), std::to_string(frames));
    NG_TRY_ASSIGN(Json input, fileIdentity(path));
    Json recipe = Json::object();
    recipe.set("algorithm", "eeglab").set("version", 1).set("file", file).set("input", std::move(input));
    return SignalPtr(std::make_shared<InnerSource>(std::move(channels), std::move(data), std::move(recipe)));
}

class EeglabReader final : public Reader
{
public:
    [[nodiscard]] std::string_view id() const override { return "eeglab"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("io", "EEGLAB data set"); }
    [[nodiscard]] std::vector<std::string> patterns() const override { return {"*.set"}; }
    [[nodiscard]] double confidence(const FileProbe &probe) const override;
    [[nodiscard]] Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &options,
                                            const RunContext &ctx) const override;
};

double EeglabReader::confidence(const FileProbe &probe) const
{
    if (asciiLower(probe.path.extension().string()) != ".set")
        return 0.0; // other MATLAB files hold anything
    return isMat5(probe.head) || isMat73(probe.head) ? 0.9 : 0.3;
}

Result<RecordingPtr> EeglabReader::open(const std::filesystem::path &path, const ReadOptions &options,
                                        const RunContext &ctx) const
{
    NG_TRY(ctx.checkpoint());
    Opening opening{path, options, path.filename().string(), {}, {}};
    std::string head;
    {
        NG_TRY_ASSIGN(const auto file, InputFile::open(path));
        head.resize(static_cast<std::size_t>(std::min<std::uint64_t>(file->size(), 1024)));
        NG_TRY(file->readAt(0, std::as_writable_bytes(std::span(head))));
    }
    NG_TRY_ASSIGN(MatVariables variables, isMat73(head) ? readMat73(path) : readMat5(path));
    EeglabSet set(std::move(variables));
    NG_TRY_ASSIGN(opening.shape, eeglabShape(set, opening.file));
    NG_TRY_ASSIGN(std::vector<ChannelInfo> channels,
                  eeglabChannels(set, opening.shape, options.tolerant, opening.file, opening.warnings));
    const TimeAxis axis{opening.shape.rate, eeglabSegments(set, opening.shape, opening.warnings)};
    for (ChannelInfo &channel : channels)
        channel.axis = axis;
    auto recording = std::make_shared<Recording>();
    recording->format = "EEGLAB";
    recording->readerId = id();
    recording->path = path;
    recording->identity.patient = set.field("subject").text;
    recording->identity.recordingText = set.field("setname").text;
    NG_TRY_ASSIGN(recording->electrodes,
                  chooseElectrodes(options.electrodes, eeglabElectrodes(set, channels, opening.file), channels));
    recording->events = eeglabEvents(set, axis, opening.warnings);
    MatValue data = set.takeData();
    if (data.kind == MatValue::Kind::Text || data.kind == MatValue::Kind::Empty) {
        const std::string named = data.text.empty() ? set.field("datfile").text : data.text;
        NG_TRY_ASSIGN(recording->signal, opening.outside(named, std::move(channels)));
    } else {
        NG_TRY_ASSIGN(recording->signal, opening.inside(std::move(data), std::move(channels)));
    }
    recording->gaps = gapsOf(recording->channels().front().axis);
    recording->warnings = std::move(opening.warnings);
    return recording;
}

} // namespace

std::unique_ptr<const Reader> makeEeglabReader()
{
    return std::make_unique<EeglabReader>();
}

} // namespace ng
