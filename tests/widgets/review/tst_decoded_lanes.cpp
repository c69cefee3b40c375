// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/review/review_study.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/review/review_bench.h"
#include "widgets/panels/review/decoded_lanes.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace ng;
using namespace ng::ui;
using ng::test::ReviewBench;
using ng::test::ReviewStudySpec;

/// What the runs decoded stands below the traces of the recording.
class TestDecodedLanes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aLaneForEachRun();
    void whatIsHiddenStaysHidden();
    void acceptedItemsAreMarked();
    void anotherRecordingHasNone();
    void theyCanBeSwitchedOff();

private:
    void open(ReviewBench &bench, const ReviewStudySpec &spec);
    [[nodiscard]] static const std::vector<ModelLane> &lanes(ReviewBench &bench)
    {
        return bench.session->selection().recording()->lanes();
    }

    std::filesystem::path m_recording;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDecodedLanes::initTestCase()
{
    m_recording = qEnvironmentVariable("NG_FIXTURES").toStdString() + "/edf/S001R01.edf";
    if (!std::filesystem::exists(m_recording))
        QSKIP("needs the fixture edf/S001R01.edf");
}

void TestDecodedLanes::open(ReviewBench &bench, const ReviewStudySpec &spec)
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto study = test::writeReviewStudy(m_folder->path().toStdString() + "/study", spec);
    bench.open(study.folder);
    bench.model().openItemRecording();
    QTRY_VERIFY_WITH_TIMEOUT(bench.session->selection().recording() != nullptr, 10000);
    bench.settle();
    QTRY_VERIFY_WITH_TIMEOUT(!lanes(bench).empty(), 10000);
}

void TestDecodedLanes::aLaneForEachRun()
{
    ReviewBench bench;
    open(bench, {.items = 20, .recording = m_recording, .spacingS = 0.5});
    const auto &runs = bench.model().runs();
    QCOMPARE(lanes(bench).size(), runs.size());
    int right = 0;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        const ModelLane &lane = lanes(bench)[r];
        QCOMPARE(lane.name, bench.model().runName(static_cast<int>(r)));
        QCOMPARE(lane.kind, ModelLane::Kind::Text);
        QCOMPARE(lane.pieces.size(), std::size_t(20));
        for (std::size_t i = 0; i < lane.pieces.size(); ++i) {
            const ModelLane::Piece &piece = lane.pieces[i];
            const std::string &item = runs[r]->items()[i];
            QCOMPARE(piece.range.start, TimeNs(static_cast<std::int64_t>(i) * 500'000'000));
            // Windows of 0.8 s, half a second apart: none covers the next one.
            if (i > 0)
                QVERIFY(lane.pieces[i - 1].range.end() <= piece.range.start);
            const double rank = runs[r]->rankOfTruth(item).value_or(0.0);
            QVERIFY(piece.text.mid(2).startsWith(QString::fromUtf8(runs[r]->answer(item))));
            QCOMPARE(piece.text[0], rank <= 1.0 ? QChar(0x2713) : QChar(0x2717));
            QCOMPARE(piece.text.contains(QStringLiteral("of 20")), rank > 1.0);
            QVERIFY(!piece.accepted);
            right += rank <= 1.0 ? 1 : 0;
        }
    }
    QVERIFY(right > 0 && right < 20 * static_cast<int>(runs.size()));
}

void TestDecodedLanes::whatIsHiddenStaysHidden()
{
    ReviewBench bench;
    open(bench, {.items = 10, .recording = m_recording});
    bench.start({.runNames = true, .otherRaters = true, .scores = true, .reference = true});
    QTRY_VERIFY_WITH_TIMEOUT(!lanes(bench).empty() && lanes(bench)[0].name == QStringLiteral("Run A"), 10000);
    for (const ModelLane &lane : lanes(bench)) {
        QVERIFY2(!lane.name.contains(QStringLiteral("run-")), qPrintable(lane.name));
        for (const ModelLane::Piece &piece : lane.pieces)
            QVERIFY2(!piece.text.contains(QLatin1Char('(')) && !piece.text.contains(QChar(0x2713))
                         && !piece.text.contains(QChar(0x2717)),
                     qPrintable(piece.text));
    }
}

void TestDecodedLanes::acceptedItemsAreMarked()
{
    ReviewBench bench;
    open(bench, {.items = 10, .qualities = {1.0}, .recording = m_recording});
    bench.start({.runNames = false, .otherRaters = false, .scores = false, .reference = false});
    const std::string item = bench.model().item().toStdString();
    Verdict verdict = bench.model().verdict(0);
    for (PartVerdict &part : verdict.parts)
        part.judgement = Judgement::Accept;
    verdict.usefulness = 4;
    verdict.confidence = Confidence::High;
    bench.model().setVerdict(0, verdict, QStringLiteral("accept"));
    QVERIFY(bench.model().submit());
    const auto accepted = [&] {
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < lanes(bench)[0].pieces.size(); ++i) {
            if (lanes(bench)[0].pieces[i].accepted)
                out.push_back(i);
        }
        return out;
    };
    QTRY_COMPARE_WITH_TIMEOUT(accepted().size(), std::size_t(1), 10000);
    QCOMPARE(bench.model().runs()[0]->items()[accepted()[0]], item);
}

void TestDecodedLanes::anotherRecordingHasNone()
{
    ReviewBench bench;
    open(bench, {.items = 10, .recording = m_recording});
    RecordingDocument *const first = bench.session->selection().recording();
    bench.session->open(m_recording); // not the study's copy
    QTRY_VERIFY_WITH_TIMEOUT(bench.session->selection().recording() != first, 10000);
    bench.settle();
    QTest::qWait(100);
    bench.settle();
    QVERIFY(lanes(bench).empty());
}

void TestDecodedLanes::theyCanBeSwitchedOff()
{
    ReviewBench bench;
    open(bench, {.items = 10, .recording = m_recording});
    QAction *const action = bench.actions.find(QStringLiteral("review.lanes"));
    QVERIFY(action != nullptr && action->isChecked());
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(lanes(bench).empty(), 10000);
    action->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!lanes(bench).empty(), 10000);
}

NG_GUI_TEST_MAIN(TestDecodedLanes)
#include "tst_decoded_lanes.moc"
