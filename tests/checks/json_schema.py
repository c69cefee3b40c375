#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks JSON against the part of JSON Schema (draft 2020-12) that our schemas use, with the standard library alone.

    json_schema.py SCHEMA [FILE]        FILE or standard input holds one JSON value
    json_schema.py SCHEMA --lines FILE  each line holds one

A schema that uses anything else is refused rather than half understood. NaN and Infinity are no JSON, and an object may
not have a key twice. Exit codes: 0 valid, 1 invalid (every offence is printed with its place), 2 the schema or the
usage is wrong.
"""
import argparse
import json
import pathlib
import re
import sys

ANNOTATIONS = {"$schema", "$id", "$defs", "definitions", "title", "description", "$comment", "default", "examples"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


class SchemaError(Exception):
    """The schema itself is wrong."""


class DataError(Exception):
    """The data are no JSON."""


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def has_type(value, name):
    if name == "number":
        return is_number(value)
    if name == "integer":  # 1.0 is written as a real number and is one here: our writer keeps the two apart
        return isinstance(value, int) and not isinstance(value, bool)
    if name not in TYPES:
        raise SchemaError(f"there is no type {name!r}")
    return isinstance(value, TYPES[name])


def same(a, b):
    """Equality of JSON: true is not 1, inside arrays and objects neither."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return type(a) is type(b) and a == b or is_number(a) and is_number(b) and a == b


def shown(value):
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


class Validator:
    """Keywords are methods; a keyword without one is refused."""

    def __init__(self, schema):
        self.root = schema
        self.check_schema(schema, "#")

    def offences(self, value):
        return list(self.visit(self.root, value, "$", ()))

    def check_schema(self, schema, place):
        """Refuses unknown keywords everywhere, also where no data lead, and references that lead nowhere."""
        if isinstance(schema, bool):
            return
        if not isinstance(schema, dict):
            raise SchemaError(f"{place}: a schema is an object or a boolean")
        for keyword, rule in schema.items():
            if keyword not in ANNOTATIONS and self.method(keyword) is None:
                raise SchemaError(f"{place}: the keyword {keyword!r} is not one that this program knows")
            if keyword in ("properties", "$defs", "definitions", "patternProperties"):
                for name, inner in rule.items():
                    self.check_schema(inner, f"{place}/{keyword}/{name}")
            elif keyword in ("items", "additionalProperties", "not"):
                self.check_schema(rule, f"{place}/{keyword}")
            elif keyword in ("oneOf", "anyOf", "allOf", "prefixItems"):
                for index, inner in enumerate(rule):
                    self.check_schema(inner, f"{place}/{keyword}/{index}")
            elif keyword == "$ref":
                self.resolve(rule)
            elif keyword == "type":
                for name in rule if isinstance(rule, list) else [rule]:
                    has_type(None, name)
            elif keyword == "pattern":
                re.compile(rule)

    def method(self, keyword):
        return self.visit if keyword == "$ref" else getattr(self, "rule_" + keyword, None)

    def resolve(self, reference):
        if not reference.startswith("#"):
            raise SchemaError(f"{reference}: only references inside the file (#/...) are followed")
        target = self.root
        for part in reference[1:].split("/")[1:]:
            part = part.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or part not in target:
                raise SchemaError(f"{reference} leads nowhere")
            target = target[part]
        return target

    def visit(self, schema, value, place, followed):
        if schema is True:
            return
        if schema is False:
            yield f"{place}: nothing is allowed here"
            return
        for keyword, rule in schema.items():
            if keyword == "$ref":
                if (rule, place) in followed:
                    raise SchemaError(f"{rule} leads back to itself")
                yield from self.visit(self.resolve(rule), value, place, followed + ((rule, place),))
            elif keyword not in ANNOTATIONS:
                yield from self.method(keyword)(rule, value, place, schema, followed)

    def rule_type(self, rule, value, place, _schema, _followed):
        names = rule if isinstance(rule, list) else [rule]
        if not any([has_type(value, name) for name in names]):
            yield f"{place}: {shown(value)} is no {' or '.join(names)}"

    def rule_enum(self, rule, value, place, _schema, _followed):
        if not any(same(value, choice) for choice in rule):
            yield f"{place}: {shown(value)} is none of {shown(rule)}"

    def rule_const(self, rule, value, place, _schema, _followed):
        if not same(value, rule):
            yield f"{place}: {shown(value)} is not {shown(rule)}"

    def rule_minimum(self, rule, value, place, _schema, _followed):
        if is_number(value) and value < rule:
            yield f"{place}: {value} is below {rule}"

    def rule_maximum(self, rule, value, place, _schema, _followed):
        if is_number(value) and value > rule:
            yield f"{place}: {value} is above {rule}"

    def rule_exclusiveMinimum(self, rule, value, place, _schema, _followed):
        if is_number(value) and value <= rule:
            yield f"{place}: {value} is not above {rule}"

    def rule_exclusiveMaximum(self, rule, value, place, _schema, _followed):
        if is_number(value) and value >= rule:
            yield f"{place}: {value} is not below {rule}"

    def rule_pattern(self, rule, value, place, _schema, _followed):
        if isinstance(value, str) and not re.search(rule, value):
            yield f"{place}: {shown(value)} does not match {rule}"

    def rule_minLength(self, rule, value, place, _schema, _followed):
        if isinstance(value, str) and len(value) < rule:
            yield f"{place}: {shown(value)} has fewer than {rule} characters"

    def rule_maxLength(self, rule, value, place, _schema, _followed):
        if isinstance(value, str) and len(value) > rule:
            yield f"{place}: {shown(value)} has more than {rule} characters"

    def rule_required(self, rule, value, place, _schema, _followed):
        if isinstance(value, dict):
            yield from (f"{place}: {key!r} is missing" for key in rule if key not in value)

    def rule_properties(self, rule, value, place, _schema, followed):
        if isinstance(value, dict):
            for key, inner in rule.items():
                if key in value:
                    yield from self.visit(inner, value[key], f"{place}.{key}", followed)

    def rule_patternProperties(self, rule, value, place, _schema, followed):
        if isinstance(value, dict):
            for pattern, inner in rule.items():
                for key in value:
                    if re.search(pattern, key):
                        yield from self.visit(inner, value[key], f"{place}.{key}", followed)

    def rule_additionalProperties(self, rule, value, place, schema, followed):
        if not isinstance(value, dict):
            return
        patterns = schema.get("patternProperties", {})
        for key in value:
            if key in schema.get("properties", {}) or any(re.search(pattern, key) for pattern in patterns):
                continue
            if rule is False:
                yield f"{place}: {key!r} is not a key that belongs here"
            else:
                yield from self.visit(rule, value[key], f"{place}.{key}", followed)

    def rule_prefixItems(self, rule, value, place, _schema, followed):
        if isinstance(value, list):
            for index, (inner, item) in enumerate(zip(rule, value)):
                yield from self.visit(inner, item, f"{place}[{index}]", followed)

    def rule_items(self, rule, value, place, schema, followed):
        if isinstance(value, list):
            first = len(schema.get("prefixItems", []))
            for index, item in enumerate(value[first:], first):
                yield from self.visit(rule, item, f"{place}[{index}]", followed)

    def rule_minItems(self, rule, value, place, _schema, _followed):
        if isinstance(value, list) and len(value) < rule:
            yield f"{place}: {len(value)} items, at least {rule} are needed"

    def rule_maxItems(self, rule, value, place, _schema, _followed):
        if isinstance(value, list) and len(value) > rule:
            yield f"{place}: {len(value)} items, at most {rule} are allowed"

    def rule_uniqueItems(self, rule, value, place, _schema, _followed):
        if rule and isinstance(value, list):
            if any(same(a, b) for index, a in enumerate(value) for b in value[:index]):
                yield f"{place}: an item is there twice"

    def rule_oneOf(self, rule, value, place, _schema, followed):
        found = [list(self.visit(inner, value, place, followed)) for inner in rule]
        fitting = sum(not offences for offences in found)
        if fitting > 1:
            yield f"{place}: {shown(value)} fits {fitting} of the alternatives, it must be one"
        elif fitting == 0:
            yield from self.nearest(found, value, place)

    def rule_anyOf(self, rule, value, place, _schema, followed):
        found = [list(self.visit(inner, value, place, followed)) for inner in rule]
        if all(found):
            yield from self.nearest(found, value, place)

    def rule_allOf(self, rule, value, place, _schema, followed):
        for inner in rule:
            yield from self.visit(inner, value, place, followed)

    def rule_not(self, rule, value, place, _schema, followed):
        if not list(self.visit(rule, value, place, followed)):
            yield f"{place}: {shown(value)} is what it must not be"

    @staticmethod
    def nearest(found, value, place):
        """What is wrong with the alternative that fits best: that is most likely the one meant."""
        yield f"{place}: {shown(value)} fits none of {len(found)} alternatives; the nearest:"
        yield from ("  " + offence for offence in min(found, key=len))


def once(pairs):
    value = {}
    for key, inner in pairs:
        if key in value:
            raise DataError(f"the key {key!r} is there twice")
        value[key] = inner
    return value


def parse(text):
    def refuse(name):
        raise DataError(f"{name} is no JSON number")

    try:
        return json.loads(text, object_pairs_hook=once, parse_constant=refuse)
    except json.JSONDecodeError as error:
        raise DataError(str(error)) from error


def load_schema(path):
    """A Validator of a schema file; SchemaError names the file."""
    try:
        return Validator(parse(pathlib.Path(path).read_text(encoding="utf-8")))
    except (OSError, UnicodeDecodeError, DataError, SchemaError, re.error) as error:
        raise SchemaError(f"{path}: {error}") from error


def offences_in(validator, text):
    """Offences of one JSON text against a Validator, as a list of sentences."""
    try:
        return validator.offences(parse(text))
    except DataError as error:
        return [f"$: {error}"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("schema")
    parser.add_argument("file", nargs="?", default="-")
    parser.add_argument("--lines", action="store_true", help="each line of the file is one JSON value")
    arguments = parser.parse_args()
    try:
        validator = load_schema(arguments.schema)
        stream = sys.stdin.buffer if arguments.file == "-" else open(arguments.file, "rb")
        with stream:
            text = stream.read().decode("utf-8")
        texts = text.splitlines() if arguments.lines else [text]
        found = [f"line {number}: {offence}" if arguments.lines else offence
                 for number, one in enumerate(texts, 1) for offence in offences_in(validator, one)]
        if arguments.lines and not texts:
            found = ["there are no lines"]
    except (SchemaError, OSError, UnicodeDecodeError) as error:
        print(error, file=sys.stderr)
        return 2
    for offence in found:
        print(offence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
