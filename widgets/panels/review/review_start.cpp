// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/review_start.h"

#include "widgets/panels/review/review_model.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ng::ui {

ReviewStart::ReviewStart(ReviewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_rater(new QLineEdit(Session::author(), this)),
      m_names(new QCheckBox(tr("Names of the runs"), this)),
      m_others(new QCheckBox(tr("Verdicts of other raters"), this)),
      m_reference(new QCheckBox(tr("Reference, until submitted"), this)),
      m_scores(new QCheckBox(tr("Scores, until all is judged"), this)),
      m_seed(new QSpinBox(this)),
      m_error(makeLabel({}, TextRole::Body, Token::Err, this)),
      m_button(new QPushButton(tr("Start review"), this))
{
    m_names->setChecked(true);
    m_others->setChecked(true);
    m_seed->setRange(1, 999999);
    m_seed->setValue(QRandomGenerator::global()->bounded(1, 1000));
    m_seed->setToolTip(tr("Items and runs are put into an order that is drawn from this number and kept in the file."));
    m_button->setDefault(true);
    setPrimary(m_button);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, px(16), 0, px(16));
    column->setSpacing(px(8));
    const auto add = [column](QWidget *one, Qt::Alignment alignment = {}) { // in line with the labels of the form
        auto *const row = new QHBoxLayout;
        row->setContentsMargins(px(8), 0, px(8), 0);
        row->addWidget(one, 0, alignment);
        column->addLayout(row);
    };
    add(makeLabel(tr("No review file for these runs"), TextRole::Head, Token::Tx, this));
    auto *const words = makeLabel(
        tr("Verdicts go into one file a rater, beside the first run. It can be sent by mail and merged with those of others."),
        TextRole::Body, Token::Tx2, this);
    words->setWordWrap(true);
    add(words);
    auto *const form = new FormGrid(this);
    form->addRow(tr("Rater"), m_rater);
    form->addRow(tr("Hide"), m_names);
    form->addRow(QString(), m_others);
    form->addRow(QString(), m_reference);
    form->addRow(QString(), m_scores);
    form->addRow(tr("Order seed"), m_seed);
    column->addWidget(form);
    add(m_button, Qt::AlignLeft);
    m_error->setWordWrap(true);
    add(m_error);
    column->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &ReviewStart::start);
    connect(m_rater, &QLineEdit::returnPressed, this, &ReviewStart::start);
    connect(m_rater, &QLineEdit::textChanged, this, &ReviewStart::refresh);
    connect(&model, &ReviewModel::reviewChanged, this, &ReviewStart::refresh);
    refresh();
}

void ReviewStart::start()
{
    const QString rater = m_rater->text().trimmed().normalized(QString::NormalizationForm_C);
    if (rater.isEmpty())
        return;
    Hidden hidden;
    hidden.runNames = m_names->isChecked();
    hidden.otherRaters = m_others->isChecked();
    hidden.reference = m_reference->isChecked();
    hidden.scores = m_scores->isChecked();
    m_model.startReview(rater, hidden, static_cast<std::uint64_t>(m_seed->value()));
}

void ReviewStart::refresh()
{
    const bool named = !m_rater->text().trimmed().isEmpty();
    m_button->setEnabled(named);
    m_button->setToolTip(named ? QString() : tr("A rater needs a name."));
    m_error->setText(m_model.fileError() ? errorText(*m_model.fileError()) : QString());
    m_error->setVisible(m_model.fileError().has_value());
}

} // namespace ng::ui
