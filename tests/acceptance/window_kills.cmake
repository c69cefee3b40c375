# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET scripted_session AND TARGET neuroglyph-engine)
    ng_add_script_test(acceptance_window_kills COMMAND Python3::Interpreter "${CMAKE_CURRENT_SOURCE_DIR}/window_kills.py" LABELS gui slow TIMEOUT 1200)
endif()
