// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace ng {

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::InvalidArgument:
        return "invalid-argument";
    case ErrorCode::NotFound:
        return "not-found";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::CorruptData:
        return "corrupt-data";
    case ErrorCode::ShapeMismatch:
        return "shape-mismatch";
    case ErrorCode::OutOfMemory:
        return "out-of-memory";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Backend:
        return "backend";
    case ErrorCode::Internal:
        break;
    }
    return "internal";
}

Error Error::in(std::string place) const &
{
    Error copy = *this;
    copy.context.push_back(std::move(place));
    return copy;
}

Error Error::in(std::string place) &&
{
    context.push_back(std::move(place));
    return std::move(*this);
}

std::string Error::message() const
{
    std::string result;
    for (auto place = context.rbegin(); place != context.rend(); ++place)
        result.append(*place).append(": ");
    return result + fillIn(text, args);
}

std::string fillIn(std::string_view text, const std::vector<std::string> &args)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 1 < text.size() && text[i + 1] >= '1' && text[i + 1] <= '9') {
            const auto index = static_cast<std::size_t>(text[i + 1] - '1');
            if (index < args.size()) {
                result += args[index];
                ++i;
                continue;
            }
        }
        result += text[i];
    }
    return result;
}

int exitCode(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return 2;
    case ErrorCode::NotFound:
    case ErrorCode::CorruptData:
    case ErrorCode::ShapeMismatch:
        return 3;
    case ErrorCode::Unsupported:
        return 4;
    case ErrorCode::Cancelled:
        return 130;
    case ErrorCode::OutOfMemory:
    case ErrorCode::Io:
    case ErrorCode::Backend:
    case ErrorCode::Internal:
        break;
    }
    return 1;
}

} // namespace ng
