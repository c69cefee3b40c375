// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSpinBox>

#include <optional>

namespace ng::ui {

/// A number that may be anything while it is typed: what does not fit stays and is explained, instead of being changed under
/// the hand. Arrows, Page keys and wheel step it.
class NumberEdit : public QAbstractSpinBox
{
    Q_OBJECT
public:
    /// \param step      absolute; 0: a twentieth of the value, for numbers that live over decades
    explicit NumberEdit(double step, bool integer, QWidget *parent = nullptr);

    void setValue(double value);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// In the locale of the window, or as programs write it; nullopt: no number.
    [[nodiscard]] static std::optional<double> parse(const QString &text);
    [[nodiscard]] static QString format(double value);

    void stepBy(int steps) override;
    [[nodiscard]] QValidator::State validate(QString &, int &) const override { return QValidator::Acceptable; }

Q_SIGNALS:
    void edited();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
    void wheelEvent(QWheelEvent *event) override;

private:
    double m_step;
    bool m_integer;
};

} // namespace ng::ui
