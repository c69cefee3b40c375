// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/spectrogram_panel.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/maps/spectrogram_view.h"
#include "widgets/maps/trace_choice.h"
#include "widgets/session/session.h"
#include "widgets/style/color_bar.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QStackedLayout>
#include <QUuid>

#include <array>

namespace ng::ui {

namespace {

constexpr std::array<double, 7> kLimitsHz{20.0, 30.0, 45.0, 70.0, 100.0, 150.0, 250.0};
constexpr std::size_t kUsualLimit = 2;
constexpr std::size_t kMostChannels = 32; ///< whose power is averaged

} // namespace

SpectrogramPanel::SpectrogramPanel(Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_pages(new QStackedLayout(this)),
      m_view(new SpectrogramView),
      m_empty(new EmptyState("spectrogram", tr("No spectrogram"), QString())),
      m_error(new ErrorPanel),
      m_bar(new ColorBar(ColorMap::Viridis, ColorBar::Place::Inline)),
      m_limits(new QComboBox),
      m_key(QStringLiteral("spectrogram-") + QUuid::createUuid().toString())
{
    setBackground(this, Token::Base);
    setFocusProxy(m_view);
    for (QWidget *page :
         {static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        m_pages->addWidget(page);
    m_limits->setAccessibleName(tr("Highest frequency"));
    for (const double hz : kLimitsHz)
        m_limits->addItem(tr("to %1 Hz").arg(formatGeneral(hz)), hz);
    m_limits->setCurrentIndex(static_cast<int>(kUsualLimit));
    connect(m_limits, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setLimit(m_limits->currentData().toDouble());
        invalidate();
    });
    connect(m_view, &SpectrogramView::timePicked, this, [this](TimeNs time) { m_session.selection().setCursor(time); });
    connect(m_view, &SpectrogramView::valueScaleChanged, m_bar,
            [this](const ValueScale &scale) { m_bar->setRange(scale.low, scale.high, tr("dB re 1 µV²/Hz")); });
    const Selection &selection = session.selection();
    connect(&selection, &Selection::recordingChanged, this, &SpectrogramPanel::follow);
    connect(&selection, &Selection::pageChanged, this, &SpectrogramPanel::showPage);
    connect(&selection, &Selection::channelsChanged, this, &SpectrogramPanel::invalidate);
    connect(&selection, &Selection::cursorChanged, this,
            [this] { m_view->setCursorTime(m_session.selection().cursor()); });
    m_view->setBand({"alpha", 8.0, 13.0});
    follow(selection.recording());
}

QString SpectrogramPanel::context() const
{
    return m_context;
}

QString SpectrogramPanel::method() const
{
    return tr("STFT %1 s Hann").arg(formatFixed(m_windowSeconds, 1));
}

QWidget *SpectrogramPanel::colorBar() const
{
    return m_bar;
}

QWidget *SpectrogramPanel::limitChooser() const
{
    return m_limits;
}

void SpectrogramPanel::setTimeScale(const TimeScale &scale)
{
    m_scale = scale;
    showPage();
}

void SpectrogramPanel::follow(RecordingDocument *recording)
{
    if (m_recording != nullptr)
        m_recording->disconnect(this);
    m_recording = recording;
    m_scale.reset();
    m_view->setSpectrogram(nullptr);
    m_context.clear();
    if (recording == nullptr) {
        m_empty->setTitle(tr("No recording"));
        m_empty->setText(tr("Open a recording to see the spectrogram of a trace."));
        m_pages->setCurrentWidget(m_empty);
        m_session.jobs().cancelKey(m_key);
        Q_EMIT titleChanged();
        return;
    }
    connect(recording, &RecordingDocument::graphChanged, this, &SpectrogramPanel::invalidate);
    connect(recording, &RecordingDocument::tracesChanged, this, &SpectrogramPanel::invalidate);
    m_view->setEnd(recording->duration());
    m_view->setClock([document = m_recording](TimeNs time, int decimals) {
        return document == nullptr ? QString() : document->clockText(time, decimals);
    });
    m_pages->setCurrentWidget(m_view);
    showPage();
}

void SpectrogramPanel::showPage()
{
    const TimeRange page = m_session.selection().page();
    if (m_recording == nullptr || page.duration.count() <= 0)
        return;
    m_view->setTimeScale(m_scale ? *m_scale : TimeScale::ofPage(page, m_view->width(), px(kTimeGutter)));
    invalidate();
}

void SpectrogramPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPage();
}

void SpectrogramPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        invalidate();
}

void SpectrogramPanel::invalidate()
{
    m_stale = true;
    if (m_queued || !isVisible())
        return;
    m_queued = true;
    QMetaObject::invokeMethod(this, &SpectrogramPanel::compute, Qt::QueuedConnection);
}

void SpectrogramPanel::compute()
{
    m_queued = false;
    m_stale = false;
    if (m_recording == nullptr || m_view->timeScale().page().duration.count() <= 0)
        return;
    TraceChoice choice = chosenTraces(*m_recording, m_session.selection());
    if (choice.channels.empty()) {
        m_empty->setTitle(tr("No trace"));
        m_empty->setText(
            tr("Select a trace to see its spectrogram. All traces are hidden, or none is a brain signal."));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    if (choice.channels.size() > kMostChannels) {
        choice.channels.resize(kMostChannels);
        choice.labels = choice.labels.mid(0, static_cast<qsizetype>(kMostChannels));
    }
    m_context = choiceText(choice, *m_recording);
    Q_EMIT titleChanged();
    SpectrogramSpec spec;
    spec.signal = m_recording->shown();
    spec.channels = choice.channels;
    spec.page = m_view->timeScale().page();
    spec.limitHz = m_view->limit();
    spec.columns = std::max(1, static_cast<int>(m_view->plotRect().width() * devicePixelRatioF()));
    m_session.jobs().start<Spectrogram>(
        QString(), Lane::Interactive, m_key, [spec](const RunContext &ctx) { return computeSpectrogram(spec, ctx); },
        this,
        [this](Result<Spectrogram> result) {
            if (!result) {
                if (result.error().code == ErrorCode::Cancelled)
                    return;
                m_error->setError(result.error());
                m_pages->setCurrentWidget(m_error);
                return;
            }
            m_windowSeconds = result->windowSeconds;
            m_view->setSpectrogram(std::make_shared<const Spectrogram>(std::move(*result)));
            m_pages->setCurrentWidget(m_view);
            Q_EMIT titleChanged();
        });
}

std::optional<FigureSnapshot> SpectrogramPanel::figure() const
{
    if (m_recording == nullptr || m_view->spectrogram() == nullptr || m_pages->currentWidget() != m_view)
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.spectrogram");
    out.title = tr("Spectrogram");
    const ValueScale &scale = m_view->valueScale();
    out.caption = tr("Spectrogram of %1, %2, %3 to %4 dB re 1 µV²/Hz.")
                      .arg(m_context, method(), formatFixed(scale.low, 0), formatFixed(scale.high, 0));
    out.recipe = m_recording->recipe();
    out.sizeMm = QSizeF(160.0, 55.0);
    out.paint = [figure = m_view->figure()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        SpectrogramFigure placed = figure;
        const Ink ink = Ink::paper(style);
        placed.time = TimeScale::ofPage(figure.time.page(), rect.width(), ink.px(kTimeGutter));
        paintSpectrogram(painter, rect, placed, ink);
    };
    return out;
}

} // namespace ng::ui
