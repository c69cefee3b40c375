// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/report_content.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QScrollArea;

namespace ng::ui {

class FormGrid;
class FormRow;
class ReportDocument;
class Segmented;

/// What can be changed about the selected part, or about the report where none is selected. Every change is a step of undo.
class PartProperties : public QWidget
{
    Q_OBJECT
public:
    explicit PartProperties(QWidget *parent = nullptr);

    /// \param part  id; empty: the report itself
    void show(ReportDocument *document, const QString &part);
    void refresh(); ///< after a change from elsewhere
    void focusFirst();
    /// "Figure 2" and "EEG page": for the title of the dock.
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString kindName() const;

Q_SIGNALS:
    void redrawRequested(const QString &part);     ///< with the scale that the part now has
    void regenerateRequested(const QString &part); ///< text of Methods or Repeat follows the settings again

private:
    void buildReportRows();
    void buildHeadRows();
    void buildFigureRows();
    void buildTextRows();
    void showReport();
    void showPart(const ReportPart &part);
    void editPart(const QString &text, const std::function<void(ReportPart &)> &edit, const char *key);
    void editReport(const QString &text, const std::function<void(ReportContent &)> &edit, const char *key);
    void sizeChanged(bool widthLed);
    void scaleChanged();
    [[nodiscard]] const ReportPart *part() const;

    QPointer<ReportDocument> m_document;
    QString m_part;
    bool m_setting = false;

    FormGrid *m_form;
    QLineEdit *m_title = nullptr, *m_subtitle = nullptr, *m_head = nullptr, *m_heading = nullptr;
    QComboBox *m_paper = nullptr, *m_speed = nullptr, *m_sensitivity = nullptr;
    QDoubleSpinBox *m_width = nullptr, *m_height = nullptr, *m_points = nullptr;
    QCheckBox *m_ratio = nullptr, *m_step = nullptr, *m_printed = nullptr;
    Segmented *m_polarity = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_textLabel = nullptr, *m_hint = nullptr;
    std::vector<FormRow *> m_reportRows, m_headRows, m_figureRows, m_scaleRows;
};

} // namespace ng::ui
