// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/merge.h"
#include "core/review/review_file.h"
#include "tests/review/review_study.h"
#include "tests/support/gui_test.h"
#include "tests/window/way_kit.h"
#include "widgets/panels/review/items_panel.h"
#include "widgets/panels/review/package_dialog.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/style/table_view.h"

#include <QAccessible>
#include <QLabel>
#include <QProcess>

namespace ng::ui {

using test::Way;
namespace fs = std::filesystem;

/// A blinded folder is made for a rater, who opens the review file, judges by keys, and sends the one file back; it merges.
class TestWaysRater : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void fromTheMailAndBack();

private:
    static constexpr std::size_t kItems = 5;
    const QString m_rater = QString::fromUtf8("Žofie Müller");

    static ReviewPage &review(Way &way)
    {
        return *static_cast<ReviewPage *>(way.kit.window->page(QStringLiteral("review")));
    }
    static void waitReady(Way &way)
    {
        QTRY_VERIFY_WITH_TIMEOUT(review(way).model().stage() == ReviewModel::Stage::Ready && way.kit.jobs.idle(),
                                 Way::kPatienceMs);
    }
    void send(const fs::path &study, const QString &folder);
    void judge(const QString &file, const QString &copy);
    void checkBlinded(Way &way);
    void judgeItem(Way &way, bool first);
    void merge(const QString &file, const fs::path &study, const QString &out);
};

namespace {

/// All words that the window shows or tells.
QString wordsOf(QWidget *widget)
{
    QString out;
    if (QAccessibleInterface *const face = QAccessible::queryAccessibleInterface(widget)) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            out += face->text(kind) + QLatin1Char('\n');
        for (int i = 0; i < face->childCount(); ++i) {
            if (QAccessibleInterface *const child = face->child(i); child != nullptr && child->object() == nullptr)
                out += child->text(QAccessible::Name) + QLatin1Char('\n') + child->text(QAccessible::Value)
                    + QLatin1Char('\n');
        }
    }
    out += widget->toolTip() + QLatin1Char('\n');
    for (QObject *const child : widget->children()) {
        if (auto *const inner = qobject_cast<QWidget *>(child))
            out += wordsOf(inner);
    }
    return out;
}

} // namespace

/// Who asks for the review: from the open study to the folder that goes by mail.
void TestWaysRater::send(const fs::path &study, const QString &folder)
{
    Way way;
    QVERIFY(way.kit.show());
    Way::press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    WAY(way.chooseFile(QString::fromStdString(study.string())));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.study() != nullptr && !way.kit.session.opening(), Way::kPatienceMs);
    Way::press(Qt::Key_3, Qt::ControlModifier);
    WAY(waitReady(way));
    way.shot(QStringLiteral("rater-1-sender"));
    WAY(way.palette(QStringLiteral("send to a rater"), "review.package"));
    auto *const box = Way::dialog<PackageDialog>();
    QVERIFY(box != nullptr);
    auto *const name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY2(name != nullptr && name->window() == box, "who opens it can type the name at once");
    Way::type(m_rater);
    WAY(Way::click(box, QStringLiteral("Reference, until submitted")));
    way.shot(QStringLiteral("rater-2-package"));
    WAY(Way::click(box, QStringLiteral("Write folder…")));
    WAY(way.chooseFile(folder));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QStringLiteral("/items.tsv")) && way.kit.jobs.idle(),
                             Way::kPatienceMs);
}

void TestWaysRater::checkBlinded(Way &way)
{
    const QString words = wordsOf(way.kit.window.get());
    QVERIFY2(words.contains(QStringLiteral("Run A")) && words.contains(QStringLiteral("Run B")), qPrintable(words));
    for (const char *const hidden : {"run-1", "run-2", "xyzzy"})
        QVERIFY2(!words.contains(QLatin1String(hidden)), hidden);
    ReviewModel &model = review(way).model();
    QVERIFY(model.hidden().runNames && model.hidden().otherRaters && model.hidden().scores && model.hidden().reference);
}

/// Both runs of the item in front.
void TestWaysRater::judgeItem(Way &way, bool first)
{
    ReviewModel &model = review(way).model();
    const QString item = model.item();
    for (int run = 0; run < 2; ++run) {
        QCOMPARE(model.focusedRun(), run);
        if (first && run == 0) { // rejected, with what is wrong with it and how badly
            Way::press(Qt::Key_3);
            Way::press(Qt::Key_E);
            Way::press(Qt::Key_W);
        } else {
            Way::press(Qt::Key_1);
        }
        Way::press(Qt::Key_4, Qt::AltModifier);
        Way::press(Qt::Key_H);
        Way::press(Qt::Key_Return);
        QVERIFY2(model.submitted(run) || model.item() != item, "Enter submits what is complete");
    }
    // The truth of what is judged is shown now, and only of that.
    QVERIFY(model.state().complete(item.toStdString()));
    if (model.item() == item && !model.over())
        QVERIFY(!model.referenceOf(item).isEmpty());
}

void TestWaysRater::judge(const QString &file, const QString &copy)
{
    Way way;
    QVERIFY(way.kit.show());
    WAY(way.palette(QStringLiteral("open review file"), "app.open-review"));
    WAY(way.chooseFile(file));
    QTRY_COMPARE_WITH_TIMEOUT(way.kit.window->workspace(), QStringLiteral("review"), Way::kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(review(way).model().hasFile() && way.kit.jobs.idle(), Way::kPatienceMs);
    WAY(waitReady(way));
    ReviewModel &model = review(way).model();
    QCOMPARE(model.items().size(), kItems);
    way.shot(QStringLiteral("rater-3-blinded"));
    WAY(checkBlinded(way));
    // Keys work at once: the list of items has the focus.
    QTRY_VERIFY(review(way).items().table()->hasFocus());
    for (std::size_t i = 0; i < kItems; ++i) {
        WAY(judgeItem(way, i == 0));
        if (i == 0)
            way.shot(QStringLiteral("rater-4-judged"));
        if (i + 1 < kItems)
            Way::press(Qt::Key_U);
    }
    QVERIFY(model.over());
    way.shot(QStringLiteral("rater-5-over"));
    WAY(way.palette(QStringLiteral("save review file"), "review.save-file"));
    WAY(way.chooseFile(copy));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(copy) && way.kit.jobs.idle(), Way::kPatienceMs);
    QCOMPARE(Way::contentOf(copy), Way::contentOf(file));
}

/// What comes back says who judged and what, not which runs they were; merged beside the study it is known again.
void TestWaysRater::merge(const QString &file, const fs::path &study, const QString &out)
{
    const auto read = readReviewFile(file.toStdString());
    QVERIFY2(read.has_value(), read ? "" : read.error().message().c_str());
    QCOMPARE(read->state.plan.rater, m_rater.toStdString());
    for (const ReviewRun &run : read->state.plan.runs)
        QVERIFY2(run.name.empty(), "a blinded file names no run");
    QVERIFY(!Way::contentOf(file).contains("run-1"));
    QCOMPARE(read->state.verdicts.size(), kItems * 2);
    std::size_t rejected = 0;
    for (const auto &[key, verdict] : read->state.verdicts) {
        QCOMPARE(verdict.state, VerdictState::Submitted);
        QCOMPARE(verdict.usefulness, 4);
        rejected += verdict.parts.at(0).judgement == Judgement::Reject ? 1 : 0;
    }
    QCOMPARE(rejected, std::size_t{1});
    // The sender's own review of the same runs has the names.
    std::vector<ReviewRun> named;
    for (const char *const run : {"run-1", "run-2"})
        named.push_back({*reviewRunKey(study / "runs" / run), run});
    std::vector<std::string> items = read->state.plan.items;
    auto plan = makeReviewPlan("sender", named, items, 3, {});
    QVERIFY(plan.has_value());
    plan->studyHash = read->state.plan.studyHash;
    plan->studyName = read->state.plan.studyName;
    const fs::path own = study / "runs/run-1/review/sender.jsonl";
    QVERIFY(writeReviewFile(own, *plan).has_value());
    QProcess cli;
    cli.start(qEnvironmentVariable("NG_CLI"),
              {QStringLiteral("review"), QStringLiteral("merge"), file, QString::fromStdString(own.string()),
               QStringLiteral("--out"), out});
    QVERIFY(cli.waitForFinished(Way::kPatienceMs));
    QVERIFY2(cli.exitCode() == 0, cli.readAllStandardError().constData());
    const auto merged = readJsonFile(out.toStdString());
    QVERIFY(merged.has_value());
    QCOMPARE((*merged)["raters"].size(), std::size_t{2});
    QCOMPARE((*merged)["raters"].items()[0]["name"].toString(), m_rater.toStdString());
    QCOMPARE((*merged)["raters"].items()[0]["submitted"].toInt(), static_cast<std::int64_t>(kItems * 2));
    QCOMPARE((*merged)["verdicts"].size(), kItems * 2);
    QVERIFY((*merged)["runs"].dump().find("run-1") != std::string::npos);
}

void TestWaysRater::fromTheMailAndBack()
{
    QTemporaryDir folder;
    const auto recording = test::fixture("edf/S001R01.edf").toStdString();
    test::ReviewStudySpec spec;
    spec.items = kItems;
    spec.candidates = 8;
    spec.qualities = {1.2, 0.4};
    spec.recording = recording;
    spec.captionPrefix = "xyzzy ";
    spec.spacingS = 5.0;
    const test::ReviewStudy study = test::writeReviewStudy(fs::path(folder.path().toStdString()) / "study", spec);
    const QString package = folder.filePath(QStringLiteral("for-zofie"));
    WAY(send(study.folder, package));
    // What the mail brings: one review file in the folder, under the rater's own name.
    QString file;
    for (const auto &entry : fs::recursive_directory_iterator(package.toStdString())) {
        if (entry.path().extension() == ".jsonl")
            file = QString::fromStdString(entry.path().string());
    }
    QCOMPARE(QFileInfo(file).fileName(), QString::fromUtf8("Žofie_Müller.jsonl"));
    const QString copy = folder.filePath(QStringLiteral("back.jsonl"));
    WAY(judge(file, copy));
    WAY(merge(copy, study.folder, folder.filePath(QStringLiteral("merged.json"))));
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestWaysRater)
#include "tst_ways_rater.moc"
