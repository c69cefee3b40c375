// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5/hdf5_file.h"

#include "core/base/file.h"
#include "core/base/nd_array.h"
#include "core/io/hdf5/hdf5_handle.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace ng {

namespace {

Result<Hdf5Handle> openDataset(hid_t file, const std::string &name, const std::string &place)
{
    if (name.empty() || !hdf5LinkExists(file, name))
        return fail(ErrorCode::NotFound, NG_TR("io", "There is no %1."), place);
    Hdf5Handle dataset(H5Dopen2(file, name.c_str(), H5P_DEFAULT), H5Dclose);
    if (!dataset.valid())
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be opened as an array."), place);
    return dataset;
}

Hdf5Info::Kind kindOf(hid_t dataset)
{
    const Hdf5Handle type(H5Dget_type(dataset), H5Tclose);
    switch (type.valid() ? H5Tget_class(type.id()) : H5T_NO_CLASS) {
    case H5T_FLOAT:
        return Hdf5Info::Kind::Float;
    case H5T_INTEGER:
    case H5T_ENUM:
        return Hdf5Info::Kind::Integer;
    case H5T_STRING:
        return Hdf5Info::Kind::String;
    default:
        return Hdf5Info::Kind::Other;
    }
}

/// Whole data set as numbers of type \p T.
template<class T>
Result<std::vector<T>> readNumbers(hid_t file, const std::string &name, const std::string &place, hid_t memoryType,
                                   std::vector<std::size_t> *shape)
{
    NG_TRY_ASSIGN(const Hdf5Handle dataset, openDataset(file, name, place));
    const Hdf5Info::Kind kind = kindOf(dataset.id());
    if (kind != Hdf5Info::Kind::Float && kind != Hdf5Info::Kind::Integer)
        return fail(ErrorCode::ShapeMismatch, NG_TR("io", "%1 does not hold numbers."), place);
    NG_TRY_ASSIGN(const std::vector<std::size_t> extents,
                  checkedHdf5Shape(dataset.id(), Hdf5File::kElementLimit, place));
    std::vector<T> values(elementCount(extents));
    if (!values.empty() && H5Dread(dataset.id(), memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be read: the file is damaged or was cut short."),
                    place);
    if (shape)
        *shape = extents;
    return values;
}

Result<std::vector<std::string>> readVariableStrings(hid_t dataset, hid_t type, std::size_t count,
                                                     const std::string &place)
{
    std::vector<char *> pointers(count, nullptr);
    const Hdf5Handle space(H5Dget_space(dataset), H5Sclose);
    if (H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, pointers.data()) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be read: the file is damaged or was cut short."),
                    place);
    std::vector<std::string> texts;
    texts.reserve(count);
    for (const char *text : pointers)
        texts.emplace_back(text ? text : "");
    H5Dvlen_reclaim(type, space.id(), H5P_DEFAULT, pointers.data());
    return texts;
}

Result<std::vector<std::string>> readFixedStrings(hid_t dataset, hid_t type, std::size_t count,
                                                  const std::string &place)
{
    const std::size_t length = H5Tget_size(type);
    std::uint64_t bytes = 0;
    if (!checkedProduct(count, length, bytes) || bytes > Hdf5File::kElementLimit)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 is too large to be read at once: more than %2 values."),
                    place, std::to_string(Hdf5File::kElementLimit));
    std::string buffer(bytes, '\0');
    if (H5Dread(dataset, type, H5S_ALL, H5S_ALL, H5P_DEFAULT, buffer.data()) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be read: the file is damaged or was cut short."),
                    place);
    const bool padded = H5Tget_strpad(type) == H5T_STR_SPACEPAD;
    std::vector<std::string> texts;
    texts.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = buffer.substr(i * length, length);
        text.resize(std::min(text.find('\0'), text.size()));
        while (padded && !text.empty() && text.back() == ' ')
            text.pop_back();
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<hsize_t> extentsOf(std::span<const std::size_t> shape)
{
    return {shape.begin(), shape.end()};
}

/// New data set of a shape; groups between are made.
Result<Hdf5Handle> makeDataset(hid_t file, const std::string &name, const std::string &place, hid_t fileType,
                               std::span<const std::size_t> shape)
{
    if (name.empty() || hdf5LinkExists(file, name))
        return fail(ErrorCode::InvalidArgument, NG_TR("io", "%1 is there already."), place);
    const std::vector<hsize_t> extents = extentsOf(shape);
    const Hdf5Handle space(extents.empty()
                               ? H5Screate(H5S_SCALAR)
                               : H5Screate_simple(static_cast<int>(extents.size()), extents.data(), nullptr),
                           H5Sclose);
    const Hdf5Handle links(H5Pcreate(H5P_LINK_CREATE), H5Pclose);
    H5Pset_create_intermediate_group(links.id(), 1);
    // Without times of day: the same content gives the same bytes.
    const Hdf5Handle creation(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    H5Pset_obj_track_times(creation.id(), false);
    Hdf5Handle dataset(H5Dcreate2(file, name.c_str(), fileType, space.id(), links.id(), creation.id(), H5P_DEFAULT),
                       H5Dclose);
    if (!dataset.valid())
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be made in the file."), place);
    return dataset;
}

Result<> writeWhole(hid_t file, const std::string &name, const std::string &place, hid_t fileType, hid_t memoryType,
                    const void *data, std::span<const std::size_t> shape)
{
    NG_TRY_ASSIGN(const Hdf5Handle dataset, makeDataset(file, name, place, fileType, shape));
    if (elementCount(shape) > 0 && H5Dwrite(dataset.id(), memoryType, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) < 0)
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be written; is the disk full?"), place);
    return {};
}

/// Memory and file selections of a block; ShapeMismatch when it is not inside.
Result<std::pair<Hdf5Handle, Hdf5Handle>> selectBlock(hid_t dataset, std::span<const std::size_t> start,
                                                      std::span<const std::size_t> count, const std::string &place)
{
    Hdf5Handle space(H5Dget_space(dataset), H5Sclose);
    const int rank = H5Sget_simple_extent_ndims(space.id());
    std::vector<hsize_t> extents(static_cast<std::size_t>(std::max(rank, 0)));
    if (rank > 0)
        H5Sget_simple_extent_dims(space.id(), extents.data(), nullptr);
    bool inside = rank >= 0 && start.size() == extents.size() && count.size() == extents.size();
    for (std::size_t axis = 0; inside && axis < extents.size(); ++axis)
        inside = start[axis] <= extents[axis] && count[axis] <= extents[axis] - start[axis];
    if (!inside || rank == 0)
        return fail(ErrorCode::ShapeMismatch, NG_TR("io", "The block asked for does not lie inside %1."), place);
    const std::vector<hsize_t> first = extentsOf(start);
    const std::vector<hsize_t> size = extentsOf(count);
    H5Sselect_hyperslab(space.id(), H5S_SELECT_SET, first.data(), nullptr, size.data(), nullptr);
    Hdf5Handle memory(H5Screate_simple(rank, size.data(), nullptr), H5Sclose);
    return std::pair{std::move(space), std::move(memory)};
}

std::string systemCause()
{
    return errno != 0 ? std::strerror(errno) : "unknown cause"; // NOLINT(concurrency-mt-unsafe): only for a message
}

Result<> syncPath(const std::filesystem::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be written to disk: %2."), path.filename().string(),
                    systemCause());
    return {};
}

} // namespace

Hdf5File::Hdf5File(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
Hdf5File::~Hdf5File() = default;
Hdf5File::Hdf5File(Hdf5File &&) noexcept = default;
Hdf5File &Hdf5File::operator=(Hdf5File &&) noexcept = default;

Result<Hdf5File> Hdf5File::openRead(const std::filesystem::path &path)
{
    auto impl = std::make_unique<Impl>();
    impl->target = path;
    {
        const Hdf5Lock lock;
        NG_TRY_ASSIGN(impl->file, openHdf5ForReading(path));
    }
    return Hdf5File(std::move(impl));
}

Result<Hdf5File> Hdf5File::create(const std::filesystem::path &path)
{
    auto impl = std::make_unique<Impl>();
    impl->target = path;
    {
        const Hdf5Lock lock;
        for (int attempt = 0; attempt < 100 && !impl->file.valid(); ++attempt) {
            auto aside = path.parent_path()
                / ("." + path.filename().string() + "." + std::to_string(::getpid()) + "-" + std::to_string(attempt));
            std::error_code ignored;
            if (std::filesystem::exists(aside, ignored))
                continue;
            errno = 0;
            impl->file = Hdf5Handle(H5Fcreate(aside.c_str(), H5F_ACC_EXCL, H5P_DEFAULT, H5P_DEFAULT), H5Fclose);
            if (impl->file.valid())
                impl->aside = std::move(aside);
            else if (errno != EEXIST)
                break;
        }
    }
    if (impl->aside.empty())
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be made: %2. Choose a folder you may write to."),
                    path.string(), systemCause());
    return Hdf5File(std::move(impl));
}

bool Hdf5File::has(std::string_view name) const
{
    const Hdf5Lock lock;
    return hdf5LinkExists(m_impl->id(), hdf5PlainName(name));
}

Result<Hdf5Info> Hdf5File::info(std::string_view name) const
{
    const Hdf5Lock lock;
    const std::string plain = hdf5PlainName(name);
    const std::string place = m_impl->place(plain);
    if (!hdf5LinkExists(m_impl->id(), plain))
        return fail(ErrorCode::NotFound, NG_TR("io", "There is no %1."), place);
    const Hdf5Handle object(H5Oopen(m_impl->id(), plain.empty() ? "/" : plain.c_str(), H5P_DEFAULT), H5Oclose);
    if (!object.valid())
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be opened."), place);
    Hdf5Info result;
    if (H5Iget_type(object.id()) == H5I_GROUP) {
        result.kind = Hdf5Info::Kind::Group;
        return result;
    }
    if (H5Iget_type(object.id()) != H5I_DATASET)
        return result;
    result.kind = kindOf(object.id());
    const Hdf5Handle type(H5Dget_type(object.id()), H5Tclose);
    result.elementBytes = H5Tis_variable_str(type.id()) > 0 ? 0 : H5Tget_size(type.id());
    NG_TRY_ASSIGN(result.shape, checkedHdf5Shape(object.id(), 1ULL << 48U, place));
    return result;
}

Result<std::vector<std::string>> Hdf5File::members(std::string_view group) const
{
    const Hdf5Lock lock;
    const std::string plain = hdf5PlainName(group);
    if (!hdf5LinkExists(m_impl->id(), plain))
        return fail(ErrorCode::NotFound, NG_TR("io", "There is no %1."), m_impl->place(plain));
    const Hdf5Handle opened(H5Gopen2(m_impl->id(), plain.empty() ? "/" : plain.c_str(), H5P_DEFAULT), H5Gclose);
    std::vector<std::string> names;
    const auto collect = [](hid_t, const char *name, const H5L_info_t *, void *list) -> herr_t {
        auto *const to = static_cast<std::vector<std::string> *>(list);
        if (to->size() >= 100'000)
            return -1;
        to->emplace_back(name);
        return 0;
    };
    if (!opened.valid() || H5Literate(opened.id(), H5_INDEX_NAME, H5_ITER_INC, nullptr, collect, &names) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be listed."), m_impl->place(plain));
    return names;
}

Result<std::vector<float>> Hdf5File::readFloats(std::string_view name, std::vector<std::size_t> *shape) const
{
    const Hdf5Lock lock;
    return readNumbers<float>(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_NATIVE_FLOAT, shape);
}

Result<std::vector<double>> Hdf5File::readDoubles(std::string_view name, std::vector<std::size_t> *shape) const
{
    const Hdf5Lock lock;
    return readNumbers<double>(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_NATIVE_DOUBLE, shape);
}

Result<std::vector<std::int64_t>> Hdf5File::readInts(std::string_view name, std::vector<std::size_t> *shape) const
{
    const Hdf5Lock lock;
    return readNumbers<std::int64_t>(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_NATIVE_INT64, shape);
}

Result<std::vector<std::string>> Hdf5File::readStrings(std::string_view name, std::vector<std::size_t> *shape) const
{
    const Hdf5Lock lock;
    const std::string place = m_impl->place(name);
    NG_TRY_ASSIGN(const Hdf5Handle dataset, openDataset(m_impl->id(), hdf5PlainName(name), place));
    if (kindOf(dataset.id()) != Hdf5Info::Kind::String)
        return fail(ErrorCode::ShapeMismatch, NG_TR("io", "%1 does not hold text."), place);
    NG_TRY_ASSIGN(const std::vector<std::size_t> extents, checkedHdf5Shape(dataset.id(), 1ULL << 24U, place));
    if (shape)
        *shape = extents;
    const std::size_t count = elementCount(extents);
    const Hdf5Handle type(H5Dget_type(dataset.id()), H5Tclose);
    return H5Tis_variable_str(type.id()) > 0 ? readVariableStrings(dataset.id(), type.id(), count, place)
                                             : readFixedStrings(dataset.id(), type.id(), count, place);
}

Result<> Hdf5File::readFloatBlock(std::string_view name, std::span<const std::size_t> start,
                                  std::span<const std::size_t> count, std::span<float> out) const
{
    NG_ASSERT(elementCount(count) == out.size());
    const Hdf5Lock lock;
    const std::string place = m_impl->place(name);
    NG_TRY_ASSIGN(const Hdf5Handle dataset, openDataset(m_impl->id(), hdf5PlainName(name), place));
    NG_TRY(checkedHdf5Shape(dataset.id(), 1ULL << 48U, place));
    NG_TRY_ASSIGN(const auto block, selectBlock(dataset.id(), start, count, place));
    if (!out.empty()
        && H5Dread(dataset.id(), H5T_NATIVE_FLOAT, block.second.id(), block.first.id(), H5P_DEFAULT, out.data()) < 0)
        return fail(ErrorCode::CorruptData, NG_TR("io", "%1 cannot be read: the file is damaged or was cut short."),
                    place);
    return {};
}

Result<> Hdf5File::writeFloats(std::string_view name, std::span<const float> data, std::span<const std::size_t> shape)
{
    NG_ASSERT(elementCount(shape) == data.size());
    const Hdf5Lock lock;
    return writeWhole(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_IEEE_F32LE, H5T_NATIVE_FLOAT,
                      data.data(), shape);
}

Result<> Hdf5File::writeDoubles(std::string_view name, std::span<const double> data, std::span<const std::size_t> shape)
{
    NG_ASSERT(elementCount(shape) == data.size());
    const Hdf5Lock lock;
    return writeWhole(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE,
                      data.data(), shape);
}

Result<> Hdf5File::writeInts(std::string_view name, std::span<const std::int64_t> data,
                             std::span<const std::size_t> shape)
{
    NG_ASSERT(elementCount(shape) == data.size());
    const Hdf5Lock lock;
    return writeWhole(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_STD_I64LE, H5T_NATIVE_INT64,
                      data.data(), shape);
}

Result<> Hdf5File::writeStrings(std::string_view name, std::span<const std::string> data)
{
    std::vector<const char *> pointers;
    for (const std::string &text : data) {
        if (text.find('\0') != std::string::npos)
            return fail(ErrorCode::InvalidArgument, NG_TR("io", "A text for %1 has a NUL character inside."),
                        m_impl->place(name));
        pointers.push_back(text.c_str());
    }
    const Hdf5Lock lock;
    const Hdf5Handle type = hdf5StringType();
    const std::array<std::size_t, 1> shape{data.size()};
    return writeWhole(m_impl->id(), hdf5PlainName(name), m_impl->place(name), type.id(), type.id(), pointers.data(),
                      shape);
}

Result<> Hdf5File::makeFloats(std::string_view name, std::span<const std::size_t> shape)
{
    const Hdf5Lock lock;
    NG_TRY(makeDataset(m_impl->id(), hdf5PlainName(name), m_impl->place(name), H5T_IEEE_F32LE, shape));
    return {};
}

Result<> Hdf5File::writeFloatBlock(std::string_view name, std::span<const std::size_t> start,
                                   std::span<const std::size_t> count, std::span<const float> data)
{
    NG_ASSERT(elementCount(count) == data.size());
    const Hdf5Lock lock;
    const std::string place = m_impl->place(name);
    NG_TRY_ASSIGN(const Hdf5Handle dataset, openDataset(m_impl->id(), hdf5PlainName(name), place));
    NG_TRY_ASSIGN(const auto block, selectBlock(dataset.id(), start, count, place));
    if (!data.empty()
        && H5Dwrite(dataset.id(), H5T_NATIVE_FLOAT, block.second.id(), block.first.id(), H5P_DEFAULT, data.data()) < 0)
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be written; is the disk full?"), place);
    return {};
}

Result<> Hdf5File::commit()
{
    NG_ASSERT(!m_impl->aside.empty());
    faultPoint("before-write");
    {
        const Hdf5Lock lock;
        errno = 0;
        const bool flushed = H5Fflush(m_impl->id(), H5F_SCOPE_LOCAL) >= 0;
        if (m_impl->file.reset() < 0 || !flushed)
            return fail(ErrorCode::Io, NG_TR("io", "%1 could not be written: %2. The old file is as it was."),
                        m_impl->target.filename().string(), systemCause());
    }
    faultPoint("after-write");
    faultPoint("before-sync");
    NG_TRY(syncPath(m_impl->aside, O_RDWR));
    faultPoint("after-sync");
    faultPoint("before-rename");
    if (std::rename(m_impl->aside.c_str(), m_impl->target.c_str()) != 0)
        return fail(ErrorCode::Io, NG_TR("io", "%1 could not be written: %2. The old file is as it was."),
                    m_impl->target.filename().string(), systemCause());
    m_impl->aside.clear();
    faultPoint("after-rename");
    faultPoint("before-folder-sync");
    const auto folder = m_impl->target.parent_path();
    NG_TRY(syncPath(folder.empty() ? "." : folder, O_RDONLY | O_DIRECTORY));
    faultPoint("after-folder-sync");
    return {};
}

} // namespace ng
