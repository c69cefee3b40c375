// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/identity_guard.h"

#include "widgets/export/svg_device.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>

namespace ng::ui {

namespace {

QString simple(const QString &text)
{
    QString out = text;
    return out.replace(QLatin1Char('_'), QLatin1Char(' ')).simplified();
}

/// Whether \p word stands in \p text with no letter or digit at its ends. Case counts: "Test" is a name, "test items" are not.
bool holdsWord(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool startsClean = at == 0 || !text[at - 1].isLetterOrNumber();
        const qsizetype after = at + word.size();
        if (startsClean && (after == text.size() || !text[after].isLetterOrNumber()))
            return true;
    }
    return false;
}

bool holdsPath(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(^|[\\s\"'=(])(file://|~/|/(home|root|tmp|mnt|media|srv|data|work|Users|var|opt)/)"));
    return pattern.match(text).hasMatch()
        || (QDir::isAbsolutePath(text) && text.count(QLatin1Char('/')) > 1 && !text.contains(QLatin1Char(' ')))
        || text.contains(QDir::homePath() + QLatin1Char('/'));
}

} // namespace

IdentityGuard::IdentityGuard(const std::vector<RecordingIdentity> &identities)
{
    for (const RecordingIdentity &identity : identities) {
        addField(QString::fromStdString(identity.patient));
        addField(QString::fromStdString(identity.recordingText));
    }
}

void IdentityGuard::addField(const QString &field)
{
    // EDF+ writes "code sex birthdate name" and "Startdate date code technician equipment"; X stands for left out.
    const QString whole = field.simplified();
    const QStringList parts = whole.split(QLatin1Char(' '));
    const bool recording = parts.constFirst() == QLatin1String("Startdate");
    static const QRegularExpression sex(QStringLiteral("^[MFX]$"));
    const bool patient = !recording && parts.size() >= 4 && sex.match(parts[1]).hasMatch();
    const qsizetype before = m_words.size();
    for (qsizetype i = 0; i < parts.size(); ++i) {
        // The equipment names no one.
        if (recording && (i == 0 || i > 3))
            continue;
        addWord(parts[i], recording || patient);
        const QStringList names = parts[i].split(QRegularExpression(QStringLiteral("[_,;^]")), Qt::SkipEmptyParts);
        if (names.size() > 1) {
            for (const QString &name : names)
                addWord(name, false);
        }
    }
    if (m_words.size() > before || (!recording && !patient))
        addWord(whole, false);
}

void IdentityGuard::addWord(const QString &word, bool structured)
{
    // In a free text, a word without a capital or a digit ("a", "sinewave") is prose and no name.
    static const QRegularExpression telling(QStringLiteral("[\\p{Lu}\\p{Lo}\\d]"));
    static const QRegularExpression leftOut(QStringLiteral("^[X.\\s,-]*$"));
    const QString clean = simple(word);
    if (clean.size() >= 3 && !leftOut.match(clean).hasMatch() && (structured || telling.match(clean).hasMatch())
        && !m_words.contains(clean))
        m_words += clean;
}

Result<> IdentityGuard::check(const QString &text, const QString &place) const
{
    const QString plain = simple(text);
    for (const QString &word : m_words) {
        if (holdsWord(plain, word))
            return fail(ErrorCode::InvalidArgument,
                        NG_TR("export",
                              "%1 holds the patient's name or another text that identifies the recording. "
                              "Take it out, or allow it for this export."),
                        place.toStdString());
    }
    if (holdsPath(text))
        return fail(ErrorCode::InvalidArgument,
                    NG_TR("export", "%1 holds an absolute path of this machine, which does not belong into an export."),
                    place.toStdString());
    return {};
}

Result<> IdentityGuard::check(const Json &value, const QString &place) const
{
    if (value.isString())
        return check(QString::fromStdString(value.toString()), place);
    for (const Json &item : value.items())
        NG_TRY(check(item, place));
    for (const auto &[key, member] : value.members()) {
        NG_TRY(check(QString::fromStdString(key), place));
        NG_TRY(check(member, place + QStringLiteral(": ") + QString::fromStdString(key)));
    }
    return {};
}

Result<> IdentityGuard::check(const FigureSnapshot &figure, double pointSize) const
{
    const QString name = figure.title.isEmpty() ? figure.id : figure.title;
    // The title itself may be what must not be told.
    const QString place = check(name, name) ? name : figure.id;
    NG_TRY(check(figure.title, place));
    NG_TRY(check(figure.caption, place));
    NG_TRY(check(figure.recipe, place));
    if (figure.data) {
        for (const std::string &column : figure.data->columns)
            NG_TRY(check(QString::fromStdString(column), place));
        for (const auto &row : figure.data->rows) {
            for (const std::string &cell : row)
                NG_TRY(check(QString::fromStdString(cell), place));
        }
    }
    SvgDevice probe(figure.sizeMm);
    {
        QPainter painter(&probe);
        figure.paint(painter, QRectF(QPointF(), probe.sizeUnits()), {pointSize, kUnitsPerMm});
    }
    for (const QString &text : probe.texts())
        NG_TRY(check(text, place));
    return check(probe.texts().join(QLatin1Char(' ')), place);
}

Result<> IdentityGuard::check(const TableSnapshot &table) const
{
    const QString place = check(table.title, table.id) ? table.title : table.id;
    NG_TRY(check(table.title, place));
    NG_TRY(check(table.caption, place));
    NG_TRY(check(table.recipe, place));
    for (const QString &column : table.columns)
        NG_TRY(check(column, place));
    for (const QStringList &row : table.rows) {
        for (const QString &cell : row)
            NG_TRY(check(cell, place));
    }
    return {};
}

} // namespace ng::ui
