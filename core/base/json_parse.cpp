// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/base/text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>

namespace ng {

namespace {

constexpr std::size_t kDeepest = 64;

/// Builds our values from the events of the parser, which itself does not recurse.
class Builder
{
public:
    using Number = nlohmann::json;

    explicit Builder(std::string_view text) : m_text(text) { }

    bool null() { return add(Json()); }
    bool boolean(bool value) { return add(Json(value)); }
    bool number_integer(Number::number_integer_t value) { return add(Json(static_cast<std::int64_t>(value))); }
    bool number_unsigned(Number::number_unsigned_t value) { return add(Json(static_cast<std::uint64_t>(value))); }
    bool number_float(Number::number_float_t value, const std::string &) { return add(Json(value)); }
    bool string(std::string &value) { return add(Json(std::move(value))); }
    bool binary(Number::binary_t &) { return false; }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }

    bool key(std::string &name)
    {
        m_levels.back().keys.push_back(std::move(name));
        return true;
    }

    bool parse_error(std::size_t position, const std::string &token, const nlohmann::detail::exception &)
    {
        const std::string_view before = m_text.substr(0, std::min(position > 0 ? position - 1 : 0, m_text.size()));
        const auto line = std::count(before.begin(), before.end(), '\n') + 1;
        const std::size_t column = before.size() - (before.rfind('\n') + 1) + 1; // npos + 1 is 0
        m_error =
            fail(ErrorCode::CorruptData, NG_TR("base", "The JSON text is damaged at line %1, column %2, near \"%3\"."),
                 numberText(static_cast<std::int64_t>(line)), numberText(static_cast<std::int64_t>(column)),
                 quotable(token.size() > 20 ? std::string_view(token).substr(token.size() - 20) : token))
                .value();
        return false;
    }

    [[nodiscard]] Result<Json> take()
    {
        if (m_error)
            return tl::unexpected<Error>(std::move(*m_error));
        return std::move(m_root);
    }

private:
    struct Level {
        Json::Array values;
        std::vector<std::string> keys; // as many as values where it is an object
        bool isObject = false;
    };

    bool open(const Json &empty)
    {
        if (m_levels.size() == kDeepest) {
            m_error = fail(ErrorCode::CorruptData, NG_TR("base", "The JSON text is nested more than %1 levels deep."),
                           numberText(static_cast<std::int64_t>(kDeepest)))
                          .value();
            return false;
        }
        m_levels.push_back({{}, {}, empty.isObject()});
        return true;
    }

    bool close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        if (!level.isObject)
            return add(Json(std::move(level.values)));
        std::vector<std::string_view> sorted(level.keys.begin(), level.keys.end());
        std::sort(sorted.begin(), sorted.end());
        if (const auto twice = std::adjacent_find(sorted.begin(), sorted.end()); twice != sorted.end()) {
            m_error = fail(ErrorCode::CorruptData,
                           NG_TR("base", "The JSON text has the entry \"%1\" twice. Remove one."), quotable(*twice))
                          .value();
            return false;
        }
        Json::Object members;
        members.reserve(level.values.size());
        for (std::size_t i = 0; i < level.values.size(); ++i)
            members.emplace_back(std::move(level.keys[i]), std::move(level.values[i]));
        return add(Json(std::move(members)));
    }

    bool add(Json value)
    {
        if (m_levels.empty())
            m_root = std::move(value);
        else
            m_levels.back().values.push_back(std::move(value));
        return true;
    }

    std::string_view m_text;
    std::vector<Level> m_levels;
    Json m_root;
    std::optional<Error> m_error;
};

} // namespace

Result<Json> parseJson(std::string_view text)
{
    Builder builder(text);
    static_cast<void>(nlohmann::json::sax_parse(text.begin(), text.end(), &builder));
    return builder.take();
}

} // namespace ng
