// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "tests/review/review_study.h"
#include "tests/support/gui_test.h"
#include "tests/widgets/review/review_bench.h"
#include "widgets/panels/review/decoded_table.h"
#include "widgets/panels/review/item_item_model.h"
#include "widgets/panels/review/items_panel.h"
#include "widgets/panels/review/merge_dialog.h"
#include "widgets/panels/review/score_docks.h"
#include "widgets/panels/review/signal_strip.h"
#include "widgets/panels/review/verdict_panel.h"
#include "widgets/plots/rank_histogram.h"
#include "widgets/plots/recall_curve.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/table_view.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace ng;
using namespace ng::ui;
using ng::test::ReviewBench;
using ng::test::ReviewStudySpec;

namespace {

/// Everything that a person, an assistive technology or a tool tip can be told by a widget and those in it.
void collect(QWidget *widget, QStringList &out)
{
    if (QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget)) {
        for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
            out.append(face->text(kind));
        for (int i = 0; i < face->childCount(); ++i) {
            if (QAccessibleInterface *child = face->child(i); child != nullptr && child->object() == nullptr) {
                out.append(child->text(QAccessible::Name));
                out.append(child->text(QAccessible::Value));
            }
        }
    }
    out.append(widget->toolTip());
    out.append(widget->statusTip());
    out.append(widget->whatsThis());
    for (QObject *child : widget->children()) {
        if (auto *const inner = qobject_cast<QWidget *>(child))
            collect(inner, out);
    }
}

} // namespace

class TstReviewPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReviewBench> m_bench;

    test::ReviewStudy write(const ReviewStudySpec &spec = {})
    {
        return test::writeReviewStudy(std::filesystem::path(m_folder->path().toStdString()) / "study", spec);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *const focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    ReviewFile onDisk() { return *readReviewFile(m_bench->model().filePath().toStdString()); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<ReviewBench>();
    }
    void cleanup()
    {
        m_bench.reset();
        m_folder.reset();
    }

    void emptyStatesSayWhatToDo()
    {
        m_bench->open({});
        QCOMPARE(m_bench->model().stage(), ReviewModel::Stage::NoStudy);
        QVERIFY(m_bench->page->findChild<QWidget *>(QStringLiteral("review.cover"))->findChild<EmptyState *>()
                != nullptr);
        QVERIFY(!m_bench->actions.find(QStringLiteral("review.accept"))->isEnabled());
        m_bench.reset();

        m_bench = std::make_unique<ReviewBench>();
        const auto study = write();
        for (const auto &run : study.runs)
            std::filesystem::remove(run / "decodings.h5");
        m_bench->open(study.folder);
        QCOMPARE(m_bench->model().stage(), ReviewModel::Stage::NoRun);
        auto *const empty =
            m_bench->page->findChild<QWidget *>(QStringLiteral("review.cover"))->findChild<EmptyState *>();
        QVERIFY(empty != nullptr);
        const auto buttons = empty->findChildren<QPushButton *>();
        QVERIFY(std::any_of(buttons.begin(), buttons.end(),
                            [](QPushButton *one) { return one->text().contains(QLatin1String("run-3")); }));
    }

    void itemIsRatedByKeysOnly()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start();
        ReviewModel &model = m_bench->model();
        QCOMPARE(model.runs().size(), std::size_t{3});
        QCOMPARE(model.runName(0), QStringLiteral("Run A")); // masked
        m_bench->page->items().table()->setFocus(Qt::TabFocusReason);
        const QString item = model.item();
        for (int run = 0; run < 3; ++run) {
            QCOMPARE(model.focusedRun(), run);
            press(Qt::Key_3);
            press(Qt::Key_E);
            press(Qt::Key_W);
            press(Qt::Key_4, Qt::AltModifier);
            press(Qt::Key_Return); // confidence is missing: nothing happens
            QVERIFY(!model.submitted(run));
            press(Qt::Key_H);
            press(Qt::Key_Return);
        }
        QVERIFY(model.item() != item);
        QCOMPARE(model.focusedRun(), 0);
        model.flush();
        const ReviewFile file = onDisk();
        QVERIFY(file.state.complete(item.toStdString()));
        for (const ReviewRun &run : file.state.plan.runs) {
            const Verdict *verdict = file.state.find(item.toStdString(), run.key);
            QVERIFY(verdict != nullptr);
            QCOMPARE(verdict->parts.at(0).judgement, Judgement::Reject);
            QCOMPARE(verdict->parts.at(0).error, std::string("false-finding"));
            QCOMPARE(verdict->parts.at(0).weight, ErrorWeight::Harmless);
            QCOMPARE(verdict->usefulness, 4);
            QCOMPARE(verdict->confidence, Confidence::High);
        }
        press(Qt::Key_F);
        QVERIFY(model.state().flagged.contains(model.item().toStdString()));
        const QString skipped = model.item();
        press(Qt::Key_S);
        QVERIFY(model.state().skipped.contains(skipped.toStdString()));
        QVERIFY(model.item() != skipped);
        press(Qt::Key_B);
        QCOMPARE(model.focusedRun(), 1);
    }

    void letterKeysAreTextWhereTextIsTyped()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start();
        auto *const comment = m_bench->page->verdict().findChild<QPlainTextEdit *>();
        m_bench->page->items().table()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_N);
        QVERIFY(comment->hasFocus());
        QTest::keyClicks(comment, QStringLiteral("sf123"));
        QCOMPARE(comment->toPlainText(), QStringLiteral("sf123"));
        QVERIFY(m_bench->model().state().flagged.empty());
        QVERIFY(m_bench->model().state().skipped.empty());
    }

    void draftIsOnTheDiskWithinASecond()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start();
        auto *const comment = m_bench->page->verdict().findChild<QPlainTextEdit *>();
        comment->setFocus();
        QTest::keyClicks(comment, QStringLiteral("colour is off"));
        const VerdictKey key{m_bench->model().item().toStdString(), m_bench->model().runs()[0]->key()};
        // The file as a killed program would leave it: read beside the open one, which is never asked to write.
        const auto saved = [&] {
            const Verdict *verdict = nullptr;
            const ReviewFile file = onDisk();
            verdict = file.state.find(key.first, key.second);
            return verdict != nullptr && verdict->comment == "colour is off";
        };
        QTRY_VERIFY_WITH_TIMEOUT(saved(), 5000);
        QCOMPARE(comment->toPlainText(), QStringLiteral("colour is off"));
        // What was typed a moment before leaving the item, or the study, is not lost either.
        QTest::keyClicks(comment, QStringLiteral("!"));
        m_bench->model().setItem(m_bench->model().itemIndex() == 0 ? 1 : 0);
        m_bench->model().flush();
        QCOMPARE(onDisk().state.find(key.first, key.second)->comment, std::string("colour is off!"));
        const QString path = m_bench->model().filePath();
        QTest::keyClicks(comment, QStringLiteral("other"));
        m_bench->page.reset();
        const auto file = readReviewFile(path.toStdString());
        QVERIFY(file.has_value());
        QVERIFY(std::any_of(file->state.verdicts.begin(), file->state.verdicts.end(),
                            [](const auto &one) { return one.second.comment == "other"; }));
    }

    void draftsComeBackWithTheFile()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start();
        m_bench->page->items().table()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_1);
        press(Qt::Key_3, Qt::AltModifier);
        const QString item = m_bench->model().item();
        const QString path = m_bench->model().filePath();
        m_bench.reset();
        m_bench = std::make_unique<ReviewBench>();
        m_bench->open(study.folder);
        m_bench->model().openFile(path);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->model().hasFile(), 10000);
        m_bench->settle();
        m_bench->model().setItem(m_bench->model().indexOf(item));
        const Verdict verdict = m_bench->model().verdict(0);
        QCOMPARE(verdict.parts.at(0).judgement, Judgement::Accept);
        QCOMPARE(verdict.usefulness, 3);
    }

    void undoUntilSubmitted()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start();
        ReviewModel &model = m_bench->model();
        m_bench->page->items().table()->setFocus(Qt::TabFocusReason);
        press(Qt::Key_1);
        press(Qt::Key_5, Qt::AltModifier);
        QUndoStack &undo = model.log()->undoStack();
        undo.undo();
        QCOMPARE(model.verdict(0).usefulness, 0);
        undo.undo();
        QCOMPARE(model.verdict(0).parts.at(0).judgement, Judgement::None);
        undo.redo();
        undo.redo();
        press(Qt::Key_M);
        press(Qt::Key_Return);
        QVERIFY(model.submitted(0));
        QVERIFY(!undo.canUndo());
        model.flush();
        QVERIFY(onDisk().state.verdicts.size() == 1);
    }

    void orderComesFromTheSeed()
    {
        const auto study = write();
        m_bench->open(study.folder);
        m_bench->start({}, 77);
        std::vector<ReviewRun> runs;
        for (const auto &run : m_bench->model().runs())
            runs.push_back({run->key(), run->name()});
        const auto plan = makeReviewPlan("somebody", runs, study.items, 77, {});
        QVERIFY(plan.has_value());
        QCOMPARE(plan->runs, runs);
        QCOMPARE(m_bench->model().items().size(), plan->items.size());
        for (std::size_t i = 0; i < plan->items.size(); ++i)
            QCOMPARE(m_bench->model().items()[i].toStdString(), plan->items[i]);
    }

    void hiddenReferenceCannotBeReached()
    {
        const auto study = write({.captionPrefix = "xyzzy "});
        m_bench->open(study.folder);
        QStringList before;
        collect(m_bench->page.get(), before);
        QVERIFY(before.join(QLatin1Char('\n')).contains(QLatin1String("xyzzy"))); // what is looked for can be found
        m_bench->start({true, true, false, true});
        ReviewModel &model = m_bench->model();
        QStringList told;
        collect(m_bench->page.get(), told);
        const ReviewItemModel &items = *m_bench->page->items().items();
        for (int row = 0; row < items.rowCount(); ++row) {
            for (int column = 0; column < items.columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                    told.append(items.data(items.index(row, column), role).toString());
            }
            QCOMPARE(items.data(items.index(row, ReviewItemModel::Rank), Qt::DisplayRole).toString(),
                     QStringLiteral("·"));
        }
        const QString all = told.join(QLatin1Char('\n'));
        QVERIFY2(!all.contains(QLatin1String("xyzzy")), qPrintable(all));
        QVERIFY(!all.contains(QLatin1String(", the true item"))); // nor which candidate it is
        for (const std::filesystem::path &run : study.runs)
            QVERIFY(!all.contains(QString::fromStdString(run.filename().string())));
        const PlotContent &plot = m_bench->page->scores().rankPlot()->content();
        QVERIFY(plot.marks.empty());
        QVERIFY(!m_bench->page->decoded().figure()->caption.contains(QLatin1String("xyzzy")));
        // Judged for every run, it is shown.
        for (int run = 0; run < 3; ++run) {
            Verdict verdict = model.verdict(run);
            verdict.parts[0].judgement = Judgement::Accept;
            verdict.usefulness = 1;
            verdict.confidence = Confidence::Low;
            model.setFocusedRun(run);
            model.setVerdict(run, verdict, QStringLiteral("test"));
            QVERIFY(model.submit());
            QCOMPARE(model.referenceVisible(model.item()), run == 2);
        }
        QStringList after;
        collect(m_bench->page.get(), after);
        QVERIFY(after.join(QLatin1Char('\n')).contains(QLatin1String("xyzzy")));
    }

    void disagreementFilter()
    {
        const auto study = write({.qualities = {1.8, 1.4}});
        m_bench->open(study.folder);
        auto *const box = m_bench->page->items().findChild<QCheckBox *>();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
        QVERIFY(box->isChecked());
        int expected = 0;
        for (const std::string &item : study.items)
            expected += runsDisagree(m_bench->model().runs(), item, false) ? 1 : 0;
        QVERIFY(expected > 0);
        QVERIFY(expected < static_cast<int>(study.items.size()));
        QCOMPARE(m_bench->page->items().items()->rowCount(), expected);
        for (int row = 0; row < expected; ++row)
            QVERIFY(m_bench->model().disagree(m_bench->page->items().items()->itemOf(row)));
    }

    void manyItemsAreJumpedThrough()
    {
        const auto study = write({.items = 4000, .candidates = 5, .qualities = {1.0}});
        m_bench->open(study.folder);
        TableView *const table = m_bench->page->items().table();
        table->setFocus(Qt::TabFocusReason);
        press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_bench->model().itemIndex(), 3999);
        press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_bench->model().itemIndex(), 0);
    }

    void manyItemsAreShownBeforeTheirScores()
    {
        const auto study = write({.items = 20000, .candidates = 10, .qualities = {1.0}});
        m_bench->page =
            std::make_unique<ReviewPage>(WorkspaceServices{*m_bench->session, m_bench->actions, m_bench->figures});
        m_bench->page->resize(1600, 960);
        m_bench->page->show();
        ReviewModel &model = m_bench->model();
        bool shownFirst = false;
        connect(&model, &ReviewModel::stageChanged, this, [&] {
            if (model.stage() == ReviewModel::Stage::Ready)
                shownFirst = model.items().size() == 20000 && !model.judged() && model.judging();
        });
        m_bench->session->open(study.folder);
        QTRY_VERIFY_WITH_TIMEOUT(model.stage() == ReviewModel::Stage::Ready, 20000);
        QVERIFY(shownFirst);
        QCOMPARE(m_bench->page->items().items()->rowCount(), 20000);
        QVERIFY(!m_bench->figures.table(QStringLiteral("review.metrics")).has_value()); // no score without its interval
        QVERIFY(!m_bench->figures.figure(QStringLiteral("review.recall")).has_value());
        QTRY_VERIFY_WITH_TIMEOUT(model.judged(), 20000);
        QVERIFY(m_bench->figures.table(QStringLiteral("review.metrics")).has_value());
        QVERIFY(!m_bench->page->scores().recallPlot()->content().isEmpty());
        m_bench->settle();
    }

    void scoresThatWereLeftAreWorkedOutWhenAsked()
    {
        const auto study = write({.items = 20000, .candidates = 10, .qualities = {1.0}});
        m_bench->page =
            std::make_unique<ReviewPage>(WorkspaceServices{*m_bench->session, m_bench->actions, m_bench->figures});
        m_bench->page->show();
        ReviewModel &model = m_bench->model();
        connect(&model, &ReviewModel::judgedChanged, this, [&, once = true]() mutable {
            if (model.judging() && std::exchange(once, false))
                QTimer::singleShot(0, this, [this] { m_bench->jobs.cancelKey(QStringLiteral("review.judge")); });
        });
        m_bench->session->open(study.folder);
        QTRY_VERIFY_WITH_TIMEOUT(model.stage() == ReviewModel::Stage::Ready && !model.judging(), 20000);
        QVERIFY(!model.judged());
        QAction *const action = m_bench->actions.find(QStringLiteral("review.work-out-scores"));
        QVERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(model.judging() && !action->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(model.judged(), 20000);
        m_bench->settle();
    }

    void controlOfDurationsHasItsColumn()
    {
        const auto study = write({.items = 12, .candidates = 6, .qualities = {1.0}});
        m_bench->open(study.folder);
        const QAbstractItemModel &before = *m_bench->page->scores().metricsTable()->model();
        QCOMPARE(before.columnCount(), 1 + 1 + 3);
        m_bench.reset();
        const auto controls = study.runs[0] / "controls";
        std::filesystem::copy(controls / "shuffled-0", controls / "duration_only-0",
                              std::filesystem::copy_options::recursive);
        m_bench = std::make_unique<ReviewBench>();
        m_bench->open(study.folder);
        const QAbstractItemModel &after = *m_bench->page->scores().metricsTable()->model();
        QCOMPARE(after.columnCount(), 1 + 1 + 4);
        QCOMPARE(after.headerData(5, Qt::Horizontal).toString(), QStringLiteral("duration only"));
        QVERIFY(after.index(0, 5).data().toString() != QStringLiteral("–"));
    }

    void cursorAndItemMoveEachOther()
    {
        const auto recording = qEnvironmentVariable("NG_FIXTURES").toStdString() + "/edf/S001R01.edf";
        if (!std::filesystem::exists(recording))
            QSKIP("needs the fixture edf/S001R01.edf");
        const auto study = write({.items = 20, .recording = recording, .spacingS = 2.0});
        m_bench->open(study.folder);
        Selection &selection = m_bench->session->selection();
        QTRY_VERIFY_WITH_TIMEOUT(selection.recording() != nullptr, 10000);
        m_bench->model().setItem(m_bench->model().indexOf(QStringLiteral("item-004")));
        QVERIFY(selection.cursor().has_value());
        QCOMPARE(selection.cursor()->count(), std::int64_t{6'000'000'000});
        QCOMPARE(selection.item(), QStringLiteral("item-004"));
        selection.setCursor(TimeNs(10'300'000'000));
        QCOMPARE(m_bench->model().item(), QStringLiteral("item-006"));
        QCOMPARE(selection.cursor()->count(), std::int64_t{10'300'000'000}); // it stays where the person put it
        selection.setCursor(TimeNs(11'500'000'000));                         // between two items
        QCOMPARE(m_bench->model().item(), QStringLiteral("item-006"));
        m_bench->settle();
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->page->strip().data() != nullptr, 10000);
    }

    void scoresCanBeLocked()
    {
        const auto study = write();
        m_bench->open(study.folder);
        QVERIFY(m_bench->figures.table(QStringLiteral("review.metrics")).has_value());
        QVERIFY(!m_bench->page->scores().recallPlot()->content().isEmpty());
        m_bench->start({true, true, true, false});
        QVERIFY(!m_bench->figures.table(QStringLiteral("review.metrics")).has_value());
        QVERIFY(!m_bench->figures.figure(QStringLiteral("review.recall")).has_value());
        QVERIFY(m_bench->page->scores().recallPlot()->content().isEmpty());
        QVERIFY(!m_bench->page->scores().metricsTable()->isVisible());
    }

    void agreementOfTwoRaters()
    {
        const auto study = write({.items = 6, .candidates = 6, .qualities = {1.0}});
        m_bench->open(study.folder);
        const std::vector<ReviewRun> runs{{m_bench->model().runs()[0]->key(), "run-1"}};
        QStringList files;
        for (const char *rater : {"anna", "ben"}) {
            const auto plan = makeReviewPlan(rater, runs, study.items, 1, {});
            const auto path = study.runs[0] / "review" / reviewFileName(rater);
            QVERIFY(writeReviewFile(path, *plan).has_value());
            auto journal = Journal::open(path);
            for (std::size_t i = 0; i < study.items.size(); ++i) {
                Verdict verdict;
                verdict.parts.push_back(
                    {"answer", "x", i % 2 == 0 ? Judgement::Accept : Judgement::Reject, {}, ErrorWeight::None, {}});
                verdict.usefulness = 1 + static_cast<int>(i % 5);
                verdict.state = VerdictState::Submitted;
                const Edit edit = verdictEdit({study.items[i], runs[0].key}, nullptr, verdict);
                QVERIFY(journal->append({&edit, 1}).has_value());
            }
            files.append(QString::fromStdString(path.string()));
        }
        auto *const dialog = new MergeDialog(*m_bench->session, files, m_bench->page.get());
        dialog->show();
        dialog->merge();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->merged().has_value(), 10000);
        QCOMPARE(dialog->agreementTable()->model()->rowCount(), 4);
        const QString target = m_folder->filePath(QStringLiteral("merged.json"));
        dialog->save(target);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(target), 10000);
        m_bench->settle();
    }

    void narrowWindowShowsTwoRunsAtATime()
    {
        const auto study = write({.qualities = {1.2, 1.0, 0.8, 0.4}});
        m_bench->open(study.folder, {1232, 700});
        QVERIFY(m_bench->page->decoded().visibleRuns() < 4);
        QVERIFY(m_bench->page->decoded().visibleRuns() >= 2);
        m_bench->model().setFocusedRun(3); // comes into view
        QTest::qWait(10);
        const auto heads = m_bench->page->decoded().findChildren<RunHead *>();
        int visible = 0;
        for (const RunHead *head : heads)
            visible += head->isVisible() ? 1 : 0;
        QCOMPARE(visible, m_bench->page->decoded().visibleRuns() + 1); // and the reference
        QVERIFY(heads.last()->isVisible());
    }
};

NG_GUI_TEST_MAIN(TstReviewPage)
#include "tst_review_page.moc"
