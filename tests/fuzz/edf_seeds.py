#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes seeds for fuzz_edf: small whole files, and headers in the fuzzer's short form.

Usage: edf_seeds.py FOLDER
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "acceptance"))
import make_discontinuous  # noqa: E402


def short(signals, variant="", count="2", duration="1", data=b"", bdf=False, recording="Startdate 02-MAR-2002 X X X"):
    """The form that fuzz_edf expands; signals: (label, unit, pmin, pmax, dmin, dmax, samples)."""
    letter = chr((ord("H") if bdf else ord("0")) + len(signals) - 1)
    lines = [recording, "02.03.02", "04.05.06", variant, count, duration]
    for column in range(7):
        lines += [signal[column] for signal in signals]
    return b"~" + letter.encode() + b"".join(line.encode("latin-1") + b"\n" for line in lines) + b"\n" + data


SIGNAL = ("Fp1", "uV", "-100", "100", "-2048", "2047", "4")
NOTES = ("EDF Annotations", "-", "-1", "1", "-32768", "32767", "16")
STATUS = ("Status", "Boolean", "-8388608", "8388607", "-8388608", "8388607", "4")


def lists(*pieces):
    return [piece.ljust(32, b"\0") for piece in pieces]


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    times = lists(b"+0\x14\x14\0+0.5\x150.2\x14a\x14b\x14\0", b"+9.5\x14\x14\0+9.5\x14c@@Fp1\x14\0")
    ramp = bytes(range(8))
    seeds = {
        "plain": short([SIGNAL], data=ramp * 2),
        "unknown_count": short([SIGNAL], count="-1", data=ramp * 5),
        "comma": short([("Fp1", "mV", "-1,5", "1,5", "-2048", "2047", "4")], duration="0,5", data=ramp * 2),
        "flat": short([("T3", "uV", "0", "0", "0", "0", "4")], data=ramp * 2),
        "continuous": short([SIGNAL, NOTES], "EDF+C", data=b"".join(ramp + t for t in times)),
        "gaps": short([SIGNAL, NOTES], "EDF+D", data=b"".join(ramp + t for t in times)),
        "two_notes": short([SIGNAL, NOTES, NOTES], "EDF+C", data=b"".join(ramp + t + t for t in times)),
        "only_notes": short([NOTES], "EDF+C", "1", "0", times[0]),
        "mixed": short([SIGNAL, ("ECG", "mV", "-5", "5", "-32768", "32767", "1")], data=(ramp + b"ab") * 2),
        "status": short([STATUS], "24BIT", data=bytes(range(24)), bdf=True),
        "masked": short([SIGNAL], data=ramp * 2, recording="Startdate X X X X"),
    }
    for name, content in seeds.items():
        (folder / name).write_bytes(content)
    make_discontinuous.write(folder)
    (folder / "gaps.json").unlink()


if __name__ == "__main__":
    main()
