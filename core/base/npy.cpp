// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/npy.h"

#include "core/base/npy_header.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>

namespace ng {

namespace {

constexpr std::size_t kPieceBytes = 1U << 20U;

/// IEEE 754 half precision, as NumPy's float16.
float halfToFloat(std::uint16_t half)
{
    const std::uint32_t sign = static_cast<std::uint32_t>(half & 0x8000U) << 16U;
    const std::uint32_t exponent = half >> 10U & 0x1FU;
    const std::uint32_t fraction = half & 0x3FFU;
    if (exponent == 0)
        return std::bit_cast<float>(std::bit_cast<std::uint32_t>(static_cast<float>(fraction) * 0x1p-24F) | sign);
    const std::uint32_t widened = exponent == 31 ? 255U : exponent + 112U;
    return std::bit_cast<float>(sign | widened << 23U | fraction << 13U);
}

template<class Stored>
Stored load(const std::byte *bytes, bool swapped)
{
    std::array<std::byte, sizeof(Stored)> raw{};
    std::copy_n(bytes, raw.size(), raw.begin());
    if (swapped)
        std::reverse(raw.begin(), raw.end());
    return std::bit_cast<Stored>(raw);
}

template<class Stored, class T>
void convert(std::span<const std::byte> bytes, bool swapped, T *out)
{
    const std::size_t count = bytes.size() / sizeof(Stored);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<T>(load<Stored>(bytes.data() + i * sizeof(Stored), swapped));
}

template<class T>
void convertHalves(std::span<const std::byte> bytes, bool swapped, T *out)
{
    for (std::size_t i = 0; i < bytes.size() / 2; ++i)
        out[i] = static_cast<T>(halfToFloat(load<std::uint16_t>(bytes.data() + 2 * i, swapped)));
}

template<class T>
void convertAny(const NpyElement &element, std::span<const std::byte> bytes, T *out)
{
    const bool swapped = element.swapped;
    switch (element.kind) {
    case 'f':
        return element.bytes == 2 ? convertHalves(bytes, swapped, out)
            : element.bytes == 4  ? convert<float>(bytes, swapped, out)
                                  : convert<double>(bytes, swapped, out);
    case 'i':
        return element.bytes == 1 ? convert<std::int8_t>(bytes, swapped, out)
            : element.bytes == 2  ? convert<std::int16_t>(bytes, swapped, out)
            : element.bytes == 4  ? convert<std::int32_t>(bytes, swapped, out)
                                  : convert<std::int64_t>(bytes, swapped, out);
    case 'b':
        for (const std::byte byte : bytes)
            *out++ = byte == std::byte{0} ? T{0} : T{1};
        return;
    default:
        return element.bytes == 1 ? convert<std::uint8_t>(bytes, swapped, out)
            : element.bytes == 2  ? convert<std::uint16_t>(bytes, swapped, out)
            : element.bytes == 4  ? convert<std::uint32_t>(bytes, swapped, out)
                                  : convert<std::uint64_t>(bytes, swapped, out);
    }
}

/// Column-major elements in row-major order, for any number of axes.
template<class T>
std::vector<T> rowMajor(const std::vector<T> &values, const std::vector<std::size_t> &shape)
{
    std::vector<std::size_t> strides(shape.size(), 1); // of the file, in elements
    for (std::size_t a = 1; a < shape.size(); ++a)
        strides[a] = strides[a - 1] * shape[a - 1];
    std::vector<T> result(values.size());
    std::vector<std::size_t> index(shape.size(), 0);
    std::size_t from = 0;
    for (T &value : result) {
        value = values[from];
        for (std::size_t a = shape.size(); a-- > 0;) {
            from += strides[a];
            if (++index[a] < shape[a])
                break;
            from -= strides[a] * shape[a];
            index[a] = 0;
        }
    }
    return result;
}

template<class T>
Result<std::vector<T>> readAll(const InputFile &file, NpyInfo *infoOut)
{
    NG_TRY_ASSIGN(const NpyInfo info, readNpyInfo(file));
    NG_TRY_ASSIGN(const NpyElement element, npyElement(info.type));
    const bool empty = std::find(info.shape.begin(), info.shape.end(), std::size_t{0}) != info.shape.end();
    const std::size_t count = empty ? 0 : elementCount(info.shape);
    std::vector<T> values(count);
    std::vector<std::byte> piece(std::min(count * element.bytes, kPieceBytes));
    const std::size_t perPiece = kPieceBytes / element.bytes;
    for (std::size_t at = 0; at < count; at += perPiece) {
        const std::span<std::byte> part = std::span(piece).first(std::min(perPiece, count - at) * element.bytes);
        NG_TRY(file.readAt(info.dataOffset + static_cast<std::uint64_t>(at) * element.bytes, part));
        convertAny(element, part, values.data() + at);
    }
    if (info.fortranOrder && info.shape.size() > 1 && count > 0)
        values = rowMajor(values, info.shape);
    if (infoOut != nullptr)
        *infoOut = info;
    return values;
}

template<class T>
Result<std::vector<T>> readPath(const std::filesystem::path &path, NpyInfo *info)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    return within(readAll<T>(*file, info), file->name());
}

template<class T>
Result<> writeArray(const std::filesystem::path &path, std::string_view type, std::span<const T> data,
                    std::span<const std::size_t> shape)
{
    static_assert(std::endian::native == std::endian::little, "written as they lie in memory");
    NG_ASSERT(elementCount(shape) == data.size());
    NG_TRY_ASSIGN(AtomicFileWriter writer, AtomicFileWriter::open(path));
    NG_TRY(writer.write(npyHeader(type, shape)));
    NG_TRY(writer.write(std::as_bytes(data)));
    return writer.commit();
}

} // namespace

Result<NpyInfo> readNpyInfo(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    return within(readNpyInfo(*file), file->name());
}

Result<std::vector<float>> readNpyFloats(const std::filesystem::path &path, NpyInfo *info)
{
    return readPath<float>(path, info);
}

Result<std::vector<double>> readNpyDoubles(const std::filesystem::path &path, NpyInfo *info)
{
    return readPath<double>(path, info);
}

Result<NdArray<float, 2>> readNpyMatrix(const std::filesystem::path &path)
{
    NpyInfo info;
    NG_TRY_ASSIGN(std::vector<float> values, readNpyFloats(path, &info));
    if (info.shape.size() != 2)
        return fail(ErrorCode::ShapeMismatch,
                    NG_TR("base", "%1 has %2 axes; a table with rows and columns (2 axes) is needed."),
                    path.filename().string(), numberText(static_cast<std::int64_t>(info.shape.size())));
    return NdArray<float, 2>({info.shape[0], info.shape[1]}, std::move(values));
}

Result<> writeNpy(const std::filesystem::path &path, std::span<const float> data, std::span<const std::size_t> shape)
{
    return writeArray(path, "<f4", data, shape);
}

Result<> writeNpy(const std::filesystem::path &path, std::span<const double> data, std::span<const std::size_t> shape)
{
    return writeArray(path, "<f8", data, shape);
}

Result<> writeNpy(const std::filesystem::path &path, std::span<const std::int64_t> data,
                  std::span<const std::size_t> shape)
{
    return writeArray(path, "<i8", data, shape);
}

std::string npyHeader(std::string_view type, std::span<const std::size_t> shape)
{
    std::string text = "{'descr': '" + std::string(type) + "', 'fortran_order': False, 'shape': (";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        if (i > 0)
            text += " ";
        text +=
            numberText(static_cast<std::int64_t>(shape[i])) + (i + 1 < shape.size() || shape.size() == 1 ? "," : "");
    }
    text += "), }";
    text.append(63 - (10 + text.size()) % 64, ' ');
    text += '\n';
    std::string header("\x93NUMPY\x01\x00", 8);
    header += static_cast<char>(text.size() & 0xFFU);
    header += static_cast<char>(text.size() >> 8U);
    return header + text;
}

} // namespace ng
