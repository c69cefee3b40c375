// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/verdict.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr std::array<std::string_view, 4> kJudgements{"", "accept", "edit", "reject"};
constexpr std::array<std::string_view, 3> kWeights{"", "harmless", "significant"};
constexpr std::array<std::string_view, 4> kConfidences{"", "low", "medium", "high"};
constexpr std::array<std::string_view, 2> kStates{"draft", "submitted"};
constexpr std::array<std::string_view, 7> kKnown{"parts",      "missed",  "usefulness", "image_like",
                                                 "confidence", "comment", "state"};

constexpr std::array<ErrorKind, 9> kErrorKinds{{
    {"false-finding", NG_TR("review", "False finding")},
    {"missed-finding", NG_TR("review", "Missed finding")},
    {"wrong-side-or-location", NG_TR("review", "Wrong side or location")},
    {"wrong-frequency-or-amplitude", NG_TR("review", "Wrong frequency or amplitude")},
    {"wrong-state-or-time", NG_TR("review", "Wrong state or time")},
    {"wrong-comparison", NG_TR("review", "Wrong comparison with prior")},
    {"overstated-certainty", NG_TR("review", "Overstated certainty")},
    {"wrong-attribute", NG_TR("review", "Wrong object or attribute")},
    {"style-only", NG_TR("review", "Style only")},
}};

template<std::size_t N>
Result<std::size_t> indexOf(const std::array<std::string_view, N> &names, const Json &value, std::string_view key)
{
    const std::string name = value.toString();
    const auto at = std::find(names.begin(), names.end(), name);
    if (at == names.end())
        return fail(ErrorCode::CorruptData, NG_TR("review", "\"%1\" is no value of %2."), quotable(name), key);
    return static_cast<std::size_t>(at - names.begin());
}

Result<int> scaleOf(const Json &value, std::string_view key)
{
    const std::int64_t number = value.toInt();
    if (!value.isNull() && (!value.isInteger() || number < 0 || number > 5))
        return fail(ErrorCode::CorruptData, NG_TR("review", "%1 must be a whole number from 1 to 5."), key);
    return static_cast<int>(number);
}

Json partToJson(const PartVerdict &part)
{
    Json out = Json::object();
    out.set("part", part.part).set("text", part.text).set("judgement", judgementName(part.judgement));
    if (!part.error.empty())
        out.set("error", part.error);
    if (part.weight != ErrorWeight::None)
        out.set("weight", errorWeightName(part.weight));
    if (!part.corrected.empty())
        out.set("corrected", part.corrected);
    return out;
}

Result<PartVerdict> partFromJson(const Json &value)
{
    PartVerdict part;
    NG_TRY_ASSIGN(part.part, value.requireString("part"));
    part.text = value["text"].toString();
    NG_TRY_ASSIGN(const std::size_t judgement, indexOf(kJudgements, value["judgement"], "judgement"));
    part.judgement = static_cast<Judgement>(judgement);
    part.error = value["error"].toString();
    NG_TRY_ASSIGN(const std::size_t weight, indexOf(kWeights, value["weight"], "weight"));
    part.weight = static_cast<ErrorWeight>(weight);
    part.corrected = value["corrected"].toString();
    return part;
}

bool hasError(Judgement judgement)
{
    return judgement == Judgement::Edit || judgement == Judgement::Reject;
}

} // namespace

std::string_view judgementName(Judgement value)
{
    return kJudgements[static_cast<std::size_t>(value)];
}

std::string_view errorWeightName(ErrorWeight value)
{
    return kWeights[static_cast<std::size_t>(value)];
}

std::string_view confidenceName(Confidence value)
{
    return kConfidences[static_cast<std::size_t>(value)];
}

std::span<const ErrorKind> errorKinds()
{
    return kErrorKinds;
}

const PartVerdict *Verdict::find(std::string_view part) const
{
    const auto at = std::find_if(parts.begin(), parts.end(), [part](const PartVerdict &p) { return p.part == part; });
    return at == parts.end() ? nullptr : &*at;
}

bool Verdict::touched() const
{
    return std::any_of(parts.begin(), parts.end(),
                       [](const PartVerdict &p) { return p.judgement != Judgement::None || !p.error.empty(); })
        || !missed.empty() || usefulness > 0 || imageLike > 0 || confidence != Confidence::None || !comment.empty();
}

Json toJson(const Verdict &verdict)
{
    Json out = Json::object();
    Json parts = Json::array();
    for (const PartVerdict &part : verdict.parts)
        parts.push(partToJson(part));
    out.set("parts", std::move(parts));
    Json missed = Json::array();
    for (const MissedFinding &finding : verdict.missed) {
        Json one = Json::object();
        one.set("text", finding.text).set("weight", errorWeightName(finding.weight));
        missed.push(std::move(one));
    }
    out.set("missed", std::move(missed));
    if (verdict.usefulness > 0)
        out.set("usefulness", verdict.usefulness);
    if (verdict.imageLike > 0)
        out.set("image_like", verdict.imageLike);
    if (verdict.confidence != Confidence::None)
        out.set("confidence", confidenceName(verdict.confidence));
    if (!verdict.comment.empty())
        out.set("comment", verdict.comment);
    out.set("state", kStates[static_cast<std::size_t>(verdict.state)]);
    for (const auto &[key, value] : verdict.other.members())
        out.set(key, value);
    return out;
}

Result<Verdict> verdictFromJson(const Json &value)
{
    Verdict out;
    if (!value.isObject())
        return fail(ErrorCode::CorruptData, NG_TR("review", "A verdict must be a JSON object."));
    for (const Json &one : value["parts"].items()) {
        NG_TRY_ASSIGN(PartVerdict part, partFromJson(one));
        out.parts.push_back(std::move(part));
    }
    for (const Json &one : value["missed"].items()) {
        NG_TRY_ASSIGN(const std::size_t weight, indexOf(kWeights, one["weight"], "weight"));
        out.missed.push_back({one["text"].toString(), static_cast<ErrorWeight>(weight)});
    }
    NG_TRY_ASSIGN(out.usefulness, scaleOf(value["usefulness"], "usefulness"));
    NG_TRY_ASSIGN(out.imageLike, scaleOf(value["image_like"], "image_like"));
    NG_TRY_ASSIGN(const std::size_t confidence, indexOf(kConfidences, value["confidence"], "confidence"));
    out.confidence = static_cast<Confidence>(confidence);
    out.comment = value["comment"].toString();
    NG_TRY_ASSIGN(const std::size_t state, indexOf(kStates, Json(value["state"].toString("draft")), "state"));
    out.state = static_cast<VerdictState>(state);
    for (const auto &[key, member] : value.members()) {
        if (std::find(kKnown.begin(), kKnown.end(), key) == kKnown.end())
            out.other.set(key, member);
    }
    return out;
}

std::vector<MissingPart> missingOf(const Verdict &verdict, bool hasImage)
{
    using What = MissingPart::What;
    std::vector<MissingPart> out;
    for (std::size_t i = 0; i < verdict.parts.size(); ++i) {
        const PartVerdict &part = verdict.parts[i];
        if (part.judgement == Judgement::None)
            out.push_back({What::Judgement, i});
        if (!hasError(part.judgement))
            continue;
        if (part.error.empty())
            out.push_back({What::Error, i});
        if (part.weight == ErrorWeight::None)
            out.push_back({What::Weight, i});
        if (part.judgement == Judgement::Edit && trimmed(part.corrected).empty())
            out.push_back({What::Corrected, i});
    }
    if (verdict.usefulness == 0)
        out.push_back({What::Usefulness, 0});
    if (hasImage && verdict.imageLike == 0)
        out.push_back({What::ImageLike, 0});
    if (verdict.confidence == Confidence::None)
        out.push_back({What::Confidence, 0});
    return out;
}

Judgement overallOf(const Verdict &verdict)
{
    Judgement out = Judgement::None;
    for (const PartVerdict &part : verdict.parts)
        out = std::max(out, part.judgement);
    return out;
}

} // namespace ng
