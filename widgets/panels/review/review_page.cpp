// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/review_page.h"

#include "widgets/maps/moment_source.h"
#include "widgets/maps/topo_map_panel.h"
#include "widgets/panels/review/decoded_lanes.h"
#include "widgets/panels/review/decoded_table.h"
#include "widgets/panels/review/items_panel.h"
#include "widgets/panels/review/merge_dialog.h"
#include "widgets/panels/review/package_dialog.h"
#include "widgets/panels/review/review_actions.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/score_docks.h"
#include "widgets/panels/review/signal_strip.h"
#include "widgets/panels/review/verdict_panel.h"
#include "widgets/panels/review/verdict_texts.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>

namespace ng::ui {

namespace {

constexpr int kRunWidth = 200;

} // namespace

ReviewPage::ReviewPage(WorkspaceServices services, QWidget *parent)
    : WorkspacePage(services, QStringLiteral("review"), tr("Review"), QStringLiteral("review"), parent),
      m_model(new ReviewModel(services.session, this)),
      m_moment(new MomentSource(services.session, this)),
      m_centre(new QStackedWidget(this))
{
    makeCentre();
    makeDocks();
    m_cover = new QStackedWidget(this);
    m_cover->setObjectName(QStringLiteral("review.cover"));
    setBackground(m_cover, Token::Base);
    setCover(m_cover);
    m_lanes = new DecodedLanes(*m_model, this);
    m_actions = new ReviewActions(*this, services);
    makeToolBar();
    services.figures.offerFigure(this, QStringLiteral("review.item"), tr("Decodings of the item"), tr("Review"),
                                 [this] { return m_decoded->figure(); });
    services.figures.offerFigure(this, QStringLiteral("review.signal"), tr("Signal of the item"), tr("Review"),
                                 [this] { return m_strip->figure(); });
    connect(m_model, &ReviewModel::stageChanged, this, &ReviewPage::refreshStage);
    for (const auto signal :
         {&ReviewModel::runsChanged, &ReviewModel::itemChanged, &ReviewModel::reviewChanged,
          &ReviewModel::verdictsChanged, &ReviewModel::savedChanged, &ReviewModel::focusedRunChanged})
        connect(m_model, signal, this, &ReviewPage::refreshTitles);
    connect(m_model, &ReviewModel::runsChanged, this, &ReviewPage::refreshStage);
    refreshStage();
    refreshTitles();
}

ReviewPage::~ReviewPage()
{
    m_model->disconnect(this);
    m_model->close(); // hands in what is being typed, while the form is still there
    hide();
    // What shows the model goes before it does.
    qDeleteAll(findChildren<Dock *>());
    delete m_centre;
}

void ReviewPage::makeCentre()
{
    m_decodedBox = new QWidget(m_centre);
    setBackground(m_decodedBox, Token::Base);
    auto *const column = new QVBoxLayout(m_decodedBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *const head = new DockTitle(tr("Decoded against truth"), m_decodedBox);
    head->setClosable(false);
    head->setFloatable(false);
    m_legend = makeLabel({}, TextRole::Small, Token::Tx2, head);
    m_legend->setTextFormat(Qt::RichText);
    head->addTitleWidget(m_legend);
    column->addWidget(head);
    m_decoded = new DecodedTable(*m_model, m_decodedBox);
    column->addWidget(m_decoded, 1);
    m_centre->addWidget(m_decodedBox);
    m_error = new ErrorPanel(m_centre);
    m_centre->addWidget(m_error);
    m_loading = makeLabel(tr("Reading decodings…"), TextRole::Body, Token::Tx2, m_centre);
    m_loading->setAlignment(Qt::AlignCenter);
    m_centre->addWidget(m_loading);
    m_centre->setMinimumWidth(px(3 * kRunWidth));
    setCentralWidget(m_centre);
}

void ReviewPage::makeDocks()
{
    m_itemsDock = new Dock(QStringLiteral("review.items"), tr("Items"), this);
    m_items = new ItemsPanel(*m_model, m_itemsDock);
    m_itemsDock->setWidget(m_items);
    m_itemsDock->setContentMinimum(px(256), px(176));

    m_signalDock = new Dock(QStringLiteral("review.signal"), tr("Signal"), this);
    auto *const signal = new QWidget(m_signalDock);
    auto *const row = new QHBoxLayout(signal);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_strip = new SignalStrip(*m_model, signal);
    row->addWidget(m_strip, 1);
    auto *const map = new TopoMapPanel(services().session, *m_moment, signal);
    map->setFixedWidth(px(200));
    row->addWidget(map);
    m_map = map;
    m_signalDock->setWidget(signal);
    connect(m_strip, &SignalStrip::titleChanged, this, &ReviewPage::refreshTitles);

    m_verdictDock = new Dock(QStringLiteral("review.verdict"), tr("Verdict"), this);
    m_verdict = new VerdictPanel(*m_model, m_verdictDock);
    m_verdictDock->setWidget(m_verdict);
    m_verdictDock->setContentMinimum(px(360), px(320));

    m_scores = new ScoreDocks(*m_model, services().figures, this);
    m_ranksDock = new Dock(QStringLiteral("review.ranks"), tr("Ranks"), this);
    m_ranksDock->setWidget(m_scores->ranks());
    m_hubsDock = new Dock(QStringLiteral("review.hubs"), tr("Hubs"), this);
    m_hubsDock->setWidget(m_scores->hubs());
    m_recallDock = new Dock(QStringLiteral("review.recall"), tr("Recall@k"), this);
    m_recallDock->setWidget(m_scores->recall());
    m_metricsDock = new Dock(QStringLiteral("review.metrics"), tr("Metrics"), this);
    m_metricsDock->setWidget(m_scores->metrics());
}

// --- layout --------------------------------------------------------------------------------------------------------------

void ReviewPage::resetLayout(QSize window)
{
    for (Dock *const one : findChildren<Dock *>()) {
        one->setFloating(false);
        removeDockWidget(one);
    }
    prepareFor(window);
    if (isTiny(window))
        placeTiny();
    else
        place(isNarrow(window));
}

void ReviewPage::prepareFor(QSize window)
{
    m_centre->setMinimumWidth(px((isTiny(window) ? 2 : 3) * kRunWidth));
}

/// What is judged and the verdict share the window; all else stands behind the verdict as tabs.
void ReviewPage::placeTiny()
{
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::TopDockWidgetArea, m_signalDock);
    addDockWidget(Qt::RightDockWidgetArea, m_verdictDock);
    m_signalDock->show();
    m_verdictDock->show();
    Dock *before = m_verdictDock;
    for (Dock *const one : {m_itemsDock, m_metricsDock, m_recallDock, m_ranksDock, m_hubsDock}) {
        tabifyDockWidget(before, one);
        one->show();
        before = one;
    }
    m_verdictDock->raise();
    resizeDocks({m_verdictDock}, {px(360)}, Qt::Horizontal);
    resizeDocks({m_signalDock}, {px(144)}, Qt::Vertical);
}

void ReviewPage::place(bool narrow)
{
    addDockWidget(Qt::TopDockWidgetArea, m_signalDock);
    addDockWidget(Qt::RightDockWidgetArea, m_verdictDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_ranksDock);
    setCorner(Qt::TopLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::TopRightCorner, Qt::RightDockWidgetArea);
    for (Dock *const one : {m_signalDock, m_verdictDock, m_ranksDock})
        one->show();
    if (narrow) {
        // Items fold to previous and next in the tool bar; their list is a tab behind the verdict, which is as high.
        for (Dock *const one : {m_hubsDock, m_recallDock, m_metricsDock}) {
            tabifyDockWidget(m_ranksDock, one);
            one->show();
        }
        tabifyDockWidget(m_verdictDock, m_itemsDock);
        m_itemsDock->show();
        m_verdictDock->raise();
        m_ranksDock->raise();
        resizeDocks({m_verdictDock}, {px(368)}, Qt::Horizontal);
        const auto least = [this] { resizeDocks({m_signalDock, m_ranksDock}, {px(150), px(150)}, Qt::Vertical); };
        least(); // and again when the titles are on the tab bar, which leaves the plots more room than they need
        QTimer::singleShot(0, this, [this, least] { QTimer::singleShot(0, this, least); });
        return;
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_itemsDock);
    splitDockWidget(m_ranksDock, m_recallDock, Qt::Horizontal);
    splitDockWidget(m_recallDock, m_metricsDock, Qt::Horizontal);
    tabifyDockWidget(m_ranksDock, m_hubsDock); // last: a tab cannot be split
    for (Dock *const one : {m_itemsDock, m_hubsDock, m_recallDock, m_metricsDock})
        one->show();
    m_ranksDock->raise();
    resizeDocks({m_itemsDock, m_verdictDock}, {px(296), px(404)}, Qt::Horizontal);
    resizeDocks({m_ranksDock, m_recallDock, m_metricsDock}, {px(304), px(304), px(580)}, Qt::Horizontal);
    resizeDocks({m_signalDock, m_ranksDock}, {px(214), px(284)}, Qt::Vertical);
}

void ReviewPage::refreshStage()
{
    const ReviewModel::Stage stage = m_model->stage();
    const bool ready = stage == ReviewModel::Stage::Ready;
    switch (stage) {
    case ReviewModel::Stage::Ready:
        m_centre->setCurrentWidget(m_decodedBox);
        break;
    case ReviewModel::Stage::Loading:
        m_centre->setCurrentWidget(m_loading);
        break;
    case ReviewModel::Stage::Failed:
        m_error->setError(*m_model->error());
        m_error->clearButtons();
        connect(m_error->addButton(tr("Try again"), "reset", true), &QPushButton::clicked, m_model,
                &ReviewModel::rescan);
        m_centre->setCurrentWidget(m_error);
        break;
    case ReviewModel::Stage::NoStudy:
    case ReviewModel::Stage::NoRun:
        refreshEmpty();
        break;
    }
    // Empty docks round an empty state say nothing: it covers them, and the keys pass them over.
    const bool empty = stage == ReviewModel::Stage::NoStudy || stage == ReviewModel::Stage::NoRun;
    setCovered(empty);
    for (Dock *const one : findChildren<Dock *>())
        one->setEnabled(ready);
    // What was disabled while decodings were read has lost the focus to a tool bar; what somebody types keeps it.
    const QWidget *const focus = QApplication::focusWidget();
    const auto *const field = qobject_cast<const QLineEdit *>(focus);
    const bool typing = field != nullptr && !field->text().isEmpty();
    bool working = false;
    for (const QWidget *one = focus; one != nullptr && !working; one = one->parentWidget())
        working = qobject_cast<const Dock *>(one) != nullptr || one == m_centre;
    if (ready && isVisible() && !working && !typing && (focus == nullptr || focus->window() == window()))
        takeFocus();
    Q_EMIT statusChanged();
}

void ReviewPage::refreshTitles()
{
    m_signalDock->setContext(m_strip->context());
    m_signalDock->setDetail(m_strip->detail());
    m_itemsDock->setDetail(formatCount(static_cast<std::int64_t>(m_model->items().size())));
    if (EditLog *const log = m_model->log()) {
        m_verdictDock->setDetail(log->error()        ? tr("not saved")
                                     : !log->saved() ? tr("saving…")
                                     : log->lastSaved().isValid()
                                     ? tr("draft saved %1").arg(log->lastSaved().toString(QStringLiteral("HH:mm:ss")))
                                     : tr("nothing changed yet"));
    } else {
        m_verdictDock->setDetail({});
    }
    const auto tag = [](Token token, const QString &text, const char *style) {
        return QStringLiteral("<span style=\"color:%1;%2\">%3</span>")
            .arg(color(token).name(), QLatin1String(style), text);
    };
    m_legend->setText(
        QStringLiteral(
            "<span style=\"background:%1;text-decoration:underline\">%2</span>&nbsp;&nbsp;[%3]&nbsp;&nbsp;%4")
            .arg(color(Token::Mark).name(), tr("replaced"), tr("added"),
                 tag(Token::Tx2, tr("missing"), "text-decoration:line-through")));
    m_legend->setVisible(std::any_of(m_model->runs().begin(), m_model->runs().end(),
                                     [](const RunReviewPtr &run) { return run->hasTexts(); }));
    fillBlinded();
    Q_EMIT statusChanged();
}

// --- workspace -----------------------------------------------------------------------------------------------------------

std::vector<StatusField> ReviewPage::statusFields() const
{
    std::vector<StatusField> out;
    const auto add = [&out](const char *id, const QString &words, const QString &value, bool warn = false) {
        out.push_back({QLatin1String(id), words, value, warn, {}});
    };
    if (const StudyDocument *const study = services().session.study())
        add("study", tr("Study"), study->simulated() ? tr("%1, simulated").arg(study->title()) : study->title());
    if (m_model->runs().empty()) {
        add("run", {}, tr("No run"));
        return out;
    }
    add("item", tr("Item"),
        tr("%1 of %2")
            .arg(formatCount(m_model->itemIndex() + 1),
                 formatCount(static_cast<std::int64_t>(m_model->items().size()))));
    if (m_model->hasFile()) {
        add("rater", tr("Rater"), QString::fromStdString(m_model->state().plan.rater));
        add("file", tr("File"), QStringLiteral("review/") + QFileInfo(m_model->filePath()).fileName());
        const Hidden hidden = m_model->hidden();
        add("blinded", hidden.any() ? tr("Blinded") : tr("Blinding"), hidden.any() ? hiddenText(hidden) : tr("off"));
    } else {
        add("rater", tr("Review"), tr("not started"));
    }
    const QString detail = m_strip->detail();
    if (!detail.isEmpty())
        add("signal", tr("EEG"), detail);
    add("draft", {}, tr("Draft, not for clinical use"), true);
    return out;
}

void ReviewPage::activated()
{
    m_model->setFront(true);
    if (m_model->stage() != ReviewModel::Stage::Ready)
        m_model->rescan();
    m_model->openItemRecording();
    takeFocus();
}

/// To where keys judge at once: the list of items, or what is seen where the list is not.
void ReviewPage::takeFocus()
{
    QWidget *const list = m_items->table();
    QWidget *const shown = list->isVisible() || !m_decoded->isVisible() ? list : m_decoded;
    shown->setFocus(Qt::OtherFocusReason);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    WorkspacePage::hideEvent(event);
    m_model->setFront(false);
}

bool ReviewPage::readyForPicture()
{
    if (m_model->stage() != ReviewModel::Stage::Ready)
        return m_model->stage() == ReviewModel::Stage::NoStudy;
    if (!m_model->hasFile() && !m_askedForPicture && !m_model->fileError()) {
        m_askedForPicture = true;
        m_model->startReview(QStringLiteral("R1"), Hidden{}, 41);
        return false;
    }
    return m_model->judged() && (m_model->hasFile() || m_model->fileError())
        && (m_strip->data() != nullptr || !services().session.opening());
}

void ReviewPage::openMerge(bool now)
{
    QStringList files;
    for (const RunReviewPtr &run : m_model->runs()) {
        for (const auto &path : reviewFilesOf(run->folder()))
            files.append(QString::fromStdString(path.string()));
    }
    m_model->flush();
    const bool hidden = m_model->hidden().otherRaters;
    auto *const dialog = new MergeDialog(services().session, hidden ? QStringList() : files, this);
    dialog->show();
    if (now && !files.isEmpty())
        dialog->merge();
}

void ReviewPage::openPackage()
{
    (new PackageDialog(*m_model, this))->show();
}

void ReviewPage::shiftRuns(int by)
{
    m_decoded->shiftRuns(by);
}

} // namespace ng::ui
