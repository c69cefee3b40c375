#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values of core/eval: scikit-learn and SciPy on small seeded data. Needs numpy, scipy and scikit-learn.

Usage: python3 generate.py   (writes eval.json beside it)
"""
import hashlib
import json
import pathlib

import numpy
import scipy
import scipy.stats
import sklearn
from sklearn.covariance import ledoit_wolf
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis
from sklearn.linear_model import Ridge

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20260114


def rounded(array):
    """Inputs are kept at float32 so that both sides start from the same numbers."""
    return numpy.asarray(array, dtype=numpy.float32).astype(numpy.float64)


def discriminant(rng, samples, features, classes):
    labels = numpy.arange(samples) % classes
    mixing = rng.normal(size=(features, features)) * numpy.logspace(0, -1, features)
    x = rounded(rng.normal(size=(samples, features)) @ mixing + labels[:, None] * 0.4 * rng.normal(size=features))
    means = numpy.stack([x[labels == c].mean(axis=0) for c in range(classes)])
    residuals = x - means[labels]
    deviation = residuals.std(axis=0)
    covariance, shrinkage = ledoit_wolf(residuals / deviation, assume_centered=True)
    weights = numpy.linalg.solve(covariance, (means / deviation).T).T
    priors = numpy.bincount(labels) / samples
    intercepts = numpy.log(priors) - 0.5 * ((means / deviation) * weights).sum(axis=1)
    new = rounded(rng.normal(size=(7, features)) @ mixing)
    scores = (new / deviation) @ weights.T + intercepts
    # Differences to the first class are what does not depend on the constant that both sides may choose.
    difference = scores[:, 1:] - scores[:, :1]
    if classes == 2:  # scikit-learn's own classifier at the same fixed intensity agrees up to its per-class scaling
        model = LinearDiscriminantAnalysis(solver="lsqr", shrinkage="auto").fit(x, labels)
        assert numpy.corrcoef(model.decision_function(new), difference[:, 0])[0, 1] > 0.9
    return {"x": x.tolist(), "labels": labels.tolist(), "new": new.tolist(), "differences": difference.tolist(),
            "shrinkage": shrinkage}


def ridge(rng, samples, features, targets, alpha):
    x = rounded(rng.normal(size=(samples, features)))
    y = rounded(x @ rng.normal(size=(features, targets)) + rng.normal(size=(samples, targets)) + 3.0)
    model = Ridge(alpha=alpha, solver="svd").fit(x, y)
    new = rounded(rng.normal(size=(5, features)))
    return {"alpha": alpha, "x": x.tolist(), "y": y.tolist(), "new": new.tolist(),
            "predicted": model.predict(new).reshape(5, targets).tolist()}


def main():
    rng = numpy.random.default_rng(SEED)
    covariance_cases = []
    for samples, features in ((40, 6), (8, 12)):
        x = rng.normal(size=(samples, features)) @ rng.normal(size=(features, features))
        covariance, shrinkage = ledoit_wolf(x)
        covariance_cases.append({"x": x.tolist(), "covariance": covariance.tolist(), "shrinkage": shrinkage})
    scores = rounded(numpy.round(rng.normal(size=(12, 9)), 1))
    truth = rng.integers(0, 9, size=12)
    ranks = [float(scipy.stats.rankdata(-row, method="average")[t]) for row, t in zip(scores, truth)]
    intervals = []
    for n, p, level in ((25, 0.5, 0.999), (1000, 0.005, 0.999), (154, 0.5, 0.95), (8000, 1 / 200, 0.999)):
        low, high = scipy.stats.binom.interval(level, n, p)
        intervals.append({"n": n, "p": p, "level": level, "low": low / n, "high": high / n})
    a = rounded(rng.normal(size=30))
    b = rounded(0.3 * a + rng.normal(size=30))
    values = rng.normal(size=17)
    golden = {
        "script_sha256": hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest(),
        "versions": {"numpy": numpy.__version__, "scipy": scipy.__version__, "scikit-learn": sklearn.__version__},
        "seed": SEED,
        "ledoit_wolf": covariance_cases,
        "lda": [discriminant(rng, 60, 5, 3), discriminant(rng, 20, 31, 2)],
        "ridge": [ridge(rng, 40, 6, 2, 0.7), ridge(rng, 12, 20, 3, 10.0)],
        "ranks": {"scores": scores.tolist(), "truth": truth.tolist(), "ranks": ranks},
        "binomial": intervals,
        "pearson": {"a": a.tolist(), "b": b.tolist(), "r": float(scipy.stats.pearsonr(a, b)[0])},
        "percentile": {"values": values.tolist(), "fractions": [0.0, 0.025, 0.5, 0.975, 1.0],
                       "expected": numpy.quantile(values, [0.0, 0.025, 0.5, 0.975, 1.0]).tolist()},
    }
    (HERE / "eval.json").write_text(json.dumps(golden, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
