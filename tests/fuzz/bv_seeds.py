#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Seeds for fuzz_brainvision and fuzz_set: bv_seeds.py FIXTURES OUT makes OUT/brainvision and OUT/set."""
import pathlib
import struct
import sys
import zlib


def brainvision(fixtures, out):
    """Header, markers and a little data, the parts ended by 0x1E; headers name the fuzzer's own files."""
    folder = fixtures / "brainvision"
    markers = (folder / "test.vmrk").read_bytes()
    for header in sorted(folder.glob("*.vhdr")):
        text = header.read_bytes()
        lines = []
        for line in text.splitlines():
            if line.startswith(b"DataFile="):
                line = b"DataFile=a.eeg"
            if line.startswith(b"MarkerFile="):
                line = b"MarkerFile=a.vmrk"
            if not line.startswith(b"DataPoints="):
                lines.append(line)
        data = (folder / "test.eeg").read_bytes()[: 64 * 20] if b"INT_16" in text else b"\0" * (29 * 4 * 11)
        (out / header.stem).write_bytes(b"\n".join(lines) + b"\x1e" + markers + b"\x1e" + data)
    head = b"Brain Vision Data Exchange Header File Version 1.0\n[Common Infos]\nDataFile=a.eeg\nMarkerFile=$b.vmrk\n"
    channels = b"[Channel Infos]\nCh1=C3,,2,mV\nCh2=b,Cz,.5,V\n"
    pause = (b"Brain Vision Data Exchange Marker File, Version 1.0\n[Marker Infos]\nMk1=New Segment,,1,1,0,20200101000000000000\n"
             b"Mk2=New Segment,,3,1,0,20200101000100000000\nMk3=Stimulus,S  1,4,1,1\n")
    common = b"NumberOfChannels=2\nSamplingInterval=3906.25\n"
    for form in (b"INT_16", b"UINT_16", b"INT_32", b"IEEE_FLOAT_32"):
        for order in (b"MULTIPLEXED", b"VECTORIZED"):
            text = head + b"DataFormat=BINARY\nDataOrientation=" + order + b"\n" + common + b"[Binary Infos]\nBinaryFormat=" + form + b"\n"
            (out / (form + order).decode()).write_bytes(text + channels + b"\x1e" + pause + b"\x1e" + bytes(range(48)))
    for order, data in ((b"MULTIPLEXED", b"1 2\n3 4.5\n"), (b"VECTORIZED", b"1 3\n2 4.5\n")):
        text = head + b"DataFormat=ASCII\nDataOrientation=" + order + b"\n" + common + b"[ASCII Infos]\nSkipLines=0\nSkipColumns=0\n"
        (out / ("ascii" + order.decode())).write_bytes(text + channels + b"\x1e" + pause + b"\x1e" + data)


def elements(raw):
    """Bytes after the header with packed elements unpacked."""
    at, out = 128, b""
    while at + 8 <= len(raw):
        kind, length = struct.unpack_from("<II", raw, at)
        body = raw[at + 8: at + 8 + length]
        out += zlib.decompress(body) if kind == 15 else raw[at: at + 8 + length]
        at += 8 + length
    return out


def sets(golden, out):
    for name in ("inside_v7.mat", "top_level_v6.mat", "epoched_v7.mat"):
        raw = (golden / name).read_bytes()
        (out / name).write_bytes(raw)
        (out / (name + ".plain")).write_bytes(b"~" + elements(raw))


if __name__ == "__main__":
    for part in ("brainvision", "set"):
        (pathlib.Path(sys.argv[2]) / part).mkdir(parents=True, exist_ok=True)
    brainvision(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]) / "brainvision")
    sets(pathlib.Path(__file__).parent.parent / "reference" / "eeglab", pathlib.Path(sys.argv[2]) / "set")
