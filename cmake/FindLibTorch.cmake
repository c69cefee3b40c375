# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# LibTorch from the unpacked Python wheel (.deps/torch), or from a Python that has it: -DNG_TORCH_DIR=.../site-packages/torch
#
# The wheel's own TorchConfig.cmake insists on a CUDA toolkit, so it is not used. Only libtorch_cpu and libc10 are linked;
# libtorch_cuda is opened at run time where a driver is.
include(FindPackageHandleStandardArgs)
set(NG_TORCH_DIR "" CACHE PATH "The torch folder of a wheel or of a Python installation; empty for .deps/torch")
if(NG_TORCH_DIR)
    set(LibTorch_ROOT_DIR "${NG_TORCH_DIR}")
else()
    set(LibTorch_ROOT_DIR "${NG_DEPS_DIR}/torch")
endif()

set(LibTorch_VERSION "")
if(EXISTS "${LibTorch_ROOT_DIR}/version.py")
    file(STRINGS "${LibTorch_ROOT_DIR}/version.py" ng_torch_version_line REGEX "^__version__ = '")
    string(REGEX REPLACE "^__version__ = '([0-9.]+).*" "\\1" LibTorch_VERSION "${ng_torch_version_line}")
endif()
find_path(LibTorch_INCLUDE_DIR ATen/ATen.h PATHS "${LibTorch_ROOT_DIR}/include" NO_DEFAULT_PATH)
find_library(LibTorch_CPU_LIBRARY torch_cpu PATHS "${LibTorch_ROOT_DIR}/lib" NO_DEFAULT_PATH)
find_library(LibTorch_C10_LIBRARY c10 PATHS "${LibTorch_ROOT_DIR}/lib" NO_DEFAULT_PATH)
mark_as_advanced(LibTorch_INCLUDE_DIR LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY)
find_package_handle_standard_args(
    LibTorch
    REQUIRED_VARS LibTorch_CPU_LIBRARY LibTorch_C10_LIBRARY LibTorch_INCLUDE_DIR
    VERSION_VAR LibTorch_VERSION)

if(LibTorch_FOUND AND NOT TARGET LibTorch::LibTorch)
    add_library(LibTorch::c10 SHARED IMPORTED)
    set_target_properties(LibTorch::c10 PROPERTIES IMPORTED_LOCATION "${LibTorch_C10_LIBRARY}")
    add_library(LibTorch::headers INTERFACE IMPORTED)
    set_target_properties(
        LibTorch::headers
        PROPERTIES INTERFACE_INCLUDE_DIRECTORIES
                   "${LibTorch_INCLUDE_DIR};${LibTorch_INCLUDE_DIR}/torch/csrc/api/include"
                   INTERFACE_COMPILE_DEFINITIONS "_GLIBCXX_USE_CXX11_ABI=1")
    add_library(LibTorch::LibTorch INTERFACE IMPORTED)
    # Operators register themselves when the library is loaded, so the linker must keep it even where no symbol is used.
    set_target_properties(
        LibTorch::LibTorch
        PROPERTIES INTERFACE_LINK_LIBRARIES
                   "LibTorch::headers;-Wl,--push-state,--no-as-needed;${LibTorch_CPU_LIBRARY};${LibTorch_C10_LIBRARY};-Wl,--pop-state"
                   INTERFACE_LINK_OPTIONS "-Wl,-rpath,${LibTorch_ROOT_DIR}/lib")
endif()
