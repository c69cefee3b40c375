// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/review/decoded_cells.h"
#include "widgets/session/figure.h"

#include <QScrollArea>

#include <array>
#include <optional>

class QGridLayout;
class QToolButton;

namespace ng::ui {

class ReviewModel;

/// Head of a column: marker, name, masked sign, "grading" badge.
class RunHead : public QWidget
{
    Q_OBJECT
public:
    explicit RunHead(QWidget *parent = nullptr);

    void showReference(const QString &note, bool hidden);
    void showRun(int run, const QString &name, bool masked, bool grading, bool done);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void picked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_run = -1; ///< -1: the reference
    QString m_name, m_note;
    bool m_hidden = false, m_grading = false, m_done = false;
};

/// The item's decodings beside the truth: one column a run, reference first.
class DecodedTable : public QScrollArea
{
    Q_OBJECT
public:
    explicit DecodedTable(ReviewModel &model, QWidget *parent = nullptr);

    [[nodiscard]] bool showsDifferences() const { return m_differences; }
    void setShowDifferences(bool on);
    [[nodiscard]] int topCount() const { return m_top; }
    void setTopCount(int count); ///< candidates listed, 1 to 50

    /// Columns that are in view: fewer than all where there is no room for 200 px each.
    [[nodiscard]] int visibleRuns() const { return m_visible; }
    void shiftRuns(int by);

    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

Q_SIGNALS:
    void columnsChanged(); ///< how many are in view

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int kRuns = 4;
    enum Row { Head, Text, Ranked, Image, Rows };

    void build();
    void refresh();
    void arrange();
    void refreshReference(const QString &item);
    void refreshRun(int run, const QString &item);
    [[nodiscard]] std::vector<RankedRow> rankedRows(int run, const QString &item) const;
    [[nodiscard]] std::vector<RankedRow> valueRows(int run, const QString &item) const;
    void loadImages(const QString &item);

    ReviewModel &m_model;
    QWidget *m_body;
    QGridLayout *m_grid;
    RunHead *m_referenceHead;
    std::array<DecodedCell *, Rows> m_reference{}; ///< Head is unused
    std::array<RunHead *, kRuns> m_heads{};
    std::array<std::array<DecodedCell *, Rows>, kRuns> m_cells{};
    bool m_differences = true;
    int m_top = 5;
    int m_first = 0;
    int m_visible = kRuns;
};

} // namespace ng::ui
