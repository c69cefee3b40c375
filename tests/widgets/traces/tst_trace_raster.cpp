// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/gui_test.h"
#include "widgets/traces/trace_raster.h"

#include <QPainter>

#include <cmath>
#include <cstdlib>

using namespace ng::ui;

namespace {

constexpr QRgb kWhite = 0xFFFFFFFF;
constexpr QRgb kBlack = 0xFF000000;
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Samples of one trace, some of them NaN.
struct Signal {
    std::vector<float> samples;
    double perColumn = 1.0;

    [[nodiscard]] int columnOf(std::size_t sample) const
    {
        return static_cast<int>(std::floor(static_cast<double>(sample) / perColumn));
    }
    [[nodiscard]] int width() const { return columnOf(samples.size() - 1) + 1; }

    [[nodiscard]] std::vector<TraceColumn> columns() const
    {
        std::vector<TraceColumn> out(static_cast<std::size_t>(width()));
        int before = -1;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            TraceColumn &column = out[static_cast<std::size_t>(columnOf(i))];
            if (columnOf(i) != before)
                column.first = samples[i];
            before = columnOf(i);
            column.last = samples[i];
            if (!std::isnan(samples[i])) {
                column.min = std::min(column.min, samples[i]);
                column.max = std::max(column.max, samples[i]);
            }
        }
        return out;
    }
    [[nodiscard]] std::vector<TracePoint> points() const
    {
        std::vector<TracePoint> out;
        for (std::size_t i = 0; i < samples.size(); ++i)
            out.push_back({static_cast<double>(i) / perColumn, samples[i]});
        return out;
    }
};

/// The slow way: a line of single pixels from every sample to the next.
QImage everySample(const Signal &signal, const TraceStroke &stroke, QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(kWhite);
    const auto plot = [&](std::int64_t x, std::int64_t y) {
        if (x >= 0 && x < size.width() && y >= stroke.clipTop && y < stroke.clipBottom)
            image.setPixel(static_cast<int>(x), static_cast<int>(y), stroke.colour);
    };
    for (std::size_t i = 0; i < signal.samples.size(); ++i) {
        if (std::isnan(signal.samples[i]))
            continue;
        const std::int64_t x1 = signal.columnOf(i);
        const auto y1 =
            static_cast<std::int64_t>(std::floor(stroke.baseline - signal.samples[i] * stroke.scale + 0.5F));
        plot(x1, y1);
        if (i == 0 || std::isnan(signal.samples[i - 1]))
            continue;
        const std::int64_t x0 = signal.columnOf(i - 1);
        const auto y0 =
            static_cast<std::int64_t>(std::floor(stroke.baseline - signal.samples[i - 1] * stroke.scale + 0.5F));
        const std::int64_t steps = std::max(std::abs(x1 - x0), std::abs(y1 - y0));
        for (std::int64_t k = 1; k < steps; ++k) {
            const auto along = [&](std::int64_t from, std::int64_t to) {
                return static_cast<std::int64_t>(
                    std::floor(static_cast<double>(2 * from * steps + 2 * k * (to - from) + steps)
                               / static_cast<double>(2 * steps)));
            };
            plot(along(x0, x1), along(y0, y1));
        }
    }
    return image;
}

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(kWhite);
    return image;
}

/// How many columns differ, and by how many pixels at either end.
struct Difference {
    int columns = 0;
    int worst = 0;
};

Difference compare(const QImage &a, const QImage &b)
{
    const auto ends = [](const QImage &image, int x) {
        RowSpan span;
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                span = span.top > span.bottom ? RowSpan{y, y} : RowSpan{span.top, y};
        }
        return span;
    };
    Difference out;
    for (int x = 0; x < a.width(); ++x) {
        const RowSpan left = ends(a, x), right = ends(b, x);
        if (left == right)
            continue;
        ++out.columns;
        const bool oneEmpty = (left.top > left.bottom) != (right.top > right.bottom);
        out.worst = std::max({out.worst, oneEmpty ? 1000 : std::abs(left.top - right.top),
                              oneEmpty ? 1000 : std::abs(left.bottom - right.bottom)});
    }
    return out;
}

TraceStroke strokeFor(QSize size, float scale)
{
    TraceStroke stroke;
    stroke.baseline = static_cast<float>(size.height()) * 0.5F + 0.3F;
    stroke.scale = scale;
    stroke.clipBottom = size.height();
    stroke.colour = kBlack;
    return stroke;
}

std::vector<float> makeSamples(const QString &kind, std::size_t count)
{
    ng::Philox random(7);
    std::vector<float> out(count);
    float drift = 0.0F;
    for (std::size_t i = 0; i < count; ++i) {
        const auto noise = static_cast<float>(random.normal());
        if (kind == QLatin1String("walk")) {
            drift = 0.995F * drift + noise;
            out[i] = drift;
        } else if (kind == QLatin1String("noise")) {
            out[i] = 10.0F * noise;
        } else if (kind == QLatin1String("spikes")) {
            out[i] = i % 97 == 13 ? 60.0F : i % 131 == 5 ? -5.0E3F : 0.3F * noise;
        } else if (kind == QLatin1String("square")) {
            out[i] = i / 40 % 2 == 0 ? 30.0F : -30.0F;
        } else if (kind == QLatin1String("gaps")) {
            out[i] = i / 50 % 5 == 4 || i % 61 == 0 ? kNan : 8.0F * noise;
        } else {
            out[i] = 4.2F;
        }
    }
    return out;
}

} // namespace

class TestTraceRaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsEverySample_data();
    void equalsEverySample();
    void smoothCoversTheSamePixels();
    void nearQtsPolyline();
    void fewSamplesEqualEverySample_data();
    void fewSamplesEqualEverySample();
    void smoothFewSamplesAreALine();
    void partsEqualTheWhole_data();
    void partsEqualTheWhole();
    void scrollEqualsRedraw_data();
    void scrollEqualsRedraw();
    void clipsAndStaysInside();
    void nothingRecordedIsNothingDrawn();
    void wideLinesAreWideBothWays();
};

void TestTraceRaster::equalsEverySample_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("perColumn");
    for (const char *kind : {"walk", "noise", "spikes", "square", "gaps", "constant"}) {
        for (const double perColumn : {1.0, 2.0, 2.7, 5.2, 40.0, 156.25})
            QTest::addRow("%s %g", kind, perColumn) << QString::fromLatin1(kind) << perColumn;
    }
}

void TestTraceRaster::equalsEverySample()
{
    QFETCH(const QString, kind);
    QFETCH(const double, perColumn);
    const Signal signal{makeSamples(kind, static_cast<std::size_t>(600 * perColumn)), perColumn};
    const QSize size(signal.width(), 160);
    const TraceStroke stroke = strokeFor(size, 1.7F);
    QImage drawn = blank(size);
    const auto columns = signal.columns();
    drawColumns(drawn, 0, columns, 0, static_cast<int>(columns.size()), stroke);
    const QImage expected = everySample(signal, stroke, size);
    const Difference difference = compare(drawn, expected);
    QCOMPARE(difference.columns, 0);
    // Where no sample is missing within a column, even pixel for pixel.
    if (kind != QLatin1String("gaps"))
        QCOMPARE(drawn, expected);
    const auto spans = columnSpans(columns, stroke);
    for (int x = 0; x < size.width(); ++x) {
        const RowSpan &span = spans[static_cast<std::size_t>(x)];
        if (span.top >= 0 && span.bottom < size.height() && span.top <= span.bottom) {
            QCOMPARE(drawn.pixel(x, span.top), kBlack);
            QCOMPARE(drawn.pixel(x, span.bottom), kBlack);
            QVERIFY(span.top == 0 || drawn.pixel(x, span.top - 1) == kWhite);
        }
    }
}

void TestTraceRaster::smoothCoversTheSamePixels()
{
    for (const QString &kind : {QStringLiteral("walk"), QStringLiteral("square"), QStringLiteral("noise")}) {
        const Signal signal{makeSamples(kind, 40000), 20.0};
        const QSize size(signal.width(), 160);
        TraceStroke stroke = strokeFor(size, 1.7F);
        const auto columns = signal.columns();
        stroke.smooth = true;
        QImage drawn = blank(size);
        drawColumns(drawn, 0, columns, 0, static_cast<int>(columns.size()), stroke);
        const Difference difference = compare(drawn, everySample(signal, stroke, size));
        QVERIFY2(difference.columns * 1000 <= size.width(), qPrintable(QString::number(difference.columns)));
        QVERIFY(difference.worst <= 1);
    }
}

void TestTraceRaster::nearQtsPolyline()
{
    const Signal signal{makeSamples(QStringLiteral("walk"), 2000 * 156), 156.0};
    const QSize size(signal.width(), 160);
    const TraceStroke stroke = strokeFor(size, 2.5F);
    QImage theirs = blank(size);
    QList<QPointF> points; // Qt paints the pixel right of a point, so this is the middle of a column
    for (std::size_t i = 0; i < signal.samples.size(); ++i) {
        const double y = static_cast<double>(stroke.baseline) - static_cast<double>(signal.samples[i] * stroke.scale);
        points.append({signal.columnOf(i) + 0.47, std::floor(y + 0.5)});
    }
    QPainter painter(&theirs);
    painter.setPen(QPen(Qt::black, 0));
    painter.drawPolyline(points.data(), static_cast<int>(points.size()));
    painter.end();
    QImage ours = blank(size);
    const auto columns = signal.columns();
    drawColumns(ours, 0, columns, 0, static_cast<int>(columns.size()), stroke);
    const Difference difference = compare(ours, theirs);
    // Qt rounds to 1/64 of a pixel where a line changes columns: one pixel, where that end sticks out.
    QVERIFY2(difference.columns * 100 <= 3 * size.width(), qPrintable(QString::number(difference.columns)));
    QVERIFY2(difference.worst <= 1, qPrintable(QString::number(difference.worst)));
}

void TestTraceRaster::fewSamplesEqualEverySample_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<double>("perColumn");
    for (const char *kind : {"walk", "noise", "spikes", "square", "gaps", "constant"}) {
        for (const double perColumn : {0.04, 0.3, 0.71, 1.0, 1.42})
            QTest::addRow("%s %g", kind, perColumn) << QString::fromLatin1(kind) << perColumn;
    }
}

void TestTraceRaster::fewSamplesEqualEverySample()
{
    QFETCH(const QString, kind);
    QFETCH(const double, perColumn);
    const Signal signal{makeSamples(kind, static_cast<std::size_t>(900 * perColumn)), perColumn};
    const QSize size(signal.width(), 160);
    const TraceStroke stroke = strokeFor(size, 1.7F);
    QImage drawn = blank(size);
    drawPoints(drawn, 0, signal.points(), 0, size.width(), stroke);
    QCOMPARE(drawn, everySample(signal, stroke, size));
}

void TestTraceRaster::smoothFewSamplesAreALine()
{
    // A sine of 5 samples a column apart: the ink of each column is that of a line one pixel wide, and follows it.
    Signal signal{{}, 0.2};
    for (int i = 0; i < 100; ++i)
        signal.samples.push_back(30.0F * std::sin(0.35F * static_cast<float>(i)));
    const QSize size(signal.width() - 1, 100);
    TraceStroke stroke = strokeFor(size, 1.0F);
    stroke.smooth = true;
    QImage drawn = blank(size);
    drawPoints(drawn, 0, signal.points(), 0, size.width(), stroke);
    for (int x = 0; x < size.width(); ++x) {
        double ink = 0.0, centre = 0.0;
        for (int y = 0; y < size.height(); ++y) {
            const double part = (255 - qGray(drawn.pixel(x, y))) / 255.0;
            ink += part;
            centre += part * y;
        }
        const double at = (x + 0.5) * 0.2;
        const auto left = static_cast<std::size_t>(at);
        const double slope = 0.2 * static_cast<double>(signal.samples[left + 1] - signal.samples[left]);
        const double value = signal.samples[left]
            + (at - static_cast<double>(left)) * static_cast<double>(signal.samples[left + 1] - signal.samples[left]);
        QVERIFY(std::abs(ink - std::sqrt(1.0 + slope * slope)) < 0.15);
        QVERIFY(std::abs(centre / ink - (static_cast<double>(stroke.baseline) - value)) < 0.1);
    }
}

void TestTraceRaster::partsEqualTheWhole_data()
{
    QTest::addColumn<bool>("smooth");
    QTest::addColumn<bool>("dotted");
    QTest::addColumn<float>("width");
    QTest::addColumn<bool>("few");
    for (const bool few : {false, true}) {
        QTest::addRow("exact %d", few) << false << false << 1.0F << few;
        QTest::addRow("smooth %d", few) << true << false << 1.1F << few;
        QTest::addRow("dotted %d", few) << false << true << 1.0F << few;
        QTest::addRow("wide %d", few) << false << false << 3.0F << few;
        QTest::addRow("wide smooth %d", few) << true << false << 2.2F << few;
    }
}

void TestTraceRaster::partsEqualTheWhole()
{
    QFETCH(const bool, smooth);
    QFETCH(const bool, dotted);
    QFETCH(const float, width);
    QFETCH(const bool, few);
    const Signal signal{makeSamples(QStringLiteral("noise"), few ? 300 : 3000), few ? 0.6 : 6.0};
    const QSize size(signal.width(), 120);
    TraceStroke stroke = strokeFor(size, 1.3F);
    stroke.smooth = smooth;
    stroke.dotted = dotted;
    stroke.width = width;
    const auto draw = [&](QImage &image, int begin, int end) {
        if (few)
            drawPoints(image, 0, signal.points(), begin, end, stroke);
        else
            drawColumns(image, 0, signal.columns(), begin, end, stroke);
    };
    QImage whole = blank(size), parts = blank(size);
    draw(whole, 0, size.width());
    for (int at = 0; at < size.width(); at += 37)
        draw(parts, at, at + 37);
    QCOMPARE(parts, whole);
    QVERIFY(whole != blank(size));
}

void TestTraceRaster::scrollEqualsRedraw_data()
{
    partsEqualTheWhole_data();
}

void TestTraceRaster::scrollEqualsRedraw()
{
    QFETCH(const bool, smooth);
    QFETCH(const bool, dotted);
    QFETCH(const float, width);
    QFETCH(const bool, few);
    const Signal signal{makeSamples(QStringLiteral("walk"), few ? 700 : 7000), few ? 0.6 : 6.0};
    const QSize size(400, 120);
    TraceStroke stroke = strokeFor(size, 1.3F);
    stroke.smooth = smooth;
    stroke.dotted = dotted;
    stroke.width = width;
    const auto columns = signal.columns();
    const auto points = signal.points();
    // What a page that starts at an absolute column knows: a few columns beside it as well.
    const auto draw = [&](QImage &image, int left, int begin, int end) {
        const int beside = 8, from = left - beside;
        stroke.origin = from;
        if (few) {
            drawPoints(image, -beside, points, begin + beside, end + beside, stroke);
        } else {
            const auto part = std::span(columns).subspan(static_cast<std::size_t>(from), 416);
            drawColumns(image, -beside, part, begin + beside, end + beside, stroke);
        }
    };
    QImage scrolled = blank(size);
    int left = 100;
    draw(scrolled, left, 0, size.width());
    for (const int step : {7, 120, -60, 1, -1, 350}) {
        left += step;
        shiftPixels(scrolled, scrolled.rect(), -step);
        const int margin = joinColumns(stroke);
        const int begin = step > 0 ? size.width() - step - margin : 0;
        const int end = step > 0 ? size.width() : -step + margin;
        fillPixels(scrolled, QRect(begin, 0, end - begin, size.height()), kWhite);
        draw(scrolled, left, begin, end);
        QImage fresh = blank(size);
        draw(fresh, left, 0, size.width());
        QCOMPARE(scrolled, fresh);
    }
}

void TestTraceRaster::clipsAndStaysInside()
{
    const Signal signal{makeSamples(QStringLiteral("spikes"), 4000), 5.0};
    const QSize size(200, 60); // narrower than the signal
    for (const bool smooth : {false, true}) {
        TraceStroke stroke = strokeFor(size, 1.0F);
        stroke.clipTop = 20;
        stroke.clipBottom = 45;
        stroke.smooth = smooth;
        QImage image = blank(size);
        drawColumns(image, -50, signal.columns(), 0, 100000, stroke);
        drawPoints(image, 30, signal.points(), -10, 100000, stroke);
        stroke.clipTop = -1000;
        stroke.clipBottom = 0;
        drawColumns(image, 0, signal.columns(), 0, 100, stroke);
        bool painted = false;
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                if (y < 20 || y >= 45)
                    QCOMPARE(image.pixel(x, y), kWhite);
                else
                    painted = painted || image.pixel(x, y) != kWhite;
            }
        }
        QVERIFY(painted);
    }
}

void TestTraceRaster::nothingRecordedIsNothingDrawn()
{
    const std::vector<TraceColumn> none(50);
    const std::vector<TracePoint> missing{{1.0, kNan}, {20.0, kNan}};
    for (const bool smooth : {false, true}) {
        const QSize size(50, 20);
        TraceStroke stroke = strokeFor(size, 1.0F);
        stroke.smooth = smooth;
        QImage image = blank(size);
        drawColumns(image, 0, none, 0, 50, stroke);
        drawColumns(image, 0, {}, 0, 50, stroke);
        drawPoints(image, 0, missing, 0, 50, stroke);
        drawPoints(image, 0, {}, 0, 50, stroke);
        QCOMPARE(image, blank(size));
    }
}

void TestTraceRaster::wideLinesAreWideBothWays()
{
    Signal signal{std::vector<float>(200, 0.0F), 2.0};
    std::fill(signal.samples.begin() + 100, signal.samples.end(), 20.0F); // a step between columns 49 and 50
    const QSize size(100, 60);
    TraceStroke stroke = strokeFor(size, 1.0F);
    stroke.baseline = 40.0F;
    stroke.width = 2.0F;
    for (const bool smooth : {false, true}) {
        stroke.smooth = smooth;
        QImage image = blank(size);
        drawColumns(image, 0, signal.columns(), 0, 100, stroke);
        int flat = 0, steep = 0;
        for (int y = 0; y < size.height(); ++y)
            flat += 255 - qGray(image.pixel(10, y));
        for (int x = 40; x < 60; ++x)
            steep += 255 - qGray(image.pixel(x, 24));
        QVERIFY(std::abs(flat - 2 * 255) <= 2);
        QVERIFY(std::abs(steep - 2 * 255) <= 2);
    }
}

NG_GUI_TEST_MAIN(TestTraceRaster)
#include "tst_trace_raster.moc"
