// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/tsv.h"
#include "core/data/recording.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ng {

/// What a label of an event means for the items made from it.
struct LabelMeaning {
    std::string text;        ///< sentence to decode; empty: none
    std::string conceptName; ///< class; empty: by the rule of ItemRules
};

/// Which events become items and what their rows say.
struct ItemRules {
    std::vector<std::string> labels;              ///< patterns with * and ?; empty: every label
    std::map<std::string, LabelMeaning> meanings; ///< by exact label
    enum class ConceptFrom { Label, Text, None } conceptFrom = ConceptFrom::Label;
    enum class TextFrom { Label, None } textFrom = TextFrom::Label; ///< of labels without a meaning
    std::optional<TimeNs> duration;                                 ///< for every item instead of its event's
    TimeNs momentDuration{1'000'000'000};                           ///< for events that have none
};

/// Values that all items of one recording share: subject, session, run, task.
using SharedCells = std::vector<std::pair<std::string, std::string>>;

/// Rows of items.tsv in the making.
class ItemTable
{
public:
    ItemTable();
    /// One item per event that the rules take, numbered from 1 in each recording: "<stem>-0001".
    /// \p extras, where given, has further cells of each event.
    /// \return how many were added
    std::size_t addEvents(std::span<const Event> events, const ItemRules &rules, const std::string &recording,
                          const std::string &stem, const SharedCells &shared, std::span<const SharedCells> extras = {});
    /// Items of fixed length every step, from 0 while they fit into one segment of \p axis.
    std::size_t addWindows(const TimeAxis &axis, TimeNs length, TimeNs step, const std::string &recording,
                           const std::string &stem, const SharedCells &shared);
    /// One row with the given cells; columns are made as they appear.
    void addRow(const SharedCells &cells);

    [[nodiscard]] const TsvTable &table() const { return m_table; }
    [[nodiscard]] TsvTable take() { return std::move(m_table); }

private:
    TsvTable m_table;
};

/// Id of item \p number of a recording: "<stem>-0001".
[[nodiscard]] std::string itemId(const std::string &stem, std::size_t number);

/// Reads a table label, text and, where there, concept: one meaning a row. CorruptData names file and line.
[[nodiscard]] Result<std::map<std::string, LabelMeaning>> readMeanings(const std::filesystem::path &path);

} // namespace ng
