// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_desk.h"

#include "core/base/file.h"
#include "core/review/review_file.h"
#include "widgets/export/export_sheet.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/report_text.h"
#include "widgets/session/session.h"

#include <QFileInfo>
#include <QUndoGroup>

#include <set>

namespace ng::ui {

namespace {

constexpr std::size_t kMostRuns = 4;
const QString kOwnPrefix = QStringLiteral("report.");

using Reviews = std::vector<RunReviewPtr>;

Result<Reviews> loadRuns(const std::vector<std::filesystem::path> &folders, const RunContext &ctx)
{
    Reviews runs;
    for (std::size_t i = 0; i < folders.size(); ++i) {
        const double part = static_cast<double>(folders.size());
        NG_TRY_ASSIGN(
            RunReviewPtr run,
            within(RunReview::load(folders[i],
                                   ctx.slice(static_cast<double>(i) / part, static_cast<double>(i + 1) / part)),
                   folders[i].filename().string()));
        runs.push_back(std::move(run));
    }
    return runs;
}

/// Runs of a study that have decoded, newest name last.
std::vector<std::filesystem::path> decodedRuns(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> found;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (std::filesystem::exists(entry.path() / "decodings.h5", error))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    if (found.size() > kMostRuns)
        found.resize(kMostRuns);
    return found;
}

std::vector<std::string> runNames(const Json &recipe)
{
    std::vector<std::string> names;
    for (const Json &run : recipe["runs"].items())
        names.push_back(run["name"].toString());
    return names;
}

Reviews named(const Reviews &runs, const std::vector<std::string> &names)
{
    Reviews out;
    for (const std::string &name : names) {
        const auto at =
            std::find_if(runs.begin(), runs.end(), [&name](const RunReviewPtr &run) { return run->name() == name; });
        if (at == runs.end())
            return {};
        out.push_back(*at);
    }
    return out;
}

/// A figure that reports draw themselves, from runs.
std::optional<FigureSnapshot> ownFigure(const QString &source, const Reviews &runs)
{
    if (runs.empty())
        return {};
    if (source == QLatin1String("report.recall-and-ranks"))
        return recallAndRanks(runs);
    return source == QLatin1String("report.curves") ? trainingCurves(runs) : std::nullopt;
}

/// Gives a report that was read the figures that come from its runs. Only the very figure that was frozen: another one would
/// print under the old caption.
void attachOwn(ReportContent &report, const Reviews &runs)
{
    for (ReportPart &part : report.parts) {
        std::optional<FigureSnapshot> figure =
            part.kind == PartKind::Figure ? ownFigure(part.source, named(runs, runNames(part.recipe))) : std::nullopt;
        if (figure && figure->recipe == part.recipe)
            part.figure = std::make_shared<const FigureSnapshot>(std::move(*figure));
    }
}

/// Sentences that runs wrote and that no review file of theirs has judged.
int countUnreviewed(const Reviews &runs)
{
    int open = 0;
    for (const RunReviewPtr &run : runs) {
        if (!run->hasTexts())
            continue;
        std::set<std::pair<std::string, std::string>> judged;
        for (const std::filesystem::path &path : reviewFilesOf(run->folder())) {
            const auto file = readReviewFile(path);
            if (!file)
                continue;
            for (const auto &[key, verdict] : file->state.verdicts) {
                for (const PartVerdict &part : verdict.parts) {
                    if (key.second == run->key() && part.judgement != Judgement::None)
                        judged.emplace(key.first, part.part);
                }
            }
        }
        for (const std::string &item : run->items()) {
            const DecodedText *const text = run->text(item);
            for (std::size_t s = 0; text != nullptr && s < text->sentences.size(); ++s)
                open += judged.contains({item, "s" + std::to_string(s + 1)}) ? 0 : 1;
        }
    }
    return open;
}

} // namespace

struct ReportDesk::Loaded {
    std::vector<FoundReport> reports;
    Reviews runs;
    int unreviewed = 0;
};

ReportDesk::ReportDesk(Session &session, FigureShelf &figures, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_figures(figures)
{
    connect(&session, &Session::studyOpened, this, [this] { reload(); });
    connect(&session, &Session::studyClosing, this, [this] { closeAll(); });
    connect(&session, &Session::recordingOpened, this, [this] {
        // Reports of a study are there already; a bare file has those of the user's data folder.
        if (m_session.study() == nullptr && m_reports.empty())
            reload();
        Q_EMIT currentChanged();
    });
    connect(&session, &Session::recordingClosing, this, &ReportDesk::currentChanged, Qt::QueuedConnection);
    connect(&session.selection(), &Selection::runsChanged, this, &ReportDesk::currentChanged);
    connect(&figures, &FigureShelf::contentChanged, this, [this](const QString &id) {
        for (const auto &report : m_reports)
            report->markOld(id);
    });
    connect(&figures, &FigureShelf::offersChanged, this, &ReportDesk::attachFigures, Qt::QueuedConnection);
    if (session.study() != nullptr || !session.recordings().empty())
        reload();
}

ReportDesk::~ReportDesk()
{
    m_drawing.finish();
}

std::vector<ReportDocument *> ReportDesk::reports() const
{
    std::vector<ReportDocument *> out;
    for (const auto &report : m_reports)
        out.push_back(report.get());
    return out;
}

ReportDocument *ReportDesk::current() const
{
    return m_current < 0 || m_current >= static_cast<int>(m_reports.size())
        ? nullptr
        : m_reports[static_cast<std::size_t>(m_current)].get();
}

void ReportDesk::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= static_cast<int>(m_reports.size()))
        return;
    m_current = index;
    m_session.undoGroup().setActiveStack(&current()->undoStack());
    Q_EMIT currentChanged();
}

std::filesystem::path ReportDesk::folder() const
{
    const std::filesystem::path own = dataFolder() / "reports";
    if (m_session.study() != nullptr) {
        const std::filesystem::path study = m_session.study()->folder();
        const bool writable = QFileInfo(QString::fromStdString(study.string())).isWritable();
        return writable ? study / "reports" : own / m_session.study()->title().toStdString();
    }
    return m_session.recordings().empty() ? own : own / m_session.recordings().front()->path().stem();
}

void ReportDesk::setBusy(int change)
{
    m_busy += change;
    Q_EMIT busyChanged();
}

std::vector<std::filesystem::path> ReportDesk::runFolders() const
{
    std::vector<std::filesystem::path> folders;
    for (const QString &run : m_session.selection().runs())
        folders.emplace_back(run.toStdString());
    if (folders.size() > kMostRuns)
        folders.resize(kMostRuns);
    return folders;
}

QString ReportDesk::reasonAgainst(const QString &templateId) const
{
    const bool study = m_session.study() != nullptr, recording = !m_session.recordings().empty();
    if (!study && !recording)
        return tr("Nothing is open that a report could be made of.");
    if (templateId == QLatin1String("clinical") && !recording)
        return tr("No recording is open.");
    if (templateId == QLatin1String("score-summary") && !study && runFolders().empty())
        return tr("No run is open.");
    return {};
}

void ReportDesk::reload()
{
    setBusy(+1);
    const std::filesystem::path runsFolder =
        m_session.study() != nullptr ? m_session.study()->runsFolder() : std::filesystem::path();
    m_session.jobs().start<Loaded>(
        {}, Lane::Io, QStringLiteral("report-load"),
        [folder = folder(), runsFolder](const RunContext &ctx) -> Result<Loaded> {
            Loaded loaded;
            loaded.reports = readReports(folder);
            std::set<std::string> names;
            for (const FoundReport &found : loaded.reports) {
                for (std::size_t i = 0; found.content && i < found.content->parts.size(); ++i) {
                    for (const std::string &name : runNames(found.content->parts[i].recipe))
                        names.insert(name);
                }
            }
            for (const std::string &name : names) {
                NG_TRY(ctx.checkpoint());
                // A run that was moved away leaves its figures undrawn, which the page says.
                if (auto run = RunReview::load(runsFolder / name, ctx))
                    loaded.runs.push_back(std::move(*run));
            }
            for (FoundReport &found : loaded.reports) {
                if (found.content)
                    attachOwn(*found.content, loaded.runs);
            }
            loaded.unreviewed = countUnreviewed(loaded.runs);
            return loaded;
        },
        this,
        [this](Result<Loaded> loaded) {
            setBusy(-1);
            if (loaded)
                adopt(std::move(*loaded));
            else if (loaded.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(loaded.error());
        });
}

void ReportDesk::adopt(Loaded loaded)
{
    closeAll();
    m_runs = std::move(loaded.runs);
    m_unreviewed = loaded.unreviewed;
    for (FoundReport &found : loaded.reports) {
        if (found.content)
            open(found.path, std::move(*found.content));
        else
            m_loadError = found.content.error();
    }
    if (!m_reports.empty())
        m_current = 0;
    attachFigures();
    Q_EMIT reportsChanged();
    Q_EMIT currentChanged();
}

void ReportDesk::open(std::filesystem::path path, ReportContent content)
{
    auto report = std::make_unique<ReportDocument>(m_session.jobs(), std::move(path), std::move(content));
    ReportDocument *const raw = report.get();
    m_session.undoGroup().addStack(&raw->undoStack());
    connect(raw, &ReportDocument::changed, this, [this, raw] {
        if (raw == current())
            Q_EMIT contentChanged();
    });
    connect(raw, &ReportDocument::saveStateChanged, this, &ReportDesk::saveStateChanged);
    m_reports.push_back(std::move(report));
}

void ReportDesk::closeAll()
{
    m_current = -1;
    m_loadError.reset();
    m_runs.clear();
    m_unreviewed = 0;
    if (m_reports.empty())
        return;
    const auto gone = std::move(m_reports);
    m_reports.clear();
    Q_EMIT reportsChanged();
    Q_EMIT currentChanged();
}

void ReportDesk::attachFigures()
{
    for (const auto &report : m_reports) {
        const auto &parts = report->content().parts;
        const auto bare = [](const ReportPart &part) {
            return part.kind == PartKind::Figure && !part.figure && !part.source.startsWith(kOwnPrefix);
        };
        if (std::none_of(parts.begin(), parts.end(), bare))
            continue;
        report->attach([this, &bare](ReportPart &part) {
            if (!bare(part))
                return;
            std::optional<FigureSnapshot> figure = m_figures.figure(part.source);
            if (figure && part.scale && figure->rescaled)
                figure = figure->rescaled(*part.scale, part.sizeMm);
            // Only the very figure that was frozen: another one would print under the old caption.
            if (figure && figure->recipe == part.recipe)
                part.figure = std::make_shared<const FigureSnapshot>(std::move(*figure));
            else if (figure)
                part.old = true;
        });
    }
}

struct ReportDesk::Begun {
    ReportContent content;
    Reviews runs;
    int unreviewed = 0;
};

void ReportDesk::create(const QString &templateId, bool keep)
{
    if (!reasonAgainst(templateId).isEmpty())
        return;
    const bool clinical = templateId == QLatin1String("clinical");
    ReportSources open;
    std::filesystem::path runsFolder;
    if (m_session.study() != nullptr) {
        open.study = m_session.study()->study();
        runsFolder = m_session.study()->runsFolder();
    }
    const RecordingDocument *recording = m_session.selection().recording();
    if (recording == nullptr && !m_session.recordings().empty())
        recording = m_session.recordings().front();
    Json recordings = Json::array();
    if (recording != nullptr && (clinical || open.study == nullptr)) {
        recordings.push(recording->recipe());
        open.recordingTitle = recording->title();
        open.findings = scoreFindings(*recording);
    }
    setBusy(+1);
    m_session.jobs().start<Begun>(
        tr("Report"), Lane::Io, QStringLiteral("report-create"),
        [templateId, clinical, known = std::move(open), recordings, runsFolder,
         folders = runFolders()](const RunContext &ctx) -> Result<Begun> {
            Begun begun;
            ReportSources sources = known;
            if (!clinical) {
                const bool all = folders.empty() && !runsFolder.empty();
                NG_TRY_ASSIGN(begun.runs, loadRuns(all ? decodedRuns(runsFolder) : folders, ctx));
            }
            sources.runs = begun.runs;
            sources.methods = methodsRecipe(sources.study.get(), begun.runs, recordings);
            begun.content = makeReport(templateId, sources);
            begun.unreviewed = countUnreviewed(begun.runs);
            return begun;
        },
        this,
        [this, keep](Result<Begun> begun) {
            setBusy(-1);
            if (begun)
                finishCreate(std::move(*begun), keep);
            else if (begun.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(begun.error());
        });
}

void ReportDesk::finishCreate(Begun begun, bool keep)
{
    const std::filesystem::path path = freshReportPath(folder(), begun.content.title);
    for (RunReviewPtr &run : begun.runs) {
        if (named(m_runs, {run->name()}).empty())
            m_runs.push_back(std::move(run));
    }
    m_unreviewed = std::max(m_unreviewed, begun.unreviewed);
    const QString title = begun.content.title;
    open(path, std::move(begun.content));
    if (keep)
        m_reports.back()->saveSoon();
    m_current = static_cast<int>(m_reports.size()) - 1;
    m_session.undoGroup().setActiveStack(&current()->undoStack());
    Q_EMIT reportsChanged();
    Q_EMIT currentChanged();
    Q_EMIT created(title);
}

QString ReportDesk::insert(const QString &text, ReportPart part, const QString &before)
{
    ReportDocument *const report = current();
    if (report == nullptr)
        return {};
    part.id = report->content().freshId();
    const QString id = part.id;
    report->change(text, [&part, &before](ReportContent &content) {
        int at = content.indexOf(before);
        if (at < 0) {
            // At the end, but above the signature.
            at = static_cast<int>(content.parts.size());
            if (at > 0 && content.parts.back().kind == PartKind::Signature)
                --at;
        }
        content.parts.insert(content.parts.begin() + at, part);
    });
    return id;
}

QString ReportDesk::addText(const QString &before)
{
    ReportPart part;
    part.heading = tr("New section");
    part.text = tr("Text");
    return insert(tr("Add text"), std::move(part), before);
}

QString ReportDesk::addOffer(const QString &offer, const QString &before)
{
    if (const std::optional<FigureSnapshot> figure = m_figures.figure(offer))
        return insert(tr("Add figure"),
                      partOf(*figure, current() == nullptr ? PaperFormat::A4 : current()->content().paper), before);
    if (const std::optional<TableSnapshot> table = m_figures.table(offer))
        return insert(tr("Add table"), partOf(*table), before);
    return {};
}

void ReportDesk::remove(const QString &part)
{
    if (current() == nullptr || current()->content().find(part) == nullptr)
        return;
    current()->change(tr("Remove part"), [&part](ReportContent &report) {
        report.parts.erase(report.parts.begin() + report.indexOf(part));
    });
}

void ReportDesk::move(const QString &part, int direction)
{
    if (current() == nullptr)
        return;
    const int from = current()->content().indexOf(part);
    const int to = from + direction;
    if (from < 0 || to < 0 || to >= static_cast<int>(current()->content().parts.size()))
        return;
    current()->change(tr("Move part"), [from, to](ReportContent &report) {
        std::swap(report.parts[static_cast<std::size_t>(from)], report.parts[static_cast<std::size_t>(to)]);
    });
}

bool ReportDesk::redraw(const QString &part)
{
    const ReportPart *const shown = current() == nullptr ? nullptr : current()->content().find(part);
    if (shown == nullptr)
        return false;
    if (shown->source.startsWith(kOwnPrefix)) {
        if (named(m_runs, runNames(shown->recipe)).empty())
            return false;
        redrawOwn(part, shown->source, shown->recipe);
        return true;
    }
    if (const std::optional<TableSnapshot> table = m_figures.table(shown->source)) {
        current()->change(tr("Draw again"), [&](ReportContent &report) { ng::ui::redraw(*report.find(part), *table); });
        return true;
    }
    const std::optional<FigureSnapshot> figure = m_figures.figure(shown->source);
    if (figure)
        current()->change(tr("Draw again"),
                          [&](ReportContent &report) { ng::ui::redraw(*report.find(part), *figure); });
    return figure.has_value();
}

/// From the runs, whose folders are read: in a job.
void ReportDesk::redrawOwn(const QString &part, const QString &source, const Json &recipe)
{
    struct Anew {
        std::optional<FigureSnapshot> figure;
        std::optional<TableSnapshot> table;
    };
    m_session.jobs().start<Anew>(
        {}, Lane::Interactive, QStringLiteral("report-redraw-") + part,
        [source, runs = named(m_runs, runNames(recipe))](const RunContext &) -> Result<Anew> {
            if (source == QLatin1String("report.scores"))
                return Anew{{}, scoreTable(runs)};
            return Anew{ownFigure(source, runs), {}};
        },
        this,
        [this, part](Result<Anew> anew) {
            if (!anew || current() == nullptr || current()->content().find(part) == nullptr)
                return;
            current()->change(tr("Draw again"), [&](ReportContent &report) {
                if (anew->table)
                    ng::ui::redraw(*report.find(part), *anew->table);
                else if (anew->figure)
                    ng::ui::redraw(*report.find(part), *anew->figure);
            });
        });
}

int ReportDesk::oldCount() const
{
    int count = 0;
    for (std::size_t i = 0; current() != nullptr && i < current()->content().parts.size(); ++i)
        count += current()->content().parts[i].old && !current()->content().parts[i].leftOut ? 1 : 0;
    return count;
}

void ReportDesk::redrawOld()
{
    if (oldCount() == 0)
        return;
    QStringList ids;
    for (const ReportPart &part : current()->content().parts) {
        if (part.old)
            ids += part.id;
    }
    current()->undoStack().beginMacro(tr("Draw again"));
    for (const QString &id : ids)
        redraw(id);
    current()->undoStack().endMacro();
}

void ReportDesk::regenerate(const QString &part)
{
    const ReportPart *const shown = current() == nullptr ? nullptr : current()->content().find(part);
    if (shown == nullptr || (shown->kind != PartKind::Methods && shown->kind != PartKind::Repeat))
        return;
    const QString text = shown->kind == PartKind::Methods ? methodsText(shown->recipe) : repeatText(shown->recipe);
    current()->change(tr("Generate text"), [&](ReportContent &report) {
        report.find(part)->text = text;
        report.find(part)->inStep = true;
    });
}

void ReportDesk::exportNow(ReportExportSpec spec, bool allowIdentity)
{
    if (current() == nullptr || m_exporting)
        return;
    redrawOld();
    IdentityGuard guard = guardOf(m_session);
    if (allowIdentity)
        guard.allowIdentity();
    m_exporting = true;
    Q_EMIT busyChanged();
    using Paths = std::vector<std::filesystem::path>;
    m_session.jobs().start<Paths>(
        tr("Export report"), Lane::Background, {},
        [report = current()->content(), spec = std::move(spec), guard,
         token = m_drawing.token()](const RunContext &ctx) {
            const DrawingJobs::Running running(token);
            return exportReport(report, spec, guard, ctx);
        },
        this,
        [this](Result<Paths> paths) {
            m_exporting = false;
            Q_EMIT busyChanged();
            if (!paths) {
                Q_EMIT exportFailed(paths.error());
                return;
            }
            QStringList names;
            for (const std::filesystem::path &path : *paths)
                names += QString::fromStdString(path.string());
            Q_EMIT exported(names);
        });
}

} // namespace ng::ui
