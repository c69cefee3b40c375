// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/trace_panel.h"

#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/theme.h"

#include <QStackedLayout>
#include <QUuid>

#include <utility>

namespace ng::ui {

TracePanel::TracePanel(Session &session, QWidget *view, const char *icon, QString open, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedLayout(this)),
      m_view(view),
      m_empty(new EmptyState(icon, QString(), QString())),
      m_error(new ErrorPanel),
      m_open(std::move(open)),
      m_key(QLatin1String(icon) + QLatin1Char('-') + QUuid::createUuid().toString())
{
    setBackground(this, Token::Base);
    setFocusProxy(m_view);
    for (QWidget *const page : {m_view, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        m_pages->addWidget(page);
    const Selection &selection = session.selection();
    connect(&selection, &Selection::recordingChanged, this, &TracePanel::follow);
    connect(&selection, &Selection::channelsChanged, this, &TracePanel::invalidate);
}

bool TracePanel::showsView() const
{
    return m_pages->currentWidget() == m_view;
}

void TracePanel::follow(RecordingDocument *recording)
{
    if (m_recording != nullptr)
        m_recording->disconnect(this);
    m_recording = recording;
    m_context.clear();
    attach(recording);
    if (recording == nullptr) {
        m_session.jobs().cancelKey(m_key);
        showEmpty(tr("No recording"), m_open);
        Q_EMIT titleChanged();
        return;
    }
    connect(recording, &RecordingDocument::graphChanged, this, &TracePanel::invalidate);
    connect(recording, &RecordingDocument::tracesChanged, this, &TracePanel::invalidate);
    showView();
    invalidate();
}

void TracePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        invalidate();
}

void TracePanel::invalidate()
{
    m_stale = true;
    if (m_queued || !isVisible())
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &TracePanel::computeNow, Qt::QueuedConnection);
}

void TracePanel::computeNow()
{
    m_queued = false;
    m_stale = false;
    if (m_recording != nullptr)
        compute();
}

void TracePanel::setContext(const QString &context)
{
    m_context = context;
    Q_EMIT titleChanged();
}

void TracePanel::showEmpty(const QString &title, const QString &text)
{
    m_empty->setTitle(title);
    m_empty->setText(text);
    m_pages->setCurrentWidget(m_empty);
}

void TracePanel::showNoTrace(const QString &choose)
{
    showEmpty(tr("No trace"),
              m_recording->recorded()->channels().empty() ? tr("This recording has no signals.") : choose);
}

void TracePanel::showView()
{
    m_pages->setCurrentWidget(m_view);
}

void TracePanel::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    m_error->setError(error);
    m_pages->setCurrentWidget(m_error);
}

Json figureRecipe(const RecordingDocument &recording, Json method, const QStringList &labels,
                  const std::optional<TimeRange> &range)
{
    Json out = recording.recipe();
    out.set("method", std::move(method));
    if (!labels.empty()) {
        Json channels = Json::array();
        for (const QString &label : labels)
            channels.push(label.toStdString());
        out.set("channels", std::move(channels));
    }
    if (range) {
        out.set("start_s", toSeconds(range->start));
        out.set("duration_s", toSeconds(range->duration));
    }
    return out;
}

} // namespace ng::ui
