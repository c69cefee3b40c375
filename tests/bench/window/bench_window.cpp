// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side of `neuroglyph-cli bench`: answers each line of JSON on standard input by one on standard output. Ours and
// the yardsticks draw in this one process, so both get the same machine. Never installed.
#include "core/base/json.h"
#include "tests/bench/window/page_turns.h"
#include "tests/bench/window/start_times.h"
#include "widgets/style/theme.h"

#include <QApplication>

#include <clocale>
#include <cstdio>
#include <iostream>
#include <string>

namespace {

using namespace ng;

Result<Json> answer(const Json &question)
{
    const std::string what = question["do"].toString();
    if (what == "hello") {
        Json hello = Json::object();
        hello.set("format", "neuroglyph-window-bench");
        hello.set("version", 1);
        hello.set("qt", qVersion());
        hello.set("platform", QGuiApplication::platformName().toStdString());
        return hello;
    }
    if (what == "turn-pages")
        return bench::turnPages(question);
    if (what == "turn-pages-qcustomplot")
        return bench::turnPagesByQCustomPlot(question);
    if (what == "compare-columns")
        return bench::compareColumns(question);
    if (what == "paint-events")
        return bench::paintEvents(question);
    if (what == "start-times")
        return bench::startTimes(question);
    return fail(ErrorCode::InvalidArgument, "\"%1\" is no question about the window", what);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    std::setlocale(LC_NUMERIC, "C");
    ui::ThemeManager theme;
    theme.setChoice(ui::ThemeChoice::Light);
    theme.apply(app);
    for (std::string line; std::getline(std::cin, line);) {
        Result<Json> said = fail(ErrorCode::Internal, "");
        if (const Result<Json> question = parseJson(line))
            said = answer(*question);
        else
            said = tl::unexpected<Error>(question.error());
        if (!said)
            said = Json::object().set("error", said.error().message());
        std::puts(said->dump().c_str());
        std::fflush(stdout);
    }
    return 0;
}
