// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/reader.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace ng;

namespace {

/// Takes files of one extension with one confidence and says in the error who it was.
class FakeReader final : public Reader
{
public:
    FakeReader(std::string name, double confidence) : m_name(std::move(name)), m_confidence(confidence) { }
    std::string_view id() const override { return m_name; }
    std::string_view name() const override { return m_name; }
    std::vector<std::string> patterns() const override { return {"*.x"}; }
    double confidence(const FileProbe &probe) const override
    {
        return probe.path.extension() == ".x" && probe.head.starts_with("abc") && probe.siblings.size() == 1
            ? m_confidence
            : 0.0;
    }
    Result<RecordingPtr> open(const std::filesystem::path &, const ReadOptions &, const RunContext &) const override
    {
        return fail(ErrorCode::CorruptData, m_name);
    }

private:
    std::string m_name;
    double m_confidence;
};

ReaderRegistry fakes()
{
    std::vector<std::unique_ptr<const Reader>> readers;
    readers.push_back(std::make_unique<FakeReader>("low", 0.3));
    readers.push_back(std::make_unique<FakeReader>("high", 0.9));
    readers.push_back(std::make_unique<FakeReader>("never", 0.0));
    return ReaderRegistry(std::move(readers));
}

void write(const std::filesystem::path &path, std::string_view bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("the most confident reader opens the file")
{
    const test::TempFolder folder;
    write(folder / "f.x", "abcdef");
    const auto opened = fakes().open(folder / "f.x");
    NG_CHECK_ERROR(opened, ErrorCode::CorruptData);
    CHECK(opened.error().text == "high");
}

TEST_CASE("a file nobody reads is refused with the formats that are read, and with its own where it is known")
{
    const test::TempFolder folder;
    write(folder / "f.y", "abcdef");
    const auto unknown = fakes().open(folder / "f.y");
    NG_CHECK_ERROR(unknown, ErrorCode::Unsupported);
    CHECK(unknown.error().message().find("low; high; never") != std::string::npos);
    write(folder / "renamed.dat", std::string_view("\0\0\0\x64\0\0\0\x1F\0\0\0\x14", 12));
    const auto fiff = fakes().open(folder / "renamed.dat");
    NG_CHECK_ERROR(fiff, ErrorCode::Unsupported);
    CHECK(fiff.error().message().find("FIFF") != std::string::npos);
    write(folder / "empty.cnt", "");
    NG_CHECK_ERROR(fakes().open(folder / "empty.cnt"), ErrorCode::Unsupported);
    NG_CHECK_ERROR(fakes().open(folder / "absent.x"), ErrorCode::NotFound);
    NG_CHECK_ERROR(fakes().open(folder.path()), ErrorCode::NotFound);
}

TEST_CASE("built-in readers are in alphabetical order and say what they read")
{
    const ReaderRegistry registry = makeReaders();
    REQUIRE_FALSE(registry.readers().empty());
    for (std::size_t i = 0; i < registry.readers().size(); ++i) {
        CHECK_FALSE(registry.readers()[i]->name().empty());
        CHECK_FALSE(registry.readers()[i]->patterns().empty());
        if (i > 0)
            CHECK(registry.readers()[i - 1]->id() < registry.readers()[i]->id());
    }
}

TEST_CASE("a FIFF recording is refused as what it is")
{
    NG_REQUIRE_FIXTURE("brainvision/test_bin_raw.fif");
    const auto opened = makeReaders().open(test::fixturesFolder() / "brainvision/test_bin_raw.fif");
    NG_CHECK_ERROR(opened, ErrorCode::Unsupported);
    CHECK(opened.error().message().find("FIFF") != std::string::npos);
}
