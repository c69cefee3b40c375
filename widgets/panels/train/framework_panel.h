// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace ng::ui {

class Badge;
class Dock;
class EngineHub;
class Session;
class SplitPanel;
class TableView;

/// Whether a study has what a framework needs.
struct FrameworkFit {
    bool fits = false;
    QString has;    ///< "63 channels, 1 654 concepts"
    QString reason; ///< why not; empty: it does
};

/// The frameworks, and the card of the chosen one.
class FrameworkPanel : public QWidget
{
    Q_OBJECT
public:
    FrameworkPanel(Session &session, const EngineHub &hub, const SplitPanel &check, Dock *dock,
                   QWidget *parent = nullptr);

    [[nodiscard]] const FrameworkCard &card() const { return m_cards[m_current]; }
    void choose(const QString &id);
    [[nodiscard]] FrameworkFit fit(const FrameworkCard &card) const;
    [[nodiscard]] TableView &table() const { return *m_table; }

Q_SIGNALS:
    void chosen(const ng::FrameworkCard &card);

private:
    void fillTable();
    void showCard();
    QLabel *row(const QString &words);

    Session &m_session;
    const EngineHub &m_hub;
    const SplitPanel &m_check;
    std::vector<FrameworkCard> m_cards;
    std::size_t m_current = 0;
    TableView *m_table;
    QLabel *m_name;
    QLabel *m_id;
    QLabel *m_about;
    QGridLayout *m_grid;
    QLabel *m_needs;
    QLabel *m_has;
    Badge *m_fit;
    QLabel *m_whyNot;
    QLabel *m_gives;
    QLabel *m_size;
    QLabel *m_source;
    QLabel *m_ceiling;
};

} // namespace ng::ui
