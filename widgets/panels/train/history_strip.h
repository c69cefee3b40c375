// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <deque>

namespace ng::ui {

/// The last minute of one quantity: title left, value right, an area below.
class HistoryStrip : public QWidget
{
    Q_OBJECT
public:
    /// \param title  with its unit
    HistoryStrip(const QString &title, QWidget *parent = nullptr);

    void add(double value, double full, const QString &text);
    void setUnavailable(const QString &why);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title, m_text, m_why;
    std::deque<double> m_values; ///< oldest first
    double m_full = 1.0;
};

} // namespace ng::ui
