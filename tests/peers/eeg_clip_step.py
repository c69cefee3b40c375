#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Training step of eeg_clip against the same network in eager PyTorch, on the same CPU, alternating in one run.

Usage: eeg_clip_step.py BUILD/bin/eeg_clip_steps [--threads 2] [--rounds 9] [--steps 4]
Needs a virtual environment with torch 2.11. Prints JSON; exit code 1 when the ratio of medians is below 1.2.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

TRIALS, CHANNELS, SAMPLES, CONCEPTS, WIDTH, BATCH = 2048, 63, 250, 200, 384, 256


class Peer:
    """What somebody writes in a notebook who keeps the data in memory: modules, AdamW, one pass a batch."""

    def __init__(self):
        import torch
        from eeg_clip_torch import EegClip, multi_positive_loss

        self.torch, self.loss = torch, multi_positive_loss
        torch.manual_seed(1)
        self.x = torch.randn(TRIALS, CHANNELS, SAMPLES)
        self.labels = torch.arange(TRIALS) % CONCEPTS
        self.vectors = torch.randn(CONCEPTS, WIDTH)
        self.concepts = torch.arange(CONCEPTS)
        self.net = EegClip(CHANNELS, SAMPLES, WIDTH)
        self.optimiser = torch.optim.AdamW(self.net.parameters(), lr=3e-4, weight_decay=1e-4)

    def run(self, steps):
        start = time.perf_counter()
        for _ in range(steps):
            rows = self.torch.randperm(TRIALS)[:BATCH]
            trials = self.net.encode(self.x[rows])
            pool = self.net.encode_targets(self.vectors)
            loss = self.loss(trials, pool, self.labels[rows], self.concepts, self.net.scale())
            self.optimiser.zero_grad()
            loss.backward()
            self.optimiser.step()
            loss.item()
        return time.perf_counter() - start


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--steps", type=int, default=4)
    args = parser.parse_args()
    os.environ["OMP_NUM_THREADS"] = str(args.threads)
    import torch

    torch.set_num_threads(args.threads)
    ours = subprocess.Popen([args.program, str(args.threads)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run_ours(steps):
        ours.stdin.write(f"{steps}\n")
        ours.stdin.flush()
        return float(ours.stdout.readline())

    peer = Peer()
    run_ours(2)
    peer.run(2)
    times = {"ours": [], "pytorch_eager": []}
    for _ in range(args.rounds):
        times["ours"].append(run_ours(args.steps) / args.steps)
        times["pytorch_eager"].append(peer.run(args.steps) / args.steps)
    ours.stdin.close()
    ours.wait()
    medians = {side: statistics.median(values) for side, values in times.items()}
    ratio = medians["pytorch_eager"] / medians["ours"]
    print(json.dumps({"what": "eeg_clip training step, batch 256, 63 x 250, float32", "threads": args.threads, "rounds": args.rounds,
                      "torch": torch.__version__, "median_s": medians, "min_s": {s: min(v) for s, v in times.items()},
                      "trials_per_s": {s: BATCH / m for s, m in medians.items()}, "ratio": ratio, "threshold": 1.2,
                      "load": os.getloadavg()[0]}, indent=1))
    return 0 if ratio >= 1.2 else 1


if __name__ == "__main__":
    sys.exit(main())
