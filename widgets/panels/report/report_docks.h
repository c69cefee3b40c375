// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/report/report_export.h"
#include "widgets/panels/report/report_item_models.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ng::ui {

class TableView;

/// List of the parts with buttons to move and to remove.
class ContentsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ContentsPanel(QWidget *parent = nullptr);
    void setReport(const ReportContent *report);
    void select(const QString &part);
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    void partSelected(const QString &part);
    void partActivated(const QString &part);
    void removeRequested(const QString &part);
    void moveRequested(const QString &part, int direction);

private:
    [[nodiscard]] QString current() const;
    void updateButtons();

    ReportPartItemModel m_model;
    TableView *m_table;
    QPushButton *m_up, *m_down, *m_remove;
    bool m_setting = false;
};

/// What is on screen and can be put onto a page: by drag, by Enter, by double click.
class OffersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit OffersPanel(FigureShelf &shelf, QWidget *parent = nullptr);
    void setOld(const QSet<QString> &ids) { m_model.setOld(ids); }
    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] int count() const { return m_model.rowCount(); }
    /// The selected figure (or table); empty: none.
    [[nodiscard]] QString current(bool table) const;

Q_SIGNALS:
    void offerActivated(const QString &offer);
    void countChanged(int count);

private:
    FigureOfferItemModel m_model;
    TableView *m_table;
};

/// Recipe of the selected part.
class RecipePanel : public QWidget
{
    Q_OBJECT
public:
    explicit RecipePanel(QWidget *parent = nullptr);
    void show(const ReportPart *part); ///< null: none
    void copy() const;

Q_SIGNALS:
    void sourceRequested(const QString &source);
    void redrawRequested();

private:
    RecipeItemModel m_model;
    TableView *m_table;
    QPushButton *m_source, *m_copy, *m_redraw;
    QString m_sourceId;
    QString m_json;
};

/// Which files, where, and what came of it.
class ExportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ExportPanel(QWidget *parent = nullptr);

    void setReport(const ReportContent *report, const QString &folder, const QString &baseName);
    void setBusy(bool busy);
    /// Asks for another press where files would be replaced, else exportRequested.
    void start();
    void showDone(const QStringList &files);
    void showError(const QString &sentence);
    [[nodiscard]] ReportExportSpec spec() const;

Q_SIGNALS:
    void exportRequested(const ng::ui::ReportExportSpec &spec, bool allowIdentity);
    void printRequested();

private:
    void changed();
    void say(const QString &sentence, bool error);

    const ReportContent *m_report = nullptr;
    QString m_baseName, m_ownFolder;
    QCheckBox *m_pdf, *m_html, *m_figures, *m_data, *m_identity;
    QLineEdit *m_folder;
    QPushButton *m_export, *m_print;
    QLabel *m_last;
    bool m_replace = false;
};

} // namespace ng::ui
