// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace ng::ui {

/// A catalogue of the window's words. Functions outside classes have a context of their own at run time, while lupdate files
/// their sentences under their namespace: what is not found under its context is looked up there.
class Translator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override
    {
        QString found = QTranslator::translate(context, source, disambiguation, n);
        if (found.isNull())
            found = QTranslator::translate("ng::ui", source, disambiguation, n);
        return found;
    }
};

} // namespace ng::ui
