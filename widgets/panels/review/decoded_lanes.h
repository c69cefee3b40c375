// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/review/review_model.h"
#include "widgets/session/recording_document.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ng::ui {

/// Puts what the runs under review decoded below the traces of the recording in front: a lane a run, and in it each item's
/// answer over the item's window. Names of runs and truths stay hidden as long as the review hides them. Built in a job.
class DecodedLanes : public QObject
{
    Q_OBJECT
public:
    explicit DecodedLanes(ReviewModel &model, QObject *parent = nullptr);
    ~DecodedLanes() override;

    [[nodiscard]] bool shown() const { return m_shown; }
    void setShown(bool shown);

private:
    void build();
    void fill(RecordingDocument *recording, std::vector<ModelLane> lanes);

    Session &m_session;
    ReviewModel &m_model;
    QPointer<RecordingDocument> m_filled;
    QTimer m_soon; ///< several changes at once are one build
    bool m_shown = true;
};

} // namespace ng::ui
