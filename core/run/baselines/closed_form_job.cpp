// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/closed_form_job.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_map>

namespace ng {

namespace {

std::string unitScope(std::size_t unit)
{
    return "unit" + numberText(static_cast<std::int64_t>(unit)) + ".";
}

class ClosedFormJob final : public TrainJob
{
public:
    using Fit = std::function<Result<UnitFit>(const TrainUnit &, const RunContext &)>;
    using Load = std::function<Result<std::shared_ptr<const Decoder>>(CheckpointReader &)>;

    ClosedFormJob(std::shared_ptr<const TrainPlan> plan, Fit fit, Load load)
        : m_plan(std::move(plan)),
          m_fit(std::move(fit)),
          m_load(std::move(load))
    { }

    Result<StepReport> step(const RunContext &ctx) override
    {
        StepReport report;
        if (m_decoders.size() < m_plan->units.size()) {
            const std::size_t unit = m_decoders.size();
            NG_TRY_ASSIGN(UnitFit fit, m_fit(m_plan->units[unit], ctx));
            for (CurvePoint &point : fit.points)
                point.unit = unit;
            report.points = std::move(fit.points);
            m_decoders.push_back(std::move(fit.decoder));
        }
        report.step = static_cast<std::int64_t>(m_decoders.size());
        report.totalSteps = static_cast<std::int64_t>(m_plan->units.size());
        report.finished = m_decoders.size() == m_plan->units.size();
        return report;
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        writer.putFact("fitted", static_cast<std::int64_t>(m_decoders.size()));
        for (std::size_t unit = 0; unit < m_decoders.size(); ++unit) {
            writer.pushScope(unitScope(unit));
            const Result<> saved = m_decoders[unit]->save(writer);
            writer.popScope();
            NG_TRY(saved);
        }
        return {};
    }

    Result<> restore(CheckpointReader &reader) override
    {
        NG_TRY_ASSIGN(const Json fitted, reader.fact("fitted"));
        const auto count = static_cast<std::size_t>(std::max<std::int64_t>(fitted.toInt(), 0));
        if (count > m_plan->units.size())
            return fail(ErrorCode::CorruptData,
                        NG_TR("run", "The checkpoint holds %1 fitted units, but the plan has %2."),
                        numberText(fitted.toInt()), numberText(static_cast<std::int64_t>(m_plan->units.size())));
        m_decoders.clear();
        for (std::size_t unit = 0; unit < count; ++unit) {
            reader.pushScope(unitScope(unit));
            auto decoder = m_load(reader);
            reader.popScope();
            NG_TRY(decoder);
            m_decoders.push_back(std::move(*decoder));
        }
        return {};
    }

    Result<std::vector<std::shared_ptr<const Decoder>>> decoders() const override { return m_decoders; }

private:
    std::shared_ptr<const TrainPlan> m_plan;
    Fit m_fit;
    Load m_load;
    std::vector<std::shared_ptr<const Decoder>> m_decoders;
};

} // namespace

std::unique_ptr<TrainJob> makeClosedFormJob(
    std::shared_ptr<const TrainPlan> plan, std::function<Result<UnitFit>(const TrainUnit &, const RunContext &)> fit,
    std::function<Result<std::shared_ptr<const Decoder>>(CheckpointReader &)> load)
{
    return std::make_unique<ClosedFormJob>(std::move(plan), std::move(fit), std::move(load));
}

Result<Decodings> decodingsFor(const Dataset &data, std::span<const std::size_t> rows,
                               const std::vector<std::string> &candidates)
{
    std::unordered_map<std::string, std::size_t> indexOf;
    for (std::size_t c = 0; c < candidates.size(); ++c)
        indexOf.emplace(candidates[c], c);
    Decodings out;
    out.candidates = candidates;
    for (const std::size_t row : rows) {
        const std::string &name = data.classNames[data.labels[row]];
        const auto found = indexOf.find(name);
        if (found == indexOf.end())
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("run", "Item %1 is of class “%2”, which the decoder does not know."),
                        quotable(data.itemIds[row]), quotable(name));
        out.itemIds.push_back(data.itemIds[row]);
        out.truth.push_back(found->second);
    }
    return out;
}

void putTexts(CheckpointWriter &writer, std::string_view name, const std::vector<std::string> &texts)
{
    Json list = Json::array();
    for (const std::string &text : texts)
        list.push(text);
    writer.putFact(name, std::move(list));
}

Result<std::vector<std::string>> texts(const CheckpointReader &reader, std::string_view name)
{
    NG_TRY_ASSIGN(const Json list, reader.fact(name));
    if (!list.isArray())
        return fail(ErrorCode::CorruptData, NG_TR("run", "The checkpoint's “%1” is no list of texts."),
                    std::string(name));
    std::vector<std::string> out;
    for (const Json &text : list.items())
        out.push_back(text.toString());
    return out;
}

} // namespace ng
