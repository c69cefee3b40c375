// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/psd_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/maps/psd_view.h"
#include "widgets/maps/trace_choice.h"
#include "widgets/session/session.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QStackedLayout>
#include <QUuid>

namespace ng::ui {

PsdPanel::PsdPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedLayout(this)),
      m_view(new PsdView),
      m_empty(new EmptyState("psd", tr("No spectrum"), QString())),
      m_error(new ErrorPanel),
      m_key(QStringLiteral("psd-") + QUuid::createUuid().toString())
{
    setBackground(this, Token::Base);
    setFocusProxy(m_view);
    for (QWidget *page :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        m_pages->addWidget(page);
    const Selection &selection = session.selection();
    connect(&selection, &Selection::recordingChanged, this, &PsdPanel::follow);
    connect(&selection, &Selection::pageChanged, this, &PsdPanel::invalidate);
    connect(&selection, &Selection::rangeChanged, this, &PsdPanel::invalidate);
    connect(&selection, &Selection::channelsChanged, this, &PsdPanel::invalidate);
    follow(selection.recording());
}

void PsdPanel::follow(RecordingDocument *recording)
{
    if (m_recording != nullptr)
        m_recording->disconnect(this);
    m_recording = recording;
    m_view->setPsd(nullptr, {});
    m_context.clear();
    if (recording == nullptr) {
        m_empty->setTitle(tr("No recording"));
        m_empty->setText(tr("Open a recording to see the spectrum of its traces."));
        m_pages->setCurrentWidget(m_empty);
        m_session.jobs().cancelKey(m_key);
        Q_EMIT titleChanged();
        return;
    }
    connect(recording, &RecordingDocument::graphChanged, this, &PsdPanel::invalidate);
    connect(recording, &RecordingDocument::tracesChanged, this, &PsdPanel::invalidate);
    m_pages->setCurrentWidget(m_view);
    invalidate();
}

void PsdPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        invalidate();
}

void PsdPanel::invalidate()
{
    m_stale = true;
    if (m_queued || !isVisible())
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &PsdPanel::compute, Qt::QueuedConnection);
}

void PsdPanel::compute()
{
    m_queued = false;
    m_stale = false;
    const Selection &selection = m_session.selection();
    const TimeRange range = selection.range().value_or(selection.page());
    if (m_recording == nullptr || range.duration.count() <= 0)
        return;
    const TraceChoice choice = chosenTraces(*m_recording, selection);
    if (choice.channels.empty()) {
        m_empty->setTitle(tr("No trace"));
        m_empty->setText(tr("Select a trace to see its spectrum. All traces are hidden, or none is a brain signal."));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    const QString span = selection.range() ? tr("marked range, %1 s").arg(formatFixed(toSeconds(range.duration), 2))
                                           : tr("page, %1 s").arg(formatFixed(toSeconds(range.duration), 1));
    m_context =
        choice.labels.size() == 1 ? choice.labels.first() : tr("%1 traces").arg(formatCount(choice.labels.size()));
    Q_EMIT titleChanged();
    PsdSpec spec;
    spec.signal = m_recording->shown();
    spec.channels = choice.channels;
    spec.labels = choice.labels;
    spec.range = range;
    m_session.jobs().start<Psd>(
        QString(), Lane::Interactive, m_key, [spec](const RunContext &ctx) { return computePsd(spec, ctx); }, this,
        [this, span](Result<Psd> result) {
            if (!result) {
                if (result.error().code == ErrorCode::Cancelled)
                    return;
                m_error->setError(result.error());
                m_pages->setCurrentWidget(m_error);
                return;
            }
            m_view->setPsd(std::make_shared<const Psd>(std::move(*result)), span);
            m_pages->setCurrentWidget(m_view);
        });
}

std::optional<FigureSnapshot> PsdPanel::figure() const
{
    if (m_recording == nullptr || m_view->figure().data == nullptr || m_pages->currentWidget() != m_view)
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.psd");
    out.title = tr("Power spectral density");
    out.caption = tr("Power spectral density of %1, %2.").arg(m_context, m_view->figure().span);
    out.recipe = m_recording->recipe();
    out.sizeMm = QSizeF(110.0, 80.0);
    out.paint = [figure = m_view->figure()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        PsdFigure still = figure;
        still.readHz.reset();
        paintPsd(painter, rect, still, Ink::paper(style));
    };
    return out;
}

} // namespace ng::ui
