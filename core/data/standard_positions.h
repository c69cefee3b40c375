// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

namespace ng {

/// One site of the 10-5 system.
struct StandardSite {
    std::string name;            ///< "AFF5h"
    int row = 0;                 ///< 5 % steps from nasion (0) over the vertex (10) to inion (20)
    int column = 0;              ///< number in the name, 0 on the midline; odd is left
    bool half = false;           ///< an "h" column
    std::array<double, 3> point; ///< on the unit sphere: x right, y nose, z up
};

/// All 345 sites by the construction rule, front to back, midline first: the midline arc nasion-vertex-inion in 5 % steps;
/// horizontal rings at 0, 5 and 10 % of it (the last through Fpz, T7, Oz, T8) in 5 % steps of the half ring; each row the
/// circle through its two ring sites and its midline site, each half divided into eight equal arcs.
/// \source Oostenveld & Praamstra 2001; agrees with the tables of eeg-positions (contour Nz-T10-Iz-T9) to their four decimals
[[nodiscard]] const std::vector<StandardSite> &standardSites();

} // namespace ng
