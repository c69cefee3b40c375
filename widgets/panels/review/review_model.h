// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_data.h"
#include "core/review/review_file.h"
#include "widgets/session/edit_log.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ng::ui {

class Session;
class StudyDocument;

/// What Review shows: up to four runs of the open study, one item, and what one rater says about them. Loads in jobs; every
/// change of a verdict goes through the journal of the rater's file, so that it is on the disk within a second and undone
/// like any other change, until it is submitted.
class ReviewModel : public QObject
{
    Q_OBJECT
public:
    explicit ReviewModel(Session &session, QObject *parent = nullptr);
    ~ReviewModel() override;

    [[nodiscard]] Session &session() { return m_session; }

    // --- runs ---------------------------------------------------------------------------------------------------------

    enum class Stage {
        NoStudy,
        NoRun, ///< the study has none that decoded
        Loading,
        Failed,
        Ready
    };
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    /// Folders of the study's runs, and those of them that decoded.
    [[nodiscard]] const QStringList &foundRuns() const { return m_found; }
    [[nodiscard]] const QStringList &decodedRuns() const { return m_decoded; }
    /// Looks at the study's runs again.
    void rescan();

    /// Whether the scores of the runs are being worked out; items can be looked at and judged meanwhile.
    [[nodiscard]] bool judging() const { return m_judging; }
    /// Whether all runs shown have their scores.
    [[nodiscard]] bool judged() const;
    /// Works out what is missing of the scores, in a job that can be cancelled.
    void judgeRuns();

    /// In the order shown: A, B, C, D.
    [[nodiscard]] const std::vector<RunReviewPtr> &runs() const { return m_runs; }
    /// "run-014", or "Run B" while names are hidden.
    [[nodiscard]] QString runName(int run) const;
    [[nodiscard]] QString runLetter(int run) const;
    [[nodiscard]] int focusedRun() const { return m_run; }
    void setFocusedRun(int run);

    // --- items --------------------------------------------------------------------------------------------------------

    [[nodiscard]] const std::vector<QString> &items() const { return m_items; } ///< in the order shown
    [[nodiscard]] int itemIndex() const { return m_item; }                      ///< -1: none
    [[nodiscard]] QString item() const;
    void setItem(int index);
    /// Opens the recording of the current item, where it is not open yet.
    void openItemRecording();
    [[nodiscard]] int indexOf(const QString &item) const;
    [[nodiscard]] bool disagree(int index) const; ///< where runs disagree
    /// Next one, after the current, that is neither submitted nor skipped; -1: none.
    [[nodiscard]] int nextUnreviewed() const;
    /// Caption, text, concept or narrative of an item as the study has it; empty while the reference is hidden.
    [[nodiscard]] QString referenceOf(const QString &item) const;
    [[nodiscard]] QString stimulusOf(const QString &item) const;       ///< path; empty: none, or hidden
    [[nodiscard]] QString referenceColumn() const { return m_column; } ///< "caption"; empty: none

    // --- review -------------------------------------------------------------------------------------------------------

    [[nodiscard]] bool hasFile() const { return m_log != nullptr; }
    [[nodiscard]] EditLog *log() const { return m_log.get(); }
    [[nodiscard]] const ReviewState &state() const { return m_state; }
    [[nodiscard]] QString filePath() const;
    /// What is hidden now. Names and scores are shown again when the whole review is over.
    [[nodiscard]] Hidden hidden() const;
    [[nodiscard]] bool referenceVisible(const QString &item) const;
    [[nodiscard]] bool over() const; ///< every item is submitted for all runs

    /// Makes the rater's file for the runs shown, and opens it.
    void startReview(const QString &rater, const Hidden &hidden, std::uint64_t seed);
    void openFile(const QString &path);
    [[nodiscard]] const std::optional<Error> &fileError() const { return m_fileError; }

    /// Verdict on the current item and a run; parts are those of the decoding where nothing was said yet.
    [[nodiscard]] Verdict verdict(int run) const;
    [[nodiscard]] bool submitted(int run) const;
    [[nodiscard]] bool hasImage(int run) const;
    /// Replaces the draft as one step of undo. Nothing happens once it is submitted.
    void setVerdict(int run, const Verdict &verdict, const QString &what);
    /// The same for an item that is not shown any more: what was typed last.
    void setVerdictOf(const QString &item, int run, const Verdict &verdict, const QString &what);
    /// Adds a remark to a submitted verdict.
    void addRemark(int run, const QString &text);
    [[nodiscard]] std::vector<MissingPart> missing(int run) const;
    /// Submits the focused run's verdict and goes to the next run, then to the next item. False where something is missing.
    bool submit();
    void skip();
    void toggleFlag();

    struct Counts {
        int reviewed = 0, accepted = 0, edited = 0, rejected = 0, flagged = 0;
    };
    /// Items whose runs are all submitted, and the verdicts among them on the focused run.
    [[nodiscard]] Counts counts() const;

    /// The workspace is in front: undo is that of the review file.
    void setFront(bool front);

    /// Closes the review file: what is being typed is handed in and on the disk when this returns.
    void close() { dropFile(); }
    /// Waits until what was said is on the disk.
    void flush();

Q_SIGNALS:
    void stageChanged();
    void runsChanged(); ///< runs, items and everything about them
    void focusedRunChanged();
    void itemChanged();
    void reviewChanged();   ///< another file, or none
    void fileClosing();     ///< last chance to hand in what is being typed
    void verdictsChanged(); ///< a verdict, flag or skip
    void savedChanged();
    void disagreementsChanged();
    void judgedChanged(); ///< scores of the runs came, or their judging began or was left

private:
    void followStudy();
    void found(QStringList all, QStringList decoded);
    void loadRuns(const QStringList &folders);
    void loaded(std::vector<RunReviewPtr> runs);
    void lookForFile();
    void adopt(ReviewFile file);
    void dropFile();
    void order();
    void findDisagreements();
    void applyEdits();
    void follow(const QString &item);
    void followCursor();
    void setStage(Stage stage);
    void showInRecord();
    void takeUndo();

    Session &m_session;
    QPointer<StudyDocument> m_study;
    Stage m_stage = Stage::NoStudy;
    std::optional<Error> m_error, m_fileError;
    QStringList m_found, m_decoded, m_folders;
    std::vector<RunReviewPtr> m_given; ///< in the order of the selection
    std::vector<RunReviewPtr> m_runs;
    std::vector<QString> m_items;
    std::map<QString, int> m_itemIndex;
    std::vector<bool> m_disagree;
    QString m_column;
    int m_item = -1;
    int m_run = 0;
    std::unique_ptr<EditLog> m_log;
    ReviewState m_state;
    std::size_t m_applied = 0; ///< edits of the log that are in m_state
    QString m_wantedFile;      ///< to be opened once its runs are there
    bool m_moving = false;     ///< the item moves the cursor, not the cursor the item
    bool m_front = false;
    bool m_judging = false;
    std::uint64_t m_judgeJob = 0;
    bool m_reveal = false; ///< the item's recording is being opened, to be shown at the item
};

} // namespace ng::ui
