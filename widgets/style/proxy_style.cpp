// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/proxy_style.h"

#include "widgets/style/focus_ring.h"
#include "widgets/style/icons.h"
#include "widgets/style/style_parts.h"
#include "widgets/style/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QStatusBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>
#include <optional>
#include <utility>

namespace ng::ui {
namespace {

constexpr int kControlHeight = 24;
constexpr int kButtonPadding = 10;
constexpr int kIconGap = 6;
constexpr int kArrowWidth = 20;
constexpr int kSpinButtonWidth = 16;
constexpr int kMenuCheckWidth = 28;
constexpr int kRingMargin = 3;

/// Whether the letters of menus are underlined: while Alt is held, and while a menu is walked by keys.
bool mnemonicsShown = false;

void showMnemonics(bool on)
{
    if (std::exchange(mnemonicsShown, on) == on)
        return;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        window->update();
        for (QMenuBar *bar : window->findChildren<QMenuBar *>())
            bar->update();
    }
}

void followMnemonics(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(true);
        break;
    case QEvent::KeyRelease:
        // Alt alone goes to the menu bar, which is walked by keys from then on.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt
            && qobject_cast<QMenuBar *>(QApplication::focusWidget()) == nullptr
            && QApplication::activePopupWidget() == nullptr)
            showMnemonics(false);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        showMnemonics(false);
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
        if (qobject_cast<QMenuBar *>(watched) != nullptr || qobject_cast<QMenu *>(watched) != nullptr)
            showMnemonics(QApplication::keyboardModifiers().testFlag(Qt::AltModifier));
        break;
    default:
        break;
    }
}

bool wantsHover(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QTabBar *>(widget) != nullptr
        || qobject_cast<const QScrollBar *>(widget) != nullptr || qobject_cast<const QSlider *>(widget) != nullptr
        || qobject_cast<const QHeaderView *>(widget) != nullptr;
}

/// Measures that do not grow with the text.
std::optional<int> fixedMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ButtonShiftHorizontal:
    case QStyle::PM_ButtonShiftVertical:
    case QStyle::PM_TabBarTabShiftHorizontal:
    case QStyle::PM_TabBarTabShiftVertical:
    case QStyle::PM_TabBarTabOverlap:
    case QStyle::PM_TabBarBaseOverlap:
    case QStyle::PM_TabBarBaseHeight:
    case QStyle::PM_MenuHMargin:
    case QStyle::PM_MenuBarHMargin:
    case QStyle::PM_MenuBarVMargin:
    case QStyle::PM_MenuBarPanelWidth:
    case QStyle::PM_MenuBarItemSpacing:
    case QStyle::PM_ToolBarFrameWidth:
    case QStyle::PM_ToolBarHandleExtent:
    case QStyle::PM_ScrollView_ScrollBarSpacing:
    case QStyle::PM_ScrollView_ScrollBarOverlap:
    case QStyle::PM_DockWidgetTitleMargin:
    case QStyle::PM_DockWidgetTitleBarButtonMargin:
        return 0;
    case QStyle::PM_DefaultFrameWidth:
    case QStyle::PM_DockWidgetFrameWidth:
    case QStyle::PM_MenuPanelWidth:
    case QStyle::PM_ComboBoxFrameWidth:
    case QStyle::PM_SpinBoxFrameWidth:
    case QStyle::PM_ToolBarSeparatorExtent:
        return 1;
    case QStyle::PM_SplitterWidth:
    case QStyle::PM_DockWidgetSeparatorExtent:
    case QStyle::PM_MenuVMargin:
        return 4;
    default:
        return std::nullopt;
    }
}

/// Measures at 100 %.
std::optional<int> scaledMetric(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_CheckBoxLabelSpacing:
    case QStyle::PM_RadioButtonLabelSpacing:
    case QStyle::PM_HeaderMargin:
    case QStyle::PM_ToolTipLabelFrameWidth:
        return 6;
    case QStyle::PM_ScrollBarExtent:
    case QStyle::PM_TabBarTabVSpace:
    case QStyle::PM_ToolBarItemMargin:
    case QStyle::PM_ToolBarItemSpacing:
    case QStyle::PM_LayoutLeftMargin:
    case QStyle::PM_LayoutTopMargin:
    case QStyle::PM_LayoutRightMargin:
    case QStyle::PM_LayoutBottomMargin:
    case QStyle::PM_LayoutHorizontalSpacing:
    case QStyle::PM_LayoutVerticalSpacing:
    case QStyle::PM_HeaderMarkSize:
    case QStyle::PM_MenuButtonIndicator:
        return 8;
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_SliderThickness:
    case QStyle::PM_SliderControlThickness:
    case QStyle::PM_SliderLength:
        return 14;
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_ListViewIconSize:
    case QStyle::PM_TabBarIconSize:
    case QStyle::PM_LineEditIconSize:
        return 16;
    case QStyle::PM_ScrollBarSliderMin:
        return 24;
    case QStyle::PM_TabBarTabHSpace:
        return 20;
    default:
        return std::nullopt;
    }
}

QSize pushButtonSize(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button == nullptr)
        return {px(64), px(kControlHeight)};
    int width = 2 * px(kButtonPadding) + option->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    if (!button->icon.isNull())
        width += button->iconSize.width() + (button->text.isEmpty() ? 0 : px(kIconGap));
    const QString key = widget != nullptr ? widget->property(kKeyHintProperty).toString() : QString();
    if (!key.isEmpty())
        width += px(kButtonPadding) + QFontMetrics(font(TextRole::Small)).horizontalAdvance(key);
    if (button->features.testFlag(QStyleOptionButton::HasMenu))
        width += px(16);
    return {width, px(kControlHeight)};
}

QSize menuItemSize(const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item == nullptr || item->menuItemType == QStyleOptionMenuItem::Separator)
        return {px(16), px(9)};
    const QStringList halves = item->text.split(QLatin1Char('\t'));
    int width =
        px(kMenuCheckWidth) + option->fontMetrics.size(Qt::TextShowMnemonic, halves.constFirst()).width() + px(24);
    if (halves.size() > 1)
        width += px(24); // the width of the keys comes as tabWidth
    return {width + (item->text.contains(QLatin1Char('\t')) ? 0 : px(8)), px(kControlHeight)};
}

QRect scrollBarPart(const QStyleOptionSlider *bar, QStyle::SubControl part)
{
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? bar->rect.width() : bar->rect.height();
    const int breadth = flat ? bar->rect.height() : bar->rect.width();
    int thumb = length;
    if (bar->maximum > bar->minimum) {
        const double span = static_cast<double>(bar->maximum) - bar->minimum + bar->pageStep;
        thumb = std::clamp(static_cast<int>(length * (bar->pageStep / span)), std::min(24, length), length);
    }
    const int start = QStyle::sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                                      bar->upsideDown);
    const auto along = [&](int from, int size) {
        return flat ? QRect(from, 0, size, breadth) : QRect(0, from, breadth, size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return along(0, length);
    case QStyle::SC_ScrollBarSlider:
        return along(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {};
    }
}

QRect comboPart(const QStyleOptionComboBox *combo, QStyle::SubControl part)
{
    const QRect &r = combo->rect;
    const int arrow = px(kArrowWidth);
    switch (part) {
    case QStyle::SC_ComboBoxEditField:
        return r.adjusted(combo->editable ? 2 : px(8), 2, -arrow, -2);
    case QStyle::SC_ComboBoxArrow:
        return QRect(r.right() + 1 - arrow, r.top(), arrow, r.height());
    case QStyle::SC_ComboBoxListBoxPopup:
    case QStyle::SC_ComboBoxFrame:
        return r;
    default:
        return {};
    }
}

QRect spinPart(const QStyleOptionSpinBox *spin, QStyle::SubControl part)
{
    const QRect &r = spin->rect;
    const int width = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : px(kSpinButtonWidth);
    const int half = r.height() / 2;
    switch (part) {
    case QStyle::SC_SpinBoxEditField:
        return r.adjusted(2, 2, -2 - width, -2);
    case QStyle::SC_SpinBoxUp:
        return width == 0 ? QRect() : QRect(r.right() + 1 - width - 2, r.top() + 2, width, half - 2);
    case QStyle::SC_SpinBoxDown:
        return width == 0 ? QRect() : QRect(r.right() + 1 - width - 2, r.top() + half, width, r.height() - half - 2);
    case QStyle::SC_SpinBoxFrame:
        return r;
    default:
        return {};
    }
}

} // namespace

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(kPrimaryProperty, primary);
    button->update();
}

void setError(QWidget *field, bool error)
{
    field->setProperty(kErrorProperty, error);
    field->update();
}

void setKeyHint(QWidget *button, const QString &key)
{
    button->setProperty(kKeyHintProperty, key);
    button->updateGeometry();
    button->update();
}

ProxyStyle::ProxyStyle() : QProxyStyle(QStringLiteral("Fusion")), m_ring(new FocusRing(this))
{
    qApp->installEventFilter(this);
}

void ProxyStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *header = qobject_cast<QHeaderView *>(widget))
        setTextStyle(header, TextRole::Small, Token::Tx2);
    if (auto *area = qobject_cast<QScrollArea *>(widget)) { // shows what it stands on, dock or dialog
        area->viewport()->setAutoFillBackground(false);
        if (area->widget() != nullptr && area->widget()->backgroundRole() == QPalette::Window)
            area->widget()->setAutoFillBackground(false);
    }
    if (auto *bar = qobject_cast<QStatusBar *>(widget)) {
        setTextStyle(bar, TextRole::Small);
        bar->setSizeGripEnabled(false);
    }
}

void ProxyStyle::unpolish(QWidget *widget)
{
    if (wantsHover(widget))
        widget->setAttribute(Qt::WA_Hover, false);
    QProxyStyle::unpolish(widget);
}

int ProxyStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (const std::optional<int> fixed = fixedMetric(metric))
        return *fixed;
    if (const std::optional<int> scaled = scaledMetric(metric))
        return px(*scaled);
    switch (metric) {
    case PM_FocusFrameHMargin: // views take it for the padding of a cell, less one; QFocusFrame names no widget
        return widget == nullptr ? kRingMargin : px(6) - 1;
    case PM_FocusFrameVMargin:
        return widget == nullptr ? kRingMargin : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProxyStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ChangeHighlightOnFocus:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_TabBar_PreferNoArrows:
        return 0;
    case SH_ToolTipLabel_Opacity:
        return 255;
    case SH_ItemView_ShowDecorationSelected:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
        return 0;
    case SH_UnderlineShortcut:
        return mnemonicsShown ? 1 : 0;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return static_cast<int>(color(Token::Grid).rgb());
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ProxyStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return pushButtonSize(option, widget);
    case CT_ToolButton:
        result = size + QSize(px(8), px(8));
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            if (button->toolButtonStyle == Qt::ToolButtonTextBesideIcon
                || button->toolButtonStyle == Qt::ToolButtonTextOnly)
                result.rwidth() += px(8);
            if (button->features.testFlag(QStyleOptionToolButton::HasMenu))
                result.rwidth() += px(12);
            if (button->toolButtonStyle != Qt::ToolButtonTextUnderIcon && button->iconSize.height() >= px(16))
                result.setHeight(std::max(px(kControlHeight), button->iconSize.height() + px(8)));
        }
        return result;
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        result.setHeight(px(kControlHeight));
        if (type == CT_ComboBox)
            result.setWidth(size.width() + px(8) + px(kArrowWidth) + 2);
        if (type == CT_SpinBox) // its number with margins, beside the arrows
            result.setWidth(std::max(result.width(), size.width() + px(kSpinButtonWidth) + px(16)));
        return result;
    case CT_CheckBox:
    case CT_RadioButton:
        result.setHeight(std::max(result.height(), px(20)));
        return result;
    case CT_MenuItem:
        return menuItemSize(option);
    case CT_MenuBarItem:
        return {option->fontMetrics
                        .size(Qt::TextShowMnemonic, qstyleoption_cast<const QStyleOptionMenuItem *>(option)->text)
                        .width()
                    + px(18),
                px(kControlHeight)};
    case CT_TabBarTab:
        result.setHeight(px(kControlHeight));
        return result;
    case CT_HeaderSection:
        result.setHeight(px(kControlHeight));
        return result;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), px(20)));
        return result;
    case CT_ProgressBar:
        result.setHeight(px(8));
        return result;
    default:
        return result;
    }
}

QRect ProxyStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    case SE_LineEditContents:
        return option->rect.adjusted(px(4), 1, -px(4), -1);
    case SE_ItemViewItemFocusRect:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect ProxyStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(bar, part).translated(option->rect.topLeft());
    } else if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return visualRect(option->direction, option->rect, comboPart(combo, part));
    } else if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return visualRect(option->direction, option->rect, spinPart(spin, part));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon ProxyStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon("close");
    case SP_TitleBarNormalButton:
        return icon("float");
    case SP_ToolBarHorizontalExtensionButton:
        return icon("more");
    case SP_MessageBoxWarning:
        return icon("warning", Token::Warn);
    case SP_MessageBoxCritical:
        return icon("error", Token::Err);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon("info", Token::Acc);
    case SP_DirIcon:
    case SP_DirOpenIcon:
        return icon("folder");
    case SP_FileIcon:
        return icon("report");
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

bool ProxyStyle::eventFilter(QObject *watched, QEvent *event)
{
    // Qt only ever sets this attribute; we also take it back, so that a click leaves no ring behind.
    if (watched->isWidgetType())
        followMnemonics(watched, event);
    const bool press = event->type() == QEvent::MouseButtonPress;
    if ((press || event->type() == QEvent::KeyPress) && watched->isWidgetType()) {
        QWidget *window = static_cast<QWidget *>(watched)->window();
        if (window->testAttribute(Qt::WA_KeyboardFocusChange) == press) {
            window->setAttribute(Qt::WA_KeyboardFocusChange, !press);
            if (QWidget *focused = QApplication::focusWidget()) {
                focused->update();
                m_ring->follow(focused);
            }
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace ng::ui
