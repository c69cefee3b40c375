// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The views alone: painting, mouse, keys, assistive technology.
#include "tests/support/gui_test.h"
#include "tests/widgets/maps/sine_recording.h"
#include "widgets/maps/electrode_layout_view.h"
#include "widgets/maps/head_outline.h"
#include "widgets/maps/moment.h"
#include "widgets/maps/psd_view.h"
#include "widgets/maps/spectrogram_view.h"
#include "widgets/maps/topo_map.h"

#include <QAccessible>
#include <QSignalSpy>

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

/// Saves what a person would look at, where NG_SHOTS says.
void keep(const QWidget &widget, const char *name)
{
    const QString folder = qEnvironmentVariable("NG_SHOTS");
    if (!folder.isEmpty())
        const_cast<QWidget &>(widget).grab().save(folder + QLatin1Char('/') + QLatin1String(name));
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3)
            seen.insert(image.pixel(x, y));
    }
    return static_cast<int>(seen.size());
}

struct Cap {
    ContactSet set;
    Moment moment;
    std::vector<Contact> contacts;
    std::vector<std::array<double, 3>> places;
};

Cap makeCap(double seconds = 3.025, const std::set<std::string> &bad = {"T8"})
{
    Cap out;
    const RecordingPtr recording = test::sineRecording();
    std::vector<ChannelInfo> channels = recording->channels();
    for (ChannelInfo &channel : channels)
        channel.bad = bad.contains(channel.label);
    out.set = contactsOf(channels, recording->electrodes);
    MomentSpec spec;
    spec.signal = recording->signal;
    spec.contacts = std::make_shared<const ContactSet>(out.set);
    spec.time = TimeNs(static_cast<std::int64_t>(seconds * 1e9));
    spec.operators = std::make_shared<TopoOperators>();
    out.moment = *computeMoment(spec);
    for (const ContactPlace &place : out.set.places) {
        out.contacts.push_back({QString::fromStdString(place.label), place.bad});
        out.places.push_back(*place.unit);
    }
    return out;
}

void fill(TopoMap &map, const Cap &cap)
{
    map.setContacts(cap.contacts);
    map.setPlaces(cap.places);
    map.setValues(cap.moment.potential, cap.moment.potentialScale);
    map.setPicture(cap.moment.potentialMap);
    map.setTitles(QStringLiteral("Potential"), QStringLiteral("0:03.02"));
}

QPoint centreOf(const ContactView &view, const char *label)
{
    return view.placeOf(view.indexOf(QString::fromLatin1(label)))->toPoint();
}

} // namespace

class TestMapViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topoMapDraws();
    void topoMapPicksByMouse();
    void topoMapPicksByKey();
    void topoMapSelection();
    void topoMapReason();
    void contactsAreAccessible();
    void layoutOnHead();
    void layoutInRows();
    void spectrogramColumnsFollowTheTimeScale();
    void spectrogramHatchesTheGap();
    void spectrogramMovesTheCursor();
    void psdReadsOut();
    void figuresAreTextAndLines();
};

void TestMapViews::topoMapDraws()
{
    TopoMap map;
    map.resize(220, 270);
    fill(map, makeCap());
    map.setSelected({QStringLiteral("P3")});
    map.show();
    const QImage image = map.grab().toImage();
    QVERIFY(coloursIn(image) > 60);
    // A pixel beside Oz, off its dot: the colour of the map's value there.
    const QRectF circle = topoCircle(QRectF(map.rect()).adjusted(4, 4, -4, -4), map.figure(), Ink::screen());
    const QPointF place(0.35, 0.62);
    const QPoint pixel = (circle.center() + place * (circle.width() / 2.0)).toPoint();
    const QPointF exact = (QPointF(pixel) + QPointF(0.5, 0.5) - circle.center()) / (circle.width() / 2.0);
    const QColor expected = map.scale().color(map.picture().at(exact));
    const QColor found = image.pixelColor(pixel);
    QVERIFY2(std::abs(found.red() - expected.red()) < 60 && std::abs(found.blue() - expected.blue()) < 60,
             qPrintable(found.name() + QStringLiteral(" for ") + expected.name()));
    keep(map, "topo-light.png");
}

void TestMapViews::topoMapPicksByMouse()
{
    TopoMap map;
    map.resize(260, 300);
    fill(map, makeCap());
    map.show();
    QSignalSpy picked(&map, &ContactView::contactPicked);
    QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, centreOf(map, "Pz"));
    QCOMPARE(picked.size(), 1);
    QCOMPARE(picked[0][0].toString(), QStringLiteral("Pz"));
    QTest::mouseClick(&map, Qt::LeftButton, Qt::ControlModifier, centreOf(map, "T8"));
    QCOMPARE(picked[1][0].toString(), QStringLiteral("T8"));
    QCOMPARE(picked[1][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
    QTest::mouseClick(&map, Qt::LeftButton, Qt::NoModifier, QPoint(2, 2));
    QCOMPARE(picked.size(), 2);
    QVERIFY(map.selected().isEmpty()); // whose selection it is decides
}

void TestMapViews::topoMapPicksByKey()
{
    TopoMap map;
    map.resize(260, 300);
    fill(map, makeCap());
    map.show();
    map.setCurrent(map.indexOf(QStringLiteral("Cz")));
    QSignalSpy picked(&map, &ContactView::contactPicked);
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("Pz"));
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("P4"));
    QTest::keyClick(&map, Qt::Key_Up);
    QCOMPARE(map.contacts()[static_cast<std::size_t>(map.current())].label, QStringLiteral("C4"));
    QTest::keyClick(&map, Qt::Key_Home);
    QCOMPARE(map.current(), 0);
    QTest::keyClick(&map, Qt::Key_End);
    QCOMPARE(map.current(), 19);
}

void TestMapViews::topoMapSelection()
{
    TopoMap map;
    map.resize(260, 300);
    fill(map, makeCap());
    map.show();
    const QImage before = map.grab().toImage();
    map.setSelected({QStringLiteral("C3")});
    const QImage after = map.grab().toImage();
    const QPoint c3 = centreOf(map, "C3");
    QVERIFY(before.copy(QRect(c3 - QPoint(9, 9), QSize(19, 19)))
            != after.copy(QRect(c3 - QPoint(9, 9), QSize(19, 19))));
    const QPoint c4 = centreOf(map, "C4");
    QVERIFY(before.copy(QRect(c4 - QPoint(6, 6), QSize(13, 13)))
            == after.copy(QRect(c4 - QPoint(6, 6), QSize(13, 13))));
}

void TestMapViews::topoMapReason()
{
    TopoMap map;
    map.resize(260, 300);
    fill(map, makeCap(11.8));
    map.setPicture({});
    map.setReason(QStringLiteral("window crosses gap"));
    map.show();
    const QImage image = map.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            QVERIFY2(image.pixelColor(x, y).saturation() < 90 || image.pixelColor(x, y).lightness() < 60,
                     "no colour of a map");
    }
    QCOMPARE(map.accessibleDescription(), QStringLiteral("window crosses gap"));
    keep(map, "topo-gap.png");
}

void TestMapViews::contactsAreAccessible()
{
    TopoMap map;
    map.resize(260, 300);
    fill(map, makeCap());
    map.setSelected({QStringLiteral("Oz")});
    map.show();
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(view != nullptr);
    QCOMPARE(view->childCount(), 20);
    const int oz = map.indexOf(QStringLiteral("Oz"));
    QAccessibleInterface *contact = view->child(oz);
    QCOMPARE(contact->text(QAccessible::Name), QStringLiteral("Oz"));
    QCOMPARE(contact->text(QAccessible::Value), map.scale().text(map.contacts()[static_cast<std::size_t>(oz)].value));
    QVERIFY(contact->state().selected);
    QVERIFY(contact->rect().contains(map.mapToGlobal(centreOf(map, "Oz"))));
    QVERIFY(!view->child(0)->state().selected);
    QCOMPARE(view->childAt(contact->rect().center().x(), contact->rect().center().y()), contact);
    map.setCurrent(map.indexOf(QStringLiteral("T8")));
    QVERIFY(view->text(QAccessible::Value).contains(QStringLiteral("bad")));
}

void TestMapViews::layoutOnHead()
{
    const Cap cap = makeCap();
    ElectrodeLayoutView view;
    view.resize(300, 300);
    view.setContacts(cap.contacts);
    std::vector<std::optional<std::array<double, 3>>> places(cap.places.begin(), cap.places.end());
    view.setPlaces(places, {});
    view.setValues(cap.moment.potential, cap.moment.potentialScale);
    view.setPairs({{QStringLiteral("Fp1"), QStringLiteral("F3")}, {QStringLiteral("P3"), QStringLiteral("O1")}});
    view.setSelected({QStringLiteral("P3"), QStringLiteral("O1")});
    view.show();
    QSignalSpy picked(&view, &ContactView::contactPicked);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, centreOf(view, "F4"));
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("F4"));
    // The disc has the colour of its value, the line of the selected pair the accent's.
    const QImage image = view.grab().toImage();
    const QPointF oz = *view.placeOf(view.indexOf(QStringLiteral("Oz")));
    const QPoint inside = (oz + QPointF(0.0, 5.0)).toPoint();
    const QColor expected =
        view.scale().color(view.contacts()[static_cast<std::size_t>(view.indexOf(QStringLiteral("Oz")))].value);
    const QColor found = image.pixelColor(inside);
    QVERIFY2(std::abs(found.red() - expected.red()) < 24 && std::abs(found.green() - expected.green()) < 24,
             qPrintable(found.name()));
    const QPointF middle =
        (*view.placeOf(view.indexOf(QStringLiteral("P3"))) + *view.placeOf(view.indexOf(QStringLiteral("O1")))) / 2.0;
    const QColor line = image.pixelColor(middle.toPoint()), accent = color(Token::Acc);
    QVERIFY2(std::abs(line.red() - accent.red()) < 70 && std::abs(line.blue() - accent.blue()) < 70,
             qPrintable(line.name()));
    keep(view, "layout-head.png");
}

void TestMapViews::layoutInRows()
{
    ElectrodeLayoutView view;
    view.resize(260, 200);
    std::vector<Contact> contacts;
    std::vector<float> values;
    QStringList groups;
    for (const char *shaft : {"LA", "LH", "LT"}) {
        for (int i = 1; i <= 10; ++i) {
            contacts.push_back({QString::fromLatin1(shaft) + QString::number(i), i == 4});
            groups << QString::fromLatin1(shaft);
            values.push_back(static_cast<float>(i) - 5.0F);
        }
    }
    view.setContacts(contacts);
    view.setPlaces(std::vector<std::optional<std::array<double, 3>>>(contacts.size()), groups);
    view.setValues(values, signedScale(values, QStringLiteral("µV")));
    view.setPairs({{QStringLiteral("LH2"), QStringLiteral("LH3")}});
    view.setSelected({QStringLiteral("LH2"), QStringLiteral("LH3")});
    view.show();
    QVERIFY(view.minimumHeight() > 3 * 28); // rows of ten wrap in this width and are asked for
    QSignalSpy picked(&view, &ContactView::contactPicked);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, centreOf(view, "LT7"));
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("LT7"));
    view.setCurrent(view.indexOf(QStringLiteral("LA2")));
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(picked.last()[0].toString(), QStringLiteral("LA3"));
    view.resize(360, view.minimumHeight());
    keep(view, "layout-rows.png");
}

namespace {

std::shared_ptr<const Spectrogram> sineSpectrogram(TimeRange page, int columns)
{
    SpectrogramSpec spec;
    spec.signal = test::sineRecording()->signal;
    spec.channels = {9};
    spec.page = page;
    spec.columns = columns;
    return std::make_shared<const Spectrogram>(*computeSpectrogram(spec));
}

void fill(SpectrogramView &view, TimeRange page)
{
    view.setTimeScale(TimeScale::ofPage(page, view.width(), kTimeGutter));
    view.setEnd(TimeNs(20'800'000'000));
    view.setSpectrogram(sineSpectrogram(page, view.width() - kTimeGutter));
}

} // namespace

void TestMapViews::spectrogramColumnsFollowTheTimeScale()
{
    SpectrogramView view;
    view.resize(1072, 180);
    const TimeRange page{kSecond * 8, kSecond * 10}; // 100 px a second
    fill(view, page);
    view.show();
    const QImage image = view.grab().toImage();
    // The picture ends where the last whole window is: 11.5 s, at 72 + 350.
    const int y = static_cast<int>(view.yOf(10.0));
    const auto bright = [&](int x) {
        return qGreen(image.pixel(x, y)) > 200 && qRed(image.pixel(x, y)) > 200 && qBlue(image.pixel(x, y)) < 120;
    };
    QVERIFY(bright(72 + 100));
    QVERIFY(bright(72 + 347));
    QVERIFY(!bright(72 + 354));
    QVERIFY(!bright(72 + 526)); // 13.26 s
    QVERIFY(bright(72 + 534));  // 13.34 s
    // Brightest row is that of 10 Hz.
    int brightest = static_cast<int>(view.plotRect().top()) + 1;
    for (int row = brightest; row < view.plotRect().bottom() - 1; ++row) {
        if (qGreen(image.pixel(172, row)) > qGreen(image.pixel(172, brightest)))
            brightest = row;
    }
    QVERIFY2(std::abs(brightest - y) <= 3, qPrintable(QStringLiteral("%1 for %2").arg(brightest).arg(y)));
    view.setCursorTime(kSecond * 12);
    const QImage with = view.grab().toImage();
    QVERIFY(image.copy(72 + 398, 20, 5, 20) != with.copy(72 + 398, 20, 5, 20));
    QVERIFY(image.copy(72 + 380, 20, 10, 20) == with.copy(72 + 380, 20, 10, 20));
    view.setBand({"alpha", 8.0, 13.0});
    keep(view, "spectrogram-light.png");
}

void TestMapViews::spectrogramHatchesTheGap()
{
    SpectrogramView view;
    view.resize(1072, 180);
    fill(view, {kSecond * 8, kSecond * 10});
    view.show();
    const QImage image = view.grab().toImage();
    const QRect block(72 + 360, 20, 60, 40); // within the gap, beside the words
    int hatch = 0, base = 0;
    for (int y = block.top(); y < block.bottom(); ++y) {
        for (int x = block.left(); x < block.right(); ++x) {
            base += image.pixelColor(x, y) == color(Token::Base) ? 1 : 0;
            hatch += image.pixelColor(x, y) != color(Token::Base) ? 1 : 0;
        }
    }
    QVERIFY2(base > 600 && hatch > 200, qPrintable(QStringLiteral("%1 of ground, %2 of hatch").arg(base).arg(hatch)));
}

void TestMapViews::spectrogramMovesTheCursor()
{
    SpectrogramView view;
    view.resize(1072, 180);
    fill(view, {kSecond * 8, kSecond * 10});
    view.show();
    QSignalSpy moved(&view, &SpectrogramView::timePicked);
    QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, QPoint(72 + 200, static_cast<int>(view.yOf(20.0))));
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].value<TimeNs>(), kSecond * 10);
    QVERIFY(std::abs(view.readFrequency() - 20.0) < 0.5);
    view.setCursorTime(kSecond * 10);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(moved.last()[0].value<TimeNs>(), kSecond * 11);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(moved.last()[0].value<TimeNs>(), TimeNs(9'990'000'000));
    const double before = view.readFrequency();
    QTest::keyClick(&view, Qt::Key_Up);
    QVERIFY(view.readFrequency() > before);
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QVERIFY(chart->text(QAccessible::Value).contains(QStringLiteral("dB re 1 µV²/Hz")));
    view.setCursorTime(kSecond * 12);
    QVERIFY(chart->text(QAccessible::Value).contains(QStringLiteral("no whole window")));
}

void TestMapViews::psdReadsOut()
{
    PsdSpec spec;
    spec.signal = test::sineRecording()->signal;
    spec.channels = {9, 0, 4};
    spec.labels = {QStringLiteral("Cz"), QStringLiteral("Fp1"), QStringLiteral("Fz")};
    spec.range = {kSecond, kSecond * 8};
    PsdView view;
    view.resize(420, 320);
    view.setPsd(std::make_shared<const Psd>(*computePsd(spec)), QStringLiteral("page"));
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY2(view.readOut().startsWith(QStringLiteral("10.0 Hz: Cz 38.2 dB")), qPrintable(view.readOut()));
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.readOut().startsWith(QStringLiteral("10.5 Hz")));
    const PsdAxes axes = view.axes();
    QTest::mouseMove(&view,
                     QPoint(static_cast<int>(std::lround(axes.xOf(20.0))), static_cast<int>(axes.plot.center().y())));
    QTRY_VERIFY2(view.readOut().startsWith(QStringLiteral("20.0 Hz")), qPrintable(view.readOut()));
    QVERIFY(coloursIn(view.grab().toImage()) > 20);
    keep(view, "psd-light.png");
}

void TestMapViews::figuresAreTextAndLines()
{
    // A figure for paper is the light theme whatever the window has, and draws from the snapshot alone.
    TopoFigure figure;
    {
        TopoMap map;
        fill(map, makeCap());
        figure = map.figure();
    }
    const auto draw = [&] {
        QImage page(600, 700, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        paintTopo(painter, QRectF(20, 20, 560, 660), figure, Ink::paper({}));
        painter.end();
        return page;
    };
    const QImage light = draw();
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    const QImage dark = draw();
    ThemeManager::instance().setChoice(ThemeChoice::Light);
    QVERIFY(light == dark);
    QVERIFY(coloursIn(light) > 60);
}

NG_GUI_TEST_MAIN(TestMapViews)
#include "tst_map_views.moc"
