#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes an EDF+D and a BDF+D file byte by byte, and says what is in them. Shares nothing with our writer.

Usage: make_discontinuous.py FOLDER   writes gaps.edf, gaps.bdf and gaps.json
"""
import json
import sys
from pathlib import Path

# Two records that follow each other, a gap of 2.75 s, two more, a gap of an hour, one.
TIMES = ["0.5", "1.5", "5.25", "6.25", "3607.25"]
EVENTS = [("0.75", "", "in the first run"), ("5.5", "0.5", "Schlaf \u2192 wach"), ("3607.25", "", "last"), ("4.0", "", "within the gap")]
RATES = {"EEG Cz": 8, "Temp rectal": 2}


def samples(label, record, bdf):
    """Ramps that tell channel, record and sample apart."""
    scale = 1000 if bdf else 1
    base = 100 if label == "EEG Cz" else -50
    return [(base + 20 * record + i) * scale for i in range(RATES[label])]


def field(text, width):
    return text.encode("ascii").ljust(width)


def build(bdf):
    width = 3 if bdf else 2
    digital = ("-8388608", "8388607") if bdf else ("-32768", "32767")
    room = 32 * width
    labels = list(RATES) + ["BDF Annotations" if bdf else "EDF Annotations"]
    header = b"\xffBIOSEMI" if bdf else field("0", 8)
    header += field("X X X X", 80) + field("Startdate 02-MAR-2002 X X X", 80) + b"02.03.02" + b"04.05.06"
    header += field(str(256 * (len(labels) + 1)), 8) + field("BDF+D" if bdf else "EDF+D", 44)
    header += field(str(len(TIMES)), 8) + field("1", 8) + field(str(len(labels)), 4)
    columns = [(16, labels), (80, ["", "", ""]), (8, ["uV", "DegC", ""]), (8, [digital[0]] * 3), (8, [digital[1]] * 3),
               (8, [digital[0]] * 3), (8, [digital[1]] * 3), (80, ["HP:0.1Hz LP:70Hz", "", ""]),
               (8, ["8", "2", str(room // width)]), (32, ["", "", ""])]
    for size, texts in columns:
        for text in texts:
            header += field(text, size)
    body = b""
    for record, time in enumerate(TIMES):
        for label in RATES:
            for value in samples(label, record, bdf):
                body += value.to_bytes(width, "little", signed=True)
        lists = b"+" + time.encode() + b"\x14\x14\0"
        for event in (EVENTS[record:record + 1] if record < 4 else []):
            onset, duration, text = event
            lists += b"+" + onset.encode() + (b"\x15" + duration.encode() if duration else b"") + b"\x14" + text.encode("utf-8") + b"\x14\0"
        body += lists.ljust(room, b"\0")
    return header + body


def truth(bdf):
    first = float(TIMES[0])
    return {
        "segments": [[float(TIMES[0]) - first, 2], [float(TIMES[2]) - first, 2], [float(TIMES[4]) - first, 1]],
        "gaps": [[2.0, 2.75], [6.75, 3600.0]],
        "events": sorted([float(onset) - first, float(duration or 0), text] for onset, duration, text in EVENTS),
        "samples": {"EEG Cz": [value * 1e-6 for r in range(len(TIMES)) for value in samples("EEG Cz", r, bdf)],
                    "Temp rectal": [float(value) for r in range(len(TIMES)) for value in samples("Temp rectal", r, bdf)]},
        "start": "2002-03-02T04:05:06.5",
    }


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "gaps.edf").write_bytes(build(False))
    (folder / "gaps.bdf").write_bytes(build(True))
    (folder / "gaps.json").write_text(json.dumps({"gaps.edf": truth(False), "gaps.bdf": truth(True)}, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
