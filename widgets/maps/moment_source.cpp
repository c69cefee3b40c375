// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/moment_source.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"

#include <QEvent>
#include <QMetaObject>
#include <QUuid>
#include <QWidget>

#include <algorithm>

namespace ng::ui {

MomentSource::MomentSource(Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_key(QStringLiteral("moment-") + QUuid::createUuid().toString())
{
    connect(&session.selection(), &Selection::recordingChanged, this, &MomentSource::follow);
    connect(&session.selection(), &Selection::cursorChanged, this, &MomentSource::invalidate);
    follow(session.selection().recording());
}

Selection &MomentSource::selection()
{
    return m_session.selection();
}

RecordingDocument *MomentSource::recording() const
{
    return m_recording;
}

void MomentSource::watch(QWidget *view)
{
    m_views.append(view);
    view->installEventFilter(this);
    invalidate();
}

bool MomentSource::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale)
        invalidate();
    return QObject::eventFilter(object, event);
}

bool MomentSource::watched() const
{
    return std::any_of(m_views.begin(), m_views.end(),
                       [](const QPointer<QWidget> &view) { return view && view->isVisible(); });
}

void MomentSource::follow(RecordingDocument *recording)
{
    if (m_recording != nullptr)
        m_recording->disconnect(this);
    m_recording = recording;
    if (recording != nullptr) {
        connect(recording, &RecordingDocument::badChanged, this, &MomentSource::refreshContacts);
        connect(recording, &RecordingDocument::graphChanged, this, &MomentSource::invalidate);
        connect(recording, &RecordingDocument::tracesChanged, this, &MomentSource::pairsChanged);
    }
    refreshContacts();
}

void MomentSource::refreshContacts()
{
    m_contacts = m_recording == nullptr
        ? std::make_shared<const ContactSet>()
        : std::make_shared<const ContactSet>(
            contactsOf(m_recording->recorded()->channels(), m_recording->recording()->electrodes));
    m_moment.reset();
    m_error.reset();
    Q_EMIT contactsChanged();
    Q_EMIT momentChanged();
    invalidate();
}

void MomentSource::setBand(const Band &band)
{
    if (band == m_band)
        return;
    m_band = band;
    Q_EMIT bandChanged();
    invalidate();
}

std::vector<std::pair<QString, QString>> MomentSource::pairs() const
{
    std::vector<std::pair<QString, QString>> out;
    if (m_recording == nullptr)
        return out;
    for (const RecordingDocument::Trace &trace : m_recording->traces()) {
        if (trace.inputs.size() == 2)
            out.emplace_back(trace.inputs[0], trace.inputs[1]);
    }
    return out;
}

void MomentSource::pick(const QString &label, Qt::KeyboardModifiers modifiers)
{
    if ((modifiers & (Qt::ControlModifier | Qt::ShiftModifier)) != 0)
        selection().toggleChannel(label);
    else
        selection().setChannels({label});
}

void MomentSource::invalidate()
{
    m_stale = true;
    if (m_queued || !watched())
        return;
    m_queued = true; // several changes of one event make one job
    QMetaObject::invokeMethod(this, &MomentSource::compute, Qt::QueuedConnection);
}

void MomentSource::compute()
{
    m_queued = false;
    m_stale = false;
    const std::optional<TimeNs> cursor = selection().cursor();
    if (m_recording == nullptr || !cursor || m_contacts->empty()) {
        m_session.jobs().cancelKey(m_key);
        if (m_moment || m_error) {
            m_moment.reset();
            m_error.reset();
            Q_EMIT momentChanged();
        }
        return;
    }
    MomentSpec spec;
    spec.signal = m_recording->recorded();
    spec.contacts = m_contacts;
    spec.time = *cursor;
    spec.band = m_band;
    spec.operators = m_operators;
    m_session.jobs().start<Moment>(
        QString(), Lane::Interactive, m_key,
        [spec, filter = m_recording->display().filter](const RunContext &ctx) -> Result<Moment> {
            MomentSpec filtered = spec;
            NG_TRY_ASSIGN(filtered.signal, makeDisplayFilter(spec.signal, filter));
            return computeMoment(filtered, ctx);
        },
        this,
        [this](Result<Moment> result) {
            if (result) {
                m_moment = std::move(*result);
                m_error.reset();
            } else if (result.error().code != ErrorCode::Cancelled) {
                m_moment.reset();
                m_error = result.error();
            } else {
                return;
            }
            Q_EMIT momentChanged();
        });
}

} // namespace ng::ui
