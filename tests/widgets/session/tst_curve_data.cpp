// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/gui_test.h"
#include "widgets/session/curve_data.h"
#include "widgets/session/run_record.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace ng;
using namespace ng::ui;

namespace {

void append(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::app | std::ios::binary) << text;
}

std::string row(const char *stage, int step, const std::string &value, const char *series = "train_loss", int fold = 0)
{
    return std::string("{\"stage\":\"") + stage + "\",\"step\":" + std::to_string(step)
        + ",\"fold\":" + std::to_string(fold) + ",\"seed\":1,\"series\":\"" + series + "\",\"value\":" + value + "}\n";
}

CurveSeries seriesOf(const std::vector<double> &values)
{
    CurveSeries out;
    for (std::size_t i = 0; i < values.size(); ++i)
        out.append(static_cast<std::int64_t>(i) + 1, values[i]);
    return out;
}

} // namespace

class TestCurveData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Values by hand: s(k) = sum w^(k-i) v(i) / sum w^(k-i) with w = 0.5.
    void smoothingHasItsBiasRemovedAndNeverLooksAhead()
    {
        const CurveSeries smooth = seriesOf({4.0, 2.0, 8.0}).smoothed(0.5);
        QCOMPARE(smooth.valueAt(0), 4.0);
        QCOMPARE(smooth.valueAt(1), (0.5 * 4.0 + 2.0) / 1.5);
        QCOMPARE(smooth.valueAt(2), (0.25 * 4.0 + 0.5 * 2.0 + 8.0) / 1.75);
        // A later point changes nothing before it.
        const CurveSeries longer = seriesOf({4.0, 2.0, 8.0, 1000.0}).smoothed(0.5);
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(longer.valueAt(i), smooth.valueAt(i));
        // A constant stays what it is from the first step on.
        const CurveSeries flat = seriesOf({3.0, 3.0, 3.0, 3.0}).smoothed(0.99);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(std::abs(flat.valueAt(i) - 3.0) < 1e-12);
    }

    void smoothingPassesOverWhatIsNotFinite()
    {
        const double nan = std::nan("");
        const CurveSeries smooth = seriesOf({4.0, nan, 2.0}).smoothed(0.5);
        QVERIFY(std::isnan(smooth.valueAt(1)));
        QCOMPARE(smooth.valueAt(2), (0.5 * 4.0 + 2.0) / 1.5);
    }

    void readsInPiecesAndKeepsWhatItGave()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("curves.jsonl")).toStdString();
        QVERIFY((*readCurves(file, nullptr))->series.empty());
        append(file, row("real", 1, "2.5") + row("real", 2, "2.25") + "{\"stage\":\"real\",\"step\":3,\"fo");
        const auto first = readCurves(file, nullptr);
        QVERIFY(first.has_value());
        QCOMPARE((*first)->of("real", "train_loss").front()->size(), std::size_t{2});
        append(file,
               "ld\":0,\"seed\":1,\"series\":\"train_loss\",\"value\":2.0}\n"
                   + row("real", 3, "0.5", "validation_top1"));
        const auto second = readCurves(file, *first);
        QVERIFY(second.has_value());
        QCOMPARE((*second)->of("real", "train_loss").front()->size(), std::size_t{3});
        QCOMPARE((*second)->of("real", "train_loss").front()->valueAt(2), 2.0);
        QCOMPARE((*second)->of("real", "validation_top1").front()->valueAt(0), 0.5);
        // What was handed out before stays as it was.
        QCOMPARE((*first)->of("real", "train_loss").front()->size(), std::size_t{2});
        QCOMPARE((*second)->skippedLines, std::size_t{0});
    }

    void resumedRowsReplaceWhatTheyRepeat()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("curves.jsonl")).toStdString();
        for (int step = 1; step <= 5; ++step)
            append(file, row("real", step, std::to_string(step)));
        append(file, row("shuffled-0", 1, "9"));
        const auto before = readCurves(file, nullptr);
        append(file, "{\"stage\":\"real\",\"resumed_from_step\":3}\n" + row("real", 4, "40") + row("real", 5, "50"));
        for (const auto &data : {readCurves(file, *before), readCurves(file, nullptr)}) {
            QVERIFY(data.has_value());
            const auto real = (*data)->of("real", "train_loss");
            QCOMPARE(real.size(), std::size_t{1});
            QCOMPARE(real.front()->size(), std::size_t{5});
            QCOMPARE(real.front()->valueAt(2), 3.0);
            QCOMPARE(real.front()->valueAt(3), 40.0);
            QCOMPARE(real.front()->stepAt(4), std::int64_t{5});
            QVERIFY((*data)->of("shuffled-0", "train_loss").empty()); // a later stage is begun anew
            QCOMPARE((*data)->resumed.size(), std::size_t{1});
        }
    }

    void resumedFarBackInLongCurves()
    {
        CurveSeries series;
        for (int step = 1; step <= 20000; ++step)
            series.append(step, step);
        const CurveSeries kept = series;
        series.truncateAfter(5000);
        QCOMPARE(series.size(), std::size_t{5000});
        series.append(5001, -1.0);
        QCOMPARE(series.valueAt(5000), -1.0);
        QCOMPARE(kept.size(), std::size_t{20000});
        QCOMPARE(kept.valueAt(5000), 5001.0);
    }

    void oddRowsAreReadToo()
    {
        QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath(QStringLiteral("curves.jsonl")).toStdString();
        append(
            file,
            "{ \"series\": \"train_loss\", \"step\": 7, \"stage\": \"real\", \"value\": 1e-3, \"extra\": {\"a\": [1, 2]} }\n");
        append(file,
               "{\"stage\":\"real\",\"step\":8,\"fold\":0,\"seed\":1,\"series\":\"train_loss\",\"value\":null}\n");
        append(file, "not json\n");
        const auto data = readCurves(file, nullptr);
        QVERIFY(data.has_value());
        const CurveSeries &series = *(*data)->of("real", "train_loss").front();
        QCOMPARE(series.valueAt(0), 1e-3);
        QVERIFY(std::isnan(series.valueAt(1)));
        QCOMPARE(series.notFinite(), std::vector<std::int64_t>{8});
        QCOMPARE((*data)->skippedLines, std::size_t{1});
    }

    /// A spike of one step in a million is seen at any zoom, and zoom reaches each point.
    void noStepIsLeftOut()
    {
        CurveSeries series;
        for (int step = 0; step < 1'000'000; ++step)
            series.append(step, step == 333'333 ? 50.0 : step == 700'001 ? -50.0 : std::sin(step * 0.01));
        const auto all = series.sample(0, 999'999, 800);
        QVERIFY2(all.x.size() <= 1700, qPrintable(QString::number(all.x.size())));
        QCOMPARE(*std::max_element(all.y.begin(), all.y.end()), 50.0);
        QCOMPARE(*std::min_element(all.y.begin(), all.y.end()), -50.0);
        QVERIFY(std::is_sorted(all.x.begin(), all.x.end()));
        const auto part = series.sample(333'000, 334'000, 800);
        const auto at = std::find(part.x.begin(), part.x.end(), 333'333.0);
        QVERIFY(at != part.x.end());
        QCOMPARE(part.y[static_cast<std::size_t>(at - part.x.begin())], 50.0);
        QCOMPARE(part.x.size(), std::size_t{1003}); // every step and one on each side
        const auto some = series.sample(300'000, 340'000, 400);
        QCOMPARE(*std::max_element(some.y.begin(), some.y.end()), 50.0);
    }

    void meanIsOverTheStepsThatFoldsShare()
    {
        CurveSeries a = seriesOf({1.0, 2.0, 3.0});
        CurveSeries b = seriesOf({3.0, 6.0});
        CurveSeries low, high;
        const CurveSeries mean = CurveSeries::mean({&a, &b}, &low, &high);
        QCOMPARE(mean.size(), std::size_t{3});
        QCOMPARE(mean.valueAt(1), 4.0);
        QCOMPARE(mean.valueAt(2), 3.0);
        QCOMPARE(low.valueAt(1), 2.0);
        QCOMPARE(high.valueAt(1), 6.0);
    }

    void splitIsCutOutOfARecord()
    {
        Json record = Json::object();
        Json split = Json::object();
        Json fold = Json::object();
        fold.set("train", Json::array().push(1).push(2));
        split.set("items", Json::array().push("a").push("b")).set("folds", Json::array().push(fold));
        record.set("format", "x").set("split", split).set("state", "running");
        const auto cut = parseJson(withoutSplit(record.pretty()));
        QVERIFY(cut.has_value());
        QVERIFY(!cut->contains("split"));
        QCOMPARE((*cut)["state"].toString(), std::string("running"));
        QCOMPARE(withoutSplit("{\"split\": 1}"), std::string("{\"split\": 1}"));
    }
};

NG_GUI_TEST_MAIN(TestCurveData)
#include "tst_curve_data.moc"
