// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/run_folder.h"
#include "tests/support/fake_framework.h"
#include "tests/support/gui_test.h"
#include "tests/window/way_kit.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/review/signal_strip.h"
#include "widgets/panels/train/compare_panel.h"
#include "widgets/panels/train/curves_panel.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/queue_item_model.h"
#include "widgets/panels/train/queue_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_item_model.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/plots/plot_base.h"
#include "widgets/session/curve_data.h"
#include "widgets/session/run_library.h"
#include "widgets/style/table_view.h"

#include <QClipboard>
#include <QMessageBox>
#include <QRegularExpression>
#include <QToolButton>

#include <csignal>

namespace ng::ui {

using test::Way;
namespace fs = std::filesystem;

/// A study, runs trained beside each other, one stopped and resumed, compared; the window closed while one runs.
class TestWaysTrainer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void trainsStopsResumesAndCompares();
    void closingAsks_data();
    void closingAsks();

private:
    [[nodiscard]] fs::path root() const { return m_folder->path().toStdString(); }
    [[nodiscard]] QString runFolder(const char *name) const
    {
        return QString::fromStdString((root() / "study/runs" / name).string());
    }
    static TrainPage &train(Way &way)
    {
        return *static_cast<TrainPage *>(way.kit.window->page(QStringLiteral("train")));
    }
    [[nodiscard]] RunState state(Way &way, const char *run) const
    {
        const HubRun *const found = way.kit.session.hub().find(runFolder(run));
        return found == nullptr ? RunState::Queued : found->state;
    }
    [[nodiscard]] std::int64_t step(Way &way, const char *run) const
    {
        const HubRun *const found = way.kit.session.hub().find(runFolder(run));
        return found == nullptr || !found->progress ? 0 : found->progress->step;
    }
    void open(Way &way);
    void fillForm(Way &way, int epochs);
    void start(Way &way, const char *run);
    void waitListed(Way &way, const char *run);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWaysTrainer::init()
{
    QSettings().clear();
    m_folder = std::make_unique<QTemporaryDir>();
    test::makeEpochStudy(root() / "study", 60, 2, 1.0);
}

void TestWaysTrainer::cleanup()
{
    m_folder.reset();
}

void TestWaysTrainer::open(Way &way)
{
    QVERIFY(way.kit.show());
    Way::press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    WAY(way.chooseFile(QString::fromStdString((root() / "study").string())));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.study() != nullptr && !way.kit.session.opening(), Way::kPatienceMs);
    // Its items are rows of an array: there are no traces to show, so the window goes where the study is worked with.
    QTRY_COMPARE(way.kit.window->workspace(), QStringLiteral("train"));
    way.shot(QStringLiteral("trainer-1-study"));
}

/// Chooses the framework and fills the form by mouse and keys.
void TestWaysTrainer::fillForm(Way &way, int epochs)
{
    TrainPage &page = train(way);
    TableView &frameworks = page.frameworks().table();
    WAY(Way::clickCell(&frameworks, Way::rowWith(frameworks, 0, QStringLiteral("eeg_clip")), 0));
    const auto set = [&page](const char *id, const QString &text) {
        QWidget *const field = page.form().field(id)->editor();
        auto *editor = qobject_cast<QLineEdit *>(field);
        if (editor == nullptr)
            editor = field->findChild<QLineEdit *>();
        QVERIFY2(editor != nullptr, id);
        Way::fill(editor, text);
    };
    WAY(set("highpass", {}));
    WAY(set("lowpass", {}));
    WAY(set("control.shuffled", QStringLiteral("1")));
    WAY(set("control.noise", QStringLiteral("0")));
    WAY(set("param.epochs", QString::number(epochs)));
    WAY(set("checkpoint", QStringLiteral("0.1")));
}

void TestWaysTrainer::start(Way &way, const char *run)
{
    TrainPage &page = train(way);
    auto *const name = qobject_cast<QLineEdit *>(page.form().field("name")->editor());
    WAY(Way::fill(name, QLatin1String(run)));
    QTRY_VERIFY2_WITH_TIMEOUT(page.whyNotStart().isEmpty(), qPrintable(page.whyNotStart()), Way::kPatienceMs);
    Way::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(way.kit.session.hub().find(runFolder(run)) != nullptr);
}

void TestWaysTrainer::waitListed(Way &way, const char *run)
{
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.runs().find(runFolder(run)) != nullptr
                                 && way.kit.session.runs().find(runFolder(run))->run
                                 && way.kit.session.runs().find(runFolder(run))->run->decodings
                                 && Way::rowWith(train(way).runs().table(), RunsItemModel::Name, QLatin1String(run))
                                     >= 0,
                             Way::kPatienceMs);
}

void TestWaysTrainer::trainsStopsResumesAndCompares()
{
    Way way;
    WAY(open(way));
    WAY(fillForm(way, 4));
    WAY(start(way, "whole"));
    // The next one waits its turn; its curves come live.
    WAY(start(way, "broken"));
    TrainPage &page = train(way);
    QTRY_VERIFY_WITH_TIMEOUT(!page.curves().plot(0).content().isEmpty(), Way::kPatienceMs);
    way.shot(QStringLiteral("trainer-2-running"));
    QTRY_COMPARE_WITH_TIMEOUT(state(way, "whole"), RunState::Finished, Way::kPatienceMs);

    // The second: paused and gone on with by its key, then stopped by the button of its row.
    QTRY_VERIFY_WITH_TIMEOUT(step(way, "broken") > 8, Way::kPatienceMs);
    QueuePanel &queue = page.queue();
    WAY(Way::clickCell(&queue.table(), Way::rowWith(queue.table(), QueueItemModel::Name, QStringLiteral("broken")),
                       QueueItemModel::Name));
    QCOMPARE(queue.current(), runFolder("broken"));
    Way::press(Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(state(way, "broken"), RunState::Paused, Way::kPatienceMs);
    Way::press(Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(state(way, "broken"), RunState::Running, Way::kPatienceMs);
    const std::int64_t paused = step(way, "broken");
    QTRY_VERIFY_WITH_TIMEOUT(step(way, "broken") > paused, Way::kPatienceMs);
    QTest::mouseClick(queue.button(runFolder("broken"), 1), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(state(way, "broken"), RunState::Stopped, Way::kPatienceMs);
    const std::int64_t stopped = step(way, "broken");
    QVERIFY2(stopped < 80, "it was stopped before its end");
    WAY(waitListed(way, "broken"));

    // From the table of runs: resumed to its end.
    TableView &runs = page.runs().table();
    WAY(Way::clickCell(&runs, Way::rowWith(runs, RunsItemModel::Name, QStringLiteral("broken")), RunsItemModel::Name));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("train.resume"))->isEnabled(), Way::kPatienceMs);
    Way::press(Qt::Key_R);
    QTRY_COMPARE_WITH_TIMEOUT(state(way, "broken"), RunState::Finished, Way::kPatienceMs);
    // It is what it would have been unbroken: the same decodings, bit for bit, and a curve without a gap.
    QCOMPARE(Way::contentOf(runFolder("broken") + QStringLiteral("/decodings.h5")),
             Way::contentOf(runFolder("whole") + QStringLiteral("/decodings.h5")));
    const auto curves = readCurves(root() / "study/runs/broken/curves.jsonl", nullptr);
    QVERIFY(curves.has_value() && !(*curves)->resumed.empty());
    const auto series = (*curves)->of("real", "train_loss").front();
    for (std::size_t i = 1; i < series->size(); ++i)
        QCOMPARE(series->stepAt(i), series->stepAt(i - 1) + 1);

    // Compared: both rows, then C.
    WAY(waitListed(way, "broken"));
    WAY(waitListed(way, "whole"));
    WAY(Way::clickCell(&runs, Way::rowWith(runs, RunsItemModel::Name, QStringLiteral("whole")), RunsItemModel::Name));
    WAY(Way::clickCell(&runs, Way::rowWith(runs, RunsItemModel::Name, QStringLiteral("broken")), RunsItemModel::Name,
                       Qt::ControlModifier));
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("train.compare"))->isEnabled(), Way::kPatienceMs);
    Way::press(Qt::Key_C);
    QTRY_VERIFY_WITH_TIMEOUT(page.comparison().result().has_value() && page.comparison().isVisible(), Way::kPatienceMs);
    QTRY_VERIFY(page.comparison().differences().model()->rowCount() > 0);
    const QAbstractItemModel &table = *page.comparison().differences().model();
    QCOMPARE(table.columnCount(), 6);
    for (int row = 0; row < table.rowCount(); ++row) {
        QCOMPARE(table.index(row, 2).data().toString().remove(QRegularExpression(QStringLiteral("[^1-9]"))), QString());
        QVERIFY2(table.index(row, 4).data().toInt() > 0, "without n a difference says nothing");
    }
    way.shot(QStringLiteral("trainer-3-compared"));
    // In Review the rows of the array are seen as signals.
    Way::press(Qt::Key_V);
    QTRY_COMPARE(way.kit.window->workspace(), QStringLiteral("review"));
    auto &review = *static_cast<ReviewPage *>(way.kit.window->page(QStringLiteral("review")));
    QTRY_VERIFY_WITH_TIMEOUT(review.strip().data() != nullptr && way.kit.jobs.idle(), Way::kPatienceMs);
    QCOMPARE(review.strip().data()->rows.size(), std::size_t{4});
    QCOMPARE(review.strip().data()->rows.front().microvolts.size(), std::size_t{20});
    QCOMPARE(review.strip().data()->endS, 0.2);
    way.shot(QStringLiteral("trainer-5-review"));
    Way::press(Qt::Key_2, Qt::ControlModifier);
    // The table as it leaves: the command that repeats the run, and the table of runs with interval and chance.
    Way::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("neuroglyph-cli train STUDY --framework eeg_clip")));
}

void TestWaysTrainer::closingAsks_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<bool>("closes");
    QTest::addColumn<int>("after"); // state on the disk
    QTest::newRow("go on") << QStringLiteral("Close, let them go on") << true << static_cast<int>(RunState::Running);
    QTest::newRow("pause") << QStringLiteral("Pause them and close") << true << static_cast<int>(RunState::Paused);
    QTest::newRow("stay") << QStringLiteral("Stay") << false << static_cast<int>(RunState::Running);
}

void TestWaysTrainer::closingAsks()
{
    QFETCH(QString, button);
    QFETCH(bool, closes);
    QFETCH(int, after);
    {
        Way way;
        WAY(open(way));
        WAY(fillForm(way, 400));
        WAY(start(way, "long"));
        QTRY_VERIFY_WITH_TIMEOUT(step(way, "long") > 8, Way::kPatienceMs);
        QString asked;
        Way::answerWith<QMessageBox>(button, &asked);
        Way::press(Qt::Key_Q, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(way.kit.window->isVisible(), !closes, Way::kPatienceMs);
        QCOMPARE(asked, QStringLiteral("Training runs"));
        if (!closes) {
            const std::int64_t now = step(way, "long");
            QTRY_VERIFY_WITH_TIMEOUT(step(way, "long") > now, Way::kPatienceMs);
            way.kit.session.hub().cancel(runFolder("long"));
            QTRY_COMPARE_WITH_TIMEOUT(state(way, "long"), RunState::Cancelled, Way::kPatienceMs);
            return;
        }
    }
    QCOMPARE(static_cast<int>(*readRunState(root() / "study/runs/long")), after);
    // The next window finds it, where it stands.
    Way way;
    WAY(open(way));
    if (after != static_cast<int>(RunState::Running)) {
        TableView &runs = train(way).runs().table();
        QTRY_VERIFY_WITH_TIMEOUT(Way::rowWith(runs, RunsItemModel::Name, QStringLiteral("long")) >= 0,
                                 Way::kPatienceMs);
        WAY(Way::clickCell(&runs, Way::rowWith(runs, RunsItemModel::Name, QStringLiteral("long")),
                           RunsItemModel::Name));
        QTRY_VERIFY_WITH_TIMEOUT(way.kit.actions.find(QStringLiteral("train.resume"))->isEnabled(), Way::kPatienceMs);
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(way.kit.session.hub().find(runFolder("long")) != nullptr
                                 && way.kit.session.hub().find(runFolder("long"))->holder > 0,
                             Way::kPatienceMs);
    way.shot(QStringLiteral("trainer-4-elsewhere"));
    // It went on while there was no window, and goes on now.
    const auto length = [this] { return QFileInfo(runFolder("long") + QStringLiteral("/curves.jsonl")).size(); };
    const qint64 now = length();
    QTRY_VERIFY_WITH_TIMEOUT(length() > now, Way::kPatienceMs);
    const int holder = way.kit.session.hub().find(runFolder("long"))->holder;
    ::kill(holder, SIGTERM);
    QTRY_VERIFY_WITH_TIMEOUT(*readRunState(root() / "study/runs/long") != RunState::Running || ::kill(holder, 0) != 0,
                             Way::kPatienceMs);
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestWaysTrainer)
#include "tst_ways_trainer.moc"
