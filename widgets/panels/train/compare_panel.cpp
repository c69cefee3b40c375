// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/compare_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QStandardItem *cell(const QString &text, bool number = false)
{
    auto *const out = new QStandardItem(text);
    out->setEditable(false);
    if (number)
        out->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return out;
}

QString interval(const std::string &metric, double low, double high)
{
    const double factor = isShare(metric) ? 100.0 : 1.0;
    return formatInterval(low * factor, high * factor, isShare(metric) ? 1 : 3);
}

QString signedScore(const std::string &metric, double value)
{
    return isShare(metric) ? formatSigned(value * 100.0, 1) : formatSigned(value, 3);
}

} // namespace

ComparePanel::ComparePanel(Session &session, RunLibrary &library, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_library(library),
      m_stack(new QStackedLayout(this)),
      m_message(makeLabel(tr("Select two or more runs in the table and choose Compare."), TextRole::Body, Token::Tx2)),
      m_body(new QWidget),
      m_error(new ErrorPanel),
      m_head(makeLabel({}, TextRole::BodyBold)),
      m_scores(new TableView),
      m_differences(new TableView),
      m_scoreModel(new QStandardItemModel(this)),
      m_differenceModel(new QStandardItemModel(this)),
      m_notes(makeLabel({}, TextRole::Small, Token::Tx2))
{
    setBackground(this, Token::Base);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_notes->setWordWrap(true);
    m_scores->setAccessibleName(tr("Scores of the compared runs"));
    m_differences->setAccessibleName(tr("Differences to the first run"));
    m_scores->setModel(m_scoreModel);
    m_differences->setModel(m_differenceModel);
    m_scores->setSortingEnabled(false); // the first run first
    m_differences->setSortingEnabled(false);
    auto *const column = new QVBoxLayout(m_body);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_head);
    column->addWidget(m_differences, 1);
    column->addWidget(m_scores, 1);
    column->addWidget(m_notes);
    m_stack->addWidget(m_message);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_error);
}

void ComparePanel::compare(const QStringList &folders)
{
    m_folders = folders;
    m_busy = true;
    m_message->setText(tr("Comparing %n run(s)…", "", static_cast<int>(folders.size())));
    m_stack->setCurrentWidget(m_message);
    std::vector<std::filesystem::path> paths;
    for (const QString &folder : folders)
        paths.emplace_back(folder.toStdString());
    m_session.jobs().start<RunComparison>(
        tr("Compare runs"), Lane::Background, QStringLiteral("train.compare"),
        [paths](const RunContext &) { return compareRuns(paths); }, this,
        [this](Result<RunComparison> result) {
            m_busy = false;
            if (result) {
                m_result = std::move(*result);
                show();
            } else if (result.error().code != ErrorCode::Cancelled) {
                m_error->setError(result.error());
                m_stack->setCurrentWidget(m_error);
            }
            Q_EMIT done();
        });
}

QString ComparePanel::nameOf(std::size_t run) const
{
    const QString folder = m_folders.value(static_cast<qsizetype>(run));
    const RunRecord *const record = m_library.find(folder);
    return record == nullptr ? QString::fromStdString(m_result->runs[run].name) : record->name;
}

void ComparePanel::show()
{
    m_head->setText(tr("Difference to %1").arg(nameOf(0)));
    m_differenceModel->clear();
    m_differenceModel->setHorizontalHeaderLabels(
        {tr("Run"), tr("Metric"), tr("Difference"), tr("95 % interval"), tr("n (pairs)"), tr("How")});
    for (const RunDifference &one : m_result->differences) {
        const QString unit =
            isShare(one.metric) ? tr("%1 (percentage points)").arg(metricText(one.metric)) : metricText(one.metric);
        m_differenceModel->appendRow(
            {cell(nameOf(one.run)), cell(unit), cell(signedScore(one.metric, one.value), true),
             cell(one.paired ? interval(one.metric, one.low, one.high) : QStringLiteral("–"), true),
             cell(one.paired ? formatCount(static_cast<std::int64_t>(one.items)) : QStringLiteral("–"), true),
             cell(one.paired ? tr("item by item, bootstrap over items") : tr("not paired: see the note"))});
    }
    m_scoreModel->clear();
    m_scoreModel->setHorizontalHeaderLabels(
        {tr("Run"), tr("Metric"), tr("Value"), tr("95 % interval"), tr("n"), tr("Chance"), tr("Shuffled")});
    for (std::size_t run = 0; run < m_result->runs.size(); ++run) {
        const RunJudgement &judgement = m_result->runs[run].judgement;
        for (const Metric &metric : judgement.real.pooled.metrics) {
            QString shuffled = QStringLiteral("–");
            for (const ControlJudgement &control : judgement.controls) {
                if (const auto mean = control.mean(metric.name); mean && control.control == "shuffled")
                    shuffled = scoreText(metric.name, *mean);
            }
            m_scoreModel->appendRow(
                {cell(nameOf(run)),
                 cell(isShare(metric.name) ? tr("%1 (%)").arg(metricText(metric.name)) : metricText(metric.name)),
                 cell(scoreText(metric.name, metric.value), true),
                 cell(interval(metric.name, metric.low, metric.high), true),
                 cell(formatCount(static_cast<std::int64_t>(metric.n)), true),
                 cell(scoreText(metric.name, metric.chance), true), cell(shuffled, true)});
        }
    }
    const int widths[] = {128, 176, 88, 104, 72, 72, 72};
    for (TableView *const table : {m_scores, m_differences}) {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            table->setColumnWidth(i, px(widths[i]));
    }
    QStringList notes;
    for (const std::string &note : m_result->notes)
        notes.append(QString::fromStdString(note));
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
    m_stack->setCurrentWidget(m_body);
}

} // namespace ng::ui
