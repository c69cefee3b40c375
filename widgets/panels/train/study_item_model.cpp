// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/study_item_model.h"

#include "core/base/json.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/badge.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <fstream>

namespace ng::ui {

namespace {

/// What a look at study.json and items.tsv tells, without reading the study.
struct Glance {
    std::string layout;
    bool simulated = false;
    bool missing = false;
    std::int64_t items = 0;
};

Glance glanceAt(const std::filesystem::path &folder)
{
    Glance out;
    const auto header = readJsonFile(folder / "study.json");
    if (!header) {
        out.missing = true;
        return out;
    }
    out.simulated = (*header)["simulation"].isObject();
    out.layout = out.simulated ? (*header)["simulation"]["kind"].toString() : (*header)["import"]["layout"].toString();
    std::ifstream in(folder / "items.tsv", std::ios::binary);
    std::array<char, 1U << 16U> buffer{};
    char last = '\n';
    while (in.read(buffer.data(), buffer.size()) || in.gcount() > 0) {
        const auto n = static_cast<std::size_t>(in.gcount());
        out.items += std::count(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(n), '\n');
        last = buffer[n - 1];
    }
    out.items = std::max<std::int64_t>(out.items + (last == '\n' ? 0 : 1) - 1, 0); // the header is no item
    return out;
}

} // namespace

StudyItemModel::StudyItemModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session, &Session::recentChanged, this, &StudyItemModel::reload);
    connect(&session, &Session::studyOpened, this, &StudyItemModel::reload);
    connect(&session, &Session::studyClosing, this, &StudyItemModel::reload, Qt::QueuedConnection);
    reload();
}

void StudyItemModel::reload()
{
    std::vector<QString> paths;
    const auto clean = [](const QString &path) { return QDir::cleanPath(path); };
    const QString open =
        m_session.study() == nullptr ? QString() : clean(QString::fromStdString(m_session.study()->folder().string()));
    if (!open.isEmpty())
        paths.push_back(open);
    for (const RecentEntry &entry : m_session.recent()) {
        if (entry.kind == QLatin1String("study")
            && std::find(paths.begin(), paths.end(), clean(entry.path)) == paths.end())
            paths.push_back(clean(entry.path));
    }
    using Glances = std::vector<Glance>;
    m_session.jobs().start<Glances>(
        {}, Lane::Io, QStringLiteral("train.studies"),
        [paths](const RunContext &ctx) -> Result<Glances> {
            Glances out;
            for (const QString &path : paths) {
                NG_TRY(ctx.checkpoint());
                out.push_back(glanceAt(path.toStdString()));
            }
            return out;
        },
        this,
        [this, paths, open](Result<Glances> glances) {
            if (!glances)
                return;
            beginResetModel();
            m_rows.clear();
            for (std::size_t i = 0; i < paths.size(); ++i) {
                const Glance &glance = (*glances)[i];
                Row row{paths[i],
                        paths[i].section(QLatin1Char('/'), -1),
                        QString::fromStdString(glance.layout),
                        glance.simulated,
                        glance.missing,
                        paths[i] == open,
                        {}};
                if (!glance.missing)
                    row.items = glance.items;
                m_rows.push_back(std::move(row));
            }
            endResetModel();
        });
}

QString StudyItemModel::path(int row) const
{
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? QString() : m_rows[static_cast<std::size_t>(row)].path;
}

int StudyItemModel::openRow() const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.open; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

int StudyItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StudyItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant StudyItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(section == Items ? Qt::AlignRight | Qt::AlignVCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == Name  ? tr("Study")
        : section == Layout ? tr("Layout")
        : section == Items  ? tr("Items")
                            : QString();
}

QVariant StudyItemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return row.name;
        case Layout:
            return row.layout;
        case Mark:
            return row.missing ? tr("moved") : row.simulated ? tr("simulated") : QString();
        case Items:
            return row.items ? formatCount(*row.items) : QStringLiteral("–");
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return row.missing ? tr("%1: there is no study.json any more. Open it where it is now.").arg(row.path)
                           : row.path;
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case SortRole:
        return index.column() == Items ? QVariant(static_cast<qlonglong>(row.items.value_or(-1)))
                                       : data(index, Qt::DisplayRole);
    case BadgeRole:
        return index.column() == Mark && row.simulated && !row.missing
            ? QVariant(static_cast<int>(BadgeKind::Simulated))
            : QVariant();
    case LeftOutRole:
        return row.missing;
    case Qt::FontRole:
        return {};
    default:
        return {};
    }
}

} // namespace ng::ui
