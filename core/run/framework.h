// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/param_info.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/study/dataset.h"
#include "core/text/text_encoder.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

class CheckpointReader;
class CheckpointWriter;

/// What a framework is, for people and for forms. Torch-free: every program links every card.
struct FrameworkCard {
    std::string id;                      ///< "eeg_clip"; never changes
    std::string name;                    ///< NG_TR-marked
    std::string summary;                 ///< NG_TR-marked
    std::string source;                  ///< paper or reference
    std::vector<std::string> modalities; ///< "eeg", "ieeg", "fmri"
    std::string task;                    ///< "retrieval", "classification", "regression"
    std::string minimumData;             ///< NG_TR-marked sentence
    bool baseline = false;               ///< listed apart; runs without the engine
    std::vector<ParamInfo> parameters;   ///< from the schema bound to the parameter struct
    std::vector<std::pair<std::string, Json>>
        presets; ///< "small", "paper": parameter values that differ from the defaults
};

/// Where a computation runs.
enum class DeviceKind : std::uint8_t { Cpu, Cuda };
struct Device {
    DeviceKind kind = DeviceKind::Cpu;
    int index = 0;
};

/// One training of a plan: one fold, one seed, the real data or a control.
struct TrainUnit {
    std::size_t fold = 0;
    std::uint64_t seed = 1;
    std::string control;          ///< "" real, "shuffled", "noise", "time_shift", "duration_only"
    std::size_t controlIndex = 0; ///< which of several repeats of a control
    /// What this unit trains on: controls may replace its signals. Units that share signals share this object. Never null.
    std::shared_ptr<const Dataset> data;
    /// Class of each row of data as this unit sees it, as long as data rows; the "shuffled" control permutes those of train
    /// and validation. Train and select on these, never on data->labels. Never null.
    std::shared_ptr<const std::vector<std::size_t>> labels;
    std::vector<std::size_t> train, validation, test; ///< rows of data
    /// Vectors of the classes or items to be decoded, [data->classNames.size() or data rows, dim]; empty when not needed.
    std::shared_ptr<const NdArray<float, 2>> targets;
};

struct TrainPlan {
    std::vector<TrainUnit> units; ///< order is stable and is that of reports and checkpoints
    Device device;
    std::size_t threads = 0; ///< recorded; part of bit-for-bit equality
};

/// One value for one curve.
struct CurvePoint {
    std::size_t unit = 0;
    std::string series; ///< "train_loss", "validation_loss", "validation_top1"
    double value = 0.0;
};

struct StepReport {
    std::int64_t step = 0;       ///< steps done so far
    std::int64_t totalSteps = 0; ///< as foreseen; may shrink by early stopping
    bool finished = false;       ///< all units are done
    std::vector<CurvePoint> points;
    /// Set when a unit met a number that is not finite: training of that unit ended with its last good state.
    std::vector<std::string> incidents;
};

/// What a decoder says about items.
struct Decodings {
    std::vector<std::string> itemIds;    ///< queries
    std::vector<std::string> candidates; ///< names, one column each
    NdArray<float, 2> scores;            ///< [queries, candidates], larger is better
    std::vector<std::size_t> truth;      ///< index into candidates
    NdArray<float, 2> embeddings;        ///< [queries, dim] or empty
    NdArray<float, 2> values;            ///< [queries, targets]: regression output, else empty
    NdArray<float, 2> trueValues;        ///< likewise
};

/// A fitted thing that decodes. Immutable; safe from several threads.
class Decoder
{
public:
    virtual ~Decoder() = default;
    /// Decodes \p rows of \p data (same channels, rate and window length as in training, else ShapeMismatch that names what differs).
    [[nodiscard]] virtual Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                                                   const RunContext &ctx) const = 0;
    /// Writes what load() needs.
    [[nodiscard]] virtual Result<> save(CheckpointWriter &writer) const = 0;
};

/// A training under way, stepped by the one loop in core/run, which owns pause, stop, cadence, curves and checkpoints.
class TrainJob
{
public:
    virtual ~TrainJob() = default;
    /// One optimiser step of every unit that is not done; must return within about a second on the target machine and
    /// check \p ctx within it.
    [[nodiscard]] virtual Result<StepReport> step(const RunContext &ctx) = 0;
    /// Weights, optimiser, random state, early-stopping state, best weights: enough that restore() goes on bit for bit.
    [[nodiscard]] virtual Result<> save(CheckpointWriter &writer) const = 0;
    [[nodiscard]] virtual Result<> restore(CheckpointReader &reader) = 0;
    /// Best decoder by validation of each unit so far, in plan order.
    [[nodiscard]] virtual Result<std::vector<std::shared_ptr<const Decoder>>> decoders() const = 0;
};

/// A way to train and to load decoders. Stateless.
class Framework
{
public:
    virtual ~Framework() = default;
    [[nodiscard]] virtual const FrameworkCard &card() const = 0;
    /// Starts at step 0. \p params is complete and validated against the card. The plan is kept by the job.
    /// \errors InvalidArgument, ShapeMismatch; OutOfMemory proposes a smaller batch
    [[nodiscard]] virtual Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan,
                                                                  const Json &params, const RunContext &ctx) const = 0;
    [[nodiscard]] virtual Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader,
                                                                      const Json &params) const = 0;
};

} // namespace ng
