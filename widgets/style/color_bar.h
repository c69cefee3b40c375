// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QWidget>

namespace ng::ui {

/// 8-px colour bar with three labels (low, middle, high), the unit on the last. Horizontal.
class ColorBar : public QWidget
{
    Q_OBJECT
public:
    enum class Place {
        Below, ///< labels under the bar: beside a map
        Inline ///< low and high beside the bar: in a dock title
    };
    explicit ColorBar(ColorMap map, Place place = Place::Below, QWidget *parent = nullptr);

    void setMap(ColorMap map);
    void setRange(double low, double high, const QString &unit, int decimals = 0);
    /// With a plus sign before positive values.
    void setSigned(bool isSigned);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString label(double value) const;
    void describe();

    ColorMap m_map;
    Place m_place;
    double m_low = 0.0;
    double m_high = 1.0;
    QString m_unit;
    int m_decimals = 0;
    bool m_signed = false;
};

/// Draws only the bar with its frame.
void paintColorBar(QPainter *painter, const QRectF &rect, ColorMap map);

} // namespace ng::ui
