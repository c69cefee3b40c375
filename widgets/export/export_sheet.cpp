// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/export_sheet.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/session/session.h"
#include "widgets/style/error_panel.h"
#include "widgets/style/form.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/segmented.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

const QString kFolderSetting = QStringLiteral("export/folder");

QDoubleSpinBox *spinBox(double low, double high, double value, const QString &name)
{
    auto *const box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(1);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

} // namespace

IdentityGuard guardOf(const Session &session)
{
    std::vector<RecordingIdentity> identities;
    for (const RecordingDocument *const document : session.recordings())
        identities.push_back(document->recording()->identity);
    return IdentityGuard(identities);
}

ExportSheet::ExportSheet(Session &session, FigureShelf &figures, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_figures(figures),
      m_form(new FormGrid)
{
    setWindowTitle(tr("Export figure"));
    setObjectName(QStringLiteral("exportSheet"));
    setModal(false);
    buildFigureRows();
    buildFileRows();
    m_result = makeLabel({}, TextRole::Small, Token::Tx2);
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("exportResult"));
    m_export = new QPushButton(icon("export", Token::OnAcc), tr("Export"));
    setPrimary(m_export);
    m_export->setObjectName(QStringLiteral("exportNow"));
    auto *const close = new QPushButton(tr("Close"));
    auto *const buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_export); // the order of all dialogs: what it does, then away
    buttons->addWidget(close);
    auto *const layout = new QVBoxLayout(this);
    layout->setSpacing(px(8));
    layout->addWidget(m_form);
    layout->addWidget(m_result);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_export, &QPushButton::clicked, this, &ExportSheet::exportNow);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_figures, &FigureShelf::offersChanged, this, &ExportSheet::refreshOffers);
    refreshOffers();
}

void ExportSheet::buildFigureRows()
{
    m_figure = new QComboBox;
    m_figure->setAccessibleName(tr("Figure"));
    m_figure->setMinimumWidth(px(240));
    m_form->addRow(tr("Figure"), m_figure);
    m_width = spinBox(5.0, 2000.0, 160.0, tr("Width in millimetres"));
    m_height = spinBox(5.0, 2000.0, 90.0, tr("Height in millimetres"));
    m_form->addRow(tr("Width"), m_width, tr("mm"));
    m_form->addRow(tr("Height"), m_height, tr("mm"));
    m_keepRatio = new QCheckBox(tr("Keep ratio"));
    m_keepRatio->setChecked(true);
    m_form->addRow({}, m_keepRatio);
    m_speed = new QComboBox;
    m_sensitivity = new QComboBox;
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1 mm/s on paper").arg(formatGeneral(speed)), speed);
    for (const double value : kSensitivities)
        m_sensitivity->addItem(tr("%1 µV/mm").arg(formatGeneral(value)), value);
    m_polarity = new Segmented;
    m_polarity->addSegment(tr("Negative up"));
    m_polarity->addSegment(tr("Positive up"));
    m_speedRow = m_form->addRow(tr("Speed"), m_speed);
    m_sensitivityRow = m_form->addRow(tr("Sensitivity"), m_sensitivity);
    m_polarityRow = m_form->addRow(tr("Polarity"), m_polarity);
    m_pointSize = spinBox(4.0, 24.0, 8.0, tr("Text size in points"));
    m_form->addRow(tr("Text size"), m_pointSize, tr("pt"));
    connect(m_figure, &QComboBox::currentIndexChanged, this, &ExportSheet::takeFigure);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this] { sizeChanged(true); });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this] { sizeChanged(false); });
    connect(m_speed, &QComboBox::activated, this, &ExportSheet::rescale);
    connect(m_sensitivity, &QComboBox::activated, this, &ExportSheet::rescale);
    connect(m_polarity, &Segmented::chosen, this, &ExportSheet::rescale);
}

void ExportSheet::buildFileRows()
{
    m_format = new Segmented;
    for (const QString &name : {QStringLiteral("SVG"), QStringLiteral("PDF"), QStringLiteral("PNG")})
        m_format->addSegment(name);
    m_format->setCurrent(0);
    m_form->addRow(tr("Format"), m_format);
    m_dpi = new QSpinBox;
    m_dpi->setRange(30, 2400);
    m_dpi->setValue(300);
    m_dpi->setAccessibleName(tr("Dots per inch"));
    m_dpiRow = m_form->addRow(tr("Resolution"), m_dpi, tr("dpi"));
    m_folder = new QLineEdit;
    m_folder->setAccessibleName(tr("Folder"));
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    m_folder->setText(QSettings().value(kFolderSetting, documents).toString());
    auto *const browse = new QPushButton(tr("Choose…"));
    auto *const line = new QWidget;
    auto *const row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(browse);
    line->setMinimumWidth(px(288));
    m_form->addRow(tr("Folder"), line);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("File name without ending"));
    m_form->addRow(tr("File name"), m_name);
    m_data = new QCheckBox(tr("Data behind it (TSV, JSON)"));
    m_identity = new QCheckBox(tr("Allow patient name"));
    m_form->addRow({}, m_data);
    m_form->addRow({}, m_identity);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder"), m_folder->text());
        if (!chosen.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(chosen));
    });
    connect(m_format, &Segmented::currentChanged, this, &ExportSheet::refresh);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportSheet::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &ExportSheet::refresh);
}

void ExportSheet::refreshOffers()
{
    const QString chosen = m_figure->currentData().toString();
    m_setting = true;
    m_figure->clear();
    for (const FigureShelf::Offer &offer : m_figures.offers()) {
        if (!offer.table)
            m_figure->addItem(tr("%1 (%2)").arg(offer.title, offer.workspace), offer.id);
    }
    m_setting = false;
    chooseFigure(chosen);
}

void ExportSheet::chooseFigure(const QString &id)
{
    const int at = m_figure->findData(id);
    m_figure->setCurrentIndex(at < 0 && m_figure->count() > 0 ? 0 : at);
    takeFigure();
}

void ExportSheet::takeFigure()
{
    if (m_setting)
        return;
    m_taken = m_figures.figure(m_figure->currentData().toString());
    m_setting = true;
    if (m_taken) {
        m_width->setValue(m_taken->sizeMm.width());
        m_height->setValue(m_taken->sizeMm.height());
        m_ratio = m_taken->sizeMm.height() / m_taken->sizeMm.width();
        m_name->setText(fileNameOf(m_taken->title));
        if (m_taken->scale) {
            m_speed->setCurrentIndex(m_speed->findData(m_taken->scale->mmPerSecond));
            m_sensitivity->setCurrentIndex(m_sensitivity->findData(m_taken->scale->microvoltsPerMm));
            m_polarity->setCurrent(m_taken->scale->polarity == Polarity::NegativeUp ? 0 : 1);
        }
    }
    m_setting = false;
    refresh();
}

void ExportSheet::rescale()
{
    if (!m_taken || !m_taken->rescaled || m_setting)
        return;
    PaperScale scale = m_taken->scale.value_or(PaperScale());
    if (m_speed->currentIndex() >= 0)
        scale.mmPerSecond = m_speed->currentData().toDouble();
    if (m_sensitivity->currentIndex() >= 0)
        scale.microvoltsPerMm = m_sensitivity->currentData().toDouble();
    scale.polarity = m_polarity->current() == 1 ? Polarity::PositiveUp : Polarity::NegativeUp;
    m_taken = m_taken->rescaled(scale, QSizeF(m_width->value(), m_height->value()));
}

void ExportSheet::sizeChanged(bool widthLed)
{
    if (m_setting)
        return;
    if (m_keepRatio->isChecked()) {
        m_setting = true;
        if (widthLed)
            m_height->setValue(m_width->value() * m_ratio);
        else
            m_width->setValue(m_height->value() / m_ratio);
        m_setting = false;
    }
    // A page of another width holds other seconds: its caption must say which.
    rescale();
}

ExportSpec ExportSheet::spec() const
{
    ExportSpec spec;
    spec.format = static_cast<FigureFormat>(std::max(0, m_format->current()));
    spec.sizeMm = QSizeF(m_width->value(), m_height->value());
    spec.dpi = m_dpi->value();
    spec.pointSize = m_pointSize->value();
    spec.overwrite = m_replace;
    return spec;
}

void ExportSheet::setFolder(const QString &folder)
{
    m_folder->setText(folder);
}

QString ExportSheet::filePath() const
{
    const std::string_view extension = extensionOf(spec().format);
    return QDir(m_folder->text())
        .filePath(m_name->text() + QLatin1Char('.')
                  + QLatin1String(extension.data(), static_cast<qsizetype>(extension.size())));
}

void ExportSheet::refresh()
{
    if (m_setting || m_export == nullptr)
        return;
    m_replace = false;
    m_export->setText(tr("Export"));
    m_dpiRow->setVisible(m_format->current() == static_cast<int>(FigureFormat::Png));
    const bool page = m_taken && m_taken->rescaled;
    for (FormRow *const row : {m_speedRow, m_sensitivityRow, m_polarityRow})
        row->setVisible(page);
    m_data->setEnabled(m_taken && m_taken->data);
    QString reason;
    if (m_figure->count() == 0)
        reason = tr("Nothing that is open can be drawn. Open a recording or a run.");
    else if (!m_taken)
        reason = tr("This figure has nothing to show yet.");
    else if (m_folder->text().isEmpty() || m_name->text().isEmpty())
        reason = tr("Folder or file name is missing.");
    m_export->setEnabled(reason.isEmpty() && !m_exporting);
    showResult(reason, false);
}

void ExportSheet::showResult(const QString &sentence, bool error)
{
    setTextStyle(m_result, TextRole::Small, error ? Token::Err : Token::Tx2);
    m_result->setText(sentence);
}

void ExportSheet::exportNow()
{
    if (!m_taken || m_exporting)
        return;
    const QString path = filePath();
    if (!m_replace && QFileInfo::exists(path)) {
        // Asked here, beside the name, and not in a box on top of everything.
        m_replace = true;
        m_export->setText(tr("Replace"));
        showResult(tr("There is already a file %1.").arg(QFileInfo(path).fileName()), true);
        return;
    }
    QSettings().setValue(kFolderSetting, m_folder->text());
    IdentityGuard guard = guardOf(m_session);
    if (m_identity->isChecked())
        guard.allowIdentity();
    m_exporting = true;
    m_export->setEnabled(false);
    const std::filesystem::path file = path.toStdString();
    const bool withData = m_data->isEnabled() && m_data->isChecked();
    m_session.jobs().start<void>(
        tr("Export %1").arg(QFileInfo(path).fileName()), Lane::Background, {},
        [figure = *m_taken, file, how = spec(), guard, withData](const RunContext &ctx) -> Result<void> {
            NG_TRY(exportFigure(figure, file, how, guard, ctx));
            if (withData) {
                std::filesystem::path beside = file;
                NG_TRY(
                    exportFigureData(figure, beside.replace_extension(".tsv"), DataFormat::Tsv, guard, how.overwrite));
                NG_TRY(exportFigureData(figure, beside.replace_extension(".json"), DataFormat::Json, guard,
                                        how.overwrite));
            }
            return {};
        },
        this,
        [this, path](Result<void> result) {
            m_exporting = false;
            refresh();
            if (!result) {
                const QString sentence = errorText(result.error());
                showResult(sentence, true);
                Q_EMIT failed(sentence);
                return;
            }
            showResult(tr("Written and checked by re-reading: %1").arg(QFileInfo(path).fileName()), false);
            Q_EMIT exported(path);
        });
}

} // namespace ng::ui
