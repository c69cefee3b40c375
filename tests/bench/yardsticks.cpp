// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers each line of JSON on standard input by one on standard output, for `neuroglyph-cli bench`; never installed.
//
// ng-bench-yardsticks [--one-thread]
#include "tests/bench/yardsticks.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string_view>
#include <thread>

namespace {

using namespace ng;

Result<Json> answer(bench::EdflibFile &file, const Json &question)
{
    const std::string what = question["do"].toString();
    if (what == "hello") {
        Json hello = Json::object();
        hello.set("format", "neuroglyph-yardsticks");
        hello.set("version", 1);
        hello.set("edflib", bench::edflibVersion());
        return hello;
    }
    if (what == "open") {
        NG_TRY(file.open(question["path"].toString()));
        return Json::object().set("opened", true);
    }
    if (what == "pages")
        return file.pages(question);
    if (what == "read")
        return bench::readLimit(question.contains("threads") ? static_cast<std::size_t>(
                                    std::clamp<std::int64_t>(question["threads"].toInt(), 1, 256))
                                                             : 1);
    if (what == "copy")
        return bench::copyLimit();
    if (what == "arithmetic")
        return bench::arithmeticLimit();
    if (what == "rank")
        return bench::rankBySorting(question);
    if (what == "iir")
        return bench::filterPlainly(question);
    return fail(ErrorCode::InvalidArgument, "\"%1\" is no yardstick", what);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2 || std::string_view(argv[1]) != "--one-thread")
        std::thread([] {}).join(); // from now on the C library locks its files, as in any program with threads
    bench::EdflibFile file;
    for (std::string line; std::getline(std::cin, line);) {
        Result<Json> said = fail(ErrorCode::Internal, "");
        if (const Result<Json> question = parseJson(line))
            said = answer(file, *question);
        else
            said = tl::unexpected<Error>(question.error());
        if (!said)
            said = Json::object().set("error", said.error().message());
        std::puts(said->dump().c_str());
        std::fflush(stdout);
    }
    return 0;
}
