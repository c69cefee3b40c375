// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/hdf5/hdf5_file.h"

#include <hdf5.h>

#include <string>
#include <unistd.h>
#include <utility>

namespace ng {

/// One HDF5 identifier, closed when it goes out of scope. Only under hdf5Mutex().
class Hdf5Handle
{
public:
    using Closer = herr_t (*)(hid_t);
    Hdf5Handle() = default;
    Hdf5Handle(hid_t id, Closer closer) : m_id(id), m_closer(closer) { }
    ~Hdf5Handle() { reset(); }
    Hdf5Handle(const Hdf5Handle &) = delete;
    Hdf5Handle &operator=(const Hdf5Handle &) = delete;
    Hdf5Handle(Hdf5Handle &&other) noexcept : m_id(std::exchange(other.m_id, -1)), m_closer(other.m_closer) { }
    Hdf5Handle &operator=(Hdf5Handle &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_id = std::exchange(other.m_id, -1);
            m_closer = other.m_closer;
        }
        return *this;
    }

    [[nodiscard]] bool valid() const { return m_id >= 0; }
    [[nodiscard]] hid_t id() const { return m_id; }
    /// Closes now; negative when the library could not (a write that failed late).
    herr_t reset() noexcept { return m_id >= 0 ? m_closer(std::exchange(m_id, -1)) : 0; }

private:
    hid_t m_id = -1;
    Closer m_closer = nullptr;
};

/// Holds the mutex and keeps the library from printing its error stack.
class Hdf5Lock
{
public:
    Hdf5Lock() : m_guard(hdf5Mutex()) { H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr); }

private:
    std::lock_guard<std::mutex> m_guard;
};

/// Opens a file for reading; the lock is held by the caller. Errors as Hdf5File::openRead.
[[nodiscard]] Result<Hdf5Handle> openHdf5ForReading(const std::filesystem::path &path);

/// Shape of an open data set, its element count checked against \p limit, its storage and its chunk size; lock held.
/// \p place names file and member in errors.
[[nodiscard]] Result<std::vector<std::size_t>> checkedHdf5Shape(hid_t dataset, std::uint64_t limit,
                                                                const std::string &place);

/// Without leading slashes.
[[nodiscard]] std::string hdf5PlainName(std::string_view name);
/// Whether every step of the path is there; lock held.
[[nodiscard]] bool hdf5LinkExists(hid_t file, const std::string &name);
/// Variable-length UTF-8 text; lock held.
[[nodiscard]] Hdf5Handle hdf5StringType();

struct Hdf5File::Impl {
    Hdf5Handle file;
    std::filesystem::path target;
    std::filesystem::path aside; ///< empty when reading or committed

    [[nodiscard]] std::string place(std::string_view name) const
    {
        return target.filename().string() + " /" + std::string(name);
    }
    [[nodiscard]] hid_t id() const { return file.id(); }
    ~Impl()
    {
        const Hdf5Lock lock;
        file.reset();
        if (!aside.empty())
            ::unlink(aside.c_str());
    }
};

} // namespace ng
