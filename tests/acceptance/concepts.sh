#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A simulated person whose best possible score is known, from nothing to a judged decoding.
#   concepts.sh --demo [FOLDER]   the small preset, one seed, at most 5 minutes
#   concepts.sh [FOLDER]          200 concepts, three seeds that were not used in development
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/concepts.py" "$@"
