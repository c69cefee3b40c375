// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <vector>

namespace ng::cli {

/// Another program that answers each line of JSON on its input by one on its output; its messages go to our stderr.
/// Belongs to one thread. Dropping it closes its input, waits for its end and kills it where it does not end.
class Child
{
public:
    /// \errors Unsupported where the program cannot be started
    [[nodiscard]] static Result<Child> start(const std::filesystem::path &program,
                                             const std::vector<std::string> &arguments);
    ~Child();
    Child(Child &&other) noexcept;
    Child &operator=(Child &&other) noexcept;

    /// Answer to a question. An answer with the key "error" is a Backend error of that text.
    /// \errors Backend where it ends, is silent for too long or says something else than JSON
    [[nodiscard]] Result<Json> ask(const Json &question, std::chrono::seconds patience = std::chrono::seconds(300));

private:
    Child(int pid, int input, int output, std::string name);
    void end() noexcept;
    [[nodiscard]] Result<std::string> readLine(std::chrono::seconds patience);

    int m_pid = -1;
    int m_input = -1;
    int m_output = -1;
    std::string m_name;
    std::string m_buffer;
};

} // namespace ng::cli
