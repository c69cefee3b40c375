# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# BrainVision, EEGLAB, HDF5, electrode tables and writers by extension. Headers that include hdf5.h are private and not listed.
list(
    APPEND
    ng_io_files
    brainvision/ascii_samples.cpp
    brainvision/ascii_samples.h
    brainvision/brainvision_reader.cpp
    brainvision/brainvision_reader.h
    brainvision/brainvision_writer.cpp
    brainvision/brainvision_writer.h
    brainvision/filters.cpp
    brainvision/frame_source.cpp
    brainvision/frame_source.h
    brainvision/header.cpp
    brainvision/header.h
    brainvision/ini_file.cpp
    brainvision/ini_file.h
    brainvision/markers.cpp
    brainvision/markers.h
    eeglab/eeglab_reader.cpp
    eeglab/eeglab_reader.h
    eeglab/eeglab_set.cpp
    eeglab/eeglab_set.h
    eeglab/inflate.cpp
    eeglab/inflate.h
    eeglab/mat5.cpp
    eeglab/mat73.cpp
    eeglab/mat_value.cpp
    eeglab/mat_value.h
    electrode_formats.cpp
    electrode_formats.h
    electrode_tables.cpp
    electrode_tables.h
    gaps.h
    hdf5/hdf5_attributes.cpp
    hdf5/hdf5_file.cpp
    hdf5/hdf5_file.h
    hdf5/hdf5_handle.cpp
    wall_clock.h
    words.h
    write_arrays.cpp
    write_recording.cpp
    write_recording.h)
list(APPEND ng_io_private HDF5::HDF5 ZLIB::ZLIB)
