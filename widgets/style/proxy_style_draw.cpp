// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/painting.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/style_parts.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

// What the style paints: primitives first, then controls, then complex controls. Measures are in proxy_style.cpp.
namespace ng::ui {
namespace {

using parts::has;

parts::ButtonLook buttonLook(const QStyleOption *option, const QWidget *widget)
{
    parts::ButtonLook look;
    look.enabled = has(option, QStyle::State_Enabled);
    look.hover = has(option, QStyle::State_MouseOver);
    look.down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    look.primary = parts::property(widget, kPrimaryProperty);
    return look;
}

void drawPushButtonLabel(const QStyleOptionButton *button, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(button, QStyle::State_Enabled);
    const bool primary = enabled && parts::property(widget, kPrimaryProperty);
    const QColor text = primary ? color(Token::OnAcc) : parts::textColor(button);
    const QString key = widget != nullptr ? widget->property(kKeyHintProperty).toString() : QString();
    QRect rect = button->rect.adjusted(px(10), 0, -px(10), 0);
    if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
        parts::paintChevron(painter, QRect(rect.right() - px(7), rect.top(), px(8), rect.height()), Qt::DownArrow,
                            text);
        rect.setRight(rect.right() - px(16));
    }
    if (!key.isEmpty()) {
        painter->save();
        painter->setFont(font(TextRole::Small));
        painter->setPen(primary ? text : parts::textColor(button, Token::Tx3));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, key);
        rect.setRight(rect.right() - painter->fontMetrics().horizontalAdvance(key) - px(10));
        painter->restore();
    }
    const QSize iconSize = button->icon.isNull() ? QSize(0, 0) : button->iconSize;
    const int gap = iconSize.isEmpty() || button->text.isEmpty() ? 0 : px(6);
    const int textWidth = button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int width = iconSize.width() + gap + textWidth;
    const bool left = !key.isEmpty() || parts::property(widget, "ng_align_left");
    int x = left ? rect.left() : rect.left() + std::max(0, (rect.width() - width) / 2);
    if (!iconSize.isEmpty()) {
        const QRect place(x, rect.center().y() - (iconSize.height() - 1) / 2, iconSize.width(), iconSize.height());
        parts::paintTinted(painter, QStyle::visualRect(button->direction, button->rect, place), button->icon, text);
        x += iconSize.width() + gap;
    }
    const QRect textRect(x, rect.top(), rect.right() + 1 - x, rect.height());
    const QString shown =
        button->fontMetrics.elidedText(button->text, Qt::ElideRight, textRect.width() + 1, Qt::TextShowMnemonic);
    painter->save();
    painter->setPen(text);
    painter->drawText(QStyle::visualRect(button->direction, button->rect, textRect),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextShowMnemonic | Qt::TextSingleLine, shown);
    painter->restore();
}

void drawTabShape(const QStyleOptionTab *tab, QPainter *painter)
{
    const QRect &r = tab->rect;
    const bool selected = has(tab, QStyle::State_Selected);
    const bool hover = has(tab, QStyle::State_MouseOver) && has(tab, QStyle::State_Enabled);
    painter->fillRect(r, color(selected ? Token::Panel : hover ? Token::AccHover : Token::Win));
    if (selected)
        painter->fillRect(QRect(r.left(), r.top(), r.width(), 2), color(Token::Acc));
    painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), color(Token::Line));
}

void drawTabLabel(const QStyleOptionTab *tab, QPainter *painter)
{
    const bool selected = has(tab, QStyle::State_Selected);
    QRect r = tab->rect.adjusted(px(10), 0, -px(10), 0);
    if (!tab->rightButtonSize.isEmpty())
        r.setRight(r.right() - tab->rightButtonSize.width());
    if (!tab->icon.isNull()) {
        const int side = px(16);
        tab->icon.paint(painter, QRect(r.left(), r.center().y() - side / 2, side, side), Qt::AlignCenter,
                        has(tab, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        r.setLeft(r.left() + side + px(6));
    }
    painter->save();
    painter->setPen(parts::textColor(tab, selected ? Token::Tx : Token::Tx2));
    const QString shown = tab->fontMetrics.elidedText(tab->text, Qt::ElideRight, r.width() + 1, Qt::TextShowMnemonic);
    painter->drawText(r, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, shown);
    painter->restore();
    if (parts::showsFocus(tab))
        paintInnerFocus(painter, tab->rect);
}

/// The underlined letter shows while Alt is held or a menu is walked by keys.
int mnemonic(const QStyle *style, const QStyleOption *option, const QWidget *widget)
{
    return style->styleHint(QStyle::SH_UnderlineShortcut, option, widget) != 0 ? Qt::TextShowMnemonic
                                                                               : Qt::TextHideMnemonic;
}

void drawMenuItem(const QStyleOptionMenuItem *item, QPainter *painter, int mnemonic)
{
    const QRect &r = item->rect;
    painter->fillRect(r, color(Token::Base));
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), color(Token::Line));
        return;
    }
    const bool enabled = has(item, QStyle::State_Enabled);
    if (enabled && has(item, QStyle::State_Selected))
        painter->fillRect(r, color(Token::AccHover));
    const QRect sign(r.left() + px(7), r.center().y() - px(7), px(14), px(14));
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        QStyleOption mark(*item);
        mark.state.setFlag(QStyle::State_On, item->checked);
        mark.state.setFlag(QStyle::State_MouseOver, false);
        if (item->checkType == QStyleOptionMenuItem::Exclusive)
            parts::paintRadio(painter, sign, &mark);
        else
            parts::paintCheckBox(painter, sign, &mark);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, sign.adjusted(-1, -1, 1, 1), Qt::AlignCenter,
                         enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList halves = item->text.split(QLatin1Char('\t'));
    const QRect text = r.adjusted(px(28), 0, -px(12), 0);
    painter->save();
    QFont face = item->font;
    if (item->menuItemType == QStyleOptionMenuItem::DefaultItem)
        face.setBold(true);
    painter->setFont(face);
    painter->setPen(parts::textColor(item));
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | mnemonic | Qt::TextSingleLine, halves.constFirst());
    if (halves.size() > 1) {
        painter->setPen(parts::textColor(item, Token::Tx3));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, halves.at(1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        parts::paintChevron(painter, QRect(r.right() - px(16), r.top(), px(8), r.height()), Qt::RightArrow,
                            parts::textColor(item, Token::Tx2), px(7));
}

void drawMenuBarItem(const QStyleOptionMenuItem *item, QPainter *painter, int mnemonic)
{
    const bool active = has(item, QStyle::State_Enabled) && has(item, QStyle::State_Selected);
    painter->fillRect(item->rect,
                      color(active ? has(item, QStyle::State_Sunken) ? Token::AccBg : Token::AccHover : Token::Panel));
    painter->save();
    painter->setPen(parts::textColor(item));
    painter->drawText(item->rect, Qt::AlignCenter | mnemonic | Qt::TextSingleLine, item->text);
    painter->restore();
}

void drawHeaderSection(const QStyleOptionHeader *header, QPainter *painter)
{
    const QRect &r = header->rect;
    const bool hover = has(header, QStyle::State_MouseOver) && has(header, QStyle::State_Enabled);
    painter->fillRect(r, color(hover ? Token::AccHover : Token::Panel));
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(Token::Line));
    if (header->orientation == Qt::Horizontal && header->position != QStyleOptionHeader::End
        && header->position != QStyleOptionHeader::OnlyOneSection)
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), color(Token::Line));
    if (header->orientation == Qt::Vertical)
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), color(Token::Line));
}

/// Over the whole height, since the common style's margin cuts what hangs below the line; a picture stands before its words,
/// on whichever side they are.
void drawHeaderLabel(const QStyleOptionHeader *header, QPainter *painter)
{
    QRect r = header->rect.adjusted(px(6), 0, -px(6), 0);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        const QRect arrow(r.right() - px(7), r.top(), px(8), r.height());
        parts::paintChevron(painter, arrow,
                            header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                            parts::textColor(header, Token::Tx2), px(7));
        r.setRight(r.right() - px(12));
    }
    const int side = header->icon.isNull() ? 0 : px(12), gap = header->icon.isNull() ? 0 : px(4);
    const QString shown = header->fontMetrics.elidedText(header->text, Qt::ElideRight, r.width() - side - gap + 1);
    if (!header->icon.isNull()) {
        const int wide = side + gap + header->fontMetrics.horizontalAdvance(shown);
        const int left = header->textAlignment.testFlag(Qt::AlignRight) ? r.right() + 1 - wide : r.left();
        header->icon.paint(painter, QRect(left, r.top(), side, r.height()), Qt::AlignCenter);
        r.setLeft(left + side + gap);
    }
    painter->save();
    painter->setPen(parts::textColor(header, Token::Tx2));
    painter->drawText(QStyle::visualRect(header->direction, header->rect, r),
                      static_cast<int>(header->textAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter
                          | Qt::TextSingleLine,
                      shown);
    painter->restore();
}

void drawProgressBar(const QStyleOptionProgressBar *bar, QPainter *painter)
{
    const int thickness = std::min(px(8), bar->rect.height());
    const QRect groove(bar->rect.left(), bar->rect.center().y() - (thickness - 1) / 2, bar->rect.width(), thickness);
    painter->fillRect(groove, color(Token::Line));
    const qint64 span = static_cast<qint64>(bar->maximum) - bar->minimum;
    if (span <= 0)
        return; // unknown length: the text beside counts
    const double done =
        std::clamp(static_cast<double>(bar->progress - bar->minimum) / static_cast<double>(span), 0.0, 1.0);
    QRectF filled(groove);
    filled.setWidth(groove.width() * done);
    if (bar->direction == Qt::RightToLeft)
        filled.moveRight(groove.right() + 1.0);
    painter->fillRect(filled, parts::textColor(bar, Token::Acc));
}

void drawComboBox(const QStyleOptionComboBox *combo, QPainter *painter, const QWidget *widget)
{
    const bool enabled = has(combo, QStyle::State_Enabled);
    if (combo->frame) {
        QStyleOption frame(*combo);
        // A closed list shows its focus like a button: only when the focus came by key.
        if (!combo->editable && !parts::showsFocus(combo))
            frame.state.setFlag(QStyle::State_HasFocus, false);
        parts::paintField(painter, &frame, widget, combo->editable ? Token::Base : Token::Btn);
        if (!combo->editable && enabled && has(combo, QStyle::State_MouseOver) && !has(&frame, QStyle::State_HasFocus)
            && !parts::property(widget, kErrorProperty))
            parts::fillRounded(painter, combo->rect, color(Token::AccHover), color(Token::Acc), parts::kControlRadius);
    }
    const QRect arrow(combo->rect.right() + 1 - px(20), combo->rect.top(), px(16), combo->rect.height());
    parts::paintChevron(painter, QStyle::visualRect(combo->direction, combo->rect, arrow), Qt::DownArrow,
                        parts::textColor(combo, Token::Tx2), px(8));
}

void drawComboLabel(const QStyleOptionComboBox *combo, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    if (combo->editable)
        return;
    QRect r = style->subControlRect(QStyle::CC_ComboBox, combo, QStyle::SC_ComboBoxEditField, widget);
    painter->save();
    if (!combo->currentIcon.isNull()) {
        const QRect place(r.left(), r.center().y() - (combo->iconSize.height() - 1) / 2, combo->iconSize.width(),
                          combo->iconSize.height());
        combo->currentIcon.paint(painter, place, Qt::AlignCenter,
                                 has(combo, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled);
        r.setLeft(place.right() + 1 + px(6));
    }
    painter->setPen(parts::textColor(combo));
    painter->drawText(r, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      combo->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, r.width()));
    painter->restore();
}

void drawSpinBox(const QStyleOptionSpinBox *spin, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    if (spin->frame)
        parts::paintField(painter, spin, widget, Token::Base);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const bool can = has(spin, QStyle::State_Enabled) && spin->stepEnabled.testFlag(step);
        const bool hot = can && spin->activeSubControls.testFlag(part) && has(spin, QStyle::State_MouseOver);
        const QRect r = style->subControlRect(QStyle::CC_SpinBox, spin, part, widget);
        parts::paintChevron(painter, QRectF(r).translated(-2, direction == Qt::UpArrow ? 1 : -1), direction,
                            color(!can      ? Token::Dis
                                      : hot ? Token::Acc
                                            : Token::Tx2),
                            px(6));
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

/// Icon and words in the middle; the common style leaves all that is left of the width at the right.
void drawIconAndWords(const QStyleOptionToolButton &label, QPainter *painter, const QStyle *style,
                      const QWidget *widget)
{
    const int side = label.iconSize.width(), gap = px(6);
    const int wide = std::min(label.fontMetrics.size(Qt::TextShowMnemonic, label.text).width() + 1,
                              std::max(0, label.rect.width() - side - gap));
    const int left = label.rect.left() + std::max(0, (label.rect.width() - side - gap - wide) / 2);
    const bool enabled = has(&label, QStyle::State_Enabled);
    label.icon.paint(painter, QRect(left, label.rect.top(), side, label.rect.height()), Qt::AlignCenter,
                     enabled ? QIcon::Normal : QIcon::Disabled);
    style->drawItemText(painter, QRect(left + side + gap, label.rect.top(), wide, label.rect.height()),
                        Qt::AlignVCenter | Qt::AlignLeft | mnemonic(style, &label, widget), label.palette, enabled,
                        label.text, QPalette::ButtonText);
}

void drawToolButton(const QStyleOptionToolButton *button, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    parts::ButtonLook look = buttonLook(button, widget);
    look.flat = !parts::property(widget, kFramedProperty) && !parts::property(widget, kPrimaryProperty);
    parts::paintButton(painter, button->rect, look);
    QStyleOptionToolButton label(*button);
    label.rect = button->rect.adjusted(px(2), 0, -px(2), 0);
    const QColor text = look.primary && look.enabled ? color(Token::OnAcc) : parts::textColor(button);
    label.palette.setColor(QPalette::ButtonText, text);
    const bool menu = button->features.testFlag(QStyleOptionToolButton::HasMenu);
    if (menu) {
        label.rect.setRight(label.rect.right() - px(12));
        label.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        const QRect arrow(button->rect.right() - px(13), button->rect.top(), px(8), button->rect.height());
        parts::paintChevron(painter, arrow, Qt::DownArrow, parts::textColor(button, Token::Tx2), px(7));
    }
    if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull() && !button->text.isEmpty())
        drawIconAndWords(label, painter, style, widget);
    else
        style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);
}

void drawScrollBar(const QStyleOptionSlider *bar, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    painter->fillRect(bar->rect, color(Token::Panel));
    if (bar->maximum <= bar->minimum)
        return;
    const QRect thumb = style->subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    const bool hot = has(bar, QStyle::State_MouseOver) || has(bar, QStyle::State_Sunken);
    const qreal inset = 1.0;
    parts::fillRounded(painter, QRectF(thumb).adjusted(inset, inset, -inset, -inset),
                       color(hot ? Token::Tx3 : Token::Line2), QColor(), parts::kControlRadius);
}

void drawSlider(const QStyleOptionSlider *slider, QPainter *painter, const QStyle *style, const QWidget *widget)
{
    const bool enabled = has(slider, QStyle::State_Enabled);
    const QRect handle = style->subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, widget);
    const QRectF r(slider->rect);
    const QPointF at = QRectF(handle).center();
    const bool flat = slider->orientation == Qt::Horizontal;
    const QRectF line = flat ? QRectF(r.left(), r.center().y() - 1.5, r.width(), 3)
                             : QRectF(r.center().x() - 1.5, r.top(), 3, r.height());
    QRectF done = line;
    if (flat)
        done.setRight(at.x());
    else
        done.setTop(at.y());
    parts::fillRounded(painter, line, color(Token::Line), QColor(), 1.5);
    parts::fillRounded(painter, done, color(enabled ? Token::Acc : Token::Dis), QColor(), 1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(enabled ? Token::Acc : Token::Line), parts::showsFocus(slider) ? 2.5 : 1.5));
    painter->setBrush(color(has(slider, QStyle::State_MouseOver) ? Token::AccHover : Token::Base));
    painter->drawEllipse(at, px(6) - 1, px(6) - 1);
    painter->restore();
}

/// Frame of a scroll area: an inner ring when the focus came by key.
void drawFrame(const QStyleOption *option, QPainter *painter)
{
    if (parts::showsFocus(option))
        paintInnerFocus(painter, option->rect);
    else
        paintFrame(painter, option->rect, Token::Line);
}

void drawItemPanel(const QStyleOptionViewItem *item, QPainter *painter, bool wholeRow)
{
    const QRect &r = item->rect;
    if (has(item, QStyle::State_Selected)) {
        painter->fillRect(r, color(Token::AccBg));
        if (!has(item, QStyle::State_Active)) { // the window has no focus: the same fill with an edge
            painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), color(Token::Line2));
            painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), color(Token::Line2));
        }
    } else if (!wholeRow && has(item, QStyle::State_MouseOver) && has(item, QStyle::State_Enabled)) {
        painter->fillRect(r, color(Token::AccHover));
    } else if (!wholeRow && item->backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(r, item->backgroundBrush);
    } else if (wholeRow && item->features.testFlag(QStyleOptionViewItem::Alternate)) {
        painter->fillRect(r, color(Token::Alt));
    }
}

bool isButton(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

bool isField(const QWidget *widget)
{
    return widget != nullptr
        && (widget->inherits("QComboBox") || widget->inherits("QAbstractSpinBox") || widget->inherits("QLineEdit"));
}

} // namespace

void ProxyStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_FrameDefaultButton:
    case PE_IndicatorTabTear:
    case PE_IndicatorToolBarHandle:
    case PE_FrameTabWidget:
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect: // a button's ring stands around it (FocusRing), a field's is its frame
        if (parts::showsFocus(option) && !isField(widget) && !isButton(widget))
            paintInnerFocus(painter, option->rect);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            drawItemPanel(item, painter, element == PE_PanelItemViewRow);
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
    case PE_PanelButtonTool:
    case PE_PanelLineEdit:
    case PE_PanelMenu:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
    case PE_PanelStatusBar:
    case PE_PanelTipLabel:
    case PE_PanelToolBar:
    case PE_Frame:
    case PE_FrameDockWidget:
    case PE_FrameGroupBox:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameWindow:
        drawPanel(element, option, painter, widget);
        return;
    default:
        drawIndicator(element, option, painter, widget);
    }
}

void ProxyStyle::drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    const QRect &r = option->rect;
    switch (element) {
    case PE_PanelButtonTool: {
        parts::ButtonLook look = buttonLook(option, widget);
        look.flat = !parts::property(widget, kFramedProperty);
        parts::paintButton(painter, r, look);
        return;
    }
    case PE_PanelLineEdit: // within spin boxes and combo boxes the frame is theirs
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            parts::paintField(painter, option, widget, Token::Base);
        return;
    case PE_Frame:
        drawFrame(option, painter);
        return;
    case PE_FrameTabBarBase:
        if (widget != nullptr) {
            painter->fillRect(widget->rect(), color(Token::Panel));
            painter->fillRect(QRect(0, widget->height() - 1, widget->width(), 1), color(Token::Line));
        }
        return;
    case PE_FrameStatusBarItem:
        painter->fillRect(QRect(r.right(), r.top(), 1, r.height()), color(Token::Line));
        return;
    case PE_FrameGroupBox:
        painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), color(Token::Line));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(r, color(Token::Base));
        paintFrame(painter, r, Token::Line2);
        return;
    case PE_PanelStatusBar:
        painter->fillRect(r, color(Token::Panel));
        painter->fillRect(QRect(r.left(), r.top(), r.width(), 1), color(Token::Line));
        return;
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
    case PE_PanelToolBar:
        painter->fillRect(r, color(Token::Panel));
        return;
    case PE_FrameWindow:
    case PE_FrameDockWidget:
    case PE_PanelMenu:
    case PE_FrameMenu:
        paintFrame(painter, r, Token::Line2);
        return;
    default:
        parts::paintButton(painter, r, buttonLook(option, widget));
    }
}

void ProxyStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const QRect &r = option->rect;
    const QColor ink = parts::textColor(option, Token::Tx2);
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::paintCheckBox(painter, r, option);
        return;
    case PE_IndicatorRadioButton:
        parts::paintRadio(painter, r, option);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        parts::paintChevron(painter, r, Qt::DownArrow, ink, px(8));
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        parts::paintChevron(painter, r, Qt::UpArrow, ink, px(8));
        return;
    case PE_IndicatorArrowLeft:
        parts::paintChevron(painter, r, Qt::LeftArrow, ink, px(8));
        return;
    case PE_IndicatorArrowRight:
        parts::paintChevron(painter, r, Qt::RightArrow, ink, px(8));
        return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            parts::paintChevron(painter, r,
                                header->sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow, ink,
                                px(7));
        return;
    case PE_IndicatorBranch:
        if (has(option, State_Children))
            parts::paintChevron(painter, r, has(option, State_Open) ? Qt::DownArrow : Qt::RightArrow, ink, px(8));
        return;
    case PE_IndicatorToolBarSeparator:
        painter->fillRect(has(option, State_Horizontal) ? QRect(r.center().x(), r.top(), 1, r.height())
                                                        : QRect(r.left(), r.center().y(), r.width(), 1),
                          color(Token::Line));
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(r, color(has(option, State_MouseOver) ? Token::AccBg : Token::Win));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ProxyStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_FocusFrame:
        parts::paintFocusRing(painter, option->rect);
        return;
    case CE_SizeGrip:
        return;
    case CE_PushButton: // whole: Fusion would ask itself, not us, for the room of the label
        parts::paintButton(painter, option->rect, buttonLook(option, widget));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(button, painter, widget);
        return;
    case CE_PushButtonBevel:
        parts::paintButton(painter, option->rect, buttonLook(option, widget));
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawPushButtonLabel(button, painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabShape(tab, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(tab, painter);
        return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuItem(item, painter, mnemonic(proxy(), option, widget));
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawMenuBarItem(item, painter, mnemonic(proxy(), option, widget));
        return;
    case CE_MenuBarEmptyArea:
    case CE_ToolBar:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, color(Token::Panel));
        if (element != CE_MenuBarEmptyArea)
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                              color(Token::Line));
        return;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, color(Token::Base));
        return;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawHeaderSection(header, painter);
            drawHeaderLabel(header, painter);
        }
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderLabel(header, painter);
        return;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            drawHeaderSection(header, painter);
        return;
    case CE_ProgressBar:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            drawProgressBar(bar, painter);
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            drawComboLabel(combo, painter, proxy(), widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, color(has(option, State_MouseOver) ? Token::AccBg : Token::Win));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ProxyStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo != nullptr)
        drawComboBox(combo, painter, widget);
    else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             control == CC_SpinBox && spin != nullptr)
        drawSpinBox(spin, painter, proxy(), widget);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
             control == CC_ToolButton && button != nullptr)
        drawToolButton(button, painter, proxy(), widget);
    else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             control == CC_ScrollBar && bar != nullptr)
        drawScrollBar(bar, painter, proxy(), widget);
    else if (control == CC_Slider && bar != nullptr)
        drawSlider(bar, painter, proxy(), widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace ng::ui
