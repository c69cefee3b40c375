// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/targets.h"

#include "core/base/npy.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/io/hdf5/hdf5_file.h"

#include <algorithm>
#include <set>

namespace ng {

namespace {

constexpr std::string_view kChannelPrefix = "channel:";

std::string countText(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

bool isFile(std::string_view text)
{
    return text.ends_with(".npy") || text.ends_with(".h5") || text.ends_with(".hdf5");
}

/// The one matrix of a file: a .npy with two axes (one axis is a column), or the only numeric data set of an HDF5 root.
Result<NdArray<float, 2>> readMatrix(const std::filesystem::path &path)
{
    std::vector<std::size_t> shape;
    std::vector<float> data;
    if (path.extension() == ".npy") {
        NpyInfo info;
        NG_TRY_ASSIGN(data, readNpyFloats(path, &info));
        shape = info.shape;
    } else {
        NG_TRY_ASSIGN(const Hdf5File file, Hdf5File::openRead(path));
        NG_TRY_ASSIGN(const auto members, file.members());
        std::vector<std::string> numeric;
        for (const std::string &member : members) {
            NG_TRY_ASSIGN(const Hdf5Info info, file.info(member));
            if (info.kind == Hdf5Info::Kind::Float || info.kind == Hdf5Info::Kind::Integer)
                numeric.push_back(member);
        }
        if (numeric.size() != 1)
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("run", "%1 must hold exactly one array of numbers at its root, but holds %2."),
                        path.filename().string(), countText(numeric.size()));
        NG_TRY_ASSIGN(data, file.readFloats(numeric.front(), &shape));
    }
    if (shape.size() == 1)
        shape.push_back(1);
    if (shape.size() != 2)
        return fail(ErrorCode::ShapeMismatch, NG_TR("run", "%1 has %2 axes, but vectors need 2: rows and dimensions."),
                    path.filename().string(), countText(shape.size()));
    return NdArray<float, 2>({shape[0], shape[1]}, std::move(data));
}

Result<std::filesystem::path> findFile(const Study &study, const std::string &name)
{
    std::filesystem::path path(name);
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored) || path.is_absolute())
        return path;
    return study.resolve(name);
}

Result<Json> fileRecipe(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::string hash, sha256OfFile(path));
    Json recipe = Json::object();
    recipe.set("file", path.filename().string());
    recipe.set("sha256", hash);
    return recipe;
}

/// One row an item of the study: picks those of the data set, whose classes are its items.
Result<Targets> vectorsOfItems(const Study &study, const Dataset &data, const std::string &name)
{
    NG_TRY_ASSIGN(const auto path, findFile(study, name));
    NG_TRY_ASSIGN(const auto matrix, readMatrix(path));
    if (matrix.extent(0) != study.items().size())
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("run", "%1 has %2 rows, but items.tsv has %3 items: one row an item is needed."),
                    path.filename().string(), countText(matrix.extent(0)), countText(study.items().size()));
    NdArray<float, 2> vectors({data.classNames.size(), matrix.extent(1)});
    for (std::size_t row = 0; row < data.size(); ++row) {
        const auto from = matrix.row(data.items[row]);
        std::copy(from.begin(), from.end(), vectors.row(data.labels[row]).begin());
    }
    NG_TRY_ASSIGN(Json recipe, fileRecipe(path));
    return Targets{std::make_shared<NdArray<float, 2>>(std::move(vectors)), std::move(recipe)};
}

Result<Targets> vectorsOfClasses(const Study &study, const Dataset &data, const std::string &name)
{
    NG_TRY_ASSIGN(const auto path, findFile(study, name));
    NG_TRY_ASSIGN(auto matrix, readMatrix(path));
    if (matrix.extent(0) == study.items().size() && matrix.extent(0) != data.classNames.size()) {
        NdArray<float, 2> vectors({data.size(), matrix.extent(1)});
        for (std::size_t row = 0; row < data.size(); ++row) {
            const auto from = matrix.row(data.items[row]);
            std::copy(from.begin(), from.end(), vectors.row(row).begin());
        }
        NG_TRY_ASSIGN(Json recipe, fileRecipe(path));
        return Targets{std::make_shared<NdArray<float, 2>>(std::move(vectors)), std::move(recipe)};
    }
    if (matrix.extent(0) != data.classNames.size())
        return fail(ErrorCode::ShapeMismatch, NG_TR("run", "%1 has %2 rows, but there are %3 classes and %4 items."),
                    path.filename().string(), countText(matrix.extent(0)), countText(data.classNames.size()),
                    countText(study.items().size()));
    NG_TRY_ASSIGN(Json recipe, fileRecipe(path));
    return Targets{std::make_shared<NdArray<float, 2>>(std::move(matrix)), std::move(recipe)};
}

/// Mean of a channel in each item's window, read unfiltered.
Result<Targets> channelMeans(const Study &study, const Dataset &data, const DatasetSpec &dataset,
                             const std::string &channel, const ReaderRegistry &readers, const RunContext &ctx)
{
    DatasetSpec spec;
    spec.window = dataset.window;
    spec.channels = {channel};
    spec.target = "item_id";
    NG_TRY_ASSIGN(const BuiltDataset built,
                  within(buildDataset(study, spec, readers, 8ULL << 30U, ctx), "target channel " + channel));
    NdArray<float, 2> vectors({data.classNames.size(), 1});
    for (std::size_t row = 0; row < data.size(); ++row) {
        const auto source = built.data.rowOf(data.items[row]);
        if (!source)
            return fail(ErrorCode::ShapeMismatch, NG_TR("run", "Channel %1 has no samples in the window of item %2."),
                        channel, quotable(data.itemIds[row]));
        const auto signal = built.data.signals.view()[*source].row(0);
        double sum = 0.0;
        for (const float value : signal)
            sum += static_cast<double>(value);
        vectors(data.labels[row], 0) =
            static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(signal.size(), 1)));
    }
    Json recipe = Json::object();
    recipe.set("channel_mean", channel);
    return Targets{std::make_shared<NdArray<float, 2>>(std::move(vectors)), std::move(recipe)};
}

Result<Targets> encodedNames(const Dataset &data, const std::string &id, const TextEncoderMaker &encoders,
                             const RunContext &ctx)
{
    if (!encoders)
        return fail(ErrorCode::Unsupported, NG_TR("run", "This program has no text encoder “%1”."), quotable(id));
    NG_TRY_ASSIGN(const TextEncoderPtr encoder, encoders(id));
    std::vector<std::string> texts;
    for (std::string name : data.classNames) {
        std::replace(name.begin(), name.end(), '_', ' ');
        texts.push_back(std::move(name));
    }
    NG_TRY_ASSIGN(auto vectors, encoder->encode(texts, ctx));
    return Targets{std::make_shared<NdArray<float, 2>>(std::move(vectors)), encoder->recipe()};
}

} // namespace

bool isVectorTarget(std::string_view target)
{
    return target.starts_with(kChannelPrefix) || isFile(target);
}

bool namesAreNumbers(const std::vector<std::string> &names)
{
    const std::set<std::string> distinct(names.begin(), names.end());
    return distinct.size() > 10 && std::all_of(names.begin(), names.end(), [](const std::string &name) {
               return parseDouble(name).has_value();
           });
}

std::string targetColumn(const TargetSpec &spec)
{
    return isVectorTarget(spec.target) ? std::string("item_id") : spec.target;
}

Result<Targets> makeTargets(const Study &study, const Dataset &data, const DatasetSpec &dataset, const TargetSpec &spec,
                            const ReaderRegistry &readers, const TextEncoderMaker &encoders, const RunContext &ctx)
{
    if (spec.target.starts_with(kChannelPrefix))
        return channelMeans(study, data, dataset, spec.target.substr(kChannelPrefix.size()), readers, ctx);
    if (isFile(spec.target))
        return vectorsOfItems(study, data, spec.target);
    if (spec.encoder.empty())
        return Targets{};
    if (isFile(spec.encoder))
        return vectorsOfClasses(study, data, spec.encoder);
    return encodedNames(data, spec.encoder, encoders, ctx);
}

} // namespace ng
