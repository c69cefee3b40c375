// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/scene3d/scene_backend.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace ng::ui {

/// Why there are no pictures.
enum class SceneTrouble {
    NoModule,   ///< the module with VTK is not where the program is
    NoPlatform, ///< the windowing system has no OpenGL
    NoContext,  ///< no OpenGL 3.2 context could be made
    Lost,       ///< drawing failed
};

/// Draws scenes on a thread of its own, so that opening VTK, compiling shaders and software OpenGL hold up nobody.
/// Newest scene wins. The thread starts with the first request. Belongs to the window's thread.
class SceneThread : public QObject
{
    Q_OBJECT
public:
    explicit SceneThread(QObject *parent = nullptr);
    ~SceneThread() override;

    void request(const Scene &scene);
    /// Milliseconds that the latest picture took.
    [[nodiscard]] int latestMs() const;
    /// File of the module with VTK; empty when it is nowhere to be found.
    [[nodiscard]] static QString modulePath();

Q_SIGNALS:
    void drawn(const QImage &picture, const ng::ui::SceneCamera &camera, int serial);
    void failed(ng::ui::SceneTrouble trouble, const QString &detail);

private:
    class Worker;
    bool start();

    QThread m_thread;
    Worker *m_worker = nullptr; ///< lives on m_thread
    std::unique_ptr<QOffscreenSurface> m_target;
    bool m_broken = false;
};

} // namespace ng::ui

Q_DECLARE_METATYPE(ng::ui::SceneCamera)
Q_DECLARE_METATYPE(ng::ui::SceneTrouble)
