// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5/hdf5_handle.h"

#include "core/base/file.h"
#include "core/base/nd_array.h"
#include "core/base/text.h"

#include <array>

namespace ng {

namespace {

// The library is one per process, and so is its lock.
std::mutex libraryMutex;

// A chunk is held in memory whole while it is unpacked.
constexpr std::uint64_t kChunkLimitBytes = 1ULL << 28U;
// Deflate cannot shrink by more than 1,032; what claims more lies about its shape.
constexpr std::uint64_t kMaxCompression = 2048;
// Data sets that were declared but never written hold no bytes; small ones are believed.
constexpr std::uint64_t kUnwrittenLimit = 1ULL << 20U;

tl::unexpected<Error> corrupt(const std::string &place, std::string_view what)
{
    return fail(ErrorCode::CorruptData, NG_TR("io", "%1 is damaged: %2. Fetch or write the file again."), place, what);
}

Result<> checkStorage(hid_t dataset, std::uint64_t elements, const std::string &place)
{
    const Hdf5Handle type(H5Dget_type(dataset), H5Tclose);
    const Hdf5Handle plist(H5Dget_create_plist(dataset), H5Pclose);
    if (!type.valid() || !plist.valid())
        return corrupt(place, "its type cannot be read");
    const std::uint64_t elementBytes = H5Tget_size(type.id());
    std::uint64_t bytes = 0;
    if (elementBytes == 0 || !checkedProduct(elements, elementBytes, bytes))
        return corrupt(place, "its size is absurd");
    const std::uint64_t stored = H5Dget_storage_size(dataset);
    const H5D_layout_t layout = H5Pget_layout(plist.id());
    if (layout == H5D_CHUNKED) {
        std::array<hsize_t, H5S_MAX_RANK> chunk{};
        const int rank = H5Pget_chunk(plist.id(), H5S_MAX_RANK, chunk.data());
        std::uint64_t chunkBytes = elementBytes;
        for (int axis = 0; axis < rank; ++axis) {
            if (!checkedProduct(chunkBytes, chunk[static_cast<std::size_t>(axis)], chunkBytes)
                || chunkBytes > kChunkLimitBytes)
                return corrupt(place, "its chunks are absurdly large");
        }
    }
    if (stored == 0 && elements > kUnwrittenLimit)
        return corrupt(place, "it promises many values and holds none");
    if (stored > 0 && layout != H5D_CHUNKED && stored < bytes)
        return corrupt(place, "it holds fewer bytes than its shape says");
    if (stored > 0 && bytes / stored > kMaxCompression && elements > kUnwrittenLimit)
        return corrupt(place, "it holds fewer bytes than its shape says");
    return {};
}

} // namespace

std::mutex &hdf5Mutex()
{
    return libraryMutex;
}

Result<Hdf5Handle> openHdf5ForReading(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const auto probe, InputFile::open(path)); // names what is missing or denied
    if (H5Fis_hdf5(path.c_str()) <= 0)
        return fail(ErrorCode::Unsupported, NG_TR("io", "%1 is not an HDF5 file."), path.filename().string());
    Hdf5Handle file(H5Fopen(path.c_str(), H5F_ACC_RDONLY, H5P_DEFAULT), H5Fclose);
    if (!file.valid())
        return fail(ErrorCode::CorruptData,
                    NG_TR("io",
                          "%1 is an HDF5 file that cannot be opened: it is damaged or was cut short. Fetch it again."),
                    path.filename().string());
    return file;
}

Result<std::vector<std::size_t>> checkedHdf5Shape(hid_t dataset, std::uint64_t limit, const std::string &place)
{
    const Hdf5Handle space(H5Dget_space(dataset), H5Sclose);
    const int rank = space.valid() ? H5Sget_simple_extent_ndims(space.id()) : -1;
    if (rank < 0 || rank > H5S_MAX_RANK)
        return corrupt(place, "its shape cannot be read");
    std::array<hsize_t, H5S_MAX_RANK> extents{};
    if (rank > 0 && H5Sget_simple_extent_dims(space.id(), extents.data(), nullptr) != rank)
        return corrupt(place, "its shape cannot be read");
    std::vector<std::size_t> shape(extents.begin(), extents.begin() + rank);
    std::uint64_t elements = H5Sget_simple_extent_type(space.id()) == H5S_NULL ? 0 : 1;
    for (const std::size_t extent : shape) {
        if (!checkedProduct(elements, extent, elements) || elements > limit)
            return fail(ErrorCode::CorruptData, NG_TR("io", "%1 is too large to be read at once: more than %2 values."),
                        place, numberText(static_cast<std::int64_t>(limit)));
    }
    NG_TRY(checkStorage(dataset, elements, place));
    return shape;
}

std::string hdf5PlainName(std::string_view name)
{
    while (!name.empty() && name.front() == '/')
        name.remove_prefix(1);
    return std::string(name);
}

// H5Lexists needs every step of the path to exist.
bool hdf5LinkExists(hid_t file, const std::string &name)
{
    if (name.empty())
        return true;
    for (std::size_t end = name.find('/'); end != std::string::npos; end = name.find('/', end + 1)) {
        if (H5Lexists(file, name.substr(0, end).c_str(), H5P_DEFAULT) <= 0)
            return false;
    }
    return H5Lexists(file, name.c_str(), H5P_DEFAULT) > 0;
}

Hdf5Handle hdf5StringType()
{
    Hdf5Handle type(H5Tcopy(H5T_C_S1), H5Tclose);
    H5Tset_size(type.id(), H5T_VARIABLE);
    H5Tset_cset(type.id(), H5T_CSET_UTF8);
    return type;
}

} // namespace ng
