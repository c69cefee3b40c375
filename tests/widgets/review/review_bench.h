// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/figure.h"
#include "widgets/session/session.h"

#include <QTest>

#include <memory>

namespace ng::test {

/// A Review page on a study, as the window makes it.
struct ReviewBench {
    ui::JobRunner jobs;
    std::unique_ptr<ui::Session> session = std::make_unique<ui::Session>(jobs);
    ui::ActionRegistry actions;
    ui::FigureShelf figures;
    std::unique_ptr<ui::ReviewPage> page;

    void open(const std::filesystem::path &study, QSize size = {1600, 960})
    {
        page = std::make_unique<ui::ReviewPage>(ui::WorkspaceServices{*session, actions, figures});
        page->resize(size);
        page->resetLayout(size);
        page->show();
        page->activateWindow();
        if (!study.empty())
            session->open(study);
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activated();
        if (!study.empty())
            QTRY_VERIFY_WITH_TIMEOUT(page->model().stage() != ui::ReviewModel::Stage::NoStudy
                                         && page->model().stage() != ui::ReviewModel::Stage::Loading,
                                     20000);
        settle();
    }
    /// Until no job runs and their results are in.
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(jobs.idle(), 20000);
        QTest::qWait(20);
        QTRY_VERIFY_WITH_TIMEOUT(jobs.idle(), 20000);
    }
    void start(const Hidden &hidden = {}, std::uint64_t seed = 41)
    {
        page->model().startReview(QStringLiteral("anna"), hidden, seed);
        QTRY_VERIFY_WITH_TIMEOUT(page->model().hasFile(), 20000);
        settle();
    }
    ui::ReviewModel &model() { return page->model(); }
};

} // namespace ng::test
