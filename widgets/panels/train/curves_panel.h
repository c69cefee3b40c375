// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/train/curve_content.h"

#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <array>
#include <map>

class QComboBox;

namespace ng::ui {

class PlotBase;
class RunLibrary;
class Session;

/// Live curves of the checked runs: two series beside each other on one step axis.
class CurvesPanel : public QWidget
{
    Q_OBJECT
public:
    CurvesPanel(Session &session, RunLibrary &library, QWidget *parent = nullptr);

    /// Runs by style, A first; empty texts are styles that no run has now.
    void setRuns(const QStringList &folders);
    [[nodiscard]] const QStringList &runs() const { return m_runs; }
    void setRaw(bool on);
    void setLogY(bool on);
    /// Weight of the moving average; 0: off.
    void setSmooth(double weight);
    [[nodiscard]] PlotBase &plot(std::size_t index) const { return *m_plots[index]; }
    [[nodiscard]] QComboBox &seriesBox(std::size_t index) const { return *m_series[index]; }
    /// Whether everything that is to be drawn is drawn.
    [[nodiscard]] bool isDrawn() const { return !m_soon.isActive() && m_drawing == 0 && !m_stale; }

Q_SIGNALS:
    void runPicked(const QString &folder);
    void drawn();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void schedule();
    void draw();
    void drawOne(std::size_t index, std::vector<CurveRun> runs);
    void fillSeries(const std::vector<CurveRun> &runs);
    [[nodiscard]] std::vector<CurveRun> curveRuns() const;
    void arrange();

    Session &m_session;
    RunLibrary &m_library;
    QStringList m_runs;
    std::array<PlotBase *, 2> m_plots{};
    std::array<QComboBox *, 2> m_series{};
    std::array<QWidget *, 2> m_columns{};
    std::array<bool, 2> m_chosen{}; ///< a person chose the series
    bool m_raw = true;
    bool m_logY = false;
    double m_smooth = 0.0;
    QTimer m_soon;
    int m_drawing = 0;
    bool m_stale = false;
    std::map<QString, SideCounts> m_sides;
};

} // namespace ng::ui
