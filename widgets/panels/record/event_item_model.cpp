// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/event_item_model.h"

#include "core/signal/reference_node.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"

#include <QTimer>

#include <algorithm>

namespace ng::ui {

void EventItemModel::setRecording(RecordingDocument *recording)
{
    if (m_recording)
        m_recording->disconnect(this);
    m_recording = recording;
    if (recording != nullptr)
        connect(recording, &RecordingDocument::eventsChanged, this, &EventItemModel::follow);
    rebuild();
}

void EventItemModel::setFilter(const QString &text)
{
    m_filter = text.trimmed();
    rebuild();
}

bool EventItemModel::fits(const Event &event) const
{
    if (m_filter.isEmpty() || QString::fromStdString(event.label).contains(m_filter, Qt::CaseInsensitive))
        return true;
    return std::any_of(event.channels.begin(), event.channels.end(), [this](const std::string &channel) {
        return QString::fromStdString(channel).compare(m_filter, Qt::CaseInsensitive) == 0;
    });
}

void EventItemModel::rebuild()
{
    beginResetModel();
    m_rows = makeRows();
    endResetModel();
    Q_EMIT countsChanged();
}

/// Events have changed. Rows that stay are not reset: a cell that is being edited keeps its editor, and what is selected stays.
void EventItemModel::follow()
{
    const bool same = makeRows() == m_rows;
    if (!same && !m_edited) {
        rebuild();
        return;
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    if (!same) // its new name sorts it elsewhere: once the editor has gone
        QTimer::singleShot(0, this, &EventItemModel::rebuild);
    Q_EMIT countsChanged();
}

std::vector<EventItemModel::Row> EventItemModel::makeRows() const
{
    std::vector<Row> rows;
    if (m_recording) {
        const auto &events = m_recording->events();
        const auto &gaps = m_recording->recording()->gaps;
        std::size_t gap = 0;
        for (std::size_t i = 0; i < events.size(); ++i) {
            for (; m_filter.isEmpty() && gap < gaps.size() && gaps[gap].range.start <= events[i].onset; ++gap)
                rows.push_back({-1, static_cast<int>(gap)});
            if (fits(events[i]))
                rows.push_back({static_cast<int>(i), -1});
        }
        for (; m_filter.isEmpty() && gap < gaps.size(); ++gap)
            rows.push_back({-1, static_cast<int>(gap)});
        if (m_sortColumn != Clock || m_sortOrder != Qt::AscendingOrder) {
            const auto key = [this](const Row &row) { return text(row, m_sortColumn); };
            const auto before = [&](const Row &a, const Row &b) {
                const auto rangeOf = [&](const Row &row) {
                    return row.event >= 0 ? TimeRange{events[static_cast<std::size_t>(row.event)].onset,
                                                      events[static_cast<std::size_t>(row.event)].duration}
                                          : gaps[static_cast<std::size_t>(row.gap)].range;
                };
                if (m_sortColumn == Clock)
                    return rangeOf(a).start < rangeOf(b).start;
                return m_sortColumn == LengthS ? rangeOf(a).duration < rangeOf(b).duration : key(a) < key(b);
            };
            if (m_sortOrder == Qt::AscendingOrder)
                std::stable_sort(rows.begin(), rows.end(), before);
            else
                std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return before(b, a); });
        }
    }
    return rows;
}

void EventItemModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_sortOrder)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rebuild();
}

int EventItemModel::eventAt(int row) const
{
    return row >= 0 && static_cast<std::size_t>(row) < m_rows.size() ? m_rows[static_cast<std::size_t>(row)].event : -1;
}

TimeRange EventItemModel::rangeAt(int row) const
{
    if (!m_recording || row < 0 || static_cast<std::size_t>(row) >= m_rows.size())
        return {};
    const Row &one = m_rows[static_cast<std::size_t>(row)];
    if (one.event < 0)
        return m_recording->recording()->gaps[static_cast<std::size_t>(one.gap)].range;
    const Event &event = m_recording->events()[static_cast<std::size_t>(one.event)];
    return {event.onset, event.duration};
}

int EventItemModel::rowOfEvent(int index) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [index](const Row &row) { return row.event == index; });
    return index < 0 || at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int EventItemModel::total() const
{
    return m_recording ? static_cast<int>(m_recording->events().size()) : 0;
}

int EventItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventItemModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

QString EventItemModel::text(const Row &row, int column) const
{
    if (row.event < 0) {
        const TimeRange &range = m_recording->recording()->gaps[static_cast<std::size_t>(row.gap)].range;
        switch (column) {
        case Clock:
            return m_recording->clockText(range.start, 2);
        case LengthS:
            return formatFixed(toSeconds(range.duration), 2);
        case Term:
            return tr("Gap (not recorded)");
        default:
            return tr("all");
        }
    }
    const Event &event = m_recording->events()[static_cast<std::size_t>(row.event)];
    switch (column) {
    case Clock:
        return m_recording->clockText(event.onset, 2);
    case LengthS:
        return event.duration.count() == 0 ? QString() : formatFixed(toSeconds(event.duration), 2);
    case Term:
        return QString::fromStdString(event.label);
    default: {
        QStringList names;
        for (const std::string &channel : event.channels)
            names.append(QString::fromStdString(channel));
        return names.isEmpty() ? tr("all") : names.join(QStringLiteral(", "));
    }
    }
}

QVariant EventItemModel::data(const QModelIndex &index, int role) const
{
    if (!m_recording || !index.isValid() || static_cast<std::size_t>(index.row()) >= m_rows.size())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: {
        const QString shown = text(row, index.column());
        // Markers without words, as some recorders write at the start.
        return index.column() == Term && shown.isEmpty() ? QStringLiteral("–") : shown;
    }
    case Qt::EditRole:
        if (row.event >= 0 && index.column() == Channels
            && m_recording->events()[static_cast<std::size_t>(row.event)].channels.empty())
            return QString();
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == LengthS ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case LeftOutRole:
        return row.event < 0;
    default:
        return {};
    }
}

bool EventItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int number = eventAt(index.row());
    if (role != Qt::EditRole || number < 0)
        return false;
    Event event = m_recording->events()[static_cast<std::size_t>(number)];
    const QString given = value.toString().trimmed();
    if (index.column() == Term) {
        if (given.isEmpty())
            return false;
        event.label = given.toStdString();
    } else if (index.column() == Channels) {
        event.channels.clear();
        for (const QString &name : given.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            const auto found = resolveChannel(m_recording->recording()->channels(), name.trimmed().toStdString());
            if (!found)
                return false; // a name that is no channel changes nothing
            event.channels.push_back(m_recording->recording()->channels()[*found].label);
        }
    } else if (index.column() == LengthS) {
        bool ok = false;
        const double seconds = given.isEmpty() ? 0.0 : QLocale().toDouble(given, &ok);
        const auto length = fromSeconds(seconds);
        if ((!ok && !given.isEmpty()) || !length || *length < TimeNs{0})
            return false;
        event.duration = *length;
    } else {
        return false;
    }
    m_edited = true;
    m_recording->changeEvent(number, std::move(event));
    m_edited = false;
    return true;
}

QVariant EventItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == LengthS)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Clock  ? tr("Clock")
        : section == LengthS ? tr("Length (s)")
        : section == Term    ? tr("SCORE term")
                             : tr("Channels");
}

Qt::ItemFlags EventItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (eventAt(index.row()) >= 0 && index.column() != Clock)
        out |= Qt::ItemIsEditable;
    return out;
}

} // namespace ng::ui
