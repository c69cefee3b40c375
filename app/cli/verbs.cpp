// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/verbs.h"
#include "app/cli/verb.h"

namespace ng::cli {

std::vector<VerbSpec> allVerbs()
{
    return {
        infoVerb(),       samplesVerb(),      convertVerb(), transformVerb(),  simulateVerb(), importVerb(),
        checkVerb(),      trainVerb(),        resumeVerb(),  decodeVerb(),     evaluateVerb(), compareVerb(),
        reviewVerb(),     renderVerb(),       reportVerb(),  frameworksVerb(), readersVerb(),  transformsVerb(),
        simulatorsVerb(), textEncodersVerb(), modelVerb(),   benchVerb(),
    };
}

} // namespace ng::cli
