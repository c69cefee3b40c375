// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/style/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>
#include <optional>

// Outside every namespace, as the macro asks; a static library's resources are registered only when somebody says so.
static void registerIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace ng::ui {
namespace {

QByteArray source(const QByteArray &name)
{
    static QHash<QByteArray, QByteArray> sources;
    static const bool registered = (registerIcons(), true);
    Q_UNUSED(registered)
    auto it = sources.find(name);
    if (it == sources.end()) {
        QFile file(QStringLiteral(":/icons/") + QString::fromLatin1(name) + QStringLiteral(".svg"));
        QByteArray text;
        if (file.open(QIODevice::ReadOnly))
            text = file.readAll();
        else
            qWarning("There is no icon \"%s\".", name.constData());
        it = sources.insert(name, text);
    }
    return it.value();
}

constexpr qreal kBox = 16.0;
constexpr qreal kStroke = 1.5;

void render(QPainter *painter, const QRectF &rect, const QByteArray &name, const QColor &colour, qreal stroke = kStroke)
{
    QByteArray text = source(name);
    if (text.isEmpty())
        return;
    text.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    if (stroke != kStroke)
        text.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke) + "\"");
    QSvgRenderer renderer(text);
    const qreal side = std::min(rect.width(), rect.height());
    renderer.render(painter, QRectF(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side));
}

QPixmap cachedPixmap(const QByteArray &name, const QSize &pixels, const QColor &colour)
{
    const QString key = QStringLiteral("ng-icon/%1/%2x%3/%4")
                            .arg(QString::fromLatin1(name))
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(colour.rgb(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), QSizeF(pixels)), name, colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SvgIconEngine : public QIconEngine
{
public:
    SvgIconEngine(QByteArray name, std::optional<Token> token) : m_name(std::move(name)), m_token(token) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatio() : 1.0;
        QPixmap pixmap = cachedPixmap(m_name, (QSizeF(rect.size()) * ratio).toSize(), colour(mode, state));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return cachedPixmap(m_name, size, colour(mode, state));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) override
    {
        QPixmap result = cachedPixmap(m_name, size, colour(mode, state));
        result.setDevicePixelRatio(ratio);
        return result;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {QSize(16, 16), QSize(20, 20)}; }
    QString key() const override { return QStringLiteral("ng-svg"); }
    QString iconName() override { return QString::fromLatin1(m_name); }
    bool isNull() override { return source(m_name).isEmpty(); }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return color(Token::Dis);
        if (m_token)
            return color(*m_token);
        return color(state == QIcon::On ? Token::Acc : Token::Tx);
    }

    QByteArray m_name;
    std::optional<Token> m_token;
};

} // namespace

QIcon icon(const char *name)
{
    return QIcon(new SvgIconEngine(name, std::nullopt));
}

QIcon icon(const char *name, Token token)
{
    return QIcon(new SvgIconEngine(name, token));
}

void paintIcon(QPainter *painter, const QRectF &rect, const char *name, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    render(painter, rect, name, colour);
    painter->restore();
}

void paintIcon(QPainter *painter, const QRectF &rect, const char *name, const QColor &colour, qreal strokeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    render(painter, rect, name, colour, strokeWidth * kBox / std::min(rect.width(), rect.height()));
    painter->restore();
}

QPixmap iconPixmap(const char *name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const int pixels = static_cast<int>(std::lround(size * devicePixelRatio));
    QPixmap result = cachedPixmap(name, QSize(pixels, pixels), colour);
    result.setDevicePixelRatio(devicePixelRatio);
    return result;
}

QStringList iconNames()
{
    registerIcons();
    QStringList names;
    for (const QString &file :
         QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

} // namespace ng::ui
