#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""model list|add|verify on a small model written here byte by byte, whole and damaged."""
import json
import os
import pathlib
import struct
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("NG_CLI") or os.path.join(os.environ.get("NG_BIN", "bin"), "neuroglyph-cli")


def write_model(folder):
    folder.mkdir(parents=True)
    (folder / "config.json").write_text(json.dumps({"architectures": ["TinyModel"], "model_type": "tiny"}))
    header = json.dumps({"__metadata__": {"format": "pt"}, "a": {"dtype": "F32", "shape": [3, 2], "data_offsets": [0, 24]}}).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(header)) + header + bytes(24))


class Model(unittest.TestCase):
    def setUp(self):
        temporary = tempfile.TemporaryDirectory()
        self.addCleanup(temporary.cleanup)
        self.folder = pathlib.Path(temporary.name)
        self.store = self.folder / "store"

    def run_cli(self, *arguments):
        return subprocess.run([CLI, "model", *map(str, arguments)], capture_output=True, text=True,
                              env={**os.environ, "NG_MODEL_STORE": str(self.store)})

    def json_of(self, *arguments, code=0):
        done = self.run_cli(*arguments, "--json")
        self.assertEqual(done.returncode, code, done.stderr)
        check = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / "resources/schemas/model.schema.json"],
                               input=done.stdout, capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        return json.loads(done.stdout)

    def test_add_list_verify(self):
        self.assertEqual(self.json_of("list")["models"], [])
        write_model(self.folder / "tiny")
        self.assertEqual(self.json_of("add", self.folder / "tiny")["models"][0]["files"], ["config.json", "model.safetensors"])
        listed = self.json_of("list")["models"]
        self.assertEqual([model["name"] for model in listed], ["tiny"])
        self.assertTrue(listed[0]["manifest"])
        report = self.json_of("verify", "tiny")["models"][0]
        self.assertTrue(report["sound"])
        self.assertEqual((report["tensors"], report["parameters"]), (1, 6))
        self.assertTrue(all(file["matches"] for file in report["files"]))
        people = self.run_cli("verify", "tiny")
        self.assertEqual(people.returncode, 0, people.stderr)
        self.assertIn("tiny: sound", people.stdout)
        self.assertIn("tiny", self.run_cli("list").stdout)
        again = self.run_cli("add", self.folder / "tiny")
        self.assertEqual(again.returncode, 2)
        self.assertIn("already has tiny", again.stderr)

    def test_cut_off_weights_are_named_with_the_remedy(self):
        write_model(self.folder / "tiny")
        self.assertEqual(self.run_cli("add", self.folder / "tiny").returncode, 0)
        weights = self.store / "tiny" / "model.safetensors"
        os.truncate(weights, weights.stat().st_size - 5)
        report = self.json_of("verify", "tiny", code=3)["models"][0]
        self.assertFalse(report["sound"])
        done = self.run_cli("verify", "tiny")
        self.assertEqual(done.returncode, 3)
        self.assertIn("model.safetensors", done.stderr)
        self.assertIn("Fetch it again", done.stderr)
        self.assertIn("warning: tiny", self.run_cli("list").stderr)

    def test_damaged_model_is_not_added(self):
        write_model(self.folder / "tiny")
        os.truncate(self.folder / "tiny" / "model.safetensors", 40)
        done = self.run_cli("add", self.folder / "tiny")
        self.assertEqual(done.returncode, 3)
        self.assertIn("cut off", done.stderr)
        self.assertFalse((self.store / "tiny").exists())

    def test_wrong_usage_and_missing(self):
        self.assertEqual(self.run_cli().returncode, 2)
        self.assertEqual(self.run_cli("add").returncode, 2)
        self.assertEqual(self.run_cli("verify", "none").returncode, 3)
        self.assertEqual(self.run_cli("verify", "../tiny").returncode, 2)
        self.assertEqual(self.run_cli("add", self.folder / "none").returncode, 3)


if __name__ == "__main__":
    unittest.main()
