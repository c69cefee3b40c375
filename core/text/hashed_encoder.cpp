// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/hashed_encoder.h"

#include "core/text/bert_normal.h"
#include "core/text/unicode/unicode.h"

#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace ng {

namespace {

/// FNV-1a over bytes, mixed so that low bits depend on all of them.
std::uint64_t hashOf(std::string_view feature)
{
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : feature)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    hash = (hash ^ hash >> 30U) * 0xBF58476D1CE4E5B9U;
    hash = (hash ^ hash >> 27U) * 0x94D049BB133111EBU;
    return hash ^ hash >> 31U;
}

void addFeature(std::vector<double> &sum, std::string_view feature, double weight)
{
    const std::uint64_t hash = hashOf(feature);
    sum[static_cast<std::size_t>(hash % sum.size())] += hash >> 63U != 0 ? -weight : weight;
}

void addWord(std::vector<double> &sum, std::u32string_view word)
{
    addFeature(sum, "w:" + encodeUtf8(word), 1.0);
    const std::u32string framed = U'<' + std::u32string(word) + U'>';
    for (std::size_t length = 3; length <= 5; ++length) {
        for (std::size_t at = 0; at + length <= framed.size(); ++at)
            addFeature(sum, "c:" + encodeUtf8(std::u32string_view(framed).substr(at, length)), 0.5);
    }
}

class HashedEncoder final : public TextEncoder
{
public:
    explicit HashedEncoder(std::size_t dimension) : m_dimension(dimension) { }

    std::string_view id() const override { return "hashed"; }
    std::size_t dimension() const override { return m_dimension; }

    Result<NdArray<float, 2>> encode(std::span<const std::string> texts, const RunContext &ctx) const override
    {
        NdArray<float, 2> vectors({texts.size(), m_dimension});
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i % 64 == 0) {
                NG_TRY(ctx.checkpoint());
                ctx.progress(static_cast<double>(i) / static_cast<double>(texts.size()));
            }
            encodeOne(texts[i], vectors.row(i));
        }
        return vectors;
    }

    Json recipe() const override
    {
        return Json(Json::Object{{"encoder", Json("hashed")},
                                 {"version", Json(1)},
                                 {"dimension", Json(static_cast<std::int64_t>(m_dimension))}});
    }

private:
    void encodeOne(std::string_view text, std::span<float> out) const
    {
        std::vector<double> sum(m_dimension, 0.0);
        const std::u32string normal = bertNormalized(decodeUtf8(text));
        const std::vector<std::u32string_view> words = bertWords(normal);
        for (std::size_t i = 0; i < words.size(); ++i) {
            addWord(sum, words[i]);
            if (i > 0)
                addFeature(sum, "p:" + encodeUtf8(words[i - 1]) + ' ' + encodeUtf8(words[i]), 0.5);
        }
        double squares = 0.0;
        for (const double value : sum)
            squares += value * value;
        if (squares == 0.0)
            return;
        const double length = std::sqrt(squares);
        for (std::size_t k = 0; k < sum.size(); ++k)
            out[k] = static_cast<float>(sum[k] / length);
    }

    std::size_t m_dimension;
};

} // namespace

Result<TextEncoderPtr> makeHashedEncoder(std::size_t dimension)
{
    if (dimension < kHashedSmallestDimension || dimension > kHashedLargestDimension)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("text", "The dimension of the hashed text encoder must lie within %1 and %2, not be %3."),
                    std::to_string(kHashedSmallestDimension), std::to_string(kHashedLargestDimension),
                    std::to_string(dimension));
    return std::make_shared<const HashedEncoder>(dimension);
}

} // namespace ng
