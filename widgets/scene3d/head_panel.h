// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/moment_source.h"
#include "widgets/session/figure.h"

#include <QWidget>

class QStackedLayout;

namespace ng::ui {

class EmptyState;
class HeadView;

/// The recording's contacts in 3-D with their potential at the cursor; selects and shows the selection both ways.
class HeadPanel : public QWidget
{
    Q_OBJECT
public:
    HeadPanel(Session &session, MomentSource &source, QWidget *parent = nullptr);

    [[nodiscard]] HeadView *view() const { return m_view; }
    /// For the dock's title: "potential, µV".
    [[nodiscard]] QString detail() const;
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

Q_SIGNALS:
    void titleChanged();

private:
    void showContacts();
    void showMoment();
    void showPairs();

    Session &m_session;
    MomentSource &m_source;
    QStackedLayout *m_pages;
    HeadView *m_view;
    EmptyState *m_empty;
};

} // namespace ng::ui
