// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_sheet.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/paper_view.h"
#include "widgets/panels/report/part_properties.h"
#include "widgets/panels/report/report_desk.h"
#include "widgets/panels/report/report_docks.h"
#include "widgets/panels/report/report_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSet>
#include <QToolBar>
#include <QToolButton>

namespace ng::ui {

namespace {

struct ZoomStep {
    PaperView::Fit fit;
    double zoom;
};
constexpr ZoomStep kZooms[] = {{PaperView::Fit::OnePage, 1.0}, {PaperView::Fit::TwoPages, 1.0},
                               {PaperView::Fit::Width, 1.0},   {PaperView::Fit::Fixed, 0.5},
                               {PaperView::Fit::Fixed, 0.75},  {PaperView::Fit::Fixed, 1.0},
                               {PaperView::Fit::Fixed, 1.5},   {PaperView::Fit::Fixed, 2.0}};

/// A framed button with words for an action, as the design has it in tool bars.
QToolButton *worded(QAction *action)
{
    auto *const button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setProperty(kFramedProperty, true);
    return button;
}

Result<void> printPages(QPrinter &printer, const ReportContent &report, const IdentityGuard &guard)
{
    NG_TRY(checkReport(report, guard));
    const LaidOutReport laid = layOut(report, notesOf(report));
    QPainter painter;
    if (!painter.begin(&printer))
        return fail(ErrorCode::Backend, NG_TR("report", "The printer does not answer."));
    const double scale = printer.resolution() / 96.0;
    for (std::size_t page = 0; page < laid.pages.size(); ++page) {
        if (page > 0 && !printer.newPage())
            return fail(ErrorCode::Backend, NG_TR("report", "The printer took no further page."));
        painter.save();
        painter.scale(scale, scale);
        laid.paint(painter, page);
        painter.restore();
    }
    return {};
}

} // namespace

/// Menus are those of the whole window: what makes or writes a report is under File, what changes it under Edit.
QString ReportPage::categoryOf(const QString &id)
{
    static const QSet<QString> view{QStringLiteral("report.next-page"),  QStringLiteral("report.previous-page"),
                                    QStringLiteral("report.zoom-in"),    QStringLiteral("report.zoom-out"),
                                    QStringLiteral("report.one-page"),   QStringLiteral("report.two-pages"),
                                    QStringLiteral("report.page-width"), QStringLiteral("report.go-to-source")};
    static const QSet<QString> file{QStringLiteral("report.sign"), QStringLiteral("report.export"),
                                    QStringLiteral("report.print")};
    if (view.contains(id))
        return tr("View");
    return file.contains(id) || id.startsWith(QLatin1String("report.new-")) ? tr("File") : tr("Edit");
}

QAction *ReportPage::action(const char *id, const QString &text, const char *iconName, const QString &keys,
                            const QString &help, const std::function<void()> &run)
{
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = text;
    spec.category = categoryOf(spec.id);
    spec.icon = QLatin1String(iconName);
    spec.help = help;
    spec.keys = {keys, {}, {}};
    QAction *const made = services().actions.add(spec, this, run);
    if (*iconName != '\0')
        made->setIcon(icon(iconName));
    return made;
}

void ReportPage::buildActions()
{
    for (const ReportTemplate &one : reportTemplates())
        action(("report.new-" + one.id.toStdString()).c_str(), tr("New report: %1").arg(one.name), "report", {},
               tr("Begins a report from a template, filled from what is open"),
               [this, id = one.id] { m_desk->create(id); });
    buildPartActions();
    buildViewActions();
    action("report.sign", tr("Sign…"), "sign", {},
           tr("Puts name, time and a hash of all that is printed into the report"), [this] { signReport(); });
    action("report.export", tr("Export…"), "export", QStringLiteral("Ctrl+E"),
           tr("Writes the files that are checked in the Export dock"), [this] {
               m_exportDock->show();
               m_exportDock->raise();
               m_export->start();
           });
    action("report.print", tr("Print…"), "print", QStringLiteral("Ctrl+P"), {}, [this] { printReport(); });
}

void ReportPage::buildPartActions()
{
    action("report.add-text", tr("Add text"), "text", {}, tr("A section of your own before the selected part"), [this] {
        const QString part = m_desk->addText(m_selected);
        if (!part.isEmpty())
            activatePart(part);
    });
    action("report.add-figure", tr("Add figure"), "figure", {},
           tr("Takes the figure that is chosen in “Figures and tables on screen”"),
           [this] { addSelectedOffer(false); });
    action("report.add-table", tr("Add table"), "table", {},
           tr("Takes the table that is chosen in “Figures and tables on screen”"), [this] { addSelectedOffer(true); });
    action("report.move-up", tr("Move part up"), "up", QStringLiteral("Alt+Up"), {},
           [this] { m_desk->move(m_selected, -1); });
    action("report.move-down", tr("Move part down"), "down", QStringLiteral("Alt+Down"), {},
           [this] { m_desk->move(m_selected, 1); });
    action("report.remove", tr("Remove part"), "bin", {}, {}, [this] { m_desk->remove(m_selected); });
    action("report.redraw", tr("Draw old figures again"), "reset", QStringLiteral("F5"),
           tr("Takes figures anew whose run or settings have changed"), [this] { m_desk->redrawOld(); });
    action("report.copy-recipe", tr("Copy recipe"), "copy", {},
           tr("Everything that the selected part can be made from again, as JSON"), [this] { m_recipe->copy(); });
    action("report.go-to-source", tr("Go to source"), "link", {},
           tr("Shows the view that the selected figure was taken from"), [this] {
               const ReportPart *const part =
                   m_desk->current() == nullptr ? nullptr : m_desk->current()->content().find(m_selected);
               if (part != nullptr)
                   goToSource(part->source);
           });
}

void ReportPage::buildViewActions()
{
    action("report.next-page", tr("Next page"), "next", QStringLiteral("Ctrl+PgDown"), {},
           [this] { m_paper->turn(1); });
    action("report.previous-page", tr("Previous page"), "prev", QStringLiteral("Ctrl+PgUp"), {},
           [this] { m_paper->turn(-1); });
    action("report.zoom-in", tr("Zoom in"), "zoom-in", QStringLiteral("Ctrl++"), {},
           [this] { m_paper->setFit(PaperView::Fit::Fixed, m_paper->zoom() * 1.25); });
    action("report.zoom-out", tr("Zoom out"), "zoom-out", QStringLiteral("Ctrl+-"), {},
           [this] { m_paper->setFit(PaperView::Fit::Fixed, m_paper->zoom() / 1.25); });
    const auto zoomTo = [this](int index) {
        m_zoom->setCurrentIndex(index);
        applyZoom(index);
    };
    action("report.one-page", tr("Show one page"), "zoom-fit", QStringLiteral("Ctrl+0"), {}, [zoomTo] { zoomTo(0); });
    action("report.two-pages", tr("Show two pages"), "", {}, {}, [zoomTo] { zoomTo(1); });
    action("report.page-width", tr("Show page width"), "", {}, {}, [zoomTo] { zoomTo(2); });
}

void ReportPage::buildToolBar()
{
    auto *const bar = new QToolBar(tr("Report"), this);
    bar->setObjectName(QStringLiteral("toolbar"));
    const auto find = [this](const char *id) { return services().actions.find(QLatin1String(id)); };
    for (const char *const id : {"report.add-text", "report.add-figure", "report.add-table"}) {
        m_wordButtons.append(worded(find(id)));
        bar->addWidget(m_wordButtons.back());
    }
    bar->addSeparator();
    m_template = new QComboBox;
    m_template->setAccessibleName(tr("New report from a template"));
    for (const ReportTemplate &one : reportTemplates())
        m_template->addItem(one.name, one.id);
    m_template->setPlaceholderText(tr("New report"));
    m_template->setCurrentIndex(-1);
    m_templateLabel = makeLabel(tr("New from"), TextRole::Body, Token::Tx2);
    m_zoom = new QComboBox;
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->addItems({tr("One page"), tr("Two pages"), tr("Page width"), tr("50 %"), tr("75 %"), tr("100 %"),
                      tr("150 %"), tr("200 %")});
    m_zoom->setCurrentIndex(1);
    m_zoomLabel = makeLabel(tr("Zoom"), TextRole::Body, Token::Tx2);
    for (QLabel *const label : {m_templateLabel, m_zoomLabel})
        label->setContentsMargins(px(8), 0, px(4), 0);
    m_labels.append(bar->addWidget(m_templateLabel));
    bar->addWidget(m_template);
    m_labels.append(bar->addWidget(m_zoomLabel));
    bar->addWidget(m_zoom);
    bar->addAction(find("report.previous-page"));
    bar->addAction(find("report.next-page"));
    bar->addSeparator();
    bar->addWidget(worded(find("report.sign")));
    QAction *const exporting = find("report.export");
    auto *const exportButton = new QPushButton(icon("export", Token::OnAcc), exporting->text());
    setPrimary(exportButton);
    setKeyHint(exportButton, exporting->shortcut().toString(QKeySequence::NativeText));
    connect(exportButton, &QPushButton::clicked, exporting, &QAction::trigger);
    connect(exporting, &QAction::changed, exportButton, [exporting, exportButton] {
        exportButton->setEnabled(exporting->isEnabled());
        exportButton->setToolTip(exporting->toolTip());
        setKeyHint(exportButton, exporting->shortcut().toString(QKeySequence::NativeText));
    });
    bar->addWidget(exportButton);
    addToolBar(Qt::TopToolBarArea, bar);
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        const QString id = m_template->itemData(index).toString();
        m_template->setCurrentIndex(-1);
        if (QAction *const begin = services().actions.find(QStringLiteral("report.new-") + id))
            begin->trigger();
    });
    connect(m_zoom, &QComboBox::activated, this, &ReportPage::applyZoom);
}

void ReportPage::applyZoom(int index)
{
    const ZoomStep &step = kZooms[static_cast<std::size_t>(std::clamp(index, 0, 7))];
    m_paper->setFit(step.fit, step.zoom);
}

void ReportPage::refreshReasons()
{
    ActionRegistry &actions = services().actions;
    const ReportDocument *const report = m_desk->current();
    const QString none = report == nullptr ? tr("No report is open.") : QString();
    for (const ReportTemplate &one : reportTemplates())
        actions.setReason(QStringLiteral("report.new-") + one.id,
                          m_desk->busy() ? tr("A report is being made.") : m_desk->reasonAgainst(one.id));
    for (const char *const id : {"report.add-text", "report.next-page", "report.previous-page", "report.zoom-in",
                                 "report.zoom-out", "report.one-page", "report.two-pages", "report.page-width"})
        actions.setReason(QLatin1String(id), none);
    for (const char *const id : {"report.add-figure", "report.add-table"})
        actions.setReason(QLatin1String(id),
                          !none.isEmpty()              ? none
                              : m_offers->count() == 0 ? tr("No view shows anything yet.")
                                                       : QString());
    const ReportPart *const part = report == nullptr ? nullptr : report->content().find(m_selected);
    const QString noPart = !none.isEmpty() ? none : part == nullptr ? tr("No part is selected.") : QString();
    for (const char *const id : {"report.move-up", "report.move-down", "report.remove"})
        actions.setReason(QLatin1String(id), noPart);
    actions.setReason(QStringLiteral("report.copy-recipe"),
                      !noPart.isEmpty()           ? noPart
                          : part->recipe.isNull() ? tr("This part has no recipe.")
                                                  : QString());
    actions.setReason(QStringLiteral("report.go-to-source"),
                      !noPart.isEmpty()            ? noPart
                          : part->source.isEmpty() ? tr("This part was not taken from a view.")
                                                   : QString());
    actions.setReason(QStringLiteral("report.redraw"),
                      !none.isEmpty()               ? none
                          : m_desk->oldCount() == 0 ? tr("All figures are current.")
                                                    : QString());
    const QString exporting = m_desk->exporting() ? tr("An export is being written.") : none;
    actions.setReason(QStringLiteral("report.export"), exporting);
    actions.setReason(QStringLiteral("report.print"), none);
    actions.setReason(QStringLiteral("report.sign"),
                      !none.isEmpty()                     ? none
                          : m_desk->unreviewed() > 0      ? tr("Generated sentences have no verdict yet.")
                          : report->content().signedNow() ? tr("It is signed already.")
                                                          : QString());
    Q_EMIT statusChanged();
}

void ReportPage::addSelectedOffer(bool table)
{
    const QString offer = m_offers->current(table);
    if (!offer.isEmpty()) {
        addOffer(offer, m_selected);
        return;
    }
    // Nothing is chosen yet: the list comes to the front, where Enter takes one.
    m_offersDock->show();
    m_offersDock->raise();
    m_offers->setFocus();
    for (auto *const list : m_offers->findChildren<QAbstractItemView *>())
        list->setFocus(Qt::OtherFocusReason);
}

void ReportPage::goToSource(const QString &source)
{
    QString workspace = source.section(QLatin1Char('.'), 0, 0);
    if (workspace == QLatin1String("report") || workspace == QLatin1String("scores"))
        workspace = QStringLiteral("review");
    QAction *const go = services().actions.find(QStringLiteral("app.workspace-") + workspace);
    if (go != nullptr)
        go->trigger();
    else
        Toast::show(this, {ToastKind::Info, tr("The view that it was taken from is not in this window."), {}, {}});
}

void ReportPage::signReport()
{
    ReportDocument *const report = m_desk->current();
    if (report == nullptr)
        return;
    // A signature is a promise: it is asked for with the name that will stand on paper.
    bool ok = false;
    const QString name =
        QInputDialog::getText(
            this, tr("Sign report"),
            tr("Name as it will be printed. The report is sealed as it is now; any later change makes it a draft again."),
            QLineEdit::Normal, Session::author(), &ok)
            .trimmed();
    if (ok && !name.isEmpty())
        report->sign(name);
}

void ReportPage::printReport()
{
    if (m_desk->current() == nullptr)
        return;
    m_desk->redrawOld();
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    const ReportContent content = m_desk->current()->content();
    printer->setPageSize(QPageSize(content.paper == PaperFormat::Letter ? QPageSize::Letter : QPageSize::A4));
    printer->setFullPage(true);
    printer->setDocName(content.title);
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    services().session.jobs().start<void>(
        tr("Print report"), Lane::Background, {},
        [printer, content, guard = guardOf(services().session)](const RunContext &) {
            return printPages(*printer, content, guard);
        },
        this,
        [this](Result<void> result) {
            if (!result)
                m_export->showError(errorText(result.error()));
        });
}

} // namespace ng::ui
