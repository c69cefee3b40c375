// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/mat_value.h"

#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <bit>
#include <cstring>
#ifdef NG_TEST_MATIO
#include <matio.h>
#endif

using namespace ng;

namespace {

/// Builds unpacked elements by hand in either byte order.
struct Builder {
    bool big = false;

    template<class T>
    [[nodiscard]] std::string number(T value) const
    {
        std::string raw(sizeof(T), '\0');
        std::memcpy(raw.data(), &value, sizeof(T));
        if (big)
            std::reverse(raw.begin(), raw.end());
        return raw;
    }
    [[nodiscard]] std::string element(std::uint32_t type, std::string data) const
    {
        std::string out = number(type) + number(static_cast<std::uint32_t>(data.size()));
        data.resize((data.size() + 7) / 8 * 8);
        return out + data;
    }
    [[nodiscard]] std::string head() const
    {
        std::string text(124, ' ');
        return text + (big ? std::string("\x01\x00MI", 4) : std::string("\x00\x01IM", 4));
    }
    [[nodiscard]] std::string matrix(const std::string &name, std::int32_t rows, std::int32_t columns,
                                     std::uint32_t kind, const std::string &content) const
    {
        return element(14,
                       element(6, number(kind) + number(std::uint32_t{0})) + element(5, number(rows) + number(columns))
                           + element(1, name) + content);
    }
};

} // namespace

TEST_CASE("both byte orders and every number type")
{
    for (const bool big : {false, true}) {
        const Builder b{big};
        const std::string file = b.head() + b.matrix("a", 1, 2, 6, b.element(9, b.number(1.5) + b.number(-2.0)))
            + b.matrix("b", 2, 1, 10, b.element(3, b.number(std::int16_t{-7}) + b.number(std::int16_t{300})))
            + b.matrix("c", 1, 2, 7, b.element(7, b.number(0.25F) + b.number(4.0F)))
            + b.matrix("d", 1, 3, 4,
                       b.element(4,
                                 b.number(std::uint16_t{'x'}) + b.number(std::uint16_t{0xE9})
                                     + b.number(std::uint16_t{0x20AC})))
            + b.matrix("e", 0, 0, 6, "")
            + b.matrix("f", 1, 2, 15, b.element(13, b.number(std::uint64_t{9}) + b.number(std::uint64_t{1ULL << 40U})));
        const auto variables = parseMat5(file, "x.mat");
        NG_REQUIRE_RESULT(variables);
        REQUIRE(variables->size() == 6);
        CHECK((*variables)[0].values[0].numbers == std::vector<double>{1.5, -2.0});
        CHECK((*variables)[1].values[0].numbers == std::vector<double>{-7.0, 300.0});
        CHECK((*variables)[1].values[0].rows == 2);
        CHECK((*variables)[2].values[0].singles == std::vector<float>{0.25F, 4.0F});
        CHECK((*variables)[3].values[0].text == "x\xC3\xA9\xE2\x82\xAC");
        CHECK((*variables)[4].values[0].count() == 0);
        CHECK((*variables)[5].values[0].numbers[1] == static_cast<double>(1ULL << 40U));
    }
}

TEST_CASE("lengths that lie are refused before memory is taken")
{
    const Builder b;
    const auto refused = [&](const std::string &content) {
        const auto variables = parseMat5(b.head() + content, "x.mat");
        NG_CHECK_ERROR(variables, ErrorCode::CorruptData);
    };
    refused(b.matrix("a", 2'000'000'000, 2'000'000'000, 6, b.element(9, b.number(1.0)))); // more values than bytes
    refused(b.matrix("a", 2'000'000'000, 1, 1, b.element(9, b.number(1.0))));             // as many cells
    refused(b.matrix("a", -1, 1, 6, b.element(9, b.number(1.0))));
    refused(b.matrix("a", 1'000'000, 1, 2, b.element(5, b.number(32)) + b.element(1, std::string(32, 'x'))));
    refused(b.number(std::uint32_t{14}) + b.number(std::uint32_t{0xFFFFFFF0U}) + std::string(8, '\0'));
    refused(b.element(15, std::string("\x78\x9c\x01\x02", 4))); // no zlib stream
    // Cells inside cells without end.
    std::string nested = b.matrix("", 0, 0, 6, "");
    for (int i = 0; i < 200; ++i)
        nested = b.matrix("n", 1, 1, 1, nested);
    refused(nested);
    MatLimits small;
    small.values = 10;
    std::string cells;
    for (int i = 0; i < 50; ++i)
        cells += b.matrix("", 0, 0, 6, "");
    NG_CHECK_ERROR(parseMat5(b.head() + b.matrix("c", 50, 1, 1, cells), "x.mat", small), ErrorCode::CorruptData);
    NG_CHECK_ERROR(parseMat5("MATLAB 5.0 MAT-file", "x.mat"), ErrorCode::Unsupported);
}

#ifdef NG_TEST_MATIO
namespace {

/// Compares our tree with matio's, value by value; counts the leaves it saw.
void compare(const MatValue &ours, matvar_t *theirs, std::size_t &leaves)
{
    REQUIRE(theirs != nullptr);
    CAPTURE(theirs->name ? theirs->name : "");
    std::size_t count = theirs->rank > 0 ? 1 : 0;
    for (int axis = 0; axis < theirs->rank; ++axis)
        count *= theirs->dims[axis];
    if (theirs->class_type == MAT_C_STRUCT) {
        const unsigned fieldCount = Mat_VarGetNumberOfFields(theirs);
        char *const *names = Mat_VarGetStructFieldnames(theirs);
        REQUIRE(ours.fields.size() == fieldCount);
        for (unsigned f = 0; f < fieldCount; ++f) {
            for (std::size_t i = 0; i < count; ++i)
                compare(ours.field(names[f], i), Mat_VarGetStructFieldByIndex(theirs, f, i), leaves);
        }
    } else if (theirs->class_type == MAT_C_CELL) {
        REQUIRE(ours.elements.size() == count);
        for (std::size_t i = 0; i < count; ++i)
            compare(ours.elements[i], Mat_VarGetCell(theirs, static_cast<int>(i)), leaves);
    } else if (theirs->class_type == MAT_C_DOUBLE && count > 0 && ours.kind == MatValue::Kind::Number) {
        REQUIRE(theirs->data_type == MAT_T_DOUBLE);
        REQUIRE(ours.numbers.size() == count);
        ++leaves;
        CHECK(std::memcmp(ours.numbers.data(), theirs->data, count * sizeof(double)) == 0);
    } else if (theirs->class_type == MAT_C_CHAR && count > 0 && theirs->data_type == MAT_T_UINT8
               && theirs->dims[0] == 1) {
        ++leaves;
        CHECK(ours.text == std::string(static_cast<const char *>(theirs->data), count));
    }
}

} // namespace

TEST_CASE("matio sees the same tree in the tutorial set")
{
    NG_REQUIRE_FIXTURE("eeglab/eeglab_data.set");
    const auto path = test::fixturesFolder() / "eeglab/eeglab_data.set";
    const auto variables = readMat5(path);
    NG_REQUIRE_RESULT(variables);
    mat_t *const file = Mat_Open(path.c_str(), MAT_ACC_RDONLY);
    REQUIRE(file != nullptr);
    matvar_t *const eeg = Mat_VarRead(file, "EEG");
    std::size_t leaves = 0;
    REQUIRE(variables->size() == 1);
    compare(variables->front().values.front(), eeg, leaves);
    CHECK(leaves > 800);
    Mat_VarFree(eeg);
    Mat_Close(file);
}
#endif
