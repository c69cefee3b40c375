// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"
#include "core/run/run_folder.h"
#include "tests/support/gui_test.h"
#include "tests/window/way_kit.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/session/run_library.h"
#include "widgets/style/table_view.h"

#include <QLabel>
#include <QPushButton>
#include <QXmlStreamReader>

namespace ng::ui {

using test::Way;
namespace fs = std::filesystem;

/// A study of concepts, a decoder trained on it, its score with chance and controls looked at, figures and a report exported.
class TestWaysResearcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void fromTheStudyToTheFigures();

private:
    void openStudy(Way &way, const fs::path &study);
    void train(Way &way, const QString &run);
    void exportScores(Way &way, const QString &folder);
    void report(Way &way, const QString &folder);
};

namespace {

struct Drawing {
    Json record;
    QString words;
};

Drawing drawingIn(const QString &svg)
{
    Drawing out;
    QXmlStreamReader xml(Way::contentOf(svg));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("metadata"))
            out.record = parseJson(xml.readElementText().toStdString()).value_or(Json());
        else if (xml.name() == QLatin1String("text"))
            out.words += xml.readElementText(QXmlStreamReader::IncludeChildElements) + QLatin1Char('\n');
    }
    return out;
}

} // namespace

void TestWaysResearcher::openStudy(Way &way, const fs::path &study)
{
    QVERIFY(way.kit.show());
    Way::press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    WAY(way.chooseFile(QString::fromStdString(study.string())));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.study() != nullptr && !way.kit.session.opening(), Way::kPatienceMs);
    QTRY_VERIFY(!way.kit.window->onStartPage());
    way.shot(QStringLiteral("researcher-1-study"));
}

void TestWaysResearcher::train(Way &way, const QString &run)
{
    Way::press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(way.kit.window->workspace(), QStringLiteral("train"));
    auto &page = *static_cast<TrainPage *>(way.kit.window->page(QStringLiteral("train")));
    // The framework is pressed in its list, the run named in the form, and started by its key.
    TableView &frameworks = page.frameworks().table();
    WAY(Way::clickCell(&frameworks, Way::rowWith(frameworks, 0, QStringLiteral("lda")), 0));
    QCOMPARE(page.frameworks().card().id, std::string("lda"));
    QTRY_VERIFY2_WITH_TIMEOUT(page.whyNotStart().isEmpty(), qPrintable(page.whyNotStart()), Way::kPatienceMs);
    Way::press(Qt::Key_N); // to the form
    QCOMPARE(QApplication::focusWidget(), page.form().field("name")->editor());
    Way::press(Qt::Key_A, Qt::ControlModifier);
    Way::type(run);
    way.shot(QStringLiteral("researcher-2-form"));
    Way::press(Qt::Key_Return, Qt::ControlModifier);
    const QString folder = QString::fromStdString((way.kit.session.study()->runsFolder() / run.toStdString()).string());
    QTRY_VERIFY2(way.kit.session.hub().find(folder) != nullptr, qPrintable(page.whyNotStart()));
    QTRY_COMPARE_WITH_TIMEOUT(way.kit.session.hub().find(folder)->state, RunState::Finished, Way::kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.runs().find(folder) != nullptr && way.kit.session.runs().find(folder)->run
                                 && way.kit.session.runs().find(folder)->run->decodings,
                             Way::kPatienceMs);
    // Into Review with this run alone.
    const int row = Way::rowWith(page.runs().table(), RunsItemModel::Name, run);
    QVERIFY2(row >= 0, "the finished run is not in the table");
    WAY(Way::clickCell(&page.runs().table(), row, RunsItemModel::Name));
    QTRY_VERIFY(way.kit.actions.find(QStringLiteral("train.review"))->isEnabled());
    way.shot(QStringLiteral("researcher-3-trained"));
    Way::press(Qt::Key_V);
    QTRY_COMPARE(way.kit.window->workspace(), QStringLiteral("review"));
    auto &review = *static_cast<ReviewPage *>(way.kit.window->page(QStringLiteral("review")));
    QTRY_VERIFY_WITH_TIMEOUT(review.model().stage() == ReviewModel::Stage::Ready && review.model().runs().size() == 1
                                 && way.kit.jobs.idle(),
                             Way::kPatienceMs);
    QCOMPARE(review.model().runName(0), run);
    way.shot(QStringLiteral("researcher-4-review"));
}

/// Every figure of a score says n, chance and the shuffled control, in words that can be read.
void TestWaysResearcher::exportScores(Way &way, const QString &folder)
{
    const QString ranks =
        way.exportFigure("review.rank-histogram", QStringLiteral("SVG"), folder, QStringLiteral("ranks"), true);
    if (QTest::currentTestFailed())
        return;
    const Drawing histogram = drawingIn(ranks);
    QCOMPARE(histogram.record["id"].toString(), std::string("review.rank-histogram"));
    const std::string recipe = histogram.record["recipe"].dump();
    QVERIFY2(recipe.find("my-lda") != std::string::npos, recipe.c_str());
    QVERIFY2(recipe.find("neuroglyph-cli train STUDY --framework lda") != std::string::npos, recipe.c_str());
    QVERIFY2(recipe.find('/') == std::string::npos || recipe.find(folder.toStdString()) == std::string::npos,
             "no folder of this machine goes out");
    for (const char *const word : {"chance", "shuffled", "n = "})
        QVERIFY2(histogram.words.contains(QLatin1String(word), Qt::CaseInsensitive),
                 qPrintable(QLatin1String(word) + QStringLiteral(": ") + histogram.words));
    QVERIFY(QFile::exists(folder + QStringLiteral("/ranks.tsv"))
            && QFile::exists(folder + QStringLiteral("/ranks.json")));
    const auto numbers = parseTsv(Way::contentOf(folder + QStringLiteral("/ranks.tsv")).toStdString());
    QVERIFY(numbers.has_value() && numbers->rows.size() >= 10);

    const QString recall = way.exportFigure("review.recall", QStringLiteral("PDF"), folder, QStringLiteral("recall"));
    if (QTest::currentTestFailed())
        return;
    const QByteArray pdf = Way::contentOf(recall);
    QVERIFY(pdf.startsWith("%PDF-") && pdf.contains("my-lda") && pdf.contains("review.recall"));
}

void TestWaysResearcher::report(Way &way, const QString &folder)
{
    Way::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("report.new-research"))->isEnabled(),
                             Way::kPatienceMs);
    way.shot(QStringLiteral("researcher-5a-report"));
    WAY(way.palette(QStringLiteral("new report research"), "report.new-research"));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("report.export"))->isEnabled() && way.kit.jobs.idle(),
                             Way::kPatienceMs);
    way.shot(QStringLiteral("researcher-5-report"));
    WorkspacePage &page = *way.kit.window->page(QStringLiteral("report"));
    QLineEdit *where = nullptr;
    for (QLineEdit *const one : page.findChildren<QLineEdit *>()) {
        if (one->accessibleName() == QLatin1String("Folder"))
            where = one;
    }
    QVERIFY(where != nullptr);
    if (!where->isVisible()) { // another dock of the same place is in front
        Way::press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(where->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(way.kit.jobs.idle(), Way::kPatienceMs);
    }
    WAY(Way::fill(where, folder));
    auto *const button = page.findChild<QPushButton *>(QStringLiteral("reportExport"));
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    auto *const result = page.findChild<QLabel *>(QStringLiteral("reportExportResult"));
    QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(QStringLiteral("✓")), Way::kPatienceMs);
    const QStringList htmls = QDir(folder).entryList({QStringLiteral("*.html")});
    QCOMPARE(htmls.size(), 1);
    const QString html = QString::fromUtf8(Way::contentOf(folder + QLatin1Char('/') + htmls[0]));
    for (const char *const word : {"top-1", "chance", "huffled", "my-lda"})
        QVERIFY2(html.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    QVERIFY2(!html.contains(folder), "no folder of this machine goes out");
}

void TestWaysResearcher::fromTheStudyToTheFigures()
{
    QTemporaryDir folder;
    const fs::path study = fs::path(folder.path().toStdString()) / "concepts-a";
    std::error_code failed;
    fs::copy(fs::path(qgetenv("NG_BUILD_DIR").toStdString()) / "share/neuroglyph/tour", study,
             fs::copy_options::recursive, failed);
    QVERIFY2(!failed, failed.message().c_str());
    fs::remove_all(study / "runs");
    Way way;
    WAY(openStudy(way, study));
    WAY(train(way, QStringLiteral("my-lda")));
    WAY(exportScores(way, folder.path()));
    WAY(report(way, folder.filePath(QStringLiteral("out"))));
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestWaysResearcher)
#include "tst_ways_researcher.moc"
