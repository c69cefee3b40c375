// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/drawing.h"
#include "app/cli/verbs/verbs.h"
#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <memory>

namespace ng::cli {

namespace {

struct RenderOptions {
    std::string path, view = "traces", out, montage, size, theme = "light";
    std::vector<std::string> channels;
    double start = 0.0, duration = 0.0, lowCut = 0.0, highCut = 0.0, notch = 0.0, sensitivity = 0.0, speed = 0.0,
           dpi = 300.0, at = -1.0;
    std::string band = "alpha";
    bool negativeUp = false, positiveUp = false, tolerant = false, overwrite = false, identity = false, causal = false;
};

/// "160x90" in millimetres.
Result<Json> sizeOf(const std::string &text)
{
    if (text.empty())
        return Json();
    const std::size_t cross = text.find('x');
    const auto width = parseDouble(std::string_view(text).substr(0, cross));
    const auto height =
        cross == std::string::npos ? std::nullopt : parseDouble(std::string_view(text).substr(cross + 1));
    if (!width || !height || *width < 5.0 || *height < 5.0 || *width > 2000.0 || *height > 2000.0)
        return fail(ErrorCode::InvalidArgument, NG_TR("cli", "--size %1 is no size in millimetres, such as 160x90."),
                    quotable(text));
    return Json(Json::Array{*width, *height});
}

Result<> render(CliContext &context, const RenderOptions &options)
{
    Json request = Json::object();
    std::error_code ignored;
    request.set("path", std::filesystem::absolute(options.path, ignored).string());
    request.set("out", std::filesystem::absolute(options.out, ignored).string());
    request.set("view", options.view);
    NG_TRY_ASSIGN(const Json size, sizeOf(options.size));
    request.set("size_mm", size);
    request.set("dpi", options.dpi);
    request.set("theme", options.theme);
    request.set("start_s", options.start);
    request.set("duration_s", options.duration);
    request.set("at_s", options.at);
    request.set("montage", options.montage);
    request.set("low_cut_hz", options.lowCut);
    request.set("high_cut_hz", options.highCut);
    request.set("notch_hz", options.notch);
    request.set("causal", options.causal);
    request.set("uv_per_mm", options.sensitivity);
    request.set("mm_per_s", options.speed);
    request.set("polarity", options.negativeUp ? "negative-up" : options.positiveUp ? "positive-up" : "");
    request.set("band", options.band);
    Json channels = Json::array();
    for (const std::string &channel : options.channels)
        channels.push(channel);
    request.set("channels", std::move(channels));
    request.set("tolerant", options.tolerant);
    request.set("overwrite", options.overwrite);
    request.set("with_identity", options.identity);
    return drawBeside(context, "render", request);
}

void declare(CLI::App &app, RenderOptions &options)
{
    app.add_option("path", options.path, "Recording")->required();
    app.add_option("--view", options.view, "What to draw")
        ->check(CLI::IsMember({"traces", "layout", "topomap", "spectrogram", "psd"}))
        ->required();
    app.add_option("--out", options.out, "Output; its extension decides: svg, pdf, png")->required();
    app.add_option("--start", options.start, "Seconds from the start of the recording")->check(CLI::NonNegativeNumber);
    app.add_option("--duration", options.duration, "Seconds to draw; default: what the width holds at 30 mm/s")
        ->check(CLI::PositiveNumber);
    app.add_option("--at", options.at, "Moment of a map, in seconds; default: the middle")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--montage", options.montage,
                   "as-recorded, average, double-banana, transverse, bipolar-shafts, ref:A1,A2 or Fp1-F7,F7-T7");
    app.add_option("--low-cut", options.lowCut, "Hz; filters are zero-phase unless --causal")
        ->check(CLI::PositiveNumber);
    app.add_option("--high-cut", options.highCut, "Hz")->check(CLI::PositiveNumber);
    app.add_option("--notch", options.notch, "Hz")->check(CLI::PositiveNumber);
    app.add_flag("--causal", options.causal, "Causal filters, as clinical machines have them");
    app.add_option("--channel", options.channels,
                   "Channel to draw or, for spectrogram and psd, to analyse; may be repeated");
    app.add_option("--sensitivity", options.sensitivity, "µV/mm on paper")->check(CLI::PositiveNumber);
    app.add_option("--speed", options.speed, "mm/s on paper")->check(CLI::PositiveNumber);
    app.add_option("--band", options.band, "Band of the map: delta, theta, alpha, beta, gamma");
    app.add_option("--size", options.size,
                   "Width x height in mm, such as 160x90; default for traces: 277 wide, 5 mm a trace");
    app.add_option("--dpi", options.dpi, "Dots an inch of a PNG")->check(CLI::Range(30.0, 2400.0));
    app.add_option("--theme", options.theme, "dark: as on a dark screen (PNG only)")
        ->check(CLI::IsMember({"light", "dark"}));
    auto *const negative = app.add_flag("--negative-up", options.negativeUp, "Negative voltages of EEG upwards");
    app.add_flag("--positive-up", options.positiveUp, "Positive voltages upwards")->excludes(negative);
    app.add_flag("--tolerant", options.tolerant, "Repair what can be repaired; each repair is a warning");
    app.add_flag("--overwrite", options.overwrite, "Replace an output that exists");
    app.add_flag("--keep-identity", options.identity, "Let texts pass that identify the patient");
}

} // namespace

VerbSpec renderVerb()
{
    VerbSpec verb;
    verb.name = "render";
    verb.summary = "Draw a recording as on screen: traces, layout, map, spectrogram, spectrum (SVG, PDF, PNG)";
    verb.example =
        "neuroglyph-cli render night.edf --view traces --start 600 --duration 10 --montage double-banana --low-cut 0.5 "
        "--high-cut 70 --notch 50 --out page.pdf";
    verb.setup = [](CLI::App &app) -> VerbBody {
        const auto options = std::make_shared<RenderOptions>();
        declare(app, *options);
        return [options](CliContext &context) { return render(context, *options); };
    };
    return verb;
}

} // namespace ng::cli
