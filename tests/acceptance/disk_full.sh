#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# A full disk and a folder that cannot be written give a clear message and lose nothing. Needs NG_CLI and python3.
# The full disk is a small tmpfs where one can be mounted, else a limit on the size of files; both end as a failed write.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
mounted=
cleanup() {
    [ -n "$mounted" ] && umount "$work/disk"
    rm -rf "$work"
}
trap cleanup EXIT
fail() {
    echo "FAILED: $*" >&2
    exit 1
}

python3 "$here/epoch_study.py" "$work/study" 120 4 || fail "no study"
before=$(cd "$work/study" && find . -type f ! -name .lock -exec sha256sum {} + | sort)
mkdir "$work/disk"
train=(--framework lda --param bins=0 --controls shuffled:30 --checkpoint-seconds 0)

if mount -t tmpfs -o size=2m tmpfs "$work/disk" 2>/dev/null; then
    mounted=1
    head -c 1800000 /dev/zero > "$work/disk/ballast" # leaves too little for the checkpoints
    "$NG_CLI" train "$work/study" --out "$work/disk/run" "${train[@]}" 2> "$work/message"
    code=$?
else
    # SIGXFSZ ignored: the write fails as on a full disk
    (trap '' XFSZ; ulimit -f 64; "$NG_CLI" train "$work/study" --out "$work/disk/run" "${train[@]}" 2> "$work/message")
    code=$?
fi
[ "$code" -eq 1 ] || fail "a full disk gave exit code $code: $(cat "$work/message")"
grep -Eiq "no space|is full|disk full|too large" "$work/message" || fail "the message does not name the cause: $(cat "$work/message")"
grep -q "disk/run\|run\.json\|checkpoint\|curves\|safetensors" "$work/message" || fail "the message names no file: $(cat "$work/message")"
[ -z "$(find "$work/disk" -name '*.part')" ] || fail "a piece of a file was left behind"
echo "full disk: $(tail -n 1 "$work/message")"

# With room again, the same run goes on to its end, or is started if it had not begun.
rm -f "$work/disk/ballast"
[ -n "$mounted" ] && mount -o remount,size=64m "$work/disk"
if [ -e "$work/disk/run/run.json" ]; then
    "$NG_CLI" resume "$work/disk/run" > /dev/null 2> "$work/message" || fail "no resume after a full disk: $(cat "$work/message")"
else
    "$NG_CLI" train "$work/study" --out "$work/disk/run" "${train[@]}" > /dev/null 2> "$work/message" || fail "no training after a full disk: $(cat "$work/message")"
fi
"$NG_CLI" train "$work/study" --out "$work/whole" "${train[@]}" > /dev/null 2>&1 || fail "no unbroken run"
cmp "$work/disk/run/metrics.json" "$work/whole/metrics.json" || fail "the resumed run differs from an unbroken one"

# A folder that cannot be written: /proc where we are root (nobody may write there), else one without the right.
if [ "$(id -u)" -eq 0 ]; then
    closed=/proc/neuroglyph-run
else
    mkdir "$work/closed" && chmod 500 "$work/closed"
    closed="$work/closed/run"
fi
"$NG_CLI" train "$work/study" --out "$closed" "${train[@]}" 2> "$work/message"
code=$?
[ "$code" -eq 1 ] || fail "a closed folder gave exit code $code: $(cat "$work/message")"
grep -q "$closed" "$work/message" || fail "the message does not name the folder: $(cat "$work/message")"
echo "closed folder: $(tail -n 1 "$work/message")"

after=$(cd "$work/study" && find . -type f ! -name .lock -exec sha256sum {} + | sort)
[ "$before" = "$after" ] || fail "the study was changed"
echo "nothing was lost"
