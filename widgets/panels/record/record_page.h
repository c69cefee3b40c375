// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/workspace_page.h"
#include "widgets/session/display_settings.h"

#include <functional>
#include <utility>
#include <vector>

namespace ng::ui {

class ChannelsPanel;
class Dock;
class EventsPanel;
class LazyDock;
class MomentSource;
class RecordActions;
class RecordCentre;
class RecordToolBar;
class SpectrogramPanel;
class TraceView;

/// The Record workspace: channels and file health at the left, traces in the centre, spectrogram and spectrum below on the
/// same axis, the cursor's moment in space and the events at the right.
class RecordPage : public WorkspacePage
{
    Q_OBJECT
public:
    explicit RecordPage(WorkspaceServices services, QWidget *parent = nullptr);
    ~RecordPage() override;

    void resetLayout(QSize window) override;
    [[nodiscard]] std::vector<StatusField> statusFields() const override;
    void activated() override;
    void setCompact(bool compact) override;
    bool readyForPicture() override;

    [[nodiscard]] RecordCentre &centre() { return *m_centre; }
    [[nodiscard]] ChannelsPanel &channels() { return *m_channels; }
    [[nodiscard]] EventsPanel &events() { return *m_events; }
    [[nodiscard]] Dock *dock(const QString &id) const; ///< "topomap"; null: none
    /// Shows a dock and brings it to the front of its tabs.
    void reveal(const QString &id);
    /// One-shot fit of the sensitivity to what the page shows.
    void fitOnce();
    void setRuler(bool on);
    void setCrosshair(bool on);
    /// Told what is shown now, and again whenever that changes.
    void onDisplayChange(QObject *owner, std::function<void(const DisplaySettings &)> tell);

private:
    [[nodiscard]] bool headReady() const;
    void dressForPicture();
    void makeDocks();
    void makeMapDocks();
    void offerFigures();
    void placeWide();
    void placeNarrow();
    void placeTiny();
    void giveSizes(QSize window);
    void tellStatus();
    void tellModes();
    void linkTraces(TraceView *traces);
    void linkTimeScale(SpectrogramPanel *panel);

    RecordCentre *m_centre = nullptr;
    RecordToolBar *m_bar = nullptr;
    RecordActions *m_actions = nullptr;
    MomentSource *m_moment = nullptr;
    ChannelsPanel *m_channels = nullptr;
    EventsPanel *m_events = nullptr;
    std::vector<std::pair<QObject *, std::function<void(const DisplaySettings &)>>> m_displayListeners;
    bool m_dressed = false;
    Dock *m_channelsDock = nullptr, *m_healthDock = nullptr, *m_eventsDock = nullptr;
    LazyDock *m_spectrogram = nullptr, *m_psd = nullptr, *m_topomap = nullptr, *m_layoutDock = nullptr,
             *m_head = nullptr;
};

} // namespace ng::ui
