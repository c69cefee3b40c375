// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/table_view.h"

#include "widgets/style/badge.h"
#include "widgets/style/icons.h"
#include "widgets/style/item_roles.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QCollator>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QToolTip>

namespace ng::ui {
namespace {

constexpr int kDenseRow = 20;
constexpr int kRow = 24;
constexpr int kStatusWidth = 24;
constexpr int kRunSample = 28;

/// Numbers as numbers, text as people read it ("ch2" before "ch10"); rows without a value last.
class ReadableSort : public QSortFilterProxyModel
{
public:
    explicit ReadableSort(QObject *parent) : QSortFilterProxyModel(parent)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const QVariant given = QSortFilterProxyModel::headerData(section, orientation, role);
        // A column's head stands over its values.
        if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && !given.isValid() && rowCount() > 0)
            return index(0, section).data(Qt::TextAlignmentRole);
        return given;
    }

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override
    {
        const QVariant a = value(left);
        const QVariant b = value(right);
        if (!a.isValid() || !b.isValid())
            return a.isValid() && !b.isValid();
        if (a.userType() != QMetaType::QString || b.userType() != QMetaType::QString)
            return QVariant::compare(a, b) == QPartialOrdering::Less;
        return m_collator.compare(a.toString(), b.toString()) < 0;
    }

private:
    static QVariant value(const QModelIndex &index)
    {
        const QVariant sort = index.data(SortRole);
        return sort.isValid() ? sort : index.data(Qt::DisplayRole);
    }
    QCollator m_collator;
};

QString cellText(const QModelIndex &index)
{
    const QVariant copied = index.data(CopyRole);
    QString text = (copied.isValid() ? copied : index.data(Qt::DisplayRole)).toString();
    // A cell cannot hold what separates cells and lines.
    return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

void TableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (const auto *view = qobject_cast<const TableView *>(option->widget))
        option->state.setFlag(QStyle::State_MouseOver, view->hoveredRow() == index.row());
    if (index.siblingAtColumn(0).data(LeftOutRole).toBool() || index.data(LeftOutRole).toBool()) {
        option->palette.setColor(QPalette::Text, color(Token::Tx3));
        option->palette.setColor(QPalette::HighlightedText, color(Token::Tx3));
    }
}

void TableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant badge = index.data(BadgeRole);
    const QVariant run = index.data(RunIndexRole);
    const QVariant glyph = index.data(GlyphRole);
    if (!badge.isValid() && !run.isValid() && !glyph.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget != nullptr ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QRect r = cell.rect.adjusted(px(6), 0, -px(6), 0);
    if (badge.isValid() && !text.isEmpty()) {
        paintBadge(painter, r, static_cast<BadgeKind>(badge.toInt()), text);
        return;
    }
    if (run.isValid() && run.toInt() >= 0)
        paintRunSample(painter, QRectF(r.left(), r.top(), std::min(kRunSample, r.width()), r.height()), run.toInt());
    if (glyph.isValid()) {
        const QVariant given = index.data(GlyphTokenRole);
        const int side = px(14);
        const QColor ink = color(given.isValid() ? static_cast<Token>(given.toInt()) : Token::Tx2);
        painter->drawPixmap(QPoint(cell.rect.left() + px(5), r.top() + (r.height() - side) / 2),
                            iconPixmap(glyph.toByteArray().constData(), side, ink,
                                       painter->device()->devicePixelRatio()));
        r.setLeft(r.left() + side + px(4));
        painter->save();
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->setFont(cell.font);
        painter->drawText(r, static_cast<int>(cell.displayAlignment) | Qt::TextSingleLine,
                          cell.fontMetrics.elidedText(text, Qt::ElideRight, r.width()));
        painter->restore();
    }
}

bool TableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() == QEvent::ToolTip && !index.data(Qt::ToolTipRole).isValid()) {
        const QString text = index.data(Qt::DisplayRole).toString();
        const int room = option.rect.width() - 2 * px(6);
        if (QFontMetrics(option.font).horizontalAdvance(text) > room)
            QToolTip::showText(event->globalPos(), text, view);
        else
            QToolTip::hideText();
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setItemDelegate(new TableDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(kStatusWidth);
    applyRowHeight();
    if (ThemeManager::exists())
        connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { applyRowHeight(); });
}

TableView::~TableView()
{
    saveColumns();
}

QSortFilterProxyModel *TableView::setSortedModel(QAbstractItemModel *model, int column, Qt::SortOrder order)
{
    auto *proxy = new ReadableSort(this);
    proxy->setSourceModel(model);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(column, order);
    setModel(proxy);
    return proxy;
}

void TableView::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = this->model())
        old->disconnect(viewport());
    QTableView::setModel(model);
    if (model != nullptr) {
        const auto repaint = [this] { viewport()->update(); };
        connect(model, &QAbstractItemModel::rowsInserted, viewport(), repaint);
        connect(model, &QAbstractItemModel::rowsRemoved, viewport(), repaint);
        connect(model, &QAbstractItemModel::modelReset, viewport(), repaint);
    }
    setStatusColumn(m_statusColumn);
    setStretchColumn(m_stretchColumn);
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    applyRowHeight();
}

void TableView::applyRowHeight()
{
    verticalHeader()->setMinimumSectionSize(px(16));
    verticalHeader()->setDefaultSectionSize(px(m_dense ? kDenseRow : kRow));
}

void TableView::setStatusColumn(int column)
{
    m_statusColumn = column;
    if (column >= 0 && column < horizontalHeader()->count()) {
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
        horizontalHeader()->resizeSection(column, px(kStatusWidth));
    }
}

void TableView::setStretchColumn(int column)
{
    m_stretchColumn = column;
    horizontalHeader()->setStretchLastSection(column < 0);
    if (column >= 0 && column < horizontalHeader()->count())
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
}

void TableView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void TableView::setSettingsKey(const QString &key)
{
    m_settingsKey = key;
    restoreColumns();
}

void TableView::restoreColumns()
{
    const QByteArray state = QSettings().value(QStringLiteral("tables/") + m_settingsKey).toByteArray();
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void TableView::saveColumns() const
{
    if (!m_settingsKey.isEmpty() && model() != nullptr)
        QSettings().setValue(QStringLiteral("tables/") + m_settingsKey, horizontalHeader()->saveState());
}

QString TableView::asTsv() const
{
    if (model() == nullptr)
        return {};
    QVector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.append(column);
    }
    QVector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        rows.resize(model()->rowCount(rootIndex()));
        std::iota(rows.begin(), rows.end(), 0);
    }
    QStringList cells;
    for (const int column : columns)
        cells.append(model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QString text = cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells.append(cellText(model()->index(row, column, rootIndex())));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

void TableView::copy()
{
    QGuiApplication::clipboard()->setText(asTsv());
}

bool TableView::viewportEvent(QEvent *event)
{
    int row = m_hoveredRow;
    if (event->type() == QEvent::MouseMove)
        row = rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y());
    else if (event->type() == QEvent::Leave)
        row = -1;
    if (row != m_hoveredRow) { // the whole row, where Qt lights one cell
        for (const int changed : {m_hoveredRow, row}) {
            if (changed >= 0)
                viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
        }
        m_hoveredRow = row;
    }
    return QTableView::viewportEvent(event);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (contextMenuPolicy() != Qt::DefaultContextMenu || model() == nullptr) {
        QTableView::contextMenuEvent(event);
        return;
    }
    QMenu menu(this);
    menu.addActions(actions());
    if (!menu.isEmpty())
        menu.addSeparator();
    QAction *copyAction = menu.addAction(icon("copy"), tr("Copy"));
    copyAction->setShortcut(QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, &TableView::copy);
    menu.exec(event->globalPos());
}

void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const bool empty = model() == nullptr || model()->rowCount(rootIndex()) == 0;
    QPainter painter(viewport());
    if (empty && !m_placeholder.isEmpty()) {
        painter.setPen(color(Token::Tx3));
        painter.setFont(font());
        painter.drawText(viewport()->rect().adjusted(px(8), px(8), -px(8), -px(8)), Qt::AlignCenter | Qt::TextWordWrap,
                         m_placeholder);
    }
    if (hasKeyboardFocus(this) && !currentIndex().isValid())
        paintInnerFocus(&painter, viewport()->rect());
}

} // namespace ng::ui
