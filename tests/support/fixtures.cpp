// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fixtures.h"

#include <atomic>
#include <cstdlib>
#include <system_error>

#include <unistd.h>

namespace ng::test {

namespace {

std::filesystem::path folderFrom(const char *variable, const char *otherwise)
{
    const char *value = std::getenv(variable);
    return value != nullptr && *value != '\0' ? std::filesystem::path(value) : std::filesystem::path(otherwise);
}

} // namespace

std::filesystem::path fixturesFolder()
{
    return folderFrom("NG_FIXTURES", "../shared/fixtures");
}

std::filesystem::path sourceFolder()
{
    return folderFrom("NG_SOURCE_DIR", ".");
}

std::filesystem::path programFolder()
{
    return folderFrom("NG_BIN", "bin");
}

bool haveFixture(std::string_view relativePath)
{
    const std::filesystem::path path = fixturesFolder() / relativePath;
    std::error_code error;
    if (std::filesystem::exists(path, error))
        return true;
    const std::string text = "fixture " + path.string() + " is absent: set NG_FIXTURES to the folder that holds it";
    const char *ci = std::getenv("CI");
    if (ci != nullptr && std::string_view(ci) == "true")
        FAIL_CHECK(text);
    else
        MESSAGE("skipped: " << text);
    return false;
}

TempFolder::TempFolder()
{
    static std::atomic<int> count{0};
    m_path = std::filesystem::temp_directory_path()
        / ("ng-test-" + std::to_string(::getpid()) + "-" + std::to_string(count.fetch_add(1)));
    std::filesystem::create_directories(m_path);
}

TempFolder::~TempFolder()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace ng::test
