// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/study/split.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// How windows of signal are cut from recordings. Recorded in the run; fixed before training.
struct DatasetSpec {
    ItemWindow window{TimeNs{0}, TimeNs{0}};
    std::optional<double> highpassHz; ///< zero-phase Butterworth, order 4, on the continuous signal
    std::optional<double> lowpassHz;
    std::vector<double> notchHz;
    std::optional<Rate> rate;          ///< resampled to it; else all used channels must share one rate
    std::string reference;             ///< "", "average" or channel names
    std::vector<std::string> channels; ///< empty: all EEG-like channels that every recording has and none marks bad
    std::string target = "concept";    ///< column of items.tsv that names the class of an item
};
[[nodiscard]] Json toJson(const DatasetSpec &spec);
[[nodiscard]] Result<DatasetSpec> datasetSpecFromJson(const Json &value);

/// Items as arrays. Immutable once made; nothing in it was fitted to data.
struct Dataset {
    NdArray<float, 3> signals;      ///< [items, channels, samples], volts
    std::vector<std::size_t> items; ///< index into Study::items() for each row of signals
    std::vector<std::string> itemIds;
    std::vector<TimeRange> windows;
    std::vector<std::string> channels;
    Rate rate;
    std::vector<std::string> classNames;  ///< distinct values of the target column in order of first appearance
    std::vector<std::size_t> labels;      ///< class of each item
    std::vector<std::string> groups;      ///< "recording" of each item
    std::vector<std::string> repetitions; ///< repetition column, "n/a" where absent
    std::vector<TimeNs> durations;        ///< item durations, for the duration-only control
    Json recipe;                          ///< signal graph, spec and study hash

    [[nodiscard]] std::size_t size() const { return items.size(); }
    /// Row of an item index of the study, or nullopt when that item was left out.
    [[nodiscard]] std::optional<std::size_t> rowOf(std::size_t studyItem) const;
};

/// An item that could not be used and why (window crosses a gap, reaches past the end, target is n/a).
struct SkippedItem {
    std::size_t item = 0;
    std::string reason;
};

struct BuiltDataset {
    Dataset data;
    std::vector<SkippedItem> skipped;
};

/// Reads every item's window through the signal graph. Epoched arrays (.npy, .h5 with row) are read by row.
/// \errors those of readers; ShapeMismatch when recordings lack common channels or differ in rate and no rate is given;
///         OutOfMemory names the size when the array would exceed \p limitBytes
[[nodiscard]] Result<BuiltDataset> buildDataset(const Study &study, const DatasetSpec &spec,
                                                const ReaderRegistry &readers, std::uint64_t limitBytes = 8ULL << 30U,
                                                const RunContext &ctx = {});

} // namespace ng
