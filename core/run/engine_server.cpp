// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_server.h"

#include "core/base/exceptions.h"
#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/base/thread_pool.h"
#include "core/run/decode_run.h"
#include "core/run/engine_protocol.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace ng {

namespace {

constexpr std::chrono::seconds kHeartbeat{1};

/// A training run or another long piece of work in its own thread.
struct Work {
    std::int64_t run = 0; ///< 0: no training
    std::shared_ptr<RunControl> control;
    std::atomic<RunState> state{RunState::Queued};
    std::atomic<bool> done{false};
    std::thread thread;
};

} // namespace

struct EngineServer::Impl {
    EngineServices services;
    int input;
    int output;
    std::mutex outputMutex;
    std::mutex workMutex; ///< guards the list, not what is in it
    std::list<std::unique_ptr<Work>> work;
    std::int64_t lastRun = 0;
    std::atomic<bool> window{false};
    bool detached = false;
    bool shutdown = false;
    std::mutex beatMutex;
    std::condition_variable beatEnd;
    bool beating = true;

    Impl(EngineServices given, int in, int out) : services(std::move(given)), input(in), output(out) { }

    void send(const Json &message)
    {
        const std::string line = message.dump() + "\n";
        const std::lock_guard lock(outputMutex);
        std::size_t sent = 0;
        while (sent < line.size()) {
            const ssize_t n = ::write(output, line.data() + sent, line.size() - sent);
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return; // nobody listens any more; the end of input tells the rest
            sent += static_cast<std::size_t>(n);
        }
    }

    void reply(const Json &id, Json ok)
    {
        Json out = Json::object();
        out.set("reply", id).set("ok", std::move(ok));
        send(out);
    }

    void replyError(const Json &id, const Error &error)
    {
        Json out = Json::object();
        out.set("reply", id).set("error", errorToJson(error));
        send(out);
    }

    void event(std::string_view name, std::int64_t run, std::string_view key, Json value)
    {
        Json out = Json::object();
        out.set("event", name).set("run", run).set(key, std::move(value));
        send(out);
    }

    TrainServices trainServices()
    {
        TrainServices out = services.train;
        const auto apply = services.train.threads;
        out.threads = [this, apply](std::size_t wanted) {
            const std::size_t cores = defaultThreads();
            const std::size_t use =
                wanted != 0 ? wanted : std::max<std::size_t>(window && cores > 1 ? cores - 1 : cores, 1);
            return apply ? apply(use) : use;
        };
        return out;
    }

    RunObserver observerOf(Work &one)
    {
        RunObserver observer;
        observer.state = [this, &one](RunState state) {
            one.state = state;
            event("state", one.run, "state", runStateName(state));
        };
        observer.progress = [this, &one](const RunProgress &progress) {
            event("progress", one.run, "progress", progressToJson(progress));
        };
        observer.note = [this, &one](const std::string &note) { event("note", one.run, "text", note); };
        return observer;
    }

    using Train = std::function<Result<TrainOutcome>(const TrainServices &, RunControl &, const RunObserver &)>;

    void startRun(const Json &id, Train train)
    {
        reap();
        auto owned = std::make_unique<Work>();
        Work &one = *owned;
        one.run = ++lastRun;
        one.control = std::make_shared<RunControl>();
        Json ok = Json::object();
        ok.set("run", one.run);
        reply(id, std::move(ok));
        one.thread = std::thread([this, &one, train = std::move(train)] {
            const auto outcome =
                guarded("training", [&] { return train(trainServices(), *one.control, observerOf(one)); });
            Json ended = Json::object();
            ended.set("event", "ended").set("run", one.run);
            if (outcome) {
                ended.set("state", runStateName(outcome->state));
            } else {
                const bool cancelled = outcome.error().code == ErrorCode::Cancelled;
                ended.set("state", runStateName(cancelled ? RunState::Cancelled : RunState::Failed))
                    .set("error", errorToJson(outcome.error()));
            }
            send(ended);
            one.done = true;
        });
        const std::lock_guard lock(workMutex);
        work.push_back(std::move(owned));
    }

    /// Work that is answered once, when it is done.
    void startWork(const Json &id, std::function<Result<Json>(const RunContext &)> body)
    {
        reap();
        auto owned = std::make_unique<Work>();
        Work &one = *owned;
        one.control = std::make_shared<RunControl>();
        one.thread = std::thread([this, &one, id, body = std::move(body)] {
            auto result = guarded("request", [&] { return body(one.control->context()); });
            if (result)
                reply(id, std::move(*result));
            else
                replyError(id, result.error());
            one.done = true;
        });
        const std::lock_guard lock(workMutex);
        work.push_back(std::move(owned));
    }

    void reap()
    {
        const std::lock_guard lock(workMutex);
        for (auto it = work.begin(); it != work.end();) {
            if ((*it)->done) {
                (*it)->thread.join();
                it = work.erase(it);
            } else {
                ++it;
            }
        }
    }

    void joinAll()
    {
        for (const auto &one : work)
            one->thread.join();
        const std::lock_guard lock(workMutex);
        work.clear();
    }

    Result<RunControl *> controlOf(const Json &request)
    {
        const std::int64_t run = request["run"].toInt();
        const std::lock_guard lock(workMutex);
        for (const auto &one : work) {
            if (one->run == run && run != 0)
                return one->control.get();
        }
        return fail(ErrorCode::NotFound, NG_TR("run", "The engine has no run number %1."), numberText(run));
    }

    void steer(const Json &request, void (RunControl::*wish)())
    {
        const auto control = controlOf(request);
        if (!control)
            return replyError(request["id"], control.error());
        ((*control)->*wish)();
        reply(request["id"], Json::object());
    }

    void hello(const Json &request)
    {
        window = request["window"].toBool();
        Json ok = Json::object();
        ok.set("protocol", kEngineProtocol)
            .set("program", services.train.program)
            .set("versions", services.train.versions);
        ok.set("pid", static_cast<std::int64_t>(::getpid())).set("instruction_set", instructionSet());
        if (const std::int64_t theirs = request["protocol"].toInt(kEngineProtocol); theirs != kEngineProtocol) {
            return replyError(
                request["id"],
                Error{ErrorCode::Unsupported,
                      NG_TR("run", "The engine speaks protocol %1, not %2: both programs must be of one version."),
                      {numberText(kEngineProtocol), numberText(theirs)},
                      {}});
        }
        reply(request["id"], std::move(ok));
    }

    void train(const Json &message)
    {
        auto request = trainRequestFromJson(message["training"]);
        if (!request)
            return replyError(message["id"], request.error());
        request->study = message["study"].toString();
        request->out = message["out"].toString();
        startRun(message["id"],
                 [request = std::move(*request)](const TrainServices &s, RunControl &c, const RunObserver &o) {
                     return trainRun(request, s, c, o);
                 });
    }

    void resume(const Json &message)
    {
        startRun(message["id"],
                 [folder = message["folder"].toString(),
                  study = message["study"].toString()](const TrainServices &s, RunControl &c, const RunObserver &o) {
                     return resumeRun(folder, study, s, c, o);
                 });
    }

    void decode(const Json &message)
    {
        startWork(message["id"], [this, message](const RunContext &ctx) -> Result<Json> {
            static_cast<void>(trainServices().threads(
                static_cast<std::size_t>(std::max<std::int64_t>(message["threads"].toInt(), 0))));
            NG_TRY_ASSIGN(const DecodeSummary summary,
                          decodeWithRun(message["folder"].toString(), message["study"].toString(),
                                        message["out"].toString(), services.train.frameworks, services.train.readers,
                                        ctx));
            Json ok = Json::object();
            ok.set("items", static_cast<std::int64_t>(summary.items))
                .set("skipped", static_cast<std::int64_t>(summary.skipped));
            ok.set("decoders", static_cast<std::int64_t>(summary.decoders));
            return ok;
        });
    }

    void encodeText(const Json &message)
    {
        startWork(message["id"], [this, message](const RunContext &ctx) -> Result<Json> {
            if (!services.train.encoders)
                return fail(ErrorCode::Unsupported, NG_TR("run", "This engine has no text encoders."));
            NG_TRY_ASSIGN(const TextEncoderPtr encoder, services.train.encoders(message["encoder"].toString()));
            std::vector<std::string> texts;
            for (const Json &text : message["texts"].items())
                texts.push_back(text.toString());
            NG_TRY_ASSIGN(const auto vectors, encoder->encode(texts, ctx));
            NG_TRY(writeNpy(message["out"].toString(), vectors.flat(), vectors.shape()));
            Json ok = Json::object();
            ok.set("encoder", encoder->id())
                .set("dimension", static_cast<std::int64_t>(encoder->dimension()))
                .set("recipe", encoder->recipe());
            return ok;
        });
    }

    void frameworks(const Json &message)
    {
        Json list = Json::array();
        for (const auto &framework : services.train.frameworks.frameworks())
            list.push(framework->card().id);
        Json ok = Json::object();
        ok.set("frameworks", std::move(list));
        reply(message["id"], std::move(ok));
    }

    void selfTest(const Json &message)
    {
        startWork(message["id"], [this](const RunContext &) -> Result<Json> {
            if (!services.selfTest)
                return fail(ErrorCode::Unsupported, NG_TR("run", "This engine has no self-test."));
            return services.selfTest();
        });
    }

    void handle(const Json &message)
    {
        using Handler = std::function<void(const Json &)>;
        const std::array<std::pair<std::string_view, Handler>, 13> handlers{{
            {"hello", [this](const Json &m) { hello(m); }},
            {"train", [this](const Json &m) { train(m); }},
            {"resume", [this](const Json &m) { resume(m); }},
            {"pause", [this](const Json &m) { steer(m, &RunControl::pause); }},
            {"continue", [this](const Json &m) { steer(m, &RunControl::resume); }},
            {"stop", [this](const Json &m) { steer(m, &RunControl::stop); }},
            {"cancel", [this](const Json &m) { steer(m, &RunControl::cancel); }},
            {"decode", [this](const Json &m) { decode(m); }},
            {"encode-text", [this](const Json &m) { encodeText(m); }},
            {"frameworks", [this](const Json &m) { frameworks(m); }},
            {"selftest", [this](const Json &m) { selfTest(m); }},
            {"detach",
             [this](const Json &m) {
                 detached = true;
                 reply(m["id"], Json::object());
             }},
            {"shutdown",
             [this](const Json &m) {
                 shutdown = true;
                 reply(m["id"], Json::object());
             }},
        }};
        const std::string name = message["request"].toString();
        for (const auto &[key, handler] : handlers) {
            if (key == name)
                return handler(message);
        }
        replyError(
            message["id"],
            Error{ErrorCode::InvalidArgument, NG_TR("run", "The engine knows no request “%1”."), {quotable(name)}, {}});
    }

    void beat()
    {
        std::unique_lock lock(beatMutex);
        while (!beatEnd.wait_for(lock, kHeartbeat, [this] { return !beating; })) {
            Json runs = Json::array();
            {
                const std::lock_guard guard(workMutex);
                for (const auto &one : work) {
                    if (one->run == 0 || one->done)
                        continue;
                    Json run = Json::object();
                    run.set("run", one->run).set("state", runStateName(one->state));
                    runs.push(std::move(run));
                }
            }
            Json out = Json::object();
            out.set("event", "heartbeat").set("runs", std::move(runs));
            send(out);
        }
    }

    /// Reads until end of input or shutdown.
    void serve()
    {
        LineSplitter lines;
        std::array<char, 65536> buffer{};
        while (!shutdown) {
            pollfd waiting{input, POLLIN, 0};
            if (::poll(&waiting, 1, 1000) <= 0) {
                reap();
                continue;
            }
            const ssize_t n = ::read(input, buffer.data(), buffer.size());
            if (n < 0 && errno == EINTR)
                continue;
            if (n <= 0)
                return;
            lines.add({buffer.data(), static_cast<std::size_t>(n)});
            while (const auto line = lines.next()) {
                if (trimmed(*line).empty())
                    continue;
                const auto message = parseJson(*line);
                if (message && message->isObject())
                    handle(*message);
                else
                    replyError(Json(),
                               message ? Error{ErrorCode::InvalidArgument,
                                               NG_TR("run", "A request must be a JSON object."),
                                               {},
                                               {}}
                                       : message.error());
            }
            if (lines.tooLong())
                return;
        }
    }
};

EngineServer::EngineServer(EngineServices services, int input, int output)
    : m_impl(std::make_unique<Impl>(std::move(services), input, output))
{ }

EngineServer::~EngineServer() = default;

int EngineServer::run()
{
    std::thread heart([this] { m_impl->beat(); });
    m_impl->serve();
    {
        const bool letGo = m_impl->detached && !m_impl->shutdown;
        const std::lock_guard lock(m_impl->workMutex);
        for (const auto &one : m_impl->work) {
            // A paused run would wait for ever: nobody can wake it any more.
            if (letGo && one->control->current() != RunControl::Wish::Pause)
                continue;
            if (one->run != 0)
                one->control->suspend();
            else
                one->control->cancel();
        }
    }
    m_impl->joinAll();
    {
        const std::lock_guard lock(m_impl->beatMutex);
        m_impl->beating = false;
    }
    m_impl->beatEnd.notify_all();
    heart.join();
    return 0;
}

} // namespace ng
