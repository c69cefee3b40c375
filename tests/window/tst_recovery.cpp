// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "tests/support/gui_test.h"

#include <QDir>
#include <QProcess>

#include <signal.h>

namespace ng::ui {

/// The real program, killed and started again.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoversWhatWasOpenAfterAKill();
    void doesNotTakeALivingWindowForACrash();
    void asksNothingAfterACleanEnd();
    void bringsEachRecordingBackToItsPlace();

private:
    struct Program {
        QProcess process;
        explicit Program(const QString &data, const QStringList &arguments)
        {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("NG_DATA_DIR"), data);
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            process.setProcessEnvironment(environment);
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(qEnvironmentVariable("NG_BIN") + QStringLiteral("/neuroglyph"), arguments);
        }
        ~Program()
        {
            process.kill();
            process.waitForFinished(5000);
        }
        [[nodiscard]] qint64 id() const { return process.processId(); }
    };

    /// What a window keeps of itself; null while there is nothing.
    static Json kept(const QString &data, qint64 pid)
    {
        const auto json = readJsonFile((data + QStringLiteral("/session/window-%1.json").arg(pid)).toStdString());
        return json ? *json : Json();
    }
    static QString fixture(const QString &name = QStringLiteral("S001R01.edf"))
    {
        return QFileInfo(qEnvironmentVariable("NG_FIXTURES") + QStringLiteral("/edf/") + name).canonicalFilePath();
    }
    static std::size_t filesOf(const Json &kept) { return kept["session"]["recordings"].size(); }
};

void TestRecovery::recoversWhatWasOpenAfterAKill()
{
    QTemporaryDir data;
    const QString edf = fixture();
    {
        Program first(data.path(), {edf});
        QVERIFY(first.process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(kept(data.path(), first.id())), std::size_t{1}, 15000);
        ::kill(static_cast<pid_t>(first.id()), SIGKILL);
        QVERIFY(first.process.waitForFinished());
    }
    Program second(data.path(), {});
    QVERIFY(second.process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(filesOf(kept(data.path(), second.id())), std::size_t{1}, 15000);
    QCOMPARE(kept(data.path(), second.id())["session"]["recordings"].items().front()["path"].toString(),
             edf.toStdString());
    QCOMPARE(QDir(data.path() + QStringLiteral("/session")).entryList({QStringLiteral("window-*")}).size(), 1);
}

void TestRecovery::doesNotTakeALivingWindowForACrash()
{
    QTemporaryDir data;
    Program first(data.path(), {fixture()});
    QVERIFY(first.process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(filesOf(kept(data.path(), first.id())), std::size_t{1}, 15000);
    Program second(data.path(), {});
    QVERIFY(second.process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!kept(data.path(), second.id()).isNull(), 15000);
    QCOMPARE(filesOf(kept(data.path(), second.id())), std::size_t{0});
    QCOMPARE(filesOf(kept(data.path(), first.id())), std::size_t{1});
}

void TestRecovery::asksNothingAfterACleanEnd()
{
    QTemporaryDir data;
    {
        Program first(data.path(), {fixture()});
        QVERIFY(first.process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(filesOf(kept(data.path(), first.id())), std::size_t{1}, 15000);
        ::kill(static_cast<pid_t>(first.id()), SIGTERM);
        QVERIFY(first.process.waitForFinished());
        QCOMPARE(first.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(first.process.exitCode(), 0);
    }
    QVERIFY(QDir(data.path() + QStringLiteral("/session")).entryList({QStringLiteral("window-*")}).isEmpty());
    Program second(data.path(), {});
    QVERIFY(second.process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(!kept(data.path(), second.id()).isNull(), 15000);
    QCOMPARE(filesOf(kept(data.path(), second.id())), std::size_t{0});
}

/// Of two that were open, also the one behind: whoever turns to it after the crash goes on where the page was.
void TestRecovery::bringsEachRecordingBackToItsPlace()
{
    QTemporaryDir data;
    const auto recordingAt = [](const QString &name, double start, double cursor, bool front) {
        Json view = Json::object();
        view.set("page_start", std::to_string(start)).set("page_length", "10").set("cursor", std::to_string(cursor));
        Json out = Json::object();
        out.set("path", fixture(name).toStdString()).set("name", name.toStdString()).set("view", std::move(view));
        if (front)
            out.set("current", true);
        return out;
    };
    Json recordings = Json::array();
    recordings.push(recordingAt(QStringLiteral("S001R01.edf"), 20, 24, true));
    recordings.push(recordingAt(QStringLiteral("test_generator.bdf"), 5, 7, false));
    Json left = Json::object();
    left.set("format", "neuroglyph-window").set("version", 1).set("saved", "2024-05-01T10:00:00.000Z");
    left.set("process", Json::object().set("pid", 1).set("start", "0").set("boot", "an earlier one"));
    left.set("window", Json::object().set("workspace", "record"));
    left.set("session", Json::object().set("recordings", std::move(recordings)));
    QVERIFY(QDir(data.path()).mkpath(QStringLiteral("session")));
    QVERIFY(writeFileAtomically((data.path() + QStringLiteral("/session/window-1.json")).toStdString(), left.pretty()));

    Program window(data.path(), {});
    QVERIFY(window.process.waitForStarted());
    // When its traces have been on screen, they tell the page in its own length.
    const auto shown = [&](std::size_t index) {
        const Json one = kept(data.path(), window.id())["session"]["recordings"];
        return one.size() == 2 && one.items()[index]["view"]["page_length"].toString() != "10" ? one.items()[index]
                                                                                               : Json();
    };
    QTRY_VERIFY_WITH_TIMEOUT(shown(0)["current"].toBool(), 15000);
    const Json both = kept(data.path(), window.id())["session"]["recordings"];
    const auto number = [&](std::size_t index, const char *field) {
        return QString::fromStdString(both.items()[index]["view"][field].toString()).toDouble();
    };
    QVERIFY(std::abs(number(0, "page_start") - 20) < 0.1); // on a column
    QCOMPARE(number(0, "cursor"), 24.0);
    QVERIFY(std::abs(number(1, "page_start") - 5) < 0.1);
    QCOMPARE(number(1, "cursor"), 7.0);
}

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestRecovery)
#include "tst_recovery.moc"
