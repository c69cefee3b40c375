# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The switches. Without one, the verb that needs it answers "not in this build" (exit code 4).
include(FeatureSummary)

option(NG_WITH_GUI "The window (Qt 6, VTK, QCustomPlot)" ON)
option(NG_WITH_TORCH "The engine's networks (LibTorch)" ON)
option(NG_WITH_CUDA "Own CUDA kernels, compiled where nvcc is found" ON)
option(NG_WITH_OPENCV "Pixels in the engine (OpenCV core and imgproc)" OFF)
option(NG_WITH_MATIO "matio as the oracle of our own MAT reader, in tests" ON)
option(NG_WITH_MPI "Training over several machines (MPI)" OFF)

option(NG_WITH_TESTS "Build the tests" ON)
option(NG_WITH_FUZZERS "Build the coverage-guided fuzz targets (clang only)" OFF)
option(NG_CORE_ONLY "Build core/ and its tests alone" OFF)
option(NG_DEVELOPER_MODE "Warnings are errors and every optional dependency that is switched on must be there" OFF)
option(NG_WITH_TORCH_PCH "Precompile <torch/torch.h> once" ON)
option(NG_WITH_QT_PCH "Precompile <QtWidgets> once" ON)
set(NG_SANITIZE "" CACHE STRING "Value of -fsanitize=, empty for none")

set(ng_default_fixtures "${PROJECT_SOURCE_DIR}/../shared/fixtures")
if(DEFINED ENV{NG_FIXTURES})
    set(ng_default_fixtures "$ENV{NG_FIXTURES}")
endif()
set(NG_FIXTURES "${ng_default_fixtures}" CACHE PATH "Folder of real recordings used by tests")

if(NG_CORE_ONLY)
    set(NG_WITH_TORCH OFF)
    set(NG_WITH_CUDA OFF)
    set(NG_WITH_OPENCV OFF)
    set(NG_WITH_MPI OFF)
    set(NG_WITH_GUI OFF)
endif()
