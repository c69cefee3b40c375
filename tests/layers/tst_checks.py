#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cases that check_layers.py and check_sizes.py must find, and some that they must leave alone."""
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
import check_layers  # noqa: E402
import check_sizes  # noqa: E402

HEAD = "// " + "\n// ".join(check_sizes.SPDX) + "\n"

# (file, its text, words of the one offence; empty: none)
LAYERS = [
    ("core/signal/a.cpp", '#include "core/io/reader.h"', "core/signal may not link core/io"),
    ("core/base/a.cpp", '#include "core/data/channel.h"', "core/base may not link core/data"),
    ("core/run/a.cpp", '#include "models/networks/x.h"', "core/run may not link models/networks"),
    ("core/run/a.cpp", '#include "core/sim/x.h"', "core/run may not link core/sim"),
    ("core/weights/a.cpp", '#include "core/data/x.h"', "core/weights may not link core/data"),
    ("core/run/a.cpp", '#include "core/base/result.h"', ""),
    ("core/run/a.cpp", '#include "../base/result.h"', "includes start at the root"),
    ("core/run/a.cpp", '#include "result.h"', "includes start at the root"),
    ("core/run/a.cpp", '#include "table.inc"', ""),
    ("core/run/a.cpp", '#include "tests/support/fixtures.h"', "only tests include tests"),
    ("core/other/a.cpp", '#include "core/base/result.h"', "table.py does not know"),
    ("app/cli/a.cpp", '#include "models/networks/x.h"', "app/cli may not link models/networks"),
    ("app/engine/a.cpp", '#include "models/networks/x.h"', ""),
    ("models/frameworks/eeg_clip/a.cpp", '#include "models/frameworks/speech/b.h"', "may not use the framework speech"),
    ("models/frameworks/eeg_clip/a.cpp", '#include "models/frameworks/torch_bridge.h"', ""),
    ("models/torch_cuda/plugin.cpp", '#include "core/base/result.h"', "torch_cuda/plugin may not link core/base"),
    ("models/torch_cuda/plugin.cpp", '#include "models/torch_cuda/step_graph.h"', "may not link models/torch_cuda"),
    ("models/torch_cuda/step_graph.cpp", '#include "models/torch_cuda/plugin.h"', ""),
    ("models/torch_cuda/step_graph.cpp", '#include "core/run/framework.h"', "models/torch_cuda may not link core/run"),
    ("core/io/a.cpp", "#include <torch/torch.h>", "LibTorch belongs to"),
    ("core/io/a.cpp", "  #  include <ATen/ATen.h>", "LibTorch belongs to"),
    ("app/cli/a.cpp", "#include <torch/torch.h>", "LibTorch belongs to"),
    ("tests/io/a.cpp", "#include <torch/torch.h>", "LibTorch belongs to"),
    ("models/networks/a.h", "#include <torch/nn.h>", ""),
    ("models/networks/a.cpp", "#include <c10/cuda/CUDAStream.h>", "LibTorch with CUDA belongs to"),
    ("core/io/hdf5/a.h", "#include <hdf5.h>", ""),
    ("core/io/a.h", "#include <hdf5.h>", "hides HDF5 behind its .cpp"),
    ("core/study/a.cpp", "#include <hdf5.h>", "HDF5 belongs to"),
    ("core/io/eeglab/a.cpp", "#include <matio.h>", "matio belongs to tests/io only"),
    ("core/base/json.h", "#include <nlohmann/json.hpp>", "hides nlohmann-json behind its .cpp"),
    ("core/base/json.cpp", "#include <nlohmann/json.hpp>", ""),
    ("core/io/a.cpp", "#include <fftw3.h>", "FFTW belongs to"),
    ("core/base/a.cpp", "#include <QString>", "Qt belongs to"),
    ("core/base/a.cpp", "#include <QtCore/QString>", "Qt belongs to"),
    ("models/metrics/a.cpp", "#include <vtkActor.h>", "VTK belongs to"),
    ("core/signal/a.cpp", "#include <opencv2/core.hpp>", "OpenCV belongs to"),
    ("core/base/a.cpp", "#include <boost/any.hpp>", "does not know this library"),
    ("core/base/a.cpp", "#include <vector>\n#include <sys/stat.h>\n#include <unistd.h>", ""),
    ("core/base/a.cpp", "/* #include <torch/torch.h> */", ""),
    ("core/base/CMakeLists.txt", "ng_add_library(ng_base LINK ng_data)", "links ng_data: core/base may not"),
    ("core/io/CMakeLists.txt", "ng_add_library(ng_io PRIVATE_LINK LibTorch::LibTorch)", "LibTorch belongs to"),
    ("core/io/CMakeLists.txt", "ng_add_library(ng_io LINK ng_data PRIVATE_LINK HDF5::HDF5) # not ng_run", ""),
]

LONG_FUNCTION = "int f()\n{\n" + "    ;\n" * 79 + "}\n"
FITTING_FUNCTION = "int f()\n{\n" + "    ;\n" * 78 + "}\n"
LONG_TYPE = "class C\n{\n" + "    ;\n" * 200 + "};\n"
SIZES = [
    ("core/base/a.cpp", HEAD + "\n" * 800, "802 lines, 800 allowed"),
    ("core/base/a.cpp", HEAD + "\n" * 798, ""),
    ("core/base/a.h", HEAD + "#pragma once\n" + "\n" * 298, "301 lines, 300 allowed"),
    ("core/base/a.h", HEAD, "no #pragma once"),
    ("models/cuda/a.cu", HEAD + "\n" * 800, "802 lines, 800 allowed"),
    ("core/base/a.cpp", HEAD + LONG_FUNCTION, "f has 81 lines, 80 allowed"),
    ("core/base/a.cpp", HEAD + FITTING_FUNCTION + LONG_TYPE, ""),
    ("core/base/a.cpp", "int x;\n", "lack \"SPDX-"),
    ("packaging/a.sh", "#!/bin/sh\n", "lack \"SPDX-"),
    (".ci/run", "#!/bin/sh\n", "lack \"SPDX-"),
    ("core/base/CMakeLists.txt", "ng_add_library(x)\n", "lack \"SPDX-"),
]


class Planted(unittest.TestCase):
    def tree(self, files):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        for name, text in files.items():
            path = pathlib.Path(folder.name) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return pathlib.Path(folder.name)

    def expect(self, found, words):
        if words:
            self.assertTrue(found, "nothing was found")
            self.assertTrue(all(words in line for line in found), found)
        else:
            self.assertEqual(found, [])

    def test_layers(self):
        for name, text, words in LAYERS:
            with self.subTest(name=name, text=text):
                self.expect(list(check_layers.offences(self.tree({name: text + "\n"}))), words)

    def test_sizes(self):
        for name, text, words in SIZES:
            with self.subTest(name=name, words=words):
                found = list(check_sizes.offences(self.tree({name: text}), {}))
                self.expect(found[:1] if "SPDX" in words else found, words)

    def test_exceptions_only_shrink(self):
        root = self.tree({"core/base/a.cpp": HEAD + LONG_FUNCTION})
        key = "core/base/a.cpp:f"
        self.expect(list(check_sizes.offences(root, {key: 81})), "")
        self.expect(list(check_sizes.offences(root, {key: 80})), "81 lines, 80 allowed")
        self.expect(list(check_sizes.offences(root, {key: 90})), "lower its row")
        self.expect(list(check_sizes.offences(self.tree({}), {key: 81})), "remove its row")

    def test_every_layer_of_the_tree_is_known(self):
        root = pathlib.Path(__file__).resolve().parents[2]
        for top in ("app", "core", "models", "widgets"):
            for folder in (root / top).glob("*/CMakeLists.txt"):
                self.assertIn(f"{top}/{folder.parent.name}", check_layers.table.LINKS)

    def test_the_table_has_no_circle(self):
        for folder in check_layers.table.LINKS:
            for linked in check_layers.table.LINKS[folder]:
                self.assertNotIn(folder, check_layers.reachable(linked), f"{folder} and {linked} link each other")


if __name__ == "__main__":
    unittest.main()
