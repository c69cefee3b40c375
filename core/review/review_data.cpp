// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_data.h"

#include "core/base/text.h"
#include "core/eval/resampling.h"
#include "core/review/review_plan.h"
#include "core/run/run_folder.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace ng {

namespace {

constexpr std::size_t kBins = 20;
constexpr std::size_t kResamples = 1000;
constexpr std::size_t kResamplesOfMany = 200; // beyond kMany items, where the interval is narrow anyway
constexpr std::size_t kMany = 20000;
constexpr double kRecallSteps = 32.0;

/// Candidates above the truth, and those that share its place (itself included).
struct Place {
    std::size_t above = 0, tied = 1;
    [[nodiscard]] double rank() const { return static_cast<double>(above) + (static_cast<double>(tied) + 1.0) / 2.0; }
    [[nodiscard]] double hit(std::size_t k) const
    {
        if (above >= k)
            return 0.0;
        return std::min(1.0, static_cast<double>(k - above) / static_cast<double>(tied));
    }
};

Place placeOf(std::span<const float> scores, std::size_t truth)
{
    Place out{0, 0};
    const float own = scores[truth];
    if (std::isnan(own))
        return {scores.size() - 1, 1};
    for (const float score : scores) {
        out.above += score > own ? 1 : 0;
        out.tied += score == own ? 1 : 0;
    }
    return out;
}

/// Places of all queries of all units (folds and seeds), with the class of each as bootstrap group.
struct Places {
    std::vector<Place> places;
    std::vector<std::size_t> groups;
    std::size_t candidates = 0;
};

Places placesOf(const std::vector<UnitDecodings> &units, bool byClass)
{
    Places out;
    std::map<std::string, std::size_t> number;
    for (const UnitDecodings &unit : units) {
        const Decodings &d = unit.decodings;
        out.candidates = std::max(out.candidates, d.candidates.size());
        for (std::size_t i = 0; i < d.itemIds.size(); ++i) {
            out.places.push_back(placeOf(d.scores.row(i), d.truth[i]));
            const std::string &group = byClass ? d.candidates[d.truth[i]] : d.itemIds[i];
            out.groups.push_back(number.emplace(group, number.size()).first->second);
        }
    }
    return out;
}

RankCounts countRanks(const Places &places)
{
    RankCounts out;
    out.candidates = places.candidates;
    out.n = places.places.size();
    out.counts.assign(std::max<std::size_t>(1, std::min(kBins, places.candidates)), 0.0);
    for (const Place &place : places.places) {
        const double at = (place.rank() - 1.0) / out.ranksPerBin();
        out.counts[std::min(out.counts.size() - 1, static_cast<std::size_t>(std::max(0.0, at)))] += 1.0;
    }
    return out;
}

/// Whether groups are 0, 1, 2, …: drawing them is drawing items.
bool eachItsOwnGroup(const std::vector<std::size_t> &groups)
{
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (groups[i] != i)
            return false;
    }
    return true;
}

/// First of the steps \p k at which a place is a hit; their number where none is.
std::vector<std::uint16_t> firstHits(const Places &places, const std::vector<std::size_t> &k)
{
    std::vector<std::uint16_t> out;
    out.reserve(places.places.size());
    for (const Place &place : places.places)
        out.push_back(static_cast<std::uint16_t>(std::upper_bound(k.begin(), k.end(), place.above) - k.begin()));
    return out;
}

RecallCurve recallOf(const Places &places, bool withInterval)
{
    RecallCurve out;
    out.candidates = places.candidates;
    out.n = places.places.size();
    out.k = recallSteps(places.candidates);
    const std::size_t n = places.places.size();
    NdArray<double, 2> hits({out.k.size(), n});
    for (std::size_t t = 0; t < out.k.size(); ++t) {
        double sum = 0.0;
        for (std::size_t i = 0; i < n; ++i) {
            hits(t, i) = places.places[i].hit(out.k[t]);
            sum += hits(t, i);
        }
        out.recall.push_back(n == 0 ? 0.0 : sum / static_cast<double>(n));
    }
    if (!withInterval)
        return out;
    const std::size_t resamples = n > kMany ? kResamplesOfMany : kResamples;
    const Philox random = Philox(1).split("recall");
    const bool untied =
        std::all_of(places.places.begin(), places.places.end(), [](const Place &p) { return p.tied == 1; });
    // Most runs have no ties and an item once: then a hit is a hit, and counting is enough.
    const auto intervals = untied && eachItsOwnGroup(places.groups)
        ? bootstrapShares(firstHits(places, out.k), out.k.size(), resamples, 0.95, random)
        : bootstrapMeans(std::as_const(hits).view(), places.groups, resamples, 0.95, random);
    for (const auto &[low, high] : intervals) {
        out.low.push_back(low);
        out.high.push_back(high);
    }
    return out;
}

std::size_t firstOf(std::span<const float> scores)
{
    return static_cast<std::size_t>(
        std::max_element(scores.begin(), scores.end(),
                         [](float a, float b) { return std::isnan(a) ? !std::isnan(b) : a < b; })
        - scores.begin());
}

} // namespace

double RankCounts::ranksPerBin() const
{
    return counts.empty() ? 1.0 : static_cast<double>(candidates) / static_cast<double>(counts.size());
}

std::vector<std::size_t> recallSteps(std::size_t candidates)
{
    std::set<std::size_t> steps;
    const double top = std::log(static_cast<double>(std::max<std::size_t>(candidates, 1)));
    for (double i = 0.0; i <= kRecallSteps; i += 1.0)
        steps.insert(static_cast<std::size_t>(std::lround(std::exp(top * i / kRecallSteps))));
    return {steps.begin(), steps.end()};
}

Result<RunReviewPtr> RunReview::load(const std::filesystem::path &folder, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const RunReviewPtr run, read(folder, ctx));
    return run->judge(ctx);
}

Result<RunReviewPtr> RunReview::read(const std::filesystem::path &folder, const RunContext &ctx)
{
    const auto run = std::make_shared<RunReview>();
    run->m_folder = folder.filename().empty() ? folder.parent_path() : folder;
    NG_TRY_ASSIGN(run->m_record, readRunRecord(run->m_folder));
    run->m_framework = run->m_record["framework"].toString();
    run->m_studyHash = run->m_record["study_hash"].toString();
    NG_TRY_ASSIGN(run->m_key, reviewRunKey(run->m_folder));
    NG_TRY_ASSIGN(run->m_units, within(readDecodings(run->m_folder / "decodings.h5"), run->name()));
    NG_TRY_ASSIGN(auto texts, within(readDecodedTexts(run->m_folder), run->name()));
    run->m_texts.insert(texts.begin(), texts.end());
    if (run->m_units.empty())
        return fail(ErrorCode::NotFound, NG_TR("run", "There are no decodings to judge."));
    run->m_candidates =
        run->m_units.front().decodings.scores.empty() ? 0 : run->m_units.front().decodings.scores.extent(1);
    NG_TRY(ctx.checkpoint());
    run->summarise();
    return RunReviewPtr(run);
}

Result<RunReviewPtr> RunReview::judge(const RunContext &ctx) const
{
    const auto run = std::make_shared<RunReview>(*this);
    NG_TRY_ASSIGN(run->m_judgement, within(judgeRun(run->m_folder, {}, ctx), run->name()));
    run->m_judged = true;
    if (run->regression())
        return RunReviewPtr(run);
    NG_TRY(ctx.checkpoint());
    run->m_recall = recallOf(placesOf(run->m_units, run->m_judgement.real.resampled == "class"), true);
    NG_TRY(ctx.checkpoint());
    NG_TRY(run->readControls());
    return RunReviewPtr(run);
}

void RunReview::summarise()
{
    std::set<std::uint64_t> seeds;
    for (std::size_t unit = 0; unit < m_units.size(); ++unit) {
        seeds.insert(m_units[unit].seed);
        const auto &ids = m_units[unit].decodings.itemIds;
        for (std::size_t row = 0; row < ids.size(); ++row) {
            if (m_rows.emplace(ids[row], Row{unit, row}).second) {
                m_itemNumber.emplace(ids[row], m_items.size());
                m_items.push_back(ids[row]);
            }
        }
    }
    m_seeds = std::max<std::size_t>(seeds.size(), 1);
    if (regression())
        return;
    std::map<std::string, Hub> hubs;
    float low = 0.0F, high = 0.0F;
    for (const std::string &item : m_items) {
        const Row &row = m_rows.find(item)->second;
        const Decodings &d = decodingsOf(row);
        const auto scores = d.scores.row(row.row);
        m_rankOfTruth.push_back(placeOf(scores, d.truth[row.row]).rank());
        ++hubs[d.candidates[firstOf(scores)]].wins;
        ++hubs[d.candidates[d.truth[row.row]]].truths;
        for (const float score : scores) {
            if (std::isfinite(score)) {
                low = std::min(low, score);
                high = std::max(high, score);
            }
        }
    }
    m_scoreRange = {static_cast<double>(low), static_cast<double>(high)};
    for (auto &[name, hub] : hubs) {
        hub.name = name;
        m_wins[name] = static_cast<double>(hub.wins) / static_cast<double>(m_items.size());
        if (hub.wins > 0)
            m_hubs.push_back(hub);
    }
    std::stable_sort(m_hubs.begin(), m_hubs.end(), [](const Hub &a, const Hub &b) { return a.wins > b.wins; });
    m_ranks = countRanks(placesOf(m_units, false));
}

Result<> RunReview::readControls()
{
    std::error_code ignored;
    std::size_t repeats = 0;
    for (const auto &entry : std::filesystem::directory_iterator(m_folder / "controls", ignored)) {
        const auto file = entry.path() / "decodings.h5";
        if (!entry.path().filename().string().starts_with("shuffled-") || !std::filesystem::exists(file, ignored))
            continue;
        NG_TRY_ASSIGN(const auto units, within(readDecodings(file), name()));
        if (units.empty() || units.front().decodings.scores.empty())
            continue;
        const Places places = placesOf(units, false);
        const RankCounts counts = countRanks(places);
        const RecallCurve curve = recallOf(places, false);
        ++repeats;
        if (!m_shuffledRanks) {
            m_shuffledRanks = counts;
            m_shuffledRecall = curve;
            continue;
        }
        if (counts.counts.size() != m_shuffledRanks->counts.size() || curve.k != m_shuffledRecall->k)
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("review", "Repeats of the shuffled control of %1 do not fit each other."), name());
        for (std::size_t i = 0; i < counts.counts.size(); ++i)
            m_shuffledRanks->counts[i] += counts.counts[i];
        for (std::size_t i = 0; i < curve.recall.size(); ++i)
            m_shuffledRecall->recall[i] += curve.recall[i];
    }
    if (repeats > 1) {
        for (double &count : m_shuffledRanks->counts)
            count /= static_cast<double>(repeats);
        for (double &recall : m_shuffledRecall->recall)
            recall /= static_cast<double>(repeats);
    }
    return {};
}

const RunReview::Row *RunReview::rowOf(std::string_view item) const
{
    const auto at = m_rows.find(item);
    return at == m_rows.end() ? nullptr : &at->second;
}

std::optional<double> RunReview::rankOfTruth(std::string_view item) const
{
    const auto at = m_itemNumber.find(item);
    if (at == m_itemNumber.end() || at->second >= m_rankOfTruth.size())
        return std::nullopt;
    return m_rankOfTruth[at->second];
}

std::optional<double> RunReview::hit(std::string_view item) const
{
    const Row *row = rowOf(item);
    if (row == nullptr || regression())
        return std::nullopt;
    const Decodings &d = decodingsOf(*row);
    return placeOf(d.scores.row(row->row), d.truth[row->row]).hit(1);
}

std::string_view RunReview::answer(std::string_view item) const
{
    const Row *row = rowOf(item);
    if (row == nullptr || regression())
        return {};
    const Decodings &d = decodingsOf(*row);
    return d.candidates[firstOf(d.scores.row(row->row))];
}

std::string_view RunReview::truth(std::string_view item) const
{
    const Row *row = rowOf(item);
    if (row == nullptr || regression())
        return {};
    const Decodings &d = decodingsOf(*row);
    return d.candidates[d.truth[row->row]];
}

std::vector<RankedCandidate> RunReview::ranked(std::string_view item, std::size_t count) const
{
    const Row *row = rowOf(item);
    if (row == nullptr || regression())
        return {};
    const Decodings &d = decodingsOf(*row);
    const auto scores = d.scores.row(row->row);
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t shown = std::min(count, order.size());
    const auto better = [&scores](std::size_t a, std::size_t b) {
        const bool aNan = std::isnan(scores[a]), bNan = std::isnan(scores[b]);
        if (aNan != bNan)
            return bNan;
        return scores[a] != scores[b] && !aNan ? scores[a] > scores[b] : a < b;
    };
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(), better);
    order.resize(shown);
    const std::size_t truth = d.truth[row->row];
    if (std::find(order.begin(), order.end(), truth) == order.end())
        order.push_back(truth);
    std::vector<RankedCandidate> out;
    for (const std::size_t candidate : order)
        out.push_back({candidate, d.candidates[candidate], static_cast<double>(scores[candidate]),
                       placeOf(scores, candidate).rank(), candidate == truth});
    return out;
}

std::span<const float> RunReview::values(std::string_view item) const
{
    const Row *row = rowOf(item);
    return row == nullptr || decodingsOf(*row).values.empty() ? std::span<const float>{}
                                                              : decodingsOf(*row).values.row(row->row);
}

std::span<const float> RunReview::trueValues(std::string_view item) const
{
    const Row *row = rowOf(item);
    return row == nullptr || decodingsOf(*row).trueValues.empty() ? std::span<const float>{}
                                                                  : decodingsOf(*row).trueValues.row(row->row);
}

const DecodedText *RunReview::text(std::string_view item) const
{
    const auto at = m_texts.find(item);
    return at == m_texts.end() ? nullptr : &at->second;
}

double RunReview::hubShare() const
{
    return m_hubs.empty() || m_items.empty()
        ? 0.0
        : static_cast<double>(m_hubs.front().wins) / static_cast<double>(m_items.size());
}

double RunReview::winsOf(std::string_view candidate) const
{
    const auto at = m_wins.find(candidate);
    return at == m_wins.end() ? 0.0 : at->second;
}

std::optional<std::string> RunReview::skippedReason(std::string_view control) const
{
    for (const Json &one : m_record["skipped_controls"].items()) {
        if (one["control"].toString().starts_with(control))
            return one["reason"].toString();
    }
    return std::nullopt;
}

std::vector<std::string> commonItems(std::span<const RunReviewPtr> runs)
{
    std::vector<std::string> out;
    if (runs.empty())
        return out;
    for (const std::string &item : runs.front()->items()) {
        if (std::all_of(runs.begin(), runs.end(), [&item](const RunReviewPtr &run) { return run->has(item); }))
            out.push_back(item);
    }
    return out;
}

bool runsDisagree(std::span<const RunReviewPtr> runs, std::string_view item, bool byAnswerOnly)
{
    std::optional<double> firstHit;
    std::optional<std::string_view> firstAnswer;
    for (const RunReviewPtr &run : runs) {
        if (!run->has(item) || run->regression())
            continue;
        const std::string_view answer = run->answer(item);
        const double hit = run->hit(item).value_or(0.0);
        if (!firstAnswer) {
            firstAnswer = answer;
            firstHit = hit;
            continue;
        }
        if (answer != *firstAnswer || (!byAnswerOnly && hit != *firstHit))
            return true;
    }
    return false;
}

} // namespace ng
