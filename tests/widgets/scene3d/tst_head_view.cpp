// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The 3-D head with OpenGL, on a display: pictures, picking, keys, release.
#include "tests/support/gui_test.h"
#include "widgets/scene3d/head_view.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

const std::vector<std::string> kLabels{"Fp1", "Fp2", "F7", "F3", "Fz", "F4", "F8", "T7", "C3", "Cz",
                                       "C4",  "T8",  "P7", "P3", "Pz", "P4", "P8", "O1", "Oz", "O2"};

void fill(HeadView &view)
{
    std::vector<Contact> contacts;
    std::vector<HeadView::Place> places;
    std::vector<float> values;
    for (std::size_t i = 0; i < kLabels.size(); ++i) {
        const auto at = *standardPosition(kLabels[i]);
        contacts.push_back({QString::fromStdString(kLabels[i]), kLabels[i] == "T8"});
        places.push_back({Vec3{at[0] / 0.095, at[1] / 0.095, at[2] / 0.095}, at});
        values.push_back(static_cast<float>(i) * 10.0F - 95.0F);
    }
    view.setContacts(contacts);
    view.setPlaces(places, CoordinateFrame::SphericalHead, QStringLiteral("built-in 10-5"));
    view.setValues(values, signedScale(values, QStringLiteral("µV")));
    view.setAnchors({QStringLiteral("Cz"), QStringLiteral("T7")});
}

bool waitForPicture(HeadView &view)
{
    return QTest::qWaitFor([&] { return view.showsLatest() || view.trouble().has_value(); }, 30000)
        && view.showsLatest();
}

void keep(QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("NG_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + QLatin1String(name));
}

} // namespace

class TestHeadView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cameraTurnsAndProjects();
    void surfaceIsAHead();
    void drawsTheHead();
    void contactHasTheColourOfItsValue();
    void clickPicksTheContact();
    void hiddenContactsAreNotPicked();
    void dragTurns();
    void keysTurnAndPick();
    void selectionIsRinged();
    void pairsAreLines();
    void contactsInsideAClearHead();
    void followsTheTheme();
    void resizesAndScales();
    void isAccessible();
    void closesWhileDrawing();
    void figureOnPaper();
};

void TestHeadView::cameraTurnsAndProjects()
{
    const QSizeF size(400, 400);
    const SceneCamera front = SceneCamera::of(HeadPose::Front), left = SceneCamera::of(HeadPose::Left),
                      top = SceneCamera::of(HeadPose::Top);
    const Vec3 rightEar{0.08, 0.0, 0.0}, nose{0.0, 0.1, 0.0};
    QVERIFY(front.project(rightEar, size).x() < 190.0); // face to face
    QVERIFY(left.project(nose, size).x() < 190.0);      // the left side shows the nose at the left
    QVERIFY(top.project(rightEar, size).x() > 210.0);
    QVERIFY(top.project(nose, size).y() < 190.0);
    QVERIFY(front.depth(nose) > 0.05);
    SceneCamera camera = front;
    for (int i = 0; i < 100; ++i)
        camera.turn(0.1, 0.1);
    QVERIFY(camera.pitch <= 1.5708 && std::abs(camera.yaw) <= 3.1416);
}

void TestHeadView::surfaceIsAHead()
{
    const Mesh &head = schematicHead();
    QVERIFY(head.triangles.size() > 10000);
    // Nose in front, flat below, as wide as ears, symmetric.
    const auto along = [&](std::size_t axis, bool greatest) {
        float best = greatest ? -1.0F : 1.0F;
        for (const auto &p : head.points)
            best = greatest ? std::max(best, p[axis]) : std::min(best, p[axis]);
        return static_cast<double>(best);
    };
    QVERIFY(along(1, true) > 0.105 && along(1, true) < 0.125);
    QVERIFY(std::abs(along(0, true) + along(0, false)) < 1e-4);
    QVERIFY(along(0, true) > 0.08 && along(2, false) > -0.14);
    for (const std::string &label : kLabels) {
        const auto at = *standardPosition(label);
        const Vec3 unit{at[0] / 0.095, at[1] / 0.095, at[2] / 0.095};
        const Vec3 n = headNormal(unit);
        QVERIFY2(n[0] * unit[0] + n[1] * unit[1] + n[2] * unit[2] > 0.7, label.c_str()); // outwards
    }
}

void TestHeadView::drawsTheHead()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.setSelected({QStringLiteral("P3")});
    view.show();
    QVERIFY(waitForPicture(view));
    const QImage image = view.grab().toImage();
    QCOMPARE(image.pixelColor(3, 3), color(Token::Base)); // opaque ground, no fringes
    const QColor skin = image.pixelColor(210, 200);
    QVERIFY2(skin.lightness() > 90 && skin.lightness() < 245 && skin.saturation() < 30, qPrintable(skin.name()));
    QCOMPARE(view.note(), QStringLiteral("schematic head, 10-5 sites"));
    keep(view, "head-light.png");
}

void TestHeadView::contactHasTheColourOfItsValue()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.setAnchors({});
    view.setPose(HeadPose::Top);
    view.show();
    QVERIFY(waitForPicture(view));
    const QImage image = view.grab().toImage();
    for (const char *label : {"F3", "P4", "C3"}) {
        const int index = view.indexOf(QString::fromLatin1(label));
        const QColor expected = view.scale().color(view.contacts()[static_cast<std::size_t>(index)].value);
        const QColor found = image.pixelColor(view.placeOf(index)->toPoint());
        QVERIFY2(std::abs(found.red() - expected.red()) <= 3 && std::abs(found.green() - expected.green()) <= 3
                     && std::abs(found.blue() - expected.blue()) <= 3,
                 qPrintable(QString::fromLatin1(label) + found.name() + expected.name()));
    }
}

void TestHeadView::clickPicksTheContact()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    QSignalSpy picked(&view, &ContactView::contactPicked);
    for (const char *label : {"Cz", "F3", "C3", "T7"}) {
        const auto place = view.placeOf(view.indexOf(QString::fromLatin1(label)));
        QVERIFY2(place.has_value(), label);
        QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, place->toPoint());
        QCOMPARE(picked.last()[0].toString(), QString::fromLatin1(label));
    }
    QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier,
                      view.placeOf(view.indexOf(QStringLiteral("Fz")))->toPoint());
    QCOMPARE(picked.last()[1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, QPoint(4, 4));
    QCOMPARE(picked.size(), 5);
}

void TestHeadView::hiddenContactsAreNotPicked()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.setPose(HeadPose::Front);
    view.show();
    QVERIFY(waitForPicture(view));
    QVERIFY(!view.placeOf(view.indexOf(QStringLiteral("Oz"))));
    QVERIFY(view.placeOf(view.indexOf(QStringLiteral("Fp1"))));
    // Page Down through the contacts turns the head to one that is hidden.
    view.setCurrent(view.indexOf(QStringLiteral("O1")));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QVERIFY(waitForPicture(view));
    QVERIFY(view.placeOf(view.indexOf(QStringLiteral("Oz"))));
}

void TestHeadView::dragTurns()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    QSignalSpy picked(&view, &ContactView::contactPicked);
    const double yaw = view.camera().yaw;
    const QPointF before = *view.placeOf(view.indexOf(QStringLiteral("Cz")));
    QTest::mousePress(&view, Qt::LeftButton, Qt::NoModifier, before.toPoint());
    for (int step = 1; step <= 10; ++step)
        QTest::mouseMove(&view, before.toPoint() + QPoint(step * 6, 0));
    QTest::mouseRelease(&view, Qt::LeftButton, Qt::NoModifier, before.toPoint() + QPoint(60, 0));
    QVERIFY(view.camera().yaw < yaw - 0.2);
    QCOMPARE(picked.size(), 0);
    QVERIFY(waitForPicture(view));
    QWheelEvent wheel({200, 150}, view.mapToGlobal(QPointF(200, 150)), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    const double half = view.camera().halfHeight;
    QCoreApplication::sendEvent(&view, &wheel);
    QVERIFY(view.camera().halfHeight < half * 0.8);
}

void TestHeadView::keysTurnAndPick()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    QTest::keyClick(&view, Qt::Key_3);
    QCOMPARE(view.camera(), SceneCamera::of(HeadPose::Left));
    QTest::keyClick(&view, Qt::Key_5);
    QCOMPARE(view.camera(), SceneCamera::of(HeadPose::Top));
    QTest::keyClick(&view, Qt::Key_6);
    const double yaw = view.camera().yaw, half = view.camera().halfHeight;
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.camera().yaw < yaw);
    QTest::keyClick(&view, Qt::Key_Plus);
    QVERIFY(view.camera().halfHeight < half);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(view.camera().panX > 0.0);
    QSignalSpy picked(&view, &ContactView::contactPicked);
    view.setCurrent(view.indexOf(QStringLiteral("Fz")));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("F4"));
}

void TestHeadView::selectionIsRinged()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    const QPoint c3 = view.placeOf(view.indexOf(QStringLiteral("C3")))->toPoint();
    const QRect around(c3 - QPoint(10, 10), QSize(21, 21));
    const QImage before = view.grab(around).toImage();
    view.setSelected({QStringLiteral("C3")});
    const QImage after = view.grab(around).toImage();
    const auto count = [](const QImage &image, int from, int to) {
        int n = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const int l = image.pixelColor(x, y).lightness();
                n += l >= from && l <= to ? 1 : 0;
            }
        }
        return n;
    };
    QVERIFY(count(after, 0, 60) > count(before, 0, 60) + 20);       // black rings
    QVERIFY(count(after, 245, 255) > count(before, 245, 255) + 10); // a white one within
}

void TestHeadView::pairsAreLines()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    const QPointF from = *view.placeOf(view.indexOf(QStringLiteral("F3"))),
                  to = *view.placeOf(view.indexOf(QStringLiteral("C3")));
    const QPoint middle = ((from + to) / 2.0).toPoint();
    view.setPairs({{QStringLiteral("F3"), QStringLiteral("C3")}});
    view.setSelected({QStringLiteral("F3"), QStringLiteral("C3")});
    const QColor line = view.grab().toImage().pixelColor(middle), accent = color(Token::Acc);
    QVERIFY2(std::abs(line.red() - accent.red()) < 40 && std::abs(line.blue() - accent.blue()) < 40,
             qPrintable(line.name()));
    keep(view, "head-pair.png");
}

void TestHeadView::contactsInsideAClearHead()
{
    HeadView view;
    view.resize(420, 360);
    std::vector<Contact> contacts;
    std::vector<HeadView::Place> places;
    std::vector<float> values;
    std::vector<bool> hollow;
    for (int i = 0; i < 10; ++i) {
        contacts.push_back({QStringLiteral("LT%1").arg(i + 1)});
        places.push_back({std::nullopt, Vec3{-0.025 - 0.0045 * i, -0.022, 0.006}});
        values.push_back(static_cast<float>(i));
        hollow.push_back(i > 5);
    }
    view.setContacts(contacts);
    view.setPlaces(places, CoordinateFrame::Mni, QStringLiteral("electrodes.tsv"));
    view.setValues(values, powerScale(values, QStringLiteral("points")));
    view.setHollow(hollow);
    view.setPose(HeadPose::Left);
    view.show();
    QVERIFY(waitForPicture(view));
    QVERIFY(view.note().contains(QStringLiteral("MNI roughly placed")));
    view.setPose(HeadPose::Top);
    QVERIFY(waitForPicture(view));
    const auto place = view.placeOf(0);
    QVERIFY(place.has_value());
    // In its own colour, though it lies under the skin.
    const QColor seen = view.grab().toImage().pixelColor(place->toPoint()), own = view.scale().color(0.0);
    QVERIFY2(std::abs(seen.red() - own.red()) < 12 && std::abs(seen.green() - own.green()) < 12
                 && std::abs(seen.blue() - own.blue()) < 12,
             qPrintable(seen.name() + own.name()));
    keep(view, "head-clear.png");
}

void TestHeadView::followsTheTheme()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    QVERIFY(waitForPicture(view));
    const QColor ground = view.grab().toImage().pixelColor(3, 3), wanted = color(Token::Base, Theme::Dark);
    view.setSelected({QStringLiteral("Cz")});
    keep(view, "head-dark.png");
    ThemeManager::instance().setChoice(ThemeChoice::Light);
    QCOMPARE(ground, wanted);
}

void TestHeadView::resizesAndScales()
{
    HeadView view;
    view.resize(300, 260);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    view.resize(500, 420);
    QVERIFY(waitForPicture(view));
    const HeadFigure figure = view.figure();
    QCOMPARE(figure.picture.width(), static_cast<int>(std::lround(500 * view.devicePixelRatioF())));
    QVERIFY(QTest::qWaitFor([&] { return view.showsLatest(); }));
}

void TestHeadView::isAccessible()
{
    HeadView view;
    view.resize(420, 360);
    fill(view);
    view.show();
    QVERIFY(waitForPicture(view));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->childCount(), static_cast<int>(kLabels.size()));
    QCOMPARE(list->child(9)->text(QAccessible::Name), QStringLiteral("Cz"));
    QVERIFY(!list->child(9)->text(QAccessible::Value).isEmpty());
    QVERIFY(list->text(QAccessible::Name) == QStringLiteral("3-D head"));
}

void TestHeadView::closesWhileDrawing()
{
    for (int i = 0; i < 3; ++i) {
        HeadView view;
        view.resize(420, 360);
        fill(view);
        view.show();
        QCoreApplication::processEvents();
        view.setPose(HeadPose::Back);
        if (i == 2)
            QVERIFY(waitForPicture(view));
    }
}

void TestHeadView::figureOnPaper()
{
    HeadFigure figure;
    {
        HeadView view;
        view.resize(420, 360);
        fill(view);
        view.show();
        QVERIFY(waitForPicture(view));
        figure = view.figure();
    }
    QImage page(700, 600, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paintHead(painter, QRectF(0, 0, 700, 600), figure, Ink::paper({}));
    painter.end();
    QCOMPARE(page.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(page.pixelColor(350, 300) != QColor(Qt::white));
}

NG_GUI_TEST_MAIN(TestHeadView)
#include "tst_head_view.moc"
