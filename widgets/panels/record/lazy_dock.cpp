// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/lazy_dock.h"

namespace ng::ui {

LazyDock::LazyDock(const QString &objectName, const QString &title, Make make, QWidget *parent)
    : Dock(objectName, title, parent),
      m_make(std::move(make))
{
    setWidget(new QWidget(this));
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible)
            this->make();
    });
}

void LazyDock::make()
{
    if (m_made)
        return;
    m_made = true;
    QWidget *const empty = widget();
    setWidget(m_make(this));
    empty->deleteLater();
}

} // namespace ng::ui
