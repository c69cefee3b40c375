// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ng::ui {

/// English is the source and has no catalogue, but its plurals still have to be made: "%n file(s)" is "1 file", "2 files".
class EnglishPlurals : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int n) const override
    {
        if (n < 0)
            return {};
        QString text = QString::fromUtf8(source);
        const QLatin1String mark("(s)");
        return text.contains(mark) ? text.replace(mark, n == 1 ? QLatin1String() : QLatin1String("s")) : QString();
    }
};

} // namespace ng::ui
