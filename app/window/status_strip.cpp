// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/status_strip.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/style/painting.h"
#include "widgets/style/progress_delegate.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kHeight = 24;
constexpr int kPad = 8;
constexpr int kBar = 56;
constexpr int kShortest = 72; ///< of a field that is cut

QFontMetrics smallMetrics()
{
    return QFontMetrics(ng::ui::font(TextRole::Small));
}

} // namespace

// --- one field --------------------------------------------------------------------------------------------------------------

StatusFieldWidget::StatusFieldWidget(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatusFieldWidget::setField(const StatusField &field)
{
    m_field = field;
    const QString all = field.words.isEmpty() ? field.value : field.words + QLatin1Char(' ') + field.value;
    setAccessibleName(all);
    setToolTip(field.tooltip.isEmpty() ? all : field.tooltip);
    updateGeometry();
    update();
}

void StatusFieldWidget::setWords(bool shown)
{
    m_words = shown;
    updateGeometry();
    update();
}

int StatusFieldWidget::wantedWidth(bool words) const
{
    const QFontMetrics metrics = smallMetrics();
    int out = metrics.horizontalAdvance(m_field.value) + 2 * px(kPad) + 1;
    if (words && !m_field.words.isEmpty())
        out += metrics.horizontalAdvance(m_field.words + QLatin1Char(' '));
    return out;
}

QSize StatusFieldWidget::sizeHint() const
{
    return {wantedWidth(m_words), px(kHeight)};
}

QSize StatusFieldWidget::minimumSizeHint() const
{
    return {px(24), px(kHeight)};
}

void StatusFieldWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ng::ui::font(TextRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    int x = px(kPad);
    if (m_words && !m_field.words.isEmpty()) {
        const QString words = m_field.words + QLatin1Char(' ');
        painter.setPen(color(Token::Tx2));
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += metrics.horizontalAdvance(words);
    }
    painter.setPen(color(m_field.warn ? Token::Warn : Token::Tx));
    const int room = width() - x - px(kPad);
    painter.drawText(QRect(x, 0, room, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(m_field.value, Qt::ElideRight, room));
    painter.fillRect(QRect(width() - 1, 1, 1, height() - 1), color(Token::Line));
}

// --- jobs -------------------------------------------------------------------------------------------------------------------

JobsField::JobsField(JobRunner &jobs, QWidget *parent) : QWidget(parent), m_jobs(jobs)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_jobs, &JobRunner::changed, this, &JobsField::refresh);
    refresh();
}

void JobsField::refresh()
{
    int running = 0;
    double progress = -1.0, left = -1.0;
    QString only;
    for (const JobInfo &job : m_jobs.jobs()) {
        if (job.state != JobState::Running && job.state != JobState::Queued)
            continue;
        ++running;
        only = job.title;
        if (job.progress >= 0.0)
            progress = progress < 0.0 ? job.progress : std::min(progress, job.progress);
        left = std::max(left, job.secondsLeft);
    }
    const QString text = running == 0 ? tr("No jobs") : tr("%n job(s)", nullptr, running);
    const QString leftText = left >= 0.0 && running > 0 ? formatDuration(left) : QString();
    const bool resized =
        text.size() != m_text.size() || leftText.size() != m_left.size() || (progress < 0.0) != (m_progress < 0.0);
    m_text = text;
    m_left = leftText;
    m_progress = running > 0 ? progress : -1.0;
    setAccessibleName(m_text + (m_progress >= 0.0 ? QLatin1Char(' ') + formatPercent(m_progress) : QString()));
    setToolTip(running == 1 ? only : tr("Show the list of jobs"));
    if (resized)
        updateGeometry();
    update();
}

QSize JobsField::sizeHint() const
{
    const QFontMetrics metrics = smallMetrics();
    int out = metrics.horizontalAdvance(m_text) + 2 * px(kPad) + 1;
    if (m_progress >= 0.0)
        out += px(kBar) + px(kPad);
    if (!m_left.isEmpty())
        out += metrics.horizontalAdvance(m_left) + px(kPad);
    return {out, px(kHeight)};
}

void JobsField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(ng::ui::font(TextRole::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    painter.fillRect(QRect(0, 1, 1, height() - 1), color(Token::Line));
    int x = px(kPad);
    painter.setPen(color(Token::Tx2));
    painter.drawText(QRect(x, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft, m_text);
    x += metrics.horizontalAdvance(m_text) + px(kPad);
    if (m_progress >= 0.0) {
        paintProgress(&painter, QRect(x, 0, px(kBar), height()), m_progress, ProgressState::Running);
        x += px(kBar) + px(kPad);
    }
    painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, m_left);
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, QRectF(rect()));
}

void JobsField::mouseReleaseEvent(QMouseEvent *event)
{
    if (rect().contains(event->position().toPoint()))
        Q_EMIT pressed();
}

void JobsField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT pressed();
    else
        QWidget::keyPressEvent(event);
}

// --- the bar ----------------------------------------------------------------------------------------------------------------

StatusStrip::StatusStrip(JobRunner &jobs, QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_message(makeLabel(QString(), TextRole::Small, Token::Tx2, this)),
      m_jobs(new JobsField(jobs, this)),
      m_device(new StatusFieldWidget(this))
{
    setAccessibleName(tr("Status"));
    m_row->setContentsMargins(0, 1, 0, 0);
    m_row->setSpacing(0);
    m_message->setContentsMargins(px(kPad), 0, px(kPad), 0);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_row->addWidget(m_message, 1);
    m_row->addWidget(m_jobs);
    m_row->addWidget(m_device);
    connect(m_jobs, &JobsField::pressed, this, &StatusStrip::jobsPressed);
    connect(&jobs, &JobRunner::changed, this, &StatusStrip::fit); // after the field, which it makes wider
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_message->clear(); });
}

void StatusStrip::setFields(const std::vector<StatusField> &fields)
{
    while (m_fields.size() > fields.size()) {
        delete m_fields.back();
        m_fields.pop_back();
    }
    while (m_fields.size() < fields.size()) {
        auto *const one = new StatusFieldWidget(this);
        m_row->insertWidget(static_cast<int>(m_fields.size()), one);
        m_fields.push_back(one);
        one->show();
    }
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_fields[i]->setField(fields[i]);
    fit();
}

std::vector<StatusField> StatusStrip::fields() const
{
    std::vector<StatusField> out;
    for (const StatusFieldWidget *const one : m_fields)
        out.push_back(one->field());
    return out;
}

void StatusStrip::fit()
{
    const auto wanted = [this](bool words, bool device) {
        int out = m_jobs->sizeHint().width() + 2 * px(kPad) + (device ? m_device->wantedWidth(true) : 0);
        for (const StatusFieldWidget *const one : m_fields)
            out += one->wantedWidth(words);
        return out;
    };
    // Words go before values are cut: a value says by its unit what it is. Then the device, which Settings and Train name too.
    const bool words = wanted(true, true) <= width();
    const bool device = wanted(words, true) <= width();
    m_device->setVisible(device);
    std::vector<int> rooms;
    for (const StatusFieldWidget *const one : m_fields)
        rooms.push_back(one->wantedWidth(words));
    // What is left to cut is cut from the longest, bit by bit, so that not all are cut; no warning before the rest.
    int over = wanted(words, device) - width();
    for (const bool warnings : {false, true}) {
        while (over > 0) {
            std::size_t longest = rooms.size();
            for (std::size_t i = 0; i < rooms.size(); ++i) {
                if (m_fields[i]->field().warn == warnings && (longest == rooms.size() || rooms[i] > rooms[longest]))
                    longest = i;
            }
            const int cut = longest == rooms.size() ? 0 : std::min({over, px(kPad), rooms[longest] - px(kShortest)});
            if (cut <= 0)
                break;
            rooms[longest] -= cut;
            over -= cut;
        }
    }
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        m_fields[i]->setWords(words);
        m_fields[i]->setMaximumWidth(rooms[i]); // no minimum: it would hold the window open
    }
}

void StatusStrip::showMessage(const QString &text, int milliseconds)
{
    m_message->setText(text);
    m_message->setToolTip(text);
    if (!text.isEmpty())
        m_timer.start(milliseconds);
}

QString StatusStrip::message() const
{
    return m_message->text();
}

void StatusStrip::setDevice(const QString &text)
{
    StatusField field;
    field.id = QStringLiteral("device");
    field.value = text;
    m_device->setField(field);
    fit();
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    painter.fillRect(QRect(0, 0, width(), 1), color(Token::Line));
}

void StatusStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace ng::ui
