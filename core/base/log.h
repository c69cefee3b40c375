// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>
#include <utility>

namespace ng {

enum class LogLevel { Debug, Info, Warning, Error };

/// Where log lines go. A value handed down from main; a default one writes nothing.
class Log
{
public:
    using Sink = std::function<void(LogLevel, std::string_view)>;
    Log() = default;
    explicit Log(Sink sink) : m_sink(std::move(sink)) { }
    void write(LogLevel level, std::string_view line) const
    {
        if (m_sink)
            m_sink(level, line);
    }

private:
    Sink m_sink;
};

} // namespace ng
