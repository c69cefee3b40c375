#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damages real recordings in seeded ways and has each opened and read.

Every mutation must end with exit code 0, 3 or 4 within 10 s and, where the program is not sanitized, within 2 GB of address space.
Usage: mutations.py READ_ALL [--count 1000] [--seed 1] [--keep FOLDER] [--sanitized]
"""
import argparse
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ALLOWED = {"0", "3", "4"}
SECONDS = 10
BYTES = 2 << 30
HEADER_TOKENS = [b"-1", b"0", b"99999999", b"-9999999", b"1e308", b"NaN", b"inf", b"1,5", b"", b"\0\0\0\0", b"\xff\xff\xff\xff",
                 b"2147483648", b"9223372036854775807", b"..", b"/dev/zero", b"0.000001", b"EDF+D", b"EDF Annotations"]
TEXT_KEYS = re.compile(rb"=[^\r\n]*")


def fixtures():
    root = Path(os.environ.get("NG_FIXTURES", "../shared/fixtures"))
    return root if root.is_dir() else None


def recordings(root):
    """Main file of each recording and the files that belong to it."""
    found = []
    for path in sorted((root / "edf").iterdir()):
        if path.suffix in (".edf", ".bdf"):
            found.append((path, []))
    for path in sorted((root / "brainvision").glob("*.vhdr")):
        found.append((path, sorted(p for p in path.parent.iterdir() if p.suffix in (".eeg", ".vmrk", ".hpts"))))
    for path in sorted((root / "eeglab").glob("*.set")):
        found.append((path, sorted(path.parent.glob("*.fdt"))))
    return found


def flip_bits(data, rng):
    """A few bits, mostly where headers are."""
    out = bytearray(data)
    reach = rng.choice([256, 4096, len(out)])
    for _ in range(rng.choice([1, 2, 8, 64])):
        out[rng.randrange(min(reach, len(out)))] ^= 1 << rng.randrange(8)
    return bytes(out)


def truncate(data, rng):
    return data[: rng.randrange(min(len(data), rng.choice([16, 257, 2048, len(data)])) + 1)]


def edit_field(data, rng):
    """Overwrites a field of a fixed-width header, or the value of a key in a text header."""
    token = rng.choice(HEADER_TOKENS)
    keys = list(TEXT_KEYS.finditer(data[:65536]))
    if keys and b"Brain Vision" in data[:200]:
        where = rng.choice(keys)
        return data[: where.start() + 1] + token + data[where.end():]
    out = bytearray(data)
    fields = [(0, 8), (8, 80), (88, 80), (168, 8), (176, 8), (184, 8), (192, 44), (236, 8), (244, 8), (252, 4)]
    if rng.random() < 0.5 and len(data) > 256:
        try:
            count = max(1, int(data[252:256]))
        except ValueError:
            count = 1
        column, width = rng.choice([(0, 16), (96, 8), (104, 8), (112, 8), (120, 8), (128, 8), (136, 80), (216, 8)])
        at = 256 + count * column + rng.randrange(count) * width
    else:
        at, width = rng.choice(fields)
    out[at:at + width] = token.ljust(width)[:width]
    return bytes(out)


def splice(data, rng):
    """Copies one part over, into or out of another."""
    size = rng.randrange(1, min(len(data), rng.choice([8, 300, 100_000])) + 1)
    source = rng.randrange(len(data) - size + 1)
    target = rng.randrange(len(data) - size + 1)
    piece = data[source:source + size]
    kind = rng.randrange(3)
    if kind == 0:
        return data[:target] + piece + data[target + size:]
    if kind == 1:
        return data[:target] + piece + data[target:]
    return data[:target] + data[target + size:]


def grow(data, rng):
    extra = rng.choice([1, 255, 4096, 1_000_000])
    filler = rng.choice([b"\0", b"\xff", b"\x14", b"+1\x14x\x14\0"])
    return data + (filler * (extra // len(filler) + 1))[:extra]


MUTATIONS = [flip_bits, truncate, edit_field, splice, grow]


def limits(sanitized):
    def apply():
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if not sanitized:  # the address sanitizer reserves terabytes
            resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))
    return apply


def run(program, path, sanitized):
    """Problems of one file, as text."""
    environment = dict(os.environ, ASAN_OPTIONS="verify_asan_link_order=0:allocator_may_return_null=1:max_allocation_size_mb=2048:detect_leaks=0",
                       UBSAN_OPTIONS="print_stacktrace=1")
    try:
        done = subprocess.run([program, str(path)], capture_output=True, timeout=SECONDS * (4 if sanitized else 1),
                              preexec_fn=limits(sanitized), env=environment)
    except subprocess.TimeoutExpired:
        return [f"not done after {SECONDS} s"], []
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    codes = [line.split("\t")[0] for line in lines]
    problems = []
    if done.returncode != 0:
        problems.append(f"ended with {done.returncode}: {done.stderr.decode('utf-8', 'replace')[-2000:]}")
    elif len(codes) != 2:
        problems.append(f"two results expected: {lines}")
    problems += [f"exit code {code}: {line}" for code, line in zip(codes, lines) if code not in ALLOWED]
    return problems, codes


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="folder for the files that failed")
    parser.add_argument("--sanitized", action="store_true")
    options = parser.parse_args()
    root = fixtures()
    if root is None:
        print("no fixtures: set NG_FIXTURES")
        return 1 if os.environ.get("CI") == "true" else 77
    sets = recordings(root)
    tally = {}
    failed = 0
    for number in range(options.count):
        rng = random.Random(options.seed * 1_000_003 + number)
        main_file, others = sets[number % len(sets)]
        mutate = MUTATIONS[number // len(sets) % len(MUTATIONS)]
        with tempfile.TemporaryDirectory(prefix="ng_mutation_") as folder:
            folder = Path(folder)
            for other in others:
                (folder / other.name).symlink_to(other.resolve())
            # The header three times out of four, else one of the files beside it.
            victim = main_file if not others or rng.random() < 0.75 else rng.choice(others)
            target = folder / victim.name
            if target.is_symlink():
                target.unlink()
            if victim != main_file:
                (folder / main_file.name).symlink_to(main_file.resolve())
            target.write_bytes(mutate(victim.read_bytes(), rng))
            problems, codes = run(options.program, folder / main_file.name, options.sanitized)
            for code in codes:
                tally[code] = tally.get(code, 0) + 1
            if problems:
                failed += 1
                print(f"mutation {number} ({mutate.__name__} of {victim.name}, seed {options.seed}):", *problems, sep="\n  ")
                if options.keep:
                    shutil.copytree(folder, options.keep / f"{number}", symlinks=False, dirs_exist_ok=True)
    print(f"{options.count} mutations of {len(sets)} recordings, seed {options.seed}: {failed} failed; "
          f"exit codes {dict(sorted(tally.items()))}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
