// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/int16_recording.h"

#include "core/base/file.h"
#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/sim/background.h"
#include "core/sim/cap63.h"

#include <bit>

namespace ng {

namespace {

std::string number(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

std::string headerText(const std::string &stem)
{
    std::string text =
        "BrainVision Data Exchange Header File Version 1.0\n; Simulated by Neuroglyph\n\n[Common Infos]\nCodepage=UTF-8\n";
    text += "DataFile=" + stem + ".eeg\nMarkerFile=" + stem + ".vmrk\nDataFormat=BINARY\nDataOrientation=MULTIPLEXED\n";
    text +=
        "NumberOfChannels=" + number(kCapChannels) + "\nSamplingInterval=" + number(1'000'000 / kSimRateHz) + "\n\n";
    text += "[Binary Infos]\nBinaryFormat=INT_16\n\n[Channel Infos]\n";
    std::size_t index = 0;
    for (const CapElectrode &electrode : cap63())
        text += "Ch" + number(++index) + "=" + std::string(electrode.label) + ",," + numberText(kSimStepMicrovolts)
            + ",µV\n";
    return text;
}

std::string markerText(const std::string &stem, std::span<const SimMark> marks)
{
    std::string text = "BrainVision Data Exchange Marker File Version 1.0\n\n[Common Infos]\nCodepage=UTF-8\nDataFile="
        + stem + ".eeg\n\n[Marker Infos]\nMk1=New Segment,,1,1,0\n";
    std::size_t index = 1;
    for (const SimMark &mark : marks)
        text += "Mk" + number(++index) + "=Stimulus," + mark.label + "," + number(mark.sample + 1) + ","
            + number(mark.length) + ",0\n";
    return text;
}

} // namespace

Result<std::vector<std::string>> writeInt16Recording(const std::filesystem::path &header,
                                                     NdView<const std::int16_t, 2> samples,
                                                     std::span<const SimMark> marks)
{
    static_assert(std::endian::native == std::endian::little);
    const std::string stem = header.stem().string();
    const std::string texts[] = {headerText(stem), markerText(stem, marks)};
    NG_TRY(writeFileAtomically(header, texts[0]));
    NG_TRY(writeFileAtomically(std::filesystem::path(header).replace_extension(".vmrk"), texts[1]));
    const std::span<const std::byte> bytes = std::as_bytes(samples.flat());
    NG_TRY(writeFileAtomically(std::filesystem::path(header).replace_extension(".eeg"), bytes));
    Sha256 data;
    data.update(bytes);
    return std::vector<std::string>{sha256Hex(texts[0]), sha256Hex(texts[1]), data.hex()};
}

} // namespace ng
