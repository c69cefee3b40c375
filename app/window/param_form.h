// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/param_info.h"
#include "widgets/style/form.h"

#include <QWidget>

#include <vector>

namespace ng::ui {

/// A form made from descriptions of parameters: units, ranges, help, and an error under the field that does not fit.
class ParamForm : public QWidget
{
    Q_OBJECT
public:
    explicit ParamForm(QWidget *parent = nullptr);

    /// \param values  shown instead of the defaults where given; what differs from it counts as changed
    void setParameters(std::vector<ParamInfo> parameters, const Json &values);
    /// Complete object of parameters; the first error where one does not fit (its field shows it as well).
    [[nodiscard]] Result<Json> values() const;

Q_SIGNALS:
    void changed();

private:
    struct Field {
        ParamInfo info;
        Json preset;
        QWidget *edit = nullptr;
        FormRow *row = nullptr;
    };
    Field makeField(const ParamInfo &info, const Json &value, FormGrid *grid);
    [[nodiscard]] static Result<Json> valueOf(const Field &field);
    void setValue(const Field &field, const Json &value);
    void check();

    std::vector<Field> m_fields;
    QWidget *m_body = nullptr;
};

} // namespace ng::ui
