#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""See concepts.sh."""
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from judge import Verdict, control, evaluation, metric, results_folder, run  # noqa: E402

# Development used seeds 1 to 9; windows, band and settings were fixed with them.
SEEDS = (101, 102, 103)
TRAINING = ("--preset", "small", "--param", "dropout=0.5", "--param", "weight_decay=0.05", "--param", "epochs=12", "--window", "-0.1:0.7",
            "--band", "0.5:20", "--resample", "50", "--text-encoder", "auto")


def one(out, seed, simulation, verdict):
    study, folder = out / f"study-{seed}", out / f"run-{seed}"
    run("simulate", "concepts", "--out", study, "--seed", seed, *simulation)
    possible = json.loads((study / "study.json").read_text())["simulation"]["possible"]
    print(f"  best possible top-1 {possible['top1']:.3f} (ideal observer on {possible['n']} test items)")
    run("check", study, "--split", "given")
    run("train", study, "--framework", "eeg_clip", "--split", "given", "--seed", seed, "--controls", "shuffled:5", "--device", "cpu",
        "--out", folder, *TRAINING)
    run("evaluate", folder)
    judged = evaluation(folder)
    top1 = metric(judged, "top1")
    shuffled = control(judged, "shuffled")
    low, high = judged["chance_interval_999"]["top1"]
    verdict.require(f"seed {seed}: possible score within 0.40 to 0.70", 0.40 <= possible["top1"] <= 0.70, f"{possible['top1']:.3f}")
    verdict.require(f"seed {seed}: eeg_clip reaches 80 % of it", top1["value"] >= 0.8 * possible["top1"],
                    f"{top1['value']:.3f} [{top1['low']:.3f}, {top1['high']:.3f}] = {top1['value'] / possible['top1']:.0%}, "
                    f"n = {top1['n']}, chance {top1['chance']:.4f}")
    verdict.require(f"seed {seed}: mean of five shuffled runs inside the exact 99.9 % interval of chance",
                    low <= shuffled["mean"]["top1"] <= high, f"{shuffled['mean']['top1']:.4f} in [{low:.4f}, {high:.4f}]")


def main():
    arguments = [a for a in sys.argv[1:] if a != "--demo"]
    demo = "--demo" in sys.argv[1:]
    out = results_folder(arguments, "concepts-small" if demo else "concepts")
    verdict = Verdict()
    started = time.monotonic()
    if demo:
        one(out, 1, ("--preset", "small"), verdict)
        minutes = (time.monotonic() - started) / 60
        verdict.require("at most 5 minutes", minutes <= 5.0, f"{minutes:.1f} min")
    else:
        for seed in SEEDS:
            one(out, seed, (), verdict)
    print(f"results: {out}")
    verdict.finish()


if __name__ == "__main__":
    main()
