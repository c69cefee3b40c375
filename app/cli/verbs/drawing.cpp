// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/drawing.h"

#include "core/base/text.h"

#include <array>
#include <cerrno>
#include <string>
#include <vector>

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace ng::cli {

namespace {

constexpr std::array kCodes{ErrorCode::Cancelled,   ErrorCode::InvalidArgument,
                            ErrorCode::NotFound,    ErrorCode::Unsupported,
                            ErrorCode::CorruptData, ErrorCode::ShapeMismatch,
                            ErrorCode::OutOfMemory, ErrorCode::Io,
                            ErrorCode::Backend,     ErrorCode::Internal};

/// Environment of the child: ours, drawing into memory.
std::vector<std::string> childEnvironment()
{
    std::vector<std::string> out;
    for (char **entry = environ; *entry != nullptr; ++entry) {
        if (!std::string_view(*entry).starts_with("QT_QPA_PLATFORM="))
            out.emplace_back(*entry);
    }
    out.emplace_back("QT_QPA_PLATFORM=offscreen");
    return out;
}

std::vector<char *> pointersOf(std::vector<std::string> &texts)
{
    std::vector<char *> out;
    for (std::string &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

/// Everything the child says on its standard output.
std::string readAll(int descriptor)
{
    std::string text;
    std::array<char, 4096> buffer{};
    while (true) {
        const ssize_t got = ::read(descriptor, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue; // Ctrl+C reaches the child too, which then answers
        if (got <= 0)
            return text;
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

struct Ended {
    std::string said;
    int status = 0;
};

Result<Ended> runChild(const std::filesystem::path &program, std::vector<std::string> arguments)
{
    std::array<int, 2> pipe{-1, -1};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        return fail(ErrorCode::Backend, NG_TR("cli", "No pipe to the program that draws could be made."));
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, pipe[1], STDOUT_FILENO);
    std::vector<std::string> environment = childEnvironment();
    pid_t pid = -1;
    const int failed = ::posix_spawn(&pid, program.c_str(), &actions, nullptr, pointersOf(arguments).data(),
                                     pointersOf(environment).data());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(pipe[1]);
    if (failed != 0) {
        ::close(pipe[0]);
        return fail(ErrorCode::Backend, NG_TR("cli", "%1 could not be started."), program.filename().string());
    }
    Ended ended;
    ended.said = readAll(pipe[0]);
    ::close(pipe[0]);
    while (::waitpid(pid, &ended.status, 0) < 0 && errno == EINTR) { }
    return ended;
}

Error errorOf(const Json &answer)
{
    Error error;
    for (const ErrorCode code : kCodes) {
        if (errorCodeName(code) == answer["code"].toString())
            error.code = code;
    }
    error.text = answer["text"].toString();
    for (const Json &arg : answer["args"].items())
        error.args.push_back(arg.toString());
    for (const Json &place : answer["context"].items())
        error.context.push_back(place.toString());
    return error;
}

} // namespace

Result<> drawBeside(CliContext &context, const std::string &verb, const Json &request)
{
    const std::filesystem::path program = context.programFolder / "neuroglyph";
    if (::access(program.c_str(), X_OK) != 0)
        return fail(ErrorCode::Unsupported,
                    NG_TR("cli",
                          "\"%1\" draws, which needs the program neuroglyph beside this one; it is not in this build."),
                    verb);
    NG_TRY_ASSIGN(const Ended ended, runChild(program, {program.string(), "--headless-" + verb, request.dump()}));
    if (context.stop.stopRequested())
        return fail(ErrorCode::Cancelled, NG_TR("cli", "Cancelled."));
    // The answer is the last line; libraries may have spoken before it.
    const std::string_view said = trimmed(ended.said);
    const std::size_t last = said.rfind('\n');
    const auto answer = parseJson(last == std::string_view::npos ? said : said.substr(last + 1));
    if (!answer || !answer->isObject()) {
        if (WIFSIGNALED(ended.status))
            return fail(ErrorCode::Backend, NG_TR("cli", "The program that draws died (signal %1)."),
                        std::to_string(WTERMSIG(ended.status)));
        return fail(ErrorCode::Backend, NG_TR("cli", "The program that draws ended without an answer."));
    }
    for (const Json &note : (*answer)["warnings"].items())
        context.terminal.warning(note.toString());
    if (const Json &error = (*answer)["error"]; error.isObject())
        return tl::unexpected<Error>(errorOf(error));
    for (const Json &written : (*answer)["written"].items())
        context.terminal.note("wrote " + written.toString());
    return {};
}

} // namespace ng::cli
