// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_recording.h"

#include "core/base/npy.h"
#include "core/base/text.h"
#include "core/io/brainvision/brainvision_writer.h"
#include "core/io/edf/edf_writer.h"
#include "core/io/hdf5/hdf5_file.h"
#include "core/io/reader.h"

#include <algorithm>
#include <fstream>
#include <set>

namespace ng {

namespace {

constexpr std::size_t kScannedBytes = 1U << 20U; // headers end long before

std::string extensionOf(const std::filesystem::path &path)
{
    return asciiLower(path.extension().string());
}

/// Parts of the identity worth searching for: words of four letters and more that are not the format's own.
std::set<std::string> namesIn(const RecordingIdentity &identity)
{
    static const std::set<std::string> common{"startdate", "unknown", "male", "female",    "patient",
                                              "recording", "none",    "null", "anonymous", "subject"};
    std::set<std::string> names;
    for (const std::string *text : {&identity.patient, &identity.recordingText}) {
        std::string word;
        for (const char c : *text + ' ') {
            const bool part = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                || (static_cast<unsigned char>(c) & 0x80U) != 0 || (c >= '0' && c <= '9');
            if (part) {
                word += c;
                continue;
            }
            if (word.size() >= 4 && !common.contains(asciiLower(word)))
                names.insert(asciiLower(word));
            word.clear();
        }
    }
    return names;
}

std::string headOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string head(kScannedBytes, '\0');
    file.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(file.gcount()));
    return asciiLower(head);
}

/// Searches what was written, and the labels of events and channels, for names that should be gone.
void searchForIdentity(const Recording &source, const std::vector<std::filesystem::path> &files,
                       std::vector<Warning> &warnings)
{
    const std::set<std::string> names = namesIn(source.identity);
    std::set<std::string> places;
    for (const std::string &name : names) {
        for (const Event &event : source.events) {
            if (asciiLower(event.label).find(name) != std::string::npos)
                places.insert("event at " + secondsText(event.onset) + " s");
        }
        for (const auto &file : files) {
            if (headOf(file).find(name) != std::string::npos)
                places.insert(file.filename().string());
        }
    }
    for (const std::string &place : places)
        warnings.push_back(
            {"identity-left",
             NG_TR("io",
                   "A word of the patient or recording field is still there; look at it before you pass the file on."),
             {},
             place,
             false});
}

tl::unexpected<Error> differs(const std::filesystem::path &path, std::string_view what)
{
    return fail(ErrorCode::CorruptData,
                NG_TR("io", "%1 was written and opened again, and differs in %2. Do not use it, and report this."),
                path.filename().string(), what);
}

/// Opens the result with the reader of its format and compares what must be the same.
Result<> checkRecordingFile(const Recording &source, const std::filesystem::path &path, const WriteOptions &options,
                            std::vector<Warning> &warnings, const RunContext &ctx)
{
    NG_TRY_ASSIGN(const RecordingPtr written, makeReaders().open(path, {}, ctx));
    if (written->channels().size() != source.channels().size())
        return differs(path, "the number of channels");
    for (std::size_t c = 0; c < source.channels().size(); ++c) {
        // EDF fills its last data record.
        if (written->channels()[c].axis.sampleCount() < source.channels()[c].axis.sampleCount())
            return differs(path, "the number of samples");
    }
    if (written->gaps.size() != source.gaps.size())
        warnings.push_back({"gaps-changed",
                            NG_TR("io", "The recording has %1 gaps, the file keeps %2 of them."),
                            {std::to_string(source.gaps.size()), std::to_string(written->gaps.size())},
                            path.filename().string(),
                            true});
    if (!options.withIdentity) {
        const std::set<std::string> left = namesIn(written->identity);
        for (const std::string &name : namesIn(source.identity)) {
            if (left.contains(name))
                return differs(path, "the identity that was to be left out");
        }
    }
    return {};
}

Result<> checkNpy(const Recording &source, const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const NpyInfo info, readNpyInfo(path));
    const std::vector<std::size_t> shape{source.channels().size(),
                                         static_cast<std::size_t>(source.channels().front().axis.sampleCount())};
    return info.shape == shape && info.type == "<f4" ? Result<>() : differs(path, "its shape");
}

Result<> checkHdf5(const Recording &source, const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const Hdf5File file, Hdf5File::openRead(path));
    const auto groups = rateGroups(source.channels());
    for (std::size_t g = 0; g < groups.size(); ++g) {
        NG_TRY_ASSIGN(const Hdf5Info info, file.info("signal" + std::to_string(g) + "/data"));
        const std::vector<std::size_t> shape{
            groups[g].size(), static_cast<std::size_t>(source.channels()[groups[g].front()].axis.sampleCount())};
        if (info.shape != shape)
            return differs(path, "its shape");
    }
    return {};
}

/// What writing \p path makes.
std::vector<std::filesystem::path> filesOf(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files{path};
    if (extensionOf(path) == ".vhdr") {
        files.push_back(std::filesystem::path(path).replace_extension(".vmrk"));
        files.push_back(std::filesystem::path(path).replace_extension(".eeg"));
    }
    return files;
}

Result<> refuseSource(const Recording &recording, const std::filesystem::path &path)
{
    std::error_code ignored;
    std::vector<std::filesystem::path> sources = filesOf(recording.path);
    sources.push_back(std::filesystem::path(recording.path).replace_extension(".eeg"));
    for (const auto &file : filesOf(path)) {
        for (const auto &source : sources) {
            if (std::filesystem::equivalent(file, source, ignored))
                return fail(
                    ErrorCode::InvalidArgument,
                    NG_TR("io",
                          "%1 is the recording itself; sources are never overwritten. Give the output another name."),
                    file.filename().string());
        }
    }
    return {};
}

} // namespace

std::string_view writableExtensions()
{
    return ".edf, .bdf, .vhdr, .npy, .h5";
}

Result<std::vector<Warning>> writeRecording(const Recording &recording, const std::filesystem::path &path,
                                            const WriteOptions &options, const RunContext &ctx)
{
    const std::string extension = extensionOf(path);
    const bool hdf5 = extension == ".h5" || extension == ".hdf5";
    const bool edf = extension == ".edf" || extension == ".bdf";
    if (!hdf5 && !edf && extension != ".vhdr" && extension != ".npy")
        return fail(ErrorCode::Unsupported, NG_TR("io", "%1 has no format that can be written; use one of %2."),
                    path.filename().string(), writableExtensions());
    if (recording.channels().empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("io", "There are no samples to write."));
    NG_TRY(refuseSource(recording, path));
    std::vector<Warning> warnings;
    const RunContext writing = ctx.slice(0.0, 0.95);
    if (edf) {
        NG_TRY_ASSIGN(warnings,
                      writeEdf(recording, path, {.bdf = extension == ".bdf", .withIdentity = options.withIdentity},
                               writing));
    } else if (extension == ".vhdr") {
        NG_TRY_ASSIGN(warnings, writeBrainVision(recording, path, options.withIdentity, writing));
    } else if (hdf5) {
        NG_TRY(writeHdf5Recording(recording, path, options.withIdentity, writing));
    } else {
        NG_TRY(writeNpyRecording(recording, path, writing));
        warnings.push_back(
            {"samples-only",
             NG_TR("io", "An .npy file holds samples only: labels, rate, events and electrodes were left out."),
             {},
             path.filename().string(),
             false});
    }
    if (edf || extension == ".vhdr") {
        NG_TRY(checkRecordingFile(recording, path, options, warnings, ctx));
    } else {
        NG_TRY(hdf5 ? checkHdf5(recording, path) : checkNpy(recording, path));
    }
    if (!options.withIdentity)
        searchForIdentity(recording, filesOf(path), warnings);
    return warnings;
}

} // namespace ng
