// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/frameworks/eeg_clip/losses.h"

#include <limits>

namespace ng::eeg_clip {

at::Tensor instanceLoss(const at::Tensor &trials, const at::Tensor &stimuli, const at::Tensor &scale)
{
    const at::Tensor similarity = at::matmul(trials.to(at::kFloat), stimuli.to(at::kFloat).t()) * scale; // [N, N]
    const at::Tensor own = similarity.diagonal();                                                        // [N]
    const at::Tensor byTrial = similarity.logsumexp({1}) - own;
    const at::Tensor byStimulus = similarity.logsumexp({0}) - own;
    return (byTrial.mean() + byStimulus.mean()) * 0.5;
}

at::Tensor multiPositiveLoss(const at::Tensor &trials, const at::Tensor &pool, const at::Tensor &trialConcepts,
                             const at::Tensor &poolConcepts, const at::Tensor &scale)
{
    const at::Tensor similarity = at::matmul(trials.to(at::kFloat), pool.to(at::kFloat).t()) * scale; // [N, M]
    const at::Tensor other = trialConcepts.unsqueeze(1).ne(poolConcepts.unsqueeze(0));                // [N, M]
    const at::Tensor positives = similarity.masked_fill(other, -std::numeric_limits<float>::infinity());
    return (similarity.logsumexp({1}) - positives.logsumexp({1})).mean();
}

} // namespace ng::eeg_clip
