// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ng::ui {

class ContentsPanel;
class Dock;
class EmptyState;
class ExportPanel;
class OffersPanel;
class PaperView;
class PartProperties;
class RecipePanel;
class ReportDesk;

/// Report: contents and figures left, paper in the centre, what can be changed about the selected part right.
class ReportPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit ReportPage(WorkspaceServices services, QWidget *parent = nullptr);
    ~ReportPage() override;

    void resetLayout(QSize window) override;
    [[nodiscard]] std::vector<StatusField> statusFields() const override;
    void activated() override;
    void setCompact(bool compact) override;
    bool readyForPicture() override;

    [[nodiscard]] ReportDesk &desk() { return *m_desk; }
    [[nodiscard]] PaperView &paper() { return *m_paper; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildToolBar();
    void buildActions();
    void buildPartActions();
    void buildViewActions();
    void connectParts();
    void connectDesk();
    void connectExport();

    void showTabs();
    void showCurrent(); ///< another report
    void showContent(); ///< the same one, changed
    void showCentre();
    void showDraft();
    void showPlace();
    void refreshReasons();
    void select(const QString &part, QObject *from = nullptr);
    void activatePart(const QString &part);
    void addSelectedOffer(bool table);
    void addOffer(const QString &offer, const QString &before);
    void goToSource(const QString &source);
    void applyZoom(int index);
    void signReport();
    void printReport();
    [[nodiscard]] static QString categoryOf(const QString &id);
    QAction *action(const char *id, const QString &text, const char *icon, const QString &keys, const QString &help,
                    const std::function<void()> &run);

    ReportDesk *m_desk;
    QString m_selected;
    QTabBar *m_tabs = nullptr;
    QLabel *m_place = nullptr, *m_draftText = nullptr;
    QWidget *m_draft = nullptr, *m_head = nullptr;
    QPushButton *m_review = nullptr;
    QStackedWidget *m_centre = nullptr, *m_cover = nullptr;
    EmptyState *m_nothing = nullptr, *m_begin = nullptr;
    PaperView *m_paper = nullptr;
    Dock *m_contentsDock = nullptr, *m_offersDock = nullptr, *m_propertiesDock = nullptr, *m_recipeDock = nullptr,
         *m_exportDock = nullptr;
    ContentsPanel *m_contents = nullptr;
    OffersPanel *m_offers = nullptr;
    PartProperties *m_properties = nullptr;
    RecipePanel *m_recipe = nullptr;
    ExportPanel *m_export = nullptr;
    QComboBox *m_template = nullptr, *m_zoom = nullptr;
    QLabel *m_templateLabel = nullptr, *m_zoomLabel = nullptr;
    QList<QToolButton *> m_wordButtons; ///< lose their words before Export leaves the tool bar
    QList<QAction *> m_labels;          ///< of the tool bar, gone where it is narrow
    bool m_askedForPicture = false;
};

} // namespace ng::ui
