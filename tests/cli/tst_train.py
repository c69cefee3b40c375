#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""train, evaluate, compare, decode, resume and frameworks through the command line, with the baselines."""
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/acceptance"))
from epoch_study import write_study  # noqa: E402

CLI = os.environ["NG_CLI"]


def run(*arguments, expect=0):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    assert done.returncode == expect, f"{arguments}: exit {done.returncode}, not {expect}: {done.stderr}"
    return done


def valid(name, text):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        file.write(text)
        file.flush()
        checked = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / f"resources/schemas/{name}.schema.json", file.name],
                                 capture_output=True, text=True)
    assert checked.returncode == 0, f"{name}: {checked.stdout}{checked.stderr}"
    return json.loads(text)


def metric(document, name):
    return next(m for m in document["metrics"] if m["name"] == name)


def stop_and_keep(folder, study):
    """Ctrl+C once: what was trained is kept, exit 0; the run then resumes to its end."""
    out = folder / "stopped"
    # many repeats of a control, so that there is something to interrupt
    process = subprocess.Popen([CLI, "train", study, "--framework", "lda", "--param", "bins=0", "--controls", "shuffled:400", "--out", out],
                               stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    until = time.time() + 30
    while not (out / "decodings.h5").exists() and time.time() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    errors = process.communicate(timeout=60)[1]
    assert process.returncode == 0, f"stop gave {process.returncode}: {errors}"
    assert json.loads((out / "run.json").read_text())["state"] == "stopped", errors
    assert metric(json.loads((out / "metrics.json").read_text()), "top1")["value"] > 0.4


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        study = folder / "study"
        write_study(study, 120, 4, 0.1)

        listed = valid("frameworks", run("frameworks", "--json").stdout)
        assert [b["id"] for b in listed["baselines"]] == ["lda", "ridge"], listed
        assert "shrinkage" in run("frameworks", "lda").stdout

        table = run("train", study, "--framework", "lda", "--controls", "shuffled:3,noise,duration_only", "--out", folder / "lda").stdout
        assert "top1" in table and "shuffled x3" in table and "fold" in table, table
        record = valid("run", (folder / "lda/run.json").read_text())
        assert record["state"] == "finished" and str(folder) not in json.dumps(record), "a path of this machine in run.json"
        assert record["skipped_controls"][0]["control"] == "duration_only-0", record.get("skipped_controls")
        valid("metrics", (folder / "lda/metrics.json").read_text())
        valid("metrics", (folder / "lda/controls/noise-0/metrics.json").read_text())
        judged = valid("evaluate", run("evaluate", folder / "lda", "--json").stdout)
        top1 = metric(judged, "top1")
        assert top1["n"] == 120 and top1["value"] > 0.45 and top1["low"] < top1["value"] < top1["high"] and top1["p"] < 0.01, top1
        assert abs(top1["chance"] - 0.25) < 1e-12
        assert judged["controls"]["shuffled"]["mean"]["top1"] < 0.4 and judged["controls"]["noise"]["mean"]["top1"] < 0.42

        # the recorded command repeats the run
        words = [study if w == "STUDY" else folder / "again" if w == "RUN" else w for w in record["command"].split()]
        run(*words[1:])
        assert (folder / "again/metrics.json").read_bytes() == (folder / "lda/metrics.json").read_bytes()

        run("train", study, "--framework", "ridge", "--param", "target=concept", "--controls", "none", "--out", folder / "ridge")
        compared = valid("compare", run("compare", folder / "lda", folder / "ridge", "--json").stdout)
        assert compared["differences"][0]["paired"] and compared["differences"][0]["items"] == 120
        beside = valid("evaluate", run("evaluate", folder / "ridge", "--lda", "--json").stdout)
        assert beside["lda"]["metrics"][0]["value"] == top1["value"] if beside["lda"]["metrics"][0]["name"] == "top1" else True
        run("decode", folder / "lda", study, "--out", folder / "all.h5")
        assert (folder / "all.h5").read_bytes()[:4] == b"\x89HDF"
        run("resume", folder / "lda")  # finished already: says so, changes nothing

        stop_and_keep(folder, study)

        run("train", study, "--framework", "nothing", "--out", folder / "x", expect=2)
        run("train", study, "--framework", "lda", "--param", "bins=-1", "--out", folder / "x", expect=2)
        run("train", study, "--framework", "lda", "--split", "subject", "--out", folder / "x", expect=2)
        run("train", folder / "nowhere", "--framework", "lda", "--out", folder / "x", expect=3)
        run("train", study, "--framework", "lda", "--out", folder / "lda", expect=2)
        run("evaluate", folder / "nowhere", expect=3)
        run("decode", folder / "nowhere", study, "--out", folder / "y.h5", expect=3)
        assert not (folder / "x").exists() and not (folder / "y.h5").exists()
    print("ok")


if __name__ == "__main__":
    main()
