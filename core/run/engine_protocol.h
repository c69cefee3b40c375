// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/run/run_control.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ng {

/// Version of the conversation between the programs and the engine; resources/schemas/engine.schema.json describes it.
///
/// Each line is one JSON object. Requests carry "request" and "id" and get one line {"reply": id, "ok": …} or
/// {"reply": id, "error": …}. What happens by itself comes as {"event": …}: heartbeat each second; state, progress and note
/// of a run; ended, the last word about a run. Arrays never travel here: they go through files.
inline constexpr std::int64_t kEngineProtocol = 1;
/// Longer lines are refused: nothing here needs them.
inline constexpr std::size_t kEngineLineLimit = 8U << 20U;

[[nodiscard]] Json errorToJson(const Error &error);
[[nodiscard]] Error errorFromJson(const Json &value);
[[nodiscard]] Json progressToJson(const RunProgress &progress);
[[nodiscard]] RunProgress progressFromJson(const Json &value);

/// Cuts a stream of bytes into lines.
class LineSplitter
{
public:
    void add(std::string_view bytes) { m_buffer += bytes; }
    /// Next whole line without its newline.
    [[nodiscard]] std::optional<std::string> next();
    /// Whether what is waiting for its newline is longer than any line may be.
    [[nodiscard]] bool tooLong() const { return m_buffer.size() - m_start > kEngineLineLimit; }

private:
    std::string m_buffer;
    std::size_t m_start = 0;
};

} // namespace ng
