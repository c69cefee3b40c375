// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ng {

namespace {

const Json kNull;
const Json::Array kNoItems;
const Json::Object kNoMembers;

auto memberNamed(std::string_view key)
{
    return [key](const Json::Member &member) { return member.first == key; };
}

void writeString(std::string &out, const std::string &value)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    out += '"';
    for (const char c : toUtf8(value)) {
        const auto code = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\r') {
            out += "\\r";
        } else if (c == '\t') {
            out += "\\t";
        } else if (code < 0x20U || code == 0x7FU) {
            out += "\\u00";
            out += kDigits[code >> 4U];
            out += kDigits[code & 0xFU];
        } else {
            out += c;
        }
    }
    out += '"';
}

void writeDouble(std::string &out, double value)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    const std::string text = numberText(value);
    out += text;
    if (text.find_first_of(".e") == std::string::npos)
        out += ".0"; // read back as a double, not as an integer
}

/// \p indent below 0: on one line.
void write(std::string &out, const Json &value, int indent);

template<class Values, class WriteOne>
void writeList(std::string &out, const Values &values, char open, char close, int indent, const WriteOne &writeOne)
{
    out += open;
    const auto newLine = [&out, indent](int extra) {
        if (indent >= 0)
            out.append("\n").append(static_cast<std::size_t>(indent + extra), ' ');
    };
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        newLine(2);
        writeOne(values[i], indent >= 0 ? indent + 2 : -1);
    }
    if (!values.empty())
        newLine(0);
    out += close;
}

void write(std::string &out, const Json &value, int indent)
{
    if (value.isNull()) {
        out += "null";
    } else if (value.isBool()) {
        out += value.toBool() ? "true" : "false";
    } else if (value.isInteger()) {
        out += numberText(value.toInt());
    } else if (value.isNumber()) {
        writeDouble(out, value.toDouble());
    } else if (value.isString()) {
        writeString(out, value.toString());
    } else if (value.isArray()) {
        writeList(out, value.items(), '[', ']', indent,
                  [&out](const Json &item, int inner) { write(out, item, inner); });
    } else {
        writeList(out, value.members(), '{', '}', indent, [&out, indent](const Json::Member &member, int inner) {
            writeString(out, member.first);
            out += indent >= 0 ? ": " : ":";
            write(out, member.second, inner);
        });
    }
}

tl::unexpected<Error> missingKey(std::string_view key)
{
    return fail(ErrorCode::CorruptData, NG_TR("base", "The entry \"%1\" is missing."), key);
}

} // namespace

Json::Json(std::uint64_t value)
{
    if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        m_value = static_cast<std::int64_t>(value);
    else
        m_value = std::to_string(value);
}

bool Json::toBool(bool fallback) const
{
    const bool *value = std::get_if<bool>(&m_value);
    return value != nullptr ? *value : fallback;
}

std::int64_t Json::toInt(std::int64_t fallback) const
{
    if (const auto *value = std::get_if<std::int64_t>(&m_value))
        return *value;
    const auto *value = std::get_if<double>(&m_value);
    const bool whole = value != nullptr && std::fabs(*value) < 9.2e18 && std::trunc(*value) == *value;
    return whole ? static_cast<std::int64_t>(*value) : fallback;
}

double Json::toDouble(double fallback) const
{
    if (const auto *value = std::get_if<double>(&m_value))
        return *value;
    const auto *value = std::get_if<std::int64_t>(&m_value);
    return value != nullptr ? static_cast<double>(*value) : fallback;
}

std::string Json::toString(std::string fallback) const
{
    const auto *value = std::get_if<std::string>(&m_value);
    return value != nullptr ? *value : fallback;
}

const Json::Array &Json::items() const
{
    const auto *value = std::get_if<Array>(&m_value);
    return value != nullptr ? *value : kNoItems;
}

const Json::Object &Json::members() const
{
    const auto *value = std::get_if<Object>(&m_value);
    return value != nullptr ? *value : kNoMembers;
}

const Json &Json::operator[](std::string_view key) const
{
    const Object &all = members();
    const auto found = std::find_if(all.begin(), all.end(), memberNamed(key));
    return found != all.end() ? found->second : kNull;
}

bool Json::contains(std::string_view key) const
{
    const Object &all = members();
    return std::any_of(all.begin(), all.end(), memberNamed(key));
}

Json &Json::set(std::string_view key, Json value)
{
    if (!isObject())
        m_value = Object{};
    auto &all = std::get<Object>(m_value);
    const auto found = std::find_if(all.begin(), all.end(), memberNamed(key));
    if (found != all.end())
        found->second = std::move(value);
    else
        all.emplace_back(std::string(key), std::move(value));
    return *this;
}

void Json::remove(std::string_view key)
{
    if (auto *all = std::get_if<Object>(&m_value))
        std::erase_if(*all, memberNamed(key));
}

Json &Json::push(Json value)
{
    if (!isArray())
        m_value = Array{};
    std::get<Array>(m_value).push_back(std::move(value));
    return *this;
}

std::size_t Json::size() const
{
    return isObject() ? members().size() : items().size();
}

Result<std::string> Json::requireString(std::string_view key) const
{
    if (!contains(key))
        return missingKey(key);
    const Json &value = (*this)[key];
    if (!value.isString())
        return fail(ErrorCode::CorruptData, NG_TR("base", "The entry \"%1\" must be a text."), key);
    return value.toString();
}

Result<std::int64_t> Json::requireInt(std::string_view key) const
{
    if (!contains(key))
        return missingKey(key);
    const Json &value = (*this)[key];
    if (!value.isInteger())
        return fail(ErrorCode::CorruptData, NG_TR("base", "The entry \"%1\" must be a whole number."), key);
    return value.toInt();
}

Result<double> Json::requireDouble(std::string_view key) const
{
    if (!contains(key))
        return missingKey(key);
    const Json &value = (*this)[key];
    if (!value.isNumber())
        return fail(ErrorCode::CorruptData, NG_TR("base", "The entry \"%1\" must be a number."), key);
    return value.toDouble();
}

std::string Json::dump() const
{
    std::string out;
    write(out, *this, -1);
    return out;
}

std::string Json::pretty() const
{
    std::string out;
    write(out, *this, 0);
    return out + "\n";
}

Result<Json> readJsonFile(const std::filesystem::path &path, std::uint64_t limitBytes)
{
    NG_TRY_ASSIGN(const std::string text, readTextFile(path, limitBytes));
    return within(parseJson(text), path.filename().string());
}

Result<> writeJsonFile(const std::filesystem::path &path, const Json &value)
{
    return writeFileAtomically(path, value.pretty());
}

Result<> checkFormat(const Json &value, std::string_view format, std::int64_t newestVersion)
{
    const std::string found = value["format"].toString();
    if (found != format)
        return fail(ErrorCode::CorruptData,
                    NG_TR("base", "This is no \"%1\" file: its format is \"%2\". Name the right file."), format,
                    quotable(found));
    NG_TRY_ASSIGN(const std::int64_t version, value.requireInt("version"));
    if (version < 1)
        return fail(ErrorCode::CorruptData, NG_TR("base", "The version %1 of this \"%2\" file is not possible."),
                    numberText(version), format);
    if (version > newestVersion)
        return fail(ErrorCode::Unsupported,
                    NG_TR("base",
                          "This \"%1\" file has version %2; this program knows versions up to %3. Update the program."),
                    format, numberText(version), numberText(newestVersion));
    return {};
}

} // namespace ng
