// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/study_document.h"

#include <algorithm>

namespace ng::ui {

StudyDocument::StudyDocument(std::shared_ptr<const Study> study, std::shared_ptr<EditLog> log, QObject *parent)
    : QObject(parent),
      m_study(std::move(study)),
      m_log(std::move(log))
{
    connect(m_log.get(), &EditLog::edited, this, [this](const QString &kind) {
        if (kind == QLatin1String(kItemExcludedEdit.data(), kItemExcludedEdit.size())) {
            refreshExcluded();
            Q_EMIT excludedChanged();
        }
    });
    refreshExcluded();
}

QString StudyDocument::title() const
{
    const std::filesystem::path folder = m_study->folder().lexically_normal();
    return QString::fromStdString((folder.has_filename() ? folder : folder.parent_path()).filename().string());
}

bool StudyDocument::simulated() const
{
    return m_study->header()["simulation"].isObject();
}

std::optional<double> StudyDocument::bestPossibleTop1() const
{
    const Json &best = m_study->header()["simulation"]["possible"]["top1"];
    return best.isNumber() ? std::optional(best.toDouble()) : std::nullopt;
}

const Item *StudyDocument::findItem(const QString &id) const
{
    const std::string wanted = id.toStdString();
    const auto &items = m_study->items();
    const auto at = std::find_if(items.begin(), items.end(), [&wanted](const Item &item) { return item.id == wanted; });
    return at == items.end() ? nullptr : &*at;
}

void StudyDocument::refreshExcluded()
{
    m_excluded = excludedItems(m_log->edits());
}

void StudyDocument::setExcluded(const QStringList &itemIds, bool excluded)
{
    std::vector<Edit> edits;
    for (const QString &id : itemIds) {
        const std::string item = id.toStdString();
        if (m_excluded.contains(item) == excluded)
            continue;
        const auto payload = [&item](bool value) {
            Json out = Json::object();
            out.set("item", item);
            out.set("excluded", value);
            return out;
        };
        Edit edit;
        edit.kind = kItemExcludedEdit;
        edit.before = payload(!excluded);
        edit.after = payload(excluded);
        edits.push_back(std::move(edit));
    }
    m_log->apply(std::move(edits), excluded ? tr("Exclude items") : tr("Include items"));
}

} // namespace ng::ui
