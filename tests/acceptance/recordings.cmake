# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(here "${CMAKE_CURRENT_SOURCE_DIR}")
ng_add_executable(read_all FILES read_all.cpp LINK ng_io)
ng_add_script_test(acceptance_recordings COMMAND Python3::Interpreter ${here}/recordings.py $<TARGET_FILE:neuroglyph-cli>
                   LABELS parity)
set(sanitized)
if(NG_SANITIZE)
    set(sanitized --sanitized)
endif()
ng_add_script_test(acceptance_mutations_100 COMMAND Python3::Interpreter ${here}/mutations.py $<TARGET_FILE:read_all> --count 100
                   ${sanitized} LABELS unit)
ng_add_script_test(acceptance_mutations COMMAND Python3::Interpreter ${here}/mutations.py $<TARGET_FILE:read_all> --count 1000
                   ${sanitized} LABELS slow TIMEOUT 3600)
