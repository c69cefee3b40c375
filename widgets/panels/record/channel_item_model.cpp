// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/channel_item_model.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/record/channel_stats.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kStretches = 60;
constexpr const char *kRowsMime = "application/x-neuroglyph-channel-rows";
constexpr double kMicro = 1e6;

} // namespace

ChannelItemModel::ChannelItemModel(JobRunner &jobs, QObject *parent) : QAbstractTableModel(parent), m_jobs(jobs) { }

void ChannelItemModel::setRecording(RecordingDocument *recording)
{
    if (m_recording)
        m_recording->disconnect(this);
    m_recording = recording;
    m_deviations.clear();
    rebuild();
    if (recording == nullptr)
        return;
    const auto redraw = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        Q_EMIT countsChanged();
    };
    connect(recording, &RecordingDocument::badChanged, this, redraw);
    connect(recording, &RecordingDocument::tracesChanged, this, redraw);
    measure();
}

void ChannelItemModel::rebuild()
{
    beginResetModel();
    m_order.clear();
    if (m_recording) {
        const auto &channels = m_recording->recording()->channels();
        for (std::size_t i = 0; i < channels.size(); ++i)
            m_order.push_back(i);
        const QStringList &order = m_recording->order();
        if (!order.isEmpty()) {
            const auto place = [&](std::size_t i) {
                const qsizetype at = order.indexOf(QString::fromStdString(channels[i].label));
                return at < 0 ? order.size() : at;
            };
            std::stable_sort(m_order.begin(), m_order.end(),
                             [&](std::size_t a, std::size_t b) { return place(a) < place(b); });
        }
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void ChannelItemModel::measure()
{
    const SignalPtr signal = m_recording->recording()->signal;
    m_jobs.start<std::vector<double>>(
        QString(), Lane::Background, QStringLiteral("channel deviations"),
        [signal](const RunContext &ctx) { return channelSpread(*signal, kStretches, ctx); }, this,
        [this, signal](Result<std::vector<double>> spread) {
            if (!spread || !m_recording || m_recording->recording()->signal != signal)
                return;
            m_deviations = std::move(*spread);
            if (rowCount() > 0)
                Q_EMIT dataChanged(index(0, Deviation), index(rowCount() - 1, Deviation));
        });
}

const ChannelInfo *ChannelItemModel::channel(int row) const
{
    return m_recording && row >= 0 && static_cast<std::size_t>(row) < m_order.size()
        ? &m_recording->recording()->channels()[m_order[static_cast<std::size_t>(row)]]
        : nullptr;
}

QString ChannelItemModel::label(int row) const
{
    const ChannelInfo *const one = channel(row);
    return one == nullptr ? QString() : QString::fromStdString(one->label);
}

int ChannelItemModel::rowOf(const QString &name) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (label(row) == name)
            return row;
    }
    return -1;
}

int ChannelItemModel::badCount() const
{
    return m_recording ? static_cast<int>(m_recording->bad().size()) : 0;
}

int ChannelItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int ChannelItemModel::columnCount(const QModelIndex &) const
{
    return kColumns;
}

QVariant ChannelItemModel::display(const ChannelInfo &one, std::size_t place, int column) const
{
    const bool bad = m_recording->bad().contains(one.label);
    switch (column) {
    case Name:
        return QString::fromStdString(one.label);
    case Type: {
        const std::string_view name = channelTypeName(one.type);
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    case RateHz:
        return formatGeneral(one.axis.rate.hertz());
    case Deviation: {
        if (place >= m_deviations.size())
            return QStringLiteral("…");
        const double value = m_deviations[place] * (one.unit == "V" ? kMicro : 1.0);
        return std::abs(value) >= 10.0 || std::isnan(value) ? formatFixed(value, 0) : formatGeneral(value, 2);
    }
    case Bad:
        return bad ? tr("bad") : QString();
    default:
        return {};
    }
}

QVariant ChannelItemModel::data(const QModelIndex &index, int role) const
{
    const ChannelInfo *const one = channel(index.row());
    if (one == nullptr)
        return {};
    const std::size_t place = m_order[static_cast<std::size_t>(index.row())];
    const bool bad = m_recording->bad().contains(one->label);
    switch (role) {
    case Qt::DisplayRole:
        return display(*one, place, index.column());
    case Qt::CheckStateRole:
        return index.column() == Shown
            ? QVariant(m_recording->hidden().contains(one->label) ? Qt::Unchecked : Qt::Checked)
            : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == RateHz || index.column() == Deviation
            ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant();
    case LeftOutRole:
        return bad || m_recording->hidden().contains(one->label);
    case GlyphRole:
        return index.column() == Bad && bad ? QVariant(QByteArray("bad")) : QVariant();
    case GlyphTokenRole:
        return static_cast<int>(Token::Err);
    case Qt::ForegroundRole:
        return index.column() == Bad ? QVariant(color(Token::Err)) : QVariant();
    case Qt::AccessibleTextRole:
        if (index.column() == Shown)
            return m_recording->hidden().contains(one->label) ? tr("hidden") : tr("shown");
        return display(*one, place, index.column());
    case Qt::ToolTipRole:
        return one->fileLabel == one->label
            ? QString::fromStdString(one->label)
            : tr("%1, in the file “%2”")
                  .arg(QString::fromStdString(one->label), QString::fromStdString(one->fileLabel));
    default:
        return {};
    }
}

bool ChannelItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Shown || !m_recording)
        return false;
    m_recording->setHidden({label(index.row())}, value.toInt() != static_cast<int>(Qt::Checked));
    return true;
}

QVariant ChannelItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == RateHz || section == Deviation ? QVariant(static_cast<int>(Qt::AlignRight | Qt::AlignVCenter))
                                                         : QVariant();
    if (role == Qt::ToolTipRole && section == Deviation)
        return tr("Standard deviation, over up to %1 s spread over the file; in the channel's own unit where that is not volt")
            .arg(kStretches);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case RateHz:
        return QStringLiteral("Hz");
    case Deviation:
        return tr("SD (µV)");
    default:
        return {};
    }
}

Qt::ItemFlags ChannelItemModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags out = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled;
    return index.column() == Shown ? out | Qt::ItemIsUserCheckable : out;
}

// --- order ------------------------------------------------------------------------------------------------------------------

QStringList ChannelItemModel::mimeTypes() const
{
    return {QLatin1String(kRowsMime)};
}

QMimeData *ChannelItemModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList rows;
    for (const QModelIndex &index : indexes) {
        if (index.column() == Name)
            rows.append(QString::number(index.row()));
    }
    auto *const out = new QMimeData;
    out->setData(QLatin1String(kRowsMime), rows.join(QLatin1Char(' ')).toLatin1());
    return out;
}

bool ChannelItemModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    std::vector<int> rows;
    for (const QByteArray &one : data->data(QLatin1String(kRowsMime)).split(' '))
        rows.push_back(one.toInt());
    moveRows(rows, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    return false; // moved already: the view must not remove the rows it came from
}

void ChannelItemModel::moveRows(std::vector<int> rows, int target)
{
    if (!m_recording || rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    std::vector<std::size_t> before, moved, after;
    for (int row = 0; row < rowCount(); ++row) {
        const std::size_t one = m_order[static_cast<std::size_t>(row)];
        (std::binary_search(rows.begin(), rows.end(), row) ? moved : row < target ? before : after).push_back(one);
    }
    beginResetModel();
    m_order = before;
    m_order.insert(m_order.end(), moved.begin(), moved.end());
    m_order.insert(m_order.end(), after.begin(), after.end());
    endResetModel();
    QStringList labels;
    for (const std::size_t one : m_order)
        labels.append(QString::fromStdString(m_recording->recording()->channels()[one].label));
    m_recording->setOrder(labels);
}

} // namespace ng::ui
