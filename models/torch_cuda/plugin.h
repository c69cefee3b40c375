// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// C interface of libng_torch_cuda.so, which links c10_cuda and is opened after libtorch_cuda.so. It holds no part of core.
extern "C" {
/// A graph and a side stream on \p device; null when that fails.
void *ng_step_graph_create(int device);
void ng_step_graph_destroy(void *graph);
/// Calls \p step on the side stream and waits for neither; 0 when done. A C++ exception of the step ends the capture and
/// its first line is copied to \p error.
int ng_step_graph_warm(void *graph, void (*step)(void *), void *context, char *error, unsigned long errorSize);
int ng_step_graph_capture(void *graph, void (*step)(void *), void *context, char *error, unsigned long errorSize);
int ng_step_graph_replay(void *graph, char *error, unsigned long errorSize);
}
