// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/assert.h"

#include <cstdio>
#include <cstdlib>

namespace ng {

void assertionFailed(const char *expression, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: broken invariant: %s\n", file, line, expression);
    std::fflush(stderr);
    std::abort();
}

} // namespace ng
