// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/trace_choice.h"

#include "core/signal/reference_node.h"
#include "widgets/session/recording_document.h"
#include "widgets/session/selection.h"
#include "widgets/style/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ng::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ng::ui::TraceChoice", text);
}

} // namespace

TraceChoice chosenTraces(const RecordingDocument &recording, const Selection &selection)
{
    TraceChoice out;
    const std::vector<ChannelInfo> &channels = recording.shown()->channels();
    const auto add = [&](const RecordingDocument::Trace &trace) {
        // One time axis: what the first has.
        if (!out.channels.empty() && !(channels[trace.channel].axis == channels[out.channels.front()].axis))
            return;
        out.channels.push_back(trace.channel);
        out.labels << trace.label;
    };
    if (const RecordingDocument::Trace *trace = recording.findTrace(selection.trace()); trace != nullptr)
        add(*trace);
    if (!out.channels.empty())
        return out;
    const QStringList &selected = selection.channels();
    for (const RecordingDocument::Trace &trace : recording.traces()) {
        if (std::any_of(trace.inputs.begin(), trace.inputs.end(),
                        [&](const QString &input) { return selected.contains(input); }))
            add(trace);
    }
    if (!out.channels.empty())
        return out;
    out.byDefault = true;
    const auto &traces = recording.traces();
    const auto brain =
        std::find_if(traces.begin(), traces.end(), [](const auto &trace) { return isBrainSignal(trace.type); });
    if (brain != traces.end())
        add(*brain);
    return out;
}

QString choiceText(const TraceChoice &choice, const RecordingDocument &recording)
{
    if (choice.channels.empty())
        return {};
    const QString name = choice.labels.size() == 1
        ? choice.labels.first()
        : tr("mean power of %1 traces").arg(formatCount(choice.labels.size()));
    const std::string &montage = recording.display().montage;
    if (montage == "average")
        return tr("%1, average reference").arg(name);
    return montage == "as-recorded" ? tr("%1, as recorded").arg(name) : name;
}

} // namespace ng::ui
