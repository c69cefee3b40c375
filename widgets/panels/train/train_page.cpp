// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/train_page.h"

#include "core/run/train_request.h"
#include "widgets/panels/train/compare_panel.h"
#include "widgets/panels/train/curves_panel.h"
#include "widgets/panels/train/device_panel.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/queue_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/split_panel.h"
#include "widgets/panels/train/studies_panel.h"
#include "widgets/plots/plot_base.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/figure.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/scroll_panel.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr qsizetype kShownAtFirst = 3; ///< newest runs whose curves are drawn when a study opens

} // namespace

TrainPage::TrainPage(WorkspaceServices all, QWidget *parent)
    : WorkspacePage(all, QStringLiteral("train"), tr("Train"), QStringLiteral("train"), parent),
      m_hub(all.session.hub()),
      m_library(all.session.runs())
{
    addActions();
    buildDocks();
    buildCentre();
    buildToolBar();
    buildFooter();
    connectAll();
    offerFigures();
    m_form->setFramework(m_frameworks->card());
    setStudy();
    showFirst(); // whoever came by way of Review finds the library read
}

TrainPage::~TrainPage() = default;

Dock *TrainPage::addDock(const char *name, const QString &title, QWidget *content, int width, int height)
{
    auto *const dock = new Dock(QStringLiteral("train.") + QLatin1String(name), title, this);
    if (content != nullptr)
        dock->setWidget(content);
    dock->setContentMinimum(px(width), px(height));
    return dock;
}

void TrainPage::buildDocks()
{
    Session &session = services().session;
    m_splitDock = addDock("split", tr("Split and leakage check"), nullptr, 280, 240);
    m_split = new SplitPanel(session, m_splitDock);
    m_splitDock->setWidget(m_split);
    m_studiesDock = addDock("studies", tr("Studies"), nullptr, 256, 176);
    m_studies = new StudiesPanel(session, services().actions, *m_split, m_studiesDock);
    m_studiesDock->setWidget(m_studies);
    m_frameworksDock = addDock("frameworks", tr("Frameworks"), nullptr, 256, 200);
    m_frameworks = new FrameworkPanel(session, m_hub, *m_split, m_frameworksDock);
    m_frameworksDock->setWidget(m_frameworks);
    m_form = new RunForm;
    m_formDock = addDock("form", tr("New run"), m_form, 392, 200);
    m_queueDock = addDock("queue", tr("Queue"), nullptr, 420, 120);
    m_queue = new QueuePanel(m_hub, m_styles, m_queueDock);
    m_queueDock->setWidget(m_queue);
    m_runsDock = addDock("runs", tr("Runs"), nullptr, 420, 140);
    m_runs = new RunsPanel(m_library, m_hub, m_styles, m_runsDock);
    m_runsDock->setWidget(m_runs);
    m_devices = new DevicePanel(session, m_hub);
    m_devicesDock = addDock("devices", tr("Devices"), new ScrollPanel(m_devices), 200, 120);
}

void TrainPage::buildCentre()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumSize(px(420), px(200));
    m_curves = new CurvesPanel(services().session, m_library);
    m_compare = new ComparePanel(services().session, m_library);
    m_tabs->addTab(m_curves, tr("Curves"));
    m_tabs->addTab(m_compare, tr("Compare"));
    setCentralWidget(m_tabs);

    m_empty = new EmptyState(
        "train", tr("No study open"),
        tr("Training needs a study: recordings, and an item table that says what was heard, seen or reported. Nothing leaves this computer."),
        this);
    const auto button = [this](const QString &text, const char *iconName, bool primary, const QString &action) {
        QPushButton *const one = m_empty->addButton(text, iconName, primary);
        connect(one, &QPushButton::clicked, this, [this, action] {
            if (QAction *const found = services().actions.find(action))
                found->trigger();
        });
    };
    button(tr("Open study…"), "open", true, QStringLiteral("app.open-folder"));
    button(tr("Import…"), nullptr, false, QStringLiteral("app.import"));
    button(tr("Simulate a study…"), "simulate", false, QStringLiteral("app.simulate"));
    m_empty->setNote(tr(
        "Import reads BIDS folders and folders of recordings. Simulate makes studies whose best possible score is known."));
    setBackground(m_empty, Token::Base);
    setCover(m_empty);
}

void TrainPage::buildToolBar()
{
    ActionRegistry &actions = services().actions;
    m_bar = new QToolBar(title(), this);
    m_bar->setObjectName(QStringLiteral("toolbar"));
    addToolBar(Qt::TopToolBarArea, m_bar);
    const auto words = [this](const QString &text) {
        QLabel *const label = makeLabel(text, TextRole::Body, Token::Tx2, m_bar);
        label->setContentsMargins(px(8), 0, px(4), 0);
        m_bar->addWidget(label);
        m_words.emplace_back(label);
    };
    auto *const fresh = new QPushButton(icon("add"), tr("New run"), m_bar);
    setKeyHint(fresh, actions.find(QStringLiteral("train.new-run"))->shortcut().toString(QKeySequence::NativeText));
    connect(fresh, &QPushButton::clicked, actions.find(QStringLiteral("train.new-run")), &QAction::trigger);
    m_bar->addWidget(fresh);
    m_bar->addSeparator();
    m_raw = new QCheckBox(tr("Raw"), m_bar);
    m_raw->setChecked(true);
    m_raw->setToolTip(tr("Every step, also below a smoothed line"));
    m_log = new QCheckBox(tr("Log y"), m_bar);
    m_log->setToolTip(tr("Logarithmic axis for losses"));
    m_smooth = new QComboBox(m_bar);
    m_smooth->setAccessibleName(tr("Smoothing"));
    m_smooth->setToolTip(
        tr("Causal moving average, the bias of its start removed. It never looks ahead, and off is the default."));
    m_smooth->addItem(tr("off"), 0.0);
    for (const double weight : {0.6, 0.9, 0.97, 0.99})
        m_smooth->addItem(tr("EMA %1").arg(QLocale().toString(weight)), weight);
    m_bar->addWidget(m_log);
    m_bar->addWidget(m_raw);
    words(tr("Smooth"));
    m_bar->addWidget(m_smooth);
    m_bar->addSeparator();
    auto *const figure = new QPushButton(icon("export"), tr("Export figure…"), m_bar);
    connect(figure, &QPushButton::clicked, this, [this] {
        if (QAction *const found = services().actions.find(QStringLiteral("app.export-figure")))
            found->trigger();
    });
    m_bar->addWidget(figure);
}

void TrainPage::buildFooter()
{
    ActionRegistry &actions = services().actions;
    m_whyNot = makeLabel({}, TextRole::Small, Token::Err, m_split);
    m_whyNot->setWordWrap(true);
    m_whyNot->setObjectName(QStringLiteral("train.why-not"));
    m_start = new QPushButton(icon("play", Token::OnAcc), tr("Start training"), m_split);
    m_start->setObjectName(QStringLiteral("train.start-button"));
    setPrimary(m_start);
    connect(m_start, &QPushButton::clicked, actions.find(QStringLiteral("train.start")), &QAction::trigger);
    auto *const copy = new QPushButton(icon("copy"), tr("Copy command"), m_split);
    connect(copy, &QPushButton::clicked, actions.find(QStringLiteral("train.copy-command")), &QAction::trigger);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_start);
    row->addWidget(copy);
    row->addStretch(1);
    m_split->footer()->addWidget(m_whyNot);
    m_split->footer()->addLayout(row);
    for (const auto &[id, iconName] :
         std::initializer_list<std::pair<const char *, const char *>>{{"train.review", "eye"},
                                                                      {"train.compare", "compare"},
                                                                      {"train.rename", "edit"},
                                                                      {"train.tag", "tag"},
                                                                      {"train.bin", "bin"}})
        m_runs->addButton(actions.find(QLatin1String(id)), iconName);
}

void TrainPage::connectAll()
{
    Session &session = services().session;
    connect(&session, &Session::studyOpened, this, &TrainPage::setStudy);
    connect(&session, &Session::studyClosing, this, &TrainPage::setStudy, Qt::QueuedConnection);
    connect(m_frameworks, &FrameworkPanel::chosen, this, [this](const FrameworkCard &card) {
        m_form->setFramework(card);
        suggestName();
    });
    connect(m_form, &RunForm::changed, this, [this] {
        const int changed = m_form->changedCount();
        m_formDock->setDetail(changed == 0 ? QString() : tr("%n changed from preset", "", changed));
        refreshStart();
    });
    connect(m_form, &RunForm::windowChanged, this, [this] { m_split->setWindow(m_form->window()); });
    m_form->setNameCheck([this](const QString &name) {
        const QString folder = m_library.folderFor(name);
        const bool taken = m_library.find(folder) != nullptr || m_hub.find(folder) != nullptr;
        return taken ? tr("There is a run of this name already.") : QString();
    });
    connect(m_split, &SplitPanel::changed, this, [this] {
        refreshStart();
        Q_EMIT statusChanged();
    });
    connect(m_runs, &RunsPanel::checkChanged, this, &TrainPage::runsChecked);
    connect(m_runs, &RunsPanel::selectionChanged, this, &TrainPage::refreshReasons);
    connect(m_runs, &RunsPanel::activated, this, [this](const QString &folder) {
        m_styles.setChecked(folder, true);
        runsChecked();
    });
    connect(m_curves, &CurvesPanel::runPicked, this, &TrainPage::pickRun);
    connect(m_curves, &CurvesPanel::drawn, this, [this] {
        services().figures.touch(QStringLiteral("train.curves-left"));
        services().figures.touch(QStringLiteral("train.curves-right"));
    });
    connect(m_queue, &QueuePanel::currentChanged, this, &TrainPage::refreshReasons);
    connect(&m_library, &RunLibrary::changed, this, [this] {
        showFirst();
        if (!m_ownStudy && !m_library.records().empty())
            setCovered(false);
        suggestName();
        refreshReasons();
        services().figures.touch(QStringLiteral("train.runs"));
    });
    connect(&m_hub, &EngineHub::listChanged, this, [this] {
        suggestName();
        refreshReasons();
        Q_EMIT statusChanged();
    });
    connect(&m_hub, &EngineHub::runEnded, this, &TrainPage::tellEnd);
    connect(&m_library, &RunLibrary::deleteFailed, this, [this](const QString &, const Error &error) {
        Toast::show(window(), {ToastKind::Error, errorText(error), {}, {}});
    });
    connect(&m_hub, &EngineHub::runChanged, this, &TrainPage::refreshReasons);
    connect(&m_hub, &EngineHub::engineChanged, this, &TrainPage::refreshStart);
    connect(m_devices, &DevicePanel::changed, this, &TrainPage::statusChanged);
    connect(m_raw, &QCheckBox::toggled, m_curves, &CurvesPanel::setRaw);
    connect(m_log, &QCheckBox::toggled, m_curves, &CurvesPanel::setLogY);
    connect(m_smooth, &QComboBox::currentIndexChanged, this,
            [this] { m_curves->setSmooth(m_smooth->currentData().toDouble()); });
}

/// Where another workspace is in front, somebody is waiting for this without seeing it.
void TrainPage::tellEnd(const QString &folder, RunState state)
{
    Q_EMIT statusChanged();
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr || isVisible())
        return;
    const bool failed = state == RunState::Failed;
    Toast::show(window(),
                {failed ? ToastKind::Error : ToastKind::Ok, tr("%1: %2").arg(run->name, hubStateText(*run)), tr("Show"),
                 [this] {
                     if (QAction *const show = services().actions.find(QStringLiteral("app.workspace-train")))
                         show->trigger();
                 }});
}

void TrainPage::setStudy()
{
    const StudyDocument *const study = services().session.study();
    m_ownStudy = study != nullptr;
    m_styles = {};
    m_fresh = study != nullptr;
    runsChecked();
    m_form->setStudy(study);
    suggestName();
    const bool empty = study == nullptr && m_library.records().empty();
    setCovered(empty);
    // What lies below is not to be reached by Tab.
    for (Dock *const dock :
         {m_studiesDock, m_frameworksDock, m_formDock, m_splitDock, m_queueDock, m_runsDock, m_devicesDock})
        dock->setEnabled(!empty);
    m_tabs->setEnabled(!empty);
    refreshStart();
    refreshReasons();
    Q_EMIT statusChanged();
}

void TrainPage::suggestName()
{
    // A name that a person typed stays; one that we proposed and that is taken by now is replaced.
    if (services().session.study() == nullptr)
        return;
    const QString now = m_form->name();
    if (now.isEmpty() || (now == m_lastName && now != m_library.newName())) {
        m_lastName = m_library.newName();
        m_form->setName(m_lastName);
    } else if (FormField *const name = m_form->field("name")) {
        name->check();
    }
}

QString TrainPage::whyNotStart() const
{
    if (services().session.study() == nullptr)
        return tr("Open a study first.");
    const FrameworkFit fit = m_frameworks->fit(m_frameworks->card());
    if (!fit.fits)
        return fit.reason;
    if (const int problems = m_form->problems(); problems > 0)
        return tr("%n field(s) of the form do not fit.", "", problems);
    return m_split->whyNot();
}

void TrainPage::refreshStart()
{
    const QString why = whyNotStart();
    services().actions.setReason(QStringLiteral("train.start"), why);
    services().actions.setReason(QStringLiteral("train.copy-command"),
                                 services().session.study() == nullptr || m_form->problems() > 0 ? why : QString());
    services().actions.setReason(QStringLiteral("train.check-study"),
                                 services().session.study() == nullptr ? tr("Open a study first.") : QString());
    m_start->setEnabled(why.isEmpty());
    m_start->setToolTip(why);
    const bool waiting = m_split->checking();
    m_whyNot->setText(why);
    setTextStyle(m_whyNot, TextRole::Small, waiting ? Token::Tx2 : Token::Err);
    m_whyNot->setVisible(!why.isEmpty());
}

void TrainPage::runsChecked()
{
    m_curves->setRuns(m_styles.places());
    m_runs->model().stylesChanged();
    m_queue->table().viewport()->update();
}

void TrainPage::checkNewRun(const QString &folder)
{
    m_styles.setChecked(folder, true);
    runsChecked();
}

void TrainPage::pickRun(const QString &folder)
{
    m_runs->select(folder);
    m_queue->select(folder);
    services().session.selection().setRuns({folder});
}

void TrainPage::activated()
{
    m_devices->refresh();
    refreshReasons();
}

void TrainPage::setCompact(bool compact)
{
    WorkspacePage::setCompact(compact);
    m_splitDock->setWindowTitle(compact ? tr("Split") : tr("Split and leakage check")); // one of four tabs
    for (const QPointer<QWidget> &one : m_words) {
        if (one)
            one->setVisible(!compact);
    }
}

void TrainPage::resetLayout(QSize window)
{
    const std::vector<Dock *> all{m_studiesDock, m_frameworksDock, m_formDock,   m_splitDock,
                                  m_queueDock,   m_runsDock,       m_devicesDock};
    for (Dock *const dock : all) {
        removeDockWidget(dock);
        dock->setFloating(false);
    }
    const bool narrow = isNarrow(window);
    addDockWidget(Qt::LeftDockWidgetArea, m_studiesDock);
    if (narrow) {
        Dock *before = m_studiesDock;
        for (Dock *const dock : {m_frameworksDock, m_formDock, m_splitDock}) {
            addDockWidget(Qt::LeftDockWidgetArea, dock);
            tabifyDockWidget(before, dock);
            before = dock;
        }
    } else {
        splitDockWidget(m_studiesDock, m_formDock, Qt::Horizontal);
        splitDockWidget(m_studiesDock, m_frameworksDock, Qt::Vertical);
        splitDockWidget(m_formDock, m_splitDock, Qt::Vertical);
    }
    const bool tiny = isTiny(window);
    addDockWidget(Qt::BottomDockWidgetArea, m_queueDock);
    if (!narrow)
        splitDockWidget(m_queueDock, m_devicesDock, Qt::Horizontal);
    if (tiny) {
        tabifyDockWidget(m_queueDock, m_runsDock);
        tabifyDockWidget(m_runsDock, m_devicesDock);
    } else {
        splitDockWidget(m_queueDock, m_runsDock, Qt::Vertical);
        if (narrow) // hidden, but with a place: else it comes up in the page's corner
            tabifyDockWidget(m_queueDock, m_devicesDock);
    }
    for (Dock *const dock : all)
        dock->setVisible(dock != m_devicesDock || !narrow || tiny);
    const int height = std::max(window.height() - px(80), px(480));
    if (narrow) {
        resizeDocks({m_studiesDock}, {px(396)}, Qt::Horizontal);
        if (tiny)
            resizeDocks({m_queueDock}, {px(170)}, Qt::Vertical);
        else
            resizeDocks({m_queueDock, m_runsDock}, {height * 2 / 10, height * 3 / 10}, Qt::Vertical);
        QTimer::singleShot(0, m_runsDock, [dock = m_runsDock] { dock->raise(); });
        // Which tab is in front is settled when they are laid out.
        QTimer::singleShot(0, m_formDock, [dock = m_formDock] { dock->raise(); });
    } else {
        resizeDocks({m_studiesDock, m_formDock}, {px(332), px(396)}, Qt::Horizontal);
        resizeDocks({m_studiesDock, m_frameworksDock}, {height * 32 / 100, height * 68 / 100}, Qt::Vertical);
        resizeDocks({m_formDock, m_splitDock}, {height * 57 / 100, height * 43 / 100}, Qt::Vertical);
        resizeDocks({m_queueDock, m_runsDock}, {height * 21 / 100, height * 31 / 100}, Qt::Vertical);
        resizeDocks({m_queueDock, m_devicesDock}, {px(880), px(264)}, Qt::Horizontal);
    }
}

std::vector<StatusField> TrainPage::statusFields() const
{
    std::vector<StatusField> out;
    const StudyDocument *const study = services().session.study();
    out.push_back({QStringLiteral("study"), tr("Study"), study == nullptr ? tr("none") : study->title(), false, {}});
    if (study != nullptr) {
        if (study->simulated())
            out.push_back({QStringLiteral("simulated"), {}, tr("simulated"), true, tr("Its true answers are known")});
        out.push_back({QStringLiteral("items"),
                       tr("Items"),
                       formatCount(static_cast<std::int64_t>(study->study()->items().size())),
                       false,
                       {}});
        out.push_back({QStringLiteral("split"), tr("Split"), splitPlanText(m_split->plan()),
                       !m_split->whyNot().isEmpty() && !m_split->checking(), m_split->whyNot()});
    }
    int running = 0, waiting = 0;
    for (const HubRun &run : m_hub.runs()) {
        running += run.active() && run.state != RunState::Queued ? 1 : 0;
        waiting += run.state == RunState::Queued ? 1 : 0;
    }
    if (running + waiting > 0)
        out.push_back(
            {QStringLiteral("queue"), tr("Queue"), tr("%1 running, %2 queued").arg(running).arg(waiting), false, {}});
    if (const QString device = m_devices->deviceText(); !device.isEmpty())
        out.push_back({QStringLiteral("device"), tr("Device"), device, false, m_devices->deviceReason()});
    return out;
}

bool TrainPage::readyForPicture()
{
    if (services().session.study() == nullptr)
        return !services().session.opening();
    if (m_library.scanning() || m_split->checking() || !m_split->studyReport())
        return false;
    return m_curves->isDrawn() && !m_library.curves().loading();
}

/// Curves of the runs that are selected, then of those that changed last: a study that opens does not look empty.
void TrainPage::showFirst()
{
    if (!m_fresh || m_library.scanning() || m_library.records().empty())
        return;
    m_fresh = false;
    std::vector<const RunRecord *> first;
    for (const RunRecord &record : m_library.records()) {
        // A baseline is fitted in one step: there is nothing to see of its way.
        if (record.run && !record.labels.binned && record.run->lastStep > 1)
            first.push_back(&record);
    }
    std::stable_sort(first.begin(), first.end(),
                     [](const RunRecord *a, const RunRecord *b) { return a->run->changedMs > b->run->changedMs; });
    const QStringList &selected = services().session.selection().runs();
    std::stable_partition(first.begin(), first.end(),
                          [&selected](const RunRecord *one) { return selected.contains(one->folder); });
    for (qsizetype i = 0; i < std::min(kShownAtFirst, static_cast<qsizetype>(first.size())); ++i)
        m_styles.setChecked(first[static_cast<std::size_t>(i)]->folder, true);
    runsChecked();
}

void TrainPage::offerFigures()
{
    const auto recipe = [this](std::size_t plot) {
        Json out = Json::object();
        Json runs = Json::array();
        for (const QString &folder : m_styles.checked()) {
            const RunRecord *const record = m_library.find(folder);
            runs.push((record == nullptr ? folder.section(QLatin1Char('/'), -1) : record->name).toStdString());
        }
        out.set("figure", "curves")
            .set("series", m_curves->seriesBox(plot).currentData().toString().toStdString())
            .set("runs", std::move(runs))
            .set("smoothing_weight", m_smooth->currentData().toDouble())
            .set("raw", m_raw->isChecked())
            .set("log_axis", m_log->isChecked());
        return out;
    };
    const auto take = [this, recipe](std::size_t plot, const QString &id) {
        const PlotContent &content = m_curves->plot(plot).content();
        QString caption = content.isEmpty() ? QString() : tr("%1 by step. %2.").arg(content.title, content.count);
        if (!content.levels.empty())
            caption += QLatin1Char(' ') + tr("Dashed: %1.").arg(content.levels.front().text);
        return m_curves->plot(plot).snapshot(id, caption, recipe(plot));
    };
    const QString left = QStringLiteral("train.curves-left"), right = QStringLiteral("train.curves-right");
    services().figures.offerFigure(this, left, tr("Curves, left"), title(), [take, left] { return take(0, left); });
    services().figures.offerFigure(this, right, tr("Curves, right"), title(), [take, right] { return take(1, right); });
    services().figures.offerTable(
        this, QStringLiteral("train.runs"), tr("Runs"), title(), [this]() -> std::optional<TableSnapshot> {
            TableSnapshot out;
            out.id = QStringLiteral("train.runs");
            out.title = tr("Runs");
            out.rows = m_runs->rowsForReport(out.columns, out.rightAligned);
            if (out.rows.empty())
                return std::nullopt;
            out.subRow.assign(out.rows.size(), false);
            out.caption =
                tr("Scores on test items with 95 % bootstrap interval, chance, and the mean of the shuffled-label control. %1.")
                    .arg(m_runs->countText());
            out.recipe = Json::object();
            out.recipe.set("table", "runs").set("metric", m_runs->model().metric());
            return out;
        });
}

} // namespace ng::ui
