# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
ng_add_executable(bench_signal FILES bench_signal.cpp LINK ng_signal ng_io)
