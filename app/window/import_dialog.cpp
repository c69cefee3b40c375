// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import_dialog.h"

#include "app/window/simulate_dialog.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/form.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ng::ui {

namespace fs = std::filesystem;

namespace {

constexpr int kFolderWidth = 320;

} // namespace

ImportDialog::ImportDialog(Session &session, const fs::path &source, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_importers(makeImporters())
{
    setWindowTitle(tr("Import recordings"));
    setObjectName(QStringLiteral("import"));
    build(source);
    layoutChanged();
    resize(px(520), sizeHint().height());
}

void ImportDialog::build(const fs::path &source)
{
    auto *const column = new QVBoxLayout(this);
    auto *const form = new FormGrid(this);
    m_layout = new QComboBox(form);
    for (const auto &one : m_importers)
        m_layout->addItem(translated(one->name()),
                          QString::fromUtf8(one->id().data(), static_cast<qsizetype>(one->id().size())));
    std::error_code error;
    const bool bids = source.empty() || fs::exists(source / "dataset_description.json", error);
    m_layout->setCurrentIndex(m_layout->findData(bids ? QStringLiteral("bids") : QStringLiteral("recordings")));
    form->addRow(tr("Layout"), m_layout);
    m_summary = makeLabel(QString(), TextRole::Small, Token::Tx2, form);
    m_summary->setWordWrap(true);
    form->addWide(m_summary);
    const auto folderField = [&](const QString &label, const QString &title) {
        auto *const line = new QLineEdit(form);
        FormRow *const row = form->addRow(label, line);
        line->setFixedWidth(px(kFolderWidth)); // paths are longer than other values
        auto *const choose = new QPushButton(tr("Choose…"), form);
        choose->setAccessibleName(title);
        form->addRow(QString(), choose);
        connect(choose, &QPushButton::clicked, this, [this, line, title] {
            auto *const dialog = new QFileDialog(this, title, line->text());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::Directory);
            connect(dialog, &QFileDialog::fileSelected, line, &QLineEdit::setText);
            dialog->open();
        });
        connect(line, &QLineEdit::textChanged, this, &ImportDialog::refresh);
        return std::pair(line, row);
    };
    m_source = folderField(tr("From"), tr("Folder to import from")).first;
    m_source->setText(QString::fromStdString(source.string()));
    std::tie(m_target, m_targetRow) = folderField(tr("New study"), tr("Folder of the new study"));
    m_target->setText(newStudyFolder(QStringLiteral("study")));
    m_items = new QComboBox(form);
    m_items->addItems({tr("events"), tr("windows of fixed length")});
    form->addRow(tr("Items are"), m_items);
    m_labels = new QLineEdit(form);
    m_labels->setPlaceholderText(tr("all; word*, tone"));
    form->addRow(tr("Event labels"), m_labels, tr("separated by commas"));
    m_window = new QLineEdit(QStringLiteral("2"), form);
    m_window->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_window->setMaximumWidth(px(FormGrid::kNumberWidth));
    m_windowRow = form->addRow(tr("Window"), m_window, QStringLiteral("s"));
    m_subject = new QComboBox(form);
    m_subject->addItems({tr("no subject"), tr("file"), tr("folder")});
    form->addRow(tr("Subject from"), m_subject);
    column->addWidget(form);
    column->addStretch(1);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    setPrimary(m_start);
    column->addWidget(buttons);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &ImportDialog::layoutChanged);
    connect(m_items, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    connect(m_window, &QLineEdit::textChanged, this, &ImportDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ImportDialog::layoutChanged()
{
    m_summary->setText(
        translated(m_importers[static_cast<std::size_t>(std::max(m_layout->currentIndex(), 0))]->summary()));
    refresh();
}

void ImportDialog::refresh()
{
    if (m_start == nullptr)
        return; // still being built
    const bool windows = m_items->currentIndex() == 1;
    m_window->setEnabled(windows);
    m_labels->setEnabled(!windows);
    const bool windowFits = !windows || options().has_value();
    if (windowFits)
        m_windowRow->clearMessage();
    else
        m_windowRow->setError(tr("A number of seconds above 0"));
    const bool folders = !m_source->text().trimmed().isEmpty() && !m_target->text().trimmed().isEmpty();
    m_start->setEnabled(folders && windowFits);
    m_start->setToolTip(m_start->isEnabled() ? QString() : tr("Name both folders"));
}

Result<ImportOptions> ImportDialog::options() const
{
    ImportOptions out;
    for (const QString &label : m_labels->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        out.rules.labels.push_back(label.trimmed().toStdString());
    if (m_items->currentIndex() == 1) {
        NG_TRY_ASSIGN(const TimeNs length, parseSeconds(m_window->text().trimmed().toStdString()));
        if (length <= TimeNs{0})
            return fail(ErrorCode::InvalidArgument, NG_TR("window", "A window must last longer than 0 s."));
        out.windowLength = length;
    }
    out.subjectFrom = static_cast<ImportOptions::SubjectFrom>(m_subject->currentIndex());
    return out;
}

void ImportDialog::start()
{
    const Result<ImportOptions> chosen = options();
    if (!chosen)
        return;
    const fs::path source = m_source->text().trimmed().toStdString();
    const fs::path target = m_target->text().trimmed().toStdString();
    const std::string layout = m_layout->currentData().toString().toStdString();
    Session &session = m_session;
    QWidget *const window = parentWidget();
    session.jobs().start<std::size_t>(
        tr("Import %1").arg(QString::fromStdString(source.filename().string())), Lane::Background, QString(),
        [source, target, layout, options = *chosen,
         readers = session.readers()](const RunContext &ctx) -> Result<std::size_t> {
            std::error_code error;
            if (fs::exists(target / "study.json", error))
                return fail(ErrorCode::InvalidArgument, NG_TR("window", "%1 is a study already; name a new folder."),
                            target.string());
            const auto importers = makeImporters();
            NG_TRY_ASSIGN(const Importer *importer, findImporter(importers, layout));
            NG_TRY_ASSIGN(const ImportedStudy imported, importer->import(source, target, options, *readers, ctx));
            for (const Warning &warning : imported.warnings)
                qInfo("Import: %s", warning.message().c_str());
            NG_TRY(imported.study.save());
            return imported.warnings.size();
        },
        &session,
        [&session, window, target](const Result<std::size_t> &warnings) {
            if (!warnings)
                return; // the jobs dock has it, and a toast says so
            const QString name = QString::fromStdString(target.filename().string());
            Toast::show(
                window,
                {*warnings == 0 ? ToastKind::Ok : ToastKind::Warning,
                 *warnings == 0
                     ? tr("%1 is imported").arg(name)
                     : tr("%1 is imported, %n note(s) in the log", nullptr, static_cast<int>(*warnings)).arg(name),
                 {},
                 {}});
            session.open(target);
        });
    close();
}

} // namespace ng::ui
