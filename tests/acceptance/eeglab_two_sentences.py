#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""See eeglab_two_sentences.sh."""
import os
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from judge import ROOT, Verdict, control, evaluation, metric, results_folder, run  # noqa: E402


def main():
    fixtures = pathlib.Path(os.environ.get("NG_FIXTURES", ROOT.parent / "shared" / "fixtures"))
    recording = fixtures / "eeglab" / "eeglab_data.set"
    if not recording.exists():
        print(f"{recording} is not there: set NG_FIXTURES")
        sys.exit(1 if os.environ.get("CI") == "true" else 77)
    out = results_folder(sys.argv[1:], "two-sentences")
    study, folder = out / "study", out / "run"
    started = time.monotonic()
    run("import", "recordings", recording, "--out", study, "--events", "square,rt",
        "--text", "square=a square appears on the screen", "--text", "rt=the participant presses the button")
    items = (study / "items.tsv").read_text().splitlines()[1:]
    run("check", study, "--split", "blocked:5")
    run("train", study, "--framework", "eeg_clip", "--preset", "small", "--target", "text", "--text-encoder", "auto",
        "--window", "-0.2:0.8", "--band", "0.5:30", "--split", "blocked:5", "--seed", "1", "--controls", "shuffled:20", "--device", "cpu",
        "--out", folder)
    run("evaluate", folder, "--lda")
    judged = evaluation(folder, "--lda")
    minutes = (time.monotonic() - started) / 60
    top1 = metric(judged, "top1")
    shuffled = control(judged, "shuffled")
    verdict = Verdict()
    verdict.require("154 items", len(items) == 154, len(items))
    verdict.require("eeg_clip top-1 >= 0.90", top1["value"] >= 0.90,
                    f"{top1['value']:.3f} [{top1['low']:.3f}, {top1['high']:.3f}], n = {top1['n']}, chance {top1['chance']:.2f}, p = {top1.get('p')}")
    verdict.require("LDA is printed beside it", "lda" in judged, f"{metric(judged['lda'], 'top1')['value']:.3f}" if "lda" in judged else "absent")
    verdict.require("20 label permutations", shuffled["repeats"] == 20, shuffled["repeats"])
    verdict.require("their mean within 0.45 to 0.55", 0.45 <= shuffled["mean"]["top1"] <= 0.55, f"{shuffled['mean']['top1']:.3f}")
    verdict.require("at most 5 minutes", minutes <= 5.0, f"{minutes:.1f} min")
    print(f"results: {out}")
    verdict.finish()


if __name__ == "__main__":
    main()
