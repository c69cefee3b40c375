// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/merge.h"

#include <QDialog>
#include <QStringList>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;
class QStandardItemModel;

namespace ng::ui {

class Session;
class TableView;

/// Joins the files of several raters and shows how far they agree.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(Session &session, const QStringList &files, QWidget *parent = nullptr);

    /// Reads and joins the files that are listed.
    void merge();
    void addFiles(const QStringList &files);
    [[nodiscard]] const std::optional<MergedReview> &merged() const { return m_merged; }
    [[nodiscard]] TableView *agreementTable() const { return m_agreement; }
    void save(const QString &path);

private:
    void chooseFiles();
    void chooseTarget();
    void showReview(const MergedReview &review);
    void refreshButtons();

    Session &m_session;
    QListWidget *m_files;
    QPushButton *m_mergeButton, *m_saveButton, *m_removeButton;
    QLabel *m_status;
    QStandardItemModel *m_agreementItems, *m_shareItems;
    TableView *m_agreement, *m_shares;
    std::optional<MergedReview> m_merged;
};

} // namespace ng::ui
