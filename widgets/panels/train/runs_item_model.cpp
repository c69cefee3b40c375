// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/runs_item_model.h"

#include "widgets/panels/train/run_style.h"
#include "widgets/session/engine_hub.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

#include <limits>

namespace ng::ui {

namespace {

const QString kNone = QStringLiteral("–");

bool isNumberColumn(int column)
{
    return column >= RunsItemModel::Score && column <= RunsItemModel::Step;
}

/// Numbers that are not there sort last in both orders.
QVariant keyOf(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant(-std::numeric_limits<double>::infinity());
}

std::optional<double> shuffledOf(const RunScore *score)
{
    const RunScore::Control *const control = score == nullptr ? nullptr : score->control("shuffled");
    return control == nullptr ? std::nullopt : std::optional(control->mean);
}

} // namespace

QString runStateText(RunState state)
{
    HubRun run;
    run.state = state;
    return hubStateText(run);
}

bool isShare(const std::string &metric)
{
    return metric.starts_with("top") || metric == "accuracy" || metric == "balanced_accuracy";
}

QString metricText(const std::string &metric)
{
    if (metric.starts_with("top"))
        return RunsItemModel::tr("Top-%1").arg(QString::fromStdString(metric.substr(3)));
    if (metric == "mrr")
        return RunsItemModel::tr("Mean reciprocal rank");
    if (metric == "mean_rank")
        return RunsItemModel::tr("Mean rank");
    QString out = QString::fromStdString(metric).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!out.isEmpty())
        out[0] = out[0].toUpper();
    return out;
}

QString scoreText(const std::string &metric, double value)
{
    return isShare(metric) ? formatFixed(value * 100.0, 1) : formatFixed(value, std::abs(value) >= 10.0 ? 1 : 3);
}

RunsItemModel::RunsItemModel(RunLibrary &library, EngineHub &hub, RunStyles &styles, QObject *parent)
    : QAbstractTableModel(parent),
      m_library(library),
      m_hub(hub),
      m_styles(styles)
{
    connect(&library, &RunLibrary::changed, this, &RunsItemModel::reload);
    connect(&hub, &EngineHub::runChanged, this, [this](const QString &folder) {
        if (const int row = rowOf(folder); row >= 0)
            Q_EMIT dataChanged(index(row, State), index(row, Step));
    });
    reload();
}

void RunsItemModel::setMetric(const std::string &metric)
{
    if (metric == m_metric)
        return;
    m_metric = metric;
    Q_EMIT headerDataChanged(Qt::Horizontal, Score, Shuffled);
    if (!m_folders.isEmpty())
        Q_EMIT dataChanged(index(0, Score), index(rowCount() - 1, Items));
}

void RunsItemModel::setBin(bool bin)
{
    if (bin == m_bin)
        return;
    m_bin = bin;
    reload();
}

/// Rows that stay are told as changed, so that selection and scroll place stay too.
void RunsItemModel::reload()
{
    QStringList now;
    for (const RunRecord &record : m_library.records()) {
        if (record.labels.binned == m_bin)
            now.append(record.folder);
    }
    if (now == m_folders) {
        if (!now.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_folders = now;
    endResetModel();
}

void RunsItemModel::stylesChanged()
{
    if (!m_folders.isEmpty())
        Q_EMIT dataChanged(index(0, Check), index(rowCount() - 1, Style));
}

const RunRecord *RunsItemModel::record(int row) const
{
    return row < 0 || row >= m_folders.size() ? nullptr : m_library.find(m_folders[row]);
}

int RunsItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_folders.size());
}

int RunsItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant RunsItemModel::alignment(int column) const
{
    return QVariant::fromValue(isNumberColumn(column) ? Qt::AlignRight | Qt::AlignVCenter
                                                      : Qt::AlignLeft | Qt::AlignVCenter);
}

QVariant RunsItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(section);
    if (role == Qt::ToolTipRole && section == Interval)
        return tr("95 % bootstrap interval over items, or over classes where items of one class recur");
    if (role == Qt::ToolTipRole && section == Shuffled)
        return tr("The same training with permuted labels: mean over its repeats");
    if (role != Qt::DisplayRole)
        return {};
    const QString metric = isShare(m_metric) ? tr("%1 (%)").arg(metricText(m_metric)) : metricText(m_metric);
    switch (section) {
    case Name:
        return tr("Run");
    case Framework:
        return tr("Framework");
    case State:
        return tr("State");
    case Score:
        return metric;
    case Interval:
        return tr("95 % interval");
    case Chance:
        return tr("Chance");
    case Shuffled:
        return tr("Shuffled");
    case MedianRank:
        return tr("Med. rank");
    case Items:
        return tr("n");
    case Step:
        return tr("Step");
    case Tags:
        return tr("Tags");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags RunsItemModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags out = QAbstractTableModel::flags(index);
    if (index.column() == Check)
        out |= Qt::ItemIsUserCheckable;
    const bool label = index.column() == Name || index.column() == Tags || index.column() == Note;
    if (label && m_library.whyNotEditable().isEmpty())
        out |= Qt::ItemIsEditable;
    return out;
}

QString RunsItemModel::stateText(const RunRecord &record) const
{
    if (const HubRun *const run = m_hub.find(record.folder); run != nullptr && !isOver(run->state))
        return hubStateText(*run);
    if (record.error)
        return tr("cannot be read");
    if (!record.run)
        return {};
    return record.run->killed ? tr("killed") : runStateText(record.run->state);
}

QString RunsItemModel::text(const RunRecord &record, int column) const
{
    const RunScore *const score = record.run ? record.run->score(m_metric) : nullptr;
    switch (column) {
    case Name:
        return record.name;
    case Framework:
        return record.run ? QString::fromStdString(record.run->framework) : QString();
    case State:
        return stateText(record);
    case Score:
        return score == nullptr ? kNone : scoreText(m_metric, score->value);
    case Interval: {
        if (score == nullptr)
            return kNone;
        const double factor = isShare(m_metric) ? 100.0 : 1.0;
        return formatInterval(score->low * factor, score->high * factor,
                              isShare(m_metric) || score->high >= 10.0 ? 1 : 3);
    }
    case Chance:
        return score == nullptr ? kNone : scoreText(m_metric, score->chance);
    case Shuffled: {
        const auto shuffled = shuffledOf(score);
        return shuffled ? scoreText(m_metric, *shuffled) : kNone;
    }
    case MedianRank:
        return record.run && record.run->medianRank ? formatGeneral(*record.run->medianRank) : kNone;
    case Items:
        return score == nullptr ? kNone : formatCount(static_cast<std::int64_t>(score->n));
    case Step: {
        if (const HubRun *const run = m_hub.find(record.folder); run != nullptr && run->progress && run->active())
            return formatCount(run->progress->step);
        return record.run ? formatCount(record.run->lastStep) : kNone;
    }
    case Tags:
        return record.labels.tags.join(QStringLiteral(", "));
    case Note:
        return record.labels.note;
    default:
        return {};
    }
}

QVariant RunsItemModel::sortKey(const RunRecord &record, int column) const
{
    const RunScore *const score = record.run ? record.run->score(m_metric) : nullptr;
    const auto of = [&](double RunScore::*member) {
        return keyOf(score == nullptr ? std::nullopt : std::optional(score->*member));
    };
    switch (column) {
    case Check:
    case Style:
        return m_styles.isChecked(record.folder) ? m_styles.of(record.folder) : std::numeric_limits<int>::max();
    case Score:
        return of(&RunScore::value);
    case Interval:
        return of(&RunScore::low);
    case Chance:
        return of(&RunScore::chance);
    case Shuffled:
        return keyOf(shuffledOf(score));
    case MedianRank:
        return keyOf(record.run ? record.run->medianRank : std::nullopt);
    case Items:
        return keyOf(score == nullptr ? std::nullopt : std::optional(static_cast<double>(score->n)));
    case Step:
        return keyOf(record.run ? std::optional(static_cast<double>(record.run->lastStep)) : std::nullopt);
    default:
        return text(record, column);
    }
}

QString RunsItemModel::tooltip(const RunRecord &record, int column) const
{
    if (record.error)
        return errorText(*record.error);
    if (!record.run)
        return {};
    const RunSummary &run = *record.run;
    if (column == State) {
        QStringList lines;
        if (!run.error.empty())
            lines.append(QString::fromStdString(run.error));
        if (run.killed)
            lines.append(tr("Its process ended without a word. It can be resumed from its last checkpoint."));
        for (const RunSummary::Incident &incident : run.incidents)
            lines.append(QString::fromStdString(incident.text));
        return lines.join(QLatin1Char('\n'));
    }
    if (column >= Score && column <= Items && run.score(m_metric) == nullptr)
        return run.scores.empty() ? tr("Not judged yet: its training has not come to an end.")
                                  : tr("This run has no such metric.");
    if (column == Shuffled) {
        const RunScore::Control *const control = run.score(m_metric)->control("shuffled");
        return control == nullptr ? tr("Trained without this control.")
                                  : tr("%n repeat(s), %1 to %2", "", static_cast<int>(control->repeats))
                                        .arg(scoreText(m_metric, control->low), scoreText(m_metric, control->high));
    }
    return text(record, column);
}

QVariant RunsItemModel::data(const QModelIndex &index, int role) const
{
    const RunRecord *const one = record(index.row());
    if (one == nullptr)
        return {};
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(*one, column);
    case Qt::CheckStateRole:
        return column == Check ? QVariant(m_styles.isChecked(one->folder) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return column == Check ? tr("Curves of %1").arg(one->name) : text(*one, column);
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ToolTipRole:
        return tooltip(*one, column);
    case SortRole:
        return sortKey(*one, column);
    case RunIndexRole:
        return column == Style ? QVariant(m_styles.of(one->folder)) : QVariant();
    case LeftOutRole:
        return one->run && one->run->state == RunState::Cancelled && m_hub.find(one->folder) == nullptr;
    case GlyphRole: {
        const bool bad =
            one->error || (one->run && (one->run->state == RunState::Failed || !one->run->incidents.empty()));
        return column == State && bad
            ? QVariant(QByteArray(one->run && one->run->state != RunState::Failed ? "warning" : "error"))
            : QVariant();
    }
    case GlyphTokenRole:
        return static_cast<int>(one->run && one->run->state != RunState::Failed ? Token::Warn : Token::Err);
    default:
        return {};
    }
}

bool RunsItemModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const RunRecord *const one = record(index.row());
    if (one == nullptr)
        return false;
    const QString folder = one->folder;
    if (role == Qt::CheckStateRole && index.column() == Check) {
        m_styles.setChecked(folder, value.toInt() == Qt::Checked);
        stylesChanged();
        Q_EMIT checkChanged();
        return true;
    }
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (index.column() == Name && !text.isEmpty()) {
        m_library.rename(folder, text);
    } else if (index.column() == Tags) {
        QStringList tags;
        for (const QString &tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            if (const QString label = tag.trimmed(); !label.isEmpty() && !tags.contains(label))
                tags.append(label);
        }
        m_library.setTags({folder}, tags);
    } else if (index.column() == Note) {
        m_library.setNote(folder, text);
    } else {
        return false;
    }
    return true;
}

} // namespace ng::ui
