// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/ascii_samples.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

/// Calls \p use with each cell of a line after the skipped columns; false where one is no number.
template<class Use>
bool forCells(std::string_view line, const BrainVisionHeader &header, const Use &use)
{
    constexpr std::string_view kBlanks = " \t;";
    std::int64_t column = 0;
    for (std::size_t at = line.find_first_not_of(kBlanks); at != std::string_view::npos; ++column) {
        const std::size_t end = std::min(line.find_first_of(kBlanks, at), line.size());
        if (column >= header.skipColumns) {
            std::string cell(line.substr(at, end - at));
            if (header.decimal == ',')
                std::ranges::replace(cell, ',', '.');
            const auto value = parseDouble(cell);
            if (!value || !use(*value))
                return false;
        }
        at = line.find_first_not_of(kBlanks, end);
    }
    return true;
}

} // namespace

Result<std::vector<std::vector<float>>> readAsciiSamples(const std::filesystem::path &path,
                                                         const BrainVisionHeader &header,
                                                         const std::vector<double> &gains, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const std::string text, readTextFile(path));
    const std::size_t channels = header.channels.size();
    std::vector<std::vector<float>> rows(channels);
    const bool vectorized = header.orientation == FrameLayout::Orientation::Vectorized;
    std::size_t line = 0;
    std::size_t row = 0;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view content = trimmed(std::string_view(text).substr(at, end - at));
        at = end + 1;
        if (static_cast<std::int64_t>(line) < header.skipLines || content.empty())
            continue;
        if (line % 4096 == 0)
            NG_TRY(ctx.checkpoint());
        std::size_t cell = 0;
        const bool numbers = forCells(content, header, [&](double value) {
            const std::size_t channel = vectorized ? row : cell;
            ++cell;
            if (channel >= channels)
                return false;
            rows[channel].push_back(static_cast<float>(gains[channel] * value));
            return true;
        });
        if (!numbers || cell == 0 || (!vectorized && cell != channels))
            return fail(ErrorCode::CorruptData,
                        NG_TR("io", "%1 line %2 is no row of %3 numbers. Export the recording again."),
                        path.filename().string(), std::to_string(line + 1), std::to_string(channels));
        ++row;
    }
    for (const auto &values : rows) {
        if (values.size() != rows.front().size())
            return fail(ErrorCode::CorruptData,
                        NG_TR("io", "%1 is cut short: its channels do not have the same number of values."),
                        path.filename().string());
    }
    return rows;
}

} // namespace ng
