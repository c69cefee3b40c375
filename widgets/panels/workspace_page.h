// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <map>
#include <vector>

namespace ng::ui {

class ActionRegistry;
class FigureShelf;
class Session;

/// What workspaces are made with; everything outlives them.
struct WorkspaceServices {
    Session &session;
    ActionRegistry &actions;
    FigureShelf &figures;
};

/// One field of the status bar: words in tx2, value in tx.
struct StatusField {
    QString id;    ///< "calibration"
    QString words; ///< "Sensitivity"
    QString value; ///< "15 µV/mm"
    bool warn = false;
    QString tooltip;
};

/// How the docks of one page stand, and under which key of the settings that is kept.
struct KeptLayout {
    QString setting;
    QByteArray state;
};
/// Into the settings; waits for the disk. From any thread.
void writeLayouts(const std::vector<KeptLayout> &layouts);

/// One workspace: a page of the window with its own docks and tool bar, whose layout is kept apart from the others'. An
/// inner QMainWindow, so that docks move, tab and float within their workspace.
class WorkspacePage : public QMainWindow
{
    Q_OBJECT
public:
    /// \param id  "record"; names the layout in the settings
    WorkspacePage(WorkspaceServices services, QString id, QString title, QString icon, QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &iconName() const { return m_icon; }

    /// Puts docks where the design has them, for a window of this size (narrow: below 1,600 units wide, where side docks
    /// become tabs of others). Called for the first show, by "Reset layout", and never over a layout that a person made.
    virtual void resetLayout(QSize window) = 0;
    /// Fields of the status bar while this workspace is shown, left to right.
    [[nodiscard]] virtual std::vector<StatusField> statusFields() const { return {}; }
    /// Called when it comes to the front, with the window's tool bar cleared for it.
    virtual void activated() { }
    /// Narrow windows: words go from tool bars, filters become one box.
    virtual void setCompact(bool compact) { m_compact = compact; }
    [[nodiscard]] bool compact() const { return m_compact; }
    /// For --tour: brings the page into a state that shows it at its best, from what is open; true once everything that
    /// it draws is there (asked again until then).
    virtual bool readyForPicture() { return true; }

    /// Too narrow for docks on both sides and the words of a tool bar.
    [[nodiscard]] static bool isNarrow(QSize window);
    /// So small that side docks share one group of tabs: a screen of 1,920 × 1,080 at 200 % has 960 × 540 units.
    [[nodiscard]] static bool isTiny(QSize window);
    /// Each keeps a layout of its own: docks of a wide window would make a narrow one grow beyond its screen.
    enum class SizeClass : std::uint8_t { Tiny, Narrow, Wide };
    [[nodiscard]] static SizeClass sizeClassOf(QSize window);
    /// For which the docks stand now.
    [[nodiscard]] SizeClass sizeClass() const { return m_sizeClass; }

    /// Remembers how the docks stand, for the size they stand for; not while a cover stands in their place. In memory: whoever
    /// can wait for the disk writes layouts().
    void keepLayout();
    /// What is remembered, of each size that there was.
    [[nodiscard]] std::vector<KeptLayout> layouts() const;
    /// The layout of this size that is remembered, or in the settings; resetLayout() where there is none or it does not fit.
    void restoreLayout(QSize window);
    /// Forgets the kept layout of this size.
    void layOutAnew(QSize window);

    /// What stands in place of docks and tool bar while there is nothing for them: an empty state that says what to do.
    void setCover(QWidget *cover);
    void setCovered(bool on);
    [[nodiscard]] bool covered() const { return m_covered; }

Q_SIGNALS:
    void statusChanged();

protected:
    /// What a size of the window needs beside docks, which a kept layout does not know; before one is restored.
    virtual void prepareFor(QSize /*window*/) { }
    [[nodiscard]] const WorkspaceServices &services() const { return m_services; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool allPlaced() const;

    WorkspaceServices m_services;
    QString m_id, m_title, m_icon;
    bool m_compact = false;
    SizeClass m_sizeClass = SizeClass::Wide;
    std::map<SizeClass, QByteArray> m_layouts;
    QPointer<QWidget> m_cover;
    bool m_covered = false;
};

} // namespace ng::ui
