// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_timeline.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace ng {

namespace {

constexpr char kTextEnd = '\x14';
constexpr char kDurationBegin = '\x15';
constexpr std::size_t kMaxEvents = 4'000'000;
constexpr std::int64_t kMaxAnnotationBytes = 64 << 20; ///< of one signal in one record
constexpr std::int64_t kTileBytes = 1 << 20;
constexpr std::int64_t kSmallRecord = 16 << 10; ///< below it whole records are read, many at once

/// Time as the lists have it: a sign, then decimal seconds.
std::optional<TimeNs> stampTime(std::string_view text)
{
    if (text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 40)
        return std::nullopt;
    std::string digits(text);
    std::replace(digits.begin(), digits.end(), ',', '.');
    if (digits.back() == '.')
        digits.pop_back();
    const Result<TimeNs> time = parseSeconds(digits);
    // 18 years; the rest of the clock is left for sums of times.
    constexpr std::int64_t kLimit = std::int64_t{1} << 59;
    if (!time || time->count() > kLimit || time->count() < -kLimit)
        return std::nullopt;
    return *time;
}

/// Gives the annotation bytes of a record, reading small records in one go.
class AnnotationBytes
{
public:
    AnnotationBytes(const InputFile &file, const EdfHeader &header) : m_file(file), m_header(header)
    {
        if (header.recordBytes <= kSmallRecord)
            m_recordsPerTile = std::max<std::int64_t>(1, kTileBytes / header.recordBytes);
    }

    Result<std::string_view> of(std::int64_t record, const EdfSignal &signal)
    {
        const std::int64_t length = signal.samplesPerRecord * m_header.bytesPerSample();
        if (m_recordsPerTile == 0) {
            const std::int64_t at = m_header.dataOffset + record * m_header.recordBytes + signal.byteOffset;
            return load(at, length);
        }
        const std::int64_t tile = record / m_recordsPerTile;
        if (tile != m_tile) {
            const std::int64_t first = tile * m_recordsPerTile;
            const std::int64_t count = std::min(m_recordsPerTile, m_header.recordCount - first);
            NG_TRY(load(m_header.dataOffset + first * m_header.recordBytes, count * m_header.recordBytes));
            m_tile = tile;
        }
        const std::int64_t within = (record - tile * m_recordsPerTile) * m_header.recordBytes + signal.byteOffset;
        return std::string_view(m_bytes).substr(static_cast<std::size_t>(within), static_cast<std::size_t>(length));
    }

private:
    Result<std::string_view> load(std::int64_t at, std::int64_t length)
    {
        m_bytes.resize(static_cast<std::size_t>(length));
        NG_TRY(m_file.readAt(static_cast<std::uint64_t>(at), std::as_writable_bytes(std::span(m_bytes))));
        return std::string_view(m_bytes);
    }

    const InputFile &m_file;
    const EdfHeader &m_header;
    std::int64_t m_recordsPerTile = 0; ///< 0: only the annotation signal is read
    std::int64_t m_tile = -1;
    std::string m_bytes;
};

/// A kind of damage, told once with the number of its occurrences.
struct Damage {
    std::string_view text;
    std::int64_t firstRecord = 0;
    std::int64_t count = 0;
};

class TimelineBuilder
{
public:
    TimelineBuilder(const EdfHeader &header, bool tolerant) : m_header(header), m_tolerant(tolerant)
    {
        std::int64_t fastest = 1;
        for (const EdfSignal &signal : header.signals) {
            if (!signal.annotations)
                fastest = std::max(fastest, signal.samplesPerRecord);
        }
        // Onsets are rounded decimals: half a sample of the fastest channel is no gap.
        m_slack = std::max(header.recordDuration / (2 * fastest), TimeNs{1000});
    }

    /// All lists of one annotation signal in one record. \p timekeeper: it is the first of them, which carries the record's time.
    void addBlock(std::int64_t record, std::string_view block, std::string &carried, bool timekeeper)
    {
        std::string joined;
        if (!carried.empty()) {
            const bool fresh = block.starts_with('+') || block.starts_with('-') || block.empty() || block[0] == '\0';
            if (fresh) {
                note("annotation-cut", NG_TR("io", "An annotation is cut off at the end of its data record."), record);
                addList(record, carried, false);
            } else {
                joined = carried + std::string(block); // a list that goes on in the next record
                block = joined;
            }
            carried.clear();
        }
        bool first = timekeeper;
        std::size_t at = block.find_first_not_of('\0');
        while (at != std::string_view::npos) {
            const std::size_t end = std::min(block.find('\0', at), block.size());
            const std::string_view list = block.substr(at, end - at);
            if (end == block.size() && list.back() != kTextEnd && list.size() < kMaxCarried)
                carried = list;
            else
                addList(record, list, first);
            first = false;
            at = block.find_first_not_of('\0', end);
        }
    }

    /// Closes a record: its time is known now, or not.
    Result<> endRecord(std::int64_t record)
    {
        const std::optional<TimeNs> onset = std::exchange(m_recordTime, std::nullopt);
        if (record == 0)
            m_timeline.fraction = onset.value_or(TimeNs{0});
        if (m_timeline.runs.empty()) {
            if (!onset && m_header.variant != EdfVariant::Plain)
                note("record-time-missing",
                     NG_TR("io", "A data record has no time of its own: it is taken to follow the one before."),
                     record);
            m_timeline.runs.push_back({TimeNs{0}, 0, 1});
            return {};
        }
        EdfRun &run = m_timeline.runs.back();
        const TimeNs expected = run.start + run.count * m_header.recordDuration;
        const bool discontinuous = m_header.variant == EdfVariant::Discontinuous;
        if (!onset) {
            if (discontinuous && !m_tolerant)
                return backwards(
                    record,
                    NG_TR("io",
                          "Data record %1 has no time of its own, so the gaps are unknown; tolerant reading takes "
                          "it to follow the one before."));
            if (m_header.variant != EdfVariant::Plain)
                note("record-time-missing",
                     NG_TR("io", "A data record has no time of its own: it is taken to follow the one before."),
                     record);
            ++run.count;
            return {};
        }
        const TimeNs time = *onset - m_timeline.fraction;
        if (time - expected <= m_slack && expected - time <= m_slack) {
            ++run.count;
        } else if (!discontinuous) {
            note("record-times-disagree",
                 NG_TR("io",
                       "The times of the data records do not follow each other although the file says that it "
                       "has no gaps: read without gaps."),
                 record);
            ++run.count;
        } else if (time > expected) {
            m_timeline.runs.push_back({time, record, 1});
        } else if (m_tolerant || expected - time < m_header.recordDuration) {
            note("records-overlap",
                 NG_TR("io", "A data record begins before the one before it ends: read as following it."), record);
            ++run.count;
        } else {
            return backwards(
                record,
                NG_TR("io",
                      "Data record %1 is earlier than the one before it: the file is damaged or its records "
                      "are out of order; tolerant reading takes them as following each other."));
        }
        return {};
    }

    EdfTimeline finish(std::span<const std::string> carried, std::vector<Warning> &warnings)
    {
        for (const std::string &list : carried) {
            if (list.empty())
                continue;
            note("annotation-cut", NG_TR("io", "An annotation is cut off at the end of its data record."),
                 m_header.recordCount - 1);
            addList(m_header.recordCount - 1, list, false);
        }
        for (Event &event : m_timeline.events)
            event.onset -= m_timeline.fraction;
        std::stable_sort(m_timeline.events.begin(), m_timeline.events.end(),
                         [](const Event &a, const Event &b) { return a.onset < b.onset; });
        for (const auto &[code, damage] : m_damage) {
            const std::string times = damage.count > 1 ? " (" + numberText(damage.count) + " times)" : std::string();
            warnings.push_back(
                {code, std::string(damage.text), {}, "record " + numberText(damage.firstRecord) + times, true});
        }
        return std::move(m_timeline);
    }

private:
    static constexpr std::size_t kMaxCarried = 1 << 16;

    void note(const std::string &code, std::string_view text, std::int64_t record)
    {
        const auto [entry, fresh] = m_damage.try_emplace(code, Damage{text, record, 0});
        ++entry->second.count;
    }

    static Result<> backwards(std::int64_t record, std::string_view text)
    {
        Error error = fail(ErrorCode::CorruptData, text, numberText(record)).value();
        return tl::unexpected<Error>(std::move(error).in("record " + numberText(record)));
    }

    void addList(std::int64_t record, std::string_view list, bool timekeeper)
    {
        const std::optional<EdfStamp> stamp = parseEdfStamp(list);
        if (!stamp) {
            note("annotation-damaged", NG_TR("io", "An annotation is damaged and left out."), record);
            return;
        }
        if (timekeeper && stamp->texts.front().empty())
            m_recordTime = stamp->onset;
        for (const std::string_view text : stamp->texts) {
            if (text.empty())
                continue;
            if (m_timeline.events.size() >= kMaxEvents) {
                note("annotations-too-many", NG_TR("io", "There are too many annotations: the rest is left out."),
                     record);
                return;
            }
            addEvent(record, *stamp, text);
        }
    }

    void addEvent(std::int64_t record, const EdfStamp &stamp, std::string_view bytes)
    {
        bool latin1 = false;
        Event event;
        event.onset = stamp.onset;
        event.duration = stamp.duration;
        event.label = toUtf8(bytes, &latin1);
        event.kind = "annotation";
        if (latin1)
            note("annotation-not-utf8", NG_TR("io", "An annotation is not UTF-8: read as Latin-1."), record);
        // "text@@label" ties an annotation to one channel.
        const std::size_t tie = event.label.rfind("@@");
        if (tie != std::string::npos && tie > 0) {
            const std::string channel = event.label.substr(tie + 2);
            const bool known =
                std::any_of(m_header.signals.begin(), m_header.signals.end(),
                            [&](const EdfSignal &signal) { return !signal.annotations && signal.label == channel; });
            if (known) {
                event.channels.push_back(channel);
                event.label.erase(tie);
            }
        }
        m_timeline.events.push_back(std::move(event));
    }

    const EdfHeader &m_header;
    bool m_tolerant;
    TimeNs m_slack{0};
    std::optional<TimeNs> m_recordTime;
    EdfTimeline m_timeline;
    std::map<std::string, Damage> m_damage;
};

} // namespace

std::optional<EdfStamp> parseEdfStamp(std::string_view list)
{
    const std::size_t headEnd = list.find(kTextEnd);
    if (headEnd == std::string_view::npos)
        return std::nullopt;
    const std::string_view head = list.substr(0, headEnd);
    const std::size_t separator = head.find(kDurationBegin);
    const std::optional<TimeNs> onset = stampTime(head.substr(0, separator));
    EdfStamp stamp;
    if (!onset)
        return std::nullopt;
    stamp.onset = *onset;
    if (separator != std::string_view::npos && separator + 1 < head.size()) {
        const std::optional<TimeNs> duration = stampTime(head.substr(separator + 1));
        if (!duration || *duration < TimeNs{0})
            return std::nullopt;
        stamp.duration = *duration;
    }
    std::string_view rest = list.substr(headEnd + 1);
    if (rest.ends_with(kTextEnd))
        rest.remove_suffix(1);
    stamp.texts = split(rest, kTextEnd);
    if (stamp.texts.empty())
        stamp.texts.emplace_back();
    return stamp;
}

Result<EdfTimeline> readEdfTimeline(const InputFile &file, const EdfHeader &header, bool tolerant,
                                    std::vector<Warning> &warnings, const RunContext &ctx)
{
    constexpr std::int64_t kRecordsPerCheck = 256;
    std::vector<const EdfSignal *> signals;
    for (const EdfSignal &signal : header.signals) {
        if (!signal.annotations || signal.samplesPerRecord == 0)
            continue;
        if (signal.samplesPerRecord * header.bytesPerSample() > kMaxAnnotationBytes)
            return fail(ErrorCode::CorruptData,
                        NG_TR("io",
                              "The annotation signal has %1 samples in a data record, more than any writer makes: "
                              "the header is damaged."),
                        numberText(signal.samplesPerRecord));
        signals.push_back(&signal);
    }
    if (signals.empty()) {
        if (header.variant == EdfVariant::Discontinuous && !tolerant)
            return fail(ErrorCode::CorruptData,
                        NG_TR("io",
                              "The file says that it has gaps but has no annotation signal with the times of its "
                              "data records; tolerant reading takes it without gaps."));
        if (header.variant == EdfVariant::Discontinuous)
            warnings.push_back({"record-time-missing",
                                NG_TR("io", "The file says that it has gaps but not where: read without gaps."),
                                {},
                                "header byte 192",
                                true});
        return EdfTimeline{TimeNs{0}, {{TimeNs{0}, 0, header.recordCount}}, {}};
    }
    TimelineBuilder builder(header, tolerant);
    AnnotationBytes bytes(file, header);
    std::vector<std::string> carried(signals.size());
    for (std::int64_t record = 0; record < header.recordCount; ++record) {
        if (record % kRecordsPerCheck == 0)
            NG_TRY(ctx.checkpoint());
        for (std::size_t i = 0; i < signals.size(); ++i) {
            NG_TRY_ASSIGN(const std::string_view block, bytes.of(record, *signals[i]));
            builder.addBlock(record, block, carried[i], i == 0);
        }
        NG_TRY(builder.endRecord(record));
    }
    return builder.finish(carried, warnings);
}

} // namespace ng
