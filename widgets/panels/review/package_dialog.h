// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ng::ui {

class ReviewModel;

/// Writes a folder for a rater who gets it by mail: masked runs, the items' recordings, one review file to send back.
class PackageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PackageDialog(ReviewModel &model, QWidget *parent = nullptr);
    void write(const QString &folder);

private:
    void chooseFolder();

    ReviewModel &m_model;
    QLineEdit *m_rater;
    QCheckBox *m_reference, *m_scores, *m_recordings;
    QSpinBox *m_seed;
    QPushButton *m_button;
    QLabel *m_status;
};

} // namespace ng::ui
