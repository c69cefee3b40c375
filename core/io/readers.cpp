// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/brainvision/brainvision_reader.h"
#include "core/io/edf/edf_reader.h"
#include "core/io/eeglab/eeglab_reader.h"
#include "core/io/reader.h"

#include <utility>

namespace ng {

ReaderRegistry makeReaders()
{
    std::vector<std::unique_ptr<const Reader>> readers;
    readers.push_back(makeBrainVisionReader());
    readers.push_back(makeEdfReader());
    readers.push_back(makeEeglabReader());
    return ReaderRegistry(std::move(readers));
}

} // namespace ng
