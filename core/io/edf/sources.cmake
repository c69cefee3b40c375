# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ng_io_files
    edf/edf_fields.cpp
    edf/edf_fields.h
    edf/edf_header.cpp
    edf/edf_header.h
    edf/edf_kernels.cpp
    edf/edf_kernels.h
    edf/edf_columns.cpp
    edf/edf_minmax.cpp
    edf/edf_reader.cpp
    edf/edf_reader.h
    edf/edf_source.cpp
    edf/edf_source.h
    edf/edf_timeline.cpp
    edf/edf_timeline.h
    edf/edf_write_annotations.cpp
    edf/edf_write_annotations.h
    edf/edf_write_layout.cpp
    edf/edf_write_layout.h
    edf/edf_write_signal.cpp
    edf/edf_write_signal.h
    edf/edf_writer.cpp
    edf/edf_writer.h)
