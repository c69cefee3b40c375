// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_client.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/run/engine_protocol.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <thread>

extern char **environ; // NOLINT: POSIX declares it so

namespace ng {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kGreetingTimeout{60000};
constexpr std::chrono::milliseconds kFarewell{15000};
constexpr std::size_t kLastWords = 2000;

void closeIfOpen(int &descriptor)
{
    if (descriptor >= 0)
        ::close(descriptor);
    descriptor = -1;
}

std::string systemText(int error)
{
    return std::generic_category().message(error);
}

} // namespace

struct EngineClient::Impl {
    Spec spec;
    pid_t pid = -1;
    int socket = -1;
    int errors = -1; ///< the engine's stderr
    std::string lastWords;
    LineSplitter lines;
    std::deque<Json> waiting;
    Clock::time_point heard = Clock::now();
    std::int64_t lastId = 0;
    Json greeting;
    std::optional<Error> dead;

    ~Impl()
    {
        closeIfOpen(socket);
        waitForEnd();
        closeIfOpen(errors);
    }

    /// The engine ends by itself when its socket closes; one that does not is killed. A detached one is left alone.
    void waitForEnd()
    {
        if (pid <= 0 || detached)
            return;
        const auto until = Clock::now() + kFarewell;
        while (Clock::now() < until) {
            if (::waitpid(pid, nullptr, WNOHANG) != 0) {
                pid = -1;
                return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        ::kill(pid, SIGKILL);
        ::waitpid(pid, nullptr, 0);
        pid = -1;
    }
    bool detached = false;

    Result<> spawn()
    {
        std::array<int, 2> pair{};
        std::array<int, 2> pipe{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0)
            return fail(ErrorCode::Backend, NG_TR("run", "No channel to the engine can be made: %1."),
                        systemText(errno));
        socket = pair[0];
        if (::pipe2(pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
            ::close(pair[1]);
            return fail(ErrorCode::Backend, NG_TR("run", "No channel to the engine can be made: %1."),
                        systemText(errno));
        }
        errors = pipe[0];
        const int failed = spawnWith(pair[1], pipe[1]);
        ::close(pair[1]);
        ::close(pipe[1]);
        if (failed != 0)
            return fail(failed == ENOENT ? ErrorCode::Unsupported : ErrorCode::Backend,
                        NG_TR("run", "The engine %1 does not start: %2."), spec.program.string(), systemText(failed));
        return {};
    }

    int spawnWith(int conversation, int errorPipe)
    {
        posix_spawn_file_actions_t actions;
        posix_spawnattr_t attributes;
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawn_file_actions_adddup2(&actions, conversation, STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, conversation, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, errorPipe, STDERR_FILENO);
        // Its own process group: Ctrl+C at the terminal is for the program that talks to people.
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
        ::posix_spawnattr_setpgroup(&attributes, 0);
        std::string program = spec.program.string();
        std::vector<std::string> arguments = spec.arguments;
        std::vector<char *> argv{program.data()};
        for (std::string &argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        const int failed = ::posix_spawn(&pid, program.c_str(), &actions, &attributes, argv.data(), environ);
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
        if (failed != 0)
            pid = -1;
        return failed;
    }

    Result<> write(const std::string &line)
    {
        std::size_t sent = 0;
        while (sent < line.size()) {
            const ssize_t n = ::send(socket, line.data() + sent, line.size() - sent, MSG_NOSIGNAL);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return tl::unexpected<Error>(died());
            sent += static_cast<std::size_t>(n);
        }
        return {};
    }

    void readErrors()
    {
        std::array<char, 4096> buffer{};
        for (ssize_t n = ::read(errors, buffer.data(), buffer.size()); n > 0;
             n = ::read(errors, buffer.data(), buffer.size()))
            lastWords.append(buffer.data(), static_cast<std::size_t>(n));
        if (lastWords.size() > kLastWords)
            lastWords.erase(0, lastWords.size() - kLastWords);
    }

    /// Reads what is there; false at the end of the conversation.
    bool readSocket()
    {
        std::array<char, 65536> buffer{};
        const ssize_t n = ::read(socket, buffer.data(), buffer.size());
        if (n < 0 && (errno == EINTR || errno == EAGAIN))
            return true;
        if (n <= 0)
            return false;
        heard = Clock::now();
        lines.add({buffer.data(), static_cast<std::size_t>(n)});
        while (const auto line = lines.next()) {
            auto message = parseJson(*line);
            if (message && (*message)["event"].toString() != "heartbeat")
                waiting.push_back(std::move(*message));
        }
        return !lines.tooLong();
    }

    /// Why the conversation ended.
    Error died()
    {
        if (dead)
            return *dead;
        readErrors();
        int status = 0;
        pid_t ended = 0;
        for (int tries = 0; tries < 200 && ended == 0 && pid > 0; ++tries) {
            ended = ::waitpid(pid, &status, WNOHANG);
            if (ended == 0)
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        std::string how = NG_TR("run", "closed the conversation");
        if (ended > 0) {
            pid = -1;
            how = WIFSIGNALED(status)
                ? fillIn(NG_TR("run", "was ended by signal %1 (%2)"),
                         {numberText(static_cast<std::int64_t>(WTERMSIG(status))), ::strsignal(WTERMSIG(status))})
                : fillIn(NG_TR("run", "ended with exit code %1"),
                         {numberText(static_cast<std::int64_t>(WEXITSTATUS(status)))});
        }
        const std::string words(trimmed(lastWords));
        dead = Error{ErrorCode::Backend,
                     NG_TR("run", "The engine %1.%2 Runs it had under way can be resumed."),
                     {how, words.empty() ? std::string() : " Its last words: " + words + "."},
                     {}};
        return *dead;
    }

    Error silent()
    {
        dead = Error{ErrorCode::Backend,
                     NG_TR("run",
                           "The engine has been silent for %1 s. It is ended; runs it had under way can be resumed."),
                     {numberText(static_cast<std::int64_t>(spec.silence.count() / 1000))},
                     {}};
        if (pid > 0)
            ::kill(pid, SIGKILL);
        return *dead;
    }

    Result<> wait(std::chrono::milliseconds timeout)
    {
        std::array<pollfd, 2> polled{pollfd{socket, POLLIN, 0}, pollfd{errors, POLLIN, 0}};
        const int ready = ::poll(polled.data(), polled.size(), static_cast<int>(timeout.count()));
        if (ready > 0 && (polled[1].revents & POLLIN) != 0)
            readErrors();
        if (ready > 0 && polled[0].revents != 0) {
            if (!readSocket())
                return tl::unexpected<Error>(died());
        } else if (Clock::now() - heard > spec.silence) {
            return tl::unexpected<Error>(silent());
        } else if (ready > 0 && (polled[1].revents & (POLLHUP | POLLERR)) != 0) {
            std::this_thread::sleep_for(std::chrono::milliseconds(1)); // stderr closed first: the socket follows
        }
        return {};
    }
};

EngineClient::EngineClient(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
EngineClient::~EngineClient() = default;
EngineClient::EngineClient(EngineClient &&) noexcept = default;
EngineClient &EngineClient::operator=(EngineClient &&) noexcept = default;

Result<EngineClient> EngineClient::start(const Spec &spec)
{
    auto impl = std::make_unique<Impl>();
    impl->spec = spec;
    NG_TRY(impl->spawn());
    EngineClient client(std::move(impl));
    Json hello = Json::object();
    hello.set("request", "hello").set("protocol", kEngineProtocol).set("window", spec.window);
    NG_TRY_ASSIGN(client.m_impl->greeting, client.ask(std::move(hello), kGreetingTimeout));
    return client;
}

const Json &EngineClient::greeting() const
{
    return m_impl->greeting;
}

int EngineClient::pid() const
{
    return static_cast<int>(m_impl->pid);
}

Result<std::int64_t> EngineClient::send(Json request)
{
    if (m_impl->dead)
        return tl::unexpected<Error>(*m_impl->dead);
    const std::int64_t id = ++m_impl->lastId;
    if (request["request"].toString() == "detach")
        m_impl->detached = true;
    request.set("id", id);
    NG_TRY(m_impl->write(request.dump() + "\n"));
    return id;
}

Result<Json> EngineClient::ask(Json request, std::chrono::milliseconds timeout)
{
    const std::string name = request["request"].toString();
    NG_TRY_ASSIGN(const std::int64_t id, send(std::move(request)));
    const auto until = Clock::now() + timeout;
    std::size_t looked = 0;
    while (true) {
        for (; looked < m_impl->waiting.size(); ++looked) {
            const Json &message = m_impl->waiting[looked];
            if (!message["reply"].isInteger() || message["reply"].toInt() != id)
                continue;
            Json reply = message;
            m_impl->waiting.erase(m_impl->waiting.begin() + static_cast<std::ptrdiff_t>(looked));
            if (reply.contains("error"))
                return tl::unexpected<Error>(errorFromJson(reply["error"]));
            return reply["ok"];
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now());
        if (left.count() <= 0)
            return fail(ErrorCode::Backend, NG_TR("run", "The engine did not answer the request %1 in time."), name);
        NG_TRY(m_impl->wait(std::min(left, std::chrono::milliseconds(200))));
    }
}

Result<std::optional<Json>> EngineClient::next(std::chrono::milliseconds timeout)
{
    if (m_impl->waiting.empty()) {
        if (m_impl->dead)
            return tl::unexpected<Error>(*m_impl->dead);
        const Result<> waited = m_impl->wait(timeout);
        if (!waited && m_impl->waiting.empty())
            return tl::unexpected<Error>(waited.error());
    }
    if (m_impl->waiting.empty())
        return std::optional<Json>{};
    Json message = std::move(m_impl->waiting.front());
    m_impl->waiting.pop_front();
    return std::optional<Json>(std::move(message));
}

namespace {

class EngineTextEncoder final : public TextEncoder
{
public:
    EngineTextEncoder(EngineClient &client, std::string id, std::filesystem::path scratch)
        : m_client(client),
          m_id(std::move(id)),
          m_scratch(std::move(scratch))
    { }

    /// Asks for the vector of an empty text, which tells length and recipe.
    Result<> introduce()
    {
        NG_TRY_ASSIGN(const Json ok, ask({{}}));
        m_dimension = static_cast<std::size_t>(ok["dimension"].toInt());
        m_recipe = ok["recipe"];
        return {};
    }

    std::string_view id() const override { return m_id; }
    std::size_t dimension() const override { return m_dimension; }
    Json recipe() const override { return m_recipe; }

    Result<NdArray<float, 2>> encode(std::span<const std::string> texts, const RunContext &ctx) const override
    {
        NG_TRY(ctx.checkpoint());
        if (texts.empty())
            return NdArray<float, 2>({0, m_dimension});
        NG_TRY(ask({texts.begin(), texts.end()}));
        NG_TRY_ASSIGN(auto vectors, readNpyMatrix(m_scratch / "texts.npy"));
        std::error_code ignored;
        std::filesystem::remove(m_scratch / "texts.npy", ignored);
        if (vectors.extent(0) != texts.size() || vectors.extent(1) != m_dimension)
            return fail(ErrorCode::ShapeMismatch,
                        NG_TR("run", "The engine's encoder %1 gave vectors of another shape than asked for."), m_id);
        return vectors;
    }

private:
    Result<Json> ask(const std::vector<std::string> &texts) const
    {
        Json list = Json::array();
        for (const std::string &text : texts)
            list.push(text);
        Json request = Json::object();
        request.set("request", "encode-text")
            .set("encoder", m_id)
            .set("texts", std::move(list))
            .set("out", (m_scratch / "texts.npy").string());
        return m_client.ask(std::move(request), std::chrono::minutes(10));
    }

    EngineClient &m_client;
    std::string m_id;
    std::filesystem::path m_scratch;
    std::size_t m_dimension = 0;
    Json m_recipe;
};

} // namespace

Result<TextEncoderPtr> engineTextEncoder(EngineClient &client, std::string_view id,
                                         const std::filesystem::path &scratch)
{
    auto encoder = std::make_shared<EngineTextEncoder>(client, std::string(id), scratch);
    NG_TRY(encoder->introduce());
    return TextEncoderPtr(std::move(encoder));
}

Result<std::filesystem::path> findEngine(const std::filesystem::path &programFolder)
{
    const char *given = std::getenv("NG_ENGINE");
    const std::filesystem::path path =
        given != nullptr && *given != '\0' ? std::filesystem::path(given) : programFolder / "neuroglyph-engine";
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(path, ignored))
        return fail(ErrorCode::Unsupported,
                    NG_TR("run", "This needs neuroglyph-engine, which is not in this build (looked for %1)."),
                    path.string());
    return path;
}

} // namespace ng
