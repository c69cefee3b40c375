#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""`format`: clang-format 14 over every C++ file. `spelling`: codespell over sources and documents. `fix`: formats in place.

Exit codes: 0 clean, 1 offences (printed), 77 the tool is not here (1 with CI=true).
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

FORMATTED = {".cpp", ".h", ".hpp", ".cu", ".cuh"}
SPELLED = FORMATTED | {".py", ".sh", ".cmake", ".md", ".txt", ".json"}
TOP = ["app", "core", "models", "widgets", "tests", "cmake", "packaging", ".ci", "resources", "translations"]
# Names and abbreviations that only look like mistakes.
WORDS = "nd,te,fo,statics,atleast,figurestyle"
# Data of other people, and tables of tokens that are no prose.
NOT_SPELLED = ["tests/reference/", "tests/data/"]


def files_of(root, suffixes):
    for name in sorted(root.iterdir()):
        if name.is_file() and name.suffix in suffixes:
            yield name
    for top in TOP:
        for file in sorted((root / top).rglob("*")):
            if file.is_file() and file.suffix in suffixes:
                yield file


def tool(name):
    path = shutil.which(name)
    if path:
        return path
    print(f"{name} is not here: apt-get install {name}")
    sys.exit(1 if os.environ.get("CI") == "true" else 77)


def run_format(root, in_place):
    files = [str(file) for file in files_of(root, FORMATTED)]
    mode = ["-i"] if in_place else ["--dry-run", "--Werror", "--ferror-limit=1"]
    if not files:
        return 0
    done = subprocess.run([tool("clang-format-14"), "--style=file:" + str(root / ".clang-format"), *mode, *files],
                          capture_output=True, text=True, check=False)
    wrong = sorted({line.split(":")[0] for line in done.stderr.splitlines() if "clang-formatted" in line})
    for name in wrong:
        print(f"{pathlib.Path(name).relative_to(root)}: not formatted: python3 tests/checks/check_style.py fix")
    if done.returncode and not wrong:
        print(done.stderr)
    return 1 if done.returncode else 0


def run_spelling(root):
    files = [str(file) for file in files_of(root, SPELLED)
             if not any(file.relative_to(root).as_posix().startswith(folder) for folder in NOT_SPELLED)]
    if not files:
        return 0
    done = subprocess.run([tool("codespell"), f"--ignore-words-list={WORDS}", *files], capture_output=True, text=True,
                          check=False)
    print(done.stdout.replace(str(root) + "/", ""), end="")
    return 1 if done.stdout.strip() else done.returncode


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["format", "spelling", "fix"])
    parser.add_argument("root", type=pathlib.Path, nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    arguments = parser.parse_args()
    if arguments.what == "spelling":
        return run_spelling(arguments.root)
    return run_format(arguments.root, arguments.what == "fix")


if __name__ == "__main__":
    sys.exit(main())
