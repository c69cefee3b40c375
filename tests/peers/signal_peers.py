# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filters, resampling, spectra and maps beside SciPy and MNE: same arrays, outputs compared first, then turn by turn.

    python3 tests/peers/signal_peers.py BUILD/bin/signal_peers [--rounds 7] [--seconds 300]

Needs NumPy, SciPy and MNE; no part of CI. One thread on both sides, CPU time. A ratio is printed only where outputs agree.
"""
import argparse
import os
import pathlib
import subprocess
import tempfile
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

import mne  # noqa: E402
import numpy as np  # noqa: E402
import scipy.signal as ss  # noqa: E402
from mne.channels.interpolation import _make_interpolation_matrix  # noqa: E402

mne.set_log_level("ERROR")
CHANNELS, RATE, SIZE = 64, 1000.0, 64


def spiral(count):
    i = np.arange(count) + 0.5
    z = 1 - 1.1 * i / count
    r = np.sqrt(1 - z * z)
    angle = i * 2.399963229728653
    return np.stack([r * np.cos(angle), r * np.sin(angle), z], 1)


def pixels():
    at = (np.arange(SIZE) + 0.5) * 2 / SIZE - 1
    x, y = np.meshgrid(at, -at)
    r = np.hypot(x, y)
    inside = r <= 1
    scale = np.sin(r[inside] * np.pi / 2) / r[inside]
    return inside.ravel(), np.stack([x[inside] * scale, y[inside] * scale, np.cos(r[inside] * np.pi / 2)], 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=int, default=300)
    options = parser.parse_args()
    random = np.random.default_rng(1)
    x32 = (random.standard_normal((CHANNELS, int(options.seconds * RATE))) * 2e-5).astype(np.float32)
    x = x32.astype(np.float64)
    inside, to = pixels()
    matrix = _make_interpolation_matrix(spiral(CHANNELS), to)
    values = x32.ravel()[:2000 * CHANNELS].reshape(2000, CHANNELS)
    single = matrix.astype(np.float32)
    iir = dict(order=4, ftype="butter")

    def maps():
        out = np.full((2000, SIZE * SIZE), np.nan, np.float32)
        out[:, inside] = values @ single.T
        return out

    peers = {
        "iir": ("MNE filter_data(method='iir')", lambda: mne.filter.filter_data(x, RATE, 1.0, 40.0, method="iir", iir_params=iir),
                x.size, "samples"),
        "resample": ("SciPy resample_poly", lambda: ss.resample_poly(x, 1, 10, axis=1, padtype="edge"), x.size, "samples"),
        "stft": ("SciPy stft 400/50", lambda: ss.stft(x[:32, :8200], RATE, nperseg=400, noverlap=350)[2], 32, "windows"),
        "welch": ("SciPy welch", lambda: ss.welch(x, RATE, nperseg=2000)[1], x.size, "samples"),
        "topomap": ("NumPy product with MNE's spline matrix", maps, 2000, "maps"),
    }
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        np.save(folder / "x.npy", x32)
        np.save(folder / "positions.npy", spiral(CHANNELS))
        ours = subprocess.Popen([options.program, folder / "x.npy", str(RATE), folder / "positions.npy"],
                                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

        def run(line):
            ours.stdin.write(line + "\n")
            ours.stdin.flush()
            return float(ours.stdout.readline())

        for name, (peer, call, work, unit) in peers.items():
            run(f"{name} {folder / 'out.npy'}")
            got, expected = np.load(folder / "out.npy"), call()
            if name == "stft":
                got = got[..., 0] + 1j * got[..., 1]
            if name == "iir":  # MNE pads borders by another length
                edge = int(10 * RATE)
                got, expected = got[:, edge:-edge], expected[:, edge:-edge]
            error = np.nanmax(np.abs(got - expected)) / np.nanmax(np.abs(expected))
            theirs, mine = [], []
            for _ in range(options.rounds):
                start = time.process_time()
                call()
                theirs.append(time.process_time() - start)
                mine.append(run(name))
            verdict = f"{min(theirs) / min(mine):6.1f} x (medians {np.median(theirs) / np.median(mine):.1f} x)" if error < 2e-6 else "NO MATCH"
            print(f"{name:9} {peer:40} {work / min(theirs) / 1e6:9.3f}   ours {work / min(mine) / 1e6:9.3f} M {unit}/s   {verdict}   "
                  f"largest difference {error:.1e} of the maximum; load {os.getloadavg()[0]:.1f}", flush=True)
        ours.stdin.close()
        ours.wait()


if __name__ == "__main__":
    main()
