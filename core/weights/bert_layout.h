// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/weights/safetensors.h"

#include <cstddef>
#include <string>
#include <vector>

namespace ng {

/// Sizes of a BERT encoder as its config.json gives them.
struct BertConfig {
    std::size_t vocabulary = 30522;
    std::size_t width = 384;
    std::size_t layers = 6;
    std::size_t heads = 12;
    std::size_t innerWidth = 1536;
    std::size_t positions = 512;
    std::size_t segments = 2;
    double layerNormEpsilon = 1e-12;
};

/// CorruptData names the key that is missing or absurd; Unsupported what this encoder does not compute (another activation or
/// kind of position, a decoder).
[[nodiscard]] Result<BertConfig> parseBertConfig(const Json &config);

struct ExpectedTensor {
    std::string name;
    std::vector<std::size_t> shape;
};

/// Every weight of such an encoder with its state_dict name, without the pooler, in the order of computation.
[[nodiscard]] std::vector<ExpectedTensor> bertTensors(const BertConfig &config);
/// Compares a file with what its config promises; NotFound or ShapeMismatch names tensor, shapes and remedy.
[[nodiscard]] Result<> checkTensors(const SafetensorsFile &file, const std::vector<ExpectedTensor> &expected);
/// "[2, 384]"
[[nodiscard]] std::string shapeText(const std::vector<std::size_t> &shape);

} // namespace ng
