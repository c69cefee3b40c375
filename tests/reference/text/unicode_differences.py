#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks the reference BERT normaliser about every code point and writes where its Unicode is older than ours.

usage: unicode_differences.py OUT.inc      (Python 3.11, tokenizers 0.23.3)

The reference takes categories from a crate of Unicode 8, decompositions from one of Unicode 9 and lower case from Unicode 16,
while core/text/unicode has Unicode 14 throughout. Vectors were learned on the reference's token ids, so the tokenizer follows it.
"""
import hashlib
import pathlib
import sys
import unicodedata

import tokenizers
from tokenizers.normalizers import BertNormalizer
from tokenizers.pre_tokenizers import BertPreTokenizer

REMOVED = ("Cc", "Cf", "Co", "Mn")


def reference_class(code, normalizer, splitter):
    text = chr(code)
    if normalizer.normalize_str("a" + text + "b") == "ab":
        return "R"
    pieces = [piece for piece, _ in splitter.pre_tokenize_str("a" + text + "b")]
    return "P" if pieces == ["a", text, "b"] else "O"


def our_class(code):
    category = unicodedata.category(chr(code))
    if category in REMOVED or code == 0xFFFD:
        return "R"
    return "P" if category[0] == "P" or (code < 128 and category[0] == "S") else "O"


def main():
    normalizer = BertNormalizer(clean_text=True, handle_chinese_chars=True, strip_accents=None, lowercase=True)
    splitter = BertPreTokenizer()
    runs = []
    for code in range(128, 0x110000):
        category = unicodedata.category(chr(code))
        if category in ("Cs", "Co", "Cn", "Zs", "Zl", "Zp", "Cc"):
            continue
        theirs, ours = reference_class(code, normalizer, splitter), our_class(code)
        if theirs == ours:
            continue
        if runs and runs[-1][1] == code - 1 and runs[-1][2] == theirs:
            runs[-1][1] = code
        else:
            runs.append([code, code, theirs])
    names = {"R": "Removed", "P": "Punctuation", "O": "Other"}
    script = pathlib.Path(__file__).resolve()
    lines = [
        "// SPDX-FileCopyrightText: 2026 Neuroglyph contributors",
        "// SPDX-License-Identifier: GPL-3.0-or-later",
        f"// Written by tests/reference/text/unicode_differences.py, sha256 {hashlib.sha256(script.read_bytes()).hexdigest()},",
        f"// against tokenizers {tokenizers.__version__}; ours is Unicode {unicodedata.unidata_version}.",
        "// clang-format off",
        f"constexpr std::array<OlderRange, {len(runs)}> kOlderRanges {{ {{",
    ]
    line = "   "
    for first, last, kind in runs:
        item = f" {{ 0x{first:X}, 0x{last:X}, BertClass::{names[kind]} }},"
        if len(line) + len(item) > 120:
            lines.append(line)
            line = "   "
        line += item
    lines += [line, "} };", "// clang-format on", ""]
    pathlib.Path(sys.argv[1]).write_text("\n".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
