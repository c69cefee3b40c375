# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(verb study simulate)
    ng_add_script_test(
        cli_${verb}
        COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3
                "${CMAKE_CURRENT_SOURCE_DIR}/tst_${verb}.py"
        LABELS unit)
endforeach()
