// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/record_page.h"

#include "widgets/maps/layout_panel.h"
#include "widgets/maps/moment_source.h"
#include "widgets/maps/psd_panel.h"
#include "widgets/maps/spectrogram_panel.h"
#include "widgets/maps/topo_map_panel.h"
#include "widgets/panels/record/channels_panel.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/panels/record/health_panel.h"
#include "widgets/panels/record/lazy_dock.h"
#include "widgets/panels/record/record_actions.h"
#include "widgets/panels/record/record_centre.h"
#include "widgets/panels/record/record_status.h"
#include "widgets/panels/record/record_tool_bar.h"
#include "widgets/scene3d/head_panel.h"
#include "widgets/scene3d/head_view.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/figure.h"
#include "widgets/session/session.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_view.h"

#include <QScreen>
#include <QTimer>

namespace ng::ui {

RecordPage::RecordPage(WorkspaceServices services, QWidget *parent)
    : WorkspacePage(services, QStringLiteral("record"), tr("Record"), QStringLiteral("record"), parent)
{
    m_centre = new RecordCentre(services.session, this);
    setCentralWidget(m_centre);
    m_moment = new MomentSource(services.session, this);
    makeDocks();
    makeMapDocks();
    m_actions = new RecordActions(*this, services);
    m_bar = new RecordToolBar(services.session, services.actions, this);
    addToolBar(Qt::TopToolBarArea, m_bar);
    m_actions->refresh();
    offerFigures();
    connect(m_centre, &RecordCentre::tracesMade, this, &RecordPage::linkTraces);
    if (TraceView *const traces = m_centre->traces())
        linkTraces(traces);
    connect(m_centre, &RecordCentre::currentChanged, this, &RecordPage::statusChanged);
    const auto follow = [this](RecordingDocument *recording) {
        if (recording != nullptr) {
            connect(recording, &RecordingDocument::displayChanged, this, &RecordPage::tellStatus, Qt::UniqueConnection);
            connect(recording, &RecordingDocument::graphChanged, this, &RecordPage::tellStatus, Qt::UniqueConnection);
            connect(recording, &RecordingDocument::tracesChanged, this, &RecordPage::tellStatus, Qt::UniqueConnection);
        }
        tellStatus();
    };
    connect(&services.session.selection(), &Selection::recordingChanged, this, follow);
    follow(services.session.selection().recording());
}

RecordPage::~RecordPage() = default;

void RecordPage::makeDocks()
{
    Session &session = services().session;
    m_channelsDock = new Dock(QStringLiteral("record.channels"), tr("Channels"), this);
    m_channels = new ChannelsPanel(session, m_channelsDock, m_channelsDock);
    m_channelsDock->setWidget(m_channels);
    m_healthDock = new Dock(QStringLiteral("record.health"), tr("File health"), this);
    m_healthDock->setWidget(new HealthPanel(session, m_healthDock, m_healthDock));
    m_eventsDock = new Dock(QStringLiteral("record.events"), tr("Events"), this);
    m_events = new EventsPanel(session, m_eventsDock, m_eventsDock);
    m_eventsDock->setWidget(m_events);
}

void RecordPage::makeMapDocks()
{
    Session &session = services().session;
    m_spectrogram = new LazyDock(
        QStringLiteral("record.spectrogram"), tr("Spectrogram"),
        [this, &session](Dock *dock) {
            auto *const panel = new SpectrogramPanel(session, dock);
            const auto tell = [dock, panel] {
                dock->setContext(panel->context());
                dock->setDetail(panel->method());
            };
            connect(panel, &SpectrogramPanel::titleChanged, dock, tell);
            tell();
            dock->addTitleWidget(panel->limitChooser());
            dock->addTitleWidget(panel->colorBar());
            linkTimeScale(panel);
            return panel;
        },
        this);
    m_psd = new LazyDock(
        QStringLiteral("record.psd"), tr("Power spectrum"),
        [&session](Dock *dock) {
            auto *const panel = new PsdPanel(session, dock);
            connect(panel, &PsdPanel::titleChanged, dock, [dock, panel] { dock->setContext(panel->context()); });
            dock->setContext(panel->context());
            return panel;
        },
        this);
    m_topomap = new LazyDock(
        QStringLiteral("record.topomap"), tr("Topographic map"),
        [this, &session](Dock *dock) {
            auto *const panel = new TopoMapPanel(session, *m_moment, dock);
            dock->addTitleWidget(panel->bandChooser());
            return panel;
        },
        this);
    m_layoutDock = new LazyDock(
        QStringLiteral("record.layout"), tr("2-D layout"),
        [this, &session](Dock *dock) { return new LayoutPanel(session, *m_moment, dock); }, this);
    m_head = new LazyDock(
        QStringLiteral("record.head"), tr("3-D head"),
        [this, &session](Dock *dock) {
            auto *const panel = new HeadPanel(session, *m_moment, dock);
            connect(panel, &HeadPanel::titleChanged, dock, [dock, panel] { dock->setDetail(panel->detail()); });
            dock->setDetail(panel->detail());
            return panel;
        },
        this);
}

Dock *RecordPage::dock(const QString &id) const
{
    return findChild<Dock *>(QStringLiteral("record.") + id);
}

void RecordPage::reveal(const QString &id)
{
    Dock *const wanted = dock(id);
    if (wanted == nullptr)
        return;
    wanted->show();
    wanted->raise();
    if (wanted->widget() != nullptr && !wanted->isAncestorOf(focusWidget()))
        wanted->widget()->setFocus(Qt::OtherFocusReason);
}

// --- layout -----------------------------------------------------------------------------------------------------------------

void RecordPage::resetLayout(QSize window)
{
    for (Dock *const one : findChildren<Dock *>()) {
        one->setFloating(false);
        removeDockWidget(one);
    }
    if (isTiny(window))
        placeTiny();
    else if (isNarrow(window))
        placeNarrow();
    else
        placeWide();
    for (Dock *const one : findChildren<Dock *>())
        one->show();
    giveSizes(window); // hidden docks take none
    for (Dock *const front : {static_cast<Dock *>(m_spectrogram), static_cast<Dock *>(m_topomap)})
        front->raise();
    m_head->raise();
    if (isNarrow(window))
        m_topomap->raise();
    if (isTiny(window))
        m_eventsDock->raise();
}

void RecordPage::placeWide()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_channelsDock);
    splitDockWidget(m_channelsDock, m_healthDock, Qt::Vertical);
    addDockWidget(Qt::RightDockWidgetArea, m_topomap);
    splitDockWidget(m_topomap, m_head, Qt::Vertical);
    // Before the head is in tabs: beside a dock in tabs, a new one would become a tab as well.
    splitDockWidget(m_head, m_eventsDock, Qt::Vertical);
    tabifyDockWidget(m_head, m_layoutDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_spectrogram);
    tabifyDockWidget(m_spectrogram, m_psd);
}

void RecordPage::placeNarrow()
{
    addDockWidget(Qt::RightDockWidgetArea, m_topomap);
    splitDockWidget(m_topomap, m_eventsDock, Qt::Vertical);
    tabifyDockWidget(m_topomap, m_head);
    tabifyDockWidget(m_head, m_layoutDock);
    addDockWidget(Qt::BottomDockWidgetArea, m_spectrogram);
    tabifyDockWidget(m_spectrogram, m_channelsDock);
    tabifyDockWidget(m_channelsDock, m_healthDock);
    tabifyDockWidget(m_healthDock, m_psd);
}

void RecordPage::placeTiny()
{
    addDockWidget(Qt::RightDockWidgetArea, m_eventsDock);
    Dock *before = m_eventsDock;
    for (Dock *const one :
         {m_channelsDock, static_cast<Dock *>(m_topomap), static_cast<Dock *>(m_spectrogram), m_healthDock,
          static_cast<Dock *>(m_head), static_cast<Dock *>(m_layoutDock), static_cast<Dock *>(m_psd)}) {
        tabifyDockWidget(before, one);
        before = one;
    }
}

void RecordPage::giveSizes(QSize window)
{
    if (isTiny(window)) {
        resizeDocks({m_eventsDock}, {px(260)}, Qt::Horizontal);
    } else if (isNarrow(window)) {
        resizeDocks({m_topomap}, {px(300)}, Qt::Horizontal);
        resizeDocks({m_topomap, m_eventsDock}, {px(344), px(356)}, Qt::Vertical);
        resizeDocks({m_spectrogram}, {px(136)}, Qt::Vertical);
    } else {
        resizeDocks({m_channelsDock, m_topomap}, {px(252), px(428)}, Qt::Horizontal);
        resizeDocks({m_channelsDock, m_healthDock}, {px(640), px(360)}, Qt::Vertical);
        resizeDocks({m_topomap, m_head, m_eventsDock}, {px(304), px(332), px(364)}, Qt::Vertical);
        resizeDocks({m_spectrogram}, {px(208)}, Qt::Vertical);
    }
}

void RecordPage::setCompact(bool compact)
{
    WorkspacePage::setCompact(compact);
    m_bar->setCompact(compact);
    m_events->setCompact(compact);
    m_topomap->title()->setName(compact ? tr("Topography") : tr("Topographic map"));
    m_head->title()->setName(compact ? tr("3-D") : tr("3-D head"));
    m_layoutDock->title()->setName(compact ? tr("Layout") : tr("2-D layout"));
    for (LazyDock *const one : {m_topomap, m_head, m_layoutDock})
        one->setWindowTitle(one->title()->name());
    tellStatus();
}

// --- what others ask --------------------------------------------------------------------------------------------------------

std::vector<StatusField> RecordPage::statusFields() const
{
    const RecordingDocument *const recording = services().session.selection().recording();
    if (recording != nullptr && !m_centre->showsFailure())
        return recordStatus(*recording, screen(),
                            m_centre->traces() == nullptr ? QString() : m_centre->traces()->drawingRule(), compact());
    StatusField field;
    field.id = QStringLiteral("file");
    const int failures = static_cast<int>(services().session.failures().size());
    field.value = failures > 0 ? tr("%n file(s) not opened", nullptr, failures) : tr("No file");
    field.warn = failures > 0;
    std::vector<StatusField> out{field};
    if (recording != nullptr)
        out.push_back({QStringLiteral("open"), {}, tr("%1 still open").arg(recording->title()), false, {}});
    return out;
}

void RecordPage::tellStatus()
{
    const RecordingDocument *const recording = services().session.selection().recording();
    if (recording != nullptr) {
        for (const auto &[owner, tell] : m_displayListeners)
            tell(recording->display());
    }
    Q_EMIT statusChanged();
}

void RecordPage::onDisplayChange(QObject *owner, std::function<void(const DisplaySettings &)> tell)
{
    m_displayListeners.emplace_back(owner, std::move(tell));
}

void RecordPage::linkTraces(TraceView *traces)
{
    traces->offerTo(services().figures);
    connect(traces, &TraceView::drawingRuleChanged, this, &RecordPage::tellStatus);
    connect(traces, &TraceView::toolChanged, this, &RecordPage::tellModes);
    connect(traces, &TraceView::readOutChanged, this, [this, traces] {
        const QString measured = traces->measured();
        if (!measured.isEmpty())
            Q_EMIT services().session.message(measured);
    });
}

/// The spectrogram stands under the traces on the same axis, so that one cursor line runs through both.
void RecordPage::linkTimeScale(SpectrogramPanel *panel)
{
    const auto give = [this, panel] {
        const TraceView *const traces = m_centre->traces();
        if (traces == nullptr || traces->recording() == nullptr)
            return;
        const PageContent &content = traces->content();
        // Where the traces stand in the panel's own coordinates: the docks' frames may differ.
        const int shift = traces->mapTo(this, QPoint()).x() - panel->mapTo(panel->window(), QPoint()).x()
            + mapTo(window(), QPoint()).x();
        TimeScale scale;
        scale.start = content.start;
        scale.nsPerPixel = 1e9 / content.pixelsPerSecond;
        scale.gutter = content.layout.plotLeft + shift;
        scale.width = content.layout.plotWidth();
        const bool beneath = panel->window() == window() && std::abs(shift) < px(kTimeGutter) && scale.gutter > 0.0
            && scale.gutter + scale.width <= panel->width() + 1.0;
        panel->setTimeScale(beneath ? scale : TimeScale::ofPage(traces->page(), panel->width(), px(kTimeGutter)));
    };
    connect(&services().session.selection(), &Selection::pageChanged, panel, give);
    connect(&services().session.selection(), &Selection::recordingChanged, panel, give);
    QTimer::singleShot(0, panel, give);
}

void RecordPage::fitOnce()
{
    if (TraceView *const traces = m_centre->traces())
        traces->fitSensitivity();
}

void RecordPage::setRuler(bool on)
{
    if (TraceView *const traces = m_centre->traces())
        traces->setTool(on ? TraceTool::Ruler : TraceTool::Cursor);
    tellModes();
}

void RecordPage::setCrosshair(bool on)
{
    if (TraceView *const traces = m_centre->traces())
        traces->setCrosshair(on);
    tellModes();
}

void RecordPage::tellModes()
{
    const TraceView *const traces = m_centre->traces();
    services()
        .actions.find(QStringLiteral("record.mode-ruler"))
        ->setChecked(traces != nullptr && traces->tool() == TraceTool::Ruler);
    services()
        .actions.find(QStringLiteral("record.mode-crosshair"))
        ->setChecked(traces != nullptr && traces->crosshair());
}

void RecordPage::offerFigures()
{
    FigureShelf &shelf = services().figures;
    const auto offer = [&](const char *id, const QString &title, LazyDock *dock, auto panelOf) {
        shelf.offerFigure(this, QLatin1String(id), title, tr("Record"),
                          [dock, panelOf]() -> std::optional<FigureSnapshot> {
                              const auto *const panel = panelOf(dock->widget());
                              return panel == nullptr ? std::nullopt : panel->figure();
                          });
    };
    offer("record.spectrogram", tr("Spectrogram"), m_spectrogram,
          [](QWidget *w) { return qobject_cast<SpectrogramPanel *>(w); });
    offer("record.psd", tr("Power spectrum"), m_psd, [](QWidget *w) { return qobject_cast<PsdPanel *>(w); });
    offer("record.topomap", tr("Topographic map"), m_topomap,
          [](QWidget *w) { return qobject_cast<TopoMapPanel *>(w); });
    offer("record.layout", tr("2-D layout"), m_layoutDock, [](QWidget *w) { return qobject_cast<LayoutPanel *>(w); });
    offer("record.head", tr("3-D head"), m_head, [](QWidget *w) { return qobject_cast<HeadPanel *>(w); });
}

void RecordPage::activated()
{
    if (QWidget *const traces = m_centre->traces())
        traces->setFocus(Qt::OtherFocusReason);
}

/// As a clinician would look at it, once.
void RecordPage::dressForPicture()
{
    RecordingDocument *const recording = services().session.selection().recording();
    if (m_dressed || recording == nullptr || m_centre->traces() == nullptr)
        return;
    m_dressed = true;
    DisplaySettings settings = recording->display();
    settings.montage = "double-banana";
    settings.filter.lowCutHz = 0.5;
    settings.filter.highCutHz = 70.0;
    settings.filter.notchHz = 50.0;
    recording->setDisplay(settings);
    if (recording->graphError()) { // a cap without one of its sites
        settings.montage = "average";
        recording->setDisplay(settings);
    }
    m_centre->traces()->fitSensitivity();
    for (const char *const name : {"P3–O1", "Pz", "POz", "Oz"}) {
        if (const RecordingDocument::Trace *const trace = recording->findTrace(QString::fromUtf8(name))) {
            services().session.selection().setTrace(trace->label, trace->inputs);
            break;
        }
    }
}

bool RecordPage::readyForPicture()
{
    dressForPicture();
    const TraceView *const traces = m_centre->traces();
    return services().session.selection().recording() != nullptr && traces != nullptr && traces->settled()
        && !services().session.opening() && headReady();
}

/// Whether the 3-D view, where it is in sight, shows what it should: it draws in a thread of its own.
bool RecordPage::headReady() const
{
    const auto *const panel = qobject_cast<const HeadPanel *>(m_head->widget());
    return panel == nullptr || panel->view()->visibleRegion().isEmpty() || panel->view()->showsLatest()
        || panel->view()->trouble();
}

} // namespace ng::ui
