// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/curve_data.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>

namespace ng::ui {

class JobRunner;

/// Curves of the runs that somebody looks at, read in jobs and kept up to date while they grow. Runs nobody looks at cost
/// nothing. Belongs to the window's thread.
class CurveStore : public QObject
{
    Q_OBJECT
public:
    explicit CurveStore(JobRunner &jobs, QObject *parent = nullptr);

    /// The runs whose curves are wanted from now on; others are forgotten.
    void setFolders(const QStringList &folders);
    /// What has been read; null before the first reading is done.
    [[nodiscard]] std::shared_ptr<const CurveData> data(const QString &folder) const;
    /// Whether a wanted run has not been read once.
    [[nodiscard]] bool loading() const;
    /// Reads what was appended. Called each second for runs under way.
    void refresh(const QString &folder);

Q_SIGNALS:
    void changed(const QString &folder);

private:
    struct Entry {
        std::shared_ptr<const CurveData> data;
        bool reading = false;
        bool again = false; ///< asked for while reading
    };
    JobRunner &m_jobs;
    std::map<QString, Entry> m_entries;
};

} // namespace ng::ui
