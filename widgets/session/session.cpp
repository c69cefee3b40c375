// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/session.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/run/trainer.h"
#include "core/study/open_recording.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/run_library.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QPointer>
#include <QSettings>
#include <QTimer>
#include <QUndoGroup>

#include <algorithm>
#include <functional>
#include <utility>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr qsizetype kRecentKept = 20;
constexpr qsizetype kRunsSideBySide = 4;

QString toQString(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    return (error ? path : absolute).lexically_normal();
}

/// Journal of a file that belongs to no study: in the user's data folder, named by the file's place.
fs::path bareJournal(const fs::path &path)
{
    return dataFolder() / "untitled" / sha256Hex(absolutePath(path).string()).substr(0, 24) / kJournalName;
}

} // namespace

/// What a job brings back of a recording.
struct Session::Opened {
    RecordingPtr recording;
    std::string name;
    fs::path journal;
    JournalContent content;
};

Session::Session(JobRunner &jobs, QObject *parent)
    : QObject(parent),
      m_jobs(jobs),
      m_undo(new QUndoGroup(this)),
      m_readers(std::make_shared<const ReaderRegistry>(makeReaders()))
{
    connect(&m_selection, &Selection::recordingChanged, this, [this](RecordingDocument *recording) {
        if (recording != nullptr)
            m_undo->setActiveStack(&recording->log().undoStack());
        else if (m_study)
            m_undo->setActiveStack(&m_study->log()->undoStack());
        Q_EMIT stateChanged();
    });
    connect(&m_selection, &Selection::cursorChanged, this, &Session::stateChanged);
    connect(&m_selection, &Selection::pageChanged, this, &Session::stateChanged);
    connect(&m_selection, &Selection::itemChanged, this, &Session::stateChanged);
    connect(&m_selection, &Selection::runsChanged, this, &Session::stateChanged);
    connect(this, &Session::runOpened, this, [this](const QString &folder) {
        runs().openFolder(folder);
        if (!m_selection.runs().contains(folder))
            m_selection.setRuns(QStringList{folder} + m_selection.runs().mid(0, kRunsSideBySide - 1));
    });
}

Session::~Session()
{
    m_selection.setRecording(nullptr);
    for (RecordingDocument *recording : m_recordings)
        delete recording;
}

EngineHub &Session::hub()
{
    if (!m_hub)
        m_hub = std::make_unique<EngineHub>(m_jobs, fs::path(QCoreApplication::applicationDirPath().toStdString()));
    return *m_hub;
}

RunLibrary &Session::runs()
{
    if (!m_runs)
        m_runs = std::make_unique<RunLibrary>(*this, hub());
    return *m_runs;
}

namespace {

/// Tells that a job's result was dropped: a newer one of its key has replaced it, and nobody else says so.
class Unanswered
{
public:
    explicit Unanswered(std::function<void()> tell) : m_tell(std::move(tell)) { }
    Unanswered(const Unanswered &) = delete;
    Unanswered &operator=(const Unanswered &) = delete;
    ~Unanswered()
    {
        if (m_tell) // the last copy may go in the job's thread
            QMetaObject::invokeMethod(QCoreApplication::instance(), m_tell, Qt::QueuedConnection);
    }
    void answered() { m_tell = nullptr; }

private:
    std::function<void()> m_tell;
};

} // namespace

void Session::beginOpening()
{
    if (++m_opening == 1)
        Q_EMIT openingChanged();
}

void Session::endOpening()
{
    if (--m_opening > 0)
        return;
    // Whatever restore() asked for is open now, or failed: in front is what was in front, at its place.
    const Json views = std::exchange(m_pendingViews, Json());
    for (const Json &one : views.items()) {
        RecordingDocument *const recording = one["current"].toBool() ? findRecording(one["path"].toString()) : nullptr;
        if (recording == nullptr)
            continue;
        const RecordingDocument::Place place = RecordingDocument::placeOf(one["view"]);
        m_selection.setRecording(recording);
        if (place.page.duration > TimeNs(0)) {
            // Longer than a page: from its start.
            Q_EMIT m_selection.revealRequested({place.page.start, recording->duration()});
            m_selection.setPage(place.page); // traces that are not on screen yet tell none
        }
        m_selection.setCursor(place.cursor);
    }
    Q_EMIT openingChanged();
}

void Session::open(const fs::path &path, bool tolerant)
{
    enum class Kind { Recording, Study, Run, Review };
    beginOpening();
    m_jobs.start<Kind>(
        QString(), Lane::Io, QString(),
        [path](const RunContext &) -> Result<Kind> {
            std::error_code error;
            if (fs::exists(path / "run.json", error))
                return Kind::Run;
            if (fs::exists(path / "study.json", error))
                return Kind::Study;
            if (path.filename() == "run.json" || path.filename() == "study.json")
                return path.filename() == "run.json" ? Kind::Run : Kind::Study;
            return path.extension() == ".jsonl" ? Kind::Review : Kind::Recording;
        },
        this,
        [this, path, tolerant](Result<Kind> kind) {
            const fs::path folder =
                path.filename() == "run.json" || path.filename() == "study.json" ? path.parent_path() : path;
            switch (kind.value_or(Kind::Recording)) {
            case Kind::Recording:
                openRecordingFile(path, tolerant);
                break;
            case Kind::Study:
                openStudyFolder(folder);
                break;
            case Kind::Run:
                openRunFolder(folder);
                break;
            case Kind::Review:
                addRecent(path, QStringLiteral("review"));
                m_reviewFile = toQString(absolutePath(path));
                Q_EMIT reviewFileOpened(m_reviewFile);
                break;
            }
            endOpening();
        });
}

void Session::openRecordingFile(const fs::path &path, bool tolerant)
{
    if (RecordingDocument *const open = findRecording(path)) {
        m_selection.setRecording(open);
        return;
    }
    beginOpening();
    const auto asked = std::make_shared<Unanswered>([alive = QPointer<Session>(this)] {
        if (alive)
            alive->endOpening();
    });
    m_jobs.start<Opened>(
        tr("Opening %1").arg(toQString(path.filename())), Lane::Io, QStringLiteral("open ") + toQString(path),
        [path, tolerant, readers = m_readers](const RunContext &ctx) -> Result<Opened> {
            Opened out;
            ReadOptions options;
            options.tolerant = tolerant;
            NG_TRY_ASSIGN(out.recording, readers->open(path, options, ctx));
            out.name = path.filename().string();
            out.journal = bareJournal(path);
            NG_TRY_ASSIGN(out.content, readJournal(out.journal));
            return out;
        },
        this,
        [this, asked, path, tolerant](Result<Opened> opened) {
            asked->answered();
            if (opened) {
                addRecent(path, QStringLiteral("recording"));
                auto log = std::make_shared<EditLog>(opened->journal, std::move(opened->content), author());
                addRecording(std::move(*opened), std::move(log), false);
            } else if (opened.error().code != ErrorCode::Cancelled) {
                addFailure(path, opened.error(), !tolerant && opened.error().code == ErrorCode::CorruptData);
            }
            endOpening();
        });
}

void Session::openStudyRecording(const std::string &name)
{
    if (!m_study)
        return;
    const auto study = m_study->study();
    if (const auto path = study->resolve(name)) {
        if (RecordingDocument *const open = findRecording(*path)) {
            m_selection.setRecording(open);
            return;
        }
    }
    beginOpening();
    const auto asked = std::make_shared<Unanswered>([alive = QPointer<Session>(this)] {
        if (alive)
            alive->endOpening();
    });
    m_jobs.start<Opened>(
        tr("Opening %1").arg(QString::fromStdString(name)), Lane::Io,
        QStringLiteral("open ") + QString::fromStdString(name),
        [study, name, readers = m_readers](const RunContext &ctx) -> Result<Opened> {
            Opened out;
            NG_TRY_ASSIGN(out.recording, openRecording(*study, name, {}, *readers, ctx));
            out.name = name;
            return out;
        },
        this,
        [this, asked, study, name](Result<Opened> opened) {
            asked->answered();
            if (opened && m_study && m_study->study() == study)
                addRecording(std::move(*opened), m_study->log(), true);
            else if (!opened && opened.error().code != ErrorCode::Cancelled)
                addFailure(study->folder() / name, opened.error(), false);
            endOpening();
        });
}

void Session::addRecording(Opened opened, std::shared_ptr<EditLog> log, bool inStudy)
{
    auto *const document = new RecordingDocument(std::move(opened.recording), std::move(opened.name), std::move(log),
                                                 defaultDisplay(), this);
    document->setInStudy(inStudy);
    m_recordings.push_back(document);
    m_undo->addStack(&document->log().undoStack());
    connect(document, &RecordingDocument::displayChanged, this, &Session::stateChanged);
    connect(document, &RecordingDocument::tracesChanged, this, &Session::stateChanged);
    dismissFailure(document->path());
    applyPending(document); // before anybody shows it
    document->buildPyramid(m_jobs);
    Q_EMIT recordingOpened(document);
    m_selection.setRecording(document);
    Q_EMIT stateChanged();
}

void Session::openStudyFolder(const fs::path &folder, const QString &thenRun)
{
    struct Both {
        std::shared_ptr<const Study> study;
        JournalContent content;
    };
    if (m_study && absolutePath(m_study->folder()) == absolutePath(folder)) {
        if (!thenRun.isEmpty())
            Q_EMIT runOpened(thenRun);
        return;
    }
    beginOpening();
    const auto asked = std::make_shared<Unanswered>([alive = QPointer<Session>(this)] {
        if (alive)
            alive->endOpening();
    });
    m_jobs.start<Both>(
        tr("Opening %1").arg(toQString(folder.filename())), Lane::Io, QStringLiteral("open study"),
        [folder](const RunContext &) -> Result<Both> {
            Both out;
            NG_TRY_ASSIGN(Study study, Study::open(folder));
            out.study = std::make_shared<const Study>(std::move(study));
            NG_TRY_ASSIGN(out.content, readJournal(folder / kJournalName));
            return out;
        },
        this,
        [this, asked, folder, thenRun](Result<Both> both) {
            asked->answered();
            if (both) {
                closeStudy();
                addRecent(folder, QStringLiteral("study"));
                auto log = std::make_shared<EditLog>(folder / kJournalName, std::move(both->content), author());
                m_undo->addStack(&log->undoStack());
                m_study = std::make_unique<StudyDocument>(std::move(both->study), std::move(log));
                if (m_selection.recording() == nullptr)
                    m_undo->setActiveStack(&m_study->log()->undoStack());
                Q_EMIT studyOpened(m_study.get());
                Q_EMIT stateChanged();
                bool restored = false;
                for (const Json &one : m_pendingViews.items()) {
                    if (one["in_study"].toBool()) {
                        openStudyRecording(one["name"].toString());
                        restored = true;
                    }
                }
                // Rows of an array have no place in time: there are no traces to show.
                const std::vector<Item> &items = m_study->study()->items();
                const auto first = std::find_if(items.begin(), items.end(), [](const Item &item) { return !item.row; });
                if (!restored && first != items.end())
                    openStudyRecording(first->recording);
            } else if (both.error().code != ErrorCode::Cancelled) {
                addFailure(folder, both.error(), false);
            }
            if (!thenRun.isEmpty())
                Q_EMIT runOpened(thenRun);
            endOpening();
        });
}

void Session::openRunFolder(const fs::path &folder)
{
    beginOpening();
    m_jobs.start<fs::path>(
        QString(), Lane::Io, QString(), [folder](const RunContext &) { return studyOfRun(folder); }, this,
        [this, folder](Result<fs::path> study) {
            addRecent(folder, QStringLiteral("run"));
            const QString run = toQString(absolutePath(folder));
            if (study)
                openStudyFolder(*study, run);
            else
                Q_EMIT runOpened(run); // what it decoded can be seen without its study
            endOpening();
        });
}

RecordingDocument *Session::findRecording(const fs::path &path) const
{
    const fs::path wanted = absolutePath(path);
    const auto at = std::find_if(m_recordings.begin(), m_recordings.end(), [&wanted](const RecordingDocument *one) {
        return absolutePath(one->path()) == wanted;
    });
    return at == m_recordings.end() ? nullptr : *at;
}

void Session::closeRecording(RecordingDocument *recording)
{
    const auto at = std::find(m_recordings.begin(), m_recordings.end(), recording);
    if (at == m_recordings.end())
        return;
    Q_EMIT recordingClosing(recording);
    const auto next = m_recordings.erase(at);
    if (m_selection.recording() == recording) {
        RecordingDocument *const other = next != m_recordings.end() ? *next
            : m_recordings.empty()                                  ? nullptr
                                                                    : m_recordings.back();
        m_selection.setRecording(other);
    }
    if (!recording->inStudy())
        m_undo->removeStack(&recording->log().undoStack());
    recording->deleteLater();
    Q_EMIT stateChanged();
}

void Session::closeStudy()
{
    if (!m_study)
        return;
    Q_EMIT studyClosing(m_study.get());
    const std::vector<RecordingDocument *> recordings = m_recordings;
    for (RecordingDocument *const recording : recordings) {
        if (recording->inStudy())
            closeRecording(recording);
    }
    m_undo->removeStack(&m_study->log()->undoStack());
    m_selection.setItem({});
    m_selection.setRuns({});
    m_study.reset();
    Q_EMIT stateChanged();
}

void Session::addFailure(const fs::path &path, const Error &error, bool canRepair)
{
    const fs::path where = absolutePath(path);
    std::erase_if(m_failures, [&where](const OpenFailure &one) { return one.path == where; });
    m_failures.push_back({where, error, canRepair});
    Q_EMIT failuresChanged();
    Q_EMIT openFailed(toQString(where));
}

void Session::dismissFailure(const fs::path &path)
{
    const fs::path where = absolutePath(path);
    if (std::erase_if(m_failures, [&where](const OpenFailure &one) { return one.path == where; }) > 0)
        Q_EMIT failuresChanged();
}

QString Session::author()
{
    const QString set = QSettings().value(QStringLiteral("person/name")).toString().trimmed();
    if (!set.isEmpty())
        return set;
    const QString account = qEnvironmentVariable("USER");
    return account.isEmpty() ? QStringLiteral("unnamed") : account;
}

// --- recent files -----------------------------------------------------------------------------------------------------------

QList<RecentEntry> Session::recent() const
{
    QList<RecentEntry> out;
    QSettings settings;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        out.append({settings.value(QStringLiteral("path")).toString(),
                    settings.value(QStringLiteral("kind")).toString(),
                    settings.value(QStringLiteral("opened")).toLongLong(), false});
    }
    settings.endArray();
    return out;
}

namespace {

void writeRecent(const QList<RecentEntry> &entries)
{
    QSettings settings;
    settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), entries[i].path);
        settings.setValue(QStringLiteral("kind"), entries[i].kind);
        settings.setValue(QStringLiteral("opened"), entries[i].openedMs);
    }
    settings.endArray();
}

} // namespace

void Session::addRecent(const fs::path &path, const QString &kind)
{
    const QString where = toQString(absolutePath(path));
    QList<RecentEntry> entries = recent();
    entries.removeIf([&where](const RecentEntry &one) { return one.path == where; });
    entries.prepend({where, kind, QDateTime::currentMSecsSinceEpoch(), false});
    if (entries.size() > kRecentKept)
        entries.resize(kRecentKept);
    writeRecent(entries);
    Q_EMIT recentChanged();
}

void Session::removeRecent(const QString &path)
{
    QList<RecentEntry> entries = recent();
    entries.removeIf([&path](const RecentEntry &one) { return one.path == path; });
    writeRecent(entries);
    Q_EMIT recentChanged();
}

// --- autosave ---------------------------------------------------------------------------------------------------------------

Json Session::state() const
{
    Json out = Json::object();
    Json recordings = Json::array();
    for (const RecordingDocument *const recording : m_recordings) {
        Json one = Json::object();
        one.set("path", absolutePath(recording->path()).string());
        one.set("name", recording->name());
        one.set("in_study", recording->inStudy());
        one.set("view", recording->viewState());
        if (m_selection.recording() == recording)
            one.set("current", true);
        recordings.push(std::move(one));
    }
    out.set("recordings", std::move(recordings));
    if (m_study)
        out.set("study", absolutePath(m_study->folder()).string());
    out.set("item", m_selection.item().toStdString());
    Json runs = Json::array();
    for (const QString &run : m_selection.runs())
        runs.push(run.toStdString());
    out.set("runs", std::move(runs));
    return out;
}

void Session::restore(const Json &state)
{
    m_pendingViews = state["recordings"];
    const std::string study = state["study"].toString();
    if (!study.empty())
        openStudyFolder(study);
    for (const Json &one : state["recordings"].items()) {
        if (!one["in_study"].toBool())
            openRecordingFile(one["path"].toString(), false);
    }
    QStringList runs;
    for (const Json &run : state["runs"].items())
        runs.append(QString::fromStdString(run.toString()));
    m_selection.setItem(QString::fromStdString(state["item"].toString()));
    m_selection.setRuns(runs);
}

void Session::applyPending(RecordingDocument *recording)
{
    const std::string path = absolutePath(recording->path()).string();
    for (const Json &one : m_pendingViews.items()) {
        if (one["path"].toString() == path)
            recording->restoreViewState(one["view"]);
    }
}

void Session::flush()
{
    for (RecordingDocument *const recording : m_recordings)
        recording->log().flush();
    if (m_study)
        m_study->log()->flush();
}

DisplaySettings Session::defaultDisplay()
{
    const QByteArray text = QSettings().value(QStringLiteral("record/display")).toByteArray();
    const auto json = parseJson(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    return json ? DisplaySettings::fromJson(*json) : DisplaySettings();
}

void Session::setDefaultDisplay(const DisplaySettings &settings)
{
    QSettings().setValue(QStringLiteral("record/display"), QByteArray::fromStdString(settings.toJson().dump()));
}

} // namespace ng::ui
