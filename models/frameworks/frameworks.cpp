// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/frameworks.h"

#include "models/frameworks/eeg_clip/framework.h"

namespace ng {

std::vector<std::unique_ptr<const Framework>> torchFrameworks()
{
    std::vector<std::unique_ptr<const Framework>> frameworks;
    frameworks.push_back(makeEegClip());
    return frameworks;
}

} // namespace ng
