// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/framework.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"
#include "core/run/checkpoint.h"
#include "models/frameworks/eeg_clip/unit.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <map>

namespace ng {

namespace {

using namespace eeg_clip;

/// Memory ran out: the same error with what to change.
Error withProposal(Error error, const EegClipParams &params)
{
    if (error.code == ErrorCode::OutOfMemory
        || (error.code == ErrorCode::Backend && error.message().find("out of memory") != std::string::npos)) {
        error.code = ErrorCode::OutOfMemory;
        error.text = NG_TR(
            "eeg_clip",
            "Memory ran out with batches of %1 trials. The last checkpoint is kept. Train anew with --param batch=%2.");
        error.args = {numberText(static_cast<std::int64_t>(params.batch)),
                      numberText(static_cast<std::int64_t>(std::max(2, params.batch / 2)))};
    }
    return error;
}

class EegClipJob final : public TrainJob
{
public:
    EegClipJob(std::shared_ptr<const TrainPlan> plan, EegClipParams params) : m_plan(std::move(plan)), m_params(params)
    { }

    Result<> prepare(const RunContext &ctx)
    {
        const at::Device device = m_plan->device.kind == DeviceKind::Cuda
            ? at::Device(at::kCUDA, static_cast<c10::DeviceIndex>(m_plan->device.index))
            : at::Device(at::kCPU);
        if (m_plan->threads > 0)
            at::set_num_threads(static_cast<int>(m_plan->threads));
        std::map<const Dataset *, at::Tensor> resident;
        for (const TrainUnit &unit : m_plan->units) {
            NG_TRY(ctx.checkpoint());
            at::Tensor &signals = resident[unit.data.get()];
            if (!signals.defined())
                signals = toTensor(*unit.data, device);
            NG_TRY_ASSIGN(auto trainer, UnitTrainer::make(unit, {unit.data, signals}, m_params, device));
            m_units.push_back(std::move(trainer));
        }
        return {};
    }

    Result<StepReport> step(const RunContext &ctx) override
    {
        StepReport report;
        const Result<> done = guarded("eeg_clip step", [&]() -> Result<> {
            for (std::size_t i = 0; i < m_units.size(); ++i) {
                if (m_units[i]->done())
                    continue;
                NG_TRY(ctx.checkpoint());
                m_units[i]->step(i, report.points, report.incidents);
            }
            return {};
        });
        if (!done)
            return tl::unexpected<Error>(withProposal(done.error(), m_params));
        report.finished = true;
        for (const auto &unit : m_units) {
            report.step = std::max(report.step, unit->stepsDone());
            report.totalSteps = std::max(report.totalSteps, unit->stepsForeseen());
            report.finished = report.finished && unit->done();
        }
        return report;
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        return guarded("eeg_clip save", [&]() -> Result<> {
            for (std::size_t i = 0; i < m_units.size(); ++i) {
                writer.pushScope("unit" + numberText(static_cast<std::int64_t>(i)) + ".");
                m_units[i]->save(writer);
                writer.popScope();
            }
            return {};
        });
    }

    Result<> restore(CheckpointReader &reader) override
    {
        return guarded("eeg_clip restore", [&]() -> Result<> {
            for (std::size_t i = 0; i < m_units.size(); ++i) {
                reader.pushScope("unit" + numberText(static_cast<std::int64_t>(i)) + ".");
                const Result<> restored = m_units[i]->restore(reader);
                reader.popScope();
                NG_TRY(restored);
            }
            return {};
        });
    }

    Result<std::vector<std::shared_ptr<const Decoder>>> decoders() const override
    {
        return guarded("eeg_clip decoders", [&]() -> Result<std::vector<std::shared_ptr<const Decoder>>> {
            std::vector<std::shared_ptr<const Decoder>> out;
            for (const auto &unit : m_units)
                out.push_back(unit->decoder());
            return out;
        });
    }

private:
    static at::Tensor toTensor(const Dataset &data, at::Device device)
    {
        std::vector<std::size_t> rows(data.size());
        for (std::size_t i = 0; i < rows.size(); ++i)
            rows[i] = i;
        return gather(data, rows, device);
    }

    std::shared_ptr<const TrainPlan> m_plan;
    EegClipParams m_params;
    std::vector<std::unique_ptr<UnitTrainer>> m_units;
};

Result<> checkParams(const EegClipParams &params)
{
    if (params.width % params.heads != 0)
        return fail(ErrorCode::InvalidArgument, NG_TR("eeg_clip", "width %1 is no multiple of heads %2."),
                    numberText(static_cast<std::int64_t>(params.width)),
                    numberText(static_cast<std::int64_t>(params.heads)));
    if (params.kernel % 2 == 0)
        return fail(ErrorCode::InvalidArgument, NG_TR("eeg_clip", "kernel %1 must be odd."),
                    numberText(static_cast<std::int64_t>(params.kernel)));
    return {};
}

class EegClip final : public Framework
{
public:
    const FrameworkCard &card() const override { return m_card; }

    Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan, const Json &values,
                                            const RunContext &ctx) const override
    {
        NG_TRY_ASSIGN(const EegClipParams params, eegClipSchema().fromJson(values));
        NG_TRY(checkParams(params));
        auto job = std::make_unique<EegClipJob>(std::move(plan), params);
        const Result<> prepared = guarded("eeg_clip start", [&] { return job->prepare(ctx); });
        if (!prepared)
            return tl::unexpected<Error>(withProposal(prepared.error(), params));
        return job;
    }

    Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader, const Json &values) const override
    {
        NG_TRY_ASSIGN(const EegClipParams params, eegClipSchema().fromJson(values));
        NG_TRY(checkParams(params));
        return EegClipDecoder::load(reader, params);
    }

private:
    FrameworkCard m_card = eegClipCard();
};

} // namespace

std::unique_ptr<const Framework> makeEegClip()
{
    return std::make_unique<const EegClip>();
}

} // namespace ng
