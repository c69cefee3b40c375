#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the study that `neuroglyph --tour` and the start page show: a small simulated one with finished runs.

Everything in it comes out of the programs themselves: simulated recordings with a known best score, decoders trained on
them and their controls. Nothing is drawn or typed in.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys

STUDY = ["--param", "concepts=20", "--param", "repetitions=18", "--param", "test_repetitions=5",
         "--param", "validation_repetitions=3", "--param", "possible=0.8", "--preset", "small", "--seed", "20"]
EEG_CLIP = ["--framework", "eeg_clip", "--preset", "small", "--param", "epochs=12", "--split", "given",
            "--param", "batch=64"]
RUNS = {
    "eeg-clip": EEG_CLIP + ["--controls", "shuffled:1,noise"],
    "eeg-clip-instance": EEG_CLIP + ["--param", "loss=instance", "--controls", "shuffled:1"],
    "lda": ["--framework", "lda", "--window", "0:0.8", "--split", "given", "--controls", "shuffled:5,noise"],
}


def call(cli, environment, *words):
    done = subprocess.run([cli, *words], env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(words)}: exit code {done.returncode}\n{done.stdout}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cli", required=True)
    parser.add_argument("--model-store", default="", help="where the sentence encoder lies; without it, hashed vectors")
    parser.add_argument("--without-engine", action="store_true", help="a build without LibTorch: baselines alone")
    parser.add_argument("out", type=pathlib.Path)
    arguments = parser.parse_args()

    environment = dict(os.environ, OMP_NUM_THREADS="1")
    if arguments.model_store:
        environment["NG_MODEL_STORE"] = arguments.model_store
    aside = arguments.out.with_name(arguments.out.name + ".partial")
    shutil.rmtree(aside, ignore_errors=True)
    aside.parent.mkdir(parents=True, exist_ok=True)
    call(arguments.cli, environment, "simulate", "concepts", "--out", str(aside), *STUDY)
    for name, words in RUNS.items():
        if arguments.without_engine and "eeg_clip" in words:
            continue
        call(arguments.cli, environment, "train", str(aside), *words, "--device", "cpu", "--out", str(aside / "runs" / name))
    shutil.rmtree(arguments.out, ignore_errors=True)
    aside.rename(arguments.out)


if __name__ == "__main__":
    main()
