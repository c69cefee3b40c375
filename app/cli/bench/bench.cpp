// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/bench.h"

namespace ng::cli {

const std::vector<BenchCase> &benchCases()
{
    static const std::vector<BenchCase> cases{
        {"edf_page", "decode a warm page of an EDF file, 128 channels x 10 s at 1 kHz", true, benchEdfPage},
        {"bdf_page", "the same of a BDF file", true, benchBdfPage},
        {"edf_minmax", "extremes of a whole EDF file in 1,920 columns, by all threads", true, benchEdfMinmax},
        {"edf_memory_1g", "memory of reading through an EDF file of 1 GB", false, benchEdfMemory1g},
        {"edf_memory_20g_sparse", "memory of paging through a sparse EDF file of 20 GB", false, benchEdfMemory20g},
        {"rank", "ranks of the truth among 1,654 candidates", true, benchRank},
        {"iir", "zero-phase band-pass of 64 channels x 60 s at 1 kHz, from memory", true, benchIir},
        {"window_start", "from exec to a window that was painted and has handled a key; memory then", false,
         benchWindowStart, true},
        {"page_turn", "another page of 64 channels x 300 s in 1920 x 1080 pixels", false, benchPageTurn, true},
        {"page_turn_256", "pages of 256 channels x 2 s to 15 min, beside one of 64 channels x 300 s", false,
         benchPageTurn256, true},
        {"page_columns", "columns of the trace panel against a line through every sample", false, benchPageColumns,
         true},
        {"page_events", "event lanes of a recording with 100,000 events", false, benchPageEvents, true},
        {"page_turn_20g", "pages of a sparse EDF file of 20 GB beside a small one", false, benchPageTurn20g, true},
    };
    return cases;
}

void CaseResult::compareWithYardstick()
{
    if (!yardstick)
        return;
    quantities.emplace_back("ratio", ours.best / yardstick->best);
    quantities.emplace_back("ratio_median", ours.median / yardstick->median);
}

void CaseResult::compareWithLimit()
{
    if (!limit)
        return;
    quantities.emplace_back("fraction", ours.best / limit->best);
    quantities.emplace_back("fraction_median", ours.median / limit->median);
}

std::optional<double> CaseResult::quantity(std::string_view wanted) const
{
    for (const auto &[key, value] : quantities) {
        if (key == wanted)
            return value;
    }
    return std::nullopt;
}

Figure rateOf(const Rounds &rounds, double work)
{
    return {work / rounds.best(&Spent::cpu), work / rounds.median(&Spent::cpu)};
}

Result<Spent> spentOf(const Json &answer)
{
    NG_TRY_ASSIGN(const double wall, answer.requireDouble("wall_s"));
    NG_TRY_ASSIGN(const double cpu, answer.requireDouble("cpu_s"));
    return Spent{wall, cpu};
}

void addRounds(Json &details, std::string_view key, const Rounds &rounds)
{
    Json json = Json::object();
    json.set("rounds", static_cast<std::int64_t>(rounds.all.size()));
    json.set("wall_s_best", rounds.best(&Spent::wall));
    json.set("wall_s_median", rounds.median(&Spent::wall));
    json.set("cpu_s_best", rounds.best(&Spent::cpu));
    json.set("cpu_s_median", rounds.median(&Spent::cpu));
    details.set(key, std::move(json));
}

} // namespace ng::cli
