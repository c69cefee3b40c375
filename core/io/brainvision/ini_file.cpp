// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/ini_file.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace ng {

namespace {

constexpr std::uint64_t kTextLimitBytes = 64U << 20U;

// [Comment] holds free text, where only these begin a new section.
constexpr std::array<std::string_view, 9> kSections{"common infos",       "binary infos", "ascii infos",
                                                    "channel infos",      "coordinates",  "user infos",
                                                    "channel user infos", "marker infos", "marker user infos"};

std::optional<std::string> sectionOf(std::string_view line, bool inComment)
{
    if (line.size() < 3 || line.front() != '[' || line.back() != ']')
        return std::nullopt;
    std::string name = asciiLower(trimmed(line.substr(1, line.size() - 2)));
    if (inComment && std::ranges::find(kSections, name) == kSections.end())
        return std::nullopt;
    return name;
}

std::string asUtf8(std::string bytes, const std::string &name, std::vector<Warning> &warnings)
{
    if (bytes.starts_with("\xEF\xBB\xBF"))
        bytes.erase(0, 3);
    bool latin1 = false;
    const bool saysUtf8 =
        asciiLower(std::string_view(bytes).substr(0, 4096)).find("codepage=utf-8") != std::string::npos;
    std::string text = toUtf8(bytes, &latin1);
    if (latin1 && saysUtf8)
        warnings.push_back({"code-page-wrong",
                            NG_TR("io", "The file says it is UTF-8 and is not; its text was read as Latin-1."),
                            {},
                            name,
                            true});
    return text;
}

} // namespace

std::optional<std::string> IniFile::value(std::string_view section, std::string_view key) const
{
    for (const IniEntry &entry : entries(section)) {
        if (equalsIgnoringCase(entry.key, key))
            return entry.value;
    }
    return std::nullopt;
}

const std::vector<IniEntry> &IniFile::entries(std::string_view section) const
{
    static const std::vector<IniEntry> none;
    const auto found = sections.find(std::string(section));
    return found == sections.end() ? none : found->second;
}

Result<IniFile> readIniFile(const std::filesystem::path &path, std::vector<Warning> &warnings)
{
    IniFile ini;
    ini.name = path.filename().string();
    NG_TRY_ASSIGN(std::string bytes, readTextFile(path, kTextLimitBytes));
    const std::string text = asUtf8(std::move(bytes), ini.name, warnings);
    std::string section;
    std::size_t number = 0;
    for (std::string_view line : split(text, '\n')) {
        ++number;
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (number == 1) {
            ini.firstLine = std::string(trimmed(line));
            continue;
        }
        const std::string_view bare = trimmed(line);
        if (auto next = sectionOf(bare, section == "comment")) {
            section = std::move(*next);
            continue;
        }
        if (section == "comment") {
            ini.comment.emplace_back(line);
            continue;
        }
        if (bare.empty() || bare.front() == ';')
            continue;
        const std::size_t equals = bare.find('=');
        if (equals == std::string_view::npos || section.empty())
            continue; // free text outside a comment carries nothing we could misread
        ini.sections[section].push_back(
            {std::string(trimmed(bare.substr(0, equals))), std::string(bare.substr(equals + 1)), number});
    }
    return ini;
}

std::vector<std::string> iniFields(std::string_view value)
{
    std::vector<std::string> fields;
    for (const std::string_view field : split(value, ',')) {
        std::string text;
        for (std::size_t i = 0; i < field.size(); ++i) {
            const bool coded = field[i] == '\\' && i + 1 < field.size() && field[i + 1] == '1';
            text += coded ? ',' : field[i];
            i += coded ? 1 : 0;
        }
        fields.push_back(std::move(text));
    }
    return fields;
}

std::optional<std::int64_t> numberedKey(std::string_view key, std::string_view prefix)
{
    if (key.size() <= prefix.size() || !equalsIgnoringCase(key.substr(0, prefix.size()), prefix))
        return std::nullopt;
    return parseInt(key.substr(prefix.size()));
}

} // namespace ng
