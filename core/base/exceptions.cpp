// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/exceptions.h"

#include <new>

namespace ng {

Error errorFromException(std::string_view what)
{
    try {
        throw;
    } catch (const std::bad_alloc &) {
        return {ErrorCode::OutOfMemory, NG_TR("base", "There is not enough memory for %1."), {std::string(what)}, {}};
    } catch (const std::exception &exception) {
        // Backends append whole call stacks; the first line says what happened.
        const std::string_view message = exception.what();
        return {ErrorCode::Backend,
                NG_TR("base", "%1 failed: %2"),
                {std::string(what), std::string(message.substr(0, message.find('\n')))},
                {}};
    } catch (...) {
        return {ErrorCode::Internal, NG_TR("base", "%1 failed for an unknown reason."), {std::string(what)}, {}};
    }
}

} // namespace ng
