// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/registry.h"
#include "core/run/run_folder.h"
#include "core/run/train_request.h"
#include "widgets/panels/train/compare_panel.h"
#include "widgets/panels/train/curves_panel.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/queue_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/split_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/plots/plot_base.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/texts.h"
#include "widgets/style/toast.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>

namespace ng::ui {

namespace {

constexpr qsizetype kReviewRuns = 4;

ActionSpec spec(const char *id, const QString &text, const char *iconName, const QString &key, const QString &help = {})
{
    ActionSpec out;
    out.id = QLatin1String(id);
    out.text = text;
    out.category = TrainPage::tr("Model");
    out.icon = QLatin1String(iconName);
    out.help = help;
    out.keys[0] = key;
    return out;
}

} // namespace

void TrainPage::addActions()
{
    ActionRegistry &actions = services().actions;
    actions.add(spec("train.new-run", tr("New run"), "add", QStringLiteral("N"), tr("To the form of a new run")), this,
                [this] {
                    m_formDock->show();
                    m_formDock->raise();
                    suggestName();
                    if (FormField *const name = m_form->field("name"))
                        name->editor()->setFocus(Qt::ShortcutFocusReason);
                });
    actions.add(spec("train.start", tr("Start training"), "play", QStringLiteral("Ctrl+Return"),
                     tr("Puts the run of the form into the queue")),
                this, [this] { start(); });
    actions.add(spec("train.copy-command", tr("Copy command"), "copy", QStringLiteral("Ctrl+Shift+C"),
                     tr("The command line that trains what the form says")),
                this, [this] { copyCommand(); });
    actions.add(spec("train.check-study", tr("Check study"), "check", QStringLiteral("Ctrl+Shift+K"),
                     tr("Opens every recording and looks for what is missing, unreadable or different")),
                this, [this] {
                    m_splitDock->show();
                    m_splitDock->raise();
                    m_split->checkStudyNow();
                });
    actions.add(spec("train.log-axis", tr("Logarithmic axis for losses"), "", QStringLiteral("L")), this,
                [this] { m_log->toggle(); });
    actions.add(spec("train.raw", tr("Every step below smoothed curves"), "", QStringLiteral("W")), this,
                [this] { m_raw->toggle(); });
    actions.add(spec("train.smooth", tr("Next smoothing of curves"), "", QStringLiteral("M")), this,
                [this] { m_smooth->setCurrentIndex((m_smooth->currentIndex() + 1) % m_smooth->count()); });
    actions.add(spec("train.show-all", tr("Show whole curves"), "zoom-fit", QStringLiteral("0")), this, [this] {
        m_curves->plot(0).showAll();
        m_curves->plot(1).showAll();
    });
    addQueueActions();
    addRunActions();
}

void TrainPage::addQueueActions()
{
    ActionRegistry &actions = services().actions;
    actions.add(spec("train.pause", tr("Pause or continue"), "pause", QStringLiteral("P"),
                     tr("Pauses the run after this batch, with a checkpoint; or goes on with it")),
                this, [this] { m_queue->pauseOrContinue(m_queue->current()); });
    actions.add(spec("train.stop", tr("Stop and keep"), "stop", QStringLiteral("S"),
                     tr("Finishes the batch, keeps the best decoder and judges it")),
                this, [this] { m_queue->stop(m_queue->current()); });
    actions.add(spec("train.cancel", tr("Cancel run"), "cancel", QStringLiteral("Ctrl+Backspace"),
                     tr("Leaves within the batch; the last checkpoint stays")),
                this, [this] { m_queue->cancel(m_queue->current()); });
}

void TrainPage::addRunActions()
{
    ActionRegistry &actions = services().actions;
    actions.add(spec("train.resume", tr("Resume run"), "resume", QStringLiteral("R"),
                     tr("Goes on from the newest checkpoint")),
                this, [this] { resumeSelected(); });
    actions.add(spec("train.again", tr("New run with these values"), "copy", QStringLiteral("Ctrl+D"),
                     tr("Fills the form with what the selected run was trained with")),
                this, [this] { trainAgain(); });
    actions.add(spec("train.review", tr("Review"), "eye", QStringLiteral("V"),
                     tr("The selected runs, up to four, side by side")),
                this, [this] { reviewSelected(); });
    actions.add(spec("train.compare", tr("Compare"), "compare", QStringLiteral("C"),
                     tr("The selected runs against the first of them, item by item")),
                this, [this] { compareSelected(); });
    actions.add(spec("train.rename", tr("Rename"), "edit", QStringLiteral("F2")), this, [this] { m_runs->editName(); });
    actions.add(spec("train.tag", tr("Tag"), "tag", QStringLiteral("T"), tr("Words separated by commas")), this,
                [this] { m_runs->editTags(); });
    actions.add(spec("train.note", tr("Note"), "notes", QStringLiteral("Shift+N")), this,
                [this] { m_runs->editNote(); });
    actions.add(spec("train.bin", tr("To bin"), "bin", QStringLiteral("Del"),
                     tr("The folder stays until it is deleted from the bin")),
                this, [this] { m_library.setBinned(m_runs->selected(), true); });
    ActionSpec bin = spec("train.show-bin", tr("Show bin"), "bin", QStringLiteral("Ctrl+B"),
                          tr("Lists the runs in the bin instead"));
    bin.checkable = true;
    QAction *const shown = actions.add(bin, this, {});
    connect(shown, &QAction::toggled, this, [this](bool on) { m_runs->showBin(on); });
    actions.add(spec("train.restore", tr("Out of bin"), "undo", QStringLiteral("Ctrl+Shift+B")), this,
                [this] { m_library.setBinned(m_runs->selected(), false); });
    actions.add(spec("train.delete", tr("Delete run…"), "delete", QStringLiteral("Shift+Del"),
                     tr("Removes the folders of the selected runs in the bin")),
                this, [this] { deleteSelected(); });
}

QString TrainPage::firstSelected() const
{
    return m_runs->selected().value(0);
}

/// Why each action can or cannot run now; the palette and the buttons say so.
void TrainPage::refreshReasons()
{
    ActionRegistry &actions = services().actions;
    const QStringList runs = m_runs->selected();
    const RunRecord *const first = m_library.find(runs.value(0));
    const QString none = runs.isEmpty() ? tr("Select a run in the table.") : QString();
    const auto set = [&](const char *id, const QString &why) { actions.setReason(QLatin1String(id), why); };
    const QString noStudy = services().session.study() == nullptr ? tr("Open a study first.") : QString();
    for (const char *const id : {"train.new-run", "train.log-axis", "train.raw", "train.smooth", "train.show-all"})
        set(id, noStudy);
    const QString queued = m_queue->current();
    set("train.pause", m_queue->whyNotPause(queued));
    set("train.stop", m_queue->whyNotStop(queued));
    set("train.cancel", m_queue->whyNotCancel(queued));

    QString resume = none;
    if (resume.isEmpty() && (first == nullptr || !first->run))
        resume = tr("This run cannot be read.");
    else if (const HubRun *const run = m_hub.find(runs.value(0)); resume.isEmpty() && run != nullptr && run->active())
        resume = tr("It is under way.");
    else if (resume.isEmpty() && first->run->state == RunState::Finished)
        resume = tr("It is done.");
    else if (resume.isEmpty())
        resume = m_hub.whyNot(QString::fromStdString(first->run->framework));
    set("train.resume", resume);
    set("train.again",
        !none.isEmpty()                       ? none
            : first == nullptr || !first->run ? tr("This run cannot be read.")
                                              : QString());

    int decoded = 0;
    for (const QString &folder : runs) {
        const RunRecord *const record = m_library.find(folder);
        decoded += record != nullptr && record->run && record->run->decodings ? 1 : 0;
    }
    set("train.review",
        !none.isEmpty()    ? none
            : decoded == 0 ? tr("None of the selected runs has decodings yet.")
                           : QString());
    set("train.compare",
        runs.size() < 2             ? tr("Select two or more runs in the table.")
            : decoded < runs.size() ? tr("Some of the selected runs have no decodings yet.")
                                    : QString());
    const QString edit = none.isEmpty() ? m_library.whyNotEditable() : none;
    for (const char *const id : {"train.rename", "train.tag", "train.note"})
        set(id, edit);
    const bool bin = m_runs->binShown();
    set("train.bin", bin ? tr("They are in the bin.") : edit);
    set("train.restore", !bin ? tr("Show the bin first.") : edit);
    set("train.delete", !bin ? tr("Only runs in the bin can be deleted. Show the bin first.") : edit);
}

bool TrainPage::makeRequest(TrainRequest &request) const
{
    const StudyDocument *const study = services().session.study();
    auto asked = m_form->request();
    if (study == nullptr || !asked)
        return false;
    request = std::move(*asked);
    request.split = m_split->plan();
    request.study = study->folder();
    request.out = study->runsFolder() / m_form->name().trimmed().toStdString();
    return true;
}

void TrainPage::start()
{
    TrainRequest request;
    if (!whyNotStart().isEmpty() || !makeRequest(request)) {
        m_form->showProblem();
        return;
    }
    const QString folder = QString::fromStdString(request.out.string());
    m_hub.train(request);
    checkNewRun(folder);
    m_queueDock->show();
    m_queue->select(folder);
    m_lastName = m_form->name();
    suggestName();
}

void TrainPage::copyCommand()
{
    TrainRequest request;
    if (!makeRequest(request))
        return;
    QGuiApplication::clipboard()->setText(QString::fromStdString(commandOf(request)));
    Toast::show(this, {ToastKind::Ok, tr("Command copied. STUDY and RUN stand for the two folders."), {}, {}});
}

void TrainPage::trainAgain()
{
    const RunRecord *const record = m_library.find(firstSelected());
    if (record == nullptr || !record->run)
        return;
    const RunSummary run = *record->run;
    m_frameworks->choose(QString::fromStdString(run.framework));
    m_form->setValues(run.parameters, run.dataset);
    m_form->field("target")->setText(QString::fromStdString(run.target));
    if (const auto plan = splitPlanFromJson(run.splitPlan))
        m_split->setPlan(*plan);
    m_formDock->show();
    m_formDock->raise();
}

void TrainPage::resumeSelected()
{
    const RunRecord *const record = m_library.find(firstSelected());
    if (record == nullptr || !record->run)
        return;
    const StudyDocument *const study = services().session.study();
    const QString where =
        study != nullptr && record->inStudy ? QString::fromStdString(study->folder().string()) : QString();
    const QString folder = record->folder;
    m_hub.resume(folder, QString::fromStdString(record->run->framework), where);
    checkNewRun(folder);
    m_queue->select(folder);
}

void TrainPage::reviewSelected()
{
    QStringList runs;
    for (const QString &folder : m_runs->selected()) {
        const RunRecord *const record = m_library.find(folder);
        if (record != nullptr && record->run && record->run->decodings)
            runs.append(folder);
    }
    services().session.selection().setRuns(runs.mid(0, kReviewRuns));
    if (QAction *const review = services().actions.find(QStringLiteral("app.workspace-review")))
        review->trigger();
}

void TrainPage::compareSelected()
{
    m_tabs->setCurrentWidget(m_compare);
    m_compare->compare(m_runs->selected());
}

void TrainPage::deleteSelected()
{
    const QStringList runs = m_runs->selected();
    QStringList names;
    for (const QString &folder : runs) {
        if (const RunRecord *const record = m_library.find(folder))
            names.append(record->name);
    }
    auto *const box = new QMessageBox(
        QMessageBox::Warning, tr("Delete runs"),
        tr("Delete %n run(s) for ever: %1?", "", static_cast<int>(names.size())).arg(names.join(QStringLiteral(", "))),
        QMessageBox::Cancel, this);
    box->setObjectName(QStringLiteral("train.delete-box"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Weights, curves, decodings and verdicts in their folders are removed. This cannot be undone."));
    QPushButton *const yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, runs] {
        for (const QString &folder : runs)
            m_library.deleteForever(folder);
    });
    box->open();
}

} // namespace ng::ui
