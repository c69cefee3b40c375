// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/plots/plot_base.h"
#include "widgets/style/theme.h"
#include "widgets/style/tokens.h"

#include <QAccessible>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QSvgGenerator>
#include <QTest>

#include <cmath>
#include <limits>
#include <thread>

using namespace ng;
using namespace ng::ui;

namespace {

PlotLine lossCurve(int run, const QString &key)
{
    PlotLine line;
    line.key = key;
    line.name = key;
    line.note = QStringLiteral("small, seed 1");
    line.run = run;
    for (int i = 0; i <= 100; ++i) {
        line.x.push_back(100.0 * i);
        line.y.push_back(3.0 + run * 0.2 + 2.0 * std::exp(-i / 20.0) + 0.05 * std::sin(i * 1.7));
    }
    return line;
}

PlotContent lossContent()
{
    PlotContent content;
    content.title = QStringLiteral("Training loss");
    content.count = QStringLiteral("n = 5 600 training items, every step drawn");
    content.x.title = QStringLiteral("Step");
    content.y.title = QStringLiteral("InfoNCE loss");
    content.y.unit = QStringLiteral("nats");
    content.y.log = true;
    for (int run = 0; run < 4; ++run)
        content.lines.push_back(lossCurve(run, QStringLiteral("run-01%1").arg(run)));
    content.levels.push_back({5.3,
                              QStringLiteral("chance, ln 200 (batch) = 5.30"),
                              PlotLook::Chance,
                              {},
                              {},
                              true,
                              QStringLiteral("chance")});
    return content;
}

PlotContent histogram()
{
    PlotContent content;
    content.title = QStringLiteral("Rank of the true concept");
    content.count = QStringLiteral("n = 400 test items, whisker: 95 % bootstrap interval");
    content.x.title = QStringLiteral("Rank");
    content.x.categories = {QStringLiteral("1"), QStringLiteral("2–5"), QStringLiteral("6–10"), QStringLiteral("11–20"),
                            QStringLiteral("21–40")};
    content.y.title = QStringLiteral("Items");
    content.y.unit = QStringLiteral("%");
    PlotBars real;
    real.name = real.key = QStringLiteral("run-014");
    real.x = {-0.2, 0.8, 1.8, 2.8, 3.8};
    real.y = {40.0, 21.0, 9.0, 12.0, 18.0};
    real.low = {35.0, 17.0, 6.0, 9.0, 14.0};
    real.high = {45.0, 25.0, 12.0, 15.0, 22.0};
    real.width = 0.36;
    PlotBars control = real;
    control.name = QStringLiteral("control: shuffled labels");
    control.key.clear();
    control.look = PlotLook::Control;
    control.x = {0.2, 1.2, 2.2, 3.2, 4.2};
    control.y = {2.5, 10.0, 12.5, 25.0, 50.0};
    control.low.clear();
    control.high.clear();
    content.bars = {real, control};
    return content;
}

/// Texts of an SVG in the order drawn.
QString svgOf(const PlotContent &content)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize({600, 340});
    svg.setViewBox(QRect(0, 0, 600, 340));
    QPainter painter(&svg);
    PlotBase::paintFigure(painter, QRectF(0, 0, 600, 340), {}, content);
    painter.end();
    return QString::fromUtf8(buffer.data());
}

void keepPicture(QWidget &widget, const char *name)
{
    if (const QByteArray folder = qgetenv("NG_PICTURES"); !folder.isEmpty())
        widget.grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/') + QLatin1String(name));
}

} // namespace

class TestPlotBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLowPlotHasItsLegendBesideN()
    {
        PlotBase plot;
        plot.setContent(histogram());
        plot.resize(900, 190);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        const double below = plot.plotArea().height();
        plot.setLowLegend(true);
        QVERIFY2(plot.plotArea().height() > below + 20.0, qPrintable(QString::number(plot.plotArea().height())));
        plot.resize(460, 190); // n takes most of the line
        QCOMPARE(plot.plotArea().height(), below);
        plot.resize(900, 400); // room enough below
        const double tall = plot.plotArea().height();
        plot.setLowLegend(false);
        QCOMPARE(plot.plotArea().height(), tall);
    }

    void ticksAreFourToSeven_data()
    {
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<bool>("log");
        QTest::newRow("unit") << 0.0 << 1.0 << false;
        QTest::newRow("percent") << 0.0 << 30.0 << false;
        QTest::newRow("steps") << 0.0 << 19999.0 << false;
        QTest::newRow("negative") << -0.37 << 0.52 << false;
        QTest::newRow("loss") << 2.0 << 7.0 << true;
        QTest::newRow("decades") << 1e-4 << 10.0 << true;
        QTest::newRow("two decades") << 1.0 << 60.0 << true;
        QTest::newRow("many decades") << 1e-12 << 1.0 << true;
    }

    void ticksAreFourToSeven()
    {
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(bool, log);
        const auto ticks = axisTicks(low, high, log);
        QVERIFY2(ticks.size() >= 3 && ticks.size() <= 7, qPrintable(QString::number(ticks.size())));
        for (const double tick : ticks)
            QVERIFY(tick >= low * (low > 0 ? 0.999 : 1.001) - 1e-12 && tick <= high * 1.001);
    }

    void unitsStandInTheTitle()
    {
        QCOMPARE(axisText({QStringLiteral("Loss"), QStringLiteral("nats"), true, {}, {}, {}}),
                 QStringLiteral("Loss (nats, log axis)"));
        QCOMPARE(axisText({QStringLiteral("Step"), {}, false, {}, {}, {}}), QStringLiteral("Step"));
    }

    void curveIsDrawnInItsColour()
    {
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTRY_VERIFY(plot.plotArea().width() > 300);
        QTest::qWait(50);
        const QImage image = plot.grab().toImage();
        const QPointF at = plot.pointAt(3030.0, plot.content().lines[0].y[30]);
        // Somewhere within two pixels lies the colour of run A.
        bool found = false;
        for (int dx = -2; dx <= 2; ++dx) {
            for (int dy = -2; dy <= 2; ++dy) {
                const QColor pixel = image.pixelColor(at.toPoint() + QPoint(dx, dy));
                const QColor wanted = runColor(0, Theme::Light);
                found = found
                    || (std::abs(pixel.red() - wanted.red()) + std::abs(pixel.green() - wanted.green())
                            + std::abs(pixel.blue() - wanted.blue())
                        < 40);
            }
        }
        QVERIFY(found);
        keepPicture(plot, "plot-loss.png");
        plot.setCursor(3030.0);
        keepPicture(plot, "plot-cursor.png");
        plot.setCursor(std::nullopt);
        plot.setContent(histogram());
        QTest::qWait(50);
        keepPicture(plot, "plot-histogram.png");
    }

    void keysGoThroughPointsAndPick()
    {
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.setFocus();
        QSignalSpy picked(&plot, &PlotBase::curvePicked);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.currentCurve(), 0);
        QTest::keyClick(&plot, Qt::Key_Down);
        QCOMPARE(plot.currentCurve(), 1);
        QTest::keyClick(&plot, Qt::Key_Left);
        QCOMPARE(plot.cursor().value_or(-1.0), 9900.0);
        QVERIFY2(plot.currentText().startsWith(QStringLiteral("run-011, Step")), qPrintable(plot.currentText()));
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toString(), QStringLiteral("run-011"));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.cursor());
        QCOMPARE(plot.currentCurve(), -1);
    }

    void assistiveTechnologyHearsThePoint()
    {
        PlotBase plot;
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(&plot);
        QVERIFY(face != nullptr);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Name), QStringLiteral("Training loss"));
        QVERIFY(face->text(QAccessible::Description).contains(QStringLiteral("n = 5 600")));
        QVERIFY(face->text(QAccessible::Value).isEmpty());
        QTest::keyClick(&plot, Qt::Key_Down);
        QVERIFY2(face->text(QAccessible::Value).contains(QStringLiteral("nats")),
                 qPrintable(face->text(QAccessible::Value)));
    }

    void wheelAndKeysZoomAndHomeShowsAll()
    {
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(20);
        const auto width = [&] { return plot.xRange().high - plot.xRange().low; };
        const double all = width();
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(width() < all * 0.85);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(width(), all);
        const QPointF middle = plot.plotArea().center();
        QWheelEvent wheel(middle, plot.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&plot, &wheel);
        QVERIFY(plot.isZoomed());
        // New content does not throw a person out of what they look at.
        const double zoomed = width();
        plot.setContent(lossContent());
        QCOMPARE(width(), zoomed);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(width(), all);
    }

    void draggingMovesTheView()
    {
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(20);
        const PlotBase::Range before = plot.xRange();
        const QPoint from = plot.plotArea().center().toPoint();
        QSignalSpy picked(&plot, &PlotBase::curvePicked);
        QTest::mousePress(&plot, Qt::LeftButton, {}, from);
        QTest::mouseMove(&plot, from + QPoint(30, 0));
        QTest::mouseMove(&plot, from + QPoint(100, 0));
        QTest::mouseRelease(&plot, Qt::LeftButton, {}, from + QPoint(100, 0));
        const double moved = (before.high - before.low) * 100.0 / plot.plotArea().width();
        QVERIFY(std::abs(plot.xRange().low - (before.low - moved)) < moved * 0.05);
        QVERIFY(std::abs((plot.xRange().high - plot.xRange().low) - (before.high - before.low)) < 1e-6);
        QCOMPARE(picked.size(), 0); // a drag is no click
    }

    void clickPicksTheCurveUnderIt()
    {
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(lossContent());
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QTest::qWait(50);
        QSignalSpy picked(&plot, &PlotBase::curvePicked);
        const PlotLine &line = plot.content().lines[2];
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pointAt(line.x[70], line.y[70]).toPoint());
        QCOMPARE(picked.size(), 1);
        QCOMPARE(picked.front().front().toString(), QStringLiteral("run-012"));
    }

    void gapsAndNothingFiniteDoNotBreakIt()
    {
        PlotContent content = lossContent();
        for (double &y : content.lines[0].y)
            y = std::numeric_limits<double>::quiet_NaN();
        content.lines[1].y[50] = std::numeric_limits<double>::infinity();
        PlotBase plot;
        plot.resize(640, 360);
        plot.setContent(content);
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        QVERIFY(std::isfinite(plot.yRange().low) && std::isfinite(plot.yRange().high));
    }

    void figureIsVectorsWithText()
    {
        const QString svg = svgOf(lossContent());
        for (const char *const text :
             {"Training loss", "n = 5 600 training items", "InfoNCE loss (nats, log axis)", "run-013", "Step"})
            QVERIFY2(svg.contains(QLatin1String(text)), text);
        QVERIFY(!svg.contains(QStringLiteral("<image")));
        QVERIFY(svg.contains(runColor(0, Theme::Light).name()));
    }

    void figureOnPaperIsLightWhateverTheWindowIs()
    {
        const QString light = svgOf(histogram());
        ThemeManager::instance().setChoice(ThemeChoice::Dark);
        const QString dark = svgOf(histogram());
        ThemeManager::instance().setChoice(ThemeChoice::Light);
        QCOMPARE(dark, light);
    }

    void figureIsDrawnFromAJob()
    {
        PlotBase plot;
        plot.setContent(histogram());
        const auto snapshot = plot.snapshot(QStringLiteral("x"), QStringLiteral("caption"), Json::object());
        QVERIFY(snapshot.has_value());
        QVERIFY(snapshot->data.has_value());
        QCOMPARE(snapshot->data->rows.size(), std::size_t{10});
        QImage here(600, 340, QImage::Format_ARGB32), there(600, 340, QImage::Format_ARGB32);
        const auto draw = [&](QImage &image) {
            image.fill(Qt::white);
            QPainter painter(&image);
            snapshot->paint(painter, QRectF(0, 0, 600, 340), {});
        };
        draw(here);
        std::atomic<bool> done{false};
        std::thread job([&] {
            draw(there);
            done = true;
        });
        QTRY_VERIFY(done);
        job.join();
        QCOMPARE(there, here);
        if (const QByteArray folder = qgetenv("NG_PICTURES"); !folder.isEmpty())
            here.save(QString::fromLocal8Bit(folder) + QStringLiteral("/plot-figure.png"));
    }

    void figureInPdfHasItsSize()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter pdf(&buffer);
        pdf.setResolution(300);
        QPainter painter(&pdf);
        const double unitsPerMm = 300 / 25.4;
        FigureStyle style;
        style.unitsPerMm = unitsPerMm;
        PlotBase::paintFigure(painter, QRectF(0, 0, 120 * unitsPerMm, 70 * unitsPerMm), style, lossContent());
        painter.end();
        QVERIFY(buffer.data().size() > 5000);
        QVERIFY(buffer.data().contains("/Font"));
        QVERIFY(!buffer.data().contains("/Subtype /Image"));
    }

    void emptyPlotSaysWhatToDo()
    {
        PlotBase plot;
        PlotContent content;
        content.empty = QStringLiteral("Check a run to see its curves.");
        plot.setContent(content);
        QVERIFY(!plot.snapshot(QStringLiteral("x"), {}, {}).has_value());
        QCOMPARE(QAccessible::queryAccessibleInterface(&plot)->text(QAccessible::Description), content.empty);
        plot.resize(400, 200);
        keepPicture(plot, "plot-empty.png");
    }
};

NG_GUI_TEST_MAIN(TestPlotBase)
#include "tst_plot_base.moc"
