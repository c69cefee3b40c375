// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_docks.h"

#include "widgets/panels/report/report_text.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QVBoxLayout *column(QWidget *parent, int margin = 8)
{
    auto *const layout = new QVBoxLayout(parent);
    layout->setContentsMargins(px(margin), px(margin), px(margin), px(margin));
    layout->setSpacing(px(8));
    return layout;
}

QPushButton *iconButton(const char *iconName, const QString &name)
{
    auto *const button = new QPushButton(icon(iconName), {});
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFixedWidth(px(32));
    return button;
}

QHBoxLayout *buttonRow(std::initializer_list<QWidget *> widgets)
{
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    for (QWidget *const widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

ContentsPanel::ContentsPanel(QWidget *parent) : QWidget(parent), m_table(new TableView)
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("reportContents"));
    m_table->setAccessibleName(tr("Parts of the report"));
    m_table->setStatusColumn(0);
    m_table->setStretchColumn(1);
    m_table->setColumnWidth(2, px(80));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false); // the order is that of the pages
    m_table->setPlaceholder(tr("The report has no parts."));
    m_table->setFrameShape(QFrame::NoFrame);
    m_up = iconButton("up", tr("Move up"));
    m_down = iconButton("down", tr("Move down"));
    m_remove = new QPushButton(icon("bin"), tr("Remove"));
    auto *const layout = column(this, 0);
    layout->addWidget(m_table, 1);
    QHBoxLayout *const row = buttonRow({m_up, m_down, m_remove});
    row->setContentsMargins(px(8), 0, px(8), px(8));
    layout->addLayout(row);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        updateButtons();
        if (!m_setting)
            Q_EMIT partSelected(current());
    });
    connect(m_table, &QTableView::activated, this, [this] { Q_EMIT partActivated(current()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(current(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(current(), 1); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(current()); });
    updateButtons();
}

QString ContentsPanel::current() const
{
    return m_table->currentIndex().isValid() ? m_model.partAt(m_table->currentIndex().row()) : QString();
}

void ContentsPanel::updateButtons()
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model.rowCount());
    m_remove->setEnabled(row >= 0);
}

void ContentsPanel::setReport(const ReportContent *report)
{
    m_setting = true;
    const QString kept = current();
    m_model.setReport(report);
    select(kept);
    m_setting = false;
    updateButtons();
}

void ContentsPanel::select(const QString &part)
{
    const bool before = m_setting;
    m_setting = true;
    const int row = m_model.rowOf(part);
    if (row < 0)
        m_table->selectionModel()->clear();
    else if (m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_setting = before;
    updateButtons();
}

OffersPanel::OffersPanel(FigureShelf &shelf, QWidget *parent) : QWidget(parent), m_model(shelf), m_table(new TableView)
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("reportOffers"));
    m_table->setAccessibleName(tr("Figures and tables on screen"));
    m_table->setStretchColumn(0);
    m_table->setColumnWidth(1, px(72));
    m_table->setColumnWidth(2, px(40));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setDragEnabled(true);
    m_table->setDragDropMode(QAbstractItemView::DragOnly);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setPlaceholder(tr("What Record, Train and Review show can be put onto a page from here."));
    auto *const note = makeLabel(
        tr("Drag onto a page, or press Enter. “Old”: its run or settings changed since it was drawn; it is redrawn before export."),
        TextRole::Small, Token::Tx2);
    note->setWordWrap(true);
    note->setContentsMargins(px(8), 0, px(8), px(8));
    auto *const layout = column(this, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT offerActivated(m_model.offerAt(index.row())); });
    connect(&shelf, &FigureShelf::offersChanged, this, [this] {
        m_model.refresh();
        Q_EMIT countChanged(count());
    });
}

QString OffersPanel::current(bool table) const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && m_model.isTable(row) == table ? m_model.offerAt(row) : QString();
}

RecipePanel::RecipePanel(QWidget *parent) : QWidget(parent), m_table(new TableView)
{
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("reportRecipe"));
    m_table->setAccessibleName(tr("Recipe of the selected part"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    m_table->setColumnWidth(0, px(88));
    m_table->setStretchColumn(1);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setPlaceholder(tr("Select a figure, a table or the methods."));
    m_source = new QPushButton(tr("Go to source"));
    m_copy = new QPushButton(icon("copy"), tr("Copy recipe"));
    m_redraw = new QPushButton(icon("reset"), tr("Draw again"));
    auto *const layout = column(this, 0);
    layout->addWidget(m_table, 1);
    QHBoxLayout *const row = buttonRow({m_source, m_copy, m_redraw});
    row->setContentsMargins(px(8), 0, px(8), px(8));
    layout->addLayout(row);
    connect(m_source, &QPushButton::clicked, this, [this] { Q_EMIT sourceRequested(m_sourceId); });
    connect(m_copy, &QPushButton::clicked, this, &RecipePanel::copy);
    connect(m_redraw, &QPushButton::clicked, this, &RecipePanel::redrawRequested);
    show(nullptr);
}

void RecipePanel::show(const ReportPart *part)
{
    const bool has = part != nullptr && !part->recipe.isNull();
    m_sourceId = part == nullptr ? QString() : part->source;
    m_json = has ? QString::fromStdString(part->recipe.pretty()) : QString();
    m_model.setRows(has ? recipeRows(part->recipe) : std::vector<std::pair<QString, QString>>());
    m_copy->setEnabled(has);
    m_source->setEnabled(has && !m_sourceId.isEmpty());
    m_redraw->setVisible(part != nullptr && (part->kind == PartKind::Figure || part->kind == PartKind::Table));
}

void RecipePanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_json);
}

ExportPanel::ExportPanel(QWidget *parent) : QWidget(parent)
{
    const auto box = [](const QString &text, bool on) {
        auto *const made = new QCheckBox(text);
        made->setChecked(on);
        return made;
    };
    m_pdf = box(tr("PDF, fonts kept as text"), true);
    m_html = box(tr("HTML, one file"), true);
    m_figures = box(tr("Figures as SVG, PDF and PNG (300 dpi)"), false);
    m_data = box(tr("Data behind each figure (TSV, JSON)"), false);
    m_identity = box(tr("Allow patient name"), false);
    m_folder = new QLineEdit;
    m_folder->setAccessibleName(tr("Folder"));
    auto *const browse = new QPushButton(tr("…"));
    browse->setAccessibleName(tr("Choose folder"));
    browse->setFixedWidth(px(32));
    m_export = new QPushButton(icon("export", Token::OnAcc), tr("Export"));
    setPrimary(m_export);
    m_export->setObjectName(QStringLiteral("reportExport"));
    m_print = new QPushButton(tr("Print…"));
    m_last = makeLabel({}, TextRole::Small, Token::Tx2);
    m_last->setWordWrap(true);
    m_last->setObjectName(QStringLiteral("reportExportResult"));
    auto *const layout = column(this);
    layout->setSpacing(px(4));
    for (QCheckBox *const one : {m_pdf, m_html, m_figures, m_data, m_identity}) {
        layout->addWidget(one);
        connect(one, &QCheckBox::toggled, this, &ExportPanel::changed);
    }
    auto *const folderRow = new QHBoxLayout;
    auto *const label = makeLabel(tr("Folder"), TextRole::Body, Token::Tx2);
    label->setBuddy(m_folder);
    folderRow->addWidget(label);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    layout->addSpacing(px(4));
    layout->addLayout(folderRow);
    layout->addSpacing(px(4));
    layout->addLayout(buttonRow({m_export, m_print}));
    layout->addWidget(m_last);
    layout->addStretch();
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPanel::changed);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(chosen);
    });
    connect(m_export, &QPushButton::clicked, this, &ExportPanel::start);
    connect(m_print, &QPushButton::clicked, this, &ExportPanel::printRequested);
}

void ExportPanel::setReport(const ReportContent *report, const QString &folder, const QString &baseName)
{
    m_report = report;
    m_baseName = baseName;
    // A folder that a person chose stays; the proposed one follows the study.
    if (m_folder->text().isEmpty() || m_folder->text() == m_ownFolder)
        m_folder->setText(folder);
    m_ownFolder = folder;
    changed();
}

void ExportPanel::changed()
{
    m_replace = false;
    m_export->setText(tr("Export"));
    const bool any = m_pdf->isChecked() || m_html->isChecked() || m_figures->isChecked() || m_data->isChecked();
    m_export->setEnabled(m_report != nullptr && any && !m_folder->text().isEmpty());
    m_print->setEnabled(m_report != nullptr);
}

void ExportPanel::setBusy(bool busy)
{
    if (busy) {
        m_export->setEnabled(false);
        say(tr("Writing…"), false);
    } else {
        changed();
    }
}

ReportExportSpec ExportPanel::spec() const
{
    ReportExportSpec spec;
    spec.pdf = m_pdf->isChecked();
    spec.html = m_html->isChecked();
    spec.figures = m_figures->isChecked();
    spec.data = m_data->isChecked();
    spec.folder = m_folder->text().toStdString();
    spec.baseName = m_baseName;
    spec.overwrite = m_replace;
    return spec;
}

void ExportPanel::start()
{
    if (m_report == nullptr || !m_export->isEnabled())
        return;
    if (!m_replace) {
        const auto files = filesOf(*m_report, spec());
        std::error_code ignored;
        const auto there = std::count_if(files.begin(), files.end(),
                                         [&](const auto &path) { return std::filesystem::exists(path, ignored); });
        if (there > 0) {
            m_replace = true;
            m_export->setText(tr("Replace"));
            say(there == 1 ? tr("1 file exists already and would be replaced.")
                           : tr("%1 files exist already and would be replaced.").arg(there),
                true);
            return;
        }
    }
    Q_EMIT exportRequested(spec(), m_identity->isChecked());
}

void ExportPanel::say(const QString &sentence, bool error)
{
    setTextStyle(m_last, TextRole::Small, error ? Token::Err : Token::Tx2);
    m_last->setText(sentence);
}

void ExportPanel::showDone(const QStringList &files)
{
    const QString time = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    const QString sentence = files.size() == 1
        ? tr("Last export %1, 1 file, checked by re-reading").arg(time)
        : tr("Last export %1, %2 files, checked by re-reading").arg(time).arg(files.size());
    say(files.isEmpty() ? QString() : QStringLiteral("✓ ") + sentence, false);
}

void ExportPanel::showError(const QString &sentence)
{
    say(sentence, true);
}

} // namespace ng::ui
