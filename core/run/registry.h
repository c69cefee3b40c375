// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/run/framework.h"

#include <memory>
#include <string_view>
#include <vector>

namespace ng {

/// Cards of every framework and baseline of this build, alphabetical by id, baselines last. Torch-free: the command line and
/// the window list and check parameters with them and leave the training to the engine.
[[nodiscard]] std::vector<FrameworkCard> frameworkCards();
/// Card by id; InvalidArgument lists the known ids.
[[nodiscard]] Result<FrameworkCard> findFrameworkCard(std::string_view id);

/// Complete parameters: defaults, then the values of \p preset ("" for none), then "key=value" texts. InvalidArgument names what is wrong.
[[nodiscard]] Result<Json> frameworkParams(const FrameworkCard &card, std::string_view preset,
                                           const std::vector<std::string> &assignments);

/// Frameworks a program can run; made in main and passed down.
class FrameworkRegistry
{
public:
    explicit FrameworkRegistry(std::vector<std::unique_ptr<const Framework>> frameworks)
        : m_frameworks(std::move(frameworks))
    { }
    [[nodiscard]] const std::vector<std::unique_ptr<const Framework>> &frameworks() const { return m_frameworks; }
    /// Unsupported where this program does not run it.
    [[nodiscard]] Result<const Framework *> find(std::string_view id) const;

private:
    std::vector<std::unique_ptr<const Framework>> m_frameworks;
};

/// The baselines lda and ridge, which need no engine.
[[nodiscard]] std::vector<std::unique_ptr<const Framework>> makeBaselines();

} // namespace ng
