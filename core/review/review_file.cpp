// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_file.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

Json verdictPayload(const VerdictKey &key, const Verdict &verdict)
{
    Json out = Json::object();
    out.set("item", key.first).set("run", key.second).set("verdict", toJson(verdict));
    return out;
}

Json switchPayload(const std::string &item, std::string_view name, bool on)
{
    Json out = Json::object();
    out.set("item", item).set(name, on);
    return out;
}

Result<VerdictKey> keyOf(const ReviewPlan &plan, const Json &payload)
{
    NG_TRY_ASSIGN(std::string item, payload.requireString("item"));
    NG_TRY_ASSIGN(std::string run, payload.requireString("run"));
    if (plan.runIndex(run) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("review", "The run %1 is not part of this review."), quotable(run));
    return VerdictKey{std::move(item), std::move(run)};
}

/// What an edit is about: what it leaves, or what was before where an undo leaves nothing.
const Json &payloadOf(const Edit &edit)
{
    return edit.after.isNull() ? edit.before : edit.after;
}

Result<> applySwitch(std::set<std::string, std::less<>> &set, const Edit &edit, std::string_view name)
{
    NG_TRY_ASSIGN(std::string item, payloadOf(edit).requireString("item"));
    if (edit.after[name].toBool())
        set.insert(std::move(item));
    else
        set.erase(item);
    return {};
}

Result<> applyVerdict(ReviewState &state, const Edit &edit)
{
    NG_TRY_ASSIGN(const VerdictKey key, keyOf(state.plan, payloadOf(edit)));
    if (state.submitted(key.first, key.second))
        return fail(ErrorCode::CorruptData,
                    NG_TR("review", "This changes the verdict on item %1 after it was submitted."),
                    quotable(key.first));
    if (edit.after.isNull()) {
        state.verdicts.erase(key);
        return {};
    }
    NG_TRY_ASSIGN(Verdict verdict, verdictFromJson(edit.after["verdict"]));
    state.verdicts.insert_or_assign(key, std::move(verdict));
    return {};
}

Result<> applyAdded(ReviewState &state, const Edit &edit)
{
    NG_TRY_ASSIGN(const VerdictKey key, keyOf(state.plan, payloadOf(edit)));
    if (edit.after.isNull())
        return fail(ErrorCode::CorruptData,
                    NG_TR("review", "What was added to a submitted verdict cannot be taken back."));
    state.added[key].push_back(edit.after["text"].toString());
    return {};
}

} // namespace

const Verdict *ReviewState::find(std::string_view item, std::string_view run) const
{
    const auto at = verdicts.find(VerdictKey{std::string(item), std::string(run)});
    return at == verdicts.end() ? nullptr : &at->second;
}

bool ReviewState::submitted(std::string_view item, std::string_view run) const
{
    const Verdict *verdict = find(item, run);
    return verdict != nullptr && verdict->state == VerdictState::Submitted;
}

bool ReviewState::complete(std::string_view item) const
{
    return std::all_of(plan.runs.begin(), plan.runs.end(),
                       [&](const ReviewRun &run) { return submitted(item, run.key); });
}

Result<> ReviewState::apply(const Edit &edit)
{
    if (edit.kind == kVerdictEdit)
        return applyVerdict(*this, edit);
    if (edit.kind == kVerdictAddedEdit)
        return applyAdded(*this, edit);
    if (edit.kind == kItemFlagEdit)
        return applySwitch(flagged, edit, "flagged");
    if (edit.kind == kItemSkipEdit)
        return applySwitch(skipped, edit, "skipped");
    if (edit.kind == kReviewPlanEdit)
        return fail(ErrorCode::CorruptData, NG_TR("review", "A review file has one plan, but this is a second one."));
    return {};
}

Result<ReviewState> reviewStateOf(std::span<const Edit> edits)
{
    if (edits.empty() || edits.front().kind != kReviewPlanEdit)
        return fail(ErrorCode::CorruptData,
                    NG_TR("review", "This is a journal, but no review file: its first entry is no review plan."));
    ReviewState state;
    NG_TRY_ASSIGN(state.plan, within(reviewPlanFromJson(edits.front().after), "line 2"));
    for (std::size_t i = 1; i < edits.size(); ++i)
        NG_TRY(within(state.apply(edits[i]), "line " + numberText(static_cast<std::int64_t>(i + 2))));
    return state;
}

Result<ReviewFile> readReviewFile(const std::filesystem::path &path)
{
    std::error_code failed;
    if (!std::filesystem::exists(path, failed))
        return fail(ErrorCode::NotFound, NG_TR("review", "There is no review file %1."), path.string());
    ReviewFile file;
    file.path = path;
    NG_TRY_ASSIGN(file.journal, readJournal(path));
    NG_TRY_ASSIGN(file.state, within(reviewStateOf(file.journal.edits), path.filename().string()));
    return file;
}

Result<ReviewPlan> readReviewPlan(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(ReviewFile file, readReviewFile(path));
    return std::move(file.state.plan);
}

Result<> writeReviewFile(const std::filesystem::path &path, const ReviewPlan &plan)
{
    std::error_code failed;
    if (std::filesystem::exists(path, failed))
        return fail(ErrorCode::InvalidArgument, NG_TR("review", "There is a file %1 already."), path.string());
    std::filesystem::create_directories(path.parent_path(), failed);
    NG_TRY_ASSIGN(Journal journal, Journal::open(path));
    const Edit edit = planEdit(plan);
    return journal.append({&edit, 1});
}

std::string reviewFileName(std::string_view rater, std::size_t number)
{
    std::string out;
    for (const char c : rater) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
            || c == '_' || (c == '.' && !out.empty());
        if (plain)
            out += c;
        else if (!out.empty() && out.back() != '-')
            out += '-';
    }
    if (out.empty())
        out = "rater";
    if (number > 1)
        out += '-' + numberText(static_cast<std::int64_t>(number));
    return out + ".jsonl";
}

std::vector<std::filesystem::path> reviewFilesOf(const std::filesystem::path &runFolder)
{
    std::vector<std::filesystem::path> out;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(runFolder / "review", ignored)) {
        if (entry.path().extension() == ".jsonl")
            out.push_back(entry.path());
    }
    std::sort(out.begin(), out.end());
    return out;
}

Edit planEdit(const ReviewPlan &plan)
{
    Edit edit;
    edit.author = plan.rater;
    edit.kind = kReviewPlanEdit;
    edit.after = toJson(plan);
    return edit;
}

Edit verdictEdit(const VerdictKey &key, const Verdict *before, const Verdict &after)
{
    Edit edit;
    edit.kind = kVerdictEdit;
    if (before != nullptr)
        edit.before = verdictPayload(key, *before);
    edit.after = verdictPayload(key, after);
    return edit;
}

Edit addedEdit(const VerdictKey &key, std::string text)
{
    Edit edit;
    edit.kind = kVerdictAddedEdit;
    Json after = Json::object();
    after.set("item", key.first).set("run", key.second).set("text", std::move(text));
    edit.after = std::move(after);
    return edit;
}

Edit flagEdit(const std::string &item, bool flagged)
{
    Edit edit;
    edit.kind = kItemFlagEdit;
    edit.before = switchPayload(item, "flagged", !flagged);
    edit.after = switchPayload(item, "flagged", flagged);
    return edit;
}

Edit skipEdit(const std::string &item, bool skipped)
{
    Edit edit;
    edit.kind = kItemSkipEdit;
    edit.before = switchPayload(item, "skipped", !skipped);
    edit.after = switchPayload(item, "skipped", skipped);
    return edit;
}

} // namespace ng
