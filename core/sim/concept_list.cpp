// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/concept_list.h"

#include "core/base/assert.h"
#include "core/base/tsv.h"

namespace ng {

std::vector<ConceptEntry> conceptList()
{
    const Result<TsvTable> table = parseTsv(conceptTableText());
    NG_ASSERT(table.has_value());
    std::vector<ConceptEntry> entries;
    for (std::size_t r = 0; r < table->rows.size(); ++r)
        entries.push_back({table->cell(r, "concept"), table->cell(r, "category"), table->cell(r, "caption")});
    return entries;
}

} // namespace ng
