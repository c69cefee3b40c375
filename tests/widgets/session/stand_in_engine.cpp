// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_server.h"
#include "core/run/registry.h"
#include "core/text/text_encoders.h"
#include "tests/support/fake_framework.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace {

using namespace ng;

/// Trains under the name and with the parameters of eeg_clip, but without LibTorch: 20 steps an epoch, 10 ms a step at least.
class StandIn final : public Framework
{
public:
    StandIn() : m_card(*findFrameworkCard("eeg_clip")), m_fake(test::makeFakeFramework()) { }

    const FrameworkCard &card() const override { return m_card; }

    Result<std::unique_ptr<TrainJob>> start(std::shared_ptr<const TrainPlan> plan, const Json &params,
                                            const RunContext &ctx) const override
    {
        Json own = Json::object();
        own.set("steps", params["epochs"].toInt() * 20).set("step_ms", 10.0);
        // A temperature of 0.5 stands for a training that meets a number that is not finite.
        if (params["temperature"].toDouble() == 0.5)
            own.set("nan_at_step", 30);
        NG_TRY_ASSIGN(const Json complete, completeParams(m_fake->card().parameters, own));
        return m_fake->start(std::move(plan), complete, ctx);
    }

    Result<std::shared_ptr<const Decoder>> load(CheckpointReader &reader, const Json &params) const override
    {
        return m_fake->load(reader, params);
    }

private:
    FrameworkCard m_card;
    std::unique_ptr<const Framework> m_fake;
};

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (argc > 1 && std::strcmp(argv[1], "dies") == 0) {
        std::fputs("no driver\n", stderr);
        return 7;
    }
    std::vector<std::unique_ptr<const Framework>> frameworks = makeBaselines();
    frameworks.push_back(std::make_unique<StandIn>());
    const FrameworkRegistry registry(std::move(frameworks));
    const ReaderRegistry readers = makeReaders();
    EngineServices services{{registry,
                             readers,
                             [](std::string_view id) { return makeCoreTextEncoder(id == "auto" ? "hashed" : id); },
                             {},
                             {},
                             "stand-in engine",
                             Json::object()},
                            {}};
    return EngineServer(std::move(services), STDIN_FILENO, STDOUT_FILENO).run();
}
