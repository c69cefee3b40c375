# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(NOT NG_SANITIZE) # it holds cases to their limits of memory, and a sanitizer keeps a map of all memory
    ng_add_script_test(
        cli_bench
        COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3 "${CMAKE_CURRENT_SOURCE_DIR}/tst_bench.py"
        LABELS unit)
endif()
