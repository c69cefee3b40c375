// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ng::ui {

class LinkButton;

/// One row of a FormGrid: label, field, unit or note, reset, and a line below that helps.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    FormRow(const QString &label, QWidget *field, const QString &note, QWidget *parent);

    [[nodiscard]] QWidget *field() const { return m_field; }
    [[nodiscard]] QString label() const;
    void setNote(const QString &note);
    /// Unlike the preset: bold label and a reset icon.
    void setChanged(bool changed);
    [[nodiscard]] bool isChanged() const { return m_changed; }
    /// Red frame and one line below that says what fits; \p fix ("Use 448") is offered as a link below it and emits
    /// fixRequested().
    void setError(const QString &message, const QString &fix = {});
    void setHelpLine(const QString &message);
    void clearMessage();
    [[nodiscard]] bool hasError() const { return m_error; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void resetRequested();
    void fixRequested();

private:
    void showMessage(const QString &message, const QString &fix);

    QLabel *m_label;
    QWidget *m_field;
    QLabel *m_note;
    QToolButton *m_reset;
    QLabel *m_glyph;
    QLabel *m_message;
    LinkButton *m_fix;
    QWidget *m_messageRow;
    bool m_changed = false;
    bool m_error = false;
};

/// Head of a group that folds by click, Space or Enter.
class FormGroup : public QWidget
{
    Q_OBJECT
public:
    FormGroup(const QString &title, QWidget *parent);

    void addWidget(QWidget *widget);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const;

private:
    QToolButton *m_head;
    QWidget *m_body;
    QVBoxLayout *m_rows;
};

/// Labels left (144 px), fields in one column, numbers in 88-px fields aligned right, groups that fold.
class FormGrid : public QWidget
{
    Q_OBJECT
public:
    static constexpr int kLabelWidth = 144;
    static constexpr int kNumberWidth = 88;
    static constexpr int kFieldWidth = 176;
    static constexpr int kLeastWidth =
        kLabelWidth + kFieldWidth + 30; ///< with margins and a scroll bar: no field is cut off

    explicit FormGrid(QWidget *parent = nullptr);

    /// Rows added after it stand in this group.
    FormGroup *addGroup(const QString &title);
    /// Takes the field. Number fields (spin boxes, line edits with a numeric validator) become 88 px and
    /// right-aligned.
    FormRow *addRow(const QString &label, QWidget *field, const QString &note = {});
    /// Something across all columns.
    void addWide(QWidget *widget);

private:
    void add(QWidget *widget);

    QVBoxLayout *m_layout;
    FormGroup *m_group = nullptr;
};

} // namespace ng::ui
