// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/traces/trace_columns.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace ng::ui {

class JobRunner;

/// What traces are made of.
struct FeedSource {
    SignalPtr signal;
    SignalPtr overlay; ///< a second signal with the same channels, drawn behind; may be null
    std::vector<std::size_t> channels;
    /// Of \c signal's own samples, where somebody builds one; else the feed makes one when pages are too long to be read.
    std::shared_ptr<const Pyramid> pyramid;
};

/// Keeps the columns of the page that is wanted: asks for those that are missing in a job, the newest wish first, and never
/// gives up what it has before there is better. Belongs to the window's thread.
class TraceFeed : public QObject
{
    Q_OBJECT
public:
    explicit TraceFeed(JobRunner &jobs, QObject *parent = nullptr);
    ~TraceFeed() override;

    /// Other samples: what is kept stays on screen until the first new columns come.
    void setSource(FeedSource source);
    [[nodiscard]] bool isSame(const FeedSource &source) const; ///< the same samples of the same channels
    /// The pyramid of the source has come or grown.
    void setPyramid(std::shared_ptr<const Pyramid> pyramid);
    void want(const ColumnGrid &grid, std::int64_t first, int count);

    /// Whether what is kept is of the present source and holds these columns.
    [[nodiscard]] bool covers(const ColumnGrid &grid, std::int64_t first, int count) const;
    [[nodiscard]] bool stale() const { return m_stale; } ///< still that of an older source
    [[nodiscard]] const TraceBlock &block() const { return m_block; }
    [[nodiscard]] const TraceBlock *overlay() const { return m_overlay ? &*m_overlay : nullptr; }
    [[nodiscard]] const ColumnGrid &grid() const { return m_blockGrid; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] bool busy() const { return m_running; }

Q_SIGNALS:
    void arrived(bool replaced); ///< more columns; replaced: all of them are other ones
    void failed();

private:
    struct Wish {
        ColumnGrid grid;
        std::int64_t first = 0;
        std::int64_t end = 0;
    };
    struct Answer {
        TraceBlock block;
        std::optional<TraceBlock> overlay;
        bool hasUnscanned = false;
    };

    void start();
    void accept(Answer answer, const Wish &asked, bool extends, std::uint64_t version);
    void ensurePyramid();
    void rescan();
    [[nodiscard]] TraceRequest request(const Wish &wish) const;
    [[nodiscard]] QString key(const char *what) const;

    JobRunner &m_jobs;
    FeedSource m_source;
    std::shared_ptr<Pyramid> m_own; ///< pyramid of m_source.signal that this feed builds
    bool m_opening = false;
    std::uint64_t m_version = 0; ///< of the source
    TraceBlock m_block;
    TraceBlock m_spare; ///< memory of a page that is no longer shown
    std::optional<TraceBlock> m_overlay;
    ColumnGrid m_blockGrid;
    Wish m_wish;
    Wish m_asked;
    bool m_running = false;
    bool m_stale = true;
    bool m_unscanned = false;
    std::optional<Error> m_error;
    QTimer m_poll; ///< asks again for what is not scanned yet
};

} // namespace ng::ui
