// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace ng::ui {

class ReviewPage;
struct ActionSpec;

/// Actions of the Review workspace: an item is judged without the mouse.
class ReviewActions : public QObject
{
    Q_OBJECT
public:
    ReviewActions(ReviewPage &page, WorkspaceServices services);
    /// Which can run now, and why the others cannot.
    void refresh();

private:
    enum class Needs { Nothing, Item, File, OpenVerdict };
    void addNavigation();
    void addVerdict();
    void addScales();
    void addFiles();
    void add(const char *id, const QString &text, const char *key, const char *icon, Needs needs,
             const std::function<void()> &run, const QString &help = {}, bool checkable = false);

    ReviewPage &m_page;
    WorkspaceServices m_services;
    struct Known {
        QString id;
        Needs needs;
    };
    std::vector<Known> m_known;
};

} // namespace ng::ui
