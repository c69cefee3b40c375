// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspaces.h"

#include "widgets/panels/record/record_page.h"
#ifdef NG_HAS_REPORT
#include "widgets/panels/report/report_page.h"
#endif
#ifdef NG_HAS_REVIEW
#include "widgets/panels/review/review_page.h"
#endif
#ifdef NG_HAS_TRAIN
#include "widgets/panels/train/train_page.h"
#endif

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
#ifdef NG_HAS_TRAIN
        {QStringLiteral("train"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Train")), QStringLiteral("train"),
         &make<TrainPage>},
#endif
#ifdef NG_HAS_REVIEW
        {QStringLiteral("review"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Review")), QStringLiteral("review"),
         &make<ReviewPage>},
#endif
#ifdef NG_HAS_REPORT
        {QStringLiteral("report"), text(QT_TRANSLATE_NOOP("ng::ui::Workspaces", "Report")), QStringLiteral("report"),
         &make<ReportPage>},
#endif
    };
}

} // namespace ng::ui
