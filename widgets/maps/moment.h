// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/signal/welch.h"
#include "widgets/maps/contact_set.h"
#include "widgets/maps/topo_picture.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace ng::ui {

/// Operators of montages seen lately: a bad mark or a scroll costs no new one. Safe from several jobs.
class TopoOperators
{
public:
    /// Operator for these places (a unit sphere). \errors as makeTopoOperator()
    [[nodiscard]] Result<std::shared_ptr<const TopoOperator>> of(const std::vector<Point3> &places, std::size_t size,
                                                                 const RunContext &ctx);

private:
    struct Entry {
        std::vector<Point3> places;
        std::size_t size = 0;
        std::shared_ptr<const TopoOperator> op;
    };
    std::mutex m_lock;
    std::vector<Entry> m_entries; ///< latest last
};

/// What to compute about one moment, copied into a job.
struct MomentSpec {
    SignalPtr signal; ///< recorded channels after the display's filters
    std::shared_ptr<const ContactSet> contacts;
    TimeNs time{0};
    TimeNs halfWindow{kSecond.count() / 2}; ///< of band power, to each side
    Band band{"alpha", 8.0, 13.0};
    std::shared_ptr<TopoOperators> operators; ///< null: no maps
};

/// Why there is no value.
enum class MomentGap {
    None,
    NotRecorded, ///< the moment lies in a gap or outside
    CrossesGap,  ///< the window meets a gap
    CrossesEnd,  ///< the window reaches past the recording
};

/// Values of all contacts at one moment.
struct Moment {
    TimeNs time{0};
    std::vector<float>
        potential; ///< µV, in the order of the contacts; against the mean of good scalp sites where averaged
    std::vector<float> power; ///< dB re 1 µV²/Hz: mean density in the band
    MomentGap potentialGap = MomentGap::None;
    MomentGap powerGap = MomentGap::None;
    bool averaged = false;
    double windowSeconds = 1.0; ///< as computed, whole samples
    Band band;
    ValueScale potentialScale, powerScale;
    TopoPicture potentialMap, powerMap; ///< empty where there is no map
    std::size_t mapped = 0;             ///< sensors that the maps are made of
    std::optional<Error> noMap;         ///< why there is none: too few sensors
};

/// \errors what reading or filtering gives; InvalidArgument where the band does not fit rate or window
[[nodiscard]] Result<Moment> computeMoment(const MomentSpec &spec, const RunContext &ctx = {});

} // namespace ng::ui
