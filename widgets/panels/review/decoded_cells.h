// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/review_data.h"
#include "core/text/word_alignment.h"
#include "widgets/style/theme.h"

#include <QIcon>
#include <QImage>
#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace ng::ui {

/// The marker and colour that a run has everywhere.
[[nodiscard]] QIcon runIcon(int run);

/// A run's text beside the truth: replaced words tinted and underlined, added ones in a dashed box, missing ones struck
/// through in their place. The text alone where there is nothing to compare with.
struct AlignedText {
    struct Word {
        QString text;
        AlignedKind kind = AlignedKind::Same;
    };
    std::vector<Word> words;
    QString note; ///< below: "WER 0.11", "19 words"
    /// Evidence of the sentences, as badges below: "E1 0.16–0.21 s · P8 O2".
    QStringList evidence;

    [[nodiscard]] bool empty() const { return words.empty(); }
    [[nodiscard]] QString spoken() const; ///< with what differs in words
};
/// \param truth  empty: unknown or hidden; then nothing is marked
[[nodiscard]] AlignedText alignedText(const DecodedText &text, const QString &truth, bool showDifferences);
[[nodiscard]] AlignedText plainText(const QString &text);

/// Draws it into \p width; returns the height. With a null painter it only measures.
int paintAlignedText(QPainter *painter, const QRect &rect, const AlignedText &text);

/// One row of a list of candidates.
struct RankedRow {
    QString rank;     ///< "17"; "⋯" of the row that says that there are more between
    double bar = 0.0; ///< 0 to 1
    QString value;
    QString text;
    bool truth = false;
    bool gap = false;
};
int paintRankedRows(QPainter *painter, const QRect &rect, const std::vector<RankedRow> &rows, int run);

/// A cell of the decoded table; what it shows can be read by assistive technology as its description.
class DecodedCell : public QWidget
{
    Q_OBJECT
public:
    explicit DecodedCell(QWidget *parent = nullptr);

    void showNothing(const QString &reason = {}); ///< said in the cell, in tx3
    void showText(AlignedText text);
    void showRanked(std::vector<RankedRow> rows, int run);
    /// \p loading  a picture will come
    void showImage(const QImage &image, const QString &note, bool loading);
    void showHidden(const QString &title, const QString &text); ///< hatched panel with a plate
    void setGrading(bool grading);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(); ///< by mouse or key

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Kind { Nothing, Text, Ranked, Image, Hidden };
    void paintHidden(QPainter *painter, const QRect &rect) const;
    int content(QPainter *painter, const QRect &rect) const;
    void changed(const QString &spoken);

    Kind m_kind = Kind::Nothing;
    QString m_title, m_note;
    AlignedText m_text;
    std::vector<RankedRow> m_rows;
    int m_run = 0;
    QImage m_image;
    bool m_loading = false;
    bool m_grading = false;
};

} // namespace ng::ui
