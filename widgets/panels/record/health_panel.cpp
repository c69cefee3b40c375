// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/record/health_panel.h"

#include "widgets/session/session.h"
#include "widgets/style/dock_title.h"
#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

/// A glyph beside wrapped words.
class HealthRow final : public QWidget
{
public:
    HealthRow(const HealthLine &line, QWidget *parent) : QWidget(parent), m_kind(line.kind)
    {
        auto *const row = new QHBoxLayout(this);
        row->setContentsMargins(px(24), 0, 0, 0);
        auto *const label = makeLabel(line.text, TextRole::Body, Token::Tx, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setFocusPolicy(Qt::NoFocus);
        row->addWidget(label);
        const QString kind = line.kind == HealthLine::Kind::Fine ? HealthPanel::tr("fine")
            : line.kind == HealthLine::Kind::Warning             ? HealthPanel::tr("warning")
                                                                 : HealthPanel::tr("note");
        setAccessibleName(QStringLiteral("%1: %2").arg(kind, line.text));
        setToolTip(line.detail);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto [name, token] = m_kind == HealthLine::Kind::Fine ? std::pair("check", Token::Ok)
            : m_kind == HealthLine::Kind::Warning                   ? std::pair("warning", Token::Warn)
                                                                    : std::pair("info", Token::Tx2);
        paintIcon(&painter, QRectF(0, 0, px(16), px(16)), name, color(token));
    }

private:
    HealthLine::Kind m_kind;
};

void addIdentity(std::vector<HealthLine> &out, const Recording &recording)
{
    if (const auto &start = recording.identity.start)
        out.push_back(
            {HealthLine::Kind::Note,
             HealthPanel::tr("Start %1")
                 .arg(QLocale().toString(QDateTime(QDate(start->year, start->month, start->day),
                                                   QTime(start->hour, start->minute, std::min(start->second, 59))),
                                         QStringLiteral("d MMM yyyy HH:mm:ss"))),
             {}});
    else
        out.push_back({HealthLine::Kind::Note,
                       HealthPanel::tr("The file has no start time; clocks count from its beginning"),
                       {}});
    if (!recording.identity.patient.empty())
        out.push_back({HealthLine::Kind::Note,
                       HealthPanel::tr("The patient field is filled in; figures and exports leave it out"),
                       {}});
}

} // namespace

std::vector<HealthLine> healthOf(const RecordingDocument &document)
{
    const Recording &recording = *document.recording();
    std::vector<HealthLine> out;
    const auto scale = [](const ChannelInfo &one) { return one.axis.sampleCount(); };
    std::int64_t samples = 0;
    for (const ChannelInfo &channel : recording.channels())
        samples += scale(channel);
    const bool sizeOdd = std::any_of(recording.warnings.begin(), recording.warnings.end(),
                                     [](const Warning &one) { return one.repaired; });
    const QString format = QString::fromStdString(recording.format);
    out.push_back({sizeOdd ? HealthLine::Kind::Note : HealthLine::Kind::Fine,
                   sizeOdd ? HealthPanel::tr("%1, read with repairs: %2 samples in %3 channels")
                                 .arg(format, formatCount(samples),
                                      formatCount(static_cast<std::int64_t>(recording.channels().size())))
                           : HealthPanel::tr("%1: header and %2 samples in %3 channels agree in size")
                                 .arg(format, formatCount(samples),
                                      formatCount(static_cast<std::int64_t>(recording.channels().size()))),
                   {}});
    if (document.editError())
        out.push_back({HealthLine::Kind::Warning, translated(*document.editError()),
                       HealthPanel::tr("The events are those of the file")});
    for (const Gap &gap : recording.gaps)
        out.push_back({HealthLine::Kind::Warning,
                       HealthPanel::tr("Gap of %1 s at %2: analysis windows do not cross it")
                           .arg(formatFixed(toSeconds(gap.range.duration), 2), document.clockText(gap.range.start, 2)),
                       {}});
    for (const Warning &warning : recording.warnings) {
        const QString place = QString::fromStdString(warning.place);
        out.push_back({warning.repaired ? HealthLine::Kind::Warning : HealthLine::Kind::Note,
                       translated(warning.text, warning.args),
                       QStringLiteral("%1 %2").arg(QString::fromStdString(warning.code), place).trimmed()});
    }
    QStringList bad;
    for (const std::string &label : document.bad())
        bad.append(QString::fromStdString(label));
    if (!bad.isEmpty())
        out.push_back({HealthLine::Kind::Note,
                       HealthPanel::tr("Marked bad, not in averages: %1").arg(bad.join(QStringLiteral(", "))),
                       {}});
    addIdentity(out, recording);
    return out;
}

HealthPanel::HealthPanel(Session &session, Dock *dock, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_dock(dock),
      m_column(new QVBoxLayout(this)),
      m_copy(new QPushButton(tr("Copy report"), this))
{
    m_column->setContentsMargins(px(8), px(8), px(8), px(8));
    m_column->setSpacing(px(8));
    m_column->addWidget(m_copy, 0, Qt::AlignLeft);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(&m_session.selection(), &Selection::recordingChanged, this, [this](RecordingDocument *recording) {
        if (recording != nullptr)
            connect(recording, &RecordingDocument::badChanged, this, &HealthPanel::refresh, Qt::UniqueConnection);
        refresh();
    });
    if (RecordingDocument *const recording = m_session.selection().recording())
        connect(recording, &RecordingDocument::badChanged, this, &HealthPanel::refresh, Qt::UniqueConnection);
    refresh();
}

void HealthPanel::refresh()
{
    delete m_body;
    const RecordingDocument *const recording = m_session.selection().recording();
    auto *const scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("File health"));
    auto *const inside = new QWidget(scroll);
    scroll->viewport()->setAutoFillBackground(false);
    auto *const column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, px(4), 0);
    column->setSpacing(px(8));
    int toNote = 0;
    if (recording != nullptr) {
        for (const HealthLine &line : healthOf(*recording)) {
            column->addWidget(new HealthRow(line, inside));
            toNote += line.kind == HealthLine::Kind::Warning ? 1 : 0;
        }
    } else {
        column->addWidget(makeLabel(tr("No recording is open"), TextRole::Body, Token::Tx3, inside));
    }
    column->addStretch(1);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false); // setWidget() fills it
    m_body = scroll;
    m_column->insertWidget(0, scroll, 1);
    m_copy->setEnabled(recording != nullptr);
    m_dock->setDetail(recording == nullptr ? QString()
                          : toNote == 0    ? tr("nothing to note")
                                           : tr("%n to note", nullptr, toNote));
}

QString HealthPanel::report() const
{
    const RecordingDocument *const recording = m_session.selection().recording();
    if (recording == nullptr)
        return {};
    QString out = recording->title() + QLatin1Char('\n');
    for (const HealthLine &line : healthOf(*recording)) {
        out += QStringLiteral("- ") + line.text;
        if (!line.detail.isEmpty())
            out += QStringLiteral(" [%1]").arg(line.detail);
        out += QLatin1Char('\n');
    }
    return out;
}

} // namespace ng::ui
