// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/log_panel.h"

#include "app/window/log_store.h"
#include "widgets/style/theme.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ng::ui {

LogPanel::LogPanel(LogStore &log, QWidget *parent) : QWidget(parent), m_log(log), m_text(new QPlainTextEdit(this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Log"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setPlaceholderText(tr("Nothing to report"));
    setTextStyle(m_text, TextRole::Mono);
    setFocusProxy(m_text);
    column->addWidget(m_text);
    connect(&m_log, &LogStore::added, this, &LogPanel::refresh);
    refresh();
}

void LogPanel::refresh()
{
    QScrollBar *const bar = m_text->verticalScrollBar();
    const bool atEnd = bar->value() >= bar->maximum();
    const int where = bar->value();
    QStringList lines;
    for (const LogStore::Line &line : m_log.lines()) {
        const QString level = line.type == QtWarningMsg ? tr("warning")
            : line.type == QtCriticalMsg                ? tr("error")
                                                        : tr("note");
        lines.append(
            QStringLiteral("%1  %2  %3").arg(line.time.toString(QStringLiteral("HH:mm:ss")), level, line.text));
    }
    m_text->setPlainText(lines.join(QLatin1Char('\n')));
    bar->setValue(atEnd ? bar->maximum() : where);
}

} // namespace ng::ui
