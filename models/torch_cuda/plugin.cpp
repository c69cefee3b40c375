// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/torch_cuda/plugin.h"

#include <ATen/cuda/CUDAEvent.h>
#include <ATen/cuda/CUDAGraph.h>
#include <c10/cuda/CUDAGuard.h>
#include <c10/cuda/CUDAStream.h>

#include <algorithm>
#include <cstring>
#include <exception>
#include <memory>

namespace {

struct Graph {
    explicit Graph(c10::DeviceIndex device) : stream(c10::cuda::getStreamFromPool(false, device)) { }
    c10::cuda::CUDAStream stream;
    at::cuda::CUDAGraph graph;
};

void keepFirstLine(const char *text, char *error, unsigned long size)
{
    if (size == 0)
        return;
    const std::size_t length = std::min<std::size_t>(std::strcspn(text, "\n"), size - 1);
    std::memcpy(error, text, length);
    error[length] = '\0';
}

template<class Work>
int guarded(char *error, unsigned long size, Work &&work)
{
    try {
        work();
        return 0;
    } catch (const std::exception &exception) {
        keepFirstLine(exception.what(), error, size);
    } catch (...) {
        keepFirstLine("unknown failure", error, size);
    }
    return 1;
}

/// Orders the side stream after what the caller has queued, and the caller's after it.
template<class Work>
void onSideStream(Graph &graph, Work &&work)
{
    const auto current = c10::cuda::getCurrentCUDAStream(graph.stream.device_index());
    at::cuda::CUDAEvent before;
    before.record(current);
    before.block(graph.stream);
    {
        const c10::cuda::CUDAStreamGuard guard(graph.stream);
        work();
    }
    at::cuda::CUDAEvent after;
    after.record(graph.stream);
    after.block(current);
}

} // namespace

void *ng_step_graph_create(int device)
{
    try {
        return std::make_unique<Graph>(static_cast<c10::DeviceIndex>(device)).release();
    } catch (...) {
        return nullptr;
    }
}

void ng_step_graph_destroy(void *graph)
{
    const std::unique_ptr<Graph> owned(static_cast<Graph *>(graph));
}

int ng_step_graph_warm(void *graph, void (*step)(void *), void *context, char *error, unsigned long errorSize)
{
    return guarded(error, errorSize, [&] { onSideStream(*static_cast<Graph *>(graph), [&] { step(context); }); });
}

int ng_step_graph_capture(void *graph, void (*step)(void *), void *context, char *error, unsigned long errorSize)
{
    Graph &own = *static_cast<Graph *>(graph);
    return guarded(error, errorSize, [&] {
        onSideStream(own, [&] {
            own.graph.capture_begin();
            step(context);
            own.graph.capture_end();
            own.graph.replay(); // capturing only records
        });
    });
}

int ng_step_graph_replay(void *graph, char *error, unsigned long errorSize)
{
    return guarded(error, errorSize, [&] { static_cast<Graph *>(graph)->graph.replay(); });
}
