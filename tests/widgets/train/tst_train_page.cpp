// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tsv.h"
#include "core/run/run_folder.h"
#include "tests/support/fake_framework.h"
#include "tests/support/gui_test.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/train/compare_panel.h"
#include "widgets/panels/train/curves_panel.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/queue_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/split_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/plots/plot_base.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/figure.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/table_view.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <csignal>

using namespace ng;
using namespace ng::ui;

namespace {

constexpr int kPatienceMs = 60000;

/// The page on a small study, with an engine that needs no LibTorch.
struct Bench {
    QTemporaryDir folder;
    std::filesystem::path root = folder.path().toStdString();
    JobRunner jobs;
    Session session{jobs};
    ActionRegistry actions;
    FigureShelf figures;
    std::unique_ptr<TrainPage> page;

    explicit Bench(bool study = true, QSize size = {1856, 1000})
    {
        test::makeEpochStudy(root / "study", 60, 2, 1.0);
        session.hub().setEngineSpec(std::filesystem::path(qgetenv("NG_BIN").toStdString()) / "ng_stand_in_engine", {},
                                    std::chrono::milliseconds(15000));
        page = std::make_unique<TrainPage>(WorkspaceServices{session, actions, figures});
        page->resize(size);
        page->resetLayout(size);
        page->show();
        static_cast<void>(QTest::qWaitForWindowExposed(page.get()));
        if (study)
            open();
    }

    void open()
    {
        session.open(root / "study");
        QTRY_VERIFY_WITH_TIMEOUT(session.study() != nullptr, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!page->split().checking() && page->split().studyReport(), kPatienceMs);
    }

    [[nodiscard]] QPushButton *startButton() const
    {
        return page->findChild<QPushButton *>(QStringLiteral("train.start-button"));
    }
    [[nodiscard]] QString folderOf(const char *name) const
    {
        return QString::fromStdString((root / "study/runs" / name).string());
    }
    [[nodiscard]] EngineHub &hub() { return session.hub(); }

    void choose(const char *framework, int epochs = 0)
    {
        page->frameworks().choose(QLatin1String(framework));
        page->form().field("highpass")->setText({});
        page->form().field("lowpass")->setText({});
        page->form().field("control.shuffled")->setText(QStringLiteral("1"));
        page->form().field("control.noise")->setText(QStringLiteral("0"));
        if (epochs > 0)
            page->form().field("param.epochs")->setText(QString::number(epochs));
    }

    void start(const char *name)
    {
        page->form().field("name")->setText(QLatin1String(name));
        QTRY_VERIFY2_WITH_TIMEOUT(startButton()->isEnabled(), qPrintable(page->whyNotStart()), kPatienceMs);
        QTest::mouseClick(startButton(), Qt::LeftButton);
        QVERIFY(hub().find(folderOf(name)) != nullptr);
    }

    void waitFor(const char *name, RunState state)
    {
        QTRY_COMPARE_WITH_TIMEOUT(hub().find(folderOf(name))->state, state, kPatienceMs);
    }

    void waitListed(const char *name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            session.runs().find(folderOf(name)) != nullptr && session.runs().find(folderOf(name))->run, kPatienceMs);
    }

    void trainLda(const char *name)
    {
        choose("lda");
        start(name);
        waitFor(name, RunState::Finished);
        QTRY_VERIFY_WITH_TIMEOUT(session.runs().find(folderOf(name)) != nullptr
                                     && session.runs().find(folderOf(name))->run
                                     && !session.runs().find(folderOf(name))->run->scores.empty(),
                                 kPatienceMs);
    }
};

QString cellText(const RunsPanel &runs, const QString &folder, int column)
{
    return runs.model().data(runs.model().index(runs.model().rowOf(folder), column), Qt::DisplayRole).toString();
}

} // namespace

class TestTrainPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAStudyItSaysWhatToDo()
    {
        Bench bench(false);
        QCOMPARE(bench.page->whyNotStart(), QStringLiteral("Open a study first."));
        QVERIFY(!bench.startButton()->isEnabled());
        bool said = false;
        for (const QLabel *const label : bench.page->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("No study open"));
        QVERIFY(said);
        bench.open();
        QTRY_VERIFY_WITH_TIMEOUT(bench.page->whyNotStart().isEmpty(), kPatienceMs);
    }

    void leakageTurnsStartOffAndTheRemedyTurnsItOn()
    {
        Bench bench(false);
        // The same image on both sides of a plan that claims to hold images out cannot be made; items that overlap in time can.
        auto study = Study::open(bench.root / "study");
        QVERIFY(study.has_value());
        TsvTable table = study->table();
        const std::size_t split = table.ensureColumn("split"), subject = table.ensureColumn("subject");
        const std::size_t row = *table.column("row");
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            table.rows[i][split] = i % 3 == 0 ? "test" : "train";
            table.rows[i][subject] = i < 30 ? "sub-01" : "sub-02";
        }
        table.rows[0][row] = table.rows[1][row]; // one signal is both test and train
        const auto changed = Study::create(bench.root / "study", study->header(), table);
        QVERIFY(changed.has_value());
        QVERIFY(changed->save().has_value());
        bench.open();
        bench.choose("lda");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page->split().checking(), kPatienceMs);
        QVERIFY2(bench.page->split().result()->stops(), "the study was meant to leak");
        QCOMPARE(bench.page->whyNotStart(), QStringLiteral("Start is off: leakage between train and test."));
        QVERIFY(!bench.startButton()->isEnabled());
        // The key does not get round it either.
        bench.actions.find(QStringLiteral("train.start"))->trigger();
        QVERIFY(bench.hub().runs().empty());
        auto *const remedy = bench.page->split().findChild<QPushButton *>(QStringLiteral("remedy"));
        QVERIFY(remedy != nullptr);
        QTest::mouseClick(remedy, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page->split().checking(), kPatienceMs);
        QVERIFY(bench.page->split().plan().kind != SplitKind::Given);
    }

    void badFieldTurnsStartOff()
    {
        Bench bench;
        bench.choose("eeg_clip", 5);
        QTRY_VERIFY_WITH_TIMEOUT(bench.startButton()->isEnabled(), kPatienceMs);
        bench.page->form().field("param.dropout")->setText(QStringLiteral("7"));
        QVERIFY(!bench.startButton()->isEnabled());
        QVERIFY(bench.page->whyNotStart().contains(QStringLiteral("1 field")));
        bench.page->form().field("param.dropout")->setText(QStringLiteral("0.3"));
        QVERIFY(bench.startButton()->isEnabled());
    }

    void trainPauseContinueStopResumeByItsButtons()
    {
        Bench bench;
        bench.choose("eeg_clip", 400);
        bench.start("a");
        const QString folder = bench.folderOf("a");
        QueuePanel &queue = bench.page->queue();
        QTRY_VERIFY_WITH_TIMEOUT(bench.hub().find(folder)->progress && bench.hub().find(folder)->progress->step > 5,
                                 kPatienceMs);
        QTest::mouseClick(queue.button(folder, 0), Qt::LeftButton);
        QVERIFY(hubStateText(*bench.hub().find(folder)).contains(QStringLiteral("pausing")));
        bench.waitFor("a", RunState::Paused);
        QCOMPARE(*readRunState(folder.toStdString()), RunState::Paused);
        QVERIFY(queue.button(folder, 0)->accessibleName().startsWith(QStringLiteral("Continue")));
        QTest::mouseClick(queue.button(folder, 0), Qt::LeftButton);
        bench.waitFor("a", RunState::Running);
        QTest::mouseClick(queue.button(folder, 1), Qt::LeftButton);
        QCOMPARE(hubStateText(*bench.hub().find(folder)), QStringLiteral("stopping after this batch…"));
        QVERIFY(!queue.button(folder, 1)->isEnabled());
        bench.waitFor("a", RunState::Stopped);
        bench.waitListed("a");
        // From the table it goes on where it was.
        const std::int64_t before = bench.hub().find(folder)->progress->step;
        bench.page->runs().select(folder);
        QTRY_VERIFY_WITH_TIMEOUT(bench.actions.find(QStringLiteral("train.resume"))->isEnabled(), kPatienceMs);
        bench.actions.find(QStringLiteral("train.resume"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.hub().find(folder)->progress && bench.hub().find(folder)->progress->step > before, kPatienceMs);
        QTest::mouseClick(bench.page->queue().button(folder, 2), Qt::LeftButton);
        bench.waitFor("a", RunState::Cancelled);
    }

    void curvesAreDrawnLiveAndPicked()
    {
        Bench bench;
        bench.choose("eeg_clip", 400);
        bench.start("a");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.page->curves().plot(0).content().isEmpty(), kPatienceMs);
        const PlotContent &content = bench.page->curves().plot(0).content();
        QCOMPARE(content.title, QStringLiteral("Training loss"));
        QVERIFY2(content.count.startsWith(QStringLiteral("n = ")), qPrintable(content.count));
        const double last = content.lines.front().x.back();
        QTRY_VERIFY_WITH_TIMEOUT(bench.page->curves().plot(0).content().lines.front().x.back() > last, kPatienceMs);
        bench.waitListed("a");
        Q_EMIT bench.page->curves().plot(0).curvePicked(bench.folderOf("a"));
        QCOMPARE(bench.page->runs().selected(), QStringList(bench.folderOf("a")));
        QVERIFY(bench.figures.figure(QStringLiteral("train.curves-left")).has_value());
        bench.hub().cancel(bench.folderOf("a"));
        bench.waitFor("a", RunState::Cancelled);
        // Whoever comes by way of Review finds the page made after the runs were read: their curves are there too.
        QTRY_VERIFY_WITH_TIMEOUT(!bench.session.runs().scanning(), kPatienceMs);
        bench.page.reset();
        ActionRegistry actions;
        FigureShelf figures;
        TrainPage late(WorkspaceServices{bench.session, actions, figures});
        late.resize(1856, 1000);
        late.show();
        QTRY_VERIFY_WITH_TIMEOUT(!late.curves().plot(0).content().isEmpty(), kPatienceMs);
    }

    void killedEngineStandsInTheQueueAndTheRunResumes()
    {
        Bench bench;
        bench.choose("eeg_clip", 20);
        bench.page->form().field("checkpoint")->setText(QStringLiteral("0.1"));
        bench.start("a");
        const QString folder = bench.folderOf("a");
        QTRY_VERIFY_WITH_TIMEOUT(bench.hub().find(folder)->progress && bench.hub().find(folder)->progress->step > 40,
                                 kPatienceMs);
        ::kill(bench.hub().enginePid(), SIGKILL);
        bench.waitFor("a", RunState::Failed);
        bool said = false;
        for (const QLabel *const label : bench.page->queue().findChildren<QLabel *>())
            said = said
                || (label->isVisibleTo(&bench.page->queue()) && label->text().contains(QStringLiteral("signal 9")));
        QVERIFY(said);
        QVERIFY(bench.page->queue().button(folder, 0)->accessibleName().startsWith(QStringLiteral("Resume")));
        QTest::mouseClick(bench.page->queue().button(folder, 0), Qt::LeftButton);
        bench.waitFor("a", RunState::Finished);
    }

    void runsAreJudgedRenamedTaggedBinnedAndUndone()
    {
        Bench bench;
        bench.trainLda("a");
        RunsPanel &runs = bench.page->runs();
        const QString folder = bench.folderOf("a");
        QVERIFY(cellText(runs, folder, RunsItemModel::Score) != QStringLiteral("–"));
        QCOMPARE(cellText(runs, folder, RunsItemModel::Chance), QStringLiteral("50.0"));
        QVERIFY(cellText(runs, folder, RunsItemModel::Shuffled) != QStringLiteral("–"));
        QVERIFY(cellText(runs, folder, RunsItemModel::Interval).contains(QChar(0x2013)));
        runs.select(folder);
        bench.actions.find(QStringLiteral("train.rename"))->trigger();
        auto *editor = runs.table().findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("first try"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cellText(runs, folder, RunsItemModel::Name), QStringLiteral("first try"));
        runs.select(folder);
        bench.actions.find(QStringLiteral("train.tag"))->trigger();
        // The first editor is deleted later; the new one has the focus.
        QTRY_VERIFY((editor = qobject_cast<QLineEdit *>(QApplication::focusWidget())) != nullptr
                    && editor->text().isEmpty());
        QTest::keyClicks(editor, QStringLiteral("small, seed 1"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(cellText(runs, folder, RunsItemModel::Tags), QStringLiteral("small, seed 1"));
        runs.select(folder);
        bench.actions.find(QStringLiteral("train.bin"))->trigger();
        QCOMPARE(runs.model().rowCount(), 0);
        QUndoStack &undo = bench.session.study()->log()->undoStack();
        undo.undo();
        QCOMPARE(runs.model().rowCount(), 1);
        undo.undo();
        QCOMPARE(cellText(runs, folder, RunsItemModel::Tags), QString());
        undo.undo();
        QCOMPARE(cellText(runs, folder, RunsItemModel::Name), QStringLiteral("a"));
    }

    void deletingAsksAndOnlyFromTheBin()
    {
        Bench bench;
        bench.trainLda("a");
        const QString folder = bench.folderOf("a");
        bench.page->runs().select(folder);
        QVERIFY(!bench.actions.find(QStringLiteral("train.delete"))->isEnabled());
        bench.actions.find(QStringLiteral("train.bin"))->trigger();
        bench.actions.find(QStringLiteral("train.show-bin"))->trigger();
        bench.page->runs().select(folder);
        bench.actions.find(QStringLiteral("train.delete"))->trigger();
        auto *const box = bench.page->findChild<QMessageBox *>(QStringLiteral("train.delete-box"));
        QVERIFY(box != nullptr);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(QFile::exists(folder));
        bench.page->runs().select(folder);
        bench.actions.find(QStringLiteral("train.delete"))->trigger();
        QTRY_VERIFY(bench.page->findChild<QMessageBox *>(QStringLiteral("train.delete-box")) != nullptr);
        for (QAbstractButton *const button :
             bench.page->findChild<QMessageBox *>(QStringLiteral("train.delete-box"))->buttons()) {
            if (button->text() == QStringLiteral("Delete"))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(folder), kPatienceMs);
    }

    void comparesPairedWithIntervalAndN()
    {
        Bench bench;
        bench.trainLda("a");
        bench.trainLda("b");
        bench.page->runs().table().selectAll();
        QTRY_VERIFY_WITH_TIMEOUT(bench.actions.find(QStringLiteral("train.compare"))->isEnabled(), kPatienceMs);
        bench.actions.find(QStringLiteral("train.compare"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(bench.page->comparison().result().has_value(), kPatienceMs);
        const RunComparison &result = *bench.page->comparison().result();
        QVERIFY(!result.differences.empty());
        QVERIFY(result.differences.front().paired);
        QCOMPARE(result.differences.front().value, 0.0); // the same training twice
        const QAbstractItemModel &model = *bench.page->comparison().differences().model();
        QVERIFY(model.index(0, 4).data().toInt() > 0);
    }

    void reviewAndCommand()
    {
        Bench bench;
        bench.trainLda("a");
        bool switched = false;
        ActionSpec spec;
        spec.id = QStringLiteral("app.workspace-review");
        spec.text = QStringLiteral("Review");
        bench.actions.add(spec, bench.page.get(), [&] { switched = true; });
        bench.page->runs().select(bench.folderOf("a"));
        bench.actions.find(QStringLiteral("train.review"))->trigger();
        QVERIFY(switched);
        QCOMPARE(bench.session.selection().runs(), QStringList(bench.folderOf("a")));
        bench.actions.find(QStringLiteral("train.copy-command"))->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(
            QStringLiteral("neuroglyph-cli train STUDY --framework lda")));
    }

    /// Every action does something or says why it cannot.
    void everyActionHasAReasonOrRuns()
    {
        Bench bench;
        for (const ActionRegistry::Entry &entry : bench.actions.entries()) {
            QVERIFY2(!entry.spec.text.isEmpty() && !entry.spec.category.isEmpty(), qPrintable(entry.spec.id));
            QVERIFY2(entry.action->isEnabled() || !entry.reason.isEmpty(), qPrintable(entry.spec.id));
            for (const QKeySequence &key : entry.action->shortcuts())
                QVERIFY2(bench.actions.collisions(entry.spec.id, key).isEmpty(), qPrintable(entry.spec.id));
        }
    }
};

NG_GUI_TEST_MAIN(TestTrainPage)
#include "tst_train_page.moc"
