// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/importer.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ng::ui {

class FormRow;
class Session;

/// "Import recordings…": a study made from a BIDS folder or a folder of recordings, in a job. Recordings are referred to,
/// never copied or changed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Session &session, const std::filesystem::path &source, QWidget *parent = nullptr);

private:
    void build(const std::filesystem::path &source);
    void layoutChanged();
    void refresh();
    void start();
    [[nodiscard]] Result<ImportOptions> options() const;

    Session &m_session;
    std::vector<std::unique_ptr<const Importer>> m_importers;
    QComboBox *m_layout = nullptr;
    QLabel *m_summary = nullptr;
    QLineEdit *m_source = nullptr;
    QLineEdit *m_target = nullptr;
    FormRow *m_targetRow = nullptr;
    QComboBox *m_items = nullptr;
    QLineEdit *m_labels = nullptr;
    QLineEdit *m_window = nullptr;
    FormRow *m_windowRow = nullptr;
    QComboBox *m_subject = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace ng::ui
