#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# From a bare Debian 12 to a running Neuroglyph. Every command can be repeated and takes up where it was broken off.
#
#   bash packaging/bootstrap.sh demo           build what users run and decode simulated (and real) recordings
#   bash packaging/bootstrap.sh test [--all]   build the ci preset and run the tests (--all: those labelled slow too)
#   bash packaging/bootstrap.sh deps           only packages, LibTorch and the sentence encoder
#   bash packaging/bootstrap.sh cuda           deps, and the NVIDIA libraries for training on a GPU (2 GB; needs its driver)
#   bash packaging/bootstrap.sh carry          unpack small libraries into .deps/carry for a machine without them
#
# Environment: NG_FIXTURES folder of real recordings (default ../shared/fixtures), NG_DEPS_DIR (default .deps),
# NG_WHEELS folder with the wheels of deps.lock (no internet), NG_SKIP_APT=1 (another system than Debian), NG_JOBS.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
export NG_DEPS_DIR="${NG_DEPS_DIR:-$root/.deps}"
export NG_FIXTURES="${NG_FIXTURES:-$root/../shared/fixtures}"
logs="$root/build/logs"
settings=(-DNG_DEPS_DIR="$NG_DEPS_DIR" -DNG_FIXTURES="$NG_FIXTURES")
stages=()

say() { printf '\n== %s\n' "$*"; }
fail() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

# Ninja jobs: one a core, but 1.5 GiB of memory each, which is what a file with LibTorch takes.
jobs_here() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/MemAvailable/ { print int($2 / 1572864) }' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    echo $((cores < memory ? cores : memory))
}
jobs="${NG_JOBS:-$(jobs_here)}"

# stage NAME COMMAND...   runs it with its output in build/logs/NAME.log and notes how long it took
stage() {
    local name=$1 started=$SECONDS rc=0
    shift
    say "$name: $*"
    mkdir -p "$logs"
    "$@" >"$logs/$name.log" 2>&1 || rc=$?
    note_stage "$name" $((SECONDS - started)) $rc
    if [ $rc -ne 0 ]; then
        grep -nE -m 20 '(error|Error|FAILED|fatal):?' "$logs/$name.log" >&2 || true
        tail -n 40 "$logs/$name.log" >&2
        print_stages
        fail "$name failed (exit code $rc); the whole output is in build/logs/$name.log"
    fi
}

# The same with the output on the screen as well.
stage_shown() {
    local name=$1 started=$SECONDS rc=0
    shift
    say "$name: $*"
    mkdir -p "$logs"
    "$@" 2>&1 | tee "$logs/$name.log" || rc=$?
    note_stage "$name" $((SECONDS - started)) $rc
    return $rc
}

note_stage() {
    stages+=("$(printf '%-28s %3d:%02d %s' "$1" $(($2 / 60)) $(($2 % 60)) "$([ "$3" -eq 0 ] && echo ok || echo "failed ($3)")")")
    printf '   %d:%02d minutes\n' $(($2 / 60)) $(($2 % 60))
}

print_stages() {
    printf '\n%-28s %s\n' "stage" "m:ss"
    printf '%s\n' "${stages[@]}"
}

# --- what is needed -----------------------------------------------------------------------------------------------------------

missing_packages() {
    local name
    sed -E 's/#.*//; s/^([^ ]+).*/\1/; /^$/d' packaging/apt.txt | while read -r name; do
        dpkg-query -W -f='${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || echo "$name"
    done
}

install_packages() {
    if [ "${NG_SKIP_APT:-0}" = 1 ] || ! command -v apt-get >/dev/null; then
        say "packages: not touched (no apt-get here, or NG_SKIP_APT=1); what is needed stands in packaging/apt.txt"
        return
    fi
    local missing as_root=()
    missing=$(missing_packages)
    if [ -z "$missing" ]; then
        say "packages: all there"
        return
    fi
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "these packages are missing, and neither root nor sudo is here to install them: apt-get install $(echo $missing)"
        as_root=(sudo)
    fi
    say "packages: installing $(echo $missing)"
    "${as_root[@]}" apt-get update -qq
    # shellcheck disable=SC2086 # one word a package
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

deps() {
    install_packages
    say "LibTorch and the sentence encoder, into ${NG_DEPS_DIR}"
    python3 packaging/fetch_deps.py
}

cuda() {
    deps
    say "NVIDIA libraries, into ${NG_DEPS_DIR}"
    python3 packaging/fetch_deps.py --lock packaging/cuda.lock
}

# The small libraries that a machine may lack, out of Debian's packages, without installing them (10 MB at most). Ninja,
# Highway, FFTW and a few headers are enough for the preset headless.
carry() {
    local into="$NG_DEPS_DIR/carry" scratch
    scratch=$(mktemp -d)
    # shellcheck disable=SC2064 # the folder's name is wanted now
    trap "rm -rf '$scratch'" RETURN
    say "carry: small libraries from Debian's packages into $into"
    command -v apt-get >/dev/null || fail "carry needs apt-get, to fetch Debian's packages"
    (cd "$scratch" && apt-get -o APT::Sandbox::User=root download -qq ninja-build libexpected-dev libcli11-dev doctest-dev libfftw3-dev libfftw3-double3 \
        libfftw3-single3 libhwy-dev libhwy1)
    local package
    for package in "$scratch"/*.deb; do
        dpkg -x "$package" "$scratch/tree"
    done
    rm -rf "$into.partial"
    mkdir -p "$into.partial/usr/lib" "$into.partial/usr/share"
    cp -a "$scratch/tree/usr/bin" "$scratch/tree/usr/include" "$into.partial/usr/"
    cp -a "$scratch/tree/usr/lib/cmake" "$into.partial/usr/lib/" 2>/dev/null || true
    mkdir -p "$into.partial/usr/lib/x86_64-linux-gnu"
    cp -a "$scratch"/tree/usr/lib/x86_64-linux-gnu/lib{fftw3,fftw3f,hwy}.so* "$into.partial/usr/lib/x86_64-linux-gnu/"
    cp -a "$scratch"/tree/usr/share/cmake "$into.partial/usr/share/" 2>/dev/null || true
    rm -rf "$into.partial/usr/include/hwy/tests"
    rm -rf "$into"
    mv "$into.partial" "$into"
    du -sh "$into"
}

# --- demo ---------------------------------------------------------------------------------------------------------------------

demo() {
    deps
    stage configure-release cmake --preset release "${settings[@]}"
    stage build-release cmake --build --preset release -j "$jobs"
    export NG_BUILD_DIR="$root/build/release" NG_BIN="$root/build/release/bin" NG_CLI="$root/build/release/bin/neuroglyph-cli"
    export NG_MODEL_STORE="${NG_MODEL_STORE:-$NG_DEPS_DIR/models}"
    export NG_RESULTS="${NG_RESULTS:-$root/build/demo}" OMP_NUM_THREADS="${OMP_NUM_THREADS:-$(nproc)}"
    mkdir -p "$NG_RESULTS"
    local rc=0
    stage_shown demo-concepts bash tests/acceptance/concepts.sh --demo || rc=$?
    demo_window || rc=$?
    if [ -e "$NG_FIXTURES/eeglab/eeglab_data.set" ]; then
        stage_shown demo-real-recording bash tests/acceptance/eeglab_two_sentences.sh || rc=$?
    else
        say "no real recording here: set NG_FIXTURES to a folder with eeglab/eeglab_data.set to decode one too"
    fi
    print_stages
    say "results: $NG_RESULTS   programs: $NG_BIN"
    return $rc
}

# A report of what was decoded, and a picture of every workspace. The window itself is the user's to open.
demo_window() {
    local window="$NG_BIN/neuroglyph" rc=0 run
    if [ ! -x "$window" ]; then
        say "this build has no window: report and pictures are left out"
        return 0
    fi
    run=$(find "$NG_RESULTS" -name run.json -printf '%T@ %h\n' | sort -n | tail -n 1 | cut -d' ' -f2-)
    if [ -n "$run" ]; then
        stage_shown demo-report "$NG_CLI" report "$run" --out "$NG_RESULTS/report.pdf" --overwrite || rc=$?
    fi
    local display=()
    if [ -z "${DISPLAY:-}" ]; then
        display=(bash tests/support/with_display.sh)
    fi
    stage_shown demo-pictures "${display[@]}" "$window" --tour "$NG_RESULTS/pictures" --size 1280x800 --theme light || rc=$?
    say "open the window on it: $window ${run:-$NG_RESULTS}"
    return $rc
}

# --- test ---------------------------------------------------------------------------------------------------------------------

# configure_without NAME ARGUMENT...   a build with one switch off, or with packages hidden, must configure
configure_without() {
    local name=$1
    shift
    stage "configure-$name" cmake --preset ci -B "build/without/$name" "${settings[@]}" "$@"
}

run_ctest() {
    local preset=ci
    [ "$1" = all ] && preset=ci-all
    stage_shown "ctest-$preset" ctest --preset "$preset" -j "$jobs" --no-label-summary
}

# The unit tests once more with a decimal comma: numbers in files must not depend on the user's language.
run_ctest_german() {
    local locales="$root/build/locale"
    if [ ! -e "$locales/de_DE.UTF-8" ]; then
        mkdir -p "$locales"
        localedef -i de_DE -f UTF-8 "$locales/de_DE.UTF-8" || fail "localedef failed: apt-get install locales"
    fi
    stage ctest-de_DE env LOCPATH="$locales" NG_TEST_LOCALE=de_DE.UTF-8 LC_ALL=de_DE.UTF-8 \
        ctest --preset ci -j "$jobs" -L unit
}

run_tests() {
    local which=${1:-}
    deps
    stage configure-ci cmake --preset ci "${settings[@]}"
    stage build-ci cmake --build --preset ci -j "$jobs"
    stage headers-alone cmake --build --preset ci -j "$jobs" --target all_verify_interface_header_sets
    stage configure-headless cmake --preset headless "${settings[@]}"
    stage configure-core cmake --preset core "${settings[@]}"
    stage build-core cmake --build --preset core -j "$jobs"
    configure_without torch -DNG_WITH_TORCH=OFF -DCMAKE_DISABLE_FIND_PACKAGE_LibTorch=TRUE
    configure_without cuda -DNG_WITH_CUDA=OFF
    configure_without tests -DNG_WITH_TESTS=OFF
    configure_without gui -DNG_WITH_GUI=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Qt6=TRUE -DCMAKE_DISABLE_FIND_PACKAGE_VTK=TRUE
    configure_without matio -DNG_WITH_MATIO=OFF -DCMAKE_DISABLE_FIND_PACKAGE_Matio=TRUE
    local rc=0
    run_ctest "$which" || rc=$?
    [ $rc -ne 0 ] || run_ctest_german
    print_stages
    # ctest's own closing lines last, so that nobody has to scroll for them.
    printf '\n'
    sed -n '/% tests passed/,$p' "$logs"/ctest-ci"$([ "$which" = all ] && echo -all)".log
    return $rc
}

usage() {
    sed -n '4,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"
}

case "${1:-}" in
demo) demo ;;
test)
    case "${2:-}" in
    "") run_tests ;;
    --all) run_tests all ;;
    *)
        usage >&2
        exit 2
        ;;
    esac
    ;;
deps) deps ;;
cuda) cuda ;;
carry) carry ;;
-h | --help) usage ;;
*)
    usage >&2
    exit 2
    ;;
esac
