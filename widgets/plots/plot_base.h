// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plots/plot_content.h"
#include "widgets/session/figure.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace ng::ui {

class PlotCanvas;
struct PlotStyle;

/// A plot as everywhere in the window: title and n above, left and bottom axes, legend below as one line; runs by colour, dash
/// and marker, chance and controls in their own lines.
///
/// Mouse: wheel zooms along x (with Ctrl along y), drag moves, double click shows all, a click on a curve picks it.
/// Keys: arrows go from point to point and from curve to curve, + and − zoom, Shift with an arrow moves, Home shows all,
/// Enter picks the curve, Escape puts the cross hair away.
class PlotBase : public QWidget
{
    Q_OBJECT
public:
    explicit PlotBase(QWidget *parent = nullptr);
    ~PlotBase() override;

    /// Shows it, keeping what part of it is in view when a person had zoomed.
    void setContent(PlotContent content);
    [[nodiscard]] const PlotContent &content() const { return *m_content; }

    struct Range {
        double low = 0.0, high = 1.0;
    };
    [[nodiscard]] Range xRange() const;
    [[nodiscard]] Range yRange() const;
    void setXRange(Range range);
    void setYRange(Range range);
    void showAll();
    void zoom(double factor, std::optional<double> x = {});
    [[nodiscard]] bool isZoomed() const { return m_zoomedX || m_zoomedY; }

    /// Cross hair at a value of x with the values of all curves there; plots that share it are linked by their owner.
    void setCursor(std::optional<double> x);
    [[nodiscard]] std::optional<double> cursor() const { return m_cursor; }
    /// Curve under the keys; -1: none. Counts those that are not raw.
    [[nodiscard]] int currentCurve() const { return m_curve; }
    /// "run-014, Step 12 000: 22.3 %": the point that the keys are at.
    [[nodiscard]] QString currentText() const;
    /// Draws this key 3 px wide; hovering does it by itself.
    void setHighlight(const QString &key);

    /// Where the data are drawn, and where a value is there.
    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QPointF pointAt(double x, double y) const;

    /// Draws what \p content holds as vectors, text as text. May be called in any thread while the window's event loop runs.
    static void paintFigure(QPainter &painter, const QRectF &rect, const FigureStyle &style,
                            const PlotContent &content);
    /// The same for what is shown now, with the part in view.
    void paintFigure(QPainter &painter, const QRectF &rect, const FigureStyle &style) const;
    /// For the shelf; nullopt while there is nothing.
    [[nodiscard]] std::optional<FigureSnapshot> snapshot(const QString &id, const QString &caption,
                                                         const Json &recipe) const;

    /// In a low widget the legend stands beside n, where it fits there in one line: the data get its room. Not where
    /// something else lies over that corner.
    void setLowLegend(bool beside);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void curvePicked(const QString &key);
    void cursorMoved(std::optional<double> x); ///< by mouse or key
    void xRangeChanged();                      ///< by a person
    void currentChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    class Overlay;

    [[nodiscard]] std::vector<const PlotLine *> curves() const;
    void layOut();
    [[nodiscard]] double legendRoom(const PlotStyle &style) const;
    [[nodiscard]] double legendBesideCount(const PlotStyle &style) const;
    void applyTheme();
    void fit();
    void moveCursorTo(std::optional<double> x);
    [[nodiscard]] QString curveUnder(QPointF place) const;
    void pan(double screens);
    void zoomY(double factor, double y);
    void stepPoint(int steps);
    void stepCurve(int steps);
    void goToPoint(int point);
    void announce();
    void paintOverlay(QPainter &painter) const;
    void paintReadout(QPainter &painter, double x) const;

    std::shared_ptr<const PlotContent> m_content;
    std::unique_ptr<PlotCanvas> m_canvas;
    QWidget *m_overlay;
    std::optional<double> m_cursor;
    int m_curve = -1;
    int m_point = -1;
    bool m_lowLegend = false;
    bool m_zoomedX = false;
    bool m_zoomedY = false;
    QString m_hover;
    std::optional<QPointF> m_pressed;
    Range m_pressedX, m_pressedY;
    bool m_dragged = false;
};

} // namespace ng::ui
