#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Golden data of tokenizer and sentence encoder, from transformers, tokenizers and safetensors.

usage: generate.py MODEL_FOLDER       (all-MiniLM-L6-v2 in Hugging Face layout)

Writes beside this script: tokens.json (1,000 seeded texts with their ids), minilm.json (ten sentences, versions),
minilm_vectors.npy [10, 384], minilm_stages.npy [7, tokens, 384]: the sum of embeddings after its LayerNorm and the output of
each of the six layers for one sentence, reference.safetensors: small tensors of every type written by the reference package.
"""
import hashlib
import json
import pathlib
import random
import sys

import numpy
import safetensors
import safetensors.torch
import tokenizers
import torch
import transformers

HERE = pathlib.Path(__file__).resolve().parent
SEED = 20260611
TEXTS = 1000

SENTENCES = [
    "a square appears on the screen",
    "the participant presses the button",
    "Electroencephalography shows 3 Hz spike-and-wave discharges.",
    "aardvark",
    "",
    "A man is riding a wave on a surfboard, while two dogs watch from the beach!",
    "Crème brûlée für zwei, s'il vous plaît",
    "脳波は眠りの深さを示す",
    "the quick brown fox jumps over the lazy dog " * 12,
    "word " * 400,
]
STAGE_SENTENCE = 2

WORDS = ("the of and signal electrode hippocampus spike seizure sleep 10-20 don't naïve Übergröße ΣΊΣΥΦΟΣ Σ ς İstanbul ISPARTA ıI "
         "Straße ﬁnance e\u0301te\u0301 A\u030a ñ Ǆ ǅ ǆ Tiếng Việt हिन्दी नमस्ते ไทย สวัสดี العربية مُحَمَّد עִבְרִית 한국어 각 日本語 "
         "ひらがな カタカナ 中文字符 漢字かな交じり 𠀀𪚥 ﷺ Ⅷ ½ ① 💡 👩‍🔬 🧠 🇩🇪 ❤️ ∑ µV °C €5 ₿ … — ‘quoted’ “double” «guillemets» ¿qué? "
         "\\n 'tis rock'n'roll U.S.A. e.g. 3.14 1,000 50% #tag @user a_b http://x.y/z?q=1 user@host C++ F# []{}() <tag> ~`^ "
         "[CLS] [SEP] [MASK] [UNK] [PAD] [cls] [MASK [MASK]] ##ing ## ᾳ ῼ ϴ K Å Ω ŉ ǰ ΐ ẞ ᲀ ᏸ Ꮠ Ⓐ 𐐀 𝔘 Ａ０ ｶﾞ").split(" ")
ODD = ("\u0000 \u0001 \u0008 \t \n \r \u000b \u000c \u001c \u001f \u007f \u0085 \u00a0 \u00ad \u034f \u0600 \u061c \u0f0c \u1160 \u1680 "
       "\u180e \u2000 \u200b \u200d \u200e \u2028 \u2029 \u202a \u202f \u2060 \u3000 \u302e \u3164 \ue000 \ufe0f \ufeff \ufff9 \ufffd "
       "\uffff \U0001d165 \U000e0001 \U000f0000 \U0010ffff \u0378 \u0301 \u0327 \u0323\u0307 \u0307\u0323 \u05b0\u0591 \u094d "
       "\u166d \u1734 \u1e9b\u0323 \U000111c9 \U0001e944 \u0483 \u20dd").split(" ")
BLOCKS = [(0x20, 0x7E), (0xA0, 0x24F), (0x250, 0x36F), (0x370, 0x3FF), (0x400, 0x52F), (0x590, 0x6FF), (0x900, 0x97F), (0xE00, 0xE7F),
          (0x1100, 0x11FF), (0x1E00, 0x1FFF), (0x2000, 0x206F), (0x20A0, 0x214F), (0x2190, 0x27BF), (0x3040, 0x30FF), (0x4E00, 0x9FFF),
          (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE00, 0xFFEF), (0x1D400, 0x1D7FF), (0x1F300, 0x1F6FF), (0x20000, 0x2FA1F), (0, 0x10FFFF)]


def character(rng):
    while True:
        low, high = rng.choice(BLOCKS)
        code = rng.randint(low, high)
        if not 0xD800 <= code <= 0xDFFF:
            return chr(code)


def fuzzed(rng):
    kind = rng.random()
    if kind < 0.35:
        return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 9)))
    if kind < 0.60:
        return "".join(rng.choice(WORDS) + rng.choice(["", " ", "", rng.choice(ODD)]) for _ in range(rng.randint(1, 8)))
    if kind < 0.85:
        return "".join(character(rng) for _ in range(rng.randint(0, 24)))
    if kind < 0.95:
        return "".join(rng.choice(ODD) + rng.choice(["", "a", "é", "字", "각", character(rng)]) for _ in range(rng.randint(1, 12)))
    if kind < 0.98:
        return rng.choice("aéß각") * rng.randint(97, 104) + rng.choice(["", " end", "."])
    return rng.choice(["", " ", "\n\t ", "...", "\u0301", "字", "a" * 260, "##", "[", "[[CLS]", "\u200d"])


def tokens(tokenizer, header):
    rng = random.Random(SEED)
    texts = [fuzzed(rng) for _ in range(TEXTS)]
    rows = [[text, tokenizer(text, truncation=False, padding=False)["input_ids"]] for text in texts]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    head = json.dumps({**header, "seed": SEED}, indent=1)[:-2]
    (HERE / "tokens.json").write_text(head + ',\n "rows": [\n' + lines + "\n]}\n", encoding="utf-8")


def encoder(folder, tokenizer, header):
    torch.set_num_threads(1)
    bert = transformers.AutoModel.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
    vectors, counts = [], []
    with torch.no_grad():
        for index, sentence in enumerate(SENTENCES):
            batch = tokenizer([sentence], truncation=True, max_length=256, padding=False, return_tensors="pt")
            counts.append(int(batch["input_ids"].shape[1]))
            out = bert(**batch, output_hidden_states=True)
            vectors.append(torch.nn.functional.normalize(out.last_hidden_state.mean(dim=1), dim=1)[0].numpy())
            if index == STAGE_SENTENCE:
                stages = torch.cat(out.hidden_states).numpy()
    numpy.save(HERE / "minilm_vectors.npy", numpy.stack(vectors).astype("<f4"))
    numpy.save(HERE / "minilm_stages.npy", stages.astype("<f4").reshape(stages.shape[0] * stages.shape[1], -1))
    facts = {**header, "sentences": SENTENCES, "tokens": counts, "stage_sentence": STAGE_SENTENCE, "stages": int(stages.shape[0])}
    (HERE / "minilm.json").write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def tensors():
    base = torch.tensor([0.0, -1.5, 2.25, 65504.0, 6.1e-5, 5.96e-8], dtype=torch.float64)
    named = {
        "doubles": base.reshape(2, 3),
        "floats": base.float().reshape(3, 2),
        "halves": base.half(),
        "bfloats": base.bfloat16(),
        "longs": torch.tensor([-(2**40), 7]),
        "ints": torch.tensor([[-70000, 70000]], dtype=torch.int32),
        "shorts": torch.tensor([-300, 300], dtype=torch.int16),
        "bytes": torch.tensor([-128, 127], dtype=torch.int8),
        "octets": torch.tensor([0, 255, 3], dtype=torch.uint8),
        "flags": torch.tensor([True, False, True]),
        "scalar": torch.tensor(4.5),
        "empty": torch.zeros(0, 3),
        "naïve \"quoted\"": torch.tensor([1.0]),
    }
    safetensors.torch.save_file(named, HERE / "reference.safetensors", metadata={"format": "pt"})


def main():
    folder = sys.argv[1]
    script = hashlib.sha256(pathlib.Path(__file__).read_bytes()).hexdigest()
    header = {"script_sha256": script,
              "versions": {"transformers": transformers.__version__, "tokenizers": tokenizers.__version__, "torch": torch.__version__,
                           "safetensors": safetensors.__version__, "python": sys.version.split()[0]}}
    tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    if not tokenizer.is_fast:
        sys.exit("the fast tokenizer is the reference")
    tokens(tokenizer, header)
    encoder(folder, tokenizer, header)
    tensors()


if __name__ == "__main__":
    main()
