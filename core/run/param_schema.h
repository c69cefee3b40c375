// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/assert.h"
#include "core/base/json.h"
#include "core/base/param_info.h"
#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ng {

/// Binds the fields of a plain parameter struct \p P to their descriptions, once, by member pointer:
///
///     struct EegClipParams { int width = 128; double dropout = 0.3; std::string negatives = "concept"; };
///     ParamSchema<EegClipParams> schema;
///     schema.add(&EegClipParams::width, { .id = "width", .label = NG_TR("eeg_clip", "Feature width"),
///                                         .minimum = 16, .maximum = 1024 });
///     schema.add(&EegClipParams::negatives, { .id = "negatives", .label = …, .choices = { "concept", "any" } });
///
/// Type and default come from the struct: integers are Integer, float and double Real, bool Boolean, std::string Text (Choice
/// where choices are given) and a scoped enum Choice, whose choices name the enumerators in order from 0.
template<class P>
class ParamSchema
{
public:
    template<class T>
    ParamSchema &add(T P::*member, ParamInfo info)
    {
        NG_ASSERT(!info.id.empty());
        info.type = typeOf<T>(info);
        info.defaultValue = write(P{}.*member, info);
        m_fields.push_back(
            {[member, choices = info.choices](P &params, const Json &value) { read(params.*member, value, choices); },
             [member, info](const P &params) { return write(params.*member, info); }});
        m_infos.push_back(std::move(info));
        return *this;
    }

    /// Descriptions in the order of add(): what a FrameworkCard lists.
    [[nodiscard]] const std::vector<ParamInfo> &infos() const { return m_infos; }

    /// The struct from its defaults overridden by \p given; an unknown key or a value out of range is InvalidArgument.
    [[nodiscard]] Result<P> fromJson(const Json &given) const
    {
        NG_TRY_ASSIGN(const Json complete, completeParams(m_infos, given));
        P params{};
        for (std::size_t i = 0; i < m_infos.size(); ++i)
            m_fields[i].read(params, complete[m_infos[i].id]);
        return params;
    }

    /// Every parameter by its id.
    [[nodiscard]] Json toJson(const P &params) const
    {
        Json out = Json::object();
        for (std::size_t i = 0; i < m_infos.size(); ++i)
            out.set(m_infos[i].id, m_fields[i].write(params));
        return out;
    }

private:
    struct Field {
        std::function<void(P &, const Json &)> read;
        std::function<Json(const P &)> write;
    };

    template<class T>
    static ParamInfo::Type typeOf(const ParamInfo &info)
    {
        if constexpr (std::is_same_v<T, bool>) {
            return ParamInfo::Type::Boolean;
        } else if constexpr (std::is_enum_v<T>) {
            NG_ASSERT(!info.choices.empty());
            return ParamInfo::Type::Choice;
        } else if constexpr (std::is_integral_v<T>) {
            return ParamInfo::Type::Integer;
        } else if constexpr (std::is_floating_point_v<T>) {
            return ParamInfo::Type::Real;
        } else {
            static_assert(std::is_same_v<T, std::string>, "a parameter is a number, a bool, a text or a scoped enum");
            return info.choices.empty() ? ParamInfo::Type::Text : ParamInfo::Type::Choice;
        }
    }

    template<class T>
    static Json write(const T &value, const ParamInfo &info)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::string>) {
            return Json(value);
        } else if constexpr (std::is_enum_v<T>) {
            const auto index = static_cast<std::size_t>(value);
            NG_ASSERT(index < info.choices.size());
            return Json(info.choices[index]);
        } else if constexpr (std::is_integral_v<T>) {
            return Json(static_cast<std::int64_t>(value));
        } else {
            return Json(static_cast<double>(value));
        }
    }

    template<class T>
    static void read(T &field, const Json &value, const std::vector<std::string> &choices)
    {
        if constexpr (std::is_same_v<T, bool>) {
            field = value.toBool();
        } else if constexpr (std::is_same_v<T, std::string>) {
            field = value.toString();
        } else if constexpr (std::is_enum_v<T>) {
            for (std::size_t i = 0; i < choices.size(); ++i) {
                if (choices[i] == value.toString())
                    field = static_cast<T>(i);
            }
        } else if constexpr (std::is_integral_v<T>) {
            field = static_cast<T>(value.toInt());
        } else {
            field = static_cast<T>(value.toDouble());
        }
    }

    std::vector<ParamInfo> m_infos;
    std::vector<Field> m_fields;
};

} // namespace ng
