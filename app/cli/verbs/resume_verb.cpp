// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/training.h"
#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

VerbSpec resumeVerb()
{
    VerbSpec verb;
    verb.name = "resume";
    verb.summary = "Go on with a run that was stopped, paused, cancelled or killed";
    verb.example = "neuroglyph-cli resume runs/lda";
    verb.setup = [](CLI::App &app) -> VerbBody {
        struct Options {
            std::string run, study;
        };
        const auto options = std::make_shared<Options>();
        app.add_option("RUN", options->run, "Folder of the run")->required();
        app.add_option("--study", options->study, "Where its study lies now, if it was moved");
        return [options](CliContext &context) { return resumeAndShow(context, options->run, options->study); };
    };
    return verb;
}

} // namespace ng::cli
