// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_writer.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/edf/edf_write_annotations.h"
#include "core/io/edf/edf_write_layout.h"
#include "core/io/edf/edf_write_signal.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace ng {

namespace {

constexpr std::int64_t kBlockBytes = 4 << 20; ///< samples and records held at once, about

std::string field(std::string_view text, std::size_t width)
{
    std::string padded(text.substr(0, width));
    padded.resize(width, ' ');
    return padded;
}

std::string twoDigits(std::int32_t value)
{
    return {static_cast<char>('0' + value / 10 % 10), static_cast<char>('0' + value % 10)};
}

struct StartFields {
    std::string recording = "Startdate X X X X";
    std::string date = "01.01.85"; ///< what EDF+ asks for where the date is not given
    std::string time = "00.00.00";
};

StartFields startFields(const Recording &recording, bool withIdentity)
{
    constexpr std::array kMonths{"JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    StartFields fields;
    if (!withIdentity || !recording.identity.start)
        return fields;
    const WallClock &start = *recording.identity.start;
    // EDF+ knows two-digit years from 1985 to 2084; others say so with "yy" and the recording field holds the year.
    const bool twoDigitYear = start.year >= 1985 && start.year <= 2084;
    fields.date =
        twoDigits(start.day) + "." + twoDigits(start.month) + "." + (twoDigitYear ? twoDigits(start.year % 100) : "yy");
    fields.time = twoDigits(start.hour) + "." + twoDigits(start.minute) + "." + twoDigits(start.second);
    const std::string day = "Startdate " + twoDigits(start.day) + "-"
        + kMonths.at(static_cast<std::size_t>(start.month - 1)) + "-" + numberText(std::int64_t{start.year});
    const std::string &text = recording.identity.recordingText;
    const bool plus = text.starts_with("Startdate ") && split(text, ' ').size() >= 5;
    fields.recording = day + " X X " + (recording.identity.equipment.empty() ? "X" : recording.identity.equipment);
    if (plus)
        fields.recording = day + text.substr(std::min(text.find(' ', 10), text.size()));
    return fields;
}

/// Everything that stays the same while samples are written.
struct Plan {
    bool bdf = false;
    std::int64_t width = 2;
    EdfRecordLayout layout;
    std::vector<EdfWriteSignal> signals;
    std::int64_t annotationBytes = 0;
    std::int64_t recordBytes = 0;
};

std::string headerOf(const Recording &recording, const Plan &plan, bool withIdentity)
{
    const StartFields start = startFields(recording, withIdentity);
    const std::string patient = withIdentity ? edfText(recording.identity.patient, 80) : std::string();
    const auto signals = static_cast<std::int64_t>(plan.signals.size()) + 1;
    const std::string variant = std::string(plan.bdf ? "BDF" : "EDF") + (plan.layout.runs.size() > 1 ? "+D" : "+C");
    std::string header = plan.bdf ? std::string("\xFF") + "BIOSEMI" : field("0", 8);
    header += field(patient.empty() ? "X X X X" : patient, 80) + field(edfText(start.recording, 80), 80);
    header +=
        field(start.date, 8) + field(start.time, 8) + field(numberText(256 * (signals + 1)), 8) + field(variant, 44);
    header += field(numberText(plan.layout.recordCount()), 8) + field(secondsText(plan.layout.duration), 8)
        + field(numberText(signals), 4);

    EdfWriteSignal annotations;
    annotations.label = plan.bdf ? "BDF Annotations" : "EDF Annotations";
    annotations.digitalMin = plan.bdf ? -8'388'608 : -32'768;
    annotations.digitalMax = plan.bdf ? 8'388'607 : 32'767;
    annotations.physicalMin = "-1";
    annotations.physicalMax = "1";
    std::vector<EdfWriteSignal> all = plan.signals;
    all.push_back(std::move(annotations));
    const auto column = [&](std::size_t width, auto &&text) {
        for (const EdfWriteSignal &signal : all)
            header += field(text(signal), width);
    };
    column(16, [](const EdfWriteSignal &s) { return s.label; });
    column(80, [](const EdfWriteSignal &) { return std::string(); });
    column(8, [](const EdfWriteSignal &s) { return s.unit; });
    column(8, [](const EdfWriteSignal &s) { return s.physicalMin; });
    column(8, [](const EdfWriteSignal &s) { return s.physicalMax; });
    column(8, [](const EdfWriteSignal &s) { return numberText(s.digitalMin); });
    column(8, [](const EdfWriteSignal &s) { return numberText(s.digitalMax); });
    column(80, [](const EdfWriteSignal &s) { return s.filterText; });
    for (const std::int64_t samples : plan.layout.samplesPerRecord)
        header += field(numberText(samples), 8);
    header += field(numberText(plan.annotationBytes / plan.width), 8);
    column(32, [](const EdfWriteSignal &) { return std::string(); });
    return header;
}

void putInteger(std::int64_t value, std::int64_t width, char *out)
{
    const auto bits = static_cast<std::uint64_t>(value);
    for (std::int64_t i = 0; i < width; ++i)
        out[i] = static_cast<char>(bits >> (8 * i) & 0xFFU);
}

/// Fills one channel of \p count records of a run from its samples; past the segment's end the last sample is repeated.
Result<> encodeChannel(const SignalSource &source, const Plan &plan, std::size_t channel, const Segment &segment,
                       SampleRange records, std::int64_t byteOffset, std::string &bytes, const RunContext &ctx)
{
    if (segment.count == 0)
        return {};
    const std::int64_t perRecord = plan.layout.samplesPerRecord[channel];
    const std::int64_t first = std::min(records.first * perRecord, segment.count - 1);
    const std::int64_t count = std::min((records.first + records.count) * perRecord, segment.count) - first;
    const std::array<std::size_t, 1> one{channel};
    NG_TRY_ASSIGN(const auto block, (readBlock(source, one, {segment.firstSample + first, count}, ctx)));
    const EdfWriteSignal &signal = plan.signals[channel];
    for (std::int64_t record = 0; record < records.count; ++record) {
        char *out = bytes.data() + record * plan.recordBytes + byteOffset;
        for (std::int64_t i = 0; i < perRecord; ++i, out += plan.width) {
            const std::int64_t at = std::min((records.first + record) * perRecord + i - first, count - 1);
            putInteger(signal.digit(block.data()[at]), plan.width, out);
        }
    }
    return {};
}

Result<> writeRecords(const Recording &recording, const Plan &plan, const EdfAnnotationTrack &track,
                      AtomicFileWriter &file, const RunContext &ctx)
{
    const std::int64_t perBlock = std::max<std::int64_t>(1, kBlockBytes / plan.recordBytes);
    std::string bytes;
    for (std::size_t r = 0; r < plan.layout.runs.size(); ++r) {
        const EdfWriteRun &run = plan.layout.runs[r];
        for (std::int64_t first = 0; first < run.count; first += perBlock) {
            NG_TRY(ctx.checkpoint());
            const std::int64_t count = std::min(perBlock, run.count - first);
            bytes.assign(static_cast<std::size_t>(count * plan.recordBytes), '\0');
            std::int64_t offset = 0;
            for (std::size_t channel = 0; channel < plan.signals.size(); ++channel) {
                const Segment &segment = recording.channels()[channel].axis.segments[r];
                NG_TRY(encodeChannel(*recording.signal, plan, channel, segment, {first, count}, offset, bytes, ctx));
                offset += plan.layout.samplesPerRecord[channel] * plan.width;
            }
            for (std::int64_t i = 0; i < count; ++i) {
                const std::string lists = track.record(run.firstRecord + first + i, plan.annotationBytes);
                std::copy(lists.begin(), lists.end(), bytes.begin() + i * plan.recordBytes + offset);
            }
            NG_TRY(file.write(bytes));
            ctx.progress(static_cast<double>(run.firstRecord + first + count)
                         / static_cast<double>(plan.layout.recordCount()));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Warning>> writeEdf(const Recording &recording, const std::filesystem::path &path,
                                      const EdfWriteOptions &options, const RunContext &ctx)
{
    std::vector<Warning> warnings;
    Plan plan;
    plan.bdf = options.bdf;
    plan.width = options.bdf ? 3 : 2;
    NG_TRY_ASSIGN(plan.layout, layOutRecords(recording.channels(), plan.width));
    NG_TRY_ASSIGN(plan.signals, planEdfSignals(recording, options.bdf, warnings, ctx.slice(0.0, 0.4)));
    if (plan.layout.padded)
        warnings.push_back(
            {"padded",
             NG_TR("io",
                   "The last data record is filled up with the last sample: the length is no whole number of records."),
             {},
             path.filename().string(),
             true});
    const bool clock = options.withIdentity && recording.identity.start.has_value();
    const TimeNs begin = plan.layout.runs.front().start;
    TimeNs shift = clock ? recording.identity.start->fraction : -begin;
    if (clock && begin < TimeNs{0})
        shift -= begin;
    const EdfAnnotationTrack track(recording, plan.layout, shift);
    plan.annotationBytes = track.bytesPerRecord(plan.width);
    for (const std::int64_t samples : plan.layout.samplesPerRecord)
        plan.recordBytes += samples * plan.width;
    plan.recordBytes += plan.annotationBytes;
    NG_TRY_ASSIGN(AtomicFileWriter file, AtomicFileWriter::open(path));
    NG_TRY(file.write(headerOf(recording, plan, options.withIdentity)));
    NG_TRY(writeRecords(recording, plan, track, file, ctx.slice(0.4, 1.0)));
    NG_TRY(file.commit());
    return warnings;
}

} // namespace ng
