// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/run_state.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ng::ui {

/// One metric of a run with what it must be read against.
struct RunScore {
    std::string metric; ///< "top1", "pearson_r"
    double value = 0.0;
    double low = 0.0, high = 0.0; ///< 95 % bootstrap interval
    double chance = 0.0;
    std::size_t n = 0;
    struct Control {
        std::string name; ///< "shuffled"
        double mean = 0.0;
        double low = 0.0, high = 0.0; ///< of its repeats
        std::size_t repeats = 0;
    };
    std::vector<Control> controls;
    [[nodiscard]] const Control *control(std::string_view name) const;
};

/// What a list of runs shows of one: run.json without the long lists, and metrics.json.
struct RunSummary {
    std::string framework;
    RunState state = RunState::Failed;
    bool killed = false;        ///< says it runs, but nobody holds it
    bool heldElsewhere = false; ///< says it runs, and another process than this one holds it
    Json parameters, dataset, splitPlan;
    std::string target, encoder, controlPlan, device, deviceUsed, command, studyHash, program, error;
    std::vector<std::uint64_t> seeds;
    std::size_t classes = 0;
    std::int64_t threads = 0;
    struct Incident {
        std::string stage;
        std::int64_t step = 0;
        std::string text;
    };
    std::vector<Incident> incidents;
    std::vector<std::string> leakageNotes;
    std::vector<RunScore> scores;
    std::string resampled; ///< what the bootstrap drew: "item", "class", "block"
    std::size_t items = 0, candidates = 0;
    std::optional<double> medianRank;
    bool decodings = false;
    std::int64_t lastStep = 0;  ///< of the last row of curves.jsonl
    std::int64_t changedMs = 0; ///< Unix time of the last change of run.json

    [[nodiscard]] const RunScore *score(std::string_view metric) const;
};

/// Reads run.json, metrics.json and the end of curves.jsonl of one run.
/// \errors NotFound where there is no run; CorruptData
[[nodiscard]] Result<RunSummary> readRunSummary(const std::filesystem::path &folder);

/// Whether anything that readRunSummary() reads may have changed since.
struct RunStamp {
    std::uint64_t recordBytes = 0, metricsBytes = 0, curveBytes = 0;
    std::int64_t recordTime = 0, metricsTime = 0;

    friend bool operator==(const RunStamp &, const RunStamp &) = default;
};
[[nodiscard]] RunStamp runStamp(const std::filesystem::path &folder);

/// Text of run.json without the member "split", whose item lists are most of it and which no list of runs needs. As it is
/// where it does not look as we write it.
[[nodiscard]] std::string withoutSplit(std::string text);

} // namespace ng::ui
