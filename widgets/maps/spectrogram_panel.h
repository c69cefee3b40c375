// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/time_scale.h"
#include "widgets/session/figure.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QComboBox;
class QStackedLayout;

namespace ng::ui {

class ColorBar;
class EmptyState;
class ErrorPanel;
class RecordingDocument;
class Session;
class SpectrogramView;

/// Spectrogram of the selected trace over the page that the traces show; computed in a job, newest wins.
class SpectrogramPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SpectrogramPanel(Session &session, QWidget *parent = nullptr);

    /// The trace view's own scale; until it is given, the page fills the width.
    void setTimeScale(const TimeScale &scale);
    /// For the dock's title: what is shown, how it was computed, colour bar, highest frequency.
    [[nodiscard]] QString context() const;
    [[nodiscard]] QString method() const;
    [[nodiscard]] QWidget *colorBar() const;
    [[nodiscard]] QWidget *limitChooser() const;
    [[nodiscard]] SpectrogramView *view() const { return m_view; }
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

Q_SIGNALS:
    void titleChanged(); ///< context() or method()

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow(RecordingDocument *recording);
    void showPage();
    void invalidate();
    void compute();

    Session &m_session;
    QPointer<RecordingDocument> m_recording;
    QStackedLayout *m_pages;
    SpectrogramView *m_view;
    EmptyState *m_empty;
    ErrorPanel *m_error;
    ColorBar *m_bar;
    QComboBox *m_limits;
    std::optional<TimeScale> m_scale;
    QString m_context, m_key;
    double m_windowSeconds = 1.0;
    bool m_stale = true;
    bool m_queued = false;
};

} // namespace ng::ui
