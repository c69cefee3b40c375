# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden values of filters, resampling, spectra and interpolation from SciPy and MNE.

Writes signal.npy (all values, float64, one after the other) and signal.json (name -> offset and shape, versions, hash of
this script) beside itself. Inputs come from an integer hash, so that the tests make the same samples without a file.
Run with NumPy, SciPy >= 1.10 and MNE installed: python3 generate.py
"""
import hashlib
import json
import pathlib
import sys

import mne
import numpy as np
import scipy
import scipy.signal as ss
from mne.channels.interpolation import _make_interpolation_matrix

HERE = pathlib.Path(__file__).resolve().parent
values, index, at = [], {}, 0


def keep(name, array):
    global at
    array = np.asarray(array, dtype=np.float64)
    index[name] = {"offset": at, "shape": list(array.shape)}
    values.append(array.ravel())
    at += array.size


def samples(count, channel=0):
    """Hash noise in [-0.5, 0.5) plus a saw tooth and an offset: exact in float32 in every language."""
    n = np.arange(count, dtype=np.uint64)
    h = ((n + 1) * 2654435761 + (channel + 1) * 40503 * 65537) % 2**32
    h ^= h >> 15
    h = h * 2246822519 % 2**32
    h ^= h >> 13
    noise = (h >> 8).astype(np.float64) / 2**24 - 0.5
    return (noise + (n % 512).astype(np.float64) / 512 + 0.25 * (channel + 1)).astype(np.float32).astype(np.float64)


DESIGNS = {
    "band_4": (4, [0.5, 40.0], "bandpass", 250.0), "band_3": (3, [8.0, 13.0], "bandpass", 512.0),
    "band_1": (1, [1.0, 100.0], "bandpass", 256.0), "band_5_wide": (5, [2.0, 115.0], "bandpass", 250.0),
    "low_4": (4, 30.0, "lowpass", 250.0), "low_5": (5, 100.0, "lowpass", 1000.0), "low_1": (1, 12.0, "lowpass", 128.0),
    "high_4": (4, 0.1, "highpass", 1000.0), "high_3": (3, 1.0, "highpass", 200.0),
    "stop_2": (2, [48.0, 52.0], "bandstop", 500.0), "stop_3": (3, [55.0, 65.0], "bandstop", 2048.0),
}
for name, (order, edges, kind, rate) in DESIGNS.items():
    keep("design/" + name, ss.butter(order, edges, kind, fs=rate, output="sos"))
for hz, quality, rate in [(50.0, 30.0, 250.0), (60.0, 10.0, 1000.0), (100.0, 35.0, 512.0)]:
    b, a = ss.iirnotch(hz, quality, fs=rate)
    keep(f"notch/{hz:g}_{quality:g}_{rate:g}", np.concatenate([b, a]))
keep("zi/band_4", ss.sosfilt_zi(ss.butter(4, [0.5, 40.0], "bandpass", fs=250.0, output="sos")))

x = np.stack([samples(560, c) for c in range(2)])
for name, (order, edges, kind) in {"band": (4, [0.5, 40.0], "bandpass"), "low": (5, 30.0, "lowpass"),
                                   "high": (3, 1.0, "highpass"), "stop": (2, [48.0, 52.0], "bandstop")}.items():
    sos = ss.butter(order, edges, kind, fs=250.0, output="sos")
    keep("zero_phase/" + name, ss.sosfiltfilt(sos, x))
    zi = ss.sosfilt_zi(sos)[:, np.newaxis, :] * x[np.newaxis, :, :1]
    keep("causal/" + name, ss.sosfilt(sos, x, zi=zi)[0])
sos = np.concatenate([np.concatenate(ss.iirnotch(50.0 * k, 30.0 * k, fs=250.0))[np.newaxis] for k in (1, 2)])
keep("zero_phase/notch", ss.sosfiltfilt(sos, x))
sos = ss.butter(4, [0.5, 40.0], "bandpass", fs=250.0, output="sos")
keep("zero_phase/short", ss.sosfiltfilt(sos, x[:, :20], padlen=19))  # shorter than the default padding

for name, up, down in [("250_100", 2, 5), ("250_256", 128, 125), ("1000_100", 1, 10), ("250_500", 2, 1), ("256_100", 25, 64)]:
    keep("resample_edge/" + name, ss.resample_poly(x[:, :400], up, down, axis=1, padtype="edge"))
keep("resample_default/250_100", ss.resample_poly(x[:, :400], 2, 5, axis=1))

for name, kwargs in {"default": dict(nperseg=64), "hop": dict(nperseg=64, noverlap=54, nfft=80),
                     "odd": dict(nperseg=50, noverlap=13, window="hamming")}.items():
    f, t, z = ss.stft(x[:, :300], fs=250.0, **kwargs)
    keep(f"stft/{name}/re", z.real)
    keep(f"stft/{name}/im", z.imag)
    keep(f"stft/{name}/f", f)
    keep(f"stft/{name}/t", t)
for name, kwargs in {"default": dict(nperseg=256), "hop": dict(nperseg=100, noverlap=75, nfft=128),
                     "odd": dict(nperseg=125, noverlap=10, window="boxcar")}.items():
    f, p = ss.welch(x, fs=250.0, **kwargs)
    keep(f"welch/{name}/f", f)
    keep(f"welch/{name}/p", p)
f, p = ss.welch(x, fs=250.0, nperseg=250)
bands = [(1, 4), (4, 8), (8, 13), (13, 30), (30, 45)]
keep("bands", np.stack([p[:, (f >= lo) & (f < hi)].sum(1) * (f[1] - f[0]) for lo, hi in bands], 1))
for kind in ("hann", "hamming"):
    keep("window/" + kind, ss.get_window(kind, 21))


def sphere(count, start):
    """A spiral over the upper part of the sphere."""
    i = np.arange(count) + 0.5
    z = 1 - 1.2 * i / count
    angle = start + i * 2.399963229728653
    r = np.sqrt(1 - z * z)
    return np.stack([r * np.cos(angle), r * np.sin(angle), z], 1)


keep("spline/from", sphere(32, 0.0))
keep("spline/to", sphere(12, 0.7))
keep("spline/matrix", _make_interpolation_matrix(sphere(32, 0.0), sphere(12, 0.7), alpha=1e-5))

np.save(HERE / "signal.npy", np.concatenate(values))
(HERE / "signal.json").write_text(json.dumps({
    "format": "neuroglyph-golden", "version": 1,
    "script_sha256": hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest(),
    "seed": "none: inputs are a hash of the sample's number",
    "libraries": {"python": sys.version.split()[0], "numpy": np.__version__, "scipy": scipy.__version__, "mne": mne.__version__},
    "entries": index}, indent=1) + "\n")
print(at, "values")
