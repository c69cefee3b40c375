// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/test_recording.h"

#include "core/base/random.h"
#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <functional>
#include <string>
#include <system_error>

namespace ng::cli {

namespace {

constexpr std::int64_t kPatternSeconds = 64;

std::string field(std::string text, std::size_t width)
{
    text.resize(width, ' ');
    return text;
}

/// Header written without our writer: the figures must not depend on it.
std::string headerOf(const TestRecording &recording)
{
    const std::int64_t top = recording.bdf ? 8'388'607 : 32'767;
    std::string header = recording.bdf ? std::string("\xFF") + "BIOSEMI" : field("0", 8);
    header += field("X X X X", 80) + field("Startdate X X X X", 80) + "01.01.8500.00.00";
    header += field(numberText(recording.headerBytes()), 8) + field(recording.bdf ? "24BIT" : "", 44);
    header += field(numberText(recording.seconds), 8) + field("1", 8)
        + field(numberText(std::int64_t{recording.channels}), 4);
    const auto column = [&](std::size_t width, const std::function<std::string(int)> &text) {
        for (int i = 0; i < recording.channels; ++i)
            header += field(text(i), width);
    };
    const auto same = [&](std::size_t width, const std::string &text) { column(width, [&](int) { return text; }); };
    column(16, [](int i) { return "EEG " + numberText(std::int64_t{i}); });
    same(80, "");
    same(8, "uV");
    same(8, "-3276.8");
    same(8, "3276.7");
    same(8, numberText(-top - 1));
    same(8, numberText(top));
    same(80, "");
    same(8, numberText(std::int64_t{recording.rate}));
    same(32, "");
    return header;
}

} // namespace

Result<> writeTestRecording(const std::filesystem::path &path, const TestRecording &recording)
{
    std::error_code failed;
    const auto space = std::filesystem::space(path.parent_path(), failed);
    if (!failed && !recording.sparse && space.available < static_cast<std::uintmax_t>(recording.bytes() * 2))
        return fail(ErrorCode::Io,
                    NG_TR("cli",
                          "%1 has too little room for a recording of %2 MB. Choose another folder with --folder."),
                    path.parent_path().string(), numberText(recording.bytes() / 1'000'000));
    std::ofstream file(path, std::ios::binary);
    file << headerOf(recording);
    if (recording.sparse) {
        file.close();
        std::filesystem::resize_file(path, static_cast<std::uintmax_t>(recording.bytes()), failed);
    } else {
        const std::int64_t seconds = std::min(kPatternSeconds, recording.seconds);
        std::string pattern(static_cast<std::size_t>(seconds * recording.recordBytes()), '\0');
        Philox random(1);
        for (std::size_t i = 0; i + 4 <= pattern.size(); i += 4) {
            const std::uint32_t bits = random.next32();
            std::memcpy(pattern.data() + i, &bits, 4);
        }
        for (std::int64_t done = 0; done < recording.seconds; done += seconds)
            file.write(pattern.data(), std::min(seconds, recording.seconds - done) * recording.recordBytes());
        file.close();
    }
    if (!file || failed)
        return fail(ErrorCode::Io,
                    NG_TR("cli", "%1 cannot be written; the disk may be full. Choose another folder with --folder."),
                    path.string());
    return {};
}

} // namespace ng::cli
