// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verb.h"
#include "app/cli/verbs/verbs.h"

namespace ng::cli {

std::vector<VerbSpec> allVerbs()
{
    std::vector<VerbSpec> verbs;
#if __has_include("app/cli/verbs/info_verb.cpp")
    verbs.push_back(infoVerb());
#endif
#if __has_include("app/cli/verbs/samples_verb.cpp")
    verbs.push_back(samplesVerb());
#endif
#if __has_include("app/cli/verbs/convert_verb.cpp")
    verbs.push_back(convertVerb());
#endif
#if __has_include("app/cli/verbs/transform_verb.cpp")
    verbs.push_back(transformVerb());
#endif
#if __has_include("app/cli/verbs/simulate_verb.cpp")
    verbs.push_back(simulateVerb());
#endif
#if __has_include("app/cli/verbs/import_verb.cpp")
    verbs.push_back(importVerb());
#endif
#if __has_include("app/cli/verbs/check_verb.cpp")
    verbs.push_back(checkVerb());
#endif
#if __has_include("app/cli/verbs/train_verb.cpp")
    verbs.push_back(trainVerb());
#endif
#if __has_include("app/cli/verbs/resume_verb.cpp")
    verbs.push_back(resumeVerb());
#endif
#if __has_include("app/cli/verbs/decode_verb.cpp")
    verbs.push_back(decodeVerb());
#endif
#if __has_include("app/cli/verbs/evaluate_verb.cpp")
    verbs.push_back(evaluateVerb());
#endif
#if __has_include("app/cli/verbs/compare_verb.cpp")
    verbs.push_back(compareVerb());
#endif
#if __has_include("app/cli/verbs/frameworks_verb.cpp")
    verbs.push_back(frameworksVerb());
#endif
#if __has_include("app/cli/verbs/readers_verb.cpp")
    verbs.push_back(readersVerb());
#endif
#if __has_include("app/cli/verbs/transforms_verb.cpp")
    verbs.push_back(transformsVerb());
#endif
#if __has_include("app/cli/verbs/simulators_verb.cpp")
    verbs.push_back(simulatorsVerb());
#endif
#if __has_include("app/cli/verbs/text_encoders_verb.cpp")
    verbs.push_back(textEncodersVerb());
#endif
#if __has_include("app/cli/verbs/model_verb.cpp")
    verbs.push_back(modelVerb());
#endif
#if __has_include("app/cli/verbs/bench_verb.cpp")
    verbs.push_back(benchVerb());
#endif
    return verbs;
}

} // namespace ng::cli
