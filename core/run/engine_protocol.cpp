// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_protocol.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr std::array kCodes{ErrorCode::Cancelled,   ErrorCode::InvalidArgument,
                            ErrorCode::NotFound,    ErrorCode::Unsupported,
                            ErrorCode::CorruptData, ErrorCode::ShapeMismatch,
                            ErrorCode::OutOfMemory, ErrorCode::Io,
                            ErrorCode::Backend,     ErrorCode::Internal};

Json listOf(const std::vector<std::string> &texts)
{
    Json out = Json::array();
    for (const std::string &text : texts)
        out.push(text);
    return out;
}

std::vector<std::string> textsOf(const Json &list)
{
    std::vector<std::string> out;
    for (const Json &text : list.items())
        out.push_back(text.toString());
    return out;
}

} // namespace

Json errorToJson(const Error &error)
{
    Json out = Json::object();
    out.set("code", errorCodeName(error.code));
    out.set("text", error.text);
    out.set("args", listOf(error.args));
    out.set("context", listOf(error.context));
    out.set("message", error.message());
    return out;
}

Error errorFromJson(const Json &value)
{
    Error out;
    const std::string code = value["code"].toString();
    const auto found =
        std::find_if(kCodes.begin(), kCodes.end(), [&](ErrorCode one) { return errorCodeName(one) == code; });
    out.code = found == kCodes.end() ? ErrorCode::Internal : *found;
    out.text = value["text"].toString();
    out.args = textsOf(value["args"]);
    out.context = textsOf(value["context"]);
    return out;
}

Json progressToJson(const RunProgress &progress)
{
    Json out = Json::object();
    out.set("stage", progress.stage);
    out.set("stage_index", static_cast<std::int64_t>(progress.stageIndex));
    out.set("stages", static_cast<std::int64_t>(progress.stages));
    out.set("step", progress.step);
    out.set("total_steps", progress.totalSteps);
    out.set("steps_per_second", progress.stepsPerSecond);
    out.set("seconds_left", progress.secondsLeft);
    out.set("fraction", progress.fraction);
    return out;
}

RunProgress progressFromJson(const Json &value)
{
    RunProgress out;
    out.stage = value["stage"].toString();
    out.stageIndex = static_cast<std::size_t>(std::max<std::int64_t>(value["stage_index"].toInt(), 0));
    out.stages = static_cast<std::size_t>(std::max<std::int64_t>(value["stages"].toInt(1), 1));
    out.step = value["step"].toInt();
    out.totalSteps = value["total_steps"].toInt();
    out.stepsPerSecond = value["steps_per_second"].toDouble();
    out.secondsLeft = value["seconds_left"].toDouble(-1.0);
    out.fraction = value["fraction"].toDouble();
    return out;
}

std::optional<std::string> LineSplitter::next()
{
    const std::size_t end = m_buffer.find('\n', m_start);
    if (end == std::string::npos) {
        m_buffer.erase(0, m_start);
        m_start = 0;
        return std::nullopt;
    }
    std::string line = m_buffer.substr(m_start, end - m_start);
    m_start = end + 1;
    return line;
}

} // namespace ng
