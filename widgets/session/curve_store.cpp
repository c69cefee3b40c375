// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/curve_store.h"

#include "widgets/jobs/job_runner.h"

#include <algorithm>

namespace ng::ui {

CurveStore::CurveStore(JobRunner &jobs, QObject *parent) : QObject(parent), m_jobs(jobs) { }

void CurveStore::setFolders(const QStringList &folders)
{
    std::erase_if(m_entries, [&](const auto &one) { return !folders.contains(one.first); });
    for (const QString &folder : folders) {
        if (!m_entries.contains(folder))
            refresh(folder);
    }
}

std::shared_ptr<const CurveData> CurveStore::data(const QString &folder) const
{
    const auto at = m_entries.find(folder);
    return at == m_entries.end() ? nullptr : at->second.data;
}

bool CurveStore::loading() const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [](const auto &one) { return one.second.data == nullptr; });
}

void CurveStore::refresh(const QString &folder)
{
    Entry &entry = m_entries[folder];
    if (entry.reading) {
        entry.again = true;
        return;
    }
    entry.reading = true;
    using Data = std::shared_ptr<const CurveData>;
    m_jobs.start<Data>(
        {}, Lane::Interactive, QStringLiteral("curves.") + folder,
        [file = std::filesystem::path(folder.toStdString()) / "curves.jsonl",
         before = entry.data](const RunContext &ctx) { return readCurves(file, before, ctx); },
        this,
        [this, folder](Result<Data> read) {
            const auto at = m_entries.find(folder);
            if (at == m_entries.end())
                return;
            at->second.reading = false;
            // What cannot be read has no curves; why is told where the run's record is read.
            Data now = read ? *read : std::make_shared<const CurveData>();
            const bool news = at->second.data != now;
            at->second.data = std::move(now);
            const bool again = std::exchange(at->second.again, false);
            if (news)
                Q_EMIT changed(folder);
            if (again)
                refresh(folder);
        });
}

} // namespace ng::ui
