// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/study/fake_reader.h"

#include "core/base/text.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace ng::test {

namespace {

std::map<std::string, std::string> fieldsOf(const std::filesystem::path &path)
{
    std::map<std::string, std::string> fields;
    const Result<std::string> text = readTextFile(path);
    for (const std::string_view part : split(text ? std::string_view(*text) : std::string_view(), ' ')) {
        const std::size_t equals = part.find('=');
        if (equals != std::string_view::npos)
            fields[std::string(part.substr(0, equals))] = std::string(trimmed(part.substr(equals + 1)));
    }
    return fields;
}

class FakeReader final : public Reader
{
public:
    [[nodiscard]] std::string_view id() const override { return "fake"; }
    [[nodiscard]] std::string_view name() const override { return "Fake"; }
    [[nodiscard]] std::vector<std::string> patterns() const override { return {"*.fake"}; }
    [[nodiscard]] double confidence(const FileProbe &probe) const override
    {
        return probe.path.extension() == ".fake" ? 0.9 : 0.0;
    }
    [[nodiscard]] Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &,
                                            const RunContext &) const override
    {
        auto fields = fieldsOf(path);
        if (!fields.contains("rate"))
            return fail(ErrorCode::CorruptData, "%1 has no rate.", path.filename().string());
        const std::int64_t samples = *parseInt(fields["samples"]);
        TimeAxis axis{Rate::hertz(*parseInt(fields["rate"])), {}};
        const std::int64_t gap = fields.contains("gap") ? *parseInt(fields["gap"]) : samples;
        axis.segments.push_back({TimeNs{0}, 0, gap});
        if (gap < samples)
            axis.segments.push_back({timeOfSample(gap, axis.rate) + 10 * kSecond, gap, samples - gap});
        std::vector<ChannelInfo> channels;
        std::vector<std::vector<float>> rows;
        for (const std::string_view label : split(fields["channels"], ',')) {
            ChannelInfo channel;
            channel.label = channel.fileLabel = std::string(label);
            channel.unit = fields.contains("unitless") ? "" : "V";
            channel.axis = axis;
            std::vector<float> row(static_cast<std::size_t>(samples));
            for (std::size_t i = 0; i < row.size(); ++i)
                row[i] = static_cast<float>(1000 * channels.size() + i);
            channels.push_back(channel);
            rows.push_back(std::move(row));
        }
        auto recording = std::make_shared<Recording>();
        recording->format = "Fake";
        recording->path = path;
        for (const std::string_view event : split(fields["events"], ',')) {
            const std::size_t colon = event.find(':');
            if (colon != std::string_view::npos)
                recording->events.push_back({*parseSeconds(event.substr(0, colon)),
                                             TimeNs{0},
                                             std::string(event.substr(colon + 1)),
                                             "mark",
                                             {},
                                             {}});
        }
        recording->signal = std::make_shared<MemorySource>(std::move(channels), std::move(rows));
        return recording;
    }
};

} // namespace

ReaderRegistry fakeReaders()
{
    std::vector<std::unique_ptr<const Reader>> readers;
    readers.push_back(std::make_unique<FakeReader>());
    return ReaderRegistry(std::move(readers));
}

void writeFile(const std::filesystem::path &path, std::string_view text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

Study studyOf(const std::filesystem::path &folder, std::string_view table, Json header)
{
    std::string text{table};
    std::replace(text.begin(), text.end(), ' ', '\t');
    const Result<TsvTable> parsed = parseTsv(text);
    NG_REQUIRE_RESULT(parsed);
    const Result<Study> study = Study::create(folder, std::move(header), *parsed);
    NG_REQUIRE_RESULT(study);
    return *study;
}

} // namespace ng::test
