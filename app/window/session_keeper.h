// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <filesystem>
#include <memory>
#include <optional>

namespace ng::ui {

class MainWindow;

/// What a window that did not end in order had open.
struct CrashedSession {
    Json state;
    QDateTime saved;
    std::int64_t attempts = 0; ///< how often opening it again has been tried
};

/// Keeps what is open, over a crash: session/window-<pid>.json in the user's data folder holds process and state, written
/// in a job at most each second, and goes when the window is closed. A file whose process no longer lives is a crash, and
/// is taken over by one window alone, which keeps it as its own until what it names is open again: a crash on the way loses
/// nothing. Edits are not its business: they are in the journals.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    static constexpr int kIntervalMs = 1000;

    SessionKeeper(MainWindow &window, std::filesystem::path folder);

    /// Looks for a crashed session and opens it again; tells what it did. Then starts to keep this one.
    void start(bool recover);
    /// Writes now and waits: for tests.
    void saveNow();

    /// What was open when a window was last closed in order.
    [[nodiscard]] static bool hasLast();
    static void reopenLast(MainWindow &window);
    [[nodiscard]] static std::filesystem::path defaultFolder();

    /// The newest session in \p folder whose process is gone, from now on \p own, with one attempt more; older ones go.
    [[nodiscard]] static Result<std::optional<CrashedSession>> takeCrashed(const std::filesystem::path &folder,
                                                                           const std::filesystem::path &own);

Q_SIGNALS:
    void recovered(int files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void saveLater();
    void saveLayoutLater();
    void watchDocks(QObject &in);
    [[nodiscard]] Json content() const;
    void save();
    void finish();
    void recover(const CrashedSession &crashed);

    MainWindow &m_window;
    std::filesystem::path m_folder, m_file;
    QTimer m_timer;
    bool m_keeping = false;
    bool m_writing = false;
    bool m_again = false;
    bool m_moved = false; ///< docks, since layouts were last written
    std::shared_ptr<std::atomic<bool>> m_ended = std::make_shared<std::atomic<bool>>(false); ///< asked by jobs
    bool m_held = false; ///< the file names what a crash left, which is not open again yet
    std::int64_t m_attempts = 0;
};

} // namespace ng::ui
