// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"
#include "core/signal/pyramid.h"
#include "widgets/traces/trace_raster.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace ng::ui {

/// Columns of device pixels counted from the start of the recording: column k is the time [k, k + 1) / perSecond. What a
/// column shows does not depend on where the page begins.
struct ColumnGrid {
    double perSecond = 100.0;

    [[nodiscard]] std::int64_t columnOf(TimeNs time) const; ///< that holds it
    [[nodiscard]] double placeOf(TimeNs time) const;        ///< in columns
    [[nodiscard]] TimeNs timeOf(double column) const;       ///< start of a column, or a place in it
    friend bool operator==(const ColumnGrid &, const ColumnGrid &) = default;
};

/// Which columns of which channels are wanted.
struct TraceRequest {
    SignalPtr source;
    std::shared_ptr<const Pyramid> pyramid; ///< of the same samples, channel for channel; may be null or unfinished
    std::vector<std::size_t> channels;
    ColumnGrid grid;
    std::int64_t first = 0; ///< column
    int count = 0;
    std::int64_t readAtMost = 20'000'000; ///< samples of all channels that are read although there is a pyramid
};

/// Columns [first, end) of the answer that a pyramid still has to scan.
struct Unscanned {
    int first = 0;
    int end = 0;
    friend bool operator==(const Unscanned &, const Unscanned &) = default;
};

/// One channel of an answer: columns, or samples where there are fewer than two a column.
struct TraceData {
    bool few = false;
    std::vector<TraceColumn> columns; ///< as many as were asked for, unless few
    std::vector<TracePoint> points;   ///< by x, which counts from the start of the recording
    std::vector<Unscanned> unscanned; ///< in order
};

struct TraceBlock {
    std::int64_t first = 0;
    int count = 0;
    std::vector<TraceData> channels; ///< as asked for
};

/// Whether a pyramid would serve a request better than reading samples, where it has none.
[[nodiscard]] bool wantsPyramid(const TraceRequest &request);

/// Answers a request; \p spare is an older answer, whose memory is used again. Columns come from every sample, and are exact,
/// while those can be read within some hundredths of a second; else from the pyramid, where their borders move by a third
/// of a column at most. What neither serves, more than a thousand samples a column of many channels without a pyramid, is
/// unscanned. Stretches without a recording are empty columns, and no line crosses them.
/// \errors those of reading; Cancelled
[[nodiscard]] Result<TraceBlock> readTraces(const TraceRequest &request, const RunContext &ctx = {},
                                            TraceBlock spare = {});

/// Columns that a line may need beyond both ends of a page, where samples are fewer than columns.
[[nodiscard]] int marginOf(const TraceRequest &request);

/// Adds \p more, which begins where \p block ends or ends where it begins, and drops what lies outside [first, end).
/// Both have the same channels.
void appendBlock(TraceBlock &block, TraceBlock more, std::int64_t first, std::int64_t end);

} // namespace ng::ui
