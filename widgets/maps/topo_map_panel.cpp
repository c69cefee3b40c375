// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/topo_map_panel.h"

#include "widgets/maps/band_text.h"
#include "widgets/maps/moment_text.h"
#include "widgets/maps/topo_map.h"
#include "widgets/session/session.h"
#include "widgets/style/empty_state.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <cmath>

namespace ng::ui {

namespace {

constexpr int kTwoMaps = 360; ///< px from which both fit side by side

} // namespace

TopoMapPanel::TopoMapPanel(Session &session, MomentSource &source, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_source(source),
      m_pages(new QStackedLayout(this)),
      m_maps(new QWidget),
      m_potential(new TopoMap),
      m_power(new TopoMap),
      m_caption(makeLabel(QString(), TextRole::Small, Token::Tx2)),
      m_empty(new EmptyState("head", tr("No map"), QString())),
      m_error(new ErrorPanel),
      m_bands(new QComboBox)
{
    setBackground(this, Token::Base);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(4));
    row->addWidget(m_potential, 1);
    row->addWidget(m_power, 1);
    auto *column = new QVBoxLayout(m_maps);
    column->setContentsMargins(px(4), px(4), px(4), px(6));
    column->setSpacing(px(2));
    column->addLayout(row, 1);
    m_caption->setAlignment(Qt::AlignHCenter);
    m_caption->setWordWrap(true);
    column->addWidget(m_caption);
    for (QWidget *page : {m_maps, static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_error)})
        m_pages->addWidget(page);

    m_bands->setAccessibleName(tr("Band of the power map"));
    for (const Band &band : standardBands())
        m_bands->addItem(QStringLiteral("%1 %2").arg(bandText(band), bandLimits(band)),
                         QString::fromStdString(band.name));
    connect(m_bands, &QComboBox::activated, this, &TopoMapPanel::choose);
    for (TopoMap *map : {m_potential, m_power})
        connect(map, &ContactView::contactPicked, &m_source, &MomentSource::pick);
    connect(&m_source, &MomentSource::contactsChanged, this, &TopoMapPanel::showContacts);
    connect(&m_source, &MomentSource::momentChanged, this, &TopoMapPanel::showMoment);
    connect(&m_source, &MomentSource::bandChanged, this, &TopoMapPanel::showBand);
    connect(&m_session.selection(), &Selection::channelsChanged, this, &TopoMapPanel::showSelection);
    connect(&m_session.selection(), &Selection::cursorChanged, this, &TopoMapPanel::showMoment);
    m_source.watch(this);
    showBand();
    showContacts();
}

QWidget *TopoMapPanel::bandChooser()
{
    m_alonePower = true;
    arrange();
    return m_bands;
}

void TopoMapPanel::choose(int index)
{
    const QString name = m_bands->itemData(index).toString();
    m_alonePower = !name.isEmpty();
    for (const Band &band : standardBands()) {
        if (name == QString::fromStdString(band.name))
            m_source.setBand(band);
    }
    arrange();
}

QString TopoMapPanel::caption() const
{
    return m_caption->text();
}

void TopoMapPanel::setPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
}

void TopoMapPanel::showContacts()
{
    std::vector<Contact> contacts;
    std::vector<std::array<double, 3>> places;
    for (const ContactPlace &place : m_source.contacts()->places) {
        if (!place.unit)
            continue;
        contacts.push_back(
            {QString::fromStdString(place.label), place.bad, kNoValue, QString::fromStdString(place.name)});
        places.push_back(*place.unit);
    }
    for (TopoMap *map : {m_potential, m_power}) {
        map->setContacts(contacts);
        map->setPlaces(places);
    }
    showSelection();
    showMoment();
}

void TopoMapPanel::showSelection()
{
    const QStringList &selected = m_session.selection().channels();
    m_potential->setSelected(selected);
    m_power->setSelected(selected);
    const Moment *moment = m_source.moment() ? &*m_source.moment() : nullptr;
    m_caption->setText(mapCaption(*m_source.contacts(), moment, !selected.isEmpty()));
}

void TopoMapPanel::showBand()
{
    const bool power = m_alonePower || !m_bands->itemData(0).toString().isEmpty();
    m_bands->setCurrentIndex(power ? m_bands->findData(QString::fromStdString(m_source.band().name)) : 0);
}

void TopoMapPanel::showMoment()
{
    if (m_source.recording() == nullptr || !m_source.contacts()->scalp) {
        m_empty->setTitle(m_source.recording() == nullptr ? tr("No recording") : tr("No map of this recording"));
        m_empty->setText(m_source.recording() == nullptr
                             ? tr("Open a recording to see its topographic map at the cursor.")
                             : tr("A map needs at least eight EEG channels whose places on the head are known. The 2-D "
                                  "layout shows all contacts."));
        setPage(m_empty);
        return;
    }
    if (m_source.error()) {
        m_error->setError(*m_source.error());
        setPage(m_error);
        return;
    }
    setPage(m_maps);
    const bool cursor = m_session.selection().cursor().has_value();
    const Moment *moment = m_source.moment() ? &*m_source.moment() : nullptr;
    const QString clock = moment != nullptr ? m_source.recording()->clockText(moment->time, 2) : QString();
    const Band &band = moment != nullptr ? moment->band : m_source.band();
    const double seconds = moment != nullptr ? moment->windowSeconds : 1.0;
    m_potential->setTitles(tr("Potential"), clock);
    QString name = bandText(band);
    name[0] = name[0].toUpper();
    m_power->setTitles(tr("%1 power").arg(name), tr("%1, %2 s window").arg(bandLimits(band), formatFixed(seconds, 1)));
    const auto show = [&](TopoMap *map, const std::vector<float> *values, const ValueScale &scale,
                          const TopoPicture &picture, MomentGap gap) {
        std::vector<float> shown;
        for (std::size_t i = 0; values != nullptr && i < values->size(); ++i) {
            if (m_source.contacts()->places[i].unit)
                shown.push_back((*values)[i]);
        }
        map->setValues(shown, scale);
        map->setPicture(picture);
        const QString why = moment == nullptr  ? (cursor ? QString() : tr("Click in the traces to set the cursor"))
            : gap != MomentGap::None           ? gapText(gap)
            : picture.empty() && moment->noMap ? translated(*moment->noMap)
                                               : QString();
        map->setReason(why);
    };
    if (moment == nullptr) {
        show(m_potential, nullptr, {}, {}, MomentGap::None);
        show(m_power, nullptr, {}, {}, MomentGap::None);
    } else {
        show(m_potential, &moment->potential, moment->potentialScale, moment->potentialMap, moment->potentialGap);
        show(m_power, &moment->power, moment->powerScale, moment->powerMap, moment->powerGap);
    }
    showSelection();
    arrange();
}

void TopoMapPanel::arrange()
{
    const bool both = width() >= px(kTwoMaps);
    m_potential->setVisible(both || !m_alonePower);
    m_power->setVisible(both || m_alonePower);
    // The potential is a choice only where it takes the other's place.
    const bool offered = m_bands->itemData(0).toString().isEmpty();
    if (both && offered)
        m_bands->removeItem(0);
    else if (!both && !offered)
        m_bands->insertItem(0, tr("Potential"), QString());
    showBand();
}

TopoMapPanel::~TopoMapPanel()
{
    if (m_bands && m_bands->parent() == nullptr)
        delete m_bands;
}

/// To the map that is seen. Not by a proxy: Qt ties a proxy into the order of Tab, and changing it cuts that.
void TopoMapPanel::focusInEvent(QFocusEvent *event)
{
    TopoMap *const seen = m_potential->isHidden() ? m_power : m_potential;
    seen->setFocus(event->reason());
}

void TopoMapPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

std::optional<FigureSnapshot> TopoMapPanel::figure() const
{
    if (!m_source.moment() || m_pages->currentWidget() != m_maps)
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("record.topographic-map");
    out.title = tr("Topographic map");
    out.caption =
        tr("Topographic map at %1: %2.").arg(m_source.recording()->clockText(m_source.moment()->time, 2), caption());
    out.recipe = momentRecipe(*m_source.recording(), *m_source.moment());
    out.sizeMm = QSizeF(120.0, 80.0);
    out.paint = [left = m_potential->figure(), right = m_power->figure(),
                 line = caption()](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        const Ink ink = Ink::paper(style);
        const QRectF maps = rect.adjusted(0.0, 0.0, 0.0, -ink.px(20));
        paintTopo(painter, QRectF(maps.left(), maps.top(), maps.width() / 2.0, maps.height()), left, ink);
        paintTopo(painter, QRectF(maps.center().x(), maps.top(), maps.width() / 2.0, maps.height()), right, ink);
        painter.setFont(ink.small);
        painter.setPen(ink.color(Token::Tx2));
        painter.drawText(QRectF(rect.left(), maps.bottom(), rect.width(), ink.px(18)), Qt::AlignCenter, line);
    };
    return out;
}

} // namespace ng::ui
