// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/spectrogram_panel.h"

#include "widgets/maps/spectrogram_view.h"
#include "widgets/maps/trace_choice.h"
#include "widgets/style/color_bar.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QPainter>

#include <array>

namespace ng::ui {

namespace {

constexpr std::array<double, 7> kLimitsHz{20.0, 30.0, 45.0, 70.0, 100.0, 150.0, 250.0};
constexpr std::size_t kUsualLimit = 2;
constexpr std::size_t kMostChannels = 32; ///< whose power is averaged

} // namespace

SpectrogramPanel::SpectrogramPanel(Session &session, QWidget *parent)
    : TracePanel(session, new SpectrogramView, "spectrogram", tr("Open a recording to see the spectrogram of a trace."),
                 parent),
      m_view(static_cast<SpectrogramView *>(viewWidget())),
      m_bar(new ColorBar(ColorMap::Viridis, ColorBar::Place::Inline)),
      m_limits(new QComboBox)
{
    m_limits->setAccessibleName(tr("Highest frequency"));
    for (const double hz : kLimitsHz)
        m_limits->addItem(tr("to %1 Hz").arg(formatGeneral(hz)), hz);
    m_limits->setCurrentIndex(static_cast<int>(kUsualLimit));
    connect(m_limits, &QComboBox::currentIndexChanged, this, [this] {
        m_view->setLimit(m_limits->currentData().toDouble());
        invalidate();
    });
    connect(m_view, &SpectrogramView::timePicked, this,
            [this](TimeNs time) { this->session().selection().setCursor(time); });
    connect(m_view, &SpectrogramView::valueScaleChanged, m_bar,
            [this](const ValueScale &scale) { m_bar->setRange(scale.low, scale.high, tr("dB re 1 µV²/Hz")); });
    const Selection &selection = session.selection();
    connect(&selection, &Selection::pageChanged, this, &SpectrogramPanel::showPage);
    connect(&selection, &Selection::cursorChanged, this,
            [this] { m_view->setCursorTime(this->session().selection().cursor()); });
    m_view->setBand({"alpha", 8.0, 13.0});
    follow(selection.recording());
}

SpectrogramPanel::~SpectrogramPanel()
{
    for (QWidget *const part : {static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_limits)}) {
        if (part != nullptr && part->parent() == nullptr)
            delete part;
    }
}

QString SpectrogramPanel::method() const
{
    return tr("STFT %1 s Hann").arg(formatFixed(m_shown.windowSeconds, 1));
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

void SpectrogramPanel::attach(RecordingDocument *recording)
{
    m_scale.reset();
    m_view->setSpectrogram(nullptr);
    if (recording == nullptr)
        return;
    m_view->setEnd(recording->duration());
    m_view->setClock([document = QPointer<RecordingDocument>(recording)](TimeNs time, int decimals) {
        return document == nullptr ? QString() : document->clockText(time, decimals);
    });
    showPage();
}

void SpectrogramPanel::showPage()
{
    const TimeRange page = session().selection().page();
    if (recording() == nullptr || page.duration.count() <= 0)
        return;
    m_view->setTimeScale(m_scale ? *m_scale : TimeScale::ofPage(page, m_view->width(), px(kTimeGutter)));
    invalidate();
}

void SpectrogramPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPage();
}

void SpectrogramPanel::compute()
{
    if (m_view->timeScale().page().duration.count() <= 0)
        return;
    TraceChoice choice = chosenTraces(*recording(), session().selection());
    if (choice.channels.empty()) {
        showNoTrace(tr("Select a trace to see its spectrogram. All traces are hidden, or none is a brain signal."));
        return;
    }
    if (choice.channels.size() > kMostChannels) {
        choice.channels.resize(kMostChannels);
        choice.labels = choice.labels.mid(0, static_cast<qsizetype>(kMostChannels));
    }
    setContext(choiceText(choice, *recording()));
    SpectrogramSpec spec;
    spec.signal = recording()->shown();
    spec.channels = choice.channels;
    spec.page = m_view->timeScale().page();
    spec.limitHz = m_view->limit();
    spec.columns = std::max(1, static_cast<int>(m_view->plotRect().width() * devicePixelRatioF()));
    start<Spectrogram>([spec](const RunContext &ctx) { return computeSpectrogram(spec, ctx); },
                       [this, spec, labels = choice.labels](Spectrogram result) {
                           m_shown = spec;
                           m_shown.windowSeconds = result.windowSeconds;
                           m_shown.limitHz = result.limitHz;
                           m_labels = labels;
                           m_view->setSpectrogram(std::make_shared<const Spectrogram>(std::move(result)));
                           Q_EMIT titleChanged();
                       });
}

std::optional<FigureSnapshot> SpectrogramPanel::figure() const
{
    if (recording() == nullptr || m_view->spectrogram() == nullptr || !showsView())
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.spectrogram");
    out.title = tr("Spectrogram");
    const ValueScale &scale = m_view->valueScale();
    out.caption = tr("Spectrogram of %1, %2, %3 to %4 dB re 1 µV²/Hz.")
                      .arg(context(), method(), formatFixed(scale.low, 0), formatFixed(scale.high, 0));
    Json computed = Json::object();
    computed.set("algorithm", "stft").set("version", 1);
    computed.set("window", "hann").set("window_s", m_shown.windowSeconds).set("limit_hz", m_shown.limitHz);
    computed.set("averaged_channels", static_cast<std::int64_t>(m_shown.channels.size()));
    computed.set("unit", "dB re 1 uV^2/Hz");
    out.recipe = figureRecipe(*recording(), std::move(computed), m_labels, m_view->figure().time.page());
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
