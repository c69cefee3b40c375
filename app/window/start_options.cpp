// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_options.h"

#include "core/base/text.h"

namespace ng::ui {

namespace {

constexpr int kSmallestWidth = 640;
constexpr int kSmallestHeight = 400;
constexpr int kLargest = 16384;

Result<QSize> parseSize(const std::string &text)
{
    const std::size_t cross = text.find('x');
    const auto width = parseInt(std::string_view(text).substr(0, cross));
    const auto height = cross == std::string::npos ? std::nullopt : parseInt(std::string_view(text).substr(cross + 1));
    if (!width || !height || *width < kSmallestWidth || *height < kSmallestHeight || *width > kLargest
        || *height > kLargest)
        return fail(ErrorCode::InvalidArgument, NG_TR("window", "--size \"%1\": give WIDTHxHEIGHT, at least 640x400."),
                    quotable(text));
    return QSize(static_cast<int>(*width), static_cast<int>(*height));
}

} // namespace

Result<StartOptions> parseStartOptions(const std::vector<std::string> &arguments)
{
    StartOptions out;
    bool onlyPaths = false;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (onlyPaths || argument.empty() || argument.front() != '-') {
            out.paths.emplace_back(argument);
            continue;
        }
        const auto value = [&]() -> Result<std::string> {
            if (i + 1 >= arguments.size())
                return fail(ErrorCode::InvalidArgument, NG_TR("window", "%1 needs a value."), argument);
            return arguments[++i];
        };
        if (argument == "--") {
            onlyPaths = true;
        } else if (argument == "--help" || argument == "-h") {
            out.help = true;
        } else if (argument == "--version") {
            out.version = true;
        } else if (argument == "--safe-mode") {
            out.safeMode = true;
        } else if (argument == "--tour") {
            NG_TRY_ASSIGN(out.tour, value());
        } else if (argument == "--size") {
            NG_TRY_ASSIGN(const std::string text, value());
            NG_TRY_ASSIGN(out.size, parseSize(text));
        } else if (argument == "--theme") {
            NG_TRY_ASSIGN(const std::string text, value());
            if (text != "light" && text != "dark")
                return fail(ErrorCode::InvalidArgument, NG_TR("window", "--theme \"%1\": give light or dark."),
                            quotable(text));
            out.theme = QString::fromStdString(text);
        } else {
            return fail(ErrorCode::InvalidArgument, NG_TR("window", "There is no option %1; see --help."),
                        quotable(argument));
        }
    }
    return out;
}

std::string startHelp()
{
    return "neuroglyph: recordings of the brain, decoders trained on them, and their review side by side\n\n"
           "Usage: neuroglyph [OPTIONS] [FILE|STUDY|RUN...]\n\n"
           "  FILE                a recording (EDF, BDF, BrainVision, EEGLAB) or a review file (.jsonl)\n"
           "  STUDY               a folder with study.json\n"
           "  RUN                 a folder with run.json; its study is opened with it\n\n"
           "  --tour DIR          open every workspace on a simulated study, write a picture of each to DIR, end\n"
           "  --size WIDTHxHEIGHT size of the window in device-independent pixels\n"
           "  --theme light|dark  instead of the setting\n"
           "  --safe-mode         without settings and kept layouts; nothing is recovered\n"
           "  --help, --version\n\n"
           "Example: neuroglyph recording.edf\n"
           "         neuroglyph --tour pictures --size 1280x800 --theme dark\n";
}

} // namespace ng::ui
