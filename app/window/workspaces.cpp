// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspaces.h"

#include "widgets/panels/record/record_page.h"
#include "widgets/panels/report/report_page.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/train/train_page.h"

#include <QCoreApplication>

namespace ng::ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ng::ui::Workspaces", source);
}

template<class Page>
WorkspacePage *make(WorkspaceServices services)
{
    return new Page(services);
}

} // namespace

std::vector<WorkspaceEntry> workspaceEntries()
{
    return {
        {QStringLiteral("record"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Record")), QStringLiteral("record"),
         &make<RecordPage>},
        {QStringLiteral("train"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Train")), QStringLiteral("train"),
         &make<TrainPage>},
        {QStringLiteral("review"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Review")), QStringLiteral("review"),
         &make<ReviewPage>},
        {QStringLiteral("report"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Report")), QStringLiteral("report"),
         &make<ReportPage>},
    };
}

} // namespace ng::ui
