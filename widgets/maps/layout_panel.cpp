// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/layout_panel.h"

#include "widgets/maps/electrode_layout_view.h"
#include "widgets/maps/moment_text.h"
#include "widgets/session/session.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ng::ui {

LayoutPanel::LayoutPanel(Session &session, MomentSource &source, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(source),
      m_pages(new QStackedLayout(this)),
      m_page(new QWidget),
      m_view(new ElectrodeLayoutView),
      m_caption(makeLabel(QString(), TextRole::Small, Token::Tx2)),
      m_empty(new EmptyState("layout", tr("No contacts"), QString()))
{
    setBackground(this, Token::Base);
    setFocusProxy(m_view);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_view);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(px(4), px(4), px(4), px(6));
    column->setSpacing(px(2));
    column->addWidget(scroll, 1);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setWordWrap(true);
    column->addWidget(m_caption);
    m_pages->addWidget(m_page);
    m_pages->addWidget(m_empty);
    connect(m_view, &ContactView::contactPicked, &m_source, &MomentSource::pick);
    connect(m_view, &ContactView::currentChanged, scroll, [this, scroll](int index) {
        if (const auto place = m_view->placeOf(index))
            scroll->ensureVisible(static_cast<int>(place->x()), static_cast<int>(place->y()), px(24), px(24));
    });
    connect(&m_source, &MomentSource::contactsChanged, this, &LayoutPanel::showContacts);
    connect(&m_source, &MomentSource::momentChanged, this, &LayoutPanel::showMoment);
    connect(&m_source, &MomentSource::pairsChanged, this, &LayoutPanel::showPairs);
    connect(&m_session.selection(), &Selection::channelsChanged, this, &LayoutPanel::showSelection);
    m_source.watch(this);
    showContacts();
}

QString LayoutPanel::caption() const
{
    return m_caption->text();
}

void LayoutPanel::showContacts()
{
    const ContactSet &set = *m_source.contacts();
    std::vector<Contact> contacts;
    std::vector<std::optional<std::array<double, 3>>> places;
    QStringList groups;
    for (const ContactPlace &place : set.places) {
        contacts.push_back(
            {QString::fromStdString(place.label), place.bad, kNoValue, QString::fromStdString(place.name)});
        places.push_back(place.unit);
        groups << (set.scalp ? QString() : QString::fromStdString(place.group));
    }
    m_view->setContacts(std::move(contacts));
    m_view->setPlaces(std::move(places), groups);
    const bool recording = m_source.recording() != nullptr;
    m_empty->setTitle(recording ? tr("No contacts") : tr("No recording"));
    m_empty->setText(recording ? tr("None of the channels is a brain signal (EEG, ECoG, SEEG, DBS).")
                               : tr("Open a recording to see where its contacts lie."));
    m_pages->setCurrentWidget(set.empty() ? static_cast<QWidget *>(m_empty) : m_page);
    showPairs();
    showSelection();
    showMoment();
}

void LayoutPanel::showPairs()
{
    std::vector<ContactPair> pairs;
    for (const auto &[from, to] : m_source.pairs())
        pairs.emplace_back(from, to);
    m_view->setPairs(std::move(pairs));
}

void LayoutPanel::showSelection()
{
    m_view->setSelected(m_session.selection().channels());
}

void LayoutPanel::showMoment()
{
    const Moment *moment = m_source.moment() ? &*m_source.moment() : nullptr;
    QString text = tr("%1 contacts").arg(formatCount(static_cast<std::int64_t>(m_source.contacts()->places.size())));
    if (m_source.error()) {
        m_view->setValues({}, {});
        text += QStringLiteral(" · ") + translated(*m_source.error());
    } else if (moment == nullptr || moment->potentialGap != MomentGap::None) {
        m_view->setValues({}, {});
        text += QStringLiteral(" · ")
            + (moment == nullptr ? tr("no values without a cursor") : gapText(moment->potentialGap));
    } else {
        m_view->setValues(moment->potential, moment->potentialScale);
        text += tr(" · potential %1 to %2 · %3")
                    .arg(moment->potentialScale.text(moment->potentialScale.low),
                         moment->potentialScale.text(moment->potentialScale.high),
                         moment->averaged ? tr("average reference") : tr("as recorded"));
    }
    m_caption->setText(text);
}

std::optional<FigureSnapshot> LayoutPanel::figure() const
{
    if (m_source.recording() == nullptr || m_source.contacts()->empty())
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.layout");
    out.title = tr("Layout of contacts");
    out.caption = tr("Contacts of %1: %2.").arg(m_source.recording()->title(), caption());
    out.recipe =
        m_source.moment() ? momentRecipe(*m_source.recording(), *m_source.moment()) : m_source.recording()->recipe();
    out.sizeMm = QSizeF(90.0, 90.0);
    out.paint = [figure = m_view->figure()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        paintLayout(painter, rect, figure, Ink::paper(style));
    };
    return out;
}

} // namespace ng::ui
