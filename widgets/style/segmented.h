// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace ng::ui {

/// Joined buttons of one width, of which one or none is chosen: accept 1, edit 2, reject 3.
class Segmented : public QWidget
{
    Q_OBJECT
public:
    explicit Segmented(QWidget *parent = nullptr);

    /// Returns the segment's index. \p key stands on it and works while \ref setKeyScope "its scope" has the focus.
    int addSegment(const QString &text, const char *iconName = nullptr, const QKeySequence &key = {});
    [[nodiscard]] int count() const;
    /// -1: none.
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] QAbstractButton *segment(int index) const;

Q_SIGNALS:
    /// By a person (mouse or key).
    void chosen(int index);
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateWidths();

    QHBoxLayout *m_row;
    QButtonGroup m_group;
    int m_current = -1;
};

} // namespace ng::ui
