// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/review_file.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr std::size_t kNameBytes = 120; ///< of a rater's name in a file name: systems allow 255 with ending and number

/// Sign at \p at of valid UTF-8, and its bytes.
std::pair<char32_t, std::size_t> codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const unsigned first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t bytes = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t code = first & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i)
        code = (code << 6U) | (byte(i) & 0x3FU);
    return {code, bytes};
}

/// Letters and digits of every script; no signs that a system takes for its own, that break lines, or that nobody can see.
bool staysInFileName(char32_t code)
{
    if (code < 0x80)
        return (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') || (code >= '0' && code <= '9')
            || code == '-' || code == '.';
    const auto in = [code](char32_t first, char32_t last) { return code >= first && code <= last; };
    const bool unseen = in(0x80, 0xA0) || code == 0xAD || in(0x2000, 0x200F) || in(0x2028, 0x202F) || in(0x205F, 0x206F)
        || code == 0x3000 || in(0xD800, 0xF8FF) || code == 0xFEFF || in(0xFFF0, 0xFFFF) || in(0xE0000, 0x10FFFF);
    const bool slash =
        in(0x2044, 0x2044) || in(0x2215, 0x2216) || in(0x29F5, 0x29F9) || code == 0xFF0F || code == 0xFF3C;
    return !unseen && !slash;
}

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
    const std::string name = isValidUtf8(rater) ? std::string(rater) : latin1ToUtf8(rater);
    std::string out;
    bool told = true; // whether the name can be told from every other by what is left of it
    for (std::size_t i = 0; i < name.size();) {
        const auto [code, bytes] = codePointAt(name, i);
        if (code == U' ' && !out.empty() && out.back() != '_' && i + bytes < name.size()) {
            out += '_';
        } else if (out.size() + bytes > kNameBytes) {
            told = false;
            break;
        } else if (staysInFileName(code) && !(code == U'.' && out.empty())) {
            out.append(name, i, bytes);
        } else {
            told = false;
            if (!out.empty() && out.back() != '-')
                out += '-';
        }
        i += bytes;
    }
    while (!out.empty() && (out.back() == '.' || out.back() == '-')) {
        out.pop_back();
        told = false;
    }
    if (out.empty())
        out = "rater";
    if (!told)
        out += '-' + sha256Hex(name).substr(0, 6);
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
