#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes small EEGLAB sets with SciPy and h5py, which share no code with our readers.

Run in an environment with numpy, scipy and h5py; writes beside itself. Values are formulas, so the test knows them:
data[c, t] = 100 * c + t - 0.25 (microvolts).
"""
import hashlib
import json
import pathlib

import h5py
import numpy as np
import scipy
import scipy.io

HERE = pathlib.Path(__file__).parent
CHANNELS = ["Fp1", "Oz", "\u00c4X"]


def samples(channels, points, dtype):
    c = np.arange(channels)[:, None]
    t = np.arange(points)[None, :]
    return (100 * c + t - 0.25).astype(dtype)


def struct_array(rows, names):
    out = np.zeros((1, len(rows)), dtype=[(n, object) for n in names])
    for i, row in enumerate(rows):
        for n, value in zip(names, row):
            out[0, i][n] = value
    return out


def locations():
    # EEGLAB axes: x towards the nose, y towards the left ear; 85 mm
    rows = [("Fp1", 80.0, 26.0, -4.0, "EEG"), ("Oz", -85.0, 0.0, 0.0, ""), ("\u00c4X", np.zeros((0, 0)), np.zeros((0, 0)), np.zeros((0, 0)), "MISC")]
    return struct_array(rows, ["labels", "X", "Y", "Z", "type"])


def fields(points, trials, rate, data, events):
    return {
        "setname": "golden", "subject": "S01", "nbchan": float(data.shape[0]), "pnts": float(points), "trials": float(trials),
        "srate": float(rate), "xmin": 0.0, "data": data, "chanlocs": locations(), "ref": "common", "event": events,
        "icaweights": np.zeros((0, 0)), "etc": {"nested": {"deep": np.arange(4.0)}, "cell": np.array([[np.arange(2.0), "text"]], dtype=object)},
    }


def mat73_value(file, parent, name, value):
    """One value as MATLAB 7.3 lays it out."""
    refs = file.require_group("#refs#")

    def put(where, key, data, kind):
        dataset = where.create_dataset(key, data=data)
        dataset.attrs["MATLAB_class"] = np.bytes_(kind)
        return dataset

    if isinstance(value, dict):
        group = parent.create_group(name)
        group.attrs["MATLAB_class"] = np.bytes_("struct")
        for key, inner in value.items():
            mat73_value(file, group, key, inner)
    elif isinstance(value, str):
        codes = np.frombuffer(value.encode("utf-16-le"), dtype="<u2").reshape(-1, 1)
        put(parent, name, codes, "char")
    elif isinstance(value, np.ndarray) and value.dtype.names:
        group = parent.create_group(name)
        group.attrs["MATLAB_class"] = np.bytes_("struct")
        for field in value.dtype.names:
            links = np.empty((value.size, 1), dtype=h5py.ref_dtype)
            for i, element in enumerate(value.ravel()):
                key = f"r{len(refs)}"
                mat73_value(file, refs, key, element[field])
                links[i, 0] = refs[key].ref
            group.create_dataset(field, data=links, dtype=h5py.ref_dtype)
    elif isinstance(value, np.ndarray) and value.dtype == object:
        links = np.empty((value.size, 1), dtype=h5py.ref_dtype)
        for i, element in enumerate(value.ravel()):
            key = f"r{len(refs)}"
            mat73_value(file, refs, key, element)
            links[i, 0] = refs[key].ref
        dataset = parent.create_dataset(name, data=links, dtype=h5py.ref_dtype)
        dataset.attrs["MATLAB_class"] = np.bytes_("cell")
    elif isinstance(value, np.ndarray) and value.size == 0:
        dataset = put(parent, name, np.array(value.shape, dtype="<u8"), "double")
        dataset.attrs["MATLAB_empty"] = np.uint8(1)
    else:
        array = np.atleast_2d(value)
        put(parent, name, array.T, "single" if array.dtype == np.float32 else "double")


def main():
    events = struct_array(
        [("square", 2.0, 0.0), ("rt", 4.5, 2.0), ("boundary", 20.5, 8.0), ("square", 31.25, 0.0), ("late", 900.0, 0.0)],
        ["type", "latency", "duration"])
    numeric = struct_array([(7.0, 1.0), (12.0, 11.0), (7.0, 30.0)], ["type", "latency"])
    scipy.io.savemat(HERE / "inside_v7.mat", {"EEG": fields(40, 1, 128, samples(3, 40, np.float32), events)}, do_compression=True)
    scipy.io.savemat(HERE / "top_level_v6.mat", fields(40, 1, 250, samples(3, 40, np.float64), numeric), do_compression=False)
    epoched = samples(3, 30, np.float32).reshape(3, 3, 10).transpose(0, 2, 1)  # [channel, point, trial]
    scipy.io.savemat(HERE / "epoched_v7.mat", {"EEG": fields(10, 3, 100, epoched, numeric)}, do_compression=True)
    path = HERE / "inside_v73.mat"
    with h5py.File(path, "w", userblock_size=512) as file:
        mat73_value(file, file, "EEG", fields(40, 1, 128, samples(3, 40, np.float32), events))
    with open(path, "r+b") as raw:
        head = b"MATLAB 7.3 MAT-file, golden, HDF5 schema 1.00 .".ljust(116) + b"\0" * 8 + b"\x00\x02IM"
        raw.write(head)
    side = {
        "generator": "tests/reference/eeglab/generate.py",
        "sha256": hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest(),
        "seed": None,
        "versions": {"numpy": np.__version__, "scipy": scipy.__version__, "h5py": h5py.__version__},
        "files": ["inside_v7.mat", "top_level_v6.mat", "epoched_v7.mat", "inside_v73.mat"],
    }
    (HERE / "eeglab.json").write_text(json.dumps(side, indent=2) + "\n")


if __name__ == "__main__":
    main()
