// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/psd_panel.h"

#include "widgets/maps/psd_view.h"
#include "widgets/maps/trace_choice.h"
#include "widgets/style/texts.h"

#include <QPainter>

namespace ng::ui {

PsdPanel::PsdPanel(Session &session, QWidget *parent)
    : TracePanel(session, new PsdView, "psd", tr("Open a recording to see the spectrum of its traces."), parent),
      m_view(static_cast<PsdView *>(viewWidget()))
{
    const Selection &selection = session.selection();
    connect(&selection, &Selection::pageChanged, this, &PsdPanel::invalidate);
    connect(&selection, &Selection::rangeChanged, this, &PsdPanel::invalidate);
    follow(selection.recording());
}

void PsdPanel::attach(RecordingDocument *)
{
    m_view->setPsd(nullptr, {});
}

void PsdPanel::compute()
{
    const Selection &selection = session().selection();
    const TimeRange range = selection.range().value_or(selection.page());
    if (range.duration.count() <= 0)
        return;
    const TraceChoice choice = chosenTraces(*recording(), selection);
    if (choice.channels.empty()) {
        showNoTrace(tr("Select a trace to see its spectrum. All traces are hidden, or none is a brain signal."));
        return;
    }
    const QString span = selection.range() ? tr("marked range, %1 s").arg(formatFixed(toSeconds(range.duration), 2))
                                           : tr("page, %1 s").arg(formatFixed(toSeconds(range.duration), 1));
    setContext(choice.labels.size() == 1 ? choice.labels.first()
                                         : tr("%1 traces").arg(formatCount(choice.labels.size())));
    PsdSpec spec;
    spec.signal = recording()->shown();
    spec.channels = choice.channels;
    spec.labels = choice.labels;
    spec.range = range;
    start<Psd>([spec](const RunContext &ctx) { return computePsd(spec, ctx); },
               [this, spec, span](Psd result) {
                   m_shown = spec;
                   m_shown.windowSeconds = result.windowSeconds;
                   m_view->setPsd(std::make_shared<const Psd>(std::move(result)), span);
               });
}

std::optional<FigureSnapshot> PsdPanel::figure() const
{
    if (recording() == nullptr || m_view->figure().data == nullptr || !showsView())
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.psd");
    out.title = tr("Power spectral density");
    out.caption = tr("Power spectral density of %1, %2.").arg(context(), m_view->figure().span);
    Json method = Json::object();
    method.set("algorithm", "welch").set("version", 1);
    method.set("window", "hann").set("window_s", m_shown.windowSeconds).set("overlap", 0.5);
    method.set("low_hz", m_shown.lowHz).set("limit_hz", m_shown.limitHz).set("unit", "dB re 1 uV^2/Hz");
    out.recipe = figureRecipe(*recording(), std::move(method), m_shown.labels, m_shown.range);
    out.sizeMm = QSizeF(110.0, 80.0);
    out.paint = [figure = m_view->figure()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        PsdFigure still = figure;
        still.readHz.reset();
        paintPsd(painter, rect, still, Ink::paper(style));
    };
    return out;
}

} // namespace ng::ui
