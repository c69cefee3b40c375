// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/study/dataset.h"

#include <algorithm>

namespace ng {

namespace {

Json texts(const std::vector<std::string> &values)
{
    Json array = Json::array();
    for (const std::string &value : values)
        array.push(value);
    return array;
}

Result<std::optional<double>> optionalHz(const Json &value, std::string_view key)
{
    if (value[key].isNull())
        return std::optional<double>{};
    if (!value[key].isNumber() || !(value[key].toDouble() > 0.0))
        return fail(ErrorCode::InvalidArgument, NG_TR("study", "%1 must be a frequency in Hz above 0."), key);
    return std::optional<double>(value[key].toDouble());
}

} // namespace

Json toJson(const DatasetSpec &spec)
{
    Json value = Json::object();
    value.set("window_from", secondsText(spec.window.from));
    value.set("window_to", secondsText(spec.window.to));
    value.set("highpass_hz", spec.highpassHz ? Json(*spec.highpassHz) : Json());
    value.set("lowpass_hz", spec.lowpassHz ? Json(*spec.lowpassHz) : Json());
    Json notches = Json::array();
    for (const double hz : spec.notchHz)
        notches.push(hz);
    value.set("notch_hz", std::move(notches));
    // A rate is two whole numbers, so that it reads back exactly.
    value.set("rate_samples", spec.rate ? Json(spec.rate->samples()) : Json());
    value.set("rate_seconds", spec.rate ? Json(secondsText(spec.rate->per())) : Json());
    value.set("reference", spec.reference);
    value.set("channels", texts(spec.channels));
    value.set("target", spec.target);
    return value;
}

Result<DatasetSpec> datasetSpecFromJson(const Json &value)
{
    DatasetSpec spec;
    NG_TRY_ASSIGN(spec.window.from, parseSeconds(value["window_from"].toString("0")));
    NG_TRY_ASSIGN(spec.window.to, parseSeconds(value["window_to"].toString("0")));
    NG_TRY_ASSIGN(spec.highpassHz, optionalHz(value, "highpass_hz"));
    NG_TRY_ASSIGN(spec.lowpassHz, optionalHz(value, "lowpass_hz"));
    for (const Json &hz : value["notch_hz"].items())
        spec.notchHz.push_back(hz.toDouble());
    if (!value["rate_samples"].isNull()) {
        NG_TRY_ASSIGN(const TimeNs per, parseSeconds(value["rate_seconds"].toString("1")));
        NG_TRY_ASSIGN(spec.rate, Rate::make(value["rate_samples"].toInt(), per));
    }
    spec.reference = value["reference"].toString();
    for (const Json &channel : value["channels"].items())
        spec.channels.push_back(channel.toString());
    spec.target = value["target"].toString(spec.target);
    return spec;
}

std::optional<std::size_t> Dataset::rowOf(std::size_t studyItem) const
{
    const auto at = std::lower_bound(items.begin(), items.end(), studyItem);
    if (at == items.end() || *at != studyItem)
        return std::nullopt;
    return static_cast<std::size_t>(at - items.begin());
}

} // namespace ng
