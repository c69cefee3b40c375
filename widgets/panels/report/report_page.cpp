// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_page.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/paper_view.h"
#include "widgets/panels/report/part_properties.h"
#include "widgets/panels/report/report_desk.h"
#include "widgets/panels/report/report_docks.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>
#include <QUndoGroup>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kWordsFrom = 1060;

/// Text sizes on paper of what is printed.
std::pair<double, double> pointRange(const ReportContent &report)
{
    double low = paper::kSmallPt, high = paper::kPagePt;
    for (const ReportPart &part : report.parts) {
        if (part.kind == PartKind::Figure && isPrinted(part))
            low = std::min(low, part.pointSize);
    }
    return {low, high};
}

} // namespace

ReportPage::ReportPage(WorkspaceServices services, QWidget *parent)
    : WorkspacePage(services, QStringLiteral("report"), tr("Report"), QStringLiteral("report"), parent),
      m_desk(new ReportDesk(services.session, services.figures, this))
{
    buildCentre();
    buildDocks();
    buildActions();
    buildToolBar();
    connectParts();
    connectDesk();
    connectExport();
    showTabs();
    showCurrent();
}

ReportPage::~ReportPage()
{
    m_desk->disconnect(this); // it saves when it goes, which is after the page
}

void ReportPage::buildCentre()
{
    m_tabs = new QTabBar;
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Reports"));
    m_place = makeLabel({}, TextRole::Small, Token::Tx2);
    m_head = new QWidget;
    setBackground(m_head, Token::Panel);
    auto *const head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, px(8), 0);
    head->addWidget(m_tabs);
    head->addStretch();
    head->addWidget(m_place);

    m_draft = new QWidget;
    setBackground(m_draft, Token::WarnBg);
    auto *const draft = new QHBoxLayout(m_draft);
    draft->setContentsMargins(px(8), px(4), px(8), px(4));
    auto *const sign = new QLabel;
    sign->setPixmap(iconPixmap("warning", px(16), color(Token::Warn), devicePixelRatioF()));
    m_draftText = makeLabel({});
    m_draftText->setObjectName(QStringLiteral("reportDraft"));
    m_review = new QPushButton(tr("Review them"));
    draft->addWidget(sign);
    draft->addWidget(m_draftText, 1);
    draft->addWidget(m_review);

    m_paper = new PaperView(services().session.jobs());
    auto *const pages = new QWidget;
    auto *const column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_draft);
    column->addWidget(m_paper, 1);

    m_nothing = new EmptyState(
        "report", tr("Nothing to report on yet"),
        tr("Open a study with a finished run, or a recording. What Record, Train and Review show can then be put onto pages."));
    connect(m_nothing->addButton(tr("Open study…"), "study", true), &QPushButton::clicked, this, [this] {
        if (QAction *const open = services().actions.find(QStringLiteral("app.open-folder")))
            open->trigger();
    });
    connect(m_nothing->addButton(tr("Open recording…"), "open"), &QPushButton::clicked, this, [this] {
        if (QAction *const open = services().actions.find(QStringLiteral("app.open")))
            open->trigger();
    });
    m_begin = new EmptyState(
        "report", tr("No report yet"),
        tr("Begin one from a template. Its parts are filled from what is open, and can all be changed."));
    bool first = true;
    for (const ReportTemplate &one : reportTemplates()) {
        connect(m_begin->addButton(one.name, "report", first), &QPushButton::clicked, this,
                [this, id = one.id] { m_desk->create(id); });
        first = false;
    }
    m_centre = new QStackedWidget;
    m_centre->addWidget(pages);
    m_cover = new QStackedWidget(this);
    setBackground(m_cover, Token::Base);
    m_cover->addWidget(m_nothing);
    m_cover->addWidget(m_begin);
    setCover(m_cover);
    m_centre->setMinimumWidth(px(480));
    setCentralWidget(m_centre);
}

void ReportPage::buildDocks()
{
    const auto dock = [this](const char *name, const QString &title, QWidget *content) {
        auto *const made = new Dock(QLatin1String(name), title, this);
        made->setWidget(content);
        return made;
    };
    m_contents = new ContentsPanel;
    m_offers = new OffersPanel(services().figures);
    m_properties = new PartProperties;
    m_recipe = new RecipePanel;
    m_export = new ExportPanel;
    m_contentsDock = dock("report.contents", tr("Contents"), m_contents);
    m_offersDock = dock("report.offers", tr("Figures and tables on screen"), m_offers);
    m_propertiesDock = dock("report.properties", tr("Properties"), m_properties);
    m_recipeDock = dock("report.recipe", tr("Recipe"), m_recipe);
    m_exportDock = dock("report.export", tr("Export"), m_export);
    m_contentsDock->setContentMinimum(px(256), px(120));
    m_offersDock->setContentMinimum(px(256), px(120));
    m_propertiesDock->setContentMinimum(px(FormGrid::kLeastWidth), px(160));
    m_recipeDock->setContentMinimum(px(296), px(120));
    m_exportDock->setContentMinimum(px(296), px(200));
    m_offersDock->setDetail(formatCount(m_offers->count()));
    connect(m_offers, &OffersPanel::countChanged, this,
            [this](int count) { m_offersDock->setDetail(formatCount(count)); });
}

void ReportPage::resetLayout(QSize window)
{
    for (Dock *const one : {m_contentsDock, m_offersDock, m_propertiesDock, m_recipeDock, m_exportDock}) {
        removeDockWidget(one);
        one->setFloating(false);
    }
    const bool narrow = isNarrow(window), tiny = isTiny(window);
    addDockWidget(tiny ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea, m_contentsDock);
    addDockWidget(Qt::RightDockWidgetArea, m_propertiesDock);
    if (tiny) { // the paper keeps its width
        tabifyDockWidget(m_contentsDock, m_offersDock);
        tabifyDockWidget(m_offersDock, m_propertiesDock);
        tabifyDockWidget(m_propertiesDock, m_recipeDock);
        tabifyDockWidget(m_recipeDock, m_exportDock);
    } else if (narrow) {
        tabifyDockWidget(m_contentsDock, m_offersDock);
        tabifyDockWidget(m_propertiesDock, m_recipeDock);
        tabifyDockWidget(m_recipeDock, m_exportDock);
    } else {
        splitDockWidget(m_contentsDock, m_offersDock, Qt::Vertical);
        splitDockWidget(m_propertiesDock, m_recipeDock, Qt::Vertical);
        splitDockWidget(m_recipeDock, m_exportDock, Qt::Vertical);
    }
    for (Dock *const one : {m_contentsDock, m_offersDock, m_propertiesDock, m_recipeDock, m_exportDock})
        one->show();
    if (narrow) {
        m_propertiesDock->raise();
        m_contentsDock->raise();
    } else {
        resizeDocks({m_contentsDock, m_offersDock}, {420, 560}, Qt::Vertical);
        resizeDocks({m_propertiesDock, m_recipeDock, m_exportDock}, {430, 270, 270}, Qt::Vertical);
    }
    resizeDocks({m_contentsDock, m_propertiesDock}, {px(narrow ? 256 : 272), px(FormGrid::kLeastWidth)},
                Qt::Horizontal);
    m_zoom->setCurrentIndex(tiny ? 2 : narrow ? 0 : 1); // of the list: page width, one page, two pages
    applyZoom(m_zoom->currentIndex());
}

void ReportPage::setCompact(bool compact)
{
    WorkspacePage::setCompact(compact);
    m_offersDock->setWindowTitle(compact ? tr("Figures") : tr("Figures and tables on screen")); // one of two tabs
    for (QAction *const label : m_labels)
        label->setVisible(!compact);
    if (compact && m_zoom->currentIndex() == 1) {
        m_zoom->setCurrentIndex(0);
        applyZoom(0);
    }
}

void ReportPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    const auto style = width() < px(kWordsFrom) ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon;
    for (QToolButton *const button : m_wordButtons)
        button->setToolButtonStyle(style);
}

void ReportPage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, m_desk, &ReportDesk::setCurrent);
    connect(m_contents, &ContentsPanel::partSelected, this, [this](const QString &part) { select(part, m_contents); });
    connect(m_contents, &ContentsPanel::partActivated, this, &ReportPage::activatePart);
    connect(m_contents, &ContentsPanel::moveRequested, m_desk, &ReportDesk::move);
    connect(m_contents, &ContentsPanel::removeRequested, m_desk, &ReportDesk::remove);
    connect(m_paper, &PaperView::partSelected, this, [this](const QString &part) { select(part, m_paper); });
    connect(m_paper, &PaperView::partActivated, this, &ReportPage::activatePart);
    connect(m_paper, &PaperView::moveRequested, m_desk, &ReportDesk::move);
    connect(m_paper, &PaperView::removeRequested, m_desk, &ReportDesk::remove);
    connect(m_paper, &PaperView::figureDropped, this, &ReportPage::addOffer);
    connect(m_paper, &PaperView::viewChanged, this, &ReportPage::showPlace);
    connect(m_paper, &PaperView::resizeRequested, this, [this](const QString &part, const QSizeF &size) {
        m_desk->current()->change(tr("Change size"),
                                  [&](ReportContent &report) { resizeFigure(*report.find(part), size); });
    });
    connect(m_offers, &OffersPanel::offerActivated, this, [this](const QString &offer) { addOffer(offer, {}); });
    connect(m_properties, &PartProperties::redrawRequested, this,
            [this](const QString &part) { m_desk->redraw(part); });
    connect(m_properties, &PartProperties::regenerateRequested, m_desk, &ReportDesk::regenerate);
    connect(m_recipe, &RecipePanel::sourceRequested, this, &ReportPage::goToSource);
    connect(m_recipe, &RecipePanel::redrawRequested, this, [this] {
        if (!m_desk->redraw(m_selected))
            Toast::show(this, {ToastKind::Warning, tr("What this was taken from is not open."), {}, {}});
    });
    connect(m_review, &QPushButton::clicked, this, [this] {
        if (QAction *const review = services().actions.find(QStringLiteral("app.workspace-review")))
            review->trigger();
    });
}

void ReportPage::connectDesk()
{
    connect(m_desk, &ReportDesk::reportsChanged, this, &ReportPage::showTabs);
    connect(m_desk, &ReportDesk::currentChanged, this, &ReportPage::showCurrent);
    connect(m_desk, &ReportDesk::contentChanged, this, &ReportPage::showContent);
    connect(m_desk, &ReportDesk::saveStateChanged, this, &ReportPage::statusChanged);
    connect(m_desk, &ReportDesk::busyChanged, this, [this] {
        m_export->setBusy(m_desk->exporting());
        refreshReasons();
    });
    connect(m_desk, &ReportDesk::failed, this, [this](const Error &error) {
        Toast::show(this, {ToastKind::Error, errorText(error), {}, {}});
    });
}

void ReportPage::connectExport()
{
    connect(m_export, &ExportPanel::exportRequested, m_desk, &ReportDesk::exportNow);
    connect(m_export, &ExportPanel::printRequested, this, &ReportPage::printReport);
    connect(m_desk, &ReportDesk::exported, m_export, &ExportPanel::showDone);
    connect(m_desk, &ReportDesk::exportFailed, this, [this](const Error &error) {
        if (error.code != ErrorCode::Cancelled)
            m_export->showError(errorText(error));
    });
}

void ReportPage::showTabs()
{
    const QSignalBlocker blocked(m_tabs);
    const std::vector<ReportDocument *> reports = m_desk->reports();
    while (m_tabs->count() > static_cast<int>(reports.size()))
        m_tabs->removeTab(m_tabs->count() - 1);
    for (std::size_t i = 0; i < reports.size(); ++i) {
        const QString title = reports[i]->content().title;
        if (static_cast<int>(i) >= m_tabs->count())
            m_tabs->addTab(title);
        else if (m_tabs->tabText(static_cast<int>(i)) != title)
            m_tabs->setTabText(static_cast<int>(i), title);
    }
    m_tabs->setCurrentIndex(m_desk->currentIndex());
    m_tabs->updateGeometry(); // a bar that is not seen yet says nothing of its new size by itself
}

void ReportPage::showCurrent()
{
    m_selected.clear();
    m_export->showDone({});
    showTabs();
    showContent();
}

void ReportPage::showContent()
{
    ReportDocument *const report = m_desk->current();
    const ReportContent *const content = report == nullptr ? nullptr : &report->content();
    if (content == nullptr || content->find(m_selected) == nullptr)
        m_selected.clear();
    m_contents->setReport(content);
    m_paper->setReport(content);
    if (report != nullptr) {
        const std::string file = report->path().filename().string();
        m_export->setReport(content, QString::fromStdString((report->path().parent_path()).string()),
                            QString::fromStdString(file.substr(0, file.find(".report.json"))));
        QSet<QString> old;
        for (const ReportPart &part : content->parts) {
            if (part.old)
                old.insert(part.source);
        }
        m_offers->setOld(old);
    } else {
        m_export->setReport(nullptr, {}, {});
    }
    showTabs();
    select(m_selected);
    showCentre();
    showDraft();
    showPlace();
    refreshReasons();
}

void ReportPage::showCentre()
{
    const bool none = m_desk->current() == nullptr;
    if (none) {
        const bool possible = m_desk->reasonAgainst(QStringLiteral("research")).isEmpty();
        m_cover->setCurrentWidget(possible ? m_begin : m_nothing);
    }
    for (Dock *const one : {m_contentsDock, m_offersDock, m_propertiesDock, m_recipeDock, m_exportDock})
        one->setEnabled(!none); // what is covered is not to be reached by Tab
    setCovered(none);
}

void ReportPage::showDraft()
{
    const ReportDocument *const report = m_desk->current();
    const bool isSigned = report != nullptr && report->content().signedNow();
    m_draft->setVisible(report != nullptr && !isSigned);
    if (report == nullptr)
        return;
    const int open = m_desk->unreviewed();
    QString text;
    if (open > 0)
        text = open == 1
            ? tr("Draft. One generated sentence of its runs has no verdict yet; until then it cannot be signed.")
            : tr("Draft. %1 generated sentences of its runs have no verdict yet; until then it cannot be signed.")
                  .arg(formatCount(open));
    else if (report->content().signature)
        text = tr("Draft. It was changed after %1 had signed it.").arg(report->content().signature->name);
    else
        text = tr("Draft. Not signed: pages say “not for clinical use”.");
    m_draftText->setText(text);
    m_review->setVisible(open > 0);
}

void ReportPage::showPlace()
{
    const ReportDocument *const report = m_desk->current();
    const int count = m_paper->pageCount();
    m_contentsDock->setDetail(report == nullptr ? QString() : count == 1 ? tr("1 page") : tr("%1 pages").arg(count));
    if (report == nullptr || count == 0) {
        m_place->clear();
        return;
    }
    const QString paper = report->content().paper == PaperFormat::Letter ? tr("Letter") : tr("A4");
    const int first = m_paper->currentPage() + 1;
    const int last = std::min(count, first + m_paper->pagesAcross() - 1);
    const QString pages = last > first ? tr("page %1–%2 of %3").arg(first).arg(last).arg(count)
                                       : tr("page %1 of %2").arg(first).arg(count);
    m_place->setText(QStringLiteral("%1 · %2 · %3").arg(paper, pages, formatPercent(m_paper->zoom())));
}

void ReportPage::select(const QString &part, QObject *from)
{
    m_selected = part;
    if (from != m_paper) {
        m_paper->select(part);
        if (from != nullptr)
            m_paper->reveal(part);
    }
    if (from != m_contents)
        m_contents->select(part);
    ReportDocument *const report = m_desk->current();
    m_properties->show(report, part);
    m_propertiesDock->title()->setName(m_properties->name());
    m_propertiesDock->setWindowTitle(m_properties->name());
    m_propertiesDock->setDetail(m_properties->kindName());
    m_recipe->show(report == nullptr ? nullptr : report->content().find(part));
    refreshReasons();
}

void ReportPage::activatePart(const QString &part)
{
    select(part);
    m_propertiesDock->show();
    m_propertiesDock->raise();
    m_properties->focusFirst();
}

void ReportPage::addOffer(const QString &offer, const QString &before)
{
    if (m_desk->current() == nullptr)
        return;
    const QString part = m_desk->addOffer(offer, before);
    if (part.isEmpty()) {
        Toast::show(this, {ToastKind::Info, tr("There is nothing to take from this view yet."), {}, {}});
        return;
    }
    select(part);
    m_paper->reveal(part);
}

std::vector<StatusField> ReportPage::statusFields() const
{
    const ReportDocument *const report = m_desk->current();
    if (report == nullptr)
        return {};
    const ReportContent &content = report->content();
    int drawn = 0;
    for (const ReportPart &part : content.parts)
        drawn += isPrinted(part) && (part.kind == PartKind::Figure || part.kind == PartKind::Table) ? 1 : 0;
    const int old = m_desk->oldCount();
    const QString paper = content.paper == PaperFormat::Letter ? tr("Letter") : tr("A4");
    const auto [low, high] = pointRange(content);
    std::vector<StatusField> fields;
    fields.push_back(
        {QStringLiteral("report"),
         tr("Report"),
         (m_paper->pageCount() == 1 ? tr("%1, 1 page %2").arg(content.title, paper)
                                    : tr("%1, %2 pages %3").arg(content.title).arg(m_paper->pageCount()).arg(paper)),
         false,
         {}});
    fields.push_back({QStringLiteral("figures"), tr("Figures and tables"),
                      old == 0 ? tr("%1, all current").arg(drawn) : tr("%1, %2 old").arg(drawn).arg(old), old > 0,
                      old == 0 ? QString() : tr("They are drawn again before export.")});
    fields.push_back({QStringLiteral("state"),
                      content.signedNow() ? tr("Signed by") : tr("Draft,"),
                      content.signedNow() ? content.signature->name : tr("not signed"),
                      !content.signedNow(),
                      {}});
    fields.push_back(
        {QStringLiteral("type"), tr("Text on paper"), tr("%1 pt").arg(formatInterval(low, high, 0)), false, {}});
    if (report->error())
        fields.push_back({QStringLiteral("saved"), tr("Not saved"), errorText(*report->error()), true, {}});
    else if (report->lastSaved().isValid())
        fields.push_back({QStringLiteral("saved"),
                          tr("Saved"),
                          QLocale().toString(report->lastSaved().time(), QLocale::ShortFormat),
                          false,
                          {}});
    return fields;
}

void ReportPage::activated()
{
    if (m_desk->current() != nullptr)
        services().session.undoGroup().setActiveStack(&m_desk->current()->undoStack());
    showContent();
}

bool ReportPage::readyForPicture()
{
    if (m_desk->busy())
        return false;
    if (m_desk->current() == nullptr) {
        if (m_askedForPicture || !m_desk->reasonAgainst(QStringLiteral("research")).isEmpty())
            return true;
        m_askedForPicture = true;
        m_desk->create(QStringLiteral("research"), false); // a tour leaves nothing in the study
        return false;
    }
    if (m_selected.isEmpty()) {
        for (const ReportPart &part : m_desk->current()->content().parts) {
            if (part.kind == PartKind::Figure && isPrinted(part)) {
                select(part.id);
                break;
            }
        }
    }
    return m_paper->drawn();
}

} // namespace ng::ui
