#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values of agreement between raters and of word alignment, by packages that others wrote.

Needs scikit-learn, statsmodels, krippendorff, pingouin, jiwer.   Usage: python3 generate.py   (writes agreement.json beside it)
"""
import hashlib
import json
import pathlib

import jiwer
import krippendorff
import numpy
import pandas
import pingouin
import sklearn
import statsmodels
from importlib.metadata import version
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20261129


def judgements(rng, raters, units, categories, agree, holes):
    truth = rng.integers(0, categories, units)
    table = numpy.where(rng.random((raters, units)) < agree, truth, rng.integers(0, categories, (raters, units)))
    return numpy.where(rng.random((raters, units)) < holes, -1, table)


def categorical(rng, raters, units, categories, agree, holes):
    table = judgements(rng, raters, units, categories, agree, holes)
    pairs = {}
    for a in range(raters):
        for b in range(a + 1, raters):
            both = (table[a] >= 0) & (table[b] >= 0)
            pairs["%d-%d" % (a, b)] = cohen_kappa_score(table[a][both], table[b][both])
    whole = table[:, (table >= 0).all(axis=0)]
    counts, _ = aggregate_raters(whole.T)
    alpha = krippendorff.alpha(numpy.where(table < 0, numpy.nan, table.astype(float)), level_of_measurement="nominal")
    return {"table": table.tolist(), "cohen": pairs, "fleiss": fleiss_kappa(counts), "alpha": alpha}


def scale(rng, raters, units, noise, bias):
    truth = rng.normal(3.0, 1.0, units)
    raw = truth + rng.normal(0.0, noise, (raters, units)) + bias * numpy.arange(raters)[:, None]
    table = numpy.clip(numpy.rint(raw), 1, 5)
    long = pandas.DataFrame([{"unit": u, "rater": r, "rating": table[r, u]} for r in range(raters) for u in range(units)])
    icc = pingouin.intraclass_corr(long, targets="unit", raters="rater", ratings="rating")
    row = icc[icc["Type"].isin(["ICC2", "ICC(A,1)"])]
    assert len(row) == 1, icc
    return {"ratings": table.tolist(), "icc": float(row["ICC"].iloc[0])}


def alignments(rng):
    words = "red blue green circle square above below the a large small striped ground with".split()
    cases = [("", "a b"), ("a", ""), ("a b c", "a b c"), ("a b c", "x y z"), ("a b c d", "b c d a")]
    for _ in range(60):
        reference = list(rng.choice(words, rng.integers(1, 14)))
        other = [w if rng.random() < 0.7 else str(rng.choice(words)) for w in reference if rng.random() < 0.85]
        for _ in range(rng.integers(0, 3)):
            other.insert(int(rng.integers(0, len(other) + 1)), str(rng.choice(words)))
        cases.append((" ".join(reference), " ".join(other)))
    out = []
    for reference, other in cases:
        if not reference:  # jiwer refuses to divide by no words
            continue
        measured = jiwer.process_words(reference, other)
        out.append({"reference": reference, "other": other, "wer": measured.wer, "edits": measured.substitutions + measured.deletions + measured.insertions})
    return out


def main():
    rng = numpy.random.default_rng(SEED)
    tables = [categorical(rng, 2, 40, 3, 0.7, 0.0), categorical(rng, 3, 60, 3, 0.6, 0.1), categorical(rng, 4, 25, 4, 0.2, 0.3),
              categorical(rng, 3, 200, 2, 0.9, 0.05)]
    scales = [scale(rng, 2, 30, 0.5, 0.0), scale(rng, 3, 50, 0.8, 0.4), scale(rng, 4, 12, 1.5, 0.0)]
    golden = {
        "script_sha256": hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest(),
        "versions": {"numpy": numpy.__version__, "scikit-learn": sklearn.__version__, "statsmodels": statsmodels.__version__,
                     "krippendorff": version("krippendorff"), "pingouin": pingouin.__version__, "jiwer": version("jiwer")},
        "tables": tables, "scales": scales, "alignments": alignments(rng),
    }
    (HERE / "agreement.json").write_text(json.dumps(golden) + "\n")


if __name__ == "__main__":
    main()
