// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/npy.h"

#include <string_view>

namespace ng {

/// The dictionary of a NumPy header, such as {'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }: exactly these
/// three keys, each once. CorruptData otherwise; Unsupported for structured and object types.
[[nodiscard]] Result<NpyInfo> parseNpyDictionary(std::string_view text);

/// How an element lies in the file.
struct NpyElement {
    char kind = 'f'; ///< f, i, u or b
    unsigned bytes = 4;
    bool swapped = false; ///< stored in the other byte order than ours
};
/// Unsupported for types whose values are no real numbers.
[[nodiscard]] Result<NpyElement> npyElement(std::string_view type);

/// Header of an open file, its sizes checked against the file's.
[[nodiscard]] Result<NpyInfo> readNpyInfo(const InputFile &file);

} // namespace ng
