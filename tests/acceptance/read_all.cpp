// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opens each recording named on the command line and reads the first and last second of every channel and all events, strictly
// and then tolerantly. Prints per file the exit code that a program would end with, and the error. Run by mutations.py.
#include "core/base/time.h"
#include "core/io/reader.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <string>

namespace {

using namespace ng;

/// Whatever is read is used, so that the sanitizers see it.
double gSum = 0.0;

Result<> readEnds(const Recording &recording)
{
    // A second of a mutated rate can be anything: this is what bounds memory.
    constexpr std::int64_t kMost = 1 << 20;
    for (std::size_t channel = 0; channel < recording.channels().size(); ++channel) {
        const TimeAxis &axis = recording.channels()[channel].axis;
        const std::int64_t total = axis.sampleCount();
        const std::int64_t second =
            std::min({total, kMost, std::max<std::int64_t>(1, sampleCount(kSecond, axis.rate))});
        const std::array<std::size_t, 1> one{channel};
        for (const std::int64_t first : {std::int64_t{0}, total - second}) {
            NG_TRY_ASSIGN(const auto block, (readBlock(*recording.signal, one, {first, second})));
            for (const float sample : block.flat())
                gSum += std::isfinite(sample) ? static_cast<double>(sample) * 1e-30 : 0.0;
        }
        if (total > 0)
            gSum += toSeconds(axis.timeOf(total - 1)) * 1e-30;
    }
    for (const Event &event : recording.events)
        gSum += static_cast<double>(event.label.size()) + toSeconds(event.onset) * 1e-30;
    for (const Warning &warning : recording.warnings)
        gSum += static_cast<double>(warning.message().size());
    return {};
}

Result<> readFile(const std::string &path, bool tolerant)
{
    ReadOptions options;
    options.tolerant = tolerant;
    NG_TRY_ASSIGN(const RecordingPtr recording, makeReaders().open(path, options));
    return readEnds(*recording);
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        for (const bool tolerant : {false, true}) {
            const Result<> result = readFile(argv[i], tolerant);
            std::printf("%d\t%s\t%s\t%s\n", result ? 0 : exitCode(result.error().code),
                        tolerant ? "tolerant" : "strict", argv[i], result ? "" : result.error().message().c_str());
            std::fflush(stdout); // the last line names the file during which a crash happened
        }
    }
    return std::isnan(gSum) ? 1 : 0;
}
