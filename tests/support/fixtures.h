// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

namespace ng::test {

/// Folder of real recordings: environment NG_FIXTURES, else ../shared/fixtures from the source root.
std::filesystem::path fixturesFolder();

/// Root of the source tree: environment NG_SOURCE_DIR, else the working directory.
std::filesystem::path sourceFolder();

/// Folder of the built programs: environment NG_BIN, else "bin" of the working directory.
std::filesystem::path programFolder();

/// Whether the fixture is there. Where it is not, the reason is printed, and with CI=true the running test case fails.
bool haveFixture(std::string_view relativePath);

/// An empty folder of its own for one test, removed when it goes out of scope.
class TempFolder
{
public:
    TempFolder();
    ~TempFolder();
    TempFolder(const TempFolder &) = delete;
    TempFolder &operator=(const TempFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    std::filesystem::path operator/(std::string_view name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace ng::test

/// First line of a test case that needs a fixture: leaves the case where the fixture is absent. The path is then
/// `ng::test::fixturesFolder() / "edf/x.edf"`.
#define NG_REQUIRE_FIXTURE(relativePath)            \
    do {                                            \
        if (!::ng::test::haveFixture(relativePath)) \
            return;                                 \
    } while (false)
