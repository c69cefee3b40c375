# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The verbs transform and transforms on a small EDF made here: shapes, values, recipes, schemas, exit codes."""
import array
import ast
import json
import math
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ["NG_CLI"]
LABELS = "Fp1 Fp2 F7 F3 Fz F4 F8 T7 C3 Cz C4 T8 P7 P3 Pz P4 P8 O1 O2".split()
RATE, SECONDS = 250, 12


def write_edf(path):
    """19 channels of 10 Hz (strong at O1 and O2), 50 Hz and an offset of 30 uV; 1 uV a step."""
    count = len(LABELS)

    def field(value, width):
        return str(value).ljust(width).encode("ascii")

    header = field(0, 8) + field("X X X X", 80) + field("Startdate X X X X", 80) + field("01.01.20", 8) + field("00.00.00", 8)
    header += field(256 * (count + 1), 8) + field("", 44) + field(SECONDS, 8) + field(1, 8) + field(count, 4)
    for values, width in (([f"EEG {name}" for name in LABELS], 16), ([""] * count, 80), (["uV"] * count, 8), ([-32768] * count, 8),
                          ([32767] * count, 8), ([-32768] * count, 8), ([32767] * count, 8), ([""] * count, 80),
                          ([RATE] * count, 8), ([""] * count, 32)):
        header += b"".join(field(value, width) for value in values)
    records = bytearray()
    for second in range(SECONDS):
        for channel, name in enumerate(LABELS):
            for sample in range(RATE):
                t = second + sample / RATE
                alpha = 80 if name in ("O1", "O2") else 5
                value = 30 + alpha * math.sin(2 * math.pi * 10 * t) + 40 * math.sin(2 * math.pi * 50 * t + channel)
                records += struct.pack("<h", round(value))
    path.write_bytes(header + bytes(records))


def read_npy(path):
    """Shape and values of a float32 .npy file."""
    data = path.read_bytes()
    length = struct.unpack("<H", data[8:10])[0]
    header = ast.literal_eval(data[10:10 + length].decode("latin1"))
    assert header["descr"] == "<f4" and not header["fortran_order"]
    values = array.array("f", data[10 + length:])
    return header["shape"], values


class Transform(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = pathlib.Path(cls.folder.name)
        cls.edf = cls.path / "ten_twenty.edf"
        write_edf(cls.edf)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def cli(self, *arguments, code=0):
        done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=120)
        self.assertEqual(done.returncode, code, done.stderr)
        return done

    def valid(self, schema, text):
        done = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / "resources/schemas" / schema],
                              input=text, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return json.loads(text)

    def transform(self, method, *params, more=(), name="out.npy"):
        out = self.path / name
        arguments = ["transform", self.edf, "--method", method, "--out", out, "--json", *more]
        for param in params:
            arguments += ["--param", param]
        summary = self.valid("transform.schema.json", self.cli(*arguments).stdout)
        beside = json.loads(out.with_suffix(".json").read_text())
        self.assertEqual(beside, summary)
        self.assertNotIn(str(self.path), json.dumps(summary))
        if name.endswith(".h5"):
            self.assertEqual(out.read_bytes()[:8], b"\x89HDF\r\n\x1a\n")
            return summary, None
        shape, values = read_npy(out)
        self.assertEqual(list(shape), summary["shape"])
        self.assertEqual(math.prod(shape), len(values))
        return summary, values

    def test_list(self):
        listed = self.valid("transforms.schema.json", self.cli("transforms", "--json").stdout)
        ids = [one["id"] for one in listed["transforms"]]
        self.assertEqual(ids, ["bandpower", "filter", "notch", "reference", "resample", "stft", "topomap", "welch"])
        self.assertIn("low_hz", self.cli("transforms").stdout)

    def test_filter(self):
        summary, values = self.transform("filter", "low_hz=2", "high_hz=30")
        self.assertEqual(summary["shape"], [19, SECONDS * RATE])
        self.assertEqual(summary["recipe"]["id"], "filter")
        self.assertEqual(summary["axes"][0]["labels"][17], "EEG O1")
        middle = values[17 * 3000 + 1000:17 * 3000 + 2000]
        self.assertLess(abs(sum(middle) / 1000), 1e-7)  # the offset is gone
        self.assertAlmostEqual(max(middle) * 1e6, 80, delta=4)  # and 50 Hz is

    def test_notch(self):
        _, values = self.transform("notch", "frequency_hz=50", "quality=5")
        middle = values[9 * 3000 + 1000:9 * 3000 + 2000]
        self.assertAlmostEqual(max(middle) * 1e6, 35, delta=2)

    def test_reference(self):
        _, values = self.transform("reference")
        self.assertLess(max(abs(sum(values[c * 3000 + n] for c in range(19))) for n in range(0, 3000, 97)), 1e-9)
        summary, _ = self.transform("reference", "montage=double-banana")
        self.assertEqual(summary["shape"][0], 18)
        summary, _ = self.transform("reference", "montage=Fp1-F7,O1-O2")
        self.assertEqual(summary["axes"][0]["labels"], ["Fp1-F7", "O1-O2"])

    def test_resample_and_parts(self):
        summary, _ = self.transform("resample", "rate_hz=100")
        self.assertEqual(summary["shape"], [19, 1200])
        summary, _ = self.transform("resample", "rate_hz=100", more=["--channel", "EEG O1", "#3", "--start", "2", "--duration", "3.5"])
        self.assertEqual(summary["shape"], [2, 350])
        self.assertEqual(summary["axes"][0]["labels"], ["EEG O1", "EEG F3"])

    def test_spectra(self):
        summary, values = self.transform("welch")
        frequencies = summary["axes"][1]["values"]
        row = values[17 * 251:18 * 251]
        self.assertEqual(frequencies[max(range(251), key=lambda k: row[k])], 10.0)
        summary, _ = self.transform("stft", "window_s=0.5", "overlap=0.75", "value=magnitude")
        self.assertEqual(summary["shape"][:2], [19, 63])
        summary, values = self.transform("bandpower", "bands=alpha:8-13,mains:48-52", "segment_s=4")
        self.assertEqual(summary["shape"], [3, 19, 2])
        self.assertAlmostEqual(values[17 * 2] * 1e12, 80 * 80 / 2, delta=60)
        summary, values = self.transform("topomap", "size=32", "window_s=1")
        self.assertEqual(summary["shape"], [1, 32, 32])
        self.assertTrue(math.isnan(values[0]))
        self.assertGreater(values[27 * 32 + 16], values[5 * 32 + 16] + 1)

    def test_hdf5(self):
        self.transform("filter", name="filtered.h5")
        self.transform("welch", name="spectrum.h5")

    def test_exit_codes(self):
        out = ["--out", self.path / "x.npy"]
        for code, arguments in ((2, ["--method", "nothing", *out]), (4, ["--method", "superlet", *out]),
                                (4, ["--method", "welch", "--device", "cuda", *out]), (2, ["--method", "welch", "--device", "tpu", *out]),
                                (2, ["--method", "filter", "--param", "low_hz", *out]), (2, ["--method", "filter", "--param", "low=1", *out]),
                                (2, ["--method", "filter", "--param", "order=99", *out]), (2, ["--method", "filter", "--param", "high_hz=200", *out]),
                                (2, ["--method", "welch", "--out", self.path / "x.txt"]), (2, ["--method", "welch"])):
            done = self.cli("transform", self.edf, *arguments, code=code)
            self.assertEqual(done.stdout, "")
            self.assertTrue(done.stderr.strip())
        self.cli("transform", self.path / "absent.edf", "--method", "welch", *out, code=3)
        self.assertFalse((self.path / "x.npy").exists())
        self.cli("transform", self.edf, "--method", "welch", "--out", self.path / "no/such/folder/x.npy", code=1)


if __name__ == "__main__":
    unittest.main()
