// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/search_field.h"

#include "widgets/style/icons.h"

#include <QKeyEvent>
#include <QTimer>

namespace ng::ui {
namespace {

constexpr int kPauseMs = 120;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(icon("search", Token::Tx2), QLineEdit::LeadingPosition);
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(kPauseMs);
    connect(this, &QLineEdit::textChanged, pause, [pause] { pause->start(); });
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(text()); });
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT searchChanged(text());
        Q_EMIT leftToList();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace ng::ui
