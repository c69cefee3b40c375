#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""review merge on files that this script writes itself, line by line, as anybody can from the description of the format."""
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLI = os.environ["NG_CLI"]
RUNS = ["a1a1", "b2b2"]
ITEMS = ["item-%d" % i for i in range(12)]


def run(*arguments, expect=0):
    done = subprocess.run([CLI, *map(str, arguments)], capture_output=True, text=True, timeout=60)
    assert done.returncode == expect, f"{arguments}: exit {done.returncode}, not {expect}: {done.stderr}"
    return done


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def write_review(path, rater, judge, runs=RUNS):
    """One line a change; each carries sha256(hash of the line before, newline, itself without the hash)."""
    parts = sorted(["run " + r for r in runs] + ["item " + i for i in ITEMS])
    review_id = hashlib.sha256(("hash\n" + "\n".join(parts)).encode()).hexdigest()[:16]
    plan = {"format": "neuroglyph-review", "version": 1, "review_id": review_id, "rater": rater, "study": {"name": "s", "hash": "hash"},
            "seed": 1, "hidden": {"run_names": True, "other_raters": True, "scores": False, "reference": True},
            "runs": [{"letter": "AB"[i], "key": key} for i, key in enumerate(runs)], "items": ITEMS}
    lines = [{"format": "neuroglyph-journal", "version": 1}]

    def add(kind, before, after):
        lines.append({"id": str(len(lines)), "time": "2026-11-29T09:00:00Z", "author": rater, "kind": kind, "before": before, "after": after})

    add("review-plan", None, plan)
    for i, item in enumerate(ITEMS):
        for r, key in enumerate(runs):
            judgement = judge(i, r)
            part = {"part": "answer", "text": "red circle", "judgement": judgement}
            if judgement != "accept":
                part |= {"error": "false-finding", "weight": "significant"}
            verdict = {"parts": [part], "missed": [], "usefulness": 1 + (i + r) % 5, "confidence": "high", "state": "submitted"}
            add("verdict", None, {"item": item, "run": key, "verdict": verdict})
    chain, text = "", ""
    for line in lines:
        chain = hashlib.sha256((chain + "\n" + compact(line)).encode()).hexdigest()
        text += compact(line | {"chain": chain}) + "\n"
    path.write_text(text, encoding="utf-8")


def valid(text):
    schema = ROOT / "resources/schemas/review.schema.json"
    checked = subprocess.run([sys.executable, ROOT / "tests/checks/json_schema.py", schema], input=text, capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    return json.loads(text)


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        anna, ben = folder / "anna.jsonl", folder / "ben.jsonl"
        write_review(anna, "anna", lambda i, r: "reject" if i % 3 == 0 else "accept")
        write_review(ben, "ben", lambda i, r: "reject" if i % 3 == 0 and r == 0 else "accept")
        done = run("review", "merge", anna, ben, "--out", folder / "merged.json", "--json")
        document = valid(done.stdout)
        assert json.loads((folder / "merged.json").read_text()) == document
        # 24 units; anna rejects 8 of them, ben 4 of these: agreed 20/24, by chance (16*20 + 8*4)/24^2
        expected = (16 * 20 + 8 * 4) / 24**2
        kappa = next(a for a in document["agreement"] if a["statistic"] == "cohen_kappa")
        assert abs(kappa["value"] - (20 / 24 - expected) / (1 - expected)) < 1e-12, kappa
        assert kappa["n"] == 24 and kappa["items"] == 12 and kappa["low"] < kappa["value"] < kappa["high"], kappa
        assert len(document["disagreements"]) == 4 and document["disagreements"][0]["judgements"] == {"anna": "reject", "ben": "accept"}
        accepted = [s for s in document["summary"] if s["name"] == "accepted"]
        assert [(s["run"], s["n"]) for s in accepted] == [("a1a1", 24), ("b2b2", 24)], accepted

        table = run("review", "merge", anna, ben, "--out", folder / "again.json").stdout
        assert "cohen_kappa" in table and "4 of 24" in table, table
        assert "Example" in run("review", "merge", "--help").stdout and "merge" in run("review", "--help").stdout
        run("review", expect=2)
        run("review", "merge", anna, expect=2)

        single = valid(run("review", "merge", anna, "--out", folder / "one.json", "--json").stdout)
        assert single["agreement"] == [] and len(single["raters"]) == 1

        other = folder / "other.jsonl"
        write_review(other, "cleo", lambda i, r: "accept", ["a1a1", "c3c3"])
        refused = run("review", "merge", anna, other, "--out", folder / "no.json", expect=2).stderr
        assert "other.jsonl (line 2)" in refused and not (folder / "no.json").exists(), refused
        lines = ben.read_text().splitlines(keepends=True)
        ben.write_text("".join(lines[:5] + lines[6:]))  # a verdict that was taken out
        refused = run("review", "merge", anna, ben, "--out", folder / "no.json", expect=3).stderr
        assert "ben.jsonl: line 6" in refused, refused
        ben.write_text("".join(lines)[:-20])
        torn = run("review", "merge", anna, ben, "--out", folder / "torn.json")
        assert "ben.jsonl" in torn.stderr, torn.stderr
        assert run("review", "merge", folder / "none.jsonl", "--out", folder / "no.json", expect=3).stderr


if __name__ == "__main__":
    main()
