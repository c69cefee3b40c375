// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

namespace ng::cli {

// One function a verb, each in verbs/<name>_verb.cpp.
[[nodiscard]] VerbSpec benchVerb();
[[nodiscard]] VerbSpec checkVerb();
[[nodiscard]] VerbSpec compareVerb();
[[nodiscard]] VerbSpec convertVerb();
[[nodiscard]] VerbSpec decodeVerb();
[[nodiscard]] VerbSpec evaluateVerb();
[[nodiscard]] VerbSpec frameworksVerb();
[[nodiscard]] VerbSpec importVerb();
[[nodiscard]] VerbSpec infoVerb();
[[nodiscard]] VerbSpec modelVerb();
[[nodiscard]] VerbSpec readersVerb();
[[nodiscard]] VerbSpec renderVerb();
[[nodiscard]] VerbSpec reportVerb();
[[nodiscard]] VerbSpec resumeVerb();
[[nodiscard]] VerbSpec reviewVerb();
[[nodiscard]] VerbSpec samplesVerb();
[[nodiscard]] VerbSpec simulateVerb();
[[nodiscard]] VerbSpec simulatorsVerb();
[[nodiscard]] VerbSpec textEncodersVerb();
[[nodiscard]] VerbSpec trainVerb();
[[nodiscard]] VerbSpec transformVerb();
[[nodiscard]] VerbSpec transformsVerb();

} // namespace ng::cli
