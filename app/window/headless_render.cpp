// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/headless_render.h"

#include "core/base/text.h"
#include "widgets/export/export_sheet.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/maps/layout_panel.h"
#include "widgets/maps/moment_source.h"
#include "widgets/maps/psd_panel.h"
#include "widgets/maps/spectrogram_panel.h"
#include "widgets/maps/topo_map_panel.h"
#include "widgets/session/session.h"
#include "widgets/traces/trace_figure.h"
#include "widgets/traces/trace_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>

namespace ng::ui {

namespace {

constexpr int kPatienceMs = 120000;
constexpr double kGutterMm = 20.0; ///< labels at the left of a page of traces
constexpr double kUnits = 96.0 / 25.4;

constexpr std::array<std::pair<const char *, std::pair<double, double>>, 5> kBands{{{"delta", {1.0, 4.0}},
                                                                                    {"theta", {4.0, 8.0}},
                                                                                    {"alpha", {8.0, 13.0}},
                                                                                    {"beta", {13.0, 30.0}},
                                                                                    {"gamma", {30.0, 45.0}}}};

/// Runs the event loop until \p done; false: it took too long.
bool waitFor(const std::function<bool()> &done)
{
    QElapsedTimer clock;
    clock.start();
    while (!done()) {
        if (clock.elapsed() > kPatienceMs)
            return false;
        QEventLoop loop;
        QTimer::singleShot(5, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

auto tooLong(const std::string &what)
{
    return fail(ErrorCode::Backend, NG_TR("window", "%1 took longer than two minutes."), what);
}

Result<RecordingDocument *> openRecordingOf(Session &session, const Json &request)
{
    const std::filesystem::path path = request["path"].toString();
    session.open(path, request["tolerant"].toBool());
    if (!waitFor([&] { return !session.opening() && (!session.recordings().empty() || !session.failures().empty()); }))
        return tooLong("Opening " + path.filename().string());
    if (!session.failures().empty())
        return tl::unexpected<Error>(session.failures().front().error);
    return session.recordings().front();
}

/// The display that was asked for; what was not asked for is as a new window has it.
Result<> applyDisplay(RecordingDocument &recording, const Json &request, double pageMm)
{
    DisplaySettings display;
    if (const std::string montage = request["montage"].toString(); !montage.empty())
        display.montage = montage;
    display.filter.lowCutHz = request["low_cut_hz"].toDouble();
    display.filter.highCutHz = request["high_cut_hz"].toDouble();
    display.filter.notchHz = request["notch_hz"].toDouble();
    display.filter.phase = request["causal"].toBool() ? FilterPhase::Causal : FilterPhase::Zero;
    if (const double sensitivity = request["uv_per_mm"].toDouble(); sensitivity > 0.0)
        display.microvoltsPerMm = sensitivity;
    if (const double speed = request["mm_per_s"].toDouble(); speed > 0.0)
        display.mmPerSecond = speed;
    else if (const double duration = request["duration_s"].toDouble(); duration > 0.0)
        display.mmPerSecond = (pageMm - kGutterMm) / duration;
    if (const std::string polarity = request["polarity"].toString(); !polarity.empty())
        display.polarity.fill(polarity == "negative-up" ? Polarity::NegativeUp : Polarity::PositiveUp);
    if (request["polarity"].toString() == "negative-up") {
        // Of brain signals alone: nobody reads an ECG upside down.
        const DisplaySettings usual;
        for (const ChannelClass one : {ChannelClass::Eog, ChannelClass::Ecg, ChannelClass::Emg, ChannelClass::Other})
            display.polarity[static_cast<std::size_t>(one)] = usual.polarity[static_cast<std::size_t>(one)];
    }
    recording.setDisplay(display);
    if (recording.graphError())
        return tl::unexpected<Error>(*recording.graphError());
    return {};
}

/// Labels of recorded channels that were asked for, as the recording has them.
Result<QStringList> channelsOf(const RecordingDocument &recording, const Json &request)
{
    QStringList labels;
    for (const Json &wanted : request["channels"].items()) {
        NG_TRY_ASSIGN(const std::size_t channel, recording.recording()->findChannel(wanted.toString()));
        labels += QString::fromStdString(recording.recorded()->channels()[channel].label);
    }
    return labels;
}

void showOnly(RecordingDocument &recording, const QStringList &labels)
{
    QStringList others;
    for (const ChannelInfo &channel : recording.recorded()->channels()) {
        const QString label = QString::fromStdString(channel.label);
        if (!labels.contains(label))
            others += label;
    }
    if (!labels.isEmpty())
        recording.setHidden(others, true);
}

/// Start and length of the page.
Result<TimeRange> pageOf(const RecordingDocument &recording, const Json &request, double pageMm)
{
    const double total = toSeconds(recording.duration());
    const double start = request["start_s"].toDouble();
    if (start >= total)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("window", "--start %1 lies outside the recording, which lasts %2 s."), fixedText(start, 3),
                    fixedText(total, 3));
    if (const double at = request["at_s"].toDouble(); at >= total)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("window", "--at %1 lies outside the recording, which lasts %2 s."), fixedText(at, 3),
                    fixedText(total, 3));
    double duration = request["duration_s"].toDouble();
    if (duration <= 0.0)
        duration = (pageMm - kGutterMm) / recording.display().mmPerSecond;
    duration = std::min(duration, total - start);
    return TimeRange{TimeNs(static_cast<std::int64_t>(start * 1e9)), TimeNs(static_cast<std::int64_t>(duration * 1e9))};
}

struct Scene {
    Session &session;
    RecordingDocument &recording;
    const Json &request;
    QSizeF sizeMm;
    TimeRange page;
    std::unique_ptr<MomentSource> moment;
    std::unique_ptr<QWidget> widget; ///< drawn from, for --theme dark
};

/// Waits until a panel has a figure, or nothing works on one any more.
template<class Panel>
Result<FigureSnapshot> figureOf(Scene &scene, Panel &panel, const std::string &what)
{
    std::optional<FigureSnapshot> figure;
    bool timely = waitFor([&] {
        QCoreApplication::processEvents();
        figure = panel.figure();
        return figure.has_value() || scene.session.jobs().idle();
    });
    // A first figure may be of an earlier state (half a selection): the last one counts.
    timely = timely && scene.session.jobs().waitUntilIdle(kPatienceMs);
    QCoreApplication::processEvents();
    timely = timely && scene.session.jobs().waitUntilIdle(kPatienceMs);
    if (!timely)
        return tooLong("Drawing");
    figure = panel.figure();
    if (!figure)
        return fail(
            ErrorCode::CorruptData,
            NG_TR(
                "window",
                "The view %1 has nothing to draw here: the channels have no known place, or the window meets a gap or the end of the "
                "recording."),
            what);
    return *figure;
}

Result<FigureSnapshot> traces(Scene &scene)
{
    if (scene.recording.traces().empty())
        return fail(ErrorCode::InvalidArgument, NG_TR("window", "No channel is left to draw."));
    PageSpec page = preparePage(scene.recording, scene.page.start, scene.sizeMm);
    NG_TRY(fillPage(page));
    if (scene.request["theme"].toString() == "dark") {
        auto view = std::make_unique<TraceView>(&scene.recording, &scene.session.selection(), &scene.session.jobs());
        TraceView *const raw = view.get();
        scene.widget = std::move(view);
        scene.widget->resize((scene.sizeMm * kUnits).toSize());
        scene.widget->show();
        scene.session.selection().setPage(scene.page);
        Q_EMIT scene.session.selection().revealRequested(scene.page);
        if (!waitFor([raw] { return raw->settled(); }))
            return tooLong("Drawing");
    }
    return snapshotOf(scene.recording, std::move(page));
}

template<class Panel, class... Args>
Panel &make(Scene &scene, Args &&...args)
{
    auto panel = std::make_unique<Panel>(std::forward<Args>(args)...);
    Panel &made = *panel;
    scene.widget = std::move(panel);
    made.resize((scene.sizeMm * kUnits).toSize());
    made.show();
    return made;
}

Result<> chooseMoment(Scene &scene)
{
    scene.moment = std::make_unique<MomentSource>(scene.session);
    const std::string name = scene.request["band"].toString("alpha");
    for (const auto &[band, limits] : kBands) {
        if (name == band)
            scene.moment->setBand(Band{band, limits.first, limits.second});
    }
    if (scene.moment->band().name != name)
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("window", "There is no band %1; there are delta, theta, alpha, beta and gamma."), name);
    const double at = scene.request["at_s"].toDouble(-1.0);
    const TimeNs middle = scene.page.start + TimeNs(scene.page.duration.count() / 2);
    scene.session.selection().setCursor(at >= 0.0 ? TimeNs(static_cast<std::int64_t>(at * 1e9)) : middle);
    return {};
}

Result<FigureSnapshot> viewFigure(Scene &scene)
{
    const std::string view = scene.request["view"].toString();
    if (view == "traces")
        return traces(scene);
    if (view == "spectrogram")
        return figureOf(scene, make<SpectrogramPanel>(scene, scene.session), view);
    if (view == "psd")
        return figureOf(scene, make<PsdPanel>(scene, scene.session), view);
    NG_TRY(chooseMoment(scene));
    if (view == "topomap")
        return figureOf(scene, make<TopoMapPanel>(scene, scene.session, *scene.moment), view);
    if (view == "layout")
        return figureOf(scene, make<LayoutPanel>(scene, scene.session, *scene.moment), view);
    return fail(ErrorCode::Unsupported, NG_TR("window", "There is no view %1."), view);
}

/// The widget itself, as the dark screen shows it.
Result<> grabDark(Scene &scene, const std::filesystem::path &out, double dpi, const IdentityGuard &guard,
                  const FigureSnapshot &figure)
{
    NG_TRY(guard.check(figure, ExportSpec().pointSize));
    const double ratio = dpi / 96.0;
    QImage image((scene.widget->size() * ratio), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(color(Token::Base));
    scene.widget->render(&image);
    image.setDevicePixelRatio(1.0);
    image.setDotsPerMeterX(static_cast<int>(dpi / 0.0254));
    image.setDotsPerMeterY(static_cast<int>(dpi / 0.0254));
    image.setText(QStringLiteral("neuroglyph-recipe"),
                  QString::fromStdString(figureRecord(figure, figure.sizeMm).dump()));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeAndReadBack(out, bytes, scene.request["overwrite"].toBool()).map([](const QByteArray &) {});
}

constexpr double kRowMm = 5.0;    ///< of a trace where nobody names a size
constexpr double kLanesMm = 25.0; ///< events above, clock below

QSizeF defaultSize(const std::string &view)
{
    return view == "topomap" ? QSizeF(120.0, 80.0)
        : view == "layout"   ? QSizeF(90.0, 90.0)
        : view == "traces"   ? QSizeF(277.0, 160.0)
                             : QSizeF(160.0, 90.0);
}

} // namespace

Result<Answer> renderView(const Json &request)
{
    const std::filesystem::path out = request["out"].toString();
    ExportSpec spec;
    NG_TRY_ASSIGN(spec.format, figureFormatOf(out));
    const bool dark = request["theme"].toString() == "dark";
    if (dark && spec.format != FigureFormat::Png)
        return fail(ErrorCode::Unsupported, NG_TR("window", "Paper is white: --theme dark is for PNG alone."));
    const std::string view = request["view"].toString();
    const Json::Array &size = request["size_mm"].items();
    spec.sizeMm = size.size() == 2 ? QSizeF(size[0].toDouble(), size[1].toDouble()) : defaultSize(view);
    spec.dpi = request["dpi"].toDouble(300.0);
    spec.overwrite = request["overwrite"].toBool();

    JobRunner jobs;
    Session session(jobs);
    NG_TRY_ASSIGN(RecordingDocument *const recording, openRecordingOf(session, request));
    Answer answer;
    for (const Warning &warning : recording->recording()->warnings)
        answer.warnings.push_back(warning.message());
    NG_TRY(applyDisplay(*recording, request, spec.sizeMm.width()));
    NG_TRY_ASSIGN(const QStringList labels, channelsOf(*recording, request));
    if (view == "traces") {
        showOnly(*recording, labels);
        if (size.size() != 2) // room for each label; who wants a certain page says so
            spec.sizeMm.setHeight(
                std::max(spec.sizeMm.height(), kLanesMm + kRowMm * static_cast<double>(recording->traces().size())));
    }
    session.selection().setRecording(recording);
    NG_TRY_ASSIGN(const TimeRange page, pageOf(*recording, request, spec.sizeMm.width()));
    session.selection().setPage(page);
    session.selection().setChannels(labels);
    Scene scene{session, *recording, request, spec.sizeMm, page, {}, {}};
    NG_TRY_ASSIGN(FigureSnapshot figure, viewFigure(scene));
    IdentityGuard guard = guardOf(session);
    if (request["with_identity"].toBool())
        guard.allowIdentity();
    if (dark)
        NG_TRY(grabDark(scene, out, spec.dpi, guard, figure));
    else
        NG_TRY(exportFigure(figure, out, spec, guard));
    scene.widget.reset();
    answer.written.push_back(out);
    return answer;
}

} // namespace ng::ui
