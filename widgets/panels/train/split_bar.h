// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <cstddef>

namespace ng::ui {

/// Shares of training, validation and test items of one fold, with their numbers below.
class SplitBar : public QWidget
{
    Q_OBJECT
public:
    explicit SplitBar(QWidget *parent = nullptr);
    void setCounts(std::size_t train, std::size_t validation, std::size_t test);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::size_t m_train = 0, m_validation = 0, m_test = 0;
};

} // namespace ng::ui
