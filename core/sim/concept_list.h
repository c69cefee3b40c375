// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// An everyday thing: name, kind, sentence by rule.
struct ConceptEntry {
    std::string name;     ///< "dog"
    std::string category; ///< "animal"
    std::string caption;  ///< "a dog, an animal"
};

/// resources/sim/concepts.tsv, built in; the first n concepts span all categories.
[[nodiscard]] std::vector<ConceptEntry> conceptList();
/// The table itself, as text.
[[nodiscard]] std::string_view conceptTableText();

} // namespace ng
