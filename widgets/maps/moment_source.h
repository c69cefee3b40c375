// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/maps/moment.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ng::ui {

class JobRunner;
class RecordingDocument;
class Selection;
class Session;

/// The cursor's moment in space, computed once for all views that show it: contacts of the selected recording, their
/// potential and band power, the maps. Works only while a view that watches is visible. Newest cursor wins.
class MomentSource : public QObject
{
    Q_OBJECT
public:
    explicit MomentSource(Session &session, QObject *parent = nullptr);

    /// \p view shows the moment: nothing is computed unless one of these is visible.
    void watch(QWidget *view);

    [[nodiscard]] RecordingDocument *recording() const;
    [[nodiscard]] const std::shared_ptr<const ContactSet> &contacts() const { return m_contacts; }
    [[nodiscard]] const std::optional<Moment> &moment() const
    {
        return m_moment;
    } ///< nullopt: no cursor, or not yet computed
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const Band &band() const { return m_band; }
    void setBand(const Band &band);
    /// Bipolar channels of the montage as pairs of contacts.
    [[nodiscard]] std::vector<std::pair<QString, QString>> pairs() const;

    /// Picks a contact as a person does: alone, or with Ctrl or Shift added to or taken from the selection.
    void pick(const QString &label, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] Selection &selection();

Q_SIGNALS:
    void contactsChanged();
    void momentChanged(); ///< moment() or error()
    void bandChanged();
    void pairsChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void follow(RecordingDocument *recording);
    void refreshContacts();
    void invalidate();
    void compute();
    [[nodiscard]] bool watched() const;

    Session &m_session;
    QPointer<RecordingDocument> m_recording;
    QList<QPointer<QWidget>> m_views;
    std::shared_ptr<const ContactSet> m_contacts = std::make_shared<ContactSet>();
    std::shared_ptr<TopoOperators> m_operators = std::make_shared<TopoOperators>();
    std::optional<Moment> m_moment;
    std::optional<Error> m_error;
    Band m_band{"alpha", 8.0, 13.0};
    bool m_stale = true;
    bool m_queued = false;
    QString m_key; ///< of the jobs of this source
};

} // namespace ng::ui
