// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window that a scripted person works in, to be killed from outside (tests/acceptance/window_kills.py): edits events, marks
// channels, judges, moves docks, trains, and tells each thing that was accepted (session_diary.h). Started again, it takes up
// what was open as the program does, trains on, and works on. Ends in order at a line on standard input.
//
//     scripted_session --seed N [--training NAME] [PATH...]
#include "app/window/session_keeper.h"
#include "core/base/random.h"
#include "tests/support/gui_test.h"
#include "tests/window/scripted_hand.h"
#include "tests/window/session_diary.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/panels/review/review_page.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/runs_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/run_library.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"
#include "widgets/style/toast.h"
#include "widgets/traces/trace_view.h"

#include <QCommandLineParser>
#include <QPushButton>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

namespace ng::test {

namespace {

constexpr int kPatienceMs = 30000;
constexpr qint64 kReadMs = 700; ///< that a person looks at a lost engine before resuming

class ScriptedPerson
{
public:
    ScriptedPerson(WindowKit &kit, SessionDiary &diary, std::uint64_t seed, QString training)
        : m_kit(kit),
          m_diary(diary),
          m_random(seed),
          m_training(std::move(training))
    { }

    /// How the docks of Record lie, once it has been shown.
    Json layout()
    {
        m_hand.key(Qt::Key_1, Qt::ControlModifier, 1, 200);
        return m_diary.state()["shown"]["docks"];
    }

    /// One thing; what it changes is told by the diary.
    void step()
    {
        seeTraining();
        struct Choice {
            int weight;
            const char *name;
            void (ScriptedPerson::*act)();
        };
        static constexpr Choice kChoices[] = {{5, "add event", &ScriptedPerson::addEvent},
                                              {3, "move event", &ScriptedPerson::moveEvent},
                                              {2, "rename event", &ScriptedPerson::renameEvent},
                                              {2, "delete event", &ScriptedPerson::deleteEvent},
                                              {3, "mark channel", &ScriptedPerson::markChannel},
                                              {2, "undo", &ScriptedPerson::undo},
                                              {3, "look", &ScriptedPerson::look},
                                              {3, "move dock", &ScriptedPerson::moveDock},
                                              {4, "judge", &ScriptedPerson::judge}};
        int sum = 0;
        for (const Choice &one : kChoices)
            sum += one.weight;
        int at = below(sum);
        for (const Choice &one : kChoices) {
            at -= one.weight;
            if (at >= 0)
                continue;
            m_diary.line(Json::object().set("does", one.name));
            (this->*one.act)();
            break;
        }
        m_diary.tellShown();
        m_hand.pause(20 + below(120));
    }

private:
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random.below(static_cast<std::uint64_t>(limit))); }
    [[nodiscard]] ui::Selection &selection() { return m_kit.session.selection(); }
    [[nodiscard]] ui::TraceView &traces() { return *m_kit.record().centre().traces(); }

    void go(Qt::Key number)
    {
        m_hand.key(number, Qt::ControlModifier, 1, 30);
        m_diary.tellShown();
    }

    ui::RecordingDocument &toRecord()
    {
        go(Qt::Key_1);
        traces().setFocus();
        return *selection().recording();
    }

    bool selectAnEvent()
    {
        ui::RecordingDocument &recording = toRecord();
        if (recording.events().empty())
            return false;
        selection().setEvent(below(static_cast<int>(recording.events().size())));
        return true;
    }

    void addEvent()
    {
        ui::RecordingDocument &recording = toRecord();
        selection().setEvent(-1);
        const std::int64_t start = below(static_cast<int>(recording.duration().count() / 1'000'000)) * 1'000'000LL;
        selection().setRange(TimeRange{TimeNs(start), TimeNs(1'000'000LL * (1 + below(900)))});
        m_hand.key(static_cast<Qt::Key>(Qt::Key_1 + below(5)), {}, 1, 10);
        selection().setRange(std::nullopt);
    }

    void renameEvent()
    {
        if (selectAnEvent())
            m_hand.key(static_cast<Qt::Key>(Qt::Key_1 + below(5)), {}, 1, 10);
    }

    void moveEvent()
    {
        if (selectAnEvent())
            m_hand.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier, 1 + below(3), 15);
    }

    void deleteEvent()
    {
        if (selectAnEvent())
            m_hand.key(Qt::Key_Delete, {}, 1, 10);
    }

    void markChannel()
    {
        // Not in the study: what is trained on must not change under a run that is to be resumed.
        for (ui::RecordingDocument *const open : m_kit.session.recordings()) {
            if (!open->inStudy())
                selection().setRecording(open);
        }
        const ui::RecordingDocument &recording = toRecord();
        if (recording.inStudy())
            return;
        const auto &channels = recording.recording()->channels();
        selection().setChannels({QString::fromStdString(
            channels[static_cast<std::size_t>(below(static_cast<int>(channels.size())))].label)});
        m_hand.key(Qt::Key_B, Qt::ShiftModifier, 1, 10);
    }

    void undo()
    {
        toRecord();
        m_hand.key(Qt::Key_Z, Qt::ControlModifier, 1, 10);
    }

    void look()
    {
        toRecord();
        m_hand.key(below(2) == 0 ? Qt::Key_PageDown : Qt::Key_PageUp, {}, 1 + below(4), 40);
        m_hand.key(below(2) == 0 ? Qt::Key_F1 : Qt::Key_F3, {}, 1, 40);
        const auto &open = m_kit.session.recordings();
        if (below(3) == 0)
            selection().setRecording(open[static_cast<std::size_t>(below(static_cast<int>(open.size())))]);
    }

    void moveDock()
    {
        toRecord();
        static constexpr const char *kDocks[] = {"events", "channels", "health", "topomap", "spectrogram"};
        ui::Dock *const dock = m_kit.record().dock(QLatin1String(kDocks[below(5)]));
        switch (below(3)) {
        case 0:
            dock->toggleViewAction()->trigger();
            break;
        case 1:
            dock->setFloating(!dock->isFloating());
            break;
        default:
            dock->setFloating(false);
            m_kit.record().addDockWidget(below(2) == 0 ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
            dock->show();
        }
    }

    void judge()
    {
        go(Qt::Key_3);
        auto &page = *static_cast<ui::ReviewPage *>(m_kit.window->page(QStringLiteral("review")));
        ui::ReviewModel &model = page.model();
        if (!QTest::qWaitFor([&] { return model.stage() == ui::ReviewModel::Stage::Ready; }, kPatienceMs))
            return;
        if (!model.hasFile()) {
            m_kit.jobs.waitUntilIdle(kPatienceMs); // it may be found yet
            if (!model.hasFile())
                model.startReview(QStringLiteral("anna"), Hidden{true, false, false, false}, 7);
            if (!QTest::qWaitFor([&] { return model.hasFile(); }, kPatienceMs))
                return;
        }
        m_hand.key(Qt::Key_U, {}, 1, 40); // next unreviewed
        m_hand.key(below(2) == 0 ? Qt::Key_1 : Qt::Key_3, {}, 1, 30);
        m_hand.key(below(2) == 0 ? Qt::Key_H : Qt::Key_L, {}, 1, 30);
        if (below(4) == 0)
            m_hand.key(Qt::Key_F, {}, 1, 30);
        if (below(2) == 0)
            m_hand.key(Qt::Key_Return, {}, 1, 30);
        else if (below(4) == 0)
            m_hand.key(Qt::Key_S, {}, 1, 30);
    }

    /// Something trains at any time: what was lost or left is taken up, else a new run begins.
    void seeTraining()
    {
        ui::EngineHub &hub = m_kit.session.hub();
        if (m_kit.session.study() == nullptr)
            return;
        bool lost = false;
        for (const ui::HubRun &run : hub.runs()) {
            if (run.active())
                return;
            lost = lost || run.state == RunState::Failed;
        }
        if (!lost)
            m_lost.invalidate();
        else if (!m_lost.isValid())
            m_lost.start();
        if (lost && m_lost.elapsed() < kReadMs)
            return;
        m_lost.invalidate();
        m_kit.session.runs().rescan();
        m_kit.jobs.waitUntilIdle(kPatienceMs);
        m_hand.pause(50);
        go(Qt::Key_2);
        auto &page = *static_cast<ui::TrainPage *>(m_kit.window->page(QStringLiteral("train")));
        // One that was lost before it was begun has taken its name.
        QString name = m_training, folder = m_kit.session.runs().folderFor(name);
        const auto begun = [&] {
            const ui::RunRecord *const left = m_kit.session.runs().find(folder);
            return left != nullptr && left->run;
        };
        for (int number = 2; !begun() && (hub.find(folder) != nullptr || m_kit.session.runs().find(folder) != nullptr);
             ++number) {
            name = m_training + QLatin1Char('-') + QString::number(number);
            folder = m_kit.session.runs().folderFor(name);
        }
        if (begun()) {
            page.runs().select(folder);
            page.runs().table().setFocus();
            m_diary.line(Json::object().set("does", "resume"));
            m_hand.key(Qt::Key_R, {}, 1, 50);
            return;
        }
        page.frameworks().choose(QStringLiteral("eeg_clip"));
        page.form().field("param.epochs")->setText(QStringLiteral("10000"));
        page.form().field("param.patience")->setText(QStringLiteral("0"));
        page.form().field("threads")->setText(QStringLiteral("1"));
        page.form().field("name")->setText(name);
        auto *const start = page.findChild<QPushButton *>(QStringLiteral("train.start-button"));
        if (!QTest::qWaitFor([&] { return start->isEnabled(); }, kPatienceMs)) {
            m_diary.line(Json::object().set("cannot_train", page.whyNotStart().toStdString()));
            return;
        }
        m_diary.line(Json::object().set("does", "train"));
        m_hand.click(*start);
    }

    WindowKit &m_kit;
    SessionDiary &m_diary;
    ScriptedHand m_hand{*m_kit.window};
    Philox m_random;
    QString m_training;
    QElapsedTimer m_lost;
};

/// Says yes where the window asks whether to open again what it ended with twice.
void answerTheQuestion(WindowKit &kit, SessionDiary &diary)
{
    for (const ui::Toast *const toast : kit.window->findChildren<ui::Toast *>()) {
        for (QAbstractButton *const button : toast->findChildren<QAbstractButton *>()) {
            if (button->text() == QLatin1String("Try again") && button->isVisible()) {
                diary.line(Json::object().set("asked", toast->text().toStdString()));
                button->click(); // the toast goes with it
                return;
            }
        }
    }
}

int work(WindowKit &kit, std::uint64_t seed, const QString &training, const QStringList &paths)
{
    SessionDiary diary(kit);
    auto *const keeper = new ui::SessionKeeper(*kit.window, ui::SessionKeeper::defaultFolder());
    int recovered = 0;
    QObject::connect(keeper, &ui::SessionKeeper::recovered, &diary, [&recovered](int files) { recovered += files; });
    for (const QString &path : paths)
        kit.window->open(path.toStdString());
    kit.window->show();
    kit.window->activateWindow();
    bool end = false;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &diary, [&] { end = true; });
    keeper->start(true);
    const auto ready = [&] {
        answerTheQuestion(kit, diary);
        return !kit.session.opening() && !kit.session.recordings().empty() && kit.session.study() != nullptr
            && kit.jobs.idle();
    };
    if (!QTest::qWaitFor(ready, kPatienceMs)) {
        diary.line(Json::object().set("not_ready", diary.state()));
        return 4;
    }
    QTest::qWait(100);
    Json first = Json::object();
    first.set("recovered", static_cast<std::int64_t>(recovered)).set("ready", diary.state());
    diary.line(std::move(first));
    ScriptedPerson person(kit, diary, seed, training);
    diary.line(Json::object().set("laid_out", person.layout()));
    while (!end)
        person.step();
    kit.window->endNow();
    return 0;
}

} // namespace

} // namespace ng::test

int main(int argc, char **argv)
{
    using namespace ng::test;
    QApplication app(argc, argv);
    speakPlainly();
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("seed"), QStringLiteral("Of what the person does"), QStringLiteral("n"), QStringLiteral("1")},
         {QStringLiteral("training"), QStringLiteral("Name of its run"), QStringLiteral("name"),
          QStringLiteral("background")}});
    parser.addPositionalArgument(QStringLiteral("paths"), QStringLiteral("What to open"));
    parser.process(app);
    ng::ui::ThemeManager theme;
    theme.setChoice(ng::ui::ThemeChoice::Light);
    theme.apply(app);
    WindowKit kit({1920, 1080});
    return work(kit, parser.value(QStringLiteral("seed")).toULongLong(), parser.value(QStringLiteral("training")),
                parser.positionalArguments());
}
