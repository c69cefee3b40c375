// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/base/json.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <cmath>
#include <limits>

using namespace ng;

namespace {

std::string damage(std::string_view text)
{
    const Result<Json> value = parseJson(text);
    NG_CHECK_ERROR(value, ErrorCode::CorruptData);
    return value ? std::string() : value.error().message();
}

} // namespace

TEST_CASE("a text is written as it was read, keys in their order, numbers in their kind")
{
    const std::string text =
        R"({"z":1,"a":[1.0,-0.0,2.5e-08,1e+22,true,null,"ä\n\"\\\u0001\u007f"],"m":{"empty":{},"none":[]},"big":-9223372036854775808})";
    const Json value = parseJson(text).value();
    CHECK(value.dump() == text);
    CHECK(value["z"].isInteger());
    CHECK_FALSE(value["a"].items().at(0).isInteger());
    CHECK(parseJson(value.pretty()).value() == value);
    CHECK(parseJson(value.dump()).value() == value);
}

TEST_CASE("indented text has two spaces a level and ends its last line")
{
    CHECK(Json::object().set("a", Json::array().push(1).push(2.0)).set("b", Json::object()).pretty()
          == "{\n  \"a\": [\n    1,\n    2.0\n  ],\n  \"b\": {}\n}\n");
}

TEST_CASE("what JSON cannot hold becomes null or text")
{
    CHECK(Json(std::nan("")).dump() == "null");
    CHECK(Json(-HUGE_VAL).dump() == "null");
    CHECK(Json(std::numeric_limits<std::uint64_t>::max()).dump() == "\"18446744073709551615\"");
    CHECK(Json(std::uint64_t{5}).isInteger());
    CHECK(parseJson("18446744073709551615").value().toString() == "18446744073709551615");
    CHECK(parseJson(Json("\xB5V").dump()).value().toString() == "µV");
}

TEST_CASE("damage names line and column")
{
    CHECK(damage("{\n  \"a\": 1,\n  \"b\" 2\n}").find("line 3, column 7") != std::string::npos);
    CHECK(damage("").find("line 1, column 1") != std::string::npos);
    for (const char *bad :
         {"{", "[1,]", "{\"a\":1,}", "01", "1 2", "nul", "\"\xFF\"", "\"a", "1e999", "{'a':1}", "[1]]", "\"\\ud800\""})
        damage(bad);
    CHECK(damage("{\"a\": {\"k\": 1, \"j\": 2, \"k\": 3}}").find("\"k\" twice") != std::string::npos);
}

TEST_CASE("64 levels are read, 65 and a million are refused")
{
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    NG_CHECK_RESULT(parseJson(nested(64)));
    damage(nested(65));
    damage(std::string(1'000'000, '['));
}

TEST_CASE("many keys are checked for repetition in little time")
{
    std::string text = "{";
    for (int i = 0; i < 200'000; ++i)
        text += "\"k" + std::to_string(i) + "\":0,";
    NG_CHECK_RESULT(parseJson(text + "\"last\":0}"));
    damage(text + "\"k0\":0}");
}

TEST_CASE("members are set, replaced, removed and asked for")
{
    Json value;
    value.set("a", 1).set("b", "x").set("a", 2.5);
    CHECK(value.dump() == "{\"a\":2.5,\"b\":\"x\"}");
    CHECK(value.requireDouble("a") == 2.5);
    CHECK(value.requireString("b") == "x");
    NG_CHECK_ERROR(value.requireInt("a"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(value.requireInt("b"), ErrorCode::CorruptData);
    NG_CHECK_ERROR(value.requireString("c"), ErrorCode::CorruptData);
    value.remove("a");
    CHECK_FALSE(value.contains("a"));
    CHECK(value["nowhere"]["deeper"].isNull());
    CHECK(value.size() == 1);
    CHECK(Json(3).toDouble() == 3.0);
    CHECK(Json(3.0).toInt() == 3);
    CHECK(Json(3.5).toInt(7) == 7);
    CHECK(Json(true).toInt(7) == 7);
    CHECK(Json("x").isString());
}

TEST_CASE("files are written, read back and refused where they are too large")
{
    const ng::test::TempFolder folder;
    const Json value = Json::object().set("format", "x").set("version", 3).set("unknown", Json::array().push(nullptr));
    NG_REQUIRE_RESULT(writeJsonFile(folder / "a.json", value));
    CHECK(readJsonFile(folder / "a.json") == value);
    NG_CHECK_ERROR(readJsonFile(folder / "a.json", 10), ErrorCode::CorruptData);
    NG_REQUIRE_RESULT(writeFileAtomically(folder / "bad.json", std::string_view("{")));
    const Result<Json> bad = readJsonFile(folder / "bad.json");
    NG_CHECK_ERROR(bad, ErrorCode::CorruptData);
    CHECK(bad.error().message().starts_with("bad.json: "));
}

TEST_CASE("a newer version is refused with both versions named")
{
    const Json value = Json::object().set("format", "neuroglyph-study").set("version", 3);
    NG_CHECK_RESULT(checkFormat(value, "neuroglyph-study", 3));
    const Result<> newer = checkFormat(value, "neuroglyph-study", 2);
    NG_CHECK_ERROR(newer, ErrorCode::Unsupported);
    CHECK(newer.error().message().find("version 3") != std::string::npos);
    CHECK(newer.error().message().find("up to 2") != std::string::npos);
    NG_CHECK_ERROR(checkFormat(value, "neuroglyph-run", 3), ErrorCode::CorruptData);
    NG_CHECK_ERROR(checkFormat(Json::object().set("format", "a").set("version", 0), "a", 1), ErrorCode::CorruptData);
    NG_CHECK_ERROR(checkFormat(Json::object().set("format", "a"), "a", 1), ErrorCode::CorruptData);
    NG_CHECK_ERROR(checkFormat(Json(), "a", 1), ErrorCode::CorruptData);
}
