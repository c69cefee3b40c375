// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_content.h"
#include "widgets/style/theme.h"
#include "widgets/style/tokens.h"

#include <QFont>
#include <QRectF>

#include <memory>

class QPainter;
class QPicture;
class QWidget;

namespace ng::ui {

/// Theme and scale of one drawing: the window's, or paper's.
struct PlotStyle {
    Theme theme = Theme::Light;
    double scale = 1.0;

    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] double px(double designPx) const { return designPx * scale; }
    [[nodiscard]] QColor color(Token token) const { return ng::ui::color(token, theme); }
    [[nodiscard]] QColor colorOf(PlotLook look, int run) const;
    [[nodiscard]] QPen penOf(PlotLook look, int run, double width) const;
    [[nodiscard]] static PlotStyle ofWindow();
    [[nodiscard]] static PlotStyle ofPaper() { return {}; }
};

/// The axes and what is drawn between them, on QCustomPlot. Private to widgets/plots.
class PlotCanvas
{
public:
    explicit PlotCanvas(QWidget *parent);
    ~PlotCanvas();

    [[nodiscard]] QWidget *widget() const;
    void setStyle(const PlotStyle &style);
    /// Makes the curves anew; ranges stay as they are.
    void setContent(std::shared_ptr<const PlotContent> content);
    void setHighlight(const QString &key);

    struct Span {
        double low = 0.0, high = 1.0;
    };
    [[nodiscard]] Span fullX() const; ///< of everything in the content, with a margin
    [[nodiscard]] Span fullY() const;
    [[nodiscard]] Span x() const;
    [[nodiscard]] Span y() const;
    void setX(Span span);
    void setY(Span span);
    [[nodiscard]] QRectF area() const; ///< between the axes, in pixels of widget()
    [[nodiscard]] QPointF toPixel(double x, double y) const;
    [[nodiscard]] double toX(double pixel) const;
    [[nodiscard]] double toY(double pixel) const;
    void replot();
    /// Draws into \p picture as vectors, text as text.
    void record(QPicture &picture, QSize size);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Title, n and detail into the top of \p rect. Returns the height they take.
double paintPlotHead(QPainter *painter, const QRectF &rect, const PlotContent &content, const PlotStyle &style);
/// Samples and names at the bottom of \p rect, in as many lines as they need. Returns the height they take, 0 where there is
/// nothing to name.
double paintPlotLegend(QPainter *painter, const QRectF &rect, const PlotContent &content, const PlotStyle &style);
[[nodiscard]] double plotHeadHeight(const PlotContent &content, const PlotStyle &style);
/// For a legend that is \p width wide; 0 where there is nothing to name.
[[nodiscard]] int plotLegendLines(const PlotContent &content, const PlotStyle &style, double width);
[[nodiscard]] double plotLegendHeight(const PlotContent &content, const PlotStyle &style, double width);
/// A marker of a run in the style's theme.
void paintPlotMarker(QPainter *painter, const QPointF &centre, int run, double size, const PlotStyle &style);

} // namespace ng::ui
