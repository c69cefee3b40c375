// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace ng {

/// A JSON value whose objects keep their order, so that unknown keys survive rewriting.
/// Numbers stay integers when written as integers; doubles print in the shortest exact form; NaN and infinity become null.
class Json
{
public:
    using Array = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;

    Json() = default; ///< null
    Json(std::nullptr_t) { }
    Json(bool value) : m_value(value) { }
    Json(int value) : m_value(static_cast<std::int64_t>(value)) { }
    Json(unsigned value) : m_value(static_cast<std::int64_t>(value)) { }
    Json(std::int64_t value) : m_value(value) { }
    Json(std::uint64_t value); ///< above int64: kept as a decimal string
    Json(double value) : m_value(value) { }
    Json(const char *value) : m_value(std::string(value)) { }
    Json(std::string_view value) : m_value(std::string(value)) { }
    Json(std::string value) : m_value(std::move(value)) { }
    Json(Array value) : m_value(std::move(value)) { }
    Json(Object value) : m_value(std::move(value)) { }
    [[nodiscard]] static Json array() { return Json(Array{}); }
    [[nodiscard]] static Json object() { return Json(Object{}); }

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::nullptr_t>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }
    [[nodiscard]] bool isInteger() const { return std::holds_alternative<std::int64_t>(m_value); }
    [[nodiscard]] bool isNumber() const { return isInteger() || std::holds_alternative<double>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<std::string>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }

    /// Values with a fallback where the kind differs.
    [[nodiscard]] bool toBool(bool fallback = false) const;
    [[nodiscard]] std::int64_t toInt(std::int64_t fallback = 0) const;
    [[nodiscard]] double toDouble(double fallback = 0.0) const;
    [[nodiscard]] std::string toString(std::string fallback = {}) const;
    /// Elements; empty where it is no array / no object.
    [[nodiscard]] const Array &items() const;
    [[nodiscard]] const Object &members() const;

    /// Member \p key; null (a shared constant) where absent.
    [[nodiscard]] const Json &operator[](std::string_view key) const;
    [[nodiscard]] bool contains(std::string_view key) const;
    /// Replaces or appends; makes an object of null.
    Json &set(std::string_view key, Json value);
    void remove(std::string_view key);
    /// Appends; makes an array of null.
    Json &push(Json value);
    [[nodiscard]] std::size_t size() const;

    /// Members as CorruptData-or-value, naming the key that is missing or of the wrong kind.
    [[nodiscard]] Result<std::string> requireString(std::string_view key) const;
    [[nodiscard]] Result<std::int64_t> requireInt(std::string_view key) const;
    [[nodiscard]] Result<double> requireDouble(std::string_view key) const;

    /// Compact on one line, or indented by two spaces.
    [[nodiscard]] std::string dump() const;
    [[nodiscard]] std::string pretty() const;

    friend bool operator==(const Json &, const Json &) = default;

private:
    std::variant<std::nullptr_t, bool, std::int64_t, double, std::string, Array, Object> m_value;
};

/// Parses UTF-8 text; at most 64 levels deep; CorruptData names line and column.
[[nodiscard]] Result<Json> parseJson(std::string_view text);
/// Reads and parses a file of at most \p limitBytes.
[[nodiscard]] Result<Json> readJsonFile(const std::filesystem::path &path, std::uint64_t limitBytes = 256U << 20U);
/// Pretty text, written atomically.
[[nodiscard]] Result<> writeJsonFile(const std::filesystem::path &path, const Json &value);

/// Checks \c format and \c version of a file of ours: a newer version is refused with both versions named.
[[nodiscard]] Result<> checkFormat(const Json &value, std::string_view format, std::int64_t newestVersion);

} // namespace ng
