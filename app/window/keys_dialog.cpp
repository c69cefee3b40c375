// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/keys_dialog.h"

#include "app/window/keys_item_model.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ng::ui {

KeysDialog::KeysDialog(ActionRegistry &actions, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    resize(px(560), px(560));
    auto *const column = new QVBoxLayout(this);
    auto *const field = new SearchField(tr("Filter actions"), this);
    auto *const table = new TableView(this);
    table->setAccessibleName(tr("Keys"));
    QSortFilterProxyModel *const shown = table->setSortedModel(new KeysItemModel(actions, this), KeysItemModel::Where);
    shown->setFilterKeyColumn(-1);
    shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    table->setStretchColumn(KeysItemModel::Action);
    table->setColumnWidth(KeysItemModel::Where, px(80));
    table->setColumnWidth(KeysItemModel::Keys, px(184));
    table->setPlaceholder(tr("No action fits"));
    connect(field, &SearchField::searchChanged, shown, &QSortFilterProxyModel::setFilterFixedString);
    connect(field, &SearchField::leftToList, table, [table] { table->setFocus(Qt::TabFocusReason); });
    column->addWidget(field);
    column->addWidget(table, 1);
    column->addWidget(makeLabel(tr("Keys are changed in Settings, Keys."), TextRole::Small, Token::Tx2, this));
}

} // namespace ng::ui
