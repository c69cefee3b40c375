// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <cstddef>
#include <string>

namespace ng::bench {

/// Pages of an EDF or BDF file by EDFlib.
class EdflibFile
{
public:
    ~EdflibFile();
    [[nodiscard]] Result<> open(const std::string &path);
    /// {"first": [sample…], "samples": n, "out": file of the last page as double [channels, n], where wanted}
    [[nodiscard]] Result<Json> pages(const Json &question);

private:
    void close();
    int m_handle = -1;
    int m_channels = 0;
};
[[nodiscard]] int edflibVersion();

/// What the machine can do: {"bytes"} read by sums over a buffer far larger than the caches, in pages of 2 MiB, by \p threads
/// at once with the number of streams that is fastest, or copied by memcpy.
[[nodiscard]] Json readLimit(std::size_t threads);
[[nodiscard]] Json copyLimit();
/// {"operations"}: multiplications and additions in double, as many of each, not fused, from registers.
[[nodiscard]] Json arithmeticLimit();

/// {"path", "queries", "candidates"}: place of candidate 7 q mod n in each row sorted from the largest.
[[nodiscard]] Result<Json> rankBySorting(const Json &question);
/// {"path", "channels", "samples", "padding", "sections": [[b0, b1, b2, a1, a2]…], "out"}: forward and backward.
[[nodiscard]] Result<Json> filterPlainly(const Json &question);

/// Times under the names that the other side reads.
[[nodiscard]] inline Json spentJson(double wall, double cpu)
{
    return Json::object().set("wall_s", wall).set("cpu_s", cpu);
}

} // namespace ng::bench
