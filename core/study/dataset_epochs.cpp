// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/io/hdf5/hdf5_file.h"
#include "core/study/dataset_parts.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

namespace fs = std::filesystem;

bool isNpy(std::string_view recording)
{
    return asciiLower(recording).ends_with(".npy");
}

Result<std::string> memberOf(const Hdf5File &file, const std::string &wanted, const std::string &recording)
{
    if (!wanted.empty())
        return wanted;
    NG_TRY_ASSIGN(const std::vector<std::string> members, file.members());
    std::vector<std::string> arrays;
    for (const std::string &member : members) {
        NG_TRY_ASSIGN(const Hdf5Info info, file.info(member));
        if (info.kind == Hdf5Info::Kind::Float || info.kind == Hdf5Info::Kind::Integer)
            arrays.push_back(member);
    }
    if (arrays.size() == 1)
        return arrays.front();
    return fail(
        ErrorCode::InvalidArgument,
        NG_TR("study",
              "%1 holds %2 arrays; say which in study.json: \"recordings\": {\"%1\": {\"dataset\": \"NAME\"}}."),
        recording, numberText(static_cast<std::int64_t>(arrays.size())));
}

} // namespace

bool isArrayName(std::string_view recording)
{
    const std::string name = asciiLower(recording);
    return name.ends_with(".npy") || name.ends_with(".h5") || name.ends_with(".hdf5");
}

Result<EpochArrayInfo> epochArrayInfo(const Study &study, const std::string &recording)
{
    NG_TRY_ASSIGN(const fs::path path, study.resolve(recording));
    const Json &about = study.header()["recordings"][recording];
    EpochArrayInfo info;
    std::vector<std::size_t> shape;
    if (isNpy(recording)) {
        NG_TRY_ASSIGN(const NpyInfo npy, within(readNpyInfo(path), recording));
        shape = npy.shape;
    } else {
        NG_TRY_ASSIGN(const Hdf5File file, Hdf5File::openRead(path));
        NG_TRY_ASSIGN(info.member, memberOf(file, about["dataset"].toString(), recording));
        NG_TRY_ASSIGN(const Hdf5Info member, within(file.info(info.member), recording));
        shape = member.shape;
    }
    if (shape.size() != 2 && shape.size() != 3)
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("study", "%1 has %2 axes; epochs are [rows, channels, samples] or [rows, features]."),
                    recording, numberText(static_cast<std::int64_t>(shape.size())));
    info.rows = shape[0];
    info.channels = shape[1];
    info.samples = shape.size() == 3 ? shape[2] : 1;
    for (const Json &label : about["labels"].items())
        info.labels.push_back(label.toString());
    if (info.labels.empty()) {
        for (std::size_t c = 0; c < info.channels; ++c)
            info.labels.push_back("#" + numberText(static_cast<std::int64_t>(c)));
    }
    if (info.labels.size() != info.channels)
        return fail(ErrorCode::ShapeMismatch, NG_TR("study", "study.json gives %2 labels for the %3 channels of %1."),
                    recording, numberText(static_cast<std::int64_t>(info.labels.size())),
                    numberText(static_cast<std::int64_t>(info.channels)));
    if (about["rate_hz"].isNumber()) {
        NG_TRY_ASSIGN(info.rate, within(Rate::fromHertz(about["rate_hz"].toDouble()), recording));
    }
    return info;
}

Result<> readEpochs(const Study &study, const std::string &recording, const EpochArrayInfo &info,
                    std::span<const std::size_t> items, std::span<const std::size_t> outRows, NdView<float, 3> out,
                    const RunContext &ctx)
{
    NG_TRY_ASSIGN(const fs::path path, study.resolve(recording));
    const std::size_t length = info.channels * info.samples;
    std::vector<float> whole;
    std::optional<Hdf5File> file;
    std::size_t axes = 3;
    if (isNpy(recording)) {
        NG_TRY_ASSIGN(whole, within(readNpyFloats(path), recording));
        if (whole.size() != info.rows * length)
            return fail(ErrorCode::CorruptData, NG_TR("study", "%1 changed while it was read."), recording);
    } else {
        NG_TRY_ASSIGN(Hdf5File opened, Hdf5File::openRead(path));
        NG_TRY_ASSIGN(const Hdf5Info member, opened.info(info.member));
        axes = member.shape.size();
        file = std::move(opened);
    }
    for (std::size_t k = 0; k < items.size(); ++k) {
        NG_TRY(ctx.checkpoint());
        const auto row = static_cast<std::size_t>(*study.items()[items[k]].row);
        const std::span<float> target{&out(outRows[k], 0U, 0U), length};
        if (!file) {
            std::copy_n(whole.begin() + static_cast<std::ptrdiff_t>(row * length), length, target.begin());
            continue;
        }
        const std::array<std::size_t, 3> start{row, 0, 0};
        const std::array<std::size_t, 3> count{1, info.channels, info.samples};
        NG_TRY(within(file->readFloatBlock(info.member, std::span(start).first(axes), std::span(count).first(axes),
                                           target),
                      recording));
    }
    return {};
}

} // namespace ng
