// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/signal/filter_node.h"
#include "core/signal/reference_node.h"
#include "core/signal/resample_node.h"
#include "core/signal/transforms.h"

#include <algorithm>
#include <functional>

namespace ng {

namespace {

using Maker = std::function<Result<SignalPtr>(const SignalPtr &, const Json &)>;

/// A transform whose result is a node of the signal graph.
class NodeTransform final : public Transform
{
public:
    NodeTransform(std::string_view id, std::string_view name, std::string_view summary,
                  std::vector<ParamInfo> parameters, Maker maker)
        : m_id(id),
          m_name(name),
          m_summary(summary),
          m_parameters(std::move(parameters)),
          m_maker(std::move(maker))
    { }
    [[nodiscard]] std::string_view id() const override { return m_id; }
    [[nodiscard]] std::string_view name() const override { return m_name; }
    [[nodiscard]] std::string_view summary() const override { return m_summary; }
    [[nodiscard]] const std::vector<ParamInfo> &parameters() const override { return m_parameters; }
    [[nodiscard]] Result<TransformOutput> run(const TransformInput &input, const Json &params, const SignalBackend &,
                                              const RunContext &) const override
    {
        NG_TRY_ASSIGN(SignalPtr node, m_maker(input.signal, params));
        return TransformOutput(std::move(node));
    }

private:
    std::string_view m_id, m_name, m_summary;
    std::vector<ParamInfo> m_parameters;
    Maker m_maker;
};

ParamInfo phaseParam()
{
    return {.id = "phase",
            .label = NG_TR("signal", "Phase"),
            .type = ParamInfo::Type::Choice,
            .defaultValue = "zero",
            .choices = {"zero", "causal"},
            .help = NG_TR("signal", "zero: forward and backward, no delay, twice the attenuation; causal: one pass")};
}

FilterPhase phaseOf(const Json &params)
{
    return params["phase"].toString() == "causal" ? FilterPhase::Causal : FilterPhase::Zero;
}

BandKind kindOf(const std::string &name)
{
    for (const BandKind kind : {BandKind::LowPass, BandKind::HighPass, BandKind::BandStop}) {
        if (bandKindName(kind) == name)
            return kind;
    }
    return BandKind::BandPass;
}

} // namespace

std::unique_ptr<const Transform> makeFilterTransform()
{
    std::vector<ParamInfo> params{
        {.id = "kind",
         .label = NG_TR("signal", "Kind"),
         .type = ParamInfo::Type::Choice,
         .defaultValue = "bandpass",
         .choices = {"bandpass", "bandstop", "highpass", "lowpass"},
         .help = NG_TR("signal", "what is kept or removed")},
        {.id = "low_hz",
         .label = NG_TR("signal", "Lower cutoff"),
         .type = ParamInfo::Type::Real,
         .unit = "Hz",
         .defaultValue = 0.5,
         .minimum = 1e-6,
         .maximum = 1e6,
         .help = NG_TR("signal", "-3 dB a pass; unused by lowpass")},
        {.id = "high_hz",
         .label = NG_TR("signal", "Upper cutoff"),
         .type = ParamInfo::Type::Real,
         .unit = "Hz",
         .defaultValue = 40.0,
         .minimum = 1e-6,
         .maximum = 1e6,
         .help = NG_TR("signal", "-3 dB a pass; unused by highpass")},
        {.id = "order",
         .label = NG_TR("signal", "Order"),
         .type = ParamInfo::Type::Integer,
         .defaultValue = 4,
         .minimum = 1,
         .maximum = 16,
         .help = NG_TR("signal", "of the Butterworth prototype")},
        phaseParam(),
    };
    return std::make_unique<const NodeTransform>("filter", NG_TR("signal", "Filter"),
                                                 NG_TR("signal", "Butterworth filter, zero phase or causal"),
                                                 std::move(params), [](const SignalPtr &input, const Json &p) {
                                                     return makeFilter(input,
                                                                       {.kind = kindOf(p["kind"].toString()),
                                                                        .order = static_cast<int>(p["order"].toInt()),
                                                                        .lowHz = p["low_hz"].toDouble(),
                                                                        .highHz = p["high_hz"].toDouble(),
                                                                        .phase = phaseOf(p)});
                                                 });
}

std::unique_ptr<const Transform> makeNotchTransform()
{
    std::vector<ParamInfo> params{
        {.id = "frequency_hz",
         .label = NG_TR("signal", "Frequency"),
         .type = ParamInfo::Type::Real,
         .unit = "Hz",
         .defaultValue = 50.0,
         .minimum = 1e-3,
         .maximum = 1e6,
         .help = NG_TR("signal", "of the mains: 50 or 60")},
        {.id = "harmonics",
         .label = NG_TR("signal", "Harmonics"),
         .type = ParamInfo::Type::Integer,
         .defaultValue = 3,
         .minimum = 1,
         .maximum = 100,
         .help =
             NG_TR("signal",
                   "how many multiples, the first being the frequency itself; those near half the rate are left out")},
        {.id = "quality",
         .label = NG_TR("signal", "Quality"),
         .type = ParamInfo::Type::Real,
         .defaultValue = 30.0,
         .minimum = 0.5,
         .maximum = 1000.0,
         .help = NG_TR("signal", "frequency over -3 dB width")},
        phaseParam(),
    };
    return std::make_unique<const NodeTransform>(
        "notch", NG_TR("signal", "Notch"), NG_TR("signal", "Removes the mains frequency and its harmonics"),
        std::move(params), [](const SignalPtr &input, const Json &p) {
            return makeNotch(input,
                             {.frequencyHz = p["frequency_hz"].toDouble(),
                              .harmonics = static_cast<int>(p["harmonics"].toInt()),
                              .quality = p["quality"].toDouble(),
                              .phase = phaseOf(p)});
        });
}

std::unique_ptr<const Transform> makeReferenceTransform()
{
    std::vector<ParamInfo> params{
        {.id = "montage",
         .label = NG_TR("signal", "Montage"),
         .type = ParamInfo::Type::Text,
         .defaultValue = "average",
         .help = NG_TR("signal",
                       "average, ref:A1,A2, double-banana, transverse, bipolar-shafts, or derivations: Fp1-F7,F7-T7")}};
    return std::make_unique<const NodeTransform>(
        "reference", NG_TR("signal", "Reference"),
        NG_TR("signal", "Re-references to an average or named channels, or makes a bipolar montage"), std::move(params),
        [](const SignalPtr &input, const Json &p) { return makeMontage(input, p["montage"].toString()); });
}

std::unique_ptr<const Transform> makeResampleTransform()
{
    std::vector<ParamInfo> params{{.id = "rate_hz",
                                   .label = NG_TR("signal", "Rate"),
                                   .type = ParamInfo::Type::Real,
                                   .unit = "Hz",
                                   .defaultValue = 100.0,
                                   .minimum = 1e-3,
                                   .maximum = 1e6,
                                   .help = NG_TR("signal", "of the result")}};
    return std::make_unique<const NodeTransform>(
        "resample", NG_TR("signal", "Resample"), NG_TR("signal", "Changes the sampling rate by polyphase filtering"),
        std::move(params), [](const SignalPtr &input, const Json &p) -> Result<SignalPtr> {
            NG_TRY_ASSIGN(const Rate rate, Rate::fromHertz(p["rate_hz"].toDouble()));
            return makeResample(input, rate);
        });
}

Result<const Transform *> TransformRegistry::find(std::string_view id) const
{
    std::vector<std::string> known;
    for (const auto &transform : m_transforms) {
        if (transform->id() == id)
            return transform.get();
        known.emplace_back(transform->id());
    }
    for (const std::string_view planned : {"highgamma", "morlet", "multitaper", "superlet"}) {
        if (planned == id)
            return fail(ErrorCode::Unsupported,
                        NG_TR("signal", "The transform %1 is not in this build; there are: %2."), id,
                        join(known, ", "));
    }
    return fail(ErrorCode::InvalidArgument, NG_TR("signal", "There is no transform %1; there are: %2."), quotable(id),
                join(known, ", "));
}

TransformRegistry makeTransforms()
{
    std::vector<std::unique_ptr<const Transform>> list;
    list.push_back(makeBandPowerTransform());
    list.push_back(makeFilterTransform());
    list.push_back(makeNotchTransform());
    list.push_back(makeReferenceTransform());
    list.push_back(makeResampleTransform());
    list.push_back(makeStftTransform());
    list.push_back(makeTopomapTransform());
    list.push_back(makeWelchTransform());
    return TransformRegistry(std::move(list));
}

Result<std::vector<std::size_t>> channelsOfOneAxis(const SignalSource &source)
{
    std::vector<std::size_t> out;
    const std::vector<ChannelInfo> &channels = source.channels();
    for (std::size_t i = 0; i < channels.size(); ++i) {
        if (channels[i].type == ChannelType::Trigger)
            continue;
        if (!out.empty() && !(channels[i].axis == channels[out[0]].axis)) {
            return fail(
                ErrorCode::InvalidArgument,
                NG_TR(
                    "signal",
                    "Channels %1 and %2 differ in rate or segments and do not fit into one array: choose channels of one rate."),
                channels[out[0]].label, channels[i].label);
        }
        out.push_back(i);
    }
    if (out.empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("signal", "There is no channel but triggers."));
    return out;
}

} // namespace ng
