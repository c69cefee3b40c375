// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/run_context.h"

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QString>

#include <any>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace ng::ui {

/// Where work waits for its turn.
enum class Lane : std::uint8_t {
    Interactive, ///< two threads: what the person looks at now
    Background,  ///< one thread: pyramids, exports
    Io,          ///< two threads: opening and writing files
};

enum class JobState : std::uint8_t { Queued, Running, Finished, Failed, Cancelled };

/// One job as the jobs dock shows it.
struct JobInfo {
    std::uint64_t id = 0;
    QString title; ///< empty: short work that no list shows
    Lane lane = Lane::Interactive;
    JobState state = JobState::Queued;
    double progress = -1.0; ///< 0 to 1; negative: length unknown
    QString status;
    QDateTime started;
    double secondsLeft = -1.0; ///< negative: not known
    std::optional<Error> error;
};

/// Runs work beside the window's thread and brings the results back to it.
///
///     jobs.start<Spectrogram>(tr("Spectrogram"), Lane::Interactive, QStringLiteral("spectrogram"),
///                             [source](const RunContext &ctx) { return spectrogram(*source, ctx); },
///                             this, [this](Result<Spectrogram> result) { … });
///
/// A job takes copies of what it needs and knows no widget. Its result is handed to \c done in the window's thread, unless
/// the receiver is gone or a newer job of the same key was started: then it is dropped, and \c done is not called.
/// Belongs to the window's thread.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    /// Cancels everything and waits.
    ~JobRunner() override;

    /// \param key  not empty: a newer job of the key replaces this one, queued or running
    template<class T, class Work, class Done>
    std::uint64_t start(const QString &title, Lane lane, const QString &key, Work work, QObject *receiver, Done done)
    {
        return startErased(
            title, lane, key,
            [work = std::move(work)](const RunContext &ctx) -> Outcome {
                Result<T> result = work(ctx);
                Outcome out;
                if (!result) {
                    out.error = result.error();
                } else if constexpr (!std::is_void_v<T>) {
                    out.value = std::make_shared<T>(std::move(*result));
                }
                return out;
            },
            receiver,
            [done = std::move(done)](Outcome out) {
                if (out.error) {
                    done(Result<T>(tl::unexpected<Error>(std::move(*out.error))));
                } else if constexpr (std::is_void_v<T>) {
                    done(Result<T>{});
                } else {
                    done(Result<T>(std::move(*std::static_pointer_cast<T>(out.value))));
                }
            });
    }

    void cancel(std::uint64_t id);
    void cancelKey(const QString &key);
    void cancelAll();

    /// Jobs with a title: those waiting and running, then those that ended, newest first (at most 50).
    [[nodiscard]] std::vector<JobInfo> jobs() const;
    /// Jobs with a title that are not over.
    [[nodiscard]] int activeCount() const;
    /// Whether nothing runs or waits, with or without a title; and, in tests, waiting for that with the event loop running.
    [[nodiscard]] bool idle() const;
    bool waitUntilIdle(int timeoutMs);
    /// Removes ended jobs from the list.
    void clearEnded();

Q_SIGNALS:
    void changed(); ///< the list or a job's progress, at most 20 a second
    void ended(std::uint64_t id, const QString &title, ng::ui::JobState state); ///< of a job with a title

private:
    struct Outcome {
        std::shared_ptr<void> value; ///< a T
        std::optional<Error> error;
    };
    struct Job;
    struct Impl;

    std::uint64_t startErased(const QString &title, Lane lane, const QString &key,
                              std::function<Outcome(const RunContext &)> work, QObject *receiver,
                              std::function<void(Outcome)> done);
    void finish(const std::shared_ptr<Job> &job, Outcome outcome);
    void poll();
    static JobInfo describe(const Job &job);

    std::unique_ptr<Impl> m_impl;
};

} // namespace ng::ui
