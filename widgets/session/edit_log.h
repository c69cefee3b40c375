// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/journal.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QUndoStack>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace ng::ui {

/// The journal of one study (or of one bare file) as the window uses it: changes take effect at once, reach the disk in
/// another thread within a second, and are undone by appending their inverse. State is source plus edits; there is no
/// other place where a change is kept. Belongs to the window's thread.
class EditLog : public QObject
{
    Q_OBJECT
public:
    /// \param path     journal.jsonl, made with its first edit
    /// \param content  what readJournal() gave for it
    EditLog(std::filesystem::path path, JournalContent content, QString author, QObject *parent = nullptr);
    /// Waits until everything is on the disk.
    ~EditLog() override;

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    /// Every edit so far, those not yet on the disk included: these have neither hash nor, unless given, time.
    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }

    /// Applies edits that belong together as one step of undo; \p text names it ("Move event").
    void apply(std::vector<Edit> edits, const QString &text);
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// Nothing waits to be written.
    [[nodiscard]] bool saved() const { return m_pending == 0 && !m_error; }
    [[nodiscard]] QDateTime lastSaved() const { return m_lastSaved; } ///< invalid before the first
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Blocks until what was applied is synced; for closing and for tests.
    void flush();
    /// Tries again to write what an error held back.
    void retry();

Q_SIGNALS:
    void edited(const QString &kind); ///< state changed: by apply, undo or redo
    void saveStateChanged();          ///< pending, saved or failed

private:
    class Step;
    struct Writer;

    void append(std::vector<Edit> edits);
    void written(const std::vector<Edit> &onDisk, const std::optional<Error> &error);

    std::filesystem::path m_path;
    QString m_author;
    std::vector<Edit> m_edits;
    QUndoStack m_undo;
    std::unique_ptr<Writer> m_writer;
    std::size_t m_pending = 0;
    QDateTime m_lastSaved;
    std::optional<Error> m_error;
};

} // namespace ng::ui
