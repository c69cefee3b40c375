// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/brainvision_reader.h"

#include "core/base/text.h"
#include "core/io/brainvision/ascii_samples.h"
#include "core/io/brainvision/header.h"
#include "core/io/brainvision/markers.h"
#include "core/io/electrode_tables.h"
#include "core/io/gaps.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ng {

namespace {

constexpr double kHeadRadiusMetres = 0.095;
constexpr TimeNs kLongest{std::int64_t{1} << 60}; // 36 years: pauses may be added without leaving TimeNs

std::string lowerExtension(const std::filesystem::path &path)
{
    return asciiLower(path.extension().string());
}

/// Header beside a marker or data file: the same name with .vhdr or .ahdr.
std::filesystem::path headerOf(const std::filesystem::path &path)
{
    const std::string extension = lowerExtension(path);
    if (extension != ".vmrk" && extension != ".eeg" && extension != ".amrk")
        return path;
    std::filesystem::path header = path;
    header.replace_extension(extension == ".amrk" ? ".ahdr" : ".vhdr");
    return header;
}

struct Opening {
    const std::filesystem::path &path; ///< of the header
    const ReadOptions &options;
    const RunContext &ctx;
    BrainVisionHeader header;
    std::vector<Warning> warnings;

    [[nodiscard]] Result<std::filesystem::path> besideHeader(const std::string &name, std::string_view key,
                                                             std::string_view extension);
    [[nodiscard]] Result<std::int64_t> frameCount(const InputFile &file) const;
    [[nodiscard]] std::vector<ChannelInfo> channelInfos(std::vector<double> &gains);
    [[nodiscard]] Result<SignalPtr> signal(std::vector<BrainVisionMarker> &markers);
    [[nodiscard]] Result<ElectrodeSet> electrodes(const std::vector<ChannelInfo> &channels);
};

/// The file a header names, or in tolerant mode the one of the header's own name where that was renamed.
Result<std::filesystem::path> Opening::besideHeader(const std::string &name, std::string_view key,
                                                    std::string_view extension)
{
    std::error_code ignored;
    const std::filesystem::path named = path.parent_path() / name;
    if (std::filesystem::exists(named, ignored))
        return named;
    std::filesystem::path renamed = path;
    renamed.replace_extension(extension);
    const bool there = renamed.filename() != path.filename() && std::filesystem::exists(renamed, ignored);
    if (there && options.tolerant) {
        warnings.push_back({"file-renamed",
                            NG_TR("io", "The header names %1, which is missing; %2 was read instead."),
                            {name, renamed.filename().string()},
                            header.name,
                            true});
        return renamed;
    }
    if (there)
        return fail(
            ErrorCode::NotFound,
            NG_TR(
                "io",
                "%1 names the file %2, which is not beside it; %3 is. If it was renamed, correct %4= in the header or read with --tolerant."),
            header.name, name, renamed.filename().string(), key);
    return fail(
        ErrorCode::NotFound,
        NG_TR(
            "io",
            "%1 names the file %2, which is not beside it. Put it there, or correct %3= in the header if it was renamed."),
        header.name, name, key);
}

Result<std::int64_t> Opening::frameCount(const InputFile &file) const
{
    const std::uint64_t frameBytes = numberBytes(header.format) * header.channels.size();
    const auto frames = static_cast<std::int64_t>(file.size() / frameBytes);
    const std::uint64_t rest = file.size() % frameBytes;
    if (frames == 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 holds no samples (%2 bytes). Fetch the data file again."),
                    file.name(), std::to_string(file.size()));
    if (timeOfSample(frames, header.rate) > kLongest)
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "%1 would last for decades at the sampling interval of %2. Correct SamplingInterval."),
                    file.name(), header.name);
    const bool promisedMore = header.dataPoints && *header.dataPoints > frames;
    if ((rest != 0 || promisedMore) && !options.tolerant)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "io",
                "%1 is cut short: %2 bytes are %3 whole samples of %4 channels and %5 bytes more. Fetch it again, or read what is there with --tolerant."),
            file.name(), std::to_string(file.size()), std::to_string(frames), std::to_string(header.channels.size()),
            std::to_string(rest));
    if (header.orientation == FrameLayout::Orientation::Vectorized && (rest != 0 || promisedMore))
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io",
                  "%1 is cut short and stored channel by channel, so nothing in it can be placed. Fetch it again."),
            file.name());
    return frames;
}

std::vector<ChannelInfo> Opening::channelInfos(std::vector<double> &gains)
{
    std::vector<std::string> labels;
    for (const BrainVisionChannel &channel : header.channels)
        labels.push_back(channel.label);
    const std::vector<std::string> unique = uniqueLabels(labels);
    std::vector<ChannelInfo> infos;
    for (std::size_t c = 0; c < labels.size(); ++c) {
        const BrainVisionChannel &channel = header.channels[c];
        ChannelInfo info;
        info.label = unique[c];
        info.fileLabel = channel.label;
        info.fileUnit = channel.unit;
        info.filterText = channel.filterText;
        info.highpassHz = channel.highpassHz;
        info.lowpassHz = channel.lowpassHz;
        info.reference = channel.reference;
        const auto scale = unitScale(channel.unit);
        info.unit = scale ? scale->siUnit : "";
        info.type = scale ? guessChannelType(channel.label, channel.unit) : ChannelType::Misc;
        if (info.type == ChannelType::Trigger && info.unit == "V")
            info.type = ChannelType::Misc; // a voltage of that name, not codes
        if (!scale)
            warnings.push_back({"unit-unknown",
                                NG_TR("io", "The unit %1 is not known; values are given as they are."),
                                {quotable(channel.unit)},
                                "channel " + info.label,
                                true});
        gains.push_back(channel.resolution * (scale ? scale->factor : 1.0));
        if (header.format != NumberFormat::Float32 && header.format != NumberFormat::Float64 && !header.ascii) {
            info.gain = gains.back();
            info.offset = 0.0;
        }
        infos.push_back(std::move(info));
    }
    return infos;
}

Result<SignalPtr> Opening::signal(std::vector<BrainVisionMarker> &markers)
{
    std::vector<double> gains;
    std::vector<ChannelInfo> infos = channelInfos(gains);
    NG_TRY_ASSIGN(const auto dataPath, besideHeader(header.dataFile, "DataFile", ".eeg"));
    const auto placeOnAxis = [&](std::int64_t frames) {
        const std::vector<Segment> segments = segmentsOfMarkers(markers, frames, header.rate, warnings);
        for (ChannelInfo &info : infos)
            info.axis = {header.rate, segments};
    };
    if (header.ascii) {
        NG_TRY_ASSIGN(auto rows, readAsciiSamples(dataPath, header, gains, ctx));
        if (rows.front().empty())
            return fail(ErrorCode::CorruptData,
                        NG_TR("io", "%1 holds no samples (%2 bytes). Fetch the data file again."), header.dataFile,
                        "0");
        placeOnAxis(static_cast<std::int64_t>(rows.front().size()));
        NG_TRY_ASSIGN(Json input, fileIdentity(dataPath));
        Json recipe = Json::object();
        recipe.set("algorithm", "brainvision")
            .set("version", 1)
            .set("file", header.dataFile)
            .set("input", std::move(input));
        return SignalPtr(std::make_shared<MemorySource>(std::move(infos), std::move(rows), std::move(recipe)));
    }
    NG_TRY_ASSIGN(auto file, InputFile::open(dataPath));
    FrameLayout layout;
    NG_TRY_ASSIGN(layout.frames, frameCount(*file));
    const auto here = static_cast<std::uint64_t>(layout.frames) * numberBytes(header.format) * infos.size();
    if (here != file->size() || (header.dataPoints && *header.dataPoints > layout.frames))
        warnings.push_back({"data-cut-short",
                            NG_TR("io", "The data file is cut short; the last whole sample is %1."),
                            {std::to_string(layout.frames)},
                            file->name(),
                            true});
    else if (header.dataPoints && *header.dataPoints < layout.frames)
        warnings.push_back({"data-longer-than-header",
                            NG_TR("io", "The header promises %1 samples, the data file holds %2; all were taken."),
                            {std::to_string(*header.dataPoints), std::to_string(layout.frames)},
                            file->name(),
                            true});
    layout.orientation = header.orientation;
    layout.format = header.format;
    layout.bigEndian = header.bigEndian;
    layout.gains = std::move(gains);
    placeOnAxis(layout.frames);
    return SignalPtr(
        std::make_shared<FrameSource>(std::move(file), std::move(layout), std::move(infos), "brainvision"));
}

/// Coordinates of the header: theta from the vertex, phi from the right ear towards the nose, both in degrees. A radius of 1 is the
/// ideal sphere, others are millimetres.
Result<ElectrodeSet> Opening::electrodes(const std::vector<ChannelInfo> &channels)
{
    ElectrodeSet set;
    bool ideal = true;
    for (std::size_t c = 0; c < channels.size(); ++c) {
        const auto &sphere = header.channels[c].sphere;
        Electrode electrode;
        electrode.label = channels[c].label;
        if (sphere) {
            ideal = ideal && (*sphere)[0] == 1.0;
            const double radius = (*sphere)[0] == 1.0 ? kHeadRadiusMetres : (*sphere)[0] * 1e-3;
            const double theta = (*sphere)[1] * std::numbers::pi / 180.0;
            const double phi = (*sphere)[2] * std::numbers::pi / 180.0;
            electrode.positionMetres = {radius * std::sin(theta) * std::cos(phi),
                                        radius * std::sin(theta) * std::sin(phi), radius * std::cos(theta)};
            set.electrodes.push_back(std::move(electrode));
        }
    }
    set.frame = ideal ? CoordinateFrame::SphericalHead : CoordinateFrame::HeadRas;
    set.source = header.name;
    return chooseElectrodes(options.electrodes, std::move(set), channels);
}

class BrainVisionReader final : public Reader
{
public:
    [[nodiscard]] std::string_view id() const override { return "brainvision"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("io", "BrainVision"); }
    [[nodiscard]] std::vector<std::string> patterns() const override { return {"*.vhdr", "*.ahdr", "*.vmrk", "*.eeg"}; }
    [[nodiscard]] double confidence(const FileProbe &probe) const override;
    [[nodiscard]] Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &options,
                                            const RunContext &ctx) const override;
};

double BrainVisionReader::confidence(const FileProbe &probe) const
{
    if (isBrainVisionHeader(probe.head) || isBrainVisionMarkers(probe.head))
        return 0.9;
    const std::string extension = lowerExtension(probe.path);
    if (extension == ".vhdr" || extension == ".ahdr" || extension == ".vmrk" || extension == ".amrk")
        return 0.3;
    // .eeg is used by several makers; it is ours where its header lies beside it.
    const std::string header = headerOf(probe.path).filename().string();
    return extension == ".eeg" && std::ranges::find(probe.siblings, header) != probe.siblings.end() ? 0.6 : 0.0;
}

Result<RecordingPtr> BrainVisionReader::open(const std::filesystem::path &path, const ReadOptions &options,
                                             const RunContext &ctx) const
{
    const std::filesystem::path headerPath = headerOf(path);
    Opening opening{headerPath, options, ctx, {}, {}};
    NG_TRY_ASSIGN(opening.header, readBrainVisionHeader(headerPath, options.tolerant, opening.warnings));
    std::vector<BrainVisionMarker> markers;
    if (!opening.header.markerFile.empty()) {
        auto markerPath = opening.besideHeader(opening.header.markerFile, "MarkerFile", ".vmrk");
        if (markerPath) {
            NG_TRY_ASSIGN(markers, readBrainVisionMarkers(*markerPath, options.tolerant, opening.warnings));
        } else if (options.tolerant) {
            opening.warnings.push_back({"markers-missing",
                                        NG_TR("io", "The marker file %1 is missing; there are no events."),
                                        {opening.header.markerFile},
                                        opening.header.name,
                                        true});
        } else {
            return tl::unexpected<Error>(std::move(markerPath.error()));
        }
    }
    auto recording = std::make_shared<Recording>();
    recording->format = "BrainVision";
    recording->readerId = id();
    recording->path = path;
    NG_TRY_ASSIGN(recording->signal, opening.signal(markers));
    NG_TRY_ASSIGN(recording->electrodes, opening.electrodes(recording->channels()));
    recording->events =
        eventsOfMarkers(markers, recording->channels().front().axis, recording->channels(), opening.warnings);
    const auto first = std::ranges::find_if(markers, [](const BrainVisionMarker &marker) {
        return marker.sample == 0 && marker.date;
    });
    if (first != markers.end())
        recording->identity.start = first->date;
    recording->gaps = gapsOf(recording->channels().front().axis);
    recording->warnings = std::move(opening.warnings);
    return recording;
}

} // namespace

std::unique_ptr<const Reader> makeBrainVisionReader()
{
    return std::make_unique<BrainVisionReader>();
}

} // namespace ng
