// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/run_context.h"

#include <algorithm>
#include <cmath>

namespace ng {

StopSource::StopSource() : m_flag(std::make_shared<std::atomic<bool>>(false)) { }

void StopSource::requestStop() noexcept
{
    m_flag->store(true, std::memory_order_relaxed);
}

bool StopSource::stopRequested() const noexcept
{
    return m_flag->load(std::memory_order_relaxed);
}

RunContext::RunContext(const StopSource &stop, Sinks sinks)
    : m_stop(stop.flag()),
      m_sinks(std::make_shared<const Sinks>(std::move(sinks)))
{ }

RunContext::RunContext(const StopSource &stop) : m_stop(stop.flag()) { }

RunContext RunContext::slice(double from, double to) const
{
    RunContext child = *this;
    const double width = m_to - m_from;
    child.m_from = m_from + width * std::clamp(from, 0.0, 1.0);
    child.m_to = m_from + width * std::clamp(to, 0.0, 1.0);
    return child;
}

Result<> RunContext::checkpoint() const
{
    if (stopRequested())
        return fail(ErrorCode::Cancelled, NG_TR("base", "Stopped on request."));
    return {};
}

bool RunContext::stopRequested() const
{
    return m_stop && m_stop->load(std::memory_order_relaxed);
}

void RunContext::progress(double fraction) const
{
    if (!m_sinks || !m_sinks->progress || std::isnan(fraction))
        return;
    const double f = std::clamp(fraction, 0.0, 1.0);
    m_sinks->progress(f == 1.0 ? m_to
                               : m_from + (m_to - m_from) * f); // a finished slice ends exactly where the next begins
}

void RunContext::status(const std::string &sentence) const
{
    if (m_sinks && m_sinks->status)
        m_sinks->status(sentence);
}

void RunContext::measure(const SeriesId &series, std::int64_t step, double value) const
{
    if (m_sinks && m_sinks->measurement)
        m_sinks->measurement(series, step, value);
}

} // namespace ng
