#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench on tiny inputs: that each case runs, agrees with its yardstick and is judged. How fast it is, is no test."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ.get("NG_SOURCE_DIR", "."))
CLI = os.environ["NG_CLI"]
YARDSTICKS = Path(CLI).parent / "ng-bench-yardsticks"
CASES = ["edf_page", "bdf_page", "edf_minmax", "edf_memory_1g", "edf_memory_20g_sparse", "rank", "iir"]
WINDOW = Path(CLI).parent / "ng-bench-window"
if WINDOW.exists():
    CASES += ["window_start", "page_turn", "page_turn_256", "page_columns", "page_events", "page_turn_20g"]


def bench(*arguments, yardsticks=None):
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ)
        if yardsticks is not None:
            environment["NG_BENCH_YARDSTICKS"] = str(yardsticks)
        done = subprocess.run([CLI, "bench", "--quick", "--folder", folder, *arguments], capture_output=True, text=True,
                              timeout=120, check=False, env=environment)
        return done, os.listdir(folder)


class Bench(unittest.TestCase):
    def report(self, *arguments, **more):
        done, left = bench("--json", *arguments, **more)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(left, [], "what was made on the way must be gone")
        checked = subprocess.run([sys.executable, SOURCE / "tests/checks/json_schema.py", SOURCE / "resources/schemas/bench.schema.json"],
                                 input=done.stdout, capture_output=True, text=True, check=False)
        self.assertEqual(checked.returncode, 0, checked.stdout + checked.stderr)
        return json.loads(done.stdout)

    @unittest.skipUnless(YARDSTICKS.exists(), "built without EDFlib")
    def test_every_case_runs_beside_its_yardstick(self):
        report = self.report()
        self.assertEqual([case["name"] for case in report["cases"]], CASES)
        self.assertTrue(report["quick"] and report["yardsticks"])
        for case in report["cases"]:
            self.assertIn(case["verdict"], ["met", "missed"], case["name"])
            self.assertGreater(case["ours"]["best"], 0)
            for threshold in case["thresholds"]:
                self.assertIn(threshold["quantity"], case["quantities"])
        pages = report["cases"][0]
        self.assertAlmostEqual(pages["quantities"]["ratio"], pages["ours"]["best"] / pages["yardstick"]["best"])

    def test_memory_is_that_of_the_process_that_reads(self):
        case = self.report("edf_memory_20g_sparse")["cases"][0]
        self.assertGreater(case["quantities"]["anonymous_mb"], 128 * 10000 * 4 / 1e6, "the page alone takes that")
        self.assertGreater(case["quantities"]["mapped_mb"], 0.5, "the program itself takes that")
        self.assertLessEqual(case["details"]["high_water_mb"] * 0.5, case["ours"]["best"])

    def test_without_yardsticks_rates_remain_and_a_check_is_not_possible(self):
        report = self.report("rank", yardsticks="/nonexistent/yardsticks")
        self.assertFalse(report["yardsticks"])
        self.assertEqual(report["cases"][0]["verdict"], "unknown")
        self.assertNotIn("ratio", report["cases"][0]["quantities"])
        done, _ = bench("rank", "--check", yardsticks="/nonexistent/yardsticks")
        self.assertEqual(done.returncode, 4)
        self.assertIn("rank cannot be checked", done.stderr)

    def test_a_check_that_needs_no_yardstick(self):
        done, _ = bench("edf_memory_20g_sparse", "--check", yardsticks="/nonexistent/yardsticks")
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_a_missed_threshold_is_exit_code_1(self):
        # Yardsticks that answer at once: no ratio can be reached.
        with tempfile.TemporaryDirectory() as folder:
            fake = Path(folder) / "yardsticks"
            fake.write_text("#!/usr/bin/env python3\nimport json, sys\nfor line in sys.stdin:\n"
                            "    do = json.loads(line)['do']\n"
                            "    print(json.dumps({'format': 'neuroglyph-yardsticks', 'version': 1, 'wall_s': 1e-12, 'cpu_s': 1e-12,"
                            " 'bytes': 1000000}), flush=True)\n")
            fake.chmod(0o755)
            done, _ = bench("edf_minmax", "--check", yardsticks=fake)
            self.assertEqual(done.returncode, 1, done.stderr)
            self.assertIn("edf_minmax", done.stderr.splitlines()[-1])
            self.assertIn("missed", done.stdout)

    @unittest.skipUnless(YARDSTICKS.exists(), "built without EDFlib")
    def test_outputs_that_differ_are_not_timed(self):
        with tempfile.TemporaryDirectory() as folder:
            fake = Path(folder) / "yardsticks"
            # The real answers, but each page of the file has one wrong sample.
            fake.write_text("#!/usr/bin/env python3\nimport json, subprocess, sys\n"
                            f"real = subprocess.Popen([{str(YARDSTICKS)!r}], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)\n"
                            "for line in sys.stdin:\n"
                            "    real.stdin.write(line)\n    real.stdin.flush()\n    answer = real.stdout.readline()\n"
                            "    out = json.loads(line).get('out')\n"
                            "    if out:\n"
                            "        with open(out, 'r+b') as file:\n            file.seek(800)\n            file.write(bytes(8))\n"
                            "    print(answer, end='', flush=True)\n")
            fake.chmod(0o755)
            for case in ("edf_page", "iir"):
                done, _ = bench(case, yardsticks=fake)
                self.assertEqual(done.returncode, 1, done.stderr)
                self.assertIn("Sample 100 ", done.stderr)
                self.assertIn("nothing was timed", done.stderr)

    def test_an_unknown_case_lists_the_known_ones(self):
        done, _ = bench("edf_pages")
        self.assertEqual(done.returncode, 2)
        for name in CASES:
            self.assertIn(name, done.stderr)


if __name__ == "__main__":
    unittest.main()
