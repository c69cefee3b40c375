// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says, how it flows onto pages, and what its files hold when they are read back.
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/text.h"
#include "core/study/study.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/report/small_study.h"
#include "widgets/export/figure_export.h"
#include "widgets/export/pdf_file.h"
#include "widgets/export/svg_device.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/page_layout.h"
#include "widgets/panels/report/report_document.h"
#include "widgets/panels/report/report_export.h"
#include "widgets/panels/report/report_templates.h"
#include "widgets/panels/report/report_text.h"
#include "widgets/session/session.h"
#include "widgets/traces/trace_figure.h"

#include <QPainter>
#include <QXmlStreamReader>

using namespace ng;
using namespace ng::ui;

namespace {

FigureSnapshot plainFigure(const QString &id, const QSizeF &size = QSizeF(120, 60))
{
    FigureSnapshot figure;
    figure.id = id;
    figure.title = QStringLiteral("Plain");
    figure.caption = QStringLiteral("A plain figure, n = 3.");
    figure.recipe = Json(Json::Object{{"view", id.toStdString()}, {"n", 3}});
    figure.sizeMm = size;
    figure.data = TsvTable{{"x", "y"}, {{"1", "2"}}};
    figure.paint = [](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        painter.setPen(QPen(Qt::black, 1.0));
        painter.drawRect(rect.adjusted(2, 2, -2, -2));
        painter.setFont(paper::textFont(style.pointSize));
        painter.drawText(QPointF(20, 20), QStringLiteral("inside the figure"));
    };
    return figure;
}

ReportPart textPart(const QString &id, const QString &heading, const QString &text)
{
    ReportPart part;
    part.id = id;
    part.heading = heading;
    part.text = text;
    return part;
}

TableSnapshot longTable(int rows)
{
    TableSnapshot table;
    table.id = QStringLiteral("test.table");
    table.title = QStringLiteral("Scores");
    table.caption = QStringLiteral("Scores on 400 items.");
    table.columns = {QStringLiteral("Measure"), QStringLiteral("Run A"), QStringLiteral("Chance")};
    table.rightAligned = {false, true, true};
    for (int r = 0; r < rows; ++r) {
        table.rows.push_back({QStringLiteral("row %1").arg(r), QString::number(r), QStringLiteral("–")});
        table.subRow.push_back(false);
        table.rows.push_back({QStringLiteral("95 % interval"), QStringLiteral("1–2"), QString()});
        table.subRow.push_back(true);
    }
    return table;
}

/// Every text on a page, in the order it is drawn.
QStringList textsOn(const LaidOutReport &laid, std::size_t page)
{
    SvgDevice probe(laid.pageMm);
    {
        QPainter painter(&probe);
        laid.paint(painter, page);
    }
    return probe.texts();
}

QString words(Philox &random, int count)
{
    QStringList out;
    for (int i = 0; i < count; ++i)
        out += QString(static_cast<int>(2 + random.next32() % 11), QLatin1Char(static_cast<char>('a' + i % 26)));
    return out.join(QLatin1Char(' '));
}

} // namespace

class TestReportPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString said = m_study.make();
        QVERIFY2(said.isEmpty(), qPrintable(said));
        for (const char *const name : {"lda-1", "lda-2"}) {
            auto run = RunReview::load(m_study.run(name));
            QVERIFY2(run, run ? "" : run.error().message().c_str());
            m_runs.push_back(*run);
        }
        m_sources.runs = m_runs;
        m_sources.study = std::make_shared<const Study>(*Study::open(m_study.folder()));
        m_sources.methods = methodsRecipe(m_sources.study.get(), m_runs, Json::array());
    }

    void unknownKeysSurvive()
    {
        ReportContent report = makeReport(QStringLiteral("research"), m_sources);
        report.parts[0].leftOut = true;
        Json json = toJson(report);
        json.set("colour_of_cover", "blue");
        Json::Array parts = json["parts"].items();
        parts[1].set("glossy", true);
        json.set("parts", Json(parts));
        const auto back = reportFromJson(json);
        QVERIFY2(back, back ? "" : back.error().message().c_str());
        QCOMPARE(QString::fromStdString(toJson(*back).dump()), QString::fromStdString(json.dump()));
        QCOMPARE(back->parts.size(), report.parts.size());
        QVERIFY(back->parts[0].leftOut);
        QVERIFY(toJson(*back)["parts"].items()[1]["glossy"].toBool());
        // A table comes back cell by cell, a newer version is refused, so are two parts of one id.
        json.set("version", 2);
        QVERIFY(!reportFromJson(json));
        json.set("version", 1);
        parts[1].set("id", parts[0]["id"]);
        json.set("parts", Json(parts));
        QVERIFY(!reportFromJson(json));
    }

    void signatureSealsWhatIsPrinted()
    {
        ReportContent report = makeReport(QStringLiteral("research"), m_sources);
        QVERIFY(!report.signedNow());
        QVERIFY(!notesOf(report).draft.isEmpty());
        report.signature = ReportSignature{QStringLiteral("A. Reader"), QStringLiteral("2026-11-21T11:06:00Z"),
                                           QString::fromStdString(contentHash(report))};
        QVERIFY(report.signedNow());
        QVERIFY(notesOf(report).draft.isEmpty());
        const auto back = reportFromJson(toJson(report));
        QVERIFY(back && back->signedNow());
        report.parts[0].text += QLatin1Char('.');
        QVERIFY(!report.signedNow());
    }

    void methodsAreCompleteSentences()
    {
        const QString text = methodsText(m_sources.methods);
        for (const char *const wanted :
             {"Study concepts-a", "simulated", "Windows from onset to end", "repetition", "4 folds", "shuffled labels",
              "noise input", "bootstrap", "140 test items among 14 candidates", "hash of the study", "bins = 10"})
            QVERIFY2(text.contains(QLatin1String(wanted)),
                     qPrintable(QLatin1String(wanted) + QStringLiteral(" is not in: ") + text));
        QVERIFY(!text.contains(QLatin1String("%1")));
        QVERIFY(!text.contains(QStringLiteral("  ")));
        QVERIFY(IdentityGuard().check(text, QStringLiteral("x")));
        const QString repeat = repeatText(m_sources.methods);
        QCOMPARE(repeat.count(QStringLiteral("neuroglyph-cli train concepts-a --framework lda")), 2);
        QVERIFY(repeat.contains(QStringLiteral("--out concepts-a/runs/lda-1")));
        QVERIFY(repeat.contains(QStringLiteral("bins=10")));
    }

    /// What made the vectors, not what was asked for: "auto" can be repeated by nobody.
    void methodsNameTheEncoderThatWasUsed()
    {
        const auto textOf = [this](const Json &targetRecipe) {
            Json run = m_sources.methods["runs"].items().front();
            Json request = run["request"];
            request.set("text_encoder", "auto");
            run.set("request", std::move(request));
            run.set("target_recipe", targetRecipe);
            Json runs = Json::array();
            runs.push(std::move(run));
            return methodsText(Json::object().set("runs", std::move(runs)));
        };
        const QString encoded = textOf(Json::object().set("encoder", "minilm").set("model", "all-MiniLM-L6-v2"));
        QVERIFY2(encoded.contains(QStringLiteral("text encoder “minilm (all-MiniLM-L6-v2)”")), qPrintable(encoded));
        QVERIFY(!encoded.contains(QStringLiteral("“auto”")));
        QVERIFY(textOf(Json::object().set("file", "words.npy")).contains(QStringLiteral("from the file “words.npy”")));
        QVERIFY(textOf({}).contains(QStringLiteral("“auto”"))); // an older run says no more
    }

    void scoresStandBesideChanceAndControls()
    {
        const TableSnapshot one = scoreTable({m_runs[0]});
        QCOMPARE(one.columns.size(), 7); // measure, run, interval, chance, two controls, p
        const Metric *const top1 = m_runs[0]->judgement().real.pooled.find("top1");
        QCOMPARE(one.rows[0][1], QString::number(top1->value * 100.0, 'f', 1));
        QCOMPARE(one.rows[0][3], QStringLiteral("7.1"));
        const TableSnapshot two = scoreTable(m_runs);
        QCOMPARE(two.columns.size(), 3);
        QCOMPARE(two.rows[0][1], one.rows[0][1]);
        QCOMPARE(two.rows[2][1], QStringLiteral("7.1")); // chance below its metric
        QVERIFY(two.subRow[1] && two.subRow[2] && !two.subRow[0]);
        QVERIFY(two.caption.contains(QStringLiteral("140 test items among 14 candidates")));
        const QString sentence = scoreSentences({m_runs[0]});
        QVERIFY(sentence.contains(QStringLiteral("95 % interval")) && sentence.contains(QStringLiteral("chance 7.1"))
                && sentence.contains(QStringLiteral("shuffled labels")));
        const auto figure = recallAndRanks(m_runs);
        QVERIFY(figure && figure->data);
        QCOMPARE(figure->data->column("k").has_value() || !figure->data->rows.empty(), true);
    }

    void nothingLeavesThePageAndNothingIsLost_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    /// Random reports: every atom within the room, in order, each part on a page, no word lost, captions with their figure.
    void nothingLeavesThePageAndNothingIsLost()
    {
        QFETCH(int, seed);
        Philox random(static_cast<std::uint64_t>(seed));
        ReportContent report;
        report.title = QStringLiteral("Title");
        report.paper = seed % 2 == 0 ? PaperFormat::A4 : PaperFormat::Letter;
        QStringList wanted;
        for (int i = 0; i < 14; ++i) {
            const QString id = QStringLiteral("part%1").arg(i);
            if (random.next32() % 3 == 0) {
                report.parts.push_back(partOf(plainFigure(id,
                                                          QSizeF(40 + static_cast<double>(random.next32() % 300),
                                                                 10 + static_cast<double>(random.next32() % 400)))));
            } else if (random.next32() % 3 == 0) {
                report.parts.push_back(partOf(longTable(static_cast<int>(random.next32() % 60))));
            } else {
                const QString text = words(random, static_cast<int>(random.next32() % 450));
                wanted += text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
                report.parts.push_back(textPart(id, QStringLiteral("Heading"), text));
            }
            report.parts.back().id = id;
        }
        const LaidOutReport laid = layOut(report, notesOf(report));
        const QRectF room = paper::contentRect(report.paper).adjusted(-0.5, -0.5, 0.5, 0.5);
        QStringList order, found;
        for (std::size_t page = 0; page < laid.pages.size(); ++page) {
            double bottom = room.top();
            for (const PartOnPage &part : laid.pages[page].parts) {
                QVERIFY2(room.contains(part.rect),
                         qPrintable(QStringLiteral("page %1, %2: %3 to %4")
                                        .arg(page)
                                        .arg(part.part)
                                        .arg(part.rect.top())
                                        .arg(part.rect.bottom())));
                QVERIFY(part.rect.top() >= bottom - 0.5);
                bottom = part.rect.bottom();
                if (!part.part.isEmpty() && (order.isEmpty() || order.last() != part.part))
                    order += part.part;
            }
            found += textsOn(laid, page).join(QLatin1Char(' ')).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        }
        QStringList expected;
        for (const ReportPart &part : report.parts) {
            if (isPrinted(part))
                expected += part.id;
        }
        QCOMPARE(order, expected);
        QStringList rest = found;
        for (const QString &word : wanted)
            QVERIFY2(rest.removeOne(word), qPrintable(word));
    }

    void longTablesRepeatTheirHeader()
    {
        ReportContent report;
        report.parts.push_back(partOf(longTable(90)));
        report.parts.back().id = QStringLiteral("t");
        const LaidOutReport laid = layOut(report, notesOf(report));
        QVERIFY(laid.pages.size() >= 3);
        for (std::size_t page = 0; page < laid.pages.size(); ++page) {
            const QStringList texts = textsOn(laid, page);
            QCOMPARE(texts.count(QStringLiteral("Measure")), 1);
            // A page never begins with an interval whose number stands on the page before.
            const qsizetype header = texts.indexOf(QStringLiteral("Chance"));
            QVERIFY(header >= 0 && texts[header + 1].startsWith(QStringLiteral("row ")));
        }
    }

    void exportsReadBackAndHoldNoName()
    {
        ReportContent report = makeReport(QStringLiteral("score-summary"), m_sources);
        report.parts.push_back(partOf(plainFigure(QStringLiteral("test.plain"))));
        report.parts.back().id = QStringLiteral("plain");
        QTemporaryDir folder;
        ReportExportSpec spec;
        spec.figures = spec.data = true;
        spec.folder = folder.path().toStdString();
        spec.baseName = QStringLiteral("scores");
        const auto files = exportReport(report, spec, {});
        QVERIFY2(files, files ? "" : files.error().message().c_str());
        QVERIFY(*files == filesOf(report, spec));
        QVERIFY(files->size() >= 10);
        for (const auto &file : *files)
            QVERIFY(std::filesystem::file_size(file) > 0);
        const QByteArray pdf = QByteArray::fromStdString(*readTextFile((*files)[0]));
        const auto sizes = PdfFile::parse(pdf)->pageSizesMm();
        QVERIFY(sizes && !sizes->empty());
        QVERIFY(std::abs(sizes->front().width() - 210.0) < 0.01 && std::abs(sizes->front().height() - 297.0) < 0.01);
        const auto record = parseJson(recipeOfXmp(PdfFile::parse(pdf)->metadata()).toStdString());
        QVERIFY(record && (*record)["content_sha256"].toString() == contentHash(report));

        const QByteArray html = QByteArray::fromStdString(*readTextFile((*files)[1]));
        for (const char *const wanted : {"<svg ", "<table>", "role=\"img\"", "<caption>", "inside the figure",
                                         "neuroglyph-cli train", "Draft, not for clinical use"})
            QVERIFY2(html.contains(wanted), wanted);
        for (const char *const outside : {"src=\"http", "href=\"http", "@import", "url(http"})
            QVERIFY2(!html.contains(outside), outside);
        // Asked once more: nothing is overwritten unless a person says so.
        QVERIFY(!exportReport(report, spec, {}));
        spec.overwrite = true;
        QVERIFY(exportReport(report, spec, {}));

        RecordingIdentity identity;
        identity.patient = "MCH-0234567 F 02-MAY-1951 Haagse_Harry";
        const IdentityGuard guard({identity});
        QVERIFY(exportReport(report, spec, guard));
        report.parts.front().text += QStringLiteral(" Seen with Harry.");
        QTemporaryDir other;
        spec.folder = other.path().toStdString();
        QVERIFY(!exportReport(report, spec, guard));
        QVERIFY(QDir(other.path()).isEmpty());
    }

    void darkReportIsTheLightOne()
    {
        const ReportContent report = makeReport(QStringLiteral("research"), m_sources);
        const QByteArray lightPdf = *reportPdf(report), lightHtml = *reportHtml(report);
        ThemeManager::instance().setChoice(ThemeChoice::Dark);
        const QByteArray darkPdf = *reportPdf(report), darkHtml = *reportHtml(report);
        ThemeManager::instance().setChoice(ThemeChoice::Light);
        QVERIFY(lightHtml == darkHtml);
        QVERIFY(lightPdf == darkPdf);
    }

    /// Another scale and another size: other seconds in the caption, the trace upside down, never the frozen drawing itself.
    void pagesOfEegKeepTheirScale()
    {
        JobRunner jobs;
        Session session(jobs);
        const QString file = qEnvironmentVariable("NG_FIXTURES", QStringLiteral("../shared/fixtures"))
            + QStringLiteral("/edf/S001R01.edf");
        if (!QFileInfo::exists(file) && qEnvironmentVariable("CI") != QLatin1String("true"))
            QSKIP("fixtures are missing");
        session.open(file.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(session.recordings().size(), 1U, 20000);
        PageSpec page = preparePage(*session.recordings().front(), TimeNs{0}, QSizeF(170, 90));
        QVERIFY(fillPage(page));
        const FigureSnapshot figure = snapshotOf(*session.recordings().front(), page);
        QVERIFY(figure.rescaled && figure.scale && figure.scale->polarity == Polarity::NegativeUp);
        const QByteArray before = *renderFigure(figure, {});
        const FigureSnapshot wide = figure.rescaled({60.0, 20.0, Polarity::PositiveUp}, QSizeF(170, 90));
        QVERIFY2(wide.caption.contains(QStringLiteral("20 µV/mm, 60 mm/s"))
                     && wide.caption.contains(QStringLiteral("pos. up")),
                 qPrintable(wide.caption));
        QVERIFY(wide.recipe["page_duration"].toString() != figure.recipe["page_duration"].toString());
        QVERIFY(*renderFigure(wide, {}) != before);
        QVERIFY(*renderFigure(figure, {}) == before);
        // Back again: the very same page.
        const FigureSnapshot back = wide.rescaled(*figure.scale, figure.sizeMm);
        QCOMPARE(back.caption, figure.caption);
        QVERIFY(back.recipe == figure.recipe);
        // Twice as wide a page holds twice the plot.
        const double narrow = parseDouble(figure.recipe["page_duration"].toString()).value_or(0.0);
        const FigureSnapshot wider = figure.rescaled(*figure.scale, QSizeF(270, 90));
        const double longer = parseDouble(wider.recipe["page_duration"].toString()).value_or(0.0);
        QVERIFY(std::abs(longer - narrow - 100.0 / 30.0) < 0.001);
        ReportPart part = partOf(wider);
        QVERIFY(part.sizeMm.width() <= 181.0);
        QVERIFY(part.caption != wider.caption);
    }

    void emptyClinicalSectionsAreNotPrinted()
    {
        ReportSources sources;
        sources.recordingTitle = QStringLiteral("a.edf");
        sources.findings = {{QStringLiteral("sleep"), QStringLiteral("K-complex: 2 times.")},
                            {QStringLiteral("artifacts"), QStringLiteral("EMG-artifact: once.")}};
        const ReportContent report = makeReport(QStringLiteral("clinical"), sources);
        QStringList printed;
        for (const ReportPart &part : report.parts) {
            if (isPrinted(part) && !part.heading.isEmpty())
                printed += report.nameOf(part);
        }
        QCOMPARE(printed, QStringList({QStringLiteral("1 Sleep and drowsiness"), QStringLiteral("2 Artifacts")}));
        QVERIFY(report.parts.size() > 10);
    }

    void changesAreUndoneAndSaved()
    {
        QTemporaryDir folder;
        JobRunner jobs;
        const std::filesystem::path path = freshReportPath(folder.path().toStdString(), QStringLiteral("My report"));
        ReportDocument document(jobs, path, makeReport(QStringLiteral("research"), m_sources));
        const std::string before = toJson(document.content()).dump();
        document.change(
            QStringLiteral("a"), [](ReportContent &report) { report.title = QStringLiteral("T"); },
            QStringLiteral("title"));
        document.change(
            QStringLiteral("a"), [](ReportContent &report) { report.title = QStringLiteral("Ti"); },
            QStringLiteral("title"));
        document.change(QStringLiteral("b"), [](ReportContent &report) { report.parts.erase(report.parts.begin()); });
        QCOMPARE(document.undoStack().count(), 2); // typing is one step
        QTRY_VERIFY_WITH_TIMEOUT(document.saved(), 5000);
        const auto kept = readReports(folder.path().toStdString());
        QCOMPARE(kept.size(), 1U);
        QVERIFY(kept[0].content);
        QCOMPARE(kept[0].content->title, QStringLiteral("Ti"));
        document.undoStack().undo();
        document.undoStack().undo();
        QCOMPARE(QString::fromStdString(toJson(document.content()).dump()), QString::fromStdString(before));
        QVERIFY(freshReportPath(folder.path().toStdString(), QStringLiteral("My report")) != path);
    }

private:
    test::SmallStudy m_study;
    std::vector<RunReviewPtr> m_runs;
    ReportSources m_sources;
};

NG_GUI_TEST_MAIN(TestReportPages)
#include "tst_report_pages.moc"
