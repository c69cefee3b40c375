#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Converts recordings to BrainVision and reads the result with MNE-Python: check_with_mne.py PROGRAM FIXTURES

By hand, in an environment with mne; not part of the build. Samples must agree to one float32 step, events in onset and text.
"""
import pathlib
import subprocess
import sys
import tempfile

import mne
import numpy as np

mne.set_log_level("ERROR")


def main(program, fixtures):
    for name in ("brainvision/test.vhdr", "brainvision/test_old_layout_latin1_software_filter.vhdr", "eeglab/eeglab_data.set", "edf/S001R01.edf"):
        with tempfile.TemporaryDirectory() as folder:
            out = pathlib.Path(folder) / "out.vhdr"
            subprocess.run([program, "convert", str(fixtures / name), str(out), "--keep-identity"], check=True, stderr=subprocess.DEVNULL)
            ours = mne.io.read_raw_brainvision(out, preload=True)
            read = {".vhdr": mne.io.read_raw_brainvision, ".set": mne.io.read_raw_eeglab, ".edf": mne.io.read_raw_edf}[(fixtures / name).suffix]
            theirs = read(fixtures / name, preload=True)
            assert ours.info["sfreq"] == theirs.info["sfreq"]
            a, b = ours.get_data(), theirs.get_data()
            assert a.shape == b.shape, (a.shape, b.shape)
            step = np.spacing(np.abs(b).astype(np.float32)).astype(float)
            assert np.all(np.abs(a - b) <= step), np.max(np.abs(a - b))
            texts = [x for x in ours.annotations.description if not x.startswith("New Segment")]
            wanted = [x for x in theirs.annotations.description if not x.startswith("New Segment")]
            assert len(texts) == len(wanted) and all(t.endswith(w) for t, w in zip(texts, wanted)), (texts[:3], wanted[:3])
            print(f"{name}: {a.shape[0]} channels, {a.shape[1]} samples, {len(texts)} events agree (MNE {mne.__version__})")


if __name__ == "__main__":
    main(sys.argv[1], pathlib.Path(sys.argv[2]))
