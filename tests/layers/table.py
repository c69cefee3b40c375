# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of ARCHITECTURE.md as data: which folder may link which, and where a third-party library may be included."""

CORE = ["base", "data", "signal", "io", "text", "weights", "study", "eval", "run", "review", "sim"]
WIDGETS_LOW = ["widgets/style", "widgets/itemmodels", "widgets/session", "widgets/jobs"]
WIDGETS_HIGH = ["widgets/plots", "widgets/maps", "widgets/scene3d", "widgets/traces", "widgets/export"]
MODELS = ["models/networks", "models/metrics", "models/frameworks"]

# Folder -> folders that it links. What those link publicly may be included too.
LINKS = {
    "core/base": [],
    "core/data": ["core/base"],
    "core/signal": ["core/data"],
    "core/io": ["core/data"],
    "core/text": ["core/base"],
    "core/weights": ["core/base"],
    "core/study": ["core/io", "core/signal"],
    "core/eval": ["core/data", "core/text"],
    "core/run": ["core/study", "core/eval", "core/weights"],
    "core/review": ["core/run"],
    "core/sim": ["core/study", "core/text"],
    "models/networks": ["core/run"],
    "models/metrics": ["core/run", "models/networks"],
    "models/frameworks": ["core/run", "models/networks", "models/metrics", "models/torch_cuda"],
    "models/cuda": [],
    "models/cuda_backend": ["core/signal", "models/cuda"],
    "models/torch_cuda": ["core/base", "models/torch_cuda/plugin"],
    "models/torch_cuda/plugin": [],
    "widgets/style": ["core/base"],
    "widgets/itemmodels": ["core/run", "widgets/style"],
    "widgets/session": ["core/run", "widgets/itemmodels", "widgets/jobs"],
    "widgets/jobs": ["core/run"],
    "widgets/plots": WIDGETS_LOW,
    "widgets/maps": WIDGETS_LOW,
    "widgets/scene3d": WIDGETS_LOW + ["widgets/maps", "widgets/scene3d/vtk"],
    "widgets/scene3d/vtk": [],
    "widgets/traces": WIDGETS_LOW,
    "widgets/export": WIDGETS_LOW + ["widgets/style"],
    "widgets/panels": ["core/review"] + WIDGETS_LOW + WIDGETS_HIGH,
    "app/cli": ["core/run", "core/review", "core/sim"],
    "app/engine": ["core/run", "core/sim", "models/networks", "models/metrics", "models/frameworks", "models/cuda",
                   "models/cuda_backend", "models/torch_cuda"],
    "app/window": ["core/run", "core/sim", "widgets/panels"] + WIDGETS_LOW + WIDGETS_HIGH,
}

# Files that form a layer of their own within a folder: a plug-in that holds a part of core would have its statics twice.
FILES = {
    "models/torch_cuda/plugin.cpp": "models/torch_cuda/plugin",
    "models/torch_cuda/plugin.h": "models/torch_cuda/plugin",
    "widgets/scene3d/vtk_backend.cpp": "widgets/scene3d/vtk",
    "widgets/scene3d/scene_backend.h": "widgets/scene3d/vtk",
    "widgets/scene3d/scene_camera.h": "widgets/scene3d/vtk",
    "widgets/scene3d/scene_camera.cpp": "widgets/scene3d/vtk",
    "widgets/scene3d/head_surface.h": "widgets/scene3d/vtk",
    "widgets/scene3d/head_surface.cpp": "widgets/scene3d/vtk",
}

TORCH = MODELS + ["models/torch_cuda", "app/engine", "tests/models", "tests/engine"]
QT = ["widgets/", "app/window", "tests/widgets", "tests/window", "tests/support", "tests/bench/window"]

# Library -> (pattern of the include, folders whose sources may include it, folders whose headers may).
# A folder ending in "/" stands for everything below it. Headers elsewhere stay free of it, so that it cannot spread.
THIRD_PARTY = {
    "tl::expected": (r"tl/expected\.hpp", ["core/", "models/", "app/", "widgets/", "tests/"], ["core/base"]),
    "nlohmann-json": (r"nlohmann/.*", ["core/base", "tests/"], []),
    "LibTorch with CUDA": (r"(c10|ATen)/cuda/.*|nccl\.h|torch/csrc/distributed/.*", ["models/torch_cuda"], []),
    "LibTorch": (r"(torch|ATen|c10)/.*", TORCH, MODELS + ["tests/models"]),
    "CUDA runtime": (r"cuda.*\.h|cu[a-z]+_v?\d*\.h|cub/.*|math_constants\.h",
                     ["models/cuda", "models/torch_cuda", "tests/models"], ["models/cuda"]),
    "HDF5": (r"hdf5\.h|H5.*\.h", ["core/io", "tests/"], ["core/io/hdf5"]),
    "matio": (r"matio.*\.h", ["tests/io"], []),  # oracle of our own MAT reader
    "zlib": (r"zlib\.h", ["core/io", "tests/io"], []),
    "FFTW": (r"fftw3\.h", ["core/signal"], []),
    "Highway": (r"hwy/.*", ["core/signal", "core/io"], []),
    "Eigen": (r"(unsupported/)?Eigen/.*", ["core/signal", "core/eval"], []),
    "CLI11": (r"CLI/.*", ["app/"], []),
    "MPI": (r"mpi\.h", ["app/engine"], []),
    "OpenCV": (r"opencv2/.*", MODELS + ["widgets/plots", "widgets/scene3d", "widgets/traces", "widgets/panels"], []),
    "VTK": (r"vtk.*", ["widgets/scene3d", "tests/widgets"], []),
    "QCustomPlot": (r"qcustomplot\.h", ["widgets/plots", "tests/widgets", "tests/bench"], []),
    "Qt": (r"Q[A-Zt].*", QT, QT),
    "doctest": (r"doctest/.*", ["tests/"], ["tests/"]),
    "Google Benchmark": (r"benchmark/.*", ["tests/bench"], ["tests/bench"]),
    "EDFlib": (r"edflib\.h", ["tests/"], []),
}

# CMake target of a library -> its name above.
TARGETS = {
    "nlohmann_json::nlohmann_json": "nlohmann-json",
    "LibTorch::LibTorch": "LibTorch",
    "LibTorch::headers": "LibTorch",
    "LibTorch::c10": "LibTorch",
    "HDF5::HDF5": "HDF5",
    "Matio::matio": "matio",
    "ZLIB::ZLIB": "zlib",
    "FFTW3::fftw3": "FFTW",
    "FFTW3::fftw3f": "FFTW",
    "Highway::hwy": "Highway",
    "Eigen3::Eigen": "Eigen",
    "CLI11::CLI11": "CLI11",
    "EDFlib::edf": "EDFlib",
}

# Headers of the C library and the operating system; the C++ library's have neither dot nor slash.
SYSTEM = (r"(unistd|cpuid|fcntl|poll|signal|spawn|dlfcn|pthread|errno|locale|langinfo|cxxabi|execinfo|immintrin|sched|malloc|time|dirent|"
          r"string|stdio|stdlib|stdint|glob|link|pwd|termios|(sys|linux|netinet|arpa)/\w+)\.h|[a-z0-9_]+")
