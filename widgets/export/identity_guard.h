// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/data/recording.h"
#include "widgets/session/figure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ng::ui {

/// Looks through everything that is about to leave the program for what tells who a recording is of: its patient field (whole,
/// its parts, the words of the name), its recording text, and absolute paths. A value: safe in jobs.
class IdentityGuard
{
public:
    IdentityGuard() = default; ///< knows no one; still refuses absolute paths
    explicit IdentityGuard(const std::vector<RecordingIdentity> &identities);
    /// Lets names pass, since a person asked for them; paths are refused all the same.
    void allowIdentity() { m_words.clear(); }

    /// InvalidArgument that names \p place, never the name itself.
    [[nodiscard]] Result<> check(const QString &text, const QString &place) const;
    [[nodiscard]] Result<> check(const Json &value, const QString &place) const;
    /// Title, caption, recipe, data and every text that the figure draws.
    [[nodiscard]] Result<> check(const FigureSnapshot &figure, double pointSize) const;
    [[nodiscard]] Result<> check(const TableSnapshot &table) const;

    /// What is looked for.
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    void addField(const QString &field);
    void addWord(const QString &word, bool structured);

    QStringList m_words;
};

} // namespace ng::ui
