// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/write_error.h"

#include <cerrno>
#include <system_error>

namespace ng {

namespace {

std::string sentence(int errorNumber)
{
    switch (errorNumber) {
    case ENOSPC:
        return NG_TR("base",
                     "%1 was not written: the disk that holds the folder %2 is full. Free some space and try again.");
    case EDQUOT:
        return NG_TR("base",
                     "%1 was not written: your disk quota for the folder %2 is used up. Remove files or ask for a "
                     "larger quota.");
    case EROFS:
        return NG_TR("base", "%1 was not written: the folder %2 is on a read-only file system. Choose another folder.");
    case EACCES:
    case EPERM:
        return NG_TR(
            "base",
            "%1 was not written: you may not write in the folder %2. Change its permissions or choose another folder.");
    case ENOENT:
    case ENOTDIR:
        return NG_TR("base", "%1 was not written: there is no folder %2. Make it or choose another one.");
    case EISDIR:
        return NG_TR("base", "%1 was not written: in the folder %2 a folder has that name. Choose another name.");
    case EFBIG:
        return NG_TR("base",
                     "%1 was not written: it would be larger than files in the folder %2 may be. Choose another disk.");
    case ENAMETOOLONG:
        return NG_TR("base", "%1 was not written: its name is too long for the folder %2. Choose a shorter name.");
    default:
        return NG_TR("base", "%1 was not written in the folder %2: %3. Check the disk or choose another folder.");
    }
}

} // namespace

Error writeError(int errorNumber, const std::filesystem::path &path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    return {ErrorCode::Io,
            sentence(errorNumber),
            {path.filename().string(), folder.string(), std::generic_category().message(errorNumber)},
            {}};
}

} // namespace ng
