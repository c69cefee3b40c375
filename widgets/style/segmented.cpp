// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/segmented.h"

#include "widgets/style/icons.h"
#include "widgets/style/style_parts.h"
#include "widgets/style/theme.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ng::ui {
namespace {

/// One of several joined buttons: only the outer corners are round.
class Segment : public QPushButton // for the name, state and action that it has for assistants
{
public:
    Segment(const QString &text, const char *iconName, const QKeySequence &key, QWidget *parent)
        : QPushButton(parent),
          m_icon(iconName),
          m_key(key.toString(QKeySequence::NativeText))
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setAccessibleName(text);
        if (!key.isEmpty())
            setShortcut(key);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    bool isFirst = false;
    bool isLast = false;

    QSize sizeHint() const override
    {
        int width = 2 * px(10) + fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        width += iconWidth();
        if (!m_key.isEmpty())
            width += px(8) + QFontMetrics(font(TextRole::Small)).horizontalAdvance(m_key);
        return {width, px(24)};
    }
    QSize minimumSizeHint() const override { return {px(40), px(24)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool on = isChecked() || isDown();
        const bool hover = underMouse() && isEnabled();
        // A neighbour's frame is shared: the left one is drawn by whoever stands left, unless this one is accented.
        const qreal radius = parts::kControlRadius;
        const QRectF shape = QRectF(rect()).adjusted(isFirst ? 0.5 : -0.5, 0.5, -0.5, -0.5);
        painter.setPen(QPen(color(!isEnabled() ? Token::Line : on || hover ? Token::Acc : Token::Line2), 1.0));
        painter.setBrush(color(on ? Token::AccBg : hover ? Token::AccHover : Token::Btn));
        const QRectF wide = shape.adjusted(isFirst ? 0 : -radius * 2, 0, isLast ? 0 : radius * 2, 0);
        painter.drawRoundedRect(wide, radius, radius);
        if (!isLast)
            painter.drawLine(shape.topRight(), shape.bottomRight());
        paintLabel(&painter);
    }

private:
    static QFont font(TextRole role) { return ng::ui::font(role); }
    /// With the gap behind it; a picture of the button itself is as large as the text.
    [[nodiscard]] int iconWidth() const
    {
        return m_icon != nullptr ? px(16) + px(6) : icon().isNull() ? 0 : px(12) + px(4);
    }

    void paintLabel(QPainter *painter)
    {
        const QColor ink = color(isEnabled() ? Token::Tx : Token::Dis);
        const int textWidth = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
        const QFont small = font(TextRole::Small);
        const int keyWidth = m_key.isEmpty() ? 0 : px(8) + QFontMetrics(small).horizontalAdvance(m_key);
        int x = std::max(px(6), (width() - textWidth - iconWidth() - keyWidth) / 2);
        if (m_icon != nullptr)
            paintIcon(painter, QRectF(x, (height() - px(16)) / 2.0, px(16), px(16)), m_icon,
                      isEnabled() && isChecked() ? color(Token::Acc) : ink);
        else if (!icon().isNull())
            icon().paint(painter, QRect(x, (height() - px(12)) / 2, px(12), px(12)), Qt::AlignCenter,
                         isEnabled() ? QIcon::Normal : QIcon::Disabled);
        x += iconWidth();
        painter->setPen(ink);
        painter->drawText(QRect(x, 0, textWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                          text());
        if (m_key.isEmpty())
            return;
        painter->setFont(small);
        painter->setPen(color(isEnabled() ? Token::Tx3 : Token::Dis));
        painter->drawText(QRect(x + textWidth + px(8), 0, keyWidth, height()), Qt::AlignVCenter | Qt::AlignLeft, m_key);
    }

    const char *m_icon;
    QString m_key;
};

} // namespace

Segmented::Segmented(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group.setExclusive(false); // none may be chosen
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (ThemeManager::exists())
        connect(&ThemeManager::instance(), &ThemeManager::changed, this, [this] { updateWidths(); });
}

int Segmented::addSegment(const QString &text, const char *iconName, const QKeySequence &key)
{
    const int index = count();
    auto *added = new Segment(text, iconName, key, this);
    if (index > 0)
        static_cast<Segment *>(m_group.button(index - 1))->isLast = false;
    added->isFirst = index == 0;
    added->isLast = true;
    m_group.addButton(added, index);
    m_row->addWidget(added, 1);
    connect(added, &QAbstractButton::clicked, this, [this, index] {
        setCurrent(index);
        Q_EMIT chosen(index);
    });
    updateWidths();
    return index;
}

int Segmented::count() const
{
    return static_cast<int>(m_group.buttons().size());
}

int Segmented::current() const
{
    return m_current;
}

void Segmented::setCurrent(int index)
{
    const int before = m_current;
    m_current = index >= 0 && index < count() ? index : -1;
    for (int i = 0; i < count(); ++i)
        m_group.button(i)->setChecked(i == m_current);
    if (m_current != before)
        Q_EMIT currentChanged(m_current);
}

QAbstractButton *Segmented::segment(int index) const
{
    return m_group.button(index);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->key() == Qt::Key_Left;
    if (!back && event->key() != Qt::Key_Right) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (int i = 0; i < count(); ++i) {
        if (m_group.button(i)->hasFocus()) {
            const int next = std::clamp(back ? i - 1 : i + 1, 0, count() - 1);
            m_group.button(next)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void Segmented::updateWidths()
{
    int widest = 0;
    for (const QAbstractButton *button : m_group.buttons())
        widest = std::max(widest, button->sizeHint().width());
    setMinimumWidth(count() * px(40));
    for (QAbstractButton *button : m_group.buttons())
        button->setMaximumWidth(QWIDGETSIZE_MAX);
    updateGeometry();
    m_row->invalidate();
    resize(std::max(width(), widest * count()), height());
}

} // namespace ng::ui
