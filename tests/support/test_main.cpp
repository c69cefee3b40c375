// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <cstdlib>
#include <locale>

int main(int argc, char **argv)
{
    // The stage that runs the tests under de_DE sets this: a decimal comma in the C and the C++ library must change nothing.
    if (const char *name = std::getenv("NG_TEST_LOCALE"))
        std::locale::global(std::locale(name));
    doctest::Context context;
    context.applyCommandLine(argc, argv);
    return context.run();
}
