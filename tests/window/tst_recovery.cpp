// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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
    static QString fixture()
    {
        return QFileInfo(qEnvironmentVariable("NG_FIXTURES") + QStringLiteral("/edf/S001R01.edf")).canonicalFilePath();
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

} // namespace ng::ui

NG_GUI_TEST_MAIN(ng::ui::TestRecovery)
#include "tst_recovery.moc"
