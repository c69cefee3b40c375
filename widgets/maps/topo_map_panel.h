// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/moment_source.h"
#include "widgets/session/figure.h"

#include <QPointer>
#include <QWidget>

class QActionGroup;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace ng::ui {

class ContactView;
class EmptyState;
class ErrorPanel;
class TopoMap;

/// Potential and band power at the cursor, side by side; in a narrow dock one of them. A click on a sensor selects it.
class TopoMapPanel : public QWidget
{
    Q_OBJECT
public:
    TopoMapPanel(Session &session, MomentSource &source, QWidget *parent = nullptr);
    ~TopoMapPanel() override;

    /// For the dock's title: chooses the band, and in a narrow dock the potential in its place. Once it is asked for, a narrow
    /// dock begins with the power, since the chooser names it.
    [[nodiscard]] QWidget *bandChooser();
    [[nodiscard]] TopoMap *potentialMap() const { return m_potential; }
    [[nodiscard]] TopoMap *powerMap() const { return m_power; }
    [[nodiscard]] QString caption() const;
    /// What is shown now; nullopt: no map.
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showContacts();
    void showMoment();
    void showSelection();
    void showBand();
    void arrange();
    void choose(int index);
    void setPage(QWidget *page);

    Session &m_session;
    MomentSource &m_source;
    QStackedLayout *m_pages;
    QWidget *m_maps;
    TopoMap *m_potential, *m_power;
    QLabel *m_caption;
    EmptyState *m_empty;
    ErrorPanel *m_error;
    QPointer<QComboBox> m_bands; ///< a dock's title takes it, where there is one
    bool m_alonePower = false;   ///< which of the two a narrow dock shows
};

} // namespace ng::ui
