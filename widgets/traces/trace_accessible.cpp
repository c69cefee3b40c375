// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/traces/trace_accessible.h"

#include "widgets/session/selection.h"
#include "widgets/traces/trace_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

#include <algorithm>

namespace ng::ui {

class TraceViewAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TraceViewAccessible(TraceView *view) : QAccessibleWidget(view, QAccessible::Chart) { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return view()->readOut();
        if (kind == QAccessible::Description && view()->recording() != nullptr) {
            return TraceView::tr(
                "Up and Down choose a trace, Left and Right scroll, Ctrl with Left and Right moves the "
                "cursor, Page Up and Page Down turn pages.");
        }
        return QAccessibleWidget::text(kind);
    }
    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const auto cursor = view()->m_selection->cursor();
        return cursor ? QVariant(toSeconds(*cursor)) : QVariant();
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (const Result<TimeNs> time = fromSeconds(value.toDouble()); time && view()->recording() != nullptr) {
            view()->m_selection->setCursor(std::clamp(*time, TimeNs(0), view()->recording()->duration()));
            view()->reveal({*view()->m_selection->cursor(), TimeNs(0)});
        }
    }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant maximumValue() const override
    {
        return view()->recording() == nullptr ? 0.0 : toSeconds(view()->recording()->duration());
    }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0 / view()->content().pixelsPerSecond; }

private:
    [[nodiscard]] TraceView *view() const { return static_cast<TraceView *>(widget()); }
};

namespace {

QAccessibleInterface *makeTraceAccessible(const QString &, QObject *object)
{
    auto *const view = qobject_cast<TraceView *>(object);
    return view == nullptr ? nullptr : new TraceViewAccessible(view);
}

} // namespace

void installTraceAccessible()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeTraceAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceTraceReadOut(TraceView *view)
{
    QAccessibleValueChangeEvent event(view, view->readOut());
    QAccessible::updateAccessibility(&event);
}

} // namespace ng::ui
