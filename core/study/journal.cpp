// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/journal.h"

#include "core/base/sha256.h"
#include "core/base/text.h"

#include <algorithm>
#include <chrono>
#include <iterator>

namespace ng {

namespace {

constexpr std::string_view kFormat = "neuroglyph-journal";
constexpr std::int64_t kVersion = 1;

std::string lineName(std::size_t line)
{
    return "line " + numberText(static_cast<std::int64_t>(line));
}

std::string twoDigits(unsigned value)
{
    return (value < 10 ? "0" : "") + numberText(static_cast<std::int64_t>(value));
}

std::string utcNow()
{
    using namespace std::chrono;
    const auto now = floor<seconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date{day};
    const hh_mm_ss clock{now - day};
    return numberText(static_cast<std::int64_t>(static_cast<int>(date.year()))) + '-'
        + twoDigits(static_cast<unsigned>(date.month())) + '-' + twoDigits(static_cast<unsigned>(date.day())) + 'T'
        + twoDigits(static_cast<unsigned>(clock.hours().count())) + ':'
        + twoDigits(static_cast<unsigned>(clock.minutes().count())) + ':'
        + twoDigits(static_cast<unsigned>(clock.seconds().count())) + 'Z';
}

Json toJson(const Edit &edit)
{
    Json value = Json::object();
    value.set("id", edit.id);
    value.set("time", edit.time);
    value.set("author", edit.author);
    value.set("kind", edit.kind);
    value.set("before", edit.before);
    value.set("after", edit.after);
    if (!edit.undoes.empty())
        value.set("undoes", edit.undoes);
    return value;
}

Result<Edit> editFromJson(const Json &value)
{
    Edit edit;
    NG_TRY_ASSIGN(edit.id, value.requireString("id"));
    NG_TRY_ASSIGN(edit.time, value.requireString("time"));
    NG_TRY_ASSIGN(edit.author, value.requireString("author"));
    NG_TRY_ASSIGN(edit.kind, value.requireString("kind"));
    edit.before = value["before"];
    edit.after = value["after"];
    edit.undoes = value["undoes"].toString();
    return edit;
}

std::string chainOf(const std::string &previous, const Json &line)
{
    return sha256Hex(previous + '\n' + line.dump());
}

Json headerLine()
{
    return Json(Json::Object{{"format", Json(kFormat)}, {"version", Json(kVersion)}});
}

Result<> readLine(JournalContent &content, std::string_view text, bool isFirst)
{
    NG_TRY_ASSIGN(Json line, parseJson(text));
    if (isFirst)
        NG_TRY(checkFormat(line, kFormat, kVersion));
    const std::string chain = line["chain"].toString();
    line.remove("chain");
    const std::string expected = chainOf(content.chain, line);
    if (chain != expected)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "study",
                "The chain of the journal is broken here: this line or one before it was changed, removed or exchanged. Restore the file from a copy, or move it aside to go on without its edits."));
    content.chain = chain;
    if (!isFirst) {
        NG_TRY_ASSIGN(Edit edit, editFromJson(line));
        edit.chain = chain;
        content.edits.push_back(std::move(edit));
    }
    return {};
}

/// The event of an edit's payload where it concerns \p recording.
bool concerns(const Json &payload, std::string_view recording)
{
    return payload.isObject() && payload["recording"].toString() == recording;
}

Result<> applyEventEdit(std::vector<Event> &events, const Edit &edit)
{
    std::optional<Event> after;
    if (!edit.after.isNull()) {
        NG_TRY_ASSIGN(after, eventFromJson(edit.after));
    }
    if (!edit.before.isNull()) {
        NG_TRY_ASSIGN(const Event before, eventFromJson(edit.before));
        const auto at = std::find(events.begin(), events.end(), before);
        if (at == events.end())
            return fail(ErrorCode::CorruptData,
                        NG_TR("study", "The event \"%1\" at %2 s that this edit changes is not there."),
                        quotable(before.label), secondsText(before.onset));
        events.erase(at);
    }
    if (after) {
        const auto at = std::upper_bound(events.begin(), events.end(), *after,
                                         [](const Event &a, const Event &b) { return a.onset < b.onset; });
        events.insert(at, std::move(*after));
    }
    return {};
}

} // namespace

Result<JournalContent> readJournal(const std::filesystem::path &path)
{
    JournalContent content;
    std::error_code failed;
    if (!std::filesystem::exists(path, failed))
        return content;
    NG_TRY_ASSIGN(const std::string text, readTextFile(path, 1ULL << 30U));
    std::size_t begin = 0;
    for (std::size_t line = 1; begin < text.size(); ++line) {
        const std::size_t end = text.find('\n', begin);
        if (end == std::string::npos) {
            content.tornBytes = text.size() - begin;
            break;
        }
        const Result<> read = readLine(content, std::string_view(text).substr(begin, end - begin), line == 1);
        if (!read)
            return tl::unexpected<Error>(read.error().in(lineName(line)).in(path.filename().string()));
        begin = end + 1;
    }
    return content;
}

Result<Journal> Journal::open(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(JournalContent content, readJournal(path));
    NG_TRY_ASSIGN(LineAppender appender, LineAppender::open(path));
    if (content.chain.empty()) {
        Json header = headerLine();
        content.chain = chainOf({}, header);
        header.set("chain", content.chain);
        NG_TRY(appender.append(header.dump()));
        NG_TRY(appender.sync());
    }
    return Journal(std::move(appender), std::move(content));
}

Result<> Journal::append(std::span<const Edit> edits)
{
    // Nothing is remembered before it is on the disk.
    std::vector<Edit> added;
    std::string chain = m_content.chain;
    for (Edit edit : edits) {
        edit.id = numberText(static_cast<std::int64_t>(m_content.edits.size() + added.size() + 1));
        if (edit.time.empty())
            edit.time = utcNow();
        Json line = toJson(edit);
        chain = chainOf(chain, line);
        line.set("chain", chain);
        NG_TRY(m_appender.append(line.dump()));
        edit.chain = chain;
        added.push_back(std::move(edit));
    }
    NG_TRY(m_appender.sync());
    m_content.edits.insert(m_content.edits.end(), std::make_move_iterator(added.begin()),
                           std::make_move_iterator(added.end()));
    m_content.chain = chain;
    return {};
}

Result<> Journal::undo(std::string_view id, std::string_view author)
{
    const auto &edits = m_content.edits;
    const auto at = std::find_if(edits.begin(), edits.end(), [id](const Edit &edit) { return edit.id == id; });
    if (at == edits.end())
        return fail(ErrorCode::NotFound, NG_TR("study", "The journal has no edit %1."), quotable(id));
    if (std::any_of(edits.begin(), edits.end(), [id](const Edit &edit) { return edit.undoes == id; }))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "The edit %1 is undone already."), quotable(id));
    const Edit inverse{
        .author = std::string(author), .kind = at->kind, .before = at->after, .after = at->before, .undoes = at->id};
    return append({&inverse, 1});
}

Json eventToJson(const Event &event, std::string_view recording)
{
    Json value = Json::object();
    value.set("recording", recording);
    value.set("onset", secondsText(event.onset));
    value.set("duration", secondsText(event.duration));
    value.set("label", event.label);
    value.set("kind", event.kind);
    if (event.code)
        value.set("code", *event.code);
    if (!event.channels.empty()) {
        Json channels = Json::array();
        for (const std::string &channel : event.channels)
            channels.push(channel);
        value.set("channels", std::move(channels));
    }
    return value;
}

Result<Event> eventFromJson(const Json &value)
{
    Event event;
    NG_TRY_ASSIGN(const std::string onset, value.requireString("onset"));
    NG_TRY_ASSIGN(event.onset, parseSeconds(onset));
    NG_TRY_ASSIGN(event.duration, parseSeconds(value["duration"].toString("0")));
    NG_TRY_ASSIGN(event.label, value.requireString("label"));
    event.kind = value["kind"].toString();
    if (value["code"].isInteger())
        event.code = value["code"].toInt();
    for (const Json &channel : value["channels"].items())
        event.channels.push_back(channel.toString());
    return event;
}

Result<std::vector<Event>> applyEventEdits(std::vector<Event> events, std::span<const Edit> edits,
                                           std::string_view recording)
{
    for (const Edit &edit : edits) {
        if (edit.kind != kEventEdit || !(concerns(edit.before, recording) || concerns(edit.after, recording)))
            continue;
        const Result<> applied = applyEventEdit(events, edit);
        if (!applied)
            return tl::unexpected<Error>(applied.error().in("edit " + edit.id));
    }
    return events;
}

std::set<std::string> badChannels(const std::vector<ChannelInfo> &channels, std::span<const Edit> edits,
                                  std::string_view recording)
{
    std::set<std::string> bad;
    for (const ChannelInfo &channel : channels) {
        if (channel.bad)
            bad.insert(channel.label);
    }
    for (const Edit &edit : edits) {
        // Where the inverse of an edit leaves nothing, what was before counts as taken back.
        const Json &payload = edit.after.isNull() ? edit.before : edit.after;
        if (edit.kind != kChannelBadEdit || !concerns(payload, recording))
            continue;
        const std::string label = payload["channel"].toString();
        if (edit.after["bad"].toBool())
            bad.insert(label);
        else
            bad.erase(label);
    }
    return bad;
}

std::set<std::string> excludedItems(std::span<const Edit> edits)
{
    std::set<std::string> excluded;
    for (const Edit &edit : edits) {
        if (edit.kind != kItemExcludedEdit)
            continue;
        const std::string item = (edit.after.isNull() ? edit.before : edit.after)["item"].toString();
        if (edit.after["excluded"].toBool())
            excluded.insert(item);
        else
            excluded.erase(item);
    }
    return excluded;
}

} // namespace ng
