// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"
#include "models/frameworks/eeg_clip/decoder.h"
#include "models/frameworks/eeg_clip/net.h"
#include "models/frameworks/eeg_clip/stimuli.h"
#include "models/torch_cuda/step_graph.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace ng::eeg_clip {

/// Signals of one dataset on the device, shared by all units that train on it.
struct ResidentSignals {
    std::shared_ptr<const Dataset> data;
    at::Tensor signals; ///< [items, C, T], as read
};

/// Training of one unit of the plan: one network, its optimiser, its order of batches and its best weights so far.
class UnitTrainer
{
public:
    [[nodiscard]] static Result<std::unique_ptr<UnitTrainer>> make(const TrainUnit &unit, ResidentSignals resident,
                                                                   const EegClipParams &params, at::Device device);

    /// One optimiser step; at the end of an epoch the validation side is scored and the best weights are kept.
    /// Curve points go to \p points, incidents to \p incidents.
    void step(std::size_t unitIndex, std::vector<CurvePoint> &points, std::vector<std::string> &incidents);
    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] std::int64_t stepsDone() const { return m_step; }
    [[nodiscard]] std::int64_t stepsForeseen() const { return m_done ? m_step : m_stepsPerEpoch * m_params.epochs; }

    void save(CheckpointWriter &writer) const;
    [[nodiscard]] Result<> restore(CheckpointReader &reader);
    [[nodiscard]] std::shared_ptr<const Decoder> decoder() const;

private:
    UnitTrainer(const TrainUnit &unit, ResidentSignals resident, Stimuli stimuli, const EegClipParams &params,
                at::Device device);

    /// What one step reads, at fixed addresses so that a captured graph can be replayed.
    struct StepInput {
        at::Tensor rows; ///< [B] int64, rows of the dataset
        at::Tensor pool; ///< [M] int64, stimuli compared with; empty for the instance loss
    };

    void startEpoch();
    void loadStep();
    void optimise();
    [[nodiscard]] at::Tensor lossOf(std::optional<DropoutKey> dropout) const;
    [[nodiscard]] double rateAt(std::int64_t step) const;
    [[nodiscard]] at::Tensor batchSignals(const at::Tensor &rows) const;
    void runStep();
    void endOfEpoch(std::size_t unitIndex, std::vector<CurvePoint> &points);
    void validate(double &loss, double &top1) const;

    EegClipParams m_params;
    TrainUnit m_unit;
    ResidentSignals m_resident;
    Stimuli m_stimuli;
    ChannelScaler m_scaler;
    at::Device m_device;
    std::vector<std::int64_t> m_allowed; ///< concepts of the training side
    EegClipNet m_net;
    FlatAdamW m_optimiser;
    Philox m_random; ///< order of batches and draws of pools
    Philox::State
        m_epochState{}; ///< of m_random when the current epoch began: a checkpoint repeats the epoch's order from it
    std::int64_t m_batch = 1;    ///< trials a step; what is left of an epoch's order is used in another epoch
    std::int64_t m_position = 0; ///< step within the epoch
    at::Tensor m_labels;         ///< [items] concept of each row, on the device
    at::Tensor m_stimulusOfRow;  ///< [items], on the device
    at::Tensor m_conceptOf;      ///< [stimuli], on the device
    at::Tensor m_epochRows;      ///< [steps, B], on the device
    at::Tensor m_epochPools;     ///< [steps, M], on the device
    StepInput m_input;
    std::unique_ptr<StepGraph> m_graph; ///< captured step on a GPU; null on the CPU
    std::int64_t m_stepsPerEpoch = 1;
    std::int64_t m_step = 0;
    std::int64_t m_epoch = 0;
    std::int64_t m_epochsWithoutGain = 0;
    double m_bestLoss = 0.0;
    bool m_haveBest = false;
    bool m_done = false;
    at::Tensor m_best;    ///< weights of the best validation loss
    at::Tensor m_lossSum; ///< since the last report, on the device
    std::int64_t m_lossCount = 0;
};

} // namespace ng::eeg_clip
