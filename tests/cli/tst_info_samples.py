#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""info, samples and readers: output, schemas, exit codes and what stays out of stdout. Needs no fixtures."""
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ.get("NG_SOURCE_DIR", "."))
sys.path.insert(0, str(SOURCE / "tests/acceptance"))
import make_discontinuous  # noqa: E402

CLI = os.environ["NG_CLI"]


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)


class Verbs(unittest.TestCase):
    def setUp(self):
        self.temporary = tempfile.TemporaryDirectory()
        self.folder = Path(self.temporary.name)
        make_discontinuous.write(self.folder)
        self.file = self.folder / "gaps.edf"
        self.addCleanup(self.temporary.cleanup)

    def check_schema(self, name, text):
        checker = subprocess.run([sys.executable, SOURCE / "tests/checks/json_schema.py", SOURCE / f"resources/schemas/{name}.schema.json"],
                                 input=text, capture_output=True, text=True, check=False)
        self.assertEqual(checker.returncode, 0, checker.stdout + checker.stderr)
        return json.loads(text)

    def test_info_follows_its_schema(self):
        done = run("info", self.file, "--json", "--identity")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        info = self.check_schema("info", done.stdout)
        self.assertEqual(info["file_format"], "EDF+D")
        self.assertEqual([c["rate_hz"] for c in info["channels"]], [8.0, 2.0])
        self.assertEqual(info["channels"][0]["lowpass_hz"], 70)
        self.assertEqual(info["identity"]["patient"], "X X X X")
        self.assertEqual(info["electrodes"]["list"][0]["name"], "EEG Cz")

    def test_info_hides_the_person_unless_asked(self):
        data = self.file.read_bytes()
        self.file.write_bytes(data[:8] + b"MCH-0234567 F 16-SEP-1987 Some_Body".ljust(80) + data[88:])
        for more in ([], ["--json"], ["--all"]):
            self.assertNotIn("Some_Body", run("info", self.file, *more).stdout)
        self.assertIn("Some_Body", run("info", self.file, "--identity").stdout)

    def test_info_for_people(self):
        done = run("info", self.file)
        self.assertEqual(done.returncode, 0)
        for words in ("EDF+D", "1 EEG at 8 Hz, 1 TEMP at 2 Hz", "gap         2 s to 4.75 s", "EEG Cz", "degC", "in the first run"):
            self.assertIn(words, done.stdout)

    def test_errors_name_file_and_remedy_and_set_the_exit_code(self):
        cases = [(["info", self.folder / "absent.edf"], 3, "absent.edf"), (["info", self.folder], 3, "folder"),
                 (["info"], 2, "path"), (["info", self.folder / "gaps.json"], 4, "not known"),
                 (["samples", self.file, "--channel", "Cz", "--out", self.folder / "x.npy"], 3, "Nearest: EEG Cz"),
                 (["samples", self.file, "--channel", "#0", "#1", "--out", self.folder / "x.npy"], 2, "resample first"),
                 (["samples", self.file, "--channel", "#0", "--out", self.folder / "x.mat"], 2, ".npy"),
                 (["samples", self.file, "--channel", "#0", "--start", "soon", "--out", self.folder / "x.npy"], 2, "--start"),
                 (["samples", self.file, "--channel", "#0", "--start", "9999", "--out", self.folder / "x.npy"], 2, "not within"),
                 (["samples", self.file, "--channel", "#0", "--start", "1", "--duration", "4", "--out", self.folder / "x.npy"], 2, "gap")]
        for arguments, code, words in cases:
            with self.subTest(arguments=arguments[0], words=words):
                done = run(*arguments)
                self.assertEqual(done.returncode, code, done.stderr)
                self.assertIn(words, done.stderr)
                self.assertEqual(done.stdout, "")
        self.assertFalse((self.folder / "x.npy").exists())

    def test_a_damaged_file_opens_only_tolerantly(self):
        data = self.file.read_bytes()
        self.file.write_bytes(data[:244] + b"0       " + data[252:])
        strict = run("info", self.file)
        self.assertEqual(strict.returncode, 3)
        self.assertIn("header byte 244", strict.stderr)
        tolerant = run("info", self.file, "--tolerant", "--json")
        self.assertEqual(tolerant.returncode, 0, tolerant.stderr)
        self.assertIn("record-duration-zero", [w["code"] for w in self.check_schema("info", tolerant.stdout)["warnings"]])

    def test_samples_are_float32_rows_in_si_units(self):
        out = self.folder / "s.npy"
        done = run("samples", self.file, "--channel", "EEG Cz", "--start", "4.75", "--duration", "0.5", "--out", out, "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        summary = self.check_schema("samples", done.stdout)
        self.assertEqual((summary["samples"], summary["start_s"], summary["units"]), (4, 4.75, ["V"]))
        data = out.read_bytes()
        self.assertIn(b"'descr': '<f4'", data[:128])
        self.assertIn(b"(1, 4)", data[:128])
        expected = [struct.unpack("<f", struct.pack("<f", v * 1e-6))[0] for v in (140, 141, 142, 143)]
        self.assertEqual(list(struct.unpack("<4f", data[-16:])), expected)

    def test_readers_follow_their_schema(self):
        readers = self.check_schema("readers", run("readers", "--json").stdout)["readers"]
        self.assertIn("edf", [reader["id"] for reader in readers])
        self.assertEqual(sorted(reader["id"] for reader in readers), [reader["id"] for reader in readers])
        self.assertIn("*.bdf", run("readers").stdout)


if __name__ == "__main__":
    unittest.main()
