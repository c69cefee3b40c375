// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QString>

#include <atomic>
#include <deque>
#include <filesystem>
#include <mutex>
#include <vector>

namespace ng::ui {

/// The program's log: what Qt and we say goes to a file in the user's data folder (three older ones are kept) and stays in
/// memory for the log dock. Made once, in main(); lines may come from any thread.
class LogStore : public QObject
{
    Q_OBJECT
public:
    struct Line {
        QDateTime time;
        QtMsgType type = QtInfoMsg;
        QString text;
    };
    static constexpr std::size_t kLinesKept = 2000;

    explicit LogStore(QObject *parent = nullptr);
    ~LogStore() override;

    /// Opens (and rotates) neuroglyph.log in \p folder and takes Qt's messages from now on. A folder that cannot be written
    /// leaves the log in memory.
    void install(const std::filesystem::path &folder);
    void add(QtMsgType type, const QString &text);
    [[nodiscard]] std::vector<Line> lines() const;
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; } ///< empty: none

Q_SIGNALS:
    void added(); ///< in the window's thread, at most one waiting

private:
    mutable std::mutex m_mutex;
    std::deque<Line> m_lines;
    std::filesystem::path m_file;
    int m_descriptor = -1;
    std::atomic<bool> m_told{false};
};

} // namespace ng::ui
