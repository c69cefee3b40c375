// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/run_library.h"

#include "core/base/file.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/engine_hub.h"
#include "widgets/session/session.h"

#include <QCollator>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kSoonMs = 150;
constexpr int kTickMs = 1000;

Json toJson(const QString &key, const RunLabels &labels)
{
    Json tags = Json::array();
    for (const QString &tag : labels.tags)
        tags.push(tag.toStdString());
    Json out = Json::object();
    out.set("run", key.toStdString())
        .set("name", labels.name.toStdString())
        .set("tags", std::move(tags))
        .set("note", labels.note.toStdString())
        .set("binned", labels.binned);
    return out;
}

RunLabels labelsOf(const Json &payload)
{
    RunLabels out;
    out.name = QString::fromStdString(payload["name"].toString());
    for (const Json &tag : payload["tags"].items())
        out.tags.append(QString::fromStdString(tag.toString()));
    out.note = QString::fromStdString(payload["note"].toString());
    out.binned = payload["binned"].toBool();
    return out;
}

QString folderName(const QString &folder)
{
    return folder.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
}

} // namespace

/// Runs found in a folder, with what has been read of those that are new or changed.
struct RunLibrary::Scan {
    struct Found {
        QString folder;
        RunStamp stamp;
        bool inStudy = true;
        std::optional<RunSummary> run; ///< only where the stamp changed
        std::optional<Error> error;
    };
    std::vector<Found> found;
};

RunLibrary::RunLibrary(Session &session, EngineHub &hub, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_hub(hub),
      m_curves(session.jobs())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_tick.setInterval(kTickMs);
    connect(&m_soon, &QTimer::timeout, this, &RunLibrary::rescan);
    connect(&m_tick, &QTimer::timeout, this, &RunLibrary::tick);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&session, &Session::studyOpened, this, &RunLibrary::setStudy);
    connect(&session, &Session::studyClosing, this, [this] { setStudy(nullptr); });
    connect(&hub, &EngineHub::listChanged, this, &RunLibrary::watchActive);
    connect(&hub, &EngineHub::runChanged, this, &RunLibrary::watchActive);
    connect(&hub, &EngineHub::runEnded, this, [this](const QString &folder) {
        m_curves.refresh(folder);
        m_soon.start();
    });
    setStudy(session.study());
}

RunLibrary::~RunLibrary() = default;

const RunRecord *RunLibrary::find(const QString &folder) const
{
    const auto at =
        std::find_if(m_records.begin(), m_records.end(), [&](const RunRecord &one) { return one.folder == folder; });
    return at == m_records.end() ? nullptr : &*at;
}

void RunLibrary::setStudy(StudyDocument *study)
{
    if (m_study != nullptr)
        m_study->log()->disconnect(this);
    m_study = study;
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    std::erase_if(m_records, [](const RunRecord &one) { return one.inStudy; });
    if (study != nullptr) {
        connect(study->log().get(), &EditLog::edited, this, [this](const QString &kind) {
            if (kind == QLatin1String(kRunEdit.data(), static_cast<qsizetype>(kRunEdit.size()))) {
                applyLabels();
                Q_EMIT changed();
            }
        });
        applyLabels();
    }
    Q_EMIT changed();
    rescan();
}

void RunLibrary::openFolder(const QString &folder)
{
    if (!m_opened.contains(folder))
        m_opened.append(folder);
    rescan();
}

void RunLibrary::rescan()
{
    if (m_scanning) {
        m_again = true;
        return;
    }
    m_scanning = true;
    const std::optional<std::filesystem::path> runs =
        m_study == nullptr ? std::nullopt : std::optional(m_study->runsFolder());
    std::map<QString, RunStamp> known;
    for (const RunRecord &record : m_records) {
        // What a person's other process holds may end without a trace in sizes; it is read each time.
        if (!record.run || !record.run->heldElsewhere)
            known[record.folder] = record.stamp;
    }
    m_session.jobs().start<Scan>(
        {}, Lane::Interactive, QStringLiteral("runs.scan"),
        [runs, known, opened = m_opened](const RunContext &ctx) -> Result<Scan> {
            Scan scan;
            std::vector<std::pair<std::filesystem::path, bool>> folders;
            std::error_code error;
            if (runs) {
                for (const auto &entry : std::filesystem::directory_iterator(*runs, error))
                    folders.emplace_back(entry.path(), true);
            }
            for (const QString &folder : opened) {
                const std::filesystem::path path = folder.toStdString();
                if (std::none_of(folders.begin(), folders.end(), [&](const auto &one) { return one.first == path; }))
                    folders.emplace_back(path, false);
            }
            for (const auto &[folder, inStudy] : folders) {
                NG_TRY(ctx.checkpoint());
                Scan::Found found{QString::fromStdString(folder.string()), runStamp(folder), inStudy, {}, {}};
                if (found.stamp.recordBytes == 0)
                    continue; // no run, or one that has not begun
                const auto before = known.find(found.folder);
                if (before == known.end() || before->second != found.stamp) {
                    if (auto run = readRunSummary(folder))
                        found.run = std::move(*run);
                    else
                        found.error = run.error();
                }
                scan.found.push_back(std::move(found));
            }
            return scan;
        },
        this,
        [this](Result<Scan> scan) {
            m_scanning = false;
            if (scan)
                applyScan(std::move(*scan));
            if (std::exchange(m_again, false))
                rescan();
        });
}

void RunLibrary::applyScan(Scan scan)
{
    std::vector<RunRecord> now;
    for (Scan::Found &found : scan.found) {
        RunRecord record;
        if (const RunRecord *old = find(found.folder))
            record = *old;
        record.folder = found.folder;
        record.inStudy = found.inStudy;
        record.stamp = found.stamp;
        if (found.run || found.error) {
            record.run = std::move(found.run);
            record.error = std::move(found.error);
        }
        now.push_back(std::move(record));
    }
    m_records = std::move(now);
    applyLabels();
    // Names with numbers in the order people count: run-9 before run-10.
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(m_records.begin(), m_records.end(),
                     [&](const RunRecord &a, const RunRecord &b) { return collator.compare(a.name, b.name) < 0; });
    if (m_study != nullptr) {
        const QString runs = QString::fromStdString(m_study->runsFolder().string());
        if (!m_watcher.directories().contains(runs) && !m_records.empty())
            m_watcher.addPath(runs);
    }
    for (const RunRecord &record : m_records) {
        if (record.run && record.run->heldElsewhere && (m_hub.find(record.folder) == nullptr))
            m_hub.watchElsewhere(record.folder, QString::fromStdString(record.run->framework));
    }
    Q_EMIT changed();
}

void RunLibrary::applyLabels()
{
    m_labels.clear();
    if (m_study != nullptr) {
        for (const Edit &edit : m_study->log()->edits()) {
            if (edit.kind == kRunEdit)
                m_labels[QString::fromStdString(edit.after["run"].toString())] = labelsOf(edit.after);
        }
    }
    for (RunRecord &record : m_records) {
        const auto at = m_labels.find(keyOf(record.folder));
        record.labels = at == m_labels.end() ? RunLabels{} : at->second;
        record.name = record.labels.name.isEmpty() ? folderName(record.folder) : record.labels.name;
    }
}

void RunLibrary::watchActive()
{
    const bool active =
        std::any_of(m_hub.runs().begin(), m_hub.runs().end(), [](const HubRun &run) { return run.active(); });
    if (active && !m_tick.isActive())
        m_tick.start();
    else if (!active)
        m_tick.stop();
}

void RunLibrary::tick()
{
    bool unknown = false;
    for (const HubRun &run : m_hub.runs()) {
        if (!run.active())
            continue;
        unknown = unknown || find(run.folder) == nullptr;
        if (m_curves.data(run.folder) != nullptr)
            m_curves.refresh(run.folder);
    }
    if (unknown)
        rescan();
}

QString RunLibrary::keyOf(const QString &folder) const
{
    if (m_study == nullptr)
        return folder;
    const std::filesystem::path path = folder.toStdString();
    const std::filesystem::path inside = path.lexically_relative(m_study->folder());
    const bool within = !inside.empty() && *inside.begin() != "..";
    return QString::fromStdString((within ? inside : path).generic_string());
}

QString RunLibrary::whyNotEditable() const
{
    return m_study == nullptr ? tr("Names, tags and notes are kept in the study's journal. Open the study first.")
                              : QString();
}

void RunLibrary::edit(const QStringList &folders, const std::function<void(RunLabels &)> &change, const QString &text)
{
    if (m_study == nullptr)
        return;
    std::vector<Edit> edits;
    for (const QString &folder : folders) {
        const QString key = keyOf(folder);
        const auto at = m_labels.find(key);
        const RunLabels before = at == m_labels.end() ? RunLabels{} : at->second;
        RunLabels after = before;
        change(after);
        if (after == before)
            continue;
        Edit one;
        one.kind = std::string(kRunEdit);
        one.before = toJson(key, before);
        one.after = toJson(key, after);
        edits.push_back(std::move(one));
    }
    m_study->log()->apply(std::move(edits), text);
}

void RunLibrary::rename(const QString &folder, const QString &name)
{
    const QString wanted = name.trimmed();
    edit(
        {folder}, [&](RunLabels &labels) { labels.name = wanted == folderName(folder) ? QString() : wanted; },
        tr("Rename run"));
}

void RunLibrary::setTags(const QStringList &folders, const QStringList &tags)
{
    edit(
        folders, [&](RunLabels &labels) { labels.tags = tags; }, tr("Tag runs"));
}

void RunLibrary::setNote(const QString &folder, const QString &note)
{
    edit(
        {folder}, [&](RunLabels &labels) { labels.note = note; }, tr("Note on run"));
}

void RunLibrary::setBinned(const QStringList &folders, bool binned)
{
    edit(
        folders, [&](RunLabels &labels) { labels.binned = binned; },
        binned ? tr("Runs to bin") : tr("Runs out of bin"));
}

void RunLibrary::deleteForever(const QString &folder)
{
    const RunRecord *const record = find(folder);
    if (record == nullptr || !record->labels.binned)
        return;
    const std::filesystem::path path = folder.toStdString();
    m_session.jobs().start<void>(
        tr("Delete %1").arg(record->name), Lane::Io, {},
        [path](const RunContext &) -> Result<> {
            {
                // Nobody may be writing it.
                NG_TRY_ASSIGN(const FolderLock lock, FolderLock::acquire(path, "delete"));
                static_cast<void>(lock);
            }
            std::error_code error;
            std::filesystem::remove_all(path, error);
            if (error)
                return fail(ErrorCode::Io, NG_TR("session", "The run %1 could not be deleted: %2."),
                            path.filename().string(), error.message());
            return {};
        },
        this,
        [this, folder](Result<> done) {
            if (!done) {
                Q_EMIT deleteFailed(folder, done.error());
                return;
            }
            m_opened.removeAll(folder);
            m_hub.forget(folder);
            Q_EMIT deleted(folder);
            rescan();
        });
}

QString RunLibrary::newName(const QString &stem) const
{
    int highest = 0;
    const auto look = [&](const QString &name) {
        if (!name.startsWith(stem + QLatin1Char('-')))
            return;
        bool number = false;
        const int value = name.mid(stem.size() + 1).toInt(&number);
        if (number)
            highest = std::max(highest, value);
    };
    for (const RunRecord &record : m_records) {
        look(folderName(record.folder));
        look(record.name);
    }
    for (const HubRun &run : m_hub.runs())
        look(run.name);
    return QStringLiteral("%1-%2").arg(stem).arg(highest + 1, 3, 10, QLatin1Char('0'));
}

QString RunLibrary::folderFor(const QString &name) const
{
    return m_study == nullptr ? QString()
                              : QString::fromStdString((m_study->runsFolder() / name.toStdString()).string());
}

} // namespace ng::ui
