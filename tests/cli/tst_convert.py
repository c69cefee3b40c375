#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""convert: what it writes is read back by code that is not ours (the standard library alone)."""
import array
import json
import os
import pathlib
import re
import struct
import subprocess
import tempfile
import unittest

CLI = os.environ["NG_CLI"]
ROOT = pathlib.Path(os.environ.get("NG_SOURCE_DIR", "."))
FIXTURES = pathlib.Path(os.environ.get("NG_FIXTURES", "../shared/fixtures"))


def run(*arguments, code=0):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    if done.returncode != code:
        raise AssertionError(f"{arguments}: exit code {done.returncode}, expected {code}\n{done.stderr}")
    return done


def ini(path):
    """Sections of a BrainVision file as dictionaries of its lines, in order."""
    sections, current = {}, None
    for line in path.read_text(encoding="utf-8").splitlines()[1:]:
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), {})
        elif "=" in line and not line.startswith(";") and current is not None:
            key, value = line.split("=", 1)
            current[key] = value
    return sections


def brainvision(path):
    """Channel names, rows of float32, markers as (type, description, first sample from 0)."""
    header = ini(path)
    common = header["Common Infos"]
    assert common["DataOrientation"] == "MULTIPLEXED" and header["Binary Infos"]["BinaryFormat"] == "IEEE_FLOAT_32"
    names = [value.split(",")[0].replace("\\1", ",") for value in header["Channel Infos"].values()]
    values = array.array("f")
    values.frombytes((path.parent / common["DataFile"]).read_bytes())
    count = int(common["NumberOfChannels"])
    markers = []
    for value in ini(path.parent / common["MarkerFile"])["Marker Infos"].values():
        kind, text, position = value.split(",")[:3]
        markers.append((kind, text.replace("\\1", ","), int(position) - 1))
    return names, [values[c::count] for c in range(count)], markers, 1e6 / float(common["SamplingInterval"])


def npy(path):
    raw = path.read_bytes()
    assert raw[:8] == b"\x93NUMPY\x01\x00"
    length = struct.unpack("<H", raw[8:10])[0]
    shape = tuple(int(n) for n in re.findall(r"\d+", raw[10:10 + length].decode().split("shape")[1]))
    values = array.array("f")
    values.frombytes(raw[10 + length:])
    return shape, values


class Convert(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.at = pathlib.Path(self.folder.name)
        self.source = FIXTURES / "brainvision" / "test.vhdr"
        if not self.source.exists():
            if os.environ.get("CI") == "true":
                self.fail("fixtures are missing")
            self.skipTest("fixtures are missing")

    def raw(self):
        """Samples of the fixture, decoded here: int16, 0.5 microvolts."""
        values = array.array("h")
        values.frombytes((FIXTURES / "brainvision" / "test.eeg").read_bytes())
        return [values[c::32] for c in range(32)]

    def test_brainvision_is_exact(self):
        run("convert", self.source, self.at / "out.vhdr")
        names, rows, markers, rate = brainvision(self.at / "out.vhdr")
        self.assertEqual(rate, 1000.0)
        self.assertEqual(names[:3], ["FP1", "FP2", "F3"])
        self.assertEqual(len(rows[0]), 7900)
        single = array.array("f", [value * 0.5e-6 for value in self.raw()[0]])
        self.assertEqual(list(rows[0]), list(single))
        self.assertEqual(markers[1:3], [("Stimulus", "S253", 486), ("Stimulus", "S255", 496)])
        self.assertEqual(len(markers), 14)

    def test_identity_is_left_out_unless_asked_for(self):
        run("convert", self.source, self.at / "out.vhdr")
        self.assertNotIn("2013", (self.at / "out.vmrk").read_text())
        run("convert", self.source, self.at / "kept.vhdr", "--keep-identity")
        self.assertIn("20131113161403794232", (self.at / "kept.vmrk").read_text())
        run("convert", self.source, self.at / "x.vhdr", "--keep-identity", "--anonymize", code=2)

    def test_part_of_a_recording(self):
        run("convert", self.source, self.at / "part.npy", "--start", "1.5", "--duration", "2")
        shape, values = npy(self.at / "part.npy")
        self.assertEqual(shape, (32, 2000))
        single = array.array("f", [value * 0.5e-6 for value in self.raw()[0][1500:3500]])
        self.assertEqual(list(values[:2000]), list(single))
        run("convert", self.source, self.at / "part.vhdr", "--start", "1.5", "--duration", "2")
        markers = brainvision(self.at / "part.vhdr")[2]
        self.assertIn(("Event", "254", 269), markers)  # 1.769 s less 1.5 s
        run("convert", self.source, self.at / "x.npy", "--start", "100", code=2)
        run("convert", self.source, self.at / "x.npy", "--start", "soon", code=2)

    def test_montage_and_rate(self):
        run("convert", self.source, self.at / "m.vhdr", "--montage", "F3-C3,F4-C4", "--resample", "250")
        names, rows, _, rate = brainvision(self.at / "m.vhdr")
        self.assertEqual(names[:2], ["F3-C3", "F4-C4"])
        self.assertEqual(rate, 250.0)
        self.assertEqual(len(rows[0]), 1975)

    def test_edf_opens_with_its_events(self):
        run("convert", self.source, self.at / "out.edf")
        raw = (self.at / "out.edf").read_bytes()
        self.assertEqual(raw[:8], b"0       ")
        self.assertIn(b"EDF+C", raw[:256])
        info = json.loads(run("info", self.at / "out.edf", "--json").stdout)
        labels = [event["label"] for event in info["events"]]
        self.assertTrue(any("S253" in label for label in labels))

    def test_refusals_leave_nothing(self):
        run("convert", self.source, self.at / "out.xlsx", code=4)
        run("convert", self.at / "none.edf", self.at / "out.edf", code=3)
        run("convert", FIXTURES / "brainvision" / "test_bin_raw.fif", self.at / "out.edf", code=4)
        run("convert", FIXTURES / "edf" / "test_uneven_samp.edf", self.at / "out.vhdr", code=4)
        run("convert", self.source, self.at / "no" / "such" / "out.vhdr", code=1)
        self.assertEqual(list(self.at.iterdir()), [])

    def test_sources_are_never_overwritten(self):
        for name in ("test.vhdr", "test.vmrk", "test.eeg"):
            (self.at / name).write_bytes((FIXTURES / "brainvision" / name).read_bytes())
        run("convert", self.at / "test.vhdr", self.at / "test.vhdr", code=2)
        self.assertEqual((self.at / "test.eeg").read_bytes(), (FIXTURES / "brainvision" / "test.eeg").read_bytes())


if __name__ == "__main__":
    unittest.main(verbosity=2)
