// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/decoded_text.h"
#include "core/review/verdict.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace ng::ui {

class Segmented;

/// Verdict on one sentence or answer: accept, edit, reject; for the last two kind of error and weight, and the corrected text.
class PartEditor : public QWidget
{
    Q_OBJECT
public:
    explicit PartEditor(int number, QWidget *parent = nullptr);

    /// \param evidence  of the sentence, as badges; \p first is the number of the first one
    void showPart(const PartVerdict &part, const std::vector<Evidence> &evidence, int first, bool hasEvidence,
                  bool locked);
    void setCurrent(bool current);
    [[nodiscard]] const PartVerdict &part() const { return m_part; }

    // By key; each emits changed() where it changes something.
    void judge(Judgement judgement);
    void stepError(int by);
    void toggleWeight();
    void focusCorrected();

Q_SIGNALS:
    void changed(); ///< judgement, error or weight
    void typed();   ///< corrected text: comes often
    void picked();  ///< it got the focus or a click

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showRows();

    int m_number;
    PartVerdict m_part;
    QLabel *m_text;
    QWidget *m_badges;
    QHBoxLayout *m_badgeRow;
    Segmented *m_judgement;
    QWidget *m_details;
    QComboBox *m_error;
    Segmented *m_weight;
    QLabel *m_correctedLabel;
    QLineEdit *m_corrected;
    bool m_current = false;
    bool m_locked = false;
};

} // namespace ng::ui
