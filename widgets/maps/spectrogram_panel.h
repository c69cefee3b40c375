// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/spectrogram.h"
#include "widgets/maps/time_scale.h"
#include "widgets/maps/trace_panel.h"
#include "widgets/session/figure.h"

#include <QPointer>

#include <optional>

class QComboBox;

namespace ng::ui {

class ColorBar;
class SpectrogramView;

/// Spectrogram of the selected trace over the page that the traces show; computed in a job, newest wins.
class SpectrogramPanel : public TracePanel
{
    Q_OBJECT
public:
    explicit SpectrogramPanel(Session &session, QWidget *parent = nullptr);
    ~SpectrogramPanel() override;

    /// The trace view's own scale; until it is given, the page fills the width.
    void setTimeScale(const TimeScale &scale);
    /// For the dock's title, beside context(): how it was computed, colour bar, highest frequency.
    [[nodiscard]] QString method() const;
    [[nodiscard]] QWidget *colorBar() const;
    [[nodiscard]] QWidget *limitChooser() const;
    [[nodiscard]] SpectrogramView *view() const { return m_view; }
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

protected:
    void attach(RecordingDocument *recording) override;
    void compute() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPage();

    SpectrogramView *m_view;
    QPointer<ColorBar> m_bar; ///< a dock's title takes both, where there is one
    QPointer<QComboBox> m_limits;
    std::optional<TimeScale> m_scale;
    SpectrogramSpec m_shown; ///< what the view's spectrogram was computed by
    QStringList m_labels;    ///< of its traces
};

} // namespace ng::ui
