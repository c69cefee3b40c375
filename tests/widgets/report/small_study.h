// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <filesystem>

namespace ng::test {

/// A simulated study with two finished runs, made once for a test by the command line.
class SmallStudy
{
public:
    /// Empty: made; else what the program said.
    [[nodiscard]] QString make()
    {
        const QString study = m_folder.filePath(QStringLiteral("concepts-a"));
        QString said = run({QStringLiteral("simulate"), QStringLiteral("concepts"), QStringLiteral("--out"), study,
                            QStringLiteral("--seed"), QStringLiteral("41"), QStringLiteral("--param"),
                            QStringLiteral("concepts=14"), QStringLiteral("--param"), QStringLiteral("repetitions=10"),
                            QStringLiteral("--param"), QStringLiteral("test_repetitions=3"), QStringLiteral("--param"),
                            QStringLiteral("validation_repetitions=2")});
        for (const auto &[name, bins] : {std::pair("lda-1", "20"), std::pair("lda-2", "10")}) {
            if (said.isEmpty())
                said = run({QStringLiteral("train"), study, QStringLiteral("--framework"), QStringLiteral("lda"),
                            QStringLiteral("--param"), QStringLiteral("bins=") + QLatin1String(bins),
                            QStringLiteral("--split"), QStringLiteral("repetition:4"), QStringLiteral("--controls"),
                            QStringLiteral("shuffled:2,noise:1"), QStringLiteral("--out"),
                            study + QStringLiteral("/runs/") + QLatin1String(name)});
        }
        return said;
    }
    [[nodiscard]] std::filesystem::path folder() const
    {
        return m_folder.filePath(QStringLiteral("concepts-a")).toStdString();
    }
    [[nodiscard]] std::filesystem::path run(const char *name) const { return folder() / "runs" / name; }

private:
    static QString run(const QStringList &arguments)
    {
        QProcess process;
        process.start(qEnvironmentVariable("NG_CLI"), arguments);
        if (!process.waitForFinished(240000) || process.exitCode() != 0)
            return arguments.constFirst() + QStringLiteral(": ") + QString::fromUtf8(process.readAllStandardError());
        return {};
    }
    QTemporaryDir m_folder;
};

} // namespace ng::test
