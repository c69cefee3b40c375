#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""check_style.py must find a badly formatted file and a misspelt word, and put the first right."""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import check_message  # noqa: E402

ROOT = HERE.parents[1]
BAD = "int  f( ){return 1;}\n"
MISSPELT = "// we rec" + "ieve samples\n"


class Style(unittest.TestCase):
    def setUp(self):
        if not (shutil.which("clang-format-14") and shutil.which("codespell")):
            self.skipTest("clang-format-14 or codespell is not here")
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        (self.root / "core").mkdir()
        shutil.copy(ROOT / ".clang-format", self.root)

    def run_check(self, what):
        return subprocess.run([sys.executable, str(HERE / "check_style.py"), what, str(self.root)], capture_output=True,
                              text=True, check=False)

    def test_format(self):
        (self.root / "core/a.cpp").write_text(BAD)
        done = self.run_check("format")
        self.assertEqual(done.returncode, 1)
        self.assertIn("core/a.cpp: not formatted", done.stdout)
        self.assertEqual(self.run_check("fix").returncode, 0)
        self.assertEqual(self.run_check("format").returncode, 0)

    def test_spelling(self):
        (self.root / "core/a.cpp").write_text(MISSPELT)
        self.assertEqual(self.run_check("spelling").returncode, 1)
        (self.root / "core/a.cpp").write_text("// we receive samples\n")
        self.assertEqual(self.run_check("spelling").returncode, 0)


class Message(unittest.TestCase):
    def test_messages(self):
        for message, good in [("feat(io): read BDF+ files\n\nWhy.\n", True), ("fix: name the damaged channel", True),
                              ("read BDF files", False), ("feat(io): " + "x" * 60, False), ("feat(io): read.", False),
                              ("wish(io): read", False), ("feat(io): read\nwhy", False), ("", False)]:
            with self.subTest(message=message):
                self.assertEqual(not list(check_message.offences(message)), good)


if __name__ == "__main__":
    unittest.main()
