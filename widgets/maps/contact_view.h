// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/value_scale.h"

#include <QPair>
#include <QStringList>
#include <QWidget>

#include <limits>
#include <optional>
#include <vector>

class QHelpEvent;

namespace ng::ui {

inline constexpr double kNoValue = std::numeric_limits<double>::quiet_NaN();

/// A contact of a map, layout or 3-D view.
struct Contact {
    QString label;
    bool bad = false;
    double value = kNoValue; ///< in the unit of the scale; NaN: none
    QString name;            ///< what is written beside it where the label is long ("T7" for "T7.."); empty: the label

    [[nodiscard]] const QString &shown() const { return name.isEmpty() ? label : name; }
};

/// Two contacts whose difference is a channel.
using ContactPair = QPair<QString, QString>;

/// Contacts on a picture: what every such view does with mouse, keys, selection and assistive technology.
///
/// Picking emits contactPicked and changes nothing here: who owns the selection answers with setSelected().
/// Keys: arrows go to the next contact in that direction, Home and End to the first and last, Space and Return pick.
class ContactView : public QWidget
{
    Q_OBJECT
public:
    explicit ContactView(QWidget *parent = nullptr);

    void setContacts(std::vector<Contact> contacts);
    [[nodiscard]] const std::vector<Contact> &contacts() const { return m_contacts; }
    [[nodiscard]] int indexOf(const QString &label) const; ///< -1: not here
    /// Values in the order of the contacts, and their scale.
    void setValues(const std::vector<float> &values, const ValueScale &scale);
    [[nodiscard]] const ValueScale &scale() const { return m_scale; }
    void setSelected(const QStringList &labels);
    [[nodiscard]] const QStringList &selected() const { return m_selected; }
    [[nodiscard]] bool isSelected(int index) const;
    /// Bipolar channels, drawn as lines; those between two selected contacts are stronger.
    void setPairs(std::vector<ContactPair> pairs);
    [[nodiscard]] const std::vector<ContactPair> &pairs() const { return m_pairs; }
    /// Contact that the keys are at; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

    /// Where a contact is drawn; nullopt: not to be seen just now.
    [[nodiscard]] virtual std::optional<QPointF> placeOf(int index) const = 0;
    /// What a contact says: "Cz, +12 µV, selected".
    [[nodiscard]] virtual QString describe(int index) const;
    /// Nearest contact within reach of \p point; -1: none.
    [[nodiscard]] virtual int contactAt(const QPointF &point) const;

Q_SIGNALS:
    void contactPicked(const QString &label, Qt::KeyboardModifiers modifiers);
    void currentChanged(int index);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    /// Something that is drawn has changed.
    virtual void contactsChanged();
    [[nodiscard]] int hovered() const { return m_hovered; }
    void setHovered(int index);
    void pick(int index, Qt::KeyboardModifiers modifiers);
    /// Contact nearest to the current one in a direction; the current one where there is none.
    [[nodiscard]] int nextTowards(const QPointF &direction) const;

private:
    bool moveBy(int key);
    void showTip(QHelpEvent *event);

    std::vector<Contact> m_contacts;
    ValueScale m_scale;
    QStringList m_selected;
    std::vector<ContactPair> m_pairs;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace ng::ui
