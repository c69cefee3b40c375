// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nd_array.h"
#include "core/base/time.h"
#include "core/review/decoded_text.h"
#include "widgets/session/figure.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace ng::ui {

class RecordingDocument;
class ReviewModel;

/// Samples of the item's window, as a job read them: montage and display filters as in Record.
struct StripData {
    struct Row {
        QString label;
        double microvoltsPerMm = 7.0;
        bool negativeUp = true;
        bool evidence = false; ///< the item's evidence names it
        std::vector<float> microvolts;
        double startS = 0.0; ///< of the first sample, from the item's onset
        double rateHz = 1.0;
    };
    std::vector<Row> rows;
    double startS = 0.0, endS = 1.0; ///< shown, from the item's onset
    QString gap;                     ///< why a part is missing
};

/// The item's stretch of signal: a few channels (always those that evidence names), stimulus onset, evidence, cursor.
/// A click sets the cursor; arrows move it.
class SignalStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SignalStrip(ReviewModel &model, QWidget *parent = nullptr);

    /// What the dock's title says: "item 119, sub-02 ses-04", and "10 µV/mm · negative up · 0.5–70 Hz".
    [[nodiscard]] QString context() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] const std::shared_ptr<const StripData> &data() const { return m_data; }
    [[nodiscard]] std::optional<FigureSnapshot> figure() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void titleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Mark {
        QString name;
        Evidence evidence;
    };
    void refresh();
    void followRecording();
    void setCursorAt(double x);
    void describe();
    [[nodiscard]] RecordingDocument *document() const;
    [[nodiscard]] std::vector<Mark> marks() const;
    [[nodiscard]] std::optional<double> cursorS() const;

    ReviewModel &m_model;
    QPointer<RecordingDocument> m_followed;
    std::shared_ptr<const StripData> m_data;
    QString m_reason; ///< why there is nothing
};

/// Draws a strip into \p rect. \p cursorS  from the item's onset
void paintStrip(QPainter &painter, const QRectF &rect, const StripData &data,
                const std::vector<std::pair<QString, Evidence>> &marks, std::optional<double> cursorS,
                double pixelsPerMm, bool paper);

} // namespace ng::ui
