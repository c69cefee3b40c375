// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/thresholds.h"

namespace ng::cli {

namespace {

constexpr std::string_view kFile =
#include "bench_thresholds.inc"
    ;

} // namespace

Result<std::vector<Threshold>> thresholdsOf(std::string_view benchCase)
{
    NG_TRY_ASSIGN(const Json file, within(parseJson(kFile), "thresholds.json"));
    NG_TRY(checkFormat(file, "neuroglyph-bench-thresholds", 1));
    std::vector<Threshold> thresholds;
    for (const Json &entry : file["cases"][benchCase].items()) {
        Threshold threshold;
        NG_TRY_ASSIGN(threshold.quantity, entry.requireString("quantity"));
        if (entry["at_least"].isNumber())
            threshold.atLeast = entry["at_least"].toDouble();
        if (entry["at_most"].isNumber())
            threshold.atMost = entry["at_most"].toDouble();
        if (!threshold.atLeast && !threshold.atMost)
            return fail(ErrorCode::CorruptData,
                        NG_TR("cli", "thresholds.json: %1 of %2 has neither at_least nor at_most."), threshold.quantity,
                        benchCase);
        thresholds.push_back(std::move(threshold));
    }
    return thresholds;
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return "met";
    case Verdict::Missed:
        return "missed";
    case Verdict::Unknown:
        return "unknown";
    case Verdict::None:
        break;
    }
    return "none";
}

Verdict judge(const CaseResult &result, const std::vector<Threshold> &thresholds)
{
    Verdict verdict = thresholds.empty() ? Verdict::None : Verdict::Met;
    for (const Threshold &threshold : thresholds) {
        const std::optional<double> value = result.quantity(threshold.quantity);
        if (value && !threshold.met(*value))
            return Verdict::Missed;
        if (!value)
            verdict = Verdict::Unknown;
    }
    return verdict;
}

} // namespace ng::cli
