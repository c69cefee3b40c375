// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls through an hour of 64 channels in the real window, by real keys, mouse and wheel, while its engine trains; measures
// every delivery of an event in the window's thread. Fails where a handler takes more than 50 ms of processor time, or the
// deliveries more than 50 ms (p99) or 200 ms (longest) on the clock. Needs a display:
//
//     tests/support/with_display.sh scroll_while_training [--seconds 60] [--plant]
//
// One line of JSON on standard output. --plant: a handler that keeps busy for 80 ms must be found; that is then success.
#include "app/window/session_keeper.h"
#include "core/base/file.h"
#include "tests/support/gui_test.h"
#include "tests/window/handler_watch.h"
#include "tests/window/long_recording.h"
#include "tests/window/scripted_hand.h"
#include "tests/window/window_kit.h"
#include "widgets/panels/record/channels_panel.h"
#include "widgets/panels/record/events_panel.h"
#include "widgets/panels/train/curves_panel.h"
#include "widgets/panels/train/framework_panel.h"
#include "widgets/panels/train/run_form.h"
#include "widgets/panels/train/split_panel.h"
#include "widgets/panels/train/train_page.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/run_library.h"
#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/table_view.h"
#include "widgets/traces/trace_view.h"

#include <QCommandLineParser>
#include <QPushButton>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <set>

namespace ng::test {

namespace {

constexpr double kCpuMs = 50.0, kWallP99Ms = 50.0, kWallMaxMs = 200.0;
constexpr std::size_t kWorst = 10;
constexpr int kPatienceMs = 60000;
constexpr double kPlantedMs = 80.0;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "scroll_while_training: %s\n", qPrintable(why));
    std::exit(2);
}

void need(bool condition, const char *what)
{
    if (!condition)
        giveUp(QLatin1String(what));
}

/// A handler that is too long: that of the first move of the mouse or wheel over the traces after half the time.
class Plant : public QObject
{
public:
    Plant(QWidget &in, qint64 afterMs) : m_after(afterMs)
    {
        m_clock.start();
        in.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool hand = event->type() == QEvent::Wheel || event->type() == QEvent::MouseMove;
        if (hand && !m_done && m_clock.elapsed() >= m_after) {
            m_done = true;
            const double until = threadCpuMs() + kPlantedMs;
            while (threadCpuMs() < until) { }
        }
        return false;
    }

private:
    QElapsedTimer m_clock;
    qint64 m_after;
    bool m_done = false;
};

/// The window, its study in training and its long recording.
class Bench
{
public:
    Bench(const std::filesystem::path &folder, std::int64_t recordingSeconds) : m_kit({1920, 1080}), m_folder(folder)
    {
        m_keeper = new ui::SessionKeeper(*m_kit.window, folder / "session"); // it saves while people work
        need(m_kit.show(), "the window does not become active");
        m_kit.window->move(0, 0);
        m_keeper->start(false);
        need(writeLongRecording(folder / "long.edf", recordingSeconds, 2000).has_value(),
             "no recording can be written");
    }

    [[nodiscard]] WindowKit &kit() { return m_kit; }
    [[nodiscard]] ScriptedHand &hand() { return m_hand; }
    [[nodiscard]] ui::TraceView &traces() { return *m_kit.record().centre().traces(); }
    [[nodiscard]] const ui::HubRun &run() { return *m_kit.session.hub().find(m_run); }
    [[nodiscard]] std::int64_t steps() { return run().progress ? run().progress->step : 0; }

    void startTraining(const std::filesystem::path &study)
    {
        m_kit.window->open(study);
        need(QTest::qWaitFor([&] { return m_kit.session.study() != nullptr; }, kPatienceMs), "the study does not open");
        m_hand.key(Qt::Key_2, Qt::ControlModifier);
        auto &page = *static_cast<ui::TrainPage *>(m_kit.window->page(QStringLiteral("train")));
        need(page.isVisible(), "Ctrl+2 does not show Train");
        page.frameworks().choose(QStringLiteral("eeg_clip"));
        page.form().field("param.epochs")->setText(QStringLiteral("10000"));
        page.form().field("param.patience")->setText(QStringLiteral("0"));
        page.form().field("name")->setText(QStringLiteral("background"));
        auto *const start = page.findChild<QPushButton *>(QStringLiteral("train.start-button"));
        need(QTest::qWaitFor([&] { return start->isEnabled(); }, kPatienceMs), qPrintable(page.whyNotStart()));
        m_hand.click(*start);
        m_run = m_kit.session.runs().folderFor(QStringLiteral("background"));
        need(m_kit.session.hub().find(m_run) != nullptr, "the button does not start a run");
        need(QTest::qWaitFor([&] { return isOver(run().state) || steps() > 5; }, kPatienceMs), "the run makes no step");
        need(run().place == ui::TrainPlace::Engine && run().state == RunState::Running, "the engine does not train");
    }

    void openRecording()
    {
        m_hand.key(Qt::Key_1, Qt::ControlModifier);
        need(m_kit.open(QString::fromStdString((m_folder / "long.edf").string())), "the recording does not open");
        need(QTest::qWaitFor([&] { return m_kit.record().isVisible() && traces().settled(); }, kPatienceMs),
             "the first page does not come");
        for (const char *const dock : {"spectrogram", "topomap", "head"})
            m_kit.record().reveal(QLatin1String(dock));
        m_hand.click(traces(), traces().content().layout.traces.center());
        QObject::connect(&m_kit.session.selection(), &ui::Selection::pageChanged, m_kit.window.get(),
                         [this] { m_pages.push_back(m_kit.session.selection().page()); });
        m_pages.clear();
    }

    [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
    [[nodiscard]] std::size_t differentPages() const
    {
        std::set<std::pair<std::int64_t, std::int64_t>> different;
        for (const TimeRange &page : m_pages)
            different.emplace(page.start.count(), page.duration.count());
        return different.size();
    }

private:
    WindowKit m_kit;
    ScriptedHand m_hand{*m_kit.window};
    std::filesystem::path m_folder;
    ui::SessionKeeper *m_keeper = nullptr;
    QString m_run;
    std::vector<TimeRange> m_pages;
};

// --- what the person does -----------------------------------------------------------------------------------------------

void scroll(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    ui::TraceView &traces = bench.traces();
    const ui::TraceLayout &layout = traces.content().layout;
    hand.key(Qt::Key_PageDown, {}, 30);
    hand.key(Qt::Key_Right, {}, 30);
    hand.key(Qt::Key_PageUp, {}, 6, 120);
    hand.wheel(traces, layout.traces.center(), -1, Qt::ShiftModifier, 20);
    hand.wheel(traces, layout.traces.center(), -1, {}, 6);
    hand.drag(traces, {layout.plotLeft + 20, layout.overview.center().y()},
              {layout.plotRight - 20, layout.overview.center().y()}, 60);
}

void zoom(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    ui::TraceView &traces = bench.traces();
    const QPointF middle = traces.content().layout.traces.center();
    hand.wheel(traces, middle, -1, Qt::ControlModifier, 6);
    hand.key(Qt::Key_PageDown, {}, 10);
    hand.key(Qt::Key_PageUp, {}, 5);
    hand.wheel(traces, middle, 1, Qt::ControlModifier, 6);
    hand.key(Qt::Key_Plus, {}, 2, 120);
    hand.key(Qt::Key_Minus, {}, 2, 120);
    hand.key(Qt::Key_B, {}, 2, 300);
    hand.key(Qt::Key_N, {}, 3, 300);
}

void look(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    ui::TraceView &traces = bench.traces();
    const QRectF area = traces.content().layout.traces;
    for (int i = 1; i < 12; ++i)
        hand.click(traces, {area.left() + 80 + (area.width() - 90) * i / 12.0, area.top() + area.height() * i / 12.0});
    hand.key(Qt::Key_X);
    for (int i = 0; i < 40; ++i)
        hand.move(traces, {area.left() + 90 + (area.width() - 100) * i / 40.0, area.center().y()});
    hand.key(Qt::Key_X);
    hand.drag(traces, {area.left() + 200, area.center().y()}, {area.left() + 500, area.center().y()}, 20);
    hand.key(Qt::Key_1, {}, 1, 150); // names the stretch
    hand.key(Qt::Key_Z, Qt::ControlModifier, 1, 150);
    hand.key(Qt::Key_Escape, {}, 2);
    hand.key(Qt::Key_Right, Qt::ControlModifier, 12, 60);
    ui::TableView &events = bench.kit().record().events().table();
    hand.click(*events.viewport(), {60, 60});
    hand.key(Qt::Key_Down, {}, 15);
    hand.key(Qt::Key_PageDown, {}, 3, 100);
    for (const char *const dock : {"psd", "layout", "spectrogram", "head"}) {
        bench.kit().record().reveal(QLatin1String(dock));
        hand.click(traces, area.center() + QPointF(50, 0));
    }
    ui::TableView &channels = bench.kit().record().channels().table();
    hand.click(*channels.viewport(), {60, 60});
    hand.key(Qt::Key_Down, {}, 8, 60);
    hand.click(traces, area.center());
    hand.key(Qt::Key_B, Qt::ShiftModifier, 2, 300); // bad and good again
}

void visitTrain(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    hand.key(Qt::Key_2, Qt::ControlModifier, 1, 1200);
    auto &page = *static_cast<ui::TrainPage *>(bench.kit().window->page(QStringLiteral("train")));
    QWidget &curves = page.curves();
    for (int i = 1; i < 30; ++i)
        hand.move(curves, {curves.width() * i / 30.0, curves.height() * 0.5});
    hand.wheel(curves, QRectF(curves.rect()).center(), 1, {}, 4);
    hand.key(Qt::Key_L, {}, 2, 300);
    hand.key(Qt::Key_M, {}, 1, 300);
    hand.key(Qt::Key_0, {}, 1, 300);
    hand.key(Qt::Key_1, Qt::ControlModifier, 1, 200);
}

void visitReview(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    hand.key(Qt::Key_3, Qt::ControlModifier, 1, 1000);
    hand.key(Qt::Key_Right, Qt::AltModifier, 10, 100);
    hand.key(Qt::Key_R, {}, 2, 100);
    hand.key(Qt::Key_1, Qt::ControlModifier, 1, 300);
    bench.hand().click(bench.traces(), bench.traces().content().layout.traces.center());
}

void changeSignal(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    hand.key(Qt::Key_F2, {}, 1, 500); // double banana
    hand.key(Qt::Key_PageDown, {}, 5);
    hand.key(Qt::Key_F3, {}, 1, 500);
    hand.key(Qt::Key_O, {}, 1, 500); // before and after filtering
    hand.key(Qt::Key_PageDown, {}, 5);
    hand.key(Qt::Key_O);
    hand.key(Qt::Key_F1, {}, 1, 500); // as recorded
    hand.key(Qt::Key_K, Qt::ControlModifier, 1, 300);
    hand.key(Qt::Key_P, {}, 1, 60);
    hand.key(Qt::Key_Z, {}, 1, 60);
    hand.key(Qt::Key_Escape, {}, 1, 100);
}

void visitReport(Bench &bench)
{
    ScriptedHand &hand = bench.hand();
    hand.key(Qt::Key_4, Qt::ControlModifier, 1, 1000);
    hand.key(Qt::Key_1, Qt::ControlModifier, 1, 300);
}

void work(Bench &bench)
{
    while (!bench.hand().over()) {
        for (const auto &part : {scroll, zoom, visitTrain, look, changeSignal, scroll, visitReview, visitReport}) {
            if (!bench.hand().over())
                part(bench);
        }
    }
}

// --- what is said of it -------------------------------------------------------------------------------------------------

Json describe(const std::vector<SlowHandler> &list)
{
    Json out = Json::array();
    for (const SlowHandler &one : list) {
        out.push(Json::object()
                     .set("receiver", one.receiver.toStdString())
                     .set("event", one.event.toStdString())
                     .set("cpu_ms", one.cpuMs)
                     .set("wall_ms", one.wallMs)
                     .set("at_s", one.atSeconds));
    }
    return out;
}

int violations(const HandlerWatch &watch, const HandlerWatch::Figures &figures)
{
    int found = 0;
    const auto tell = [&found](const QString &text) {
        ++found;
        std::fprintf(stderr, "FAILED: %s\n", qPrintable(text));
    };
    for (const SlowHandler &one : watch.worst(watch.worst(100000, false).size(), false)) {
        if (one.cpuMs <= kCpuMs && one.wallMs <= kWallMaxMs)
            continue;
        tell(QStringLiteral("%1 takes %2 ms of processor time, %3 ms on the clock, to handle %4 (at %5 s)")
                 .arg(one.receiver)
                 .arg(one.cpuMs, 0, 'f', 1)
                 .arg(one.wallMs, 0, 'f', 1)
                 .arg(one.event)
                 .arg(one.atSeconds, 0, 'f', 1));
        for (const QString &frame : one.frames)
            std::fprintf(stderr, "        %s\n", qPrintable(frame));
    }
    if (figures.wallP99 > kWallP99Ms || figures.inputP99 > kWallP99Ms)
        tell(QStringLiteral(
                 "of all handlers one in a hundred takes more than %1 ms on the clock, of those of input and paint "
                 "more than %2 ms")
                 .arg(figures.wallP99, 0, 'f', 1)
                 .arg(figures.inputP99, 0, 'f', 1));
    return found;
}

int run(HandlerWatch &watch, const std::filesystem::path &folder, int seconds, std::int64_t recordingSeconds,
        bool plant)
{
    const std::filesystem::path tour = qEnvironmentVariable("NG_BUILD_DIR").toStdString() + "/share/neuroglyph/tour";
    need(std::filesystem::exists(tour / "study.json"), "NG_BUILD_DIR has no share/neuroglyph/tour");
    std::filesystem::copy(tour, folder / "concepts", std::filesystem::copy_options::recursive);
    Bench bench(folder, recordingSeconds);
    bench.startTraining(folder / "concepts");
    bench.openRecording();
    std::optional<Plant> planted;
    if (plant)
        planted.emplace(bench.traces(), seconds * 500LL);
    const std::int64_t before = bench.steps();
    QElapsedTimer clock;
    clock.start();
    watch.begin();
    bench.hand().setLimit(bench.hand().elapsed() + seconds * 1000LL);
    work(bench);
    watch.end();
    const std::int64_t steps = bench.steps() - before;
    const HandlerWatch::Figures figures = watch.figures();
    const double lasted = 1e-3 * static_cast<double>(clock.elapsed());
    std::array<double, 1> load{};
    getloadavg(load.data(), 1);
    Json line = Json::object();
    line.set("format", "neuroglyph-scroll-while-training")
        .set("seconds", lasted)
        .set("events", static_cast<std::int64_t>(figures.events))
        .set("cpu_max_ms", figures.cpuMax)
        .set("wall_p50_ms", figures.wallP50)
        .set("wall_p99_ms", figures.wallP99)
        .set("wall_max_ms", figures.wallMax)
        .set("inputs_and_paints", static_cast<std::int64_t>(figures.inputs))
        .set("inputs_and_paints_wall_p50_ms", figures.inputP50)
        .set("inputs_and_paints_wall_p99_ms", figures.inputP99)
        .set("pages_shown", static_cast<std::int64_t>(bench.pages()))
        .set("pages_different", static_cast<std::int64_t>(bench.differentPages()))
        .set("load_average", load[0])
        .set("training_steps", steps)
        .set("training_state", std::string(runStateName(bench.run().state)))
        .set("worst_by_cpu", describe(watch.worst(kWorst, false)))
        .set("worst_by_wall", describe(watch.worst(kWorst, true)));
    std::puts(line.dump().c_str());
    std::fflush(stdout);
    need(bench.run().state == RunState::Running && steps > seconds, "the run did not train all along");
    need(bench.differentPages() > static_cast<std::size_t>(2 * seconds), "too few pages were shown");
    const int found = violations(watch, figures);
    bench.kit().session.hub().cancel(bench.run().folder);
    if (plant && (found == 0 || figures.cpuMax < kPlantedMs))
        giveUp(QStringLiteral("the handler that kept busy for 80 ms was not found"));
    return plant ? 0 : found > 0 ? 1 : 0;
}

} // namespace

} // namespace ng::test

int main(int argc, char **argv)
{
    using namespace ng::test;
    QTemporaryDir folder;
    isolate(folder.path());
    HandlerWatch app(argc, argv);
    speakPlainly();
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("seconds"), QStringLiteral("How long to scroll"), QStringLiteral("s"), QStringLiteral("60")},
         {QStringLiteral("recording"), QStringLiteral("Length of the recording"), QStringLiteral("s"),
          QStringLiteral("3600")},
         {QStringLiteral("plant"), QStringLiteral("Make one handler too long, and find it")}});
    parser.addHelpOption();
    parser.process(app);
    ng::ui::ThemeManager theme;
    theme.setChoice(ng::ui::ThemeChoice::Light);
    theme.apply(app);
    return run(app, folder.path().toStdString(), parser.value(QStringLiteral("seconds")).toInt(),
               parser.value(QStringLiteral("recording")).toLongLong(), parser.isSet(QStringLiteral("plant")));
}
