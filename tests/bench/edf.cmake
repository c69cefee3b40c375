# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
if(TARGET EDFlib::edf)
    ng_add_executable(bench_edf FILES bench_edf.cpp LINK ng_io EDFlib::edf)
endif()
