// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_study.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/write_error.h"

#include <QCoreApplication>

#include <unistd.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

/// What people add to a study while they look at it.
bool isOfAPerson(const fs::path &folder)
{
    static const std::set<std::string> names{"review", "reports"};
    return names.contains(folder.filename().string());
}

Result<std::vector<fs::path>> filesOf(const fs::path &study)
{
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::recursive_directory_iterator at(study, error), end; !error && at != end; at.increment(error)) {
        std::error_code odd; // a link to nowhere is no file
        if (at->is_directory(odd) && isOfAPerson(at->path()))
            at.disable_recursion_pending();
        else if (at->is_regular_file(odd))
            out.push_back(at->path().lexically_relative(study));
    }
    if (error)
        return fail(ErrorCode::NotFound, NG_TR("window", "The bundled study in %1 cannot be read: %2."), study.string(),
                    error.message());
    std::sort(out.begin(), out.end());
    return out;
}

Result<> copyFiles(const fs::path &study, const fs::path &into, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const std::vector<fs::path> files, filesOf(study));
    std::error_code error;
    for (std::size_t i = 0; i < files.size(); ++i) {
        NG_TRY(ctx.checkpoint());
        const fs::path to = into / files[i];
        fs::create_directories(to.parent_path(), error);
        if (!error)
            fs::copy_file(study / files[i], to, error);
        if (!error) // what is installed may be for reading alone
            fs::permissions(to, fs::perms::owner_read | fs::perms::owner_write, fs::perm_options::add, error);
        if (error)
            return tl::unexpected<Error>(writeError(error.value(), to));
        ctx.progress(static_cast<double>(i + 1) / static_cast<double>(files.size()));
    }
    return {};
}

} // namespace

fs::path tourStudy()
{
    const QByteArray given = qgetenv("NG_TOUR_STUDY");
    std::error_code error;
    if (!given.isEmpty())
        return fs::exists(fs::path(given.toStdString()) / "study.json", error) ? fs::path(given.toStdString())
                                                                               : fs::path();
    const fs::path program = QCoreApplication::applicationDirPath().toStdString();
    for (const fs::path &place : {program / "../share/neuroglyph/tour", program / "../share/tour"}) {
        if (fs::exists(place / "study.json", error))
            return fs::weakly_canonical(place, error);
    }
    return {};
}

fs::path tourCopyPlace(const fs::path &study)
{
    const std::string header = readTextFile(study / "study.json").value_or(std::string());
    return dataFolder() / "bundled" / sha256Hex(header).substr(0, 12) / "tour";
}

Result<> copyTourStudy(const fs::path &study, const fs::path &into, const RunContext &ctx)
{
    std::error_code error;
    if (fs::exists(into / "study.json", error))
        return {};
    const fs::path part = into.string() + ".part-" + std::to_string(::getpid());
    fs::remove_all(part, error);
    Result<> done = copyFiles(study, part, ctx);
    if (done) {
        fs::rename(part, into, error);
        // Another window may have been faster: its copy is as good.
        std::error_code none;
        if (error && !fs::exists(into / "study.json", none))
            done = tl::unexpected<Error>(writeError(error.value(), into));
    }
    fs::remove_all(part, error);
    return done;
}

} // namespace ng::ui
