// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What a person says about one sentence, or about the answer of a run that has no sentences.
enum class Judgement : std::uint8_t { None, Accept, Edit, Reject };
enum class ErrorWeight : std::uint8_t { None, Harmless, Significant };
enum class Confidence : std::uint8_t { None, Low, Medium, High };
/// Draft until submitted; a submitted verdict never changes, it can only be added to.
enum class VerdictState : std::uint8_t { Draft, Submitted };

[[nodiscard]] std::string_view judgementName(Judgement value);     ///< "accept"; "" for None
[[nodiscard]] std::string_view errorWeightName(ErrorWeight value); ///< "harmless"
[[nodiscard]] std::string_view confidenceName(Confidence value);   ///< "medium"

/// A kind of error: its name in files and its marked text for people.
struct ErrorKind {
    std::string_view id;
    std::string_view text; ///< NG_TR-marked
};
/// What a graded report can have wrong. Files may name others: they are kept.
/// \source error taxonomies of graded radiology reports (RadCliQ, ReXErr), with what EEG adds
[[nodiscard]] std::span<const ErrorKind> errorKinds();

/// Verdict on one part of a decoding.
struct PartVerdict {
    std::string part; ///< "answer", or "s1", "s2", … for the sentences in order
    std::string text; ///< what was judged, so that the file is read without the run
    Judgement judgement = Judgement::None;
    std::string error; ///< id of an error kind; of Edit and Reject
    ErrorWeight weight = ErrorWeight::None;
    std::string corrected; ///< of Edit
    friend bool operator==(const PartVerdict &, const PartVerdict &) = default;
};

/// Something that the run should have said.
struct MissedFinding {
    std::string text;
    ErrorWeight weight = ErrorWeight::None;
    friend bool operator==(const MissedFinding &, const MissedFinding &) = default;
};

/// All that one rater says about one decoding of one run.
struct Verdict {
    std::vector<PartVerdict> parts;
    std::vector<MissedFinding> missed;
    int usefulness = 0; ///< 1 to 5; 0: not said
    int imageLike = 0;  ///< 1 to 5; 0: not said, or the run has no image
    Confidence confidence = Confidence::None;
    std::string comment;
    VerdictState state = VerdictState::Draft;
    Json other; ///< members that this version does not know, kept
    [[nodiscard]] const PartVerdict *find(std::string_view part) const;
    [[nodiscard]] bool touched() const; ///< anything at all was said
    friend bool operator==(const Verdict &, const Verdict &) = default;
};

[[nodiscard]] Json toJson(const Verdict &verdict);
[[nodiscard]] Result<Verdict> verdictFromJson(const Json &value);

/// What a verdict still lacks.
struct MissingPart {
    enum class What : std::uint8_t { Judgement, Error, Weight, Corrected, Usefulness, ImageLike, Confidence } what;
    std::size_t part = 0; ///< index into parts, of the first four
};
/// In the order of the form; empty: it can be submitted. \param hasImage  whether the run shows an image for this item
[[nodiscard]] std::vector<MissingPart> missingOf(const Verdict &verdict, bool hasImage);

/// The sterner of the judgements of the parts: reject, edit, accept; None where there is none.
[[nodiscard]] Judgement overallOf(const Verdict &verdict);

} // namespace ng
