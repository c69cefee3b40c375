// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/item_item_model.h"

#include "widgets/panels/review/review_model.h"
#include "widgets/session/session.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/texts.h"
#include "widgets/style/tokens.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <set>

namespace ng::ui {

namespace {

struct Sign {
    const char *icon = nullptr;
    Token token = Token::Tx2;
    const char *words = nullptr;
};

/// What stands before an item: flag, then the sternest verdict on the focused run, then skipped.
Sign signOf(const ReviewModel &model, const std::string &item)
{
    const ReviewState &state = model.state();
    if (state.flagged.contains(item))
        return {"flag", Token::Tx, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "flagged")};
    if (model.runs().empty())
        return {};
    const Verdict *verdict = state.find(item, model.runs()[static_cast<std::size_t>(model.focusedRun())]->key());
    if (verdict != nullptr && verdict->state == VerdictState::Submitted) {
        switch (overallOf(*verdict)) {
        case Judgement::Accept:
            return {"check", Token::Ok, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "accepted")};
        case Judgement::Edit:
            return {"edit", Token::Warn, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "edited")};
        case Judgement::Reject:
            return {"close", Token::Err, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "rejected")};
        case Judgement::None:
            break;
        }
    }
    if (state.skipped.contains(item))
        return {"skip", Token::Tx3, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "skipped")};
    if (verdict != nullptr && verdict->touched())
        return {"more", Token::Tx2, QT_TRANSLATE_NOOP("ng::ui::ReviewItemModel", "draft")};
    return {};
}

} // namespace

ReviewItemModel::ReviewItemModel(ReviewModel &model, QObject *parent) : QAbstractTableModel(parent), m_model(model)
{
    connect(&model, &ReviewModel::runsChanged, this, &ReviewItemModel::refilter);
    connect(&model, &ReviewModel::reviewChanged, this, &ReviewItemModel::refilter);
    connect(&model, &ReviewModel::disagreementsChanged, this, [this] {
        if (m_filter.disagreementsOnly)
            refilter();
    });
    connect(&model, &ReviewModel::verdictsChanged, this, &ReviewItemModel::refresh);
    connect(&model, &ReviewModel::focusedRunChanged, this, &ReviewItemModel::refresh);
    refilter();
}

void ReviewItemModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refilter();
}

/// Rows stay as they are while verdicts come, so that the list does not jump under the rater's hand.
void ReviewItemModel::refresh()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_rows.size()) - 1, Columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void ReviewItemModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (int item = 0; item < static_cast<int>(m_model.items().size()); ++item) {
        if (passes(item))
            m_rows.push_back(item);
    }
    endResetModel();
}

bool ReviewItemModel::passes(int item) const
{
    const QString &id = m_model.items()[static_cast<std::size_t>(item)];
    const std::string key = id.toStdString();
    const ReviewState &state = m_model.state();
    switch (m_filter.show) {
    case Show::All:
        break;
    case Show::NotReviewed:
        if (state.complete(key) && m_model.hasFile())
            return false;
        break;
    case Show::Reviewed:
        if (!m_model.hasFile() || !state.complete(key))
            return false;
        break;
    case Show::Skipped:
        if (!state.skipped.contains(key))
            return false;
        break;
    case Show::Flagged:
        if (!state.flagged.contains(key))
            return false;
        break;
    }
    if (m_filter.disagreementsOnly && !m_model.disagree(item))
        return false;
    StudyDocument *study = m_model.session().study();
    if (!m_filter.split.isEmpty() && study != nullptr) {
        const Item *found = study->findItem(id);
        if (found == nullptr || study->study()->cell(*found, "split") != m_filter.split.toStdString())
            return false;
    }
    return m_filter.text.isEmpty() || id.contains(m_filter.text, Qt::CaseInsensitive)
        || m_model.referenceOf(id).contains(m_filter.text, Qt::CaseInsensitive)
        || placeOf(id).contains(m_filter.text, Qt::CaseInsensitive);
}

int ReviewItemModel::itemOf(int row) const
{
    return row < 0 || row >= static_cast<int>(m_rows.size()) ? -1 : m_rows[static_cast<std::size_t>(row)];
}

int ReviewItemModel::rowOf(int item) const
{
    const auto at = std::lower_bound(m_rows.begin(), m_rows.end(), item);
    return at == m_rows.end() || *at != item ? -1 : static_cast<int>(at - m_rows.begin());
}

QStringList ReviewItemModel::splits() const
{
    StudyDocument *study = m_model.session().study();
    if (study == nullptr || !study->study()->hasColumn("split"))
        return {};
    std::set<std::string> found;
    for (const Item &item : study->study()->items())
        found.insert(study->study()->cell(item, "split"));
    found.erase(std::string(kNotAvailable));
    QStringList out;
    for (const std::string &split : found)
        out.append(QString::fromStdString(split));
    return out;
}

int ReviewItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReviewItemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

/// Recording and time: what an item is called while its reference is hidden.
QString ReviewItemModel::placeOf(const QString &item) const
{
    StudyDocument *study = m_model.session().study();
    const Item *found = study == nullptr ? nullptr : study->findItem(item);
    if (found == nullptr)
        return {};
    const QString name = QFileInfo(QString::fromStdString(found->recording)).completeBaseName();
    if (found->row)
        return tr("%1, row %2").arg(name, formatCount(*found->row));
    return tr("%1, %2").arg(name, formatDuration(static_cast<double>(found->span.start.count()) * 1e-9));
}

QVariant ReviewItemModel::glyph(const QString &item, int role) const
{
    const Sign sign = signOf(m_model, item.toStdString());
    if (sign.icon == nullptr)
        return {};
    switch (role) {
    case GlyphRole:
        return QByteArray(sign.icon);
    case GlyphTokenRole:
        return static_cast<int>(sign.token);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case CopyRole:
        return tr(sign.words);
    default:
        return {};
    }
}

QVariant ReviewItemModel::rank(const QString &item, int role) const
{
    if (m_model.runs().empty())
        return {};
    const bool shown = m_model.referenceVisible(item) && !m_model.hidden().scores;
    const auto &run = m_model.runs()[static_cast<std::size_t>(m_model.focusedRun())];
    const auto rank = shown ? run->rankOfTruth(item.toStdString()) : std::nullopt;
    switch (role) {
    case Qt::DisplayRole:
        if (!rank)
            return QStringLiteral("·");
        return formatFixed(*rank, std::floor(*rank) == *rank ? 0 : 1);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (!shown)
            return tr("Hidden: it would tell the reference.");
        return rank ? QVariant() : QVariant(tr("This run predicts values: it ranks nothing."));
    default:
        return {};
    }
}

QVariant ReviewItemModel::data(const QModelIndex &index, int role) const
{
    const int number = itemOf(index.row());
    if (number < 0)
        return {};
    const QString &item = m_model.items()[static_cast<std::size_t>(number)];
    switch (index.column()) {
    case Glyph:
        return glyph(item, role);
    case Rank:
        return rank(item, role);
    case Name:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return item;
        return {};
    case Reference:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            const QString reference = m_model.referenceOf(item);
            return reference.isEmpty() ? placeOf(item) : reference;
        }
        return {};
    default:
        return {};
    }
}

QVariant ReviewItemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    switch (section) {
    case Name:
        return tr("Item");
    case Reference: {
        const QString column = m_model.referenceColumn();
        if (column.isEmpty() || m_model.hidden().reference)
            return tr("Recording");
        if (column == QLatin1String("caption"))
            return tr("Caption");
        if (column == QLatin1String("narrative"))
            return tr("Narrative");
        return column == QLatin1String("concept") ? tr("Concept") : tr("Text");
    }
    case Rank:
        if (m_model.runs().empty())
            return tr("Rank");
        return role == Qt::ToolTipRole
            ? tr("Rank of the true item by run %1").arg(m_model.runLetter(m_model.focusedRun()))
            : tr("Rank %1").arg(m_model.runLetter(m_model.focusedRun()));
    default:
        return {};
    }
}

} // namespace ng::ui
