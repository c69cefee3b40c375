// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace ng::ui {

/// Which curve of a run.
struct CurveId {
    std::string stage;  ///< "real", "shuffled-0"
    std::string series; ///< "train_loss", "validation_top1"
    std::size_t fold = 0;
    std::uint64_t seed = 1;

    friend auto operator<=>(const CurveId &, const CurveId &) = default;
};

/// Values by step, with the smallest and largest of every 64 beside them, so that drawing costs pixels and not steps.
/// Copies share what they have in common: a copy that grows leaves the other as it was.
class CurveSeries
{
public:
    struct Points {
        std::vector<double> x, y; ///< NaN where a value is not finite
    };

    void append(std::int64_t step, double value);
    /// Forgets values above a step.
    void truncateAfter(std::int64_t step);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::int64_t stepAt(std::size_t index) const;
    [[nodiscard]] double valueAt(std::size_t index) const;
    /// Steps whose values are not finite.
    [[nodiscard]] const std::vector<std::int64_t> &notFinite() const { return m_notFinite; }

    /// Every point within [low, high], and one on each side, where they are at most four a pixel; else smallest and largest of
    /// each pixel. None is left out: a spike of one step is seen at any zoom.
    [[nodiscard]] Points sample(double low, double high, std::size_t pixels) const;
    /// Causal exponential moving average, the bias of its start removed: s(k) = sum w^(k-i) v(i) / sum w^(k-i). Values that are
    /// not finite are passed through and do not count.
    [[nodiscard]] CurveSeries smoothed(double weight) const;
    /// Mean over series at the steps they share; with fewest and most where \p low and \p high are given.
    [[nodiscard]] static CurveSeries mean(const std::vector<const CurveSeries *> &all, CurveSeries *low = nullptr,
                                          CurveSeries *high = nullptr);

private:
    static constexpr std::size_t kBlock = 4096;
    static constexpr std::size_t kPiece = 64;
    struct Block {
        std::vector<std::int64_t> steps;
        std::vector<double> values;
        std::vector<double> low, high; ///< of each piece; low > high where it has no finite value
    };
    [[nodiscard]] std::size_t indexOf(double step) const; ///< first point that is not below

    std::vector<std::shared_ptr<Block>> m_blocks; ///< all full but the last
    std::size_t m_size = 0;
    std::vector<std::int64_t> m_notFinite;
};

/// curves.jsonl as far as it has been read.
struct CurveData {
    std::map<CurveId, CurveSeries> series;
    std::vector<std::string> stages; ///< in order of first appearance
    struct Resumed {
        std::string stage;
        std::int64_t step = 0;
    };
    std::vector<Resumed> resumed; ///< where training went on after an interruption
    std::int64_t lastStep = 0;    ///< of the last row
    std::size_t skippedLines = 0; ///< that could not be read
    std::uint64_t bytes = 0;      ///< read so far, up to a whole line

    /// Curves of a stage and series, by fold and seed.
    [[nodiscard]] std::vector<const CurveSeries *> of(const std::string &stage, const std::string &series) const;
    /// Names of series of the real stage.
    [[nodiscard]] std::vector<std::string> seriesNames() const;
};

/// Reads what was appended since \p before (null: from the start). A row "resumed_from_step" takes back later rows of its stage
/// and all of later stages. A file that became shorter is read anew; one that is missing has no curves.
/// \errors Io, Cancelled
[[nodiscard]] Result<std::shared_ptr<const CurveData>> readCurves(const std::filesystem::path &file,
                                                                  const std::shared_ptr<const CurveData> &before,
                                                                  const RunContext &ctx = {});

} // namespace ng::ui
