// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/montage_choice.h"

#include "core/signal/reference_node.h"

#include <QCoreApplication>
#include <QSettings>

#include <map>

namespace ng::ui {

namespace {

constexpr const char *kOwnKey = "montages/own";

QString builtInName(const QString &description)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("ng::ui::MontageChoice", source); };
    if (description == QLatin1String("as-recorded"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "As recorded"));
    if (description == QLatin1String("average"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Average reference"));
    if (description == QLatin1String("double-banana"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Longitudinal bipolar"));
    if (description == QLatin1String("transverse"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Transverse bipolar"));
    if (description == QLatin1String("bipolar-shafts"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Bipolar along shafts"));
    if (description == QLatin1String("laplacian"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Laplacian"));
    if (description == QLatin1String("ref:Cz"))
        return text(QT_TRANSLATE_NOOP("ng::ui::MontageChoice", "Cz reference"));
    return {};
}

std::vector<MontageChoice> ownMontages()
{
    std::vector<MontageChoice> out;
    QSettings settings;
    const int count = settings.beginReadArray(QLatin1String(kOwnKey));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        out.push_back({settings.value(QStringLiteral("description")).toString(),
                       settings.value(QStringLiteral("name")).toString()});
    }
    settings.endArray();
    return out;
}

} // namespace

std::vector<MontageChoice> montageChoices()
{
    std::vector<MontageChoice> out;
    // The order that hands know: as recorded first, then the clinical ones.
    QStringList order{QStringLiteral("as-recorded"), QStringLiteral("double-banana"), QStringLiteral("transverse"),
                      QStringLiteral("average"),     QStringLiteral("ref:Cz"),        QStringLiteral("bipolar-shafts")};
    for (const std::string &name : montageNames()) {
        if (!order.contains(QString::fromStdString(name)))
            order.append(QString::fromStdString(name));
    }
    for (const QString &description : std::as_const(order)) {
        const QString name = builtInName(description);
        out.push_back({description, name.isEmpty() ? description : name});
    }
    const std::vector<MontageChoice> own = ownMontages();
    out.insert(out.end(), own.begin(), own.end());
    return out;
}

QString montageName(const QString &description)
{
    const QString name = builtInName(description);
    if (!name.isEmpty())
        return name;
    for (const MontageChoice &own : ownMontages()) {
        if (own.description == description)
            return own.name;
    }
    return description;
}

void addOwnMontage(const QString &name, const QString &description)
{
    std::vector<MontageChoice> own = ownMontages();
    std::erase_if(own, [&](const MontageChoice &one) { return one.description == description; });
    own.push_back({description, name.trimmed().isEmpty() ? description : name.trimmed()});
    QSettings settings;
    settings.beginWriteArray(QLatin1String(kOwnKey), static_cast<int>(own.size()));
    for (std::size_t i = 0; i < own.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("description"), own[i].description);
        settings.setValue(QStringLiteral("name"), own[i].name);
    }
    settings.endArray();
}

} // namespace ng::ui
