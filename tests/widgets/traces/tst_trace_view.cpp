// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/traces/trace_recordings.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/selection.h"
#include "widgets/style/theme.h"
#include "widgets/traces/trace_view.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPainter>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

/// A view of a recording with all around it.
struct Fixture {
    explicit Fixture(RecordingPtr recording = test::eegRecording(test::tenTwenty(), 160, 60, 18 * 160 + 96),
                     QSize size = QSize(1160, 760))
    {
        Q_ASSERT(folder.isValid());
        DisplaySettings display;
        display.montage = "double-banana";
        display.microvoltsPerMm = 15;
        document = std::make_unique<RecordingDocument>(
            std::move(recording), "S001R01.edf",
            std::make_shared<EditLog>(folder.filePath(QStringLiteral("journal.jsonl")).toStdString(), JournalContent{},
                                      QStringLiteral("tester")),
            display);
        selection.setRecording(document.get());
        view = std::make_unique<TraceView>(document.get(), &selection, &jobs);
        view->resize(size);
        view->show();
        settle();
    }
    void settle()
    {
        QVERIFY(jobs.waitUntilIdle(10'000));
        QTRY_VERIFY(view->settled());
    }
    QPoint at(double x, double y) const { return QPointF(x, y).toPoint(); }
    QPoint eventPoint(double seconds, int row = 0) const
    {
        const PageContent &page = view->content();
        return at(page.xOf(TimeNs(static_cast<std::int64_t>(seconds * 1e9))),
                  page.layout.eventRows[static_cast<std::size_t>(row)].center().y());
    }
    double seconds(std::optional<TimeNs> time) const { return time ? toSeconds(*time) : -1.0; }

    QTemporaryDir folder;
    JobRunner jobs;
    Selection selection;
    std::unique_ptr<RecordingDocument> document;
    std::unique_ptr<TraceView> view;
};

void type(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}

/// The field in which an event is named; null where there is none.
QLineEdit *editorOf(const TraceView &view)
{
    for (QLineEdit *const editor : view.findChildren<QLineEdit *>()) {
        if (!editor->isHidden())
            return editor;
    }
    return nullptr;
}

/// Events and model output as in the design's pictures.
void addPictureContent(RecordingDocument &document)
{
    for (const Event &event :
         {test::event(0.5, 49.8, "Eyes-open"), test::event(1.1, 1.1, "EMG-artifact", {"T8"}),
          test::event(2.55, 0.37, "Eye-blink-artifact"), test::event(3.6, 1.95, "Posterior-dominant-rhythm"),
          test::event(5.65, 0.35, "Eye-blink-artifact")})
        document.addEvent(event);
    ModelLane narrative;
    narrative.name = QStringLiteral("Narrative");
    const auto range = [](double from, double to) {
        return TimeRange{TimeNs(static_cast<std::int64_t>(from * 1e9)),
                         TimeNs(static_cast<std::int64_t>((to - from) * 1e9))};
    };
    narrative.pieces = {{range(0.1, 3.5), QStringLiteral("Low-voltage background, eyes open."), 0.71, false},
                        {range(3.5, 8.9), QStringLiteral("Posterior rhythm near 12 Hz, right more than left."), 0.83,
                         true}};
    ModelLane alpha;
    alpha.kind = ModelLane::Kind::Probability;
    alpha.name = QStringLiteral("P(alpha)");
    alpha.chance = 0.25;
    for (int i = 0; i < 60; ++i)
        alpha.pieces.push_back({range(0.25 * i, 0.25 * i + 0.25), {}, 0.5 + 0.45 * std::sin(0.3 * i), false});
    document.setLanes({narrative, alpha});
}

} // namespace

class TestTraceView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstPage();
    void emptyPanel();
    void pagesByKey();
    void cursorByMouseAndKey();
    void traceFocusByKeyAndGutter();
    void sensitivityAndSpeed();
    void fixedScales();
    void pictureEqualsAfterScrolling();
    void eventsByMouse();
    void eventsWithinAStateOfThePage();
    void eventsByKey();
    void selectionStaysWithItsEvent();
    void eventNavigation();
    void labelEditorEscapes();
    void rulerMeasures();
    void rangeByDrag();
    void overviewDrag();
    void wheel();
    void smallPanelScrolls();
    void badChannelsAreMarked();
    void gapIsHatched();
    void readOutIsAccessible();
    void themesAndScales();
    void figureIsVector();
    void recordingGoesAway();
    void oldPictureStaysUntilColumnsCome();
    void pictures();
};

void TestTraceView::showsTheFirstPage()
{
    Fixture f;
    QCOMPARE(f.view->content().traces.size(), std::size_t(18));
    QCOMPARE(f.view->content().traces[0].label, QStringLiteral("Fp1–F7"));
    QCOMPARE(f.selection.page().start, TimeNs(0));
    QCOMPARE(f.selection.page(), f.view->page());
    QVERIFY(f.view->drawingRule().startsWith(QStringLiteral("160 Hz")));
    // There are lines: the picture has pixels of the trace's colour in each row.
    const QImage image = f.view->surface().image();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 110 ? 1 : 0;
    }
    QVERIFY2(dark > 5000, qPrintable(QString::number(dark)));
}

void TestTraceView::emptyPanel()
{
    Fixture f;
    f.view->setRecording(nullptr);
    QVERIFY(!f.view->grab().isNull());
    QCOMPARE(f.view->readOut(), QStringLiteral("No recording"));
    type(f.view.get(), Qt::Key_PageDown);
    QTest::mouseClick(f.view.get(), Qt::LeftButton, {}, QPoint(300, 300));
    QVERIFY(!f.view->figure().has_value());
}

void TestTraceView::pagesByKey()
{
    Fixture f;
    const TimeNs length = f.view->page().duration;
    type(f.view.get(), Qt::Key_PageDown);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().start - length)) < 0.02);
    type(f.view.get(), Qt::Key_Right);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().start - length) - 1.0) < 0.02);
    type(f.view.get(), Qt::Key_Left);
    type(f.view.get(), Qt::Key_PageUp);
    f.settle();
    QCOMPARE(f.view->page().start, TimeNs(0));
    type(f.view.get(), Qt::Key_PageUp); // nothing before the start
    f.settle();
    QCOMPARE(f.view->page().start, TimeNs(0));
    type(f.view.get(), Qt::Key_End);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().end() - f.document->duration())) < 0.02);
    type(f.view.get(), Qt::Key_Home);
    type(f.view.get(), Qt::Key_Space);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().start - length)) < 0.02);
    QCOMPARE(f.selection.page(), f.view->page());
}

void TestTraceView::cursorByMouseAndKey()
{
    Fixture f;
    const PageContent &page = f.view->content();
    const QPoint point = f.at(page.xOf(TimeNs(3'660'000'000)), page.layout.baselines[11]);
    QTest::mouseClick(f.view.get(), Qt::LeftButton, {}, point);
    QVERIFY(std::abs(f.seconds(f.selection.cursor()) - 3.66) < 0.01);
    QCOMPARE(f.selection.trace(), f.document->traces()[11].label);
    QCOMPARE(f.selection.channels(), f.document->traces()[11].inputs);
    const double before = f.seconds(f.selection.cursor());
    type(f.view.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(std::abs(f.seconds(f.selection.cursor()) - before - 1.0 / page.pixelsPerSecond) < 1e-6);
    type(f.view.get(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(f.seconds(f.selection.cursor()) < before);
    // Out of the page it brings the page along.
    f.selection.setCursor(f.view->page().end() - TimeNs(1'000'000));
    type(f.view.get(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    f.settle();
    QVERIFY(f.view->page().start > TimeNs(0));
    QVERIFY(*f.selection.cursor() < f.view->page().end());
}

void TestTraceView::traceFocusByKeyAndGutter()
{
    Fixture f;
    type(f.view.get(), Qt::Key_Down);
    QCOMPARE(f.view->focusedTrace(), 0);
    type(f.view.get(), Qt::Key_Down);
    type(f.view.get(), Qt::Key_Down);
    QCOMPARE(f.selection.trace(), f.document->traces()[2].label);
    type(f.view.get(), Qt::Key_Up);
    QCOMPARE(f.view->focusedTrace(), 1);
    QTest::mouseClick(f.view.get(), Qt::LeftButton, {}, f.at(30, f.view->content().layout.baselines[7]));
    QCOMPARE(f.view->focusedTrace(), 7);
    QVERIFY(f.view->content().traces[7].focused);
    // The focused trace is drawn in the accent colour.
    f.view->grab();
    const QImage image = f.view->surface().image();
    const QRgb accent = color(Token::Acc).rgb();
    bool found = false;
    for (int y = 0; y < image.height() && !found; ++y) {
        for (int x = 0; x < image.width() && !found; ++x)
            found = image.pixel(x, y) == accent;
    }
    QVERIFY(found);
}

void TestTraceView::sensitivityAndSpeed()
{
    Fixture f;
    type(f.view.get(), Qt::Key_Plus);
    QCOMPARE(f.document->display().microvoltsPerMm, 10.0);
    type(f.view.get(), Qt::Key_Minus);
    QCOMPARE(f.document->display().microvoltsPerMm, 15.0);
    type(f.view.get(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.document->display().microvoltsPerMm, 10.0);
    const double seconds = toSeconds(f.view->page().duration);
    type(f.view.get(), Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(f.document->display().mmPerSecond, 15.0);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().duration) - 2.0 * seconds) < 0.01);
    type(f.view.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(f.document->display().mmPerSecond, 30.0);
    f.view->setPageSeconds(20.0);
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().duration) - 20.0) < 0.01);
    f.document->setDisplay([&] {
        DisplaySettings display = f.document->display();
        display.microvoltsPerMm = 100;
        return display;
    }());
    f.view->fitSensitivity();
    QVERIFY(f.document->display().microvoltsPerMm < 50.0);
    type(f.view.get(), Qt::Key_B);
    QVERIFY(f.document->display().butterfly);
    f.settle();
    QVERIFY(f.view->content().butterfly);
}

void TestTraceView::fixedScales()
{
    Fixture f;
    const double perSecond = f.view->content().pixelsPerSecond;
    const double perUnit = f.view->content().traces[0].pixelsPerUnit;
    const double seconds = toSeconds(f.view->page().duration);
    f.view->resize(700, 500);
    f.settle();
    QCOMPARE(f.view->content().pixelsPerSecond, perSecond);
    QCOMPARE(f.view->content().traces[0].pixelsPerUnit, perUnit);
    QVERIFY(toSeconds(f.view->page().duration) < seconds - 1.0);
    QVERIFY(perUnit < 0.0); // negative up
    const double mm = 96.0 / 25.4;
    QVERIFY(std::abs(-perUnit * 15e-6 / mm - 1.0) < 0.2); // 15 µV are a millimetre of this screen
}

void TestTraceView::pictureEqualsAfterScrolling()
{
    Fixture f;
    for (int i = 0; i < 4; ++i) {
        type(f.view.get(), Qt::Key_Right);
        f.settle();
        f.view->grab();
    }
    type(f.view.get(), Qt::Key_Left);
    f.settle();
    const QImage scrolled = f.view->grab().toImage();
    Fixture fresh;
    fresh.view->goTo(TimeNs(3'000'000'000));
    fresh.settle();
    QCOMPARE(fresh.view->page(), f.view->page());
    // Means over pages may differ by the slack that keeps traces from dancing: compare where nothing is removed.
    for (Fixture *one : {&f, &fresh}) {
        DisplaySettings display = one->document->display();
        display.removeOffset = false;
        one->document->setDisplay(display);
        one->settle();
    }
    QCOMPARE(f.view->grab().toImage(), fresh.view->grab().toImage());
    QVERIFY(!scrolled.isNull());
}

void TestTraceView::eventsByMouse()
{
    Fixture f;
    // Drag out a new one, name it.
    const QPoint from = f.eventPoint(2.0), to = f.eventPoint(3.0);
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(f.view.get(), (from + to) / 2);
    QTest::mouseMove(f.view.get(), to);
    QVERIFY(f.view->content().draft.has_value());
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, to);
    auto *const editor = editorOf(*f.view);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("Spike"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.document->events().size(), std::size_t(1));
    QCOMPARE(f.document->events()[0].label, std::string("Spike"));
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset) - 2.0) < 0.02);
    QVERIFY(std::abs(toSeconds(f.document->events()[0].duration) - 1.0) < 0.02);
    QCOMPARE(f.selection.event(), 0);
    // Move it.
    const auto drag = [&](double start, double end) {
        QTest::mousePress(f.view.get(), Qt::LeftButton, {}, f.eventPoint(start));
        QTest::mouseMove(f.view.get(), f.eventPoint((start + end) / 2.0));
        QTest::mouseMove(f.view.get(), f.eventPoint(end));
        QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, f.eventPoint(end));
    };
    drag(2.5, 4.0);
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset) - 3.5) < 0.02);
    QVERIFY(std::abs(toSeconds(f.document->events()[0].duration) - 1.0) < 0.02);
    drag(4.5, 6.0); // its end
    QVERIFY(std::abs(toSeconds(f.document->events()[0].duration) - 2.5) < 0.02);
    drag(3.5, 3.0); // its start
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset) - 3.0) < 0.02);
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset + f.document->events()[0].duration) - 6.0) < 0.04);
    // Each is one step of undo.
    f.document->log().undoStack().undo();
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset) - 3.5) < 0.02);
    // A drag that is left does nothing.
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, f.eventPoint(4.5));
    QTest::mouseMove(f.view.get(), f.eventPoint(8.0));
    type(f.view.get(), Qt::Key_Escape);
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, f.eventPoint(8.0));
    QVERIFY(std::abs(toSeconds(f.document->events()[0].onset) - 3.5) < 0.02);
}

/// An event that covers the whole page, "eyes open", is no handle: a drag in it begins a new one, a click picks it.
void TestTraceView::eventsWithinAStateOfThePage()
{
    Fixture f;
    Event state;
    state.kind = "annotation";
    state.label = "Eyes open";
    state.duration = f.document->duration();
    f.document->addEvent(state);
    QTest::mouseClick(f.view.get(), Qt::LeftButton, {}, f.eventPoint(4.0));
    QCOMPARE(f.selection.event(), 0);
    QVERIFY(f.selection.cursor().has_value());
    QVERIFY(std::abs(toSeconds(*f.selection.cursor()) - 4.0) < 0.02); // not at its start, which may be far away
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, f.eventPoint(2.0));
    QTest::mouseMove(f.view.get(), f.eventPoint(2.5));
    QTest::mouseMove(f.view.get(), f.eventPoint(3.0));
    QVERIFY(f.view->content().draft.has_value());
    QCOMPARE(f.view->content().selectedEvent, -1); // what is selected is left out while it is dragged
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, f.eventPoint(3.0));
    auto *const editor = editorOf(*f.view);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("Spike"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.document->events().size(), std::size_t(2));
    QCOMPARE(f.document->events()[0].onset, TimeNs(0));
    QCOMPARE(f.document->events()[0].duration, f.document->duration());
    QCOMPARE(f.document->events()[1].label, std::string("Spike"));
    QVERIFY(std::abs(toSeconds(f.document->events()[1].onset) - 2.0) < 0.02);
}

void TestTraceView::eventsByKey()
{
    Fixture f;
    f.selection.setRange(TimeRange{TimeNs(1'000'000'000), TimeNs(500'000'000)});
    type(f.view.get(), Qt::Key_A);
    auto *const editor = editorOf(*f.view);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("Spike"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.document->events().size(), std::size_t(1));
    QCOMPARE(f.document->events()[0].duration, TimeNs(500'000'000));
    QVERIFY(!f.selection.range().has_value());
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(f.document->events()[0].onset > TimeNs(1'000'000'000));
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ControlModifier);
    QVERIFY(f.document->events()[0].duration > TimeNs(500'000'000));
    type(f.view.get(), Qt::Key_F2);
    auto *const again = editorOf(*f.view);
    QVERIFY(again != nullptr);
    QCOMPARE(again->text(), QStringLiteral("Spike"));
    QTest::keyClicks(again, QStringLiteral("Sharp wave"));
    QTest::keyClick(again, Qt::Key_Return);
    QCOMPARE(f.document->events()[0].label, std::string("Sharp wave"));
    type(f.view.get(), Qt::Key_Delete);
    QVERIFY(f.document->events().empty());
    f.view->addEvent(QStringLiteral("Seizure"));
    QCOMPARE(f.document->events().size(), std::size_t(1));
    type(f.view.get(), Qt::Key_E);
    QVERIFY(!f.view->eventsShown());
    QVERIFY(f.view->content().layout.events.isEmpty());
}

void TestTraceView::selectionStaysWithItsEvent()
{
    Fixture f;
    for (const double onset : {2.0, 20.0, 45.0})
        f.document->addEvent(test::event(onset, 0.3, "Spike"));
    const auto selected = [&] { return f.document->events()[static_cast<std::size_t>(f.selection.event())].onset; };
    // The last one is undone: nothing is selected, and a key that moves it moves nothing.
    f.selection.setEvent(2);
    f.document->log().undoStack().undo();
    QCOMPARE(f.selection.event(), -1);
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.document->events().size(), std::size_t(2));
    // One before it moves its index.
    f.selection.setEvent(1);
    f.document->addEvent(test::event(1.0, 0.3, "Blink"));
    QCOMPARE(f.selection.event(), 2);
    QCOMPARE(selected(), TimeNs(20'000'000'000));
    // Moved before the others, and back by undo.
    f.view->moveEvent(TimeNs(-19'500'000'000), TimeNs(-19'500'000'000));
    QCOMPARE(f.selection.event(), 0);
    f.document->log().undoStack().undo();
    QCOMPARE(selected(), TimeNs(20'000'000'000));
    // Renamed where it is.
    Event named = f.document->events()[2];
    named.label = "Sharp wave";
    f.document->changeEvent(2, named);
    QCOMPARE(f.selection.event(), 2);
}

void TestTraceView::eventNavigation()
{
    Fixture f;
    for (const double onset : {2.0, 20.0, 45.0})
        f.document->addEvent(test::event(onset, 0.3, "Spike"));
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.selection.event(), 0);
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier);
    f.settle();
    QCOMPARE(f.selection.event(), 1);
    QVERIFY(f.view->page().start < TimeNs(20'000'000'000) && f.view->page().end() > TimeNs(20'300'000'000));
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier);
    type(f.view.get(), Qt::Key_Right, Qt::AltModifier); // there is none behind the last
    QCOMPARE(f.selection.event(), 2);
    type(f.view.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.selection.event(), 1);
    QCOMPARE(*f.selection.cursor(), TimeNs(20'000'000'000));
}

void TestTraceView::labelEditorEscapes()
{
    Fixture f;
    type(f.view.get(), Qt::Key_A);
    auto *const editor = editorOf(*f.view);
    QVERIFY(editor != nullptr);
    QTest::keyClicks(editor, QStringLiteral("No"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(f.document->events().empty());
    QVERIFY(!f.view->content().draft.has_value());
}

void TestTraceView::rulerMeasures()
{
    Fixture f;
    f.view->setTool(TraceTool::Ruler);
    const PageContent &page = f.view->content();
    const double y = page.layout.baselines[3];
    const QPoint from = f.at(page.xOf(TimeNs(2'000'000'000)), y), to = from + QPoint(55, 20);
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(f.view.get(), to);
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, to);
    const double seconds = 55.0 / page.pixelsPerSecond;
    const double microvolts = 20.0 / -page.traces[3].pixelsPerUnit * 1e6; // down is positive
    QVERIFY2(f.view->measured().contains(QStringLiteral("%1 s").arg(seconds, 0, 'f', 3)),
             qPrintable(f.view->measured()));
    QVERIFY2(f.view->measured().contains(QStringLiteral("%1 µV").arg(microvolts, 0, 'f', 0)),
             qPrintable(f.view->measured()));
    QVERIFY2(f.view->measured().contains(QStringLiteral("%1 Hz").arg(1.0 / seconds, 0, 'f', 1)),
             qPrintable(f.view->measured()));
    f.view->grab();
    type(f.view.get(), Qt::Key_Escape);
    QVERIFY(f.view->measured().isEmpty());
    QCOMPARE(f.view->tool(), TraceTool::Ruler);
    type(f.view.get(), Qt::Key_Escape);
    QCOMPARE(f.view->tool(), TraceTool::Cursor);
}

void TestTraceView::rangeByDrag()
{
    Fixture f;
    const PageContent &page = f.view->content();
    const QPoint from = f.at(page.xOf(TimeNs(4'000'000'000)), 400), to = f.at(page.xOf(TimeNs(2'500'000'000)), 420);
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(f.view.get(), to);
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, to);
    QVERIFY(f.selection.range().has_value());
    QVERIFY(std::abs(toSeconds(f.selection.range()->start) - 2.5) < 0.02);
    QVERIFY(std::abs(toSeconds(f.selection.range()->duration) - 1.5) < 0.03);
    QTest::mouseClick(f.view.get(), Qt::LeftButton, {}, from);
    QVERIFY(!f.selection.range().has_value());
}

void TestTraceView::overviewDrag()
{
    Fixture f;
    const PageContent &page = f.view->content();
    const QPoint middle = f.at(page.layout.plotLeft + page.layout.plotWidth() / 2.0, 20);
    QTest::mousePress(f.view.get(), Qt::LeftButton, {}, middle);
    f.settle();
    const double centre = toSeconds(f.view->page().start) + toSeconds(f.view->page().duration) / 2.0;
    QVERIFY(std::abs(centre - toSeconds(f.document->duration()) / 2.0) < 0.1);
    QTest::mouseMove(f.view.get(), f.at(page.layout.plotRight - 1.0, 20));
    QTest::mouseRelease(f.view.get(), Qt::LeftButton, {}, f.at(page.layout.plotRight - 1.0, 20));
    f.settle();
    QVERIFY(std::abs(toSeconds(f.view->page().end() - f.document->duration())) < 0.1);
}

void TestTraceView::wheel()
{
    Fixture f;
    const auto turn = [&](int angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(QPointF(400, 300), f.view->mapToGlobal(QPointF(400, 300)), {}, QPoint(0, angle), Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(f.view.get(), &event);
        f.settle();
    };
    turn(-120, Qt::ShiftModifier);
    QVERIFY(std::abs(toSeconds(f.view->page().start) - 0.1 * toSeconds(f.view->page().duration)) < 0.02);
    turn(120, Qt::ControlModifier);
    QCOMPARE(f.document->display().mmPerSecond, 60.0);
    turn(-120, Qt::ControlModifier);
    QCOMPARE(f.document->display().mmPerSecond, 30.0);
}

void TestTraceView::smallPanelScrolls()
{
    Fixture f(test::eegRecording(test::tenTwenty(), 160, 60, 3000), QSize(500, 330));
    QVERIFY(f.view->content().layout.maximumScroll() > 0.0);
    const double first = f.view->content().layout.baselines[0];
    QWheelEvent event(QPointF(400, 200), f.view->mapToGlobal(QPointF(400, 200)), {}, QPoint(0, -120), Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(f.view.get(), &event);
    QCOMPARE(f.view->content().layout.baselines[0], first - 18.0);
    for (int i = 0; i < 18; ++i)
        type(f.view.get(), Qt::Key_Down);
    QCOMPARE(f.view->focusedTrace(), 17);
    const TraceLayout &layout = f.view->content().layout;
    QVERIFY(layout.baselines[17] < layout.traces.bottom());
}

void TestTraceView::badChannelsAreMarked()
{
    Fixture f;
    f.document->setBad({QStringLiteral("T8")}, true);
    f.settle();
    int bad = 0;
    for (const PageTrace &trace : f.view->content().traces)
        bad += trace.bad == QStringList{QStringLiteral("T8")} ? 1 : 0;
    QCOMPARE(bad, 2);
    f.view->grab();
    const QImage image = f.view->surface().image();
    bool dotted = false;
    for (int y = 0; y < image.height() && !dotted; ++y) {
        for (int x = 0; x < image.width() && !dotted; ++x)
            dotted = image.pixel(x, y) == color(Token::TraceBad).rgb();
    }
    QVERIFY(dotted);
}

void TestTraceView::gapIsHatched()
{
    Fixture f;
    f.view->goTo(TimeNs(14'000'000'000));
    f.settle();
    const PageContent &page = f.view->content();
    const Gap &gap = f.document->recording()->gaps.front();
    const int left = static_cast<int>(page.xOf(gap.range.start)), right = static_cast<int>(page.xOf(gap.range.end()));
    QVERIFY(left > page.layout.plotLeft && right < page.layout.plotRight);
    const QImage image = f.view->grab().toImage();
    const QRgb ink = color(Token::Trace).rgb();
    for (int x = left + 2; x < right - 1; ++x) {
        for (int y = static_cast<int>(page.layout.traces.top()); y < static_cast<int>(page.layout.traces.bottom()); ++y)
            QVERIFY(image.pixel(x, y) != ink);
    }
}

void TestTraceView::readOutIsAccessible()
{
    Fixture f;
    QAccessible::setActive(true);
    QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(f.view.get());
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::Chart);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Traces"));
    type(f.view.get(), Qt::Key_Down);
    QSignalSpy changed(f.view.get(), &TraceView::readOutChanged);
    f.selection.setCursor(TimeNs(5'660'000'000));
    QCOMPARE(changed.count(), 1);
    const QString text = accessible->text(QAccessible::Value);
    static const QRegularExpression form(QStringLiteral("^Fp1–F7, 16:15:05\\.66, −?[0-9]+(\\.[0-9])? µV$"));
    QVERIFY2(form.match(text).hasMatch(), qPrintable(text));
    QAccessibleValueInterface *const value = accessible->valueInterface();
    QVERIFY(value != nullptr);
    QCOMPARE(value->currentValue().toDouble(), 5.66);
    value->setCurrentValue(30.0);
    f.settle();
    QCOMPARE(*f.selection.cursor(), TimeNs(30'000'000'000));
    QVERIFY(f.view->page().start <= TimeNs(30'000'000'000) && f.view->page().end() > TimeNs(30'000'000'000));
    QCOMPARE(value->maximumValue().toDouble(), toSeconds(f.document->duration()));
    // The value is that of the signal at that moment.
    const std::size_t channel[] = {f.document->traces()[0].channel};
    const TimeAxis &axis = f.document->shown()->channels()[channel[0]].axis;
    const Segment &segment = axis.segments[1];
    const std::int64_t sample = segment.firstSample + sampleAt(TimeNs(30'000'000'000) - segment.start, axis.rate);
    const auto block = readBlock(*f.document->shown(), channel, {sample - 1, 3});
    const auto shown = f.view->valueAt(0, TimeNs(30'000'000'000));
    QVERIFY(shown.has_value());
    bool near = false;
    for (const float one : block->flat())
        near = near || std::abs(static_cast<double>(one) - *shown) < 1e-9;
    QVERIFY(near);
}

void TestTraceView::themesAndScales()
{
    Fixture f;
    addPictureContent(*f.document);
    ThemeManager::instance().setChoice(ThemeChoice::Dark);
    f.settle();
    const QImage dark = f.view->grab().toImage();
    QCOMPARE(f.view->surface().image().pixel(0, 0) == color(Token::Base, Theme::Light).rgb(), false);
    ThemeManager::instance().setFontScale(2.0);
    f.settle();
    QVERIFY(f.view->content().layout.plotLeft > 140.0);
    ThemeManager::instance().setFontScale(1.0);
    ThemeManager::instance().setChoice(ThemeChoice::Light);
    f.settle();
    QVERIFY(f.view->grab().toImage() != dark);
}

void TestTraceView::figureIsVector()
{
    Fixture f;
    addPictureContent(*f.document);
    const auto figure = f.view->figure();
    QVERIFY(figure.has_value());
    QVERIFY(figure->caption.contains(QStringLiteral("15 µV/mm, 30 mm/s, neg. up")));
    QVERIFY(!figure->recipe["page_start"].toString().empty());
    QImage paper(1400, 900, QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const double unitsPerMm = 1400.0 / figure->sizeMm.width();
    figure->paint(painter, QRectF(0, 0, 1400, figure->sizeMm.height() * unitsPerMm), {8.0, unitsPerMm});
    painter.end();
    int dark = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 200; x < paper.width(); ++x)
            dark += qGray(paper.pixel(x, y)) < 100 ? 1 : 0;
    }
    QVERIFY(dark > 3000);
    if (qEnvironmentVariableIsSet("NG_SHOTS"))
        paper.save(qEnvironmentVariable("NG_SHOTS") + QStringLiteral("/traces-figure.png"));
    // It draws the same when the view has moved on.
    f.view->turnPage(1);
    f.settle();
    f.document->setBad({QStringLiteral("O1")}, true);
    QImage again(paper.size(), paper.format());
    again.fill(Qt::white);
    QPainter second(&again);
    figure->paint(second, QRectF(0, 0, 1400, figure->sizeMm.height() * unitsPerMm), {8.0, unitsPerMm});
    second.end();
    QCOMPARE(again, paper);
}

void TestTraceView::recordingGoesAway()
{
    Fixture f;
    f.view->turnPage(1); // a job is on its way
    f.selection.setRecording(nullptr);
    f.document.reset();
    QVERIFY(f.view->recording() == nullptr);
    QVERIFY(!f.view->grab().isNull());
    QVERIFY(f.jobs.waitUntilIdle(10'000));
    QCOMPARE(f.view->readOut(), QStringLiteral("No recording"));
}

void TestTraceView::oldPictureStaysUntilColumnsCome()
{
    Fixture f;
    f.view->goTo(TimeNs(2'000'000'000));
    f.settle();
    const QImage before = f.view->grab().toImage();
    f.view->turnPage(2);
    // Not a single event has been handled: the page on screen is still the old one, whole.
    QVERIFY(std::abs(toSeconds(f.view->page().start) - 2.0) < 0.02);
    QCOMPARE(f.view->grab().toImage(), before);
    f.settle();
    QVERIFY(f.view->grab().toImage() != before);
}

void TestTraceView::pictures()
{
    const QString folder = qEnvironmentVariable("NG_SHOTS");
    RecordingPtr recording = test::eegRecording(test::tenTwenty(), 160, 62, 8 * 160 + 96);
    const std::filesystem::path real = std::filesystem::path(qgetenv("NG_FIXTURES").toStdString()) / "edf/S001R01.edf";
    if (!folder.isEmpty() && std::filesystem::exists(real)) {
        const auto opened = makeReaders().open(real);
        QVERIFY(opened.has_value());
        recording = *opened;
    }
    for (const bool dark : {false, true}) {
        ThemeManager::instance().setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        for (const QSize size : {QSize(1164, 770), QSize(922, 548), QSize(680, 420)}) {
            Fixture f(recording, size);
            addPictureContent(*f.document);
            f.document->setBad({f.document->findTrace(QStringLiteral("F8–T8"))->inputs.last()}, true);
            DisplaySettings display = f.document->display();
            display.filter.lowCutHz = 0.5;
            display.filter.highCutHz = 70.0;
            f.document->setDisplay(display);
            for (int i = 0; i < 12; ++i)
                type(f.view.get(), Qt::Key_Down);
            f.selection.setCursor(TimeNs(3'660'000'000));
            f.settle();
            const QPixmap shot = f.view->grab();
            QCOMPARE(shot.size(), size);
            if (!folder.isEmpty())
                shot.save(QStringLiteral("%1/traces-%2-%3.png")
                              .arg(folder, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                              .arg(size.width()));
        }
    }
    ThemeManager::instance().setChoice(ThemeChoice::Light);
}

NG_GUI_TEST_MAIN(TestTraceView)
#include "tst_trace_view.moc"
