#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values of eeg_clip: outputs, losses, gradients and 20 AdamW steps of the same network in PyTorch modules.

Weights and inputs come from a formula that the C++ test repeats, so that nothing large is stored.
Usage: python3 generate.py   (needs torch 2.11; writes eeg_clip.json beside it)
"""
import hashlib
import json
import pathlib
import sys

import numpy
import torch

HERE = pathlib.Path(__file__).resolve().parent
PEER = HERE.parent.parent / "peers" / "eeg_clip_torch.py"
sys.path.insert(0, str(PEER.parent))
from eeg_clip_torch import EegClip, instance_loss, multi_positive_loss  # noqa: E402

CONFIG = dict(channels=5, samples=12, target_width=7, hidden=8, width=8, heads=2, feed_forward=12, kernel=3, embedding=6, dropout=0.0)
TRIALS, POOL, STEPS = 4, 6, 20
TRIAL_CONCEPTS = [0, 1, 1, 2]
POOL_CONCEPTS = [0, 0, 1, 2, 2, 3]


def formula(count, phase, amplitude):
    return torch.from_numpy((amplitude * numpy.sin(0.37 * numpy.arange(count) + phase)).astype(numpy.float32))


def fill(net):
    """Parameter number k, in the order of named_parameters sorted by name, is 0.3 sin(0.37 i + k); norms start around 1."""
    for k, (name, parameter) in enumerate(sorted(net.named_parameters())):
        values = formula(parameter.numel(), float(k), 0.3).view(parameter.shape)
        if "norm" in name and name.endswith("weight"):
            values = values + 1.0
        with torch.no_grad():
            parameter.copy_(values if name != "log_scale" else torch.tensor([1.5]))


def summary(tensor):
    """Norm and a weighted sum that tells the order of elements."""
    flat = tensor.detach().double().flatten()
    return [float(flat.norm()), float((flat * torch.sin(0.11 * torch.arange(len(flat), dtype=torch.double))).sum())]


def main():
    torch.manual_seed(0)
    torch.set_num_threads(1)
    net = EegClip(**CONFIG)
    fill(net)
    x = formula(TRIALS * CONFIG["channels"] * CONFIG["samples"], 0.5, 1.0).view(TRIALS, CONFIG["channels"], CONFIG["samples"])
    vectors = formula(POOL * CONFIG["target_width"], 0.25, 1.0).view(POOL, CONFIG["target_width"])
    trial_concepts, pool_concepts = torch.tensor(TRIAL_CONCEPTS), torch.tensor(POOL_CONCEPTS)

    def losses():
        trials, pool = net.encode(x), net.encode_targets(vectors)
        return trials, pool, multi_positive_loss(trials, pool, trial_concepts, pool_concepts, net.scale()), instance_loss(
            trials, pool[:TRIALS], net.scale())

    trials, pool, multi, instance = losses()
    multi.backward()
    golden = {
        "script_sha256": hashlib.sha256(pathlib.Path(__file__).read_bytes() + PEER.read_bytes()).hexdigest(),
        "versions": {"torch": torch.__version__},
        "config": CONFIG, "trial_concepts": TRIAL_CONCEPTS, "pool_concepts": POOL_CONCEPTS,
        "trials": trials.detach().flatten().tolist(), "pool": pool.detach().flatten().tolist(),
        "multi_positive": multi.item(), "instance": instance.item(),
        "gradients": {name: summary(p.grad) for name, p in sorted(net.named_parameters())},
    }
    decay = [p for n, p in net.named_parameters() if p.dim() > 1 and n != "channel_vectors"]
    rest = [p for n, p in net.named_parameters() if p.dim() <= 1 or n == "channel_vectors"]
    optimiser = torch.optim.AdamW([{"params": decay, "weight_decay": 0.01}, {"params": rest, "weight_decay": 0.0}], lr=3e-3)
    curve = []
    for _ in range(STEPS):
        optimiser.zero_grad()
        loss = losses()[2]
        loss.backward()
        optimiser.step()
        curve.append(loss.item())
    golden["curve"] = curve
    golden["after"] = {name: summary(p) for name, p in sorted(net.named_parameters())}
    (HERE / "eeg_clip.json").write_text(json.dumps(golden, indent=1) + "\n")


if __name__ == "__main__":
    main()
