// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/safetensors.h"

#include "core/base/assert.h"
#include "core/base/text.h"
#include "core/weights/safetensors_header.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <utility>

static_assert(std::endian::native == std::endian::little, "safetensors bytes are read as they lie in memory");

namespace ng {

namespace {

/// IEEE binary16 as float; every value fits.
float floatOfHalf(std::uint16_t half)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16U;
    const std::uint32_t exponent = (half >> 10U) & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0x1FU)
        return std::bit_cast<float>(sign | 0x7F800000U | fraction << 13U);
    if (exponent != 0)
        return std::bit_cast<float>(sign | (exponent + 112U) << 23U | fraction << 13U);
    const float magnitude = static_cast<float>(fraction) * 0x1p-24F; // subnormal or zero: exact
    return sign != 0 ? -magnitude : magnitude;
}

template<class From>
From elementAt(const std::byte *bytes, std::size_t index)
{
    From value;
    std::memcpy(&value, bytes + index * sizeof(From), sizeof(From));
    return value;
}

template<class From, class To, class Convert>
void convertAll(std::span<const std::byte> bytes, std::span<To> out, Convert convert)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        // NOLINTNEXTLINE(bugprone-signed-char-misuse): an I8 element is a number, not a letter
        out[i] = static_cast<To>(convert(elementAt<From>(bytes.data(), i)));
    }
}

template<class From, class To>
void castAll(std::span<const std::byte> bytes, std::span<To> out)
{
    convertAll<From>(bytes, out, [](From value) { return value; });
}

/// Converts integer types; false where \p type is none.
template<class To>
bool convertIntegers(TensorType type, std::span<const std::byte> bytes, std::span<To> out)
{
    switch (type) {
    case TensorType::I64:
        castAll<std::int64_t>(bytes, out);
        return true;
    case TensorType::I32:
        castAll<std::int32_t>(bytes, out);
        return true;
    case TensorType::I16:
        castAll<std::int16_t>(bytes, out);
        return true;
    case TensorType::I8:
        castAll<std::int8_t>(bytes, out);
        return true;
    case TensorType::U64:
        castAll<std::uint64_t>(bytes, out);
        return true;
    case TensorType::U32:
        castAll<std::uint32_t>(bytes, out);
        return true;
    case TensorType::U16:
        castAll<std::uint16_t>(bytes, out);
        return true;
    case TensorType::U8:
        castAll<std::uint8_t>(bytes, out);
        return true;
    case TensorType::Bool:
        convertAll<std::uint8_t>(bytes, out, [](std::uint8_t value) { return value != 0 ? 1 : 0; });
        return true;
    default:
        return false;
    }
}

template<class To>
bool convertNumbers(TensorType type, std::span<const std::byte> bytes, std::span<To> out)
{
    switch (type) {
    case TensorType::F64:
        castAll<double>(bytes, out);
        return true;
    case TensorType::F32:
        castAll<float>(bytes, out);
        return true;
    case TensorType::F16:
        convertAll<std::uint16_t>(bytes, out, floatOfHalf);
        return true;
    case TensorType::BF16:
        convertAll<std::uint16_t>(bytes, out, [](std::uint16_t value) {
            return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16U);
        });
        return true;
    default:
        return convertIntegers(type, bytes, out);
    }
}

/// Reads a tensor in pieces and converts them into \p out, so that no second copy of a large tensor is in memory.
template<class To, class Convert>
Result<> readConverted(const InputFile &file, const TensorInfo &tensor, std::span<To> out, Convert convert)
{
    constexpr std::size_t kPieceElements = 1U << 17U;
    const std::size_t elementBytes = bytesOfElement(tensor.type);
    std::vector<std::byte> piece(std::min(kPieceElements, out.size()) * elementBytes);
    for (std::size_t done = 0; done < out.size();) {
        const std::size_t count = std::min(kPieceElements, out.size() - done);
        const std::span<std::byte> bytes(piece.data(), count * elementBytes);
        NG_TRY(file.readAt(tensor.offset + done * elementBytes, bytes));
        if (!convert(tensor.type, std::span<const std::byte>(bytes), out.subspan(done, count)))
            return fail(ErrorCode::Unsupported,
                        NG_TR("weights", "Tensor %1 of %2 has the type %3, which cannot be read as these numbers."),
                        tensor.name, file.name(), std::string(tensorTypeName(tensor.type)));
        done += count;
    }
    return {};
}

} // namespace

SafetensorsFile::SafetensorsFile(std::shared_ptr<const InputFile> file, std::shared_ptr<const Header> header)
    : m_file(std::move(file)),
      m_header(std::move(header))
{ }

Result<SafetensorsFile> SafetensorsFile::open(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    constexpr std::uint64_t kLengthBytes = 8;
    if (file->size() < kLengthBytes)
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "%1 holds %2 bytes: no safetensors file is that short. Fetch it again."),
                    file->name(), std::to_string(file->size()));
    std::uint64_t length = 0;
    NG_TRY(file->readAt(0, std::as_writable_bytes(std::span(&length, 1))));
    if (length > kLargestSafetensorsHeader)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "weights",
                "%1 claims a header of %2 bytes (at most %3): it is no safetensors file, or damaged. Fetch it again."),
            file->name(), std::to_string(length), std::to_string(kLargestSafetensorsHeader));
    if (length > file->size() - kLengthBytes)
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights",
                          "%1 claims a header of %2 bytes but holds %3 bytes in all: it is cut off. Fetch it again."),
                    file->name(), std::to_string(length), std::to_string(file->size()));
    std::string text(static_cast<std::size_t>(length), '\0');
    NG_TRY(file->readAt(kLengthBytes, std::as_writable_bytes(std::span(text))));
    const std::uint64_t dataOffset = kLengthBytes + length;
    NG_TRY_ASSIGN(SafetensorsHeader parsed,
                  within(parseSafetensorsHeader(text, dataOffset, file->size() - dataOffset), file->name()));

    auto header = std::make_shared<Header>();
    header->tensors = std::move(parsed.tensors);
    header->metadata = std::move(parsed.metadata);
    for (std::size_t i = 0; i < header->tensors.size(); ++i)
        header->index.emplace(header->tensors[i].name, i);
    return SafetensorsFile(file, std::move(header));
}

const TensorInfo *SafetensorsFile::find(std::string_view name) const
{
    const auto at = m_header->index.find(name);
    return at == m_header->index.end() ? nullptr : &m_header->tensors[at->second];
}

Result<const TensorInfo *> SafetensorsFile::require(std::string_view name) const
{
    const TensorInfo *tensor = find(name);
    if (tensor == nullptr)
        return fail(ErrorCode::NotFound,
                    NG_TR("weights", "%1 holds no tensor %2. It belongs to another network, or is incomplete."),
                    m_file->name(), std::string(name));
    return tensor;
}

Result<std::vector<float>> SafetensorsFile::readFloats(std::string_view name) const
{
    NG_TRY_ASSIGN(const TensorInfo *const tensor, require(name));
    std::vector<float> out(static_cast<std::size_t>(tensor->elements));
    if (tensor->type == TensorType::F32)
        NG_TRY(m_file->readAt(tensor->offset, std::as_writable_bytes(std::span(out))));
    else
        NG_TRY(readConverted<float>(*m_file, *tensor, out, convertNumbers<float>));
    return out;
}

Result<std::vector<double>> SafetensorsFile::readDoubles(std::string_view name) const
{
    NG_TRY_ASSIGN(const TensorInfo *const tensor, require(name));
    std::vector<double> out(static_cast<std::size_t>(tensor->elements));
    NG_TRY(readConverted<double>(*m_file, *tensor, out, convertNumbers<double>));
    return out;
}

Result<std::vector<std::int64_t>> SafetensorsFile::readInts(std::string_view name) const
{
    NG_TRY_ASSIGN(const TensorInfo *const tensor, require(name));
    std::vector<std::int64_t> out(static_cast<std::size_t>(tensor->elements));
    NG_TRY(readConverted<std::int64_t>(*m_file, *tensor, out, convertIntegers<std::int64_t>));
    return out;
}

Result<> SafetensorsFile::readBytes(std::string_view name, std::span<std::byte> out) const
{
    NG_TRY_ASSIGN(const TensorInfo *const tensor, require(name));
    if (out.size() != tensor->bytes)
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("weights",
                          "Tensor %1 of %2 has %3 bytes where %4 are needed. It belongs to another network."),
                    tensor->name, m_file->name(), std::to_string(tensor->bytes), std::to_string(out.size()));
    return m_file->readAt(tensor->offset, out);
}

Result<std::vector<std::byte>> SafetensorsFile::readBytes(std::string_view name) const
{
    NG_TRY_ASSIGN(const TensorInfo *const tensor, require(name));
    std::vector<std::byte> out(static_cast<std::size_t>(tensor->bytes));
    NG_TRY(m_file->readAt(tensor->offset, out));
    return out;
}

} // namespace ng
