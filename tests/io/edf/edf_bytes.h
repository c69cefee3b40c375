// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace ng::test {

/// One signal of a file made byte by byte; every header field can be set to nonsense.
struct SignalBytes {
    std::string label = "Fp1";
    std::string unit = "uV";
    std::string physicalMin = "-100", physicalMax = "100";
    std::string digitalMin = "-100", digitalMax = "100";
    std::string filter;
    std::string samples = "4";        ///< header field
    std::vector<std::string> records; ///< content of each data record
};

/// An EDF or BDF file put together without the code under test.
struct FileBytes {
    bool bdf = false;
    std::string patient = "X X X X";
    std::string recording = "Startdate 02-MAR-2002 X X X";
    std::string date = "02.03.02";
    std::string time = "04.05.06";
    std::string headerBytes; ///< empty: the right number
    std::string reserved;
    std::string count = "2";
    std::string duration = "1";
    std::vector<SignalBytes> signals;
    std::string tail; ///< after the last record

    [[nodiscard]] std::string bytes() const
    {
        const std::string n = std::to_string(signals.size());
        std::string out = bdf ? std::string("\xFF") + "BIOSEMI" : field("0", 8);
        out += field(patient, 80) + field(recording, 80) + field(date, 8) + field(time, 8);
        out += field(headerBytes.empty() ? std::to_string(256 * (signals.size() + 1)) : headerBytes, 8);
        out += field(reserved, 44) + field(count, 8) + field(duration, 8) + field(n, 4);
        const auto column = [&](auto member, std::size_t width) {
            for (const SignalBytes &signal : signals)
                out += field(signal.*member, width);
        };
        column(&SignalBytes::label, 16);
        out += std::string(80 * signals.size(), ' ');
        column(&SignalBytes::unit, 8);
        column(&SignalBytes::physicalMin, 8);
        column(&SignalBytes::physicalMax, 8);
        column(&SignalBytes::digitalMin, 8);
        column(&SignalBytes::digitalMax, 8);
        column(&SignalBytes::filter, 80);
        column(&SignalBytes::samples, 8);
        out += std::string(32 * signals.size(), ' ');
        for (std::size_t r = 0; !signals.empty() && r < signals.front().records.size(); ++r) {
            for (const SignalBytes &signal : signals)
                out += signal.records[r];
        }
        return out + tail;
    }

    void write(const std::filesystem::path &path) const { std::ofstream(path, std::ios::binary) << bytes(); }

    static std::string field(std::string_view text, std::size_t width)
    {
        std::string padded(text.substr(0, width));
        padded.resize(width, ' ');
        return padded;
    }
};

/// Integers as \p width little-endian bytes each.
inline std::string integers(const std::vector<std::int32_t> &values, int width = 2)
{
    std::string bytes;
    for (const std::int32_t value : values) {
        for (int i = 0; i < width; ++i)
            bytes += static_cast<char>(static_cast<std::uint32_t>(value) >> (8 * i) & 0xFFU);
    }
    return bytes;
}

/// Annotation signal: each record's lists, padded with NUL to \p size bytes.
inline SignalBytes annotationSignal(const std::vector<std::string> &records, std::size_t size, int width = 2)
{
    SignalBytes signal;
    signal.label = width == 3 ? "BDF Annotations" : "EDF Annotations";
    signal.unit = "";
    signal.samples = std::to_string(size / static_cast<std::size_t>(width));
    for (std::string record : records) {
        record.resize(size, '\0');
        signal.records.push_back(std::move(record));
    }
    return signal;
}

/// Two records of 1 s of one channel, 4 Hz, digits 1 to 8 in microvolts.
inline FileBytes plainFile()
{
    FileBytes file;
    SignalBytes signal;
    signal.records = {integers({1, 2, 3, 4}), integers({5, 6, 7, 8})};
    file.signals.push_back(signal);
    return file;
}

} // namespace ng::test
