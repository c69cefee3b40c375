// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "tests/support/gui_test.h"
#include "widgets/traces/event_lanes.h"
#include "widgets/traces/trace_layout.h"

#include <algorithm>

using namespace ng;
using namespace ng::ui;

namespace {

LayoutInput doubleBanana(QSizeF size)
{
    LayoutInput input;
    input.size = size;
    input.eventRows = 2;
    input.laneIsText = {true, false, false};
    for (int i = 0; i < 18; ++i)
        input.newGroup.push_back(i == 4 || i == 8 || i == 12 || i == 16);
    return input;
}

TimeRange span(std::int64_t startMs, std::int64_t lengthMs)
{
    return {TimeNs(startMs * 1'000'000), TimeNs(lengthMs * 1'000'000)};
}

} // namespace

class TestTraceLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsFillThePanel_data();
    void partsFillThePanel();
    void rowsAndGroups();
    void smallPanelScrolls();
    void butterflySharesOneLine();
    void clipIsTwoPointFourRows();
    void gridSteps();
    void niceNumbers();
    void eventsOfARowDoNotOverlap();
    void visitFindsWhatIsInView();
    void visitPassesOverWhatCannotBeSeen();
    void hundredThousandEvents();
    void nextAndPrevious();
};

void TestTraceLayout::partsFillThePanel_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("1920") << QSizeF(1160, 760);
    QTest::newRow("1280") << QSizeF(920, 540);
    QTest::newRow("tiny") << QSizeF(300, 150);
}

void TestTraceLayout::partsFillThePanel()
{
    QFETCH(const QSizeF, size);
    const TraceLayout layout = layOut(doubleBanana(size));
    QCOMPARE(layout.overview.top(), 0.0);
    QCOMPARE(layout.events.top(), layout.overview.bottom());
    QCOMPARE(layout.traces.top(), layout.events.bottom());
    QCOMPARE(layout.lanes.top(), layout.traces.bottom());
    QCOMPARE(layout.axis.top(), layout.lanes.bottom());
    if (size.height() > 200)
        QCOMPARE(layout.axis.bottom(), size.height());
    QCOMPARE(layout.plotRight, size.width());
    QCOMPARE(layout.eventRows.size(), std::size_t(2));
    QCOMPARE(layout.laneRows.size(), std::size_t(3));
    for (const QRectF &row : layout.laneRows)
        QVERIFY(layout.lanes.contains(row));
}

void TestTraceLayout::rowsAndGroups()
{
    const TraceLayout layout = layOut(doubleBanana({1160, 760}));
    QVERIFY(layout.rowHeight > 18.0);
    QCOMPARE(layout.maximumScroll(), 0.0);
    QCOMPARE(layout.baselines.size(), std::size_t(18));
    for (std::size_t i = 1; i < 18; ++i) {
        const bool group = i == 4 || i == 8 || i == 12 || i == 16;
        QVERIFY(std::abs(layout.baselines[i] - layout.baselines[i - 1] - (group ? 1.5 : 1.0) * layout.rowHeight)
                < 1e-9);
    }
    QVERIFY(layout.baselines.front() > layout.traces.top() && layout.baselines.back() < layout.traces.bottom());
    QCOMPARE(layout.traceAt(layout.baselines[5] + 3.0), 5);
    QCOMPARE(layout.traceAt(-1000.0), 0);
    QCOMPARE(TraceLayout().traceAt(3.0), -1);
}

void TestTraceLayout::smallPanelScrolls()
{
    LayoutInput input = doubleBanana({600, 300});
    TraceLayout layout = layOut(input);
    QVERIFY(layout.rowHeight >= 18.0 && layout.rowHeight < 22.0);
    QVERIFY(layout.maximumScroll() > 0.0);
    // Whole rows: none is cut at the foot.
    input.newGroup.assign(64, false);
    layout = layOut(input);
    for (const double baseline : layout.baselines)
        QVERIFY(baseline + 8.0 <= layout.traces.bottom() || baseline - 8.0 >= layout.traces.bottom());
    input = doubleBanana({600, 300});
    layout = layOut(input);
    const double first = layout.baselines.front();
    input.scroll = 1e9;
    layout = layOut(input);
    QCOMPARE(layout.scroll, layout.maximumScroll());
    QCOMPARE(layout.baselines.front(), first - layout.scroll);
    QVERIFY(layout.baselines.back() < layout.traces.bottom());
}

void TestTraceLayout::butterflySharesOneLine()
{
    LayoutInput input = doubleBanana({600, 500});
    input.butterfly = true;
    const TraceLayout layout = layOut(input);
    QCOMPARE(layout.baselines, std::vector<double>(18, layout.traces.center().y()));
    QCOMPARE(clipOf(layout, 3, true).top, layout.traces.top());
}

void TestTraceLayout::clipIsTwoPointFourRows()
{
    const TraceLayout layout = layOut(doubleBanana({1160, 760}));
    const ClipRows clip = clipOf(layout, 9, false);
    QVERIFY(std::abs(clip.bottom - clip.top - 2 * 2.4 * layout.rowHeight) < 1e-9);
    QVERIFY(clipOf(layout, 0, false).top >= layout.traces.top());
}

void TestTraceLayout::gridSteps()
{
    QCOMPARE(gridOf(109.0).minorSeconds, 0.2); // 30 mm/s on a usual screen
    QCOMPARE(gridOf(109.0).majorEvery, 5);
    QCOMPARE(gridOf(27.0).minorSeconds, 1.0);
    QVERIFY(gridOf(6.4).minorSeconds >= 2.0);
    QVERIFY(gridOf(0.02).minorSeconds * 0.02 >= 12.0);
    QCOMPARE(gridOf(3000.0).minorSeconds, 0.02);
    QCOMPARE(clockStep(109.0, 50.0), 0.5);
    QCOMPARE(clockStep(60.0, 50.0), 1.0);
    QCOMPARE(clockStep(0.02, 60.0), 3600.0);
}

void TestTraceLayout::niceNumbers()
{
    QCOMPARE(niceBelow(44.0), 20.0);
    QCOMPARE(niceBelow(50.0), 50.0);
    QCOMPARE(niceBelow(0.13), 0.1);
    QCOMPARE(niceBelow(7.0), 5.0);
}

void TestTraceLayout::eventsOfARowDoNotOverlap()
{
    const std::vector<TimeRange> spans{span(0, 49'800), span(600, 1100), span(1700, 400), span(2050, 300),
                                       span(2060, 10),  span(2070, 10),  span(60'000, 0)};
    const EventLanes lanes(spans, 3);
    QCOMPARE(lanes.rows(), 3);
    QCOMPARE(lanes.rowOf(0), 0);
    QCOMPARE(lanes.rowOf(1), 1);
    QCOMPARE(lanes.rowOf(2), 1);
    QCOMPARE(lanes.rowOf(3), 2);
    QCOMPARE(lanes.rowOf(4), 2); // no row is free: it shares the last one
    QCOMPARE(lanes.rowOf(6), 0);
    QCOMPARE(EventLanes({}, 3).rows(), 0);
}

void TestTraceLayout::visitFindsWhatIsInView()
{
    Philox random(3);
    std::vector<TimeRange> spans;
    for (int i = 0; i < 3000; ++i)
        spans.push_back(span(static_cast<std::int64_t>(random.below(600'000)),
                             static_cast<std::int64_t>(random.below(i % 50 == 0 ? 100'000 : 800))));
    std::sort(spans.begin(), spans.end());
    const EventLanes lanes(spans, 3);
    for (const TimeRange view : {span(0, 10'000), span(250'000, 3'000), span(599'000, 50'000), span(300'000, 0)}) {
        std::vector<std::size_t> found;
        for (int row = 0; row < lanes.rows(); ++row)
            lanes.visit(row, view, TimeNs(0), [&](std::size_t event, TimeNs) { found.push_back(event); });
        std::sort(found.begin(), found.end());
        std::vector<std::size_t> expected;
        for (std::size_t i = 0; i < spans.size(); ++i) {
            if (spans[i].start < view.end() && spans[i].end() >= view.start)
                expected.push_back(i);
        }
        QCOMPARE(found, expected);
    }
}

void TestTraceLayout::visitPassesOverWhatCannotBeSeen()
{
    std::vector<TimeRange> spans;
    for (int i = 0; i < 1000; ++i)
        spans.push_back(span(i, 1));
    const EventLanes lanes(spans, 1);
    int visited = 0;
    lanes.visit(0, span(0, 1000), TimeNs(100'000'000), [&](std::size_t, TimeNs) { ++visited; });
    QVERIFY(visited >= 9 && visited <= 11);
}

void TestTraceLayout::hundredThousandEvents()
{
    std::vector<TimeRange> spans;
    for (int i = 0; i < 100'000; ++i)
        spans.push_back(span(i * 860LL, i % 997 == 0 ? 400'000 : 900)); // 24 h
    const EventLanes lanes(spans, 3);
    int visited = 0;
    for (int page = 0; page < 1000; ++page) {
        for (int row = 0; row < lanes.rows(); ++row)
            lanes.visit(row, span(page * 80'000LL, 10'000), TimeNs(10'000'000),
                        [&](std::size_t, TimeNs) { ++visited; });
    }
    // Some twelve events a page, and the long ones over it: what lies elsewhere is not visited.
    QVERIFY(visited > 1000);
    QVERIFY2(visited < 30'000, qPrintable(QString::number(visited)));
}

void TestTraceLayout::nextAndPrevious()
{
    const EventLanes lanes(std::vector<TimeRange>{span(100, 10), span(200, 10), span(300, 10)}, 2);
    QCOMPARE(lanes.next(TimeNs(0)), 0);
    QCOMPARE(lanes.next(span(100, 0).start), 1);
    QCOMPARE(lanes.next(span(300, 0).start), -1);
    QCOMPARE(lanes.previous(span(300, 0).start), 1);
    QCOMPARE(lanes.previous(span(100, 0).start), -1);
}

NG_GUI_TEST_MAIN(TestTraceLayout)
#include "tst_trace_layout.moc"
