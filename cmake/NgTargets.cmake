# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The only ways in which a folder adds something to the build.

# Adds each folder that has a CMakeLists.txt.
function(ng_add_folders)
    foreach(folder IN LISTS ARGN)
        if(EXISTS "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/CMakeLists.txt")
            add_subdirectory(${folder})
        endif()
    endforeach()
endfunction()

# ng_add_library(NAME [SHARED] FILES a.cpp a.h... [PRIVATE_HEADERS x.h...] [LINK ...] [PRIVATE_LINK ...] [TORCH_PCH])
#
# A static library unless SHARED. Headers in FILES are public: each must compile alone against what LINK offers. Headers that
# include a privately linked library go into PRIVATE_HEADERS. TORCH_PCH reuses the one precompiled <torch/torch.h>.
function(ng_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "SHARED;TORCH_PCH" "" "FILES;PRIVATE_HEADERS;LINK;PRIVATE_LINK")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    set(headers ${arg_FILES})
    list(FILTER headers INCLUDE REGEX "\\.(h|hpp|cuh)$")
    set(sources ${arg_FILES})
    list(FILTER sources EXCLUDE REGEX "\\.(h|hpp|cuh)$")
    set(visibility PUBLIC)
    if(arg_SHARED)
        add_library(${name} SHARED ${sources} ${arg_PRIVATE_HEADERS})
    elseif(sources)
        add_library(${name} STATIC ${sources} ${arg_PRIVATE_HEADERS})
    else()
        add_library(${name} INTERFACE)
        set(visibility INTERFACE)
    endif()
    if(headers)
        target_sources(${name} ${visibility} FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${headers})
    endif()
    target_include_directories(${name} ${visibility} "$<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}>")
    target_link_libraries(${name} ${visibility} ${arg_LINK})
    if(visibility STREQUAL PUBLIC)
        target_link_libraries(${name} PRIVATE ng_warnings ${arg_PRIVATE_LINK})
        ng_reuse_torch_pch(${name} ${arg_TORCH_PCH})
        if(arg_TORCH_PCH)
            # A header alone cannot use the precompiled one: 22 s each, so these are left to their own .cpp.
            set_target_properties(${name} PROPERTIES VERIFY_INTERFACE_HEADER_SETS OFF)
        endif()
    endif()
endfunction()

# ng_add_executable(NAME FILES main.cpp... [LINK ...] [TORCH_PCH])   a program; all land in <build>/bin
function(ng_add_executable name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TORCH_PCH" "" "FILES;LINK")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    add_executable(${name} ${arg_FILES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ng_warnings ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
    ng_reuse_torch_pch(${name} ${arg_TORCH_PCH})
endfunction()

# ng_add_test(tst_x FILES tst_x.cpp... [LINK ...] LABELS unit... [TIMEOUT s] [TORCH_PCH])   a doctest program, main included
function(ng_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "TORCH_PCH" "TIMEOUT" "FILES;LINK;LABELS")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    if(NOT arg_FILES)
        set(arg_FILES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_FILES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ng_warnings ng_test_main ${arg_LINK})
    if(NOT CMAKE_BUILD_TYPE STREQUAL "Debug") # an eighth of the time to compile; what they test is optimised as ever
        target_compile_options(${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:-O1>")
    endif()
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
    ng_reuse_torch_pch(${name} ${arg_TORCH_PCH})
    add_test(NAME ${name} COMMAND ${name} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    ng_test_properties(${name} "${arg_LABELS}" "${arg_TIMEOUT}")
endfunction()

# ng_add_script_test(NAME COMMAND ... LABELS ... [TIMEOUT s])   a python3 or bash test; COMMAND may hold $<TARGET_FILE:x>
function(ng_add_script_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "COMMAND;LABELS")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    ng_test_properties(${name} "${arg_LABELS}" "${arg_TIMEOUT}")
endfunction()

# ng_add_fuzzer(fuzz_x FILES fuzz_x.cpp [LINK ...])   a libFuzzer target (preset fuzz); all land in <build>/bin/fuzz
function(ng_add_fuzzer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "FILES;LINK")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    add_executable(${name} ${arg_FILES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ng_warnings ${arg_LINK})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/fuzz")
endfunction()

# ng_add_qt_library(NAME FILES ... [PRIVATE_HEADERS ...] [LINK ...] [PRIVATE_LINK ...])   a library of the window: moc, Qt's definitions
# and the one precompiled header of widgets/
function(ng_add_qt_library name)
    ng_add_library(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    ng_qt_definitions(${name})
    ng_reuse_qt_pch(${name})
endfunction()

# ng_add_qt_executable(NAME FILES ... [LINK ...])
function(ng_add_qt_executable name)
    ng_add_executable(${name} ${ARGN})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    ng_qt_definitions(${name})
endfunction()

# ng_add_qt_test(tst_x [FILES ...] [LINK ...] LABELS gui... [TIMEOUT s] [DISPLAY])
#
# A Qt Test program (QTEST_MAIN in its .cpp). On the offscreen platform, or with DISPLAY under Xvfb: what draws with OpenGL, or needs a
# window manager's focus, does so only there.
function(ng_add_qt_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "DISPLAY" "TIMEOUT" "FILES;LINK;LABELS")
    ng_refuse_unparsed(${name} ${arg_UNPARSED_ARGUMENTS})
    if(NOT arg_FILES)
        set(arg_FILES ${name}.cpp)
    endif()
    add_executable(${name} ${arg_FILES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ng_warnings Qt6::Test Qt6::Widgets ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin/tests")
    ng_qt_definitions(${name})
    ng_reuse_qt_pch(${name})
    ng_moc_test(${name} ${arg_FILES})
    set(command ${name})
    if(arg_DISPLAY)
        set(command "${PROJECT_SOURCE_DIR}/tests/support/with_display.sh" $<TARGET_FILE:${name}>)
    endif()
    add_test(NAME ${name} COMMAND ${command} WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}")
    ng_test_properties(${name} "${arg_LABELS}" "${arg_TIMEOUT}")
endfunction()

# AUTOMOC compiles one more file a target, empty where only a .cpp has classes of its own: a minute of CPU time in all.
function(ng_moc_test name)
    set(headers ${ARGN})
    list(FILTER headers INCLUDE REGEX "[.]h$")
    if(headers)
        set_target_properties(${name} PROPERTIES AUTOMOC ON)
        return()
    endif()
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc")
    foreach(file IN LISTS ARGN)
        get_filename_component(stem "${file}" NAME_WE)
        file(STRINGS "${file}" wanted REGEX "#include \"${stem}[.]moc\"")
        if(wanted)
            set(moc "${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${stem}.moc")
            qt_generate_moc("${file}" "${moc}" TARGET ${name})
            set_property(SOURCE "${file}" APPEND PROPERTY OBJECT_DEPENDS "${moc}")
        endif()
    endforeach()
endfunction()

function(ng_qt_definitions name)
    target_compile_definitions(${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_DISABLE_DEPRECATED_BEFORE=0x060000)
endfunction()

function(ng_reuse_qt_pch name)
    if(NG_WITH_QT_PCH)
        target_precompile_headers(${name} REUSE_FROM ng_qt_pch)
        ng_gcc_pch_options(${name})
    endif()
endfunction()

# Every test sees where the fixtures, the build and the programs are, and runs on one OpenMP thread.
function(ng_test_properties name labels timeout)
    if(NOT labels)
        message(FATAL_ERROR "${name}: a test needs LABELS (unit, parity, gui, slow, gpu, layers)")
    endif()
    if(NOT timeout)
        set(timeout 300)
    endif()
    if(name IN_LIST NG_THREADED_TESTS)
        list(APPEND labels threads)
    endif()
    set(sanitizers "TSAN_OPTIONS=ignore_noninstrumented_modules=1")
    if(NG_SANITIZE MATCHES "address") # see tests/support/sanitizers
        list(APPEND sanitizers "ASAN_OPTIONS=handle_sigbus=0:verify_asan_link_order=0"
             "LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/sanitizers/lsan.supp:print_suppressions=0"
             "LD_PRELOAD=${CMAKE_BINARY_DIR}/bin/libng_keep_loaded.so")
    endif()
    set_tests_properties(
        ${name}
        PROPERTIES LABELS "${labels}"
                   TIMEOUT ${timeout}
                   SKIP_RETURN_CODE 77
                   ENVIRONMENT
                   "NG_FIXTURES=${NG_FIXTURES};NG_SOURCE_DIR=${PROJECT_SOURCE_DIR};NG_BUILD_DIR=${CMAKE_BINARY_DIR};NG_BIN=${CMAKE_BINARY_DIR}/bin;NG_CLI=${CMAKE_BINARY_DIR}/bin/neuroglyph-cli;NG_MODEL_STORE=${NG_DEPS_DIR}/models;OMP_NUM_THREADS=1;QT_QPA_PLATFORM=offscreen;PYTHONDONTWRITEBYTECODE=1;${sanitizers}")
endfunction()

# One target compiles <torch/torch.h>; the others with the same flags reuse it (22 s a file without, 8 s with).
function(ng_reuse_torch_pch name wanted)
    if(NOT wanted OR NOT NG_WITH_TORCH_PCH)
        return()
    endif()
    if(NOT TARGET ng_torch_pch)
        message(FATAL_ERROR "${name}: TORCH_PCH before models/ made ng_torch_pch")
    endif()
    target_precompile_headers(${name} REUSE_FROM ng_torch_pch)
    ng_gcc_pch_options(${name})
endfunction()

# ccache can only cache what includes a GCC precompiled header with this flag.
function(ng_gcc_pch_options name)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>")
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_compile_options(${name} PRIVATE "$<$<COMPILE_LANGUAGE:CXX>:SHELL:-Xclang -fno-pch-timestamp>")
    endif()
endfunction()

function(ng_refuse_unparsed name)
    if(ARGN)
        message(FATAL_ERROR "${name}: not understood: ${ARGN}")
    endif()
endfunction()
