// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/time.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace ng::ui {

class EmptyState;
class ErrorPanel;

/// What panels have in common that compute something from the chosen traces: they follow the recording in front, compute in
/// a job of which the newest wins, only while they are seen, and show in place of the view why there is none.
class TracePanel : public QWidget
{
    Q_OBJECT
public:
    /// What is shown, for the dock's title.
    [[nodiscard]] QString context() const { return m_context; }

Q_SIGNALS:
    void titleChanged(); ///< context(), or what else a panel tells

protected:
    /// \param view  shown by default; the panel takes it
    /// \param icon  of the empty state, and the first part of the job's key
    /// \param open  what to do where no recording is open
    TracePanel(Session &session, QWidget *view, const char *icon, QString open, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] RecordingDocument *recording() const { return m_recording; }
    [[nodiscard]] QWidget *viewWidget() const { return m_view; }
    [[nodiscard]] bool showsView() const;
    /// Calls attach() and computes; a panel does so at the end of its constructor, and later it happens by itself.
    void follow(RecordingDocument *recording);
    /// Soon computes anew, once for all that changed until then.
    void invalidate();
    void setContext(const QString &context);
    void showEmpty(const QString &title, const QString &text);
    /// \param choose  what to do where there are signals
    void showNoTrace(const QString &choose);

    /// Drops what was shown and takes up \p recording, which may be null.
    virtual void attach(RecordingDocument *recording) = 0;
    virtual void compute() = 0;

    /// Computes in a job; \p take gets the value in the window's thread and puts it into the view.
    template<class T>
    void start(std::function<Result<T>(const RunContext &)> work, std::function<void(T)> take)
    {
        m_session.jobs().start<T>(QString(), Lane::Interactive, m_key, std::move(work), this,
                                  [this, take = std::move(take)](Result<T> result) {
                                      if (!result) {
                                          showError(result.error());
                                          return;
                                      }
                                      take(std::move(*result));
                                      showView();
                                  });
    }

    void showEvent(QShowEvent *event) override;

private:
    void showView();
    void showError(const Error &error);
    void computeNow();

    Session &m_session;
    QPointer<RecordingDocument> m_recording;
    QStackedLayout *m_pages;
    QWidget *m_view;
    EmptyState *m_empty;
    ErrorPanel *m_error;
    QString m_open, m_context, m_key;
    bool m_stale = true;
    bool m_queued = false;
};

/// The recipe of a figure made from traces: that of the signal, and how the figure was computed from it.
/// \param method  what the panel computed: algorithm and parameters
/// \param labels  of the traces; empty: left out
/// \param range   that it covers
[[nodiscard]] Json figureRecipe(const RecordingDocument &recording, Json method, const QStringList &labels,
                                const std::optional<TimeRange> &range);

} // namespace ng::ui
