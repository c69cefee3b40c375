// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/workspace_bar.h"

#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kWide = 64;
constexpr int kNarrow = 48;
constexpr int kTall = 56;
constexpr int kLow = 48;
constexpr int kIcon = 20;
constexpr int kEdge = 3;

} // namespace

WorkspaceButton::WorkspaceButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent),
      m_icon(icon.toLatin1())
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void WorkspaceButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize WorkspaceButton::sizeHint() const
{
    return m_compact ? QSize(px(kNarrow), px(kLow)) : QSize(px(kWide), px(kTall));
}

void WorkspaceButton::enterEvent(QEnterEvent *event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void WorkspaceButton::leaveEvent(QEvent *event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

void WorkspaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool active = isChecked();
    if (active || isDown())
        painter.fillRect(rect(), color(Token::Panel));
    else if (underMouse())
        painter.fillRect(rect(), color(Token::AccHover));
    const QColor ink = color(active ? Token::Acc : Token::Tx2);
    const int side = px(kIcon);
    if (m_compact) {
        paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_icon.constData(),
                  ink);
    } else {
        const QFont words = ng::ui::font(TextRole::Small);
        const int line = QFontMetrics(words).height();
        const int top = (height() - side - line - px(2)) / 2;
        paintIcon(&painter, QRectF((width() - side) / 2.0, top, side, side), m_icon.constData(), ink);
        painter.setFont(words);
        painter.setPen(ink);
        const QRect place(0, top + side + px(2), width(), line);
        painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter,
                         QFontMetrics(words).elidedText(text(), Qt::ElideRight, width() - 2));
    }
    if (active)
        painter.fillRect(QRect(0, 0, kEdge, height()), color(Token::Acc));
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, QRectF(rect()));
}

WorkspaceBar::WorkspaceBar(QWidget *parent)
    : QWidget(parent),
      m_layout(new QVBoxLayout(this)),
      m_settings(new WorkspaceButton(QStringLiteral("settings"), tr("Settings"), this))
{
    setAccessibleName(tr("Workspaces"));
    m_layout->setContentsMargins(0, 0, 1, px(8));
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    m_settings->setCompact(true);
    m_settings->setToolTip(tr("Settings"));
    m_layout->addWidget(m_settings);
    m_group.setExclusive(true);
    connect(m_settings, &QAbstractButton::clicked, this, &WorkspaceBar::settingsRequested);
    connect(&m_group, &QButtonGroup::buttonClicked, this,
            [this](QAbstractButton *pressed) { Q_EMIT chosen(pressed->objectName()); });
    if (ThemeManager::exists())
        connect(&ThemeManager::instance(), &ThemeManager::changed, this, &WorkspaceBar::applyWidth);
    applyWidth();
}

void WorkspaceBar::addWorkspace(const QString &id, const QString &icon, const QString &text, const QString &key)
{
    auto *const one = new WorkspaceButton(icon, text, this);
    one->setObjectName(id);
    one->setCheckable(true);
    one->setCompact(m_compact);
    one->setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    m_layout->insertWidget(static_cast<int>(m_group.buttons().size()), one);
    m_group.addButton(one);
}

QAbstractButton *WorkspaceBar::button(const QString &id) const
{
    for (QAbstractButton *const one : m_group.buttons()) {
        if (one->objectName() == id)
            return one;
    }
    return nullptr;
}

void WorkspaceBar::setCurrent(const QString &id)
{
    if (QAbstractButton *const one = button(id))
        one->setChecked(true);
}

void WorkspaceBar::setCompact(bool compact)
{
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (QAbstractButton *const one : m_group.buttons())
        static_cast<WorkspaceButton *>(one)->setCompact(compact);
    applyWidth();
}

void WorkspaceBar::applyWidth()
{
    setFixedWidth(px(m_compact ? kNarrow : kWide) + 1);
}

void WorkspaceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Win));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), color(Token::Line));
}

} // namespace ng::ui
