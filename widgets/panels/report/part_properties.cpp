// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/part_properties.h"

#include "widgets/panels/report/page_atoms.h"
#include "widgets/panels/report/report_document.h"
#include "widgets/style/form.h"
#include "widgets/style/segmented.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

QDoubleSpinBox *number(double low, double high, int decimals, const QString &name)
{
    auto *const box = new QDoubleSpinBox;
    box->setRange(low, high);
    box->setDecimals(decimals);
    box->setKeyboardTracking(false);
    box->setAccessibleName(name);
    return box;
}

void showRows(const std::vector<FormRow *> &rows, bool visible)
{
    for (FormRow *const row : rows)
        row->setVisible(visible);
}

/// Sets a text without moving the caret of who types there.
void setText(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    edit->setText(text);
    edit->setCursorPosition(0); // a long one shows its beginning
}

} // namespace

PartProperties::PartProperties(QWidget *parent) : QWidget(parent), m_form(new FormGrid)
{
    auto *const body = new QWidget;
    auto *const rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, px(8), 0, px(8));
    rows->setSpacing(px(4));
    buildReportRows();
    buildHeadRows();
    buildFigureRows();
    m_form->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    rows->addWidget(m_form);
    auto *const rest = new QVBoxLayout; // rows of the form have their margins themselves
    rest->setContentsMargins(px(8), 0, px(8), 0);
    rest->setSpacing(px(4));
    m_textLabel = makeLabel(tr("Caption"), TextRole::BodyBold);
    m_text = new QPlainTextEdit;
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(72));
    m_textLabel->setBuddy(m_text);
    m_step = new QCheckBox(tr("Keep in step with the settings"));
    m_printed = new QCheckBox(tr("Print this part"));
    m_hint = makeLabel({}, TextRole::Small, Token::Tx2);
    m_hint->setWordWrap(true);
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_textLabel, m_text, m_step, m_printed, m_hint})
        rest->addWidget(widget, widget == m_text ? 1 : 0);
    rest->addStretch();
    rows->addLayout(rest, 1);
    auto *const scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    buildTextRows();
    show(nullptr, {});
}

void PartProperties::buildReportRows()
{
    m_title = new QLineEdit;
    m_subtitle = new QLineEdit;
    m_head = new QLineEdit;
    m_paper = new QComboBox;
    m_paper->addItems({tr("A4"), tr("Letter")});
    m_reportRows = {m_form->addRow(tr("Title"), m_title), m_form->addRow(tr("Below it"), m_subtitle),
                    m_form->addRow(tr("Page head"), m_head), m_form->addRow(tr("Paper"), m_paper)};
    m_title->setAccessibleName(tr("Title of the report"));
    m_subtitle->setAccessibleName(tr("Line below the title"));
    m_head->setAccessibleName(tr("Words above each page"));
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &text) {
        editReport(
            tr("Change title"), [&text](ReportContent &report) { report.title = text; }, "title");
    });
    connect(m_subtitle, &QLineEdit::textEdited, this, [this](const QString &text) {
        editReport(
            tr("Change line below the title"), [&text](ReportContent &report) { report.subtitle = text; }, "subtitle");
    });
    connect(m_head, &QLineEdit::textEdited, this, [this](const QString &text) {
        editReport(
            tr("Change page head"), [&text](ReportContent &report) { report.runningHead = text; }, "head");
    });
    connect(m_paper, &QComboBox::activated, this, [this](int index) {
        editReport(
            tr("Change paper"),
            [index](ReportContent &report) { report.paper = index == 1 ? PaperFormat::Letter : PaperFormat::A4; },
            "paper");
    });
}

void PartProperties::buildHeadRows()
{
    m_heading = new QLineEdit;
    m_heading->setAccessibleName(tr("Heading"));
    m_headRows = {m_form->addRow(tr("Heading"), m_heading)};
    connect(m_heading, &QLineEdit::textEdited, this, [this](const QString &text) {
        editPart(
            tr("Change heading"), [&text](ReportPart &part) { part.heading = text; }, "heading");
    });
}

void PartProperties::buildFigureRows()
{
    m_width = number(20.0, 400.0, 0, tr("Width in millimetres"));
    m_height = number(10.0, 400.0, 0, tr("Height in millimetres"));
    m_points = number(4.0, 24.0, 1, tr("Text size in points"));
    m_ratio = new QCheckBox(tr("keep ratio"));
    m_ratio->setChecked(true);
    m_figureRows = {m_form->addRow(tr("Width"), m_width, tr("mm")), m_form->addRow(tr("Height"), m_height, tr("mm")),
                    m_form->addRow({}, m_ratio)};
    m_speed = new QComboBox;
    m_sensitivity = new QComboBox;
    for (const double speed : kSpeeds)
        m_speed->addItem(tr("%1 mm/s on paper").arg(formatGeneral(speed)), speed);
    for (const double value : kSensitivities)
        m_sensitivity->addItem(tr("%1 µV/mm").arg(formatGeneral(value)), value);
    m_polarity = new Segmented;
    m_polarity->addSegment(tr("Negative up"));
    m_polarity->addSegment(tr("Positive up"));
    m_scaleRows = {m_form->addRow(tr("Speed"), m_speed), m_form->addRow(tr("Sensitivity"), m_sensitivity),
                   m_form->addRow(tr("Polarity"), m_polarity)};
    // Paper is white: there is one theme to print in, and it is said.
    m_figureRows.push_back(m_form->addRow(tr("Theme"), makeLabel(tr("Print (white paper)"))));
    m_figureRows.push_back(m_form->addRow(tr("Text size"), m_points, tr("pt")));
    connect(m_width, &QDoubleSpinBox::valueChanged, this, [this] { sizeChanged(true); });
    connect(m_height, &QDoubleSpinBox::valueChanged, this, [this] { sizeChanged(false); });
    connect(m_points, &QDoubleSpinBox::valueChanged, this, [this](double points) {
        editPart(
            tr("Change text size"), [points](ReportPart &part) { part.pointSize = points; }, "points");
    });
    connect(m_speed, &QComboBox::activated, this, &PartProperties::scaleChanged);
    connect(m_sensitivity, &QComboBox::activated, this, &PartProperties::scaleChanged);
    connect(m_polarity, &Segmented::chosen, this, &PartProperties::scaleChanged);
}

void PartProperties::buildTextRows()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        const ReportPart *const shown = part();
        if (m_setting || shown == nullptr)
            return;
        const QString text = m_text->toPlainText();
        const bool caption = shown->kind == PartKind::Figure || shown->kind == PartKind::Table;
        editPart(
            caption ? tr("Change caption") : tr("Change text"),
            [&text, caption](ReportPart &part) {
                (caption ? part.caption : part.text) = text;
                part.inStep = part.kind == PartKind::Text;
            },
            "text");
    });
    connect(m_step, &QCheckBox::toggled, this, [this](bool on) {
        const ReportPart *const shown = part();
        if (m_setting || shown == nullptr || shown->inStep == on)
            return;
        const bool drawn = shown->kind == PartKind::Figure || shown->kind == PartKind::Table;
        editPart(
            on ? tr("Keep in step") : tr("Write it by hand"), [on](ReportPart &part) { part.inStep = on; }, "");
        if (on && drawn)
            Q_EMIT redrawRequested(m_part);
        else if (on)
            Q_EMIT regenerateRequested(m_part);
    });
    connect(m_printed, &QCheckBox::toggled, this, [this](bool on) {
        editPart(
            on ? tr("Print part") : tr("Leave part out"), [on](ReportPart &part) { part.leftOut = !on; }, "");
    });
}

const ReportPart *PartProperties::part() const
{
    return m_document.isNull() || m_part.isEmpty() ? nullptr : m_document->content().find(m_part);
}

void PartProperties::editPart(const QString &text, const std::function<void(ReportPart &)> &edit, const char *key)
{
    if (m_setting || part() == nullptr)
        return;
    const QString merge = *key == '\0' ? QString() : m_part + QLatin1Char('/') + QLatin1String(key);
    m_document->change(
        text,
        [this, &edit](ReportContent &report) {
            if (ReportPart *const changed = report.find(m_part))
                edit(*changed);
        },
        merge);
}

void PartProperties::editReport(const QString &text, const std::function<void(ReportContent &)> &edit, const char *key)
{
    if (!m_setting && !m_document.isNull())
        m_document->change(text, edit, QStringLiteral("report/") + QLatin1String(key));
}

void PartProperties::sizeChanged(bool widthLed)
{
    const ReportPart *const shown = part();
    if (m_setting || shown == nullptr)
        return;
    QSizeF size(m_width->value(), m_height->value());
    if (m_ratio->isChecked()) {
        const double ratio = shown->sizeMm.height() / shown->sizeMm.width();
        if (widthLed)
            size.setHeight(size.width() * ratio);
        else
            size.setWidth(size.height() / ratio);
    }
    editPart(
        tr("Change size"), [size](ReportPart &part) { resizeFigure(part, size); }, "size");
}

void PartProperties::scaleChanged()
{
    const ReportPart *const shown = part();
    if (m_setting || shown == nullptr || !shown->scale)
        return;
    PaperScale scale = *shown->scale;
    if (m_speed->currentIndex() >= 0)
        scale.mmPerSecond = m_speed->currentData().toDouble();
    if (m_sensitivity->currentIndex() >= 0)
        scale.microvoltsPerMm = m_sensitivity->currentData().toDouble();
    scale.polarity = m_polarity->current() == 1 ? Polarity::PositiveUp : Polarity::NegativeUp;
    if (scale == *shown->scale)
        return;
    editPart(
        tr("Change scale on paper"), [scale](ReportPart &part) { resizeFigure(part, part.sizeMm, scale); }, "");
}

void PartProperties::show(ReportDocument *document, const QString &part)
{
    m_document = document;
    m_part = part;
    refresh();
}

void PartProperties::refresh()
{
    const ReportPart *const shown = part();
    m_setting = true;
    showRows(m_reportRows, shown == nullptr && !m_document.isNull());
    showRows(m_headRows,
             shown != nullptr && shown->kind != PartKind::Figure && shown->kind != PartKind::Table
                 && shown->kind != PartKind::Signature);
    showRows(m_figureRows, shown != nullptr && shown->kind == PartKind::Figure);
    showRows(m_scaleRows, shown != nullptr && shown->scale.has_value() && shown->figure && shown->figure->rescaled);
    m_printed->setVisible(shown != nullptr);
    if (shown != nullptr)
        showPart(*shown);
    else
        showReport();
    m_setting = false;
}

void PartProperties::showReport()
{
    for (QWidget *const widget : std::initializer_list<QWidget *>{m_textLabel, m_text, m_step})
        widget->hide();
    m_hint->setVisible(true);
    m_hint->setText(m_document.isNull() ? tr("No report is open.")
                                        : tr("Select a part on the page or in Contents to change it."));
    if (m_document.isNull())
        return;
    const ReportContent &report = m_document->content();
    setText(m_title, report.title);
    setText(m_subtitle, report.subtitle);
    setText(m_head, report.runningHead);
    m_paper->setCurrentIndex(report.paper == PaperFormat::Letter ? 1 : 0);
}

void PartProperties::showPart(const ReportPart &part)
{
    const bool drawn = part.kind == PartKind::Figure || part.kind == PartKind::Table;
    const bool generated = drawn || part.kind == PartKind::Methods || part.kind == PartKind::Repeat;
    setText(m_heading, part.heading);
    if (part.kind == PartKind::Figure) {
        m_width->setValue(part.sizeMm.width());
        m_height->setValue(part.sizeMm.height());
        m_points->setValue(part.pointSize);
    }
    if (part.scale) {
        m_speed->setCurrentIndex(m_speed->findData(part.scale->mmPerSecond));
        m_sensitivity->setCurrentIndex(m_sensitivity->findData(part.scale->microvoltsPerMm));
        m_polarity->setCurrent(part.scale->polarity == Polarity::NegativeUp ? 0 : 1);
    }
    const bool written = part.kind != PartKind::Signature;
    m_textLabel->setVisible(written);
    m_text->setVisible(written);
    m_textLabel->setText(drawn ? tr("Caption") : tr("Text"));
    m_text->setAccessibleName(m_textLabel->text());
    const QString text = drawn ? part.caption : part.text;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(withUnits(text)); // toPlainText() gives plain spaces again
    m_step->setVisible(generated);
    m_step->setChecked(part.inStep);
    m_printed->setChecked(!part.leftOut);
    m_hint->setVisible(part.kind == PartKind::Signature || (part.kind == PartKind::Text && text.trimmed().isEmpty()));
    m_hint->setText(part.kind == PartKind::Signature
                        ? tr("Sign… puts your name, the time and a hash of all that is printed here.")
                        : tr("A section without text is not printed."));
}

void PartProperties::focusFirst()
{
    const ReportPart *const shown = part();
    if (shown == nullptr)
        m_title->setFocus(Qt::OtherFocusReason);
    else if (shown->kind == PartKind::Figure)
        m_width->setFocus(Qt::OtherFocusReason);
    else
        m_text->setFocus(Qt::OtherFocusReason);
}

QString PartProperties::name() const
{
    if (m_document.isNull())
        return tr("Properties");
    const ReportPart *const shown = part();
    if (shown == nullptr)
        return tr("Report");
    const int number = m_document->content().numberOf(*shown);
    if (shown->kind == PartKind::Figure)
        return number == 0 ? tr("Figure") : tr("Figure %1").arg(number);
    if (shown->kind == PartKind::Table)
        return number == 0 ? tr("Table") : tr("Table %1").arg(number);
    return m_document->content().nameOf(*shown);
}

QString PartProperties::kindName() const
{
    const ReportPart *const shown = part();
    return shown != nullptr && (shown->kind == PartKind::Figure || shown->kind == PartKind::Table) ? shown->title
                                                                                                   : QString();
}

} // namespace ng::ui
