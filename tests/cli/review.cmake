# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_script_test(
    cli_review
    COMMAND ${CMAKE_COMMAND} -E env NG_CLI=$<TARGET_FILE:neuroglyph-cli> python3 "${CMAKE_CURRENT_SOURCE_DIR}/tst_review.py"
    LABELS unit)
