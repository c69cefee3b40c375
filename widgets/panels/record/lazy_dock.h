// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/dock_title.h"

#include <functional>

namespace ng::ui {

/// A dock whose content is made when it is first seen: a hidden tab costs nothing at start.
class LazyDock : public Dock
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(Dock *dock)>;
    LazyDock(const QString &objectName, const QString &title, Make make, QWidget *parent = nullptr);

    [[nodiscard]] bool isMade() const { return m_made; }

private:
    void make();

    Make m_make;
    bool m_made = false;
};

} // namespace ng::ui
