// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/torch_cuda/step_graph.h"

#include "models/torch_cuda/plugin.h"

#include <array>
#include <dlfcn.h>
#include <filesystem>
#include <mutex>
#include <stdexcept>
#include <string>

namespace ng {

namespace {

constexpr int kEagerRuns =
    3; // lazy initialisation of libraries and of the optimiser's kernels must be over before a capture

struct Plugin {
    decltype(&ng_step_graph_create) create = nullptr;
    decltype(&ng_step_graph_destroy) destroy = nullptr;
    decltype(&ng_step_graph_warm) warm = nullptr;
    decltype(&ng_step_graph_capture) capture = nullptr;
    decltype(&ng_step_graph_replay) replay = nullptr;
};

// NOTE: a library is opened once per process, so its functions are process-wide too.
Plugin gPlugin;
std::mutex gMutex;

template<class Function>
bool find(void *library, const char *name, Function &function)
{
    function = reinterpret_cast<Function>(dlsym(library, name));
    return function != nullptr;
}

std::string failure()
{
    const char *text = dlerror();
    return text == nullptr ? std::string("unknown") : std::string(text);
}

std::filesystem::path programFolder()
{
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
}

void step(void *context)
{
    (*static_cast<const std::function<void()> *>(context))();
}

} // namespace

Result<> openCuda()
{
    const std::scoped_lock lock(gMutex);
    if (gPlugin.create != nullptr)
        return {};
    // The driver first: without it LibTorch's CUDA half opens but fails later with less clear words.
    if (dlopen("libcuda.so.1", RTLD_NOW | RTLD_GLOBAL) == nullptr)
        return fail(ErrorCode::Unsupported,
                    NG_TR("engine", "There is no NVIDIA driver on this machine (%1). Use --device cpu."), failure());
    if (dlopen("libtorch_cuda.so", RTLD_NOW | RTLD_GLOBAL) == nullptr)
        return fail(
            ErrorCode::Unsupported,
            NG_TR(
                "engine",
                "LibTorch's CUDA half could not be opened (%1). Fetch the CUDA libraries with packaging/bootstrap.sh cuda, or use --device cpu."),
            failure());
    void *library = dlopen((programFolder() / "libng_torch_cuda.so").c_str(), RTLD_NOW | RTLD_LOCAL);
    Plugin plugin;
    if (library == nullptr || !find(library, "ng_step_graph_create", plugin.create)
        || !find(library, "ng_step_graph_destroy", plugin.destroy) || !find(library, "ng_step_graph_warm", plugin.warm)
        || !find(library, "ng_step_graph_capture", plugin.capture)
        || !find(library, "ng_step_graph_replay", plugin.replay))
        return fail(ErrorCode::Unsupported,
                    NG_TR("engine", "The engine's CUDA plug-in could not be opened (%1). Use --device cpu."),
                    failure());
    gPlugin = plugin;
    return {};
}

std::unique_ptr<StepGraph> StepGraph::make(int device)
{
    const std::scoped_lock lock(gMutex);
    if (gPlugin.create == nullptr)
        return nullptr;
    std::unique_ptr<StepGraph> graph(new StepGraph);
    graph->m_handle = gPlugin.create(device);
    return graph->m_handle == nullptr ? nullptr : std::move(graph);
}

StepGraph::~StepGraph()
{
    if (m_handle != nullptr)
        gPlugin.destroy(m_handle);
}

void StepGraph::run(const std::function<void()> &work)
{
    std::array<char, 256> error{};
    void *context = const_cast<void *>(static_cast<const void *>(&work));
    int failed = 0;
    if (m_runs < kEagerRuns)
        failed = gPlugin.warm(m_handle, step, context, error.data(), error.size());
    else if (m_runs == kEagerRuns)
        failed = gPlugin.capture(m_handle, step, context, error.data(), error.size());
    else
        failed = gPlugin.replay(m_handle, error.data(), error.size());
    if (failed != 0)
        throw std::runtime_error(
            error.data()); // caught at the framework's border with the other failures of the backend
    ++m_runs;
}

} // namespace ng
