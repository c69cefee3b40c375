// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/verb.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <iostream>
#include <memory>
#include <unistd.h>

namespace ng::cli {

namespace {

/// Verbs of the product that this build does not have; they answer with exit code 4 and are absent from --help.
constexpr std::array kAbsentVerbs{"importance", "sweep"};

// NOTE: a signal handler can reach nothing but a global; it only touches lock-free atomics.
std::atomic<StopSource *> gStop{nullptr};
std::atomic<int> gInterrupts{0};

extern "C" void onInterrupt(int)
{
    gInterrupts.fetch_add(1);
    if (StopSource *stop = gStop.load())
        stop->requestStop();
}

void installHandlers(StopSource &stop)
{
    gStop.store(&stop);
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of the write, not the end of the program
}

std::filesystem::path folderOfProgram()
{
    std::error_code failed;
    const auto path = std::filesystem::read_symlink("/proc/self/exe", failed);
    return failed ? std::filesystem::current_path(failed) : path.parent_path();
}

int reportError(const Terminal &terminal, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        terminal.note("cancelled");
    else
        terminal.note("error: " + error.message());
    return exitCode(error.code);
}

/// The first word that is no option: the verb somebody meant.
std::string_view firstWord(int argc, const char *const *argv)
{
    for (int i = 1; i < argc; ++i)
        if (argv[i][0] != '-')
            return argv[i];
    return {};
}

int runBody(CliContext &context, const VerbBody &body)
{
    const Result<> result = body(context);
    context.terminal.clearProgress();
    if (!result)
        return reportError(context.terminal, result.error());
    // A full disk behind a redirected stdout must not look like success.
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return reportError(
            context.terminal,
            fail(ErrorCode::Io,
                 NG_TR("cli",
                       "The output could not be written: the disk may be full, or the reader of the pipe has ended."))
                .value());
    return 0;
}

} // namespace

int interruptCount()
{
    return gInterrupts.load();
}

int runProgram(int argc, const char *const *argv)
{
    CliContext context;
    context.programFolder = folderOfProgram();
    context.arguments.assign(argv, argv + argc);
    installHandlers(context.stop);

    CLI::App app("Neuroglyph: decode recordings of the brain and judge what was decoded.", "neuroglyph-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", std::string("neuroglyph-cli ") + NG_VERSION);
    app.footer(
        "Example:\n  neuroglyph-cli info recording.edf\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 missing or invalid data,\n"
        "4 not supported or not in this build, 130 cancelled.");

    VerbBody chosen;
    const std::vector<VerbSpec> verbs = allVerbs();
    for (const VerbSpec &verb : verbs) {
        CLI::App *sub = app.add_subcommand(std::string(verb.name), std::string(verb.summary));
        sub->footer("Example:\n  " + std::string(verb.example));
        auto body = std::make_shared<VerbBody>(verb.setup(*sub));
        sub->callback([&chosen, body] { chosen = *body; });
    }

    const std::string_view word = firstWord(argc, argv);
    if (std::find(kAbsentVerbs.begin(), kAbsentVerbs.end(), word) != kAbsentVerbs.end()) {
        const Error error = fail(ErrorCode::Unsupported, NG_TR("cli", "\"%1\" is not in this build."), word).value();
        return reportError(context.terminal, error);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        const int code = app.exit(error, std::cout, std::cerr); // prints help, version or what is wrong
        return code == 0 ? 0 : exitCode(ErrorCode::InvalidArgument);
    }
    return runBody(context, chosen);
}

} // namespace ng::cli
