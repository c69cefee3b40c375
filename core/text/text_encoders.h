// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/param_info.h"
#include "core/base/result.h"
#include "core/text/text_encoder.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Describes one text encoder before it is made.
struct TextEncoderInfo {
    std::string id;            ///< "hashed", "minilm"; never changes
    std::string name;          ///< NG_TR-marked
    std::string summary;       ///< NG_TR-marked
    std::string source;        ///< publication or model
    std::size_t dimension = 0; ///< with default parameters
    std::vector<ParamInfo> parameters;
    std::string modelName; ///< model of the store it needs; empty for none
    bool needsEngine = false;
    bool available = false;  ///< here and now
    std::string unavailable; ///< NG_TR-marked reason and remedy where it is not
};

/// What decides whether an encoder can be used; the caller knows the engine and the model store, this layer does not.
struct TextEncoderSurroundings {
    bool engineBuilt = false;
    std::function<bool(std::string_view modelName)> hasModel; ///< unset: none
};

/// All text encoders, alphabetical by id.
[[nodiscard]] std::vector<TextEncoderInfo> textEncoders(const TextEncoderSurroundings &surroundings);
/// Encoder by id; InvalidArgument lists the known ids, Unsupported or NotFound says why it is not available.
[[nodiscard]] Result<TextEncoderInfo> findTextEncoder(std::string_view id, const TextEncoderSurroundings &surroundings);
/// Makes an encoder that needs no engine; \p params is checked against its parameters. Unsupported for the others.
[[nodiscard]] Result<TextEncoderPtr> makeCoreTextEncoder(std::string_view id, const Json &params = {});

[[nodiscard]] Json toJson(const TextEncoderInfo &info);

} // namespace ng
