// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/run_context.h"
#include "core/io/reader.h"
#include "core/study/items_from.h"
#include "core/study/study.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ng {

/// How a source becomes a study.
struct ImportOptions {
    ItemRules rules;                    ///< which events become items
    std::optional<TimeNs> windowLength; ///< items of fixed length instead of events
    std::optional<TimeNs> windowStep;   ///< between their starts; absent: their length
    enum class SubjectFrom {
        None,
        File,
        Folder
    } subjectFrom = SubjectFrom::None;      ///< for layouts that do not name subjects
    std::string labelColumn = "trial_type"; ///< bids: column of events.tsv that names an event
    ReadOptions read;
};

/// A study in memory, not yet saved, and what was odd about the source.
struct ImportedStudy {
    Study study;
    std::size_t recordings = 0;    ///< taken in
    std::vector<Warning> warnings; ///< files left out and why, sidecars that do not fit
};

/// One layout of files on disk. Stateless. Recordings are referred to by relative path, never copied.
class Importer
{
public:
    virtual ~Importer() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;      ///< "bids"; never changes
    [[nodiscard]] virtual std::string_view name() const = 0;    ///< NG_TR-marked
    [[nodiscard]] virtual std::string_view summary() const = 0; ///< NG_TR-marked sentence
    /// \errors NotFound without source or readable recordings; CorruptData; InvalidArgument when no item came out
    [[nodiscard]] virtual Result<ImportedStudy> import(const std::filesystem::path &source,
                                                       const std::filesystem::path &studyFolder,
                                                       const ImportOptions &options, const ReaderRegistry &readers,
                                                       const RunContext &ctx) const = 0;
};

/// All layouts of this build, alphabetical: bids, edf-folder, recordings.
[[nodiscard]] std::vector<std::unique_ptr<const Importer>> makeImporters();
/// The importer of an id; Unsupported lists those there are.
[[nodiscard]] Result<const Importer *> findImporter(const std::vector<std::unique_ptr<const Importer>> &importers,
                                                    std::string_view id);

} // namespace ng
