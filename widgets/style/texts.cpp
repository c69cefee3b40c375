// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/texts.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ng::ui {
namespace {

constexpr QChar kThinSpace(0x202F); // narrow no-break space: a number never breaks at it
constexpr QChar kMinus(0x2212);
constexpr QChar kEnDash(0x2013);

// Contexts of NG_TR in core, models and the programs, in the order in which they are tried.
constexpr std::array<const char *, 25> kContexts = {"base",
                                                    "data",
                                                    "io",
                                                    "signal",
                                                    "study",
                                                    "run",
                                                    "eval",
                                                    "review",
                                                    "sim",
                                                    "text",
                                                    "weights",
                                                    "eeg_clip",
                                                    "ridge",
                                                    "lda",
                                                    "cli",
                                                    "window",
                                                    "export",
                                                    "report",
                                                    "engine",
                                                    "maps",
                                                    "networks",
                                                    "record",
                                                    "session",
                                                    "ng::ui::RunForm",
                                                    "ng::ui::DevicePanel"};

QString enDash()
{
    return QString(kEnDash);
}

/// Digits of a number with its signs and separators made ours.
QString tidy(QString text, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString minus = locale.negativeSign();
    if (!group.isEmpty())
        text.replace(group, QString(kThinSpace));
    if (!minus.isEmpty() && minus != QString(kMinus))
        text.replace(minus, QString(kMinus));
    return text;
}

/// Our grouping for any locale: some group by two digits, some only from five on.
QString grouped(double magnitude, int decimals, const QLocale &locale)
{
    QString digits = QString::number(magnitude, 'f', decimals);
    qsizetype whole = digits.indexOf(QLatin1Char('.'));
    if (whole < 0)
        whole = digits.size();
    QString result = digits.left(whole);
    for (qsizetype at = whole - 3; at > 0; at -= 3)
        result.insert(at, kThinSpace);
    if (decimals > 0)
        result += locale.decimalPoint() + digits.mid(whole + 1);
    return result;
}

bool roundsToZero(double value, int decimals)
{
    return std::fabs(value) < 0.5 * std::pow(10.0, -decimals);
}

QString withoutTrailingZeros(QString text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(QLatin1Char('0')))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

} // namespace

QString formatCount(std::int64_t count, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString digits = tidy(plain.toString(static_cast<qlonglong>(count)), plain);
    const qsizetype first = count < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3)
        digits.insert(at, kThinSpace);
    return digits;
}

QString formatFixed(double value, int decimals, const QLocale &locale)
{
    if (std::isnan(value))
        return enDash();
    const bool negative = value < 0.0 && !roundsToZero(value, decimals);
    const QString sign = negative ? QString(kMinus) : QString();
    if (std::isinf(value))
        return sign + QChar(0x221E);
    return sign + grouped(std::fabs(value), decimals, locale);
}

QString formatSigned(double value, int decimals, const QLocale &locale)
{
    const QString text = formatFixed(value, decimals, locale);
    return value > 0.0 && !roundsToZero(value, decimals) ? QLatin1Char('+') + text : text;
}

QString formatInterval(double low, double high, int decimals, const QLocale &locale)
{
    if (std::isnan(low) || std::isnan(high))
        return enDash();
    const QString a = formatFixed(low, decimals, locale);
    const QString b = formatFixed(high, decimals, locale);
    if (a.startsWith(kMinus) || b.startsWith(kMinus))
        return QCoreApplication::translate("ng::ui::texts", "%1 to %2").arg(a, b);
    return a + kEnDash + b;
}

QString formatPercent(double fraction, int decimals, const QLocale &locale)
{
    if (std::isnan(fraction))
        return enDash();
    return formatFixed(fraction * 100.0, decimals, locale) + kThinSpace + QLatin1Char('%');
}

QString formatBytes(std::int64_t bytes, const QLocale &locale)
{
    constexpr std::array<const char *, 5> kUnits = {"kB", "MB", "GB", "TB", "PB"};
    if (bytes < 1000)
        return QCoreApplication::translate("ng::ui::texts", "%1 bytes").arg(formatCount(bytes, locale));
    double value = static_cast<double>(bytes) / 1000.0;
    std::size_t unit = 0;
    // 999.95 would be shown as 1000.0
    while (value >= 999.95 && unit + 1 < kUnits.size()) {
        value /= 1000.0;
        ++unit;
    }
    return formatFixed(value, 1, locale) + QLatin1Char(' ') + QString::fromLatin1(kUnits[unit]);
}

QString formatDuration(double seconds)
{
    if (!(seconds >= 0.0) || std::isinf(seconds))
        return enDash();
    const auto total = static_cast<qint64>(std::llround(seconds));
    return QStringLiteral("%1:%2:%3")
        .arg(total / 3600, 2, 10, QLatin1Char('0'))
        .arg(total / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(total % 60, 2, 10, QLatin1Char('0'));
}

QString formatClock(std::int64_t nsOfDay, int decimals, const QLocale &locale)
{
    constexpr std::int64_t kNsPerSecond = 1'000'000'000;
    constexpr std::int64_t kNsPerDay = 24 * 3600 * kNsPerSecond;
    std::int64_t unit = kNsPerSecond;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    unit = std::max<std::int64_t>(unit, 1);
    std::int64_t ns = ((nsOfDay % kNsPerDay) + kNsPerDay) % kNsPerDay;
    ns = (ns + unit / 2) / unit * unit % kNsPerDay;
    QString text = formatDuration(static_cast<double>(ns / kNsPerSecond));
    if (decimals > 0)
        text += locale.decimalPoint()
            + QStringLiteral("%1").arg(ns % kNsPerSecond / unit, std::min(decimals, 9), 10, QLatin1Char('0'));
    return text;
}

QString formatSI(double value, const QString &unit, int significant, const QLocale &locale)
{
    constexpr std::array<const char16_t *, 9> kPrefixes = {u"p", u"n", u"µ", u"m", u"", u"k", u"M", u"G", u"T"};
    if (std::isnan(value))
        return enDash();
    const double magnitude = std::fabs(value);
    int exponent = 0;
    if (magnitude > 0.0 && std::isfinite(magnitude)) {
        // What it rounds to decides on the prefix: 999.96 is 1 k at three digits.
        const double digits = std::floor(std::log10(magnitude));
        const double step = std::pow(10.0, digits - significant + 1);
        const double rounded = std::round(magnitude / step) * step;
        exponent = static_cast<int>(std::floor(std::log10(rounded * (1.0 + 1e-12)) / 3.0));
        exponent = std::clamp(exponent, -4, 4);
    }
    const double scaled = value / std::pow(1000.0, exponent);
    const QString number = formatGeneral(scaled, significant, locale);
    return number + QChar(0x00A0) + QString::fromUtf16(kPrefixes[static_cast<std::size_t>(exponent + 4)]) + unit;
}

QString formatGeneral(double value, int significant, const QLocale &locale)
{
    if (std::isnan(value))
        return enDash();
    const double magnitude = std::fabs(value);
    if (magnitude == 0.0 || std::isinf(value))
        return formatFixed(value, 0, locale);
    const int digits = static_cast<int>(std::floor(std::log10(magnitude)));
    if (digits < -4 || digits > 8) {
        QString text = QString::number(value, 'e', std::max(significant - 1, 0));
        const qsizetype e = text.indexOf(QLatin1Char('e'));
        QString mantissa = text.left(e);
        mantissa.replace(QLatin1Char('.'), locale.decimalPoint());
        mantissa = withoutTrailingZeros(mantissa, locale);
        const QString power = QString::number(text.mid(e + 1).toInt());
        QString shown = mantissa + QLatin1Char('e') + power;
        return shown.replace(QLatin1Char('-'), kMinus);
    }
    const int decimals = std::max(significant - 1 - digits, 0);
    return withoutTrailingZeros(formatFixed(value, decimals, locale), locale);
}

QString translated(std::string_view markedText)
{
    const std::string text(markedText);
    const QString source = QString::fromStdString(text);
    if (text.empty())
        return source;
    for (const char *context : kContexts) {
        const QString found = QCoreApplication::translate(context, text.c_str());
        if (found != source)
            return found;
    }
    return source;
}

QString translated(std::string_view markedText, const std::vector<std::string> &args)
{
    return QString::fromStdString(fillIn(translated(markedText).toStdString(), args));
}

QString translated(const ng::Error &error)
{
    return translated(error.text, error.args);
}

} // namespace ng::ui
