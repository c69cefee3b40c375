// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/study.h"
#include "widgets/session/edit_log.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace ng::ui {

/// The open study: its items, the journal that all its recordings share, and where its runs lie.
/// Belongs to the window's thread; study() is immutable and safe in jobs.
class StudyDocument : public QObject
{
    Q_OBJECT
public:
    StudyDocument(std::shared_ptr<const Study> study, std::shared_ptr<EditLog> log, QObject *parent = nullptr);

    [[nodiscard]] const std::shared_ptr<const Study> &study() const { return m_study; }
    [[nodiscard]] const std::filesystem::path &folder() const { return m_study->folder(); }
    [[nodiscard]] QString title() const; ///< folder name
    [[nodiscard]] const std::shared_ptr<EditLog> &log() const { return m_log; }

    /// Whether a simulator made it, and the best score that can be reached on it where it says so.
    [[nodiscard]] bool simulated() const;
    [[nodiscard]] std::optional<double> bestPossibleTop1() const;

    /// Folder that new runs go into: "runs" in the study.
    [[nodiscard]] std::filesystem::path runsFolder() const { return folder() / "runs"; }

    [[nodiscard]] const Item *findItem(const QString &id) const;
    [[nodiscard]] const std::set<std::string> &excluded() const { return m_excluded; }
    void setExcluded(const QStringList &itemIds, bool excluded);

Q_SIGNALS:
    void excludedChanged();

private:
    void refreshExcluded();

    std::shared_ptr<const Study> m_study;
    std::shared_ptr<EditLog> m_log;
    std::set<std::string> m_excluded;
};

} // namespace ng::ui
