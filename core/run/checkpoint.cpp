// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/checkpoint.h"

#include "core/base/nd_array.h"
#include "core/base/text.h"
#include "core/weights/safetensors.h"

#include <cstring>
#include <map>

namespace ng {

namespace {

constexpr std::string_view kFormat = "neuroglyph-checkpoint";
constexpr std::int64_t kVersion = 1;

struct Stored {
    TensorType type = TensorType::F32;
    std::vector<std::size_t> shape;
    std::vector<std::byte> bytes;
};

template<class T>
std::vector<std::byte> bytesOf(std::span<const T> data)
{
    std::vector<std::byte> out(data.size_bytes());
    if (!out.empty())
        std::memcpy(out.data(), data.data(), out.size());
    return out;
}

} // namespace

struct CheckpointWriter::Impl {
    std::string prefix;
    std::vector<std::size_t> scopes; ///< length of the prefix before each scope
    std::map<std::string, Stored> arrays;
    std::map<std::string, std::string> facts;

    void put(std::string_view name, TensorType type, std::span<const std::size_t> shape, std::vector<std::byte> bytes)
    {
        NG_ASSERT(bytes.size() == elementCount(shape) * bytesOfElement(type));
        const bool fresh =
            arrays.try_emplace(prefix + std::string(name), Stored{type, {shape.begin(), shape.end()}, std::move(bytes)})
                .second;
        NG_ASSERT(fresh);
    }
};

CheckpointWriter::CheckpointWriter() : m_impl(std::make_unique<Impl>()) { }
CheckpointWriter::~CheckpointWriter() = default;
CheckpointWriter::CheckpointWriter(CheckpointWriter &&) noexcept = default;

void CheckpointWriter::putFloats(std::string_view name, std::span<const float> data, std::span<const std::size_t> shape)
{
    m_impl->put(name, TensorType::F32, shape, bytesOf(data));
}

void CheckpointWriter::putDoubles(std::string_view name, std::span<const double> data,
                                  std::span<const std::size_t> shape)
{
    m_impl->put(name, TensorType::F64, shape, bytesOf(data));
}

void CheckpointWriter::putInts(std::string_view name, std::span<const std::int64_t> data,
                               std::span<const std::size_t> shape)
{
    m_impl->put(name, TensorType::I64, shape, bytesOf(data));
}

void CheckpointWriter::putBytes(std::string_view name, std::span<const std::byte> data)
{
    const std::size_t shape[] = {data.size()};
    m_impl->put(name, TensorType::U8, shape, {data.begin(), data.end()});
}

void CheckpointWriter::putFact(std::string_view name, Json value)
{
    m_impl->facts[m_impl->prefix + std::string(name)] = value.dump();
}

void CheckpointWriter::pushScope(std::string_view prefix)
{
    m_impl->scopes.push_back(m_impl->prefix.size());
    m_impl->prefix += prefix;
}

void CheckpointWriter::popScope()
{
    NG_ASSERT(!m_impl->scopes.empty());
    m_impl->prefix.resize(m_impl->scopes.back());
    m_impl->scopes.pop_back();
}

Result<> CheckpointWriter::writeTo(const std::filesystem::path &path) const
{
    NG_ASSERT(m_impl->scopes.empty());
    std::vector<NamedTensor> tensors;
    for (const auto &[name, stored] : m_impl->arrays)
        tensors.push_back({name, stored.type, stored.shape, stored.bytes});
    std::map<std::string, std::string> metadata = m_impl->facts;
    metadata["format"] = kFormat;
    metadata["version"] = numberText(kVersion);
    return within(writeSafetensors(path, std::move(tensors), metadata), path.filename().string());
}

struct CheckpointReader::Impl {
    SafetensorsFile file;
    std::string prefix;
    std::vector<std::size_t> scopes;

    [[nodiscard]] Result<std::string> tensorName(std::string_view name, std::vector<std::size_t> *shape) const
    {
        std::string full = prefix + std::string(name);
        const TensorInfo *info = file.find(full);
        if (info == nullptr)
            return fail(ErrorCode::CorruptData, NG_TR("run", "The checkpoint %1 has no array “%2”."), fileName(),
                        quotable(full));
        if (shape != nullptr)
            *shape = info->shape;
        return full;
    }
    [[nodiscard]] std::string fileName() const { return file.path().filename().string(); }
};

CheckpointReader::CheckpointReader(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }
CheckpointReader::~CheckpointReader() = default;
CheckpointReader::CheckpointReader(CheckpointReader &&) noexcept = default;

Result<CheckpointReader> CheckpointReader::open(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(SafetensorsFile file, SafetensorsFile::open(path));
    const auto &metadata = file.metadata();
    const auto format = metadata.find("format");
    const auto version = metadata.find("version");
    if (format == metadata.end() || format->second != kFormat || version == metadata.end())
        return fail(ErrorCode::CorruptData, NG_TR("run", "%1 is no checkpoint of a run."), path.filename().string());
    const auto number = parseInt(version->second);
    if (!number || *number > kVersion)
        return fail(ErrorCode::Unsupported,
                    NG_TR("run", "%1 is a checkpoint of version %2; this program reads up to version %3."),
                    path.filename().string(), quotable(version->second), numberText(kVersion));
    return CheckpointReader(std::make_unique<Impl>(Impl{std::move(file), {}, {}}));
}

Result<std::vector<float>> CheckpointReader::floats(std::string_view name, std::vector<std::size_t> *shape) const
{
    NG_TRY_ASSIGN(const std::string full, m_impl->tensorName(name, shape));
    return m_impl->file.readFloats(full);
}

Result<std::vector<double>> CheckpointReader::doubles(std::string_view name, std::vector<std::size_t> *shape) const
{
    NG_TRY_ASSIGN(const std::string full, m_impl->tensorName(name, shape));
    return m_impl->file.readDoubles(full);
}

Result<std::vector<std::int64_t>> CheckpointReader::ints(std::string_view name, std::vector<std::size_t> *shape) const
{
    NG_TRY_ASSIGN(const std::string full, m_impl->tensorName(name, shape));
    return m_impl->file.readInts(full);
}

Result<std::vector<std::byte>> CheckpointReader::bytes(std::string_view name) const
{
    NG_TRY_ASSIGN(const std::string full, m_impl->tensorName(name, nullptr));
    return m_impl->file.readBytes(full);
}

Result<Json> CheckpointReader::fact(std::string_view name) const
{
    const std::string full = m_impl->prefix + std::string(name);
    const auto found = m_impl->file.metadata().find(full);
    if (found == m_impl->file.metadata().end())
        return fail(ErrorCode::CorruptData, NG_TR("run", "The checkpoint %1 has no fact “%2”."), m_impl->fileName(),
                    quotable(full));
    return parseJson(found->second);
}

bool CheckpointReader::has(std::string_view name) const
{
    const std::string full = m_impl->prefix + std::string(name);
    return m_impl->file.find(full) != nullptr || m_impl->file.metadata().contains(full);
}

std::vector<std::string> CheckpointReader::names() const
{
    std::vector<std::string> out;
    for (const TensorInfo &info : m_impl->file.tensors()) {
        if (info.name.starts_with(m_impl->prefix))
            out.push_back(info.name.substr(m_impl->prefix.size()));
    }
    return out;
}

void CheckpointReader::pushScope(std::string_view prefix)
{
    m_impl->scopes.push_back(m_impl->prefix.size());
    m_impl->prefix += prefix;
}

void CheckpointReader::popScope()
{
    NG_ASSERT(!m_impl->scopes.empty());
    m_impl->prefix.resize(m_impl->scopes.back());
    m_impl->scopes.pop_back();
}

} // namespace ng
