// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/event_export.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/write_recording.h"

namespace ng::ui {

TsvTable eventTable(const std::vector<Event> &events)
{
    TsvTable out;
    out.columns = {"onset", "duration", "trial_type", "value", "channel"};
    for (const Event &event : events) {
        // A tab or a newline cannot stand in a cell.
        std::string label = event.label;
        for (char &letter : label) {
            if (letter == '\t' || letter == '\n' || letter == '\r')
                letter = ' ';
        }
        out.rows.push_back({secondsText(event.onset), secondsText(event.duration), label,
                            event.code ? numberText(*event.code) : std::string(kNotAvailable),
                            event.channels.empty() ? std::string(kNotAvailable) : join(event.channels, ",")});
    }
    return out;
}

Result<std::vector<Warning>> exportEvents(const RecordingPtr &recording, std::vector<Event> events,
                                          const std::filesystem::path &path, const RunContext &ctx)
{
    const std::string extension = asciiLower(path.extension().string());
    if (extension == ".tsv") {
        NG_TRY_ASSIGN(const std::string text, tsvText(eventTable(events)));
        NG_TRY(writeFileAtomically(path, text));
        return std::vector<Warning>();
    }
    if (extension != ".edf" && extension != ".bdf")
        return fail(ErrorCode::Unsupported, NG_TR("record", "Events are written as .tsv, .edf or .bdf, not as \"%1\"."),
                    quotable(extension));
    Recording copy = *recording;
    copy.events = std::move(events);
    return writeRecording(copy, path, {}, ctx);
}

} // namespace ng::ui
