#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hook for commit messages: `type(layer): effect` of at most 60 characters, an empty line, then why."""
import pathlib
import re
import sys

TYPES = "build|chore|ci|docs|feat|fix|perf|refactor|revert|style|test"


def offences(message):
    lines = [line for line in message.splitlines() if not line.startswith("#")]
    subject = lines[0] if lines else ""
    if subject.startswith(("Merge ", "Revert ")):
        return
    if not re.fullmatch(rf"({TYPES})(\([a-z0-9_,/-]+\))?!?: .+", subject):
        yield f"the subject is not `type(layer): effect` with type in {TYPES}: {subject!r}"
    if len(subject) > 60:
        yield f"the subject has {len(subject)} characters, 60 at most: {subject!r}"
    if subject.endswith("."):
        yield f"the subject ends with a full stop: {subject!r}"
    if len(lines) > 1 and lines[1].strip():
        yield "the second line is not empty"


if __name__ == "__main__":
    found = list(offences(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")))
    print("\n".join(found))
    sys.exit(1 if found else 0)
