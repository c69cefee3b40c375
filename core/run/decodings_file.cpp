// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/decodings_file.h"

#include "core/base/text.h"
#include "core/io/hdf5/hdf5_file.h"

#include <algorithm>

namespace ng {

namespace {

constexpr std::int64_t kVersion = 1;
constexpr std::string_view kFormat = "neuroglyph-decodings";

std::string groupName(const UnitDecodings &unit)
{
    return "fold" + numberText(static_cast<std::int64_t>(unit.fold)) + "_seed"
        + numberText(static_cast<std::int64_t>(unit.seed));
}

Result<> writeMatrix(Hdf5File &file, const std::string &name, const NdArray<float, 2> &matrix)
{
    return matrix.empty() ? Result<>{} : file.writeFloats(name, matrix.flat(), matrix.shape());
}

Result<NdArray<float, 2>> readMatrix(const Hdf5File &file, const std::string &name, std::size_t rows)
{
    if (!file.has(name))
        return NdArray<float, 2>{};
    std::vector<std::size_t> shape;
    NG_TRY_ASSIGN(auto data, file.readFloats(name, &shape));
    if (shape.size() != 2 || shape[0] != rows)
        return fail(ErrorCode::CorruptData, NG_TR("run", "%1 does not have one row for each of its %2 items."), name,
                    numberText(static_cast<std::int64_t>(rows)));
    return NdArray<float, 2>({shape[0], shape[1]}, std::move(data));
}

Result<> writeUnit(Hdf5File &file, const UnitDecodings &unit)
{
    const std::string group = groupName(unit);
    const Decodings &d = unit.decodings;
    NG_TRY(file.writeStrings(group + "/item_ids", d.itemIds));
    if (!d.candidates.empty()) {
        NG_TRY(file.writeStrings(group + "/candidates", d.candidates));
        const std::vector<std::int64_t> truth(d.truth.begin(), d.truth.end());
        const std::size_t shape[] = {truth.size()};
        NG_TRY(file.writeInts(group + "/truth", truth, shape));
    }
    NG_TRY(writeMatrix(file, group + "/scores", d.scores));
    NG_TRY(writeMatrix(file, group + "/embeddings", d.embeddings));
    NG_TRY(writeMatrix(file, group + "/values", d.values));
    NG_TRY(writeMatrix(file, group + "/true_values", d.trueValues));
    NG_TRY(file.setAttribute(group, "fold", static_cast<std::int64_t>(unit.fold)));
    return file.setAttribute(group, "seed", static_cast<std::int64_t>(unit.seed));
}

Result<std::int64_t> intAttribute(const Hdf5File &file, const std::string &group, std::string_view name)
{
    NG_TRY_ASSIGN(const Hdf5Attribute value, file.attribute(group, name));
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return *number;
    return fail(ErrorCode::CorruptData, NG_TR("run", "Attribute %1 of %2 is no integer."), std::string(name), group);
}

Result<UnitDecodings> readUnit(const Hdf5File &file, const std::string &group)
{
    UnitDecodings out;
    NG_TRY_ASSIGN(const std::int64_t fold, intAttribute(file, group, "fold"));
    NG_TRY_ASSIGN(const std::int64_t seed, intAttribute(file, group, "seed"));
    out.fold = static_cast<std::size_t>(fold);
    out.seed = static_cast<std::uint64_t>(seed);
    Decodings &d = out.decodings;
    NG_TRY_ASSIGN(d.itemIds, file.readStrings(group + "/item_ids"));
    const std::size_t rows = d.itemIds.size();
    NG_TRY_ASSIGN(d.scores, readMatrix(file, group + "/scores", rows));
    NG_TRY_ASSIGN(d.embeddings, readMatrix(file, group + "/embeddings", rows));
    NG_TRY_ASSIGN(d.values, readMatrix(file, group + "/values", rows));
    NG_TRY_ASSIGN(d.trueValues, readMatrix(file, group + "/true_values", rows));
    if (file.has(group + "/candidates")) {
        NG_TRY_ASSIGN(d.candidates, file.readStrings(group + "/candidates"));
        NG_TRY_ASSIGN(const auto truth, file.readInts(group + "/truth"));
        d.truth.assign(truth.begin(), truth.end());
    }
    const bool fits = (d.candidates.empty() || (d.truth.size() == rows && d.scores.extent(1) == d.candidates.size()))
        && std::all_of(d.truth.begin(), d.truth.end(), [&](std::size_t t) { return t < d.candidates.size(); })
        && d.values.shape() == d.trueValues.shape();
    if (!fits)
        return fail(ErrorCode::CorruptData, NG_TR("run", "The arrays of %1 do not fit each other."), group);
    return out;
}

} // namespace

Result<> writeDecodings(const std::filesystem::path &path, const std::vector<UnitDecodings> &units)
{
    NG_TRY_ASSIGN(Hdf5File file, Hdf5File::create(path));
    NG_TRY(file.setAttribute("/", "format", std::string(kFormat)));
    NG_TRY(file.setAttribute("/", "version", kVersion));
    for (const UnitDecodings &unit : units)
        NG_TRY(writeUnit(file, unit));
    return file.commit();
}

Result<std::vector<UnitDecodings>> readDecodings(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const Hdf5File file, Hdf5File::openRead(path));
    NG_TRY_ASSIGN(const auto groups, file.members());
    std::vector<UnitDecodings> out;
    for (const std::string &group : groups) {
        NG_TRY_ASSIGN(UnitDecodings unit, within(readUnit(file, group), path.filename().string()));
        out.push_back(std::move(unit));
    }
    std::sort(out.begin(), out.end(), [](const UnitDecodings &a, const UnitDecodings &b) {
        return std::pair(a.seed, a.fold) < std::pair(b.seed, b.fold);
    });
    return out;
}

} // namespace ng
