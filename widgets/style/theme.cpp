// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/theme.h"

#include "widgets/style/proxy_style.h"
#include "widgets/style/scheme_watch.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleFactory>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ng::ui {
namespace {

ThemeManager *g_theme = nullptr;

constexpr double kSmallestScale = 0.8;
constexpr double kLargestScale = 2.0;

int designPixels(TextRole role)
{
    switch (role) {
    case TextRole::Small:
    case TextRole::SmallBold:
        return 11;
    case TextRole::Head:
        return 13;
    case TextRole::Title:
        return 16;
    case TextRole::Page:
        return 20;
    default:
        return 12;
    }
}

bool isBold(TextRole role)
{
    return role != TextRole::Small && role != TextRole::Body && role != TextRole::Mono;
}

/// Keeps a widget's font, text colour or background at their tokens.
class StyleKeeper : public QObject
{
public:
    StyleKeeper(QWidget *widget, const QString &name) : QObject(widget)
    {
        setObjectName(name);
        if (ThemeManager::exists())
            connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { apply(); });
    }
    std::function<void(QWidget *)> set;
    void apply() const { set(static_cast<QWidget *>(parent())); }
};

void keep(QWidget *widget, const QString &name, std::function<void(QWidget *)> set)
{
    StyleKeeper *keeper = nullptr;
    for (QObject *child : widget->children()) {
        if (child->objectName() == name)
            keeper = static_cast<StyleKeeper *>(child);
    }
    if (keeper == nullptr)
        keeper = new StyleKeeper(widget, name);
    keeper->set = std::move(set);
    keeper->apply();
}

/// Fills a widget before it paints itself.
class BackgroundPainter : public QObject
{
public:
    BackgroundPainter(QWidget *widget, Token token) : QObject(widget), m_token(token)
    {
        widget->installEventFilter(this);
        if (ThemeManager::exists())
            connect(&ThemeManager::instance(), &ThemeManager::changed, widget, qOverload<>(&QWidget::update));
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            auto *widget = static_cast<QWidget *>(watched);
            QPainter(widget).fillRect(static_cast<QPaintEvent *>(event)->rect(), color(m_token));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    Token m_token;
};

void setGroupColors(QPalette &palette, QPalette::ColorGroup group, Theme theme)
{
    const bool disabled = group == QPalette::Disabled;
    const auto c = [theme](Token token) { return color(token, theme); };
    const QColor text = c(disabled ? Token::Dis : Token::Tx);
    palette.setColor(group, QPalette::Window, c(Token::Panel));
    palette.setColor(group, QPalette::WindowText, text);
    palette.setColor(group, QPalette::Base, c(Token::Base));
    palette.setColor(group, QPalette::AlternateBase, c(Token::Alt));
    palette.setColor(group, QPalette::Text, text);
    palette.setColor(group, QPalette::PlaceholderText, c(disabled ? Token::Dis : Token::Tx3));
    palette.setColor(group, QPalette::Button, c(Token::Btn));
    palette.setColor(group, QPalette::ButtonText, text);
    palette.setColor(group, QPalette::BrightText, c(Token::OnAcc));
    palette.setColor(group, QPalette::Light, c(Token::Base));
    palette.setColor(group, QPalette::Midlight, c(Token::Alt));
    palette.setColor(group, QPalette::Mid, c(Token::Line));
    palette.setColor(group, QPalette::Dark, c(Token::Line2));
    palette.setColor(group, QPalette::Shadow, c(Token::Line2));
    palette.setColor(group, QPalette::Highlight, c(Token::AccBg));
    palette.setColor(group, QPalette::HighlightedText, text);
    palette.setColor(group, QPalette::Link, c(disabled ? Token::Dis : Token::Acc));
    palette.setColor(group, QPalette::LinkVisited, c(disabled ? Token::Dis : Token::Acc));
    palette.setColor(group, QPalette::ToolTipBase, c(Token::Base));
    palette.setColor(group, QPalette::ToolTipText, c(Token::Tx));
}

} // namespace

QFont font(TextRole role)
{
    QFont result;
    const bool mono = role == TextRole::Mono;
    result.setFamilies(mono ? QStringList{QStringLiteral("Noto Sans Mono"),
                                          QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}
                            : QStringList{QStringLiteral("Noto Sans"),
                                          QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()});
    result.setStyleHint(mono ? QFont::Monospace : QFont::SansSerif);
    result.setPixelSize(px(designPixels(role)));
    result.setBold(isBold(role));
    return result;
}

int px(int designPx)
{
    const double scale = ThemeManager::exists() ? ThemeManager::instance().fontScale() : 1.0;
    return static_cast<int>(std::lround(designPx * scale));
}

QPalette palette(Theme theme)
{
    QPalette result;
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        setGroupColors(result, group, theme);
    return result;
}

void setTextStyle(QWidget *widget, TextRole role, Token token)
{
    keep(widget, QStringLiteral("ng_text_keeper"), [role, token](QWidget *target) {
        target->setFont(font(role));
        QPalette colours = target->palette();
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
            colours.setColor(group, QPalette::WindowText, color(token));
            colours.setColor(group, QPalette::Text, color(token));
            colours.setColor(group, QPalette::ButtonText, color(token));
        }
        target->setPalette(colours);
    });
}

void withTheme(QWidget *context, const std::function<void()> &act)
{
    act();
    if (ThemeManager::exists())
        QObject::connect(&ThemeManager::instance(), &ThemeManager::changed, context, act);
}

QLabel *makeLabel(const QString &text, TextRole role, Token token, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, role, token);
    return label;
}

void setBackground(QWidget *widget, Token token)
{
    // Painted rather than set in the palette, which children would inherit.
    for (QObject *child : widget->children()) {
        if (auto *old = dynamic_cast<BackgroundPainter *>(child))
            delete old;
    }
    new BackgroundPainter(widget, token);
    widget->update();
}

ThemeManager::ThemeManager(QObject *parent) : QObject(parent)
{
    Q_ASSERT(g_theme == nullptr);
    g_theme = this;
}

ThemeManager::~ThemeManager()
{
    m_watch.reset();
    g_theme = nullptr;
}

ThemeManager &ThemeManager::instance()
{
    Q_ASSERT(g_theme != nullptr);
    return *g_theme;
}

bool ThemeManager::exists()
{
    return g_theme != nullptr;
}

Theme ThemeManager::theme() const
{
    switch (m_choice) {
    case ThemeChoice::Light:
        return Theme::Light;
    case ThemeChoice::Dark:
        return Theme::Dark;
    default:
        return m_desktopDark ? Theme::Dark : Theme::Light;
    }
}

void ThemeManager::apply(QApplication &app)
{
    m_app = &app;
    QApplication::setStyle(new ProxyStyle);
    refresh();
    m_watch = std::make_unique<SchemeWatch>([this](bool dark) { setDesktopDark(dark); });
}

void ThemeManager::setChoice(ThemeChoice choice)
{
    if (choice == m_choice)
        return;
    const Theme before = theme();
    m_choice = choice;
    if (theme() != before)
        refresh();
}

void ThemeManager::setFontScale(double scale)
{
    const double clamped = std::clamp(scale, kSmallestScale, kLargestScale);
    if (qFuzzyCompare(clamped, m_fontScale))
        return;
    m_fontScale = clamped;
    refresh();
}

void ThemeManager::setDesktopDark(bool dark)
{
    if (dark == m_desktopDark)
        return;
    const Theme before = theme();
    m_desktopDark = dark;
    if (theme() != before)
        refresh();
}

void ThemeManager::refresh()
{
    if (m_app) {
        const QPalette colours = ui::palette(theme());
        QApplication::setPalette(colours);
        QApplication::setFont(font(TextRole::Body));
        QToolTip::setPalette(colours);
        QToolTip::setFont(font(TextRole::Small));
    }
    Q_EMIT changed();
}

} // namespace ng::ui
