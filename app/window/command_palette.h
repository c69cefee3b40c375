// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QListView;

namespace ng::ui {

class MainWindow;
class PaletteItemModel;
class SearchField;

/// The palette (Ctrl+K): every action with its key and why it cannot run now, items of the study, channels, recent files.
/// Keyboard alone is enough: type, up and down, Enter; Escape closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(MainWindow &window);

    void popUp();
    void place(); ///< at the top of the window, in the middle
    [[nodiscard]] SearchField &field() { return *m_field; }
    [[nodiscard]] PaletteItemModel &model() { return *m_model; }
    [[nodiscard]] QListView &list() { return *m_list; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void collect();
    void runCurrent();
    void dismiss();
    void move(int by);

    MainWindow &m_window;
    SearchField *m_field;
    QListView *m_list;
    PaletteItemModel *m_model;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace ng::ui
