// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/tsv.h"
#include "widgets/session/display_settings.h"

#include <QObject>
#include <QPointer>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;

namespace ng::ui {

/// How a figure is drawn on paper or into a file. Print is always the light theme on white.
struct FigureStyle {
    double pointSize = 8.0;          ///< of the text
    double unitsPerMm = 96.0 / 25.4; ///< painter units in a millimetre: figures keep mm/s and µV/mm on paper
};

/// Scale of an EEG page on paper.
struct PaperScale {
    double mmPerSecond = 30.0;
    double microvoltsPerMm = 7.0;
    Polarity polarity = Polarity::NegativeUp; ///< of scalp channels
    friend bool operator==(const PaperScale &, const PaperScale &) = default;
};

/// A figure as it was when it was taken: a value that draws the same however often and whatever changes on screen since.
/// May be drawn in a job: what paint holds must be immutable.
struct FigureSnapshot {
    QString id;      ///< "review.rank-histogram"
    QString title;   ///< "Rank histogram, run B"
    QString caption; ///< generated from the recipe: what is shown, n, band, filters, polarity
    Json recipe;     ///< everything needed to draw it again; no patient name, no absolute path
    QSizeF sizeMm{160.0, 90.0};
    /// Draws with vector operations, text as text, into \p rect of the painter.
    std::function<void(QPainter &painter, const QRectF &rect, const FigureStyle &style)> paint;
    std::optional<TsvTable> data; ///< the numbers behind it, where they are few enough to print
    /// EEG pages only: the scale it is drawn at, and the same page at another, on paper of another size (with caption and
    /// recipe to match: another size shows other seconds).
    std::optional<PaperScale> scale;
    std::function<FigureSnapshot(const PaperScale &, const QSizeF &sizeMm)> rescaled;
};

/// A table for a page: cells are ready to print.
struct TableSnapshot {
    QString id;
    QString title;
    QString caption;
    Json recipe;
    QStringList columns;
    std::vector<QStringList> rows;
    std::vector<bool> rightAligned; ///< per column
    std::vector<bool> subRow;       ///< per row: an interval line under the number above
};

/// What is on screen and can go onto a page or into a file. Views offer themselves; Report and export take snapshots.
class FigureShelf : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    struct Offer {
        QString id;
        QString title;     ///< tr()ed
        QString workspace; ///< tr()ed: "Record", "Train", "Review"
        bool table = false;
        QString unavailable; ///< why there is nothing to take now; empty: there is
    };

    /// \p take gives nullopt where there is nothing to draw. Gone with \p owner.
    void offerFigure(QObject *owner, const QString &id, const QString &title, const QString &workspace,
                     std::function<std::optional<FigureSnapshot>()> take);
    void offerTable(QObject *owner, const QString &id, const QString &title, const QString &workspace,
                    std::function<std::optional<TableSnapshot>()> take);
    /// Says that what an id would give has changed ("old" on pages that hold it).
    void touch(const QString &id) { Q_EMIT contentChanged(id); }

    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] std::optional<FigureSnapshot> figure(const QString &id) const;
    [[nodiscard]] std::optional<TableSnapshot> table(const QString &id) const;

Q_SIGNALS:
    void offersChanged();
    void contentChanged(const QString &id);

private:
    struct Entry {
        QPointer<QObject> owner;
        Offer offer;
        std::function<std::optional<FigureSnapshot>()> figure;
        std::function<std::optional<TableSnapshot>()> table;
    };
    void add(QObject *owner, Entry entry);
    [[nodiscard]] const Entry *find(const QString &id) const;

    std::vector<Entry> m_entries;
};

} // namespace ng::ui
