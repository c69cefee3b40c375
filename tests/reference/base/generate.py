#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes base.json: quantiles of the normal distribution (SciPy), logarithms rounded from 60 digits, .npy files (NumPy)."""
import decimal
import hashlib
import io
import json
import pathlib
import random

import numpy
import scipy
import scipy.stats

SEED = 20261121
HERE = pathlib.Path(__file__).resolve()


def quantiles():
    random.seed(SEED)
    p = [10.0**-k for k in range(1, 300, 13)] + [0.075, 0.925, 0.5, 0.25, 0.999999, 1 - 2.0**-52]
    p += [random.random() for _ in range(100)]
    return [[x, float(scipy.stats.norm.ppf(x))] for x in p]


def logarithms():
    decimal.getcontext().prec = 60
    random.seed(SEED + 1)
    x = [1.0, 2.0, 0.5, 1e-310, 5e-324, 1.7976931348623157e308, 1 + 2.0**-52, 1 - 2.0**-53, 2**0.5, 10.0]
    x += [random.uniform(0.5, 2.0) for _ in range(100)] + [10 ** random.uniform(-300, 300) for _ in range(100)]
    return [[v, float(decimal.Decimal(v).ln())] for v in x]


def npy_case(name, array, version=None):
    stream = io.BytesIO()
    numpy.lib.format.write_array(stream, array, version=version, allow_pickle=True)
    values = None if array.dtype.kind in "OVcS" else [float(v) for v in array.astype("f8").ravel(order="C")]
    return {"name": name, "bytes": stream.getvalue().hex(), "shape": list(array.shape), "values": values}


def arrays():
    cube = numpy.arange(24).reshape(2, 3, 4)
    cases = [npy_case(f"{kind} cube", cube.astype(kind))
             for kind in ["<f2", ">f2", "<f4", ">f4", "<f8", ">f8", "i1", "<i2", ">i4", "<i8", "u1", ">u2", "<u4", ">u8"]]
    cases.append(npy_case("columns first", numpy.asfortranarray(cube.astype("<f4"))))
    cases.append(npy_case("columns first, four axes", numpy.asfortranarray(numpy.arange(120).reshape(2, 3, 4, 5) * 0.5)))
    cases.append(npy_case("booleans", cube % 3 == 0))
    halves = numpy.array([6e-8, -6.1e-5, 65504, -0.3333, 0.0, 1.0], dtype="<f2")
    cases.append(npy_case("halves with subnormals", halves))
    cases.append(npy_case("no axes", numpy.array(2.5)))
    cases.append(npy_case("one axis", numpy.array([1.5, -2.5], dtype="<f4")))
    cases.append(npy_case("empty", numpy.zeros((0, 3), dtype="<f4")))
    cases.append(npy_case("version 2", cube.astype("<f4"), (2, 0)))
    cases.append(npy_case("version 3", cube.astype("<f4"), (3, 0)))
    refused = [npy_case("objects", numpy.array([{}, 1], dtype=object)),
               npy_case("records", numpy.zeros(2, dtype=[("a", "<f4"), ("b", "<i4")])),
               npy_case("complex", numpy.zeros(2, dtype="<c8")), npy_case("bytes", numpy.array([b"ab"], dtype="S2"))]
    return cases, refused


def main():
    cases, refused = arrays()
    golden = {"format": "neuroglyph-reference", "version": 1, "numpy": numpy.__version__, "scipy": scipy.__version__,
              "seed": SEED, "script_sha256": hashlib.sha256(HERE.read_bytes()).hexdigest(),
              "quantiles": quantiles(), "logarithms": logarithms(), "npy": cases, "npy_refused": refused}
    (HERE.parent / "base.json").write_text(json.dumps(golden, indent=None, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
