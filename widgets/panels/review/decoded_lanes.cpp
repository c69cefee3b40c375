// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/decoded_lanes.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/texts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace ng::ui {

namespace {

constexpr const char *kJob = "review.lanes";

/// What a job needs to write the lanes.
struct LanePlan {
    std::shared_ptr<const Study> study;
    std::string recording;
    std::vector<RunReviewPtr> runs;
    QStringList names;
    bool truthHidden = false; ///< except of items in complete
    bool ranksHidden = false;
    std::set<std::string, std::less<>> complete;
    std::set<VerdictKey> accepted;
};

bool acceptedWhole(const Verdict &verdict)
{
    return verdict.state == VerdictState::Submitted && !verdict.parts.empty()
        && std::all_of(verdict.parts.begin(), verdict.parts.end(),
                       [](const PartVerdict &part) { return part.judgement == Judgement::Accept; });
}

QString answerOf(const RunReview &run, const std::string &item, bool withRank)
{
    if (const DecodedText *const text = run.text(item))
        return QString::fromStdString(text->text).simplified();
    const std::string_view found = run.answer(item);
    const QString answer = QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size())).simplified();
    const std::optional<double> rank = withRank ? run.rankOfTruth(item) : std::nullopt;
    if (answer.isEmpty() || !rank)
        return answer;
    // The sign comes first: it is read even where there is no room for the rest.
    if (*rank <= 1.0)
        return QStringLiteral("\u2713 ") + answer;
    return QStringLiteral("\u2717 ")
        + DecodedLanes::tr("%1 (truth at rank %2 of %3)")
              .arg(answer, formatGeneral(*rank), formatCount(static_cast<std::int64_t>(run.candidateCount())));
}

std::vector<ModelLane> lanesOf(const LanePlan &plan, const RunContext &ctx)
{
    std::vector<const Item *> items;
    for (const Item &item : plan.study->items()) {
        if (item.recording == plan.recording && !item.row)
            items.push_back(&item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item *a, const Item *b) { return a->span.start < b->span.start; });
    std::vector<ModelLane> out;
    for (std::size_t r = 0; r < plan.runs.size(); ++r) {
        const RunReview &run = *plan.runs[r];
        if (run.regression() && !run.hasTexts())
            continue;
        ModelLane lane;
        lane.name = plan.names[static_cast<qsizetype>(r)];
        for (const Item *const item : items) {
            if (ctx.stopRequested())
                return {};
            if (!run.has(item->id))
                continue;
            const bool truth = !plan.truthHidden || plan.complete.contains(item->id);
            ModelLane::Piece piece;
            piece.range = item->span;
            piece.text = answerOf(run, item->id, truth && !plan.ranksHidden);
            piece.accepted = plan.accepted.contains({item->id, run.key()});
            // Windows of trials may overlap: each ends where the next begins, or its words would lie on each other.
            if (!lane.pieces.empty() && lane.pieces.back().range.end() > piece.range.start)
                lane.pieces.back().range.duration = piece.range.start - lane.pieces.back().range.start;
            lane.pieces.push_back(std::move(piece));
        }
        if (!lane.pieces.empty())
            out.push_back(std::move(lane));
    }
    return out;
}

} // namespace

DecodedLanes::DecodedLanes(ReviewModel &model, QObject *parent)
    : QObject(parent),
      m_session(model.session()),
      m_model(model)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &DecodedLanes::build);
    const auto soon = [this] { m_soon.start(); };
    for (const auto signal : {&ReviewModel::stageChanged, &ReviewModel::runsChanged, &ReviewModel::reviewChanged,
                              &ReviewModel::verdictsChanged})
        connect(&model, signal, this, soon);
    connect(&m_session.selection(), &Selection::recordingChanged, this, soon);
    soon();
}

DecodedLanes::~DecodedLanes()
{
    m_session.jobs().cancelKey(QLatin1String(kJob));
}

void DecodedLanes::setShown(bool shown)
{
    m_shown = shown;
    m_soon.start();
}

void DecodedLanes::build()
{
    RecordingDocument *const recording = m_session.selection().recording();
    StudyDocument *const study = m_session.study();
    m_session.jobs().cancelKey(QLatin1String(kJob));
    if (!m_shown || recording == nullptr || study == nullptr || !recording->inStudy()
        || m_model.stage() != ReviewModel::Stage::Ready) {
        fill(recording, {});
        return;
    }
    LanePlan plan;
    plan.study = study->study();
    plan.recording = recording->name();
    plan.runs = m_model.runs();
    for (std::size_t i = 0; i < plan.runs.size(); ++i)
        plan.names.append(m_model.runName(static_cast<int>(i)));
    const Hidden hidden = m_model.hidden();
    plan.truthHidden = hidden.reference;
    plan.ranksHidden = hidden.scores;
    for (const auto &[key, verdict] : m_model.state().verdicts) {
        if (hidden.reference && m_model.state().complete(key.first))
            plan.complete.insert(key.first);
        if (acceptedWhole(verdict))
            plan.accepted.insert(key);
    }
    m_session.jobs().start<std::vector<ModelLane>>(
        QString(), Lane::Background, QLatin1String(kJob),
        [plan = std::move(plan)](const RunContext &ctx) -> Result<std::vector<ModelLane>> {
            return lanesOf(plan, ctx);
        },
        this,
        [this, recording = QPointer<RecordingDocument>(recording)](Result<std::vector<ModelLane>> lanes) {
            if (lanes && recording && recording == m_session.selection().recording())
                fill(recording, std::move(*lanes));
        });
}

void DecodedLanes::fill(RecordingDocument *recording, std::vector<ModelLane> lanes)
{
    if (m_filled && m_filled != recording)
        m_filled->setLanes({});
    if (recording != nullptr && (m_filled == recording || !lanes.empty()))
        recording->setLanes(std::move(lanes));
    m_filled = recording;
}

} // namespace ng::ui
