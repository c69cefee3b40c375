// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/electrodes.h"
#include "widgets/maps/contact_view.h"
#include "widgets/maps/ink.h"
#include "widgets/scene3d/scene_backend.h"
#include "widgets/scene3d/scene_thread.h"

#include <QImage>
#include <QPoint>

#include <optional>

namespace ng::ui {

class ErrorPanel;

/// What a 3-D view shows around its picture, as a value.
struct HeadFigure {
    QImage picture; ///< opaque
    QSizeF canvas;  ///< what the picture was drawn for, in units of the screen
    std::vector<Contact> contacts;
    std::vector<std::optional<QPointF>> spots; ///< of the contacts on the canvas; nullopt: hidden
    std::vector<double> radii;
    std::vector<ContactPair> pairs;
    QStringList selected, anchors;
    std::array<QPointF, 3> axes; ///< directions of right, anterior and superior on the screen
    ValueScale scale;
    QString note; ///< what the head is and is not
    int hovered = -1;
};

/// Picture, labels, rings, axes, note and colour bar; text stays text.
void paintHead(QPainter &painter, const QRectF &area, const HeadFigure &figure, const Ink &ink);

/// Contacts on a schematic head, in 3-D. Pictures come from a thread of their own; labels, rings and axes are drawn here.
///
/// Mouse: drag turns, Shift or the middle button moves, the wheel zooms, a click picks. Keys: arrows turn (with Shift: move),
/// + and - zoom, 1 to 6 look from the front, back, left, right, above, aslant; Page Up and Page Down go through the contacts,
/// Space picks.
class HeadView : public ContactView
{
    Q_OBJECT
public:
    explicit HeadView(QWidget *parent = nullptr);
    ~HeadView() override;

    /// Where one contact is. Scalp sites are drawn on the head, others at their coordinates.
    struct Place {
        std::optional<Vec3> unit;   ///< scalp: on the unit sphere
        std::optional<Vec3> metres; ///< in the frame
    };
    /// \param source  of the places: "built-in 10-5" or a file's name
    void setPlaces(std::vector<Place> places, CoordinateFrame frame, const QString &source);
    /// Contacts whose value is not above the floor: small and hollow.
    void setHollow(std::vector<bool> hollow);
    /// Contacts that are always labelled.
    void setAnchors(const QStringList &labels);

    [[nodiscard]] const SceneCamera &camera() const { return m_camera; }
    void setCamera(const SceneCamera &camera);
    void setPose(HeadPose pose);

    /// Whether what is on screen is what was asked for.
    [[nodiscard]] bool showsLatest() const { return m_shown == m_wanted && !m_picture.isNull(); }
    [[nodiscard]] const std::optional<SceneTrouble> &trouble() const { return m_trouble; }
    [[nodiscard]] const QString &note() const { return m_note; }
    /// What is shown now, to be drawn elsewhere and later.
    [[nodiscard]] HeadFigure figure() const;

    [[nodiscard]] std::optional<QPointF> placeOf(int index) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pictureShown();
    void troubleFound();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contactsChanged() override;

private:
    [[nodiscard]] QRectF canvas() const; ///< of the picture
    [[nodiscard]] QPointF spotOf(int index) const;
    [[nodiscard]] bool facesViewer(int index) const;
    [[nodiscard]] double radiusOf(int index) const; ///< metres
    void placeContacts();
    void request();
    void take(const QImage &picture, const SceneCamera &camera, int serial);
    void showTrouble(SceneTrouble trouble, const QString &detail);
    bool turnBy(int key, bool shift);
    bool poseBy(int key);
    void lookAt(int index);

    SceneThread m_thread;
    SceneCamera m_camera; ///< asked for
    SceneCamera m_seen;   ///< of m_picture
    QImage m_picture;
    int m_wanted = 0, m_shown = -1; ///< numbers of the latest request and of the picture
    std::vector<Place> m_places;
    std::vector<Vec3> m_points;   ///< on or in the schematic head, metres
    std::vector<Vec3> m_outwards; ///< of scalp sites; zero for others
    std::vector<bool> m_hollow;
    QStringList m_anchors;
    CoordinateFrame m_frame = CoordinateFrame::Unknown;
    QString m_note;
    double m_opacity = 1.0;
    double m_size = 0.004; ///< radius of a contact, metres
    std::optional<SceneTrouble> m_trouble;
    ErrorPanel *m_panel = nullptr;
    std::optional<QPoint> m_pressed; ///< where a button went down
    bool m_dragging = false;
    Qt::MouseButton m_button = Qt::NoButton;
};

} // namespace ng::ui
