// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QVector>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace ng::ui {

/// Sentence of an error in the user's language with the places around it: "sub-01.edf: channel Fp1: …".
[[nodiscard]] QString errorText(const ng::Error &error);
/// Short title of a family of errors ("This file is damaged").
[[nodiscard]] QString errorTitle(ng::ErrorCode code);
/// What a person can do about a family of errors.
[[nodiscard]] QString errorAdvice(ng::ErrorCode code);

/// An error in place of the data: what, where, what to do, buttons for it, and a line to copy.
class ErrorPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ErrorPanel(QWidget *parent = nullptr);
    explicit ErrorPanel(const ng::Error &error, QWidget *parent = nullptr);

    /// Title, sentence, places, advice and code line after the error; keeps the buttons.
    void setError(const ng::Error &error);
    void setTitle(const QString &title);
    void setSentence(const QString &sentence);
    /// Where: a small table. Columns after the first are aligned right.
    void setTable(const QStringList &header, const QVector<QStringList> &rows);
    void setAdvice(const QString &advice);
    void setCodeLine(const QString &line);
    [[nodiscard]] QString codeLine() const;
    /// Everything as plain text, as the copy button gives it.
    [[nodiscard]] QString details() const;

    QPushButton *addButton(const QString &text, const char *iconName = nullptr, bool primary = false);
    void clearButtons();

private:
    void build();
    void copyDetails();

    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QTableWidget *m_table = nullptr;
    QLabel *m_adviceTitle = nullptr;
    QLabel *m_advice = nullptr;
    QWidget *m_buttonRow = nullptr;
    QPushButton *m_copy = nullptr;
    QLabel *m_code = nullptr;
    QVector<QPushButton *> m_buttons;
};

} // namespace ng::ui
