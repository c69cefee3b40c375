// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/png/png_file.h"
#include "core/sim/concept_list.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

inline constexpr std::size_t kSceneSize = 256; ///< pixels, both ways

/// Draws what a person is shown of a concept: a figure before a backdrop.
///
/// The category gives backdrop and build (resources/sim/scenes.tsv) and a range of hues, so that related concepts look
/// related. The name gives, through our own generator, which of the variable parts are there, colours, proportions, pattern
/// and stand, so that different ones look different. Whole numbers alone: the same pixels on every machine.
class SceneArtist
{
public:
    SceneArtist();
    /// \p entry must be of the built-in list.
    [[nodiscard]] RgbImage draw(const ConceptEntry &entry) const;

private:
    /// One row of the table: a shape, or several in a line.
    struct Part {
        std::string category, shape, colour, when;
        int x = 0, y = 0, w = 0, h = 0, turn = 0, copies = 1, dx = 0, dy = 0;
    };
    class Drawing;
    std::vector<Part> m_parts;
    std::vector<std::string> m_categories; ///< in the order of the table
};

/// resources/sim/scenes.tsv, built in.
[[nodiscard]] std::string_view sceneTableText();

} // namespace ng
