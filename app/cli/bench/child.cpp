// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/child.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace ng::cli {

namespace {

int spawn(const std::filesystem::path &program, const std::vector<std::string> &arguments, int input, int output,
          pid_t &pid)
{
    std::vector<std::string> words{program.string()};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    const int failed = ::posix_spawn(&pid, program.c_str(), &actions, nullptr, argv.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return failed;
}

} // namespace

Child::Child(int pid, int input, int output, std::string name)
    : m_pid(pid),
      m_input(input),
      m_output(output),
      m_name(std::move(name))
{ }

Child::Child(Child &&other) noexcept
    : m_pid(std::exchange(other.m_pid, -1)),
      m_input(std::exchange(other.m_input, -1)),
      m_output(std::exchange(other.m_output, -1)),
      m_name(std::move(other.m_name)),
      m_buffer(std::move(other.m_buffer))
{ }

Child &Child::operator=(Child &&other) noexcept
{
    std::swap(m_pid, other.m_pid);
    std::swap(m_input, other.m_input);
    std::swap(m_output, other.m_output);
    std::swap(m_name, other.m_name);
    std::swap(m_buffer, other.m_buffer);
    return *this;
}

Child::~Child()
{
    end();
}

void Child::end() noexcept
{
    if (m_pid < 0)
        return;
    ::close(m_input);
    ::close(m_output);
    for (int i = 0; i < 200; ++i) { // two seconds
        if (::waitpid(m_pid, nullptr, WNOHANG) != 0)
            return;
        ::usleep(10'000);
    }
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
}

Result<Child> Child::start(const std::filesystem::path &program, const std::vector<std::string> &arguments)
{
    std::array<int, 2> to{}, from{};
    int failed = ::pipe2(to.data(), O_CLOEXEC) == 0 ? 0 : errno;
    if (failed == 0 && ::pipe2(from.data(), O_CLOEXEC) != 0) {
        failed = errno;
        ::close(to[0]);
        ::close(to[1]);
    }
    if (failed != 0)
        return fail(ErrorCode::Backend, NG_TR("cli", "No pipe to %1 can be made: %2."), program.string(),
                    std::generic_category().message(failed));
    pid_t pid = -1;
    failed = spawn(program, arguments, to[0], from[1], pid);
    ::close(to[0]);
    ::close(from[1]);
    if (failed != 0) {
        ::close(to[1]);
        ::close(from[0]);
        return fail(ErrorCode::Unsupported, NG_TR("cli", "%1 cannot be started: %2."), program.string(),
                    std::generic_category().message(failed));
    }
    return Child(pid, to[1], from[0], program.filename().string());
}

Result<Json> Child::ask(const Json &question, std::chrono::seconds patience)
{
    const std::string line = question.dump() + "\n";
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = ::write(m_input, rest.data(), rest.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(ErrorCode::Backend, NG_TR("cli", "%1 has ended; its message is above."), m_name);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    NG_TRY_ASSIGN(const std::string answer, readLine(patience));
    NG_TRY_ASSIGN(Json json, within(parseJson(answer), m_name));
    if (json.contains("error"))
        return fail(ErrorCode::Backend, NG_TR("cli", "%1: %2"), m_name, json["error"].toString());
    return json;
}

Result<std::string> Child::readLine(std::chrono::seconds patience)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        if (const std::size_t found = m_buffer.find('\n'); found != std::string::npos) {
            std::string line = m_buffer.substr(0, found);
            m_buffer.erase(0, found + 1);
            return line;
        }
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now()).count();
        pollfd polled{m_output, POLLIN, 0};
        const int ready = left > 0 ? ::poll(&polled, 1, static_cast<int>(left)) : 0;
        if (ready < 0 && errno == EINTR) // Ctrl+C reaches it as well: it ends, and so do we
            continue;
        if (ready <= 0)
            return fail(ErrorCode::Backend, NG_TR("cli", "%1 does not answer."), m_name);
        std::array<char, 16384> bytes;
        const ssize_t got = ::read(m_output, bytes.data(), bytes.size());
        if (got <= 0)
            return fail(ErrorCode::Backend, NG_TR("cli", "%1 has ended without an answer."), m_name);
        m_buffer.append(bytes.data(), static_cast<std::size_t>(got));
    }
}

} // namespace ng::cli
