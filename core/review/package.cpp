// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/package.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/review/decoded_text.h"
#include "core/review/review_file.h"
#include "core/run/run_folder.h"
#include "core/study/recording_files.h"

#include <algorithm>
#include <set>

namespace ng {

namespace {

namespace fs = std::filesystem;

Result<> copyFile(const fs::path &from, const fs::path &to, PackageReport &report)
{
    std::error_code failed;
    fs::create_directories(to.parent_path(), failed);
    if (!failed)
        fs::copy_file(from, to, fs::copy_options::overwrite_existing, failed);
    if (failed)
        return fail(ErrorCode::Io, NG_TR("review", "%1 cannot be copied to %2: %3."), from.string(), to.string(),
                    failed.message());
    report.bytes += static_cast<std::uint64_t>(fs::file_size(to, failed));
    return {};
}

/// run.json without name, parameters, seeds or command: what readers need and nothing that tells runs apart.
Result<> writeMaskedRun(const fs::path &run, const fs::path &out, const std::string &studyHash, PackageReport &report)
{
    Json record = Json::object();
    record.set("format", kRunFormat)
        .set("version", kRunVersion)
        .set("framework", "masked")
        .set("study_hash", studyHash)
        .set("state", "finished");
    std::error_code failed;
    fs::create_directories(out, failed);
    NG_TRY(writeJsonFile(out / "run.json", record));
    NG_TRY(copyFile(run / "decodings.h5", out / "decodings.h5", report));
    if (!fs::exists(run / "decoded_text.jsonl", failed))
        return {};
    NG_TRY(copyFile(run / "decoded_text.jsonl", out / "decoded_text.jsonl", report));
    NG_TRY_ASSIGN(const auto texts, readDecodedTexts(run));
    for (const auto &[item, text] : texts) {
        if (!text.image.empty() && fs::exists(run / text.image, failed))
            NG_TRY(copyFile(run / text.image, out / text.image, report));
    }
    return {};
}

/// Files that the items name, of the study folder only.
Result<> copyStudyFiles(const Study &study, const std::set<std::string> &items, bool recordings, const fs::path &out,
                        PackageReport &report, const RunContext &ctx)
{
    std::set<std::string> names;
    std::set<std::string> recordingNames;
    for (const Item &item : study.items()) {
        if (!items.contains(item.id))
            continue;
        if (recordings)
            recordingNames.insert(item.recording);
        if (const std::string &image = study.cell(item, "image"); image != kNotAvailable)
            names.insert(image);
    }
    std::size_t done = 0;
    for (const std::string &name : recordingNames) {
        NG_TRY(ctx.checkpoint());
        ctx.progress(static_cast<double>(done++) / static_cast<double>(recordingNames.size()));
        NG_TRY_ASSIGN(const fs::path path, study.resolve(name));
        std::error_code failed;
        if (!fs::exists(path, failed)) {
            ++report.missing;
            continue;
        }
        NG_TRY_ASSIGN(const std::vector<fs::path> files, recordingFiles(path));
        for (const fs::path &file : files)
            NG_TRY(copyFile(file, out / fs::path(name).parent_path() / file.filename(), report));
        ++report.recordings;
    }
    for (const std::string &name : names) {
        NG_TRY_ASSIGN(const fs::path path, study.resolve(name));
        std::error_code failed;
        if (fs::exists(path, failed))
            NG_TRY(copyFile(path, out / name, report));
    }
    return {};
}

} // namespace

Result<PackageReport> writeReviewPackage(const Study &study, const std::vector<fs::path> &runs,
                                         const std::vector<std::string> &items, const PackageSpec &spec,
                                         const fs::path &out, const RunContext &ctx)
{
    std::error_code failed;
    if (fs::exists(out, failed) && !fs::is_empty(out, failed))
        return fail(ErrorCode::InvalidArgument, NG_TR("review", "%1 is not empty: choose a new folder."), out.string());
    std::vector<ReviewRun> masked;
    std::string studyHash;
    for (const fs::path &run : runs) {
        NG_TRY_ASSIGN(const Json record, readRunRecord(run));
        studyHash = record["study_hash"].toString();
        NG_TRY_ASSIGN(std::string key, reviewRunKey(run));
        masked.push_back({std::move(key), spec.hidden.runNames ? std::string() : run.filename().string()});
    }
    const std::vector<ReviewRun> given = masked;
    NG_TRY_ASSIGN(ReviewPlan plan, makeReviewPlan(spec.rater, std::move(masked), items, spec.seed, spec.hidden));
    plan.studyHash = studyHash;
    plan.studyName = study.folder().filename().string();

    PackageReport report;
    const std::set<std::string> wanted(items.begin(), items.end());
    TsvTable table = study.table();
    std::vector<std::vector<std::string>> rows;
    for (const Item &item : study.items()) {
        if (wanted.contains(item.id))
            rows.push_back(table.rows[item.tableRow]);
    }
    table.rows = std::move(rows);
    fs::create_directories(out, failed);
    NG_TRY_ASSIGN(const std::string text, tsvText(table));
    NG_TRY(writeFileAtomically(out / "items.tsv", text));
    Json header = study.header();
    header.remove("roots"); // folders of this machine
    NG_TRY(writeJsonFile(out / "study.json", header));
    for (std::size_t i = 0; i < runs.size(); ++i)
        NG_TRY(writeMaskedRun(runs[i], out / "runs" / given[i].key, studyHash, report));
    NG_TRY(copyStudyFiles(study, wanted, spec.recordings, out, report, ctx));
    report.reviewFile = out / "runs" / plan.runs.front().key / "review" / reviewFileName(spec.rater);
    NG_TRY(writeReviewFile(report.reviewFile, plan));
    return report;
}

} // namespace ng
