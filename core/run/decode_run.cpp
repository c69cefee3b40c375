// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/decode_run.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"
#include "core/run/checkpoint.h"
#include "core/run/decodings_file.h"
#include "core/run/run_folder.h"
#include "core/run/train_request.h"

#include <numeric>

namespace ng {

Result<DecodeSummary> decodeWithRun(const std::filesystem::path &run, const std::filesystem::path &study,
                                    const std::filesystem::path &out, const FrameworkRegistry &frameworks,
                                    const ReaderRegistry &readers, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const Json record, readRunRecord(run));
    NG_TRY_ASSIGN(const TrainRequest request, within(trainRequestFromJson(record), "run.json"));
    NG_TRY_ASSIGN(const Framework *framework, frameworks.find(request.framework));
    const std::filesystem::path best = run / "checkpoints" / "best.safetensors";
    std::error_code ignored;
    if (!std::filesystem::exists(best, ignored))
        return fail(ErrorCode::NotFound,
                    NG_TR("run", "%1 has no decoders yet: its training has not come to an end; resume it."),
                    run.string());
    NG_TRY_ASSIGN(CheckpointReader reader, CheckpointReader::open(best));
    NG_TRY_ASSIGN(const Json units, reader.fact("units"));

    DatasetSpec spec = request.dataset;
    spec.target = targetColumn(request.target);
    NG_TRY_ASSIGN(const Study opened, Study::open(study));
    NG_TRY_ASSIGN(const BuiltDataset built, buildDataset(opened, spec, readers, 8ULL << 30U, ctx.slice(0.0, 0.5)));
    std::vector<std::size_t> rows(built.data.size());
    std::iota(rows.begin(), rows.end(), std::size_t{0});

    std::vector<UnitDecodings> decoded;
    for (std::size_t u = 0; u < units.size(); ++u) {
        NG_TRY(ctx.checkpoint());
        reader.pushScope("unit" + numberText(static_cast<std::int64_t>(u)) + ".");
        auto decoder = guarded("decoder", [&] { return framework->load(reader, request.params); });
        reader.popScope();
        NG_TRY(decoder);
        NG_TRY_ASSIGN(Decodings decodings,
                      guarded("decoding", [&] { return (*decoder)->decode(built.data, rows, ctx); }));
        decoded.push_back({static_cast<std::size_t>(units.items()[u]["fold"].toInt()),
                           static_cast<std::uint64_t>(units.items()[u]["seed"].toInt()), std::move(decodings)});
        ctx.progress(0.5 + 0.5 * static_cast<double>(u + 1) / static_cast<double>(units.size()));
    }
    NG_TRY(writeDecodings(out, decoded));
    return DecodeSummary{built.data.size(), built.skipped.size(), decoded.size()};
}

} // namespace ng
