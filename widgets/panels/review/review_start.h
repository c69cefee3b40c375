// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ng::ui {

class ReviewModel;

/// Stands in place of the form while there is no review file: who rates, what is hidden, in which order.
class ReviewStart : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewStart(ReviewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *startButton() const { return m_button; }

private:
    void start();
    void refresh();

    ReviewModel &m_model;
    QLineEdit *m_rater;
    QCheckBox *m_names, *m_others, *m_reference, *m_scores;
    QSpinBox *m_seed;
    QLabel *m_error;
    QPushButton *m_button;
};

} // namespace ng::ui
