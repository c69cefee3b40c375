#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a small study of epoched signals whose classes differ by known patterns, with Python's standard library alone.

Usage: epoch_study.py FOLDER [ITEMS [CLASSES [SEPARATION]]]
"""
import json
import random
import struct
import sys
from pathlib import Path

CHANNELS, SAMPLES, RATE_HZ = 8, 50, 100.0


def npy(shape, values):
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (%s,), }" % ", ".join(map(str, shape))
    header += " " * (63 - (10 + len(header)) % 64) + "\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + struct.pack("<%df" % len(values), *values)


def write_study(folder, items=120, classes=4, separation=0.5, seed=1):
    rng = random.Random(seed)
    size = CHANNELS * SAMPLES
    patterns = [[rng.gauss(0.0, 1.0) for _ in range(size)] for _ in range(classes)]
    names = ["thing_%d" % c for c in range(classes)]
    values, rows = [], ["item_id\trecording\tonset\tduration\trow\tconcept"]
    for item in range(items):
        label = rng.randrange(classes)
        values += [1e-5 * (rng.gauss(0.0, 1.0) + separation * p) for p in patterns[label]]
        rows.append("item%d\tepochs.npy\t%d\t0.5\t%d\t%s" % (item, item, item, names[label]))
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "epochs.npy").write_bytes(npy((items, CHANNELS, SAMPLES), values))
    (folder / "items.tsv").write_text("\n".join(rows) + "\n")
    header = {"format": "neuroglyph-study", "version": 1, "recordings": {"epochs.npy": {"rate_hz": RATE_HZ}}}
    (folder / "study.json").write_text(json.dumps(header, indent=2) + "\n")


if __name__ == "__main__":
    numbers = [float(a) for a in sys.argv[2:]]
    write_study(sys.argv[1], *[int(n) for n in numbers[:2]], *numbers[2:3])
