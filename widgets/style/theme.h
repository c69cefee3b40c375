// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/style/tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>
#include <QPointer>

#include <functional>
#include <memory>

class QApplication;
class QLabel;
class QWidget;

namespace ng::ui {

enum class TextRole { Small, SmallBold, Body, BodyBold, Head, Title, Page, Mono };

/// Font of a role at the current scale, in pixels (device-independent). Within a QWidget write ui::font(): its own
/// font() hides this.
[[nodiscard]] QFont font(TextRole role);
/// A design measure at the current font scale: everything that holds text grows with it.
[[nodiscard]] int px(int designPx);
/// Palette of a theme with all groups filled.
[[nodiscard]] QPalette palette(Theme theme);

/// Keeps font and text colour of a widget at role and token through changes of theme and scale.
void setTextStyle(QWidget *widget, TextRole role, Token token = Token::Tx);
/// Runs \p act now and whenever theme or scale have changed, as long as \p context lives: for sizes from px().
void withTheme(QWidget *context, const std::function<void()> &act);
/// A plain-text label that keeps its style.
[[nodiscard]] QLabel *makeLabel(const QString &text, TextRole role = TextRole::Body, Token token = Token::Tx,
                                QWidget *parent = nullptr);
/// Keeps the background of a widget at a token.
void setBackground(QWidget *widget, Token token);

class SchemeWatch;

/// Style, palette and fonts of the program; follows the desktop's wish for light or dark when asked to.
///
/// Made once, in main(), after the QApplication. instance() is the one exception to "no singletons": QApplication's
/// style, palette and font are global themselves, and each painter needs them.
class ThemeManager : public QObject
{
    Q_OBJECT
public:
    explicit ThemeManager(QObject *parent = nullptr);
    ~ThemeManager() override;

    [[nodiscard]] static ThemeManager &instance();
    [[nodiscard]] static bool exists();

    /// Sets style, palette, fonts and tool tips. The desktop is asked in the background; until it answers the theme
    /// is light.
    void apply(QApplication &app);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    [[nodiscard]] Theme theme() const;
    [[nodiscard]] double fontScale() const { return m_fontScale; }
    void setChoice(ThemeChoice choice);
    /// 0.8 to 2.0, clamped.
    void setFontScale(double scale);

Q_SIGNALS:
    /// Theme or scale changed; palette and fonts are already set.
    void changed();

private:
    void refresh();
    void setDesktopDark(bool dark);

    QPointer<QApplication> m_app;
    std::unique_ptr<SchemeWatch> m_watch;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_desktopDark = false;
    double m_fontScale = 1.0;
};

} // namespace ng::ui
