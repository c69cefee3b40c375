// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/recording_document.h"

#include "core/data/described_source.h"
#include "core/signal/reference_node.h"
#include "widgets/jobs/job_runner.h"

#include <QTime>
#include <QTimer>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kPyramidPollMs = 200;

/// Where a new chain begins: the trace shares no electrode with the one above it, or is of another class.
bool startsGroup(const RecordingDocument::Trace &above, const RecordingDocument::Trace &trace)
{
    if (classOf(above.type) != classOf(trace.type))
        return true;
    if (above.inputs.size() != 2 || trace.inputs.size() != 2)
        return above.inputs.size() != trace.inputs.size();
    return above.inputs.last() != trace.inputs.first();
}

/// Of a file of events alone (a hypnogram beside its recording), to the end of the last one.
TimeNs lengthOf(const Recording &recording)
{
    TimeNs latest = recording.duration();
    if (recording.channels().empty()) {
        for (const Event &event : recording.events)
            latest = std::max(latest, event.onset + event.duration);
    }
    return latest;
}

} // namespace

RecordingDocument::RecordingDocument(RecordingPtr recording, std::string name, std::shared_ptr<EditLog> log,
                                     DisplaySettings settings, QObject *parent)
    : QObject(parent),
      m_recording(std::move(recording)),
      m_name(std::move(name)),
      m_log(std::move(log)),
      m_display(std::move(settings)),
      m_duration(lengthOf(*m_recording))
{
    connect(m_log.get(), &EditLog::edited, this, [this](const QString &kind) {
        if (kind == QLatin1String(kEventEdit.data(), kEventEdit.size())) {
            refreshEvents();
            Q_EMIT eventsChanged();
        } else if (kind == QLatin1String(kChannelBadEdit.data(), kChannelBadEdit.size())) {
            refreshBad();
            rebuildGraph();
            Q_EMIT badChanged();
        }
    });
    refreshEvents();
    refreshBad();
    rebuildGraph();
}

RecordingDocument::~RecordingDocument() = default;

QString RecordingDocument::title() const
{
    return QString::fromStdString(m_recording->path.filename().string());
}

// --- facts ------------------------------------------------------------------------------------------------------------------

void RecordingDocument::refreshEvents()
{
    Result<std::vector<Event>> events = applyEventEdits(m_recording->events, m_log->edits(), m_name);
    if (events) {
        m_events = std::move(*events);
        m_editError.reset();
    } else {
        m_events = m_recording->events;
        m_editError = events.error();
    }
}

void RecordingDocument::refreshBad()
{
    m_bad = badChannels(m_recording->channels(), m_log->edits(), m_name);
    std::vector<ChannelInfo> channels = m_recording->channels();
    for (ChannelInfo &channel : channels)
        channel.bad = m_bad.contains(channel.label);
    m_recorded = makeDescribed(m_recording->signal, std::move(channels));
}

void RecordingDocument::addEvent(Event event)
{
    Edit edit;
    edit.kind = kEventEdit;
    edit.after = eventToJson(event, m_name);
    m_log->apply({std::move(edit)}, tr("Add event"));
}

void RecordingDocument::changeEvent(int index, Event event)
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_events.size())
        return;
    const Event &old = m_events[static_cast<std::size_t>(index)];
    if (old == event)
        return;
    Edit edit;
    edit.kind = kEventEdit;
    edit.before = eventToJson(old, m_name);
    edit.after = eventToJson(event, m_name);
    const bool moved = old.label == event.label && old.channels == event.channels;
    m_log->apply({std::move(edit)}, moved ? tr("Move event") : tr("Change event"));
}

void RecordingDocument::removeEvents(const std::vector<int> &indices)
{
    std::vector<Edit> edits;
    for (const int index : indices) {
        if (index < 0 || static_cast<std::size_t>(index) >= m_events.size())
            continue;
        Edit edit;
        edit.kind = kEventEdit;
        edit.before = eventToJson(m_events[static_cast<std::size_t>(index)], m_name);
        edits.push_back(std::move(edit));
    }
    m_log->apply(std::move(edits), indices.size() == 1 ? tr("Delete event") : tr("Delete events"));
}

void RecordingDocument::setBad(const QStringList &labels, bool bad)
{
    std::vector<Edit> edits;
    for (const QString &label : labels) {
        const std::string name = label.toStdString();
        if (m_bad.contains(name) == bad)
            continue;
        const auto payload = [&](bool value) {
            Json out = Json::object();
            out.set("recording", m_name);
            out.set("channel", name);
            out.set("bad", value);
            return out;
        };
        Edit edit;
        edit.kind = kChannelBadEdit;
        edit.before = payload(!bad);
        edit.after = payload(bad);
        edits.push_back(std::move(edit));
    }
    m_log->apply(std::move(edits), bad ? tr("Mark channel bad") : tr("Mark channel good"));
}

// --- ways of looking --------------------------------------------------------------------------------------------------------

void RecordingDocument::setDisplay(const DisplaySettings &settings)
{
    if (settings == m_display)
        return;
    const bool graph = settings.montage != m_display.montage || !(settings.filter == m_display.filter);
    m_display = settings;
    if (graph)
        rebuildGraph();
    Q_EMIT displayChanged();
}

void RecordingDocument::setHidden(const QStringList &labels, bool hidden)
{
    for (const QString &label : labels) {
        if (hidden)
            m_hidden.insert(label.toStdString());
        else
            m_hidden.erase(label.toStdString());
    }
    rebuildTraces();
}

void RecordingDocument::setOrder(const QStringList &labels)
{
    m_order = labels;
    rebuildTraces();
}

void RecordingDocument::setLanes(std::vector<ModelLane> lanes)
{
    m_lanes = std::move(lanes);
    Q_EMIT lanesChanged();
}

// --- what is drawn ----------------------------------------------------------------------------------------------------------

void RecordingDocument::rebuildGraph()
{
    m_graphError.reset();
    Result<SignalPtr> montaged = makeMontage(m_recorded, m_display.montage);
    if (!montaged) {
        m_graphError = montaged.error();
        montaged = m_recorded;
    }
    m_montaged = *montaged;
    Result<SignalPtr> shown = makeDisplayFilter(m_montaged, m_display.filter);
    if (!shown) {
        m_graphError = shown.error();
        shown = m_montaged;
    }
    m_shown = *shown;
    rebuildTraces();
    Q_EMIT graphChanged();
}

QStringList RecordingDocument::inputsOf(const std::string &label) const
{
    const std::vector<ChannelInfo> &channels = m_recorded->channels();
    if (const auto whole = resolveChannel(channels, label); whole && channels[*whole].label == label)
        return {QString::fromStdString(label)};
    for (std::size_t dash = label.find('-'); dash != std::string::npos; dash = label.find('-', dash + 1)) {
        const auto plus = resolveChannel(channels, label.substr(0, dash));
        const auto minus = resolveChannel(channels, label.substr(dash + 1));
        if (plus && minus)
            return {QString::fromStdString(channels[*plus].label), QString::fromStdString(channels[*minus].label)};
    }
    return {};
}

void RecordingDocument::rebuildTraces()
{
    std::vector<Trace> traces;
    const std::vector<ChannelInfo> &channels = m_shown->channels();
    for (std::size_t i = 0; i < channels.size(); ++i) {
        Trace trace;
        trace.channel = i;
        trace.type = channels[i].type;
        trace.inputs = inputsOf(channels[i].label);
        trace.label = QString::fromStdString(channels[i].label);
        if (trace.inputs.size() == 2)
            trace.label.replace(trace.label.indexOf(QLatin1Char('-')), 1, QChar(0x2013));
        bool visible = true;
        for (const QString &input : std::as_const(trace.inputs)) {
            visible = visible && !m_hidden.contains(input.toStdString());
            if (m_bad.contains(input.toStdString()))
                trace.badInputs.append(input);
        }
        if (visible)
            traces.push_back(std::move(trace));
    }
    if (!m_order.isEmpty()) {
        const auto place = [this](const Trace &trace) {
            const qsizetype at = m_order.indexOf(trace.label);
            return at < 0 ? m_order.size() : at;
        };
        std::stable_sort(traces.begin(), traces.end(),
                         [&place](const Trace &a, const Trace &b) { return place(a) < place(b); });
    }
    for (std::size_t i = 1; i < traces.size(); ++i)
        traces[i].newGroup = startsGroup(traces[i - 1], traces[i]);
    m_traces = std::move(traces);
    Q_EMIT tracesChanged();
}

const RecordingDocument::Trace *RecordingDocument::findTrace(const QString &label) const
{
    const auto at =
        std::find_if(m_traces.begin(), m_traces.end(), [&label](const Trace &trace) { return trace.label == label; });
    return at == m_traces.end() ? nullptr : &*at;
}

void RecordingDocument::buildPyramid(JobRunner &jobs)
{
    if (m_building || (m_pyramid && m_pyramid->complete()))
        return;
    m_building = true;
    // Over the file's own samples: marks and montages change none of them, and a damaged cache is only rebuilt.
    const SignalPtr source = m_recording->signal;
    jobs.start<std::shared_ptr<Pyramid>>(
        QString(), Lane::Io, QString(), [source](const RunContext &) { return Pyramid::open(source); }, this,
        [this, &jobs](Result<std::shared_ptr<Pyramid>> opened) {
            if (!opened) {
                m_building = false;
                return;
            }
            m_pyramid = *opened;
            auto *const poll = new QTimer(this);
            connect(poll, &QTimer::timeout, this, &RecordingDocument::pyramidChanged);
            poll->start(kPyramidPollMs);
            jobs.start<void>(
                tr("Overview of %1").arg(title()), Lane::Background, QString(),
                [pyramid = m_pyramid](const RunContext &ctx) { return pyramid->build(ctx); }, this,
                [this, poll](const Result<> &) {
                    poll->deleteLater();
                    m_building = false;
                    Q_EMIT pyramidChanged();
                });
        });
}

QString RecordingDocument::clockText(TimeNs time, int decimals) const
{
    return ng::ui::clockText(m_recording->identity.start, time, decimals);
}

QString clockText(const std::optional<WallClock> &start, TimeNs time, int decimals)
{
    const std::int64_t unit = [decimals] {
        std::int64_t value = kSecond.count();
        for (int i = 0; i < decimals; ++i)
            value /= 10;
        return value;
    }();
    std::int64_t ns = time.count();
    if (start) {
        const std::int64_t seconds = (start->hour * 60LL + start->minute) * 60LL + start->second;
        ns += seconds * kSecond.count() + start->fraction.count();
    }
    const bool negative = ns < 0;
    // Cut, not rounded: a clock never shows a moment that has not come.
    const std::int64_t units = (negative ? -ns : ns) / unit;
    const std::int64_t perSecond = kSecond.count() / unit;
    const std::int64_t whole = units / perSecond;
    QString text = start ? QStringLiteral("%1:%2:%3")
                               .arg((whole / 3600) % 24, 2, 10, QLatin1Char('0'))
                               .arg((whole / 60) % 60, 2, 10, QLatin1Char('0'))
                               .arg(whole % 60, 2, 10, QLatin1Char('0'))
        : whole >= 3600 ? QStringLiteral("%1:%2:%3")
                              .arg(whole / 3600)
                              .arg((whole / 60) % 60, 2, 10, QLatin1Char('0'))
                              .arg(whole % 60, 2, 10, QLatin1Char('0'))
                        : QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (decimals > 0)
        text += QLatin1Char('.') + QStringLiteral("%1").arg(units % perSecond, decimals, 10, QLatin1Char('0'));
    return negative ? QChar(0x2212) + text : text;
}

Json RecordingDocument::recipe() const
{
    Json out = Json::object();
    out.set("recording", m_recording->path.filename().string());
    out.set("signal", m_shown->recipe());
    out.set("display", m_display.toJson());
    Json bad = Json::array();
    for (const std::string &label : m_bad)
        bad.push(label);
    out.set("bad_channels", std::move(bad));
    return out;
}

Json RecordingDocument::viewState() const
{
    Json out = Json::object();
    out.set("display", m_display.toJson());
    Json hidden = Json::array();
    for (const std::string &label : m_hidden)
        hidden.push(label);
    out.set("hidden", std::move(hidden));
    Json order = Json::array();
    for (const QString &label : m_order)
        order.push(label.toStdString());
    out.set("order", std::move(order));
    if (m_place.page.duration > TimeNs(0)) {
        out.set("page_start", secondsText(m_place.page.start));
        out.set("page_length", secondsText(m_place.page.duration));
    }
    if (m_place.cursor)
        out.set("cursor", secondsText(*m_place.cursor));
    return out;
}

void RecordingDocument::restoreViewState(const Json &state)
{
    m_hidden.clear();
    for (const Json &label : state["hidden"].items())
        m_hidden.insert(label.toString());
    m_order.clear();
    for (const Json &label : state["order"].items())
        m_order.append(QString::fromStdString(label.toString()));
    m_display = DisplaySettings::fromJson(state["display"]);
    m_place = placeOf(state);
    rebuildGraph();
    Q_EMIT displayChanged();
}

RecordingDocument::Place RecordingDocument::placeOf(const Json &viewState)
{
    Place out;
    const auto start = parseSeconds(viewState["page_start"].toString());
    const auto length = parseSeconds(viewState["page_length"].toString());
    if (start && length && *length > TimeNs(0))
        out.page = {*start, *length};
    if (const auto cursor = parseSeconds(viewState["cursor"].toString()))
        out.cursor = *cursor;
    return out;
}

} // namespace ng::ui
