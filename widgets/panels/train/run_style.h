// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ng::ui {

/// Which of the checked runs has which line: a run keeps its place while it is checked, so that its colour does not jump when
/// another is unchecked.
class RunStyles
{
public:
    /// Place of a run: 0 is A. -1: not checked.
    [[nodiscard]] int of(const QString &folder) const { return static_cast<int>(m_places.indexOf(folder)); }
    [[nodiscard]] bool isChecked(const QString &folder) const { return !folder.isEmpty() && m_places.contains(folder); }
    void setChecked(const QString &folder, bool checked)
    {
        if (isChecked(folder) == checked)
            return;
        if (!checked) {
            m_places[m_places.indexOf(folder)].clear();
            while (!m_places.isEmpty() && m_places.back().isEmpty())
                m_places.removeLast();
            return;
        }
        const auto free = m_places.indexOf(QString());
        if (free >= 0)
            m_places[free] = folder;
        else
            m_places.append(folder);
    }
    /// By place; empty texts are places without a run.
    [[nodiscard]] const QStringList &places() const { return m_places; }
    [[nodiscard]] QStringList checked() const
    {
        QStringList out = m_places;
        out.removeAll(QString());
        return out;
    }

private:
    QStringList m_places;
};

} // namespace ng::ui
