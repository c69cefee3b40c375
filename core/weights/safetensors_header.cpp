// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/safetensors_header.h"

#include "core/base/json.h"
#include "core/base/nd_array.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace ng {

namespace {

struct TypeRow {
    TensorType type;
    std::string_view name;
    std::size_t bytes;
};

constexpr std::array<TypeRow, 15> kTypes{{
    {TensorType::F64, "F64", 8},
    {TensorType::F32, "F32", 4},
    {TensorType::F16, "F16", 2},
    {TensorType::BF16, "BF16", 2},
    {TensorType::I64, "I64", 8},
    {TensorType::I32, "I32", 4},
    {TensorType::I16, "I16", 2},
    {TensorType::I8, "I8", 1},
    {TensorType::U64, "U64", 8},
    {TensorType::U32, "U32", 4},
    {TensorType::U16, "U16", 2},
    {TensorType::U8, "U8", 1},
    {TensorType::Bool, "BOOL", 1},
    {TensorType::F8E4M3, "F8_E4M3", 1},
    {TensorType::F8E5M2, "F8_E5M2", 1},
}};

const TypeRow &rowOf(TensorType type)
{
    return *std::ranges::find(kTypes, type, &TypeRow::type);
}

std::string sizeText(std::uint64_t value)
{
    return std::to_string(value);
}

std::string tensorPlace(std::string_view name)
{
    return "tensor " + quotable(name, 120);
}

Result<std::vector<std::size_t>> parseShape(const Json &json)
{
    if (!json.isArray())
        return fail(ErrorCode::CorruptData, NG_TR("weights", "The shape is no list. Fetch the file again."));
    std::vector<std::size_t> shape;
    for (const Json &extent : json.items()) {
        if (!extent.isInteger() || extent.toInt() < 0)
            return fail(ErrorCode::CorruptData,
                        NG_TR("weights", "The shape holds %1, which is no size. Fetch the file again."),
                        quotable(extent.dump()));
        shape.push_back(static_cast<std::size_t>(extent.toInt()));
    }
    return shape;
}

Result<std::uint64_t> bytesOf(const TensorInfo &tensor, std::uint64_t &elements)
{
    elements = 1;
    std::uint64_t bytes = bytesOfElement(tensor.type);
    // Zero extents are legal (an empty tensor), so every other extent must still not overflow.
    for (const std::size_t extent : tensor.shape) {
        if (!checkedProduct(elements, extent, elements))
            return fail(ErrorCode::CorruptData,
                        NG_TR("weights",
                              "The shape asks for more elements than a file can hold. Fetch the file again."));
    }
    if (!checkedProduct(bytes, elements, bytes))
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The shape asks for more bytes than a file can hold. Fetch the file again."));
    return bytes;
}

Result<TensorInfo> parseTensor(const std::string &name, const Json &entry, std::uint64_t dataBytes)
{
    TensorInfo tensor;
    tensor.name = name;
    if (!entry.isObject())
        return fail(ErrorCode::CorruptData, NG_TR("weights", "The header does not describe it. Fetch the file again."));
    if (!entry["dtype"].isString())
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The header gives no type (dtype). Fetch the file again."));
    const std::string typeName = entry["dtype"].toString();
    const std::optional<TensorType> type = tensorTypeOf(typeName);
    if (!type)
        return fail(ErrorCode::Unsupported,
                    NG_TR("weights", "Its type %1 is not known here. Convert the file to F32 or F16."),
                    quotable(typeName));
    tensor.type = *type;
    NG_TRY_ASSIGN(tensor.shape, parseShape(entry["shape"]));
    NG_TRY_ASSIGN(tensor.bytes, bytesOf(tensor, tensor.elements));

    // The format's text once called the field "offsets"; files have "data_offsets".
    const Json &offsets = entry.contains("data_offsets") ? entry["data_offsets"] : entry["offsets"];
    if (offsets.size() != 2 || !offsets.isArray() || !offsets.items()[0].isInteger() || !offsets.items()[1].isInteger())
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The header gives no pair of offsets. Fetch the file again."));
    const std::int64_t begin = offsets.items()[0].toInt();
    const std::int64_t end = offsets.items()[1].toInt();
    if (begin < 0 || end < begin)
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "Its offsets %1 to %2 are no range. Fetch the file again."), numberText(begin),
                    numberText(end));
    const auto length = static_cast<std::uint64_t>(end - begin);
    if (length != tensor.bytes)
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "Its shape and type need %1 bytes, the header gives it %2. Fetch the file again."),
                    sizeText(tensor.bytes), sizeText(length));
    if (static_cast<std::uint64_t>(end) > dataBytes)
        return fail(
            ErrorCode::CorruptData,
            NG_TR("weights",
                  "It ends at byte %1 of the data, but the file holds %2: the file is cut off. Fetch it again."),
            numberText(end), sizeText(dataBytes));
    tensor.offset = static_cast<std::uint64_t>(begin);
    return tensor;
}

Result<std::map<std::string, std::string>> parseMetadata(const Json &json)
{
    std::map<std::string, std::string> metadata;
    if (!json.isObject())
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The metadata of the header is no object. Fetch the file again."));
    for (const auto &[key, value] : json.members()) {
        if (!value.isString())
            return fail(ErrorCode::CorruptData,
                        NG_TR("weights", "The metadata entry %1 of the header is no text. Fetch the file again."),
                        quotable(key));
        if (!metadata.emplace(key, value.toString()).second)
            return fail(ErrorCode::CorruptData,
                        NG_TR("weights", "The metadata entry %1 is there twice. Fetch the file again."), quotable(key));
    }
    return metadata;
}

/// Tensors by offset must lie back to back from 0 to the end.
Result<> checkCover(const std::vector<TensorInfo> &tensors, std::uint64_t dataBytes)
{
    std::uint64_t covered = 0;
    for (const TensorInfo &tensor : tensors) {
        if (tensor.offset < covered)
            return within<void>(fail(ErrorCode::CorruptData,
                                     NG_TR("weights",
                                           "Its bytes overlap those of another tensor. Fetch the file again.")),
                                tensorPlace(tensor.name));
        if (tensor.offset > covered)
            return within<void>(
                fail(ErrorCode::CorruptData,
                     NG_TR("weights", "There are %1 bytes before it that belong to no tensor. Fetch the file again."),
                     sizeText(tensor.offset - covered)),
                tensorPlace(tensor.name));
        covered += tensor.bytes;
    }
    if (covered != dataBytes)
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The header describes %1 bytes of data, the file holds %2. Fetch the file again."),
                    sizeText(covered), sizeText(dataBytes));
    return {};
}

} // namespace

std::string_view tensorTypeName(TensorType type)
{
    return rowOf(type).name;
}

std::size_t bytesOfElement(TensorType type)
{
    return rowOf(type).bytes;
}

std::optional<TensorType> tensorTypeOf(std::string_view name)
{
    const auto row = std::ranges::find(kTypes, name, &TypeRow::name);
    if (row == kTypes.end())
        return std::nullopt;
    return row->type;
}

Result<SafetensorsHeader> parseSafetensorsHeader(std::string_view text, std::uint64_t dataOffset,
                                                 std::uint64_t dataBytes)
{
    if (text.empty() || text.front() != '{')
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The header does not start with {: this is no safetensors file."));
    NG_TRY_ASSIGN(const Json json, within(parseJson(text), "safetensors header"));
    if (!json.isObject())
        return fail(ErrorCode::CorruptData,
                    NG_TR("weights", "The header is no JSON object: this is no safetensors file."));

    SafetensorsHeader header;
    std::set<std::string, std::less<>> names;
    for (const auto &[name, entry] : json.members()) {
        if (!names.insert(name).second)
            return fail(ErrorCode::CorruptData, NG_TR("weights", "The header names %1 twice. Fetch the file again."),
                        quotable(name));
        if (name == "__metadata__") {
            NG_TRY_ASSIGN(header.metadata, parseMetadata(entry));
            continue;
        }
        NG_TRY_ASSIGN(TensorInfo tensor, within(parseTensor(name, entry, dataBytes), tensorPlace(name)));
        header.tensors.push_back(std::move(tensor));
    }
    std::ranges::sort(header.tensors, [](const TensorInfo &a, const TensorInfo &b) {
        return std::pair(a.offset, a.offset + a.bytes) < std::pair(b.offset, b.offset + b.bytes);
    });
    NG_TRY(checkCover(header.tensors, dataBytes));
    for (TensorInfo &tensor : header.tensors)
        tensor.offset += dataOffset;
    return header;
}

} // namespace ng
