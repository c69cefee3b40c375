// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/plot_accessible.h"

#include <QAccessibleWidget>

namespace ng::ui {

namespace {

class PlotAccessible final : public QAccessibleWidget
{
public:
    explicit PlotAccessible(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) { }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *readOut = dynamic_cast<const ReadOut *>(widget());
        return kind == QAccessible::Value && readOut != nullptr ? readOut->readOut() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makePlot(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget != nullptr && dynamic_cast<ReadOut *>(widget) != nullptr ? new PlotAccessible(widget) : nullptr;
}

} // namespace

void installAxisPlotAccessible()
{
    static const bool done = [] {
        QAccessible::installFactory(makePlot);
        return true;
    }();
    Q_UNUSED(done)
}

void announceReadOut(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    const auto *readOut = dynamic_cast<const ReadOut *>(widget);
    QAccessibleValueChangeEvent changed(widget, readOut == nullptr ? QString() : readOut->readOut());
    QAccessible::updateAccessibility(&changed);
}

} // namespace ng::ui
