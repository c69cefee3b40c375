// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/package_dialog.h"

#include "core/review/package.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ng::ui {

PackageDialog::PackageDialog(ReviewModel &model, QWidget *parent)
    : QDialog(parent),
      m_model(model),
      m_rater(new QLineEdit(this)),
      m_reference(new QCheckBox(tr("Reference, until submitted"), this)),
      m_scores(new QCheckBox(tr("Scores, until all is judged"), this)),
      m_recordings(new QCheckBox(tr("With the recordings"), this)),
      m_seed(new QSpinBox(this)),
      m_button(new QPushButton(tr("Write folder…"), this)),
      m_status(makeLabel({}, TextRole::Body, Token::Tx2, this))
{
    setWindowTitle(tr("Send to a rater"));
    setAttribute(Qt::WA_DeleteOnClose);
    setPrimary(m_button);
    m_scores->setChecked(true);
    m_recordings->setChecked(true);
    m_recordings->setToolTip(
        tr("Without them the rater sees no signals. Patient names in their headers go along: anonymise first."));
    m_seed->setRange(1, 999999);
    m_seed->setValue(QRandomGenerator::global()->bounded(1, 1000));
    m_status->setWordWrap(true);
    auto *const words = makeLabel(
        tr("A study folder with the runs under masked names. The rater opens it, judges, and sends the one review file back. "
           "The truth is in it, since it is shown after submission."),
        TextRole::Body, Token::Tx2, this);
    words->setWordWrap(true);
    auto *const form = new FormGrid(this);
    form->addRow(tr("Rater"), m_rater);
    form->addRow(tr("Hide too"), m_reference);
    form->addRow(QString(), m_scores);
    form->addRow(tr("Contents"), m_recordings);
    form->addRow(tr("Order seed"), m_seed);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(words);
    column->addWidget(form);
    column->addWidget(m_status);
    auto *const row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_button);
    auto *const close = new QPushButton(tr("Close"), this);
    row->addWidget(close);
    column->addLayout(row);
    resize(px(460), sizeHint().height());
    const auto named = [this] {
        m_button->setEnabled(!m_rater->text().trimmed().isEmpty());
        m_button->setToolTip(m_button->isEnabled() ? QString() : tr("A rater needs a name."));
    };
    connect(m_rater, &QLineEdit::textChanged, this, named);
    connect(m_button, &QPushButton::clicked, this, &PackageDialog::chooseFolder);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    named();
    m_rater->setFocus(Qt::OtherFocusReason); // else it goes to the button that resets the first row
}

void PackageDialog::chooseFolder()
{
    auto *const dialog = new QFileDialog(this, tr("New folder for the rater"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->selectFile(tr("review-%1").arg(m_rater->text().trimmed()));
    connect(dialog, &QFileDialog::fileSelected, this, &PackageDialog::write);
    dialog->open();
}

void PackageDialog::write(const QString &folder)
{
    StudyDocument *const study = m_model.session().study();
    if (study == nullptr || m_model.runs().empty())
        return;
    PackageSpec spec;
    spec.rater = m_rater->text().trimmed().normalized(QString::NormalizationForm_C).toStdString();
    spec.seed = static_cast<std::uint64_t>(m_seed->value());
    spec.hidden = {true, true, m_scores->isChecked(), m_reference->isChecked()};
    spec.recordings = m_recordings->isChecked();
    std::vector<std::filesystem::path> runs;
    for (const RunReviewPtr &run : m_model.runs())
        runs.push_back(run->folder());
    const std::vector<std::string> items = commonItems(m_model.runs());
    m_status->setText(tr("Writing…"));
    m_model.session().jobs().start<PackageReport>(
        tr("Folder for %1").arg(m_rater->text().trimmed()), Lane::Background, QStringLiteral("review.package"),
        [study = study->study(), runs, items, spec, folder](const RunContext &ctx) {
            return writeReviewPackage(*study, runs, items, spec, folder.toStdString(), ctx);
        },
        this,
        [this, folder](Result<PackageReport> result) {
            if (!result) {
                m_status->setText(errorText(result.error()));
                return;
            }
            m_status->setText(tr("%1 written, %2. %3 comes back.")
                                  .arg(QFileInfo(folder).fileName(),
                                       formatBytes(static_cast<std::int64_t>(result->bytes)),
                                       QString::fromStdString(result->reviewFile.filename().string())));
        });
}

} // namespace ng::ui
