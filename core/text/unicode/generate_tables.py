#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes tables.inc, the Unicode data of core/text/unicode, from Python's unicodedata.

usage: python3.11 core/text/unicode/generate_tables.py

Four packed tables, each sorted by code point:
  kCategoryRanges   start << 5 | category             valid up to the next start
  kCombiningRanges  start << 8 | combining class       valid up to the next start
  kDecompositions   code point << 42 | first << 21 | second     one canonical step; second 0: a single character
  kLowerRanges      first << 42 | last << 21 | (delta + 2^20), plus bit 63 where only every second code point counts
"""
import hashlib
import pathlib
import sys
import unicodedata

UNICODE = "14.0.0"
CATEGORIES = ("Cc Cf Cn Co Cs Ll Lm Lo Lt Lu Mc Me Mn Nd Nl No Pc Pd Pe Pf Pi Po Ps Sc Sk Sm So Zl Zp Zs").split()
LAST = 0x110000
# U+0130 is the one character whose lower case is two; unicode.cpp has it by hand.
TWO_LETTER_LOWER = 0x130


def ranges(value_of, shift):
    packed, before = [], None
    for code in range(LAST):
        value = value_of(chr(code))
        if value != before:
            packed.append(code << shift | value)
            before = value
    return packed


def decompositions():
    packed = []
    for code in range(LAST):
        text = unicodedata.decomposition(chr(code))
        if not text or text.startswith("<"):
            continue
        parts = [int(part, 16) for part in text.split()]
        first, second = parts[0], parts[1] if len(parts) == 2 else 0
        assert len(parts) <= 2
        packed.append(code << 42 | first << 21 | second)
    return packed


def lower_ranges():
    runs = []
    for code in range(LAST):
        lower = chr(code).lower()
        if code == TWO_LETTER_LOWER or lower == chr(code):
            continue
        assert len(lower) == 1
        delta = ord(lower) - code
        if runs and runs[-1][3] == delta and code - runs[-1][1] in (1, 2):
            step = code - runs[-1][1]
            if runs[-1][2] in (0, step):
                runs[-1][1], runs[-1][2] = code, step
                continue
        runs.append([code, code, 0, delta])
    return [(step == 2) << 63 | first << 42 | last << 21 | (delta + (1 << 20)) for first, last, step, delta in runs]


def table(name, kind, values):
    lines, line = [], "   "
    for value in values:
        item = f" 0x{value:X},"
        if len(line) + len(item) > 120:
            lines.append(line)
            line = "   "
        line += item
    lines.append(line)
    return f"constexpr std::array<{kind}, {len(values)}> {name} {{\n" + "\n".join(lines) + "\n};\n"


def main():
    if unicodedata.unidata_version != UNICODE:
        sys.exit(f"needs a Python whose unicodedata is {UNICODE}; this one has {unicodedata.unidata_version}")
    here = pathlib.Path(__file__).resolve()
    parts = [
        "// SPDX-FileCopyrightText: 2026 Neuroglyph contributors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
        f"// Unicode {UNICODE}, written by generate_tables.py, sha256 {hashlib.sha256(here.read_bytes()).hexdigest()}\n"
        "// clang-format off\n",
        table("kCategoryRanges", "std::uint32_t", ranges(lambda c: CATEGORIES.index(unicodedata.category(c)), 5)),
        table("kCombiningRanges", "std::uint32_t", ranges(unicodedata.combining, 8)),
        table("kDecompositions", "std::uint64_t", decompositions()),
        table("kLowerRanges", "std::uint64_t", lower_ranges()),
        "// clang-format on\n",
    ]
    here.with_name("tables.inc").write_text("".join(parts), encoding="utf-8")


if __name__ == "__main__":
    main()
