// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/dataset.h"
#include "core/study/journal.h"

#include <map>
#include <string>
#include <vector>

namespace ng {

/// What the building of a data set knows before samples are read.
struct DatasetPlan {
    std::vector<Edit> edits;
    std::vector<std::size_t> items; ///< to be read, ascending
    std::vector<SkippedItem> skipped;
    std::map<std::string, std::vector<std::size_t>> byRecording; ///< of items
    std::vector<std::string> recordings;                         ///< in order of first use
    std::vector<std::string> channels;                           ///< labels, in the order of the first recording
    Rate rate;                                                   ///< of the windows
    std::size_t samples = 0;                                     ///< a window
    TimeNs length{0};                                            ///< of a window
    Json graph;                                                  ///< recipe of the first recording's signal
};

/// Samples of one item's window, found on its recording's axis.
struct WindowPlace {
    std::size_t item = 0;
    std::int64_t firstSample = 0; ///< in the channel
    std::size_t segment = 0;
};

/// Where the window of an item lies; the reason why it cannot be used otherwise.
[[nodiscard]] tl::expected<WindowPlace, std::string> placeWindow(const TimeAxis &axis, std::size_t item,
                                                                 const TimeRange &window, std::int64_t samples);

/// Filtered, re-referenced, resampled signal of a recording with the channels of the plan alone.
[[nodiscard]] Result<SignalPtr> datasetSignal(const Recording &recording, const DatasetSpec &spec,
                                              const std::vector<std::string> &channels);

/// Channels and rate that all recordings share, by the spec; fills channels and rate of \p plan.
[[nodiscard]] Result<> planChannels(DatasetPlan &plan, const Study &study, const DatasetSpec &spec,
                                    const ReaderRegistry &readers, const RunContext &ctx);

/// Whether a name is that of an array file (.npy, .h5, .hdf5).
[[nodiscard]] bool isArrayName(std::string_view recording);

/// An array of epochs: rows of [channels, samples].
struct EpochArrayInfo {
    std::size_t rows = 0, channels = 0, samples = 0;
    std::vector<std::string> labels;
    Rate rate;
    std::string member; ///< HDF5 data set
};
/// Shape from the file; rate and labels from study.json: "recordings": {"x.npy": {"rate_hz": 250, "labels": [...], "dataset": "eeg"}}.
[[nodiscard]] Result<EpochArrayInfo> epochArrayInfo(const Study &study, const std::string &recording);
/// Reads the rows of \p items into their rows of \p out, \p rowOf by position.
[[nodiscard]] Result<> readEpochs(const Study &study, const std::string &recording, const EpochArrayInfo &info,
                                  std::span<const std::size_t> items, std::span<const std::size_t> outRows,
                                  NdView<float, 3> out, const RunContext &ctx);

} // namespace ng
