// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/decoded_text.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/text.h"

namespace ng {

namespace {

constexpr std::string_view kName = "decoded_text.jsonl";
constexpr std::string_view kFormat = "neuroglyph-decoded-text";

Result<Evidence> evidenceFromJson(const Json &value)
{
    Evidence out;
    NG_TRY_ASSIGN(out.startS, value.requireDouble("start_s"));
    NG_TRY_ASSIGN(out.endS, value.requireDouble("end_s"));
    if (out.endS < out.startS)
        return fail(ErrorCode::CorruptData, NG_TR("review", "An evidence ends before it starts."));
    for (const Json &channel : value["channels"].items())
        out.channels.push_back(channel.toString());
    const Json &band = value["band_hz"];
    if (band.size() == 2)
        out.bandHz = {band.items()[0].toDouble(), band.items()[1].toDouble()};
    out.note = value["note"].toString();
    return out;
}

Result<DecodedText> textFromJson(const Json &value)
{
    DecodedText out;
    out.text = value["text"].toString();
    for (const Json &one : value["sentences"].items()) {
        DecodedSentence sentence;
        NG_TRY_ASSIGN(sentence.text, one.requireString("text"));
        if (one["p"].isNumber())
            sentence.certainty = one["p"].toDouble();
        for (const Json &evidence : one["evidence"].items()) {
            NG_TRY_ASSIGN(Evidence made, evidenceFromJson(evidence));
            sentence.evidence.push_back(std::move(made));
        }
        out.sentences.push_back(std::move(sentence));
    }
    if (out.text.empty()) {
        for (const DecodedSentence &sentence : out.sentences)
            out.text += (out.text.empty() ? "" : " ") + sentence.text;
    }
    out.image = value["image"].toString();
    const std::filesystem::path image(out.image);
    bool leaves = image.is_absolute();
    for (const auto &part : image)
        leaves = leaves || part == "..";
    if (leaves)
        return fail(ErrorCode::CorruptData, NG_TR("review", "The image %1 is not inside the run folder."),
                    quotable(out.image));
    return out;
}

} // namespace

Result<std::map<std::string, DecodedText>> readDecodedTexts(const std::filesystem::path &runFolder)
{
    std::map<std::string, DecodedText> out;
    std::error_code failed;
    if (!std::filesystem::exists(runFolder / kName, failed))
        return out;
    NG_TRY_ASSIGN(const std::string content, readTextFile(runFolder / kName, 1ULL << 30U));
    std::int64_t number = 0;
    for (const std::string_view line : split(content, '\n')) {
        ++number;
        if (trimmed(line).empty())
            continue;
        const std::string place = std::string(kName) + " line " + numberText(number);
        NG_TRY_ASSIGN(const Json value, within(parseJson(line), place));
        if (number == 1) {
            NG_TRY(within(checkFormat(value, kFormat, 1), place));
            continue;
        }
        NG_TRY_ASSIGN(std::string item, within(value.requireString("item"), place));
        NG_TRY_ASSIGN(DecodedText text, within(textFromJson(value), place));
        out.insert_or_assign(std::move(item), std::move(text));
    }
    return out;
}

} // namespace ng
