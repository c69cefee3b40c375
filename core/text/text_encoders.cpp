// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/text_encoders.h"

#include "core/base/text.h"
#include "core/text/hashed_encoder.h"

#include <algorithm>

namespace ng {

namespace {

TextEncoderInfo hashedInfo()
{
    TextEncoderInfo info;
    info.id = "hashed";
    info.name = NG_TR("text", "Hashed words and letters");
    info.summary =
        NG_TR("text", "Deterministic vectors without weights: texts that share words or parts of words are alike.");
    info.source = "Weinberger et al. 2009";
    info.dimension = kHashedDefaultDimension;
    info.parameters.push_back(ParamInfo{.id = "dimension",
                                        .label = NG_TR("text", "Dimension"),
                                        .type = ParamInfo::Type::Integer,
                                        .unit = "",
                                        .defaultValue = Json(static_cast<std::int64_t>(kHashedDefaultDimension)),
                                        .minimum = static_cast<double>(kHashedSmallestDimension),
                                        .maximum = static_cast<double>(kHashedLargestDimension),
                                        .choices = {},
                                        .help = NG_TR("text", "Elements of a vector; the default is that of minilm.")});
    info.available = true;
    return info;
}

TextEncoderInfo miniLmInfo(const TextEncoderSurroundings &surroundings)
{
    TextEncoderInfo info;
    info.id = "minilm";
    info.name = NG_TR("text", "MiniLM sentence encoder");
    info.summary =
        NG_TR("text", "Sentence vectors of all-MiniLM-L6-v2: 6 layers, mean pooling, length 1, at most 256 tokens.");
    info.source = "Reimers and Gurevych 2019; sentence-transformers/all-MiniLM-L6-v2";
    info.dimension = 384;
    info.modelName = "all-MiniLM-L6-v2";
    info.needsEngine = true;
    if (!surroundings.engineBuilt)
        info.unavailable =
            NG_TR("text", "This build has no engine. Build it with LibTorch (NG_WITH_TORCH), or use hashed.");
    else if (!surroundings.hasModel || !surroundings.hasModel(info.modelName))
        info.unavailable =
            NG_TR("text", "The model store has no all-MiniLM-L6-v2. Add it with \"model add FOLDER\", or use hashed.");
    info.available = info.unavailable.empty();
    return info;
}

} // namespace

std::vector<TextEncoderInfo> textEncoders(const TextEncoderSurroundings &surroundings)
{
    return {hashedInfo(), miniLmInfo(surroundings)};
}

Result<TextEncoderInfo> findTextEncoder(std::string_view id, const TextEncoderSurroundings &surroundings)
{
    std::vector<TextEncoderInfo> infos = textEncoders(surroundings);
    const auto info = std::ranges::find(infos, id, &TextEncoderInfo::id);
    if (info == infos.end()) {
        std::vector<std::string> ids;
        ids.reserve(infos.size());
        for (const TextEncoderInfo &known : infos)
            ids.push_back(known.id);
        return fail(ErrorCode::InvalidArgument, NG_TR("text", "There is no text encoder %1. Known: %2."), quotable(id),
                    join(ids, ", "));
    }
    if (!info->available)
        return fail(surroundings.engineBuilt ? ErrorCode::NotFound : ErrorCode::Unsupported, info->unavailable);
    return std::move(*info);
}

Result<TextEncoderPtr> makeCoreTextEncoder(std::string_view id, const Json &params)
{
    NG_TRY_ASSIGN(const TextEncoderInfo info,
                  findTextEncoder(id, {.engineBuilt = true, .hasModel = [](std::string_view) { return true; }}));
    NG_TRY_ASSIGN(const Json complete, completeParams(info.parameters, params.isNull() ? Json::object() : params));
    if (info.needsEngine)
        return fail(ErrorCode::Unsupported,
                    NG_TR("text", "The text encoder %1 runs in the engine. Ask the engine, or use hashed."), info.id);
    return makeHashedEncoder(static_cast<std::size_t>(complete["dimension"].toInt()));
}

Json toJson(const TextEncoderInfo &info)
{
    Json parameters = Json::array();
    for (const ParamInfo &parameter : info.parameters)
        parameters.push(toJson(parameter));
    Json json(Json::Object{{"id", Json(info.id)},
                           {"name", Json(info.name)},
                           {"summary", Json(info.summary)},
                           {"source", Json(info.source)},
                           {"dimension", Json(static_cast<std::int64_t>(info.dimension))},
                           {"available", Json(info.available)}});
    if (!info.unavailable.empty())
        json.set("unavailable", Json(info.unavailable));
    if (!info.modelName.empty())
        json.set("model", Json(info.modelName));
    json.set("needs_engine", Json(info.needsEngine));
    json.set("parameters", std::move(parameters));
    return json;
}

} // namespace ng
