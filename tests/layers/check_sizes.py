#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes and SPDX lines: .cpp 800 lines, header 300, function 80 (from a { alone at column 0 to its }).

size_exceptions.tsv lists what may be longer, up to which length and why; it may only shrink, so an exception that is no
longer needed, or larger than needed, is an offence too. Prints one line for each offence.
"""
import argparse
import pathlib
import re
import sys

LIMITS = {".cpp": 800, ".cu": 800, ".cc": 800, ".h": 300, ".hpp": 300, ".cuh": 300}
FUNCTION_LIMIT = 80
TOP = ["app", "core", "models", "tests", "widgets", "cmake", "packaging", ".ci"]
SPDX = ["SPDX-FileCopyrightText: 2026 Neuroglyph contributors", "SPDX-License-Identifier: GPL-3.0-or-later"]


def functions(lines):
    """(first line, length) of each block between { and } alone at column 0; a type's ends with }; and does not count."""
    start = None
    for number, line in enumerate(lines, 1):
        if line.rstrip() == "{":
            start = number
        elif start is not None and line.startswith("}"):
            if not line.startswith("};"):
                yield start, number - start + 1
            start = None


def wants_spdx(path, text):
    return (path.suffix in LIMITS or path.suffix in {".py", ".sh", ".cmake"} or path.name == "CMakeLists.txt"
            or text.startswith("#!"))


def check_file(path, text):
    """(key, length or None, sentence) of each offence; only those with a length may be excepted."""
    lines = text.splitlines()
    if wants_spdx(path, text):
        head = "\n".join(lines[:6])
        for wanted in SPDX:
            if wanted not in head:
                yield f"{path}", None, f"{path}: the first lines lack \"{wanted}\""
    limit = LIMITS.get(path.suffix)
    if limit is None:
        return
    if path.suffix in {".h", ".hpp", ".cuh"} and not re.search(r"^#pragma once$", text, re.MULTILINE):
        yield f"{path}", None, f"{path}: no #pragma once"
    if len(lines) > limit:
        yield f"{path}", len(lines), f"{path}: {len(lines)} lines, {limit} allowed"
    for start, length in functions(lines):
        if length > FUNCTION_LIMIT:
            name = name_before(lines, start)
            yield f"{path}:{name}", length, f"{path}:{start}: {name} has {length} lines, {FUNCTION_LIMIT} allowed"


def name_before(lines, start):
    """The name of the function whose { stands in line `start`."""
    head = " ".join(lines[max(0, start - 8):start - 1])
    names = re.findall(r"([\w:~]+)\s*\([^()]*(?:\([^()]*\)[^()]*)*\)[^;{}]*$", head)
    return names[-1] if names else f"line {start}"


def read_exceptions(path):
    rows = {}
    if path.exists():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                cells = line.split("\t")
                if len(cells) != 3 or not cells[1].isdigit() or not cells[2].strip():
                    raise SystemExit(f"{path}:{number}: what, length and reason expected, with tabs between them")
                rows[cells[0]] = int(cells[1])
    return rows


def offences(root, exceptions):
    used = set()
    for top in TOP:
        for file in sorted((root / top).rglob("*")):
            if not file.is_file() or file.suffix in {".png", ".h5", ".npy", ".pyc"}:
                continue
            path = pathlib.PurePosixPath(file.relative_to(root).as_posix())
            for key, length, sentence in check_file(path, file.read_text(encoding="utf-8", errors="replace")):
                if length is None or key not in exceptions or length > exceptions[key]:
                    yield sentence
                elif length < exceptions[key]:
                    yield f"{key}: has {length} lines now: lower its row in size_exceptions.tsv"
                used.add(key)
    for key in sorted(set(exceptions) - used):
        yield f"{key}: within the limit now: remove its row from size_exceptions.tsv"


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("root", type=pathlib.Path, nargs="?", default=here.parents[1])
    root = parser.parse_args().root
    found = list(offences(root, read_exceptions(root / "tests/layers/size_exceptions.tsv")))
    print("\n".join(found) if found else "sizes and SPDX lines: no offence")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
