#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues of the window's words.

catalogue.py update            takes new sentences out of the sources into every catalogue (needs lupdate)
catalogue.py check [FILE...]   what is untranslated or does not fit its source: exit code 1
catalogue.py todo LANG         sentences without a translation, as JSON [{"context", "source", "comment", "plural"}] on stdout
catalogue.py merge LANG FILE   takes "translation" ("translations" for plurals) of such a list into the catalogue
catalogue.py pseudo OUT.ts     a catalogue that shows what is not translated and what does not fit: longer, accented, in brackets
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
LANGUAGES = {"de": "de_DE", "es": "es_ES"}
ENGLISH = "en"  # plurals alone: sentences are English as they are
FOLDERS = ["core", "models", "app", "widgets"]
PLACE = re.compile(r"%(?:L?\d+|n)")
# Letters that keep their meaning with a mark on them.
MARKED = str.maketrans("AEIOUYaeiouycnsACNS", "ÀÉÎÖÛÝàéîöûýçñšÀÇÑŠ")


def lupdate():
    for name in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate"):
        found = shutil.which(name)
        if found:
            return found
    sys.exit("lupdate is not here: apt-get install qt6-l10n-tools")


def spell_out_namespaces(text):
    """`namespace a::b {` as two namespaces: lupdate 6.4 does not know the short form and loses the context."""
    for match in set(re.findall(r"^namespace (\w+(?:::\w+)+) \{", text, re.MULTILINE)):
        parts = match.split("::")
        text = text.replace(f"namespace {match} {{", " ".join(f"namespace {part} {{" for part in parts))
        text = text.replace(f"}} // namespace {match}", "}" * len(parts))
    return text


def extract(file, *more):
    """Updates a catalogue from the sources."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder)
        for top in FOLDERS:
            for source in (ROOT / top).rglob("*"):
                if source.suffix in (".cpp", ".h"):
                    target = copy / source.relative_to(ROOT)
                    target.parent.mkdir(parents=True, exist_ok=True)
                    target.write_text(spell_out_namespaces(source.read_text(encoding="utf-8")), encoding="utf-8")
        command = [lupdate(), "-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", "QT_TRANSLATE_NOOP+=NG_TR",
                   "-recursive", "-I", str(copy), *FOLDERS, "-extensions", "cpp,h", "-source-language", "en_US",
                   *more, "-ts", str(file)]
        done = subprocess.run(command, cwd=copy, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(done.stdout)
    if done.stdout.strip():
        print(done.stdout, file=sys.stderr)


def path_of(language):
    return HERE / f"neuroglyph_{language}.ts"


def messages(tree):
    """(context, message element) of every message that the sources still have."""
    for context in tree.getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") not in ("vanished", "obsolete"):
                yield name, message


def forms(message):
    """Texts of a translation: one, or one for each plural form."""
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def complaint(message):
    translation = message.find("translation")
    source = message.findtext("source", "")
    texts = forms(message)
    if translation.get("type") == "unfinished" or not texts or not all(texts):
        return "not translated"
    for text in texts:
        wanted, got = sorted(PLACE.findall(source)), sorted(PLACE.findall(text))
        if "%n" in wanted and len(texts) > 1:
            wanted = [place for place in wanted if place != "%n"]
            got = [place for place in got if place != "%n"]
        if wanted != got:
            return f"placeholders {got} instead of {wanted}"
        if source.endswith("…") != text.endswith("…"):
            return "the ellipsis is lost or new"
        if source.endswith("\n") != text.endswith("\n"):
            return "ends in another way"
    return ""


def check(files):
    bad = 0
    for file in files:
        for context, message in messages(ElementTree.parse(file)):
            what = complaint(message)
            if what:
                bad += 1
                print(f"{file.name}: {context}: \"{message.findtext('source', '')}\": {what}")
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh.ts"
        extract(fresh)
        wanted = {(context, message.findtext("source", ""), message.findtext("comment", ""))
                  for context, message in messages(ElementTree.parse(fresh))}
    for file in files:
        have = {(context, message.findtext("source", ""), message.findtext("comment", ""))
                for context, message in messages(ElementTree.parse(file))}
        for context, source, _ in sorted(wanted - have):
            bad += 1
            print(f"{file.name}: {context}: \"{source}\": not in the catalogue; run catalogue.py update")
    return bad


def todo(language):
    out = []
    for context, message in messages(ElementTree.parse(path_of(language))):
        if complaint(message):
            out.append({"context": context, "source": message.findtext("source", ""), "comment": message.findtext("comment", ""),
                        "plural": message.get("numerus") == "yes"})
    return out


def write(tree, file):
    text = ElementTree.tostring(tree.getroot(), encoding="unicode")
    file.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n", encoding="utf-8")


def set_texts(message, texts):
    translation = message.find("translation")
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    if message.get("numerus") == "yes":
        translation.text = "\n            "
        for text in texts:
            form = ElementTree.SubElement(translation, "numerusform")
            form.text = text
            form.tail = "\n        "
    else:
        translation.text = texts[0]


def merge(language, rows):
    tree = ElementTree.parse(path_of(language))
    given = {(row["context"], row["source"], row.get("comment", "")): row for row in rows}
    taken = 0
    for context, message in messages(tree):
        row = given.get((context, message.findtext("source", ""), message.findtext("comment", "")))
        if row:
            texts = row.get("translations") or [row["translation"]]
            if message.get("numerus") == "yes" and len(texts) == 1:
                texts = texts * 2
            set_texts(message, texts)
            taken += 1
    write(tree, path_of(language))
    return taken


def pseudo_text(source):
    if not re.search(r"[A-Za-z]", re.sub(r"%(?:L?\d+|n)|<[^>]*>", "", source)):
        return source
    parts = re.split(r"(%(?:L?\d+|n)|<[^>]*>|&(?=\w))", source)
    marked = "".join(part if index % 2 else part.translate(MARKED) for index, part in enumerate(parts))
    # German is longer than English by a third, short words by more.
    return f"[{marked}{'~' * max(1, len(source) * 35 // 100)}]"


def pseudo(out):
    extract(out)
    tree = ElementTree.parse(out)
    for _, message in messages(tree):
        text = pseudo_text(message.findtext("source", ""))
        set_texts(message, [text, text])
    write(tree, out)


def main():
    words = sys.argv[1:]
    if not words or words[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if words else 2
    if words[0] == "update":
        for language, code in LANGUAGES.items():
            update_one(language, code)
        update_one(ENGLISH, "en_US", "-pluralonly")
        fill_english()
        return 0
    if words[0] == "check":
        files = [pathlib.Path(word) for word in words[1:]] or [path_of(language) for language in LANGUAGES]
        bad = check(files)
        print(f"{bad} to mend" if bad else "all translated")
        return 1 if bad else 0
    if words[0] == "todo":
        print(json.dumps(todo(words[1]), ensure_ascii=False, indent=1))
        return 0
    if words[0] == "merge":
        rows = json.loads(pathlib.Path(words[2]).read_text(encoding="utf-8"))
        print(f"{merge(words[1], rows)} of {len(rows)} taken")
        return 0
    if words[0] == "pseudo":
        pseudo(pathlib.Path(words[1]).resolve())
        return 0
    print(__doc__)
    return 2


def fill_english():
    """ "%n item(s)" is "1 item" and "2 items". What needs another plural is written by hand and left alone."""
    tree = ElementTree.parse(path_of(ENGLISH))
    for _, message in messages(tree):
        if complaint(message):
            source = message.findtext("source", "")
            set_texts(message, [source.replace("(s)", ""), source.replace("(s)", "s")])
    write(tree, path_of(ENGLISH))


def update_one(language, code, *more):
    file = path_of(language)
    if not file.exists():
        file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{code}" '
                        'sourcelanguage="en_US">\n</TS>\n', encoding="utf-8")
    extract(file, *more)


if __name__ == "__main__":
    sys.exit(main())
