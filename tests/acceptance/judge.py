# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the acceptance scripts share: running the program and reading its evaluation."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    """NG_CLI, or neuroglyph-cli of NG_BIN or of a preset that has been built."""
    if "NG_CLI" in os.environ:
        return os.environ["NG_CLI"]
    folders = [os.environ["NG_BIN"]] if "NG_BIN" in os.environ else [ROOT / "build" / preset / "bin" for preset in ("release", "ci", "dev-opt")]
    for folder in folders:
        path = pathlib.Path(folder) / "neuroglyph-cli"
        if path.exists():
            return str(path)
    sys.exit("neuroglyph-cli is not built: bash packaging/bootstrap.sh demo")


def run(*arguments, capture=False):
    """Runs the program, showing the command as somebody would type it; ends the script when it fails."""
    words = [str(a) for a in arguments]
    print("$ neuroglyph-cli " + " ".join(f'"{w}"' if " " in w else w for w in words), flush=True)
    start = time.monotonic()
    done = subprocess.run([program(), *words], stdout=subprocess.PIPE if capture else None, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"exit code {done.returncode}")
    print(f"  ({time.monotonic() - start:.1f} s)", flush=True)
    return done.stdout


def evaluation(folder, *arguments):
    return json.loads(run("evaluate", folder, "--json", *arguments, capture=True))


def metric(evaluated, name):
    return next(m for m in evaluated["metrics"] if m["name"] == name)


def control(evaluated, name):
    return evaluated["controls"][name]


def results_folder(arguments, name):
    """The folder somebody named, else one under NG_RESULTS, else a new one; emptied of an earlier try."""
    if arguments:
        out = pathlib.Path(arguments[0])
    elif "NG_RESULTS" in os.environ:
        out = pathlib.Path(os.environ["NG_RESULTS"]) / name
        shutil.rmtree(out, ignore_errors=True)
    else:
        out = pathlib.Path(tempfile.mkdtemp(prefix=f"neuroglyph-{name}-"))
    out.mkdir(parents=True, exist_ok=True)
    return out


class Verdict:
    """Collects what was required and prints it as a table at the end."""

    def __init__(self):
        self.rows = []

    def require(self, what, holds, figure):
        self.rows.append((what, bool(holds), figure))

    def finish(self):
        print()
        for what, holds, figure in self.rows:
            print(f"{'holds ' if holds else 'FAILS '} {what}: {figure}")
        failed = sum(not holds for _, holds, _ in self.rows)
        print(f"{len(self.rows) - failed} passed, {failed} failed")
        sys.exit(1 if failed else 0)
