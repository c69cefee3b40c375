// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QLabel;
class QTabBar;
class QToolButton;

namespace ng::ui {

/// Title of a dock: bold name, context, widgets at the right, float and close.
class DockTitle : public QWidget
{
    Q_OBJECT
public:
    explicit DockTitle(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    [[nodiscard]] QString name() const;
    /// What the dock shows just now ("Oz, average reference"): after the name.
    void setContext(const QString &context);
    [[nodiscard]] QString context() const;
    /// Counts and units ("64 · 1 bad"): right, before the widgets.
    void setDetail(const QString &detail);
    /// Colour bar, legend or a filter button: right, before float and close.
    void addTitleWidget(QWidget *widget);
    void setClosable(bool closable);
    void setFloatable(bool floatable);
    /// Without the name, which the tab beside it already says.
    void setTabbed(bool tabbed);
    [[nodiscard]] bool isTabbed() const { return m_tabbed; }
    /// Least width beside tabs: buttons and widgets; words give way.
    [[nodiscard]] int tabbedWidth() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void floatRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QLabel *m_name;
    QLabel *m_context;
    QLabel *m_detail;
    QBoxLayout *m_extra;
    QToolButton *m_float;
    QToolButton *m_close;
    bool m_tabbed = false;
};

/// A dock of the window with our title. The object name is what the saved layout knows it by. In a group of tabs the
/// title stands in the row of the tabs, at their right. Its body is Base.
class Dock : public QDockWidget
{
    Q_OBJECT
public:
    Dock(const QString &objectName, const QString &title, QWidget *parent = nullptr);
    ~Dock() override;

    void setContext(const QString &context);
    void setDetail(const QString &detail);
    void addTitleWidget(QWidget *widget);
    [[nodiscard]] DockTitle *title() const { return m_title; }
    /// Smallest size of what is in it, without the title.
    void setContentMinimum(int width, int height);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void syncTabs();
    void standAbove(bool tabbed);
    void placeOnTabBar();
    [[nodiscard]] QTabBar *findTabBar() const;

    QPointer<DockTitle> m_title;
    QWidget *m_noTitle; // stands in for the title while that is on the tab bar
    QPointer<QTabBar> m_tabBar;
    QTimer m_sync;
};

} // namespace ng::ui
