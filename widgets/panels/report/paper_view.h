// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/drawing_jobs.h"
#include "widgets/panels/report/page_layout.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <optional>

namespace ng::ui {

class JobRunner;

/// The pages as they will be printed, on white paper in every theme. Drawn in a job, at the resolution of the screen.
///
/// Mouse: a click selects a part, a drag of a corner of a figure sizes it, Ctrl+wheel zooms, figures are dropped between parts.
/// Keys: up and down go from part to part, Enter opens what can be changed about it, Alt with an arrow moves it, Delete takes it
/// out, + and − zoom, page keys turn pages.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { OnePage, TwoPages, Width, Fixed };

    explicit PaperView(JobRunner &jobs, QWidget *parent = nullptr);
    ~PaperView() override;

    void setReport(const ReportContent *report); ///< null: none; laid out at once, drawn soon
    [[nodiscard]] const LaidOutReport &laidOut() const { return m_laidOut; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_laidOut.pages.size()); }

    void setFit(Fit fit, double zoom = 1.0);
    [[nodiscard]] Fit fit() const { return m_fit; }
    [[nodiscard]] double zoom() const { return m_zoom; } ///< 1: as large as on paper, as far as the screen says
    [[nodiscard]] int currentPage() const;               ///< from 0: the first of which most is seen
    [[nodiscard]] int pagesAcross() const { return m_fit == Fit::TwoPages ? 2 : 1; }
    void goToPage(int page);
    void turn(int direction); ///< by as many pages as are shown beside each other

    [[nodiscard]] const QString &selected() const { return m_selected; } ///< id of a part; empty: none
    void select(const QString &part);
    void reveal(const QString &part);
    /// Where a part stands in the viewport; null: it is not printed.
    [[nodiscard]] QRect partRect(const QString &part) const;
    [[nodiscard]] QRectF pageRect(int page) const; ///< in the viewport
    [[nodiscard]] QStringList partsInOrder() const;
    [[nodiscard]] QString nameOfPart(const QString &part) const { return m_names.value(part); }
    /// Whether all that is seen has been drawn.
    [[nodiscard]] bool drawn() const;

Q_SIGNALS:
    void partSelected(const QString &part); ///< by a person
    void partActivated(const QString &part);
    void removeRequested(const QString &part);
    void moveRequested(const QString &part, int direction);
    void resizeRequested(const QString &part, const QSizeF &sizeMm);
    void figureDropped(const QString &offer, const QString &before); ///< part that it goes before; empty: at the end
    void viewChanged();                                              ///< page, zoom

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Dragged {
        QString part;
        QRectF start; ///< in the viewport
        QPointF from;
        QSizeF sizeMm;
        double factor = 1.0;
        int corner = 0;
    };

    void place();
    void requestPages();
    void selectByPerson(const QString &part);
    void step(int direction);
    void announce();
    [[nodiscard]] std::pair<int, QString> partAt(const QPointF &at) const;
    [[nodiscard]] QString dropPlace(const QPointF &at, QLineF *line) const;
    [[nodiscard]] std::optional<int> cornerAt(const QPointF &at) const;
    void paintPage(QPainter &painter, int page) const;
    void paintSelection(QPainter &painter) const;

    JobRunner &m_jobs;
    DrawingJobs m_drawing;
    const ReportContent *m_report = nullptr;
    LaidOutReport m_laidOut;
    QHash<QString, QString> m_names;
    Fit m_fit = Fit::TwoPages;
    double m_zoom = 1.0;
    QString m_selected;
    std::vector<QImage> m_images; ///< by page; null: not drawn
    double m_imageScale = 0.0;    ///< device pixels a unit that they are drawn for
    quint64 m_generation = 0, m_requested = 0;
    bool m_stale = false; ///< the images show an earlier report
    std::optional<Dragged> m_dragged;
    std::optional<QLineF> m_dropLine;
};

} // namespace ng::ui
