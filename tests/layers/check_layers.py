#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include and every link against the table of layers (table.py). Prints one line for each offence."""
import argparse
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import table  # noqa: E402

SOURCE = {".cpp", ".cu", ".cc", ".c"}
HEADER = {".h", ".hpp", ".cuh"}
TOP = ["app", "core", "models", "tests", "widgets"]
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def reachable(folder):
    """The folder itself and everything that its links link."""
    seen, queue = set(), [folder]
    while queue:
        at = queue.pop()
        if at not in seen:
            seen.add(at)
            queue += table.LINKS.get(at, [])
    return seen


def layer_of(path):
    """"core/io" for core/io/hdf5/x.h; "core" for core/x.h; None outside the layers."""
    parts = path.parts
    if str(path) in table.FILES:
        return table.FILES[str(path)]
    if parts[0] not in TOP:
        return None
    return "/".join(parts[:2]) if len(parts) > 2 else parts[0]


def inside(path, folders):
    text = path.as_posix()
    return any(text.startswith(folder if folder.endswith("/") else folder + "/") for folder in folders)


def library_of(include):
    for name, (pattern, _, _) in table.THIRD_PARTY.items():
        if re.fullmatch(pattern, include):
            return name
    return None


def project_offence(path, include):
    layer = layer_of(path)
    target = layer_of(pathlib.PurePosixPath(include))
    if layer.startswith("tests") or re.fullmatch(r"\w+\.inc", include):  # .inc: data that CMake turned into source
        return ""
    if target is None or target.startswith("tests"):
        return f"includes \"{include}\": includes start at the root, and only tests include tests"
    if layer not in table.LINKS:
        return f"is in {layer}, a folder that table.py does not know"
    if target not in reachable(layer):
        return f"includes \"{include}\": {layer} may not link {target}"
    ours, theirs = framework_of(path), framework_of(pathlib.PurePosixPath(include))
    if ours and theirs and ours != theirs:
        return f"includes \"{include}\": the framework {ours} may not use the framework {theirs}"
    return ""


def framework_of(path):
    parts = path.parts
    return parts[2] if parts[:2] == ("models", "frameworks") and len(parts) > 3 else ""


def third_party_offence(path, include):
    name = library_of(include)
    if name is None:
        if re.fullmatch(table.SYSTEM, include):
            return ""
        return f"includes <{include}>: table.py does not know this library"
    _, sources, headers = table.THIRD_PARTY[name]
    if not inside(path, sources):
        return f"includes <{include}>: {name} belongs to {', '.join(sources)} only"
    if path.suffix in HEADER and not inside(path, headers):
        return f"includes <{include}>: a header outside {', '.join(headers) or 'no folder'} hides {name} behind its .cpp"
    return ""


def without_comments(text):
    return re.sub(r"/\*.*?\*/", lambda match: "\n" * match.group().count("\n"), text, flags=re.DOTALL)


def check_source(path, text):
    for match in INCLUDE.finditer(without_comments(text)):
        offence = (project_offence if match[1] == '"' else third_party_offence)(path, match[2])
        if offence:
            yield offence


def check_links(path, text):
    """The same for CMake: ng_<folder> and Library::Target words of a layer's CMakeLists.txt."""
    layer = layer_of(path)
    if layer not in table.LINKS:
        return
    allowed = {"ng_" + folder.split("/")[1] for folder in reachable(layer)}
    known = {"ng_" + folder.split("/")[1] for folder in table.LINKS}
    words = set(re.findall(r"[\w:]+", re.sub(r"#.*", "", text)))
    for word in sorted(words & known - allowed):
        yield f"links {word}: {layer} may not"
    for word in sorted(words & set(table.TARGETS)):
        name = table.TARGETS[word]
        if not inside(path, table.THIRD_PARTY[name][1]):
            yield f"links {word}: {name} belongs to {', '.join(table.THIRD_PARTY[name][1])} only"


def offences(root):
    for top in TOP:
        for file in sorted((root / top).rglob("*")):
            path = pathlib.PurePosixPath(file.relative_to(root).as_posix())
            if file.suffix in SOURCE | HEADER:
                found = check_source(path, file.read_text(encoding="utf-8"))
            elif file.name == "CMakeLists.txt":
                found = check_links(path, file.read_text(encoding="utf-8"))
            else:
                continue
            for offence in found:
                yield f"{path} {offence}"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=pathlib.Path, nargs="?", default=pathlib.Path(__file__).resolve().parents[2])
    found = list(offences(parser.parse_args().root))
    print("\n".join(found) if found else "layers: no offence")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
