// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ng {

/// Keeps freed memory in the process for the next step. Training frees and takes blocks of many megabytes at every operation;
/// by default glibc gives each back to the kernel and pays for zeroed pages again (a tenth of a step of eeg_clip). For programs that train,
/// called once at their start.
void keepFreedMemory();

} // namespace ng
