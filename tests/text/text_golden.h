// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/sha256.h"
#include "tests/support/fixtures.h"
#include "tests/support/result_checks.h"

#include <cstdlib>
#include <filesystem>
#include <string>

namespace ng::test {

inline std::filesystem::path textReference(std::string_view file)
{
    return sourceFolder() / "tests/reference/text" / file;
}

/// A JSON file of tests/reference/text; fails the running case when its script has changed since it was made.
inline Json textGolden(std::string_view file)
{
    const Result<Json> json = readJsonFile(textReference(file));
    NG_REQUIRE_RESULT(json);
    const Result<std::string> hash = sha256OfFile(textReference("generate.py"));
    NG_REQUIRE_RESULT(hash);
    CHECK_MESSAGE((*json)["script_sha256"].toString() == *hash, "generate.py has changed since ", file,
                  " was made: run it again");
    return *json;
}

/// The sentence encoder's folder: NG_MODEL_STORE, else .deps/models of the source tree.
inline std::filesystem::path miniLmFolder()
{
    const char *store = std::getenv("NG_MODEL_STORE");
    const std::filesystem::path root =
        store != nullptr && *store != '\0' ? std::filesystem::path(store) : sourceFolder() / ".deps/models";
    return root / "all-MiniLM-L6-v2";
}

/// Whether it is there; where not, the reason is printed, and with CI=true the running case fails.
inline bool haveMiniLm()
{
    if (std::filesystem::exists(miniLmFolder() / "vocab.txt"))
        return true;
    const char *ci = std::getenv("CI");
    if (ci != nullptr && std::string_view(ci) == "true")
        FAIL_CHECK("no sentence encoder in " << miniLmFolder().string() << ": run packaging/bootstrap.sh");
    MESSAGE("left out: no sentence encoder in " << miniLmFolder().string());
    return false;
}

} // namespace ng::test
