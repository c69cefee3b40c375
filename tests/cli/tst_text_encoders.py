#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""text-encoders: the list, its schema, and what it says where the model store is empty."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
CLI = os.environ.get("NG_CLI") or os.path.join(os.environ.get("NG_BIN", "bin"), "neuroglyph-cli")


def run(*arguments, store):
    return subprocess.run([CLI, *arguments], capture_output=True, text=True, env={**os.environ, "NG_MODEL_STORE": str(store)})


class TextEncoders(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def test_json_fits_its_schema(self):
        done = run("text-encoders", "--json", store=self.folder.name)
        self.assertEqual(done.returncode, 0, done.stderr)
        check = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", ROOT / "resources/schemas/text-encoders.schema.json"],
                               input=done.stdout, capture_output=True, text=True)
        self.assertEqual(check.returncode, 0, check.stdout + check.stderr)
        encoders = {row["id"]: row for row in json.loads(done.stdout)["text_encoders"]}
        self.assertEqual(list(encoders), ["hashed", "minilm"])
        self.assertTrue(encoders["hashed"]["available"])
        self.assertEqual(encoders["hashed"]["parameters"][0]["id"], "dimension")
        self.assertFalse(encoders["minilm"]["available"])
        self.assertTrue(encoders["minilm"]["unavailable"])

    def test_list_for_people(self):
        done = run("text-encoders", store=self.folder.name)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("hashed", done.stdout)
        self.assertIn("minilm: ", done.stderr)

    def test_unknown_option_is_wrong_usage(self):
        self.assertEqual(run("text-encoders", "--nonsense", store=self.folder.name).returncode, 2)


if __name__ == "__main__":
    unittest.main()
