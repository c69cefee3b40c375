// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/study/dataset.h"
#include "core/text/text_encoder.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What is decoded: a column of items.tsv and, where wanted, the vectors of its classes.
struct TargetSpec {
    std::string target = "concept"; ///< column; or a .npy/.h5 file with one row an item of items.tsv; or channel:NAME
    std::string
        encoder; ///< "" none; an encoder's id; or a .npy/.h5 file with one row a class (in order of first appearance) or an item
};

/// Whether a target names vectors (a file or channel:NAME) rather than a column.
[[nodiscard]] bool isVectorTarget(std::string_view target);
/// Whether every name is a number and more than ten of them differ: then a column is a quantity and not a set of classes.
[[nodiscard]] bool namesAreNumbers(const std::vector<std::string> &names);
/// Column of items.tsv that tells the classes of items: the target itself, or item_id where the target is vectors.
[[nodiscard]] std::string targetColumn(const TargetSpec &spec);

/// Makes an encoder by id; Unsupported where this program has none of that name.
using TextEncoderMaker = std::function<Result<TextEncoderPtr>(std::string_view id)>;

struct Targets {
    std::shared_ptr<const NdArray<float, 2>> vectors; ///< [data.classNames.size() or data.size(), dim], or null
    Json recipe;                                      ///< encoder and weights, or file name and sha256
};

/// Vectors of the classes of \p data. Underscores of class names are read as spaces by text encoders.
/// \errors ShapeMismatch where a file has another number of rows than there are items or classes; those of files and encoders
[[nodiscard]] Result<Targets> makeTargets(const Study &study, const Dataset &data, const DatasetSpec &dataset,
                                          const TargetSpec &spec, const ReaderRegistry &readers,
                                          const TextEncoderMaker &encoders, const RunContext &ctx = {});

} // namespace ng
