// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exceptions.h"
#include "core/base/result.h"
#include "core/base/run_context.h"
#include "tests/support/result_checks.h"

#include <new>
#include <stdexcept>

using namespace ng;

TEST_CASE("exit codes follow the family of the cause")
{
    CHECK(exitCode(ErrorCode::InvalidArgument) == 2);
    CHECK(exitCode(ErrorCode::NotFound) == 3);
    CHECK(exitCode(ErrorCode::CorruptData) == 3);
    CHECK(exitCode(ErrorCode::ShapeMismatch) == 3);
    CHECK(exitCode(ErrorCode::Unsupported) == 4);
    CHECK(exitCode(ErrorCode::Cancelled) == 130);
    for (const ErrorCode code : {ErrorCode::OutOfMemory, ErrorCode::Io, ErrorCode::Backend, ErrorCode::Internal})
        CHECK(exitCode(code) == 1);
    CHECK(errorCodeName(ErrorCode::CorruptData) == "corrupt-data");
    CHECK(errorCodeName(ErrorCode::Internal) == "internal");
}

TEST_CASE("a message has the outermost place first and its arguments filled in once")
{
    const Error error = Error{ErrorCode::CorruptData, "%2 before %1, %3 stays, 100 % too", {"%2", "b"}, {}}
                            .in("channel Fp1")
                            .in("a.edf");
    CHECK(error.message() == "a.edf: channel Fp1: b before %2, %3 stays, 100 % too");
}

TEST_CASE("errors travel through NG_TRY and within")
{
    const auto failing = []() -> Result<int> { return fail(ErrorCode::NotFound, "There is no %1.", "x"); };
    const auto caller = [&failing]() -> Result<std::string> {
        NG_TRY_ASSIGN(const int value, within(failing(), "inner"));
        return std::to_string(value);
    };
    const Result<std::string> result = within(caller(), "outer");
    NG_CHECK_ERROR(result, ErrorCode::NotFound);
    CHECK(result.error().message() == "outer: inner: There is no x.");
}

TEST_CASE("exceptions become errors of the right family")
{
    const auto thrown = [](auto exception) {
        return guarded("The backend", [&]() -> Result<int> { throw exception; });
    };
    NG_CHECK_ERROR(thrown(std::bad_alloc()), ErrorCode::OutOfMemory);
    const Result<int> backend = thrown(std::runtime_error("first line\nsecond line"));
    NG_CHECK_ERROR(backend, ErrorCode::Backend);
    CHECK(backend.error().message() == "The backend failed: first line");
    NG_CHECK_ERROR(thrown(7), ErrorCode::Internal);
    CHECK(guarded("x", []() -> Result<int> { return 3; }) == 3);
}

TEST_CASE("slices of slices map progress and share the stop flag")
{
    const StopSource stop;
    double last = -1.0;
    RunContext::Sinks sinks;
    sinks.progress = [&last](double value) { last = value; };
    const RunContext inner = RunContext(stop, sinks).slice(0.5, 1.0).slice(0.0, 0.5);
    inner.progress(0.5);
    CHECK(last == 0.625);
    inner.progress(7.0);
    CHECK(last == 0.75);
    inner.progress(-1.0);
    CHECK(last == 0.5);
    NG_CHECK_RESULT(inner.checkpoint());
    StopSource(stop).requestStop();
    NG_CHECK_ERROR(inner.checkpoint(), ErrorCode::Cancelled);
}

TEST_CASE("a context without sinks reports nowhere and never stops")
{
    const RunContext context;
    context.progress(0.5);
    context.status("text");
    context.measure({"loss", 0, 1, ""}, 2, 0.5);
    NG_CHECK_RESULT(context.slice(0.1, 0.2).checkpoint());
}
