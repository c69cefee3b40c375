// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/baselines/linear_baseline.h"

#include "core/run/checkpoint.h"

namespace ng {

Result<LinearBasis::Opened> LinearBasis::open(const Dataset &data, std::span<const std::size_t> rows,
                                              const RunContext &ctx) const
{
    NG_TRY(checkInput(input, data));
    NG_TRY(ctx.checkpoint());
    NG_TRY_ASSIGN(Decodings out, decodingsFor(data, rows, classes));
    return Opened{binnedFeatures(data, rows, bins), std::move(out)};
}

void LinearBasis::save(CheckpointWriter &writer) const
{
    writer.putFact("input", toJson(input));
    writer.putFact("bins", static_cast<std::int64_t>(bins));
    putTexts(writer, "classes", classes);
}

Result<LinearBasis> LinearBasis::load(const CheckpointReader &reader)
{
    LinearBasis basis;
    NG_TRY_ASSIGN(const Json input, reader.fact("input"));
    NG_TRY_ASSIGN(basis.input, inputShapeFromJson(input));
    NG_TRY_ASSIGN(const Json bins, reader.fact("bins"));
    basis.bins = static_cast<std::size_t>(bins.toInt());
    NG_TRY_ASSIGN(basis.classes, texts(reader, "classes"));
    return basis;
}

void saveLinearMap(CheckpointWriter &writer, const NdArray<double, 2> &weights, std::span<const double> intercepts)
{
    writer.putDoubles("weights", weights.flat(), weights.shape());
    const std::size_t outputs[] = {intercepts.size()};
    writer.putDoubles("intercepts", intercepts, outputs);
}

Result<LinearMap> loadLinearMap(const CheckpointReader &reader)
{
    LinearMap map;
    std::vector<std::size_t> shape;
    NG_TRY_ASSIGN(auto weights, reader.doubles("weights", &shape));
    NG_TRY_ASSIGN(map.intercepts, reader.doubles("intercepts"));
    if (shape.size() != 2 || map.intercepts.size() != shape[0])
        return fail(ErrorCode::CorruptData, NG_TR("run", "The weights of the checkpoint do not fit its intercepts."));
    map.weights = NdArray<double, 2>({shape[0], shape[1]}, std::move(weights));
    return map;
}

ParamInfo binsInfo()
{
    return {.id = "bins",
            .label = NG_TR("run", "Time bins"),
            .minimum = 0,
            .maximum = 10000,
            .help = NG_TR("run", "Equal pieces of the window that are averaged; 0 uses every sample.")};
}

} // namespace ng
