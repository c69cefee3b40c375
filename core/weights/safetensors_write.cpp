// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/safetensors.h"

#include "core/base/json.h"
#include "core/base/nd_array.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

/// Order of types in the reference writer, first written first.
/// \source safetensors 0.8.0, enum Dtype read backwards
constexpr std::array<TensorType, 15> kWriteOrder{
    TensorType::U64,    TensorType::I64,    TensorType::F64, TensorType::F32, TensorType::U32,
    TensorType::I32,    TensorType::BF16,   TensorType::F16, TensorType::U16, TensorType::I16,
    TensorType::F8E4M3, TensorType::F8E5M2, TensorType::I8,  TensorType::U8,  TensorType::Bool,
};

std::size_t orderOf(TensorType type)
{
    return static_cast<std::size_t>(std::ranges::find(kWriteOrder, type) - kWriteOrder.begin());
}

Result<> checkTensor(const NamedTensor &tensor)
{
    if (tensor.name == "__metadata__")
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("weights", "A tensor cannot be called %1: the format needs that name."), tensor.name);
    std::uint64_t bytes = bytesOfElement(tensor.type);
    for (const std::size_t extent : tensor.shape) {
        if (!checkedProduct(bytes, extent, bytes))
            return fail(ErrorCode::InvalidArgument, NG_TR("weights", "The shape of tensor %1 is too large."),
                        tensor.name);
    }
    if (bytes != tensor.data.size())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("weights", "Tensor %1 has %2 bytes where its shape and type need %3."), tensor.name,
                    std::to_string(tensor.data.size()), std::to_string(bytes));
    return {};
}

std::string headerText(const std::vector<NamedTensor> &tensors, const std::map<std::string, std::string> &metadata)
{
    Json::Object header;
    if (!metadata.empty()) {
        Json::Object facts;
        for (const auto &[key, value] : metadata)
            facts.emplace_back(key, Json(value));
        header.emplace_back("__metadata__", Json(std::move(facts)));
    }
    std::int64_t offset = 0;
    for (const NamedTensor &tensor : tensors) {
        Json::Array shape;
        for (const std::size_t extent : tensor.shape)
            shape.emplace_back(static_cast<std::int64_t>(extent));
        const std::int64_t end = offset + static_cast<std::int64_t>(tensor.data.size());
        header.emplace_back(tensor.name,
                            Json(Json::Object{{"dtype", Json(tensorTypeName(tensor.type))},
                                              {"shape", Json(std::move(shape))},
                                              {"data_offsets", Json(Json::Array{Json(offset), Json(end)})}}));
        offset = end;
    }
    std::string text = Json(std::move(header)).dump();
    text.resize((text.size() + 7) / 8 * 8, ' ');
    return text;
}

} // namespace

Result<> writeSafetensors(const std::filesystem::path &path, std::vector<NamedTensor> tensors,
                          const std::map<std::string, std::string> &metadata)
{
    for (const NamedTensor &tensor : tensors)
        NG_TRY(checkTensor(tensor));
    std::ranges::sort(tensors, [](const NamedTensor &a, const NamedTensor &b) {
        return std::pair(orderOf(a.type), std::string_view(a.name))
            < std::pair(orderOf(b.type), std::string_view(b.name));
    });
    std::vector<std::string_view> names;
    names.reserve(tensors.size());
    for (const NamedTensor &tensor : tensors)
        names.push_back(tensor.name);
    std::ranges::sort(names);
    const auto twice = std::ranges::adjacent_find(names);
    if (twice != names.end())
        return fail(ErrorCode::InvalidArgument, NG_TR("weights", "Two tensors are called %1."), std::string(*twice));

    const std::string header = headerText(tensors, metadata);
    const auto length = static_cast<std::uint64_t>(header.size());
    NG_TRY_ASSIGN(AtomicFileWriter writer, AtomicFileWriter::open(path));
    NG_TRY(writer.write(std::as_bytes(std::span(&length, 1))));
    NG_TRY(writer.write(header));
    for (const NamedTensor &tensor : tensors)
        NG_TRY(writer.write(tensor.data));
    return writer.commit();
}

} // namespace ng
