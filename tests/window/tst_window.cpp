// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/command_palette.h"
#include "app/window/fuzzy.h"
#include "app/window/palette_item_model.h"
#include "app/window/start_options.h"
#include "app/window/start_page.h"
#include "app/window/status_strip.h"
#include "app/window/tour_study.h"
#include "app/window/workspace_bar.h"
#include "core/base/file.h"
#include "tests/support/gui_test.h"
#include "tests/window/window_kit.h"
#include "widgets/panels/record/channels_panel.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/traces/trace_view.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QUndoGroup>

namespace ng::ui {

using test::fixture;
using test::WindowKit;

namespace {

/// Shows every page with its docks, keeps its layout, and tells where the docks are.
QStringList layoutOf(WindowKit &kit)
{
    QStringList out;
    for (const char *const id : {"record", "train", "review", "report"}) {
        kit.window->showWorkspace(QLatin1String(id));
        WorkspacePage *const page = kit.window->page(QLatin1String(id));
        QCoreApplication::processEvents();
        page->setCovered(false); // as with a study, whose layout is kept
        QCoreApplication::processEvents();
        page->keepLayout();
        for (Dock *const dock : page->findChildren<Dock *>())
            out.append(QStringLiteral("%1 %2 area %3 %4 tabs %5")
                           .arg(dock->objectName(), dock->windowTitle())
                           .arg(page->dockWidgetArea(dock))
                           .arg(QLatin1String(dock->isHidden() ? "hidden" : "shown"))
                           .arg(page->tabifiedDockWidgets(dock).size()));
    }
    out.sort(); // docks change their order as children
    return out;
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void understandsItsCommandLine();
    void findsLettersInOrder();
    void startsWithTheStartPage();
    void emptyStatesStandAlone();
    void growsOutOfTheSmallLayout();
    void opensARecording();
    void selectsChannelsBothWays();
    void namesEventsByKeyAndUndoes();
    void paletteHasEveryActionOrItsReason();
    void everyActionOfTheWindowAndOfRecordDoesSomething();
    void paletteWorksByKeyboard();
    void wrongFileShowsAnErrorInItsTab();
    void keepsAndResetsTheLayout();
    void theBundledStudyIsCopiedWholeAndOnce();
    void aWideLayoutLeavesANarrowWindowItsSize();
    void bringsBackWhatAResetLaidOut_data();
    void bringsBackWhatAResetLaidOut();
    void keysFollowThePreset();
    void tabReachesEveryControl();
    void saysWhatIsOnScreen();
};

void TestWindow::init()
{
    QSettings().clear();
}

void TestWindow::understandsItsCommandLine()
{
    const auto good = parseStartOptions({"--tour", "out", "--size", "1280x800", "--theme", "dark", "--", "--odd.edf"});
    QVERIFY(good.has_value());
    QCOMPARE(good->size, QSize(1280, 800));
    QCOMPARE(good->theme, QStringLiteral("dark"));
    QCOMPARE(good->paths.size(), std::size_t{1});
    for (const std::vector<std::string> &bad : std::vector<std::vector<std::string>>{
             {"--size", "12"}, {"--size", "100x100"}, {"--theme", "blue"}, {"--tour"}, {"--no-such"}}) {
        const auto refused = parseStartOptions(bad);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
    }
}

void TestWindow::findsLettersInOrder()
{
    QVERIFY(fuzzyScore(QStringLiteral("mont"), QStringLiteral("Montage: Average")) > 0);
    QVERIFY(fuzzyScore(QStringLiteral("mtg"), QStringLiteral("Montage")) > 0);
    QCOMPARE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("Montage")), 0);
    // A piece at the start of a word is better than letters that are strewn.
    QVERIFY(fuzzyScore(QStringLiteral("page"), QStringLiteral("Next page"))
            > fuzzyScore(QStringLiteral("page"), QStringLiteral("Put a gauge")));
    // Every word must be found.
    QCOMPARE(fuzzyScore(QStringLiteral("next zebra"), QStringLiteral("Next page")), 0);
}

void TestWindow::startsWithTheStartPage()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.window->onStartPage());
    QVERIFY(kit.window->existingPage(QStringLiteral("record")) == nullptr); // nothing is made before it is needed
    QCOMPARE(kit.window->status().fields().front().value, QStringLiteral("No file"));
    auto *const first = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(first != nullptr);
    QCOMPARE(first->text(), QStringLiteral("Open recording…"));
}

/// Docks that are raised with their tabs stay below what says that there is nothing for them.
void TestWindow::emptyStatesStandAlone()
{
    WindowKit kit({1280, 800});
    QVERIFY(kit.show());
    for (const char *const id : {"train", "review", "report"}) {
        kit.window->showWorkspace(QLatin1String(id));
        QTest::qWait(100); // docks raise their tabs on the next turns of the event loop
        WorkspacePage *const page = kit.window->page(QLatin1String(id));
        QVERIFY2(page->covered(), id);
        for (Dock *const dock : page->findChildren<Dock *>())
            dock->raise();
        for (const QPoint at : {QPoint(20, 20), QPoint(200, page->height() / 2), QPoint(page->width() - 20, 300),
                                QPoint(page->width() / 2, page->height() - 20)}) {
            const QWidget *seen = page->childAt(at);
            while (seen != nullptr && qobject_cast<const EmptyState *>(seen) == nullptr)
                seen = seen->parentWidget();
            QVERIFY2(seen != nullptr, id);
        }
    }
}

/// Each size has its layout, and a window that grows gets the other one.
void TestWindow::growsOutOfTheSmallLayout()
{
    WindowKit kit({960, 540});
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QTRY_VERIFY(kit.jobs.idle());
    QCOMPARE(kit.window->size(), QSize(960, 540));
    QCOMPARE(kit.record().sizeClass(), WorkspacePage::SizeClass::Tiny);
    const auto together = [&kit] {
        return kit.record()
            .tabifiedDockWidgets(kit.record().dock(QStringLiteral("events")))
            .contains(kit.record().dock(QStringLiteral("spectrogram")));
    };
    QVERIFY(together()); // one group of tabs
    kit.window->resize(1920, 1080);
    QTRY_COMPARE(kit.record().sizeClass(), WorkspacePage::SizeClass::Wide);
    QVERIFY(!together());
    // What was arranged in a size is there when the window has that size again, and no resize waits for the disk.
    kit.record().dock(QStringLiteral("channels"))->close();
    kit.window->resize(1280, 800);
    QTRY_COMPARE(kit.record().sizeClass(), WorkspacePage::SizeClass::Narrow);
    QVERIFY(!kit.record().dock(QStringLiteral("channels"))->isHidden());
    kit.window->resize(1920, 1080);
    QTRY_COMPARE(kit.record().sizeClass(), WorkspacePage::SizeClass::Wide);
    QVERIFY(kit.record().dock(QStringLiteral("channels"))->isHidden());
    QVERIFY(!QSettings().contains(QStringLiteral("layout/record")));
    kit.window->close();
    QVERIFY(QSettings().contains(QStringLiteral("layout/record")));
    QVERIFY(QSettings().contains(QStringLiteral("layout/record-narrow")));
}

void TestWindow::opensARecording()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QVERIFY(!kit.window->onStartPage());
    QCOMPARE(kit.record().centre().tabCount(), 1);
    QVERIFY(kit.record().centre().traces() != nullptr);
    QTRY_VERIFY(kit.record().centre().traces()->settled());
    QCOMPARE(kit.record().channels().table().model()->rowCount(), 64);
    // Closing it brings the start page back.
    kit.window->runAction(QStringLiteral("app.close-recording"));
    QTRY_VERIFY(kit.window->onStartPage());
}

void TestWindow::selectsChannelsBothWays()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    TableView &table = kit.record().channels().table();
    Selection &selection = kit.session.selection();
    const QString third = table.model()->index(2, 1).data().toString();
    table.selectRow(2);
    QCOMPARE(selection.channels(), QStringList{third});
    const QString fifth = table.model()->index(4, 1).data().toString();
    selection.setChannels({fifth});
    QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(table.selectionModel()->selectedRows().front().row(), 4);
    // Bad by key, and back by undo.
    kit.record().centre().traces()->setFocus();
    QTest::keyClick(kit.record().centre().traces(), Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(selection.recording()->bad().contains(fifth.toStdString()));
    QTest::keyClick(kit.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!selection.recording()->bad().contains(fifth.toStdString()));
}

void TestWindow::namesEventsByKeyAndUndoes()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    const std::size_t before = recording.events().size();
    TraceView &traces = *kit.record().centre().traces();
    QTRY_VERIFY(traces.settled());
    traces.setFocus();
    kit.session.selection().setRange(TimeRange{2 * kSecond, kSecond});
    QTest::keyClick(&traces, Qt::Key_2);
    QCOMPARE(recording.events().size(), before + 1);
    const auto named = std::find_if(recording.events().begin(), recording.events().end(),
                                    [](const Event &event) { return event.onset == 2 * kSecond; });
    QVERIFY(named != recording.events().end());
    QCOMPARE(named->label, std::string("Sharp-wave"));
    QCOMPARE(named->duration, kSecond);
    // The selected event is renamed by another key, not added to.
    kit.session.selection().setEvent(static_cast<int>(named - recording.events().begin()));
    QTest::keyClick(&traces, Qt::Key_1);
    QCOMPARE(recording.events().size(), before + 1);
    QTest::keyClick(kit.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(kit.window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(recording.events().size(), before);
    QVERIFY(kit.actions.find(QStringLiteral("app.redo"))->text().contains(QStringLiteral("Add event")));
    QTest::keyClick(kit.window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(recording.events().size(), before + 1);
}

void TestWindow::paletteHasEveryActionOrItsReason()
{
    WindowKit kit;
    QVERIFY(kit.show());
    for (const bool withRecording : {false, true}) {
        if (withRecording)
            QVERIFY(kit.open(fixture("edf/S001R01.edf")));
        kit.window->ensureAllPages();
        CommandPalette &palette = *kit.window->showPalette();
        QSet<QString> listed;
        for (const PaletteEntry &entry : palette.model().entries()) {
            if (entry.actionId.isEmpty())
                continue;
            listed.insert(entry.actionId);
            const QAction *const action = kit.actions.find(entry.actionId);
            QVERIFY2(action->isEnabled() == entry.reason.isEmpty(), qPrintable(entry.actionId));
        }
        for (const ActionRegistry::Entry &entry : kit.actions.entries()) {
            QVERIFY2(listed.contains(entry.spec.id) || entry.spec.id == QLatin1String("app.palette"),
                     qPrintable(entry.spec.id));
            QVERIFY2(!entry.spec.text.isEmpty() && !entry.spec.category.isEmpty(), qPrintable(entry.spec.id));
            // Two actions of one place never share a key.
            for (const QKeySequence &key : kit.actions.keysOf(entry.spec.id)) {
                QVERIFY2(kit.actions.collisions(entry.spec.id, key).isEmpty(),
                         qPrintable(entry.spec.id + QLatin1Char(' ') + key.toString()));
            }
        }
        palette.hide();
    }
}

/// Everything that an action can change and a person can see.
static QString fingerprint(WindowKit &kit)
{
    QStringList out;
    Json window = kit.window->sessionState();
    window.remove("geometry");
    out << QString::fromStdString(window.dump()) << QString::fromStdString(kit.session.state().dump());
    for (const QWidget *const top : QApplication::topLevelWidgets()) {
        if (top->isVisible())
            out << QString::fromLatin1(top->metaObject()->className()) + top->windowTitle();
    }
    for (const Dock *const dock : kit.window->findChildren<Dock *>())
        out << dock->objectName() + QString::number(dock->isVisible())
                + QString::number(dock->visibleRegion().isEmpty());
    for (const ActionRegistry::Entry &entry : kit.actions.entries())
        out << entry.spec.id + QString::number(entry.action->isChecked());
    const RecordingDocument *const recording = kit.session.selection().recording();
    out << QString::number(recording == nullptr ? -1 : static_cast<int>(recording->events().size()))
        << QString::number(recording == nullptr ? -1 : static_cast<int>(recording->bad().size()))
        << QString::number(kit.session.selection().event()) << kit.session.selection().trace()
        << QString::number(kit.session.selection().range().has_value()) << kit.window->status().message()
        << QString::number(ThemeManager::instance().fontScale()) << QString::number(kit.window->onStartPage())
        << QString::number(kit.window->windowState())
        << QString::number(reinterpret_cast<quintptr>(QApplication::focusWidget()), 16);
    const auto *const traces = kit.window->findChild<TraceView *>();
    out << (traces == nullptr ? QString() : QString::number(traces->page().start.count()));
    return out.join(QLatin1Char('\n'));
}

void TestWindow::everyActionOfTheWindowAndOfRecordDoesSomething()
{
    WindowKit kit({1920, 1080});
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    TraceView &traces = *kit.record().centre().traces();
    QTRY_VERIFY(traces.settled() && kit.jobs.idle());
    QStringList ids;
    for (const ActionRegistry::Entry &entry : kit.actions.entries())
        ids << entry.spec.id;
    // These end what the others need; they have tests of their own.
    for (const char *const own : {"app.quit", "app.close-recording", "app.palette", "app.log-folder"})
        ids.removeAll(QLatin1String(own));
    QStringList idle;
    for (const QString &id : std::as_const(ids)) {
        const QString place = id.section(QLatin1Char('.'), 0, 0);
        if (place != QLatin1String("app") && place != QLatin1String("record"))
            continue; // the other workspaces' own tests
        kit.window->showWorkspace(QStringLiteral("record"));
        DisplaySettings display;
        display.montage = id == QLatin1String("record.montage-transverse") ? "average" : "transverse";
        display.filter.lowCutHz = 0.5;
        display.microvoltsPerMm = 50;
        recording.setDisplay(display);
        for (int second = 22; recording.events().size() < 4; ++second) {
            Event event;
            event.onset = second * kSecond;
            event.label = "Spike";
            recording.addEvent(event);
        }
        kit.session.selection().setChannels({QString::fromStdString(recording.recording()->channels()[10].label)});
        kit.session.selection().setEvent(1);
        kit.session.selection().setRange(TimeRange{21 * kSecond, kSecond});
        traces.goTo(20 * kSecond);
        kit.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(kit.window.get()));
        traces.setFocus();
        kit.window->status().showMessage(QString());
        QTest::qWait(5);
        const QAction *const action = kit.actions.find(id);
        if (!action->isEnabled() || (action->actionGroup() != nullptr && action->isChecked()))
            continue; // says why, or is on already
        if (id == QLatin1String("app.workspace-record"))
            kit.window->showStartPage();
        const QString before = fingerprint(kit);
        kit.window->runAction(id);
        if (!QTest::qWaitFor([&] { return fingerprint(kit) != before; }, 2000))
            idle << id + QLatin1Char(' ')
                    + QString::fromLatin1(QApplication::focusWidget() == nullptr
                                              ? "no focus"
                                              : QApplication::focusWidget()->metaObject()->className());
        for (QWidget *const top : QApplication::topLevelWidgets()) {
            if (top != kit.window.get() && top->isVisible())
                top->close();
        }
        if (kit.window->isFullScreen())
            kit.window->showNormal();
        QTest::qWait(1);
    }
    QVERIFY2(idle.isEmpty(), qPrintable(idle.join(QStringLiteral(", "))));
}

void TestWindow::paletteWorksByKeyboard()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QTest::keyClick(kit.window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *const palette = kit.window->findChild<CommandPalette *>();
    QVERIFY(palette != nullptr && palette->isVisible());
    QCOMPARE(QApplication::focusWidget(), &palette->field());
    QTest::keyClicks(&palette->field(), QStringLiteral("montage average"));
    QTRY_VERIFY(palette->model().rowCount() > 0);
    QCOMPARE(palette->model().entry(palette->list().currentIndex())->actionId,
             QStringLiteral("record.montage-average"));
    QTest::keyClick(&palette->field(), Qt::Key_Return);
    QVERIFY(!palette->isVisible());
    QCOMPARE(kit.session.selection().recording()->display().montage, std::string("average"));
    // A channel is found by its name.
    QTest::keyClick(kit.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(&palette->field(), QStringLiteral("Cz"));
    QTest::keyClick(&palette->field(), Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
}

void TestWindow::wrongFileShowsAnErrorInItsTab()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("wrong.edf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("this is no recording");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(kit.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(400, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(kit.window.get(), &drop);
    RecordCentre &centre = kit.record().centre();
    QTRY_COMPARE(centre.tabCount(), 2);
    QVERIFY(centre.showsFailure());
    auto *const panel = centre.findChild<ErrorPanel *>();
    QVERIFY(panel != nullptr && panel->isVisible());
    QVERIFY(panel->details().contains(QStringLiteral("wrong.edf")));
    const auto buttons = panel->findChildren<QPushButton *>();
    const auto close = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QPushButton *one) { return one->text() == QLatin1String("Close tab"); });
    QVERIFY(close != buttons.end());
    QTest::mouseClick(*close, Qt::LeftButton);
    QTRY_COMPARE(centre.tabCount(), 1);
    QTRY_VERIFY(!centre.showsFailure());
    QVERIFY(centre.traces() != nullptr); // what was open is still there
}

void TestWindow::keepsAndResetsTheLayout()
{
    {
        WindowKit kit({1920, 1080});
        QVERIFY(kit.show());
        QVERIFY(kit.open(fixture("edf/S001R01.edf")));
        QVERIFY(kit.record().dock(QStringLiteral("events"))->isVisible());
        kit.record().dock(QStringLiteral("events"))->close();
        kit.record().dock(QStringLiteral("channels"))->setFloating(true);
        kit.window->close();
    }
    WindowKit kit({1920, 1080});
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QVERIFY(!kit.record().dock(QStringLiteral("events"))->isVisible());
    QVERIFY(kit.record().dock(QStringLiteral("channels"))->isFloating());
    kit.window->runAction(QStringLiteral("app.reset-layout"));
    QVERIFY(kit.record().dock(QStringLiteral("events"))->isVisible());
    QVERIFY(!kit.record().dock(QStringLiteral("channels"))->isFloating());
}

/// What a reset laid out, a second start brings back as it was, at each of the three widths: no dock loses its place.
void TestWindow::bringsBackWhatAResetLaidOut()
{
    QFETCH(QSize, size);
    QStringList fresh;
    {
        WindowKit kit(size);
        QVERIFY(kit.show());
        QVERIFY(kit.open(fixture("edf/S001R01.edf")));
        fresh = layoutOf(kit);
        kit.window->close();
    }
    QVERIFY(fresh.filter(QStringLiteral("area 0")).isEmpty());
    WindowKit kit(size);
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    const QStringList back = layoutOf(kit);
    QCOMPARE(back.size(), fresh.size());
    for (qsizetype i = 0; i < back.size(); ++i)
        QCOMPARE(back[i], fresh[i]);
}

/// What is installed is for reading alone; the copy is its user's, and keeps what they do to it.
void TestWindow::theBundledStudyIsCopiedWholeAndOnce()
{
    namespace fs = std::filesystem;
    QTemporaryDir folder;
    const fs::path root = folder.path().toStdString(), installed = root / "installed", copy = root / "user/tour";
    fs::create_directories(installed / "runs/a/review");
    fs::create_directories(copy.parent_path());
    QVERIFY(writeFileAtomically(installed / "study.json", std::string_view("{}")));
    QVERIFY(writeFileAtomically(installed / "runs/a/run.json", std::string_view("{}")));
    QVERIFY(writeFileAtomically(installed / "runs/a/review/R1.jsonl", std::string_view("somebody's\n")));
    fs::permissions(installed / "study.json", fs::perms::owner_read);

    const StopSource stop;
    RunContext stopped(stop);
    StopSource(stop).requestStop();
    const auto cancelled = copyTourStudy(installed, copy, stopped);
    QVERIFY(!cancelled && cancelled.error().code == ErrorCode::Cancelled);
    QVERIFY(!fs::exists(copy));
    QCOMPARE(std::distance(fs::directory_iterator(copy.parent_path()), fs::directory_iterator()), std::ptrdiff_t(0));

    QVERIFY(copyTourStudy(installed, copy, {}));
    QVERIFY(fs::exists(copy / "runs/a/run.json"));
    QVERIFY(!fs::exists(copy / "runs/a/review"));
    QVERIFY((fs::status(copy / "study.json").permissions() & fs::perms::owner_write) != fs::perms::none);
    QVERIFY(writeFileAtomically(copy / "study.json", std::string_view("{\"mine\":1}")));
    QVERIFY(copyTourStudy(installed, copy, {}));
    QCOMPARE(*readTextFile(copy / "study.json"), std::string("{\"mine\":1}"));
    QVERIFY(tourCopyPlace(installed) != tourCopyPlace(copy)); // another version, another place

    QVERIFY(!copyTourStudy(root / "nowhere", root / "other", {}));
    QVERIFY(!fs::exists(root / "other"));
}

/// Docks side by side need more than a narrow window has: it kept growing beyond its screen.
void TestWindow::aWideLayoutLeavesANarrowWindowItsSize()
{
    for (const QSize size :
         {QSize(1920, 1080), QSize(1600, 900), QSize(1280, 800), QSize(1200, 700), QSize(1199, 700), QSize(960, 540)}) {
        WindowKit kit(size);
        QVERIFY(kit.show());
        QVERIFY(kit.open(fixture("edf/S001R01.edf")));
        layoutOf(kit);
        QCOMPARE(kit.window->size(), size);
        kit.window->close();
    }
}

void TestWindow::bringsBackWhatAResetLaidOut_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("small") << QSize(960, 540);
    QTest::newRow("narrow") << QSize(1280, 800);
    QTest::newRow("wide") << QSize(1920, 1080);
}

void TestWindow::keysFollowThePreset()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    TraceView &traces = *kit.record().centre().traces();
    QTRY_VERIFY(traces.settled());
    traces.setFocus();
    const TimeNs start = traces.page().start;
    QTest::keyClick(&traces, Qt::Key_PageDown);
    QTRY_VERIFY(traces.page().start > start);
    QTest::keyClick(&traces, Qt::Key_F2);
    QCOMPARE(kit.session.selection().recording()->display().montage, std::string("double-banana"));
    kit.actions.setPreset(KeyPreset::Mne);
    const TimeNs before = traces.page().start;
    QTest::keyClick(&traces, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(traces.page().start < before);
    QTest::keyClick(&traces, Qt::Key_F1); // no montage key there
    QCOMPARE(kit.session.selection().recording()->display().montage, std::string("double-banana"));
}

void TestWindow::tabReachesEveryControl()
{
    WindowKit kit({1920, 1080});
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QTRY_VERIFY(kit.jobs.idle());
    QSet<QWidget *> wanted;
    for (QWidget *const one : kit.window->findChildren<QWidget *>()) {
        if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) != 0
            && one->focusProxy() == nullptr && one->window() == kit.window.get())
            wanted.insert(one);
    }
    QVERIFY(wanted.size() > 20);
    kit.record().centre().traces()->setFocus();
    QSet<QWidget *> reached;
    for (int i = 0; i < 4 * wanted.size(); ++i) {
        QWidget *const at = QApplication::focusWidget();
        QVERIFY(at != nullptr);
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
    }
    wanted.subtract(reached);
    // Of buttons that exclude each other Tab reaches the chosen one, the arrow keys the others.
    auto *const record = kit.window->findChild<WorkspaceBar *>()->button(QStringLiteral("record"));
    QVERIFY(reached.contains(record));
    record->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        wanted.remove(QApplication::focusWidget());
    }
    for (const QWidget *const missed : std::as_const(wanted))
        qInfo() << "not reached:" << missed;
    QVERIFY(wanted.isEmpty());
}

void TestWindow::saysWhatIsOnScreen()
{
    WindowKit kit({1920, 1080});
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    QTRY_VERIFY(kit.record().centre().traces()->settled());
    const auto value = [&](const char *id) -> QString {
        for (const StatusField &field : kit.window->status().fields()) {
            if (field.id == QLatin1String(id))
                return field.words + QLatin1Char(' ') + field.value;
        }
        return {};
    };
    QVERIFY(value("calibration").contains(QStringLiteral("not calibrated")));
    QCOMPARE(value("polarity"), QStringLiteral("EEG negative up"));
    QVERIFY(value("rate").contains(QStringLiteral("160 Hz")));
    QTest::keyClick(kit.record().centre().traces(), Qt::Key_Plus);
    QCOMPARE(value("sensitivity"), QStringLiteral("Sensitivity 5 µV/mm"));
    kit.window->runAction(QStringLiteral("record.negative-up"));
    QCOMPARE(value("polarity"), QStringLiteral("EEG positive up"));
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestWindow)
#include "tst_window.moc"
