// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/study/split.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ng {

/// One thing that is wrong with a study, or worth knowing.
struct StudyFinding {
    bool error = false;
    std::string
        kind; ///< "missing-file", "unreadable", "rate", "channels", "window", "stimulus-missing", "journal", or those of LeakageFinding
    std::string place;     ///< recording, file or "folds 1-5"
    std::size_t count = 0; ///< items concerned; 0: the study as a whole
    std::string text;      ///< NG_TR-marked sentence with %1..%9
    std::vector<std::string> args;
    [[nodiscard]] std::string message() const;
};

struct StudyReport {
    std::size_t items = 0;
    std::size_t recordings = 0;
    std::vector<std::string> rates; ///< distinct rates of brain-signal channels, Hz
    SplitPlan plan;
    std::vector<Fold> folds;            ///< empty where the plan cannot be made
    std::vector<StudyFinding> findings; ///< errors first
    [[nodiscard]] bool hasErrors() const;
};

/// The plan a study suggests: its split column where one is filled, else five blocks.
[[nodiscard]] SplitPlan defaultPlan(const Study &study);

/// Opens every recording and looks for missing and unreadable files, rates and channels that differ, windows that cannot be
/// read, missing stimuli, a broken journal, and leakage between the sides of \p plan (absent: defaultPlan()).
/// \errors Cancelled; what is wrong with the study are findings
[[nodiscard]] Result<StudyReport> checkStudy(const Study &study, const std::optional<SplitPlan> &plan,
                                             const ItemWindow &window, const ReaderRegistry &readers,
                                             const RunContext &ctx = {});

} // namespace ng
