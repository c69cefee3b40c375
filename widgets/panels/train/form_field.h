// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/param_info.h"
#include "widgets/style/form.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

namespace ng::ui {

/// What a field says that does not fit, and what would.
struct FieldProblem {
    QString message;
    QString fix;      ///< "Use 448"; empty: nothing can be offered
    QString fixValue; ///< text it puts into the field
};

/// One parameter in a form, made from its description: the field, whether it differs from the preset, what is wrong with it.
class FormField : public QObject
{
    Q_OBJECT
public:
    struct Spec {
        ParamInfo info;        ///< label, unit, help, range, choices
        bool optional = false; ///< may be empty: then the value is null
        QString emptyText;     ///< what an empty field means: "as recorded"
        double step = 0.0;     ///< of the arrows; 0: in proportion
        bool editable = false; ///< a choice to which something else may be typed
        /// Further checks on a value that fits the description.
        std::function<std::optional<FieldProblem>(const Json &)> check;
    };
    FormField(Spec spec, FormGrid &grid);

    [[nodiscard]] const std::string &id() const { return m_spec.info.id; }
    [[nodiscard]] FormRow *row() const { return m_row; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

    /// The value to which reset goes; shows it where \p show.
    void setPreset(const Json &value, bool show);
    void setValue(const Json &value);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    void setChoices(const QStringList &choices);
    /// Null where it does not fit (or is empty and may be).
    [[nodiscard]] Json value() const { return m_value; }
    [[nodiscard]] bool fits() const { return !m_problem.has_value(); }
    [[nodiscard]] const std::optional<FieldProblem> &problem() const { return m_problem; }
    [[nodiscard]] bool isChanged() const;
    void check();
    /// A problem from outside (two fields that do not fit each other); nullopt: none.
    void setForeignProblem(std::optional<FieldProblem> problem);

Q_SIGNALS:
    void changed();

private:
    void build(FormGrid &grid);
    [[nodiscard]] std::optional<FieldProblem> examine(Json &value) const;
    [[nodiscard]] std::optional<FieldProblem> examineNumber(Json &value) const;
    void show();

    Spec m_spec;
    QWidget *m_editor = nullptr;
    FormRow *m_row = nullptr;
    Json m_preset;
    Json m_value;
    std::optional<FieldProblem> m_problem;
    std::optional<FieldProblem> m_foreign;
};

} // namespace ng::ui
