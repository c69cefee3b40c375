// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_document.h"

#include "core/base/json.h"
#include "widgets/export/figure_export.h"
#include "widgets/jobs/job_runner.h"

#include <QUndoCommand>

#include <algorithm>

namespace ng::ui {

namespace {

/// Within a second with the time that writing takes.
constexpr int kSaveAfterMs = 400;
constexpr const char *kEnding = ".report.json";

Result<void> write(const std::filesystem::path &path, const Json &value)
{
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    return writeJsonFile(path, value);
}

} // namespace

/// Whole contents before and after: a report is small, its drawings are shared.
class ReportDocument::Step : public QUndoCommand
{
public:
    Step(ReportDocument &document, QString mergeKey, ReportContent before, ReportContent after)
        : m_document(document),
          m_mergeKey(std::move(mergeKey)),
          m_before(std::move(before)),
          m_after(std::move(after))
    { }
    void undo() override { m_document.set(m_before); }
    void redo() override { m_document.set(m_after); }
    [[nodiscard]] int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *const later = static_cast<const Step *>(other);
        if (later->m_mergeKey != m_mergeKey)
            return false;
        m_after = later->m_after;
        return true;
    }

private:
    ReportDocument &m_document;
    QString m_mergeKey;
    ReportContent m_before, m_after;
};

ReportDocument::ReportDocument(JobRunner &jobs, std::filesystem::path path, ReportContent content, QObject *parent)
    : QObject(parent),
      m_jobs(jobs),
      m_path(std::move(path)),
      m_content(std::move(content))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kSaveAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &ReportDocument::save);
}

ReportDocument::~ReportDocument()
{
    if (m_dirty || m_writing)
        saveNow();
}

void ReportDocument::change(const QString &text, const std::function<void(ReportContent &)> &edit,
                            const QString &mergeKey)
{
    ReportContent after = m_content;
    edit(after);
    auto *const step = new Step(*this, mergeKey, m_content, std::move(after));
    step->setText(text);
    m_undo.push(step);
}

void ReportDocument::saveSoon()
{
    m_dirty = true;
    if (!m_timer.isActive())
        m_timer.start();
    Q_EMIT saveStateChanged();
}

void ReportDocument::set(ReportContent content)
{
    m_content = std::move(content);
    saveSoon();
    Q_EMIT changed();
}

void ReportDocument::markOld(const QString &source)
{
    bool any = false;
    for (ReportPart &part : m_content.parts) {
        const bool takes = part.source == source && !part.source.isEmpty() && !part.old;
        part.old = part.old || takes;
        any = any || takes;
    }
    if (any)
        Q_EMIT changed();
}

void ReportDocument::attach(const std::function<void(ReportPart &)> &give)
{
    for (ReportPart &part : m_content.parts)
        give(part);
    Q_EMIT changed();
}

void ReportDocument::sign(const QString &name)
{
    change(tr("Sign report"), [&name](ReportContent &report) {
        report.signature = ReportSignature{name, QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                                           QString::fromStdString(contentHash(report))};
    });
}

void ReportDocument::save()
{
    if (m_writing) {
        m_timer.start(); // one write at a time, so that the last one is the last one
        return;
    }
    if (!m_dirty)
        return;
    m_dirty = false;
    m_writing = true;
    m_jobs.start<void>(
        {}, Lane::Io, {},
        [path = m_path, value = toJson(m_content)](const RunContext &) -> Result<void> { return write(path, value); },
        this, [this](const Result<void> &result) { written(result); });
}

void ReportDocument::written(const Result<void> &result)
{
    m_writing = false;
    m_error.reset();
    if (result)
        m_lastSaved = QDateTime::currentDateTime();
    else
        m_error = result.error();
    m_dirty = m_dirty || !result;
    Q_EMIT saveStateChanged();
}

void ReportDocument::saveNow()
{
    m_timer.stop();
    m_dirty = false;
    written(write(m_path, toJson(m_content)));
}

std::vector<FoundReport> readReports(const std::filesystem::path &folder)
{
    std::vector<FoundReport> found;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (!entry.path().filename().string().ends_with(kEnding))
            continue;
        found.push_back(
            {entry.path(),
             within(readJsonFile(entry.path()).and_then(reportFromJson), entry.path().filename().string())});
    }
    std::sort(found.begin(), found.end(), [](const FoundReport &a, const FoundReport &b) { return a.path < b.path; });
    return found;
}

std::filesystem::path freshReportPath(const std::filesystem::path &folder, const QString &title)
{
    const std::string base = fileNameOf(title).toStdString();
    std::error_code ignored;
    for (int n = 1;; ++n) {
        const std::filesystem::path path =
            folder / (base + (n == 1 ? std::string() : "-" + std::to_string(n)) + kEnding);
        if (!std::filesystem::exists(path, ignored))
            return path;
    }
}

} // namespace ng::ui
