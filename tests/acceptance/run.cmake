# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_script_test(
    acceptance_disk_full
    COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> bash "${CMAKE_CURRENT_SOURCE_DIR}/disk_full.sh"
    LABELS unit TIMEOUT 120)
if(TARGET neuroglyph-engine)
    ng_add_script_test(
        acceptance_kill_resume
        COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3
                "${CMAKE_CURRENT_SOURCE_DIR}/kill_resume.py"
        LABELS slow TIMEOUT 1500)
endif()
