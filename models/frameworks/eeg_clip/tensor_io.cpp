// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/tensor_io.h"

#include "core/base/text.h"

#include <cstring>

namespace ng::eeg_clip {

void putTensor(CheckpointWriter &writer, std::string_view name, const at::Tensor &tensor)
{
    const at::Tensor host = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    const std::vector<std::size_t> shape(host.sizes().begin(), host.sizes().end());
    writer.putFloats(name, {host.const_data_ptr<float>(), static_cast<std::size_t>(host.numel())}, shape);
}

Result<at::Tensor> takeTensor(CheckpointReader &reader, std::string_view name)
{
    std::vector<std::size_t> shape;
    NG_TRY_ASSIGN(const std::vector<float> values, reader.floats(name, &shape));
    const std::vector<std::int64_t> sizes(shape.begin(), shape.end());
    at::Tensor tensor = at::empty(sizes, at::kFloat);
    std::memcpy(tensor.data_ptr<float>(), values.data(), values.size() * sizeof(float));
    return tensor;
}

Result<> takeTensor(CheckpointReader &reader, std::string_view name, at::Tensor into)
{
    NG_TRY_ASSIGN(const at::Tensor read, takeTensor(reader, name));
    if (read.sizes() != into.sizes())
        return fail(ErrorCode::CorruptData,
                    NG_TR("eeg_clip", "\"%1\" of the checkpoint has %2 numbers where the settings ask for %3."), name,
                    numberText(read.numel()), numberText(into.numel()));
    into.copy_(read);
    return {};
}

} // namespace ng::eeg_clip
