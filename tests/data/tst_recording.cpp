// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/recording.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace ng;

namespace {

Recording small()
{
    std::vector<ChannelInfo> channels;
    std::vector<std::vector<float>> rows;
    for (const char *label : {"Fp1", "Fp2", "Cz"}) {
        ChannelInfo info;
        info.label = label;
        info.axis = {Rate::hertz(10), {{kSecond, 0, 20}}};
        channels.push_back(info);
        rows.emplace_back(20, 0.0F);
    }
    Recording recording;
    recording.path = "x/small.edf";
    recording.signal = std::make_shared<MemorySource>(channels, rows);
    return recording;
}

} // namespace

TEST_CASE("channels are found by label and by number")
{
    const Recording recording = small();
    CHECK(recording.duration() == 3 * kSecond);
    CHECK(recording.findChannel("Cz").value() == 2);
    CHECK(recording.findChannel("#1").value() == 1);
    NG_CHECK_ERROR(recording.findChannel("#3"), ErrorCode::NotFound);
    NG_CHECK_ERROR(recording.findChannel("#-1"), ErrorCode::NotFound);
    const auto absent = recording.findChannel("fp1");
    NG_CHECK_ERROR(absent, ErrorCode::NotFound);
    CHECK(absent.error().message().find("Nearest: Fp1, Fp2") != std::string::npos);
}

TEST_CASE("a warning reads as place and sentence")
{
    const Warning warning{"truncated", "%1 of %2 records are there.", {"3", "4"}, "header byte 236", true};
    CHECK(warning.message() == "header byte 236: 3 of 4 records are there.");
}

TEST_CASE("the identity of a file changes with its size and with any sampled byte")
{
    const test::TempFolder folder;
    const auto write = [&](const char *name, std::size_t size, char first) {
        std::ofstream file(folder / name, std::ios::binary);
        std::string content(size, 'x');
        content[0] = first;
        file << content;
    };
    write("a", 300'000, 'x');
    write("b", 300'000, 'y');
    write("c", 300'001, 'x');
    const auto a = fileIdentity(folder / "a");
    const auto b = fileIdentity(folder / "b");
    const auto c = fileIdentity(folder / "c");
    NG_REQUIRE_RESULT(a);
    NG_REQUIRE_RESULT(b);
    NG_REQUIRE_RESULT(c);
    CHECK((*a)["size"].toInt() == 300'000);
    CHECK_FALSE((*a)["sha256_sampled"] == (*b)["sha256_sampled"]);
    CHECK_FALSE((*a)["size"] == (*c)["size"]);
    NG_CHECK_ERROR(fileIdentity(folder / "absent"), ErrorCode::NotFound);
}
