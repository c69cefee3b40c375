// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/study/import_common.h"
#include "core/study/recording_files.h"

#include <algorithm>

namespace ng {

namespace {

namespace fs = std::filesystem;

bool matchesAny(const fs::path &file, const std::vector<std::string> &patterns)
{
    const std::string name = asciiLower(file.filename().string());
    return std::any_of(patterns.begin(), patterns.end(),
                       [&name](const std::string &pattern) { return matchesPattern(name, asciiLower(pattern)); });
}

/// Files of the source that are recordings by name, without those that are part of another one.
Result<std::vector<fs::path>> recordingsIn(const fs::path &source, const std::vector<std::string> &patterns)
{
    NG_TRY_ASSIGN(std::vector<fs::path> files, filesBelow(source));
    std::error_code failed;
    if (fs::is_regular_file(source, failed))
        return files;
    std::erase_if(files, [&patterns](const fs::path &file) { return !matchesAny(file, patterns); });
    std::set<fs::path> parts;
    for (const fs::path &file : files) {
        NG_TRY_ASSIGN(const std::vector<fs::path> own, recordingFiles(file));
        parts.insert(own.begin() + 1, own.end());
    }
    std::erase_if(files, [&parts](const fs::path &file) { return parts.contains(file); });
    return files;
}

SharedCells subjectCells(const fs::path &file, const fs::path &source, ImportOptions::SubjectFrom from)
{
    if (from == ImportOptions::SubjectFrom::File)
        return {{"subject", file.stem().string()}};
    if (from == ImportOptions::SubjectFrom::Folder) {
        const fs::path within = file.lexically_relative(source);
        return {{"subject", within.has_parent_path() ? within.begin()->string() : std::string(kNotAvailable)}};
    }
    return {};
}

/// Every recording of a folder; items from the events each file itself has.
class FolderImporter final : public Importer
{
public:
    FolderImporter(std::string_view id, std::string_view name, std::string_view summary,
                   std::vector<std::string> patterns)
        : m_id(id),
          m_name(name),
          m_summary(summary),
          m_patterns(std::move(patterns))
    { }
    [[nodiscard]] std::string_view id() const override { return m_id; }
    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::string_view summary() const override { return m_summary; }
    [[nodiscard]] Result<ImportedStudy> import(const fs::path &source, const fs::path &studyFolder,
                                               const ImportOptions &options, const ReaderRegistry &readers,
                                               const RunContext &ctx) const override;

private:
    std::string_view m_id;
    std::string_view m_name;
    std::string_view m_summary;
    std::vector<std::string> m_patterns; ///< empty: those of all readers
};

Result<ImportedStudy> FolderImporter::import(const fs::path &source, const fs::path &studyFolder,
                                             const ImportOptions &options, const ReaderRegistry &readers,
                                             const RunContext &ctx) const
{
    std::vector<std::string> patterns = m_patterns;
    if (patterns.empty()) {
        for (const auto &reader : readers.readers()) {
            for (std::string &pattern : reader->patterns())
                patterns.push_back(std::move(pattern));
        }
    }
    NG_TRY_ASSIGN(const std::vector<fs::path> files, recordingsIn(source, patterns));
    StudyBuilder builder(source, studyFolder);
    for (std::size_t i = 0; i < files.size(); ++i) {
        NG_TRY(ctx.checkpoint());
        ctx.progress(static_cast<double>(i) / static_cast<double>(files.size()));
        NG_TRY_ASSIGN(const RecordingPtr recording, builder.open(files[i], options.read, readers, ctx));
        if (recording)
            builder.addItems(*recording, recording->events, options,
                             subjectCells(files[i], source, options.subjectFrom));
    }
    return builder.finish(m_id);
}

} // namespace

std::unique_ptr<const Importer> makeEdfFolderImporter()
{
    return std::make_unique<FolderImporter>(
        "edf-folder", NG_TR("study", "Folder of EDF and BDF files"),
        NG_TR("study", "Every EDF or BDF file below a folder (or one file); annotations become items."),
        std::vector<std::string>{"*.edf", "*.bdf", "*.edf+", "*.bdf+", "*.rec"});
}

std::unique_ptr<const Importer> makeRecordingsImporter()
{
    return std::make_unique<FolderImporter>(
        "recordings", NG_TR("study", "Recordings of any format"),
        NG_TR("study", "Every recording that this build reads below a folder (or one file); its events become items."),
        std::vector<std::string>{});
}

} // namespace ng
