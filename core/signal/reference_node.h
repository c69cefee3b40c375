// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/signal_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// Whether re-referencing concerns a channel: EEG, ECOG, SEEG and DBS.
[[nodiscard]] bool isBrainSignal(ChannelType type);

/// Index of the channel a person means: by label, by the file's label, by 10-5 position (T3 is T7), then ignoring case.
/// \errors NotFound lists the channels there are; InvalidArgument when a name fits several
[[nodiscard]] Result<std::size_t> resolveChannel(const std::vector<ChannelInfo> &channels, std::string_view name);

/// Shaft or grid of a contact: its label without the number at the end ("LA12" gives "LA").
[[nodiscard]] std::string shaftOf(std::string_view label);

/// One output channel: an input less the mean of others.
struct Derivation {
    std::size_t plus = 0;
    std::vector<std::size_t> minus; ///< empty: as it is
    std::string label;
    std::string reference; ///< what ChannelInfo::reference says; empty keeps the input's
};

/// out = plus - mean(minus), sample by sample in double precision, rounded once to float32. Needs no context.
/// A sample that is not finite concerns that moment alone, in every derivation that uses its channel.
/// \errors InvalidArgument when the channels of a derivation differ in rate or segments, naming two of them
[[nodiscard]] Result<SignalPtr> makeDerivations(SignalPtr input, std::vector<Derivation> derivations, Json recipe);

enum class ReferenceKind : std::uint8_t {
    Average,  ///< mean of all good channels of the same group
    Channels, ///< mean of named channels
};
enum class ReferenceGroups : std::uint8_t {
    Type,  ///< channels of one type and one time axis
    Shaft, ///< contacts of one shaft or grid
};

struct ReferenceSpec {
    ReferenceKind kind = ReferenceKind::Average;
    ReferenceGroups groups = ReferenceGroups::Type;
    std::vector<std::string> channels; ///< for Channels: the reference
    std::vector<std::string> exclude;  ///< left out of averages beside those marked bad
};

/// \p input with its brain signals re-referenced; other channels pass as they are. Bad and excluded channels are
/// re-referenced too but take no part in the mean.
/// \errors InvalidArgument for a group without two good channels; NotFound for a name
[[nodiscard]] Result<SignalPtr> makeReference(SignalPtr input, const ReferenceSpec &spec);

/// Names of the built-in montages, for help texts: as-recorded, average, bipolar-shafts, double-banana, transverse.
[[nodiscard]] std::vector<std::string> montageNames();

/// Montage from its description: a built-in name, "ref:A1,A2" (mean of the named channels), or derivations separated by
/// commas: "Fp1-F7, F7-T3, Cz" (a single name is the channel as recorded). Labels that hold a '-' themselves are
/// recognised. Bipolar channels come in the order given; then what is no brain signal.
/// \errors NotFound names the missing channels; InvalidArgument for an empty description
[[nodiscard]] Result<SignalPtr> makeMontage(SignalPtr input, std::string_view description);

} // namespace ng
