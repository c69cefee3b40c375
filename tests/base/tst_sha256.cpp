// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/sha256.h"
#include "core/base/sha256_blocks.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <vector>

using namespace ng;

TEST_CASE("SHA-256 gives the examples of FIPS 180")
{
    CHECK(sha256Hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256Hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256Hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
          == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256Hex(std::string(1'000'000, 'a')) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("pieces of any length give the same as the whole")
{
    Philox random(1);
    std::string text(1000, ' ');
    for (char &c : text)
        c = static_cast<char>(random.below(256));
    for (std::size_t size = 1; size < 200; ++size) {
        Sha256 hash;
        for (std::size_t at = 0; at < text.size(); at += size)
            hash.update(std::string_view(text).substr(at, size));
        CHECK(hash.hex() == sha256Hex(text));
    }
}

TEST_CASE("the processor's instructions and the plain code agree")
{
    if (!sha256HasInstructions())
        return;
    Philox random(2);
    std::vector<std::uint8_t> bytes(64 * 9);
    for (std::uint8_t &byte : bytes)
        byte = static_cast<std::uint8_t>(random.below(256));
    for (std::size_t count = 0; count <= 9; ++count) {
        std::array<std::uint32_t, 8> plain{1, 2, 3, 4, 5, 6, 7, 0xffffffff};
        std::array<std::uint32_t, 8> fast = plain;
        sha256BlocksScalar(plain, bytes.data(), count);
        sha256BlocksFast(fast, bytes.data(), count);
        CHECK(plain == fast);
    }
}

TEST_CASE("the plain code gives the example of FIPS 180 too")
{
    std::array<std::uint8_t, 64> block{'a', 'b', 'c', 0x80};
    block[63] = 24;
    std::array<std::uint32_t, 8> state{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                       0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    sha256BlocksScalar(state, block.data(), 1);
    CHECK(state[0] == 0xba7816bf);
    CHECK(state[7] == 0xf20015ad);
}

TEST_CASE("the hash of a file larger than one piece is that of its bytes")
{
    const ng::test::TempFolder folder;
    const std::string text((2U << 20U) + 13, 'x');
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "a", text));
    CHECK(sha256OfFile(folder / "a") == sha256Hex(text));
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "empty", std::string_view()));
    CHECK(sha256OfFile(folder / "empty") == sha256Hex(""));
    NG_CHECK_ERROR(sha256OfFile(folder / "missing"), ErrorCode::NotFound);
}
