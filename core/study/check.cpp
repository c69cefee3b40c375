// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"

#include "core/base/text.h"
#include "core/signal/reference_node.h"
#include "core/study/dataset_parts.h"
#include "core/study/journal.h"
#include "core/study/open_recording.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace ng {

namespace {

std::string countText(std::size_t count)
{
    return numberText(static_cast<std::int64_t>(count));
}

/// Rates and labels of the brain signals of one recording.
struct RecordingShape {
    std::set<std::string> rates;
    std::vector<std::string> labels;
};

class StudyChecker
{
public:
    StudyChecker(const Study &study, const ItemWindow &window, const ReaderRegistry &readers, const RunContext &ctx)
        : m_study(study),
          m_window(window),
          m_readers(readers),
          m_ctx(ctx)
    {
        for (std::size_t i = 0; i < study.items().size(); ++i)
            m_byRecording[study.items()[i].recording].push_back(i);
    }

    [[nodiscard]] Result<> checkRecordings(StudyReport &report);
    void checkJournal();
    void checkStimuli();
    void checkPlan(StudyReport &report);
    [[nodiscard]] std::vector<StudyFinding> take();

private:
    void add(bool error, std::string kind, std::string place, std::size_t count, std::string_view text,
             std::vector<std::string> args)
    {
        m_findings.push_back({error, std::move(kind), std::move(place), count, std::string(text), std::move(args)});
    }
    [[nodiscard]] Result<> checkRecording(const std::string &name);
    void checkArray(const std::string &name);
    void checkWindows(const std::string &name, const Recording &recording);
    void compareShapes();

    const Study &m_study;
    const ItemWindow &m_window;
    const ReaderRegistry &m_readers;
    const RunContext &m_ctx;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byRecording;
    std::vector<Edit> m_edits;
    std::map<std::string, RecordingShape> m_shapes;
    std::vector<StudyFinding> m_findings;
};

void StudyChecker::checkJournal()
{
    Result<JournalContent> journal = readJournal(m_study.folder() / kJournalName);
    if (!journal) {
        add(true, "journal", std::string(kJournalName), 0, "%1", {journal.error().message()});
        return;
    }
    m_edits = std::move(journal->edits);
    if (journal->tornBytes > 0)
        add(false, "journal", std::string(kJournalName), 0,
            NG_TR("study", "The last line of the journal is unfinished (%1 bytes); it is left out."),
            {countText(journal->tornBytes)});
}

void StudyChecker::checkArray(const std::string &name)
{
    const Result<EpochArrayInfo> info = epochArrayInfo(m_study, name);
    if (!info) {
        const bool gone = info.error().code == ErrorCode::NotFound;
        add(true, gone ? "missing-file" : "unreadable", name, m_byRecording[name].size(), "%1",
            {info.error().message()});
        return;
    }
    std::size_t outside = 0;
    for (const std::size_t i : m_byRecording[name]) {
        const Item &item = m_study.items()[i];
        outside += !item.row || static_cast<std::uint64_t>(*item.row) >= info->rows ? 1 : 0;
    }
    if (outside > 0)
        add(true, "window", name, outside, NG_TR("study", "%1 items have no row in this array of %2 rows."),
            {countText(outside), countText(info->rows)});
}

void StudyChecker::checkWindows(const std::string &name, const Recording &recording)
{
    const std::vector<ChannelInfo> &channels = recording.channels();
    const auto brain = std::find_if(channels.begin(), channels.end(),
                                    [](const ChannelInfo &channel) { return isBrainSignal(channel.type); });
    const TimeAxis &axis = (brain == channels.end() ? channels.front() : *brain).axis;
    std::map<std::string, std::pair<std::size_t, std::size_t>> reasons; // count, first item
    for (const std::size_t i : m_byRecording[name]) {
        const TimeRange window = windowOf(m_study.items()[i], m_window);
        const auto place = placeWindow(axis, i, window, sampleCount(window.duration, axis.rate));
        if (!place)
            ++reasons.try_emplace(place.error(), 0, i).first->second.first;
    }
    for (const auto &[reason, found] : reasons)
        add(reason.find("gap") == std::string::npos, "window", name, found.first,
            NG_TR("study", "%1 items cannot be read, such as %2: %3."),
            {countText(found.first), quotable(m_study.items()[found.second].id), reason});
}

Result<> StudyChecker::checkRecording(const std::string &name)
{
    if (isArrayName(name)) {
        checkArray(name);
        return {};
    }
    const Result<RecordingPtr> opened = openRecording(m_study, name, m_edits, m_readers, m_ctx);
    if (!opened) {
        if (opened.error().code == ErrorCode::Cancelled)
            return tl::unexpected<Error>(opened.error());
        const bool gone = opened.error().code == ErrorCode::NotFound;
        add(true, gone ? "missing-file" : "unreadable", name, m_byRecording[name].size(), "%1",
            {opened.error().message()});
        return {};
    }
    const Recording &recording = **opened;
    RecordingShape &shape = m_shapes[name];
    for (const ChannelInfo &channel : recording.channels()) {
        if (isBrainSignal(channel.type)) {
            shape.rates.insert(channel.axis.rate.text());
            shape.labels.push_back(channel.label);
        }
    }
    if (shape.labels.empty())
        add(false, "channels", name, 0,
            NG_TR("study", "No channel is known to be a brain signal; name the channels when training."), {});
    if (shape.rates.size() > 1)
        add(false, "rate", name, 0,
            NG_TR("study", "Brain-signal channels have different rates: %1 Hz; training needs a rate to resample to."),
            {join(std::vector<std::string>(shape.rates.begin(), shape.rates.end()), ", ")});
    if (!recording.channels().empty())
        checkWindows(name, recording);
    for (const Warning &warning : recording.warnings)
        add(false, "file-health", name, 0, "%1", {warning.message()});
    return {};
}

void StudyChecker::compareShapes()
{
    if (m_shapes.size() < 2)
        return;
    std::map<std::string, std::vector<std::string>> byRate;
    std::set<std::string> all;
    std::vector<std::string> common = m_shapes.begin()->second.labels;
    for (const auto &[name, shape] : m_shapes) {
        for (const std::string &rate : shape.rates)
            byRate[rate].push_back(name);
        all.insert(shape.labels.begin(), shape.labels.end());
        std::erase_if(common, [&labels = shape.labels](const std::string &label) {
            return std::find(labels.begin(), labels.end(), label) == labels.end();
        });
    }
    if (byRate.size() > 1) {
        std::vector<std::string> parts;
        for (const auto &[rate, names] : byRate)
            parts.push_back(rate + " Hz: " + countText(names.size()) + " (" + names.front() + ")");
        add(false, "rate", "", 0,
            NG_TR("study", "Recordings have different rates: %1; training needs a rate to resample to."),
            {join(parts, ", ")});
    }
    if (common.empty())
        add(false, "channels", "", 0,
            NG_TR("study", "No channel is in every recording; they cannot be trained together."), {});
    else if (common.size() < all.size())
        add(false, "channels", "", 0, NG_TR("study", "%1 of %2 channels are in every recording; training uses those."),
            {countText(common.size()), countText(all.size())});
}

Result<> StudyChecker::checkRecordings(StudyReport &report)
{
    const std::vector<std::string> names = m_study.recordings();
    report.recordings = names.size();
    for (std::size_t r = 0; r < names.size(); ++r) {
        NG_TRY(m_ctx.checkpoint());
        m_ctx.progress(0.8 * static_cast<double>(r) / static_cast<double>(names.size()));
        NG_TRY(checkRecording(names[r]));
    }
    compareShapes();
    std::set<std::string> rates;
    for (const auto &[name, shape] : m_shapes)
        rates.insert(shape.rates.begin(), shape.rates.end());
    report.rates.assign(rates.begin(), rates.end());
    return {};
}

void StudyChecker::checkStimuli()
{
    if (!m_study.hasColumn("image"))
        return;
    std::map<std::string, bool> there;
    std::size_t missing = 0;
    std::string example;
    for (const Item &item : m_study.items()) {
        const std::string &name = m_study.cell(item, "image");
        if (name == kNotAvailable)
            continue;
        const auto [at, isNew] = there.try_emplace(name, false);
        if (isNew) {
            std::error_code failed;
            const auto path = m_study.resolve(name);
            at->second = path && std::filesystem::is_regular_file(*path, failed);
        }
        if (!at->second) {
            ++missing;
            example = name;
        }
    }
    if (missing > 0)
        add(true, "stimulus-missing", quotable(example), missing,
            NG_TR("study", "%1 items name images that are not there, such as %2."),
            {countText(missing), quotable(example)});
}

/// "fold 2" or "folds 1, 2, 5".
void StudyChecker::checkPlan(StudyReport &report)
{
    Result<std::vector<Fold>> folds = makeFolds(m_study, report.plan, m_window);
    if (!folds) {
        add(true, "split", std::string(splitKindName(report.plan.kind)), 0, "%1", {folds.error().message()});
        return;
    }
    report.folds = std::move(*folds);
    for (const FoldedFinding &folded : foldedFindings(checkLeakage(m_study, report.plan, m_window, report.folds))) {
        const LeakageFinding &worst = folded.worst;
        add(worst.error, worst.kind, folded.place(report.folds.size()), worst.count, worst.text, worst.args);
    }
}

std::vector<StudyFinding> StudyChecker::take()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const auto &a, const auto &b) { return a.error > b.error; });
    return std::move(m_findings);
}

} // namespace

std::string StudyFinding::message() const
{
    const std::string sentence = fillIn(text, args);
    return place.empty() ? sentence : place + ": " + sentence;
}

bool StudyReport::hasErrors() const
{
    return std::any_of(findings.begin(), findings.end(), [](const StudyFinding &finding) { return finding.error; });
}

SplitPlan defaultPlan(const Study &study)
{
    SplitPlan plan;
    for (const Item &item : study.items()) {
        if (study.cell(item, "split") != kNotAvailable) {
            plan.kind = SplitKind::Given;
            plan.folds = 0;
            break;
        }
    }
    return plan;
}

Result<StudyReport> checkStudy(const Study &study, const std::optional<SplitPlan> &plan, const ItemWindow &window,
                               const ReaderRegistry &readers, const RunContext &ctx)
{
    StudyReport report;
    report.items = study.items().size();
    report.plan = plan.value_or(defaultPlan(study));
    StudyChecker checker(study, window, readers, ctx);
    checker.checkJournal();
    NG_TRY(checker.checkRecordings(report));
    checker.checkStimuli();
    checker.checkPlan(report);
    report.findings = checker.take();
    return report;
}

} // namespace ng
