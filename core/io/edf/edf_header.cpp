// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_header.h"

#include "core/base/text.h"
#include "core/io/edf/edf_fields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ng {

namespace {

constexpr std::int64_t kBlock = 256;                       ///< bytes of the fixed part, and of what each signal adds
constexpr std::int64_t kMaxSignals = 9999;                 ///< four digits
constexpr std::int64_t kLongestNs = std::int64_t{1} << 61; ///< leaves room for sums of times
constexpr double kLargestLimit = 1e30;                     ///< beyond it a range is damage, and float32 would overflow

// Fixed part.
constexpr std::int64_t kPatientAt = 8;
constexpr std::int64_t kRecordingAt = 88;
constexpr std::int64_t kIdWidth = 80;
constexpr std::int64_t kDateAt = 168;
constexpr std::int64_t kTimeAt = 176;
constexpr std::int64_t kHeaderBytesAt = 184;
constexpr std::int64_t kReservedAt = 192;
constexpr std::int64_t kReservedWidth = 44;
constexpr std::int64_t kCountAt = 236;
constexpr std::int64_t kDurationAt = 244;
constexpr std::int64_t kSignalsAt = 252;

// Second part: where each field begins for one signal alone; with n signals it begins at n times that.
constexpr std::int64_t kLabelAt = 0;
constexpr std::int64_t kUnitAt = 96;
constexpr std::int64_t kPhysicalMinAt = 104;
constexpr std::int64_t kPhysicalMaxAt = 112;
constexpr std::int64_t kDigitalMinAt = 120;
constexpr std::int64_t kDigitalMaxAt = 128;
constexpr std::int64_t kFilterAt = 136;
constexpr std::int64_t kSamplesAt = 216;
constexpr std::int64_t kLabelWidth = 16;
constexpr std::int64_t kNumberWidth = 8;
constexpr std::int64_t kFilterWidth = 80;

/// Byte of a field of signal \p index of \p count.
std::int64_t fieldAt(std::int64_t field, std::int64_t width, std::int64_t index, std::int64_t count)
{
    return kBlock + count * field + index * width;
}

/// Gain and offset from the four limits of a signal; where they give none the digits stay as they are.
Result<> readScale(EdfFields &fields, EdfSignal &signal, std::int64_t index, std::int64_t count, bool tolerant)
{
    std::array<double, 4> limits{};
    constexpr std::array kAt{kPhysicalMinAt, kPhysicalMaxAt, kDigitalMinAt, kDigitalMaxAt};
    const std::string place = "channel " + signal.label;
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const std::int64_t at = fieldAt(kAt[i], kNumberWidth, index, count);
        std::optional<double> limit = fields.number(at);
        if (limit && std::abs(*limit) > kLargestLimit)
            limit.reset();
        if (!limit && !tolerant)
            return fields.bad(at, kNumberWidth, NG_TR("io", "a limit of the signal's range"), signal.label);
        if (!limit) {
            fields.warn("range-unreadable",
                        NG_TR("io", "The signal's range is unreadable: its samples are given as the file's digits."),
                        {}, place, true);
            signal.unit.clear();
            return {};
        }
        limits[i] = *limit;
    }
    const auto [pmin, pmax, dmin, dmax] = limits;
    if (pmin == pmax || dmin == dmax) {
        fields.warn(
            pmin == pmax ? "physical-range-empty" : "digital-range-empty",
            NG_TR(
                "io",
                "The signal's range is empty (%1 to %2): its samples are given as the file's digits, without a unit."),
            {numberText(pmin == pmax ? pmin : dmin), numberText(pmin == pmax ? pmax : dmax)}, place, true);
        signal.unit.clear();
        return {};
    }
    if (dmin > dmax)
        fields.warn("digital-range-reversed",
                    NG_TR("io", "The digital minimum %1 is above the maximum %2: read as it stands."),
                    {numberText(dmin), numberText(dmax)}, place, false);
    signal.gain = (pmax - pmin) / (dmax - dmin);
    signal.offset = pmin - signal.gain * dmin;
    signal.oneToOne = signal.gain == 1.0 && signal.offset == 0.0;
    return {};
}

Result<> readSignals(EdfFields &fields, EdfHeader &header, std::int64_t count, bool tolerant)
{
    for (std::int64_t i = 0; i < count; ++i) {
        EdfSignal signal;
        signal.label = fields.text(fieldAt(kLabelAt, kLabelWidth, i, count), kLabelWidth);
        signal.annotations = signal.label == "EDF Annotations" || signal.label == "BDF Annotations";
        signal.unit = fields.text(fieldAt(kUnitAt, kNumberWidth, i, count), kNumberWidth);
        signal.filterText = fields.text(fieldAt(kFilterAt, kFilterWidth, i, count), kFilterWidth);
        if (!signal.annotations)
            NG_TRY(readScale(fields, signal, i, count, tolerant));
        const std::int64_t samplesAt = fieldAt(kSamplesAt, kNumberWidth, i, count);
        const std::optional<std::int64_t> samples = fields.integer(samplesAt);
        if (!samples || *samples < 0)
            return fields.bad(samplesAt, kNumberWidth, NG_TR("io", "the number of samples in a data record"),
                              signal.label);
        if (*samples == 0)
            fields.warn("no-samples", NG_TR("io", "The signal has no samples in a data record: it is left out."), {},
                        "channel " + signal.label, true);
        signal.samplesPerRecord = *samples;
        signal.byteOffset = header.recordBytes;
        header.recordBytes += *samples * header.bytesPerSample(); // below 9999 * 1e8 * 3
        header.signals.push_back(std::move(signal));
    }
    if (header.recordBytes == 0)
        return fields.bad(fieldAt(kSamplesAt, kNumberWidth, 0, count), kNumberWidth,
                          NG_TR("io", "a number of samples: no signal has any"));
    return {};
}

/// Whole records that are there, against what the header says.
Result<> settleRecordCount(EdfFields &fields, EdfHeader &header, std::uint64_t fileSize, bool tolerant)
{
    const std::int64_t dataBytes = static_cast<std::int64_t>(fileSize) - header.dataOffset;
    const std::int64_t whole = dataBytes / header.recordBytes;
    const std::optional<std::int64_t> said = fields.integer(kCountAt);
    const std::string place = EdfFields::place(kCountAt);
    if (whole == 0) {
        Error error =
            fail(ErrorCode::CorruptData,
                 NG_TR("io",
                       "The file ends before its first data record is complete (%1 of %2 bytes): it holds no data; "
                       "copy or download it again."),
                 numberText(dataBytes), numberText(header.recordBytes))
                .value();
        return tl::unexpected<Error>(std::move(error).in("byte " + numberText(header.dataOffset)));
    }
    header.recordCount = whole;
    if (!said || *said <= 0) {
        fields.warn(
            "record-count-unknown",
            NG_TR("io",
                  "The header does not say how many data records there are (\"%1\"): %2 whole ones found in the file."),
            {fields.quoted(kCountAt), numberText(whole)}, place, true);
    } else if (whole < *said) {
        fields.warn(
            "truncated",
            NG_TR("io",
                  "The file is cut off: %1 of %2 data records are there whole; %3 bytes after them are left out."),
            {numberText(whole), numberText(*said), numberText(dataBytes % header.recordBytes)}, place, true);
    } else if (whole > *said && tolerant) {
        fields.warn("more-records-than-said",
                    NG_TR("io", "The header says %1 data records; all %2 found in the file are read."),
                    {numberText(*said), numberText(whole)}, place, true);
    } else {
        header.recordCount = *said;
        const std::int64_t extra = dataBytes - *said * header.recordBytes;
        if (extra > 0)
            fields.warn(
                "trailing-bytes",
                NG_TR(
                    "io",
                    "%1 bytes after the last data record are left out; tolerant reading takes whole records among them."),
                {numberText(extra)}, place, false);
    }
    return {};
}

Result<> readDuration(EdfFields &fields, EdfHeader &header, bool tolerant)
{
    const std::optional<TimeNs> duration = fields.seconds(kDurationAt);
    if (!duration || *duration < TimeNs{0})
        return fields.bad(kDurationAt, kNumberWidth, NG_TR("io", "the duration of a data record in seconds"));
    header.recordDuration = *duration;
    const bool samples = std::any_of(header.signals.begin(), header.signals.end(), [](const EdfSignal &signal) {
        return !signal.annotations && signal.samplesPerRecord > 0;
    });
    if (duration->count() > 0 || !samples)
        return {};
    if (!tolerant)
        return fields.bad(
            kDurationAt, kNumberWidth,
            NG_TR("io",
                  "a duration of data records with samples, so their rates are unknown; tolerant reading takes 1 s"));
    header.recordDuration = kSecond;
    fields.warn("record-duration-zero",
                NG_TR("io", "A data record lasts 0 s: 1 s is taken, so times and rates may be wrong."), {},
                EdfFields::place(kDurationAt), true);
    return {};
}

/// Two digits at \p at of "dd.mm.yy" or "hh.mm.ss", whatever the separator.
std::optional<std::int32_t> twoDigits(std::string_view text, std::size_t at)
{
    if (text.size() < at + 2 || text[at] < '0' || text[at] > '9' || text[at + 1] < '0' || text[at + 1] > '9')
        return std::nullopt;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// Day of the EDF+ recording field, "Startdate 02-MAR-2002 …"; \p masked tells "Startdate X".
std::optional<WallClock> startDate(std::string_view recording, bool &masked)
{
    constexpr std::array<std::string_view, 12> kMonths{"JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                                       "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"};
    constexpr std::string_view kWord = "Startdate ";
    if (!recording.starts_with(kWord))
        return std::nullopt;
    const std::string_view date = split(recording.substr(kWord.size()), ' ').front();
    masked = date == "X";
    const std::vector<std::string_view> parts = split(date, '-');
    if (parts.size() != 3)
        return std::nullopt;
    const auto day = parseInt(parts[0]);
    const auto year = parseInt(parts[2]);
    const auto month = std::find_if(kMonths.begin(), kMonths.end(),
                                    [&](std::string_view name) { return equalsIgnoringCase(name, parts[1]); });
    if (!day || !year || month == kMonths.end() || *year < 1900 || *year > 9999 || *day < 1 || *day > 31)
        return std::nullopt;
    WallClock clock;
    clock.year = static_cast<std::int32_t>(*year);
    clock.month = static_cast<std::int32_t>(month - kMonths.begin()) + 1;
    clock.day = static_cast<std::int32_t>(*day);
    return isValid(clock) ? std::optional(clock) : std::nullopt;
}

void readStart(EdfFields &fields, EdfHeader &header)
{
    const std::string_view date = fields.raw(kDateAt, 8);
    const std::string_view time = fields.raw(kTimeAt, 8);
    bool masked = false;
    const std::optional<WallClock> plus = startDate(header.recordingText, masked);
    const auto day = twoDigits(date, 0);
    const auto month = twoDigits(date, 3);
    const auto year = twoDigits(date, 6);
    const auto hour = twoDigits(time, 0);
    const auto minute = twoDigits(time, 3);
    const auto second = twoDigits(time, 6);
    if (masked) {
        fields.warn("date-masked", NG_TR("io", "The date was removed from the file."), {},
                    EdfFields::place(kRecordingAt), false);
        return;
    }
    WallClock clock;
    if (plus) {
        clock = *plus;
    } else if (day && month && year) {
        clock.day = *day;
        clock.month = *month;
        clock.year = *year + (*year < 85 ? 2000 : 1900); // the clipping year of the EDF+ specification
    } else {
        clock.month = 0;
    }
    if (hour && minute && second) {
        clock.hour = *hour;
        clock.minute = *minute;
        clock.second = *second;
    } else {
        clock.month = 0;
    }
    if (clock.month != 0 && isValid(clock)) {
        header.start = clock;
        return;
    }
    fields.warn("date-invalid", NG_TR("io", "\"%1 %2\" is no date and time: the start is unknown."),
                {quotable(date), quotable(time)}, EdfFields::place(kDateAt), false);
}

void readFixedPart(EdfFields &fields, EdfHeader &header, std::int64_t count)
{
    header.patient = fields.text(kPatientAt, kIdWidth);
    header.recordingText = fields.text(kRecordingAt, kIdWidth);
    const std::string_view reserved = fields.raw(kReservedAt, kReservedWidth);
    const std::string_view base = header.bdf ? "BDF" : "EDF";
    if (reserved.substr(0, 3) == base && reserved.substr(3, 2) == "+C")
        header.variant = EdfVariant::Continuous;
    else if (reserved.substr(0, 3) == base && reserved.substr(3, 2) == "+D")
        header.variant = EdfVariant::Discontinuous;
    header.dataOffset = kBlock * (count + 1);
    if (fields.integer(kHeaderBytesAt) != header.dataOffset)
        fields.warn("header-size-wrong", NG_TR("io", "The header says it has %1 bytes; with %2 signals it has %3."),
                    {fields.quoted(kHeaderBytesAt), numberText(count), numberText(header.dataOffset)},
                    EdfFields::place(kHeaderBytesAt), true);
    readStart(fields, header);
}

} // namespace

std::string EdfHeader::formatName() const
{
    const std::string base = bdf ? "BDF" : "EDF";
    return variant == EdfVariant::Plain ? base : base + (variant == EdfVariant::Continuous ? "+C" : "+D");
}

bool isEdf(std::string_view head)
{
    return head.starts_with("0       ");
}

bool isBdf(std::string_view head)
{
    return head.starts_with("\xFF"
                            "BIOSEMI");
}

Result<EdfHeader> readEdfHeader(const InputFile &file, bool tolerant, std::vector<Warning> &warnings)
{
    NG_TRY_ASSIGN(std::string fixed, EdfFields::load(file, kBlock));
    EdfHeader header;
    header.bdf = isBdf(fixed);
    EdfFields first(std::move(fixed), warnings);
    if (!header.bdf && !isEdf(first.raw(0, 8)))
        return first.bad(0, 8, NG_TR("io", "how an EDF or BDF file begins"));
    const std::optional<std::int64_t> count = first.integer(kSignalsAt, 4);
    if (!count || *count < 1 || *count > kMaxSignals)
        return first.bad(kSignalsAt, 4, NG_TR("io", "a number of signals (1 to 9999)"));
    NG_TRY_ASSIGN(std::string bytes, EdfFields::load(file, kBlock * (*count + 1)));
    EdfFields fields(std::move(bytes), warnings);
    readFixedPart(fields, header, *count);
    NG_TRY(readSignals(fields, header, *count, tolerant));
    NG_TRY(readDuration(fields, header, tolerant));
    NG_TRY(settleRecordCount(fields, header, file.size(), tolerant));
    std::int64_t span = 0;
    if (__builtin_mul_overflow(header.recordCount, header.recordDuration.count(), &span) || span > kLongestNs)
        return fields.bad(kDurationAt, kNumberWidth,
                          NG_TR("io", "a duration of data records: the recording would last decades"));
    return header;
}

} // namespace ng
