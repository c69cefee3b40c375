// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_server.h"
#include "core/text/text_encoders.h"
#include "core/weights/model_store.h"
#include "models/frameworks/frameworks.h"
#include "models/frameworks/memory_policy.h"
#include "models/networks/linear_self_test.h"
#include "models/networks/minilm.h"
#include "models/torch_cuda/step_graph.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

namespace ng {

namespace {

constexpr std::string_view kMiniLmModel = "all-MiniLM-L6-v2";
constexpr int kNice = 10; // a training must not make the machine it runs on feel slow

/// Opens the CUDA libraries only when a run asks for a GPU; "auto" takes one where there is one.
Result<Device> chooseDevice(const std::string &name)
{
    if (name == "cpu")
        return Device{};
    const Result<> opened = openCuda();
    if (opened)
        return Device{DeviceKind::Cuda, 0};
    if (name == "cuda")
        return tl::unexpected<Error>(opened.error());
    return Device{};
}

/// "auto" is the sentence encoder of the model store, or hashed where the store is empty.
Result<TextEncoderPtr> makeEncoder(std::string_view id)
{
    const ModelStore store;
    if (id == "auto")
        id = store.has(kMiniLmModel) ? "minilm" : "hashed";
    if (id != "minilm")
        return makeCoreTextEncoder(id);
    NG_TRY_ASSIGN(const StoredModelInfo model, store.find(kMiniLmModel));
    return makeMiniLm(model.folder);
}

FrameworkRegistry allFrameworks()
{
    std::vector<std::unique_ptr<const Framework>> frameworks = torchFrameworks();
    for (auto &baseline : makeBaselines())
        frameworks.push_back(std::move(baseline));
    return FrameworkRegistry(std::move(frameworks));
}

int serve()
{
    keepFreedMemory();
    const FrameworkRegistry frameworks = allFrameworks();
    const ReaderRegistry readers = makeReaders();
    Json versions = Json::object();
    versions.set("neuroglyph", NG_VERSION).set("libtorch", libTorchVersion());
    // The framework tells LibTorch its thread count when a job starts; here it is only decided.
    const auto threads = [](std::size_t wanted) { return wanted; };
    EngineServices services{{frameworks, readers, makeEncoder, chooseDevice, threads,
                             std::string("neuroglyph-engine ") + NG_VERSION, std::move(versions)},
                            linearSelfTest};
    // Whatever a library prints must not get between the lines of the conversation.
    const int output = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    return EngineServer(std::move(services), STDIN_FILENO, output).run();
}

} // namespace

} // namespace ng

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        if (option == "--version") {
            std::puts("neuroglyph-engine " NG_VERSION);
            return 0;
        }
        std::fputs(
            "neuroglyph-engine is started by neuroglyph and neuroglyph-cli; it reads requests as JSON lines from stdin.\n",
            stderr);
        return option == "--help" ? 0 : 2;
    }
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGINT, SIG_IGN); // Ctrl+C is for the program that talks to people; it passes on what is wished
    if (::nice(ng::kNice) == -1)
        std::fputs("neuroglyph-engine: running at normal priority\n", stderr);
    return ng::serve();
}
