// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/tour_audit.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>
#include <QTextDocument>

namespace ng::ui {

namespace {

struct Audit {
    QString page;
    Json rows = Json::array();

    void add(const QWidget *widget, const QString &text, bool clipped)
    {
        if (text.trimmed().isEmpty())
            return;
        Json row = Json::object();
        row.set("page", page.toStdString());
        row.set("class", widget->metaObject()->className());
        row.set("name", widget->objectName().toStdString());
        row.set("text", text.toStdString());
        row.set("clipped", clipped);
        rows.push(std::move(row));
    }
};

bool labelClipped(const QLabel &label)
{
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text())) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setHtml(label.text());
        document.setDocumentMargin(0);
        document.setTextWidth(label.wordWrap() ? label.contentsRect().width() : -1);
        return document.size().height() > label.contentsRect().height() + 1
            || (!label.wordWrap() && document.idealWidth() > label.contentsRect().width() + 1);
    }
    const QFontMetrics metrics(label.font());
    const QRect space = label.contentsRect();
    const int flags = label.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect wanted = metrics.boundingRect(QRect(0, 0, space.width(), 10'000), flags, label.text());
    return wanted.width() > space.width() + 1 || wanted.height() > space.height() + 1;
}

void auditWidget(Audit &audit, const QWidget *widget)
{
    if (const auto *const label = qobject_cast<const QLabel *>(widget)) {
        // One that elides shows the whole in its tooltip.
        const bool elides = label->inherits("ng::ui::ElidedLabel");
        if (label->pixmap().isNull())
            audit.add(label, label->text(), !elides && labelClipped(*label) && label->toolTip().isEmpty());
    } else if (const auto *const button = qobject_cast<const QAbstractButton *>(widget)) {
        audit.add(button, button->text(),
                  !button->text().isEmpty() && button->width() < button->minimumSizeHint().width());
    } else if (const auto *const box = qobject_cast<const QComboBox *>(widget)) {
        const int needed = QFontMetrics(box->font()).horizontalAdvance(box->currentText());
        audit.add(box, box->currentText(), needed > box->width() - 20 && box->toolTip().isEmpty());
    } else if (const auto *const tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const int needed = QFontMetrics(tabs->font()).horizontalAdvance(tabs->tabText(i));
            audit.add(tabs, tabs->tabText(i), needed > tabs->tabRect(i).width() && tabs->tabToolTip(i).isEmpty());
        }
    } else if (const auto *const header = qobject_cast<const QHeaderView *>(widget)) {
        const QAbstractItemModel *const model = header->model();
        for (int i = 0; model != nullptr && i < header->count(); ++i) {
            const QString text = model->headerData(i, header->orientation()).toString();
            const bool hidden = header->isSectionHidden(i) || header->orientation() == Qt::Vertical;
            if (!hidden)
                audit.add(header, text,
                          QFontMetrics(header->font()).horizontalAdvance(text) > header->sectionSize(i)
                              && model->headerData(i, header->orientation(), Qt::ToolTipRole).toString().isEmpty());
        }
    }
}

} // namespace

Json auditTexts(const QWidget *top, const QString &page)
{
    Audit audit{page};
    auditWidget(audit, top);
    for (const QWidget *const widget : top->findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->visibleRegion().isEmpty())
            auditWidget(audit, widget);
    }
    return std::move(audit.rows);
}

} // namespace ng::ui
