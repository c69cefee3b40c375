// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"
#include "core/run/param_schema.h"

#include <cstdint>

namespace ng {

/// What counts as a match in training.
enum class EegClipLoss : std::uint8_t {
    Instance,      ///< the trial's own stimulus among those of the batch, both directions (symmetric InfoNCE)
    MultiPositive, ///< any stimulus of the trial's concept among a pool of batch and negative concepts
};
enum class EegClipProjection : std::uint8_t { Linear, Mlp };
enum class EegClipSchedule : std::uint8_t { Constant, Cosine };
enum class EegClipPrecision : std::uint8_t { Float32, BFloat16 };
/// What a candidate is represented by when decoding.
enum class EegClipCandidates : std::uint8_t {
    All,  ///< every concept of the study
    Test, ///< the concepts of the test side only (the 200-way protocol)
};
enum class EegClipPrototype : std::uint8_t {
    Centre, ///< mean of the concept's projected stimuli outside the test side (all, where it has none), renormalised
    Target, ///< mean of its stimuli on the test side: the one image itself where it has one
};

/// Settings of eeg_clip. Defaults are those of the published description where it gives them, else of frameworks of its kind.
struct EegClipParams {
    // network
    int hidden = 128;
    int width = 128;
    int heads = 4;
    int feedForward = 256;
    int kernel = 5;
    int embedding = 128;
    double dropout = 0.3;
    bool channelEmbedding = true;
    EegClipProjection projection = EegClipProjection::Linear;
    // loss
    EegClipLoss loss = EegClipLoss::MultiPositive;
    double temperature = 0.07;
    bool learnTemperature = true;
    int negatives = 128;
    int stimuliPerConcept = 10;
    // optimisation
    double learningRate = 3e-4;
    double weightDecay = 1e-4;
    int batch = 256;
    int epochs = 40;
    double warmup = 0.05;
    EegClipSchedule schedule = EegClipSchedule::Cosine;
    int patience = 10;
    double clipSd = 20.0;
    EegClipPrecision precision = EegClipPrecision::Float32;
    // decoding
    EegClipCandidates candidates = EegClipCandidates::All;
    EegClipPrototype prototype = EegClipPrototype::Centre;
    int averageRepetitions = 1;
};

/// The schema of the settings: ids, ranges, help.
[[nodiscard]] ParamSchema<EegClipParams> eegClipSchema();
[[nodiscard]] FrameworkCard eegClipCard();

} // namespace ng
