// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/contact_view.h"
#include "widgets/maps/ink.h"
#include "widgets/maps/topo_picture.h"

#include <QImage>

#include <array>

namespace ng::ui {

/// Everything a topographic map shows, as a value.
struct TopoFigure {
    QString title;    ///< "Potential", bold
    QString subtitle; ///< "16:15:15.66"
    QString reason;   ///< why there is no map; empty: there is one
    std::vector<Contact> contacts;
    std::vector<std::array<double, 3>> places; ///< of the contacts, on the unit sphere
    QStringList selected;
    TopoPicture picture;
    QImage image;     ///< of the picture, kept between drawings; made anew where its size does not fit
    int hovered = -1; ///< contact under the mouse
};

/// Circle of the head in \p area.
[[nodiscard]] QRectF topoCircle(const QRectF &area, const TopoFigure &figure, const Ink &ink);
/// Head, contour lines, sensors, colour bar. Bad sensors are crossed out, selected ones ringed.
void paintTopo(QPainter &painter, const QRectF &area, const TopoFigure &figure, const Ink &ink);

/// Topographic map on screen.
class TopoMap : public ContactView
{
    Q_OBJECT
public:
    explicit TopoMap(QWidget *parent = nullptr);

    void setTitles(const QString &title, const QString &subtitle);
    /// Places of the contacts on the unit sphere, in their order.
    void setPlaces(std::vector<std::array<double, 3>> places);
    void setPicture(TopoPicture picture);
    [[nodiscard]] const TopoPicture &picture() const { return m_figure.picture; }
    /// No map, and why: hatched with this text ("window crosses gap"). Empty: a map.
    void setReason(const QString &reason);
    [[nodiscard]] const QString &reason() const { return m_figure.reason; }
    /// What is shown now, to be drawn elsewhere and later.
    [[nodiscard]] TopoFigure figure() const;

    [[nodiscard]] std::optional<QPointF> placeOf(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF area() const;

    TopoFigure m_figure; ///< contacts and selection are the base's
};

} // namespace ng::ui
