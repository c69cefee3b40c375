// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/param_info.h"

#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

std::string_view typeName(ParamInfo::Type type)
{
    switch (type) {
    case ParamInfo::Type::Integer:
        return "integer";
    case ParamInfo::Type::Real:
        return "real";
    case ParamInfo::Type::Boolean:
        return "boolean";
    case ParamInfo::Type::Text:
        return "text";
    case ParamInfo::Type::Choice:
        return "choice";
    }
    return "text";
}

tl::unexpected<Error> outOfRange(const ParamInfo &info, std::string_view text)
{
    const std::string low = info.minimum ? numberText(*info.minimum) : std::string("-inf");
    const std::string high = info.maximum ? numberText(*info.maximum) : std::string("inf");
    return fail(ErrorCode::InvalidArgument, NG_TR("base", "Parameter %1 is %2, but must lie in [%3, %4] %5."), info.id,
                text, low, high, info.unit);
}

tl::unexpected<Error> wrongKind(const ParamInfo &info, std::string_view text)
{
    return fail(ErrorCode::InvalidArgument, NG_TR("base", "Parameter %1 must be of type %2, but “%3” is not."), info.id,
                typeName(info.type), quotable(text));
}

bool inRange(const ParamInfo &info, double value)
{
    return !(info.minimum && value < *info.minimum) && !(info.maximum && value > *info.maximum);
}

std::optional<bool> parseBool(std::string_view text)
{
    const std::string lower = asciiLower(text);
    for (const std::string_view word : {"true", "yes", "on", "1"}) {
        if (lower == word)
            return true;
    }
    for (const std::string_view word : {"false", "no", "off", "0"}) {
        if (lower == word)
            return false;
    }
    return std::nullopt;
}

std::string knownKeys(const std::vector<ParamInfo> &infos)
{
    std::vector<std::string> keys;
    for (const ParamInfo &info : infos)
        keys.push_back(info.id);
    return join(keys, ", ");
}

Result<const ParamInfo *> findParam(const std::vector<ParamInfo> &infos, std::string_view key)
{
    const auto info = std::find_if(infos.begin(), infos.end(), [&](const ParamInfo &one) { return one.id == key; });
    if (info == infos.end()) {
        return fail(ErrorCode::InvalidArgument, NG_TR("base", "There is no parameter %1 here; known are: %2."),
                    quotable(key), knownKeys(infos));
    }
    return &*info;
}

} // namespace

Json toJson(const ParamInfo &info)
{
    Json out = Json::object();
    out.set("id", info.id);
    out.set("label", info.label);
    out.set("type", typeName(info.type));
    out.set("unit", info.unit);
    out.set("default", info.defaultValue);
    if (info.minimum)
        out.set("minimum", *info.minimum);
    if (info.maximum)
        out.set("maximum", *info.maximum);
    if (!info.choices.empty()) {
        Json list = Json::array();
        for (const std::string &choice : info.choices)
            list.push(choice);
        out.set("choices", std::move(list));
    }
    out.set("help", info.help);
    return out;
}

Result<Json> parseParam(const ParamInfo &info, std::string_view text)
{
    Json value(text);
    if (info.type == ParamInfo::Type::Integer) {
        const auto number = parseInt(text);
        if (!number)
            return wrongKind(info, text);
        value = Json(*number);
    } else if (info.type == ParamInfo::Type::Real) {
        const auto number = parseDouble(text);
        if (!number)
            return wrongKind(info, text);
        value = Json(*number);
    } else if (info.type == ParamInfo::Type::Boolean) {
        const auto truth = parseBool(text);
        if (!truth)
            return wrongKind(info, text);
        value = Json(*truth);
    }
    NG_TRY(checkParam(info, value));
    return value;
}

Result<> checkParam(const ParamInfo &info, const Json &value)
{
    switch (info.type) {
    case ParamInfo::Type::Integer:
    case ParamInfo::Type::Real:
        if (info.type == ParamInfo::Type::Integer ? !value.isInteger() : !value.isNumber())
            return wrongKind(info, value.dump());
        if (!inRange(info, value.toDouble()))
            return outOfRange(info, value.dump());
        return {};
    case ParamInfo::Type::Boolean:
        if (!value.isBool())
            return wrongKind(info, value.dump());
        return {};
    case ParamInfo::Type::Choice:
    case ParamInfo::Type::Text:
        if (!value.isString())
            return wrongKind(info, value.dump());
        if (info.type == ParamInfo::Type::Choice
            && std::find(info.choices.begin(), info.choices.end(), value.toString()) == info.choices.end()) {
            return fail(ErrorCode::InvalidArgument, NG_TR("base", "Parameter %1 is “%2”, but must be one of: %3."),
                        info.id, quotable(value.toString()), join(info.choices, ", "));
        }
        return {};
    }
    return wrongKind(info, value.dump());
}

Result<Json> parseParams(const std::vector<ParamInfo> &infos, const std::vector<std::string> &assignments)
{
    Json given = Json::object();
    for (const std::string &assignment : assignments) {
        const std::size_t equals = assignment.find('=');
        if (equals == std::string::npos) {
            return fail(ErrorCode::InvalidArgument, NG_TR("base", "“%1” is no parameter: write key=value."),
                        quotable(assignment));
        }
        const std::string key(trimmed(std::string_view(assignment).substr(0, equals)));
        NG_TRY_ASSIGN(const ParamInfo *info, findParam(infos, key));
        if (given.contains(key))
            return fail(ErrorCode::InvalidArgument, NG_TR("base", "Parameter %1 is given twice."), key);
        NG_TRY_ASSIGN(Json value, parseParam(*info, trimmed(std::string_view(assignment).substr(equals + 1))));
        given.set(key, std::move(value));
    }
    return completeParams(infos, given);
}

Result<Json> completeParams(const std::vector<ParamInfo> &infos, const Json &given)
{
    for (const Json::Member &member : given.members()) {
        NG_TRY_ASSIGN(const ParamInfo *info, findParam(infos, member.first));
        NG_TRY(checkParam(*info, member.second));
    }
    Json out = Json::object();
    for (const ParamInfo &info : infos)
        out.set(info.id, given.contains(info.id) ? given[info.id] : info.defaultValue);
    return out;
}

} // namespace ng
