// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/baselines/closed_form_job.h"
#include "core/run/baselines/features.h"
#include "core/run/framework.h"
#include "core/run/param_schema.h"

#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ng {

/// What a linear decoder keeps beside its weights: the input it was trained on, how that is binned, its classes.
struct LinearBasis {
    InputShape input;
    std::size_t bins = 0;
    std::vector<std::string> classes;

    /// Rows as the weights take them, and decodings that have ids, candidates and truth, but nothing decoded yet.
    struct Opened {
        NdArray<float, 2> features;
        Decodings out;
    };
    /// \errors ShapeMismatch where data differ from those of training, Cancelled
    [[nodiscard]] Result<Opened> open(const Dataset &data, std::span<const std::size_t> rows,
                                      const RunContext &ctx) const;

    void save(CheckpointWriter &writer) const;
    [[nodiscard]] static Result<LinearBasis> load(const CheckpointReader &reader);
};

/// Weights [outputs, features] and intercepts [outputs] in a checkpoint.
struct LinearMap {
    NdArray<double, 2> weights;
    std::vector<double> intercepts;
};
void saveLinearMap(CheckpointWriter &writer, const NdArray<double, 2> &weights, std::span<const double> intercepts);
/// \errors CorruptData where the two do not fit each other
[[nodiscard]] Result<LinearMap> loadLinearMap(const CheckpointReader &reader);

/// Description of the parameter "bins" of both.
[[nodiscard]] ParamInfo binsInfo();

/// A framework that fits each unit in one step: card, schema, and what is done with a unit and a checkpoint.
template<class Params>
class LinearBaseline final : public Framework
{
public:
    struct Parts {
        FrameworkCard card;
        ParamSchema<Params> schema;
        Result<> (*check)(const Params &) = nullptr; ///< what the schema cannot say
        Result<UnitFit> (*fit)(const TrainUnit &, const Params &, const RunContext &) = nullptr;
        Result<std::shared_ptr<const Decoder>> (*load)(const CheckpointReader &) = nullptr;
    };
    explicit LinearBaseline(Parts parts) : m_parts(std::move(parts)) { }

    const FrameworkCard &card() const override { return m_parts.card; }

    Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan, const Json &json,
                                            const RunContext &) const override
    {
        NG_TRY_ASSIGN(const Params params, m_parts.schema.fromJson(json));
        if (m_parts.check != nullptr)
            NG_TRY(m_parts.check(params));
        return makeClosedFormJob(
            std::move(plan),
            [params, fit = m_parts.fit](const TrainUnit &unit, const RunContext &ctx) {
                return fit(unit, params, ctx);
            },
            m_parts.load);
    }

    Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader, const Json &) const override
    {
        return m_parts.load(reader);
    }

private:
    Parts m_parts;
};

} // namespace ng
