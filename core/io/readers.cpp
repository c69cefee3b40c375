// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/edf/edf_reader.h"
#include "core/io/reader.h"
#ifdef NG_HAVE_BRAINVISION
#include "core/io/brainvision/brainvision_reader.h"
#endif
#ifdef NG_HAVE_EEGLAB
#include "core/io/eeglab/eeglab_reader.h"
#endif

#include <utility>

namespace ng {

ReaderRegistry makeReaders()
{
    std::vector<std::unique_ptr<const Reader>> readers;
#ifdef NG_HAVE_BRAINVISION
    readers.push_back(makeBrainVisionReader());
#endif
    readers.push_back(makeEdfReader());
#ifdef NG_HAVE_EEGLAB
    readers.push_back(makeEeglabReader());
#endif
    return ReaderRegistry(std::move(readers));
}

} // namespace ng
