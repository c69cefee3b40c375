// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/session/figure.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QStackedLayout;

namespace ng::ui {

class EmptyState;
class ErrorPanel;
class PsdView;
class RecordingDocument;
class Session;

/// Welch spectra of the selected traces over the marked range, or over the page where none is marked.
class PsdPanel : public QWidget
{
    Q_OBJECT
public:
    explicit PsdPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PsdView *view() const { return m_view; }
    [[nodiscard]] QString context() const { return m_context; }
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

Q_SIGNALS:
    void titleChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow(RecordingDocument *recording);
    void invalidate();
    void compute();

    Session &m_session;
    QPointer<RecordingDocument> m_recording;
    QStackedLayout *m_pages;
    PsdView *m_view;
    EmptyState *m_empty;
    ErrorPanel *m_error;
    QString m_context, m_key;
    bool m_stale = true;
    bool m_queued = false;
};

} // namespace ng::ui
