// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/number_edit.h"

#include <QLineEdit>
#include <QLocale>
#include <QWheelEvent>

#include <cmath>

namespace ng::ui {

NumberEdit::NumberEdit(double step, bool integer, QWidget *parent)
    : QAbstractSpinBox(parent),
      m_step(step),
      m_integer(integer)
{
    setKeyboardTracking(true);
    lineEdit()->setAlignment(Qt::AlignRight);
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberEdit::edited);
}

QString NumberEdit::format(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator | QLocale::OmitLeadingZeroInExponent);
    const double size = std::abs(value);
    const bool tiny = size > 0.0 && size < 1e-3;
    return locale.toString(value, tiny ? 'e' : 'g', tiny ? QLocale::FloatingPointShortest : 12);
}

std::optional<double> NumberEdit::parse(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-')); // a true minus, as tables have it
    plain.remove(QChar(0x202F)).remove(QChar(0x2009)).remove(QChar(0x00A0));
    bool fine = false;
    double value = QLocale().toDouble(plain, &fine);
    if (!fine)
        value = QLocale::c().toDouble(plain, &fine);
    return fine && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void NumberEdit::setValue(double value)
{
    setText(format(value));
}

void NumberEdit::setText(const QString &text)
{
    lineEdit()->setText(text);
}

QString NumberEdit::text() const
{
    return lineEdit()->text();
}

void NumberEdit::stepBy(int steps)
{
    const double now = parse(text()).value_or(0.0);
    if (m_step > 0.0) {
        // Sums of tenths do not stay round by themselves.
        const double next = std::round((now + m_step * steps) / m_step * 1e6) / 1e6 * m_step;
        setValue(m_integer ? std::round(next) : std::round(next * 1e9) / 1e9);
    } else if (now == 0.0) {
        setValue(m_integer ? steps : 0.01 * steps);
    } else {
        // The next value with two significant digits.
        const double unit = std::pow(10.0, std::floor(std::log10(std::abs(now)))) / 10.0;
        setValue(std::round(now / unit + steps) * unit);
    }
    selectAll();
}

void NumberEdit::wheelEvent(QWheelEvent *event)
{
    // Scrolling the form must not change what lies under the pointer.
    if (hasFocus())
        QAbstractSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace ng::ui
