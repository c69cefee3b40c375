# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_script_test(
    acceptance_check_leakage
    COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> bash
            "${CMAKE_CURRENT_SOURCE_DIR}/check_leakage.sh"
    LABELS unit)
