// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recording.h"
#include "core/io/edf/edf_write_layout.h"

#include <cstdint>
#include <string>
#include <vector>

namespace ng {

/// Content of the annotation signal: the time of each record and the events, packed near their onsets.
class EdfAnnotationTrack
{
public:
    /// \p shift is added to every time (fraction of the start second).
    EdfAnnotationTrack(const Recording &recording, const EdfRecordLayout &layout, TimeNs shift);

    /// Bytes of the annotation signal in each record, a multiple of \p width.
    [[nodiscard]] std::int64_t bytesPerRecord(std::int64_t width) const;
    /// Those of one record, padded with NUL to \p size.
    [[nodiscard]] std::string record(std::int64_t index, std::int64_t size) const;

private:
    [[nodiscard]] std::string recordTime(std::int64_t index) const;

    const EdfRecordLayout &m_layout;
    TimeNs m_shift;
    std::vector<std::string> m_lists;                           ///< one an event, by onset
    std::vector<std::pair<std::int64_t, std::size_t>> m_placed; ///< record and list, by record
    std::int64_t m_capacity = 0;                                ///< bytes a record
};

} // namespace ng
