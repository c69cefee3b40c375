// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/hdf5/hdf5_handle.h"

#include <algorithm>

namespace ng {

namespace {

// Attributes are small by the format's own rules; more is damage.
constexpr std::size_t kTextLimit = 1U << 20U;
constexpr std::size_t kListLimit = 1U << 16U;

Result<Hdf5Handle> openObject(const Hdf5File::Impl &file, std::string_view object)
{
    const std::string plain = hdf5PlainName(object);
    Hdf5Handle handle;
    if (hdf5LinkExists(file.id(), plain))
        handle = Hdf5Handle(H5Oopen(file.id(), plain.empty() ? "/" : plain.c_str(), H5P_DEFAULT), H5Oclose);
    if (!handle.valid())
        return fail(ErrorCode::NotFound, NG_TR("io", "There is no %1."), file.place(plain));
    return handle;
}

Result<> writeAttribute(hid_t object, const std::string &name, const std::string &place, hid_t fileType,
                        hid_t memoryType, const Hdf5Handle &space, const void *data)
{
    if (H5Aexists(object, name.c_str()) > 0)
        H5Adelete(object, name.c_str());
    const Hdf5Handle attribute(H5Acreate2(object, name.c_str(), fileType, space.id(), H5P_DEFAULT, H5P_DEFAULT),
                               H5Aclose);
    if (!attribute.valid() || (data && H5Awrite(attribute.id(), memoryType, data) < 0))
        return fail(ErrorCode::Io, NG_TR("io", "The attribute %1 of %2 could not be written."), name, place);
    return {};
}

Result<> writeTexts(hid_t object, const std::string &name, const std::string &place,
                    const std::vector<std::string> &texts, bool list)
{
    std::vector<const char *> pointers;
    for (const std::string &text : texts)
        pointers.push_back(text.c_str());
    const hsize_t count = pointers.size();
    const Hdf5Handle type = hdf5StringType();
    const Hdf5Handle space(list ? H5Screate_simple(1, &count, nullptr) : H5Screate(H5S_SCALAR), H5Sclose);
    return writeAttribute(object, name, place, type.id(), type.id(), space,
                          pointers.empty() ? nullptr : pointers.data());
}

std::vector<std::string> readVariableTexts(hid_t attribute, hid_t type, hid_t space, std::size_t count)
{
    std::vector<char *> pointers(count, nullptr);
    std::vector<std::string> texts;
    if (count == 0 || H5Aread(attribute, type, pointers.data()) < 0)
        return texts;
    for (const char *text : pointers)
        texts.emplace_back(text ? text : "");
    H5Dvlen_reclaim(type, space, H5P_DEFAULT, pointers.data());
    return texts;
}

std::vector<std::string> readFixedTexts(hid_t attribute, hid_t type, std::size_t count)
{
    const std::size_t length = H5Tget_size(type);
    std::vector<std::string> texts;
    if (length > kTextLimit || count * length > kTextLimit)
        return texts;
    std::string buffer(length * count, '\0');
    if (H5Aread(attribute, type, buffer.data()) < 0)
        return texts;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = buffer.substr(i * length, length);
        text.resize(std::min(text.find('\0'), text.size()));
        texts.push_back(std::move(text));
    }
    return texts;
}

} // namespace

Result<> Hdf5File::setAttribute(std::string_view object, std::string_view name, const Hdf5Attribute &value)
{
    const Hdf5Lock lock;
    NG_TRY_ASSIGN(const Hdf5Handle handle, openObject(*m_impl, object));
    const std::string key(name);
    const std::string place = m_impl->place(hdf5PlainName(object));
    const Hdf5Handle scalar(H5Screate(H5S_SCALAR), H5Sclose);
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        return writeAttribute(handle.id(), key, place, H5T_STD_I64LE, H5T_NATIVE_INT64, scalar, integer);
    if (const auto *number = std::get_if<double>(&value))
        return writeAttribute(handle.id(), key, place, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, scalar, number);
    if (const auto *text = std::get_if<std::string>(&value))
        return writeTexts(handle.id(), key, place, {*text}, false);
    return writeTexts(handle.id(), key, place, std::get<std::vector<std::string>>(value), true);
}

bool Hdf5File::hasAttribute(std::string_view object, std::string_view name) const
{
    const Hdf5Lock lock;
    const auto handle = openObject(*m_impl, object);
    return handle && H5Aexists(handle->id(), std::string(name).c_str()) > 0;
}

Result<Hdf5Attribute> Hdf5File::attribute(std::string_view object, std::string_view name) const
{
    const Hdf5Lock lock;
    NG_TRY_ASSIGN(const Hdf5Handle handle, openObject(*m_impl, object));
    const std::string key(name);
    const std::string place = m_impl->place(hdf5PlainName(object));
    if (H5Aexists(handle.id(), key.c_str()) <= 0)
        return fail(ErrorCode::NotFound, NG_TR("io", "%1 has no attribute %2."), place, key);
    const Hdf5Handle attribute(H5Aopen(handle.id(), key.c_str(), H5P_DEFAULT), H5Aclose);
    const Hdf5Handle type(attribute.valid() ? H5Aget_type(attribute.id()) : -1, H5Tclose);
    const Hdf5Handle space(attribute.valid() ? H5Aget_space(attribute.id()) : -1, H5Sclose);
    const hssize_t points = space.valid() ? H5Sget_simple_extent_npoints(space.id()) : -1;
    const auto damaged = [&] {
        return fail(ErrorCode::CorruptData, NG_TR("io", "The attribute %1 of %2 cannot be read."), key, place);
    };
    if (!type.valid() || points < 0 || static_cast<std::uint64_t>(points) > kListLimit)
        return damaged();
    const auto count = static_cast<std::size_t>(points);
    const H5T_class_t kind = H5Tget_class(type.id());
    if (kind == H5T_STRING) {
        auto texts = H5Tis_variable_str(type.id()) > 0 ? readVariableTexts(attribute.id(), type.id(), space.id(), count)
                                                       : readFixedTexts(attribute.id(), type.id(), count);
        if (texts.size() != count)
            return damaged();
        if (H5Sget_simple_extent_type(space.id()) == H5S_SCALAR && count == 1)
            return Hdf5Attribute(std::move(texts.front()));
        return Hdf5Attribute(std::move(texts));
    }
    if (count == 1 && kind == H5T_INTEGER) {
        std::int64_t integer = 0;
        if (H5Aread(attribute.id(), H5T_NATIVE_INT64, &integer) >= 0)
            return Hdf5Attribute(integer);
    } else if (count == 1 && kind == H5T_FLOAT) {
        double number = 0.0;
        if (H5Aread(attribute.id(), H5T_NATIVE_DOUBLE, &number) >= 0)
            return Hdf5Attribute(number);
    }
    return damaged();
}

} // namespace ng
