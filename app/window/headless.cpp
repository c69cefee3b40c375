// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/headless.h"

#include "app/window/headless_render.h"
#include "core/study/study.h"
#include "widgets/panels/report/report_export.h"
#include "widgets/panels/report/report_templates.h"
#include "widgets/panels/report/report_text.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>
#include <clocale>
#include <cstdio>
#include <set>

namespace ng::ui {

namespace {

/// Study of runs: the one asked for, else the one that the first of them names.
Result<std::shared_ptr<const Study>> studyOf(const Json &request, const std::filesystem::path &run)
{
    std::filesystem::path folder = request["study"].toString();
    if (folder.empty()) {
        const auto local = readJsonFile(run / "local.json");
        // A run that was given away names no study: the report then says what it knows without it.
        if (!local || !(*local)["study"].isString())
            return std::shared_ptr<const Study>();
        folder = (run / (*local)["study"].toString()).lexically_normal();
        std::error_code ignored;
        if (!std::filesystem::exists(folder / "study.json", ignored))
            return std::shared_ptr<const Study>();
    }
    NG_TRY_ASSIGN(Study study, within(Study::open(folder), folder.filename().string()));
    return std::make_shared<const Study>(std::move(study));
}

Result<Answer> makeReportFiles(const Json &request)
{
    const std::filesystem::path out = request["out"].toString();
    const std::string extension = out.extension().string();
    if (extension != ".pdf" && extension != ".html")
        return fail(ErrorCode::Unsupported, NG_TR("window", "A report cannot be written as %1; use .pdf or .html."),
                    out.filename().string());
    Answer answer;
    ReportSources sources;
    std::set<std::string> names;
    for (const Json &folder : request["runs"].items()) {
        const std::filesystem::path path = folder.toString();
        NG_TRY_ASSIGN(RunReviewPtr run, within(RunReview::load(path.lexically_normal()), path.filename().string()));
        if (!names.insert(run->name()).second)
            return fail(ErrorCode::InvalidArgument, NG_TR("window", "Two runs have the name %1; rename one of them."),
                        run->name());
        sources.runs.push_back(std::move(run));
    }
    if (sources.runs.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("window", "A report needs a run."));
    for (const RunReviewPtr &run : sources.runs) {
        if (run->studyHash() != sources.runs.front()->studyHash())
            answer.warnings.push_back(run->name() + " is of another study or another state of it than "
                                      + sources.runs.front()->name());
    }
    NG_TRY_ASSIGN(sources.study, studyOf(request, sources.runs.front()->folder()));
    sources.methods = methodsRecipe(sources.study.get(), sources.runs, Json::array());
    ReportContent report = makeReport(QString::fromStdString(request["template"].toString("score-summary")), sources);
    report.paper = request["paper"].toString() == "letter" ? PaperFormat::Letter : PaperFormat::A4;
    ReportExportSpec spec;
    spec.pdf = extension == ".pdf";
    spec.html = extension == ".html";
    spec.figures = request["figures"].toBool();
    spec.data = request["data"].toBool();
    spec.overwrite = request["overwrite"].toBool();
    spec.folder = out.parent_path();
    spec.baseName = QString::fromStdString(out.stem().string());
    std::error_code ignored;
    if (!std::filesystem::is_directory(spec.folder, ignored))
        return fail(ErrorCode::Io, NG_TR("window", "There is no folder %1."), spec.folder.filename().string());
    NG_TRY_ASSIGN(answer.written, exportReport(report, spec, IdentityGuard()));
    return answer;
}

Json jsonOf(const Error &error)
{
    Json args = Json::array(), context = Json::array();
    for (const std::string &arg : error.args)
        args.push(arg);
    for (const std::string &place : error.context)
        context.push(place);
    return Json(Json::Object{{"code", errorCodeName(error.code)},
                             {"text", error.text},
                             {"args", std::move(args)},
                             {"context", std::move(context)}});
}

int reply(const Result<Answer> &result)
{
    Json line = Json::object();
    if (result) {
        Json written = Json::array(), warnings = Json::array();
        for (const std::filesystem::path &path : result->written)
            written.push(path.lexically_relative(std::filesystem::current_path()).string());
        for (const std::string &warning : result->warnings)
            warnings.push(warning);
        line.set("written", std::move(written));
        line.set("warnings", std::move(warnings));
    } else {
        line.set("error", jsonOf(result.error()));
    }
    std::fputs((line.dump() + "\n").c_str(), stdout);
    return result ? 0 : exitCode(result.error().code);
}

/// What the offscreen platform remarks about itself is no news to who asked for a picture; all else is passed on.
void passOn(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &text)
{
    if (text.startsWith(QLatin1String("This plugin does not support"))
        || text.startsWith(QLatin1String("QStandardPaths: ")))
        return;
    std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

std::optional<int> runHeadless(int argc, char **argv)
{
    const std::string_view verb = argc > 1 ? argv[1] : "";
    const bool render = verb == "--headless-render", report = verb == "--headless-report";
    if (!render && !report)
        return {};
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOn);
    // Neither the settings of the user nor those of the machine: the same command draws the same picture everywhere.
    QApplication::setOrganizationName(QStringLiteral("neuroglyph"));
    QApplication::setApplicationName(QStringLiteral("neuroglyph"));
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    const auto request = parseJson(argc > 2 ? argv[2] : "");
    if (!request)
        return reply(tl::unexpected<Error>(request.error()));
    ThemeManager theme;
    theme.setChoice((*request)["theme"].toString() == "dark" ? ThemeChoice::Dark : ThemeChoice::Light);
    theme.apply(app);
    return reply(render ? renderView(*request) : makeReportFiles(*request));
}

} // namespace ng::ui
