// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/error_panel.h"

#include "widgets/style/flow_layout.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/scroll_panel.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ng::ui {
namespace {

constexpr int kColumn = 472;
constexpr int kIcon = 24;

class ErrorSign : public QWidget
{
public:
    ErrorSign() { setFixedSize(px(kIcon), px(kIcon)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), "error", color(Token::Err));
    }
};

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

QString errorText(const ng::Error &error)
{
    QString text;
    for (auto place = error.context.rbegin(); place != error.context.rend(); ++place)
        text += fromUtf8(*place) + QStringLiteral(": ");
    return text + translated(error);
}

QString errorTitle(ng::ErrorCode code)
{
    switch (code) {
    case ng::ErrorCode::Cancelled:
        return ErrorPanel::tr("Stopped");
    case ng::ErrorCode::InvalidArgument:
        return ErrorPanel::tr("This value does not fit");
    case ng::ErrorCode::NotFound:
        return ErrorPanel::tr("Not found");
    case ng::ErrorCode::Unsupported:
        return ErrorPanel::tr("Not supported");
    case ng::ErrorCode::CorruptData:
        return ErrorPanel::tr("The data is damaged");
    case ng::ErrorCode::ShapeMismatch:
        return ErrorPanel::tr("These inputs do not fit each other");
    case ng::ErrorCode::OutOfMemory:
        return ErrorPanel::tr("Not enough memory");
    case ng::ErrorCode::Io:
        return ErrorPanel::tr("Could not be written");
    case ng::ErrorCode::Backend:
        return ErrorPanel::tr("A library or device failed");
    case ng::ErrorCode::Internal:
        break;
    }
    return ErrorPanel::tr("A defect in this program");
}

QString errorAdvice(ng::ErrorCode code)
{
    switch (code) {
    case ng::ErrorCode::Cancelled:
        return {};
    case ng::ErrorCode::InvalidArgument:
        return ErrorPanel::tr("Change the value named above and try again.");
    case ng::ErrorCode::NotFound:
        return ErrorPanel::tr("Check that the file or folder is still there and may be read, or choose another.");
    case ng::ErrorCode::Unsupported:
        return ErrorPanel::tr("Convert the file to a format that is read, or choose another.");
    case ng::ErrorCode::CorruptData:
        return ErrorPanel::tr("Copy the file again from its source and reopen it. The original is never changed.");
    case ng::ErrorCode::ShapeMismatch:
        return ErrorPanel::tr("Choose inputs with the same channels, rate and length.");
    case ng::ErrorCode::OutOfMemory:
        return ErrorPanel::tr("Close other programs, or choose a smaller part, batch or window.");
    case ng::ErrorCode::Io:
        return ErrorPanel::tr("Check the free space and the rights of the folder, or choose another.");
    case ng::ErrorCode::Backend:
        return ErrorPanel::tr("Try again; if it fails again, choose another device in the settings.");
    case ng::ErrorCode::Internal:
        break;
    }
    return ErrorPanel::tr("Copy the details and send them to us with what you did before.");
}

ErrorPanel::ErrorPanel(QWidget *parent) : QWidget(parent)
{
    build();
}

ErrorPanel::ErrorPanel(const ng::Error &error, QWidget *parent) : QWidget(parent)
{
    build();
    setError(error);
}

void ErrorPanel::build()
{
    setBackground(this, Token::Base);
    m_title = makeLabel(QString(), TextRole::Title);
    m_sentence = makeLabel(QString());
    m_adviceTitle = makeLabel(tr("What you can do"), TextRole::BodyBold);
    m_advice = makeLabel(QString());
    m_code = makeLabel(QString(), TextRole::Mono, Token::Tx2);
    for (QLabel *label : {m_title, m_sentence, m_advice, m_code}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_table = new QTableWidget;
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(px(16));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Where"));
    m_buttonRow = new QWidget;
    auto *row = new FlowLayout(m_buttonRow);
    m_copy = new QPushButton(icon("copy"), tr("Copy details"));
    connect(m_copy, &QPushButton::clicked, this, &ErrorPanel::copyDetails);
    row->addWidget(m_copy);

    auto *column = new QWidget;
    withTheme(column, [column] { column->setMaximumWidth(px(kColumn)); });
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
                          static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_adviceTitle),
                          static_cast<QWidget *>(m_advice), m_buttonRow, static_cast<QWidget *>(m_code)})
        layout->addWidget(part);
    auto *across = new QHBoxLayout;
    across->setSpacing(12);
    across->addStretch(1);
    across->addWidget(new ErrorSign, 0, Qt::AlignTop);
    across->addWidget(column, 100); // as wide as it may be before the margins grow
    across->addStretch(1);
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new ScrollPanel(content)); // a low dock scrolls, it cuts nothing off
    m_table->hide();
    m_code->hide();
}

void ErrorPanel::setError(const ng::Error &error)
{
    setTitle(errorTitle(error.code));
    setSentence(translated(error));
    QVector<QStringList> rows;
    for (auto place = error.context.rbegin(); place != error.context.rend(); ++place)
        rows.append({fromUtf8(*place)});
    setTable(rows.isEmpty() ? QStringList() : QStringList{tr("Where")}, rows);
    setAdvice(errorAdvice(error.code));
    QStringList code = {QString::fromUtf8(ng::errorCodeName(error.code).data(),
                                          static_cast<qsizetype>(ng::errorCodeName(error.code).size()))};
    for (const std::string &place : error.context)
        code.append(fromUtf8(place));
    setCodeLine(code.join(QStringLiteral(" · ")));
}

void ErrorPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void ErrorPanel::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleDescription(sentence);
}

void ErrorPanel::setTable(const QStringList &header, const QVector<QStringList> &rows)
{
    m_table->setVisible(!rows.isEmpty());
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(header.size()));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(header);
    for (int column = 0; column < header.size(); ++column) {
        const Qt::Alignment alignment = Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_table->horizontalHeaderItem(column)->setTextAlignment(alignment);
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        for (int row = 0; row < rows.size(); ++row) {
            auto *cell = new QTableWidgetItem(rows.at(row).value(column));
            cell->setTextAlignment(alignment);
            cell->setToolTip(cell->text());
            m_table->setItem(row, column, cell);
        }
    }
    for (int row = 0; row < rows.size(); ++row)
        m_table->setRowHeight(row, px(20));
    m_table->setFixedHeight(px(24) + px(20) * static_cast<int>(rows.size()) + 2);
}

void ErrorPanel::setAdvice(const QString &advice)
{
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_adviceTitle->setVisible(!advice.isEmpty());
}

void ErrorPanel::setCodeLine(const QString &line)
{
    m_code->setText(line);
    m_code->setVisible(!line.isEmpty());
}

QString ErrorPanel::codeLine() const
{
    return m_code->text();
}

QString ErrorPanel::details() const
{
    QStringList lines = {m_title->text(), m_sentence->text()};
    QStringList header;
    for (int column = 0; column < m_table->columnCount(); ++column)
        header.append(m_table->horizontalHeaderItem(column)->text());
    if (m_table->rowCount() > 0)
        lines.append(header.join(QLatin1Char('\t')));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_table->columnCount(); ++column)
            cells.append(m_table->item(row, column)->text());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    lines.append(m_code->text());
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QPushButton *ErrorPanel::addButton(const QString &text, const char *iconName, bool primary)
{
    auto *button = new QPushButton(text);
    if (iconName != nullptr)
        button->setIcon(icon(iconName));
    if (primary) {
        setPrimary(button);
        setFocusProxy(button);
    }
    button->setAutoDefault(true);
    auto *row = static_cast<FlowLayout *>(m_buttonRow->layout());
    row->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    return button;
}

void ErrorPanel::clearButtons()
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
}

void ErrorPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(details());
}

} // namespace ng::ui
