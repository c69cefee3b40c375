// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

class QSortFilterProxyModel;

namespace ng::ui {

/// Cells with badge, run sample, glyph and left-out rows (item_roles.h).
class TableDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// A table as everywhere in the window: rows selected, sortable, copyable (Ctrl+C gives tab-separated text with
/// header), long text elided with all of it in the tool tip, widths remembered.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    /// Shows \p model through a proxy that sorts by SortRole (numbers as numbers, text as people read it). Returns
    /// the proxy.
    QSortFilterProxyModel *setSortedModel(QAbstractItemModel *model, int column = -1,
                                          Qt::SortOrder order = Qt::AscendingOrder);
    void setModel(QAbstractItemModel *model) override;
    /// 20-px rows; else 24 (buttons or progress in them).
    void setDense(bool dense);
    /// A 24-px column for the glyph.
    void setStatusColumn(int column);
    /// The column that takes what width is left; default: the last one.
    void setStretchColumn(int column);
    /// Stands in the middle while there are no rows.
    void setPlaceholder(const QString &text);
    /// Remembers widths, order and sorting under this key. Call after setModel().
    void setSettingsKey(const QString &key);
    /// Selected rows (all, when none is) of visible columns, header first, tab-separated, each line ended.
    [[nodiscard]] QString asTsv() const;
    void copy();
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void restoreColumns();
    void saveColumns() const;
    void applyRowHeight();

    QString m_placeholder;
    QString m_settingsKey;
    bool m_dense = true;
    int m_hoveredRow = -1;
    int m_statusColumn = -1;
    int m_stretchColumn = -1;
};

} // namespace ng::ui
