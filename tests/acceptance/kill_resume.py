#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the engine at random moments of training and at every fault point, and resumes to the end of an unbroken run.

Usage: kill_resume.py [--kills 30] [--seed 1] [--keep FOLDER]      needs NG_CLI; prints one line a kill

After each kill: resume works; the curves on disk are at most 1 s old and the newest checkpoint at most the checkpoint
interval old (plus what the machine took for one write); at the end the last checkpoint, the decoders, metrics.json and all
decodings are equal byte for byte to those of a run that was never broken.
"""
import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from epoch_study import write_study  # noqa: E402

CLI = os.environ["NG_CLI"]
FAULT_POINTS = ["before-write", "after-write", "before-sync", "after-sync",
                "before-rename", "after-rename", "before-folder-sync", "after-folder-sync"]
CHECKPOINT_SECONDS = 0.5
SLACK_SECONDS = 1.0  # of a busy machine: one step, one write
TRAIN = ["--framework", "eeg_clip", "--param", "epochs=250", "--param", "batch=32", "--param", "patience=0",
         "--param", "hidden=32", "--param", "width=32", "--param", "feed_forward=32", "--param", "embedding=16",
         "--text-encoder", "hashed", "--split", "blocked:2", "--controls", "shuffled:1", "--device", "cpu",
         "--threads", "1", "--checkpoint-seconds", str(CHECKPOINT_SECONDS)]
# Where the moment is given by a fault point, a short training does; every step writes a checkpoint.
SHORT = [word.replace("epochs=250", "epochs=4") for word in TRAIN[:-1]] + ["0"]


def check(condition, message):
    if not condition:
        sys.exit("FAILED: " + message)


def children(pid):
    found = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(word) for word in task.read_text().split()]
        except OSError:
            pass
    return found


class Program:
    """neuroglyph-cli with the engine it starts."""

    def __init__(self, arguments, extra=None):
        self.process = subprocess.Popen([CLI] + arguments, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                                        env={**os.environ, **(extra or {})})

    def kill_engine(self):
        """Whether there was an engine to kill."""
        killed = False
        for pid in children(self.process.pid):
            try:
                os.kill(pid, signal.SIGKILL)
                killed = True
            except ProcessLookupError:
                pass
        return killed

    def end(self):
        errors = self.process.communicate(timeout=300)[1].decode()
        return self.process.returncode, errors


def end_of(run):
    """Every byte that must be equal at the end."""
    steps = sorted(p for p in (run / "checkpoints").glob("stage*.safetensors"))
    files = [steps[-1], run / "checkpoints/best.safetensors", run / "metrics.json", run / "decodings.h5"]
    files += sorted(run.glob("controls/*/decodings.h5")) + sorted(run.glob("controls/*/metrics.json"))
    return {str(f.relative_to(run)): f.read_bytes() for f in files}


def compare(run, whole, what):
    ours = end_of(run)
    check(ours.keys() == whole.keys(), f"{what}: other files than the unbroken run: {sorted(ours)} {sorted(whole)}")
    for name, content in whole.items():
        check(ours[name] == content, f"{what}: {name} differs from the unbroken run")


def ages(run, now):
    """Seconds since the curves and the newest checkpoint were written; None where there is none."""
    def age(paths):
        times = [p.stat().st_mtime for p in paths if p.exists()]
        return now - max(times) if times else None
    return age([run / "curves.jsonl"]), age(list((run / "checkpoints").glob("stage*.safetensors")))


def resume(run, what):
    code, errors = Program(["resume", str(run)]).end()
    check(code == 0, f"{what}: resume ended with {code}: {errors}")


def random_kills(folder, study, whole, seconds, kills, rng):
    done = 0
    longest_curves = longest_checkpoint = 0.0
    number = 0
    while done < kills:
        number += 1
        run = folder / f"run{number}"
        arguments = ["train", str(study), "--out", str(run)] + TRAIN
        for _ in range(6):
            program = Program(arguments)
            begun = time.time()
            time.sleep(rng.uniform(0.05, max(seconds * 0.9, 0.5)))
            killed = program.kill_engine()
            now = time.time()
            code, errors = program.end()
            if not killed and code == 0:
                break
            check(not killed or code in (0, 1), f"a killed engine gave exit code {code}: {errors}")
            done += 1
            started = (run / "run.json").exists()
            if started and now - begun > 3 + SLACK_SECONDS:
                curves, checkpoint = ages(run, now)
                if curves is not None and checkpoint is not None:
                    longest_curves, longest_checkpoint = max(longest_curves, curves), max(longest_checkpoint, checkpoint)
                    check(curves <= 1.0 + SLACK_SECONDS, f"curves were {curves:.2f} s old")
                    check(checkpoint <= CHECKPOINT_SECONDS + SLACK_SECONDS + 1.0, f"the checkpoint was {checkpoint:.2f} s old")
            print(f"kill {done}: after {now - begun:.2f} s, {'a run' if started else 'not yet a run'}", flush=True)
            arguments = ["resume", str(run)] if started else arguments
            if done >= kills:
                break
        if (run / "run.json").exists():
            resume(run, f"run {number}")
        else:
            code, errors = Program(arguments).end()
            check(code == 0, f"run {number}: train again ended with {code}: {errors}")
        compare(run, whole, f"run {number}")
    return longest_curves, longest_checkpoint


def fault_points(folder, study):
    code, errors = Program(["train", str(study), "--out", str(folder / "short")] + SHORT).end()
    check(code == 0, f"the short unbroken run ended with {code}: {errors}")
    whole = end_of(folder / "short")
    for point in FAULT_POINTS:
        for turn in (1, 6):  # the first write of all, and one of the checkpoints
            run = folder / f"{point}-{turn}"
            arguments = ["train", str(study), "--out", str(run)] + SHORT
            code, errors = Program(arguments, {"NG_FAULT_POINT": f"{point}:{turn}"}).end()
            check(code == 1 and "signal 9" in errors, f"{point}:{turn} did not kill the engine: {code} {errors}")
            if (run / "run.json").exists():
                resume(run, point)
            else:
                code, errors = Program(arguments).end()
                check(code == 0, f"{point}:{turn}: train again ended with {code}: {errors}")
            compare(run, whole, f"{point}:{turn}")
            left = [str(p.relative_to(run)) for p in run.rglob("*.part")]
            check(not left, f"{point}:{turn} left {left}")
            print(f"fault point {point}:{turn} resumed to the same end", flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="ng-kill-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        study = folder / "study"
        write_study(study)
        curves = checkpoint = 0.0
        if options.kills > 0:
            begun = time.time()
            code, errors = Program(["train", str(study), "--out", str(folder / "whole")] + TRAIN).end()
            seconds = time.time() - begun
            check(code == 0, f"the unbroken run ended with {code}: {errors}")
            print(f"unbroken run: {seconds:.1f} s", flush=True)
            curves, checkpoint = random_kills(folder, study, end_of(folder / "whole"), seconds, options.kills, random.Random(options.seed))
        fault_points(folder, study)
        print(json.dumps({"kills": options.kills, "fault_points": len(FAULT_POINTS), "equal": True,
                          "oldest_curves_s": round(curves, 2), "oldest_checkpoint_s": round(checkpoint, 2)}))
    finally:
        if options.keep is None:
            shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
