// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/queue_panel.h"

#include "widgets/panels/train/queue_item_model.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/icons.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kButtons = 3;

} // namespace

QueuePanel::QueuePanel(EngineHub &hub, const RunStyles &styles, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_hub(hub),
      m_dock(dock),
      m_model(new QueueItemModel(hub, styles, this)),
      m_table(new TableView(this)),
      m_note(makeLabel(
          tr("Pause holds after this batch · Stop finishes the batch and keeps the run · Cancel leaves within the batch, the last checkpoint stays"),
          TextRole::Small, Token::Tx2, this)),
      m_error(makeLabel({}, TextRole::Small, Token::Err, this))
{
    m_table->setModel(m_model);
    m_table->setDense(false);
    m_table->setSortingEnabled(false); // the order is that of the queue
    m_table->setAccessibleName(tr("Queue"));
    m_table->setItemDelegateForColumn(QueueItemModel::Progress, new ProgressDelegate(m_table));
    m_table->setStretchColumn(QueueItemModel::State);
    m_table->setPlaceholder(tr("Nothing trains. Fill in the form and start a run."));
    const int widths[] = {40, 112, 160, 176, 104, 60, 76, 92};
    for (int i = 0; i < QueueItemModel::kColumns; ++i)
        m_table->setColumnWidth(i, px(widths[i]));
    m_note->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *const atOnce = new QSpinBox(this);
    atOnce->setRange(1, 8);
    atOnce->setValue(hub.concurrency());
    atOnce->setFixedWidth(px(56));
    atOnce->setAccessibleName(tr("Runs that train at a time"));
    atOnce->setToolTip(tr("On the CPU two runs share the cores; on a GPU they share its memory."));
    connect(atOnce, &QSpinBox::valueChanged, &hub, &EngineHub::setConcurrency);
    auto *const foot = new QHBoxLayout;
    foot->setContentsMargins(px(8), px(4), px(8), px(4));
    foot->setSpacing(px(8));
    foot->addWidget(m_note, 1);
    foot->addWidget(makeLabel(tr("At a time"), TextRole::Small, Token::Tx2, this));
    foot->addWidget(atOnce);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
    m_error->setContentsMargins(px(8), px(4), px(8), 0);

    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePanel::makeButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QueuePanel::currentChanged);
    connect(&hub, &EngineHub::runChanged, this, &QueuePanel::refresh);
    connect(&hub, &EngineHub::engineChanged, this, &QueuePanel::tell);
    makeButtons();
}

QString QueuePanel::current() const
{
    if (const HubRun *const run = m_model->run(m_table->currentIndex().row()))
        return run->folder;
    for (const HubRun &run : m_hub.runs()) {
        if (!isOver(run.state))
            return run.folder;
    }
    return {};
}

void QueuePanel::select(const QString &folder)
{
    if (const int row = m_model->rowOf(folder); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, QueueItemModel::Name));
}

void QueuePanel::makeButtons()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const HubRun *const run = m_model->run(row);
        auto *const cell = new QWidget(m_table);
        auto *const line = new QHBoxLayout(cell);
        line->setContentsMargins(px(2), 0, px(2), 0);
        line->setSpacing(px(2));
        line->addStretch();
        const QString folder = run->folder;
        for (int i = 0; i < kButtons; ++i) {
            auto *const button = new QToolButton(cell);
            button->setFixedSize(px(22), px(20));
            button->setIconSize({px(12), px(12)});
            button->setProperty(kFramedProperty, true);
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QToolButton::clicked, this, [this, folder, i] {
                if (i == 0)
                    pauseOrContinue(folder);
                else if (i == 1)
                    stop(folder);
                else
                    cancel(folder);
            });
            line->addWidget(button);
        }
        m_table->setIndexWidget(m_model->index(row, QueueItemModel::Buttons), cell);
        refresh(folder);
    }
    tell();
}

QToolButton *QueuePanel::button(const QString &folder, int which) const
{
    const int row = m_model->rowOf(folder);
    QWidget *const cell = row < 0 ? nullptr : m_table->indexWidget(m_model->index(row, QueueItemModel::Buttons));
    return cell == nullptr ? nullptr : cell->findChildren<QToolButton *>().value(which);
}

QString QueuePanel::whyNotPause(const QString &folder) const
{
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr)
        return tr("No run is chosen.");
    if (run->place == TrainPlace::Elsewhere && !isOver(run->state))
        return {}; // taking it over
    if (run->state == RunState::Queued)
        return tr("It has not begun.");
    if (run->state == RunState::Finished)
        return tr("It is done.");
    if (run->state == RunState::Stopping || run->wish == HubRun::Wish::Stop || run->wish == HubRun::Wish::Cancel)
        return tr("It is ending already.");
    return {};
}

QString QueuePanel::whyNotStop(const QString &folder) const
{
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr)
        return tr("No run is chosen.");
    if (isOver(run->state))
        return tr("It is over.");
    if (run->place == TrainPlace::Elsewhere)
        return tr("It trains in another process. Take it over first.");
    if (run->state == RunState::Queued)
        return tr("It has not begun: cancel it.");
    return run->state == RunState::Stopping || run->wish == HubRun::Wish::Stop ? tr("It is stopping already.")
                                                                               : QString();
}

QString QueuePanel::whyNotCancel(const QString &folder) const
{
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr)
        return tr("No run is chosen.");
    return run->place == TrainPlace::Elsewhere && !isOver(run->state)
        ? tr("It trains in another process. Take it over first.")
        : QString();
}

void QueuePanel::pauseOrContinue(const QString &folder)
{
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr || !whyNotPause(folder).isEmpty())
        return;
    if (run->place == TrainPlace::Elsewhere && !isOver(run->state))
        m_hub.takeOver(folder);
    else if (isOver(run->state))
        m_hub.resume(folder, run->framework, run->study);
    else if (run->state == RunState::Paused || run->wish == HubRun::Wish::Pause)
        m_hub.continueRun(folder);
    else
        m_hub.pause(folder);
}

void QueuePanel::stop(const QString &folder)
{
    if (whyNotStop(folder).isEmpty())
        m_hub.stop(folder);
}

void QueuePanel::cancel(const QString &folder)
{
    const HubRun *const run = m_hub.find(folder);
    if (run == nullptr)
        return;
    if (isOver(run->state))
        m_hub.forget(folder);
    else
        m_hub.cancel(folder);
}

void QueuePanel::refresh(const QString &folder)
{
    const HubRun *const run = m_hub.find(folder);
    QToolButton *const pause = button(folder, 0);
    if (run == nullptr || pause == nullptr)
        return;
    const bool over = isOver(run->state);
    const bool elsewhere = run->place == TrainPlace::Elsewhere && !over;
    const bool goes = over || elsewhere || run->state == RunState::Paused || run->wish == HubRun::Wish::Pause;
    const auto dress = [&](QToolButton *button, const char *iconName, const QString &words, const QString &whyNot) {
        button->setIcon(icon(iconName));
        button->setEnabled(whyNot.isEmpty());
        button->setToolTip(whyNot.isEmpty() ? words : words + QLatin1Char('\n') + whyNot);
        button->setAccessibleName(tr("%1: %2").arg(words, run->name));
    };
    dress(pause, goes ? "play" : "pause",
          elsewhere  ? tr("End its process and resume it here")
              : over ? tr("Resume")
              : goes ? tr("Continue")
                     : tr("Pause after this batch"),
          whyNotPause(folder));
    dress(button(folder, 1), "stop", tr("Stop: finish this batch and keep the run"), whyNotStop(folder));
    dress(button(folder, 2), over ? "close" : "cancel", over ? tr("Take from the list") : tr("Cancel"),
          whyNotCancel(folder));
    tell();
    Q_EMIT currentChanged();
}

void QueuePanel::tell()
{
    int running = 0, paused = 0, queued = 0;
    for (const HubRun &run : m_hub.runs()) {
        running += run.active() && run.state != RunState::Queued ? 1 : 0;
        paused += run.state == RunState::Paused ? 1 : 0;
        queued += run.state == RunState::Queued ? 1 : 0;
    }
    QStringList parts;
    if (running > 0)
        parts.append(tr("%n running", "", running));
    if (paused > 0)
        parts.append(tr("%n paused", "", paused));
    if (queued > 0)
        parts.append(tr("%n queued", "", queued));
    QString detail = parts.join(QStringLiteral(", "));
    if (const double left = m_hub.secondsLeft(); running > 0 && left >= 0.0)
        detail += tr(" · all done in %1").arg(formatDuration(left));
    if (m_dock != nullptr)
        m_dock->setDetail(detail);
    // Why the engine is gone stands where the runs are, until it is back.
    const bool lost =
        m_hub.engineState() == EngineHub::EngineState::Lost || m_hub.engineState() == EngineHub::EngineState::Absent;
    const QString error = lost && m_hub.engineError() ? errorText(*m_hub.engineError()) : QString();
    m_error->setText(m_hub.engineState() == EngineHub::EngineState::Absent && !error.isEmpty()
                         ? error + QLatin1Char(' ') + tr("The baselines lda and ridge train without it.")
                         : error);
    m_error->setVisible(!error.isEmpty());
}

} // namespace ng::ui
