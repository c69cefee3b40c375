// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

class QVBoxLayout;

namespace ng::ui {

/// One place of the workspace bar: icon over word, accent edge when it is the active one.
class WorkspaceButton : public QAbstractButton
{
    Q_OBJECT
public:
    WorkspaceButton(const QString &icon, const QString &text, QWidget *parent);

    void setCompact(bool compact);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QByteArray m_icon;
    bool m_compact = false;
};

/// The narrow bar at the left: workspaces on top, settings at the bottom.
class WorkspaceBar : public QWidget
{
    Q_OBJECT
public:
    explicit WorkspaceBar(QWidget *parent = nullptr);

    /// \param key  shown in the tool tip
    void addWorkspace(const QString &id, const QString &icon, const QString &text, const QString &key);
    void setCurrent(const QString &id);
    /// Without words, 48 instead of 64 wide.
    void setCompact(bool compact);
    [[nodiscard]] QAbstractButton *button(const QString &id) const;
    [[nodiscard]] QAbstractButton *settingsButton() const { return m_settings; }

Q_SIGNALS:
    void chosen(const QString &id);
    void settingsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyWidth();

    QVBoxLayout *m_layout;
    QButtonGroup m_group;
    WorkspaceButton *m_settings;
    bool m_compact = false;
};

} // namespace ng::ui
