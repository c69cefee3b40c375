// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/stimuli.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string_view>

namespace ng::eeg_clip {

namespace {

at::Tensor toDevice(const NdArray<float, 2> &array, const std::vector<std::int64_t> &rows, at::Device device)
{
    const auto width = static_cast<std::int64_t>(array.extent(1));
    at::Tensor host = at::empty({static_cast<std::int64_t>(rows.size()), width}, at::kFloat);
    for (std::size_t i = 0; i < rows.size(); ++i)
        std::memcpy(host.data_ptr<float>() + static_cast<std::int64_t>(i) * width,
                    array.row(static_cast<std::size_t>(rows[i])).data(),
                    static_cast<std::size_t>(width) * sizeof(float));
    return host.to(device);
}

} // namespace

Result<Stimuli> makeStimuli(const TrainUnit &unit, at::Device device)
{
    const Dataset &data = *unit.data;
    if (!unit.targets || unit.targets->empty())
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("eeg_clip",
                          "eeg_clip needs target vectors: give --text-encoder, or a .npy or HDF5 file of vectors."));
    const NdArray<float, 2> &targets = *unit.targets;
    const std::size_t concepts = data.classNames.size();
    const bool perConcept = targets.extent(0) == concepts;
    if (!perConcept && targets.extent(0) != data.size())
        return fail(
            ErrorCode::ShapeMismatch,
            NG_TR(
                "eeg_clip",
                "There are %1 target vectors for %2 concepts and %3 items; one for each concept or one for each item is needed."),
            numberText(static_cast<std::int64_t>(targets.extent(0))), numberText(static_cast<std::int64_t>(concepts)),
            numberText(static_cast<std::int64_t>(data.size())));
    Stimuli stimuli;
    stimuli.ofConcept.resize(concepts);
    std::vector<std::int64_t> rows;
    if (perConcept) {
        for (std::size_t c = 0; c < concepts; ++c) {
            rows.push_back(static_cast<std::int64_t>(c));
            stimuli.conceptOf.push_back(static_cast<std::int64_t>(c));
            stimuli.ofConcept[c].push_back(static_cast<std::int64_t>(c));
        }
        for (const std::size_t label : *unit.labels)
            stimuli.ofRow.push_back(static_cast<std::int64_t>(label));
    } else {
        // The same vector under the same concept is the same stimulus, however often it was shown.
        std::map<std::pair<std::size_t, std::string_view>, std::int64_t> known;
        for (std::size_t row = 0; row < data.size(); ++row) {
            const std::string_view bytes(reinterpret_cast<const char *>(targets.row(row).data()),
                                         targets.extent(1) * sizeof(float));
            const auto [at, isNew] =
                known.try_emplace({data.labels[row], bytes}, static_cast<std::int64_t>(rows.size()));
            if (isNew) {
                rows.push_back(static_cast<std::int64_t>(row));
                stimuli.conceptOf.push_back(static_cast<std::int64_t>(data.labels[row]));
                stimuli.ofConcept[data.labels[row]].push_back(at->second);
            }
            stimuli.ofRow.push_back(at->second);
        }
        // Where a control gave a row another concept, it gets a stimulus of that concept too.
        for (std::size_t row = 0; row < data.size(); ++row) {
            const std::vector<std::int64_t> &own = stimuli.ofConcept[(*unit.labels)[row]];
            if ((*unit.labels)[row] != data.labels[row] && !own.empty())
                stimuli.ofRow[row] = own[row % own.size()];
        }
    }
    stimuli.vectors = toDevice(targets, rows, device);
    return stimuli;
}

std::vector<std::int64_t> drawPool(const Stimuli &stimuli, const std::vector<std::int64_t> &batchConcepts,
                                   const std::vector<std::int64_t> &allowed, std::size_t batchSize,
                                   std::size_t negatives, std::size_t perConcept, Philox &random)
{
    const std::size_t wanted = std::min(allowed.size(), batchSize + negatives);
    std::size_t fewest = perConcept;
    std::size_t most = 0;
    for (const std::int64_t one : allowed) {
        fewest = std::min(fewest, stimuli.ofConcept[static_cast<std::size_t>(one)].size());
        most = std::max(most, stimuli.ofConcept[static_cast<std::size_t>(one)].size());
    }
    std::vector<std::int64_t> chosen;
    if (wanted == allowed.size()) {
        chosen = allowed;
    } else {
        std::set<std::int64_t> inPool;
        const auto add = [&](std::int64_t one) {
            if (inPool.insert(one).second)
                chosen.push_back(one);
        };
        std::for_each(batchConcepts.begin(), batchConcepts.end(), add);
        while (chosen.size() < wanted)
            add(allowed[static_cast<std::size_t>(random.below(allowed.size()))]);
    }
    const bool everything = wanted == allowed.size() && most <= perConcept;
    std::vector<std::int64_t> pool;
    for (const std::int64_t one : chosen) {
        std::vector<std::int64_t> some = stimuli.ofConcept[static_cast<std::size_t>(one)];
        const std::size_t taken = everything ? some.size() : fewest;
        for (std::size_t i = 0; i < taken && taken < some.size(); ++i)
            std::swap(some[i], some[i + static_cast<std::size_t>(random.below(some.size() - i))]);
        pool.insert(pool.end(), some.begin(), some.begin() + static_cast<std::ptrdiff_t>(taken));
    }
    return pool;
}

} // namespace ng::eeg_clip
