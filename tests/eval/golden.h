// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/nd_array.h"

#include <vector>

namespace ng::test {

/// tests/reference/eval/eval.json; fails the running case when its script has changed since it was made.
const Json &evalGolden();

NdArray<double, 2> matrixOf(const Json &rows);
NdArray<float, 2> floatMatrixOf(const Json &rows);
std::vector<double> numbersOf(const Json &row);
std::vector<std::size_t> indicesOf(const Json &row);

} // namespace ng::test
