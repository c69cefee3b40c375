// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/contact_view.h"

#include "widgets/maps/contact_accessible.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr double kReach = 10.0; ///< px around a contact within which a click means it

} // namespace

ContactView::ContactView(QWidget *parent) : QWidget(parent)
{
    installContactAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    if (ThemeManager::exists())
        connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { contactsChanged(); });
}

void ContactView::contactsChanged()
{
    update();
}

void ContactView::setContacts(std::vector<Contact> contacts)
{
    const QString at = m_current >= 0 ? m_contacts[static_cast<std::size_t>(m_current)].label : QString();
    m_contacts = std::move(contacts);
    m_hovered = -1;
    m_current = indexOf(at);
    contactsChanged();
}

int ContactView::indexOf(const QString &label) const
{
    const auto found = std::find_if(m_contacts.begin(), m_contacts.end(),
                                    [&](const Contact &contact) { return contact.label == label; });
    return found == m_contacts.end() ? -1 : static_cast<int>(found - m_contacts.begin());
}

void ContactView::setValues(const std::vector<float> &values, const ValueScale &scale)
{
    for (std::size_t i = 0; i < m_contacts.size(); ++i)
        m_contacts[i].value =
            i < values.size() ? static_cast<double>(values[i]) : std::numeric_limits<double>::quiet_NaN();
    m_scale = scale;
    contactsChanged();
    if (m_current >= 0)
        announceContact(this, m_current);
}

void ContactView::setSelected(const QStringList &labels)
{
    if (m_selected == labels)
        return;
    m_selected = labels;
    contactsChanged();
    QAccessibleEvent changed(this, QAccessible::Selection);
    QAccessible::updateAccessibility(&changed);
}

bool ContactView::isSelected(int index) const
{
    return index >= 0 && m_selected.contains(m_contacts[static_cast<std::size_t>(index)].label);
}

void ContactView::setPairs(std::vector<ContactPair> pairs)
{
    if (m_pairs == pairs)
        return;
    m_pairs = std::move(pairs);
    contactsChanged();
}

void ContactView::setCurrent(int index)
{
    if (index < -1 || index >= static_cast<int>(m_contacts.size()) || index == m_current)
        return;
    m_current = index;
    contactsChanged();
    Q_EMIT currentChanged(index);
    if (index >= 0)
        announceContact(this, index);
}

QString ContactView::describe(int index) const
{
    if (index < 0 || index >= static_cast<int>(m_contacts.size()))
        return {};
    const Contact &contact = m_contacts[static_cast<std::size_t>(index)];
    QStringList parts{contact.label};
    if (!std::isnan(contact.value))
        parts << m_scale.text(contact.value);
    if (contact.bad)
        parts << tr("bad, left out");
    if (isSelected(index))
        parts << tr("selected");
    return parts.join(QStringLiteral(", "));
}

int ContactView::contactAt(const QPointF &point) const
{
    int nearest = -1;
    double least = kReach;
    for (int i = 0; i < static_cast<int>(m_contacts.size()); ++i) {
        const std::optional<QPointF> place = placeOf(i);
        const double distance = place ? std::hypot(place->x() - point.x(), place->y() - point.y()) : kReach + 1.0;
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ContactView::setHovered(int index)
{
    if (index == m_hovered)
        return;
    m_hovered = index;
    setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ContactView::pick(int index, Qt::KeyboardModifiers modifiers)
{
    if (index >= 0)
        Q_EMIT contactPicked(m_contacts[static_cast<std::size_t>(index)].label, modifiers);
}

bool ContactView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        showTip(static_cast<QHelpEvent *>(event));
        return true;
    }
    return QWidget::event(event);
}

void ContactView::showTip(QHelpEvent *event)
{
    const int index = contactAt(QPointF(event->pos()));
    if (index < 0) {
        QToolTip::hideText();
        event->ignore();
        return;
    }
    QToolTip::showText(event->globalPos(), describe(index), this);
}

void ContactView::mousePressEvent(QMouseEvent *event)
{
    const int index = event->button() == Qt::LeftButton ? contactAt(event->position()) : -1;
    if (index < 0) {
        QWidget::mousePressEvent(event);
        return;
    }
    setCurrent(index);
    pick(index, event->modifiers());
    event->accept();
}

void ContactView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(contactAt(event->position()));
    QWidget::mouseMoveEvent(event);
}

void ContactView::leaveEvent(QEvent *event)
{
    setHovered(-1);
    QWidget::leaveEvent(event);
}

int ContactView::nextTowards(const QPointF &direction) const
{
    const std::optional<QPointF> from = m_current >= 0 ? placeOf(m_current) : std::nullopt;
    if (!from) {
        for (int i = 0; i < static_cast<int>(m_contacts.size()); ++i) {
            if (placeOf(i))
                return i;
        }
        return -1;
    }
    int best = m_current;
    double least = std::numeric_limits<double>::infinity();
    for (int i = 0; i < static_cast<int>(m_contacts.size()); ++i) {
        const std::optional<QPointF> place = i == m_current ? std::nullopt : placeOf(i);
        if (!place)
            continue;
        const QPointF step = *place - *from;
        const double along = QPointF::dotProduct(step, direction);
        const double aside = std::abs(step.x() * direction.y() - step.y() * direction.x());
        if (along <= 0.5 || aside > 1.5 * along)
            continue;
        const double cost = along + 2.0 * aside;
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    return best;
}

bool ContactView::moveBy(int key)
{
    const int last = static_cast<int>(m_contacts.size()) - 1;
    if (last < 0)
        return false;
    switch (key) {
    case Qt::Key_Left:
        setCurrent(nextTowards({-1.0, 0.0}));
        return true;
    case Qt::Key_Right:
        setCurrent(nextTowards({1.0, 0.0}));
        return true;
    case Qt::Key_Up:
        setCurrent(nextTowards({0.0, -1.0}));
        return true;
    case Qt::Key_Down:
        setCurrent(nextTowards({0.0, 1.0}));
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(last);
        return true;
    case Qt::Key_PageDown:
        setCurrent(std::min(m_current + 1, last));
        return true;
    case Qt::Key_PageUp:
        setCurrent(std::max(m_current - 1, 0));
        return true;
    default:
        return false;
    }
}

void ContactView::keyPressEvent(QKeyEvent *event)
{
    const bool picks = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (picks && m_current >= 0) {
        pick(m_current, event->modifiers() & ~Qt::KeypadModifier);
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && moveBy(event->key()))
        return;
    QWidget::keyPressEvent(event);
}

void ContactView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !m_contacts.empty())
        setCurrent(std::max(0, m_selected.isEmpty() ? 0 : indexOf(m_selected.first())));
    QWidget::focusInEvent(event);
    update();
}

void ContactView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace ng::ui
