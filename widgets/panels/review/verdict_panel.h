// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/verdict.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QStandardItemModel;
class QVBoxLayout;

namespace ng::ui {

class PartEditor;
class ReviewModel;
class ReviewStart;
class Segmented;
class TableView;

/// The form of one verdict. What is typed reaches the journal half a second after the last key, everything else at once.
class VerdictPanel : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictPanel(ReviewModel &model, QWidget *parent = nullptr);
    ~VerdictPanel() override;

    // What the page's actions do.
    void judge(Judgement judgement); ///< the current part; goes on to the next without a verdict on accept and reject
    void stepPart(int by);
    void stepError(int by);
    void toggleWeight();
    void focusCorrected();
    void focusComment();
    void setUsefulness(int value);
    void setImageLike(int value);
    void setConfidence(Confidence value);
    void addMissed();
    void submit();

    [[nodiscard]] int currentPart() const { return m_part; }
    /// Puts what is being typed into the journal now.
    void commitTyping();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildForm();
    QGridLayout *buildScales(QWidget *form);
    QWidget *buildLog();
    QWidget *buildButtons();
    void refresh();
    void refreshRuns();
    void refreshParts();
    void refreshMissed();
    void refreshLog();
    void showLog();
    void refreshButtons();
    void setCurrentPart(int part);
    void apply(const QString &what);
    void typed();
    [[nodiscard]] QString visibleKey() const;

    ReviewModel &m_model;
    QTimer m_typing;
    QString m_typedKey; ///< item and run that is being typed about
    int m_typedRun = 0;
    Verdict m_verdict;
    int m_part = 0;
    bool m_showing = false;

    QStackedLayout *m_pages;
    ReviewStart *m_start;
    QLabel *m_blinded, *m_blindedWhat, *m_place;
    Segmented *m_runs;
    QWidget *m_runRow;
    QScrollArea *m_scroll;
    QVBoxLayout *m_partColumn;
    std::vector<PartEditor *> m_parts;
    QVBoxLayout *m_missedColumn;
    QPushButton *m_addMissed;
    Segmented *m_useful, *m_image, *m_confidence;
    QWidget *m_imageLabel;
    QPlainTextEdit *m_comment;
    QWidget *m_remarkRow;
    QLineEdit *m_remark;
    QStandardItemModel *m_logItems;
    TableView *m_log;
    QWidget *m_logBox;
    QLabel *m_missing;
    QPushButton *m_submit, *m_skip, *m_flag;
};

} // namespace ng::ui
