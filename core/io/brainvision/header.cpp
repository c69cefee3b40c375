// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/header.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace ng {

namespace {

constexpr std::int64_t kMaxChannels = 1 << 16;

struct HeaderReader {
    const IniFile &ini;
    bool tolerant;
    std::vector<Warning> &warnings;

    [[nodiscard]] tl::unexpected<Error> wrong(std::string_view key, std::string_view value) const
    {
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "%1: %2=%3 makes no sense. Correct the header or export the recording again."),
                    ini.name, key, quotable(value));
    }

    void warn(std::string code, std::string text, std::vector<std::string> args, std::string place,
              bool repaired = true) const
    {
        warnings.push_back({std::move(code), std::move(text), std::move(args), std::move(place), repaired});
    }

    [[nodiscard]] Result<std::string> required(std::string_view section, std::string_view key) const
    {
        const auto value = ini.value(section, key);
        if (!value || trimmed(*value).empty())
            return fail(ErrorCode::CorruptData,
                        NG_TR("io", "%1 has no %2 in its section [%3]. Export the recording again."), ini.name, key,
                        section);
        return std::string(trimmed(*value));
    }

    [[nodiscard]] Result<std::string> fileName(const std::string &value, std::string_view key) const
    {
        const std::string stem = std::filesystem::path(ini.name).stem().string();
        const auto name = bareFileName(value, stem);
        if (!name)
            return wrong(key, value);
        if (value.find_first_of("/\\") != std::string::npos)
            warn("header-names-path",
                 NG_TR("io", "%1 names a file in another folder; only %2 beside the header is read."),
                 {std::string(key), *name}, ini.name);
        return *name;
    }

    [[nodiscard]] Result<> common(BrainVisionHeader &header) const;
    [[nodiscard]] Result<> binary(BrainVisionHeader &header) const;
    [[nodiscard]] Result<> asciiInfos(BrainVisionHeader &header) const;
    [[nodiscard]] Result<> channels(BrainVisionHeader &header, std::int64_t count) const;
    [[nodiscard]] Result<BrainVisionChannel> channel(const IniEntry &entry, const BrainVisionHeader &header) const;
    void coordinates(BrainVisionHeader &header) const;
};

Result<> HeaderReader::common(BrainVisionHeader &header) const
{
    NG_TRY_ASSIGN(const std::string dataFile, required("common infos", "DataFile"));
    NG_TRY_ASSIGN(header.dataFile, fileName(dataFile, "DataFile"));
    if (const auto markers = ini.value("common infos", "MarkerFile"); markers && !trimmed(*markers).empty()) {
        NG_TRY_ASSIGN(header.markerFile, fileName(std::string(trimmed(*markers)), "MarkerFile"));
    }
    NG_TRY_ASSIGN(const std::string format, required("common infos", "DataFormat"));
    header.ascii = equalsIgnoringCase(format, "ASCII");
    if (!header.ascii && !equalsIgnoringCase(format, "BINARY"))
        return wrong("DataFormat", format);
    const std::string orientation(trimmed(ini.value("common infos", "DataOrientation").value_or("MULTIPLEXED")));
    if (equalsIgnoringCase(orientation, "VECTORIZED"))
        header.orientation = FrameLayout::Orientation::Vectorized;
    else if (!equalsIgnoringCase(orientation, "MULTIPLEXED"))
        return wrong("DataOrientation", orientation);
    const std::string type(trimmed(ini.value("common infos", "DataType").value_or("TIMEDOMAIN")));
    if (!equalsIgnoringCase(type, "TIMEDOMAIN"))
        return fail(ErrorCode::Unsupported,
                    NG_TR("io", "%1 holds data of type %2; only signals in time (TIMEDOMAIN) are read."), ini.name,
                    quotable(type));
    NG_TRY_ASSIGN(const std::string interval, required("common infos", "SamplingInterval"));
    auto rate = rateOfInterval(interval);
    if (!rate)
        return wrong("SamplingInterval", interval);
    header.rate = *rate;
    if (const auto points = ini.value("common infos", "DataPoints"); points && !trimmed(*points).empty()) {
        header.dataPoints = parseInt(trimmed(*points));
        if (!header.dataPoints || *header.dataPoints < 0)
            return wrong("DataPoints", *points);
    }
    NG_TRY_ASSIGN(const std::string count, required("common infos", "NumberOfChannels"));
    const auto number = parseInt(count);
    if (!number || *number < 1 || *number > kMaxChannels)
        return wrong("NumberOfChannels", count);
    NG_TRY(header.ascii ? asciiInfos(header) : binary(header));
    return channels(header, *number);
}

Result<> HeaderReader::binary(BrainVisionHeader &header) const
{
    NG_TRY_ASSIGN(const std::string format, required("binary infos", "BinaryFormat"));
    constexpr std::array<std::pair<std::string_view, NumberFormat>, 5> formats{
        {{"INT_16", NumberFormat::Int16},
         {"UINT_16", NumberFormat::UInt16},
         {"INT_32", NumberFormat::Int32},
         {"IEEE_FLOAT_32", NumberFormat::Float32},
         {"IEEE_FLOAT_64", NumberFormat::Float64}}};
    const auto *const found =
        std::ranges::find_if(formats, [&](const auto &entry) { return equalsIgnoringCase(entry.first, format); });
    if (found == formats.end())
        return wrong("BinaryFormat", format);
    header.format = found->second;
    header.bigEndian =
        equalsIgnoringCase(trimmed(ini.value("binary infos", "UseBigEndianOrder").value_or("NO")), "YES");
    return {};
}

Result<> HeaderReader::asciiInfos(BrainVisionHeader &header) const
{
    for (const auto &[key, target] :
         {std::pair{"SkipLines", &header.skipLines}, {"SkipColumns", &header.skipColumns}}) {
        const std::string text = ini.value("ascii infos", key).value_or("0");
        const auto value = parseInt(trimmed(text));
        if (!value || *value < 0 || *value > 1'000'000)
            return wrong(key, text);
        *target = *value;
    }
    const std::string decimal = ini.value("ascii infos", "DecimalSymbol").value_or(".");
    header.decimal = decimal.empty() ? '.' : decimal.front();
    if (header.decimal != '.' && header.decimal != ',')
        return wrong("DecimalSymbol", decimal);
    return {};
}

Result<> HeaderReader::channels(BrainVisionHeader &header, std::int64_t count) const
{
    std::vector<std::optional<BrainVisionChannel>> found(static_cast<std::size_t>(count));
    for (const IniEntry &entry : ini.entries("channel infos")) {
        const auto number = numberedKey(entry.key, "Ch");
        if (!number)
            continue;
        if (*number < 1 || *number > count) {
            if (!tolerant)
                return fail(ErrorCode::CorruptData,
                            NG_TR("io", "%1 line %2 describes channel %3, but NumberOfChannels is %4."), ini.name,
                            std::to_string(entry.line), std::to_string(*number), std::to_string(count));
            warn("channel-number-too-high", NG_TR("io", "Channel %1 is beyond NumberOfChannels and was left out."),
                 {std::to_string(*number)}, "line " + std::to_string(entry.line));
            continue;
        }
        auto &slot = found[static_cast<std::size_t>(*number - 1)];
        if (slot)
            return fail(ErrorCode::CorruptData, NG_TR("io", "%1 line %2 describes channel %3 a second time."), ini.name,
                        std::to_string(entry.line), std::to_string(*number));
        NG_TRY_ASSIGN(slot, channel(entry, header));
    }
    for (std::size_t c = 0; c < found.size(); ++c) {
        if (!found[c])
            return fail(ErrorCode::CorruptData,
                        NG_TR("io", "%1 does not describe channel %2 of %3. Export the recording again."), ini.name,
                        std::to_string(c + 1), std::to_string(count));
        header.channels.push_back(std::move(*found[c]));
    }
    return {};
}

Result<BrainVisionChannel> HeaderReader::channel(const IniEntry &entry, const BrainVisionHeader &header) const
{
    std::vector<std::string> fields = iniFields(entry.value);
    fields.resize(std::max<std::size_t>(fields.size(), 4));
    BrainVisionChannel channel;
    channel.label = std::string(trimmed(fields[0]));
    channel.reference = std::string(trimmed(fields[1]));
    const std::string_view resolution = trimmed(fields[2]);
    channel.unit = std::string(trimmed(fields[3]));
    const std::string place = "channel " + channel.label;
    if (channel.label.empty()) {
        channel.label = "Ch" + entry.key.substr(2);
        warn("channel-without-name", NG_TR("io", "The channel has no name and is called %1."), {channel.label},
             "line " + std::to_string(entry.line));
    }
    if (const auto value = parseDouble(resolution); value && *value != 0.0) {
        channel.resolution = *value;
    } else if (resolution.empty()) {
        // The format's own default; text files hold finished values.
        if (!header.ascii)
            warn("resolution-missing", NG_TR("io", "No resolution is given; 1 was taken."), {}, place);
    } else if (tolerant) {
        warn("resolution-invalid", NG_TR("io", "The resolution %1 makes no sense; 1 was taken."),
             {quotable(resolution)}, place);
    } else {
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io", "%1 line %2: the resolution %3 makes no sense. Correct it, or read the file with --tolerant."),
            ini.name, std::to_string(entry.line), quotable(resolution));
    }
    if (channel.unit.empty())
        channel.unit = "\xC2\xB5V"; // what the format says an absent unit means
    return channel;
}

void HeaderReader::coordinates(BrainVisionHeader &header) const
{
    for (const IniEntry &entry : ini.entries("coordinates")) {
        const auto number = numberedKey(entry.key, "Ch");
        const std::vector<std::string> fields = iniFields(entry.value);
        if (!number || *number < 1 || *number > static_cast<std::int64_t>(header.channels.size()) || fields.size() < 3)
            continue;
        std::array<double, 3> sphere{};
        bool valid = true;
        for (std::size_t i = 0; i < 3; ++i) {
            const auto value = parseDouble(trimmed(fields[i]));
            valid = valid && value && std::abs(*value) < 1e6;
            sphere[i] = value.value_or(0.0);
        }
        // Radius 0 marks channels without a place.
        if (valid && sphere[0] > 0.0)
            header.channels[static_cast<std::size_t>(*number - 1)].sphere = sphere;
    }
}

bool hasTitle(std::string_view head, std::string_view kind)
{
    if (head.starts_with("\xEF\xBB\xBF"))
        head.remove_prefix(3);
    const std::string line = asciiLower(head.substr(0, std::min<std::size_t>(head.size(), 120)));
    return (line.starts_with("brain vision data exchange ") || line.starts_with("brainvision data exchange "))
        && line.find(kind) < 40;
}

} // namespace

bool isBrainVisionHeader(std::string_view head)
{
    return hasTitle(head, "header file");
}

bool isBrainVisionMarkers(std::string_view head)
{
    return hasTitle(head, "marker file");
}

std::optional<std::string> bareFileName(std::string_view name, std::string_view headerStem)
{
    const std::size_t slash = name.find_last_of("/\\");
    std::string bare(trimmed(slash == std::string_view::npos ? name : name.substr(slash + 1)));
    if (const std::size_t at = bare.find("$b"); at != std::string::npos)
        bare.replace(at, 2, headerStem);
    if (bare.empty() || bare == "." || bare == ".." || bare.size() > 255 || bare.find('\0') != std::string::npos)
        return std::nullopt;
    return bare;
}

Result<Rate> rateOfInterval(std::string_view microseconds)
{
    const auto invalid = [&] {
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 is no sampling interval in microseconds."),
                    quotable(microseconds));
    };
    const std::string_view text = trimmed(microseconds);
    const std::size_t point = text.find('.');
    std::string fraction(point == std::string_view::npos ? std::string_view() : text.substr(point + 1));
    while (!fraction.empty() && fraction.back() == '0')
        fraction.pop_back();
    // Beyond a picosecond and a half nothing is meant; sixteen printed digits of a double are cut here.
    fraction.resize(std::min<std::size_t>(fraction.size(), 6));
    const std::string digits = std::string(text.substr(0, point)) + fraction;
    if (digits.empty() || digits.find_first_not_of("0123456789") != std::string::npos)
        return invalid();
    const auto value = parseInt(digits);
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < fraction.size(); ++i)
        scale *= 10;
    // One sample lasts value / scale microseconds; more than 1,000 s is no signal.
    if (!value || *value <= 0 || *value / scale > 1'000'000'000)
        return invalid();
    return Rate::make(scale, TimeNs{*value * 1000});
}

Result<BrainVisionHeader> readBrainVisionHeader(const std::filesystem::path &path, bool tolerant,
                                                std::vector<Warning> &warnings)
{
    NG_TRY_ASSIGN(const IniFile ini, readIniFile(path, warnings));
    if (!isBrainVisionHeader(ini.firstLine))
        return fail(
            ErrorCode::CorruptData,
            NG_TR("io", "%1 does not begin as a BrainVision header does (\"Brain Vision Data Exchange Header File\")."),
            ini.name);
    const HeaderReader reader{ini, tolerant, warnings};
    BrainVisionHeader header;
    header.name = ini.name;
    NG_TRY(reader.common(header));
    reader.coordinates(header);
    readBrainVisionFilters(ini.comment, header.channels);
    return header;
}

} // namespace ng
