# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The cases of the verb bench. Thresholds are built in: the program needs no file beside it.
list(APPEND verb_files bench/bench.cpp bench/bench.h bench/child.cpp bench/child.h bench/clock.h bench/kernel_cases.cpp
     bench/memory_cases.cpp bench/page_cases.cpp bench/test_recording.cpp bench/test_recording.h bench/thresholds.cpp
     bench/thresholds.h bench/window_cases.cpp)
set(bench_thresholds "${PROJECT_SOURCE_DIR}/resources/bench/thresholds.json")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${bench_thresholds}")
file(READ "${bench_thresholds}" bench_thresholds_text)
file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/generated/bench_thresholds.inc"
     CONTENT "R\"json(@bench_thresholds_text@)json\"" @ONLY)
