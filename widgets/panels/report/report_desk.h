// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_data.h"
#include "widgets/panels/report/drawing_jobs.h"
#include "widgets/panels/report/report_document.h"
#include "widgets/panels/report/report_export.h"
#include "widgets/panels/report/report_templates.h"

#include <QObject>

#include <memory>
#include <vector>

namespace ng::ui {

class Session;

/// The reports that are open and what is done with them: begin from a template, take figures from the shelf, draw again,
/// export. Knows no widget. Reports of a study lie in its folder "reports"; those of a bare file, or of a study that cannot be
/// written to, in the user's data folder.
class ReportDesk : public QObject
{
    Q_OBJECT
public:
    ReportDesk(Session &session, FigureShelf &figures, QObject *parent = nullptr);
    ~ReportDesk() override;

    [[nodiscard]] std::vector<ReportDocument *> reports() const;
    [[nodiscard]] ReportDocument *current() const; ///< null: none
    [[nodiscard]] int currentIndex() const { return m_current; }
    void setCurrent(int index);
    [[nodiscard]] std::filesystem::path folder() const;
    /// Why no report can be begun now; empty: one can.
    [[nodiscard]] QString reasonAgainst(const QString &templateId) const;
    [[nodiscard]] bool busy() const { return m_busy > 0; }
    [[nodiscard]] const std::optional<Error> &loadError() const { return m_loadError; }

    /// Runs are read and judged in a job; the report then becomes the current one.
    /// \param keep  else it reaches the disk only with its first change
    void create(const QString &templateId, bool keep = true);

    // Changes of the current report; each is a step of undo. Ids of new parts are given back; empty: nothing was added.
    QString addText(const QString &before = {});
    QString addOffer(const QString &offer, const QString &before = {});
    void remove(const QString &part);
    void move(const QString &part, int direction);
    /// Takes the figure or table anew from where it came from. False where that is not open.
    bool redraw(const QString &part);
    void redrawOld();
    [[nodiscard]] int oldCount() const;
    void regenerate(const QString &part); ///< text of Methods or Repeat from its recipe

    /// Generated sentences of the report's runs that nobody has judged yet.
    [[nodiscard]] int unreviewed() const { return m_unreviewed; }

    /// Old figures are drawn again first. Ends in exported or exportFailed.
    void exportNow(ReportExportSpec spec, bool allowIdentity);
    [[nodiscard]] bool exporting() const { return m_exporting; }

Q_SIGNALS:
    void reportsChanged(); ///< which there are
    void currentChanged();
    void contentChanged(); ///< of the current one
    void saveStateChanged();
    void busyChanged();
    void created(const QString &title);
    void failed(const ng::Error &error);
    void exported(const QStringList &paths);
    void exportFailed(const ng::Error &error);

private:
    struct Loaded;
    void reload();
    void adopt(Loaded loaded);
    void open(std::filesystem::path path, ReportContent content);
    void closeAll();
    void attachFigures();
    struct Begun;
    void finishCreate(Begun begun, bool keep);
    void redrawOwn(const QString &part, const QString &source, const Json &recipe);
    [[nodiscard]] std::vector<std::filesystem::path> runFolders() const;
    void setBusy(int change);
    QString insert(const QString &text, ReportPart part, const QString &before);

    Session &m_session;
    FigureShelf &m_figures;
    std::vector<std::unique_ptr<ReportDocument>> m_reports;
    int m_current = -1;
    int m_busy = 0;
    int m_unreviewed = 0;
    bool m_exporting = false;
    DrawingJobs m_drawing;
    std::optional<Error> m_loadError;
    std::vector<RunReviewPtr> m_runs; ///< of reports that were loaded or begun
};

} // namespace ng::ui
