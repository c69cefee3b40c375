// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/simulator.h"

#include <QDialog>

#include <memory>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ng::ui {

class FormRow;
class ParamForm;
class Session;

/// "Simulate a study…": a form made from a simulator's parameters, run as a job; the study is opened when it is there.
class SimulateDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SimulateDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *folderField() const { return m_folder; }
    [[nodiscard]] QComboBox *presetField() const { return m_preset; }
    [[nodiscard]] QPushButton *startButton() const { return m_start; }

private:
    void build();
    void kindChanged();
    void presetChanged();
    void refresh();
    void start();
    [[nodiscard]] const Simulator &simulator() const;

    Session &m_session;
    std::vector<std::unique_ptr<const Simulator>> m_simulators;
    QComboBox *m_kind = nullptr;
    QComboBox *m_preset = nullptr;
    QLabel *m_summary = nullptr;
    ParamForm *m_form = nullptr;
    QLineEdit *m_seed = nullptr;
    FormRow *m_seedRow = nullptr;
    QLineEdit *m_folder = nullptr;
    FormRow *m_folderRow = nullptr;
    QPushButton *m_start = nullptr;
};

/// A folder for new studies that is not there yet: "Neuroglyph/<kind>-<n>" in the user's documents.
[[nodiscard]] QString newStudyFolder(const QString &kind);

} // namespace ng::ui
