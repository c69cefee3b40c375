// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/study/recording_files.h"
#include "core/study/span_set.h"
#include "core/study/split.h"
#include "core/study/split_groups.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace ng {

namespace {

using Indices = std::vector<std::size_t>;

/// Something about items that a plan may claim to hold out.
struct Attribute {
    std::string_view kind;   ///< as in LeakageFinding
    std::string_view column; ///< of items.tsv
};
constexpr std::array<Attribute, 7> kAttributes{{
    {"stimulus", "image"},
    {"text", "text"},
    {"concept", "concept"},
    {"subject", "subject"},
    {"session", "session"},
    {"run", "run"},
    {"repetition", "repetition"},
}};

std::vector<std::string> claimsOf(const Study &study, SplitKind kind)
{
    switch (kind) {
    case SplitKind::Subject:
    case SplitKind::Session:
    case SplitKind::Run:
    case SplitKind::Repetition:
        return {std::string(splitKindName(kind))};
    case SplitKind::Image:
        return {"stimulus"};
    case SplitKind::Concept:
        // New concepts are new in what is shown and in what is to be decoded.
        return {"concept", "stimulus", "text"};
    case SplitKind::Blocked:
        return {};
    case SplitKind::Given:
        break;
    }
    // A split written by hand says itself what it holds out.
    std::vector<std::string> claims;
    for (const Json &claim : study.header()["holds_out"].items())
        claims.push_back(claim.toString());
    return claims;
}

enum Side : unsigned { kTrain = 1, kValidation = 2, kTest = 4 };

std::vector<unsigned> sidesOf(const Study &study, const Fold &fold)
{
    std::vector<unsigned> sides(study.items().size(), 0);
    for (const std::size_t i : fold.train)
        sides[i] |= kTrain;
    for (const std::size_t i : fold.validation)
        sides[i] |= kValidation;
    for (const std::size_t i : fold.test)
        sides[i] |= kTest;
    return sides;
}

bool crosses(unsigned sides)
{
    return (sides & (sides - 1)) != 0;
}

/// Comparable values of an attribute, as small numbers; nullopt for items without one.
using Values = std::vector<std::optional<std::size_t>>;

std::string keyOf(const Study &study, const Item &item, const Attribute &attribute)
{
    const std::string &cell = study.cell(item, attribute.column);
    if (attribute.kind == "session")
        return comparableLabel(study.cell(item, "subject")) + '\n' + comparableLabel(cell);
    if (attribute.kind == "run")
        return comparableLabel(study.cell(item, "subject")) + '\n' + comparableLabel(study.cell(item, "session")) + '\n'
            + comparableLabel(cell);
    // Paths are compared as written: on disk their case matters.
    if (attribute.kind == "stimulus")
        return std::filesystem::path(cell).lexically_normal().string();
    return attribute.kind == "subject" ? comparableLabel(cell) : comparable(cell);
}

/// Gives images that are equal byte for byte under different names one number.
void joinEqualImages(const Study &study, Values &values, const std::vector<std::string> &names)
{
    std::vector<std::filesystem::path> paths;
    for (const std::string &name : names) {
        const Result<std::filesystem::path> path = study.resolve(name);
        paths.push_back(path ? *path : std::filesystem::path());
    }
    const auto groups = equalFiles(paths);
    if (!groups)
        return;
    std::vector<std::size_t> first(names.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        first[i] = i;
    for (const Indices &group : *groups) {
        for (const std::size_t i : group)
            first[i] = group.front();
    }
    for (auto &value : values) {
        if (value)
            value = first[*value];
    }
}

Values valuesOf(const Study &study, const Attribute &attribute)
{
    Values values(study.items().size());
    if (!study.hasColumn(attribute.column))
        return values;
    std::unordered_map<std::string, std::size_t> known;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Item &item = study.items()[i];
        const std::string &cell = study.cell(item, attribute.column);
        if (cell == kNotAvailable)
            continue;
        const auto [at, isNew] = known.try_emplace(keyOf(study, item, attribute), names.size());
        if (isNew)
            names.push_back(cell);
        values[i] = at->second;
    }
    if (attribute.kind == "stimulus")
        joinEqualImages(study, values, names);
    return values;
}

/// Sides on which each value occurs.
std::vector<unsigned> sidesOfValues(const Values &values, const std::vector<unsigned> &sides)
{
    std::vector<unsigned> found(values.size(), 0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i])
            found[*values[i]] |= sides[i];
    }
    return found;
}

std::string countText(std::size_t count)
{
    return numberText(static_cast<std::int64_t>(count));
}

std::string exampleCell(const Study &study, std::size_t item, std::string_view column)
{
    return quotable(study.cell(study.items()[item], column));
}

/// What the plan holds out and yet is on both sides.
void findBrokenClaim(const Study &study, const Attribute &attribute, const Values &values,
                     const std::vector<unsigned> &sides, std::size_t fold, std::vector<LeakageFinding> &findings)
{
    const std::vector<unsigned> found = sidesOfValues(values, sides);
    std::size_t count = 0;
    std::optional<std::size_t> example;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (sides[i] != 0 && values[i] && crosses(found[*values[i]])) {
            ++count;
            if (!example)
                example = i;
        }
    }
    if (count == 0)
        return;
    findings.push_back(
        {true,
         std::string(attribute.kind),
         fold,
         count,
         NG_TR(
             "study",
             "The plan holds out each %1, yet %2 items share theirs between training, validation and test (column %3, such as \"%4\")."),
         {std::string(attribute.kind), countText(count), std::string(attribute.column),
          exampleCell(study, *example, attribute.column)}});
}

/// What the plan does not hold out, said once per attribute: the score is one for a closed set.
void noteClosedSet(const Attribute &attribute, const Values &values, const std::vector<unsigned> &sides,
                   std::size_t fold, std::vector<LeakageFinding> &findings)
{
    const std::vector<unsigned> found = sidesOfValues(values, sides);
    std::size_t test = 0, shared = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if ((sides[i] & kTest) == 0 || !values[i])
            continue;
        ++test;
        shared += (found[*values[i]] & kTrain) != 0 ? 1 : 0;
    }
    if (shared == 0)
        return;
    findings.push_back(
        {false,
         "closed-set",
         fold,
         shared,
         NG_TR("study",
               "Closed set: %1 of %2 test items have a %3 that training has too; the plan does not hold it out."),
         {countText(shared), countText(test), std::string(attribute.kind)}});
}

/// The name under which the signal of each item's recording is known first; equal files under two names are one signal.
std::vector<std::string> signalNames(const Study &study)
{
    const std::vector<std::string> recordings = study.recordings();
    std::vector<std::filesystem::path> files;
    std::unordered_map<std::string, std::string> nameOf;
    std::unordered_map<std::string, std::string> nameOfFile;
    for (const std::string &recording : recordings) {
        const Result<std::filesystem::path> path = study.resolve(recording);
        const Result<std::filesystem::path> file = path ? signalFile(*path) : path;
        files.push_back(file ? *file : std::filesystem::path());
        nameOf[recording] = file ? nameOfFile.try_emplace(file->string(), recording).first->second : recording;
    }
    if (const auto groups = equalFiles(files)) {
        for (const Indices &group : *groups) {
            for (const std::size_t i : group)
                nameOf[recordings[i]] = nameOf[recordings[group.front()]];
        }
    }
    std::vector<std::string> names;
    names.reserve(study.items().size());
    for (const Item &item : study.items())
        names.push_back(nameOf[item.recording]);
    return names;
}

void findCopies(const Study &study, const CopyFinder &copies, const std::vector<unsigned> &sides, std::size_t fold,
                std::vector<LeakageFinding> &findings)
{
    std::vector<unsigned> found(study.items().size(), 0);
    for (std::size_t i = 0; i < sides.size(); ++i)
        found[copies.group(i)] |= sides[i];
    std::size_t count = 0;
    std::optional<std::size_t> example;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i] != 0 && crosses(found[copies.group(i)])) {
            ++count;
            if (!example)
                example = i;
        }
    }
    if (count > 0)
        findings.push_back(
            {true,
             "item",
             fold,
             count,
             NG_TR(
                 "study",
                 "%1 items are the same piece of signal and lie on different sides, such as item %2; remove the copies."),
             {countText(count), quotable(study.items()[*example].id)}});
}

void findOverlaps(const Study &study, const std::vector<std::string> &names, const ItemWindow &window,
                  const CopyFinder &copies, const std::vector<unsigned> &sides, std::size_t fold,
                  std::vector<LeakageFinding> &findings)
{
    constexpr std::array<unsigned, 3> kSides{kTrain, kValidation, kTest};
    std::unordered_map<std::string_view, std::array<SpanSet, 3>> spans;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const TimeRange range = windowOf(study.items()[i], window);
        if (study.items()[i].row || range.duration <= TimeNs{0})
            continue;
        for (std::size_t s = 0; s < kSides.size(); ++s) {
            if ((sides[i] & kSides[s]) != 0)
                spans[names[i]][s].add(range);
        }
    }
    for (auto &[name, sets] : spans) {
        for (SpanSet &set : sets)
            set.close();
    }
    std::size_t count = 0;
    std::optional<std::size_t> example;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (sides[i] == 0 || study.items()[i].row || copies.hasCopy(i))
            continue;
        const TimeRange range = windowOf(study.items()[i], window);
        const auto at = spans.find(names[i]);
        bool meets = false;
        for (std::size_t s = 0; at != spans.end() && s < kSides.size(); ++s)
            meets = meets || ((sides[i] & kSides[s]) == 0 && at->second[s].meets(range));
        if (meets) {
            ++count;
            if (!example)
                example = i;
        }
    }
    if (count > 0)
        findings.push_back(
            {true,
             "overlap",
             fold,
             count,
             NG_TR("study", "The windows of %1 items overlap those of another side, such as item %2 (recording %3)."),
             {countText(count), quotable(study.items()[*example].id), quotable(study.items()[*example].recording)}});
}

} // namespace

std::string LeakageFinding::message() const
{
    return fillIn(text, args);
}

std::string FoldedFinding::place(std::size_t all) const
{
    if (folds.size() == all && all > 1)
        return "all folds";
    std::vector<std::string> numbers;
    for (const std::size_t f : folds)
        numbers.push_back(numberText(static_cast<std::int64_t>(f + 1)));
    return (folds.size() == 1 ? "fold " : "folds ") + join(numbers, ", ");
}

std::vector<FoldedFinding> foldedFindings(const std::vector<LeakageFinding> &findings)
{
    std::map<std::pair<std::string, std::string>, FoldedFinding> grouped;
    for (const LeakageFinding &finding : findings) {
        const std::string attribute = finding.kind == "closed-set" ? finding.args.back() : std::string();
        FoldedFinding &group = grouped.try_emplace({finding.kind, attribute}, FoldedFinding{finding, {}}).first->second;
        if (finding.count > group.worst.count)
            group.worst = finding;
        group.folds.push_back(finding.fold);
    }
    std::vector<FoldedFinding> out;
    for (auto &[key, group] : grouped)
        out.push_back(std::move(group));
    return out;
}

std::vector<LeakageFinding> checkLeakage(const Study &study, const SplitPlan &plan, const ItemWindow &window,
                                         const std::vector<Fold> &folds)
{
    std::vector<LeakageFinding> findings;
    const std::vector<std::string> claims = claimsOf(study, plan.kind);
    const std::vector<std::string> names = signalNames(study);
    const CopyFinder copies(study, names);
    std::vector<Values> values;
    for (const Attribute &attribute : kAttributes)
        values.push_back(valuesOf(study, attribute));
    for (std::size_t f = 0; f < folds.size(); ++f) {
        const std::vector<unsigned> sides = sidesOf(study, folds[f]);
        findCopies(study, copies, sides, f, findings);
        findOverlaps(study, names, window, copies, sides, f, findings);
        for (std::size_t a = 0; a < kAttributes.size(); ++a) {
            if (std::find(claims.begin(), claims.end(), kAttributes[a].kind) != claims.end())
                findBrokenClaim(study, kAttributes[a], values[a], sides, f, findings);
            else
                noteClosedSet(kAttributes[a], values[a], sides, f, findings);
        }
        if (!folds[f].purged.empty())
            findings.push_back(
                {false,
                 "purged",
                 f,
                 folds[f].purged.size(),
                 NG_TR(
                     "study",
                     "%1 items are left out of training or validation since their windows overlap those of a held-out side."),
                 {countText(folds[f].purged.size())}});
    }
    return findings;
}

} // namespace ng
