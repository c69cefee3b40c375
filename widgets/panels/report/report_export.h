// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "widgets/export/identity_guard.h"
#include "widgets/panels/report/report_content.h"

#include <QByteArray>

#include <filesystem>
#include <vector>

namespace ng::ui {

/// Which files a report becomes.
struct ReportExportSpec {
    bool pdf = true;
    bool html = true;
    bool figures = false; ///< each as SVG, PDF and PNG with 300 dots an inch
    bool data = false;    ///< numbers behind figures as TSV and JSON, tables as TSV
    std::filesystem::path folder;
    QString baseName; ///< without ending
    bool overwrite = false;
};

/// Paths of all files, in the order they are written.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const ReportContent &report, const ReportExportSpec &spec);

/// What a report file says about itself: title, content hash, and the recipe of each part that has one.
[[nodiscard]] Json reportRecord(const ReportContent &report);
[[nodiscard]] Result<QByteArray> reportPdf(const ReportContent &report);
/// One self-contained page: figures inline as SVG with their caption as alternative text, tables as tables, light, prints.
[[nodiscard]] Result<QByteArray> reportHtml(const ReportContent &report);

/// Refuses what identifies a recording, or lies on this machine, wherever it stands: text, caption, recipe, drawing.
[[nodiscard]] Result<> checkReport(const ReportContent &report, const IdentityGuard &guard);

/// Writes all files atomically, and reads each back, before it says that they are there. In a job.
[[nodiscard]] Result<std::vector<std::filesystem::path>> exportReport(const ReportContent &report,
                                                                      const ReportExportSpec &spec,
                                                                      const IdentityGuard &guard,
                                                                      const RunContext &ctx = {});

} // namespace ng::ui
