// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/log_store.h"
#include "app/window/main_window.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/record/record_centre.h"
#include "widgets/panels/record/record_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/figure.h"
#include "widgets/session/session.h"

#include <QTest>

#include <memory>

namespace ng::test {

/// A whole window as main() makes it.
struct WindowKit {
    ui::JobRunner jobs;
    ui::ActionRegistry actions;
    ui::FigureShelf figures;
    ui::Session session{jobs};
    ui::LogStore log;
    std::unique_ptr<ui::MainWindow> window;

    explicit WindowKit(QSize size = {1280, 800})
    {
        window = std::make_unique<ui::MainWindow>(ui::WorkspaceServices{session, actions, figures}, log);
        window->resize(size);
    }

    bool show()
    {
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    bool open(const QString &path)
    {
        window->open(path.toStdString());
        return QTest::qWaitFor([this] { return !session.opening() && !session.recordings().empty(); }, 10000);
    }

    [[nodiscard]] ui::RecordPage &record()
    {
        return *static_cast<ui::RecordPage *>(window->page(QStringLiteral("record")));
    }
};

inline QString fixture(const char *name)
{
    return qEnvironmentVariable("NG_FIXTURES") + QLatin1Char('/') + QLatin1String(name);
}

} // namespace ng::test
