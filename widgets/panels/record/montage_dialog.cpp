// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/montage_dialog.h"

#include "core/signal/reference_node.h"
#include "widgets/panels/record/montage_choice.h"
#include "widgets/session/session.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ng::ui {

MontageDialog::MontageDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_name(new QLineEdit(this)),
      m_pairs(new QPlainTextEdit(this)),
      m_state(makeLabel(QString(), TextRole::Small, Token::Tx2, this))
{
    setWindowTitle(tr("Montage of own pairs"));
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    m_name->setPlaceholderText(tr("Name, such as Left temporal"));
    m_name->setAccessibleName(tr("Name"));
    m_pairs->setPlaceholderText(QStringLiteral("Fp1-F7, F7-T3, T3-T5, T5-O1"));
    m_pairs->setAccessibleName(tr("Pairs"));
    m_pairs->setTabChangesFocus(true);
    m_state->setWordWrap(true);
    m_state->setMinimumSize(px(360), px(32));
    column->addWidget(m_name);
    column->addWidget(m_pairs, 1);
    column->addWidget(m_state);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(tr("Use and keep"), QDialogButtonBox::AcceptRole);
    setPrimary(m_apply);
    column->addWidget(buttons);
    connect(m_pairs, &QPlainTextEdit::textChanged, this, &MontageDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &MontageDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    check();
}

QString MontageDialog::description() const
{
    return m_pairs->toPlainText().replace(QLatin1Char('\n'), QLatin1Char(',')).simplified();
}

void MontageDialog::check()
{
    const RecordingDocument *const recording = m_session.selection().recording();
    const QString text = description();
    if (text.isEmpty() || recording == nullptr) {
        m_state->setText(recording == nullptr
                             ? tr("No recording is open")
                             : tr("Pairs of channels, separated by commas; one name alone is the channel as recorded"));
        m_apply->setEnabled(false);
        return;
    }
    const auto made = makeMontage(recording->recorded(), text.toStdString());
    m_state->setText(made ? tr("%n trace(s)", nullptr, static_cast<int>((*made)->channels().size()))
                          : translated(made.error()));
    setTextStyle(m_state, TextRole::Small, made ? Token::Ok : Token::Err);
    m_apply->setEnabled(made.has_value());
}

void MontageDialog::apply()
{
    RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr)
        return;
    addOwnMontage(m_name->text(), description());
    DisplaySettings settings = recording->display();
    settings.montage = description().toStdString();
    recording->setDisplay(settings);
    close();
}

} // namespace ng::ui
