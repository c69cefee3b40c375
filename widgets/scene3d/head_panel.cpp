// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scene3d/head_panel.h"

#include "widgets/maps/moment_text.h"
#include "widgets/scene3d/head_view.h"
#include "widgets/session/session.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QSet>
#include <QStackedLayout>

#include <algorithm>

namespace ng::ui {

namespace {

/// Sites that tell where one is on a head; on shafts, the outermost contact of each.
QStringList anchorsOf(const ContactSet &contacts)
{
    static const QSet<QString> kSites{QStringLiteral("Fpz"), QStringLiteral("Cz"), QStringLiteral("Oz"),
                                      QStringLiteral("T7"), QStringLiteral("T8")};
    QStringList out;
    for (std::size_t i = 0; i < contacts.places.size(); ++i) {
        const ContactPlace &place = contacts.places[i];
        const auto site = standardPositionName(place.label);
        const bool last = i + 1 == contacts.places.size() || contacts.places[i + 1].group != place.group;
        if (contacts.scalp ? site && kSites.contains(QString::fromStdString(*site)) : last)
            out << QString::fromStdString(place.label);
    }
    return out;
}

} // namespace

HeadPanel::HeadPanel(Session &session, MomentSource &source, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(source),
      m_pages(new QStackedLayout(this)),
      m_view(new HeadView),
      m_empty(new EmptyState("head-3d", QString(), QString()))
{
    setBackground(this, Token::Base);
    setFocusProxy(m_view);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    connect(m_view, &ContactView::contactPicked, &m_source, &MomentSource::pick);
    connect(&m_source, &MomentSource::contactsChanged, this, &HeadPanel::showContacts);
    connect(&m_source, &MomentSource::momentChanged, this, &HeadPanel::showMoment);
    connect(&m_source, &MomentSource::pairsChanged, this, &HeadPanel::showPairs);
    connect(&session.selection(), &Selection::channelsChanged, this,
            [this] { m_view->setSelected(m_session.selection().channels()); });
    m_source.watch(this);
    showContacts();
}

QString HeadPanel::detail() const
{
    const auto &moment = m_source.moment();
    if (!moment)
        return {};
    return moment->potentialGap == MomentGap::None ? tr("potential, µV") : gapText(moment->potentialGap);
}

void HeadPanel::showContacts()
{
    const ContactSet &set = *m_source.contacts();
    std::vector<Contact> contacts;
    std::vector<HeadView::Place> places;
    for (const ContactPlace &place : set.places) {
        if (!place.unit && (!place.metres || set.scalp))
            continue;
        contacts.push_back(
            {QString::fromStdString(place.label), place.bad, kNoValue, QString::fromStdString(place.name)});
        places.push_back({place.unit, place.metres});
    }
    const bool recording = m_source.recording() != nullptr;
    m_empty->setTitle(recording ? tr("No places") : tr("No recording"));
    m_empty->setText(recording ? tr("This recording does not say where its contacts lie. The 2-D layout lists them.")
                               : tr("Open a recording to see its contacts in 3-D."));
    m_pages->setCurrentWidget(contacts.empty() ? static_cast<QWidget *>(m_empty) : m_view);
    m_view->setContacts(std::move(contacts));
    m_view->setPlaces(std::move(places), set.frame, QString::fromStdString(set.source));
    m_view->setAnchors(anchorsOf(set));
    m_view->setSelected(m_session.selection().channels());
    showPairs();
    showMoment();
}

void HeadPanel::showPairs()
{
    std::vector<ContactPair> pairs;
    for (const auto &[from, to] : m_source.pairs())
        pairs.emplace_back(from, to);
    m_view->setPairs(std::move(pairs));
}

void HeadPanel::showMoment()
{
    const auto &moment = m_source.moment();
    if (!moment || moment->potentialGap != MomentGap::None) {
        m_view->setValues({}, {});
    } else {
        std::vector<float> values;
        const ContactSet &set = *m_source.contacts();
        for (std::size_t i = 0; i < set.places.size(); ++i) {
            if (set.places[i].unit || (set.places[i].metres && !set.scalp))
                values.push_back(moment->potential[i]);
        }
        m_view->setValues(values, moment->potentialScale);
    }
    Q_EMIT titleChanged();
}

std::optional<FigureSnapshot> HeadPanel::figure() const
{
    if (m_source.recording() == nullptr || !m_view->showsLatest())
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.head");
    out.title = tr("3-D head");
    out.caption = tr("Contacts of %1 in 3-D: %2.").arg(m_source.recording()->title(), m_view->note());
    out.recipe =
        m_source.moment() ? momentRecipe(*m_source.recording(), *m_source.moment()) : m_source.recording()->recipe();
    out.sizeMm = QSizeF(90.0, 80.0);
    out.paint = [figure = m_view->figure()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        paintHead(painter, rect, figure, Ink::paper(style));
    };
    return out;
}

} // namespace ng::ui
