// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/event_terms.h"

#include "core/base/file.h"

#include <QSettings>

namespace ng::ui {

namespace {

constexpr int kQuick = 9;
constexpr std::uint64_t kLimitBytes = 16U << 20U;
constexpr const char *kLoadedKey = "events/terms";
constexpr const char *kQuickKey = "events/quick";

} // namespace

const QStringList &builtInTerms()
{
    static const QStringList terms{
        QStringLiteral("Spike"),
        QStringLiteral("Sharp-wave"),
        QStringLiteral("Spike-and-slow-wave"),
        QStringLiteral("Posterior-dominant-rhythm"),
        QStringLiteral("Eye-blink-artifact"),
        QStringLiteral("EMG-artifact"),
        QStringLiteral("Movement-artifact"),
        QStringLiteral("Epileptic-seizure"),
        QStringLiteral("Arousal-pattern"),
        QStringLiteral("Polyspikes"),
        QStringLiteral("Polyspike-and-slow-wave"),
        QStringLiteral("Sharp-and-slow-wave"),
        QStringLiteral("Runs-of-rapid-spikes"),
        QStringLiteral("High-frequency-oscillation"),
        QStringLiteral("Delta-activity"),
        QStringLiteral("Theta-activity"),
        QStringLiteral("Alpha-activity"),
        QStringLiteral("Beta-activity"),
        QStringLiteral("Mu-rhythm"),
        QStringLiteral("Sleep-spindles"),
        QStringLiteral("K-complex"),
        QStringLiteral("Vertex-wave"),
        QStringLiteral("Saw-tooth-waves"),
        QStringLiteral("POSTS"),
        QStringLiteral("Hypnagogic-hypersynchrony"),
        QStringLiteral("Electrographic-seizure"),
        QStringLiteral("Eye-movement-horizontal-artifact"),
        QStringLiteral("Eye-movement-vertical-artifact"),
        QStringLiteral("Chewing-artifact"),
        QStringLiteral("Glossokinetic-artifact"),
        QStringLiteral("ECG-artifact"),
        QStringLiteral("Pulse-artifact"),
        QStringLiteral("Respiration-artifact"),
        QStringLiteral("Sweat-artifact"),
        QStringLiteral("Power-line-artifact"),
        QStringLiteral("Electrode-pops-artifact"),
        QStringLiteral("Salt-bridge-artifact"),
        QStringLiteral("Hyperventilation"),
        QStringLiteral("Intermittent-photic-stimulation"),
        QStringLiteral("Manual-eye-closure"),
        QStringLiteral("Manual-eye-opening"),
    };
    return terms;
}

Result<QStringList> readTerms(const std::filesystem::path &path)
{
    NG_TRY_ASSIGN(const std::string text, readTextFile(path, kLimitBytes));
    QStringList out;
    for (const QString &line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        const QString term = line.section(QLatin1Char('\t'), 0, 0).trimmed();
        if (!term.isEmpty() && !term.startsWith(QLatin1Char('#')) && !out.contains(term))
            out.append(term);
    }
    if (out.isEmpty())
        return fail(ErrorCode::CorruptData, NG_TR("record", "%1 has no terms; one a line is expected."),
                    path.filename().string());
    return out;
}

QStringList offeredTerms()
{
    const QStringList loaded = QSettings().value(QLatin1String(kLoadedKey)).toStringList();
    return loaded.isEmpty() ? builtInTerms() : loaded;
}

void setLoadedTerms(const QStringList &terms)
{
    QSettings().setValue(QLatin1String(kLoadedKey), terms);
}

QStringList quickTerms()
{
    QStringList out = QSettings().value(QLatin1String(kQuickKey)).toStringList();
    for (const QString &term : offeredTerms()) {
        if (out.size() >= kQuick)
            break;
        if (!out.contains(term))
            out.append(term);
    }
    return out.mid(0, kQuick);
}

void setQuickTerms(const QStringList &terms)
{
    QSettings().setValue(QLatin1String(kQuickKey), terms.mid(0, kQuick));
}

} // namespace ng::ui
