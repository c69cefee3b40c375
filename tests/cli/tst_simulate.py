#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""simulate and simulators: schemas, exit codes, the same bytes for the same seed."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("NG_CLI") or os.path.join(os.environ.get("NG_BIN", "bin"), "neuroglyph-cli")
SMALL = ["--param", "concepts=12", "--param", "repetitions=10", "--param", "test_repetitions=3", "--param", "latents=4", "--text-encoder", "hashed"]


def run(*arguments):
    return subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True)


class Simulate(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def schema(self, name, text):
        check = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / f"resources/schemas/{name}.schema.json"],
                               input=text, capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        return json.loads(text)

    def test_list(self):
        done = run("simulators", "--json")
        self.assertEqual(done.returncode, 0, done.stderr)
        simulators = self.schema("simulators", done.stdout)["simulators"]
        self.assertEqual([s["id"] for s in simulators], ["concepts"])
        self.assertIn("small", simulators[0]["presets"])
        self.assertIn("possible", run("simulators").stdout)

    def test_same_bytes(self):
        made = []
        for name, seed in (("a", 7), ("b", 7), ("c", 8)):
            done = run("simulate", "concepts", "--out", self.folder / name, "--seed", seed, *SMALL, "--json")
            self.assertEqual(done.returncode, 0, done.stderr)
            made.append(self.schema("simulate", done.stdout)["simulation"])
        self.assertEqual(made[0], made[1])
        self.assertNotEqual(made[0]["hash"], made[2]["hash"])
        self.assertEqual(run("check", self.folder / "a").returncode, 0)
        self.assertIn("best possible", run("simulate", "concepts", "--out", self.folder / "d", *SMALL).stdout)

    def test_wrong_usage(self):
        self.assertEqual(run("simulate", "clinic", "--out", self.folder / "x").returncode, 4)
        self.assertEqual(run("simulate", "concepts", "--out", self.folder / "x", "--param", "concepts=0", "--text-encoder", "hashed").returncode, 2)
        self.assertEqual(run("simulate", "concepts", "--out", self.folder / "x", "--param", "colour=red").returncode, 2)
        self.assertEqual(run("simulate", "concepts", "--out", self.folder / "x", "--preset", "huge").returncode, 2)
        self.assertEqual(run("simulate", "concepts", "--out", self.folder / "x", "--text-encoder", "oracle").returncode, 2)
        (self.folder / "used").mkdir()
        (self.folder / "used/note").write_text("mine")
        self.assertEqual(run("simulate", "concepts", "--out", self.folder / "used", *SMALL).returncode, 2)


if __name__ == "__main__":
    unittest.main()
