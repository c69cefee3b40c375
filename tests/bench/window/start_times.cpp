// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/window/start_times.h"

#include "core/base/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QThread>

namespace ng::bench {

namespace {

constexpr int kPatienceMs = 20'000;
constexpr int kSettleMs = 500;

QStringList wordsOf(const Json &program)
{
    QStringList out;
    for (const Json &word : program.items())
        out.append(QString::fromStdString(word.toString()));
    return out;
}

double pssMegabytes(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0.0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').front().toDouble() * 1.024e-3;
    }
    return 0.0;
}

struct Start {
    double seconds = 0.0;
    double pss = 0.0;
};

Result<Start> startOnce(QStringList words, bool measureMemory)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("NG_START_PROBE"), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    const QString program = words.takeFirst();
    QElapsedTimer clock;
    clock.start();
    process.start(program, words);
    QByteArray said;
    while (!said.contains("usable\n")) {
        if (clock.elapsed() > kPatienceMs || !process.waitForReadyRead(kPatienceMs)) {
            process.kill();
            process.waitForFinished();
            return fail(ErrorCode::Backend, "%1 never said that its window is usable", program.toStdString());
        }
        said += process.readAllStandardOutput();
    }
    Start out{static_cast<double>(clock.nsecsElapsed()) * 1e-9, 0.0};
    if (measureMemory) {
        QThread::msleep(kSettleMs);
        out.pss = pssMegabytes(process.processId());
    }
    process.terminate();
    if (!process.waitForFinished(5000)) {
        process.kill();
        process.waitForFinished();
    }
    return out;
}

} // namespace

Result<Json> startTimes(const Json &question)
{
    const Json::Array &programs = question["programs"].items();
    const std::int64_t rounds = question["rounds"].toInt(9);
    std::vector<Json> seconds(programs.size(), Json::array());
    std::vector<double> pss(programs.size());
    for (std::int64_t round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < programs.size(); ++i) {
            NG_TRY_ASSIGN(const Start one, startOnce(wordsOf(programs[i]), round + 1 == rounds));
            seconds[i].push(one.seconds);
            pss[i] = one.pss;
        }
    }
    Json out = Json::object();
    Json all = Json::array(), memory = Json::array();
    for (std::size_t i = 0; i < programs.size(); ++i) {
        all.push(std::move(seconds[i]));
        memory.push(pss[i]);
    }
    out.set("seconds", std::move(all));
    out.set("pss_mb", std::move(memory));
    return out;
}

} // namespace ng::bench
