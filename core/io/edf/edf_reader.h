// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"

#include <memory>

namespace ng {

/// Reader "edf": EDF, EDF+C, EDF+D, BDF, BDF+C and BDF+D.
///
/// Time 0 is the first sample. Annotations are events of kind "annotation"; changes of a trigger channel to a code other than 0
/// are events of kind "trigger" whose label is the code.
[[nodiscard]] std::unique_ptr<const Reader> makeEdfReader();

} // namespace ng
