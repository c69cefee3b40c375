// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/verdict_texts.h"

#include "widgets/style/texts.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ng::ui {

namespace {

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(VerdictTexts)
};

QString partName(const PartVerdict &part)
{
    return part.part == "answer" ? VerdictTexts::tr("Answer") : QString::fromStdString(part.part).mid(1);
}

/// "1: edit, wrong side or location, harmless"
QString partChange(const PartVerdict &before, const PartVerdict &after)
{
    if (before.judgement == after.judgement && before.error == after.error && before.weight == after.weight)
        return before.corrected == after.corrected ? QString()
                                                   : VerdictTexts::tr("%1: text corrected").arg(partName(after));
    if (after.judgement == Judgement::None)
        return VerdictTexts::tr("%1: verdict taken back").arg(partName(after));
    QStringList words{judgementText(after.judgement)};
    if (!after.error.empty())
        words.append(errorKindText(after.error).toLower());
    if (after.weight != ErrorWeight::None)
        words.append(weightText(after.weight));
    return QStringLiteral("%1: %2").arg(partName(after), words.join(QStringLiteral(", ")));
}

QString verdictChange(const Verdict &before, const Verdict &after)
{
    QStringList out;
    for (const PartVerdict &part : after.parts) {
        const PartVerdict *old = before.find(part.part);
        PartVerdict none = part;
        none.judgement = Judgement::None;
        none.error.clear();
        none.weight = ErrorWeight::None;
        none.corrected.clear();
        const QString change = partChange(old != nullptr ? *old : none, part);
        if (!change.isEmpty())
            out.append(change);
    }
    if (before.missed != after.missed)
        out.append(VerdictTexts::tr("left out: %1").arg(after.missed.size()));
    if (before.usefulness != after.usefulness)
        out.append(VerdictTexts::tr("useful: %1").arg(after.usefulness));
    if (before.imageLike != after.imageLike)
        out.append(VerdictTexts::tr("image like: %1").arg(after.imageLike));
    if (before.confidence != after.confidence)
        out.append(VerdictTexts::tr("confidence: %1").arg(QString::fromUtf8(confidenceName(after.confidence).data())));
    if (before.comment != after.comment)
        out.append(VerdictTexts::tr("comment"));
    return out.join(QStringLiteral("; "));
}

QString letterOf(const ReviewPlan &plan, const std::string &run)
{
    const int index = plan.runIndex(run);
    return index < 0 ? QString::fromStdString(run)
                     : QString(QLatin1Char(reviewLetter(static_cast<std::size_t>(index))));
}

QString changeOf(const Edit &edit, const ReviewPlan &plan)
{
    const Json &payload = edit.after.isNull() ? edit.before : edit.after;
    const QString run = letterOf(plan, payload["run"].toString());
    if (edit.kind == kVerdictEdit) {
        const auto before = verdictFromJson(edit.before["verdict"]);
        const auto after = verdictFromJson(edit.after["verdict"]);
        if (after && after->state == VerdictState::Submitted)
            return VerdictTexts::tr("Run %1 submitted").arg(run);
        QString change = verdictChange(before.value_or(Verdict{}), after.value_or(Verdict{}));
        if (!edit.undoes.empty())
            change = VerdictTexts::tr("undone: %1")
                         .arg(verdictChange(after.value_or(Verdict{}), before.value_or(Verdict{})));
        return VerdictTexts::tr("Run %1 · %2").arg(run, change);
    }
    if (edit.kind == kVerdictAddedEdit)
        return VerdictTexts::tr("Run %1 · remark: %2").arg(run, QString::fromStdString(edit.after["text"].toString()));
    if (edit.kind == kItemFlagEdit)
        return edit.after["flagged"].toBool() ? VerdictTexts::tr("Flagged") : VerdictTexts::tr("Flag removed");
    if (edit.kind == kItemSkipEdit)
        return edit.after["skipped"].toBool() ? VerdictTexts::tr("Skipped") : VerdictTexts::tr("Skip taken back");
    return QString::fromStdString(edit.kind);
}

} // namespace

QString judgementText(Judgement value)
{
    switch (value) {
    case Judgement::Accept:
        return VerdictTexts::tr("accept");
    case Judgement::Edit:
        return VerdictTexts::tr("edit");
    case Judgement::Reject:
        return VerdictTexts::tr("reject");
    case Judgement::None:
        break;
    }
    return {};
}

QString weightText(ErrorWeight value)
{
    switch (value) {
    case ErrorWeight::Harmless:
        return VerdictTexts::tr("harmless");
    case ErrorWeight::Significant:
        return VerdictTexts::tr("significant");
    case ErrorWeight::None:
        break;
    }
    return {};
}

QString errorKindText(const std::string &id)
{
    for (const ErrorKind &kind : errorKinds()) {
        if (kind.id == id)
            return translated(kind.text);
    }
    return QString::fromStdString(id);
}

QString missingText(const std::vector<MissingPart> &missing, const Verdict &verdict)
{
    if (missing.empty())
        return {};
    const MissingPart &first = missing.front();
    const bool answer = verdict.parts.size() == 1 && verdict.parts.front().part == "answer";
    const QString part = answer ? VerdictTexts::tr("The answer") : VerdictTexts::tr("Sentence %1").arg(first.part + 1);
    switch (first.what) {
    case MissingPart::What::Judgement:
        return VerdictTexts::tr("%1 still needs a verdict.").arg(part);
    case MissingPart::What::Error:
        return VerdictTexts::tr("%1 still needs the kind of error.").arg(part);
    case MissingPart::What::Weight:
        return VerdictTexts::tr("%1 still needs the weight of its error.").arg(part);
    case MissingPart::What::Corrected:
        return VerdictTexts::tr("%1 still needs its corrected text.").arg(part);
    case MissingPart::What::Usefulness:
        return VerdictTexts::tr("How useful it is still has to be said.");
    case MissingPart::What::ImageLike:
        return VerdictTexts::tr("How like the image is still has to be said.");
    case MissingPart::What::Confidence:
        return VerdictTexts::tr("Your confidence still has to be said.");
    }
    return {};
}

QString hiddenText(const Hidden &hidden)
{
    QStringList out;
    if (hidden.runNames)
        out.append(VerdictTexts::tr("run names"));
    if (hidden.otherRaters)
        out.append(VerdictTexts::tr("other raters’ verdicts"));
    if (hidden.scores)
        out.append(VerdictTexts::tr("scores"));
    if (hidden.reference)
        out.append(VerdictTexts::tr("reference until submitted"));
    return out.join(QStringLiteral(", "));
}

std::vector<LogLine> logOf(std::span<const Edit> edits, const std::string &item, const ReviewPlan &plan)
{
    std::vector<LogLine> out;
    for (const Edit &edit : edits) {
        const Json &payload = edit.after.isNull() ? edit.before : edit.after;
        if (edit.kind == kReviewPlanEdit || payload["item"].toString() != item)
            continue;
        const QDateTime time = QDateTime::fromString(QString::fromStdString(edit.time), Qt::ISODate).toLocalTime();
        out.push_back({time.isValid() ? time.toString(QStringLiteral("HH:mm:ss")) : QString(), changeOf(edit, plan),
                       QString::fromStdString(edit.chain.substr(0, 4))});
    }
    return out;
}

} // namespace ng::ui
