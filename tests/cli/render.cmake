# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Verbs that draw need the window beside the command line.
if(TARGET neuroglyph)
    ng_add_script_test(
        cli_render
        COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3 "${CMAKE_CURRENT_SOURCE_DIR}/tst_render.py"
        LABELS gui TIMEOUT 600)
endif()
