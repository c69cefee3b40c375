// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <mutex>
#include <unistd.h>

namespace ng::cli {

namespace {

using Clock = std::chrono::steady_clock;

/// What the bar shows; one per progressContext().
struct Bar {
    std::mutex mutex;
    Clock::time_point started = Clock::now();
    Clock::time_point drawn{};
    double fraction = 0.0;
    std::string status;
};

std::string durationText(double seconds)
{
    const auto whole = static_cast<std::int64_t>(seconds + 0.5);
    if (whole < 60)
        return numberText(whole) + " s";
    if (whole < 3600)
        return numberText(whole / 60) + " min " + numberText(whole % 60) + " s";
    return numberText(whole / 3600) + " h " + numberText(whole / 60 % 60) + " min";
}

void draw(Bar &bar)
{
    const auto now = Clock::now();
    if (now - bar.drawn < std::chrono::milliseconds(100) && bar.fraction < 1.0)
        return;
    bar.drawn = now;
    constexpr int kWidth = 24;
    const int filled = static_cast<int>(bar.fraction * kWidth);
    std::string line = "\r\033[K[" + std::string(static_cast<std::size_t>(filled), '#')
        + std::string(static_cast<std::size_t>(kWidth - filled), '.') + "] " + fixedText(bar.fraction * 100.0, 0)
        + " %";
    const double elapsed = std::chrono::duration<double>(now - bar.started).count();
    if (bar.fraction > 0.02 && bar.fraction < 1.0 && elapsed > 2.0)
        line += ", " + durationText(elapsed / bar.fraction * (1.0 - bar.fraction)) + " left";
    if (!bar.status.empty())
        line += "  " + bar.status;
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
}

} // namespace

Terminal::Terminal() : m_progress(isatty(STDERR_FILENO) == 1) { }

void Terminal::print(std::string_view text) const
{
    std::fwrite(text.data(), 1, text.size(), stdout);
}

void Terminal::printLine(std::string_view line) const
{
    print(line);
    print("\n");
}

void Terminal::printJson(const Json &value) const
{
    printLine(value.pretty());
}

void Terminal::note(std::string_view line) const
{
    clearProgress();
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fputc('\n', stderr);
}

void Terminal::warning(std::string_view line) const
{
    note("warning: " + std::string(line));
}

RunContext Terminal::progressContext(const StopSource &stop) const
{
    if (!m_progress)
        return RunContext(stop);
    auto bar = std::make_shared<Bar>();
    RunContext::Sinks sinks;
    sinks.progress = [bar](double fraction) {
        const std::scoped_lock lock(bar->mutex);
        bar->fraction = std::clamp(fraction, 0.0, 1.0);
        draw(*bar);
    };
    sinks.status = [bar](const std::string &sentence) {
        const std::scoped_lock lock(bar->mutex);
        bar->status = sentence;
        draw(*bar);
    };
    return {stop, std::move(sinks)};
}

void Terminal::clearProgress() const
{
    if (m_progress)
        std::fputs("\r\033[K", stderr);
}

std::string alignedTable(const std::vector<std::vector<std::string>> &rows)
{
    if (rows.empty())
        return {};
    // Columns are counted in code points, so that µV and accented labels line up.
    const auto columns = [](std::string_view text) {
        return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        }));
    };
    const std::size_t count = rows.front().size();
    std::vector<std::size_t> widths(count, 0);
    std::vector<bool> numeric(count, rows.size() > 1);
    for (std::size_t r = 0; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < count && c < rows[r].size(); ++c) {
            widths[c] = std::max(widths[c], columns(rows[r][c]));
            if (r > 0 && !rows[r][c].empty() && rows[r][c] != "n/a" && !parseDouble(rows[r][c]))
                numeric[c] = false;
        }
    }
    std::string out;
    for (const auto &row : rows) {
        std::string line;
        for (std::size_t c = 0; c < count; ++c) {
            const std::string cell = c < row.size() ? row[c] : std::string{};
            const std::string padding(widths[c] - columns(cell), ' ');
            line += numeric[c] ? padding + cell : cell + padding;
            if (c + 1 < count)
                line += "  ";
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + "\n";
    }
    return out;
}

} // namespace ng::cli
