// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/unit.h"

#include "core/base/text.h"
#include "core/run/checkpoint.h"
#include "models/frameworks/eeg_clip/losses.h"
#include "models/frameworks/eeg_clip/tensor_io.h"

#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <set>

namespace ng::eeg_clip {

namespace {

constexpr std::int64_t kValidationBatch = 256;

std::vector<std::int64_t> conceptsOf(const std::vector<std::size_t> &labels, const std::vector<std::size_t> &rows)
{
    std::set<std::int64_t> concepts;
    for (const std::size_t row : rows)
        concepts.insert(static_cast<std::int64_t>(labels[row]));
    return {concepts.begin(), concepts.end()};
}

at::Tensor indexTensor(const std::vector<std::int64_t> &values, at::Device device)
{
    return at::tensor(values, at::kLong).to(device);
}

std::vector<std::int64_t> signedOf(const std::vector<std::size_t> &values)
{
    return {values.begin(), values.end()};
}

NetShape shapeOf(const TrainUnit &unit)
{
    return {static_cast<std::int64_t>(unit.data->signals.extent(1)),
            static_cast<std::int64_t>(unit.data->signals.extent(2)),
            static_cast<std::int64_t>(unit.targets->extent(1))};
}

} // namespace

Result<std::unique_ptr<UnitTrainer>> UnitTrainer::make(const TrainUnit &unit, ResidentSignals resident,
                                                       const EegClipParams &params, at::Device device)
{
    if (unit.train.size() < 2)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eeg_clip", "Fold %1 has %2 training items; at least 2 are needed."),
                    numberText(static_cast<std::int64_t>(unit.fold)),
                    numberText(static_cast<std::int64_t>(unit.train.size())));
    NG_TRY_ASSIGN(Stimuli stimuli, makeStimuli(unit, device));
    return std::unique_ptr<UnitTrainer>(new UnitTrainer(unit, std::move(resident), std::move(stimuli), params, device));
}

UnitTrainer::UnitTrainer(const TrainUnit &unit, ResidentSignals resident, Stimuli stimuli, const EegClipParams &params,
                         at::Device device)
    : m_params(params),
      m_unit(unit),
      m_resident(std::move(resident)),
      m_stimuli(std::move(stimuli)),
      m_scaler(fitScaler(*unit.data, unit.train, params.clipSd, device)),
      m_device(device),
      m_allowed(conceptsOf(*unit.labels, unit.train)),
      m_net(params, shapeOf(unit), Philox(unit.seed).split("weights", unit.fold), device),
      m_optimiser(m_net.parameters(), params.weightDecay),
      m_random(Philox(unit.seed).split("batches", unit.fold * 1000 + unit.controlIndex)),
      m_best(m_net.parameters().flat().clone()),
      m_lossSum(at::zeros({}, m_net.parameters().flat().options()))
{
    // Steps of one epoch are of one size, so that a captured graph fits all: the training side is cut evenly, and the few
    // trials that are left over come in another epoch's order.
    const auto items = static_cast<std::int64_t>(unit.train.size());
    m_stepsPerEpoch = (items + params.batch - 1) / params.batch;
    m_batch = items / m_stepsPerEpoch;
    m_labels = indexTensor(signedOf(*unit.labels), device);
    m_stimulusOfRow = indexTensor(m_stimuli.ofRow, device);
    m_conceptOf = indexTensor(m_stimuli.conceptOf, device);
    if (device.is_cuda())
        m_graph = StepGraph::make(device.index());
}

at::Tensor UnitTrainer::batchSignals(const at::Tensor &rows) const
{
    return m_scaler.apply(m_resident.signals.index_select(0, rows));
}

/// Draws order and pools of a whole epoch and hands them to the device at once: no upload and no wait within it.
void UnitTrainer::startEpoch()
{
    m_epochState = m_random.state();
    std::vector<std::size_t> order = m_unit.train;
    shuffle(std::span<std::size_t>(order), m_random);
    order.resize(static_cast<std::size_t>(m_stepsPerEpoch * m_batch));
    m_epochRows = indexTensor(signedOf(order), m_device).view({m_stepsPerEpoch, m_batch});
    if (m_params.loss == EegClipLoss::Instance)
        return;
    std::vector<std::int64_t> pools;
    for (std::int64_t step = 0; step < m_stepsPerEpoch; ++step) {
        std::vector<std::int64_t> concepts;
        for (std::int64_t i = 0; i < m_batch; ++i)
            concepts.push_back(
                static_cast<std::int64_t>((*m_unit.labels)[order[static_cast<std::size_t>(step * m_batch + i)]]));
        const std::vector<std::int64_t> pool =
            drawPool(m_stimuli, concepts, m_allowed, static_cast<std::size_t>(m_batch),
                     static_cast<std::size_t>(m_params.negatives), static_cast<std::size_t>(m_params.stimuliPerConcept),
                     m_random);
        pools.insert(pools.end(), pool.begin(), pool.end());
    }
    m_epochPools = indexTensor(pools, m_device).view({m_stepsPerEpoch, -1});
}

void UnitTrainer::loadStep()
{
    const at::Tensor rows = m_epochRows[m_position];
    if (m_input.rows.defined())
        m_input.rows.copy_(rows);
    else
        m_input.rows = rows.clone();
    if (m_params.loss == EegClipLoss::Instance)
        return;
    const at::Tensor pool = m_epochPools[m_position];
    if (m_input.pool.defined())
        m_input.pool.copy_(pool);
    else
        m_input.pool = pool.clone();
}

double UnitTrainer::rateAt(std::int64_t step) const
{
    const double total = static_cast<double>(m_stepsPerEpoch * m_params.epochs);
    const double warm = m_params.warmup * total;
    const double at = static_cast<double>(step);
    if (at < warm)
        return m_params.learningRate * (at + 1.0) / (warm + 1.0);
    if (m_params.schedule == EegClipSchedule::Constant)
        return m_params.learningRate;
    const double through = std::min(1.0, (at - warm) / std::max(1.0, total - warm));
    return m_params.learningRate * 0.5 * (1.0 + std::cos(std::numbers::pi * through));
}

at::Tensor UnitTrainer::lossOf(std::optional<DropoutKey> dropout) const
{
    const at::Tensor trials = m_net.encode(batchSignals(m_input.rows), dropout); // [B, E]
    if (m_params.loss == EegClipLoss::Instance) {
        const at::Tensor vectors = m_stimuli.vectors.index_select(0, m_stimulusOfRow.index_select(0, m_input.rows));
        return instanceLoss(trials, m_net.project(vectors), m_net.scale());
    }
    const at::Tensor pool = m_net.project(m_stimuli.vectors.index_select(0, m_input.pool)); // [M, E]
    return multiPositiveLoss(trials, pool, m_labels.index_select(0, m_input.rows),
                             m_conceptOf.index_select(0, m_input.pool), m_net.scale());
}

/// Forward, backward and update: what a GPU replays as one captured graph.
void UnitTrainer::optimise()
{
    const DropoutKey dropout{m_unit.seed * 1000003U + m_unit.fold * 101U + m_unit.controlIndex, m_step};
    m_net.parameters().zeroGradient();
    const at::Tensor loss = lossOf(dropout);
    loss.backward();
    m_optimiser.step();
    const c10::NoGradGuard noGradient;
    m_lossSum.add_(loss.detach());
}

void UnitTrainer::runStep()
{
    if (m_graph)
        m_graph->run([this] { optimise(); });
    else
        optimise();
}

void UnitTrainer::step(std::size_t unitIndex, std::vector<CurvePoint> &points, std::vector<std::string> &incidents)
{
    if (m_position == 0)
        startEpoch();
    loadStep();
    m_optimiser.setLearningRate(rateAt(m_step));
    runStep();
    ++m_lossCount;
    ++m_step;
    m_position = (m_position + 1) % m_stepsPerEpoch;
    // Reading a number waits for a GPU, so there it happens once an epoch; on the CPU it is free.
    if (m_device.is_cpu() || m_position == 0) {
        const double mean = m_lossSum.item<double>() / static_cast<double>(m_lossCount);
        m_lossSum.zero_();
        m_lossCount = 0;
        if (!std::isfinite(mean)) {
            incidents.push_back("step " + numberText(m_step)
                                + ": the training loss is not finite; this unit ends with its best weights so far. "
                                  "Try a smaller learning rate or float32.");
            m_done = true;
            return;
        }
        points.push_back({unitIndex, "train_loss", mean});
    }
    if (m_position == 0)
        endOfEpoch(unitIndex, points);
}

void UnitTrainer::validate(double &loss, double &top1) const
{
    const c10::NoGradGuard noGradient;
    const at::Tensor candidates = prototypes(m_net, m_stimuli.vectors, m_stimuli.ofConcept); // [concepts, E]
    const at::Tensor rows = indexTensor(signedOf(m_unit.validation), m_device);
    const std::int64_t count = rows.size(0);
    at::Tensor lossSum = at::zeros({}, m_lossSum.options());
    at::Tensor hits = at::zeros({}, m_lossSum.options());
    for (std::int64_t begin = 0; begin < count; begin += kValidationBatch) {
        const at::Tensor part = rows.narrow(0, begin, std::min(kValidationBatch, count - begin));
        const at::Tensor trials = m_net.encode(batchSignals(part), std::nullopt);
        const at::Tensor similarity = at::matmul(trials, candidates.t()); // [N, concepts]
        const at::Tensor labels = m_labels.index_select(0, part);
        lossSum.add_(at::cross_entropy_loss(similarity * m_net.scale(), labels, {}, at::Reduction::Sum));
        hits.add_(similarity.argmax(1).eq(labels).sum());
    }
    loss = lossSum.item<double>() / static_cast<double>(count);
    top1 = hits.item<double>() / static_cast<double>(count);
}

void UnitTrainer::endOfEpoch(std::size_t unitIndex, std::vector<CurvePoint> &points)
{
    ++m_epoch;
    if (m_unit.validation.empty()) {
        m_best.copy_(m_net.parameters().flat());
    } else {
        double loss = 0.0;
        double top1 = 0.0;
        validate(loss, top1);
        points.push_back({unitIndex, "validation_loss", loss});
        points.push_back({unitIndex, "validation_top1", top1});
        if (std::isfinite(loss) && (!m_haveBest || loss < m_bestLoss)) {
            m_bestLoss = loss;
            m_haveBest = true;
            m_epochsWithoutGain = 0;
            m_best.copy_(m_net.parameters().flat());
        } else {
            ++m_epochsWithoutGain;
        }
    }
    const bool patienceOver =
        m_params.patience > 0 && !m_unit.validation.empty() && m_epochsWithoutGain >= m_params.patience;
    m_done = m_epoch >= m_params.epochs || patienceOver;
}

void UnitTrainer::save(CheckpointWriter &writer) const
{
    putTensor(writer, "weights", m_net.parameters().flat());
    putTensor(writer, "best", m_best);
    putTensor(writer, "moment1", m_optimiser.moment1());
    putTensor(writer, "moment2", m_optimiser.moment2());
    // Within an epoch the order is drawn again from where the generator stood when the epoch began.
    const Philox::State state = m_position == 0 ? m_random.state() : m_epochState;
    std::vector<std::int64_t> words;
    for (const std::uint64_t word : state)
        words.push_back(static_cast<std::int64_t>(word));
    writer.putInts("random", words, std::vector<std::size_t>{words.size()});
    const std::vector<std::int64_t> counters{
        m_step, m_epoch, m_position, m_epochsWithoutGain, m_haveBest ? 1 : 0, m_done ? 1 : 0};
    writer.putInts("counters", counters, std::vector<std::size_t>{counters.size()});
    const std::vector<double> best{m_bestLoss};
    writer.putDoubles("best_loss", best, std::vector<std::size_t>{1});
}

Result<> UnitTrainer::restore(CheckpointReader &reader)
{
    const c10::NoGradGuard noGradient;
    NG_TRY(takeTensor(reader, "weights", m_net.parameters().flat()));
    NG_TRY(takeTensor(reader, "best", m_best));
    NG_TRY(takeTensor(reader, "moment1", m_optimiser.moment1()));
    NG_TRY(takeTensor(reader, "moment2", m_optimiser.moment2()));
    NG_TRY_ASSIGN(const std::vector<std::int64_t> words, reader.ints("random"));
    NG_TRY_ASSIGN(const std::vector<std::int64_t> counters, reader.ints("counters"));
    NG_TRY_ASSIGN(const std::vector<double> best, reader.doubles("best_loss"));
    const bool fits = words.size() == 4 && counters.size() == 6 && best.size() == 1 && counters[0] >= 0
        && counters[2] >= 0 && counters[2] < m_stepsPerEpoch;
    if (!fits)
        return fail(ErrorCode::CorruptData,
                    NG_TR("eeg_clip", "The checkpoint belongs to another split or version of the study. Train again."));
    Philox::State state{};
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] = static_cast<std::uint64_t>(words[i]);
    m_random = Philox::fromState(state);
    m_step = counters[0];
    m_epoch = counters[1];
    m_epochsWithoutGain = counters[3];
    m_haveBest = counters[4] != 0;
    m_done = counters[5] != 0;
    m_bestLoss = best[0];
    m_position = 0;
    if (counters[2] != 0)
        startEpoch();
    m_position = counters[2];
    m_optimiser.stepCount().fill_(static_cast<double>(m_step));
    return {};
}

std::shared_ptr<const Decoder> UnitTrainer::decoder() const
{
    const c10::NoGradGuard noGradient;
    const Dataset &data = *m_unit.data;
    // The prototypes of the best weights, not of the last ones.
    EegClipNet net(m_params, m_net.shape(), Philox(0), m_device);
    net.parameters().flat().copy_(m_best);

    const auto conceptOfRow = [&](std::size_t row) {
        return static_cast<std::size_t>(m_stimuli.conceptOf[static_cast<std::size_t>(m_stimuli.ofRow[row])]);
    };
    std::vector<std::set<std::int64_t>> test(m_stimuli.ofConcept.size());
    for (const std::size_t row : m_unit.test)
        test[conceptOfRow(row)].insert(m_stimuli.ofRow[row]);
    std::vector<std::set<std::int64_t>> other(m_stimuli.ofConcept.size());
    for (const auto *side : {&m_unit.train, &m_unit.validation})
        for (const std::size_t row : *side)
            other[conceptOfRow(row)].insert(m_stimuli.ofRow[row]);

    DecoderParts parts{.params = m_params,
                       .shape = m_net.shape(),
                       .flat = m_best.clone(),
                       .scaler = m_scaler,
                       .channels = data.channels,
                       .rate = data.rate,
                       .candidates = {},
                       .candidateVectors = {}};
    std::vector<std::vector<std::int64_t>> ofCandidate;
    for (std::size_t c = 0; c < m_stimuli.ofConcept.size(); ++c) {
        if (m_params.candidates == EegClipCandidates::Test && test[c].empty())
            continue;
        const std::set<std::int64_t> &wanted = m_params.prototype == EegClipPrototype::Target ? test[c] : other[c];
        ofCandidate.push_back(wanted.empty() ? m_stimuli.ofConcept[c]
                                             : std::vector<std::int64_t>(wanted.begin(), wanted.end()));
        parts.candidates.push_back(data.classNames[c]);
    }
    parts.candidateVectors = prototypes(net, m_stimuli.vectors, ofCandidate);
    return std::make_shared<const EegClipDecoder>(std::move(parts));
}

} // namespace ng::eeg_clip
