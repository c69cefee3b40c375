// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/lda_framework.h"

#include "core/base/text.h"
#include "core/eval/lda.h"
#include "core/run/baselines/closed_form_job.h"
#include "core/run/baselines/features.h"
#include "core/run/checkpoint.h"
#include "core/run/param_schema.h"

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
    schema.add(&LdaParams::bins,
               {.id = "bins",
                .label = NG_TR("lda", "Time bins"),
                .minimum = 0,
                .maximum = 10000,
                .help = NG_TR("lda", "Equal pieces of the window that are averaged; 0 uses every sample.")});
    schema.add(&LdaParams::shrinkage,
               {.id = "shrinkage",
                .label = NG_TR("lda", "Shrinkage"),
                .help = NG_TR("lda", "auto for the analytic optimum of Ledoit and Wolf, or a number from 0 to 1.")});
    return schema;
}

class LdaDecoder final : public Decoder
{
public:
    LdaDecoder(Lda lda, std::vector<std::size_t> present, std::vector<std::string> classes, InputShape input,
               std::size_t bins)
        : m_lda(std::move(lda)),
          m_present(std::move(present)),
          m_classes(std::move(classes)),
          m_input(std::move(input)),
          m_bins(bins)
    { }

    Result<Decodings> decode(const Dataset &data, std::span<const std::size_t> rows,
                             const RunContext &ctx) const override
    {
        NG_TRY(checkInput(m_input, data));
        NG_TRY(ctx.checkpoint());
        NG_TRY_ASSIGN(Decodings out, decodingsFor(data, rows, m_classes));
        const NdArray<float, 2> x = binnedFeatures(data, rows, m_bins);
        NG_TRY_ASSIGN(const auto scores, m_lda.scores(x.view()));
        out.scores = NdArray<float, 2>({rows.size(), m_classes.size()}, kNeverWins);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t c = 0; c < m_present.size(); ++c)
                out.scores(r, m_present[c]) = scores(r, c);
        }
        return out;
    }

    Result<> save(CheckpointWriter &writer) const override
    {
        const auto &weights = m_lda.weights();
        writer.putDoubles("weights", weights.flat(), weights.shape());
        const std::size_t classes[] = {m_lda.intercepts().size()};
        writer.putDoubles("intercepts", m_lda.intercepts(), classes);
        writer.putFact("shrinkage", m_lda.shrinkage());
        writer.putFact("input", toJson(m_input));
        writer.putFact("bins", static_cast<std::int64_t>(m_bins));
        putTexts(writer, "classes", m_classes);
        const std::vector<std::int64_t> present(m_present.begin(), m_present.end());
        const std::size_t shape[] = {present.size()};
        writer.putInts("present", present, shape);
        return {};
    }

    static Result<std::shared_ptr<const Decoder>> load(const CheckpointReader &reader)
    {
        std::vector<std::size_t> shape;
        NG_TRY_ASSIGN(auto weights, reader.doubles("weights", &shape));
        if (shape.size() != 2)
            return fail(ErrorCode::CorruptData,
                        NG_TR("lda", "The weights of the checkpoint have %1 axes instead of 2."),
                        numberText(static_cast<std::int64_t>(shape.size())));
        NG_TRY_ASSIGN(auto intercepts, reader.doubles("intercepts"));
        NG_TRY_ASSIGN(const Json shrinkage, reader.fact("shrinkage"));
        NG_TRY_ASSIGN(const Json inputJson, reader.fact("input"));
        NG_TRY_ASSIGN(InputShape input, inputShapeFromJson(inputJson));
        NG_TRY_ASSIGN(const Json bins, reader.fact("bins"));
        NG_TRY_ASSIGN(auto classes, texts(reader, "classes"));
        NG_TRY_ASSIGN(const auto presentInts, reader.ints("present"));
        std::vector<std::size_t> present(presentInts.begin(), presentInts.end());
        const bool fits = intercepts.size() == shape[0] && present.size() == shape[0]
            && std::all_of(present.begin(), present.end(), [&](std::size_t c) { return c < classes.size(); });
        if (!fits)
            return fail(ErrorCode::CorruptData, NG_TR("lda", "The classes of the checkpoint do not fit its weights."));
        Lda lda = Lda::fromParts(NdArray<double, 2>({shape[0], shape[1]}, std::move(weights)), std::move(intercepts),
                                 shrinkage.toDouble());
        return std::make_shared<LdaDecoder>(std::move(lda), std::move(present), std::move(classes), std::move(input),
                                            static_cast<std::size_t>(bins.toInt()));
    }

private:
    Lda m_lda;
    std::vector<std::size_t> m_present;
    std::vector<std::string> m_classes;
    InputShape m_input;
    std::size_t m_bins;
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
    fit.decoder = std::make_shared<LdaDecoder>(std::move(lda), std::move(present), unit.data->classNames,
                                               inputShapeOf(*unit.data), bins);
    return fit;
}

class LdaFramework final : public Framework
{
public:
    const FrameworkCard &card() const override { return m_card; }

    Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan, const Json &json,
                                            const RunContext &) const override
    {
        NG_TRY_ASSIGN(const LdaParams params, m_schema.fromJson(json));
        const auto number = parseDouble(params.shrinkage);
        if (params.shrinkage != "auto" && (!number || *number < 0.0 || *number > 1.0))
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("lda", "Parameter shrinkage is “%1”, but must be auto or a number from 0 to 1."),
                        quotable(params.shrinkage));
        return makeClosedFormJob(
            std::move(plan),
            [params](const TrainUnit &unit, const RunContext &ctx) { return fitLda(unit, params, ctx); },
            [](CheckpointReader &reader) { return LdaDecoder::load(reader); });
    }

    Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader, const Json &) const override
    {
        return LdaDecoder::load(reader);
    }

private:
    FrameworkCard m_card = ldaCard();
    ParamSchema<LdaParams> m_schema = ldaSchema();
};

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
    return std::make_unique<LdaFramework>();
}

} // namespace ng
