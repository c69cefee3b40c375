// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/text/text_encoder.h"

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// The other side of an engine: starts the program, talks to it over one socket, notices when it dies or goes silent.
/// Belongs to one thread. Dropping it closes the socket: the engine's runs write a checkpoint and it ends, unless detached.
class EngineClient
{
public:
    struct Spec {
        std::filesystem::path program; ///< neuroglyph-engine
        std::vector<std::string> arguments;
        bool window = false;                      ///< a person waits at a window: the engine leaves one core free
        std::chrono::milliseconds silence{15000}; ///< without a heartbeat for so long it counts as silent
    };

    /// Starts it and waits for its greeting. Unsupported where there is no such program; Backend where it dies at once.
    [[nodiscard]] static Result<EngineClient> start(const Spec &spec);
    ~EngineClient();
    EngineClient(EngineClient &&) noexcept;
    EngineClient &operator=(EngineClient &&) noexcept;

    /// What the engine said of itself: program, versions, pid.
    [[nodiscard]] const Json &greeting() const;

    /// Sends a request (its id is filled in) and gives that id.
    [[nodiscard]] Result<std::int64_t> send(Json request);
    /// Sends and waits for the answer; events that arrive meanwhile are kept for next().
    [[nodiscard]] Result<Json> ask(Json request, std::chrono::milliseconds timeout);
    /// Next event or reply, waiting at most so long; nullopt when nothing came. Heartbeats are not given out.
    /// \errors Backend where the engine died (with signal or exit code and its last words) or went silent: its runs can be resumed
    [[nodiscard]] Result<std::optional<Json>> next(std::chrono::milliseconds timeout);

    [[nodiscard]] int pid() const;

private:
    struct Impl;
    explicit EngineClient(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// An encoder that lives in the engine, behind the interface of those that do not. The client must outlive it and belongs to
/// the thread that encodes. Vectors travel through a file in \p scratch, an existing folder.
[[nodiscard]] Result<TextEncoderPtr> engineTextEncoder(EngineClient &client, std::string_view id,
                                                       const std::filesystem::path &scratch);

/// Where the engine lies: NG_ENGINE where set, else beside the program; Unsupported where there is none.
[[nodiscard]] Result<std::filesystem::path> findEngine(const std::filesystem::path &programFolder);

} // namespace ng
