// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QSpacerItem;

namespace ng::ui {

/// Stands where the data would be when there is none yet: what is missing, what to do, and the button for it. In a low dock
/// the words come first and the picture goes; what still does not fit scrolls.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const char *iconName, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setText(const QString &text);
    /// The first primary button takes the focus when the state is shown by key.
    QPushButton *addButton(const QString &text, const char *iconName = nullptr, bool primary = false);
    /// Small print under a line.
    void setNote(const QString &note);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
    QWidget *m_line;
    QWidget *m_buttonRow;
    QSpacerItem *m_belowIcon, *m_aboveButtons, *m_aboveLine, *m_aboveNote;
};

} // namespace ng::ui
