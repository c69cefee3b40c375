// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/signal_strip.h"

#include "core/study/dataset.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/session/calibration.h"
#include "widgets/session/session.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <set>

namespace ng::ui {

namespace {

constexpr std::uint64_t kLargestNpy = 256U << 20U;
constexpr std::size_t kRows = 8; ///< beside those that evidence names
constexpr double kBeforeS = 0.2; ///< shown before the onset
constexpr int kGutter = 64;
constexpr int kAxis = 20;
constexpr int kRight = 24;
constexpr int kTop = 20;

double seconds(TimeNs time)
{
    return static_cast<double>(time.count()) * 1e-9;
}

TimeNs nanoseconds(double value)
{
    return TimeNs(static_cast<std::int64_t>(std::llround(value * 1e9)));
}

/// What a job needs to read a strip.
struct StripRequest {
    SignalPtr signal;
    struct Row {
        std::size_t channel = 0;
        StripData::Row look;
    };
    std::vector<Row> rows;
    TimeNs onset{0};
    double startS = 0.0, endS = 1.0;
};

/// Reads one row: the part of the window that lies in the segment of the onset. False where nothing is there.
Result<bool> readRow(const StripRequest &request, const StripRequest::Row &row, StripData::Row &out,
                     const RunContext &ctx)
{
    const ChannelInfo &channel = request.signal->channels()[row.channel];
    out = row.look;
    out.rateHz = channel.axis.rate.hertz();
    for (const Segment &segment : channel.axis.segments) {
        const double start = seconds(segment.start - request.onset);
        const double end = start + static_cast<double>(segment.count) / out.rateHz;
        if (end <= 0.0 || start > 0.0)
            continue; // another segment: it is not joined across the gap
        const double from = std::max(request.startS, start), to = std::min(request.endS, end);
        const auto first = static_cast<std::int64_t>(std::ceil((from - start) * out.rateHz - 1e-6));
        const auto count = std::min(segment.count - first, static_cast<std::int64_t>((to - from) * out.rateHz));
        if (count <= 1)
            return false;
        const std::size_t channels[] = {row.channel};
        NG_TRY_ASSIGN(const auto block,
                      readBlock(*request.signal, channels, {segment.firstSample + first, count}, ctx));
        const float scale = channel.unit == "V" ? 1e6F : 1.0F;
        double sum = 0.0;
        for (const float value : block.row(0))
            sum += static_cast<double>(value) * static_cast<double>(scale);
        const auto mean = static_cast<float>(sum / static_cast<double>(count));
        for (const float value : block.row(0))
            out.microvolts.push_back(value * scale - mean);
        out.startS = start + static_cast<double>(first) / out.rateHz;
        return true;
    }
    return false;
}

Result<StripData> readStrip(const StripRequest &request, const RunContext &ctx)
{
    StripData out;
    out.startS = request.startS;
    out.endS = request.endS;
    for (const StripRequest::Row &row : request.rows) {
        NG_TRY(ctx.checkpoint());
        StripData::Row read;
        NG_TRY_ASSIGN(const bool there, readRow(request, row, read, ctx));
        if (there)
            out.rows.push_back(std::move(read));
    }
    if (out.rows.empty() && !request.rows.empty())
        out.gap = SignalStrip::tr("Nothing was recorded at this item's time.");
    return out;
}

/// An item that is a row of an array: its channels over the time from the row's start, as they are stored.
Result<StripData> readRowOfArray(const Study &study, const Item &item, const ReaderRegistry &readers,
                                 const DisplaySettings &display, const std::set<std::string> &named,
                                 const RunContext &ctx)
{
    NG_TRY_ASSIGN(const std::filesystem::path path, study.resolve(item.recording));
    std::error_code ignored;
    if (path.extension() == ".npy" && std::filesystem::file_size(path, ignored) > kLargestNpy) {
        StripData large;
        large.gap = SignalStrip::tr("%1 can only be read whole, and is too large for that: as HDF5 its rows are shown.")
                        .arg(QString::fromStdString(item.recording));
        return large;
    }
    TsvTable one = study.table();
    one.rows = {study.table().rows[item.tableRow]};
    NG_TRY_ASSIGN(const Study alone, Study::create(study.folder(), study.header(), std::move(one)));
    DatasetSpec spec;
    spec.target = "recording"; // what every item has: nothing is decoded here
    NG_TRY_ASSIGN(const BuiltDataset built, buildDataset(alone, spec, readers, kLargestNpy, ctx));
    StripData out;
    if (built.data.size() == 0) {
        out.gap = built.skipped.empty() ? SignalStrip::tr("Nothing was recorded at this item's time.")
                                        : translated(built.skipped.front().reason);
        return out;
    }
    const auto signals = built.data.signals.view();
    const std::size_t channels = signals.extent(1), samples = signals.extent(2);
    out.startS = 0.0;
    out.endS = static_cast<double>(samples) / built.data.rate.hertz();
    const std::size_t shown = std::min(kRows, channels);
    for (std::size_t c = 0; c < channels; ++c) {
        const bool evidence = named.contains(built.data.channels[c]);
        if (!evidence && (c * shown + channels - 1) / channels == ((c + 1) * shown + channels - 1) / channels)
            continue; // evenly from all of them
        StripData::Row row;
        row.label = QString::fromStdString(built.data.channels[c]);
        row.microvoltsPerMm = display.microvoltsPerMmOf(ChannelType::Eeg);
        row.negativeUp = display.polarityOf(ChannelType::Eeg) == Polarity::NegativeUp;
        row.evidence = evidence;
        row.rateHz = built.data.rate.hertz();
        double sum = 0.0;
        for (std::size_t i = 0; i < samples; ++i)
            sum += static_cast<double>(signals(0U, c, i)) * 1e6;
        const auto mean = static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(samples, 1)));
        for (std::size_t i = 0; i < samples; ++i)
            row.microvolts.push_back(signals(0U, c, i) * 1e6F - mean);
        out.rows.push_back(std::move(row));
    }
    return out;
}

/// Channels that say most about a person who looks: midline and back of the head, else evenly from all.
std::vector<std::size_t> choose(const std::vector<RecordingDocument::Trace> &traces, const std::set<std::string> &named)
{
    static const std::set<QString> kKnown{QStringLiteral("Fz"), QStringLiteral("Cz"), QStringLiteral("Pz"),
                                          QStringLiteral("P7"), QStringLiteral("P8"), QStringLiteral("PO7"),
                                          QStringLiteral("O1"), QStringLiteral("O2")};
    std::vector<std::size_t> known, evidence;
    for (std::size_t i = 0; i < traces.size(); ++i) {
        const bool isNamed = named.contains(traces[i].label.toStdString())
            || std::any_of(traces[i].inputs.begin(), traces[i].inputs.end(),
                           [&named](const QString &input) { return named.contains(input.toStdString()); });
        if (isNamed)
            evidence.push_back(i);
        else if (kKnown.contains(traces[i].label))
            known.push_back(i);
    }
    if (known.size() + evidence.size() + 2 < std::min(kRows, traces.size())) {
        known.clear();
        const std::size_t count = std::min(kRows, traces.size());
        for (std::size_t i = 0; i < count; ++i)
            known.push_back(i * traces.size() / count);
    }
    std::set<std::size_t> out(known.begin(), known.end());
    out.insert(evidence.begin(), evidence.end());
    return {out.begin(), out.end()};
}

} // namespace

SignalStrip::SignalStrip(ReviewModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Signal of the item"));
    connect(&model, &ReviewModel::itemChanged, this, &SignalStrip::refresh);
    connect(&model, &ReviewModel::runsChanged, this, &SignalStrip::refresh);
    connect(&model, &ReviewModel::focusedRunChanged, this, &SignalStrip::refresh);
    Session &session = model.session();
    connect(&session, &Session::recordingOpened, this, &SignalStrip::refresh);
    connect(&session, &Session::openFailed, this, &SignalStrip::refresh);
    connect(&session, &Session::recordingClosing, this, [this](RecordingDocument *closing) {
        if (closing == m_followed)
            m_followed = nullptr;
    });
    connect(&session.selection(), &Selection::cursorChanged, this, [this] {
        describe();
        update();
    });
}

RecordingDocument *SignalStrip::document() const
{
    StudyDocument *study = m_model.session().study();
    const Item *item = study != nullptr ? study->findItem(m_model.item()) : nullptr;
    if (item == nullptr)
        return nullptr;
    for (RecordingDocument *recording : m_model.session().recordings()) {
        if (recording->inStudy() && recording->name() == item->recording)
            return recording;
    }
    return nullptr;
}

void SignalStrip::followRecording()
{
    RecordingDocument *const shown = document();
    if (shown == m_followed)
        return;
    if (m_followed)
        m_followed->disconnect(this);
    m_followed = shown;
    if (shown == nullptr)
        return;
    connect(shown, &RecordingDocument::graphChanged, this, &SignalStrip::refresh);
    connect(shown, &RecordingDocument::displayChanged, this, &SignalStrip::refresh);
    connect(shown, &RecordingDocument::tracesChanged, this, &SignalStrip::refresh);
}

std::vector<SignalStrip::Mark> SignalStrip::marks() const
{
    std::vector<Mark> out;
    if (m_model.runs().empty())
        return out;
    const DecodedText *text =
        m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())]->text(m_model.item().toStdString());
    if (text == nullptr)
        return out;
    for (const DecodedSentence &sentence : text->sentences) {
        for (const Evidence &evidence : sentence.evidence)
            out.push_back({tr("E%1").arg(out.size() + 1), evidence});
    }
    return out;
}

void SignalStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void SignalStrip::refresh()
{
    followRecording();
    Q_EMIT titleChanged();
    StudyDocument *study = m_model.session().study();
    const Item *item = study != nullptr ? study->findItem(m_model.item()) : nullptr;
    if (!isVisible() || item == nullptr) {
        m_data.reset();
        update();
        return;
    }
    std::set<std::string> named;
    for (const Mark &mark : marks())
        named.insert(mark.evidence.channels.begin(), mark.evidence.channels.end());
    const auto take = [this](Result<StripData> result) {
        if (!result && result.error().code == ErrorCode::Cancelled)
            return;
        m_reason = result ? result->gap : translated(result.error());
        m_data = result && result->gap.isEmpty() ? std::make_shared<const StripData>(std::move(*result)) : nullptr;
        describe();
        update();
        Q_EMIT titleChanged();
    };
    if (item->row) {
        m_model.session().jobs().start<StripData>(
            {}, Lane::Interactive, QStringLiteral("review.strip"),
            [whole = study->study(), one = *item, readers = m_model.session().readers(),
             display = Session::defaultDisplay(),
             named](const RunContext &ctx) { return readRowOfArray(*whole, one, *readers, display, named, ctx); },
            this, take);
        return;
    }
    if (m_followed == nullptr) {
        m_data.reset();
        m_reason = m_model.session().opening()
            ? tr("Opening %1…").arg(QString::fromStdString(item->recording))
            : tr("%1 is not open: it may not have come with this review.").arg(QString::fromStdString(item->recording));
        describe();
        update();
        return;
    }
    StripRequest request;
    request.signal = m_followed->shown();
    request.onset = item->span.start;
    request.startS = -kBeforeS;
    request.endS = std::max(seconds(item->span.duration), 0.2) + kBeforeS;
    const auto &traces = m_followed->traces();
    const DisplaySettings &display = m_followed->display();
    for (const std::size_t index : choose(traces, named)) {
        const RecordingDocument::Trace &trace = traces[index];
        StripData::Row look;
        look.label = trace.label;
        look.microvoltsPerMm = display.microvoltsPerMmOf(trace.type);
        look.negativeUp = display.polarityOf(trace.type) == Polarity::NegativeUp;
        look.evidence = named.contains(trace.label.toStdString());
        request.rows.push_back({trace.channel, std::move(look)});
    }
    m_model.session().jobs().start<StripData>(
        {}, Lane::Interactive, QStringLiteral("review.strip"),
        [request](const RunContext &ctx) { return readStrip(request, ctx); }, this, take);
}

QString SignalStrip::context() const
{
    StudyDocument *study = m_model.session().study();
    const Item *item = study != nullptr ? study->findItem(m_model.item()) : nullptr;
    if (item == nullptr)
        return {};
    return tr("item %1, %2").arg(m_model.item(), QFileInfo(QString::fromStdString(item->recording)).completeBaseName());
}

QString SignalStrip::detail() const
{
    if (!m_followed && (!m_data || m_data->rows.empty()))
        return {};
    if (!m_followed) // a row of an array, as it is stored
        return QStringList{tr("%1 µV/mm").arg(formatGeneral(m_data->rows.front().microvoltsPerMm)),
                           m_data->rows.front().negativeUp ? tr("negative up") : tr("positive up"), tr("as stored")}
            .join(QStringLiteral(" · "));
    const DisplaySettings &display = m_followed->display();
    QStringList parts{tr("%1 µV/mm").arg(formatGeneral(display.microvoltsPerMm)),
                      display.polarityOf(ChannelType::Eeg) == Polarity::NegativeUp ? tr("negative up")
                                                                                   : tr("positive up")};
    const DisplayFilter &filter = display.filter;
    if (filter.off())
        parts.append(tr("no filter"));
    else if (filter.lowCutHz > 0.0 && filter.highCutHz > 0.0)
        parts.append(tr("%1–%2 Hz").arg(formatGeneral(filter.lowCutHz), formatGeneral(filter.highCutHz)));
    else if (filter.highCutHz > 0.0)
        parts.append(tr("below %1 Hz").arg(formatGeneral(filter.highCutHz)));
    else if (filter.lowCutHz > 0.0)
        parts.append(tr("above %1 Hz").arg(formatGeneral(filter.lowCutHz)));
    return parts.join(QStringLiteral(" · "));
}

std::optional<double> SignalStrip::cursorS() const
{
    StudyDocument *study = m_model.session().study();
    const Item *item = study != nullptr ? study->findItem(m_model.item()) : nullptr;
    const Selection &selection = m_model.session().selection();
    if (item == nullptr || !selection.cursor() || selection.recording() != m_followed)
        return std::nullopt;
    return seconds(*selection.cursor() - item->span.start);
}

void SignalStrip::describe()
{
    QStringList parts;
    if (!m_data) {
        parts.append(m_reason);
    } else {
        parts.append(tr("Channels: %1").arg(formatCount(static_cast<std::int64_t>(m_data->rows.size()))));
        parts.append(tr("%1 s").arg(formatInterval(m_data->startS, m_data->endS, 1)));
        if (const auto cursor = cursorS())
            parts.append(tr("cursor at %1 s").arg(formatFixed(*cursor, 3)));
        for (const Mark &mark : marks())
            parts.append(tr("%1 at %2 s").arg(mark.name, formatInterval(mark.evidence.startS, mark.evidence.endS, 2)));
    }
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

void SignalStrip::setCursorAt(double x)
{
    StudyDocument *study = m_model.session().study();
    const Item *item = study != nullptr ? study->findItem(m_model.item()) : nullptr;
    if (!m_data || item == nullptr || m_followed == nullptr)
        return;
    const double left = px(kGutter), width = std::max(1.0, static_cast<double>(this->width()) - left - px(kRight));
    const double at = m_data->startS + std::clamp((x - left) / width, 0.0, 1.0) * (m_data->endS - m_data->startS);
    Selection &selection = m_model.session().selection();
    selection.setRecording(m_followed);
    // Within the item, so that the cursor does not go to its neighbour.
    const TimeNs last = item->span.start + std::max(item->span.duration, TimeNs(1)) - TimeNs(1);
    selection.setCursor(std::clamp(item->span.start + nanoseconds(at), item->span.start, last));
}

void SignalStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setCursorAt(event->position().x());
}

void SignalStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        setCursorAt(event->position().x());
}

void SignalStrip::keyPressEvent(QKeyEvent *event)
{
    const int direction = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (direction == 0 || !m_data) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double left = px(kGutter), width = std::max(1.0, static_cast<double>(this->width()) - left - px(kRight));
    const double at = cursorS().value_or(0.0) + direction * 0.01;
    setCursorAt(left + (at - m_data->startS) / (m_data->endS - m_data->startS) * width);
}

QSize SignalStrip::sizeHint() const
{
    return {px(640), px(176)};
}

QSize SignalStrip::minimumSizeHint() const
{
    return {px(320), px(96)};
}

void SignalStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    if (!m_data) {
        painter.setFont(ng::ui::font(TextRole::Body));
        painter.setPen(color(Token::Tx2));
        painter.drawText(rect().adjusted(px(16), 0, -px(16), 0), Qt::AlignCenter | Qt::TextWordWrap, m_reason);
    } else {
        std::vector<std::pair<QString, Evidence>> named;
        for (const Mark &mark : marks())
            named.emplace_back(mark.name, mark.evidence);
        paintStrip(painter, rect(), *m_data, named, cursorS(), calibrationOf(screen()).pixelsPerMm, false);
    }
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, rect());
}

std::optional<FigureSnapshot> SignalStrip::figure() const
{
    if (!m_data || m_followed == nullptr)
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("review.signal");
    out.title = tr("Signal of item %1").arg(m_model.item());
    out.caption = tr("%1. Channels about their mean; onset at 0 s.").arg(detail());
    out.recipe.set("figure", "review.signal")
        .set("item", m_model.item().toStdString())
        .set("recording", m_followed->recipe());
    out.sizeMm = QSizeF(160.0, 60.0);
    std::vector<std::pair<QString, Evidence>> named;
    for (const Mark &mark : marks())
        named.emplace_back(mark.name, mark.evidence);
    out.paint = [data = m_data, named](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        paintStrip(painter, rect, *data, named, std::nullopt, style.unitsPerMm, true);
    };
    return out;
}

// --- painting ------------------------------------------------------------------------------------------------------------

namespace {

void paintRow(QPainter &painter, const QRectF &area, double baseline, const StripData &data, const StripData::Row &row,
              double pixelsPerMm, const QColor &colour)
{
    const double perSecond = area.width() / (data.endS - data.startS);
    const double perMicrovolt = pixelsPerMm / row.microvoltsPerMm * (row.negativeUp ? 1.0 : -1.0);
    // Beyond four points a pixel the line would only be drawn over itself.
    const double pointsPerPixel = row.rateHz / perSecond;
    const auto stride = static_cast<std::size_t>(std::max(1.0, pointsPerPixel / 4.0));
    QPolygonF line;
    for (std::size_t i = 0; i < row.microvolts.size(); i += stride) {
        const double at = row.startS + static_cast<double>(i) / row.rateHz;
        line.append({area.left() + (at - data.startS) * perSecond,
                     baseline + static_cast<double>(row.microvolts[i]) * perMicrovolt});
    }
    painter.setPen(QPen(colour, row.evidence ? 1.1 : 0.8));
    painter.drawPolyline(line);
}

void paintTimeAxis(QPainter &painter, const QRectF &area, const StripData &data, const QColor &grid, const QColor &text)
{
    const double span = data.endS - data.startS;
    const double step = span <= 2.5 ? 0.2 : span <= 6.0 ? 0.5 : span <= 15.0 ? 1.0 : std::ceil(span / 12.0);
    for (double at = std::ceil(data.startS / step - 1e-9) * step; at <= data.endS + 1e-9; at += step) {
        const double x = area.left() + (at - data.startS) / span * area.width();
        painter.setPen(QPen(grid, 1.0));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(text);
        painter.drawText(QRectF(x - 40.0, area.bottom(), 80.0, 18.0), Qt::AlignHCenter | Qt::AlignVCenter,
                         formatFixed(std::abs(at) < 1e-9 ? 0.0 : at, step < 1.0 ? 1 : 0)
                             + (at + step > data.endS + 1e-9 ? SignalStrip::tr(" s") : QString()));
    }
}

} // namespace

void paintStrip(QPainter &painter, const QRectF &rect, const StripData &data,
                const std::vector<std::pair<QString, Evidence>> &marks, std::optional<double> cursorS,
                double pixelsPerMm, bool paper)
{
    const Theme theme = paper ? Theme::Light : currentTheme();
    const auto ink = [theme](Token token) { return color(token, theme); };
    QFont small = ng::ui::font(TextRole::Small);
    painter.setFont(small);
    const QRectF area(rect.left() + px(kGutter), rect.top() + px(kTop), rect.width() - px(kGutter) - px(kRight),
                      rect.height() - px(kTop) - px(kAxis));
    const double perSecond = area.width() / (data.endS - data.startS);
    paintTimeAxis(painter, area, data, ink(Token::Grid), ink(Token::Tx2));
    for (const auto &[name, evidence] : marks) {
        const double left = area.left() + (evidence.startS - data.startS) * perSecond;
        const QRectF span(left, area.top(), std::max(2.0, (evidence.endS - evidence.startS) * perSecond),
                          area.height());
        QColor fill = ink(Token::AccBg);
        fill.setAlpha(130);
        painter.fillRect(span, fill);
        QPen edge(ink(Token::Acc), 1.0, Qt::DotLine);
        painter.setPen(edge);
        painter.drawLine(span.topLeft(), span.bottomLeft());
        painter.drawLine(span.topRight(), span.bottomRight());
        painter.setPen(ink(Token::Acc));
        painter.drawText(QRectF(span.center().x() - 20.0, rect.top() + 2.0, 40.0, px(16)), Qt::AlignCenter, name);
    }
    painter.save();
    painter.setClipRect(QRectF(rect.left(), rect.top(), rect.width(), rect.height() - px(kAxis)));
    painter.setRenderHint(QPainter::Antialiasing);
    const double rowHeight = area.height() / static_cast<double>(std::max<std::size_t>(data.rows.size(), 1));
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const double baseline = area.top() + (static_cast<double>(i) + 0.5) * rowHeight;
        paintRow(painter, area, baseline, data, data.rows[i], pixelsPerMm,
                 ink(data.rows[i].evidence ? Token::Acc : Token::Trace));
    }
    painter.restore();
    for (std::size_t i = 0; i < data.rows.size(); ++i) {
        const double baseline = area.top() + (static_cast<double>(i) + 0.5) * rowHeight;
        painter.setPen(ink(data.rows[i].evidence ? Token::Acc : Token::Tx2));
        painter.drawText(QRectF(rect.left(), baseline - 8.0, px(kGutter) - px(8), 16.0),
                         Qt::AlignRight | Qt::AlignVCenter, data.rows[i].label);
    }
    // The onset, then the cursor above everything.
    const double onset = area.left() - data.startS * perSecond;
    painter.setPen(QPen(ink(Token::Tx2), 1.0));
    painter.drawLine(QPointF(onset, rect.top() + px(4)), QPointF(onset, area.bottom()));
    const bool covered = std::any_of(marks.begin(), marks.end(), [&](const auto &mark) {
        return mark.second.startS * perSecond < px(80) && mark.second.startS >= 0.0;
    });
    const QString words = SignalStrip::tr("stimulus on");
    const QRectF place = covered ? QRectF(onset - px(100), rect.top() + 2.0, px(96), px(16))
                                 : QRectF(onset + px(4), rect.top() + 2.0, px(120), px(16));
    painter.drawText(place, (covered ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, words);
    if (cursorS && *cursorS >= data.startS && *cursorS <= data.endS) {
        const double x = area.left() + (*cursorS - data.startS) * perSecond;
        painter.setPen(QPen(ink(Token::Acc), 1.5));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    }
}

} // namespace ng::ui
