# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Language level, flags that decide results, warnings, compiler cache and linker.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()
# Asserts stay on in every type but Release (NG_ASSERT follows NDEBUG).
if(NG_DEVELOPER_MODE)
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2")
    set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2")
elseif(NG_SANITIZE) # inlining hides frames and takes half as long again to compile
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O1 -g1")
    set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O1 -g1")
else()
    set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1")
    set(CMAKE_C_FLAGS_RELWITHDEBINFO "-O2 -g1")
endif()
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")
set(CMAKE_C_FLAGS_RELEASE "-O2 -DNDEBUG")

# The same sums on every machine: no fused multiply-add behind the source's back, one baseline, kernels dispatched at run time.
add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:-ffp-contract=off>")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:-march=x86-64-v2>")
endif()

if(NG_SANITIZE)
    add_compile_options("$<$<COMPILE_LANGUAGE:C,CXX>:-fsanitize=${NG_SANITIZE}>"
                        "$<$<COMPILE_LANGUAGE:C,CXX>:-fno-omit-frame-pointer>"
                        "$<$<COMPILE_LANGUAGE:C,CXX>:-fno-sanitize-recover=all>")
    add_link_options(-fsanitize=${NG_SANITIZE})
endif()

add_library(ng_warnings INTERFACE)
target_compile_options(
    ng_warnings
    INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Wall;-Wextra;-Wpedantic;-Wshadow;-Wconversion;-Wnon-virtual-dtor>"
              # Designated initialisers name what they set; the rest keeps its default on purpose.
              "$<$<COMPILE_LANGUAGE:CXX>:-Wno-missing-field-initializers>")
if(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
    # clang counts signs under -Wconversion, GCC does not: one set of warnings for both.
    target_compile_options(ng_warnings INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Wno-sign-conversion>")
endif()
if(NG_DEVELOPER_MODE)
    target_compile_options(ng_warnings INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Werror>")
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # GCC 12 sees an overlap in every `"text" + std::string` (its bug 105651).
        target_compile_options(ng_warnings INTERFACE "$<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>")
    endif()
endif()

find_program(NG_CCACHE ccache DOC "Compiler cache")
if(NG_CCACHE)
    set(ng_launcher
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${NG_CCACHE})
    foreach(ng_language C CXX CUDA)
        if(NOT DEFINED CMAKE_${ng_language}_COMPILER_LAUNCHER)
            set(CMAKE_${ng_language}_COMPILER_LAUNCHER ${ng_launcher})
        endif()
    endforeach()
endif()
add_feature_info(ccache NG_CCACHE "compiles an unchanged file once")

find_program(NG_MOLD mold DOC "Fast linker")
if(NG_MOLD)
    add_link_options(-fuse-ld=mold)
endif()
add_feature_info(mold NG_MOLD "links in a second")
