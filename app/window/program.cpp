// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include "app/window/crash_handler.h"
#include "app/window/end_signals.h"
#include "app/window/english_plurals.h"
#include "app/window/headless.h"
#include "app/window/log_store.h"
#include "app/window/main_window.h"
#include "app/window/session_keeper.h"
#include "app/window/start_options.h"
#include "app/window/start_probe.h"
#include "app/window/tour.h"
#include "app/window/translator.h"
#include "core/base/file.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/action_registry.h"
#include "widgets/session/figure.h"
#include "widgets/session/session.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTranslator>

#include <clocale>
#include <cstdio>

namespace ng::ui {

namespace {

constexpr int kWidth = 1440;
constexpr int kHeight = 900;

/// Without settings: they go to a folder that is gone afterwards.
void useSettingsIn(const QString &folder)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

/// \param qt  takes Qt's own words: buttons of its dialogs
void applyLanguage(Translator &translator, QTranslator &qt)
{
    const QString asked = qEnvironmentVariable("NG_LANGUAGE"); // a tour has no settings
    const QString wanted = asked.isEmpty() ? QSettings().value(QStringLiteral("look/language")).toString() : asked;
    const QLocale locale = wanted.isEmpty() ? QLocale::system() : QLocale(wanted);
    QLocale::setDefault(locale);
    if (qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qt);
    // A folder of catalogues beside the built-in ones, for translators.
    const QString folder = qEnvironmentVariable("NG_TRANSLATIONS");
    if (!folder.isEmpty() && translator.load(QStringLiteral("neuroglyph_") + wanted, folder)) {
        QCoreApplication::installTranslator(&translator);
        return;
    }
    // English is the source; a language without a catalogue stays English.
    if (translator.load(locale, QStringLiteral("neuroglyph"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
}

void applyTheme(ThemeManager &theme, QApplication &app, const StartOptions &options)
{
    const QSettings settings;
    ThemeChoice choice =
        static_cast<ThemeChoice>(std::clamp(settings.value(QStringLiteral("look/theme"), 0).toInt(), 0, 2));
    if (!options.theme.isEmpty())
        choice = options.theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
    theme.setChoice(choice);
    theme.setFontScale(settings.value(QStringLiteral("look/scale"), 1.0).toDouble());
    theme.apply(app);
}

void useModelStoreSetting()
{
    const QString folder = QSettings().value(QStringLiteral("models/folder")).toString();
    if (!folder.isEmpty() && !qEnvironmentVariableIsSet("NG_MODEL_STORE"))
        qputenv("NG_MODEL_STORE", folder.toUtf8()); // the engine reads it too
}

int showWindow(QApplication &app, const StartOptions &options, LogStore &log)
{
    JobRunner jobs;
    ActionRegistry actions;
    FigureShelf figures;
    Session session(jobs);
    int code = 0;
    {
        MainWindow window({session, actions, figures}, log);
        window.resize(options.size.isValid() ? options.size : QSize(kWidth, kHeight));
        if (!options.tour.empty()) {
            Tour tour(window, options.tour);
            code = tour.run();
            session.flush();
            return code;
        }
        const QByteArray geometry = QSettings().value(QStringLiteral("window/geometry")).toByteArray();
        if (!options.size.isValid() && !geometry.isEmpty())
            window.restoreGeometry(geometry);
        SessionKeeper keeper(window, SessionKeeper::defaultFolder());
        QObject::connect(&window, &MainWindow::closed, &window,
                         [&window] { QSettings().setValue(QStringLiteral("window/geometry"), window.saveGeometry()); });
        EndSignals ending;
        QObject::connect(&ending, &EndSignals::asked, &window, [&window] { window.endNow(); });
        for (const std::filesystem::path &path : options.paths)
            window.open(path);
        StartProbe::watchWhereAsked(&window);
        window.show();
        keeper.start(!options.safeMode);
        code = app.exec();
        session.flush();
    }
    return code;
}

} // namespace

int runWindow(int argc, char **argv)
{
    if (const std::optional<int> code = runHeadless(argc, argv))
        return *code;
    const Result<StartOptions> options = parseStartOptions({argv + 1, argv + argc});
    if (!options) {
        std::fprintf(stderr, "neuroglyph: %s\n", options.error().message().c_str());
        return exitCode(options.error().code);
    }
    if (options->help || options->version) {
        std::fputs(options->help ? startHelp().c_str() : "neuroglyph " NG_VERSION "\n", stdout);
        return 0;
    }
    installCrashHandler(dataFolder() / "crash");
    if (!options->tour.empty() && !qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication::setOrganizationName(QStringLiteral("neuroglyph"));
    QApplication::setApplicationName(QStringLiteral("neuroglyph"));
    QApplication::setApplicationVersion(QStringLiteral(NG_VERSION));
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // QApplication sets the user's; numbers in files are always written with a point
    QGuiApplication::setDesktopFileName(QStringLiteral("org.neuroglyph.Neuroglyph"));

    QTemporaryDir emptySettings;
    if (options->safeMode || !options->tour.empty())
        useSettingsIn(emptySettings.path());
    LogStore log;
    log.install(dataFolder() / "log");
    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals); // asked last
    QTranslator qtWords;
    Translator translator;
    applyLanguage(translator, qtWords);
    ThemeManager theme;
    applyTheme(theme, app, *options);
    useModelStoreSetting();
    return showWindow(app, *options, log);
}

} // namespace ng::ui
