// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/train/form_field.h"

#include "core/base/text.h"
#include "widgets/panels/train/number_edit.h"
#include "widgets/style/texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

bool isNumber(const ParamInfo &info)
{
    return info.type == ParamInfo::Type::Integer || info.type == ParamInfo::Type::Real;
}

QString textOf(const Json &value)
{
    if (value.isNull())
        return {};
    if (value.isString())
        return QString::fromStdString(value.toString());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return NumberEdit::format(value.toDouble());
}

/// Numbers count by value: 1 and 1.0 are the same to a person.
bool same(const Json &a, const Json &b)
{
    return a.isNumber() && b.isNumber() ? a.toDouble() == b.toDouble() : a == b;
}

QString rangeText(const ParamInfo &info)
{
    const auto number = [](double value) { return NumberEdit::format(value); };
    if (info.minimum && info.maximum)
        return FormField::tr("%1 to %2").arg(number(*info.minimum), number(*info.maximum));
    if (info.minimum)
        return FormField::tr("%1 or more").arg(number(*info.minimum));
    return info.maximum ? FormField::tr("%1 or less").arg(number(*info.maximum)) : QString();
}

QString helpOf(const ParamInfo &info)
{
    QString out = translated(info.help);
    if (const QString range = rangeText(info); !range.isEmpty())
        out += (out.isEmpty() ? QString() : QStringLiteral("\n")) + range
            + (info.unit.empty() ? QString() : QLatin1Char(' ') + QString::fromStdString(info.unit));
    return out;
}

} // namespace

FormField::FormField(Spec spec, FormGrid &grid)
    : QObject(&grid),
      m_spec(std::move(spec)),
      m_preset(m_spec.info.defaultValue)
{
    build(grid);
    setValue(m_preset);
}

void FormField::build(FormGrid &grid)
{
    const ParamInfo &info = m_spec.info;
    if (info.type == ParamInfo::Type::Boolean) {
        auto *const box = new QCheckBox(&grid);
        connect(box, &QCheckBox::toggled, this, &FormField::check);
        m_editor = box;
    } else if (info.type == ParamInfo::Type::Choice || m_spec.editable) {
        auto *const combo = new QComboBox(&grid);
        combo->setEditable(m_spec.editable);
        for (const std::string &choice : info.choices)
            combo->addItem(QString::fromStdString(choice));
        if (m_spec.editable)
            combo->lineEdit()->setPlaceholderText(m_spec.emptyText);
        connect(combo, &QComboBox::currentTextChanged, this, &FormField::check);
        m_editor = combo;
    } else if (isNumber(info)) {
        auto *const edit =
            new NumberEdit(m_spec.step > 0.0 || info.type != ParamInfo::Type::Integer ? m_spec.step : 1.0,
                           info.type == ParamInfo::Type::Integer, &grid);
        edit->setSpecialValueText({});
        edit->findChild<QLineEdit *>()->setPlaceholderText(m_spec.emptyText);
        connect(edit, &NumberEdit::edited, this, &FormField::check);
        m_editor = edit;
    } else {
        auto *const line = new QLineEdit(&grid);
        line->setPlaceholderText(m_spec.emptyText);
        connect(line, &QLineEdit::textChanged, this, &FormField::check);
        m_editor = line;
    }
    const QString label = translated(info.label).isEmpty() ? QString::fromStdString(info.id) : translated(info.label);
    m_editor->setObjectName(QStringLiteral("field.") + QString::fromStdString(info.id));
    m_editor->setAccessibleName(label);
    m_row = grid.addRow(label, m_editor, QString::fromStdString(info.unit));
    m_row->setToolTip(helpOf(info));
    m_editor->setToolTip(helpOf(info));
    connect(m_row, &FormRow::resetRequested, this, [this] { setValue(m_preset); });
    connect(m_row, &FormRow::fixRequested, this, [this] {
        const auto &problem = m_problem ? m_problem : m_foreign;
        if (problem)
            setText(problem->fixValue);
    });
}

void FormField::setPreset(const Json &value, bool show)
{
    m_preset = value;
    if (show)
        setValue(value);
    else
        check();
}

void FormField::setValue(const Json &value)
{
    setText(textOf(value));
}

void FormField::setText(const QString &text)
{
    if (auto *const box = qobject_cast<QCheckBox *>(m_editor)) {
        box->setChecked(text == QLatin1String("true"));
    } else if (auto *const combo = qobject_cast<QComboBox *>(m_editor)) {
        if (m_spec.editable)
            combo->setEditText(text);
        else
            combo->setCurrentIndex(std::max(combo->findText(text), 0));
    } else if (auto *const number = qobject_cast<NumberEdit *>(m_editor)) {
        number->setText(text);
    } else if (auto *const line = qobject_cast<QLineEdit *>(m_editor)) {
        line->setText(text);
    }
    check();
}

QString FormField::text() const
{
    if (const auto *const box = qobject_cast<const QCheckBox *>(m_editor))
        return box->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const auto *const combo = qobject_cast<const QComboBox *>(m_editor))
        return combo->currentText();
    if (const auto *const number = qobject_cast<const NumberEdit *>(m_editor))
        return number->text();
    return static_cast<const QLineEdit *>(m_editor)->text();
}

void FormField::setChoices(const QStringList &choices)
{
    auto *const combo = qobject_cast<QComboBox *>(m_editor);
    if (combo == nullptr)
        return;
    const QString now = combo->currentText();
    const QSignalBlocker quiet(combo);
    combo->clear();
    combo->addItems(choices);
    m_spec.info.choices.clear();
    for (const QString &choice : choices)
        m_spec.info.choices.push_back(choice.toStdString());
    if (m_spec.editable)
        combo->setEditText(now);
    else
        combo->setCurrentIndex(std::max(combo->findText(now), 0));
    check();
}

std::optional<FieldProblem> FormField::examineNumber(Json &value) const
{
    const ParamInfo &info = m_spec.info;
    const auto number = NumberEdit::parse(text());
    const auto offer = [](double fit) {
        const QString shown = NumberEdit::format(fit);
        return FieldProblem{{}, tr("Use %1").arg(shown), shown};
    };
    if (!number) {
        FieldProblem out = m_preset.isNumber() ? offer(m_preset.toDouble()) : FieldProblem{};
        out.message = text().trimmed().isEmpty() ? tr("A number is needed.") : tr("“%1” is not a number.").arg(text());
        return out;
    }
    const double low = info.minimum.value_or(-HUGE_VAL), high = info.maximum.value_or(HUGE_VAL);
    if (*number < low || *number > high) {
        FieldProblem out = offer(std::clamp(*number, low, high));
        out.message = tr("Must be %1.").arg(rangeText(info));
        return out;
    }
    if (info.type == ParamInfo::Type::Integer && *number != std::round(*number)) {
        FieldProblem out = offer(std::clamp(std::round(*number), low, high));
        out.message = tr("Must be a whole number.");
        return out;
    }
    value = info.type == ParamInfo::Type::Integer ? Json(static_cast<std::int64_t>(*number)) : Json(*number);
    return std::nullopt;
}

std::optional<FieldProblem> FormField::examine(Json &value) const
{
    const ParamInfo &info = m_spec.info;
    if (m_spec.optional && text().trimmed().isEmpty()) {
        value = Json();
        return m_spec.check ? m_spec.check(value) : std::nullopt;
    }
    if (info.type == ParamInfo::Type::Boolean) {
        value = text() == QLatin1String("true");
    } else if (isNumber(info)) {
        if (auto problem = examineNumber(value))
            return problem;
    } else {
        value = text().toStdString();
        if (info.type == ParamInfo::Type::Choice && !m_spec.editable) {
            if (const Result<> fits = checkParam(info, value); !fits)
                return FieldProblem{translated(fits.error()), {}, {}};
        }
    }
    return m_spec.check ? m_spec.check(value) : std::nullopt;
}

bool FormField::isChanged() const
{
    return m_problem.has_value() || !same(m_value, m_preset);
}

void FormField::check()
{
    Json value;
    m_problem = examine(value);
    m_value = m_problem ? Json() : value;
    show();
    Q_EMIT changed();
}

void FormField::setForeignProblem(std::optional<FieldProblem> problem)
{
    m_foreign = std::move(problem);
    show();
}

void FormField::show()
{
    if (m_row == nullptr)
        return;
    m_row->setChanged(isChanged());
    const auto &problem = m_problem ? m_problem : m_foreign;
    if (problem)
        m_row->setError(problem->message, problem->fix);
    else if (m_row->hasError())
        m_row->clearMessage();
}

} // namespace ng::ui
