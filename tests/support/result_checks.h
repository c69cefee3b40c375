// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <doctest/doctest.h>

#include <string>

namespace ng::test {

/// The text of an Error for a test's report: its sentence, arguments and context, innermost first.
template<class Error>
std::string errorText(const Error &error)
{
    std::string text = "error " + std::to_string(static_cast<int>(error.code)) + ": " + error.text;
    for (const std::string &argument : error.args)
        text += " | " + argument;
    for (const std::string &place : error.context)
        text += "\n  in " + place;
    return text;
}

template<class Result>
std::string resultText(const Result &result)
{
    return result.has_value() ? std::string() : errorText(result.error());
}

} // namespace ng::test

/// Fails the case, with the error printed, where a Result holds an error; the case goes on.
#define NG_CHECK_RESULT(result) CHECK_MESSAGE((result).has_value(), ::ng::test::resultText(result))

/// As NG_CHECK_RESULT, but ends the case: use before dereferencing.
#define NG_REQUIRE_RESULT(result) REQUIRE_MESSAGE((result).has_value(), ::ng::test::resultText(result))

/// Fails where a Result holds a value or an error of another code.
#define NG_CHECK_ERROR(result, expectedCode)                                                          \
    do {                                                                                              \
        const auto &ngResult = (result);                                                              \
        CHECK_MESSAGE(!ngResult.has_value(), "a value where an error was expected");                  \
        if (!ngResult.has_value())                                                                    \
            CHECK_MESSAGE(ngResult.error().code == (expectedCode), ::ng::test::resultText(ngResult)); \
    } while (false)
