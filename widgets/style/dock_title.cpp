// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/dock_title.h"

#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QTabBar>
#include <QTimer>
#include <QToolButton>

namespace ng::ui {
namespace {

constexpr int kTitleHeight = 24;

/// A label that gives way: it is cut at the right with an ellipsis, all of it in the tool tip.
class ElidedLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        if (shown != text())
            setToolTip(text());
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
};

QToolButton *titleButton(const char *iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, Token::Tx2));
    button->setIconSize(QSize(px(12), px(12)));
    button->setFixedSize(px(20), px(20));
    button->setAutoRaise(true);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

DockTitle::DockTitle(const QString &name, QWidget *parent)
    : QWidget(parent),
      m_name(makeLabel(name, TextRole::BodyBold)),
      m_context(new ElidedLabel),
      m_detail(new ElidedLabel),
      m_extra(new QHBoxLayout),
      m_float(titleButton("float", tr("Float or dock"))),
      m_close(titleButton("close", tr("Close")))
{
    setTextStyle(m_context, TextRole::Body, Token::Tx2);
    setTextStyle(m_detail, TextRole::Small, Token::Tx2);
    m_context->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_context->setTextFormat(Qt::PlainText);
    m_detail->setTextFormat(Qt::PlainText);
    m_extra->setSpacing(px(8));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), 0, px(2), 0);
    row->setSpacing(px(8));
    row->addWidget(m_name);
    row->addWidget(m_context);
    row->addStretch(1);
    row->addWidget(m_detail);
    row->addLayout(m_extra);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    buttons->addWidget(m_float);
    buttons->addWidget(m_close);
    row->addLayout(buttons);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_float, &QToolButton::clicked, this, &DockTitle::floatRequested);
    connect(m_close, &QToolButton::clicked, this, &DockTitle::closeRequested);
}

void DockTitle::setName(const QString &name)
{
    m_name->setText(name);
}

QString DockTitle::name() const
{
    return m_name->text();
}

void DockTitle::setContext(const QString &context)
{
    m_context->setText(context);
    m_context->setToolTip(QString());
    m_context->setVisible(!context.isEmpty());
}

QString DockTitle::context() const
{
    return m_context->text();
}

void DockTitle::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void DockTitle::addTitleWidget(QWidget *widget)
{
    m_extra->addWidget(widget, 0, Qt::AlignVCenter);
}

void DockTitle::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void DockTitle::setFloatable(bool floatable)
{
    m_float->setVisible(floatable);
}

void DockTitle::setTabbed(bool tabbed)
{
    m_tabbed = tabbed;
    arrange();
}

void DockTitle::arrange()
{
    m_name->setVisible(!m_tabbed);
    update();
}

QSize DockTitle::sizeHint() const
{
    return {QWidget::sizeHint().width(), px(kTitleHeight)};
}

QSize DockTitle::minimumSizeHint() const
{
    return {px(96), px(kTitleHeight)};
}

void DockTitle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    if (!m_tabbed)
        painter.fillRect(QRect(0, height() - 1, width(), 1), color(Token::Line));
}

Dock::Dock(const QString &objectName, const QString &title, QWidget *parent)
    : QDockWidget(title, parent),
      m_title(new DockTitle(title, this)),
      m_noTitle(new QWidget(this))
{
    setObjectName(objectName);
    setTitleBarWidget(m_title);
    m_noTitle->hide();
    connect(m_title, &DockTitle::floatRequested, this, [this] { setFloating(!isFloating()); });
    connect(m_title, &DockTitle::closeRequested, this, &QWidget::close);
    connect(this, &QWidget::windowTitleChanged, m_title, &DockTitle::setName);
    connect(this, &QDockWidget::featuresChanged, this, [this](DockWidgetFeatures on) {
        m_title->setClosable(on.testFlag(DockWidgetClosable));
        m_title->setFloatable(on.testFlag(DockWidgetFloatable));
    });
}

Dock::~Dock() = default;

void Dock::setContext(const QString &context)
{
    m_title->setContext(context);
}

void Dock::setDetail(const QString &detail)
{
    m_title->setDetail(detail);
}

void Dock::addTitleWidget(QWidget *widget)
{
    m_title->addTitleWidget(widget);
}

void Dock::setContentMinimum(int width, int height)
{
    setMinimumSize(width + 2, height + px(kTitleHeight) + 2);
}

bool Dock::event(QEvent *event)
{
    return QDockWidget::event(event);
}

void Dock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Panel));
    paintFrame(&painter, rect(), isFloating() ? Token::Line2 : Token::Line);
}

bool Dock::eventFilter(QObject *watched, QEvent *event)
{
    return QDockWidget::eventFilter(watched, event);
}

void Dock::syncTabs() { }
void Dock::placeOnTabBar() { }
QTabBar *Dock::findTabBar() const
{
    return nullptr;
}

} // namespace ng::ui
