// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mapped_file.h"

#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <sys/wait.h>
#include <unistd.h>

using namespace ng;
using ng::test::TempFolder;

namespace {

constexpr std::size_t kBytes = 4U << 20U;

std::shared_ptr<const InputFile> fileOf(const std::filesystem::path &path, std::size_t bytes = kBytes)
{
    std::string text(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i)
        text[i] = static_cast<char>(i * 31 % 251);
    NG_REQUIRE_RESULT(writeFileAtomically(path, std::string_view(text)));
    auto file = InputFile::open(path);
    NG_REQUIRE_RESULT(file);
    return *file;
}

std::uint64_t sumOf(std::span<const std::byte> bytes)
{
    std::uint64_t sum = 0;
    for (const std::byte byte : bytes)
        sum += std::to_integer<std::uint64_t>(byte);
    return sum;
}

} // namespace

TEST_CASE("a mapped file shows the bytes that are read, from any offset")
{
    const TempFolder folder;
    const auto file = fileOf(folder / "a");
    const auto mapped = MappedFile::open(*file);
    REQUIRE(mapped);
    const std::vector<std::pair<std::uint64_t, std::size_t>> stretches{
        {0, 100}, {4095, 2}, {33'024, 1'000'000}, {kBytes - 7, 7}};
    for (const auto &stretch : stretches) {
        std::vector<std::byte> read(stretch.second);
        NG_REQUIRE_RESULT(file->readAt(stretch.first, read));
        bool same = false;
        CHECK(mapped->look(stretch.first, read.size(), [&](std::span<const std::byte> bytes) {
            same = std::equal(bytes.begin(), bytes.end(), read.begin(), read.end());
        }));
        CHECK(same);
    }
    CHECK(!mapped->look(0, 0, [](std::span<const std::byte>) {}));
}

TEST_CASE("a file that is another one by now is not mapped")
{
    const TempFolder folder;
    const auto file = fileOf(folder / "a");
    fileOf(folder / "a", kBytes - 1);
    CHECK(MappedFile::open(*file) == nullptr);
    std::filesystem::remove(folder / "a");
    CHECK(MappedFile::open(*file) == nullptr);
}

TEST_CASE("a file that is cut while it is looked at ends the look, each time, in every thread")
{
    const TempFolder folder;
    for (int round = 0; round < 20; ++round) {
        const auto file = fileOf(folder / "a");
        const auto mapped = MappedFile::open(*file);
        REQUIRE(mapped);
        std::atomic<int> left{0};
        {
            std::vector<std::jthread> threads;
            for (int t = 0; t < 3; ++t) {
                threads.emplace_back([&] {
                    std::uint64_t sum = 0;
                    while (mapped->look(0, kBytes, [&](std::span<const std::byte> bytes) { sum += sumOf(bytes); })) { }
                    ++left;
                });
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(round % 4));
            std::filesystem::resize_file(folder / "a", 12'345);
        }
        CHECK(left == 3);
        NG_CHECK_ERROR(file->unchanged(), ErrorCode::CorruptData);
        CHECK(!mapped->look(0, kBytes, [](std::span<const std::byte> bytes) { CHECK(sumOf(bytes) == 0); }));
    }
}

TEST_CASE("bus errors that are not ours still end the process")
{
    const TempFolder folder;
    const auto file = fileOf(folder / "a");
    const auto mapped = MappedFile::open(*file);
    REQUIRE(mapped);
    CHECK(mapped->look(0, kBytes, [](std::span<const std::byte>) {})); // our handler is set now
    const pid_t child = ::fork();
    if (child == 0) {
        std::signal(SIGALRM, SIG_DFL);
        ::alarm(20);
        ::raise(SIGBUS);
        ::raise(SIGBUS); // the first one put the default back
        ::_exit(0);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGBUS);
}

TEST_CASE("where somebody else takes bus errors, nothing is mapped")
{
    const TempFolder folder;
    const auto file = fileOf(folder / "a");
    const auto mapped = MappedFile::open(*file);
    REQUIRE(mapped);
    CHECK(mapped->look(0, kBytes, [](std::span<const std::byte>) {}));
    struct sigaction ours {
    };
    struct sigaction theirs {
    };
    theirs.sa_handler = SIG_IGN;
    REQUIRE(::sigaction(SIGBUS, &theirs, &ours) == 0);
    CHECK(!mapped->look(0, kBytes, [](std::span<const std::byte>) {}));
    REQUIRE(::sigaction(SIGBUS, &ours, nullptr) == 0);
    CHECK(mapped->look(0, kBytes, [](std::span<const std::byte>) {}));
}
