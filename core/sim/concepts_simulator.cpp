// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/concepts_simulator.h"

#include "core/base/file.h"
#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/sim/background.h"
#include "core/sim/concept_list.h"
#include "core/sim/concepts_params.h"
#include "core/sim/evoked.h"
#include "core/sim/int16_recording.h"
#include "core/sim/scene.h"
#include "core/study/items_from.h"
#include "core/study/study.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ng {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kLeadSamples = 500;  // before the first and after the last trial of a run
constexpr std::size_t kJitterSamples = 26; // trials start 0 to 0.1 s later than they could
constexpr std::size_t kMixBlock = 2048;
constexpr std::size_t kSearchTrials = 20'000;
constexpr double kLeastHeadroom = 1.0001;

/// One presentation of a concept.
struct Trial {
    std::size_t conceptIndex = 0;
    std::size_t repetition = 0;
    std::size_t onset = 0; ///< sample in its run
    bool attended = true;
};

std::string number(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

std::string padded(std::size_t value, std::size_t digits)
{
    std::string text = number(value);
    text.insert(0, text.size() < digits ? digits - text.size() : 0, '0');
    return text;
}

/// How strong responses are and how many trials have none, so that the best possible score lies where asked.
struct Difficulty {
    double strength = 0.0;
    double missedShare = 0.0;
    double expectedTop1 = 0.0;
};

Difficulty chooseDifficulty(const EvokedModel &model, const ConceptsParams &params, const Philox &random)
{
    const Philox draw = random.split("search");
    const double chance = 1.0 / static_cast<double>(params.concepts);
    Difficulty chosen{params.response, 0.0, 0.0};
    double attended = model.expectedTop1(chosen.strength, kSearchTrials, draw);
    if (attended < params.possible * kLeastHeadroom) {
        double low = chosen.strength, high = chosen.strength;
        for (int k = 0; k < 12 && attended < params.possible; ++k) {
            high *= 2.0;
            attended = model.expectedTop1(high, kSearchTrials, draw);
        }
        for (int k = 0; k < 20; ++k) {
            const double middle = 0.5 * (low + high);
            (model.expectedTop1(middle, kSearchTrials, draw) < params.possible ? low : high) = middle;
        }
        chosen.strength = high;
        attended = model.expectedTop1(high, kSearchTrials, draw);
    }
    // Trials without a response are named rightly by chance.
    chosen.missedShare = std::max(0.0, (attended - params.possible) / (attended - chance));
    chosen.expectedTop1 = (1.0 - chosen.missedShare) * attended + chosen.missedShare * chance;
    return chosen;
}

/// Everything one simulation needs at hand.
class ConceptsStudy
{
public:
    ConceptsStudy(fs::path folder, const ConceptsParams &params, std::uint64_t seed, const RunContext &ctx)
        : m_folder(std::move(folder)),
          m_params(params),
          m_random(Philox(seed).split("concepts")),
          m_ctx(ctx),
          m_background(m_random.split("head"))
    { }

    [[nodiscard]] Result<> prepare(const TextEncoder &encoder);
    [[nodiscard]] Result<> writeImages();
    [[nodiscard]] Result<> writeRuns();
    [[nodiscard]] Result<Json> finish(const Json &params, std::uint64_t seed, const TextEncoder &encoder);

private:
    [[nodiscard]] std::vector<Trial> trialsOf(std::size_t firstRepetition, std::size_t count, std::size_t run);
    [[nodiscard]] Result<NdArray<double, 2>> sourcesOf(const std::vector<Trial> &trials, std::size_t samples,
                                                       std::size_t run) const;
    [[nodiscard]] Result<NdArray<std::int16_t, 2>> mixed(const NdArray<double, 2> &sources) const;
    [[nodiscard]] Result<> observeTests(const std::vector<Trial> &trials, const NdArray<std::int16_t, 2> &samples);
    [[nodiscard]] const char *sideOf(std::size_t repetition) const;
    void addItems(const std::vector<Trial> &trials, const std::string &recording, std::size_t run);
    void remember(std::string_view name, std::string_view hash)
    {
        m_hash.update(std::string(name) + " " + std::string(hash) + "\n");
    }

    fs::path m_folder;
    ConceptsParams m_params;
    Philox m_random;
    RunContext m_ctx;
    Background m_background;
    std::vector<ConceptEntry> m_entries;
    NdArray<float, 2> m_targets;
    EvokedModel m_model;
    Difficulty m_difficulty;
    ItemTable m_items;
    std::string m_truth = "item_id\tattended\n";
    Sha256 m_hash;
    std::string m_targetHash;
    std::size_t m_tests = 0, m_right = 0;
};

Result<> ConceptsStudy::prepare(const TextEncoder &encoder)
{
    m_entries = conceptList();
    m_entries.resize(m_params.concepts);
    std::vector<std::string> texts;
    for (const ConceptEntry &entry : m_entries)
        texts.push_back(m_params.embed == "concept" ? entry.name : entry.caption);
    NG_TRY_ASSIGN(m_targets, encoder.encode(texts, m_ctx));
    NG_TRY_ASSIGN(m_model,
                  EvokedModel::make(m_background, std::as_const(m_targets).view(), m_params.latents,
                                    m_random.split("evoked")));
    m_difficulty = chooseDifficulty(m_model, m_params, m_random);

    std::error_code failed;
    fs::create_directories(m_folder / "recordings", failed);
    if (failed)
        return fail(ErrorCode::Io, NG_TR("sim", "The folder %1 cannot be made: %2."), m_folder.string(),
                    failed.message());
    Sha256 targetHash;
    targetHash.update(std::as_bytes(std::as_const(m_targets).flat()));
    m_targetHash = targetHash.hex();
    NG_TRY(writeNpy(m_folder / "targets.npy", std::as_const(m_targets).flat(), m_targets.shape()));
    std::string table = "concept\tcategory\tcaption\n";
    for (const ConceptEntry &entry : m_entries)
        table += entry.name + "\t" + entry.category + "\t" + entry.caption + "\n";
    NG_TRY(writeFileAtomically(m_folder / "concepts.tsv", std::string_view(table)));
    remember("targets", m_targetHash);
    remember("concepts.tsv", sha256Hex(table));
    return {};
}

/// "images/fire_engine.png"
std::string imageName(const ConceptEntry &entry)
{
    std::string name = entry.name;
    std::replace(name.begin(), name.end(), ' ', '_');
    return "images/" + name + ".png";
}

/// One picture a concept, the same whenever it is shown.
Result<> ConceptsStudy::writeImages()
{
    std::error_code failed;
    fs::create_directories(m_folder / "images", failed);
    if (failed)
        return fail(ErrorCode::Io, NG_TR("sim", "The folder %1 cannot be made: %2."), (m_folder / "images").string(),
                    failed.message());
    const SceneArtist artist;
    std::vector<std::string> hashes(m_entries.size());
    const auto body = [&](std::size_t begin, std::size_t end) -> Result<> {
        for (std::size_t c = begin; c < end; ++c) {
            NG_TRY(m_ctx.checkpoint());
            const std::string bytes = pngBytes(artist.draw(m_entries[c]));
            NG_TRY(writeFileAtomically(m_folder / imageName(m_entries[c]), std::string_view(bytes)));
            hashes[c] = sha256Hex(bytes);
        }
        return {};
    };
    NG_TRY(parallelFor(m_entries.size(), 4, body, m_ctx));
    for (std::size_t c = 0; c < m_entries.size(); ++c)
        remember(imageName(m_entries[c]), hashes[c]);
    return {};
}

/// Each repetition shows every concept once, in an order of its own.
std::vector<Trial> ConceptsStudy::trialsOf(std::size_t firstRepetition, std::size_t count, std::size_t run)
{
    Philox random = m_random.split("trials", run);
    std::vector<Trial> trials;
    std::size_t at = kLeadSamples;
    for (std::size_t r = firstRepetition; r < firstRepetition + count; ++r) {
        for (const std::size_t c : permutation(m_params.concepts, random)) {
            at += static_cast<std::size_t>(random.below(kJitterSamples));
            trials.push_back({c, r, at, random.uniform() >= m_difficulty.missedShare});
            at += kResponseSamples + kQuietSamples;
        }
    }
    return trials;
}

Result<NdArray<double, 2>> ConceptsStudy::sourcesOf(const std::vector<Trial> &trials, std::size_t samples,
                                                    std::size_t run) const
{
    NdArray<double, 2> sources({kCapChannels, samples});
    const Philox random = m_random.split("run", run);
    const auto body = [&](std::size_t begin, std::size_t end) -> Result<> {
        for (std::size_t s = begin; s < end; ++s) {
            NG_TRY(m_ctx.checkpoint());
            const std::span<double> row = sources.row(s);
            if (s == kBlinkSource) {
                Background::fillBlinks(row, random.split("blinks"));
            } else if (s == kLineSource) {
                Background::fillLine(row, random.split("line"));
            } else {
                m_background.fillBrain(s, row, random.split("source", s));
                for (const Trial &trial : trials)
                    m_model.addResponse(s, trial.conceptIndex, trial.attended ? m_difficulty.strength : 0.0,
                                        row.subspan(trial.onset));
            }
        }
        return {};
    };
    NG_TRY(parallelFor(kCapChannels, 1, body, m_ctx));
    return sources;
}

Result<NdArray<std::int16_t, 2>> ConceptsStudy::mixed(const NdArray<double, 2> &sources) const
{
    const std::size_t samples = sources.extent(1);
    NdArray<std::int16_t, 2> out({samples, kCapChannels});
    const NdArray<double, 2> &mixing = m_background.mixing();
    const auto body = [&](std::size_t begin, std::size_t end) -> Result<> {
        std::array<double, kMixBlock> sum;
        for (std::size_t b = begin; b < end; ++b) {
            const std::size_t first = b * kMixBlock, count = std::min(kMixBlock, samples - first);
            for (std::size_t c = 0; c < kCapChannels; ++c) {
                sum.fill(0.0);
                for (std::size_t s = 0; s < kCapChannels; ++s) {
                    const double weight = mixing(c, s) / kSimStepMicrovolts;
                    const double *source = sources.row(s).data() + first;
                    for (std::size_t t = 0; t < count; ++t)
                        sum[t] += weight * source[t];
                }
                for (std::size_t t = 0; t < count; ++t)
                    out(first + t, c) =
                        static_cast<std::int16_t>(std::clamp(std::floor(sum[t] + 0.5), -32767.0, 32767.0));
            }
        }
        return {};
    };
    NG_TRY(parallelFor((samples + kMixBlock - 1) / kMixBlock, 4, body, m_ctx));
    return out;
}

const char *ConceptsStudy::sideOf(std::size_t repetition) const
{
    const std::size_t left = m_params.repetitions - repetition;
    if (left <= m_params.testRepetitions)
        return "test";
    return left <= m_params.testRepetitions + m_params.validationRepetitions ? "validation" : "train";
}

/// The ideal observer on the test trials as they were written.
Result<> ConceptsStudy::observeTests(const std::vector<Trial> &trials, const NdArray<std::int16_t, 2> &samples)
{
    const NdArray<double, 2> &unmixing = m_background.unmixing();
    std::vector<std::size_t> tests;
    for (std::size_t k = 0; k < trials.size(); ++k) {
        if (std::string_view(sideOf(trials[k].repetition)) == "test")
            tests.push_back(k);
    }
    std::vector<char> right(tests.size(), 0);
    const auto body = [&](std::size_t begin, std::size_t end) -> Result<> {
        NdArray<double, 2> sources({kBrainSources, kSpanSamples});
        for (std::size_t k = begin; k < end; ++k) {
            NG_TRY(m_ctx.checkpoint());
            const Trial &trial = trials[tests[k]];
            for (std::size_t s = 0; s < kBrainSources; ++s) {
                for (std::size_t t = 0; t < kSpanSamples; ++t) {
                    double sum = 0.0;
                    for (std::size_t c = 0; c < kCapChannels; ++c)
                        sum += unmixing(s, c) * static_cast<double>(samples(trial.onset - kQuietSamples + t, c));
                    sources(s, t) = sum * kSimStepMicrovolts;
                }
            }
            const std::vector<double> scores = m_model.scores(m_model.observe(sources), m_difficulty.strength);
            right[k] = std::max_element(scores.begin(), scores.end()) - scores.begin()
                == static_cast<std::ptrdiff_t>(trial.conceptIndex);
        }
        return {};
    };
    NG_TRY(parallelFor(tests.size(), 16, body, m_ctx));
    m_tests += tests.size();
    m_right += static_cast<std::size_t>(std::count(right.begin(), right.end(), 1));
    return {};
}

void ConceptsStudy::addItems(const std::vector<Trial> &trials, const std::string &recording, std::size_t run)
{
    const std::string stem = "run-" + padded(run + 1, 2);
    for (std::size_t k = 0; k < trials.size(); ++k) {
        const Trial &trial = trials[k];
        const ConceptEntry &entry = m_entries[trial.conceptIndex];
        const std::string id = itemId(stem, k + 1);
        m_items.addRow(
            {{"item_id", id},
             {"recording", recording},
             {"onset", secondsText(timeOfSample(static_cast<std::int64_t>(trial.onset), Rate::hertz(kSimRateHz)))},
             {"duration", secondsText(timeOfSample(kResponseSamples, Rate::hertz(kSimRateHz)))},
             {"text", entry.caption},
             {"image", imageName(entry)},
             {"concept", entry.name},
             {"caption", entry.caption},
             {"subject", "sub-01"},
             {"session", "01"},
             {"run", padded(run + 1, 2)},
             {"trial", number(k + 1)},
             {"repetition", number(trial.repetition + 1)},
             {"split", sideOf(trial.repetition)}});
        m_truth += id + "\t" + (trial.attended ? "1" : "0") + "\n";
    }
}

Result<> ConceptsStudy::writeRuns()
{
    const std::size_t runs = (m_params.repetitions + m_params.repetitionsPerRun - 1) / m_params.repetitionsPerRun;
    for (std::size_t run = 0; run < runs; ++run) {
        NG_TRY(m_ctx.checkpoint());
        m_ctx.progress(static_cast<double>(run) / static_cast<double>(runs));
        const std::size_t first = run * m_params.repetitionsPerRun;
        const std::vector<Trial> trials =
            trialsOf(first, std::min(m_params.repetitionsPerRun, m_params.repetitions - first), run);
        const std::size_t samples = trials.back().onset + kResponseSamples + kLeadSamples;
        NG_TRY_ASSIGN(const auto sources, sourcesOf(trials, samples, run));
        NG_TRY_ASSIGN(const auto data, mixed(sources));
        NG_TRY(observeTests(trials, data));
        std::vector<SimMark> marks;
        for (const Trial &trial : trials)
            marks.push_back({trial.onset, kResponseSamples, m_entries[trial.conceptIndex].name});
        const std::string name = "recordings/sub-01_run-" + padded(run + 1, 2) + ".vhdr";
        NG_TRY_ASSIGN(const auto hashes, writeInt16Recording(m_folder / name, data.view(), marks));
        for (const std::string &hash : hashes)
            remember(name, hash);
        addItems(trials, name, run);
    }
    return {};
}

Result<Json> ConceptsStudy::finish(const Json &params, std::uint64_t seed, const TextEncoder &encoder)
{
    NG_TRY_ASSIGN(const std::string items, tsvText(m_items.table()));
    remember("items.tsv", sha256Hex(items));
    NG_TRY(writeFileAtomically(m_folder / "truth.tsv", std::string_view(m_truth)));
    remember("truth.tsv", sha256Hex(m_truth));

    Json possible = Json::object();
    possible.set(
        "protocol",
        "single test trial among all concepts; maximum-likelihood observer who knows patterns, covariance and strength, from 0.2 s before to 0.2 s after the response");
    possible.set("top1", static_cast<double>(m_right) / static_cast<double>(m_tests));
    possible.set("n", static_cast<std::int64_t>(m_tests));
    possible.set("candidates", static_cast<std::int64_t>(m_params.concepts));
    possible.set("expected_top1", m_difficulty.expectedTop1);
    Json simulation = Json::object();
    simulation.set("kind", "concepts");
    simulation.set("version", 2); // 2: with drawn scenes
    simulation.set("seed", seed);
    simulation.set("parameters", params);
    simulation.set("targets", encoder.recipe());
    simulation.set("targets_sha256", m_targetHash);
    simulation.set("response_strength", m_difficulty.strength);
    simulation.set("unattended_share", m_difficulty.missedShare);
    simulation.set("possible", std::move(possible));
    simulation.set("hash", m_hash.hex());
    Json header = Json::object();
    header.set("format", "neuroglyph-study");
    header.set("version", 1);
    header.set("name", NG_TR("sim", "Simulated concepts"));
    header.set("simulation", simulation);
    NG_TRY_ASSIGN(const Study study, Study::create(m_folder, std::move(header), m_items.take()));
    NG_TRY(study.save());
    return simulation;
}

class ConceptsSimulator final : public Simulator
{
public:
    ConceptsSimulator() : m_parameters(conceptsParamInfos()) { }
    [[nodiscard]] std::string_view id() const override { return "concepts"; }
    [[nodiscard]] std::string_view name() const override { return NG_TR("sim", "Concepts seen in EEG"); }
    [[nodiscard]] std::string_view summary() const override
    {
        return NG_TR(
            "sim",
            "63-channel EEG of somebody who sees everyday things; responses are a linear map of the concepts' text vectors.");
    }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] std::vector<std::pair<std::string, Json>> presets() const override
    {
        Json small = Json::object();
        small.set("concepts", 40);
        small.set("repetitions", 100);
        small.set("test_repetitions", 10);
        small.set("validation_repetitions", 5);
        small.set("latents", 8);
        small.set("response", 6.0);
        small.set("possible", 0.58);
        return {{"small", small}};
    }
    [[nodiscard]] Result<SimulatedStudy> simulate(const fs::path &folder, const Json &params, std::uint64_t seed,
                                                  const TextEncoder &encoder, const RunContext &ctx) const override;

private:
    std::vector<ParamInfo> m_parameters;
};

Result<SimulatedStudy> ConceptsSimulator::simulate(const fs::path &folder, const Json &params, std::uint64_t seed,
                                                   const TextEncoder &encoder, const RunContext &ctx) const
{
    NG_TRY_ASSIGN(const Json complete, completeParams(m_parameters, params));
    NG_TRY_ASSIGN(const ConceptsParams values, conceptsParams(complete));
    std::error_code failed;
    if (fs::exists(folder, failed) && !(fs::is_directory(folder, failed) && fs::is_empty(folder, failed)))
        return fail(ErrorCode::InvalidArgument, NG_TR("sim", "%1 is there already and not empty; name a new folder."),
                    folder.string());
    ConceptsStudy study(folder, values, seed, ctx);
    NG_TRY(study.prepare(encoder));
    NG_TRY(study.writeImages());
    NG_TRY(study.writeRuns());
    NG_TRY_ASSIGN(Json simulation, study.finish(complete, seed, encoder));
    ctx.progress(1.0);
    return SimulatedStudy{folder, std::move(simulation)};
}

} // namespace

std::unique_ptr<const Simulator> makeConceptsSimulator()
{
    return std::make_unique<ConceptsSimulator>();
}

} // namespace ng
