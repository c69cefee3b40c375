// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/run/trainer.h"
#include "core/text/text_encoders.h"
#include "tests/support/fake_framework.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ng::test {

inline FrameworkRegistry fakeRegistry()
{
    std::vector<std::unique_ptr<const Framework>> frameworks = makeBaselines();
    frameworks.push_back(makeFakeFramework());
    return FrameworkRegistry(std::move(frameworks));
}

/// Baselines and the fake framework, ready to train.
struct Bench {
    FrameworkRegistry frameworks = fakeRegistry();
    ReaderRegistry readers = makeReaders();
    TrainServices services{frameworks,
                           readers,
                           [](std::string_view id) { return makeCoreTextEncoder(id); },
                           {},
                           [](std::size_t wanted) { return wanted == 0 ? std::size_t{1} : wanted; },
                           "test",
                           Json::object()};
};

inline std::string contentOf(const std::filesystem::path &path)
{
    const auto text = readTextFile(path);
    return text ? *text : "missing: " + path.string();
}

/// Newest checkpoint, decodings and metrics of a run: what must be equal bit for bit. Decodings are compared by what they
/// hold, as HDF5 files carry times.
inline std::string endOf(const std::filesystem::path &run)
{
    std::string out = contentOf(run / "metrics.json");
    std::filesystem::path last;
    for (const auto &entry : std::filesystem::directory_iterator(run / "checkpoints")) {
        if (entry.path().filename().string().starts_with("stage") && entry.path() > last)
            last = entry.path();
    }
    out += last.filename().string() + contentOf(last) + contentOf(run / "checkpoints" / "best.safetensors");
    std::vector<std::filesystem::path> files{run / "decodings.h5"};
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(run / "controls", ignored))
        files.push_back(entry.path() / "decodings.h5");
    std::sort(files.begin(), files.end());
    for (const auto &file : files) {
        const auto units = readDecodings(file);
        out += file.lexically_relative(run).string();
        for (const UnitDecodings &unit : units ? *units : std::vector<UnitDecodings>{}) {
            const auto scores = std::as_bytes(unit.decodings.scores.flat());
            out.append(reinterpret_cast<const char *>(scores.data()), scores.size());
        }
    }
    return sha256Hex(out); // short where a check fails
}

} // namespace ng::test
