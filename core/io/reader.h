// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file.h"
#include "core/base/run_context.h"
#include "core/data/recording.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// What a reader may look at to recognise a file: path, its first bytes and the names beside it.
struct FileProbe {
    std::filesystem::path path;
    std::string head;                  ///< first 4 KiB at most
    std::vector<std::string> siblings; ///< names in the same folder, at most 4,096
};

/// How strict to read. Strict is the default; what tolerant mode repairs is listed as warnings.
struct ReadOptions {
    bool tolerant = false;
    std::filesystem::path electrodes; ///< table to use instead of what the file or its sidecars have
};

/// One file format. Stateless; never a dialog, never a repair without a warning.
class Reader
{
public:
    virtual ~Reader() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;               ///< "edf", "brainvision"; never changes
    [[nodiscard]] virtual std::string_view name() const = 0;             ///< NG_TR-marked
    [[nodiscard]] virtual std::vector<std::string> patterns() const = 0; ///< "*.edf"
    /// 0 when it is not this format; magic bytes 0.9, extension alone 0.3.
    [[nodiscard]] virtual double confidence(const FileProbe &probe) const = 0;
    [[nodiscard]] virtual Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &options,
                                                    const RunContext &ctx) const = 0;
};

/// The formats of this build; made in main and passed down.
class ReaderRegistry
{
public:
    explicit ReaderRegistry(std::vector<std::unique_ptr<const Reader>> readers);
    [[nodiscard]] const std::vector<std::unique_ptr<const Reader>> &readers() const { return m_readers; }
    /// Best match by confidence. NotFound when the path is missing; Unsupported names the known formats
    /// (and the format itself where it is known but not supported, such as FIFF).
    [[nodiscard]] Result<RecordingPtr> open(const std::filesystem::path &path, const ReadOptions &options = {},
                                            const RunContext &ctx = {}) const;

private:
    std::vector<std::unique_ptr<const Reader>> m_readers;
};

/// All built-in readers, alphabetical: brainvision, edf (EDF and BDF), eeglab.
[[nodiscard]] ReaderRegistry makeReaders();

} // namespace ng
