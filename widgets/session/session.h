// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/io/reader.h"
#include "widgets/session/recording_document.h"
#include "widgets/session/selection.h"
#include "widgets/session/study_document.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QUndoGroup;

namespace ng::ui {

class EngineHub;
class JobRunner;
class RunLibrary;

/// A file that could not be opened: shown in its tab, in place of the data.
struct OpenFailure {
    std::filesystem::path path;
    Error error;
    bool canRepair = false; ///< tolerant reading may go on where strict reading refused
};

/// One line of the start page.
struct RecentEntry {
    QString path;
    QString kind; ///< "recording", "study", "run", "review"
    qint64 openedMs = 0;
    bool missing = false; ///< known after checkRecent(), which asks the disk in a job
};

/// What is open: recordings, a study, the shared selection and undo. The one object that workspaces are made with.
/// Everything slow happens in jobs; what comes of it is told by signals. Belongs to the window's thread.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(JobRunner &jobs, QObject *parent = nullptr);
    ~Session() override;

    [[nodiscard]] JobRunner &jobs() { return m_jobs; }
    [[nodiscard]] Selection &selection() { return m_selection; }
    [[nodiscard]] QUndoGroup &undoGroup() { return *m_undo; }
    [[nodiscard]] const std::shared_ptr<const ReaderRegistry> &readers() const { return m_readers; }

    /// What trains, and the runs of the open study; made when first asked for, so that looking at a recording costs neither.
    [[nodiscard]] EngineHub &hub();
    [[nodiscard]] RunLibrary &runs();
    /// Whether anything has been asked of hub() yet: where not, nothing trains.
    [[nodiscard]] bool hasHub() const { return m_hub != nullptr; }

    /// Opens whatever \p path is: a recording, a study folder (study.json), a run folder (run.json; its study is opened with
    /// it where it is found), a review file. Ends in opened…, runOpened, reviewFileOpened or openFailed.
    /// \param tolerant  read what a strict reader refuses; each repair is a warning of the recording
    void open(const std::filesystem::path &path, bool tolerant = false);
    [[nodiscard]] bool opening() const { return m_opening > 0; }

    [[nodiscard]] const std::vector<RecordingDocument *> &recordings() const { return m_recordings; }
    [[nodiscard]] RecordingDocument *findRecording(const std::filesystem::path &path) const;
    /// Opens a recording of the open study by its name in items.tsv, or gives the one that is open already (then at once).
    void openStudyRecording(const std::string &name);
    void closeRecording(RecordingDocument *recording);
    [[nodiscard]] const std::vector<OpenFailure> &failures() const { return m_failures; }
    void dismissFailure(const std::filesystem::path &path);

    [[nodiscard]] StudyDocument *study() const { return m_study.get(); } ///< null: none
    void closeStudy();

    /// The review file that was asked for last; empty: none. For a workspace that is made when it is asked for.
    [[nodiscard]] const QString &reviewFile() const { return m_reviewFile; }

    /// Who edits and judges: from the settings, else the account's name. Goes into journals and verdicts.
    [[nodiscard]] static QString author();

    [[nodiscard]] QList<RecentEntry> recent() const;
    void addRecent(const std::filesystem::path &path, const QString &kind);
    void removeRecent(const QString &path);

    /// What is open and how it is shown, for autosave; restore() opens it again.
    [[nodiscard]] Json state() const;
    void restore(const Json &state);

    /// Waits until journals are on the disk. Called on closing.
    void flush();

    /// Display settings that new recordings start with.
    [[nodiscard]] static DisplaySettings defaultDisplay();
    static void setDefaultDisplay(const DisplaySettings &settings);

Q_SIGNALS:
    void recordingOpened(ng::ui::RecordingDocument *recording);
    void recordingClosing(ng::ui::RecordingDocument *recording); ///< still valid
    void studyOpened(ng::ui::StudyDocument *study);
    void studyClosing(ng::ui::StudyDocument *study);
    void runOpened(const QString &folder);
    void reviewFileOpened(const QString &path);
    void openFailed(const QString &path); ///< the last of failures()
    void failuresChanged();
    void recentChanged();
    void stateChanged(); ///< something that state() tells has changed
    void openingChanged();
    void message(const QString &sentence); ///< for the status line

private:
    struct Opened;

    void openRecordingFile(const std::filesystem::path &path, bool tolerant);
    void openStudyFolder(const std::filesystem::path &folder, const QString &thenRun = {});
    void openRunFolder(const std::filesystem::path &folder);
    void addRecording(Opened opened, std::shared_ptr<EditLog> log, bool inStudy);
    void addFailure(const std::filesystem::path &path, const Error &error, bool canRepair);
    void beginOpening();
    void endOpening();
    void applyPending(RecordingDocument *recording);

    JobRunner &m_jobs;
    Selection m_selection;
    QUndoGroup *m_undo;
    std::shared_ptr<const ReaderRegistry> m_readers;
    std::vector<RecordingDocument *> m_recordings; ///< children
    std::unique_ptr<StudyDocument> m_study;
    std::vector<OpenFailure> m_failures;
    Json m_pendingViews; ///< view state by path, waiting for its recording to open
    QString m_reviewFile;
    int m_opening = 0;
    std::unique_ptr<EngineHub> m_hub;
    std::unique_ptr<RunLibrary> m_runs; ///< before m_hub when closing
};

} // namespace ng::ui
