// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_keys.h"

#include "app/window/keys_item_model.h"
#include "widgets/style/search_field.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ng::ui {

SettingsKeys::SettingsKeys(ActionRegistry &actions, QWidget *parent)
    : QWidget(parent),
      m_actions(actions),
      m_model(new KeysItemModel(actions, this))
{
    build();
    connect(&m_actions, &ActionRegistry::changed, this, [this] { reselect(m_shown); });
    selectionChanged();
}

void SettingsKeys::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto *const top = new QHBoxLayout;
    m_preset = new QComboBox(this);
    m_preset->setAccessibleName(tr("Key preset"));
    m_preset->addItems({tr("Clinical"), QStringLiteral("MNE"), QStringLiteral("EDFbrowser")});
    m_preset->setCurrentIndex(static_cast<int>(m_actions.preset()));
    auto *const field = new SearchField(tr("Filter actions"), this);
    top->addWidget(makeLabel(tr("Preset"), TextRole::Body, Token::Tx2, this));
    top->addWidget(m_preset);
    top->addSpacing(px(8));
    top->addWidget(field, 1);
    column->addLayout(top);
    m_table = new TableView(this);
    m_table->setAccessibleName(tr("Keys"));
    m_proxy = m_table->setSortedModel(m_model, KeysItemModel::Where);
    m_proxy->setFilterKeyColumn(-1);
    m_proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setStretchColumn(KeysItemModel::Action);
    m_table->setColumnWidth(KeysItemModel::Where, px(72));
    m_table->setColumnWidth(KeysItemModel::Keys, px(168));
    m_table->setPlaceholder(tr("No action fits"));
    column->addWidget(m_table, 1);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_edit = new QKeySequenceEdit(this);
    m_edit->setAccessibleName(tr("New key"));
    m_assign = new QPushButton(tr("Assign"), this);
    m_reset = new QPushButton(tr("As in the preset"), this);
    row->addWidget(makeLabel(tr("New key"), TextRole::Body, Token::Tx2, this));
    row->addWidget(m_edit, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    column->addLayout(row);
    m_warning = makeLabel(QString(), TextRole::Small, Token::Warn, this);
    m_warning->setWordWrap(true);
    m_warning->setMinimumHeight(px(16));
    column->addWidget(m_warning);
    connect(m_preset, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_actions.setPreset(static_cast<KeyPreset>(index)); });
    connect(field, &SearchField::searchChanged, m_proxy, &QSortFilterProxyModel::setFilterFixedString);
    connect(field, &SearchField::leftToList, m_table, [this] { m_table->setFocus(Qt::TabFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SettingsKeys::selectionChanged);
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &SettingsKeys::warn);
    connect(m_assign, &QPushButton::clicked, this, &SettingsKeys::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_actions.setKeys(selectedId(), {}); });
}

QString SettingsKeys::selectedId() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model->idOf(m_proxy->mapToSource(rows.front()));
}

void SettingsKeys::reselect(const QString &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid())
        m_table->selectRow(m_proxy->mapFromSource(index).row());
}

void SettingsKeys::selectionChanged()
{
    const QString id = selectedId();
    m_edit->setEnabled(!id.isEmpty());
    m_assign->setEnabled(!id.isEmpty());
    m_reset->setEnabled(!id.isEmpty());
    if (id.isEmpty())
        return;
    m_shown = id;
    const QList<QKeySequence> keys = m_actions.keysOf(id);
    m_edit->setKeySequence(keys.isEmpty() ? QKeySequence() : keys.front());
    warn();
}

void SettingsKeys::warn()
{
    QStringList names;
    const QKeySequence key = m_edit->keySequence();
    if (!key.isEmpty() && !m_shown.isEmpty()) {
        for (const QString &other : m_actions.collisions(m_shown, key)) {
            if (const QAction *const action = m_actions.find(other))
                names.append(action->text());
        }
    }
    m_warning->setText(names.isEmpty()
                           ? QString()
                           : tr("Also the key of: %1. Neither would work.").arg(names.join(QStringLiteral(", "))));
}

void SettingsKeys::assign()
{
    if (!m_shown.isEmpty())
        m_actions.setKeys(m_shown,
                          m_edit->keySequence().isEmpty() ? QList<QKeySequence>() : QList{m_edit->keySequence()});
}

} // namespace ng::ui
