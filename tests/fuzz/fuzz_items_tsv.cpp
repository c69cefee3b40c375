// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads arbitrary bytes as items.tsv. What opens must have unique ids, stay in the study folder, survive writing and reading,
// and split without ever putting an item on two sides.
#include "core/study/split.h"
#include "core/study/study.h"

#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ng;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void checkFolds(const Study &study, std::string_view text)
{
    const auto plan = parseSplitPlan(text);
    require(plan.has_value());
    const auto folds = makeFolds(study, *plan, {});
    if (!folds) {
        require(!folds.error().message().empty());
        return;
    }
    for (const Fold &fold : *folds) {
        std::vector<int> seen(study.items().size(), 0);
        for (const auto *side : {&fold.train, &fold.validation, &fold.test, &fold.purged}) {
            for (const std::size_t i : *side)
                require(++seen[i] == 1);
        }
    }
    // Of leakage only what needs no file: the recordings do not exist.
    for (const LeakageFinding &finding : checkLeakage(study, *plan, {}, *folds))
        require(!finding.message().empty());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    auto table = parseTsv(text);
    if (!table) {
        require(table.error().code == ErrorCode::CorruptData && !table.error().message().empty());
        return 0;
    }
    const auto study = Study::create("study", {}, *table);
    if (!study) {
        require(!study.error().message().empty());
        return 0;
    }
    std::set<std::string> ids;
    for (const Item &item : study->items()) {
        require(ids.insert(item.id).second);
        const auto path = study->resolve(item.recording);
        require(path.has_value() && path->is_absolute());
        for (const auto &part : *path)
            require(part != "..");
    }
    const auto written = tsvText(study->table());
    if (!written) {
        // A lone carriage return inside a cell is read, yet never written.
        require(written.error().code == ErrorCode::InvalidArgument && text.find('\r') != std::string_view::npos);
        return 0;
    }
    const auto again = parseTsv(*written);
    require(again.has_value() && again->rows.size() == study->table().rows.size());
    if (study->items().size() <= 200) {
        for (const std::string_view plan : {"blocked:2", "given", "subject", "run:2", "image", "concept,validation=0"})
            checkFolds(*study, plan);
    }
    return 0;
}
