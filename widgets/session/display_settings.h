// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/data/channel.h"
#include "core/signal/filter_node.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>

namespace ng::ui {

/// Which way a negative voltage is drawn.
enum class Polarity : std::uint8_t { NegativeUp, PositiveUp };

/// Classes of channels that share sensitivity, polarity and filters on screen.
enum class ChannelClass : std::uint8_t { Scalp, Intracranial, Eog, Ecg, Emg, Other };
inline constexpr std::size_t kChannelClasses = 6;
[[nodiscard]] ChannelClass classOf(ChannelType type);

/// Display filters of brain signals and, where their rate allows, of the others; 0 is off.
struct DisplayFilter {
    double lowCutHz = 0.0;
    double highCutHz = 0.0;
    double notchHz = 0.0;
    FilterPhase phase = FilterPhase::Zero; ///< Causal: the clinical model; Zero: the research model
    [[nodiscard]] bool off() const { return lowCutHz <= 0.0 && highCutHz <= 0.0 && notchHz <= 0.0; }
    friend bool operator==(const DisplayFilter &, const DisplayFilter &) = default;
};

/// \p signal after the display filters: low and high cut, then notch. \errors InvalidArgument where a rate does not allow them
[[nodiscard]] Result<SignalPtr> makeDisplayFilter(SignalPtr signal, const DisplayFilter &filter);

/// How traces are drawn; part of every figure's recipe. Values that people step through are in the lists below.
struct DisplaySettings {
    double microvoltsPerMm = 7.0;                      ///< of Scalp channels
    std::array<double, kChannelClasses> classFactor{}; ///< sensitivity of a class as a multiple of microvoltsPerMm
    double mmPerSecond = 30.0;
    std::array<Polarity, kChannelClasses> polarity{};
    std::string montage = "as-recorded"; ///< description for makeMontage()
    DisplayFilter filter;
    bool butterfly = false;
    bool overlayUnfiltered = false; ///< before/after: the montage without filters behind the traces
    bool removeOffset = true;       ///< each trace about its mean over the page; drawing only

    DisplaySettings(); ///< 7 µV/mm, 30 mm/s, EEG negative up, others positive up; no filter

    [[nodiscard]] Polarity polarityOf(ChannelType type) const;
    [[nodiscard]] double microvoltsPerMmOf(ChannelType type) const;
    [[nodiscard]] Json toJson() const;
    [[nodiscard]] static DisplaySettings fromJson(const Json &value); ///< what is missing or odd keeps its default
    friend bool operator==(const DisplaySettings &, const DisplaySettings &) = default;
};

/// Steps to offer, ascending. \source workstation.md 3.1: clinical practice, ACNS guideline 1
inline constexpr std::array<double, 12> kSensitivities{1, 2, 3, 5, 7, 10, 15, 20, 30, 50, 70, 100}; ///< µV/mm
inline constexpr std::array<double, 6> kSpeeds{7.5, 10, 15, 30, 60, 120};                           ///< mm/s
inline constexpr std::array<double, 7> kLowCutsHz{0.1, 0.3, 0.5, 1, 1.5, 2, 5};
inline constexpr std::array<double, 6> kHighCutsHz{15, 30, 35, 40, 50, 70};
/// Next larger (\p direction > 0) or smaller step beside \p value; \p value itself at the end of the list.
[[nodiscard]] double stepFrom(double value, int direction, std::span<const double> steps);

} // namespace ng::ui
