// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scene3d/scene_camera.h"

#include <QColor>
#include <QImage>
#include <QSize>
#include <QString>

#include <memory>
#include <vector>

class QOffscreenSurface;

namespace ng::ui {

/// One ball of the scene.
struct SceneBall {
    Vec3 place{}; ///< metres
    double radius = 0.004;
    QColor colour; ///< drawn flat: light and shade would change what a colour says
    QColor edge;
};

/// Everything one picture shows. Values only: pictures are drawn on a thread of their own.
struct Scene {
    SceneCamera camera;
    QSize size; ///< device pixels
    QColor background;
    QColor surface;
    double opacity = 1.0; ///< of the surface; 0 leaves it out
    std::vector<SceneBall> balls;
    int serial = 0; ///< number of the request
};

/// Draws scenes with OpenGL. Lives and dies on one thread, which is not the window's.
class SceneBackend
{
public:
    virtual ~SceneBackend() = default;
    /// \p target was made on the window's thread; false with a sentence in \p reason where OpenGL is not to be had.
    virtual bool open(QOffscreenSurface *target, QString &reason) = 0;
    /// Opaque picture of scene.size; null with a sentence in \p reason when drawing failed.
    virtual QImage draw(const Scene &scene, QString &reason) = 0;
};

/// The one symbol of the module ng_scene3d_vtk. It is opened at the first look at a 3-D view, because VTK's libraries
/// would cost every start 50 ms and 19 MB.
using MakeSceneBackend = SceneBackend *(*)();
inline constexpr char kMakeSceneBackend[] = "ngMakeSceneBackend";

} // namespace ng::ui
