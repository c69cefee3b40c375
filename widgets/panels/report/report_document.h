// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/report_content.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <optional>

namespace ng::ui {

class JobRunner;

/// A report under the hand: every change is a step of undo and reaches the disk within a second. Belongs to the window's thread.
class ReportDocument : public QObject
{
    Q_OBJECT
public:
    /// \param path  where it is kept; made with the first change
    ReportDocument(JobRunner &jobs, std::filesystem::path path, ReportContent content, QObject *parent = nullptr);
    /// Writes what is not on the disk yet.
    ~ReportDocument() override;

    [[nodiscard]] const ReportContent &content() const { return m_content; }
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }

    /// Changes it as one step named \p text. Steps with the same \p mergeKey in a row become one (typing).
    void change(const QString &text, const std::function<void(ReportContent &)> &edit, const QString &mergeKey = {});
    /// Says that the source of parts has changed. No step of undo: it is no change of the report.
    void markOld(const QString &source);
    /// Gives parts that were read from a file their drawing. No step of undo.
    void attach(const std::function<void(ReportPart &)> &give);
    void sign(const QString &name);

    [[nodiscard]] bool saved() const { return !m_dirty && !m_writing && !m_error; }
    [[nodiscard]] QDateTime lastSaved() const { return m_lastSaved; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void saveSoon(); ///< a new one, before its first change
    void saveNow();  ///< blocks; for closing and tests

Q_SIGNALS:
    void changed();
    void saveStateChanged();

private:
    class Step;
    void set(ReportContent content);
    void save();
    void written(const Result<void> &result);

    JobRunner &m_jobs;
    std::filesystem::path m_path;
    ReportContent m_content;
    QUndoStack m_undo;
    QTimer m_timer;
    bool m_dirty = false, m_writing = false;
    QDateTime m_lastSaved;
    std::optional<Error> m_error;
};

/// Reports of a folder by name, with those that cannot be read told apart.
struct FoundReport {
    std::filesystem::path path;
    Result<ReportContent> content;
};
[[nodiscard]] std::vector<FoundReport> readReports(const std::filesystem::path &folder);
/// A path in \p folder that no file has: "decoding-report.report.json".
[[nodiscard]] std::filesystem::path freshReportPath(const std::filesystem::path &folder, const QString &title);

} // namespace ng::ui
