// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/clock.h"
#include "tests/bench/yardsticks.h"

#include <edflib.h>

#include <fstream>
#include <vector>

namespace ng::bench {

int edflibVersion()
{
    return edflib_version();
}

EdflibFile::~EdflibFile()
{
    close();
}

void EdflibFile::close()
{
    if (m_handle >= 0)
        edfclose_file(m_handle);
    m_handle = -1;
}

Result<> EdflibFile::open(const std::string &path)
{
    close();
    edf_hdr_struct header{};
    if (edfopen_file_readonly(path.c_str(), &header, EDFLIB_DO_NOT_READ_ANNOTATIONS) != 0)
        return fail(ErrorCode::CorruptData, "EDFlib cannot open %1: %2", path, std::to_string(header.filetype));
    m_handle = header.handle;
    m_channels = header.edfsignals;
    return {};
}

Result<Json> EdflibFile::pages(const Json &question)
{
    // The ranges of what is asked do not matter: both programs are ours.
    const auto samples = static_cast<int>(question["samples"].toInt());
    if (m_handle < 0 || samples <= 0)
        return fail(ErrorCode::InvalidArgument, "no file is open, or no samples are wanted");
    std::vector<double> page(static_cast<std::size_t>(m_channels) * static_cast<std::size_t>(samples));
    bool complete = true;
    const cli::Spent spent = cli::timed([&] {
        for (const Json &first : question["first"].items()) {
            for (int c = 0; c < m_channels; ++c) {
                double *row = &page[static_cast<std::size_t>(c) * static_cast<std::size_t>(samples)];
                edfseek(m_handle, c, first.toInt(), EDFSEEK_SET);
                complete = edfread_physical_samples(m_handle, c, samples, row) == samples && complete;
            }
        }
    });
    if (!complete)
        return fail(ErrorCode::CorruptData, "EDFlib read too few samples");
    if (question.contains("out"))
        std::ofstream(question["out"].toString(), std::ios::binary)
            .write(reinterpret_cast<const char *>(page.data()), static_cast<std::streamsize>(8 * page.size()));
    return spentJson(spent.wall, spent.cpu);
}

} // namespace ng::bench
