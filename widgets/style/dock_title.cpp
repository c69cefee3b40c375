// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/dock_title.h"

#include "widgets/style/elided_label.h"
#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QComboBox>
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

/// Stands where the title was. QDockWidget adds its smallest size as it is, so that it must have one.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

QToolButton *titleButton(const char *iconName, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName, Token::Tx2));
    withTheme(button, [button] {
        button->setIconSize(QSize(px(12), px(12)));
        button->setFixedSize(px(20), px(20));
    });
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
    m_name->setToolTip(name); // where the dock is narrower than its name
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
    m_name->setToolTip(name);
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
    if (qobject_cast<QComboBox *>(widget) != nullptr) // a control's height would touch both edges of the title
        withTheme(widget, [widget] { widget->setFixedHeight(px(20)); });
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

int DockTitle::tabbedWidth() const
{
    int width = px(2) + m_float->width() + m_close->width() + px(16);
    for (int i = 0; i < m_extra->count(); ++i)
        width += m_extra->itemAt(i)->sizeHint().width() + px(8);
    return width;
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
      m_noTitle(new NoTitle(this))
{
    setObjectName(objectName);
    m_noTitle->hide();
    setTitleBarWidget(m_title);
    setContentsMargins(1, 1, 1, 1); // the frame that we draw
    connect(m_title, &DockTitle::floatRequested, this, [this] { setFloating(!isFloating()); });
    connect(m_title, &DockTitle::closeRequested, this, &QWidget::close);
    connect(this, &QWidget::windowTitleChanged, m_title, &DockTitle::setName);
    connect(this, &QDockWidget::featuresChanged, this, [this](DockWidgetFeatures on) {
        m_title->setClosable(on.testFlag(DockWidgetClosable));
        m_title->setFloatable(on.testFlag(DockWidgetFloatable));
    });
    // Where we stand is known only after the window has laid out its docks.
    m_sync.setSingleShot(true);
    m_sync.setInterval(0);
    connect(&m_sync, &QTimer::timeout, this, &Dock::syncTabs);
    const auto later = [this] { m_sync.start(); };
    connect(this, &QDockWidget::visibilityChanged, this, later);
    connect(this, &QDockWidget::topLevelChanged, this, later);
    connect(this, &QDockWidget::dockLocationChanged, this, later);
}

Dock::~Dock()
{
    if (m_title && m_title->parent() != this)
        delete m_title; // it stood on the tab bar, which belongs to the window
}

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
    // A neighbour that joins or leaves the place moves or resizes us.
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move || event->type() == QEvent::ParentChange)
        m_sync.start();
    return QDockWidget::event(event);
}

void Dock::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    // Below tabs their line is the frame's upper edge.
    paintFrame(&painter, rect().adjusted(0, contentsMargins().top() - 1, 0, 0),
               isFloating() ? Token::Line2 : Token::Line);
}

bool Dock::eventFilter(QObject *watched, QEvent *event)
{
    // Asked for its kind first: a tab bar that goes sends events of other kinds when it is a plain widget already.
    if ((event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest) && watched == m_tabBar)
        m_sync.start();
    return QDockWidget::eventFilter(watched, event);
}

QTabBar *Dock::findTabBar() const
{
    const auto *window = qobject_cast<const QMainWindow *>(parentWidget());
    if (window == nullptr || isFloating())
        return nullptr;
    const auto id = reinterpret_cast<quintptr>(static_cast<const QWidget *>(this)); // how QMainWindow marks its tabs
    for (QTabBar *bar : window->findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        for (int i = 0; bar->isVisible() && bar->count() > 1 && i < bar->count(); ++i) {
            if (qvariant_cast<quintptr>(bar->tabData(i)) == id)
                return bar;
        }
    }
    return nullptr;
}

void Dock::syncTabs()
{
    QTabBar *bar = findTabBar();
    if (m_tabBar != bar) {
        if (m_tabBar)
            m_tabBar->removeEventFilter(this);
        m_tabBar = bar;
        if (bar != nullptr)
            bar->installEventFilter(this);
    }
    setContentsMargins(1, bar == nullptr ? 1 : 0, 1, 1);
    if (bar == nullptr)
        standAbove(false);
    else
        placeOnTabBar();
}

/// The title as a row of its own. Beside tabs, which say the name, it is without it.
void Dock::standAbove(bool tabbed)
{
    m_title->setTabbed(tabbed);
    if (titleBarWidget() == m_title)
        return;
    setTitleBarWidget(m_title);
    m_noTitle->hide();
    m_title->show();
}

/// The title in the room that the tabs leave, so that tabs and title share one row.
void Dock::placeOnTabBar()
{
    const int tabs = m_tabBar->tabRect(m_tabBar->count() - 1).right() + 1;
    const int room = m_tabBar->width() - tabs;
    if (room < m_title->tabbedWidth()) {
        standAbove(true);
        return;
    }
    const int current = m_tabBar->currentIndex();
    const bool front =
        qvariant_cast<quintptr>(m_tabBar->tabData(current)) == reinterpret_cast<quintptr>(static_cast<QWidget *>(this));
    if (titleBarWidget() == m_title) {
        m_title->setTabbed(true);
        setTitleBarWidget(m_noTitle);
    }
    if (m_title->parentWidget() != m_tabBar)
        m_title->setParent(m_tabBar);
    // Above the line that the tab bar draws at its foot.
    m_title->setGeometry(tabs, 0, room, m_tabBar->height() - 1);
    m_title->setVisible(front);
    if (front)
        m_title->raise();
}

} // namespace ng::ui
