# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_script_test(
    cli_bench
    COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3 "${CMAKE_CURRENT_SOURCE_DIR}/tst_bench.py"
    LABELS unit)
