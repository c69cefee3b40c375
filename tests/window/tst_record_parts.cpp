// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"
#include "core/io/reader.h"
#include "tests/support/gui_test.h"
#include "tests/window/window_kit.h"
#include "widgets/panels/record/channel_item_model.h"
#include "widgets/panels/record/channel_stats.h"
#include "widgets/panels/record/event_export.h"
#include "widgets/panels/record/event_item_model.h"
#include "widgets/panels/record/event_terms.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/panels/record/health_panel.h"
#include "widgets/panels/record/montage_choice.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/traces/trace_view.h"

#include <cmath>
#include <numbers>

namespace ng::ui {

using test::fixture;
using test::WindowKit;

namespace {

ChannelInfo channel(const std::string &label, int rateHz, std::int64_t samples)
{
    ChannelInfo out;
    out.label = out.fileLabel = label;
    out.unit = "V";
    out.axis.rate = Rate::hertz(rateHz);
    out.axis.segments = {{TimeNs{0}, 0, samples}};
    return out;
}

} // namespace

class TestRecordParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresDeviations();
    void writesEventsAsTableAndAsAnnotations();
    void readsTermsOfAFile();
    void filtersAndSortsEvents();
    void editsInTheTableAreUndone();
    void selectingAnEventShowsIt();
    void ordersChannelsByDrag();
    void tellsWhatReadingShowed();
    void keepsOwnMontages();
};

void TestRecordParts::measuresDeviations()
{
    constexpr std::int64_t kSamples = 100 * 300; // 300 s at 100 Hz: sampled, not read whole
    constexpr double kAmplitude = 20e-6, kOffset = 0.1;
    std::vector<float> sine, flat, holes;
    for (std::int64_t i = 0; i < kSamples; ++i) {
        const double t = static_cast<double>(i) / 100.0;
        sine.push_back(static_cast<float>(kOffset + kAmplitude * std::sin(2.0 * std::numbers::pi * 10.0 * t)));
        flat.push_back(1.0F);
        holes.push_back(std::numeric_limits<float>::quiet_NaN());
    }
    const MemorySource source({channel("sine", 100, kSamples), channel("flat", 100, kSamples),
                               channel("holes", 100, kSamples)},
                              {sine, flat, holes});
    const auto spread = channelSpread(source, 60, {});
    QVERIFY(spread.has_value());
    // float32 around 0.1 V resolves 7 nV, far below the 14 µV of the sine.
    QVERIFY(std::abs((*spread)[0] - kAmplitude / std::numbers::sqrt2) < 0.02e-6);
    QCOMPARE((*spread)[1], 0.0);
    QVERIFY(std::isnan((*spread)[2]));
    StopSource stop;
    stop.requestStop();
    QCOMPARE(channelSpread(source, 60, RunContext(stop)).error().code, ErrorCode::Cancelled);
}

void TestRecordParts::writesEventsAsTableAndAsAnnotations()
{
    const auto recording = makeReaders().open(fixture("edf/S001R01.edf").toStdString());
    QVERIFY(recording.has_value());
    std::vector<Event> events(2);
    events[0].onset = TimeNs{1'500'000'000};
    events[0].duration = 2 * kSecond;
    events[0].label = "Sharp-wave";
    events[0].channels = {"Fp1", "Fp2"};
    events[1].onset = 10 * kSecond;
    events[1].label = "a\tb";
    const TsvTable table = eventTable(events);
    QCOMPARE(table.rows[0], (std::vector<std::string>{"1.5", "2", "Sharp-wave", "n/a", "Fp1,Fp2"}));
    QCOMPARE(table.rows[1][2], std::string("a b"));
    QTemporaryDir folder;
    const std::filesystem::path tsv = folder.filePath(QStringLiteral("e.tsv")).toStdString();
    QVERIFY(exportEvents(*recording, events, tsv, {}).has_value());
    events.pop_back();
    const std::filesystem::path edf = folder.filePath(QStringLiteral("e.edf")).toStdString();
    const auto written = exportEvents(*recording, events, edf, {});
    QVERIFY2(written.has_value(), written ? "" : written.error().message().c_str());
    const auto back = makeReaders().open(edf);
    QVERIFY(back.has_value());
    QCOMPARE((*back)->events.size(), std::size_t{1});
    QCOMPARE((*back)->events[0].label, std::string("Sharp-wave"));
    QCOMPARE((*back)->events[0].onset, events[0].onset);
    QCOMPARE(exportEvents(*recording, events, folder.filePath(QStringLiteral("e.doc")).toStdString(), {}).error().code,
             ErrorCode::Unsupported);
}

void TestRecordParts::readsTermsOfAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("terms.tsv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# ours\nRhythm A\tsome words\n\nRhythm A\nRhythm B\r\n");
    file.close();
    const auto terms = readTerms(path.toStdString());
    QVERIFY(terms.has_value());
    QCOMPARE(*terms, (QStringList{QStringLiteral("Rhythm A"), QStringLiteral("Rhythm B")}));
    setLoadedTerms(*terms);
    QCOMPARE(offeredTerms(), *terms);
    setLoadedTerms({});
    QCOMPARE(offeredTerms(), builtInTerms());
    QCOMPARE(quickTerms().size(), 9);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    QCOMPARE(readTerms(path.toStdString()).error().code, ErrorCode::CorruptData);
}

void TestRecordParts::filtersAndSortsEvents()
{
    WindowKit kit;
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    const int before = static_cast<int>(recording.events().size());
    for (int i = 0; i < 5; ++i) {
        Event event;
        event.onset = (5 - i) * kSecond;
        event.duration = (i + 1) * kSecond;
        event.label = i == 3 ? "Needle" : "Hay";
        recording.addEvent(event);
    }
    EventItemModel model;
    model.setRecording(&recording);
    QCOMPARE(model.total(), before + 5);
    model.setFilter(QStringLiteral("needle"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rangeAt(0).start, 2 * kSecond);
    model.setFilter(QStringLiteral("hay"));
    model.sort(EventItemModel::LengthS, Qt::DescendingOrder);
    QCOMPARE(model.rangeAt(0).duration, 5 * kSecond);
    model.sort(EventItemModel::Clock, Qt::AscendingOrder);
    QCOMPARE(model.rangeAt(0).start, kSecond);
}

void TestRecordParts::editsInTheTableAreUndone()
{
    WindowKit kit;
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    Event event;
    event.onset = 3 * kSecond;
    event.label = "Spike";
    recording.addEvent(event);
    EventItemModel model;
    model.setRecording(&recording);
    model.setFilter(QStringLiteral("Spike"));
    QVERIFY(model.setData(model.index(0, EventItemModel::Channels), QStringLiteral("Cz, Pz"), Qt::EditRole));
    QCOMPARE(recording.events()[static_cast<std::size_t>(model.eventAt(0))].channels.size(), std::size_t{2});
    QVERIFY(!model.setData(model.index(0, EventItemModel::Channels), QStringLiteral("Nowhere"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, EventItemModel::LengthS), QStringLiteral("-1"), Qt::EditRole));
    QVERIFY(model.setData(model.index(0, EventItemModel::LengthS), QStringLiteral("0.25"), Qt::EditRole));
    QCOMPARE(model.rangeAt(0).duration, TimeNs{250'000'000});
    recording.log().undoStack().undo();
    QCOMPARE(model.rangeAt(0).duration, TimeNs{0});
    recording.log().undoStack().undo();
    QVERIFY(recording.events()[static_cast<std::size_t>(model.eventAt(0))].channels.empty());
}

void TestRecordParts::selectingAnEventShowsIt()
{
    WindowKit kit;
    QVERIFY(kit.show());
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    Event event;
    event.onset = 50 * kSecond;
    event.duration = kSecond;
    event.label = "Far away";
    recording.addEvent(event);
    EventsPanel &events = kit.record().events();
    QTRY_VERIFY(kit.record().centre().traces()->settled());
    events.find();
    QTest::keyClicks(&events.filterField(), QStringLiteral("far"));
    QTRY_COMPARE(events.model().rowCount(), 1);
    QTest::keyClick(&events.filterField(), Qt::Key_Down);
    QTRY_COMPARE(kit.session.selection().cursor(), std::optional<TimeNs>(50 * kSecond));
    QTRY_VERIFY(overlaps(kit.record().centre().traces()->page(), {event.onset, event.duration}));
    QCOMPARE(kit.session.selection().event(), events.model().eventAt(0));
}

void TestRecordParts::ordersChannelsByDrag()
{
    WindowKit kit;
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    ChannelItemModel model(kit.jobs);
    model.setRecording(&recording);
    const QString third = model.label(2);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(2, ChannelItemModel::Name)}));
    model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QCOMPARE(model.label(0), third);
    QCOMPARE(recording.traces().front().label, third);
    model.setData(model.index(0, ChannelItemModel::Shown), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(recording.findTrace(third) == nullptr);
}

void TestRecordParts::tellsWhatReadingShowed()
{
    WindowKit kit;
    QVERIFY(kit.open(fixture("edf/S001R01.edf")));
    RecordingDocument &recording = *kit.session.selection().recording();
    const std::size_t before = healthOf(recording).size();
    recording.setBad({QString::fromStdString(recording.recording()->channels().front().label)}, true);
    const std::vector<HealthLine> lines = healthOf(recording);
    QCOMPARE(lines.size(), before + 1);
    QVERIFY(lines.front().text.contains(QStringLiteral("64")));
    for (const HealthLine &line : lines)
        QVERIFY(!line.text.contains(QLatin1Char('%')));
}

void TestRecordParts::keepsOwnMontages()
{
    const std::size_t before = montageChoices().size();
    addOwnMontage(QStringLiteral("Left"), QStringLiteral("Fp1-F7, F7-T7"));
    addOwnMontage(QStringLiteral("Left side"), QStringLiteral("Fp1-F7, F7-T7"));
    QCOMPARE(montageChoices().size(), before + 1);
    QCOMPARE(montageName(QStringLiteral("Fp1-F7, F7-T7")), QStringLiteral("Left side"));
    QCOMPARE(montageName(QStringLiteral("double-banana")), QStringLiteral("Longitudinal bipolar"));
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestRecordParts)
#include "tst_record_parts.moc"
