// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers behind the pictures: maps, spectrograms, spectra, scales.
#include "tests/support/gui_test.h"
#include "tests/widgets/maps/sine_recording.h"
#include "widgets/maps/axis_ticks.h"
#include "widgets/maps/head_outline.h"
#include "widgets/maps/moment.h"
#include "widgets/maps/psd.h"
#include "widgets/maps/spectrogram.h"
#include "widgets/maps/time_scale.h"

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

std::shared_ptr<const ContactSet> capContacts(const RecordingPtr &recording, const std::set<std::string> &bad = {})
{
    std::vector<ChannelInfo> channels = recording->channels();
    for (ChannelInfo &channel : channels)
        channel.bad = bad.contains(channel.label);
    return std::make_shared<const ContactSet>(contactsOf(channels, recording->electrodes));
}

MomentSpec momentOf(const RecordingPtr &recording, double seconds, const std::set<std::string> &bad = {})
{
    MomentSpec spec;
    spec.signal = recording->signal;
    spec.contacts = capContacts(recording, bad);
    spec.time = TimeNs(static_cast<std::int64_t>(seconds * 1e9));
    spec.operators = std::make_shared<TopoOperators>();
    return spec;
}

SpectrogramSpec spectrogramOf(const RecordingPtr &recording, TimeRange page)
{
    SpectrogramSpec spec;
    spec.signal = recording->signal;
    spec.channels = {9};
    spec.page = page;
    spec.columns = 1000;
    return spec;
}

} // namespace

class TestMapPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapEqualsItsSensors();
    void mapColourAtKnownValue();
    void contoursStayInTheHead();
    void mapOfTooFewSensorsSaysSo();
    void badSensorIsLeftOut();
    void momentIsAgainstTheAverage();
    void momentInAGapHasNoValues();
    void powerOfASine();
    void spectrogramPeaksAtTheSine();
    void spectrogramLeavesTheGapOut();
    void spectrogramImageHasTheSineInItsRow();
    void pageTooLong();
    void psdPeaksAtTheSine();
    void psdCountsWindows();
    void ticks();
    void scales();
    void timeScale();
    void projection();
    void contactsWithoutPlaces();
};

void TestMapPictures::mapEqualsItsSensors()
{
    const auto moment = computeMoment(momentOf(test::sineRecording(), 3.025));
    QVERIFY2(moment, moment ? "" : moment.error().message().c_str());
    const auto contacts = capContacts(test::sineRecording());
    QCOMPARE(moment->mapped, std::size_t{20});
    QVERIFY(!moment->potentialMap.empty());
    double range = 0.0;
    for (const float value : moment->potential)
        range = std::max(range, std::abs(static_cast<double>(value)));
    for (std::size_t i = 0; i < contacts->places.size(); ++i) {
        const QPointF place = projectOnDisc(*contacts->places[i].unit);
        const double there = moment->potentialMap.at(place);
        const double error = std::abs(there - static_cast<double>(moment->potential[i]));
        QVERIFY2(error < 0.01 * range,
                 qPrintable(QStringLiteral("%1: %2 on the map, %3 measured")
                                .arg(QString::fromStdString(contacts->places[i].label))
                                .arg(there)
                                .arg(static_cast<double>(moment->potential[i]))));
    }
}

void TestMapPictures::mapColourAtKnownValue()
{
    TopoPicture flat;
    flat.size = 16;
    flat.grid.assign(16 * 16, 45.0F);
    flat.scale.low = -90.0;
    flat.scale.high = 90.0;
    const QImage image = topoImage(flat, 64);
    QCOMPARE(image.size(), QSize(64, 64));
    QCOMPARE(image.pixel(32, 32), mapColor(ColorMap::RdBuR, 0.75));
    QCOMPARE(qAlpha(image.pixel(1, 1)), 0);
    flat.grid.assign(16 * 16, 0.0F);
    const QRgb middle = topoImage(flat, 64).pixel(32, 32);
    QVERIFY2(std::abs(qRed(middle) - qBlue(middle)) < 8, "zero is neither red nor blue");
}

void TestMapPictures::contoursStayInTheHead()
{
    const auto moment = computeMoment(momentOf(test::sineRecording(), 3.025));
    QVERIFY(moment);
    QVERIFY(moment->potentialMap.contours.size() >= 3);
    const double step = (moment->potentialScale.high - moment->potentialScale.low) / (kContours + 1);
    for (const QPolygonF &line : moment->potentialMap.contours) {
        for (const QPointF &p : line) {
            QVERIFY(std::hypot(p.x(), p.y()) <= 1.0 + 1e-9);
            if (std::hypot(p.x(), p.y()) > 0.96)
                continue; // continued beyond the circle
            const double levels = (moment->potentialMap.at(p) - moment->potentialScale.low) / step;
            QVERIFY2(std::abs(levels - std::round(levels)) < 0.02, "a contour line lies at its level");
        }
    }
}

void TestMapPictures::mapOfTooFewSensorsSaysSo()
{
    const auto recording = test::sineRecording();
    std::set<std::string> bad(test::capLabels().begin(), test::capLabels().begin() + 14);
    const auto moment = computeMoment(momentOf(recording, 3.0, bad));
    QVERIFY(moment);
    QVERIFY(moment->potentialMap.empty());
    QVERIFY(moment->noMap.has_value());
    QVERIFY(QString::fromStdString(moment->noMap->message()).contains(QStringLiteral("8")));
}

void TestMapPictures::badSensorIsLeftOut()
{
    // The bad channel's value must not reach map, mean or scale.
    const auto recording = test::sineRecording();
    const auto with = computeMoment(momentOf(recording, 3.025));
    const auto without = computeMoment(momentOf(recording, 3.025, {"O2"}));
    QVERIFY(with && without);
    QCOMPARE(without->mapped, std::size_t{19});
    QVERIFY(without->potentialScale.high < with->potentialScale.high + 1e-9);
    const auto contacts = capContacts(recording);
    const QPointF o2 = projectOnDisc(*contacts->places[19].unit);
    QVERIFY(std::abs(with->potentialMap.at(o2) - without->potentialMap.at(o2)) > 1.0);
}

void TestMapPictures::momentIsAgainstTheAverage()
{
    // At 3.025 s the sine is at its top: channel c holds 10 (c + 1) + c µV, their mean is 10 * 10.5 + 9.5.
    const auto moment = computeMoment(momentOf(test::sineRecording(), 3.025));
    QVERIFY(moment && moment->averaged);
    for (std::size_t c = 0; c < 20; ++c) {
        const double expected = 10.0 * (static_cast<double>(c) + 1.0) + static_cast<double>(c) - 114.5;
        QVERIFY2(std::abs(static_cast<double>(moment->potential[c]) - expected) < 0.01, qPrintable(QString::number(c)));
    }
    QCOMPARE(moment->potentialScale.low, -moment->potentialScale.high);
}

void TestMapPictures::momentInAGapHasNoValues()
{
    const auto inGap = computeMoment(momentOf(test::sineRecording(), 12.4));
    QVERIFY(inGap);
    QCOMPARE(inGap->potentialGap, MomentGap::NotRecorded);
    QVERIFY(std::isnan(inGap->potential[0]));
    QVERIFY(inGap->potentialMap.empty());
    const auto beside = computeMoment(momentOf(test::sineRecording(), 11.8));
    QCOMPARE(beside->potentialGap, MomentGap::None);
    QCOMPARE(beside->powerGap, MomentGap::CrossesGap);
    QVERIFY(beside->powerMap.empty());
    QVERIFY(!beside->potentialMap.empty());
    const auto atStart = computeMoment(momentOf(test::sineRecording(), 0.2));
    QCOMPARE(atStart->powerGap, MomentGap::CrossesEnd);
}

void TestMapPictures::powerOfASine()
{
    // Average reference leaves 10 (c + 1 - 10.5) µV; a sine's power A²/2 lies whole in 8 to 13 Hz.
    const auto moment = computeMoment(momentOf(test::sineRecording(), 4.0));
    QVERIFY(moment);
    for (const std::size_t c : {std::size_t{0}, std::size_t{19}}) {
        const double amplitude = 10.0 * (static_cast<double>(c) - 9.5);
        const double expected = 10.0 * std::log10(amplitude * amplitude / 2.0 / 5.0);
        QVERIFY2(std::abs(static_cast<double>(moment->power[c]) - expected) < 0.1,
                 qPrintable(
                     QStringLiteral("%1 dB, expected %2").arg(static_cast<double>(moment->power[c])).arg(expected)));
    }
}

void TestMapPictures::spectrogramPeaksAtTheSine()
{
    const auto result = computeSpectrogram(spectrogramOf(test::sineRecording(), {kSecond * 2, kSecond * 5}));
    QVERIFY2(result, result ? "" : result.error().message().c_str());
    const TimeNs middle = kSecond * 4;
    double best = -1e9, at = 0.0;
    for (double hz = 1.0; hz < 45.0; hz += 0.25) {
        if (result->at(middle, hz) > best) {
            best = result->at(middle, hz);
            at = hz;
        }
    }
    QCOMPARE(at, 10.0);
    // Channel 9: 100 µV; Hann window of 1 s: A² T / 3, read between two bins.
    const double expected = 10.0 * std::log10(100.0 * 100.0 / 3.0);
    QVERIFY2(std::abs(best - expected) < 0.3, qPrintable(QStringLiteral("%1, expected %2").arg(best).arg(expected)));
}

void TestMapPictures::spectrogramLeavesTheGapOut()
{
    // A window of 1 s meets the gap from 11.5 to 13.3 s, the end from 20.3 s.
    const auto result = computeSpectrogram(spectrogramOf(test::sineRecording(), {kSecond * 10, kSecond * 11}));
    QVERIFY(result);
    QCOMPARE(result->pieces.size(), std::size_t{2});
    const auto seconds = [](double s) { return TimeNs(static_cast<std::int64_t>(s * 1e9)); };
    QVERIFY(std::isfinite(result->at(seconds(11.45), 10.0)));
    for (const double t : {11.6, 12.0, 12.4, 12.9, 13.2, 20.4})
        QVERIFY2(std::isnan(result->at(seconds(t), 10.0)), qPrintable(QString::number(t)));
    QVERIFY(std::isfinite(result->at(seconds(13.35), 10.0)));
    QVERIFY(std::isfinite(result->at(seconds(20.2), 10.0)));
}

void TestMapPictures::spectrogramImageHasTheSineInItsRow()
{
    const TimeRange page{kSecond * 10, kSecond * 4};
    const auto result = computeSpectrogram(spectrogramOf(test::sineRecording(), page));
    QVERIFY(result);
    ValueScale scale = result->scale();
    const QSize size(400, 90); // 2 rows a hertz up to 45 Hz
    const QImage image = spectrogramImage(*result, page, 45.0, scale, size);
    const int x = 50; // 10.5 s
    int brightest = 0;
    for (int y = 0; y < size.height(); ++y) {
        if (qGreen(image.pixel(x, y)) > qGreen(image.pixel(x, brightest)))
            brightest = y;
    }
    QVERIFY2(std::abs(brightest - (90 - 20)) <= 1, qPrintable(QString::number(brightest)));
    // Columns follow the time: 12.4 s is in the gap, 13.5 s is not.
    QCOMPARE(qAlpha(image.pixel(240, 40)), 0);
    QCOMPARE(qAlpha(image.pixel(350, 40)), 255);
}

void TestMapPictures::pageTooLong()
{
    const auto result = computeSpectrogram(spectrogramOf(test::sineRecording(), {TimeNs(0), kSecond * 3600}));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
}

void TestMapPictures::psdPeaksAtTheSine()
{
    PsdSpec spec;
    spec.signal = test::sineRecording()->signal;
    spec.channels = {9, 0};
    spec.labels = {QStringLiteral("Cz"), QStringLiteral("Fp1")};
    spec.range = {kSecond, kSecond * 8};
    const auto psd = computePsd(spec);
    QVERIFY(psd);
    const auto &curve = psd->curves[0].decibel;
    const auto peak = static_cast<std::size_t>(std::max_element(curve.begin(), curve.end()) - curve.begin());
    QCOMPARE(psd->frequenciesHz[peak], 10.0);
    const double expected = 10.0 * std::log10(100.0 * 100.0 * 2.0 / 3.0); // windows of 2 s
    QVERIFY2(std::abs(curve[peak] - expected) < 0.05, qPrintable(QString::number(curve[peak])));
    QVERIFY(std::abs(psd->curves[1].decibel[peak] - (expected - 20.0)) < 0.05);
}

void TestMapPictures::psdCountsWindows()
{
    PsdSpec spec;
    spec.signal = test::sineRecording()->signal;
    spec.channels = {9};
    spec.range = {kSecond * 2, kSecond * 8}; // 8 s: 7 windows of 2 s, half overlapping
    QCOMPARE(computePsd(spec)->windows(), 7);
    spec.range = {kSecond * 10, kSecond * 4}; // 2 s before the gap and 1.2 s after it
    QCOMPARE(computePsd(spec)->windows(), 1);
    spec.range = {kSecond * 12, TimeNs(700'000'000)}; // in the gap
    const auto none = computePsd(spec);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
}

void TestMapPictures::ticks()
{
    QCOMPARE(linearTicks(0.0, 45.0, 5), (std::vector<double>{0.0, 10.0, 20.0, 30.0, 40.0}));
    QCOMPARE(linearTicks(12.0, 22.0, 10).size(), std::size_t{11});
    QCOMPARE(logTicks(1.0, 100.0), (std::vector<double>{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}));
    QCOMPARE(tickDecimals(0.5), 1);
    QCOMPARE(tickDecimals(2.0), 0);
    QVERIFY(linearTicks(3.0, 3.0, 4).empty());
}

void TestMapPictures::scales()
{
    QCOMPARE(roundUp(87.0), 100.0);
    QCOMPARE(roundUp(0.23), 0.3);
    const std::vector<float> values{-12.0F, 55.0F, std::nanf("")};
    const ValueScale scale = signedScale(values, QStringLiteral("µV"));
    QCOMPARE(scale.high, 60.0);
    QCOMPARE(scale.low, -60.0);
    QCOMPARE(scale.text(12.4), QStringLiteral("+12\u00A0µV"));
    QCOMPARE(scale.text(std::nan("")), QStringLiteral("–"));
    QCOMPARE(scale.color(60.0), QColor::fromRgba(mapColor(ColorMap::RdBuR, 1.0)));
    const ValueScale power = powerScale(std::vector<float>{6.2F, 14.8F}, QStringLiteral("dB"));
    QCOMPARE(power.low, 6.0);
    QCOMPARE(power.high, 15.0);
}

void TestMapPictures::timeScale()
{
    const TimeScale scale = TimeScale::ofPage({kSecond * 12, kSecond * 10}, 1072.0, 72.0);
    QCOMPARE(scale.xOf(kSecond * 12), 72.0);
    QCOMPARE(scale.xOf(kSecond * 17), 572.0);
    QCOMPARE(scale.timeAt(572.0), kSecond * 17);
    QCOMPARE(scale.page().duration, kSecond * 10);
}

void TestMapPictures::projection()
{
    QCOMPARE(projectOnDisc({0.0, 0.0, 1.0}), QPointF(0.0, 0.0));
    const QPointF nose = projectOnDisc({0.0, 1.0, 0.0}), right = projectOnDisc({1.0, 0.0, 0.0});
    QVERIFY(std::hypot(nose.x(), nose.y() + 1.0) < 1e-12);
    QVERIFY(std::hypot(right.x() - 1.0, right.y()) < 1e-12);
}

void TestMapPictures::contactsWithoutPlaces()
{
    std::vector<ChannelInfo> channels;
    for (const char *label : {"LA1", "LA2", "LA3", "LB1", "ECG"}) {
        ChannelInfo info;
        info.label = label;
        info.type = info.label == "ECG" ? ChannelType::Ecg : ChannelType::Seeg;
        info.axis.rate = Rate::hertz(512);
        info.axis.segments = {{TimeNs(0), 0, 512}};
        channels.push_back(std::move(info));
    }
    const ContactSet set = contactsOf(channels, {});
    QCOMPARE(set.places.size(), std::size_t{4});
    QVERIFY(!set.scalp);
    QCOMPARE(set.places[2].group, std::string("LA"));
    QVERIFY(set.mapped().empty());
}

NG_GUI_TEST_MAIN(TestMapPictures)
#include "tst_map_pictures.moc"
