// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/controls.h"

#include "core/base/text.h"
#include "core/eval/surrogates.h"

#include <algorithm>
#include <array>
#include <map>

namespace ng {

namespace {

constexpr std::array<std::string_view, 4> kNames{"shuffled", "noise", "time_shift", "duration_only"};
constexpr std::int64_t kMaxRepeats = 1000;
constexpr double kVoltsPerSecond = 1e-5; // durations of seconds become numbers of the size of EEG

Result<ControlSet::Entry> parseEntry(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view name = trimmed(text.substr(0, colon));
    const auto found = std::find(kNames.begin(), kNames.end(), name);
    if (found == kNames.end())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("run", "There is no control “%1”; known are shuffled, noise, time_shift, duration_only."),
                    quotable(name));
    std::int64_t repeats = 1;
    if (colon != std::string_view::npos) {
        const auto number = parseInt(trimmed(text.substr(colon + 1)));
        if (!number || *number < 1 || *number > kMaxRepeats)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("run", "“%1” repeats of the control %2: give a number from 1 to 1000."),
                        quotable(text.substr(colon + 1)), std::string(name));
        repeats = *number;
    }
    return ControlSet::Entry{static_cast<ControlKind>(found - kNames.begin()), static_cast<std::size_t>(repeats)};
}

void permuteWithin(std::vector<std::size_t> &labels, const std::vector<std::size_t> &rows, Philox &random)
{
    std::vector<std::size_t> values;
    for (const std::size_t row : rows)
        values.push_back(labels[row]);
    shuffle(std::span(values), random);
    for (std::size_t i = 0; i < rows.size(); ++i)
        labels[rows[i]] = values[i];
}

std::map<std::string, std::vector<std::size_t>> rowsOfGroups(const Dataset &data)
{
    std::map<std::string, std::vector<std::size_t>> out;
    for (std::size_t row = 0; row < data.size(); ++row)
        out[data.groups[row]].push_back(row);
    return out;
}

void copyItem(const Dataset &from, std::size_t fromRow, Dataset &to, std::size_t toRow)
{
    const auto source = from.signals.view()[fromRow].flat();
    std::copy(source.begin(), source.end(), to.signals.view()[toRow].flat().begin());
}

Result<Dataset> noiseDataset(const Dataset &real, Philox random, const RunContext &ctx)
{
    Dataset out = real;
    for (const auto &[group, rows] : rowsOfGroups(real)) {
        std::vector<std::size_t> donors = rows;
        shuffle(std::span(donors), random);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            NG_TRY(ctx.checkpoint());
            const NdArray<float, 2> surrogate = phaseRandomised(real.signals.view()[donors[i]], random);
            std::copy(surrogate.flat().begin(), surrogate.flat().end(), out.signals.view()[rows[i]].flat().begin());
        }
    }
    return out;
}

/// Items with a row in an array have no time to be moved along: their signals come from another item of the same array.
Dataset rotatedRows(const Dataset &real, Philox &random)
{
    Dataset out = real;
    for (const auto &[group, rows] : rowsOfGroups(real)) {
        std::vector<std::size_t> donors = rows;
        shuffle(std::span(donors), random);
        for (std::size_t i = 0; i < rows.size(); ++i)
            copyItem(real, donors[i], out, rows[i]);
    }
    return out;
}

/// The study's items with onsets moved circularly by 25 to 75 % of the span that each recording's items cover.
Result<Study> shiftedStudy(const Study &study, Philox &random)
{
    struct Span {
        TimeNs first{0}, last{0}, shift{0};
    };
    std::map<std::string, Span> spans;
    for (const Item &item : study.items()) {
        const auto [it, fresh] = spans.try_emplace(item.recording, Span{item.span.start, item.span.end(), TimeNs{0}});
        it->second.first = std::min(it->second.first, item.span.start);
        it->second.last = std::max(it->second.last, item.span.end());
    }
    for (auto &[recording, span] : spans) {
        const auto length = static_cast<double>((span.last - span.first).count());
        span.shift = TimeNs{static_cast<std::int64_t>(length * (0.25 + 0.5 * random.uniform()))};
    }
    TsvTable table = study.table();
    const auto onset = table.column("onset");
    if (!onset)
        return fail(ErrorCode::CorruptData, NG_TR("run", "items.tsv has no column onset."));
    for (const Item &item : study.items()) {
        const Span &span = spans[item.recording];
        const TimeNs length = std::max(span.last - span.first, TimeNs{1});
        const TimeNs moved = span.first + (item.span.start - span.first + span.shift) % length;
        table.rows[item.tableRow][*onset] = secondsText(moved);
    }
    return Study::create(study.folder(), study.header(), std::move(table));
}

/// Rows of \p real whose items have a window in \p moved too, with its signals.
Dataset withSignalsOf(const Dataset &real, const Dataset &moved)
{
    std::map<std::string, std::size_t> rowOf;
    for (std::size_t row = 0; row < moved.size(); ++row)
        rowOf.emplace(moved.itemIds[row], row);
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    for (std::size_t row = 0; row < real.size(); ++row) {
        if (const auto found = rowOf.find(real.itemIds[row]); found != rowOf.end())
            pairs.emplace_back(row, found->second);
    }
    Dataset out;
    out.channels = real.channels;
    out.rate = real.rate;
    out.classNames = real.classNames;
    out.recipe = real.recipe;
    out.signals = NdArray<float, 3>({pairs.size(), real.signals.extent(1), real.signals.extent(2)});
    for (std::size_t row = 0; row < pairs.size(); ++row) {
        const auto [own, other] = pairs[row];
        copyItem(moved, other, out, row);
        out.items.push_back(real.items[own]);
        out.itemIds.push_back(real.itemIds[own]);
        out.windows.push_back(moved.windows[other]);
        out.labels.push_back(real.labels[own]);
        out.groups.push_back(real.groups[own]);
        out.repetitions.push_back(real.repetitions[own]);
        out.durations.push_back(real.durations[own]);
    }
    return out;
}

Result<Dataset> timeShiftDataset(const Study &study, const Dataset &real, const DatasetSpec &spec,
                                 const ReaderRegistry &readers, Philox random, const RunContext &ctx)
{
    const bool epoched =
        std::any_of(study.items().begin(), study.items().end(), [](const Item &item) { return item.row.has_value(); });
    if (epoched)
        return rotatedRows(real, random);
    NG_TRY_ASSIGN(const Study shifted, shiftedStudy(study, random));
    DatasetSpec same = spec;
    same.channels = real.channels;
    NG_TRY_ASSIGN(const BuiltDataset built,
                  within(buildDataset(shifted, same, readers, 8ULL << 30U, ctx), "time-shift control"));
    return withSignalsOf(real, built.data);
}

Dataset durationDataset(const Dataset &real)
{
    Dataset out = real;
    for (std::size_t row = 0; row < real.size(); ++row) {
        const auto signal = out.signals.view()[row].flat();
        std::fill(signal.begin(), signal.end(), static_cast<float>(toSeconds(real.durations[row]) * kVoltsPerSecond));
    }
    return out;
}

} // namespace

std::string_view controlName(ControlKind kind)
{
    return kNames[static_cast<std::size_t>(kind)];
}

Result<ControlSet> parseControls(std::string_view text)
{
    ControlSet out;
    out.entries.clear();
    if (trimmed(text) == "none")
        return out;
    for (const std::string_view piece : split(text, ',')) {
        NG_TRY_ASSIGN(const ControlSet::Entry entry, parseEntry(piece));
        for (const ControlSet::Entry &other : out.entries) {
            if (other.kind == entry.kind)
                return fail(ErrorCode::InvalidArgument, NG_TR("run", "The control %1 is given twice."),
                            std::string(controlName(entry.kind)));
        }
        out.entries.push_back(entry);
    }
    return out;
}

std::string controlsText(const ControlSet &controls)
{
    std::vector<std::string> parts;
    for (const ControlSet::Entry &entry : controls.entries)
        parts.push_back(std::string(controlName(entry.kind)) + ":"
                        + numberText(static_cast<std::int64_t>(entry.repeats)));
    return parts.empty() ? std::string("none") : join(parts, ",");
}

std::vector<std::size_t> shuffledLabels(const std::vector<std::size_t> &labels, const std::vector<std::size_t> &train,
                                        const std::vector<std::size_t> &validation, Philox random)
{
    std::vector<std::size_t> out = labels;
    permuteWithin(out, train, random);
    permuteWithin(out, validation, random);
    return out;
}

Result<std::optional<Dataset>> controlDataset(ControlKind kind, const Study &study, const Dataset &real,
                                              const DatasetSpec &spec, const ReaderRegistry &readers, Philox random,
                                              std::string &skipped, const RunContext &ctx)
{
    switch (kind) {
    case ControlKind::Shuffled:
        break;
    case ControlKind::Noise:
        return noiseDataset(real, random, ctx);
    case ControlKind::TimeShift:
        return timeShiftDataset(study, real, spec, readers, random, ctx);
    case ControlKind::DurationOnly: {
        const auto [low, high] = std::minmax_element(real.durations.begin(), real.durations.end());
        if (low == real.durations.end() || *low == *high) {
            skipped = NG_TR("run", "all items last equally long, so their duration tells nothing");
            return std::nullopt;
        }
        return durationDataset(real);
    }
    }
    return fail(ErrorCode::Internal, NG_TR("run", "The shuffled control has the real signals."));
}

} // namespace ng
