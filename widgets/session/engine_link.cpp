// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/engine_link.h"

#include "core/base/exceptions.h"
#include "core/run/engine_protocol.h"
#include "widgets/jobs/mailbox.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace ng::ui {

namespace {

/// How long a request may wait while the thread listens. Below the 100 ms within which a wish is acknowledged.
constexpr std::chrono::milliseconds kListen{20};

} // namespace

/// Owns the client; everything but post(), pid() and the constructor runs in its own thread.
class EngineLink::Thread
{
public:
    using Task = std::function<void(Thread &)>;

    Thread(EngineLink &link, EngineClient::Spec spec)
        : m_link(link),
          m_spec(std::move(spec)),
          m_thread([this] { run(); })
    { }

    ~Thread()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_wake.notify_all();
        m_thread.join();
    }

    void post(Task task)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_all();
    }

    [[nodiscard]] int pid() const { return m_pid; }

    /// Sends a request that begins a run; the engine is started where there is none.
    void begin(const QString &folder, Json request)
    {
        auto id = send(std::move(request), true);
        if (id)
            m_beginning[*id] = folder;
    }

    void steer(const QString &folder, const char *wish)
    {
        for (const auto &[run, name] : m_runs) {
            if (name != folder)
                continue;
            Json request = Json::object();
            request.set("request", wish).set("run", run);
            static_cast<void>(send(std::move(request), false)); // where it fails, lost() tells
            return;
        }
        // Not taken yet: what is wished waits until the engine has given it a number.
        m_early[folder].emplace_back(wish);
    }

    void decode(Json request, std::function<void(Result<>)> done)
    {
        auto id = send(std::move(request), true);
        if (id)
            m_decoding[*id] = std::move(done);
        else
            tell([done = std::move(done), error = id.error()] { done(tl::unexpected<Error>(error)); });
    }

    /// Without starting one: where there is no engine there is nothing to let go.
    bool detach(std::chrono::milliseconds patience)
    {
        if (!m_client)
            return true;
        Json request = Json::object();
        request.set("request", "detach");
        return m_client->ask(std::move(request), patience).has_value();
    }

private:
    void run()
    {
        while (true) {
            std::deque<Task> tasks;
            {
                std::unique_lock lock(m_mutex);
                if (!m_client)
                    m_wake.wait(lock, [this] { return m_quit || !m_tasks.empty(); });
                if (m_quit && m_tasks.empty())
                    break;
                tasks.swap(m_tasks);
            }
            for (const Task &task : tasks)
                task(*this);
            if (m_client)
                listen();
        }
        m_client.reset();
    }

    template<class Function>
    void tell(Function function)
    {
        m_mailbox.post(std::move(function));
    }

    Result<std::int64_t> send(Json request, bool start)
    {
        if (!m_client && start)
            NG_TRY(startEngine());
        if (!m_client)
            return fail(ErrorCode::NotFound, NG_TR("session", "No engine is running."));
        auto id = m_client->send(std::move(request));
        if (!id)
            die(id.error());
        return id;
    }

    Result<> startEngine()
    {
        tell([link = &m_link] { Q_EMIT link->starting(); });
        auto client = guarded("engine", [&] { return EngineClient::start(m_spec); });
        if (!client) {
            die(client.error());
            return tl::unexpected<Error>(client.error());
        }
        m_client = std::make_unique<EngineClient>(std::move(*client));
        m_pid = m_client->pid();
        tell([link = &m_link, greeting = m_client->greeting()] { Q_EMIT link->started(greeting); });
        return {};
    }

    void listen()
    {
        auto message = m_client->next(kListen);
        while (message && *message) {
            handle(**message);
            message = m_client->next(std::chrono::milliseconds(0));
        }
        if (!message)
            die(message.error());
    }

    void die(const Error &error)
    {
        m_client.reset();
        m_pid = 0;
        m_runs.clear();
        m_beginning.clear();
        m_early.clear();
        for (auto &[id, done] : std::exchange(m_decoding, {}))
            tell([done = std::move(done), error] { done(tl::unexpected<Error>(error)); });
        tell([link = &m_link, error] { Q_EMIT link->lost(error); });
    }

    void handle(const Json &message)
    {
        if (message["reply"].isInteger())
            reply(message);
        else
            event(message);
    }

    void reply(const Json &message)
    {
        const std::int64_t id = message["reply"].toInt();
        const std::optional<Error> error =
            message.contains("error") ? std::optional(errorFromJson(message["error"])) : std::nullopt;
        if (const auto at = m_beginning.find(id); at != m_beginning.end()) {
            const QString folder = at->second;
            m_beginning.erase(at);
            if (error) {
                tell([link = &m_link, folder, error] { Q_EMIT link->runEnded(folder, RunState::Failed, error); });
                return;
            }
            m_runs[message["ok"]["run"].toInt()] = folder;
            tell([link = &m_link, folder] { Q_EMIT link->accepted(folder); });
            for (const std::string &wish : std::exchange(m_early[folder], {}))
                steer(folder, wish.c_str());
        } else if (const auto decoding = m_decoding.find(id); decoding != m_decoding.end()) {
            tell([done = std::move(decoding->second), error] {
                done(error ? Result<>(tl::unexpected<Error>(*error)) : Result<>{});
            });
            m_decoding.erase(decoding);
        }
    }

    void event(const Json &message)
    {
        const std::int64_t run = message["run"].toInt();
        const auto at = m_runs.find(run);
        if (at == m_runs.end())
            return;
        const QString folder = at->second;
        const std::string name = message["event"].toString();
        if (name == "progress") {
            tell([link = &m_link, folder, progress = progressFromJson(message["progress"])] {
                Q_EMIT link->progressed(folder, progress);
            });
        } else if (name == "note") {
            tell([link = &m_link, folder, text = QString::fromStdString(message["text"].toString())] {
                Q_EMIT link->noted(folder, text);
            });
        } else if (name == "state" || name == "ended") {
            const RunState state = runStateOf(message["state"].toString()).value_or(RunState::Failed);
            if (name == "state") {
                tell([link = &m_link, folder, state] { Q_EMIT link->stateTold(folder, state); });
                return;
            }
            m_runs.erase(at);
            const std::optional<Error> error =
                message.contains("error") ? std::optional(errorFromJson(message["error"])) : std::nullopt;
            tell([link = &m_link, folder, state, error] { Q_EMIT link->runEnded(folder, state, error); });
        }
    }

    EngineLink &m_link;
    Mailbox m_mailbox;
    EngineClient::Spec m_spec;
    std::unique_ptr<EngineClient> m_client;
    std::atomic<int> m_pid{0};
    std::map<std::int64_t, QString> m_runs;
    std::map<std::int64_t, QString> m_beginning;
    std::map<std::int64_t, std::function<void(Result<>)>> m_decoding;
    std::map<QString, std::vector<std::string>> m_early;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_quit = false;
    std::thread m_thread; ///< last: starts when all else is there
};

EngineLink::EngineLink(EngineClient::Spec spec, QObject *parent)
    : QObject(parent),
      m_thread(std::make_unique<Thread>(*this, std::move(spec)))
{ }

EngineLink::~EngineLink() = default;

void EngineLink::train(const QString &folder, const TrainRequest &request)
{
    Json message = Json::object();
    message.set("request", "train")
        .set("study", request.study.string())
        .set("out", request.out.string())
        .set("training", toJson(request));
    m_thread->post([folder, message = std::move(message)](Thread &thread) { thread.begin(folder, message); });
}

void EngineLink::resume(const QString &folder, const QString &study)
{
    Json message = Json::object();
    message.set("request", "resume").set("folder", folder.toStdString());
    if (!study.isEmpty())
        message.set("study", study.toStdString());
    m_thread->post([folder, message = std::move(message)](Thread &thread) { thread.begin(folder, message); });
}

void EngineLink::steer(const QString &folder, const char *wish)
{
    m_thread->post([folder, wish = std::string(wish)](Thread &thread) { thread.steer(folder, wish.c_str()); });
}

void EngineLink::decode(const QString &folder, const QString &study, const QString &out,
                        std::function<void(Result<>)> done)
{
    Json message = Json::object();
    message.set("request", "decode")
        .set("folder", folder.toStdString())
        .set("study", study.toStdString())
        .set("out", out.toStdString());
    m_thread->post(
        [message = std::move(message), done = std::move(done)](Thread &thread) { thread.decode(message, done); });
}

bool EngineLink::detach(std::chrono::milliseconds patience)
{
    auto answered = std::make_shared<std::promise<bool>>();
    auto future = answered->get_future();
    m_thread->post([answered, patience](Thread &thread) { answered->set_value(thread.detach(patience)); });
    return future.wait_for(patience + std::chrono::milliseconds(500)) == std::future_status::ready && future.get();
}

int EngineLink::pid() const
{
    return m_thread->pid();
}

} // namespace ng::ui
