#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# with_display.sh PROGRAM...   runs it on a virtual display of its own, with OpenGL in software. NG_SCREEN: WIDTHxHEIGHT.
set -euo pipefail
unset QT_QPA_PLATFORM
export QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 GALLIUM_DRIVER="${GALLIUM_DRIVER:-llvmpipe}"
exec xvfb-run --auto-servernum --server-args="-screen 0 ${NG_SCREEN:-1920x1200}x24" "$@"
