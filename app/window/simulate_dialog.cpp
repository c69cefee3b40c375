// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/simulate_dialog.h"

#include "app/window/param_form.h"
#include "core/base/text.h"
#include "core/text/hashed_encoder.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"
#include "widgets/style/toast.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr std::int64_t kDefaultSeed = 1;
constexpr int kFolderWidth = 320;

} // namespace

QString newStudyFolder(const QString &kind)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    for (int n = 1;; ++n) {
        const QString path = documents.filePath(QStringLiteral("Neuroglyph/%1-%2").arg(kind).arg(n));
        if (!QFileInfo::exists(path))
            return path;
    }
}

SimulateDialog::SimulateDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_simulators(makeSimulators())
{
    setWindowTitle(tr("Simulate a study"));
    setObjectName(QStringLiteral("simulate"));
    build();
    kindChanged();
    resize(px(520), px(600));
}

void SimulateDialog::build()
{
    auto *const column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto *const top = new FormGrid(this);
    m_kind = new QComboBox(top);
    for (const auto &one : m_simulators)
        m_kind->addItem(translated(one->name()),
                        QString::fromUtf8(one->id().data(), static_cast<qsizetype>(one->id().size())));
    top->addRow(tr("Kind"), m_kind);
    m_summary = makeLabel(QString(), TextRole::Small, Token::Tx2, top);
    m_summary->setWordWrap(true);
    top->addWide(m_summary);
    m_preset = new QComboBox(top);
    top->addRow(tr("Size"), m_preset);
    m_folder = new QLineEdit(top);
    m_folderRow = top->addRow(tr("Folder"), m_folder);
    m_folder->setFixedWidth(px(kFolderWidth)); // paths are longer than other values
    auto *const choose = new QPushButton(tr("Choose…"), top);
    top->addRow(QString(), choose);
    m_seed = new QLineEdit(QString::number(kDefaultSeed), top);
    m_seed->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_seed->setMaximumWidth(px(FormGrid::kNumberWidth));
    m_seedRow = top->addRow(tr("Seed"), m_seed, tr("the same seed gives the same bytes"));
    column->addWidget(top);
    auto *const scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form = new ParamForm(scroll);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    QLabel *const note =
        makeLabel(tr("Texts are encoded by word hashing, without a model."), TextRole::Small, Token::Tx2, this);
    note->setContentsMargins(px(8), 0, px(8), 0);
    column->addWidget(note);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Simulate"), QDialogButtonBox::AcceptRole);
    setPrimary(m_start);
    column->addWidget(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SimulateDialog::kindChanged);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &SimulateDialog::presetChanged);
    connect(m_folder, &QLineEdit::textChanged, this, &SimulateDialog::refresh);
    connect(m_seed, &QLineEdit::textChanged, this, &SimulateDialog::refresh);
    connect(m_form, &ParamForm::changed, this, &SimulateDialog::refresh);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *const dialog = new QFileDialog(this, tr("Folder for the study"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SimulateDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

const Simulator &SimulateDialog::simulator() const
{
    return *m_simulators[static_cast<std::size_t>(std::max(m_kind->currentIndex(), 0))];
}

void SimulateDialog::kindChanged()
{
    m_summary->setText(translated(simulator().summary()));
    const QSignalBlocker quiet(m_preset);
    m_preset->clear();
    m_preset->addItem(tr("as given below"));
    for (const auto &[name, values] : simulator().presets())
        m_preset->addItem(QString::fromStdString(name));
    if (m_preset->count() > 1)
        m_preset->setCurrentIndex(1);
    m_folder->setText(newStudyFolder(m_kind->currentData().toString()));
    presetChanged();
}

void SimulateDialog::presetChanged()
{
    const auto presets = simulator().presets();
    const int index = m_preset->currentIndex() - 1;
    const Json values = index >= 0 && index < static_cast<int>(presets.size())
        ? presets[static_cast<std::size_t>(index)].second
        : Json::object();
    m_form->setParameters(simulator().parameters(), values);
    refresh();
}

void SimulateDialog::refresh()
{
    if (m_start == nullptr)
        return; // still being built
    bool fits = m_form->values().has_value();
    if (parseInt(m_seed->text().toStdString()).value_or(-1) < 0) {
        m_seedRow->setError(tr("A whole number from 0"));
        fits = false;
    } else {
        m_seedRow->clearMessage();
    }
    if (m_folder->text().trimmed().isEmpty()) {
        m_folderRow->setError(tr("Name a folder that is missing or empty"));
        fits = false;
    } else {
        m_folderRow->clearMessage();
    }
    m_start->setEnabled(fits);
    m_start->setToolTip(fits ? QString() : tr("A field does not fit; see above"));
}

void SimulateDialog::start()
{
    const Result<Json> params = m_form->values();
    if (!params)
        return;
    const std::filesystem::path folder = m_folder->text().trimmed().toStdString();
    const auto seed = static_cast<std::uint64_t>(parseInt(m_seed->text().toStdString()).value_or(kDefaultSeed));
    const std::string kind(simulator().id());
    Session &session = m_session;
    QWidget *const window = parentWidget();
    session.jobs().start<SimulatedStudy>(
        tr("Simulate %1").arg(QString::fromStdString(folder.filename().string())), Lane::Background, QString(),
        [folder, params = *params, seed, kind](const RunContext &ctx) -> Result<SimulatedStudy> {
            const auto simulators = makeSimulators();
            NG_TRY_ASSIGN(const Simulator *simulator, findSimulator(simulators, kind));
            NG_TRY_ASSIGN(const TextEncoderPtr encoder, makeHashedEncoder());
            std::error_code ignored; // simulate() names what is wrong with the folder
            std::filesystem::create_directories(folder.parent_path(), ignored);
            return simulator->simulate(folder, params, seed, *encoder, ctx);
        },
        &session,
        [&session, window, folder](const Result<SimulatedStudy> &made) {
            if (!made)
                return; // the jobs dock has it, and a toast says so
            Toast::show(
                window,
                {ToastKind::Ok, tr("%1 is simulated").arg(QString::fromStdString(folder.filename().string())), {}, {}});
            session.open(folder);
        });
    close();
}

} // namespace ng::ui
