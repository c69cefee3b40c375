// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace ng::ui {

/// A ruler and the square wave of ±127 µV that must measure 25.4 mm at 10 µV/mm.
class ScreenRuler : public QWidget
{
    Q_OBJECT
public:
    static constexpr double kRulerMm = 100.0;
    static constexpr double kWaveMm = 25.4; ///< of 254 µV from bottom to top at 10 µV/mm

    explicit ScreenRuler(QWidget *parent = nullptr);

    void setPixelsPerMm(double pixelsPerMm);
    [[nodiscard]] double pixelsPerMm() const { return m_pixelsPerMm; }
    /// Height of the wave in device-independent pixels, as painted.
    [[nodiscard]] double waveHeight() const { return kWaveMm * m_pixelsPerMm; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_pixelsPerMm = 4.0;
};

/// Screen calibration: measure the line with a ruler, type what it is, and see that the wave is 25.4 mm high.
class SettingsScreen : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsScreen(QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    ScreenRuler *m_ruler;
    QDoubleSpinBox *m_measured;
    QLabel *m_state;
};

} // namespace ng::ui
