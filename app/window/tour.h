// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <functional>

class QWidget;

namespace ng::ui {

class MainWindow;

/// Opens every workspace on the bundled study and writes a picture of each: start, record, train, review, report, palette,
/// settings, error.
class Tour
{
public:
    static constexpr int kLimitMs = 40000;

    Tour(MainWindow &window, std::filesystem::path folder);
    /// 0: every page drew; 1: one did not, or a picture could not be written; 3: there is no study to show.
    int run();

private:
    bool waitFor(const std::function<bool()> &done);
    void settle(int milliseconds);
    bool picture(QWidget *widget, const QString &name);
    bool showStudy(const std::filesystem::path &study);

    MainWindow &m_window;
    std::filesystem::path m_folder;
    qint64 m_deadline = 0;
    QStringList m_missing;
    Json m_audit = Json::array(); ///< words on the pictures, written where NG_TOUR_AUDIT names a file
};

} // namespace ng::ui
