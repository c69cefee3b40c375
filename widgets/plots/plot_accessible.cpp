// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_accessible.h"

#include "widgets/plots/plot_base.h"

#include <QAccessibleWidget>

namespace ng::ui {

namespace {

/// A chart: name is the title, description n and what bands are, value the point under the keys.
class PlotAccessible final : public QAccessibleWidget
{
public:
    explicit PlotAccessible(PlotBase *plot) : QAccessibleWidget(plot, QAccessible::Chart) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const PlotContent &content = plot()->content();
        switch (kind) {
        case QAccessible::Name:
            return content.title;
        case QAccessible::Value:
            return plot()->currentText();
        case QAccessible::Description:
            return content.isEmpty()
                ? content.empty
                : QStringLiteral("%1. %2, %3").arg(content.count, axisText(content.x), axisText(content.y));
        default:
            return QAccessibleWidget::text(kind);
        }
    }

    [[nodiscard]] int childCount() const override { return 0; } // canvas and overlay are how it is drawn

private:
    [[nodiscard]] PlotBase *plot() const { return static_cast<PlotBase *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *const plot = qobject_cast<PlotBase *>(object);
    return plot == nullptr ? nullptr : new PlotAccessible(plot);
}

} // namespace

void installPlotAccessible()
{
    static const bool done = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(done)
}

void announcePlot(PlotBase *plot)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(plot, plot->currentText());
    QAccessible::updateAccessibility(&event);
}

} // namespace ng::ui
