#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A real recording, from the file to a judged decoding: 80 squares and 74 button presses of one person, 32 channels.
# Windows, band, folds and settings are fixed here, beforehand. Usage: eeglab_two_sentences.sh [FOLDER]   (results; default a new one)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
exec python3 "$here/eeglab_two_sentences.py" "$@"
