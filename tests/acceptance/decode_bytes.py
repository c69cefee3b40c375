#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Decodes EDF, EDF+, BDF and BDF+ with Python's standard library alone, as a second opinion on our reader.

Usage: decode_bytes.py FILE   prints channels, rates, means, record times and annotations as JSON
"""
import json
import sys
from fractions import Fraction
from pathlib import Path

# Factor to SI units; other units keep their numbers.
FACTORS = {"uV": 1e-6, "\u00b5V": 1e-6, "\u03bcV": 1e-6, "mV": 1e-3, "nV": 1e-9, "V": 1.0}


class EdfFile:
    """Header fields, samples as lists of float (SI units) and annotations of one file."""

    def __init__(self, path):
        self.data = Path(path).read_bytes()
        self.bdf = self.data[0] == 0xFF
        self.width = 3 if self.bdf else 2
        count = int(self._text(252, 4))
        self.reserved = self._text(192, 44)
        self.start = 256 * (count + 1)
        self.duration = Fraction(self._text(244, 8))

        def column(at, width):
            return [self._text(256 + count * at + i * width, width) for i in range(count)]

        self.labels = column(0, 16)
        self.units = column(96, 8)
        limits = [[float(text) for text in column(at, 8)] for at in (104, 112, 120, 128)]
        self.limits = list(zip(*limits))
        self.samples = [int(text) for text in column(216, 8)]
        self.offsets = [sum(self.samples[:i]) * self.width for i in range(count)]
        self.record_bytes = sum(self.samples) * self.width
        self.records = (len(self.data) - self.start) // self.record_bytes

    def _text(self, at, width):
        raw = self.data[at:at + width]
        try:
            return raw.decode("utf-8").strip("\0 ")
        except UnicodeDecodeError:
            return raw.decode("latin-1").strip("\0 ")

    def signals(self):
        """Indices of the signals that hold samples."""
        return [i for i, label in enumerate(self.labels) if not label.endswith(" Annotations")]

    def rate(self, signal):
        return Fraction(self.samples[signal]) / self.duration

    def _block(self, record, signal):
        at = self.start + record * self.record_bytes + self.offsets[signal]
        return self.data[at:at + self.samples[signal] * self.width]

    def integers(self, signal):
        values = []
        for record in range(self.records):
            block = self._block(record, signal)
            values += [int.from_bytes(block[i:i + self.width], "little", signed=True) for i in range(0, len(block), self.width)]
        return values

    def values(self, signal):
        """Physical values in SI units."""
        physical_min, physical_max, digital_min, digital_max = self.limits[signal]
        gain = (physical_max - physical_min) / (digital_max - digital_min)
        factor = FACTORS.get(self.units[signal], 1.0)
        return [(physical_min + (value - digital_min) * gain) * factor for value in self.integers(signal)]

    def lists(self):
        """(record, onset, duration, texts) of every time-stamped annotation list, in file order; the first of a record keeps its time."""
        found = []
        keepers = [i for i, label in enumerate(self.labels) if label.endswith(" Annotations")]
        for record in range(self.records):
            for signal in keepers:
                for piece in self._block(record, signal).split(b"\0"):
                    if not piece:
                        continue
                    head, *texts = piece.split(b"\x14")
                    onset, _, duration = head.partition(b"\x15")
                    found.append((record, Fraction(onset.decode()), Fraction(duration.decode() or "0"),
                                  [text.decode("utf-8", "replace") for text in texts[:-1]]))
        return found

    def record_times(self):
        """Onset of each record from the first; by its own list where it has one, else one after the other."""
        own = {}
        for record, onset, _, texts in self.lists():
            if texts and texts[0] == "" and record not in own:
                own[record] = onset
        first = own.get(0, Fraction(0))
        return [own.get(record, first + record * self.duration) - first for record in range(self.records)], first

    def annotations(self):
        """(onset from the first record, duration, text), by onset."""
        _, first = self.record_times()
        found = [(float(onset - first), float(duration), text)
                 for _, onset, duration, texts in self.lists() for text in texts if text]
        return sorted(found, key=lambda entry: entry[0])


def main():
    file = EdfFile(sys.argv[1])
    times, _ = file.record_times()
    report = {"reserved": file.reserved, "record_times_s": [float(time) for time in times],
              "annotations": file.annotations(), "channels": []}
    for signal in file.signals():
        values = file.values(signal)
        report["channels"].append({"label": file.labels[signal], "rate_hz": float(file.rate(signal)), "samples": len(values),
                                   "mean": sum(values) / len(values)})
    json.dump(report, sys.stdout, indent=1, ensure_ascii=False)
    print()


if __name__ == "__main__":
    main()
