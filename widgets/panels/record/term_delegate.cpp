// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/term_delegate.h"

#include "widgets/panels/record/event_terms.h"

#include <QCompleter>
#include <QLineEdit>

namespace ng::ui {

QWidget *TermDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *const line = new QLineEdit(parent);
    auto *const completer = new QCompleter(offeredTerms(), line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    line->setCompleter(completer);
    line->setAccessibleName(tr("Term"));
    return line;
}

void TermDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *const line = static_cast<QLineEdit *>(editor);
    line->setText(index.data(Qt::EditRole).toString());
    line->selectAll();
}

void TermDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, static_cast<QLineEdit *>(editor)->text(), Qt::EditRole);
}

} // namespace ng::ui
