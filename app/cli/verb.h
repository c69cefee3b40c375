// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/base/run_context.h"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace ng::cli {

/// What a verb may use to talk: results on stdout, everything else on stderr; progress only on a terminal.
class Terminal
{
public:
    Terminal();
    void print(std::string_view text) const;     ///< stdout, as it is
    void printLine(std::string_view line) const; ///< stdout
    void printJson(const Json &value) const;     ///< stdout, alone
    void note(std::string_view line) const;      ///< stderr
    void warning(std::string_view line) const;   ///< stderr, "warning: …"
    [[nodiscard]] bool progressVisible() const { return m_progress; }
    /// Bar with percentage and status on stderr, redrawn in place; nothing where stderr is no terminal.
    [[nodiscard]] RunContext progressContext(const StopSource &stop) const;
    void clearProgress() const;

private:
    bool m_progress = false;
};

struct CliContext {
    Terminal terminal;
    StopSource stop;                     ///< set by Ctrl+C (SIGINT) and SIGTERM
    std::filesystem::path programFolder; ///< where neuroglyph-cli lies; the engine lies beside it
    std::vector<std::string> arguments;  ///< the whole command line, for recipes that repeat it
};

/// The work of a verb after its options were parsed. The error decides the exit code.
using VerbBody = std::function<Result<>(CliContext &)>;

/// One verb of neuroglyph-cli. \c setup declares options on its sub-command and returns the body that reads them.
struct VerbSpec {
    std::string_view name;
    std::string_view summary;
    std::string_view example;
    std::function<VerbBody(CLI::App &)> setup;
};

/// All verbs of this build, in the order --help shows them. A verb of the product that is not here answers with exit code 4.
[[nodiscard]] std::vector<VerbSpec> allVerbs();

/// How often Ctrl+C or SIGTERM came since the start: once asks to finish the step and keep, twice to cancel.
[[nodiscard]] int interruptCount();

/// Columns of texts aligned for people: first row is the header; numbers (all cells of a column but the header) go right.
[[nodiscard]] std::string alignedTable(const std::vector<std::vector<std::string>> &rows);

} // namespace ng::cli
