// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "core/signal/filter_node.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/traces/trace_recordings.h"
#include "widgets/traces/trace_columns.h"
#include "widgets/traces/trace_surface.h"

#include <cmath>

using namespace ng;
using namespace ng::ui;

namespace {

/// The slow way: every sample to its column, by its time.
std::vector<TraceColumn> slowColumns(const SignalSource &source, std::size_t channel, const ColumnGrid &grid,
                                     std::int64_t first, int count)
{
    const TimeAxis &axis = source.channels()[channel].axis;
    const std::size_t channels[] = {channel};
    const auto all = readBlock(source, channels, {0, axis.sampleCount()});
    std::vector<TraceColumn> out(static_cast<std::size_t>(count));
    for (const Segment &segment : axis.segments) {
        for (std::int64_t i = 0; i < segment.count; ++i) {
            const double seconds = toSeconds(segment.start) + static_cast<double>(i) / axis.rate.hertz();
            const auto column = static_cast<std::int64_t>(std::floor(seconds * grid.perSecond + 1e-6)) - first;
            if (column < 0 || column >= count)
                continue;
            const float value = (*all)(0, static_cast<std::size_t>(segment.firstSample + i));
            TraceColumn &at = out[static_cast<std::size_t>(column)];
            at.min = std::min(at.min, value);
            at.max = std::max(at.max, value);
        }
    }
    return out;
}

TraceRequest requestOf(const RecordingPtr &recording, double perSecond, std::int64_t first, int count)
{
    TraceRequest out;
    out.source = recording->signal;
    for (std::size_t i = 0; i < recording->channels().size(); ++i)
        out.channels.push_back(i);
    out.grid.perSecond = perSecond;
    out.first = first;
    out.count = count;
    return out;
}

bool sameExtremes(const std::vector<TraceColumn> &a, const std::vector<TraceColumn> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const TraceColumn &x, const TraceColumn &y) {
        return (x.empty() && y.empty()) || (x.min == y.min && x.max == y.max);
    });
}

} // namespace

class TestTraceColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesGoToTheirColumns_data();
    void samplesGoToTheirColumns();
    void filesGiveTheirColumns_data();
    void filesGiveTheirColumns();
    void columnsDoNotDependOnThePage();
    void gapsAreEmptyAndNotCrossed();
    void fewSamplesAreKept();
    void mixedRates();
    void pyramidGivesTheSameExtremes();
    void unscannedIsSaid();
    void appendedBlocksEqualOneBlock_data();
    void appendedBlocksEqualOneBlock();
    void surfaceScrollsAsItRedraws_data();
    void surfaceScrollsAsItRedraws();
    void filteredSignal();
    void cancelled();
};

void TestTraceColumns::samplesGoToTheirColumns_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<qint64>("first");
    for (const double perSecond : {100.0, 83.7, 31.0, 6.4, 1.0})
        QTest::addRow("%g from 0", perSecond) << perSecond << qint64(0);
    QTest::addRow("before the start") << 50.0 << qint64(-20);
    QTest::addRow("over the end") << 50.0 << qint64(900);
    QTest::addRow("behind the end") << 50.0 << qint64(5000);
}

void TestTraceColumns::samplesGoToTheirColumns()
{
    QFETCH(const double, perSecond);
    QFETCH(const qint64, first);
    const RecordingPtr recording = test::eegRecording({"Fp1", "Fp2", "O1"}, 250, 20, 2600);
    const TraceRequest request = requestOf(recording, perSecond, first, 400);
    const auto block = readTraces(request);
    QVERIFY(block.has_value());
    for (std::size_t c = 0; c < 3; ++c) {
        QVERIFY(!block->channels[c].few);
        const auto expected = slowColumns(*recording->signal, c, request.grid, first, 400);
        QVERIFY(sameExtremes(block->channels[c].columns, expected));
    }
}

void TestTraceColumns::filesGiveTheirColumns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("perSecond");
    for (const char *name : {"S001R01.edf", "test.bdf", "test_uneven_samp.edf", "test_stim_channel.edf"}) {
        for (const double perSecond : {70.0, 11.3, 1.0})
            QTest::addRow("%s %g", name, perSecond) << QString::fromLatin1(name) << perSecond;
    }
}

/// Columns that a reader finds in the file's integers equal those of its samples, in first and last ones too.
void TestTraceColumns::filesGiveTheirColumns()
{
    QFETCH(const QString, name);
    QFETCH(const double, perSecond);
    const std::filesystem::path path =
        std::filesystem::path(qgetenv("NG_FIXTURES").toStdString()) / "edf" / name.toStdString();
    if (!std::filesystem::exists(path))
        QSKIP("the fixture is not there");
    const auto opened = makeReaders().open(path);
    QVERIFY(opened.has_value());
    const RecordingPtr recording = *opened;
    const int count = std::min(2000, static_cast<int>(toSeconds(recording->duration()) * perSecond) + 2);
    const TraceRequest request = requestOf(recording, perSecond, 0, count);
    const auto fast = readTraces(request);
    QVERIFY(fast.has_value());
    const TraceRequest plain = [&] {
        TraceRequest out = request;
        std::vector<std::vector<float>> rows;
        for (std::size_t c = 0; c < recording->channels().size(); ++c) {
            const std::size_t one[] = {c};
            const auto samples = readBlock(*recording->signal, one, {0, recording->channels()[c].axis.sampleCount()});
            rows.emplace_back(samples->flat().begin(), samples->flat().end());
        }
        out.source = std::make_shared<MemorySource>(recording->channels(), std::move(rows));
        return out;
    }();
    const auto slow = readTraces(plain);
    int compared = 0;
    for (std::size_t c = 0; c < slow->channels.size(); ++c) {
        QCOMPARE(fast->channels[c].columns.size(), slow->channels[c].columns.size());
        QVERIFY(sameExtremes(fast->channels[c].columns, slow->channels[c].columns));
        for (std::size_t i = 0; i < slow->channels[c].columns.size(); ++i) {
            const TraceColumn &a = fast->channels[c].columns[i], &b = slow->channels[c].columns[i];
            QVERIFY(a.first == b.first || (std::isnan(a.first) && std::isnan(b.first)));
            QVERIFY(a.last == b.last || (std::isnan(a.last) && std::isnan(b.last)));
            ++compared;
        }
        if (!slow->channels[c].few)
            QVERIFY(sameExtremes(slow->channels[c].columns, slowColumns(*plain.source, c, plain.grid, 0, count)));
    }
    QVERIFY(compared > 0 || slow->channels[0].few);
}

void TestTraceColumns::columnsDoNotDependOnThePage()
{
    const RecordingPtr recording = test::eegRecording({"Fp1"}, 250, 20, 2600);
    const auto whole = readTraces(requestOf(recording, 41.3, 0, 700));
    for (const int first : {1, 13, 217, 430}) {
        const auto part = readTraces(requestOf(recording, 41.3, first, 100));
        for (int i = 0; i < 100; ++i) {
            const TraceColumn &a = whole->channels[0].columns[static_cast<std::size_t>(first + i)];
            const TraceColumn &b = part->channels[0].columns[static_cast<std::size_t>(i)];
            QCOMPARE(std::memcmp(&a, &b, sizeof(a)), 0);
        }
    }
}

void TestTraceColumns::gapsAreEmptyAndNotCrossed()
{
    const RecordingPtr recording = test::eegRecording({"Fp1"}, 250, 20, 2500); // gap from 10.0 to 10.8 s
    const auto block = readTraces(requestOf(recording, 100.0, 0, 2000));
    const std::vector<TraceColumn> &columns = block->channels[0].columns;
    for (std::size_t i = 1000; i < 1080; ++i)
        QVERIFY(columns[i].empty());
    QVERIFY(!columns[999].empty() && !columns[1080].empty());
    QVERIFY(std::isnan(columns[999].last));
    QVERIFY(std::isnan(columns[1080].first));
    QVERIFY(std::isnan(columns[0].first));
    QVERIFY(!std::isnan(columns[500].first) && !std::isnan(columns[500].last));
}

void TestTraceColumns::fewSamplesAreKept()
{
    const RecordingPtr recording = test::eegRecording({"Fp1"}, 100, 20, 1000);
    const auto block = readTraces(requestOf(recording, 130.0, 1250, 300));
    const TraceData &data = block->channels[0];
    QVERIFY(data.few && data.columns.empty());
    int breaks = 0;
    double before = 0.0;
    for (const TracePoint &point : data.points) {
        QVERIFY(point.x >= before);
        before = point.x;
        breaks += std::isnan(point.value) ? 1 : 0;
    }
    QCOMPARE(breaks, 1); // at the end of the gap
    QVERIFY(marginOf(requestOf(recording, 130.0, 0, 1)) >= 2);
    QCOMPARE(marginOf(requestOf(recording, 13.0, 0, 1)), 0);
}

void TestTraceColumns::mixedRates()
{
    const RecordingPtr fast = test::eegRecording({"Fp1"}, 500, 10);
    const RecordingPtr slow = test::eegRecording({"Resp"}, 10, 10);
    std::vector<ChannelInfo> channels{fast->channels()[0], slow->channels()[0]};
    std::vector<std::vector<float>> rows;
    const std::size_t zero[] = {0};
    for (const RecordingPtr &one : {fast, slow}) {
        const auto samples = readBlock(*one->signal, zero, {0, one->channels()[0].axis.sampleCount()});
        rows.emplace_back(samples->flat().begin(), samples->flat().end());
    }
    auto both = std::make_shared<Recording>(*fast);
    both->signal = std::make_shared<MemorySource>(channels, rows);
    const auto block = readTraces(requestOf(both, 100.0, 0, 500));
    QVERIFY(block.has_value());
    QVERIFY(!block->channels[0].few && block->channels[1].few);
    QCOMPARE(block->channels[0].columns.size(), std::size_t(500));
    QCOMPARE(block->channels[1].points.size(), std::size_t(51)); // and the break before the first
}

void TestTraceColumns::pyramidGivesTheSameExtremes()
{
    QTemporaryDir folder;
    const RecordingPtr recording = test::eegRecording({"Fp1", "Fp2"}, 1000, 200, 90'000);
    PyramidSpec spec;
    spec.folder = folder.path().toStdString();
    const auto pyramid = Pyramid::open(recording->signal, spec);
    QVERIFY(pyramid.has_value());
    QVERIFY((*pyramid)->build().has_value());
    TraceRequest request = requestOf(recording, 2.0, 0, 402);
    const auto exact = readTraces(request);
    request.pyramid = *pyramid;
    request.readAtMost = 0;
    const auto fast = readTraces(request);
    QVERIFY(exact.has_value() && fast.has_value());
    constexpr std::int64_t kColumn = 500, kBlock = 256; // samples
    for (std::size_t c = 0; c < 2; ++c) {
        QVERIFY(fast->channels[c].unscanned.empty());
        const std::size_t channel[] = {c};
        const auto samples =
            readBlock(*recording->signal, channel, SampleRange{0, recording->channels()[c].axis.sampleCount()});
        QVERIFY(samples.has_value());
        int inside = 0;
        for (std::size_t i = 0; i < 402; ++i) {
            const TraceColumn &a = exact->channels[c].columns[i], &b = fast->channels[c].columns[i];
            QCOMPARE(a.empty(), b.empty());
            // Every sample is in one column, by the nearest border of blocks: a third of a column away at most.
            const auto at = static_cast<std::int64_t>(i) * kColumn;
            if ((at + kColumn) > 90'000)
                continue; // the second segment counts its blocks from its own start
            const auto border = [](std::int64_t sample) { return (sample + kBlock / 2) / kBlock * kBlock; };
            const std::int64_t from = border(at), to = at + kColumn == 90'000 ? at + kColumn : border(at + kColumn);
            const MinMax found =
                extremes(samples->row(0).subspan(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)));
            QCOMPARE(b.min, found.min);
            QCOMPARE(b.max, found.max);
            ++inside;
        }
        QVERIFY(inside >= 180);
        // No hole: neighbours overlap or are joined, except across the gap.
        const auto spans = columnSpans(fast->channels[c].columns, [] {
            TraceStroke stroke;
            stroke.scale = 1e6F;
            return stroke;
        }());
        int holes = 0;
        for (std::size_t i = 1; i < spans.size(); ++i) {
            const bool both = spans[i - 1].top <= spans[i - 1].bottom && spans[i].top <= spans[i].bottom;
            holes += both && (spans[i].top > spans[i - 1].bottom + 1 || spans[i].bottom < spans[i - 1].top - 1) ? 1 : 0;
        }
        QCOMPARE(holes, 0);
    }
}

void TestTraceColumns::unscannedIsSaid()
{
    QTemporaryDir folder;
    const RecordingPtr recording = test::eegRecording({"Fp1"}, 1000, 100);
    PyramidSpec spec;
    spec.folder = folder.path().toStdString();
    const auto pyramid = Pyramid::open(recording->signal, spec); // not built
    TraceRequest request = requestOf(recording, 2.0, 50, 150);
    request.readAtMost = 0;
    request.pyramid = *pyramid;
    const auto block = readTraces(request);
    QCOMPARE(block->channels[0].unscanned.size(), std::size_t(1));
    QCOMPARE(block->channels[0].unscanned[0], (Unscanned{0, 150}));
    QVERIFY(block->channels[0].columns[10].empty());
}

void TestTraceColumns::appendedBlocksEqualOneBlock_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<bool>("forward");
    for (const bool forward : {true, false}) {
        QTest::addRow("columns %d", forward) << 40.0 << forward;
        QTest::addRow("samples %d", forward) << 170.0 << forward;
    }
}

void TestTraceColumns::appendedBlocksEqualOneBlock()
{
    QFETCH(const double, perSecond);
    QFETCH(const bool, forward);
    const RecordingPtr recording = test::eegRecording({"Fp1", "Fp2"}, 200, 20, 1500);
    auto left = readTraces(requestOf(recording, perSecond, 200, 100));
    auto right = readTraces(requestOf(recording, perSecond, 300, 60));
    TraceBlock joined = forward ? *left : *right;
    appendBlock(joined, forward ? *right : *left, 230, 340);
    QCOMPARE(joined.first, std::int64_t(230));
    QCOMPARE(joined.count, 110);
    const auto whole = readTraces(requestOf(recording, perSecond, 230, 110));
    for (std::size_t c = 0; c < 2; ++c) {
        QVERIFY(sameExtremes(joined.channels[c].columns, whole->channels[c].columns));
        QCOMPARE(joined.channels[c].points.size(), whole->channels[c].points.size());
        for (std::size_t i = 0; i < joined.channels[c].points.size(); ++i)
            QCOMPARE(joined.channels[c].points[i].x, whole->channels[c].points[i].x);
    }
}

void TestTraceColumns::surfaceScrollsAsItRedraws_data()
{
    QTest::addColumn<double>("perSecond");
    QTest::newRow("columns") << 40.0;
    QTest::newRow("samples") << 170.0;
}

void TestTraceColumns::surfaceScrollsAsItRedraws()
{
    QFETCH(const double, perSecond);
    const RecordingPtr recording = test::eegRecording({"Fp1", "Fp2", "O1"}, 200, 40, 3000);
    SurfaceLook look;
    look.size = QSize(500, 120);
    look.grid = {0.2, 5};
    look.gridMinor = 0xFFE0E0E0;
    look.gridMajor = 0xFFC0C0C0;
    look.shade = 0xFFF0F0FF;
    for (std::size_t i = 0; i < 3; ++i) {
        SurfaceRow row;
        row.channel = i;
        row.stroke.baseline = 20.0F + 40.0F * static_cast<float>(i);
        row.stroke.scale = -3e5F;
        row.stroke.clipBottom = 120;
        row.stroke.smooth = i != 1;
        row.stroke.dotted = i == 1;
        row.stroke.width = i == 2 ? 2.0F : 1.0F;
        row.raised = i == 0;
        row.shadeTop = i == 1 ? 40 : 0;
        row.shadeBottom = i == 1 ? 80 : 0;
        look.rows.push_back(row);
    }
    const ColumnGrid grid{perSecond};
    TraceSurface scrolled;
    std::int64_t left = 40;
    for (const int step : {0, 3, 100, -50, -1, 499, 600, -700, 20}) {
        left += step;
        const auto block = readTraces(requestOf(recording, perSecond, left - 8, 516));
        scrolled.render(look, grid, left, *block, nullptr);
        if (std::abs(step) == 3)
            QVERIFY(scrolled.columnsDrawn() < 12);
        TraceSurface fresh;
        fresh.render(look, grid, left, *block, nullptr);
        QCOMPARE(fresh.columnsDrawn(), std::int64_t(500));
        QCOMPARE(scrolled.image(), fresh.image());
    }
}

void TestTraceColumns::filteredSignal()
{
    const RecordingPtr recording = test::eegRecording({"Fp1", "Fp2"}, 500, 30, 7000);
    FilterSpec spec;
    spec.lowHz = 1.0;
    spec.highHz = 40.0;
    auto filtered = std::make_shared<Recording>(*recording);
    const auto node = makeFilter(recording->signal, spec);
    QVERIFY(node.has_value());
    filtered->signal = *node;
    const TraceRequest request = requestOf(filtered, 60.0, 0, 1800);
    const auto block = readTraces(request);
    const auto expected = slowColumns(*filtered->signal, 1, request.grid, 0, 1800);
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const TraceColumn &a = block->channels[1].columns[i];
        QCOMPARE(a.empty(), expected[i].empty());
        if (!a.empty())
            QVERIFY(std::abs(a.max - expected[i].max) < 1e-8F && std::abs(a.min - expected[i].min) < 1e-8F);
    }
}

void TestTraceColumns::cancelled()
{
    StopSource stop;
    stop.requestStop();
    const RecordingPtr recording = test::eegRecording({"Fp1"}, 500, 30);
    const auto block = readTraces(requestOf(recording, 60.0, 0, 1800), RunContext(stop));
    QVERIFY(!block.has_value());
    QCOMPARE(block.error().code, ErrorCode::Cancelled);
}

NG_GUI_TEST_MAIN(TestTraceColumns)
#include "tst_trace_columns.moc"
