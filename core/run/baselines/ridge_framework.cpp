// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/ridge_framework.h"

#include "core/base/text.h"
#include "core/eval/ridge.h"
#include "core/run/baselines/linear_baseline.h"
#include "core/run/checkpoint.h"
#include "core/run/targets.h"

#include <array>
#include <cmath>

namespace ng {

namespace {

// Penalties per training row of features scaled to unit mean square: from none to speak of to nearly a constant.
constexpr std::array<double, 10> kAlphas{1e-4, 1e-3, 1e-2, 1e-1, 1e0, 1e1, 1e2, 1e3, 1e4, 1e5};

ParamSchema<RidgeParams> ridgeSchema()
{
    ParamSchema<RidgeParams> schema;
    schema.add(&RidgeParams::target,
               {.id = "target",
                .label = NG_TR("ridge", "Target"),
                .help = NG_TR("ridge",
                              "Column of items.tsv, a .npy or .h5 file with one row an item, or channel:NAME for the "
                              "mean of a channel in the window; empty: the run's target.")});
    schema.add(&RidgeParams::bins, binsInfo());
    schema.add(&RidgeParams::task,
               {.id = "task",
                .label = NG_TR("ridge", "Task"),
                .choices = {"auto", "classification", "regression"},
                .help =
                    NG_TR("ridge",
                          "auto takes files, channels and columns of more than ten different numbers as regression.")});
    schema.add(&RidgeParams::alpha,
               {.id = "alpha",
                .label = NG_TR("ridge", "Penalty"),
                .minimum = 0.0,
                .maximum = 1e9,
                .help = NG_TR("ridge",
                              "In units of the features' mean square times the training items; 0 chooses it on the "
                              "validation items.")});
    return schema;
}

/// Vector of every class: given ones, the number a class is named by, or one-hot.
struct ClassVectors {
    NdArray<float, 2> vectors; ///< [classes, targets]
    bool regression = false;
};

Result<ClassVectors> classVectorsOf(const TrainUnit &unit, const RidgeParams &params)
{
    const std::vector<std::string> &names = unit.data->classNames;
    ClassVectors out;
    out.regression = params.task == "regression"
        || (params.task == "auto" && (isVectorTarget(params.target) || namesAreNumbers(names)));
    if (unit.targets) {
        out.vectors = *unit.targets;
        return out;
    }
    if (!out.regression) {
        out.vectors = NdArray<float, 2>({names.size(), names.size()});
        for (std::size_t c = 0; c < names.size(); ++c)
            out.vectors(c, c) = 1.0F;
        return out;
    }
    out.vectors = NdArray<float, 2>({names.size(), 1});
    for (std::size_t c = 0; c < names.size(); ++c) {
        const auto value = parseDouble(names[c]);
        if (!value)
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("ridge", "Regression needs numbers, but the target column holds “%1”."),
                        quotable(names[c]));
        out.vectors(c, 0) = static_cast<float>(*value);
    }
    return out;
}

NdArray<float, 2> targetRows(const ClassVectors &classes, const std::vector<std::size_t> &labels,
                             std::span<const std::size_t> rows)
{
    NdArray<float, 2> out({rows.size(), classes.vectors.extent(1)});
    for (std::size_t r = 0; r < rows.size(); ++r) {
        const auto from = classes.vectors.row(labels[rows[r]]);
        std::copy(from.begin(), from.end(), out.row(r).begin());
    }
    return out;
}

double norm(std::span<const float> x)
{
    double sum = 0.0;
    for (const float v : x)
        sum += static_cast<double>(v) * static_cast<double>(v);
    return std::sqrt(sum);
}

class RidgeDecoder final : public Decoder
{
public:
    RidgeDecoder(Ridge ridge, ClassVectors classes, LinearBasis basis)
        : m_ridge(std::move(ridge)),
          m_classes(std::move(classes)),
          m_basis(std::move(basis))
    { }

    Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                             const RunContext &ctx) const override
    {
        NG_TRY_ASSIGN(auto opened, m_basis.open(data, rows, ctx));
        Decodings &out = opened.out;
        NG_TRY_ASSIGN(auto predicted, m_ridge.predict(opened.features.view()));
        if (m_classes.regression) {
            out.trueValues = NdArray<float, 2>({rows.size(), predicted.extent(1)});
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const auto from = m_classes.vectors.row(out.truth[r]);
                std::copy(from.begin(), from.end(), out.trueValues.row(r).begin());
            }
            out.values = std::move(predicted);
            out.candidates.clear();
            out.truth.clear();
            return std::move(out);
        }
        out.scores = NdArray<float, 2>({rows.size(), m_basis.classes.size()});
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const double scale = norm(predicted.row(r));
            for (std::size_t c = 0; c < m_basis.classes.size(); ++c) {
                double dot = 0.0;
                for (std::size_t k = 0; k < predicted.extent(1); ++k)
                    dot += static_cast<double>(predicted(r, k)) * static_cast<double>(m_classes.vectors(c, k));
                const double both = scale * norm(m_classes.vectors.row(c));
                out.scores(r, c) = both > 0.0 ? static_cast<float>(dot / both) : 0.0F;
            }
        }
        out.embeddings = std::move(predicted);
        return std::move(out);
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        saveLinearMap(writer, m_ridge.weights(), m_ridge.intercepts());
        m_basis.save(writer);
        writer.putFloats("class_vectors", m_classes.vectors.flat(), m_classes.vectors.shape());
        writer.putFact("alpha", m_ridge.alpha());
        writer.putFact("regression", m_classes.regression);
        return {};
    }

    static Result<std::shared_ptr<const Decoder>> load(const CheckpointReader &reader)
    {
        NG_TRY_ASSIGN(LinearMap map, loadLinearMap(reader));
        NG_TRY_ASSIGN(LinearBasis basis, LinearBasis::load(reader));
        std::vector<std::size_t> shape;
        NG_TRY_ASSIGN(auto vectors, reader.floats("class_vectors", &shape));
        NG_TRY_ASSIGN(const Json alpha, reader.fact("alpha"));
        NG_TRY_ASSIGN(const Json regression, reader.fact("regression"));
        if (shape.size() != 2 || shape[0] != basis.classes.size() || shape[1] != map.intercepts.size())
            return fail(ErrorCode::CorruptData, NG_TR("ridge", "The arrays of the checkpoint do not fit each other."));
        ClassVectors classes{NdArray<float, 2>({shape[0], shape[1]}, std::move(vectors)), regression.toBool()};
        return std::make_shared<RidgeDecoder>(Ridge::fromParts(std::move(map.weights), std::move(map.intercepts),
                                                               alpha.toDouble()),
                                              std::move(classes), std::move(basis));
    }

private:
    Ridge m_ridge;
    ClassVectors m_classes;
    LinearBasis m_basis;
};

/// What turns kAlphas into penalties: mean square of the features times the number of rows.
double penaltyScale(const NdArray<float, 2> &x)
{
    const double size = norm(x.flat());
    return std::max(size * size / static_cast<double>(std::max<std::size_t>(x.extent(1), 1)), 1e-12);
}

Result<UnitFit> fitRidge(const TrainUnit &unit, const RidgeParams &params, const RunContext &ctx)
{
    NG_TRY_ASSIGN(ClassVectors classes, classVectorsOf(unit, params));
    const auto bins = static_cast<std::size_t>(params.bins);
    const NdArray<float, 2> x = binnedFeatures(*unit.data, unit.train, bins);
    const NdArray<float, 2> y = targetRows(classes, *unit.labels, unit.train);
    const double scale = penaltyScale(x);
    const bool choose = params.alpha == 0.0 && !unit.validation.empty();
    auto fitted = [&]() -> Result<Ridge> {
        if (!choose)
            return Ridge::fit(x.view(), y.view(), scale * (params.alpha > 0.0 ? params.alpha : 1.0), ctx);
        std::vector<double> alphas;
        for (const double alpha : kAlphas)
            alphas.push_back(alpha * scale);
        const NdArray<float, 2> xValidation = binnedFeatures(*unit.data, unit.validation, bins);
        const NdArray<float, 2> yValidation = targetRows(classes, *unit.labels, unit.validation);
        return Ridge::fitBest(x.view(), y.view(), xValidation.view(), yValidation.view(), alphas, ctx);
    }();
    NG_TRY_ASSIGN(Ridge ridge, std::move(fitted));
    UnitFit fit;
    fit.points = {{0, "alpha", ridge.alpha()}};
    fit.decoder = std::make_shared<RidgeDecoder>(std::move(ridge), std::move(classes),
                                                 LinearBasis{inputShapeOf(*unit.data), bins, unit.data->classNames});
    return fit;
}

} // namespace

FrameworkCard ridgeCard()
{
    FrameworkCard card;
    card.id = "ridge";
    card.name = NG_TR("ridge", "Ridge regression");
    card.summary = NG_TR(
        "ridge",
        "Linear regression of numbers, vectors or classes from averaged time bins: the yardstick for any target.");
    card.source = "Hoerl & Kennard 1970, Technometrics 12:55";
    card.modalities = {"eeg", "ieeg", "fmri"};
    card.task = "regression";
    card.minimumData = NG_TR("ridge", "A few dozen items.");
    card.baseline = true;
    card.parameters = ridgeSchema().infos();
    return card;
}

std::unique_ptr<const Framework> makeRidgeFramework()
{
    return std::make_unique<LinearBaseline<RidgeParams>>(
        LinearBaseline<RidgeParams>::Parts{ridgeCard(), ridgeSchema(), nullptr, fitRidge, RidgeDecoder::load});
}

} // namespace ng
