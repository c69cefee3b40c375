// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/moment_source.h"
#include "widgets/session/figure.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedLayout;

namespace ng::ui {

class ElectrodeLayoutView;
class EmptyState;

/// 2-D layout of the recording's contacts with their potential at the cursor; selects and shows the selection both ways.
class LayoutPanel : public QWidget
{
    Q_OBJECT
public:
    LayoutPanel(Session &session, MomentSource &source, QWidget *parent = nullptr);

    [[nodiscard]] ElectrodeLayoutView *view() const { return m_view; }
    [[nodiscard]] QString caption() const;
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

private:
    void showContacts();
    void showMoment();
    void showSelection();
    void showPairs();

    Session &m_session;
    MomentSource &m_source;
    QStackedLayout *m_pages;
    QWidget *m_page;
    ElectrodeLayoutView *m_view;
    QLabel *m_caption;
    EmptyState *m_empty;
};

} // namespace ng::ui
