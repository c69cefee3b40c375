#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# packaging/bootstrap.sh: its answers to a wrong command, and to missing packages where nobody may install them.
# What may go wrong in a download is in tst_fetch_deps.py.
set -u
root=$(cd "$(dirname "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
failures=0

# expect NAME CODE WORDS COMMAND...   the command ends with CODE and its output holds WORDS
expect() {
    local name=$1 code=$2 words=$3 output rc=0
    shift 3
    output=$("$@" 2>&1) || rc=$?
    if [ "$rc" -ne "$code" ] || ! grep -qF -- "$words" <<<"$output"; then
        printf 'FAILED %s: exit code %s, "%s" and exit code %s expected; it said:\n%s\n' "$name" "$rc" "$words" "$code" "$output"
        failures=$((failures + 1))
    else
        printf 'ok %s\n' "$name"
    fi
}

bash=$(command -v bash)
script="$root/packaging/bootstrap.sh"

expect "no command" 2 "bootstrap.sh demo" "$bash" "$script"
expect "unknown command" 2 "bootstrap.sh demo" "$bash" "$script" tset
expect "unknown option of test" 2 "bootstrap.sh test" "$bash" "$script" test --most
expect "help" 0 "NG_WHEELS" "$bash" "$script" --help

# A system in which nothing is installed, we are not root and there is no sudo.
mkdir "$scratch/bin"
for tool in bash dirname sed grep awk nproc cat printf env tail mkdir; do
    ln -s "$(command -v $tool)" "$scratch/bin/$tool"
done
printf '#!%s\nexit 1\n' "$bash" >"$scratch/bin/dpkg-query"
printf '#!%s\necho 1000\n' "$bash" >"$scratch/bin/id"
printf '#!%s\nexit 1\n' "$bash" >"$scratch/bin/apt-get"
chmod +x "$scratch"/bin/{dpkg-query,id,apt-get}
expect "missing packages, not root" 1 "apt-get install g++ cmake" env -i PATH="$scratch/bin" "$bash" "$script" deps

# Everything is there: neither root nor sudo nor a network is needed.
printf '#!%s\necho install ok installed\n' "$bash" >"$scratch/bin/dpkg-query"
ln -s "$(command -v python3)" "$scratch/bin/python3"
mkdir -p "$scratch/deps/stamps"
grep -v '^#' "$root/packaging/deps.lock" | while IFS=$'\t' read -r name _ _ sha256 _; do
    echo "$sha256" >"$scratch/deps/stamps/$name"
done
expect "all there, not root" 0 "torch 2.11.0: already unpacked" \
    env -i HOME="${HOME:-/}" PATH="$scratch/bin:$PATH" NG_DEPS_DIR="$scratch/deps" "$bash" "$script" deps

# On a system that was set up by it, it finds nothing missing: a name that apt takes for another package's would be installed anew
# each time, and nobody but root could go on.
if command -v dpkg-query >/dev/null && [ "${NG_SKIP_APT:-0}" != 1 ]; then
    rm "$scratch/bin/dpkg-query" # that of the system
    expect "every package by the name that dpkg knows" 0 "packages: all there" \
        env -i HOME="${HOME:-/}" PATH="$scratch/bin:$PATH" NG_DEPS_DIR="$scratch/deps" "$bash" "$script" deps
fi

[ "$failures" -eq 0 ] || exit 1
