// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/edit_log.h"

#include "core/base/text.h"
#include "widgets/jobs/mailbox.h"

#include <QUndoCommand>

#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace ng::ui {

/// The thread that owns the file. One at a time, in order; what fails stays in the queue until retry().
struct EditLog::Writer {
    Writer(EditLog &log) : m_log(log), m_thread([this] { run(); }) { }

    ~Writer()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
            m_held = false; // one more try before we go
        }
        m_wake.notify_all();
        m_thread.join();
    }

    void add(std::vector<Edit> edits)
    {
        {
            const std::lock_guard lock(m_mutex);
            for (Edit &edit : edits)
                m_queue.push_back(std::move(edit));
        }
        m_wake.notify_all();
    }

    void retry()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_held = false;
        }
        m_wake.notify_all();
    }

    void waitUntilDone()
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this] { return (m_queue.empty() && !m_busy) || m_held; });
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_wake.wait(lock, [this] { return m_quit || (!m_queue.empty() && !m_held); });
            if (m_queue.empty() || (m_quit && m_held))
                return;
            std::vector<Edit> batch = m_queue;
            m_busy = true;
            lock.unlock();
            const Result<> result = write(batch);
            lock.lock();
            m_busy = false;
            if (result)
                m_queue.erase(m_queue.begin(), m_queue.begin() + static_cast<std::ptrdiff_t>(batch.size()));
            else
                m_held = true;
            std::vector<Edit> onDisk; // with time and hash
            if (result)
                onDisk.assign(m_journal->edits().end() - static_cast<std::ptrdiff_t>(batch.size()),
                              m_journal->edits().end());
            const std::optional<Error> error = result ? std::nullopt : std::optional<Error>(result.error());
            m_mailbox.post([log = &m_log, onDisk = std::move(onDisk), error] { log->written(onDisk, error); });
            m_done.notify_all();
        }
    }

    Result<> write(std::vector<Edit> &batch)
    {
        if (!m_journal) {
            std::error_code ignored; // open() names what is wrong with the folder
            std::filesystem::create_directories(m_log.m_path.parent_path(), ignored);
            NG_TRY_ASSIGN(Journal journal, Journal::open(m_log.m_path));
            m_journal.emplace(std::move(journal));
        }
        return m_journal->append(batch);
    }

    EditLog &m_log;
    Mailbox m_mailbox;
    std::mutex m_mutex;
    std::condition_variable m_wake, m_done;
    std::vector<Edit> m_queue;
    std::optional<Journal> m_journal;
    bool m_quit = false;
    bool m_held = false;
    bool m_busy = false;
    std::thread m_thread;
};

/// A step of undo: undoing and doing again both append, so the journal stays the whole story.
class EditLog::Step final : public QUndoCommand
{
public:
    Step(EditLog &log, std::vector<Edit> edits, const QString &text)
        : QUndoCommand(text),
          m_log(log),
          m_edits(std::move(edits))
    { }

    void redo() override
    {
        m_firstId = m_log.m_edits.size() + 1;
        m_log.append(m_edits);
    }

    void undo() override
    {
        std::vector<Edit> inverse;
        for (std::size_t i = m_edits.size(); i-- > 0;) {
            Edit edit = m_edits[i];
            std::swap(edit.before, edit.after);
            edit.undoes = numberText(static_cast<std::int64_t>(m_firstId + i));
            inverse.push_back(std::move(edit));
        }
        m_log.append(std::move(inverse));
    }

private:
    EditLog &m_log;
    std::vector<Edit> m_edits;
    std::size_t m_firstId = 1;
};

EditLog::EditLog(std::filesystem::path path, JournalContent content, QString author, QObject *parent)
    : QObject(parent),
      m_path(std::move(path)),
      m_author(std::move(author)),
      m_edits(std::move(content.edits)),
      m_writer(std::make_unique<Writer>(*this))
{ }

EditLog::~EditLog()
{
    m_undo.disconnect(this);
}

void EditLog::apply(std::vector<Edit> edits, const QString &text)
{
    if (edits.empty())
        return;
    for (Edit &edit : edits)
        edit.author = m_author.toStdString();
    m_undo.push(new Step(*this, std::move(edits), text));
}

void EditLog::append(std::vector<Edit> edits)
{
    std::set<std::string> kinds;
    for (Edit &edit : edits) {
        kinds.insert(edit.kind);
        edit.id = numberText(static_cast<std::int64_t>(m_edits.size() + 1));
        m_edits.push_back(edit);
    }
    m_pending += edits.size();
    m_writer->add(std::move(edits));
    for (const std::string &kind : kinds)
        Q_EMIT edited(QString::fromStdString(kind));
    Q_EMIT saveStateChanged();
}

void EditLog::written(const std::vector<Edit> &onDisk, const std::optional<Error> &error)
{
    m_pending -= std::min(onDisk.size(), m_pending);
    for (const Edit &edit : onDisk) {
        const auto number = parseInt(edit.id);
        if (number && *number >= 1 && static_cast<std::size_t>(*number) <= m_edits.size())
            m_edits[static_cast<std::size_t>(*number) - 1] = edit;
    }
    m_error = error;
    if (!error)
        m_lastSaved = QDateTime::currentDateTime();
    Q_EMIT saveStateChanged();
}

void EditLog::flush()
{
    m_writer->waitUntilDone();
}

void EditLog::retry()
{
    m_error.reset();
    m_writer->retry();
    Q_EMIT saveStateChanged();
}

} // namespace ng::ui
