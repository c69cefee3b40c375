// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/training.h"
#include "app/cli/verbs/verbs.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

VerbSpec decodeVerb()
{
    VerbSpec verb;
    verb.name = "decode";
    verb.summary = "Decode every item of a study with the decoders of a run";
    verb.example = "neuroglyph-cli decode runs/lda other-study --out decodings.h5";
    verb.setup = [](CLI::App &app) -> VerbBody {
        struct Options {
            std::string run, study, out;
        };
        const auto options = std::make_shared<Options>();
        app.add_option("RUN", options->run, "Folder of the run")->required();
        app.add_option("STUDY", options->study, "Folder of the study to decode")->required();
        app.add_option("--out", options->out, "HDF5 file: one group a decoder with item_ids, candidates, truth, scores")
            ->required();
        return [options](CliContext &context) {
            return decodeAndShow(context, options->run, options->study, options->out);
        };
    };
    return verb;
}

} // namespace ng::cli
