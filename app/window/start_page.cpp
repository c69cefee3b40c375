// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/start_page.h"

#include "app/window/recent_item_model.h"
#include "app/window/tour_study.h"
#include "widgets/session/session.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/table_view.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kButtonWidth = 272; // German needs a third more than English
constexpr int kTableWidth = 384;
constexpr int kSpace = 32;
constexpr int kRows = 10;

} // namespace

StartPage::StartPage(WorkspaceServices services, QWidget *parent) : QWidget(parent), m_services(services)
{
    setAccessibleName(tr("Start"));
    setBackground(this, Token::Base);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(px(kSpace), px(kSpace + 8), px(kSpace), px(kSpace));
    row->setSpacing(px(kSpace));
    row->addStretch(1);
    row->addWidget(makeLeft(), 0, Qt::AlignTop);
    row->addWidget(makeRecent(), 0, Qt::AlignTop);
    row->addStretch(2);
}

QPushButton *StartPage::addButton(QVBoxLayout *column, const QString &text, const char *iconName, const QString &action)
{
    auto *const button = new QPushButton(icon(iconName), text, this);
    button->setProperty("ng_align_left", true);
    button->setMinimumWidth(px(kButtonWidth));
    button->setMinimumHeight(px(32));
    connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT actionRequested(action); });
    column->addWidget(button);
    return button;
}

QWidget *StartPage::makeLeft()
{
    auto *const left = new QWidget(this);
    auto *const column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(makeLabel(tr("Neuroglyph"), TextRole::Page, Token::Tx, left));
    QLabel *const invitation =
        makeLabel(tr("Open something, or drop it on the window."), TextRole::Small, Token::Tx2, left);
    invitation->setWordWrap(true);
    column->addWidget(invitation);
    column->addSpacing(px(8));
    m_first = addButton(column, tr("Open recording…"), "open", QStringLiteral("app.open"));
    m_first->setIcon(icon("open", Token::OnAcc));
    setPrimary(m_first);
    setKeyHint(m_first, QStringLiteral("Ctrl+O"));
    addButton(column, tr("Open study or BIDS folder…"), "study", QStringLiteral("app.open-folder"));
    addButton(column, tr("Open run…"), "play", QStringLiteral("app.open-run"));
    addButton(column, tr("Open review file…"), "review-file", QStringLiteral("app.open-review"));
    addButton(column, tr("Simulate a study…"), "simulate", QStringLiteral("app.simulate"));
    column->addSpacing(px(16));
    const bool bundled = !tourStudy().empty();
    QLabel *const words =
        makeLabel(bundled ? tr("New here? The bundled study is simulated: its true answers are known.")
                          : tr("New here? A simulated study has true answers that are known."),
                  TextRole::Small, Token::Tx2, left);
    words->setWordWrap(true);
    words->setMaximumWidth(px(kButtonWidth));
    column->addWidget(words);
    if (bundled) {
        m_tour = new QPushButton(tr("Tour of the bundled study"), left);
        connect(m_tour, &QPushButton::clicked, this, [this] { Q_EMIT actionRequested(QStringLiteral("app.tour")); });
        column->addWidget(m_tour, 0, Qt::AlignLeft);
    }
    left->setFixedWidth(px(kButtonWidth + 8));
    return left;
}

QWidget *StartPage::makeRecent()
{
    auto *const right = new QWidget(this);
    auto *const column = new QVBoxLayout(right);
    column->setContentsMargins(0, px(6), 0, 0);
    column->setSpacing(px(12));
    column->addWidget(makeLabel(tr("Recent"), TextRole::Head, Token::Tx, right));
    m_table = new TableView(right);
    m_table->setAccessibleName(tr("Recent files"));
    m_table->setDense(true);
    m_recent = new RecentItemModel(m_services.session, this);
    m_table->setSortedModel(m_recent);
    m_table->setStretchColumn(RecentItemModel::Name);
    m_table->setPlaceholder(tr("Nothing was opened yet"));
    m_table->setFixedSize(px(kTableWidth), px(24 + 20 * kRows) + 2);
    m_table->setColumnWidth(RecentItemModel::Kind, px(80));
    m_table->setColumnWidth(RecentItemModel::Opened, px(104));
    connect(m_table, &QAbstractItemView::activated, this, &StartPage::openRecent);
    column->addWidget(m_table);
    return right;
}

void StartPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_first->setFocus(Qt::OtherFocusReason);
}

void StartPage::openRecent(const QModelIndex &index)
{
    const auto *const proxy = qobject_cast<const QSortFilterProxyModel *>(index.model());
    const RecentEntry *const entry = m_recent->entry(proxy == nullptr ? index : proxy->mapToSource(index));
    if (entry == nullptr)
        return;
    if (entry->missing)
        findMoved(entry->path);
    else
        m_services.session.open(entry->path.toStdString());
}

void StartPage::findMoved(const QString &path)
{
    const QFileInfo was(path);
    auto *const dialog = new QFileDialog(window(), tr("Where is %1 now?").arg(was.fileName()), was.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(was.suffix().isEmpty() ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, path](const QString &now) {
        m_services.session.removeRecent(path);
        m_services.session.open(now.toStdString());
    });
    dialog->open();
}

} // namespace ng::ui
