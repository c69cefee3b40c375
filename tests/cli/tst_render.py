#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""render and report: what they draw is read back by code that is not ours (the standard library alone)."""
import json
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zlib

CLI = os.environ["NG_CLI"]
FIXTURES = pathlib.Path(os.environ.get("NG_FIXTURES", "../shared/fixtures"))
SVG = "{http://www.w3.org/2000/svg}"


def run(*arguments, code=0, cli=CLI):
    # Without a display, and without the platform that the tests' own environment names.
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    done = subprocess.run([cli, *map(str, arguments)], capture_output=True, text=True, timeout=240, env=environment)
    if done.returncode != code:
        raise AssertionError(f"{arguments}: exit code {done.returncode}, expected {code}\n{done.stdout}{done.stderr}")
    return done


class Pdf:
    """The objects of a PDF file with a plain cross-reference table; enough to find pages, their size, and their text."""

    def __init__(self, path):
        raw = path.read_bytes()
        assert raw.startswith(b"%PDF-1."), raw[:8]
        table = int(re.findall(rb"startxref\s+(\d+)", raw)[-1])
        assert raw[table:table + 4] == b"xref"
        self.objects = {}
        count = int(re.match(rb"xref\s+0 (\d+)", raw[table:]).group(1))
        entries = re.findall(rb"(\d{10}) \d{5} ([nf])", raw[table:])
        assert len(entries) == count
        for number, (offset, kind) in enumerate(entries):
            if kind == b"n":
                at = int(offset)
                head = b"%d 0 obj" % number
                assert raw[at:at + len(head)] == head, number
                self.objects[number] = raw[at + len(head):raw.index(b"endobj", at)]
        self.trailer = raw[raw.index(b"trailer", table):]

    def reference(self, text, key):
        return int(re.search(rb"/" + key + rb"\s+(\d+) 0 R", text).group(1))

    def stream(self, number):
        head, body = self.objects[number].split(b"stream", 1)
        body = body.lstrip(b"\r").removeprefix(b"\n")
        body = body[:body.rindex(b"endstream")]
        return zlib.decompressobj().decompress(body) if b"FlateDecode" in head else body

    def pages(self):
        catalog = self.objects[self.reference(self.trailer, b"Root")]
        tree = self.objects[self.reference(catalog, b"Pages")]
        kids = re.search(rb"/Kids\s*\[([^\]]*)\]", tree).group(1)
        return [self.objects[int(n)] for n in re.findall(rb"(\d+) 0 R", kids)]

    def size_mm(self, page):
        x0, y0, x1, y1 = map(float, re.search(rb"/MediaBox\s*\[([^\]]*)\]", page).group(1).split())
        return (x1 - x0) * 25.4 / 72, (y1 - y0) * 25.4 / 72

    def fonts(self, page):
        """Name of a font in the page -> map from glyph to text."""
        resources = self.objects[self.reference(page, b"Resources")]
        out = {}
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", resources):
            letters = {}
            cmap = self.stream(self.reference(self.objects[int(number)], b"ToUnicode")).decode("latin-1")
            for block in re.findall(r"beginbfrange(.*?)endbfrange", cmap, re.S):
                for low, high, first in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
                    for step in range(int(high, 16) - int(low, 16) + 1):
                        letters[int(low, 16) + step] = chr(int(first, 16) + step)
                for low, high, several in re.findall(r"<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]", block):
                    for step, one in enumerate(re.findall(r"<(\w+)>", several)):
                        letters[int(low, 16) + step] = bytes.fromhex(one).decode("utf-16-be")
            out[name] = letters
        return out

    def text(self, page):
        fonts, letters, out = self.fonts(page), {}, []
        content = self.stream(self.reference(page, b"Contents"))
        for font, glyphs in re.findall(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>\s*Tj", content):
            if font:
                letters = fonts[font]
            else:
                code = bytes.fromhex(glyphs.decode())
                out.append("".join(letters.get(n, "?") for (n,) in struct.iter_unpack(">H", code)))
        return "".join(out)

    def recipe(self):
        catalog = self.objects[self.reference(self.trailer, b"Root")]
        packet = self.stream(self.reference(catalog, b"Metadata")).decode()
        root = ElementTree.fromstring(packet[packet.index("<x:xmpmeta"):packet.rindex("<?xpacket")])
        return json.loads(root.find(".//{urn:neuroglyph:figure:1}recipe").text)


def png(path):
    """Size in pixels, dots a metre, and texts of a PNG file."""
    raw = path.read_bytes()
    assert raw[:8] == b"\x89PNG\r\n\x1a\n"
    at, size, dots, texts = 8, None, None, {}
    while at < len(raw):
        length, kind = struct.unpack(">I4s", raw[at:at + 8])
        body = raw[at + 8:at + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack(">I", raw[at + 8 + length:at + 12 + length])[0]
        if kind == b"IHDR":
            size = struct.unpack(">II", body[:8])
        elif kind == b"pHYs":
            dots = struct.unpack(">IIB", body)
        elif kind == b"tEXt":
            key, value = body.split(b"\0", 1)
            texts[key.decode()] = value.decode("latin-1")
        elif kind == b"zTXt":
            key, value = body.split(b"\0", 1)
            texts[key.decode()] = zlib.decompress(value[1:]).decode("latin-1")
        elif kind == b"iTXt":
            key, rest = body.split(b"\0", 1)
            packed, value = rest[0], rest[2:].split(b"\0", 2)[2]
            texts[key.decode()] = (zlib.decompress(value) if packed else value).decode()
        at += 12 + length
    return size, dots, texts


class Base(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.at = pathlib.Path(self.folder.name)

    def left(self):
        return sorted(path.name for path in self.at.iterdir())


class Render(Base):
    def setUp(self):
        super().setUp()
        self.source = FIXTURES / "edf" / "S001R01.edf"
        if not self.source.exists():
            if os.environ.get("CI") == "true":
                self.fail("fixtures are missing")
            self.skipTest("fixtures are missing")

    def test_traces_on_a_page_of_exact_size(self):
        out = self.at / "page.pdf"
        run("render", self.source, "--view", "traces", "--start", 10, "--duration", 5, "--low-cut", 0.5, "--high-cut", 70,
            "--notch", 60, "--channel", "Fp1.", "--channel", "Oz..", "--size", "180.5x91.3", "--negative-up", "--out", out)
        pdf = Pdf(out)
        self.assertEqual(len(pdf.pages()), 1)
        width, height = pdf.size_mm(pdf.pages()[0])
        self.assertAlmostEqual(width, 180.5, delta=0.01)
        self.assertAlmostEqual(height, 91.3, delta=0.01)
        text = pdf.text(pdf.pages()[0])
        self.assertIn("Fp1", text)
        self.assertIn("Oz", text)
        self.assertNotIn("Cz", text)
        self.assertIn("µV", text)
        recipe = pdf.recipe()["recipe"]
        self.assertEqual(recipe["recording"], "S001R01.edf")
        self.assertEqual(recipe["display"]["notch_hz"], 60.0)
        self.assertIn("neg", pdf.recipe()["caption"])
        self.assertNotIn(str(FIXTURES.resolve()), json.dumps(pdf.recipe()))

    def test_every_view_in_every_format(self):
        for view in ("traces", "layout", "topomap", "spectrogram", "psd"):
            with self.subTest(view=view):
                out = self.at / f"{view}.svg"
                run("render", self.source, "--view", view, "--start", 5, "--duration", 10, "--channel", "Oz..", "--out", out)
                root = ElementTree.parse(out).getroot()
                self.assertEqual(root.tag, SVG + "svg")
                recipe = json.loads(root.find(SVG + "metadata").text)
                self.assertEqual(recipe["format"], "neuroglyph-figure")
                self.assertTrue(recipe["recipe"])
                self.assertTrue(root.find(SVG + "desc").text)
                self.assertTrue(any(node.text and node.text.strip() for node in root.iter(SVG + "text")), "no text is text")
        out = self.at / "psd.png"
        run("render", self.source, "--view", "psd", "--channel", "Oz..", "--size", "100x50", "--dpi", 254, "--out", out)
        size, dots, texts = png(out)
        self.assertEqual(size, (1000, 500))
        self.assertEqual(dots, (10000, 10000, 1))
        self.assertEqual(json.loads(texts["neuroglyph-recipe"])["size_mm"], [100.0, 50.0])

    def test_says_only_what_it_wrote(self):
        done = run("render", self.source, "--view", "psd", "--channel", "Oz..", "--out", self.at / "a.svg")
        self.assertEqual(done.stdout, "")
        self.assertEqual(len(done.stderr.strip().splitlines()), 1, done.stderr)

    def test_the_same_command_draws_the_same_bytes(self):
        for extension in ("svg", "pdf", "png"):
            one, two = self.at / f"one.{extension}", self.at / f"two.{extension}"
            for out in (one, two):
                run("render", self.source, "--view", "traces", "--start", 3, "--channel", "Cz..", "--size", "120x40", "--out", out)
            self.assertEqual(one.read_bytes(), two.read_bytes())

    def test_dark_is_for_the_screen(self):
        out = self.at / "dark.png"
        run("render", self.source, "--view", "traces", "--channel", "Cz..", "--size", "120x60", "--theme", "dark", "--out", out)
        self.assertIn("neuroglyph-recipe", png(out)[2])
        run("render", self.source, "--view", "traces", "--theme", "dark", "--out", self.at / "dark.pdf", code=4)

    def test_refusals_leave_nothing(self):
        run("render", self.source, "--view", "traces", "--out", self.at / "a.gif", code=4)
        run("render", self.source, "--view", "ceiling", "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--out", self.at / "a.svg", code=2)
        run("render", self.at / "none.edf", "--view", "traces", "--out", self.at / "a.svg", code=3)
        run("render", self.source, "--view", "traces", "--start", 1e6, "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--view", "topomap", "--at", 1e6, "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--view", "traces", "--channel", "Nowhere", "--out", self.at / "a.svg", code=3)
        run("render", self.source, "--view", "traces", "--size", "wide", "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--view", "traces", "--high-cut", 500, "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--view", "traces", "--negative-up", "--positive-up", "--out", self.at / "a.svg", code=2)
        run("render", self.source, "--view", "traces", "--out", self.at / "no" / "a.svg", code=1)
        self.assertEqual(self.left(), [])

    def test_nothing_is_replaced_unasked(self):
        out = self.at / "a.svg"
        out.write_text("mine")
        run("render", self.source, "--view", "traces", "--channel", "Cz..", "--out", out, code=2)
        self.assertEqual(out.read_text(), "mine")
        run("render", self.source, "--view", "traces", "--channel", "Cz..", "--out", out, "--overwrite")
        self.assertNotEqual(out.read_text(), "mine")

    def test_help_has_an_example(self):
        self.assertIn("--view traces", run("render", "--help").stdout)
        self.assertIn("--out scores.pdf", run("report", "--help").stdout)

    def test_without_the_window_beside_it(self):
        alone = self.at / "alone"
        alone.mkdir()
        shutil.copy2(CLI, alone / "neuroglyph-cli")
        done = run("render", self.source, "--view", "traces", "--out", self.at / "a.svg", code=4, cli=alone / "neuroglyph-cli")
        self.assertIn("not in this build", done.stderr)


class Report(Base):
    @classmethod
    def setUpClass(cls):
        cls.studies = tempfile.TemporaryDirectory()
        cls.study = pathlib.Path(cls.studies.name) / "concepts-a"
        run("simulate", "concepts", "--out", cls.study, "--seed", 7, "--param", "concepts=14", "--param", "repetitions=10",
            "--param", "test_repetitions=3", "--param", "validation_repetitions=2")
        for name, bins in (("lda-1", 20), ("lda-2", 10)):
            run("train", cls.study, "--framework", "lda", "--param", f"bins={bins}", "--split", "repetition:4",
                "--controls", "shuffled:2,noise:1", "--out", cls.study / "runs" / name)

    @classmethod
    def tearDownClass(cls):
        cls.studies.cleanup()

    def test_pdf_says_everything_that_evaluate_says(self):
        out = self.at / "scores.pdf"
        run("report", self.study / "runs" / "lda-1", "--out", out)
        pdf = Pdf(out)
        for page in pdf.pages():
            width, height = pdf.size_mm(page)
            self.assertAlmostEqual(width, 210.0, delta=0.01)
            self.assertAlmostEqual(height, 297.0, delta=0.01)
        text = "".join(pdf.text(page) for page in pdf.pages())
        squeezed = re.sub(r"\s", "", text)
        metrics = json.loads(run("evaluate", self.study / "runs" / "lda-1", "--json").stdout)
        top1 = next(metric for metric in metrics["metrics"] if metric["name"] == "top1")
        for wanted in (f"{100 * top1['value']:.1f}", f"{100 * top1['low']:.1f}–{100 * top1['high']:.1f}", "Chance", "Shuffledlabels",
                       "Noiseinput", "140testitemsamong14candidates", "neuroglyph-clitrain", "Draft,notforclinicaluse", "Methods"):
            self.assertIn(wanted, squeezed)
        self.assertIn("Studyconcepts-a,simulated", squeezed)
        self.assertEqual(pdf.recipe()["format"], "neuroglyph-report-recipe")
        self.assertNotIn(self.studies.name, json.dumps(pdf.recipe()))

    def test_html_of_two_runs_is_one_file(self):
        out = self.at / "scores.html"
        run("report", self.study / "runs" / "lda-1", self.study / "runs" / "lda-2", "--out", out, "--figures", "--data")
        html = out.read_text(encoding="utf-8")
        self.assertTrue(html.startswith("<!DOCTYPE html>"))
        root = ElementTree.fromstring(html)
        spaces = {"h": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/2000/svg"}
        self.assertTrue(root.findall(".//s:svg/s:desc", spaces))
        self.assertTrue(root.findall(".//h:table/h:caption", spaces))
        self.assertIn("lda-2", html)
        recipe = json.loads(root.find(".//h:script", spaces).text)
        self.assertEqual(recipe["format"], "neuroglyph-report-recipe")
        self.assertFalse(re.search(r"(src|href)=\"https?:", html))
        names = [path.name for path in (self.at / "scores-files").iterdir()]
        self.assertTrue(any(name.endswith(".svg") for name in names) and any(name.endswith(".tsv") for name in names), names)

    def test_refusals(self):
        run("report", self.at / "none", "--out", self.at / "a.pdf", code=3)
        run("report", self.study / "runs" / "lda-1", "--out", self.at / "a.docx", code=4)
        run("report", "--out", self.at / "a.pdf", code=2)
        run("report", self.study / "runs" / "lda-1", self.study / "runs" / "lda-1", "--out", self.at / "a.pdf", code=2)
        self.assertEqual(self.left(), [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
