// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/page_tool_bar.h"

#include "app/window/palette_field.h"
#include "widgets/panels/workspace_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/style/theme.h"

#include <QToolBar>

namespace ng::ui {

namespace {

constexpr int kHeight = 40;

} // namespace

void preparePageToolBar(WorkspacePage &page, ActionRegistry &actions)
{
    auto *bar = page.findChild<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    if (bar == nullptr) {
        bar = new QToolBar(page.title(), &page);
        bar->setObjectName(QStringLiteral("toolbar"));
        page.addToolBar(Qt::TopToolBarArea, bar);
    }
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->toggleViewAction()->setEnabled(false);
    bar->setFixedHeight(px(kHeight));
    if (ThemeManager::exists())
        QObject::connect(&ThemeManager::instance(), &ThemeManager::changed, bar,
                         [bar] { bar->setFixedHeight(px(kHeight)); });
    const QList<QAction *> own = bar->actions();
    QAction *const first = own.isEmpty() ? nullptr : own.front();
    for (const char *const id : {"app.open", "app.undo", "app.redo"})
        bar->insertAction(first, actions.find(QLatin1String(id)));
    if (first != nullptr)
        bar->insertSeparator(first);
    auto *const space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(new PaletteField(actions.find(QStringLiteral("app.palette")), bar));
}

void setPageToolBarCompact(WorkspacePage &page, bool compact)
{
    if (auto *const field = page.findChild<PaletteField *>())
        field->setCompact(compact);
}

} // namespace ng::ui
