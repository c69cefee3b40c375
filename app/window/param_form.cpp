// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/param_form.h"

#include "core/base/text.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QString plain(const Json &value)
{
    if (value.isString())
        return QString::fromStdString(value.toString());
    return value.isInteger() ? QString::number(value.toInt()) : QString::fromStdString(numberText(value.toDouble()));
}

QString rangeText(const ParamInfo &info)
{
    const auto number = [](double value) { return QString::fromStdString(numberText(value)); };
    if (info.minimum && info.maximum)
        return ParamForm::tr("%1 to %2").arg(number(*info.minimum), number(*info.maximum));
    if (info.minimum)
        return ParamForm::tr("at least %1").arg(number(*info.minimum));
    return info.maximum ? ParamForm::tr("at most %1").arg(number(*info.maximum)) : QString();
}

} // namespace

ParamForm::ParamForm(QWidget *parent) : QWidget(parent)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ParamForm::setParameters(std::vector<ParamInfo> parameters, const Json &values)
{
    delete m_body;
    m_fields.clear();
    auto *const grid = new FormGrid(this);
    m_body = grid;
    for (const ParamInfo &info : parameters)
        m_fields.push_back(makeField(info, values.contains(info.id) ? values[info.id] : info.defaultValue, grid));
    layout()->addWidget(grid);
    check();
}

ParamForm::Field ParamForm::makeField(const ParamInfo &info, const Json &value, FormGrid *grid)
{
    Field field{info, value, nullptr, nullptr};
    if (info.type == ParamInfo::Type::Boolean) {
        auto *const box = new QCheckBox(grid);
        connect(box, &QCheckBox::toggled, this, &ParamForm::check);
        field.edit = box;
    } else if (info.type == ParamInfo::Type::Choice) {
        auto *const combo = new QComboBox(grid);
        for (const std::string &choice : info.choices)
            combo->addItem(QString::fromStdString(choice));
        connect(combo, &QComboBox::currentIndexChanged, this, &ParamForm::check);
        field.edit = combo;
    } else {
        auto *const line = new QLineEdit(grid);
        if (info.type != ParamInfo::Type::Text) {
            line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            line->setMaximumWidth(FormGrid::kNumberWidth);
        }
        connect(line, &QLineEdit::textChanged, this, &ParamForm::check);
        field.edit = line;
    }
    const QString label = translated(info.label);
    field.edit->setAccessibleName(label);
    field.edit->setToolTip(translated(info.help));
    QString note = QString::fromStdString(info.unit);
    if (const QString range = rangeText(info); !range.isEmpty())
        note = note.isEmpty() ? range : QStringLiteral("%1, %2").arg(note, range);
    setValue(field, value);
    field.row = grid->addRow(label, field.edit, note);
    connect(field.row, &FormRow::resetRequested, this, [this, field] { setValue(field, field.preset); });
    return field;
}

void ParamForm::setValue(const Field &field, const Json &value)
{
    if (auto *const box = qobject_cast<QCheckBox *>(field.edit))
        box->setChecked(value.toBool());
    else if (auto *const combo = qobject_cast<QComboBox *>(field.edit))
        combo->setCurrentText(QString::fromStdString(value.toString()));
    else if (auto *const line = qobject_cast<QLineEdit *>(field.edit))
        line->setText(plain(value));
}

Result<Json> ParamForm::valueOf(const Field &field)
{
    if (const auto *const box = qobject_cast<const QCheckBox *>(field.edit))
        return Json(box->isChecked());
    if (const auto *const combo = qobject_cast<const QComboBox *>(field.edit))
        return Json(combo->currentText().toStdString());
    return parseParam(field.info, static_cast<const QLineEdit *>(field.edit)->text().toStdString());
}

void ParamForm::check()
{
    for (const Field &field : m_fields) {
        if (field.row == nullptr)
            continue;
        const Result<Json> value = valueOf(field);
        if (value) {
            field.row->clearMessage();
            field.row->setChanged(!(*value == field.preset));
        } else {
            field.row->setError(translated(value.error()));
        }
    }
    Q_EMIT changed();
}

Result<Json> ParamForm::values() const
{
    Json out = Json::object();
    for (const Field &field : m_fields) {
        NG_TRY_ASSIGN(Json value, valueOf(field));
        out.set(field.info.id, std::move(value));
    }
    return out;
}

} // namespace ng::ui
