#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants each kind of leakage in a study and has `check` find it (exit code 3, the kind named); a clean study and a closed
# set pass (exit code 0).
# Usage: NG_CLI=.../neuroglyph-cli bash tests/acceptance/check_leakage.sh
set -euo pipefail
export LC_ALL=C
cli="${NG_CLI:-${NG_BIN:-bin}/neuroglyph-cli}"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
failures=0

# A BrainVision recording of two channels, 60 s at 100 Hz; $2 varies its samples.
recording() {
    cat >"$1.vhdr" <<HEADER
Brain Vision Data Exchange Header File Version 1.0
[Common Infos]
Codepage=UTF-8
DataFile=$(basename "$1").eeg
MarkerFile=$(basename "$1").vmrk
DataFormat=BINARY
DataOrientation=MULTIPLEXED
NumberOfChannels=2
SamplingInterval=10000
[Binary Infos]
BinaryFormat=INT_16
[Channel Infos]
Ch1=Fz,,0.1,µV
Ch2=Cz,,0.1,µV
HEADER
    printf 'Brain Vision Data Exchange Marker File, Version 1.0\n[Common Infos]\nCodepage=UTF-8\nDataFile=%s.eeg\n[Marker Infos]\nMk1=New Segment,,1,1,0\n' \
        "$(basename "$1")" >"$1.vmrk"
    python3 -c 'import struct, sys
sys.stdout.buffer.write(b"".join(struct.pack("<hh", (i * int(sys.argv[1])) % 997, i % 251) for i in range(6000)))' "$2" >"$1.eeg"
}

# study NAME HEADER-MEMBERS TABLE: a study with recordings a, b, c; the table has ' ' between cells.
study() {
    mkdir -p "$work/$1"
    recording "$work/$1/a" 7
    recording "$work/$1/b" 11
    recording "$work/$1/c" 13
    printf '{"format":"neuroglyph-study","version":1%s}' "$2" >"$work/$1/study.json"
    printf '%s\n' "$3" | tr ' ' '\t' >"$work/$1/items.tsv"
}

# expect NAME EXIT KIND [check options]: the finding of that kind is an error exactly where the exit code is 3.
expect() {
    local name="$1" wanted="$2" kind="$3" code=0
    shift 3
    "$cli" check "$work/$name" --json "$@" >"$work/$name.json" 2>"$work/$name.err" || code=$?
    if [ "$code" != "$wanted" ]; then
        echo "FAILED $name: exit code $code, expected $wanted"
        cat "$work/$name.err" "$work/$name.json"
        failures=$((failures + 1))
    elif ! python3 - "$work/$name.json" "$kind" "$wanted" <<'PYTHON'; then
import json
import sys
report, kind, wanted = json.load(open(sys.argv[1])), sys.argv[2], sys.argv[3]
kinds = {f["kind"] for f in report["findings"] if f["severity"] == ("error" if wanted == "3" else "note")}
errors = {f["kind"] for f in report["findings"] if f["severity"] == "error"}
print("  found:", ", ".join(sorted({f["severity"] + " " + f["kind"] for f in report["findings"]})) or "nothing")
sys.exit(0 if (kind == "" or kind in kinds) and errors <= {kind} else 1)
PYTHON
        echo "FAILED $name: $kind is not what was found"
        cat "$work/$name.json"
        failures=$((failures + 1))
    else
        echo "ok $name (exit code $code)"
    fi
}

head='item_id recording onset duration split'

study clean ',"holds_out":["subject","session","run","repetition","text","concept","stimulus"]' "$head subject session run repetition text concept image
i1 a.vhdr 1 1 train s1 1 1 1 one one n/a
i2 a.vhdr 3 1 train s1 1 1 1 one one n/a
i3 b.vhdr 1 1 validation s2 2 2 2 two two n/a
i4 c.vhdr 1 1 test s3 3 3 3 three three n/a"
expect clean 0 ''

blocked='item_id recording onset duration text'
for i in $(seq 0 19); do blocked+=$'\n'"i$i a.vhdr $((2 * i)) 1 sentence_$((i % 2))"; done
study closed_set '' "$blocked"
expect closed_set 0 closed-set --split blocked:5

# What a plan claims to hold out, on both sides.
for claim in subject session run repetition text concept; do
    study "claim_$claim" ",\"holds_out\":[\"$claim\"]" "$head $claim
i1 a.vhdr 1 1 train 01
i2 b.vhdr 1 1 train 02
i3 c.vhdr 1 1 test 01"
    expect "claim_$claim" 3 "$claim" --split given,validation=0
done
study claim_stimulus ',"holds_out":["stimulus"]' "$head image
i1 a.vhdr 1 1 train one.png
i2 b.vhdr 1 1 train two.png
i3 c.vhdr 1 1 test copy.png"
printf picture >"$work/claim_stimulus/one.png"
printf drawing >"$work/claim_stimulus/two.png"
printf picture >"$work/claim_stimulus/copy.png"
expect claim_stimulus 3 stimulus --split given,validation=0

study new_concept_old_text '' 'item_id recording onset duration concept text
i1 a.vhdr 1 1 dog a_dog
i2 a.vhdr 3 1 cat a_cat
i3 a.vhdr 5 1 hound a_dog
i4 a.vhdr 7 1 fish a_fish'
expect new_concept_old_text 3 text --split concept,validation=0

# Always an error, whatever the plan says.
study same_item '' "$head
i1 a.vhdr 1 1 train
i2 a.vhdr 9 1 train
i3 a.vhdr 1 1 test"
expect same_item 3 item --split given,validation=0

study copied_recording '' "$head
i1 a.vhdr 1 1 train
i2 a.vhdr 9 1 train
i3 b.vhdr 9.5 1 test"
cp "$work/copied_recording/a.eeg" "$work/copied_recording/b.eeg"
expect copied_recording 3 overlap --split given,validation=0

# Neighbours that overlap in one recording are purged from training and counted.
study purged '' "$head
i1 a.vhdr 1 1 train
i2 a.vhdr 9 1 train
i3 a.vhdr 9.5 1 test"
expect purged 0 purged --split given,validation=0

if [ "$failures" -gt 0 ]; then
    echo "$failures cases failed"
    exit 1
fi
echo "every planted leakage was found"
