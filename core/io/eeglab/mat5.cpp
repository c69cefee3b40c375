// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/mat_value.h"

#include "core/base/file.h"
#include "core/base/nd_array.h"
#include "core/base/text.h"
#include "core/io/eeglab/inflate.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <optional>

namespace ng {

namespace {

// Data types of elements.
enum class Type : std::uint32_t {
    Int8 = 1,
    UInt8,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Single,
    Double = 9,
    Int64 = 12,
    UInt64,
    Matrix,
    Compressed,
    Utf8,
    Utf16,
    Utf32
};
// Classes of arrays.
enum class Class : std::uint32_t {
    Cell = 1,
    Struct,
    Object,
    Char,
    Sparse,
    Double,
    Single,
    Int8,
    UInt8,
    Int16,
    UInt16,
    Int32,
    UInt32,
    Int64,
    UInt64,
    Function,
    Opaque
};

constexpr std::size_t kHeaderBytes = 128;
constexpr std::uint64_t kMaxExtent = 1ULL << 40U;

struct Element {
    Type type{};
    std::string_view data;
    std::size_t place = 0; ///< byte of its tag, for messages
};

std::size_t bytesOf(Type type)
{
    switch (type) {
    case Type::Int8:
    case Type::UInt8:
    case Type::Utf8:
        return 1;
    case Type::Int16:
    case Type::UInt16:
    case Type::Utf16:
        return 2;
    case Type::Int32:
    case Type::UInt32:
    case Type::Single:
    case Type::Utf32:
        return 4;
    case Type::Double:
    case Type::Int64:
    case Type::UInt64:
        return 8;
    default:
        return 0;
    }
}

template<class T>
T loaded(const char *bytes, bool swap)
{
    std::array<char, sizeof(T)> raw;
    std::memcpy(raw.data(), bytes, sizeof(T));
    if (swap)
        std::reverse(raw.begin(), raw.end());
    T value;
    std::memcpy(&value, raw.data(), sizeof(T));
    return value;
}

double loadedNumber(Type type, const char *bytes, bool swap)
{
    switch (type) {
    case Type::Int8:
        return loaded<std::int8_t>(bytes, swap);
    case Type::UInt8:
    case Type::Utf8:
        return loaded<std::uint8_t>(bytes, swap);
    case Type::Int16:
        return loaded<std::int16_t>(bytes, swap);
    case Type::UInt16:
    case Type::Utf16:
        return loaded<std::uint16_t>(bytes, swap);
    case Type::Int32:
        return loaded<std::int32_t>(bytes, swap);
    case Type::UInt32:
    case Type::Utf32:
        return loaded<std::uint32_t>(bytes, swap);
    case Type::Single:
        return static_cast<double>(loaded<float>(bytes, swap));
    case Type::Double:
        return loaded<double>(bytes, swap);
    case Type::Int64:
        return static_cast<double>(loaded<std::int64_t>(bytes, swap));
    case Type::UInt64:
        return static_cast<double>(loaded<std::uint64_t>(bytes, swap));
    default:
        return 0.0;
    }
}

/// Walks the elements of one buffer. Offsets in messages count from the start of that buffer.
class Cursor
{
public:
    Cursor(std::string_view bytes, std::size_t base) : m_bytes(bytes), m_base(base) { }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] std::size_t remaining() const { return m_bytes.size() - m_at; }
    [[nodiscard]] std::size_t place() const { return m_base + m_at; }

    /// Next element, or nullopt where its tag or length does not fit.
    [[nodiscard]] std::optional<Element> next(bool swap)
    {
        if (remaining() < 8)
            return std::nullopt;
        Element element;
        element.place = place();
        const auto word = loaded<std::uint32_t>(m_bytes.data() + m_at, swap);
        if (word >> 16U) { // small form: length and type share four bytes, the data the other four
            const std::size_t length = word >> 16U;
            if (length > 4)
                return std::nullopt;
            element.type = static_cast<Type>(word & 0xFFFFU);
            element.data = m_bytes.substr(m_at + 4, length);
            m_at += 8;
            return element;
        }
        const std::size_t length = loaded<std::uint32_t>(m_bytes.data() + m_at + 4, swap);
        if (length > remaining() - 8)
            return std::nullopt;
        element.type = static_cast<Type>(word);
        element.data = m_bytes.substr(m_at + 8, length);
        const std::size_t padded = element.type == Type::Compressed ? length : (length + 7) / 8 * 8;
        m_at += 8 + std::min(padded, remaining() - 8);
        return element;
    }

private:
    std::string_view m_bytes;
    std::size_t m_base;
    std::size_t m_at = 0;
};

struct ArrayHead {
    Class kind{};
    bool complex = false;
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
    std::string name;
    [[nodiscard]] std::uint64_t count() const { return rows * columns; }
};

class Parser
{
public:
    Parser(std::string name, const MatLimits &limits, bool swap)
        : m_name(std::move(name)),
          m_limits(limits),
          m_swap(swap)
    { }

    [[nodiscard]] Result<MatVariables> parse(std::string_view bytes)
    {
        MatVariables variables;
        Cursor cursor(bytes.substr(kHeaderBytes), kHeaderBytes);
        while (!cursor.atEnd() && cursor.remaining() >= 8) {
            const auto element = cursor.next(m_swap);
            if (!element)
                return damaged(cursor.place());
            NG_TRY(element->type == Type::Compressed ? compressed(*element, variables) : variable(*element, variables));
        }
        return variables;
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged(std::size_t place) const
    {
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 is damaged near byte %2%3. Save or fetch the file again."),
                    m_name, std::to_string(place), m_unpacked ? " of an unpacked part" : "");
    }
    [[nodiscard]] tl::unexpected<Error> tooLarge() const
    {
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "io",
                "%1 would need more memory than %2 MB to be understood. Save its data in a separate .fdt file, or fetch it again if it is damaged."),
            m_name, std::to_string(m_limits.decodedBytes >> 20U));
    }
    [[nodiscard]] bool charge(std::uint64_t bytes)
    {
        m_made += bytes;
        return m_made <= m_limits.decodedBytes;
    }

    [[nodiscard]] Result<> variable(const Element &element, MatVariables &variables)
    {
        if (element.type != Type::Matrix)
            return {}; // a type this version of the format does not have at the top; its length was checked
        std::string name;
        NG_TRY_ASSIGN(MatValue value, matrix(element, {}, 0, &name));
        MatValue::Field field{std::move(name), {}};
        field.values.push_back(std::move(value));
        variables.push_back(std::move(field));
        return {};
    }

    [[nodiscard]] Result<> compressed(const Element &element, MatVariables &variables)
    {
        NG_TRY_ASSIGN(const std::string bytes,
                      inflated(element.data, m_limits.decodedBytes - std::min(m_unpackedBytes, m_limits.decodedBytes),
                               m_name));
        m_unpackedBytes += bytes.size();
        m_unpacked = true;
        Cursor cursor(bytes, 0);
        while (cursor.remaining() >= 8) {
            const auto inner = cursor.next(m_swap);
            if (!inner)
                return damaged(cursor.place());
            NG_TRY(variable(*inner, variables));
        }
        m_unpacked = false;
        return {};
    }

    [[nodiscard]] Result<ArrayHead> head(Cursor &cursor) const
    {
        ArrayHead result;
        const auto flags = cursor.next(m_swap);
        if (!flags || flags->type != Type::UInt32 || flags->data.size() < 8)
            return damaged(cursor.place());
        const auto word = loaded<std::uint32_t>(flags->data.data(), m_swap);
        result.kind = static_cast<Class>(word & 0xFFU);
        result.complex = (word & 0x0800U) != 0;
        if (result.kind == Class::Opaque)
            return result; // has no extents
        const auto dims = cursor.next(m_swap);
        if (!dims || dims->type != Type::Int32 || dims->data.size() % 4 != 0 || dims->data.size() < 8)
            return damaged(cursor.place());
        result.columns = 1;
        for (std::size_t at = 0; at < dims->data.size(); at += 4) {
            const auto extent = loaded<std::int32_t>(dims->data.data() + at, m_swap);
            std::uint64_t &target = at == 0 ? result.rows : result.columns;
            if (extent < 0 || !checkedProduct(at == 0 ? 1 : target, static_cast<std::uint64_t>(extent), target)
                || target > kMaxExtent)
                return damaged(dims->place);
        }
        std::uint64_t count = 0;
        if (!checkedProduct(result.rows, result.columns, count) || count > kMaxExtent)
            return damaged(dims->place);
        const auto name = cursor.next(m_swap);
        if (!name || (name->type != Type::Int8 && name->type != Type::UInt8 && name->type != Type::Utf8))
            return damaged(cursor.place());
        result.name = toUtf8(name->data);
        return result;
    }

    [[nodiscard]] Result<MatValue> matrix(const Element &element, std::string_view fieldName, int depth,
                                          std::string *name = nullptr)
    {
        MatValue value;
        if (++m_values > m_limits.values || !charge(sizeof(MatValue)))
            return tooLarge();
        if (element.type != Type::Matrix || depth > m_limits.depth)
            return damaged(element.place);
        if (element.data.empty())
            return value; // []
        Cursor cursor(element.data, element.place + 8);
        NG_TRY_ASSIGN(const ArrayHead array, head(cursor));
        if (name)
            *name = array.name;
        const std::string_view called = name ? std::string_view(array.name) : fieldName;
        value.rows = array.rows;
        value.columns = array.columns;
        switch (array.kind) {
        case Class::Cell:
            NG_TRY(cells(array, cursor, depth, value));
            return value;
        case Class::Object:
            if (!cursor.next(m_swap)) // name of the class
                return damaged(cursor.place());
            [[fallthrough]];
        case Class::Struct:
            NG_TRY(structure(array, cursor, depth, value));
            return value;
        case Class::Char:
            NG_TRY(text(array, cursor, value));
            return value;
        case Class::Sparse:
        case Class::Function:
        case Class::Opaque:
            value.kind = MatValue::Kind::Skipped;
            return value;
        default:
            if (array.kind > Class::UInt64 || array.kind < Class::Double)
                return damaged(element.place);
            NG_TRY(numbers(array, cursor, called, value));
            return value;
        }
    }

    [[nodiscard]] Result<> cells(const ArrayHead &array, Cursor &cursor, int depth, MatValue &value)
    {
        value.kind = MatValue::Kind::Cell;
        if (array.count() > cursor.remaining() / 8) // each cell has a tag at least
            return damaged(cursor.place());
        value.elements.reserve(static_cast<std::size_t>(array.count()));
        for (std::uint64_t i = 0; i < array.count(); ++i) {
            const auto element = cursor.next(m_swap);
            if (!element)
                return damaged(cursor.place());
            NG_TRY_ASSIGN(MatValue cell, matrix(*element, {}, depth + 1));
            value.elements.push_back(std::move(cell));
        }
        return {};
    }

    [[nodiscard]] Result<> structure(const ArrayHead &array, Cursor &cursor, int depth, MatValue &value)
    {
        value.kind = MatValue::Kind::Struct;
        const auto length = cursor.next(m_swap);
        const auto names = length ? cursor.next(m_swap) : std::nullopt;
        if (!names || length->type != Type::Int32 || length->data.size() < 4)
            return damaged(cursor.place());
        const auto nameBytes = loaded<std::int32_t>(length->data.data(), m_swap);
        if (nameBytes < 1 || nameBytes > 4096 || names->data.size() % static_cast<std::size_t>(nameBytes) != 0)
            return damaged(length->place);
        const std::size_t step = static_cast<std::size_t>(nameBytes);
        const std::size_t fieldCount = names->data.size() / step;
        std::uint64_t total = 0;
        if (!checkedProduct(array.count(), fieldCount, total) || total > cursor.remaining() / 8
            || !charge(fieldCount * sizeof(MatValue::Field)))
            return damaged(cursor.place());
        for (std::size_t f = 0; f < fieldCount; ++f) {
            std::string_view raw = names->data.substr(f * step, step);
            value.fields.push_back({toUtf8(raw.substr(0, raw.find('\0'))), {}});
            value.fields.back().values.reserve(static_cast<std::size_t>(array.count()));
        }
        for (std::uint64_t i = 0; i < total; ++i) {
            MatValue::Field &field = value.fields[static_cast<std::size_t>(i % fieldCount)];
            const auto element = cursor.next(m_swap);
            if (!element)
                return damaged(cursor.place());
            NG_TRY_ASSIGN(MatValue inner, matrix(*element, field.name, depth + 1));
            field.values.push_back(std::move(inner));
        }
        return {};
    }

    [[nodiscard]] Result<> text(const ArrayHead &array, Cursor &cursor, MatValue &value)
    {
        value.kind = MatValue::Kind::Text;
        if (array.count() == 0)
            return {};
        const auto data = cursor.next(m_swap);
        const std::size_t unit = data ? bytesOf(data->type) : 0;
        if (unit == 0 || unit > 4 || data->type == Type::Single || !charge(data->data.size() * 2))
            return damaged(cursor.place());
        if (data->type == Type::Utf8 || (data->type == Type::UInt8 && array.rows == 1)) {
            value.text = toUtf8(data->data);
            return {};
        }
        // Column-major characters; a matrix of them is as many lines as it has rows.
        const std::uint64_t have = data->data.size() / unit;
        if (array.count() > have)
            return damaged(data->place);
        for (std::uint64_t r = 0; r < array.rows; ++r) {
            if (r > 0)
                value.text += '\n';
            for (std::uint64_t c = 0; c < array.columns; ++c)
                appendMatCharacter(
                    value.text,
                    static_cast<std::uint32_t>(
                        std::max(0.0,
                                 loadedNumber(data->type,
                                              data->data.data() + static_cast<std::size_t>(c * array.rows + r) * unit,
                                              m_swap))));
        }
        return {};
    }

    [[nodiscard]] Result<> numbers(const ArrayHead &array, Cursor &cursor, std::string_view called, MatValue &value)
    {
        value.kind = MatValue::Kind::Number;
        const std::uint64_t count = array.count();
        if (count == 0)
            return {};
        const auto data = cursor.next(m_swap);
        const std::size_t unit = data ? bytesOf(data->type) : 0;
        if (unit == 0 || count > data->data.size() / unit)
            return damaged(cursor.place());
        if (count > m_limits.largeElements && called != m_limits.keep) {
            value.kind = MatValue::Kind::Skipped;
            return {};
        }
        const bool single = array.kind == Class::Single;
        // Doubles that are many are samples: float32 is what becomes of them anyway.
        const bool narrow = single || count > m_limits.largeElements;
        if (!charge(count * (narrow ? sizeof(float) : sizeof(double))))
            return tooLarge();
        const std::size_t n = static_cast<std::size_t>(count);
        if (narrow) {
            value.singles.resize(n);
            for (std::size_t i = 0; i < n; ++i)
                value.singles[i] = static_cast<float>(loadedNumber(data->type, data->data.data() + i * unit, m_swap));
        } else {
            value.numbers.resize(n);
            for (std::size_t i = 0; i < n; ++i)
                value.numbers[i] = loadedNumber(data->type, data->data.data() + i * unit, m_swap);
        }
        return {};
    }

    std::string m_name;
    MatLimits m_limits;
    bool m_swap;
    bool m_unpacked = false;
    std::uint64_t m_unpackedBytes = 0;
    std::uint64_t m_made = 0;
    std::uint64_t m_values = 0;
};

} // namespace

Result<MatVariables> parseMat5(std::string_view bytes, const std::string &name, const MatLimits &limits)
{
    if (!isMat5(bytes))
        return fail(ErrorCode::Unsupported,
                    NG_TR("io", "%1 is no MATLAB file of version 5 or 7. Save it from MATLAB with -v7."), name);
    const bool swap = bytes.substr(126, 2) == "MI";
    return Parser(name, limits, swap).parse(bytes);
}

Result<MatVariables> readMat5(const std::filesystem::path &path, const MatLimits &limits)
{
    NG_TRY_ASSIGN(const std::string bytes, readTextFile(path, limits.decodedBytes));
    return parseMat5(bytes, path.filename().string(), limits);
}

} // namespace ng
