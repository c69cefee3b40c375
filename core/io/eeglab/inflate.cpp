// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/inflate.h"

#include <algorithm>
#include <array>
#include <limits>
#include <zlib.h>

namespace ng {

Result<std::string> inflated(std::string_view packed, std::uint64_t limitBytes, const std::string &name)
{
    const auto damaged = [&] {
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "A packed part of %1 is damaged. Fetch or save the file again."), name);
    };
    if (packed.size() > std::numeric_limits<uInt>::max())
        return damaged();
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return fail(ErrorCode::OutOfMemory, NG_TR("io", "There is no memory to unpack %1."), name);
    struct End {
        z_stream *stream;
        ~End() { inflateEnd(stream); }
    } const end{&stream};
    // zlib never writes through next_in; its type only predates const.
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string bytes;
    std::array<char, 1U << 16U> block;
    int state = Z_OK;
    while (state == Z_OK) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        const std::size_t made = block.size() - stream.avail_out;
        if (bytes.size() + made > limitBytes)
            return fail(
                ErrorCode::CorruptData,
                NG_TR(
                    "io",
                    "A packed part of %1 is larger than %2 MB. Save its data in a separate .fdt file, or fetch it again if it is damaged."),
                name, std::to_string(limitBytes >> 20U));
        bytes.append(block.data(), made);
        if (state == Z_OK && made == 0 && stream.avail_in == 0)
            return damaged();
    }
    if (state != Z_STREAM_END)
        return damaged();
    return bytes;
}

} // namespace ng
