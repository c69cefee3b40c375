// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/curve_store.h"
#include "widgets/session/run_record.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace ng::ui {

class EngineHub;
class Session;
class StudyDocument;

/// Kind of the journal's edits about runs; payload {run, name, tags, note, binned}.
inline constexpr std::string_view kRunEdit = "run";

/// What a person says about a run, from the journal.
struct RunLabels {
    QString name; ///< empty: that of the folder
    QStringList tags;
    QString note;
    bool binned = false;

    friend bool operator==(const RunLabels &, const RunLabels &) = default;
};

/// One run of the list.
struct RunRecord {
    QString folder;
    QString name; ///< given by a person, else that of the folder
    RunLabels labels;
    bool inStudy = true;           ///< lies in the study's runs folder; else opened by itself
    std::optional<RunSummary> run; ///< absent until it has been read
    std::optional<Error> error;    ///< why it could not be read
    RunStamp stamp;
};

/// Runs of the open study and those opened by themselves: read in jobs, watched, named and put into the bin through the
/// study's journal. Belongs to the window's thread.
class RunLibrary : public QObject
{
    Q_OBJECT
public:
    RunLibrary(Session &session, EngineHub &hub, QObject *parent = nullptr);
    ~RunLibrary() override;

    /// Sorted by name; those in the bin are among them.
    [[nodiscard]] const std::vector<RunRecord> &records() const { return m_records; }
    [[nodiscard]] const RunRecord *find(const QString &folder) const;
    [[nodiscard]] bool scanning() const { return m_scanning; }
    /// Looks for runs that came, went or changed.
    void rescan();
    /// Adds a run from anywhere. It stays until the program ends.
    void openFolder(const QString &folder);

    /// Why names, tags, notes and bin cannot be changed now; empty: they can.
    [[nodiscard]] QString whyNotEditable() const;
    void rename(const QString &folder, const QString &name);
    void setTags(const QStringList &folders, const QStringList &tags);
    void setNote(const QString &folder, const QString &note);
    void setBinned(const QStringList &folders, bool binned);
    /// Removes the folder of a run that lies in the bin. Not undone.
    void deleteForever(const QString &folder);

    /// A name for a new run that no folder has: "run-016".
    [[nodiscard]] QString newName(const QString &stem = QStringLiteral("run")) const;
    /// Folder of a new run of the open study; empty without one.
    [[nodiscard]] QString folderFor(const QString &name) const;

    [[nodiscard]] CurveStore &curves() { return m_curves; }

Q_SIGNALS:
    void changed(); ///< records came, went or were read or labelled anew
    void deleted(const QString &folder);
    void deleteFailed(const QString &folder, const ng::Error &error);

private:
    struct Scan;

    void setStudy(StudyDocument *study);
    void applyScan(Scan scan);
    void applyLabels();
    void watchActive();
    void tick();
    [[nodiscard]] QString keyOf(const QString &folder) const;
    void edit(const QStringList &folders, const std::function<void(RunLabels &)> &change, const QString &text);

    Session &m_session;
    EngineHub &m_hub;
    CurveStore m_curves;
    QPointer<StudyDocument> m_study;
    std::vector<RunRecord> m_records;
    QStringList m_opened;
    std::map<QString, RunLabels> m_labels; ///< by key
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< several changes at once make one scan
    QTimer m_tick; ///< while something trains
    bool m_scanning = false;
    bool m_again = false;
};

} // namespace ng::ui
