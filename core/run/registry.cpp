// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/registry.h"

#include "core/base/text.h"
#include "core/run/baselines/lda_framework.h"
#include "core/run/baselines/ridge_framework.h"
#include "core/run/cards/eeg_clip.h"

#include <algorithm>

namespace ng {

namespace {

std::string knownIds()
{
    std::vector<std::string> ids;
    for (const FrameworkCard &card : frameworkCards())
        ids.push_back(card.id);
    return join(ids, ", ");
}

} // namespace

std::vector<FrameworkCard> frameworkCards()
{
    return {
        eegClipCard(),
        ldaCard(),
        ridgeCard(),
    };
}

Result<FrameworkCard> findFrameworkCard(std::string_view id)
{
    for (FrameworkCard &card : frameworkCards()) {
        if (card.id == id)
            return std::move(card);
    }
    return fail(ErrorCode::InvalidArgument, NG_TR("run", "There is no framework “%1”; known are: %2."), quotable(id),
                knownIds());
}

Result<Json> frameworkParams(const FrameworkCard &card, std::string_view preset,
                             const std::vector<std::string> &assignments)
{
    std::vector<ParamInfo> infos = card.parameters;
    if (!preset.empty()) {
        const auto found = std::find_if(card.presets.begin(), card.presets.end(),
                                        [&](const auto &one) { return one.first == preset; });
        if (found == card.presets.end()) {
            std::vector<std::string> names;
            for (const auto &one : card.presets)
                names.push_back(one.first);
            return fail(ErrorCode::InvalidArgument, NG_TR("run", "%1 has no preset “%2”; it has: %3."), card.id,
                        quotable(preset), names.empty() ? std::string("-") : join(names, ", "));
        }
        NG_TRY_ASSIGN(const Json complete, completeParams(infos, found->second));
        for (ParamInfo &info : infos)
            info.defaultValue = complete[info.id];
    }
    return parseParams(infos, assignments);
}

Result<const Framework *> FrameworkRegistry::find(std::string_view id) const
{
    for (const auto &framework : m_frameworks) {
        if (framework->card().id == id)
            return framework.get();
    }
    return fail(ErrorCode::Unsupported, NG_TR("run", "This program does not run the framework “%1”."), quotable(id));
}

std::vector<std::unique_ptr<const Framework>> makeBaselines()
{
    std::vector<std::unique_ptr<const Framework>> out;
    out.push_back(makeLdaFramework());
    out.push_back(makeRidgeFramework());
    return out;
}

} // namespace ng
