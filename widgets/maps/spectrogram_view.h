// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/plot_accessible.h"
#include "widgets/maps/spectrogram_figure.h"

#include <QWidget>

namespace ng::ui {

/// Spectrogram on the time axis of the traces. Mouse and Left and Right move the time cursor (Shift: a second), Up and Down
/// the frequency that is read out.
class SpectrogramView : public QWidget, public ReadOut
{
    Q_OBJECT
public:
    explicit SpectrogramView(QWidget *parent = nullptr);

    void setTimeScale(const TimeScale &scale);
    [[nodiscard]] const TimeScale &timeScale() const { return m_figure.time; }
    void setSpectrogram(std::shared_ptr<const Spectrogram> spectrogram);
    [[nodiscard]] const Spectrogram *spectrogram() const { return m_figure.data.get(); }
    [[nodiscard]] const ValueScale &valueScale() const { return m_figure.values; }
    /// Highest frequency shown.
    void setLimit(double hz);
    [[nodiscard]] double limit() const { return m_figure.limitHz; }
    /// Band that dotted lines mark; one without a name: none.
    void setBand(const Band &band);
    void setCursorTime(std::optional<TimeNs> time);
    /// Clock text of a moment with decimals, for the read-out; seconds since the start without it.
    void setClock(std::function<QString(TimeNs, int)> clock);
    void setEnd(TimeNs end); ///< of the recording: what lies beyond is not hatched but empty

    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double yOf(double hz) const;
    [[nodiscard]] double readFrequency() const { return m_readHz; }
    [[nodiscard]] QString readOut() const override;
    /// What is shown now, to be drawn elsewhere and later.
    [[nodiscard]] const SpectrogramFigure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void timePicked(ng::TimeNs time);
    void valueScaleChanged(const ng::ui::ValueScale &scale);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void readAt(const QPointF &point);
    void moveTime(TimeNs by);
    [[nodiscard]] QString textAt(TimeNs time, double hz) const;

    SpectrogramFigure m_figure;
    double m_readHz = 10.0;
    std::function<QString(TimeNs, int)> m_clock;
};

} // namespace ng::ui
