#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tour as a test: every workspace draws within 40 s, without a library that the window must not load, without a warning, and
in a made-up language without a word that is untranslated or does not fit.

tour.py pictures | small | libraries | pseudo | sizes FOLDER
"""
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import zlib

SOURCE = pathlib.Path(os.environ["NG_SOURCE_DIR"])
BUILD = pathlib.Path(os.environ["NG_BUILD_DIR"])
STUDY = BUILD / "share/neuroglyph/tour"
WINDOW = pathlib.Path(os.environ["NG_BIN"]) / "neuroglyph"
PICTURES = ["start", "record", "train", "review", "report", "palette", "settings", "error"]
# The window must not pull in what takes memory and time at start or belongs to the engine.
FORBIDDEN = re.compile(r"lib(torch|c10|cuda|cudart|cublas|cudnn|nvrtc|opencv_imgcodecs|gdal)[^/]*\.so")
# Words that are the same in every language, names and data of the study on screen.
DATA = re.compile(r"^(s|auto|small|small, paper|unsupported)$|Decoding report|Recall and ranks|^[\W\d_]*$|^[^a-z]*$|neuroglyph|Neuroglyph|sub-|run-|eeg|lda|tour|partial|\.(tsv|png|edf|vhdr)|µV|mm/s|Hz|Ctrl|concept")


def xvfb(size="2560x1600"):
    return ["xvfb-run", "--auto-servernum", f"--server-args=-screen 0 {size}x24"]


def environment(home, **more):
    env = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "DISPLAY")}
    # Nobody's settings.
    env.update(HOME=str(home), XDG_CONFIG_HOME=f"{home}/config", XDG_DATA_HOME=f"{home}/data", XDG_CACHE_HOME=f"{home}/cache",
               LIBGL_ALWAYS_SOFTWARE="1", LC_ALL="C.UTF-8", NG_MODEL_STORE=f"{home}/models")
    env.update(more)
    return env


def state_of_study():
    """Every file of what the build made, with its size and time: a tour must not write into what is installed."""
    return sorted((str(path), path.stat().st_size, path.stat().st_mtime_ns) for path in STUDY.rglob("*"))


def picture(path):
    """Width, height and number of different bytes of the pixels: an empty picture has very few."""
    data = path.read_bytes()
    assert data[:8] == b"\x89PNG\r\n\x1a\n", path
    width, height = struct.unpack(">II", data[16:24])
    at, packed = 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        if kind == b"IDAT":
            packed += data[at + 8:at + 8 + length]
        at += 12 + length
    return width, height, len(set(zlib.decompress(packed)))


def libraries_of(pid, seen):
    try:
        for line in pathlib.Path(f"/proc/{pid}/maps").read_text(encoding="utf-8", errors="replace").splitlines():
            if ".so" in line:
                seen.add(line.split(None, 5)[-1])
    except OSError:
        pass


def windows_of(parent):
    """Processes of the window below xvfb-run."""
    found = []
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                if os.readlink(entry / "exe") == str(WINDOW.resolve()):
                    found.append(int(entry.name))
            except OSError:
                continue
    return found


def tour(home, folder, *words, size="1280x800", theme="light", screen="2560x1600", **more):
    seen = set()
    started = time.monotonic()
    process = subprocess.Popen([*xvfb(screen), str(WINDOW), "--tour", str(folder), "--size", size, "--theme", theme, *words],
                               env=environment(home, **more), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    while process.poll() is None:
        for pid in windows_of(process.pid):
            libraries_of(pid, seen)
        time.sleep(0.2)
    output = process.stdout.read()
    return process.returncode, output, seen, time.monotonic() - started


def expect(condition, text):
    if not condition:
        sys.exit(f"FAILED: {text}")


def check_pictures(home):
    folder = pathlib.Path(home) / "pictures"
    before = state_of_study()
    code, output, _, seconds = tour(home, folder)
    expect(code == 0, f"exit code {code}\n{output}")
    expect(before and state_of_study() == before, "the tour changed the bundled study")
    expect(seconds < 40, f"took {seconds:.0f} s")
    for name in PICTURES:
        file = folder / f"{name}.png"
        expect(file.exists(), f"{name}.png is missing\n{output}")
        width, height, values = picture(file)
        expect(values > 30, f"{name}.png is empty")
        if name != "settings":
            expect((width, height) == (1280, 800), f"{name}.png is {width} x {height}")
    noise = [line for line in output.splitlines() if line.strip() and "XDG_RUNTIME_DIR" not in line]
    expect(not noise, "the tour says:\n" + "\n".join(noise))
    print(f"{len(PICTURES)} pictures in {seconds:.1f} s")


def check_sizes(folder, size, scale, output):
    """A window that holds itself open is larger than what it was told to be, and than the screen."""
    wanted = tuple(int(side) * int(scale) for side in size.split("x"))
    for name in PICTURES:
        if name != "settings":
            width, height, _ = picture(folder / f"{name}.png")
            expect((width, height) == wanted, f"{folder.name}/{name}.png is {width} x {height}, not {wanted}\n{output}")


def check_small(home):
    """A screen of 1920 x 1080 at 200 %, also where words are longer."""
    for language in ("en", "de", "es"):
        folder = pathlib.Path(home) / f"small-{language}"
        code, output, _, _ = tour(home, folder, size="960x540", screen="1920x1080", QT_SCALE_FACTOR="2", NG_LANGUAGE=language)
        expect(code == 0, f"exit code {code}\n{output}")
        check_sizes(folder, "960x540", "2", output)
    print("every workspace fits 960 x 540 units in every language")


def check_libraries(home):
    linked = subprocess.run(["ldd", str(WINDOW)], capture_output=True, text=True, check=True).stdout
    expect(not FORBIDDEN.findall(linked), f"linked: {FORBIDDEN.findall(linked)}")
    code, output, seen, _ = tour(home, pathlib.Path(home) / "pictures")
    expect(code == 0, output)
    expect(len(seen) > 20, "the libraries of the window were not seen")
    loaded = sorted(name for name in seen if FORBIDDEN.search(name))
    expect(not loaded, f"loaded: {loaded}")
    # The check itself: a library that must not be there, put there on purpose, is found.
    planted = sorted(pathlib.Path("/usr/lib/x86_64-linux-gnu").glob("libopencv_imgcodecs.so.*"))
    if planted:
        _, _, seen, _ = tour(home, pathlib.Path(home) / "planted", LD_PRELOAD=str(planted[0]))
        expect(any(FORBIDDEN.search(name) for name in seen), "opencv_imgcodecs was planted and not found")
    print(f"{len(seen)} libraries, none of those that must not be there; planted one found: {bool(planted)}")


def check_pseudo(home):
    catalogue = pathlib.Path(home) / "neuroglyph_pseudo.ts"
    subprocess.run([sys.executable, str(SOURCE / "translations/catalogue.py"), "pseudo", str(catalogue)], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lrelease = shutil.which("lrelease") if not os.path.exists("/usr/lib/qt6/bin/lrelease") else "/usr/lib/qt6/bin/lrelease"
    subprocess.run([lrelease, "-silent", str(catalogue), "-qm", str(catalogue.with_suffix(".qm"))], check=True)
    audit = pathlib.Path(home) / "audit.json"
    code, output, _, _ = tour(home, pathlib.Path(home) / "pictures", size="1920x1080", NG_TRANSLATIONS=str(home),
                              NG_LANGUAGE="pseudo", NG_TOUR_AUDIT=str(audit))
    expect(code == 0, output)
    rows = json.loads(audit.read_text(encoding="utf-8"))
    shown = [row for row in rows if "[" in row["text"]]
    expect(len(shown) > 100, f"only {len(shown)} of {len(rows)} texts are in the made-up language")
    # What the study itself says stays as it is.
    concepts = set((STUDY / "items.tsv").read_text(encoding="utf-8").replace("\n", "\t").split("\t"))
    bad = []
    for row in rows:
        if row["clipped"]:
            bad.append(f"clipped: {row['page']}: {row['class']} {row['name']}: {row['text']}")
        elif "[" not in row["text"] and not DATA.search(row["text"]) and row["text"] not in concepts:
            bad.append(f"untranslated: {row['page']}: {row['class']} {row['name']}: {row['text']}")
    unique = sorted(set(bad))
    expect(not unique, f"{len(unique)} texts:\n" + "\n".join(unique))
    print(f"{len(rows)} texts, all translated, all fit")


def make_sizes(home, out):
    """The pictures of all sizes and themes, to be looked at."""
    for theme in ("light", "dark"):
        for size, scale, screen in (("1280x800", "1", "2560x1600"), ("1920x1080", "1", "2560x1600"), ("960x540", "2", "1920x1080"),
                                    ("1280x800", "2", "2560x1600")):
            folder = out / f"{theme}-{size}-{scale}00"
            code, output, _, seconds = tour(home, folder, size=size, theme=theme, screen=screen, QT_SCALE_FACTOR=scale)
            print(f"{folder.name}: exit code {code}, {seconds:.1f} s {output.strip()}")
            expect(code == 0, "see above")
            check_sizes(folder, size, scale, output)


def main():
    what = sys.argv[1] if len(sys.argv) > 1 else ""
    if not WINDOW.exists():
        print("skipped: this build has no window")
        return 77
    with tempfile.TemporaryDirectory() as home:
        if what == "pictures":
            check_pictures(home)
        elif what == "small":
            check_small(home)
        elif what == "libraries":
            check_libraries(home)
        elif what == "pseudo":
            check_pseudo(home)
        elif what == "sizes":
            make_sizes(home, pathlib.Path(sys.argv[2]).resolve())
        else:
            print(__doc__)
            return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
