#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every real recording through the command line and compares it with what MNE-Python read, and with the bytes.

`samples` must equal expected/recordings_mne.json for every channel that is neither a trigger nor resampled by MNE (in files of
mixed rates only channels at the highest rate count): mean, and first values where listed, within max(1e-5 SD, one float32 step).
All other channels of mixed-rate files must equal decode_bytes.py. Events must be equal. Files with gaps are made byte by byte.
Usage: recordings.py [CLI]   (else NG_CLI, else NG_BIN/neuroglyph-cli)
"""
import array
import json
import math
import os
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import decode_bytes  # noqa: E402
import make_discontinuous  # noqa: E402

PROBLEMS = []


def problem(name, text):
    PROBLEMS.append(f"{name}: {text}")


def float32_step(value):
    """Distance from |value| to the next float32."""
    bits = struct.unpack("<I", struct.pack("<f", abs(value)))[0]
    return struct.unpack("<f", struct.pack("<I", bits + 1))[0] - struct.unpack("<f", struct.pack("<I", bits))[0]


def load_npy(path):
    data = Path(path).read_bytes()
    assert data[:6] == b"\x93NUMPY" and data[6] == 1
    length = struct.unpack("<H", data[8:10])[0]
    header = data[10:10 + length].decode("latin-1")
    assert "'<f4'" in header and "'fortran_order': False" in header, header
    shape = tuple(int(n) for n in header.split("'shape': (")[1].split(")")[0].split(",") if n.strip())
    values = array.array("f")
    values.frombytes(data[10 + length:])
    return [values[r * shape[1]:(r + 1) * shape[1]] for r in range(shape[0])]


class Cli:
    def __init__(self, program):
        self.program = program

    def run(self, *arguments):
        return subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, timeout=120, check=False)

    def info(self, path, *more):
        done = self.run("info", path, "--json", *more)
        if done.returncode != 0:
            return done.returncode, done.stderr.strip()
        return 0, json.loads(done.stdout)

    def samples(self, path, indices, *more):
        with tempfile.TemporaryDirectory() as folder:
            out = Path(folder) / "s.npy"
            done = self.run("samples", path, "--channel", *[f"#{i}" for i in indices], "--out", out, *more)
            if done.returncode != 0:
                raise RuntimeError(f"samples {path}: {done.returncode} {done.stderr}")
            return load_npy(out)


def compare_values(name, label, actual, mean, deviation, first):
    limit = max(1e-5 * deviation, float32_step(mean))
    got = math.fsum(actual) / len(actual)
    if not abs(got - mean) <= limit:
        problem(name, f"{label}: mean {got!r}, expected {mean!r} within {limit!r}")
    for i, value in enumerate(first or []):
        limit = max(1e-5 * deviation, float32_step(value))
        if not abs(actual[i] - value) <= limit:
            problem(name, f"{label}: sample {i} is {actual[i]!r}, expected {value!r} within {limit!r}")


def compare_events(name, info, expected):
    events = [e for e in info["events"] if e["kind"] != "trigger"]
    got = sorted((round(e["onset_s"], 5), round(e["duration_s"], 5), e["label"], e["kind"]) for e in events)
    want = sorted((round(o, 5), round(d, 5), text) for o, d, text in expected)
    if len(got) != len(want):
        problem(name, f"{len(got)} events, expected {len(want)}")
        return
    for g, w in zip(got, want):
        named = w[2] in (g[2], f"{g[3]}/{g[2]}")
        if abs(g[0] - w[0]) > 2e-5 or abs(g[1] - w[1]) > 2e-5 or not named:
            problem(name, f"event {g}, expected {w}")


def compare_file(cli, root, name, expected):
    """Counts of channels compared with MNE, with the bytes, and left out as triggers."""
    path = root / name
    code, info = cli.info(path)
    if code != 0:
        problem(name, f"exit code {code}: {info}")
        return 0, 0, 0
    channels = info["channels"]
    if [c["name"] for c in channels] != expected["channels"]:
        problem(name, f"channels {[c['name'] for c in channels]}, expected {expected['channels']}")
        return 0, 0, 0
    highest = max(c["rate_hz"] for c in channels)
    mixed = any(c["rate_hz"] != highest for c in channels)
    if highest != expected["sfreq"]:
        problem(name, f"rate {highest}, expected {expected['sfreq']}")
    with_mne = with_bytes = triggers = 0
    rates = sorted({(c["rate_hz"], c["samples"]) for c in channels})
    for rate, _ in rates:
        group = [i for i, c in enumerate(channels) if c["rate_hz"] == rate]
        rows = dict(zip(group, cli.samples(path, group)))
        for i in group:
            if channels[i]["type"] == "TRIG":
                triggers += 1
                if any(value != int(value) for value in rows[i]):
                    problem(name, f"{channels[i]['name']}: codes are no integers")
            elif rate == highest:
                first = expected["first5_V"][i] if i < len(expected["first5_V"]) else None
                compare_values(name, channels[i]["name"], rows[i], expected["mean_V"][i], expected["std_V"][i], first)
                if not mixed and len(rows[i]) != expected["nsamp"]:
                    problem(name, f"{channels[i]['name']}: {len(rows[i])} samples, expected {expected['nsamp']}")
                with_mne += 1
            else:
                with_bytes += compare_with_bytes(name, path, i, channels[i], rows[i])
    compare_events(name, info, expected["annotations"])
    return with_mne, with_bytes, triggers


def compare_with_bytes(name, path, index, channel, row):
    file = decode_bytes.EdfFile(path)
    signal = file.signals()[index]
    truth = file.values(signal)
    if float(file.rate(signal)) != channel["rate_hz"] or len(truth) != len(row):
        problem(name, f"{channel['name']}: {len(row)} samples at {channel['rate_hz']} Hz, the bytes have {len(truth)} at {float(file.rate(signal))}")
        return 1
    worst = max(abs(a - b) - float32_step(b) for a, b in zip(row, truth))
    if worst > 1e-5 * (max(truth) - min(truth)):
        problem(name, f"{channel['name']}: differs from the bytes by {worst!r} more than one float32 step")
    return 1


def compare_annotations_only(cli, root, name):
    code, info = cli.info(root / name)
    if code != 0 or info["channels"]:
        problem(name, f"opens without channels, but: {code} {info if code else len(info['channels'])}")
        return
    compare_events(name, info, decode_bytes.EdfFile(root / name).annotations())


def compare_gaps(cli, folder):
    """Files with gaps against what the script that made them says."""
    make_discontinuous.write(folder)
    for name, truth in json.loads((folder / "gaps.json").read_text(encoding="utf-8")).items():
        code, info = cli.info(folder / name)
        if code != 0:
            problem(name, f"exit code {code}: {info}")
            continue
        if not info["file_format"].endswith("+D") or info["warnings"]:
            problem(name, f"format {info['file_format']}, warnings {info['warnings']}")
        if [[g["start_s"], g["duration_s"]] for g in info["gaps"]] != truth["gaps"]:
            problem(name, f"gaps {info['gaps']}, expected {truth['gaps']}")
        if info["start"] != truth["start"]:
            problem(name, f"start {info['start']}, expected {truth['start']}")
        compare_events(name, info, truth["events"])
        for i, channel in enumerate(info["channels"]):
            expected = truth["samples"][channel["name"]]
            whole = cli.samples(folder / name, [i])[0]
            if any(abs(a - b) > float32_step(b) for a, b in zip(whole, expected)) or len(whole) != len(expected):
                problem(name, f"{channel['name']}: samples differ")
            at = 0
            for start, seconds in truth["segments"]:
                count = int(seconds * channel["rate_hz"])
                part = cli.samples(folder / name, [i], "--start", start, "--duration", seconds)[0]
                if list(part) != list(whole[at:at + count]):
                    problem(name, f"{channel['name']}: the segment at {start} s differs")
                at += count
        across = cli.run("samples", folder / name, "--channel", "#0", "--start", "0", "--duration", "5", "--out", folder / "x.npy")
        if across.returncode != 2 or "gap from 2 s to 4.75 s" not in across.stderr:
            problem(name, f"a span over a gap: exit code {across.returncode}, {across.stderr}")


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("NG_CLI") or os.environ.get("NG_BIN", "bin") + "/neuroglyph-cli"
    root = Path(os.environ.get("NG_FIXTURES", "../shared/fixtures"))
    cli = Cli(program)
    with tempfile.TemporaryDirectory() as folder:
        compare_gaps(cli, Path(folder))
    if not root.is_dir():
        print("no fixtures: set NG_FIXTURES")
        return 1 if PROBLEMS or os.environ.get("CI") == "true" else 77
    expected = json.loads((root / "expected/recordings_mne.json").read_text(encoding="utf-8"))["files"]
    totals = [0, 0, 0]
    for name, truth in expected.items():
        if name.endswith(".fif"):
            code, text = cli.info(root / name)
            if code != 4 or "FIFF" not in str(text):
                problem(name, f"a FIFF file must be refused with exit code 4: {code} {text}")
        elif "error" in truth:
            compare_annotations_only(cli, root, name)
        else:
            totals = [a + b for a, b in zip(totals, compare_file(cli, root, name, truth))]
    unnamed = [p for p in sorted((root / "edf").iterdir()) if p.suffix in (".edf", ".bdf") and f"edf/{p.name}" not in expected]
    for path in unnamed:
        code, text = cli.info(path)
        if code not in (0, 3, 4):
            problem(path.name, f"exit code {code}: {text}")
    for line in PROBLEMS:
        print(line)
    print(f"{len(expected)} recordings: {totals[0]} channels equal MNE, {totals[1]} equal the bytes, {totals[2]} trigger channels; "
          f"{len(PROBLEMS)} problems")
    return 1 if PROBLEMS else 0


if __name__ == "__main__":
    sys.exit(main())
