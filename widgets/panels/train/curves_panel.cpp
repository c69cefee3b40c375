// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/curves_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/plots/plot_base.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kSoonMs = 60;
constexpr std::size_t kMostRuns = 8; ///< more colours than that nobody tells apart

/// What one drawing gives back: the plot, and counts that were read for it.
struct Drawn {
    PlotContent content;
    std::map<QString, SideCounts> sides;
};

QString noteOf(const RunRecord &record)
{
    return record.labels.tags.join(QStringLiteral(", "));
}

} // namespace

CurvesPanel::CurvesPanel(Session &session, RunLibrary &library, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_library(library)
{
    setBackground(this, Token::Base);
    auto *const row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (std::size_t i = 0; i < 2; ++i) {
        m_columns[i] = new QWidget(this);
        auto *const cell = new QGridLayout(m_columns[i]);
        cell->setContentsMargins(px(4), px(4), px(4), px(4));
        m_series[i] = new QComboBox(this);
        m_series[i]->setAccessibleName(i == 0 ? tr("Series on the left") : tr("Series on the right"));
        m_series[i]->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_series[i]->setFixedHeight(px(20)); // beside the title, above the line below it
        m_plots[i] = new PlotBase(this);
        m_plots[i]->setObjectName(QStringLiteral("train.plot%1").arg(i));
        cell->addWidget(m_plots[i], 0, 0);
        cell->addWidget(m_series[i], 0, 0, Qt::AlignRight | Qt::AlignTop);
        m_series[i]->raise();
        row->addWidget(m_columns[i], 1);
        connect(m_series[i], &QComboBox::activated, this, [this, i] {
            m_chosen[i] = true;
            schedule();
        });
        connect(m_plots[i], &PlotBase::curvePicked, this, &CurvesPanel::runPicked);
        connect(m_plots[i], &PlotBase::cursorMoved, this,
                [this, i](std::optional<double> x) { m_plots[1 - i]->setCursor(x); });
        connect(m_plots[i], &PlotBase::xRangeChanged, this, [this, i] {
            if (m_plots[i]->isZoomed())
                m_plots[1 - i]->setXRange(m_plots[i]->xRange());
            else if (m_plots[1 - i]->isZoomed())
                m_plots[1 - i]->showAll();
            schedule(); // other columns, other points
        });
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CurvesPanel::draw);
    connect(&library.curves(), &CurveStore::changed, this, &CurvesPanel::schedule);
    connect(&library, &RunLibrary::changed, this, &CurvesPanel::schedule);
    schedule();
}

void CurvesPanel::setRuns(const QStringList &folders)
{
    QStringList wanted = folders.mid(0, static_cast<qsizetype>(kMostRuns));
    if (wanted == m_runs)
        return;
    m_runs = wanted;
    wanted.removeAll(QString());
    m_library.curves().setFolders(wanted);
    schedule();
}

void CurvesPanel::setRaw(bool on)
{
    m_raw = on;
    schedule();
}

void CurvesPanel::setLogY(bool on)
{
    m_logY = on;
    schedule();
}

void CurvesPanel::setSmooth(double weight)
{
    m_smooth = weight;
    schedule();
}

void CurvesPanel::schedule()
{
    if (!m_soon.isActive())
        m_soon.start();
}

std::vector<CurveRun> CurvesPanel::curveRuns() const
{
    std::vector<CurveRun> out;
    for (qsizetype style = 0; style < m_runs.size(); ++style) {
        const QString &folder = m_runs[style];
        const RunRecord *const record = m_library.find(folder);
        const auto curves = m_library.curves().data(folder);
        if (curves == nullptr)
            continue;
        CurveRun run;
        run.folder = folder;
        run.style = static_cast<int>(style);
        run.data = curves;
        run.name = record == nullptr ? folder.section(QLatin1Char('/'), -1) : record->name;
        if (record != nullptr) {
            run.note = noteOf(*record);
            run.run = record->run.value_or(RunSummary{});
        }
        if (const auto known = m_sides.find(folder); known != m_sides.end())
            run.sides = known->second;
        out.push_back(std::move(run));
    }
    return out;
}

void CurvesPanel::fillSeries(const std::vector<CurveRun> &runs)
{
    const std::vector<std::string> all = seriesOf(runs);
    for (std::size_t i = 0; i < 2; ++i) {
        QComboBox *const box = m_series[i];
        const QString now = box->currentData().toString();
        QStringList ids;
        for (const std::string &one : all)
            ids.append(QString::fromStdString(one));
        QStringList shown;
        for (int k = 0; k < box->count(); ++k)
            shown.append(box->itemData(k).toString());
        if (ids != shown) {
            box->clear();
            for (const std::string &one : all)
                box->addItem(seriesText(one), QString::fromStdString(one));
        }
        // Left what training sees, right what it is judged by, until a person chooses.
        const auto firstWith = [&](const char *prefix) {
            const auto at = std::find_if(ids.begin(), ids.end(),
                                         [&](const QString &id) { return id.startsWith(QLatin1String(prefix)); });
            return at == ids.end() ? -1 : static_cast<int>(at - ids.begin());
        };
        int wanted = static_cast<int>(ids.indexOf(now));
        if (!m_chosen[i] || wanted < 0) {
            wanted = i == 0 ? firstWith("train") : firstWith("validation_top");
            if (wanted < 0 && i == 1)
                wanted = firstWith("validation");
            if (wanted < 0)
                wanted = ids.isEmpty() ? -1 : 0;
        }
        box->setCurrentIndex(wanted);
        box->setVisible(ids.size() > 1);
    }
}

void CurvesPanel::draw()
{
    if (m_drawing > 0) {
        m_stale = true;
        return;
    }
    m_stale = false;
    const std::vector<CurveRun> runs = curveRuns();
    fillSeries(runs);
    for (std::size_t i = 0; i < 2; ++i)
        drawOne(i, runs);
    arrange();
}

void CurvesPanel::drawOne(std::size_t index, std::vector<CurveRun> runs)
{
    PlotBase *const plot = m_plots[index];
    if (runs.empty()) {
        PlotContent content;
        content.empty = m_library.records().empty() ? tr("Curves appear here while a run trains.")
            : m_runs.isEmpty()                      ? tr("Check a run in the table below to see its curves.")
            : m_library.curves().loading()          ? tr("Reading curves…")
                                                    : tr("These runs have no curves yet.");
        plot->setContent(std::move(content));
        Q_EMIT drawn();
        return;
    }
    CurveOptions options;
    options.series = m_series[index]->currentData().toString().toStdString();
    options.raw = m_raw;
    options.logY = m_logY;
    options.pixels = static_cast<std::size_t>(std::max(plot->width(), 200))
        * static_cast<std::size_t>(std::max(1.0, plot->devicePixelRatioF()));
    if (m_smooth > 0.0)
        options.smooth = m_smooth;
    if (plot->isZoomed()) {
        options.low = plot->xRange().low;
        options.high = plot->xRange().high;
    }
    ++m_drawing;
    m_session.jobs().start<Drawn>(
        {}, Lane::Interactive, QStringLiteral("train.curves.%1").arg(index),
        [runs = std::move(runs), options](const RunContext &ctx) -> Result<Drawn> {
            Drawn out;
            std::vector<CurveRun> mine = runs;
            for (CurveRun &run : mine) {
                if (run.sides.folds == 0)
                    run.sides = out.sides[run.folder] = sideCounts(run.folder.toStdString());
            }
            NG_TRY_ASSIGN(out.content, curveContent(mine, options, ctx));
            return out;
        },
        this,
        [this, plot](Result<Drawn> result) {
            --m_drawing;
            if (result) {
                for (auto &[folder, sides] : result->sides) {
                    if (sides.folds > 0)
                        m_sides[folder] = sides;
                }
                plot->setContent(std::move(result->content));
            }
            if (m_drawing == 0 && m_stale)
                schedule();
            Q_EMIT drawn();
        });
}

void CurvesPanel::arrange()
{
    // One series needs one plot; two need width.
    const bool several = m_series[0]->count() > 1;
    const bool narrow = width()<px(560), high = height()> px(420);
    // In a small window what the runs are judged by; the chooser has the rest.
    m_columns[0]->setVisible(!several || !narrow || high);
    m_columns[1]->setVisible(several);
    auto *const row = static_cast<QBoxLayout *>(layout());
    row->setDirection(narrow && high ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void CurvesPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    schedule();
}

} // namespace ng::ui
