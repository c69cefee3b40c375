// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/io/reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ng {

namespace {

constexpr std::uint64_t kHeadBytes = 4096;
constexpr std::size_t kMaxSiblings = 4096;

/// Formats people have that no reader here takes: recognised so that the refusal can name them.
struct KnownFormat {
    std::string_view name;
    std::string_view extension; ///< lower case, with its dot
    std::string_view magic;     ///< first bytes; empty: extension alone
};

constexpr std::array kKnownFormats{
    // FIFF begins with a tag of kind 100 (file id), type 31, 20 bytes.
    KnownFormat{"FIFF (Neuromag, MNE)", ".fif", std::string_view("\0\0\0\x64\0\0\0\x1F", 8)},
    KnownFormat{"XDF", ".xdf", "XDF:"},
    KnownFormat{"GDF", ".gdf", "GDF "},
    KnownFormat{"NIfTI", ".nii", ""},
    KnownFormat{"NWB", ".nwb", ""},
    KnownFormat{"Persyst", ".lay", ""},
    KnownFormat{"Neuroscan CNT", ".cnt", ""},
    KnownFormat{"Nicolet", ".nrvf", ""},
    KnownFormat{"Micromed TRC", ".trc", ""},
    KnownFormat{"CTF", ".meg4", ""},
    KnownFormat{"EGI", ".mff", ""},
};

const KnownFormat *knownFormat(const FileProbe &probe)
{
    const auto magic = std::find_if(kKnownFormats.begin(), kKnownFormats.end(), [&](const KnownFormat &format) {
        return !format.magic.empty() && probe.head.starts_with(format.magic);
    });
    if (magic != kKnownFormats.end())
        return magic;
    const std::string extension = asciiLower(probe.path.extension().string());
    const auto named = std::find_if(kKnownFormats.begin(), kKnownFormats.end(),
                                    [&](const KnownFormat &format) { return format.extension == extension; });
    return named == kKnownFormats.end() ? nullptr : named;
}

Result<FileProbe> probeFile(const std::filesystem::path &path)
{
    FileProbe probe;
    probe.path = path;
    NG_TRY_ASSIGN(const std::shared_ptr<const InputFile> file, InputFile::open(path));
    probe.head.resize(static_cast<std::size_t>(std::min(kHeadBytes, file->size())));
    NG_TRY(file->readAt(0, std::as_writable_bytes(std::span(probe.head))));
    std::error_code error;
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
    for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end;
         entry.increment(error)) {
        if (probe.siblings.size() >= kMaxSiblings)
            break;
        probe.siblings.push_back(entry->path().filename().string());
    }
    std::sort(probe.siblings.begin(), probe.siblings.end());
    return probe;
}

std::string formatList(const std::vector<std::unique_ptr<const Reader>> &readers)
{
    std::vector<std::string> names;
    for (const auto &reader : readers)
        names.emplace_back(reader->name());
    return join(names, "; ");
}

} // namespace

ReaderRegistry::ReaderRegistry(std::vector<std::unique_ptr<const Reader>> readers) : m_readers(std::move(readers)) { }

Result<RecordingPtr> ReaderRegistry::open(const std::filesystem::path &path, const ReadOptions &options,
                                          const RunContext &ctx) const
{
    NG_TRY_ASSIGN(const FileProbe probe, probeFile(path));
    const Reader *best = nullptr;
    double highest = 0.0;
    for (const auto &reader : m_readers) {
        const double confidence = reader->confidence(probe);
        if (confidence > highest) {
            highest = confidence;
            best = reader.get();
        }
    }
    if (best)
        return best->open(path, options, ctx);
    if (const KnownFormat *format = knownFormat(probe))
        return fail(ErrorCode::Unsupported,
                    NG_TR("io", "%1 is a file of the format %2, which cannot be read. Formats read here: %3."),
                    path.filename().string(), std::string(format->name), formatList(m_readers));
    return fail(ErrorCode::Unsupported, NG_TR("io", "The format of %1 is not known. Formats read here: %2."),
                path.filename().string(), formatList(m_readers));
}

} // namespace ng
