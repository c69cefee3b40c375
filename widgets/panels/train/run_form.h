// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/framework.h"
#include "core/run/train_request.h"
#include "widgets/panels/train/form_field.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QScrollArea;

namespace ng::ui {

class StudyDocument;

/// The form of a new run: made from the framework's parameters, with the data it reads, how it is trained and its controls.
class RunForm : public QWidget
{
    Q_OBJECT
public:
    explicit RunForm(QWidget *parent = nullptr);

    void setFramework(const FrameworkCard &card);
    void setStudy(const StudyDocument *study);
    /// Says why a name cannot be taken; empty: it can.
    void setNameCheck(std::function<QString(const QString &)> whyNot);
    void setName(const QString &name);
    [[nodiscard]] QString name() const;
    void setPreset(const QString &name);
    /// Values of another run, for "train again": what this form has no field for is left out.
    void setValues(const Json &parameters, const Json &dataset);

    /// Everything but study, folder and split; nothing where a field does not fit.
    [[nodiscard]] std::optional<TrainRequest> request() const;
    [[nodiscard]] ItemWindow window() const;
    /// How many fields do not fit, and how many differ from the preset.
    [[nodiscard]] int problems() const;
    [[nodiscard]] int changedCount() const;
    [[nodiscard]] FormField *field(const std::string &id) const;
    /// Brings the first field that does not fit into view.
    void showProblem();

Q_SIGNALS:
    void changed();
    void windowChanged();

private:
    void rebuild();
    void addNameGroup(FormGrid &grid);
    void addDataGroup(FormGrid &grid);
    void addSignalFields(FormGrid &grid);
    void addParameters(FormGrid &grid, const QString &title, bool training);
    void addTrainingFields(FormGrid &grid);
    void addControls(FormGrid &grid);
    FormField *add(FormGrid &grid, FormField::Spec spec);
    void applyPreset(bool show);
    void fillTargets();
    void crossCheck();
    [[nodiscard]] DatasetSpec dataset() const;
    [[nodiscard]] std::optional<double> number(const std::string &id) const;
    [[nodiscard]] std::string textOf(const std::string &id) const;

    FrameworkCard m_card;
    QPointer<const QObject> m_studyAlive;
    const StudyDocument *m_study = nullptr;
    std::function<QString(const QString &)> m_nameCheck;
    QScrollArea *m_scroll;
    std::map<std::string, FormField *> m_fields;
    std::vector<FormField *> m_order;
    bool m_building = false;
};

} // namespace ng::ui
