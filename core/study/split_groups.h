// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/study/split.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Which group each item belongs to.
struct ItemGroups {
    std::vector<std::string> names;  ///< in order of first appearance, as written
    std::vector<std::size_t> ofItem; ///< index into names for each item of the study
};

/// Groups a plan of \p kind holds out whole. Session and run count within their subject (and session): run 1 of one
/// person is not run 1 of another. InvalidArgument names the column that is missing or the item without a value.
[[nodiscard]] Result<ItemGroups> groupsOf(const Study &study, SplitKind kind);

/// A value as it is compared between sides: lower case, white space collapsed, so that "A dog " and "a dog" are one text.
[[nodiscard]] std::string comparable(std::string_view value);

/// A subject, session or run label as it is compared: without the BIDS prefix and leading zeros ("sub-01", "1", "SUB-1").
[[nodiscard]] std::string comparableLabel(std::string_view value);

/// Knows which items name exactly the same piece of the same recording.
class CopyFinder
{
public:
    explicit CopyFinder(const Study &study);
    /// The same where recordings of different names hold the same signal: \p recordings names each item's.
    CopyFinder(const Study &study, const std::vector<std::string> &recordings);
    [[nodiscard]] bool hasCopy(std::size_t item) const { return m_counts[m_group[item]] > 1; }
    /// Items with the same group are copies of each other.
    [[nodiscard]] std::size_t group(std::size_t item) const { return m_group[item]; }

private:
    std::vector<std::size_t> m_group;
    std::vector<std::size_t> m_counts;
};

} // namespace ng
