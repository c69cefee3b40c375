// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/lazy_dock.h"

#include <QTimer>

namespace ng::ui {

LazyDock::LazyDock(const QString &objectName, const QString &title, Make make, QWidget *parent)
    : Dock(objectName, title, parent),
      m_make(std::move(make))
{
    setWidget(new QWidget(this));
    // While docks are put in their places each is in front for a moment: only what stays there is made.
    connect(this, &QDockWidget::visibilityChanged, this, [this](bool visible) {
        if (visible && !m_made)
            QTimer::singleShot(0, this, [this] {
                if (!visibleRegion().isEmpty())
                    this->make();
            });
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
