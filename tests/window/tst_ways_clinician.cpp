// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"
#include "core/io/reader.h"
#include "tests/support/gui_test.h"
#include "tests/window/way_kit.h"
#include "widgets/panels/record/channels_panel.h"
#include "widgets/panels/record/event_item_model.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/style/table_view.h"
#include "widgets/traces/trace_view.h"

#include <QAbstractItemView>
#include <QImage>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QXmlStreamReader>

#include <cmath>

namespace ng::ui {

using test::fixture;
using test::Way;

/// An EDF from the ward, its events put right, the page and the events exported, a signed report written.
class TestWaysClinician : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void fromTheWardToTheReport();
    void whatWasEditedIsThereTheNextDay();

private:
    static std::vector<Event> eventsIn(const QString &path)
    {
        const auto recording = makeReaders().open(path.toStdString());
        return recording ? (*recording)->events : std::vector<Event>();
    }
    static const Event *find(const std::vector<Event> &events, const char *label)
    {
        const auto at =
            std::find_if(events.begin(), events.end(), [label](const Event &one) { return one.label == label; });
        return at == events.end() ? nullptr : &*at;
    }
    static double seconds(TimeNs time) { return toSeconds(time); }
    void openByDialog(Way &way, const QString &file);
    void editEvents(Way &way);
    void exportEvents(Way &way, const QString &filter, const QString &file);
    void checkPage(const QString &svg);
    void writeReport(Way &way, const QString &folder);
};

namespace {

/// In the last row of the event lane, where there is room: the first is taken by what lasts the whole recording.
QPoint eventPoint(const TraceView &traces, double seconds)
{
    const PageContent &page = traces.content();
    return QPointF(page.xOf(fromSeconds(seconds).value()), page.layout.eventRows.back().center().y()).toPoint();
}

QPoint tracePoint(const TraceView &traces, double seconds, int trace)
{
    const PageContent &page = traces.content();
    return QPointF(page.xOf(fromSeconds(seconds).value()), page.layout.baselines[static_cast<std::size_t>(trace)])
        .toPoint();
}

QLineEdit *editorIn(const QWidget &place)
{
    for (QLineEdit *const editor : place.findChildren<QLineEdit *>()) {
        if (editor->isVisible())
            return editor;
    }
    return nullptr;
}

} // namespace

void TestWaysClinician::openByDialog(Way &way, const QString &file)
{
    QVERIFY(way.kit.show());
    way.shot(QStringLiteral("clinician-1-start"));
    Way::press(Qt::Key_Space); // the button that has the focus: Open recording…
    WAY(way.chooseFile(file));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.selection().recording() != nullptr, Way::kPatienceMs);
    QTRY_VERIFY(way.kit.record().centre().traces() != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.record().centre().traces()->settled(), Way::kPatienceMs);
    // What was asked for is what the keys go to.
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(way.kit.record().centre().traces()));
}

void TestWaysClinician::editEvents(Way &way)
{
    TraceView &traces = *way.kit.record().centre().traces();
    RecordingDocument &recording = *way.kit.session.selection().recording();
    const std::size_t before = recording.events().size();
    // As it is read at the ward: longitudinal bipolar, 50 Hz out, a larger gain.
    Way::press(Qt::Key_F2);
    Way::press(Qt::Key_N);
    Way::press(Qt::Key_Plus);
    QCOMPARE(recording.display().montage, std::string("double-banana"));
    QCOMPARE(recording.display().filter.notchHz, 50.0);
    QTRY_VERIFY(traces.settled() && way.kit.jobs.idle());
    way.shot(QStringLiteral("clinician-2-montage"));

    // A stretch marked over the traces, named by a quick key.
    Way::drag(&traces, tracePoint(traces, 1.0, 3), tracePoint(traces, 2.0, 3));
    Way::press(Qt::Key_2);
    const Event *wave = find(recording.events(), "Sharp-wave");
    QVERIFY(wave != nullptr);
    QVERIFY(std::abs(seconds(wave->onset) - 1.0) < 0.03 && std::abs(seconds(wave->duration) - 1.0) < 0.03);
    // One dragged out in the event lane, named in place, moved, and made longer at its end.
    QTRY_VERIFY(traces.settled());
    Way::drag(&traces, eventPoint(traces, 3.0), eventPoint(traces, 3.5));
    QTRY_VERIFY(editorIn(traces) != nullptr);
    Way::type(QStringLiteral("Eye-blink-artifact"));
    Way::press(Qt::Key_Return);
    QVERIFY(find(recording.events(), "Eye-blink-artifact") != nullptr);
    Way::drag(&traces, eventPoint(traces, 3.25), eventPoint(traces, 3.75));
    Way::drag(&traces, eventPoint(traces, 3.98), eventPoint(traces, 4.48));
    const Event *blink = find(recording.events(), "Eye-blink-artifact");
    QVERIFY2(std::abs(seconds(blink->onset) - 3.5) < 0.03 && std::abs(seconds(blink->duration) - 1.0) < 0.06,
             qPrintable(QStringLiteral("%1 + %2").arg(seconds(blink->onset)).arg(seconds(blink->duration))));
    // One for a channel alone: the trace is pressed at its name, then A, and its term is typed in the table.
    const RecordingDocument::Trace &trace = recording.traces()[5];
    QTest::mouseClick(&traces, Qt::LeftButton, {}, QPointF(10.0, traces.content().layout.baselines[5]).toPoint());
    QTest::mouseClick(&traces, Qt::LeftButton, {}, tracePoint(traces, 6.0, 5));
    QCOMPARE(way.kit.session.selection().trace(), trace.label);
    Way::press(Qt::Key_A);
    QTRY_VERIFY(editorIn(way.kit.record().events()) != nullptr);
    Way::press(Qt::Key_A, Qt::ControlModifier);
    Way::type(QStringLiteral("EMG-artifact"));
    Way::press(Qt::Key_Return);
    QTRY_VERIFY(find(recording.events(), "EMG-artifact") != nullptr);
    const Event *muscle = find(recording.events(), "EMG-artifact");
    QVERIFY(muscle != nullptr);
    QVERIFY(std::abs(seconds(muscle->onset) - 6.0) < 0.03);
    QVERIFY2(!muscle->channels.empty(), "the event is of the trace that was chosen");
    // One too many, taken away, and the one after it given back.
    QTest::mouseClick(&traces, Qt::LeftButton, {}, tracePoint(traces, 7.0, 2));
    Way::press(Qt::Key_1);
    QCOMPARE(recording.events().size(), before + 4);
    Way::press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(recording.events().size(), before + 3);
    QVERIFY(find(recording.events(), "Spike") == nullptr);
    way.shot(QStringLiteral("clinician-3-events"));
}

void TestWaysClinician::exportEvents(Way &way, const QString &filter, const QString &file)
{
    WAY(way.palette(QStringLiteral("export events"), "record.export-events"));
    auto *const files = Way::dialog<QFileDialog>();
    QVERIFY(files != nullptr);
    auto *const kinds = files->findChild<QComboBox *>(QStringLiteral("fileTypeCombo"));
    QVERIFY(kinds != nullptr);
    kinds->setFocus();
    while (!kinds->currentText().contains(filter)) {
        const int at = kinds->currentIndex();
        QTest::keyClick(kinds, Qt::Key_Down);
        QVERIFY2(kinds->currentIndex() != at, "no such kind of file is offered");
    }
    WAY(way.chooseFile(file));
}

/// The drawing: text as text, with where it comes from beside it.
void TestWaysClinician::checkPage(const QString &svg)
{
    const QByteArray bytes = Way::contentOf(svg);
    QXmlStreamReader xml(bytes);
    QString recipe, words;
    int paths = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("metadata"))
            recipe = xml.readElementText();
        else if (xml.name() == QLatin1String("text"))
            words += xml.readElementText(QXmlStreamReader::IncludeChildElements) + QLatin1Char('\n');
        else if (xml.name() == QLatin1String("path"))
            ++paths;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(paths > 10);
    QVERIFY2(words.contains(QStringLiteral("Fp1–F7")), qPrintable(words));
    QVERIFY2(words.contains(QStringLiteral("Sharp-wave")), qPrintable(words));
    const auto record = parseJson(recipe.toStdString());
    QVERIFY(record.has_value());
    QCOMPARE((*record)["format"].toString(), std::string("neuroglyph-figure"));
    QCOMPARE((*record)["id"].toString(), std::string("record.traces"));
    const std::string made = (*record)["recipe"].dump();
    QVERIFY2(made.find("double-banana") != std::string::npos, made.c_str());
    QVERIFY2(made.find("50") != std::string::npos, made.c_str()); // the notch
}

void TestWaysClinician::writeReport(Way &way, const QString &folder)
{
    Way::press(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(way.kit.window->workspace(), QStringLiteral("report"));
    WAY(way.palette(QStringLiteral("new report clinical"), "report.new-clinical"));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("report.sign"))->isEnabled(), Way::kPatienceMs);
    WAY(way.palette(QStringLiteral("show one page"), "report.one-page"));
    Way::answerWith<QInputDialog>(QStringLiteral("OK"));
    WAY(way.palette(QStringLiteral("sign"), "report.sign"));
    WAY(way.backToWindow());
    QTRY_VERIFY(!way.kit.actions.find(QStringLiteral("report.sign"))->isEnabled());
    WorkspacePage &page = *way.kit.window->page(QStringLiteral("report"));
    way.shot(QStringLiteral("clinician-5-report"));
    Way::press(Qt::Key_E, Qt::ControlModifier); // where it was put: beside the recordings; the folder is typed
    QTRY_VERIFY(page.findChild<QPushButton *>(QStringLiteral("reportExport"))->isVisible());
    auto *const result = page.findChild<QLabel *>(QStringLiteral("reportExportResult"));
    QTRY_VERIFY_WITH_TIMEOUT(!result->text().isEmpty() && way.kit.jobs.idle(), Way::kPatienceMs);
    QLineEdit *where = nullptr;
    for (QLineEdit *const one : page.findChildren<QLineEdit *>()) {
        if (one->isVisible() && one->accessibleName() == QLatin1String("Folder"))
            where = one;
    }
    WAY(Way::fill(where, folder));
    auto *const button = page.findChild<QPushButton *>(QStringLiteral("reportExport"));
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(QStringLiteral("✓")), Way::kPatienceMs);
    const QStringList pdfs = QDir(folder).entryList({QStringLiteral("*.pdf")});
    const QStringList htmls = QDir(folder).entryList({QStringLiteral("*.html")});
    QCOMPARE(pdfs.size(), 1);
    QCOMPARE(htmls.size(), 1);
    QVERIFY(Way::contentOf(folder + QLatin1Char('/') + pdfs[0]).startsWith("%PDF-"));
    const QByteArray html = Way::contentOf(folder + QLatin1Char('/') + htmls[0]);
    for (const char *const word : {"Sharp-wave", "Eye-blink-artifact", "EMG-artifact"})
        QVERIFY2(html.contains(word), word);
}

void TestWaysClinician::fromTheWardToTheReport()
{
    QTemporaryDir folder;
    const QString edf = folder.filePath(QStringLiteral("ward.edf"));
    QVERIFY(QFile::copy(fixture("edf/S001R01.edf"), edf));
    const QByteArray source = Way::contentOf(edf);
    const std::size_t before = eventsIn(edf).size();
    Way way;
    WAY(openByDialog(way, edf));
    WAY(editEvents(way));

    // The page, as vector graphics and as pixels.
    const QString svg = way.exportFigure("record.traces", QStringLiteral("SVG"), folder.path(), QStringLiteral("page"));
    if (QTest::currentTestFailed())
        return;
    WAY(checkPage(svg));
    const QString png = way.exportFigure("record.traces", QStringLiteral("PNG"), folder.path(), QStringLiteral("page"));
    if (QTest::currentTestFailed())
        return;
    const QImage image(png);
    QVERIFY(image.width() > 1000);
    QVERIFY(image.text(QStringLiteral("neuroglyph-recipe")).contains(QStringLiteral("double-banana")));
    const QString pdf = way.exportFigure("record.traces", QStringLiteral("PDF"), folder.path(), QStringLiteral("page"));
    if (QTest::currentTestFailed())
        return;
    QVERIFY(Way::contentOf(pdf).contains("double-banana"));

    // The events, as EDF+ annotations and as a table.
    const QString annotated = folder.filePath(QStringLiteral("annotated.edf"));
    WAY(exportEvents(way, QStringLiteral(".edf"), annotated));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(annotated) && way.kit.jobs.idle(), Way::kPatienceMs);
    const std::vector<Event> written = eventsIn(annotated);
    QCOMPARE(written.size(), before + 3);
    QVERIFY(find(written, "Sharp-wave") != nullptr && find(written, "Eye-blink-artifact") != nullptr);
    QVERIFY(std::abs(seconds(find(written, "Eye-blink-artifact")->onset) - 3.5) < 0.03);
    const QString table = folder.filePath(QStringLiteral("events.tsv"));
    WAY(exportEvents(way, QStringLiteral(".tsv"), table));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(table) && way.kit.jobs.idle(), Way::kPatienceMs);
    const QByteArray rows = Way::contentOf(table);
    QCOMPARE(static_cast<std::size_t>(rows.count('\n')), before + 4);
    QVERIFY2(rows.contains("EMG-artifact"), rows.constData());
    way.shot(QStringLiteral("clinician-4-exported"));

    WAY(writeReport(way, folder.filePath(QStringLiteral("out"))));
    QCOMPARE(Way::contentOf(edf), source); // never written to
}

void TestWaysClinician::whatWasEditedIsThereTheNextDay()
{
    QTemporaryDir folder;
    const QString edf = folder.filePath(QStringLiteral("ward.edf"));
    QVERIFY(QFile::copy(fixture("edf/S001R01.edf"), edf));
    {
        Way way;
        WAY(openByDialog(way, edf));
        WAY(editEvents(way));
        Way::press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(!way.kit.window->isVisible());
    }
    Way way;
    QVERIFY(way.kit.show());
    // The recent file is one press of Enter away in the palette.
    Way::press(Qt::Key_K, Qt::ControlModifier);
    Way::type(QStringLiteral("ward.edf"));
    Way::press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.selection().recording() != nullptr, Way::kPatienceMs);
    const std::vector<Event> &events = way.kit.session.selection().recording()->events();
    QVERIFY(find(events, "Sharp-wave") != nullptr);
    QVERIFY(find(events, "Eye-blink-artifact") != nullptr);
    QVERIFY(find(events, "EMG-artifact") != nullptr);
    QVERIFY(find(events, "Spike") == nullptr);
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestWaysClinician)
#include "tst_ways_clinician.moc"
