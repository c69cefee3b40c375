// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/head_view.h"

#include "widgets/style/error_panel.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kLargest = 0.0042, kDepthContact = 0.0022; ///< radii of contacts, metres
constexpr double kHollow = 0.62;                            ///< of the radius
constexpr double kLift = 0.0045;                            ///< of a site over the surface
constexpr double kTurn = 10.0 * 3.14159265358979 / 180.0;   ///< a key
constexpr double kInside = 0.62;                            ///< opacity of the head where contacts lie inside
constexpr int kSlowMs = 40;
/// From the anterior commissure to the middle between the ears, roughly: enough to see where contacts lie in a schematic head.
constexpr Vec3 kFromCommissure{0.0, 0.020, 0.040};
const QColor kSkin(0xC9, 0xC9, 0xC8), kEdgeColour(0x3A, 0x3A, 0x3A);

double nearestDistance(const std::vector<Vec3> &points)
{
    double nearest = 1.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k)
            nearest = std::min(nearest,
                               std::hypot(points[i][0] - points[k][0], points[i][1] - points[k][1],
                                          points[i][2] - points[k][2]));
    }
    return nearest;
}

QString frameText(CoordinateFrame frame)
{
    switch (frame) {
    case CoordinateFrame::Mni:
        return QStringLiteral("MNI");
    case CoordinateFrame::Talairach:
        return QStringLiteral("Talairach");
    default:
        return QStringLiteral("AC-PC");
    }
}

} // namespace

HeadView::HeadView(QWidget *parent)
    : ContactView(parent),
      m_camera(SceneCamera::of(HeadPose::Oblique)),
      m_seen(m_camera)
{
    setAccessibleName(tr("3-D head"));
    setAccessibleDescription(
        tr("Contacts on a schematic head. Arrows turn it, 1 to 6 choose a side, Page Up and Page Down go "
           "through the contacts."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_thread, &SceneThread::drawn, this, &HeadView::take);
    connect(&m_thread, &SceneThread::failed, this, &HeadView::showTrouble);
}

HeadView::~HeadView() = default;

QSize HeadView::sizeHint() const
{
    return {px(320), px(260)};
}

QSize HeadView::minimumSizeHint() const
{
    return {px(160), px(140)};
}

QRectF HeadView::canvas() const
{
    return QRectF(rect()).adjusted(0.0, 0.0, 0.0, -px(24));
}

void HeadView::setPlaces(std::vector<Place> places, CoordinateFrame frame, const QString &source)
{
    m_places = std::move(places);
    m_frame = frame;
    const bool scalp =
        std::any_of(m_places.begin(), m_places.end(), [](const Place &place) { return place.unit.has_value(); });
    const bool commissure =
        frame == CoordinateFrame::Mni || frame == CoordinateFrame::Talairach || frame == CoordinateFrame::Acpc;
    if (scalp)
        m_note = frame == CoordinateFrame::SphericalHead
            ? tr("schematic head, 10-5 sites")
            : tr("schematic head, sites of %1 projected onto it").arg(source);
    else if (commissure)
        m_note = tr("schematic head · %1 roughly placed").arg(frameText(frame));
    else
        m_note = tr("contacts at the coordinates of %1, no head drawn").arg(source);
    m_opacity = scalp ? 1.0 : commissure ? kInside : 0.0;
    placeContacts();
    contactsChanged();
}

void HeadView::placeContacts()
{
    m_points.assign(m_places.size(), Vec3{});
    m_outwards.assign(m_places.size(), Vec3{});
    Vec3 offset = m_opacity > 0.0 ? kFromCommissure : Vec3{};
    if (m_opacity <= 0.0) { // no head: about their own middle
        double count = 0.0;
        for (const Place &place : m_places)
            count += place.metres ? 1.0 : 0.0;
        for (const Place &place : m_places) {
            for (std::size_t a = 0; place.metres && a < 3; ++a)
                offset[a] -= (*place.metres)[a] / count;
        }
    }
    std::vector<Vec3> known;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        if (!place.unit && !place.metres)
            continue;
        if (place.unit) {
            const Vec3 on = headPoint(*place.unit);
            m_outwards[i] = headNormal(*place.unit);
            for (std::size_t a = 0; a < 3; ++a)
                m_points[i][a] = on[a] + kLift * m_outwards[i][a];
        } else {
            for (std::size_t a = 0; a < 3; ++a)
                m_points[i][a] = (*place.metres)[a] + offset[a];
        }
        known.push_back(m_points[i]);
    }
    m_size = std::min(m_opacity >= 1.0 ? kLargest : kDepthContact, 0.42 * nearestDistance(known));
}

void HeadView::setHollow(std::vector<bool> hollow)
{
    m_hollow = std::move(hollow);
    contactsChanged();
}

void HeadView::setAnchors(const QStringList &labels)
{
    m_anchors = labels;
    update();
}

void HeadView::setCamera(const SceneCamera &camera)
{
    if (camera == m_camera)
        return;
    m_camera = camera;
    request();
}

void HeadView::setPose(HeadPose pose)
{
    setCamera(SceneCamera::of(pose));
}

double HeadView::radiusOf(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    const bool hollow =
        (i < m_hollow.size() && m_hollow[i]) || contacts()[i].bad || !std::isfinite(contacts()[i].value);
    return hollow ? m_size * kHollow : m_size;
}

void HeadView::contactsChanged()
{
    request();
    update();
}

void HeadView::request()
{
    if (!isVisible() || m_trouble)
        return;
    const double ratio = devicePixelRatioF() * (m_dragging && m_thread.latestMs() > kSlowMs ? 0.5 : 1.0);
    Scene scene;
    scene.camera = m_camera;
    scene.size = QSize(static_cast<int>(std::lround(canvas().width() * ratio)),
                       static_cast<int>(std::lround(canvas().height() * ratio)));
    scene.background = color(Token::Base);
    scene.surface = kSkin;
    scene.opacity = m_opacity;
    const int count = static_cast<int>(std::min(m_places.size(), contacts().size()));
    for (int i = 0; i < count; ++i) {
        const auto at = static_cast<std::size_t>(i);
        if (!m_places[at].unit && !m_places[at].metres)
            continue;
        const double radius = radiusOf(i);
        const bool full = radius >= m_size;
        scene.balls.push_back(
            {m_points[at], radius, full ? scale().color(contacts()[at].value) : QColor(Qt::white), kEdgeColour});
    }
    scene.serial = ++m_wanted;
    m_thread.request(scene);
}

void HeadView::take(const QImage &picture, const SceneCamera &camera, int serial)
{
    m_picture = picture;
    m_seen = camera;
    m_shown = serial;
    update();
    Q_EMIT pictureShown();
}

void HeadView::showTrouble(SceneTrouble trouble, const QString &detail)
{
    m_trouble = trouble;
    m_picture = QImage();
    m_panel = new ErrorPanel(this);
    m_panel->setTitle(tr("No 3-D view here"));
    switch (trouble) {
    case SceneTrouble::NoModule:
        m_panel->setSentence(tr("The part of the program that draws in 3-D could not be opened."));
        break;
    case SceneTrouble::NoPlatform:
        m_panel->setSentence(tr("This windowing system (%1) has no OpenGL.").arg(detail));
        break;
    case SceneTrouble::NoContext:
        m_panel->setSentence(tr("OpenGL 3.2 could not be started; the graphics driver may be missing or too old."));
        break;
    case SceneTrouble::Lost:
        m_panel->setSentence(tr("The graphics driver stopped drawing."));
        break;
    }
    m_panel->setAdvice(tr("The 2-D layout shows the same contacts and works without it."));
    m_panel->setCodeLine(QStringLiteral("scene3d: %1").arg(detail));
    m_panel->setGeometry(rect());
    m_panel->show();
    update();
    Q_EMIT troubleFound();
}

QPointF HeadView::spotOf(int index) const
{
    return canvas().topLeft() + m_seen.project(m_points[static_cast<std::size_t>(index)], canvas().size());
}

bool HeadView::facesViewer(int index) const
{
    // The head is convex where sites are, so its own normal tells what it hides; contacts inside a clear head are all seen.
    const Vec3 &out = m_outwards[static_cast<std::size_t>(index)], towards = m_seen.towardsViewer();
    return m_opacity < 1.0 || out[0] * towards[0] + out[1] * towards[1] + out[2] * towards[2] > -0.08;
}

std::optional<QPointF> HeadView::placeOf(int index) const
{
    const auto i = static_cast<std::size_t>(index);
    if (index < 0 || i >= m_points.size() || m_picture.isNull() || (!m_places[i].unit && !m_places[i].metres)
        || !facesViewer(index))
        return std::nullopt;
    return spotOf(index);
}

HeadFigure HeadView::figure() const
{
    HeadFigure out;
    out.picture = m_picture;
    out.canvas = canvas().size();
    out.contacts = contacts();
    const double perMetre = m_seen.pixelsPerMetre(canvas().size());
    for (int i = 0; i < static_cast<int>(contacts().size()); ++i) {
        out.spots.push_back(placeOf(i));
        out.radii.push_back(radiusOf(i) * perMetre);
    }
    out.pairs = pairs();
    out.selected = selected();
    out.anchors = m_anchors;
    const Vec3 right = m_seen.right(), up = m_seen.up();
    for (std::size_t a = 0; a < 3; ++a)
        out.axes[a] = QPointF(right[a], -up[a]);
    out.scale = scale();
    out.note = m_note;
    return out;
}

void HeadView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    const Ink ink = Ink::screen();
    if (m_trouble)
        return;
    if (m_picture.isNull()) {
        painter.setFont(ink.small);
        painter.setPen(ink.color(Token::Tx3));
        painter.drawText(rect(), Qt::AlignCenter, tr("Starting the 3-D view…"));
        return;
    }
    HeadFigure shown = figure();
    shown.hovered = hovered();
    paintHead(painter, rect(), shown, ink);
    const bool keyboard = hasKeyboardFocus(this);
    if (keyboard)
        paintInnerFocus(&painter, rect());
    const int named = hovered() >= 0 ? hovered() : keyboard ? current() : -1;
    const auto place = placeOf(named);
    if (!place)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    if (keyboard && named == current())
        paintCurrentRing(painter, *place, radiusOf(named) * m_seen.pixelsPerMetre(canvas().size()) + 4.0);
    paintPlate(painter, *place, describe(named), canvas(), ink);
}

void HeadView::showEvent(QShowEvent *event)
{
    ContactView::showEvent(event);
    // After what is shown with it: the driver's libraries cost the first request 35 ms.
    QMetaObject::invokeMethod(this, &HeadView::request, Qt::QueuedConnection);
}

void HeadView::resizeEvent(QResizeEvent *event)
{
    ContactView::resizeEvent(event);
    if (m_panel != nullptr)
        m_panel->setGeometry(rect());
    request();
}

void HeadView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = event->pos();
    m_button = event->button();
}

void HeadView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        ContactView::mouseMoveEvent(event);
        return;
    }
    const QPoint step = event->pos() - *m_pressed;
    if (!m_dragging && step.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_pressed = event->pos();
    SceneCamera camera = m_camera;
    if (m_button == Qt::MiddleButton || (event->modifiers() & Qt::ShiftModifier) != 0) {
        const double perMetre = camera.pixelsPerMetre(canvas().size());
        camera.panX += step.x() / perMetre;
        camera.panY -= step.y() / perMetre;
    } else {
        camera.turn(-step.x() * 0.01, step.y() * 0.01);
    }
    setCamera(camera);
}

void HeadView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool click = m_pressed && !m_dragging && m_button == Qt::LeftButton;
    m_pressed.reset();
    if (m_dragging) {
        m_dragging = false;
        request(); // at full resolution
    }
    if (!click)
        return;
    const int index = contactAt(event->position());
    if (index >= 0) {
        setCurrent(index);
        pick(index, event->modifiers());
    }
}

void HeadView::wheelEvent(QWheelEvent *event)
{
    SceneCamera camera = m_camera;
    camera.zoom(std::pow(1.0015, event->angleDelta().y()));
    setCamera(camera);
    event->accept();
}

bool HeadView::turnBy(int key, bool shift)
{
    SceneCamera camera = m_camera;
    const double pan = camera.halfHeight * 0.1;
    const int across = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int along = key == Qt::Key_Up ? 1 : key == Qt::Key_Down ? -1 : 0;
    if (across == 0 && along == 0)
        return false;
    if (shift) {
        camera.panX += across * pan;
        camera.panY += along * pan;
    } else {
        camera.turn(-across * kTurn, -along * kTurn);
    }
    setCamera(camera);
    return true;
}

bool HeadView::poseBy(int key)
{
    switch (key) {
    case Qt::Key_1:
        setPose(HeadPose::Front);
        return true;
    case Qt::Key_2:
        setPose(HeadPose::Back);
        return true;
    case Qt::Key_3:
        setPose(HeadPose::Left);
        return true;
    case Qt::Key_4:
        setPose(HeadPose::Right);
        return true;
    case Qt::Key_5:
        setPose(HeadPose::Top);
        return true;
    case Qt::Key_6:
    case Qt::Key_0:
        setPose(HeadPose::Oblique);
        return true;
    default:
        return false;
    }
}

void HeadView::lookAt(int index)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_points.size() || facesViewer(index))
        return;
    const Vec3 &point = m_points[static_cast<std::size_t>(index)];
    SceneCamera camera = m_camera;
    camera.yaw = std::atan2(point[0], point[1]);
    camera.pitch = 0.6 * std::atan2(point[2], std::hypot(point[0], point[1]));
    setCamera(camera);
}

void HeadView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    if ((event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0) {
        if (turnBy(event->key(), shift) || poseBy(event->key()))
            return;
        const bool nearer = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
        if (nearer || event->key() == Qt::Key_Minus) {
            SceneCamera camera = m_camera;
            camera.zoom(nearer ? 1.25 : 0.8);
            setCamera(camera);
            return;
        }
    }
    ContactView::keyPressEvent(event);
    lookAt(current());
}

} // namespace ng::ui
