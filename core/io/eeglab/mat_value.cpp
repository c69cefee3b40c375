// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/mat_value.h"

namespace ng {

const MatValue &MatValue::field(std::string_view name, std::size_t index) const
{
    static const MatValue none;
    for (const Field &candidate : fields) {
        if (candidate.name == name)
            return index < candidate.values.size() ? candidate.values[index] : none;
    }
    return none;
}

double MatValue::number(double fallback) const
{
    if (!numbers.empty())
        return numbers.front();
    return singles.empty() ? fallback : static_cast<double>(singles.front());
}

bool isMat5(std::string_view head)
{
    if (head.size() < 128)
        return false;
    const std::string_view mark = head.substr(126, 2);
    return (mark == "IM" && head.substr(124, 2) == std::string_view("\x00\x01", 2))
        || (mark == "MI" && head.substr(124, 2) == std::string_view("\x01\x00", 2));
}

bool isMat73(std::string_view head)
{
    constexpr std::string_view signature("\x89HDF\r\n\x1a\n", 8);
    return head.starts_with("MATLAB 7.3") || head.substr(0, 8) == signature
        || (head.size() >= 520 && head.substr(512, 8) == signature);
}

void appendMatCharacter(std::string &text, std::uint32_t code)
{
    if (code == 0)
        return;
    if ((code >= 0xD800 && code < 0xE000) || code > 0x10FFFF)
        code = 0xFFFD;
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | (code >> 6U));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        text += static_cast<char>(0xE0U | (code >> 12U));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += static_cast<char>(0xF0U | (code >> 18U));
        text += static_cast<char>(0x80U | ((code >> 12U) & 0x3FU));
        text += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

} // namespace ng
