// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Describes one parameter once; forms, help, checks and JSON are made from it.
struct ParamInfo {
    enum class Type { Integer, Real, Boolean, Text, Choice };

    std::string id;    ///< "width"; never changes
    std::string label; ///< NG_TR-marked
    Type type = Type::Real;
    std::string unit; ///< "Hz", "s", ""
    Json defaultValue;
    std::optional<double> minimum;    ///< inclusive
    std::optional<double> maximum;    ///< inclusive
    std::vector<std::string> choices; ///< for Choice
    std::string help;                 ///< NG_TR-marked: what it does, where the default comes from
};

[[nodiscard]] Json toJson(const ParamInfo &info);
/// Value of a "key=value" text; InvalidArgument names parameter, value, range or choices.
[[nodiscard]] Result<Json> parseParam(const ParamInfo &info, std::string_view text);
/// Checks type and range of a value.
[[nodiscard]] Result<> checkParam(const ParamInfo &info, const Json &value);
/// Complete object of parameters: defaults overridden by "key=value" texts; an unknown key lists the known ones.
[[nodiscard]] Result<Json> parseParams(const std::vector<ParamInfo> &infos,
                                       const std::vector<std::string> &assignments);
/// Defaults overridden by \p given; unknown keys and bad values are InvalidArgument.
[[nodiscard]] Result<Json> completeParams(const std::vector<ParamInfo> &infos, const Json &given);

} // namespace ng
