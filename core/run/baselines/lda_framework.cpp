// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/lda_framework.h"

#include "core/base/text.h"
#include "core/eval/lda.h"
#include "core/run/baselines/linear_baseline.h"
#include "core/run/checkpoint.h"

#include <algorithm>

namespace ng {

namespace {

constexpr float kNeverWins = -1e30F; // below every log posterior, and finite so that it travels through every file

ParamSchema<LdaParams> ldaSchema()
{
    ParamSchema<LdaParams> schema;
    schema.add(&LdaParams::target,
               {.id = "target",
                .label = NG_TR("lda", "Target column"),
                .help = NG_TR("lda", "Column of items.tsv that names the class; empty: the run's target.")});
    schema.add(&LdaParams::bins, binsInfo());
    schema.add(&LdaParams::shrinkage,
               {.id = "shrinkage",
                .label = NG_TR("lda", "Shrinkage"),
                .help = NG_TR("lda", "auto for the analytic optimum of Ledoit and Wolf, or a number from 0 to 1.")});
    return schema;
}

class LdaDecoder final : public Decoder
{
public:
    LdaDecoder(Lda lda, std::vector<std::size_t> present, LinearBasis basis)
        : m_lda(std::move(lda)),
          m_present(std::move(present)),
          m_basis(std::move(basis))
    { }

    Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                             const RunContext &ctx) const override
    {
        NG_TRY_ASSIGN(auto opened, m_basis.open(data, rows, ctx));
        Decodings &out = opened.out;
        NG_TRY_ASSIGN(const auto scores, m_lda.scores(opened.features.view()));
        out.scores = NdArray<float, 2>({rows.size(), m_basis.classes.size()}, kNeverWins);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t c = 0; c < m_present.size(); ++c)
                out.scores(r, m_present[c]) = scores(r, c);
        }
        return std::move(out);
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        saveLinearMap(writer, m_lda.weights(), m_lda.intercepts());
        m_basis.save(writer);
        writer.putFact("shrinkage", m_lda.shrinkage());
        const std::vector<std::int64_t> present(m_present.begin(), m_present.end());
        const std::size_t shape[] = {present.size()};
        writer.putInts("present", present, shape);
        return {};
    }

    static Result<std::shared_ptr<const Decoder>> load(const CheckpointReader &reader)
    {
        NG_TRY_ASSIGN(LinearMap map, loadLinearMap(reader));
        NG_TRY_ASSIGN(LinearBasis basis, LinearBasis::load(reader));
        NG_TRY_ASSIGN(const Json shrinkage, reader.fact("shrinkage"));
        NG_TRY_ASSIGN(const auto presentInts, reader.ints("present"));
        std::vector<std::size_t> present(presentInts.begin(), presentInts.end());
        const bool fits = present.size() == map.intercepts.size()
            && std::all_of(present.begin(), present.end(), [&](std::size_t c) { return c < basis.classes.size(); });
        if (!fits)
            return fail(ErrorCode::CorruptData, NG_TR("lda", "The classes of the checkpoint do not fit its weights."));
        return std::make_shared<LdaDecoder>(Lda::fromParts(std::move(map.weights), std::move(map.intercepts),
                                                           shrinkage.toDouble()),
                                            std::move(present), std::move(basis));
    }

private:
    Lda m_lda;
    std::vector<std::size_t> m_present;
    LinearBasis m_basis;
};

Result<UnitFit> fitLda(const TrainUnit &unit, const LdaParams &params, const RunContext &ctx)
{
    std::vector<std::size_t> rows = unit.train;
    rows.insert(rows.end(), unit.validation.begin(), unit.validation.end());
    std::sort(rows.begin(), rows.end());

    const std::size_t classes = unit.data->classNames.size();
    std::vector<std::size_t> compact(classes, classes);
    std::vector<std::size_t> present;
    for (const std::size_t row : rows)
        compact[(*unit.labels)[row]] = 0;
    for (std::size_t c = 0; c < classes; ++c) {
        if (compact[c] == 0) {
            compact[c] = present.size();
            present.push_back(c);
        }
    }
    std::vector<std::size_t> labels;
    for (const std::size_t row : rows)
        labels.push_back(compact[(*unit.labels)[row]]);

    LdaSpec spec;
    if (params.shrinkage != "auto")
        spec.shrinkage = parseDouble(params.shrinkage);
    const auto bins = static_cast<std::size_t>(params.bins);
    const NdArray<float, 2> x = binnedFeatures(*unit.data, rows, bins);
    NG_TRY_ASSIGN(Lda lda, Lda::fit(x.view(), labels, present.size(), spec, ctx));
    UnitFit fit;
    fit.points = {{0, "shrinkage", lda.shrinkage()}};
    fit.decoder = std::make_shared<LdaDecoder>(std::move(lda), std::move(present),
                                               LinearBasis{inputShapeOf(*unit.data), bins, unit.data->classNames});
    return fit;
}

Result<> checkShrinkage(const LdaParams &params)
{
    const auto number = parseDouble(params.shrinkage);
    if (params.shrinkage != "auto" && (!number || *number < 0.0 || *number > 1.0))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("lda", "Parameter shrinkage is “%1”, but must be auto or a number from 0 to 1."),
                    quotable(params.shrinkage));
    return {};
}

} // namespace

FrameworkCard ldaCard()
{
    FrameworkCard card;
    card.id = "lda";
    card.name = NG_TR("lda", "Shrinkage LDA");
    card.summary = NG_TR(
        "lda",
        "Linear discriminant analysis of averaged time bins with automatic shrinkage: the yardstick for any labelled target.");
    card.source = "Ledoit & Wolf 2004; Blankertz et al. 2011, NeuroImage 56:814";
    card.modalities = {"eeg", "ieeg", "fmri"};
    card.task = "classification";
    card.minimumData = NG_TR("lda", "Two classes with a few items each.");
    card.baseline = true;
    card.parameters = ldaSchema().infos();
    return card;
}

std::unique_ptr<const Framework> makeLdaFramework()
{
    return std::make_unique<LinearBaseline<LdaParams>>(
        LinearBaseline<LdaParams>::Parts{ldaCard(), ldaSchema(), checkShrinkage, fitLda, LdaDecoder::load});
}

} // namespace ng
