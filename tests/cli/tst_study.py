#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""import and check: what they make, their schemas, exit codes and messages."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("NG_CLI") or os.path.join(os.environ.get("NG_BIN", "bin"), "neuroglyph-cli")
FIXTURES = pathlib.Path(os.environ.get("NG_FIXTURES", ROOT.parent / "shared/fixtures"))


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True)


def fixture(test, name):
    path = FIXTURES / name
    if not path.exists():
        if os.environ.get("CI") == "true":
            test.fail(f"the fixture {name} is missing")
        test.skipTest(f"no fixture {name}")
    return path


class Case(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def schema(self, name, text):
        check = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / f"resources/schemas/{name}.schema.json"],
                               input=text, capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        return json.loads(text)


class Import(Case):
    def test_two_sentences(self):
        source = fixture(self, "eeglab/eeglab_data.set")
        done = run("import", "recordings", source, "--out", self.folder / "study", "--events", "square,rt",
                   "--text", "square=a square appears on the screen", "--text", "rt=the participant presses the button", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.schema("import", done.stdout)["items"], 154)
        rows = (self.folder / "study/items.tsv").read_text().splitlines()
        self.assertEqual(sum("a square appears on the screen" in row for row in rows), 80)
        self.assertEqual(sum("the participant presses the button" in row for row in rows), 74)
        check = run("check", self.folder / "study", "--split", "blocked:5", "--window=-0.2:0.8", "--json")
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        report = self.schema("check", check.stdout)
        self.assertEqual(report["errors"], 0)
        self.assertEqual(len(report["folds"]), 5)
        self.assertIn("closed-set", [finding["kind"] for finding in report["findings"]])
        again = run("import", "recordings", source, "--out", self.folder / "study")
        self.assertEqual(again.returncode, 2, "a study is never overwritten")

    def test_edf_folder(self):
        done = run("import", "edf-folder", fixture(self, "edf"), "--out", self.folder / "study", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        made = self.schema("import", done.stdout)
        self.assertGreaterEqual(made["recordings"], 5)
        check = run("check", self.folder / "study")
        self.assertIn(check.returncode, (0, 3), check.stderr)

    def test_bids_without_signals_is_refused_by_name(self):
        done = run("import", "bids", fixture(self, "bids/ieeg_motorMiller2007"), "--out", self.folder / "study")
        self.assertEqual(done.returncode, 3)
        self.assertIn("sub-bp_ses-01_task-motor_run-01_ieeg", done.stderr)
        self.assertFalse((self.folder / "study").exists(), "nothing is left behind")

    def test_bids_windows(self):
        done = run("import", "bids", fixture(self, "ieeg/py_neuromodulation"), "--out", self.folder / "study", "--windows", "1:0.5", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(self.schema("import", done.stdout)["items"], 37)
        self.assertEqual(run("check", self.folder / "study").returncode, 0)

    def test_wrong_usage(self):
        self.assertEqual(run("import", "nsd", self.folder, "--out", self.folder / "s").returncode, 4)
        self.assertEqual(run("import", "recordings", self.folder / "none", "--out", self.folder / "s").returncode, 3)
        self.assertEqual(run("import", "recordings", self.folder, "--out", self.folder / "s", "--text", "no sentence").returncode, 2)
        self.assertEqual(run("import", "recordings", self.folder, "--out", self.folder / "s", "--windows", "0").returncode, 2)
        self.assertEqual(run("import", "recordings", self.folder, "--out", self.folder / "s", "--concept-from", "nose").returncode, 2)


class Check(Case):
    def test_no_study(self):
        done = run("check", self.folder / "none")
        self.assertEqual(done.returncode, 3)
        self.assertIn("none", done.stderr)

    def test_missing_recording(self):
        (self.folder / "study.json").write_text('{"format":"neuroglyph-study","version":1}')
        (self.folder / "items.tsv").write_text("item_id\trecording\tonset\tduration\n" + "".join(f"i{k}\tgone.edf\t{k}\t1\n" for k in range(10)))
        done = run("check", self.folder, "--json")
        self.assertEqual(done.returncode, 3)
        report = self.schema("check", done.stdout)
        self.assertEqual([f["kind"] for f in report["findings"] if f["severity"] == "error"], ["missing-file"])

    def test_bad_options(self):
        self.assertEqual(run("check", self.folder, "--split", "random").returncode, 2)
        self.assertEqual(run("check", self.folder, "--window", "1").returncode, 2)


if __name__ == "__main__":
    unittest.main()
