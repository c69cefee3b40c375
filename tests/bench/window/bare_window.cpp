// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of what a window costs: Qt's own, with six docks, a menu and a table in each. Never installed.
#include "app/window/start_probe.h"

#include <QApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QTableWidget>
#include <QTextEdit>
#include <QToolBar>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("File"))->addAction(QStringLiteral("Open"));
    window.addToolBar(QStringLiteral("Tools"))->addAction(QStringLiteral("Open"));
    window.setCentralWidget(new QTextEdit);
    for (int i = 0; i < 6; ++i) {
        auto *const dock = new QDockWidget(QStringLiteral("Dock %1").arg(i));
        dock->setWidget(new QTableWidget(10, 3));
        window.addDockWidget(i < 3 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
    }
    window.statusBar()->showMessage(QStringLiteral("ready"));
    window.resize(1280, 800);
    ng::ui::StartProbe::watchWhereAsked(&window);
    window.show();
    return app.exec();
}
