# SPDX-FileCopyrightText: 2026 Neuroglyph contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# QCustomPlot built for Qt 6 (QCustomPlot::QCustomPlot).
include(FindPackageHandleStandardArgs)
find_path(QCustomPlot_INCLUDE_DIR qcustomplot.h)
find_library(QCustomPlot_LIBRARY NAMES QCustomPlotQt6)
mark_as_advanced(QCustomPlot_INCLUDE_DIR QCustomPlot_LIBRARY)
find_package_handle_standard_args(QCustomPlot REQUIRED_VARS QCustomPlot_LIBRARY QCustomPlot_INCLUDE_DIR)
if(QCustomPlot_FOUND AND NOT TARGET QCustomPlot::QCustomPlot)
    add_library(QCustomPlot::QCustomPlot UNKNOWN IMPORTED)
    set_target_properties(QCustomPlot::QCustomPlot PROPERTIES IMPORTED_LOCATION "${QCustomPlot_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES
                                                              "${QCustomPlot_INCLUDE_DIR}")
    target_link_libraries(QCustomPlot::QCustomPlot INTERFACE Qt6::PrintSupport Qt6::Widgets)
endif()
