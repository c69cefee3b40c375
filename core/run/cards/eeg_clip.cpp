// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/cards/eeg_clip.h"

namespace ng {

namespace {

using P = EegClipParams;

void addNetwork(ParamSchema<P> &schema)
{
    schema.add(&P::hidden,
               {.id = "hidden",
                .label = NG_TR("eeg_clip", "Time layer width"),
                .minimum = 8,
                .maximum = 1024,
                .help = NG_TR("eeg_clip",
                              "Width of the first layer, which sees the time course of one channel. Published: 128.")});
    schema.add(&P::width,
               {.id = "width",
                .label = NG_TR("eeg_clip", "Feature width"),
                .minimum = 8,
                .maximum = 1024,
                .help = NG_TR("eeg_clip", "Features per channel; a multiple of the number of heads. Not published.")});
    schema.add(&P::heads,
               {.id = "heads",
                .label = NG_TR("eeg_clip", "Attention heads"),
                .minimum = 1,
                .maximum = 16,
                .help = NG_TR("eeg_clip", "Heads of the attention between channels. Not published.")});
    schema.add(&P::feedForward,
               {.id = "feed_forward",
                .label = NG_TR("eeg_clip", "Feed-forward width"),
                .minimum = 8,
                .maximum = 4096,
                .help = NG_TR("eeg_clip", "Width of the layer after attention. Not published.")});
    schema.add(&P::kernel,
               {.id = "kernel",
                .label = NG_TR("eeg_clip", "Convolution kernel"),
                .minimum = 1,
                .maximum = 31,
                .help = NG_TR("eeg_clip", "Odd length of the depthwise kernel along the features. Not published.")});
    schema.add(&P::embedding,
               {.id = "embedding",
                .label = NG_TR("eeg_clip", "Embedding width"),
                .minimum = 2,
                .maximum = 1024,
                .help = NG_TR("eeg_clip",
                              "Length of the vectors that trials and stimuli are compared by. Published: 128.")});
    schema.add(&P::dropout,
               {.id = "dropout",
                .label = NG_TR("eeg_clip", "Dropout"),
                .minimum = 0.0,
                .maximum = 0.9,
                .help = NG_TR("eeg_clip", "Share of features set to zero in training. Not published.")});
    schema.add(&P::channelEmbedding,
               {.id = "channel_embedding",
                .label = NG_TR("eeg_clip", "Channel embedding"),
                .help = NG_TR(
                    "eeg_clip",
                    "Adds a learned vector per channel before attention, which else could not tell channels apart.")});
    schema.add(&P::projection,
               {.id = "projection",
                .label = NG_TR("eeg_clip", "Projection of targets"),
                .choices = {"linear", "mlp"},
                .help = NG_TR("eeg_clip",
                              "From target vectors to the embedding: one layer (published), or two with GELU.")});
}

void addLoss(ParamSchema<P> &schema)
{
    schema.add(&P::loss,
               {.id = "loss",
                .label = NG_TR("eeg_clip", "Loss"),
                .choices = {"instance", "multi_positive"},
                .help =
                    NG_TR("eeg_clip",
                          "instance: symmetric InfoNCE between each trial and its own stimulus within the batch. "
                          "multi_positive: any stimulus of the trial's concept among batch and negative concepts.")});
    schema.add(&P::temperature,
               {.id = "temperature",
                .label = NG_TR("eeg_clip", "Temperature"),
                .minimum = 0.01,
                .maximum = 1.0,
                .help = NG_TR("eeg_clip", "Divides similarities; start value where it is learned.")});
    schema.add(&P::learnTemperature,
               {.id = "learn_temperature",
                .label = NG_TR("eeg_clip", "Learn temperature"),
                .help = NG_TR("eeg_clip", "Trains the temperature with the network, not below 0.01.")});
    schema.add(&P::negatives,
               {.id = "negatives",
                .label = NG_TR("eeg_clip", "Negative concepts"),
                .minimum = 0,
                .maximum = 20000,
                .help = NG_TR("eeg_clip",
                              "At least so many concepts outside the batch join the pool (multi_positive); "
                              "only concepts of the training side.")});
    schema.add(&P::stimuliPerConcept,
               {.id = "stimuli_per_concept",
                .label = NG_TR("eeg_clip", "Stimuli per concept"),
                .minimum = 1,
                .maximum = 100,
                .help =
                    NG_TR("eeg_clip", "Stimuli of each concept in the pool, drawn anew each step. Published: 10.")});
}

void addOptimisation(ParamSchema<P> &schema)
{
    schema.add(&P::learningRate,
               {.id = "learning_rate",
                .label = NG_TR("eeg_clip", "Learning rate"),
                .minimum = 1e-6,
                .maximum = 0.1,
                .help = NG_TR("eeg_clip", "Peak rate of AdamW.")});
    schema.add(&P::weightDecay,
               {.id = "weight_decay",
                .label = NG_TR("eeg_clip", "Weight decay"),
                .minimum = 0.0,
                .maximum = 1.0,
                .help = NG_TR("eeg_clip", "Decay of weights; biases, norms and the temperature do not decay.")});
    schema.add(&P::batch,
               {.id = "batch",
                .label = NG_TR("eeg_clip", "Batch"),
                .unit = "trials",
                .minimum = 2,
                .maximum = 65536,
                .help = NG_TR("eeg_clip", "Trials of one step; cut to the training side where that is smaller.")});
    schema.add(&P::epochs,
               {.id = "epochs",
                .label = NG_TR("eeg_clip", "Epochs"),
                .minimum = 1,
                .maximum = 10000,
                .help = NG_TR("eeg_clip", "Passes over the training side.")});
    schema.add(&P::warmup,
               {.id = "warmup",
                .label = NG_TR("eeg_clip", "Warm-up"),
                .minimum = 0.0,
                .maximum = 0.5,
                .help = NG_TR("eeg_clip", "Share of all steps in which the rate rises from 0.")});
    schema.add(&P::schedule,
               {.id = "schedule",
                .label = NG_TR("eeg_clip", "Schedule"),
                .choices = {"constant", "cosine"},
                .help = NG_TR("eeg_clip", "How the rate goes on after the warm-up.")});
    schema.add(&P::patience,
               {.id = "patience",
                .label = NG_TR("eeg_clip", "Patience"),
                .unit = "epochs",
                .minimum = 0,
                .maximum = 10000,
                .help = NG_TR("eeg_clip",
                              "Ends after so many epochs without a better validation loss; 0: never. "
                              "The weights kept are always those of the best validation loss.")});
    schema.add(&P::clipSd,
               {.id = "clip_sd",
                .label = NG_TR("eeg_clip", "Clip"),
                .unit = "SD",
                .minimum = 1.0,
                .maximum = 1000.0,
                .help =
                    NG_TR("eeg_clip",
                          "Samples beyond so many standard deviations of their channel (training side) are clipped.")});
    schema.add(&P::precision,
               {.id = "precision",
                .label = NG_TR("eeg_clip", "Precision"),
                .choices = {"float32", "bfloat16"},
                .help =
                    NG_TR("eeg_clip",
                          "bfloat16: matrix products in bfloat16, the rest, the loss and the weights in float32.")});
}

void addDecoding(ParamSchema<P> &schema)
{
    schema.add(&P::candidates,
               {.id = "candidates",
                .label = NG_TR("eeg_clip", "Candidates"),
                .choices = {"all", "test"},
                .help =
                    NG_TR("eeg_clip",
                          "Concepts to choose from: all of the study, or those of the test side (200-way protocol). "
                          "Figures of the two are never to be put into one table.")});
    schema.add(
        &P::prototype,
        {.id = "prototype",
         .label = NG_TR("eeg_clip", "Prototype"),
         .choices = {"centre", "target"},
         .help = NG_TR(
             "eeg_clip",
             "centre: mean of the concept's projected stimuli outside the test side (all of them where it has none). "
             "target: the stimuli of the test side themselves.")});
    schema.add(
        &P::averageRepetitions,
        {.id = "average_repetitions",
         .label = NG_TR("eeg_clip", "Repetitions averaged"),
         .minimum = 0,
         .maximum = 1000,
         .help = NG_TR("eeg_clip",
                       "Test trials of one concept averaged into one query; 1: single trials, 0: all of a concept.")});
}

} // namespace

ParamSchema<EegClipParams> eegClipSchema()
{
    ParamSchema<P> schema;
    addNetwork(schema);
    addLoss(schema);
    addOptimisation(schema);
    addDecoding(schema);
    return schema;
}

FrameworkCard eegClipCard()
{
    FrameworkCard card;
    card.id = "eeg_clip";
    card.name = NG_TR("eeg_clip", "EEG-CLIP");
    card.summary =
        NG_TR("eeg_clip",
              "Aligns single EEG trials with vectors of what was seen or read, and ranks concepts by similarity.");
    card.source = "Concept-level EEG-CLIP alignment on THINGS-EEG2; multi-positive InfoNCE over concepts";
    card.modalities = {"eeg", "ieeg"};
    card.task = "retrieval";
    card.minimumData =
        NG_TR("eeg_clip",
              "Labelled trials of at least two concepts, with several trials of each on the training side.");
    card.parameters = eegClipSchema().infos();
    const auto preset = [](std::initializer_list<std::pair<const char *, Json>> values) {
        Json object = Json::object();
        for (const auto &[key, value] : values)
            object.set(key, value);
        return object;
    };
    card.presets = {
        {"small",
         preset({{"hidden", 64},
                 {"width", 32},
                 {"feed_forward", 64},
                 {"embedding", 64},
                 {"batch", 128},
                 {"learning_rate", 1e-3},
                 {"epochs", 30}})},
        {"paper", Json::object()},
    };
    return card;
}

} // namespace ng
