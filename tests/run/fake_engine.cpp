// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/engine_server.h"
#include "core/text/text_encoders.h"
#include "tests/support/fake_framework.h"

#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

/// An engine without LibTorch. Arguments make it misbehave: "silent" never answers, "dies" ends at once with last words.
int main(int argc, char **argv)
{
    using namespace ng;
    std::signal(SIGPIPE, SIG_IGN);
    if (argc > 1 && std::strcmp(argv[1], "silent") == 0)
        ::sleep(600);
    if (argc > 1 && std::strcmp(argv[1], "dies") == 0) {
        std::fputs("no driver\n", stderr);
        return 7;
    }
    std::vector<std::unique_ptr<const Framework>> frameworks = makeBaselines();
    frameworks.push_back(test::makeFakeFramework());
    const FrameworkRegistry registry(std::move(frameworks));
    const ReaderRegistry readers = makeReaders();
    EngineServices services{{registry,
                             readers,
                             [](std::string_view id) { return makeCoreTextEncoder(id); },
                             {},
                             {},
                             "fake engine",
                             Json::object()},
                            {}};
    return EngineServer(std::move(services), STDIN_FILENO, STDOUT_FILENO).run();
}
