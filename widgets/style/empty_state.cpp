// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/empty_state.h"

#include "widgets/style/flow_layout.h"
#include "widgets/style/icons.h"
#include "widgets/style/proxy_style.h"
#include "widgets/style/scroll_panel.h"
#include "widgets/style/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ng::ui {
namespace {

constexpr int kColumn = 456;
constexpr int kIcon = 44;

/// The big icon, thin-lined, in the colour of control borders.
class BigIcon : public QLabel
{
public:
    explicit BigIcon(const char *name) : m_name(name) { setFixedSize(kIcon, kIcon); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, color(Token::Line2), 2.0);
    }

private:
    const char *m_name;
};

class Line : public QWidget
{
public:
    Line() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), color(Token::Line)); }
};

} // namespace

EmptyState::EmptyState(const char *iconName, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent),
      m_icon(new BigIcon(iconName)),
      m_title(makeLabel(title, TextRole::Title)),
      m_text(makeLabel(text)),
      m_note(makeLabel(QString(), TextRole::Small, Token::Tx2)),
      m_line(new Line),
      m_buttonRow(new QWidget)
{
    setBackground(this, Token::Base);
    new FlowLayout(m_buttonRow);
    auto *column = new QWidget;
    withTheme(column, [column] { column->setMaximumWidth(px(kColumn)); });
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_note->setWordWrap(true);
    layout->addWidget(m_icon);
    layout->addSpacing(24);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_text);
    layout->addSpacing(16);
    layout->addWidget(m_buttonRow);
    layout->addSpacing(24);
    layout->addWidget(m_line);
    layout->addSpacing(12);
    layout->addWidget(m_note);
    m_line->hide();
    m_note->hide();
    auto *across = new QHBoxLayout;
    across->addStretch(1);
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
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text, const char *iconName, bool primary)
{
    auto *button = new QPushButton(text);
    if (iconName != nullptr)
        button->setIcon(icon(iconName));
    if (primary) {
        setPrimary(button);
        if (focusProxy() == nullptr)
            setFocusProxy(button);
    }
    button->setAutoDefault(true); // Enter presses it too
    auto *row = static_cast<FlowLayout *>(m_buttonRow->layout());
    row->addWidget(button);
    return button;
}

void EmptyState::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_line->setVisible(!note.isEmpty());
}

} // namespace ng::ui
