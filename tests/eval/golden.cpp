// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/eval/golden.h"

#include "core/base/sha256.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

namespace ng::test {

const Json &evalGolden()
{
    static const Json golden = [] {
        const auto folder = sourceFolder() / "tests/reference/eval";
        const auto read = readJsonFile(folder / "eval.json");
        NG_REQUIRE_RESULT(read);
        const auto hash = sha256OfFile(folder / "generate.py");
        NG_REQUIRE_RESULT(hash);
        CHECK_MESSAGE((*read)["script_sha256"].toString() == *hash,
                      "eval.json was made by another generate.py: run it again");
        return *read;
    }();
    return golden;
}

NdArray<double, 2> matrixOf(const Json &rows)
{
    REQUIRE(rows.size() > 0);
    NdArray<double, 2> out({rows.size(), rows.items().front().size()});
    for (std::size_t r = 0; r < out.extent(0); ++r)
        for (std::size_t c = 0; c < out.extent(1); ++c)
            out(r, c) = rows.items()[r].items()[c].toDouble();
    return out;
}

NdArray<float, 2> floatMatrixOf(const Json &rows)
{
    const NdArray<double, 2> doubles = matrixOf(rows);
    NdArray<float, 2> out(doubles.shape());
    for (std::size_t i = 0; i < out.size(); ++i)
        out.flat()[i] = static_cast<float>(doubles.flat()[i]);
    return out;
}

std::vector<double> numbersOf(const Json &row)
{
    std::vector<double> out;
    for (const Json &value : row.items())
        out.push_back(value.toDouble());
    return out;
}

std::vector<std::size_t> indicesOf(const Json &row)
{
    std::vector<std::size_t> out;
    for (const Json &value : row.items())
        out.push_back(static_cast<std::size_t>(value.toInt()));
    return out;
}

} // namespace ng::test
