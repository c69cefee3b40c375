// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/data/recording.h"

#include <filesystem>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// One change a person made. Sources are never written: the state is source plus journal.
struct Edit {
    std::string id;   ///< "1", "2", … in the order of the journal; given by append()
    std::string time; ///< UTC, "2026-01-31T09:30:00Z"; given by append() where empty
    std::string author;
    std::string kind;   ///< one of kEditKinds, or one of a newer program, kept as it is
    Json before;        ///< null: there was nothing
    Json after;         ///< null: there is nothing now
    std::string undoes; ///< id of the edit this is the inverse of, or empty
    std::string chain;  ///< hash of its line; given by append() and readJournal(), no part of the line's content
};

/// Kinds the core applies. Payloads: event {recording, onset, duration, label, kind, code?, channels?} with exact decimal
/// seconds as text; channel-bad {recording, channel, bad}; item-excluded {item, excluded, reason?}.
inline constexpr std::string_view kEventEdit = "event";
inline constexpr std::string_view kChannelBadEdit = "channel-bad";
inline constexpr std::string_view kItemExcludedEdit = "item-excluded";

/// What a journal file holds.
struct JournalContent {
    std::vector<Edit> edits;
    std::string chain;         ///< hash of the last line
    std::size_t tornBytes = 0; ///< of an unfinished last line, left out
};

/// Reads and checks a journal; a missing file is an empty journal. Each line carries sha256 of the line before and of
/// itself: CorruptData names the first line where the chain is broken. An unfinished last line (power cut) is left out.
[[nodiscard]] Result<JournalContent> readJournal(const std::filesystem::path &path);

/// An append-only, hash-chained journal open for writing.
class Journal
{
public:
    /// Reads it, cuts a torn last line off and stands ready to append; made with its first line where it is missing.
    [[nodiscard]] static Result<Journal> open(const std::filesystem::path &path);

    [[nodiscard]] const std::vector<Edit> &edits() const { return m_content.edits; }
    /// Appends edits and syncs them to the disk before it returns. Ids and missing times are filled in.
    [[nodiscard]] Result<> append(std::span<const Edit> edits);
    /// Appends the inverse of an edit: NotFound when there is none of that id, InvalidArgument when it is undone already.
    [[nodiscard]] Result<> undo(std::string_view id, std::string_view author);

private:
    Journal(LineAppender appender, JournalContent content)
        : m_appender(std::move(appender)),
          m_content(std::move(content))
    { }

    LineAppender m_appender;
    JournalContent m_content;
};

[[nodiscard]] Json eventToJson(const Event &event, std::string_view recording);
[[nodiscard]] Result<Event> eventFromJson(const Json &value);

/// Events of one recording after the edits of \p recording: CorruptData names an edit whose event is not there.
[[nodiscard]] Result<std::vector<Event>> applyEventEdits(std::vector<Event> events, std::span<const Edit> edits,
                                                         std::string_view recording);
/// Labels of bad channels: those the file marks, changed by the edits of \p recording.
[[nodiscard]] std::set<std::string> badChannels(const std::vector<ChannelInfo> &channels, std::span<const Edit> edits,
                                                std::string_view recording);
/// Ids of items that edits exclude.
[[nodiscard]] std::set<std::string> excludedItems(std::span<const Edit> edits);

} // namespace ng
