// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/reader.h"
#include "core/study/study.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace ng::test {

/// A registry with one reader, of "*.fake": text files such as "rate=100 samples=1000 gap=500 channels=A,B events=1:go,2:stop".
/// Sample i of channel c is 1000 c + i; with a gap the second half starts 10 s later.
ReaderRegistry fakeReaders();

void writeFile(const std::filesystem::path &path, std::string_view text);

/// A study in memory from the text of a table in which ' ' separates cells.
Study studyOf(const std::filesystem::path &folder, std::string_view table, Json header = {});

} // namespace ng::test
