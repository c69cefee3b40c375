// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/transforms.h"
#include "tests/signal/golden.h"
#include "tests/support/result_checks.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace ng;
using namespace ng::test;

namespace {

const char *const kLabels[] = {"Fp1", "Fp2", "F3", "F4", "C3", "C4", "P3", "P4", "O1", "O2", "STATUS"};

/// Ten electrodes and a trigger, two segments of 2,000 and 3,000 samples at 250 Hz; O1 and O2 carry a strong 10 Hz sine.
TransformInput tenElectrodes()
{
    std::vector<ChannelInfo> infos;
    std::vector<std::vector<float>> rows;
    std::vector<std::string> labels;
    for (std::size_t c = 0; c < 11; ++c) {
        infos.push_back(channelOf(c, Rate::hertz(250), {{TimeNs{0}, 2000}, {20 * kSecond, 3000}}));
        infos.back().label = infos.back().fileLabel = kLabels[c];
        infos.back().type = c == 10 ? ChannelType::Trigger : ChannelType::Eeg;
        rows.push_back(goldenRow(5000, c));
        for (std::size_t n = 0; n < 5000; ++n) {
            rows.back()[n] *= 1e-6F;
            if (c == 8 || c == 9)
                rows.back()[n] += 1e-5F * std::sin(2.0F * 3.14159265F * 10.0F * static_cast<float>(n) / 250.0F);
        }
        labels.push_back(infos.back().label);
    }
    return {std::make_shared<const MemorySource>(std::move(infos), std::move(rows), Json("ten")),
            standardElectrodes(labels)};
}

Result<TransformOutput> runTransform(const char *id, const std::vector<std::string> &params, const RunContext &ctx = {})
{
    const TransformRegistry registry = makeTransforms();
    NG_TRY_ASSIGN(const Transform *transform, registry.find(id));
    NG_TRY_ASSIGN(const Json values, parseParams(transform->parameters(), params));
    return transform->run(tenElectrodes(), values, *makeCpuBackend(), ctx);
}

const TransformArray &arrayOf(const Result<TransformOutput> &output)
{
    const auto &array = std::get<TransformArray>(*output);
    REQUIRE(array.axes.size() == array.shape.size());
    REQUIRE(array.values.size() == elementCount(array.shape));
    for (std::size_t i = 0; i < array.axes.size(); ++i)
        CHECK(std::max(array.axes[i].labels.size(), array.axes[i].values.size()) == array.shape[i]);
    return array;
}

} // namespace

TEST_CASE("the list is alphabetical, described, and its defaults are valid")
{
    const TransformRegistry registry = makeTransforms();
    std::vector<std::string_view> ids;
    for (const auto &transform : registry.all()) {
        ids.push_back(transform->id());
        CHECK_FALSE(transform->name().empty());
        CHECK_FALSE(transform->summary().empty());
        for (const ParamInfo &info : transform->parameters()) {
            CAPTURE(info.id);
            CHECK_FALSE(info.help.empty());
            NG_CHECK_RESULT(checkParam(info, info.defaultValue));
        }
        const auto output = runTransform(std::string(transform->id()).c_str(), {});
        NG_CHECK_RESULT(output);
    }
    CHECK(std::is_sorted(ids.begin(), ids.end()));
    CHECK(ids.size() == 8);
    NG_CHECK_ERROR(registry.find("superlet"), ErrorCode::Unsupported);
    NG_CHECK_ERROR(registry.find("nothing"), ErrorCode::InvalidArgument);
}

TEST_CASE("signals come back lazy, with their recipe")
{
    const auto output = runTransform("resample", {"rate_hz=100"});
    NG_REQUIRE_RESULT(output);
    const SignalPtr signal = std::get<SignalPtr>(*output);
    CHECK(signal->channels()[0].axis.rate == Rate::hertz(100));
    CHECK(signal->channels()[10].axis.rate == Rate::hertz(250));
    CHECK(signal->recipe()["id"].toString() == "resample");
    CHECK(signal->recipe()["input"] == Json("ten"));
    const auto band = runTransform("filter", {"kind=highpass", "low_hz=2", "order=2", "phase=causal"});
    NG_REQUIRE_RESULT(band);
    const Json recipe = std::get<SignalPtr>(*band)->recipe();
    CHECK(recipe["kind"].toString() == "highpass");
    CHECK(recipe["low_hz"].toDouble() == 2.0);
    CHECK_FALSE(recipe.contains("high_hz"));
    CHECK(recipe["phase"].toString() == "causal");
    const auto montage = runTransform("reference", {"montage=Fp1-F3,C3-P3"});
    NG_REQUIRE_RESULT(montage);
    CHECK(std::get<SignalPtr>(*montage)->channels()[0].label == "Fp1-F3");
    NG_CHECK_ERROR(runTransform("filter", {"kind=comb"}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(runTransform("filter", {"high_hz=400"}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(runTransform("filter", {"cutoff=4"}), ErrorCode::InvalidArgument);
}

TEST_CASE("spectra: shapes, axes, and the sine where it is")
{
    const auto welch = runTransform("welch", {});
    NG_REQUIRE_RESULT(welch);
    const TransformArray &density = arrayOf(welch);
    CHECK(density.shape == std::vector<std::size_t>{10, 251});
    CHECK(density.unit == "V^2/Hz");
    CHECK(density.axes[1].values[20] == doctest::Approx(10.0));
    CHECK(density.values[9 * 251 + 20] > 100.0F * density.values[9 * 251 + 40]);

    const auto stft = runTransform("stft", {"window_s=1", "overlap=0.5", "value=complex"});
    NG_REQUIRE_RESULT(stft);
    const TransformArray &frames = arrayOf(stft);
    CHECK(frames.shape == std::vector<std::size_t>{10, 126, 17 + 25, 2});
    CHECK(frames.axes[2].values[17] == doctest::Approx(20.0)); // the second segment starts there
    const auto power = runTransform("stft", {"window_s=1", "overlap=0.5"});
    const TransformArray &squares = arrayOf(power);
    const std::size_t at = (8 * 126 + 10) * 42 + 20;
    CHECK(squares.values[at]
          == doctest::Approx(frames.values[2 * at] * frames.values[2 * at]
                             + frames.values[2 * at + 1] * frames.values[2 * at + 1]));
    CHECK(squares.values[at] == doctest::Approx(0.25e-10).epsilon(0.1)); // half the amplitude, squared

    const auto bands = runTransform("bandpower", {"bands=alpha:8-13,beta:13-30", "segment_s=4"});
    NG_REQUIRE_RESULT(bands);
    const TransformArray &table = arrayOf(bands);
    CHECK(table.shape == std::vector<std::size_t>{2 + 3, 10, 2});
    CHECK(table.axes[0].values == std::vector<double>{0.0, 4.0, 20.0, 24.0, 28.0});
    CHECK(table.values[8 * 2] == doctest::Approx(0.5e-10).epsilon(0.1)); // a sine's power is half its square
    const auto relative = runTransform("bandpower", {"bands=alpha:8-13,beta:13-30", "quantity=relative"});
    CHECK(arrayOf(relative).values[0] + arrayOf(relative).values[1] == doctest::Approx(1.0));
    NG_CHECK_ERROR(runTransform("bandpower", {"bands=high:100-200"}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(runTransform("bandpower", {"segment_s=30"}), ErrorCode::InvalidArgument);
    NG_CHECK_ERROR(runTransform("welch", {"window_s=60"}), ErrorCode::InvalidArgument);
}

TEST_CASE("a map of alpha is strong at the back")
{
    const auto output = runTransform("topomap", {"size=32"});
    NG_REQUIRE_RESULT(output);
    const TransformArray &map = arrayOf(output);
    CHECK(map.shape == std::vector<std::size_t>{1, 32, 32});
    CHECK(map.values[28 * 32 + 16] > map.values[4 * 32 + 16] + 1.0F); // decades
    CHECK(std::isnan(map.values[0]));
}

TEST_CASE("cancelling ends every transform that computes at once")
{
    StopSource stop;
    stop.requestStop();
    for (const char *id : {"bandpower", "stft", "topomap", "welch"})
        NG_CHECK_ERROR(runTransform(id, {}, RunContext(stop)), ErrorCode::Cancelled);
}
