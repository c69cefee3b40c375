// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Marks a text for translation in \p context; at run time it is the text itself.
/// The core never translates: texts travel as marked source strings with %1..%9 and their arguments beside them.
#define NG_TR(context, text) (text)

namespace ng {

/// Families of outside causes. Exit codes of the programs follow from them (see exitCode()).
enum class ErrorCode : std::uint8_t {
    Cancelled,       ///< the user stopped it
    InvalidArgument, ///< wrong usage: a parameter, an option, a range
    NotFound,        ///< an input that is missing or may not be read
    Unsupported,     ///< known but not supported, or not in this build
    CorruptData,     ///< an input that is damaged, shrinks, fails to read or asks for an absurd size
    ShapeMismatch,   ///< inputs that do not fit each other
    OutOfMemory,     ///< memory of the host or the device; never a file's doing
    Io,              ///< a write that failed
    Backend,         ///< a library or device failed
    Internal,        ///< a defect of ours
};

/// Stable machine name of a code ("corrupt-data"), as used in JSON.
std::string_view errorCodeName(ErrorCode code);

/// What went wrong, for whom: a translatable sentence, its values and where it happened.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string text;                 ///< NG_TR-marked sentence with %1..%9
    std::vector<std::string> args;    ///< values for %1..%9, never translated
    std::vector<std::string> context; ///< innermost first: "channel Fp1", "sub-01_eeg.edf"

    /// The same error with one more place around it.
    [[nodiscard]] Error in(std::string place) const &;
    [[nodiscard]] Error in(std::string place) &&;
    /// English sentence with arguments filled in, prefixed by the context, outermost first.
    [[nodiscard]] std::string message() const;
};

template<class T = void>
using Result = tl::expected<T, Error>;

/// Makes a failed Result: `return fail(ErrorCode::NotFound, NG_TR("io", "There is no file %1."), path);`
template<class... Args>
[[nodiscard]] tl::unexpected<Error> fail(ErrorCode code, std::string_view text, Args &&...args)
{
    return tl::unexpected<Error>(Error{code, std::string(text), {std::string(std::forward<Args>(args))...}, {}});
}

/// Fills %1..%9 of a marked text.
std::string fillIn(std::string_view text, const std::vector<std::string> &args);

/// Exit code of a program for an error: 2 wrong usage; 3 missing, unreadable or invalid data; 4 unsupported; 130 cancelled; else 1.
int exitCode(ErrorCode code);

/// Result with one more place of context when it failed.
template<class T>
[[nodiscard]] Result<T> within(Result<T> result, std::string place)
{
    if (!result)
        return tl::unexpected<Error>(std::move(result.error()).in(std::move(place)));
    return result;
}

} // namespace ng

#define NG_CONCAT_INNER(a, b) a##b
#define NG_CONCAT(a, b) NG_CONCAT_INNER(a, b)

/// Returns the error of a failed Result from the enclosing function.
#define NG_TRY(expression)                                                      \
    do {                                                                        \
        auto ngTryResult = (expression);                                        \
        if (!ngTryResult)                                                       \
            return tl::unexpected<::ng::Error>(std::move(ngTryResult.error())); \
    } while (false)

/// Declares \p declaration from the value of a Result, or returns its error from the enclosing function.
#define NG_TRY_ASSIGN(declaration, expression)                                             \
    auto NG_CONCAT(ngTry, __LINE__) = (expression);                                        \
    if (!NG_CONCAT(ngTry, __LINE__))                                                       \
        return tl::unexpected<::ng::Error>(std::move(NG_CONCAT(ngTry, __LINE__).error())); \
    declaration = std::move(*NG_CONCAT(ngTry, __LINE__))
