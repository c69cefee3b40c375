// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace ng::ui {

/// Jobs that draw figures. A plot is recorded in the window's thread, so that a job that draws one waits for that thread: who
/// goes away while such jobs run must go on answering them, or closing the window waits for their patience.
class DrawingJobs
{
public:
    using Token = std::shared_ptr<std::atomic<int>>;

    /// For the job: held while it draws.
    class Running
    {
    public:
        explicit Running(Token token) : m_token(std::move(token)) { ++*m_token; }
        ~Running() { --*m_token; }
        Running(const Running &) = delete;
        Running &operator=(const Running &) = delete;

    private:
        Token m_token;
    };

    [[nodiscard]] const Token &token() const { return m_token; }
    /// Answers what running jobs ask of the window's thread until none is left, at most three seconds. In that thread.
    void finish() const;

private:
    Token m_token = std::make_shared<std::atomic<int>>(0);
};

} // namespace ng::ui
