// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/review_model.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"

#include <QUndoGroup>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr const char *kScanJob = "review.scan";
constexpr const char *kLoadJob = "review.load";
constexpr const char *kFileJob = "review.file";
constexpr const char *kJudgeJob = "review.judge";
constexpr const char *kDisagreeJob = "review.disagree";
constexpr int kMostRuns = 4;

std::filesystem::path toPath(const QString &text)
{
    return {text.toStdString()};
}

QString fromPath(const std::filesystem::path &path)
{
    return QString::fromStdString(path.string());
}

struct FoundRuns {
    QStringList all, decoded;
};

FoundRuns findRuns(const std::filesystem::path &folder)
{
    FoundRuns out;
    std::vector<std::filesystem::path> paths;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator(folder, ignored)) {
        if (std::filesystem::exists(entry.path() / "run.json", ignored))
            paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    for (const auto &path : paths) {
        out.all.append(fromPath(path));
        if (std::filesystem::exists(path / "decodings.h5", ignored))
            out.decoded.append(fromPath(path));
    }
    return out;
}

/// The rater's file about exactly these runs; else, where the runs are masked, the only file there is.
Result<std::optional<ReviewFile>> findFile(const std::vector<RunReviewPtr> &runs, const std::string &rater)
{
    std::optional<ReviewFile> mailed;
    for (const RunReviewPtr &run : runs) {
        for (const auto &path : reviewFilesOf(run->folder())) {
            auto file = readReviewFile(path);
            if (!file)
                return tl::unexpected<Error>(file.error());
            const ReviewPlan &plan = file->state.plan;
            const bool same = plan.runs.size() == runs.size()
                && std::all_of(runs.begin(), runs.end(),
                               [&plan](const RunReviewPtr &one) { return plan.runIndex(one->key()) >= 0; });
            if (same && plan.rater == rater)
                return std::optional<ReviewFile>(std::move(*file));
            if (same && run->framework() == "masked")
                mailed = std::move(*file);
        }
    }
    return mailed;
}

} // namespace

ReviewModel::ReviewModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&session, &Session::studyOpened, this, &ReviewModel::followStudy);
    connect(&session, &Session::studyClosing, this, [this] {
        m_study = nullptr;
        m_found.clear();
        m_decoded.clear();
        loaded({});
        setStage(Stage::NoStudy);
    });
    connect(&session, &Session::reviewFileOpened, this, &ReviewModel::openFile);
    Selection &selection = session.selection();
    connect(&selection, &Selection::runsChanged, this, [this](const QStringList &folders) { loadRuns(folders); });
    connect(&selection, &Selection::itemChanged, this, &ReviewModel::follow);
    connect(&selection, &Selection::cursorChanged, this, &ReviewModel::followCursor);
    connect(&session, &Session::recordingOpened, this, [this](RecordingDocument *recording) {
        const Item *item = m_study ? m_study->findItem(this->item()) : nullptr;
        if (item != nullptr && m_reveal && recording->name() == item->recording)
            showInRecord();
    });
    connect(&session.jobs(), &JobRunner::ended, this, [this](std::uint64_t id, const QString &, JobState state) {
        if (id != m_judgeJob || state != JobState::Cancelled || !m_judging)
            return; // of what was cancelled there is no result
        m_judging = false;
        Q_EMIT judgedChanged();
    });
    followStudy();
    if (!session.reviewFile().isEmpty())
        openFile(session.reviewFile());
}

ReviewModel::~ReviewModel()
{
    dropFile();
}

void ReviewModel::followStudy()
{
    m_study = m_session.study();
    m_column.clear();
    if (m_study == nullptr) {
        setStage(Stage::NoStudy);
        loadRuns(m_session.selection().runs()); // a run that was opened by itself
        return;
    }
    for (const char *column : {"caption", "text", "narrative", "concept"}) {
        if (m_column.isEmpty() && m_study->study()->hasColumn(column))
            m_column = QString::fromLatin1(column);
    }
    rescan();
}

void ReviewModel::rescan()
{
    if (m_study == nullptr)
        return;
    const std::filesystem::path folder = m_study->runsFolder();
    m_session.jobs().start<FoundRuns>(
        {}, Lane::Interactive, QString::fromLatin1(kScanJob),
        [folder](const RunContext &) -> Result<FoundRuns> { return findRuns(folder); }, this,
        [this](Result<FoundRuns> result) {
            if (result)
                found(std::move(result->all), std::move(result->decoded));
        });
}

void ReviewModel::found(QStringList all, QStringList decoded)
{
    m_found = std::move(all);
    m_decoded = std::move(decoded);
    const QStringList selected = m_session.selection().runs();
    if (!selected.isEmpty()) {
        loadRuns(selected);
    } else if (!m_decoded.isEmpty()) {
        m_session.selection().setRuns(m_decoded.mid(0, kMostRuns));
    } else {
        loaded({});
        setStage(Stage::NoRun);
    }
    if (m_stage == Stage::NoRun)
        Q_EMIT stageChanged(); // the number of runs may be another
}

void ReviewModel::loadRuns(const QStringList &folders)
{
    const QStringList wanted = folders.mid(0, kMostRuns);
    if (wanted == m_folders && m_stage == Stage::Ready)
        return;
    if (wanted.isEmpty()) {
        loaded({});
        setStage(m_study == nullptr ? Stage::NoStudy : Stage::NoRun);
        return;
    }
    m_folders = wanted;
    if (m_runs.empty())
        setStage(Stage::Loading);
    const std::vector<RunReviewPtr> have = m_given;
    m_session.jobs().start<std::vector<RunReviewPtr>>(
        tr("Read decodings"), Lane::Interactive, QString::fromLatin1(kLoadJob),
        [wanted, have](const RunContext &ctx) -> Result<std::vector<RunReviewPtr>> {
            std::vector<RunReviewPtr> out;
            for (const QString &folder : wanted) {
                const std::filesystem::path path = toPath(folder);
                std::error_code ignored;
                if (!std::filesystem::exists(path / "decodings.h5", ignored))
                    continue; // still training: it comes with the next look
                const auto known = std::find_if(have.begin(), have.end(),
                                                [&path](const RunReviewPtr &run) { return run->folder() == path; });
                if (known != have.end()) {
                    out.push_back(*known);
                    continue;
                }
                NG_TRY_ASSIGN(RunReviewPtr run, RunReview::read(path, ctx));
                out.push_back(std::move(run));
            }
            return out;
        },
        this,
        [this](Result<std::vector<RunReviewPtr>> result) {
            if (result && result->empty() && !m_decoded.isEmpty() && m_folders != m_decoded.mid(0, kMostRuns)) {
                loadRuns(m_decoded.mid(0, kMostRuns)); // those chosen have not decoded yet
            } else if (result) {
                loaded(std::move(*result));
                setStage(m_runs.empty() ? Stage::NoRun : Stage::Ready);
            } else if (result.error().code != ErrorCode::Cancelled) {
                m_error = result.error();
                loaded({});
                setStage(Stage::Failed);
            }
        });
}

void ReviewModel::loaded(std::vector<RunReviewPtr> runs)
{
    dropFile();
    if (runs.empty())
        m_folders.clear();
    m_given = std::move(runs);
    order();
    lookForFile();
    judgeRuns();
}

bool ReviewModel::judged() const
{
    return std::all_of(m_given.begin(), m_given.end(), [](const RunReviewPtr &run) { return run->judged(); });
}

void ReviewModel::judgeRuns()
{
    m_judging = !judged();
    Q_EMIT judgedChanged();
    if (!m_judging)
        return;
    const std::vector<RunReviewPtr> given = m_given;
    m_judgeJob = m_session.jobs().start<std::vector<RunReviewPtr>>(
        tr("Work out scores of %n run(s)", nullptr, static_cast<int>(given.size())), Lane::Background,
        QString::fromLatin1(kJudgeJob),
        [given](const RunContext &ctx) -> Result<std::vector<RunReviewPtr>> {
            std::vector<RunReviewPtr> out;
            for (const RunReviewPtr &run : given) {
                NG_TRY(ctx.checkpoint());
                ctx.progress(static_cast<double>(out.size()) / static_cast<double>(given.size()));
                if (run->judged()) {
                    out.push_back(run);
                    continue;
                }
                NG_TRY_ASSIGN(RunReviewPtr judged, run->judge(ctx));
                out.push_back(std::move(judged));
            }
            return out;
        },
        this,
        [this, given](Result<std::vector<RunReviewPtr>> result) {
            if (given != m_given)
                return; // others are shown by now
            m_judging = false;
            if (result) {
                for (RunReviewPtr &shown : m_runs) {
                    const auto at = std::find(given.begin(), given.end(), shown);
                    if (at != given.end())
                        shown = (*result)[static_cast<std::size_t>(at - given.begin())];
                }
                m_given = std::move(*result);
            }
            Q_EMIT judgedChanged();
        });
}

/// Runs and items in the order of the plan, or as they were given.
void ReviewModel::order()
{
    const QString kept = item();
    m_runs = m_given;
    std::vector<std::string> items;
    if (hasFile()) {
        m_runs.clear();
        for (const ReviewRun &planned : m_state.plan.runs) {
            for (const RunReviewPtr &run : m_given) {
                if (run->key() == planned.key)
                    m_runs.push_back(run);
            }
        }
        items = m_state.plan.items;
    } else {
        items = commonItems(m_runs);
    }
    m_items.clear();
    m_itemIndex.clear();
    m_items.reserve(items.size());
    for (const std::string &id : items) {
        m_items.push_back(QString::fromStdString(id));
        m_itemIndex.emplace(m_items.back(), static_cast<int>(m_items.size()) - 1);
    }
    m_run = m_runs.empty() ? 0 : std::clamp(m_run, 0, static_cast<int>(m_runs.size()) - 1);
    m_disagree.assign(m_items.size(), false);
    const QString wanted = m_session.selection().item();
    m_item = indexOf(kept.isEmpty() ? wanted : kept);
    if (m_item < 0 && !m_items.empty())
        m_item = hasFile() ? std::max(0, nextUnreviewed()) : 0;
    Q_EMIT runsChanged();
    Q_EMIT itemChanged();
    // Runs load in a job: the page may have come to the front before there was an item.
    if (m_front)
        openItemRecording();
    findDisagreements();
}

void ReviewModel::findDisagreements()
{
    const std::vector<RunReviewPtr> runs = m_runs;
    const std::vector<QString> items = m_items;
    const bool byAnswer = hidden().reference;
    m_session.jobs().start<std::vector<bool>>(
        {}, Lane::Interactive, QString::fromLatin1(kDisagreeJob),
        [runs, items, byAnswer](const RunContext &ctx) -> Result<std::vector<bool>> {
            std::vector<bool> out;
            for (const QString &one : items) {
                NG_TRY(ctx.checkpoint());
                out.push_back(runsDisagree(runs, one.toStdString(), byAnswer));
            }
            return out;
        },
        this,
        [this](Result<std::vector<bool>> result) {
            if (!result || result->size() != m_items.size())
                return;
            m_disagree = std::move(*result);
            Q_EMIT disagreementsChanged();
        });
}

// --- the rater's file ----------------------------------------------------------------------------------------------------

void ReviewModel::lookForFile()
{
    if (m_given.empty())
        return;
    const std::vector<RunReviewPtr> runs = m_given;
    const std::string rater = Session::author().toStdString();
    const QString wanted = std::exchange(m_wantedFile, QString());
    m_session.jobs().start<std::optional<ReviewFile>>(
        {}, Lane::Interactive, QString::fromLatin1(kFileJob),
        [runs, rater, wanted](const RunContext &) -> Result<std::optional<ReviewFile>> {
            if (wanted.isEmpty())
                return findFile(runs, rater);
            NG_TRY_ASSIGN(ReviewFile file, readReviewFile(toPath(wanted)));
            return std::optional<ReviewFile>(std::move(file));
        },
        this,
        [this](Result<std::optional<ReviewFile>> result) {
            m_fileError = result ? std::nullopt : std::optional<Error>(result.error());
            if (result && *result)
                adopt(std::move(**result));
            else
                Q_EMIT reviewChanged();
        });
}

void ReviewModel::adopt(ReviewFile file)
{
    dropFile();
    m_state = std::move(file.state);
    m_applied = file.journal.edits.size();
    m_log = std::make_unique<EditLog>(file.path, std::move(file.journal), QString::fromStdString(m_state.plan.rater));
    m_session.undoGroup().addStack(&m_log->undoStack());
    connect(m_log.get(), &EditLog::edited, this, &ReviewModel::applyEdits);
    connect(m_log.get(), &EditLog::saveStateChanged, this, &ReviewModel::savedChanged);
    m_session.addRecent(file.path, QStringLiteral("review"));
    order();
    takeUndo();
    Q_EMIT reviewChanged();
}

void ReviewModel::setFront(bool front)
{
    m_front = front;
    if (front)
        takeUndo();
    else if (RecordingDocument *const recording = m_session.selection().recording())
        m_session.undoGroup().setActiveStack(&recording->log().undoStack());
}

/// While Review is in front, undo is about verdicts.
void ReviewModel::takeUndo()
{
    if (m_front && m_log != nullptr)
        m_session.undoGroup().setActiveStack(&m_log->undoStack());
}

void ReviewModel::dropFile()
{
    if (m_log == nullptr)
        return;
    Q_EMIT fileClosing();
    m_session.undoGroup().removeStack(&m_log->undoStack());
    m_log->disconnect(this);
    m_log.reset(); // waits until everything is on the disk
    m_state = {};
    m_applied = 0;
}

void ReviewModel::startReview(const QString &rater, const Hidden &hidden, std::uint64_t seed)
{
    if (m_given.empty())
        return;
    std::vector<ReviewRun> runs;
    for (const RunReviewPtr &run : m_given)
        runs.push_back({run->key(), run->name()});
    auto plan = makeReviewPlan(rater.toStdString(), std::move(runs), commonItems(m_given), seed, hidden);
    if (!plan) {
        m_fileError = plan.error();
        Q_EMIT reviewChanged();
        return;
    }
    plan->studyHash = m_given.front()->studyHash();
    plan->studyName = m_study ? m_study->folder().filename().string() : std::string();
    const std::filesystem::path folder = m_given.front()->folder() / "review";
    m_session.jobs().start<ReviewFile>(
        {}, Lane::Io, QString::fromLatin1(kFileJob),
        [folder, plan = std::move(*plan)](const RunContext &) -> Result<ReviewFile> {
            std::filesystem::path path;
            std::error_code ignored;
            for (std::size_t number = 1;; ++number) {
                path = folder / reviewFileName(plan.rater, number);
                if (!std::filesystem::exists(path, ignored))
                    break;
            }
            NG_TRY(writeReviewFile(path, plan));
            return readReviewFile(path);
        },
        this,
        [this](Result<ReviewFile> result) {
            m_fileError = result ? std::nullopt : std::optional<Error>(result.error());
            if (result)
                adopt(std::move(*result));
            else
                Q_EMIT reviewChanged();
        });
}

void ReviewModel::openFile(const QString &path)
{
    m_session.jobs().start<QStringList>(
        {}, Lane::Io, QStringLiteral("review.open"),
        [path](const RunContext &) -> Result<QStringList> {
            NG_TRY_ASSIGN(const ReviewPlan plan, readReviewPlan(toPath(path)));
            // RUNS/RUN/review/RATER.jsonl: its runs lie beside each other.
            const std::filesystem::path runs = toPath(path).parent_path().parent_path().parent_path();
            std::map<std::string, std::filesystem::path> keys;
            std::error_code ignored;
            for (const auto &entry : std::filesystem::directory_iterator(runs, ignored)) {
                if (const auto key = reviewRunKey(entry.path()))
                    keys[*key] = entry.path();
            }
            QStringList out;
            for (const ReviewRun &run : plan.runs) {
                const auto at = keys.find(run.key);
                if (at == keys.end())
                    return fail(
                        ErrorCode::NotFound,
                        NG_TR(
                            "review",
                            "Run %1 of this review does not lie beside the file: put it back into the review folder of its run."),
                        run.name.empty() ? run.key : run.name);
                out.append(fromPath(at->second));
            }
            return out;
        },
        this,
        [this, path](Result<QStringList> result) {
            if (!result) {
                m_fileError = result.error();
                Q_EMIT reviewChanged();
                return;
            }
            m_wantedFile = path;
            if (m_folders == *result && m_stage == Stage::Ready) {
                lookForFile();
                return;
            }
            // STUDY/runs/RUN/review/RATER.jsonl: the study comes with it, where it is there.
            const std::filesystem::path study = toPath(path).parent_path().parent_path().parent_path().parent_path();
            m_session.selection().setRuns(*result);
            if (m_study == nullptr || m_study->folder() != study)
                m_session.open(study);
        });
}

void ReviewModel::applyEdits()
{
    const std::vector<Edit> &edits = m_log->edits();
    for (; m_applied < edits.size(); ++m_applied) {
        if (const auto applied = m_state.apply(edits[m_applied]); !applied)
            m_fileError = applied.error();
    }
    Q_EMIT verdictsChanged();
}

void ReviewModel::flush()
{
    if (m_log != nullptr)
        m_log->flush();
}

void ReviewModel::setStage(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    Q_EMIT stageChanged();
}

} // namespace ng::ui
