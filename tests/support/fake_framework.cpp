// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_framework.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/run/baselines/closed_form_job.h"
#include "core/run/baselines/features.h"
#include "core/run/checkpoint.h"
#include "core/run/param_schema.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <thread>

namespace ng::test {

namespace {

ParamSchema<FakeParams> fakeSchema()
{
    ParamSchema<FakeParams> schema;
    schema.add(&FakeParams::steps, {.id = "steps", .minimum = 1, .maximum = 1000000});
    schema.add(&FakeParams::batch, {.id = "batch", .minimum = 1, .maximum = 1000});
    schema.add(&FakeParams::learningRate, {.id = "learning_rate", .minimum = 0.0, .maximum = 10.0});
    schema.add(&FakeParams::stepMilliseconds, {.id = "step_ms", .minimum = 0.0, .maximum = 60000.0});
    schema.add(&FakeParams::nanAtStep, {.id = "nan_at_step"});
    schema.add(&FakeParams::memoryErrorAtStep, {.id = "memory_error_at_step"});
    return schema;
}

using Weights = NdArray<double, 2>; ///< [classes, features]

std::vector<double> probabilities(const Weights &weights, std::span<const float> x)
{
    std::vector<double> out(weights.extent(0));
    double sum = 0.0;
    for (std::size_t c = 0; c < out.size(); ++c) {
        double dot = 0.0;
        for (std::size_t k = 0; k < x.size(); ++k)
            dot += weights(c, k) * static_cast<double>(x[k]);
        out[c] = std::exp(std::clamp(dot, -30.0, 30.0));
        sum += out[c];
    }
    for (double &p : out)
        p /= sum;
    return out;
}

class FakeDecoder final : public Decoder
{
public:
    FakeDecoder(Weights weights, std::vector<std::string> classes)
        : m_weights(std::move(weights)),
          m_classes(std::move(classes))
    { }

    Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                             const RunContext &ctx) const override
    {
        NG_TRY(ctx.checkpoint());
        NG_TRY_ASSIGN(Decodings out, decodingsFor(data, rows, m_classes));
        const auto x = binnedFeatures(data, rows, 0);
        out.scores = NdArray<float, 2>({rows.size(), m_classes.size()});
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const auto p = probabilities(m_weights, x.row(r));
            for (std::size_t c = 0; c < p.size(); ++c)
                out.scores(r, c) = static_cast<float>(p[c]);
        }
        return out;
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        writer.putDoubles("weights", m_weights.flat(), m_weights.shape());
        putTexts(writer, "classes", m_classes);
        return {};
    }

    static Result<std::shared_ptr<const Decoder>> load(const CheckpointReader &reader)
    {
        std::vector<std::size_t> shape;
        NG_TRY_ASSIGN(auto weights, reader.doubles("weights", &shape));
        NG_TRY_ASSIGN(auto classes, texts(reader, "classes"));
        return std::make_shared<FakeDecoder>(Weights({shape.at(0), shape.at(1)}, std::move(weights)),
                                             std::move(classes));
    }

private:
    Weights m_weights;
    std::vector<std::string> m_classes;
};

/// One unit: weights and the state of its random numbers.
struct FakeUnit {
    Weights weights;
    Philox random{1};
    bool broken = false;
};

class FakeJob final : public TrainJob
{
public:
    FakeJob(std::shared_ptr<const TrainPlan> plan, FakeParams params) : m_plan(std::move(plan)), m_params(params)
    {
        for (const TrainUnit &unit : m_plan->units) {
            const std::size_t features = unit.data->signals.extent(1) * unit.data->signals.extent(2);
            m_units.push_back(
                {Weights({unit.data->classNames.size(), features}), Philox(unit.seed).split("fake", unit.fold)});
        }
    }

    Result<StepReport> step(const RunContext &ctx) override
    {
        if (m_step >= m_params.steps)
            return report();
        if (m_step + 1 == m_params.memoryErrorAtStep)
            return fail(ErrorCode::OutOfMemory, "The device has no memory left.");
        const auto until =
            std::chrono::steady_clock::now() + std::chrono::duration<double, std::milli>(m_params.stepMilliseconds);
        while (std::chrono::steady_clock::now() < until) {
            NG_TRY(ctx.checkpoint());
            std::this_thread::sleep_for(std::chrono::microseconds(500));
        }
        NG_TRY(ctx.checkpoint());
        ++m_step;
        StepReport out = report();
        for (std::size_t u = 0; u < m_units.size(); ++u) {
            const double loss = train(m_plan->units[u], m_units[u]);
            out.points.push_back({u, "train_loss", loss});
            if (!std::isfinite(loss) && !m_units[u].broken) {
                m_units[u].broken = true;
                out.incidents.push_back("train_loss of unit " + numberText(static_cast<std::int64_t>(u))
                                        + " is not finite");
            }
        }
        return out;
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        writer.putFact("step", m_step);
        for (std::size_t u = 0; u < m_units.size(); ++u) {
            writer.pushScope("unit" + numberText(static_cast<std::int64_t>(u)) + ".");
            writer.putDoubles("weights", m_units[u].weights.flat(), m_units[u].weights.shape());
            const auto state = m_units[u].random.state();
            std::vector<std::int64_t> words(state.begin(), state.end());
            const std::size_t shape[] = {words.size()};
            writer.putInts("random", words, shape);
            writer.popScope();
        }
        return {};
    }

    Result<> restore(CheckpointReader &reader) override
    {
        NG_TRY_ASSIGN(const Json step, reader.fact("step"));
        m_step = step.toInt();
        for (std::size_t u = 0; u < m_units.size(); ++u) {
            reader.pushScope("unit" + numberText(static_cast<std::int64_t>(u)) + ".");
            NG_TRY_ASSIGN(auto weights, reader.doubles("weights"));
            NG_TRY_ASSIGN(const auto words, reader.ints("random"));
            reader.popScope();
            m_units[u].weights = Weights(m_units[u].weights.shape(), std::move(weights));
            Philox::State state{};
            std::transform(words.begin(), words.end(), state.begin(),
                           [](std::int64_t w) { return static_cast<std::uint64_t>(w); });
            m_units[u].random = Philox::fromState(state);
        }
        return {};
    }

    Result<std::vector<std::shared_ptr<const Decoder>>> decoders() const override
    {
        std::vector<std::shared_ptr<const Decoder>> out;
        for (std::size_t u = 0; u < m_units.size(); ++u)
            out.push_back(std::make_shared<FakeDecoder>(m_units[u].weights, m_plan->units[u].data->classNames));
        return out;
    }

private:
    StepReport report() const
    {
        StepReport out;
        out.step = m_step;
        out.totalSteps = m_params.steps;
        out.finished = m_step >= m_params.steps;
        return out;
    }

    double train(const TrainUnit &unit, FakeUnit &state)
    {
        if (m_step == m_params.nanAtStep)
            return std::numeric_limits<double>::quiet_NaN();
        std::vector<std::size_t> rows;
        for (int i = 0; i < m_params.batch; ++i)
            rows.push_back(unit.train[static_cast<std::size_t>(state.random.below(unit.train.size()))]);
        const auto x = binnedFeatures(*unit.data, rows, 0);
        double loss = 0.0;
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::size_t label = (*unit.labels)[rows[r]];
            const auto p = probabilities(state.weights, x.row(r));
            loss -= std::log(std::max(p[label], 1e-300)) / m_params.batch;
            for (std::size_t c = 0; c < p.size(); ++c) {
                const double gradient = p[c] - (c == label ? 1.0 : 0.0);
                for (std::size_t k = 0; k < x.extent(1); ++k)
                    state.weights(c, k) -=
                        m_params.learningRate / m_params.batch * gradient * static_cast<double>(x(r, k));
            }
        }
        return loss;
    }

    std::shared_ptr<const TrainPlan> m_plan;
    FakeParams m_params;
    std::vector<FakeUnit> m_units;
    std::int64_t m_step = 0;
};

class FakeFramework final : public Framework
{
public:
    const FrameworkCard &card() const override { return m_card; }
    Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan, const Json &params,
                                            const RunContext &) const override
    {
        NG_TRY_ASSIGN(const FakeParams typed, fakeSchema().fromJson(params));
        return std::make_unique<FakeJob>(std::move(plan), typed);
    }
    Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader, const Json &) const override
    {
        return FakeDecoder::load(reader);
    }

private:
    FrameworkCard m_card = fakeCard();
};

} // namespace

FrameworkCard fakeCard()
{
    FrameworkCard card;
    card.id = "fake";
    card.name = "Fake";
    card.task = "classification";
    card.parameters = fakeSchema().infos();
    return card;
}

std::unique_ptr<const Framework> makeFakeFramework()
{
    return std::make_unique<FakeFramework>();
}

void makeEpochStudy(const std::filesystem::path &folder, std::size_t items, std::size_t classes, double separation,
                    std::uint64_t seed)
{
    constexpr std::size_t channels = 4;
    constexpr std::size_t samples = 20;
    std::filesystem::create_directories(folder);
    Philox random(seed);
    NdArray<float, 3> patterns({classes, channels, samples});
    random.fillNormal(patterns.flat());
    NdArray<float, 3> signals({items, channels, samples});
    random.fillNormal(signals.flat());
    TsvTable table{{"item_id", "recording", "onset", "duration", "row", "concept", "score"}, {}};
    for (std::size_t i = 0; i < items; ++i) {
        const auto label = static_cast<std::size_t>(random.below(classes));
        auto signal = signals.view()[i].flat();
        const auto pattern = patterns.view()[label].flat();
        for (std::size_t k = 0; k < signal.size(); ++k)
            signal[k] = 1e-6F * (signal[k] + static_cast<float>(separation) * pattern[k]);
        const std::string number = numberText(static_cast<std::int64_t>(i));
        table.rows.push_back({"item" + number, "epochs.npy", number, i % 2 == 0 ? "0.2" : "0.3", number,
                              "c" + numberText(static_cast<std::int64_t>(label)),
                              numberText(static_cast<double>(signal[3]) * 1e6)});
    }
    const std::size_t shape[] = {items, channels, samples};
    Json about = Json::object();
    about.set("rate_hz", 100.0);
    Json recordings = Json::object();
    recordings.set("epochs.npy", std::move(about));
    Json header = Json::object();
    header.set("recordings", std::move(recordings));
    const bool written = writeNpy(folder / "epochs.npy", signals.flat(), shape).has_value();
    const auto study = Study::create(folder, std::move(header), std::move(table));
    NG_ASSERT(written && study && study->save().has_value());
}

TrainRequest fakeRequest(const std::filesystem::path &study, const std::filesystem::path &out)
{
    TrainRequest request;
    request.study = study;
    request.out = out;
    request.framework = "fake";
    request.params = *completeParams(fakeSchema().infos(), Json::object());
    request.split = *parseSplitPlan("blocked:3");
    request.controls = *parseControls("shuffled:2,noise");
    request.device = "cpu";
    request.threads = 1;
    return request;
}

} // namespace ng::test
