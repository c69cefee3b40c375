// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/importer.h"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace ng {

/// What importers share: names relative to the study, ids, recordings that do not open, and the finished study.
class StudyBuilder
{
public:
    StudyBuilder(std::filesystem::path source, std::filesystem::path studyFolder);

    /// Path of a file as the study names it: relative to its folder, with forward slashes.
    [[nodiscard]] std::string relative(const std::filesystem::path &file) const;
    /// Stem for the ids of a recording's items, unique in the study.
    [[nodiscard]] std::string stemOf(const std::filesystem::path &file);
    /// Opens a recording; where it fails, remembers why and gives null (Cancelled and OutOfMemory are passed on).
    [[nodiscard]] Result<RecordingPtr> open(const std::filesystem::path &file, const ReadOptions &options,
                                            const ReaderRegistry &readers, const RunContext &ctx);
    /// Items of one recording by the options' rules: windows, or the given events.
    void addItems(const Recording &recording, std::span<const Event> events, const ImportOptions &options,
                  const SharedCells &shared, std::span<const SharedCells> extras = {});
    void warn(std::string code, std::string_view text, std::vector<std::string> args, std::string place);

    Json header = Json::object(); ///< further keys of study.json
    /// The study with its roots; NotFound when no recording opened, InvalidArgument when none gave an item.
    [[nodiscard]] Result<ImportedStudy> finish(std::string_view layout);

private:
    std::filesystem::path m_source;
    std::filesystem::path m_folder;
    std::set<std::string> m_stems;
    ItemTable m_items;
    std::size_t m_opened = 0;
    std::size_t m_failed = 0;
    std::optional<Error> m_firstFailure;
    std::set<std::string> m_labels;
    std::vector<Warning> m_warnings;
};

/// Regular files below a folder (or the file itself), sorted by path; hidden names are left out, links to folders not followed.
[[nodiscard]] Result<std::vector<std::filesystem::path>> filesBelow(const std::filesystem::path &source);

[[nodiscard]] std::unique_ptr<const Importer> makeBidsImporter();
[[nodiscard]] std::unique_ptr<const Importer> makeEdfFolderImporter();
[[nodiscard]] std::unique_ptr<const Importer> makeRecordingsImporter();

} // namespace ng
