// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The module that holds VTK. It links nothing else of ours: what it shared with the program would exist twice.
#include "widgets/scene3d/scene_backend.h"

#include <vtkActor.h>
#include <vtkAutoInit.h>
#include <vtkCallbackCommand.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkLight.h>
#include <vtkMatrix4x4.h>
#include <vtkNew.h>
#include <vtkObjectFactory.h>
#include <vtkOutputWindow.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkUnsignedCharArray.h>

#include <QLoggingCategory>
#include <QOffscreenSurface>
#include <QOpenGLContext>

#include <algorithm>
#include <cmath>
#include <numbers>

VTK_MODULE_INIT(vtkRenderingOpenGL2)

namespace ng::ui {

namespace {

Q_LOGGING_CATEGORY(lcVtk, "ng.scene3d.vtk")

constexpr int kRings = 10, kSides = 16; ///< facets of a ball
constexpr int kFinest = 1400;           ///< device pixels up to which pictures are drawn finer than shown
constexpr double kEdge = 0.0007;        ///< metres of dark edge around a ball

/// VTK's messages go where ours go, so that a test sees them.
class LogWindow : public vtkOutputWindow
{
public:
    static LogWindow *New();
    void DisplayText(const char *text) override { qCWarning(lcVtk).noquote() << QString::fromUtf8(text).trimmed(); }
};
vtkStandardNewMacro(LogWindow)

    void addTriangle(vtkCellArray &cells, vtkIdType a, vtkIdType b, vtkIdType c)
{
    const std::array<vtkIdType, 3> corners{a, b, c};
    cells.InsertNextCell(3, corners.data());
}

/// The surface as VTK's data.
void fillSurface(vtkPolyData &data, const Mesh &mesh)
{
    vtkNew<vtkPoints> points;
    vtkNew<vtkFloatArray> normals;
    normals->SetNumberOfComponents(3);
    for (std::size_t i = 0; i < mesh.points.size(); ++i) {
        points->InsertNextPoint(mesh.points[i].data());
        normals->InsertNextTuple(mesh.normals[i].data());
    }
    vtkNew<vtkCellArray> cells;
    for (const auto &t : mesh.triangles)
        addTriangle(*cells, t[0], t[1], t[2]);
    data.SetPoints(points);
    data.SetPolys(cells);
    data.GetPointData()->SetNormals(normals);
}

/// All balls as one mesh with a colour per point; \p grow makes them the hulls of which only the inside is drawn.
void fillBalls(vtkPolyData &data, const std::vector<SceneBall> &balls, double grow, bool edges)
{
    vtkNew<vtkPoints> points;
    vtkNew<vtkUnsignedCharArray> colours;
    colours->SetNumberOfComponents(3);
    vtkNew<vtkCellArray> cells;
    for (const SceneBall &ball : balls) {
        const vtkIdType first = points->GetNumberOfPoints();
        const QColor colour = edges ? ball.edge : ball.colour;
        for (int ring = 0; ring <= kRings; ++ring) {
            const double polar = std::numbers::pi * ring / kRings;
            for (int side = 0; side < kSides; ++side) {
                const double angle = 2.0 * std::numbers::pi * side / kSides, r = ball.radius + grow;
                points->InsertNextPoint(ball.place[0] + r * std::sin(polar) * std::cos(angle),
                                        ball.place[1] + r * std::sin(polar) * std::sin(angle),
                                        ball.place[2] + r * std::cos(polar));
                colours->InsertNextTuple3(colour.red(), colour.green(), colour.blue());
            }
        }
        for (int ring = 0; ring < kRings; ++ring) {
            for (int side = 0; side < kSides; ++side) {
                const vtkIdType a = first + ring * kSides + side, b = first + ring * kSides + (side + 1) % kSides;
                addTriangle(*cells, a, a + kSides, b + kSides);
                addTriangle(*cells, a, b + kSides, b);
            }
        }
    }
    data.SetPoints(points);
    data.SetPolys(cells);
    data.GetPointData()->SetScalars(colours);
    data.Modified();
}

class VtkBackend final : public SceneBackend
{
public:
    VtkBackend();
    ~VtkBackend() override;
    bool open(QOffscreenSurface *target, QString &reason) override;
    QImage draw(const Scene &scene, QString &reason) override;

private:
    void answer(unsigned long event, void (*reply)(vtkObject *, unsigned long, void *, void *));
    void aim(const SceneCamera &camera, const QSize &size);
    void fill(const Scene &scene);

    std::unique_ptr<QOpenGLContext> m_context;
    QOffscreenSurface *m_target = nullptr;
    vtkNew<vtkGenericOpenGLRenderWindow> m_window;
    vtkNew<vtkRenderer> m_renderer;
    vtkNew<vtkRenderer> m_inside; ///< above it: contacts within a clear head, in their own colours
    vtkNew<vtkPolyData> m_surface, m_balls, m_hulls;
    vtkNew<vtkActor> m_surfaceActor, m_ballActor, m_hullActor;
};

VtkBackend::VtkBackend()
{
    vtkNew<LogWindow> log;
    vtkOutputWindow::SetInstance(log);
}

VtkBackend::~VtkBackend()
{
    if (m_context != nullptr && m_context->makeCurrent(m_target)) {
        m_inside->ReleaseGraphicsResources(m_window);
        m_renderer->ReleaseGraphicsResources(m_window);
        m_window->Finalize();
        m_context->doneCurrent();
    }
    vtkOutputWindow::SetInstance(nullptr);
}

void VtkBackend::answer(unsigned long event, void (*reply)(vtkObject *, unsigned long, void *, void *))
{
    vtkNew<vtkCallbackCommand> command;
    command->SetCallback(reply);
    m_window->AddObserver(event, command);
}

bool VtkBackend::open(QOffscreenSurface *target, QString &reason)
{
    m_target = target;
    m_context = std::make_unique<QOpenGLContext>();
    m_context->setFormat(target->format());
    if (!m_context->create() || !m_context->makeCurrent(target)) {
        m_context.reset();
        reason = QStringLiteral("context");
        return false;
    }
    if (m_context->format().version() < qMakePair(3, 2)) {
        m_context->doneCurrent();
        m_context.reset();
        reason = QStringLiteral("version");
        return false;
    }
    // VTK asks these two before every frame; without answers it draws nothing and says nothing.
    answer(vtkCommand::WindowIsCurrentEvent,
           [](vtkObject *, unsigned long, void *, void *out) { *static_cast<bool *>(out) = true; });
    answer(vtkCommand::WindowSupportsOpenGLEvent,
           [](vtkObject *, unsigned long, void *, void *out) { *static_cast<int *>(out) = 1; });
    m_window->SetOwnContext(0);
    m_window->SetReadyForRendering(true);
    m_window->InitializeFromCurrentContext();
    m_window->SetMultiSamples(4);
    m_window->SetFrameBlitModeToNoBlit();
    m_window->SetNumberOfLayers(2);
    m_window->AddRenderer(m_renderer);
    m_inside->SetLayer(1);
    m_inside->SetActiveCamera(m_renderer->GetActiveCamera());
    m_window->AddRenderer(m_inside);
    fillSurface(*m_surface, schematicHead());
    const auto add = [this](vtkPolyData *data, vtkActor *actor) {
        vtkNew<vtkPolyDataMapper> mapper;
        mapper->SetInputData(data);
        actor->SetMapper(mapper);
        m_renderer->AddActor(actor);
    };
    add(m_surface, m_surfaceActor);
    add(m_balls, m_ballActor);
    add(m_hulls, m_hullActor);
    for (vtkActor *flat : {m_ballActor.Get(), m_hullActor.Get()})
        flat->GetProperty()->LightingOff();
    m_hullActor->GetProperty()->FrontfaceCullingOn();
    vtkProperty *skin = m_surfaceActor->GetProperty();
    skin->SetAmbient(0.34);
    skin->SetDiffuse(0.70);
    skin->SetSpecular(0.0);
    skin->BackfaceCullingOn();
    m_context->doneCurrent();
    return true;
}

void VtkBackend::aim(const SceneCamera &from, const QSize &size)
{
    const Vec3 towards = from.towardsViewer(), up = from.up(), right = from.right();
    // The point that the picture has in its middle.
    const double scale = from.pixelsPerMetre(size);
    const QPointF origin = from.project({0.0, 0.0, 0.0}, size);
    const double x = (size.width() / 2.0 - origin.x()) / scale, y = (origin.y() - size.height() / 2.0) / scale;
    Vec3 middle{};
    for (std::size_t a = 0; a < 3; ++a)
        middle[a] = right[a] * x + up[a] * y;
    vtkCamera *camera = m_renderer->GetActiveCamera();
    camera->ParallelProjectionOn();
    camera->SetParallelScale(size.height() / 2.0 / scale);
    camera->SetFocalPoint(middle[0], middle[1], middle[2]);
    camera->SetPosition(middle[0] + towards[0], middle[1] + towards[1], middle[2] + towards[2]);
    camera->SetViewUp(up[0], up[1], up[2]);
    camera->SetClippingRange(0.3, 1.7);
}

void VtkBackend::fill(const Scene &scene)
{
    m_renderer->SetBackground(scene.background.redF(), scene.background.greenF(), scene.background.blueF());
    m_surfaceActor->SetVisibility(scene.opacity > 0.0 ? 1 : 0);
    vtkProperty *skin = m_surfaceActor->GetProperty();
    skin->SetOpacity(scene.opacity);
    skin->SetColor(scene.surface.redF(), scene.surface.greenF(), scene.surface.blueF());
    const bool clear = scene.opacity < 1.0;
    for (vtkActor *actor : {m_ballActor.Get(), m_hullActor.Get()}) {
        (clear ? m_renderer : m_inside)->RemoveActor(actor);
        (clear ? m_inside : m_renderer)->AddActor(actor); // once, however often it is added
    }
    fillBalls(*m_balls, scene.balls, 0.0, false);
    fillBalls(*m_hulls, scene.balls, kEdge, true);
}

QImage VtkBackend::draw(const Scene &scene, QString &reason)
{
    if (m_context == nullptr || !m_context->makeCurrent(m_target)) {
        reason = QStringLiteral("lost");
        return {};
    }
    fill(scene);
    // A clear surface is drawn in a pass that smooths no edges: it gets two pixels for one.
    const int finer = scene.opacity > 0.0 && scene.opacity < 1.0 && scene.size.width() < kFinest ? 2 : 1;
    const QSize size = scene.size * finer;
    aim(scene.camera, size);
    m_window->SetSize(size.width(), size.height());
    m_window->Render();
    vtkNew<vtkUnsignedCharArray> pixels;
    m_window->GetPixelData(0, 0, size.width() - 1, size.height() - 1, 0, pixels, 0);
    m_context->doneCurrent();
    if (pixels->GetNumberOfValues() < static_cast<vtkIdType>(size.width()) * size.height() * 3) {
        reason = QStringLiteral("lost");
        return {};
    }
    const QImage flipped(pixels->GetPointer(0), size.width(), size.height(), size.width() * 3, QImage::Format_RGB888);
    const QImage picture =
        flipped.mirrored(false, true).convertToFormat(QImage::Format_RGB32); // VTK's first row is the lowest
    return finer == 1 ? picture : picture.scaled(scene.size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

} // namespace ng::ui

extern "C" Q_DECL_EXPORT ng::ui::SceneBackend *ngMakeSceneBackend()
{
    return new ng::ui::VtkBackend;
}
