// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/data/electrodes.h"

#include <filesystem>
#include <string>
#include <vector>

namespace ng {

struct TableLine {
    std::string text; ///< trimmed, not empty
    std::size_t number = 0;
};

/// A table's text before it is understood.
struct TableText {
    std::filesystem::path path;
    std::vector<TableLine> lines;

    [[nodiscard]] tl::unexpected<Error> wrong(const TableLine &line) const;
};

// One function a format; frame and unit as readElectrodeTable() says. CorruptData names the line.
[[nodiscard]] Result<ElectrodeSet> parsePolarLocations(const TableText &table); ///< number, angle, radius, label
[[nodiscard]] Result<ElectrodeSet> parseElp(const TableText &table);  ///< Polhemus (%N) or BESA (label theta phi)
[[nodiscard]] Result<ElectrodeSet> parseHpts(const TableText &table); ///< kind label x y z, mm
[[nodiscard]] Result<ElectrodeSet> parseLabelledPoints(const TableText &table); ///< label x y z, or number x y z label
[[nodiscard]] Result<ElectrodeSet> parseElc(const TableText &table);            ///< ASA: Positions, Labels
[[nodiscard]] Result<ElectrodeSet> parseCsd(const TableText &table);            ///< label theta phi radius x y z
[[nodiscard]] Result<ElectrodeSet> parseLayout(const TableText &table);         ///< number x y width height label
[[nodiscard]] Result<ElectrodeSet> parseSeparated(const TableText &table);      ///< head line; BIDS sidecar beside it
[[nodiscard]] Result<ElectrodeSet> parsePlainText(const TableText &table);      ///< site theta phi, or x y z

} // namespace ng
