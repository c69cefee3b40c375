// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/psd.h"
#include "widgets/maps/trace_panel.h"
#include "widgets/session/figure.h"

#include <optional>

namespace ng::ui {

class PsdView;

/// Welch spectra of the selected traces over the marked range, or over the page where none is marked.
class PsdPanel : public TracePanel
{
    Q_OBJECT
public:
    explicit PsdPanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PsdView *view() const { return m_view; }
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

protected:
    void attach(RecordingDocument *recording) override;
    void compute() override;

private:
    PsdView *m_view;
    PsdSpec m_shown; ///< what the view's spectrum was computed by
};

} // namespace ng::ui
