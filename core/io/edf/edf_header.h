// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/time.h"
#include "core/data/recording.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What the reserved field of the header declares.
enum class EdfVariant : std::uint8_t { Plain, Continuous, Discontinuous };

/// One signal of the header, ordinary or annotations.
struct EdfSignal {
    std::string label;      ///< UTF-8, trimmed
    std::string unit;       ///< physical dimension as the file has it, UTF-8
    std::string filterText; ///< prefiltering
    double gain = 1.0;      ///< file unit a digit
    double offset = 0.0;    ///< file unit at digit 0
    bool oneToOne = true;   ///< digits are the physical values
    std::int64_t samplesPerRecord = 0;
    std::int64_t byteOffset = 0; ///< within a data record
    bool annotations = false;    ///< holds time-stamped annotation lists
};

/// Header of EDF, EDF+, BDF and BDF+, checked against the size of the file.
struct EdfHeader {
    bool bdf = false;
    EdfVariant variant = EdfVariant::Plain;
    std::string patient;
    std::string recordingText;
    std::optional<WallClock> start; ///< without the fraction of a second; absent when masked or not a date
    std::int64_t dataOffset = 0;    ///< bytes before the first data record
    std::int64_t recordBytes = 0;
    std::int64_t recordCount = 0; ///< whole data records to read
    TimeNs recordDuration{0};
    std::vector<EdfSignal> signals;

    [[nodiscard]] std::int64_t bytesPerSample() const { return bdf ? 3 : 2; }
    [[nodiscard]] std::string formatName() const; ///< "EDF", "EDF+C", "EDF+D", "BDF", "BDF+C", "BDF+D"
};

/// Whether the first bytes of a file are those of EDF or of BDF.
[[nodiscard]] bool isEdf(std::string_view head);
[[nodiscard]] bool isBdf(std::string_view head);

/// Reads the header. What is odd but leaves amplitudes and times certain becomes a warning; what would make them a guess is
/// CorruptData that names field and byte, or with \p tolerant a warning too.
/// \source Kemp et al. 1992 (EDF), Kemp & Olivan 2003 (EDF+), BioSemi's description of BDF
[[nodiscard]] Result<EdfHeader> readEdfHeader(const InputFile &file, bool tolerant, std::vector<Warning> &warnings);

} // namespace ng
