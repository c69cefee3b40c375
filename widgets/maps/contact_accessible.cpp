// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/contact_accessible.h"

#include "widgets/maps/contact_view.h"

#include <QAccessibleWidget>

#include <cmath>

namespace ng::ui {

namespace {

/// One contact. Lives as long as assistive technology holds it; the view may be gone by then.
class ContactAccessible final : public QAccessibleInterface
{
public:
    ContactAccessible(ContactView *view, int index) : m_view(view), m_index(index) { }

    [[nodiscard]] bool isValid() const override
    {
        return m_view != nullptr && m_index < static_cast<int>(m_view->contacts().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_view.data());
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Contact &contact = m_view->contacts()[static_cast<std::size_t>(m_index)];
        switch (kind) {
        case QAccessible::Name:
            return contact.label;
        case QAccessible::Value:
            return std::isnan(contact.value) ? QString() : m_view->scale().text(contact.value);
        case QAccessible::Description:
            return m_view->describe(m_index);
        default:
            return {};
        }
    }

    [[nodiscard]] QRect rect() const override
    {
        const std::optional<QPointF> place = isValid() ? m_view->placeOf(m_index) : std::nullopt;
        if (!place)
            return {};
        return {m_view->mapToGlobal(place->toPoint()) - QPoint(6, 6), QSize(13, 13)};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = state.focusable = true;
        state.selected = m_view->isSelected(m_index);
        state.focused = m_view->hasFocus() && m_view->current() == m_index;
        state.invisible = !m_view->placeOf(m_index).has_value();
        return state;
    }

private:
    QPointer<ContactView> m_view;
    int m_index;
};

/// The view: a list of contacts. Its value is the contact that the keys are at.
class ContactViewAccessible final : public QAccessibleWidget
{
public:
    explicit ContactViewAccessible(ContactView *view) : QAccessibleWidget(view, QAccessible::List) { }
    ~ContactViewAccessible() override
    {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->contacts().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new ContactAccessible(view(), static_cast<int>(m_children.size()))));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < static_cast<int>(m_children.size()); ++i) {
            if (QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(i)]) == child)
                return i;
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view()->contactAt(QPointF(view()->mapFromGlobal(QPoint(x, y)))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view()->hasFocus() ? child(view()->current()) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? view()->describe(view()->current()) : QAccessibleWidget::text(kind);
    }

private:
    [[nodiscard]] ContactView *view() const { return static_cast<ContactView *>(widget()); }

    mutable std::vector<QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<ContactView *>(object);
    return view == nullptr ? nullptr : new ContactViewAccessible(view);
}

} // namespace

void installContactAccessible()
{
    static const bool done = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(done)
}

void announceContact(ContactView *view, int index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent value(view, view->describe(index));
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent focus(view, QAccessible::Focus);
    focus.setChild(index);
    if (view->hasFocus())
        QAccessible::updateAccessibility(&focus);
}

} // namespace ng::ui
