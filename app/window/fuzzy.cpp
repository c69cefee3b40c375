// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/fuzzy.h"

#include <QStringList>

#include <algorithm>

namespace ng::ui {

namespace {

constexpr int kWholePiece = 100;
constexpr int kWordStart = 50;
constexpr int kTextStart = 30;
constexpr int kLetter = 4;
constexpr int kLetterAtWord = 10;
constexpr int kMost = 40; ///< a gap costs no more than this

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

int pieceScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        int score = kWholePiece + static_cast<int>(word.size()) * kLetter;
        if (startsWord(text, at))
            score += kWordStart;
        if (at == 0)
            score += kTextStart;
        best = std::max(best, score);
    }
    return best;
}

int lettersScore(const QString &word, const QString &text)
{
    int score = 0;
    qsizetype from = 0;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, from);
        if (at < 0)
            return 0;
        score += startsWord(text, at) ? kLetterAtWord : kLetter;
        score -= static_cast<int>(std::min<qsizetype>(at - from, kMost)) / 4;
        from = at + 1;
    }
    return std::max(score, 1);
}

} // namespace

int fuzzyScore(const QString &query, const QString &text)
{
    const QString lower = text.toLower();
    int total = 1;
    for (const QString &word : query.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        int score = pieceScore(word, lower);
        if (score == 0)
            score = lettersScore(word, lower);
        if (score == 0)
            return 0;
        total += score;
    }
    return total;
}

} // namespace ng::ui
