// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/toast.h"

#include "widgets/style/icons.h"
#include "widgets/style/link_button.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStatusBar>
#include <QToolButton>

namespace ng::ui {
namespace {

constexpr int kMargin = 12;
constexpr int kWidth = 264;
constexpr int kTickMs = 1000;

struct KindLook {
    const char *glyph;
    Token token;
};

KindLook lookOf(ToastKind kind)
{
    switch (kind) {
    case ToastKind::Ok:
        return {"check", Token::Ok};
    case ToastKind::Warning:
        return {"warning", Token::Warn};
    case ToastKind::Error:
        return {"error", Token::Err};
    default:
        return {"info", Token::Acc};
    }
}

class Glyph : public QWidget
{
public:
    explicit Glyph(ToastKind kind) : m_look(lookOf(kind)) { setFixedSize(px(16), px(16)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_look.glyph, color(m_look.token));
    }

private:
    KindLook m_look;
};

} // namespace

Toast *Toast::show(QWidget *anchor, ToastContent content)
{
    QWidget *window = anchor->window();
    for (QObject *child : window->children()) {
        if (auto *old = qobject_cast<Toast *>(child)) {
            old->hide();
            old->deleteLater();
        }
    }
    auto *toast = new Toast(window, std::move(content));
    toast->place();
    toast->QWidget::show();
    toast->raise();
    toast->say();
    return toast;
}

Toast::Toast(QWidget *window, ToastContent content)
    : QFrame(window),
      m_content(std::move(content)),
      m_left(makeLabel(QString(), TextRole::Small, Token::Tx2)),
      m_ticksLeft(static_cast<int>(kDuration.count() / kTickMs))
{
    setObjectName(QStringLiteral("ng_toast"));
    setAccessibleName(m_content.text);
    auto *text = makeLabel(m_content.text);
    text->setWordWrap(true);
    auto *action = new LinkButton(m_content.action);
    action->setVisible(!m_content.action.isEmpty());
    connect(action, &QPushButton::clicked, this, [this] {
        if (m_content.run)
            m_content.run();
        deleteLater();
    });
    auto *close = new QToolButton;
    close->setIcon(icon("close", Token::Tx2));
    close->setIconSize(QSize(px(12), px(12)));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QObject::deleteLater);
    auto *below = new QHBoxLayout;
    below->setSpacing(4);
    below->addWidget(action);
    below->addWidget(m_left, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(text);
    texts->addLayout(below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 4, 8);
    row->setSpacing(8);
    row->addWidget(new Glyph(m_content.kind), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    window->installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &Toast::tick);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(kTickMs);
    m_left->setText(tr("closes in %n s", nullptr, m_ticksLeft));
}

void Toast::place()
{
    const QWidget *window = parentWidget();
    setFixedWidth(std::min(px(kWidth), window->width() - 2 * kMargin));
    adjustSize();
    int bottom = window->height() - kMargin;
    if (const auto *bar = window->findChild<QStatusBar *>(QString(), Qt::FindDirectChildrenOnly);
        bar != nullptr && bar->isVisible())
        bottom = bar->y() - kMargin;
    move(window->width() - width() - kMargin, bottom - height());
}

void Toast::tick()
{
    const QWidget *focused = focusWidget();
    if (underMouse() || (focused != nullptr && focused->hasFocus() && isAncestorOf(focused)))
        return; // somebody reads it
    --m_ticksLeft;
    if (m_ticksLeft <= 0) {
        m_timer.stop();
        deleteLater();
        return;
    }
    m_left->setText(tr("closes in %n s", nullptr, m_ticksLeft));
}

void Toast::say() const
{
    QAccessibleEvent alert(const_cast<Toast *>(this), QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    paintFrame(&painter, rect(), Token::Line2);
    painter.fillRect(QRect(0, 0, 3, height()), color(lookOf(m_content.kind).token));
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        deleteLater();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ng::ui
