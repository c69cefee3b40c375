// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/scene_thread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLibrary>
#include <QMutex>
#include <QOffscreenSurface>

#include <atomic>
#include <optional>

namespace ng::ui {

namespace {

constexpr char kModule[] = "libng_scene3d_vtk.so";

/// Platforms without OpenGL say so with a warning when asked; these are known not to have it.
bool platformHasOpenGl()
{
    static const QStringList kWithout{QStringLiteral("offscreen"), QStringLiteral("minimal"), QStringLiteral("vnc"),
                                      QStringLiteral("linuxfb")};
    return !kWithout.contains(QGuiApplication::platformName());
}

} // namespace

class SceneThread::Worker : public QObject
{
public:
    Worker(SceneThread &owner, QOffscreenSurface *target) : m_owner(owner), m_target(target) { }

    /// From the window's thread.
    void post(const Scene &scene)
    {
        const QMutexLocker lock(&m_lock);
        const bool waiting = m_next.has_value();
        m_next = scene;
        if (!waiting)
            QMetaObject::invokeMethod(
                this, [this] { drawNext(); }, Qt::QueuedConnection);
    }
    void close() { m_backend.reset(); }
    std::atomic<int> latestMs{0};

private:
    void drawNext()
    {
        std::optional<Scene> scene;
        {
            const QMutexLocker lock(&m_lock);
            std::swap(scene, m_next);
        }
        if (!scene || m_failed || !open())
            return;
        QElapsedTimer clock;
        clock.start();
        QString reason;
        const QImage picture = m_backend->draw(*scene, reason);
        latestMs = static_cast<int>(clock.elapsed());
        if (picture.isNull())
            fail(SceneTrouble::Lost, reason);
        else
            Q_EMIT m_owner.drawn(picture, scene->camera, scene->serial);
    }

    bool open()
    {
        if (m_backend != nullptr)
            return true;
        const QString path = modulePath();
        QLibrary module(path); // stays loaded: VTK does not like to be taken out
        const auto make =
            path.isEmpty() ? nullptr : reinterpret_cast<MakeSceneBackend>(module.resolve(kMakeSceneBackend));
        if (make == nullptr)
            return fail(SceneTrouble::NoModule, path.isEmpty() ? QString::fromLatin1(kModule) : module.errorString());
        m_backend.reset(make());
        QString reason;
        if (!m_backend->open(m_target, reason)) {
            m_backend.reset();
            return fail(SceneTrouble::NoContext, reason);
        }
        return true;
    }

    bool fail(SceneTrouble trouble, const QString &detail)
    {
        m_failed = true;
        Q_EMIT m_owner.failed(trouble, detail);
        return false;
    }

    SceneThread &m_owner;
    QOffscreenSurface *m_target;
    QMutex m_lock;
    std::optional<Scene> m_next;
    std::unique_ptr<SceneBackend> m_backend;
    bool m_failed = false;
};

SceneThread::SceneThread(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<SceneCamera>();
    qRegisterMetaType<SceneTrouble>();
    m_thread.setObjectName(QStringLiteral("scene3d"));
}

SceneThread::~SceneThread()
{
    if (m_worker == nullptr)
        return;
    // What OpenGL holds is released on the thread that made it, while its surface is still there.
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->close(); }, Qt::QueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

bool SceneThread::start()
{
    if (m_worker != nullptr)
        return true;
    if (!platformHasOpenGl()) {
        m_broken = true;
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT failed(SceneTrouble::NoPlatform, QGuiApplication::platformName()); },
            Qt::QueuedConnection);
        return false;
    }
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    m_target = std::make_unique<QOffscreenSurface>();
    m_target->setFormat(format);
    m_target->create(); // Qt wants this on the window's thread; the context is made on the other
    m_worker = new Worker(*this, m_target.get());
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    return true;
}

void SceneThread::request(const Scene &scene)
{
    if (!m_broken && !scene.size.isEmpty() && start())
        m_worker->post(scene);
}

int SceneThread::latestMs() const
{
    return m_worker == nullptr ? 0 : m_worker->latestMs.load();
}

QString SceneThread::modulePath()
{
    const QString folder = QCoreApplication::applicationDirPath();
    // Beside the program; a test's program lies one deeper; installed.
    for (const char *where : {"/", "/../", "/../lib/neuroglyph/"}) {
        const QFileInfo file(folder + QLatin1String(where) + QLatin1String(kModule));
        if (file.isFile())
            return file.canonicalFilePath();
    }
    return {};
}

} // namespace ng::ui
