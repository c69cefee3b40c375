// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ng::ui {

class FocusRing;

/// true: the main action of a dock, filled with the accent (QPushButton).
inline constexpr char kPrimaryProperty[] = "ng_primary";
/// true: a field with a value that does not fit (QLineEdit, QSpinBox, QComboBox).
inline constexpr char kErrorProperty[] = "ng_error";
/// A key shown at the right of a push button in Tx3 (QString).
inline constexpr char kKeyHintProperty[] = "ng_key_hint";
/// true: a tool button with a frame like a push button (tool bar, table cells).
inline constexpr char kFramedProperty[] = "ng_framed";

void setPrimary(QWidget *button, bool primary = true);
void setError(QWidget *field, bool error);
void setKeyHint(QWidget *button, const QString &key);

/// The look of the window on Fusion: flat, radius 3, one accent, focus rings for the keyboard.
class ProxyStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ProxyStyle();

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void drawPanel(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget) const;
    void drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const;

    FocusRing *m_ring;
};

} // namespace ng::ui
