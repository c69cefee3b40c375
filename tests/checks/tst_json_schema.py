#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""json_schema.py must find each kind of offence, pass what is valid, and refuse schemas that it would half understand.

Where resources/schemas has schemas, each of them must be one that it understands.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
import json_schema  # noqa: E402

NODE = {"type": "object", "properties": {"children": {"type": "array", "items": {"$ref": "#/$defs/node"}}},
        "additionalProperties": False}
TREE = {"$defs": {"node": NODE}, "$ref": "#/$defs/node"}
SHAPES = {"oneOf": [{"type": "object", "required": ["radius"], "properties": {"kind": {"const": "disc"}}},
                    {"type": "object", "required": ["side"], "properties": {"kind": {"const": "square"}}}]}

# schema, a value that fits, values that do not
CASES = [
    ({"type": "object"}, {}, [[], None, 1, "x"]),
    ({"type": "integer"}, -3, [1.0, 1.5, True, "1"]),
    ({"type": "number"}, 1.5, [True, None, "1"]),
    ({"type": ["string", "null"]}, None, [1, False]),
    ({"type": "boolean"}, False, [0, 1, None]),
    ({"required": ["a", "b"]}, {"a": 1, "b": None}, [{"a": 1}, {}]),
    ({"properties": {"a": {"type": "string"}}}, {"a": "x", "b": 1}, [{"a": 1}]),
    ({"properties": {"a": {}}, "additionalProperties": False}, {"a": 1}, [{"a": 1, "b": 2}]),
    ({"additionalProperties": {"type": "number"}}, {"x": 1}, [{"x": "1"}]),
    ({"patternProperties": {"^s_": {"type": "string"}}, "additionalProperties": False}, {"s_a": "x"},
     [{"s_a": 1}, {"t": "x"}]),
    ({"items": {"type": "integer"}}, [1, 2], [[1, "2"], [1.0]]),
    ({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, ["a", 1], [[1, 1], ["a", "b"]]),
    ({"minItems": 1, "maxItems": 2}, [1], [[], [1, 2, 3]]),
    ({"uniqueItems": True}, [1, True, "1"], [[1, 1], [{"a": 1}, {"a": 1}]]),
    ({"enum": ["a", 1, None]}, 1, ["b", True, 2]),
    ({"const": {"a": [1]}}, {"a": [1]}, [{"a": [True]}, {"a": [1, 1]}, {}]),
    ({"minimum": 0, "maximum": 1}, 1, [-0.001, 1.001]),
    ({"exclusiveMinimum": 0, "exclusiveMaximum": 1}, 0.5, [0, 1]),
    ({"pattern": "^[0-9a-f]{4}$"}, "00ff", ["00FF", "00fff", ""]),
    ({"minLength": 1, "maxLength": 2}, "ä", ["", "abc"]),
    ({"anyOf": [{"type": "string"}, {"minimum": 5}]}, 7, [3]),
    ({"allOf": [{"minimum": 1}, {"maximum": 2}]}, 1, [0, 3]),
    ({"not": {"type": "string"}}, 1, ["x"]),
    (SHAPES, {"kind": "disc", "radius": 1},
     [{"kind": "disc"}, {"radius": 1, "side": 1}, {"kind": "disc", "side": 1}, 1]),
    (TREE, {"children": [{"children": []}, {}]}, [{"children": [{"child": []}]}, {"children": [1]}]),
    ({"items": False}, [], [[1]]),
]

BAD_SCHEMAS = [{"typ": "string"}, {"properties": {"a": {"if": {}}}}, {"$ref": "#/$defs/none"},
               {"$ref": "other.json#/a"}, {"ref": "#"}, {"type": "float"}, {"items": [1]},
               {"$defs": {"unused": {"format": "date"}}},
               {"oneOf": [{"x": 1}]}, 3]


class Schemas(unittest.TestCase):
    def test_cases(self):
        for schema, good, bads in CASES:
            validator = json_schema.Validator(schema)
            with self.subTest(schema=schema, good=good):
                self.assertEqual(validator.offences(good), [])
            for bad in bads:
                with self.subTest(schema=schema, bad=bad):
                    self.assertNotEqual(validator.offences(bad), [])

    def test_the_place_is_named(self):
        validator = json_schema.Validator({"properties": {"rows": {"items": {"properties": {"n": {"minimum": 0}}}}}})
        self.assertEqual(validator.offences({"rows": [{"n": 1}, {"n": -1}]}), ["$.rows[1].n: -1 is below 0"])

    def test_bad_schemas(self):
        for schema in BAD_SCHEMAS:
            with self.subTest(schema=schema), self.assertRaises(json_schema.SchemaError):
                json_schema.Validator(schema)
        with self.assertRaises(json_schema.SchemaError):
            json_schema.Validator({"$defs": {"a": {"$ref": "#/$defs/a"}}, "$ref": "#/$defs/a"}).offences(1)

    def test_no_json(self):
        validator = json_schema.Validator(True)
        for text in ["", "{", "NaN", "[Infinity]", '{"a":1,"a":2}', "1 2", "{'a':1}"]:
            with self.subTest(text=text):
                self.assertNotEqual(json_schema.offences_in(validator, text), [])
        self.assertEqual(json_schema.offences_in(validator, '{"a": [1, 2.5, null]}'), [])

    def test_program(self):
        with tempfile.TemporaryDirectory() as folder:
            schema = pathlib.Path(folder) / "s.json"
            schema.write_text(json.dumps({"type": "integer"}))

            def run(text, *options, file="-"):
                command = [sys.executable, str(HERE / "json_schema.py"), str(schema), file, *options]
                return subprocess.run(command, input=text, capture_output=True, text=True, check=False)

            self.assertEqual(run("3").returncode, 0)
            self.assertEqual(run("3.0").returncode, 1)
            self.assertEqual(run("1\n2\n", "--lines").returncode, 0)
            lines = run("1\ntwo\n", "--lines")
            self.assertEqual(lines.returncode, 1)
            self.assertIn("line 2:", lines.stdout)
            self.assertEqual(run("", "--lines").returncode, 1)
            self.assertEqual(run("", file=folder + "/none").returncode, 2)
            schema.write_text('{"types": 1}')
            self.assertEqual(run("3").returncode, 2)

    def test_committed_schemas(self):
        for path in sorted((HERE.parents[1] / "resources/schemas").glob("*.json")):
            with self.subTest(path=path.name):
                json_schema.load_schema(path)


if __name__ == "__main__":
    unittest.main()
