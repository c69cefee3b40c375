// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/import_common.h"

#include "core/base/text.h"

#include <algorithm>

namespace ng {

namespace {

namespace fs = std::filesystem;

fs::path normalAbsolute(const fs::path &path)
{
    std::error_code failed;
    const fs::path absolute = fs::absolute(path, failed);
    fs::path normal = (failed ? path : absolute).lexically_normal();
    return normal.has_filename() ? normal : normal.parent_path();
}

std::string count(std::size_t value)
{
    return numberText(static_cast<std::int64_t>(value));
}

} // namespace

StudyBuilder::StudyBuilder(fs::path source, fs::path studyFolder)
    : m_source(normalAbsolute(source)),
      m_folder(normalAbsolute(studyFolder))
{ }

std::string StudyBuilder::relative(const fs::path &file) const
{
    return normalAbsolute(file).lexically_relative(m_folder).generic_string();
}

std::string StudyBuilder::stemOf(const fs::path &file)
{
    std::string stem = file.stem().string();
    if (m_stems.contains(stem)) {
        fs::path within = normalAbsolute(file).lexically_relative(m_source);
        stem = within.replace_extension().generic_string();
        std::replace(stem.begin(), stem.end(), '/', '_');
    }
    // Two formats of one recording side by side differ in the extension alone.
    if (m_stems.contains(stem))
        stem += file.extension().string();
    m_stems.insert(stem);
    return stem;
}

Result<RecordingPtr> StudyBuilder::open(const fs::path &file, const ReadOptions &options, const ReaderRegistry &readers,
                                        const RunContext &ctx)
{
    Result<RecordingPtr> recording = readers.open(file, options, ctx);
    if (recording && (*recording)->duration() <= TimeNs{0})
        recording = fail(ErrorCode::CorruptData, NG_TR("study", "%1 has no samples."), file.filename().string());
    if (recording) {
        ++m_opened;
        return recording;
    }
    const ErrorCode code = recording.error().code;
    if (code == ErrorCode::Cancelled || code == ErrorCode::OutOfMemory)
        return recording;
    ++m_failed;
    if (!m_firstFailure)
        m_firstFailure = recording.error().in(relative(file));
    warn("recording-left-out", NG_TR("study", "Left out: %1"), {recording.error().message()}, relative(file));
    return RecordingPtr{};
}

void StudyBuilder::warn(std::string code, std::string_view text, std::vector<std::string> args, std::string place)
{
    m_warnings.push_back({std::move(code), std::string(text), std::move(args), std::move(place), false});
}

void StudyBuilder::addItems(const Recording &recording, std::span<const Event> events, const ImportOptions &options,
                            const SharedCells &shared, std::span<const SharedCells> extras)
{
    const std::string name = relative(recording.path);
    const std::string stem = stemOf(recording.path);
    std::size_t added = 0;
    if (options.windowLength) {
        const auto groups = rateGroups(recording.channels());
        if (!groups.empty())
            added = m_items.addWindows(recording.channels()[groups.front().front()].axis, *options.windowLength,
                                       options.windowStep.value_or(*options.windowLength), name, stem, shared);
    } else {
        for (const Event &event : events)
            m_labels.insert(event.label);
        added = m_items.addEvents(events, options.rules, name, stem, shared, extras);
    }
    if (added == 0)
        warn("no-items", NG_TR("study", "This recording gave no items."), {}, name);
}

Result<ImportedStudy> StudyBuilder::finish(std::string_view layout)
{
    if (m_opened == 0) {
        if (m_failed == 1)
            return tl::unexpected<Error>(*m_firstFailure);
        if (m_firstFailure)
            return fail(m_firstFailure->code == ErrorCode::Unsupported ? ErrorCode::Unsupported
                                                                       : ErrorCode::CorruptData,
                        NG_TR("study", "None of the %1 recordings of %2 can be read. The first: %3"), count(m_failed),
                        m_source.filename().string(), m_firstFailure->message());
        return fail(ErrorCode::NotFound, NG_TR("study", "There is no recording of the layout %1 in %2."), layout,
                    m_source.string());
    }
    if (m_items.table().rows.empty()) {
        std::vector<std::string> labels(m_labels.begin(), m_labels.end());
        const std::size_t shown = std::min<std::size_t>(labels.size(), 12);
        labels.resize(shown);
        return fail(
            ErrorCode::InvalidArgument,
            NG_TR(
                "study",
                "No item came out of %1 recordings. Labels of their events: %2. Choose some with --events, or cut windows with --windows."),
            count(m_opened), labels.empty() ? std::string("(none)") : join(labels, ", "));
    }
    Json study = Json::object();
    study.set("format", "neuroglyph-study");
    study.set("version", 1);
    if (!header.contains("name"))
        header.set("name", m_source.stem().string());
    for (const Json::Member &member : header.members())
        study.set(member.first, member.second);
    std::error_code failed;
    const fs::path folder = fs::is_directory(m_source, failed) ? m_source : m_source.parent_path();
    const std::string root = folder.lexically_relative(m_folder).generic_string();
    if (root == ".." || root.starts_with("../")) {
        Json roots = Json::array();
        roots.push(root);
        study.set("roots", std::move(roots));
    }
    Json source = study["source"];
    source.set("layout", layout);
    study.set("source", std::move(source));
    NG_TRY_ASSIGN(Study made, Study::create(m_folder, std::move(study), m_items.take()));
    return ImportedStudy{std::move(made), m_opened, std::move(m_warnings)};
}

Result<std::vector<fs::path>> filesBelow(const fs::path &source)
{
    std::error_code failed;
    if (fs::is_regular_file(source, failed))
        return std::vector<fs::path>{source};
    if (!fs::is_directory(source, failed))
        return fail(ErrorCode::NotFound, NG_TR("study", "There is no file or folder %1."), source.string());
    std::vector<fs::path> files;
    fs::recursive_directory_iterator at(source, fs::directory_options::skip_permission_denied, failed);
    if (failed)
        return fail(ErrorCode::NotFound, NG_TR("study", "The folder %1 cannot be read: %2."), source.string(),
                    failed.message());
    for (const fs::recursive_directory_iterator end; at != end; at.increment(failed)) {
        if (failed)
            return fail(ErrorCode::NotFound, NG_TR("study", "The folder %1 cannot be read: %2."), source.string(),
                        failed.message());
        if (at->path().filename().string().starts_with('.')) {
            at.disable_recursion_pending();
            continue;
        }
        if (at->is_regular_file(failed))
            files.push_back(at->path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<std::unique_ptr<const Importer>> makeImporters()
{
    std::vector<std::unique_ptr<const Importer>> importers;
    importers.push_back(makeBidsImporter());
    importers.push_back(makeEdfFolderImporter());
    importers.push_back(makeRecordingsImporter());
    return importers;
}

Result<const Importer *> findImporter(const std::vector<std::unique_ptr<const Importer>> &importers,
                                      std::string_view id)
{
    std::vector<std::string> known;
    for (const auto &importer : importers) {
        if (importer->id() == id)
            return importer.get();
        known.emplace_back(importer->id());
    }
    return fail(ErrorCode::Unsupported,
                NG_TR("study", "There is no importer for the layout \"%1\" in this build; there are: %2."),
                quotable(id), join(known, ", "));
}

} // namespace ng
