// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

class QActionGroup;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ng::ui {

class DecodedLanes;
class DecodedTable;
class Dock;
class EmptyState;
class ErrorPanel;
class ItemsPanel;
class MergeDialog;
class MomentSource;
class ReviewActions;
class ReviewModel;
class ScoreDocks;
class SignalStrip;
class VerdictPanel;

/// The Review workspace: items at the left, signal above, decodings beside the truth in the middle, scores below, verdict at
/// the right.
class ReviewPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit ReviewPage(WorkspaceServices services, QWidget *parent = nullptr);
    ~ReviewPage() override;

    void resetLayout(QSize window) override;
    [[nodiscard]] std::vector<StatusField> statusFields() const override;
    void activated() override;
    void setCompact(bool compact) override;
    bool readyForPicture() override;

    [[nodiscard]] ReviewModel &model() { return *m_model; }
    [[nodiscard]] ItemsPanel &items() { return *m_items; }
    [[nodiscard]] DecodedTable &decoded() { return *m_decoded; }
    [[nodiscard]] DecodedLanes &lanes() { return *m_lanes; }
    [[nodiscard]] VerdictPanel &verdict() { return *m_verdict; }
    [[nodiscard]] ScoreDocks &scores() { return *m_scores; }
    [[nodiscard]] SignalStrip &strip() { return *m_strip; }

    // What the actions do.
    void openMerge(bool now); ///< \p now  merges the files that lie beside the runs at once
    void openPackage();
    void shiftRuns(int by);

protected:
    void prepareFor(QSize window) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void makeToolBar();
    void fillRuns();
    void fillBlinded();
    void refreshStage();
    void refreshTitles();
    void refreshEmpty();
    void place(bool narrow);
    void placeTiny();
    void decodeNewest();
    void takeFocus();

    ReviewModel *m_model;
    DecodedLanes *m_lanes = nullptr;
    MomentSource *m_moment;
    ReviewActions *m_actions = nullptr;
    QStackedWidget *m_centre;
    QStackedWidget *m_cover = nullptr; ///< over everything while there is nothing to review
    QWidget *m_map = nullptr;
    EmptyState *m_empty = nullptr;
    ErrorPanel *m_error;
    QLabel *m_loading;
    DecodedTable *m_decoded;
    QWidget *m_decodedBox;
    QLabel *m_decodedTitle, *m_legend;
    ItemsPanel *m_items;
    SignalStrip *m_strip;
    VerdictPanel *m_verdict;
    ScoreDocks *m_scores;
    Dock *m_itemsDock, *m_signalDock, *m_verdictDock, *m_ranksDock, *m_hubsDock, *m_recallDock, *m_metricsDock;
    QToolButton *m_runsButton = nullptr, *m_blindedButton = nullptr, *m_leftRuns = nullptr, *m_rightRuns = nullptr;
    QMenu *m_runsMenu = nullptr, *m_blindedMenu = nullptr;
    QComboBox *m_top = nullptr;
    bool m_askedForPicture = false;
};

} // namespace ng::ui
