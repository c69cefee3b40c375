// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/layout_figure.h"

namespace ng::ui {

/// 2-D layout on screen: head seen from above, or rows by shaft where contacts have no place on the scalp.
class ElectrodeLayoutView : public ContactView
{
    Q_OBJECT
public:
    explicit ElectrodeLayoutView(QWidget *parent = nullptr);

    /// Places on the unit sphere and shafts of the contacts, in their order.
    void setPlaces(std::vector<std::optional<std::array<double, 3>>> places, const QStringList &groups);
    /// What is shown now, to be drawn elsewhere and later.
    [[nodiscard]] LayoutFigure figure() const;

    [[nodiscard]] std::optional<QPointF> placeOf(int index) const override;
    [[nodiscard]] int contactAt(const QPointF &point) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contactsChanged() override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] const std::vector<LayoutSpot> &spots() const;
    void fitRows();

    LayoutFigure m_figure;                   ///< contacts, pairs and selection are the base's
    mutable std::vector<LayoutSpot> m_spots; ///< empty: to be laid out
};

} // namespace ng::ui
