// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings_screen.h"

#include "widgets/session/calibration.h"
#include "widgets/style/texts.h"
#include "widgets/style/theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ng::ui {

namespace {

constexpr int kRulerHeight = 40;
constexpr int kWaves = 3;

} // namespace

ScreenRuler::ScreenRuler(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Ruler and square wave"));
}

void ScreenRuler::setPixelsPerMm(double pixelsPerMm)
{
    m_pixelsPerMm = pixelsPerMm;
    updateGeometry();
    update();
}

QSize ScreenRuler::sizeHint() const
{
    return {qRound(kRulerMm * m_pixelsPerMm) + px(48), px(kRulerHeight + 32) + qRound(waveHeight())};
}

void ScreenRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Base));
    painter.setPen(color(Token::Tx));
    painter.setFont(ng::ui::font(TextRole::Small));
    const double left = px(8);
    for (int mm = 0; mm <= static_cast<int>(kRulerMm); ++mm) {
        const double x = left + mm * m_pixelsPerMm;
        const int length = mm % 10 == 0 ? px(16) : mm % 5 == 0 ? px(10) : px(6);
        painter.drawLine(QPointF(x, px(4)), QPointF(x, px(4) + length));
        if (mm % 20 == 0)
            painter.drawText(QRectF(x - px(24), px(20), px(48), px(16)), Qt::AlignHCenter | Qt::AlignTop,
                             QString::number(mm));
    }
    painter.drawText(QRectF(left + 84 * m_pixelsPerMm, px(20), px(40), px(16)), Qt::AlignLeft, QStringLiteral("mm"));
    const double top = px(kRulerHeight + 8), bottom = top + waveHeight(), step = 10.0 * m_pixelsPerMm;
    QPainterPath path(QPointF(left, bottom));
    for (int i = 0; i < 2 * kWaves; ++i) {
        const double x = left + (i + 1) * step;
        const double y = i % 2 == 0 ? bottom : top;
        path.lineTo(x, y);
        path.lineTo(x, i % 2 == 0 ? top : bottom);
    }
    painter.setPen(QPen(color(Token::Trace), 1.0));
    painter.drawPath(path);
    painter.setPen(color(Token::Tx2));
    painter.drawText(QRectF(left + (2 * kWaves + 0.5) * step, top, px(200), waveHeight()),
                     Qt::AlignVCenter | Qt::TextWordWrap,
                     tr("±127 µV at 10 µV/mm:\n%1 mm from bottom to top").arg(formatFixed(kWaveMm, 1)));
}

SettingsScreen::SettingsScreen(QWidget *parent)
    : QWidget(parent),
      m_ruler(new ScreenRuler(this)),
      m_measured(new QDoubleSpinBox(this)),
      m_state(makeLabel(QString(), TextRole::Body, Token::Tx, this))
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(4), px(8), 0); // as the forms of the other sections
    column->setSpacing(px(8));
    QLabel *const words =
        makeLabel(tr("Hold a ruler to the screen. How long is the line from 0 to 100, in millimetres?"), TextRole::Body,
                  Token::Tx2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_ruler, 0, Qt::AlignLeft);
    auto *const row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_measured->setRange(20.0, 400.0);
    m_measured->setDecimals(1);
    m_measured->setSingleStep(0.5);
    m_measured->setValue(ScreenRuler::kRulerMm);
    m_measured->setSuffix(QStringLiteral(" mm"));
    m_measured->setAccessibleName(tr("Measured length"));
    auto *const apply = new QPushButton(tr("This is what I measure"), this);
    auto *const clear = new QPushButton(tr("Forget"), this);
    row->addWidget(m_measured);
    row->addWidget(apply);
    row->addWidget(clear);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addStretch(1);
    connect(apply, &QPushButton::clicked, this, [this] {
        setCalibration(screen(), m_ruler->pixelsPerMm() * ScreenRuler::kRulerMm / m_measured->value());
        m_measured->setValue(ScreenRuler::kRulerMm);
        refresh();
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        clearCalibration(screen());
        refresh();
    });
    refresh();
}

void SettingsScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // the window may be on another screen now
}

void SettingsScreen::refresh()
{
    const Calibration now = calibrationOf(screen());
    m_ruler->setPixelsPerMm(now.pixelsPerMm);
    const QString size = tr("%1 mm a pixel").arg(formatFixed(1.0 / now.pixelsPerMm, 3));
    m_state->setText(now.measured ? tr("Calibrated: %1").arg(size)
                                  : tr("Not calibrated; the screen says %1, which is often wrong").arg(size));
    setTextStyle(m_state, TextRole::Body, now.measured ? Token::Ok : Token::Warn);
}

} // namespace ng::ui
