// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/merge_dialog.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/table_view.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QString statisticText(const std::string &id)
{
    if (id == "cohen_kappa")
        return MergeDialog::tr("Cohen’s kappa");
    if (id == "fleiss_kappa")
        return MergeDialog::tr("Fleiss’ kappa");
    if (id == "krippendorff_alpha")
        return MergeDialog::tr("Krippendorff’s alpha");
    return MergeDialog::tr("ICC(2,1)");
}

QString subjectText(const std::string &id)
{
    return id == "judgement" ? MergeDialog::tr("verdicts")
        : id == "usefulness" ? MergeDialog::tr("usefulness")
                             : MergeDialog::tr("image likeness");
}

QString shareText(const std::string &id)
{
    if (id == "accepted")
        return MergeDialog::tr("Accepted (%)");
    if (id == "edited")
        return MergeDialog::tr("Edited (%)");
    if (id == "rejected")
        return MergeDialog::tr("Rejected (%)");
    if (id == "significant_error")
        return MergeDialog::tr("Significant error (%)");
    if (id == "missed_per_decoding")
        return MergeDialog::tr("Left out per decoding");
    return id == "usefulness" ? MergeDialog::tr("Usefulness (1–5)") : MergeDialog::tr("Image likeness (1–5)");
}

bool isShare(const std::string &id)
{
    return id == "accepted" || id == "edited" || id == "rejected" || id == "significant_error";
}

void addRow(QStandardItemModel &model, const QStringList &cells, int rightFrom, const QString &tooltip = {})
{
    QList<QStandardItem *> row;
    for (int column = 0; column < cells.size(); ++column) {
        auto *const item = new QStandardItem(cells[column]);
        item->setEditable(false);
        item->setToolTip(tooltip);
        if (column >= rightFrom)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.append(item);
    }
    model.appendRow(row);
}

TableView *tableOf(QStandardItemModel *model, const QStringList &header, int rightFrom, const QString &name,
                   QWidget *parent)
{
    model->setHorizontalHeaderLabels(header);
    for (int column = rightFrom; column < header.size(); ++column)
        model->setHeaderData(column, Qt::Horizontal, QVariant(Qt::AlignRight | Qt::AlignVCenter),
                             Qt::TextAlignmentRole);
    auto *const table = new TableView(parent);
    table->setModel(model);
    table->setSortingEnabled(false);
    table->setStretchColumn(0);
    table->setAccessibleName(name);
    table->setMinimumHeight(px(140));
    return table;
}

} // namespace

MergeDialog::MergeDialog(Session &session, const QStringList &files, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_files(new QListWidget(this)),
      m_mergeButton(new QPushButton(tr("Merge"), this)),
      m_saveButton(new QPushButton(tr("Save merged file…"), this)),
      m_removeButton(new QPushButton(tr("Remove"), this)),
      m_status(makeLabel({}, TextRole::Body, Token::Tx2, this)),
      m_agreementItems(new QStandardItemModel(this)),
      m_shareItems(new QStandardItemModel(this))
{
    setWindowTitle(tr("Merge raters"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_files->setAccessibleName(tr("Review files"));
    m_files->setMaximumHeight(px(110));
    m_agreement =
        tableOf(m_agreementItems,
                {tr("Agreement"), tr("Of"), tr("Raters"), tr("Value"), tr("95 % interval"), tr("n"), tr("Items")}, 3,
                tr("Agreement of the raters"), this);
    m_shares = tableOf(m_shareItems, {tr("Verdicts"), tr("Run"), tr("Value"), tr("95 % interval"), tr("n")}, 2,
                       tr("Verdicts on the runs"), this);
    m_agreement->setPlaceholder(tr("Choose the files of two or more raters, then merge."));
    m_status->setWordWrap(true);
    setPrimary(m_mergeButton);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(makeLabel(tr("Files of the same runs and items, one a rater"), TextRole::Body, Token::Tx2, this));
    column->addWidget(m_files);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *const add = new QPushButton(tr("Add files…"), this);
    row->addWidget(add);
    row->addWidget(m_removeButton);
    row->addStretch(1);
    row->addWidget(m_mergeButton);
    column->addLayout(row);
    column->addWidget(m_agreement, 2);
    column->addWidget(m_shares, 2);
    column->addWidget(m_status);
    auto *const end = new QHBoxLayout;
    end->setSpacing(px(8));
    end->addStretch(1);
    end->addWidget(m_saveButton);
    auto *const close = new QPushButton(tr("Close"), this);
    end->addWidget(close);
    column->addLayout(end);
    resize(px(760), px(560));

    connect(add, &QPushButton::clicked, this, &MergeDialog::chooseFiles);
    connect(m_removeButton, &QPushButton::clicked, this, [this] {
        qDeleteAll(m_files->selectedItems());
        refreshButtons();
    });
    connect(m_files, &QListWidget::itemSelectionChanged, this, &MergeDialog::refreshButtons);
    connect(m_mergeButton, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_saveButton, &QPushButton::clicked, this, &MergeDialog::chooseTarget);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    addFiles(files);
}

void MergeDialog::addFiles(const QStringList &files)
{
    for (const QString &file : files) {
        auto *const item = new QListWidgetItem(QFileInfo(file).fileName(), m_files);
        item->setData(Qt::UserRole, file);
        item->setToolTip(file);
    }
    refreshButtons();
}

void MergeDialog::refreshButtons()
{
    m_mergeButton->setEnabled(m_files->count() > 0);
    m_removeButton->setEnabled(!m_files->selectedItems().isEmpty());
    m_saveButton->setEnabled(m_merged.has_value());
}

void MergeDialog::chooseFiles()
{
    auto *const dialog = new QFileDialog(this, tr("Review files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Review files (*.jsonl)"));
    connect(dialog, &QFileDialog::filesSelected, this, &MergeDialog::addFiles);
    dialog->open();
}

void MergeDialog::merge()
{
    std::vector<std::filesystem::path> files;
    for (int i = 0; i < m_files->count(); ++i)
        files.emplace_back(m_files->item(i)->data(Qt::UserRole).toString().toStdString());
    m_status->setText(tr("Reading…"));
    m_session.jobs().start<MergedReview>(
        tr("Merge raters"), Lane::Interactive, QStringLiteral("review.merge"),
        [files](const RunContext &) { return mergeReviews(files); }, this,
        [this](Result<MergedReview> result) {
            m_agreementItems->setRowCount(0);
            m_shareItems->setRowCount(0);
            m_merged.reset();
            if (result) {
                m_merged = std::move(*result);
                showReview(*m_merged);
            } else {
                m_status->setText(errorText(result.error()));
            }
            refreshButtons();
        });
}

void MergeDialog::showReview(const MergedReview &review)
{
    for (const Agreement &one : review.agreement) {
        QStringList raters;
        for (const std::string &rater : one.raters)
            raters.append(QString::fromStdString(rater));
        const QString dash = QStringLiteral("–");
        addRow(*m_agreementItems,
               {statisticText(one.statistic), subjectText(one.of), raters.join(QStringLiteral(", ")),
                one.value ? formatFixed(*one.value, 3) : dash, one.value ? formatInterval(one.low, one.high, 3) : dash,
                formatCount(static_cast<std::int64_t>(one.n)), formatCount(static_cast<std::int64_t>(one.items))},
               3, one.value ? QString() : translated(one.reason));
    }
    for (const RatedShare &share : review.shares) {
        QString run = QString::fromStdString(share.run);
        for (const ReviewRun &one : review.runs) {
            if (one.key == share.run && !one.name.empty())
                run = QString::fromStdString(one.name);
        }
        const double factor = isShare(share.name) ? 100.0 : 1.0;
        const int decimals = isShare(share.name) ? 1 : 2;
        addRow(*m_shareItems,
               {shareText(share.name), run, formatFixed(share.value * factor, decimals),
                formatInterval(share.low * factor, share.high * factor, decimals),
                formatCount(static_cast<std::int64_t>(share.n))},
               2);
    }
    std::size_t disagreed = 0;
    for (const MergedPart &part : review.parts)
        disagreed += part.disagreed() ? 1 : 0;
    m_status->setText(tr("Raters: %1").arg(formatCount(static_cast<std::int64_t>(review.raters.size())))
                      + QStringLiteral(" · ")
                      + tr("%1 of %2 judged parts with different verdicts.")
                            .arg(formatCount(static_cast<std::int64_t>(disagreed)),
                                 formatCount(static_cast<std::int64_t>(review.parts.size()))));
    m_agreement->resizeColumnToContents(2);
}

void MergeDialog::chooseTarget()
{
    auto *const dialog = new QFileDialog(this, tr("Save merged file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->setNameFilter(tr("Merged review (*.json)"));
    dialog->selectFile(QStringLiteral("merged.json"));
    connect(dialog, &QFileDialog::fileSelected, this, &MergeDialog::save);
    dialog->open();
}

void MergeDialog::save(const QString &path)
{
    if (!m_merged)
        return;
    m_session.jobs().start<void>(
        tr("Save merged review"), Lane::Io, {},
        [document = toJson(*m_merged), path](const RunContext &) {
            return writeJsonFile(path.toStdString(), document);
        },
        this,
        [this, path](Result<void> result) {
            m_status->setText(result ? tr("Saved as %1.").arg(QFileInfo(path).fileName()) : errorText(result.error()));
        });
}

} // namespace ng::ui
