// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <cstdio>

/// main() of a gui test: an application with our theme in light, English numbers, settings and folders of its own,
/// and a failure for each warning of Qt or of ours.
///
/// The warnings are read from QTest's own log: failOnWarning() is forgotten after each function, and QTest replaces
/// any message handler. A warning that a test expects is announced with QTest::ignoreMessage() and then is in no log.
namespace ng::test {

/// Warnings of Qt that say nothing about us.
inline bool isKnownWarning(const QString &text)
{
    static const QRegularExpression known(QStringLiteral(
        // offscreen and Xvfb have no window manager and no propagation of sizes
        "This plugin does not support (propagateSizeHints|raise|setParent|grabbing the keyboard)|"
        // Xvfb in a container: no session, no shared memory
        "QStandardPaths: (XDG_RUNTIME_DIR not set|runtime directory .* is not owned)|"
        "qt\\.qpa\\.xcb: (failed to initialize XRandr|xcb_shm|QXcbConnection: XCB error)"));
    return known.match(text).hasMatch();
}

/// Messages of severity warning or worse in an XML log of QTest, each with the function it came from.
inline QStringList unknownWarnings(const QString &logPath)
{
    QFile file(logPath);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("there is no log of the test")};
    QXmlStreamReader xml(&file);
    QStringList found;
    QString function;
    bool warns = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("TestFunction")) {
            function = xml.attributes().value(QLatin1String("name")).toString();
        } else if (xml.name() == QLatin1String("Message")) {
            const auto type = xml.attributes().value(QLatin1String("type"));
            warns =
                type == QLatin1String("qwarn") || type == QLatin1String("qcritical") || type == QLatin1String("system");
        } else if (xml.name() == QLatin1String("Description") && warns) {
            const QString text = xml.readElementText();
            if (!isKnownWarning(text))
                found.append(function + QStringLiteral(": ") + text);
            warns = false;
        }
    }
    return found;
}

inline void isolate(const QString &folder)
{
    for (const char *name :
         {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "NG_CACHE_DIR", "NG_DATA_DIR"}) {
        const QString path = folder + QLatin1Char('/') + QString::fromLatin1(name).toLower();
        QDir().mkpath(path);
        qputenv(name, path.toUtf8());
    }
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    for (const QSettings::Format format : {QSettings::IniFormat, QSettings::NativeFormat})
        QSettings::setPath(format, QSettings::UserScope, folder + QStringLiteral("/settings"));
}

/// The same numbers, words and names in every program of the tests.
inline void speakPlainly()
{
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setOrganizationName(QStringLiteral("neuroglyph-test"));
    QCoreApplication::setApplicationName(QStringLiteral("neuroglyph-test"));
}

template<class Test>
int runGuiTest(int argc, char **argv)
{
    QTemporaryDir folder;
    isolate(folder.path());
    QApplication app(argc, argv);
    speakPlainly();
    ui::ThemeManager theme;
    theme.setChoice(ui::ThemeChoice::Light);
    theme.apply(app);
    const QString log = folder.filePath(QStringLiteral("log.xml"));
    QStringList arguments = QCoreApplication::arguments();
    arguments << QStringLiteral("-o") << QStringLiteral("-,txt") << QStringLiteral("-o")
              << log + QStringLiteral(",xml");
    Test test;
    const int failures = QTest::qExec(&test, arguments);
    const QStringList warnings = unknownWarnings(log);
    for (const QString &warning : warnings)
        std::fprintf(stderr, "A warning fails the test: %s\n", qPrintable(warning));
    return failures + static_cast<int>(warnings.size());
}

} // namespace ng::test

#define NG_GUI_TEST_MAIN(Class)                           \
    int main(int argc, char **argv)                       \
    {                                                     \
        return ::ng::test::runGuiTest<Class>(argc, argv); \
    }
