# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# EDFlib: an EDF reader that is not ours (EDFlib::edf).
include(FindPackageHandleStandardArgs)
find_path(EDFlib_INCLUDE_DIR edflib.h)
find_library(EDFlib_LIBRARY NAMES edf)
mark_as_advanced(EDFlib_INCLUDE_DIR EDFlib_LIBRARY)
find_package_handle_standard_args(EDFlib REQUIRED_VARS EDFlib_LIBRARY EDFlib_INCLUDE_DIR)
if(EDFlib_FOUND AND NOT TARGET EDFlib::edf)
    add_library(EDFlib::edf UNKNOWN IMPORTED)
    set_target_properties(EDFlib::edf PROPERTIES IMPORTED_LOCATION "${EDFlib_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES
                                                                                  "${EDFlib_INCLUDE_DIR}")
endif()
