// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/plot_accessible.h"
#include "widgets/maps/psd_figure.h"

#include <QWidget>

namespace ng::ui {

/// Power spectra. Mouse, or Left and Right (Shift: ten times as far), move the frequency that is read out.
class PsdView : public QWidget, public ReadOut
{
    Q_OBJECT
public:
    explicit PsdView(QWidget *parent = nullptr);

    void setPsd(std::shared_ptr<const Psd> psd, const QString &span);
    void setBands(std::vector<Band> bands);
    void setReadFrequency(std::optional<double> hz);
    [[nodiscard]] const PsdFigure &figure() const { return m_figure; }
    [[nodiscard]] PsdAxes axes() const;
    /// "10.0 Hz: Oz 12.3 dB, Pz 9.8 dB".
    [[nodiscard]] QString readOut() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] std::size_t binOf(double hz) const;

    PsdFigure m_figure;
};

} // namespace ng::ui
