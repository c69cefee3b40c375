// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/svg_device.h"

#include <QBuffer>
#include <QFontInfo>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <cmath>
#include <optional>

namespace ng::ui {

namespace {

/// Three decimals of a unit are a tenth of a micrometre on paper.
QByteArray number(double value)
{
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0'))
        text.chop(1);
    if (text.endsWith('.'))
        text.chop(1);
    return text == "-0" ? QByteArray("0") : text;
}

QByteArray escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        // XML 1.0 has no control characters but tab and line ends.
        if (c.unicode() >= 0x20 || c == QLatin1Char('\t') || c == QLatin1Char('\n'))
            clean += c;
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray pathData(const QPainterPath &path)
{
    QByteArray out;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element &e = path.elementAt(i);
        if (e.type == QPainterPath::CurveToElement) {
            out += 'C' + number(e.x) + ',' + number(e.y);
            for (int k = 1; k <= 2; ++k) {
                const QPainterPath::Element &control = path.elementAt(i + k);
                out += ' ' + number(control.x) + ',' + number(control.y);
            }
            i += 2;
        } else {
            out += (e.type == QPainterPath::MoveToElement ? 'M' : 'L') + number(e.x) + ',' + number(e.y);
        }
    }
    return out;
}

QByteArray colorAttribute(const char *name, const QColor &color, double opacity)
{
    QByteArray out = QByteArray(" ") + name + "=\"" + color.name(QColor::HexRgb).toLatin1() + '"';
    const double alpha = color.alphaF() * opacity;
    if (alpha < 0.9995)
        out += QByteArray(" ") + name + "-opacity=\"" + number(alpha) + '"';
    return out;
}

QByteArray strokeAttributes(const QPen &pen, double opacity)
{
    if (pen.style() == Qt::NoPen)
        return " stroke=\"none\"";
    const double width = pen.widthF() <= 0.0 ? 1.0 : pen.widthF();
    QByteArray out = colorAttribute("stroke", pen.color(), opacity) + " stroke-width=\"" + number(width) + '"';
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const qreal length : pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : ",") + number(length * width);
        out += " stroke-dasharray=\"" + dashes + '"';
        if (pen.dashOffset() != 0.0)
            out += " stroke-dashoffset=\"" + number(pen.dashOffset() * width) + '"';
    }
    if (pen.capStyle() != Qt::FlatCap)
        out += pen.capStyle() == Qt::RoundCap ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"";
    if (pen.joinStyle() == Qt::RoundJoin)
        out += " stroke-linejoin=\"round\"";
    else if (pen.joinStyle() == Qt::BevelJoin)
        out += " stroke-linejoin=\"bevel\"";
    if (pen.isCosmetic())
        out += " vector-effect=\"non-scaling-stroke\"";
    return out;
}

QByteArray transformAttribute(const QTransform &t)
{
    if (t.isIdentity())
        return {};
    return " transform=\"matrix(" + number(t.m11()) + ',' + number(t.m12()) + ',' + number(t.m21()) + ','
        + number(t.m22()) + ',' + number(t.dx()) + ',' + number(t.dy()) + ")\"";
}

bool isMonospaced(const QFont &font)
{
    return font.fixedPitch() || font.styleHint() == QFont::Monospace
        || font.family().contains(QLatin1String("Mono"), Qt::CaseInsensitive);
}

QByteArray pngBase64(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes.toBase64();
}

/// Lines of Qt's hatch patterns in a cell of eight units.
QByteArray hatchLines(Qt::BrushStyle style)
{
    const bool forward = style == Qt::BDiagPattern || style == Qt::DiagCrossPattern;
    const bool backward = style == Qt::FDiagPattern || style == Qt::DiagCrossPattern;
    QByteArray d;
    if (forward)
        d += "M-1,1L1,-1M0,8L8,0M7,9L9,7";
    if (backward)
        d += "M-1,7L1,9M0,0L8,8M7,-1L9,1";
    if (style == Qt::HorPattern || style == Qt::CrossPattern)
        d += "M0,4L8,4";
    if (style == Qt::VerPattern || style == Qt::CrossPattern)
        d += "M4,0L4,8";
    return d;
}

/// Marks where ids of this picture begin, so that several can stand in one HTML page.
constexpr const char *kIdMark = "\x01";

} // namespace

class SvgDevice::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(QPaintEngine::PrimitiveTransform | QPaintEngine::PatternTransform | QPaintEngine::PixmapTransform
                       | QPaintEngine::PainterPaths | QPaintEngine::Antialiasing | QPaintEngine::AlphaBlend
                       | QPaintEngine::ConstantOpacity | QPaintEngine::PatternBrush | QPaintEngine::MaskedBrush
                       | QPaintEngine::PaintOutsidePaintEvent)
    { }

    bool begin(QPaintDevice * /*device*/) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        closeGroup();
        setActive(false);
        return true;
    }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState &now) override;
    void drawPath(const QPainterPath &path) override;
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override;
    void drawPolygon(const QPoint *points, int count, PolygonDrawMode mode) override;
    void drawPoints(const QPointF *points, int count) override;
    void drawPixmap(const QRectF &r, const QPixmap &pixmap, const QRectF &sr) override
    {
        drawImage(r, pixmap.toImage(), sr, Qt::AutoColor);
    }
    void drawImage(const QRectF &r, const QImage &image, const QRectF &sr, Qt::ImageConversionFlags flags) override;
    void drawTextItem(const QPointF &at, const QTextItem &item) override;

    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QByteArray &definitions() const { return m_definitions; }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    void updateClip(const QPaintEngineState &now);
    void intersect(const QPainterPath &devicePath, Qt::ClipOperation operation);
    void openGroup();
    void closeGroup();
    void shape(const QByteArray &data, bool filled, bool evenOdd);
    [[nodiscard]] QByteArray fillAttributes();
    [[nodiscard]] QByteArray patternId(const QBrush &brush);
    [[nodiscard]] QByteArray clipId();

    QByteArray m_body, m_definitions;
    QStringList m_texts;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1.0;
    bool m_smooth = false;
    std::optional<QPainterPath> m_clip; ///< in device units
    bool m_clipEnabled = true;
    QByteArray m_group; ///< attributes of the group that is open
    bool m_groupOpen = false;
    std::vector<std::pair<QByteArray, QByteArray>> m_ids; ///< definition without its id, id
};

void SvgDevice::Engine::intersect(const QPainterPath &devicePath, Qt::ClipOperation operation)
{
    if (operation == Qt::NoClip)
        m_clip.reset();
    else if (operation == Qt::ReplaceClip || !m_clip)
        m_clip = devicePath;
    else
        m_clip = m_clip->intersected(devicePath);
}

void SvgDevice::Engine::updateClip(const QPaintEngineState &now)
{
    if (now.state() & DirtyClipEnabled)
        m_clipEnabled = now.isClipEnabled();
    if (now.state() & DirtyClipPath) {
        intersect(now.transform().map(now.clipPath()), now.clipOperation());
        m_clipEnabled = true;
    }
    if (now.state() & DirtyClipRegion) {
        QPainterPath path;
        path.addRegion(now.clipRegion());
        intersect(now.transform().map(path), now.clipOperation());
        m_clipEnabled = true;
    }
}

void SvgDevice::Engine::updateState(const QPaintEngineState &now)
{
    const QPaintEngine::DirtyFlags dirty = now.state();
    if (dirty & DirtyTransform)
        m_transform = now.transform();
    if (dirty & DirtyPen)
        m_pen = now.pen();
    if (dirty & DirtyBrush)
        m_brush = now.brush();
    if (dirty & DirtyOpacity)
        m_opacity = now.opacity();
    if (dirty & DirtyHints)
        m_smooth = now.renderHints().testFlag(QPainter::SmoothPixmapTransform);
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled))
        updateClip(now);
}

QByteArray SvgDevice::Engine::clipId()
{
    const QByteArray path = pathData(*m_clip);
    const QByteArray definition = "><path clip-rule=\"evenodd\" d=\"" + path + "\"/></clipPath>\n";
    for (const auto &[known, id] : m_ids) {
        if (known == definition)
            return id;
    }
    const QByteArray id = kIdMark + QByteArray("c") + QByteArray::number(static_cast<int>(m_ids.size()) + 1);
    m_ids.emplace_back(definition, id);
    m_definitions += "<clipPath id=\"" + id + '"' + definition;
    return id;
}

QByteArray SvgDevice::Engine::patternId(const QBrush &brush)
{
    QByteArray definition;
    if (brush.style() == Qt::TexturePattern) {
        const QImage image = brush.textureImage();
        const double ratio = image.devicePixelRatio();
        const QByteArray size =
            "width=\"" + number(image.width() / ratio) + "\" height=\"" + number(image.height() / ratio) + '"';
        definition = " patternUnits=\"userSpaceOnUse\" " + size + "><image " + size
            + " xlink:href=\"data:image/png;base64," + pngBase64(image) + "\"/></pattern>\n";
    } else {
        definition = " patternUnits=\"userSpaceOnUse\" width=\"8\" height=\"8\"><path fill=\"none\""
            + colorAttribute("stroke", brush.color(), 1.0) + " stroke-width=\"1\" d=\"" + hatchLines(brush.style())
            + "\"/></pattern>\n";
    }
    if (!brush.transform().isIdentity())
        definition = transformAttribute(brush.transform()).replace("transform", "patternTransform") + definition;
    for (const auto &[known, id] : m_ids) {
        if (known == definition)
            return id;
    }
    const QByteArray id = kIdMark + QByteArray("p") + QByteArray::number(static_cast<int>(m_ids.size()) + 1);
    m_ids.emplace_back(definition, id);
    m_definitions += "<pattern id=\"" + id + '"' + definition;
    return id;
}

QByteArray SvgDevice::Engine::fillAttributes()
{
    const Qt::BrushStyle style = m_brush.style();
    if (style == Qt::NoBrush)
        return " fill=\"none\"";
    if (style == Qt::TexturePattern || (style >= Qt::HorPattern && style <= Qt::DiagCrossPattern)) {
        QByteArray out = " fill=\"url(#" + patternId(m_brush) + ")\"";
        if (m_opacity < 0.9995)
            out += " fill-opacity=\"" + number(m_opacity) + '"';
        return out;
    }
    // The interface has no gradients; one of a library is drawn in its first colour.
    const QGradient *const gradient = m_brush.gradient();
    QColor color =
        gradient != nullptr && !gradient->stops().isEmpty() ? gradient->stops().first().second : m_brush.color();
    constexpr double kDense[] = {1.0, 0.94, 0.88, 0.63, 0.5, 0.37, 0.12, 0.06};
    const int dense = style - Qt::SolidPattern;
    if (dense > 0 && dense < 8)
        color.setAlphaF(static_cast<float>(color.alphaF() * kDense[dense]));
    return colorAttribute("fill", color, m_opacity);
}

void SvgDevice::Engine::openGroup()
{
    QByteArray attributes;
    if (m_clip && m_clipEnabled)
        attributes = " clip-path=\"url(#" + clipId() + ")\"";
    if (m_groupOpen && attributes == m_group)
        return;
    closeGroup();
    if (attributes.isEmpty())
        return;
    m_body += "<g" + attributes + ">\n";
    m_group = attributes;
    m_groupOpen = true;
}

void SvgDevice::Engine::closeGroup()
{
    if (m_groupOpen)
        m_body += "</g>\n";
    m_groupOpen = false;
    m_group.clear();
}

void SvgDevice::Engine::shape(const QByteArray &data, bool filled, bool evenOdd)
{
    if (data.isEmpty() || (m_pen.style() == Qt::NoPen && (!filled || m_brush.style() == Qt::NoBrush)))
        return;
    openGroup();
    m_body += "<path" + transformAttribute(m_transform) + (filled ? fillAttributes() : QByteArray(" fill=\"none\""));
    if (filled && evenOdd)
        m_body += " fill-rule=\"evenodd\"";
    m_body += strokeAttributes(m_pen, m_opacity) + " d=\"" + data + "\"/>\n";
}

void SvgDevice::Engine::drawPath(const QPainterPath &path)
{
    shape(pathData(path), true, path.fillRule() == Qt::OddEvenFill);
}

void SvgDevice::Engine::drawPolygon(const QPointF *points, int count, PolygonDrawMode mode)
{
    QByteArray data;
    for (int i = 0; i < count; ++i)
        data += (i == 0 ? 'M' : 'L') + number(points[i].x()) + ',' + number(points[i].y());
    if (mode != PolylineMode)
        data += 'Z';
    shape(data, mode != PolylineMode, mode == OddEvenMode);
}

void SvgDevice::Engine::drawPolygon(const QPoint *points, int count, PolygonDrawMode mode)
{
    QList<QPointF> exact;
    exact.reserve(count);
    for (int i = 0; i < count; ++i)
        exact.append(QPointF(points[i]));
    drawPolygon(exact.constData(), count, mode);
}

void SvgDevice::Engine::drawPoints(const QPointF *points, int count)
{
    const QPen pen = m_pen;
    if (m_pen.capStyle() == Qt::FlatCap)
        m_pen.setCapStyle(Qt::SquareCap);
    QByteArray data;
    for (int i = 0; i < count; ++i)
        data += 'M' + number(points[i].x()) + ',' + number(points[i].y()) + "h0.001";
    shape(data, false, false);
    m_pen = pen;
}

void SvgDevice::Engine::drawImage(const QRectF &r, const QImage &image, const QRectF &sr,
                                  Qt::ImageConversionFlags /*flags*/)
{
    openGroup();
    const QRect part = sr.toAlignedRect().intersected(image.rect());
    const QImage cut = part == image.rect() ? image : image.copy(part);
    m_body += "<image" + transformAttribute(m_transform) + " x=\"" + number(r.x()) + "\" y=\"" + number(r.y())
        + "\" width=\"" + number(r.width()) + "\" height=\"" + number(r.height()) + "\" preserveAspectRatio=\"none\"";
    if (!m_smooth)
        m_body += " style=\"image-rendering:optimizeSpeed;image-rendering:pixelated\"";
    if (m_opacity < 0.9995)
        m_body += " opacity=\"" + number(m_opacity) + '"';
    m_body += " xlink:href=\"data:image/png;base64," + pngBase64(cut) + "\"/>\n";
}

void SvgDevice::Engine::drawTextItem(const QPointF &at, const QTextItem &item)
{
    const QString text = item.text();
    if (text.trimmed().isEmpty() || m_pen.style() == Qt::NoPen)
        return;
    m_texts += text;
    openGroup();
    const QFont font = item.font();
    const double size = font.pixelSize() > 0 ? font.pixelSize() : font.pointSizeF() * kUnitsPerMm * 25.4 / 72.0;
    QByteArray family = font.families().isEmpty() ? font.family().toUtf8() : font.families().constFirst().toUtf8();
    family.replace('\'', "").replace('"', "").replace('&', "").replace('<', "");
    m_body += "<text" + transformAttribute(m_transform) + " x=\"" + number(at.x()) + "\" y=\"" + number(at.y())
        + "\" font-family=\"'" + family + "',"
        + (isMonospaced(font) ? "'DejaVu Sans Mono',monospace" : "'DejaVu Sans',Arial,sans-serif") + "\" font-size=\""
        + number(size) + "px\"";
    if (font.weight() != QFont::Normal)
        m_body += " font-weight=\"" + QByteArray::number(static_cast<int>(font.weight())) + '"';
    if (font.italic())
        m_body += " font-style=\"italic\"";
    if (item.renderFlags() & QTextItem::StrikeOut)
        m_body += " text-decoration=\"line-through\"";
    else if (item.renderFlags() & QTextItem::Underline)
        m_body += " text-decoration=\"underline\"";
    m_body +=
        colorAttribute("fill", m_pen.color(), m_opacity) + " xml:space=\"preserve\">" + escaped(text) + "</text>\n";
}

SvgDevice::SvgDevice(const QSizeF &sizeMm) : m_sizeMm(sizeMm), m_engine(std::make_unique<Engine>()) { }

SvgDevice::~SvgDevice() = default;

QPaintEngine *SvgDevice::paintEngine() const
{
    return m_engine.get();
}

QSizeF SvgDevice::sizeUnits() const
{
    return m_sizeMm * kUnitsPerMm;
}

const QStringList &SvgDevice::texts() const
{
    return m_engine->texts();
}

QByteArray SvgDevice::inlineElement(const FileNotes &notes, const QByteArray &idPrefix) const
{
    const QSizeF units = sizeUnits();
    QByteArray out =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" width=\""
        + number(m_sizeMm.width()) + "mm\" height=\"" + number(m_sizeMm.height()) + "mm\" viewBox=\"0 0 "
        + number(units.width()) + ' ' + number(units.height()) + "\" role=\"img\">\n<title>" + escaped(notes.title)
        + "</title>\n<desc>" + escaped(notes.description) + "</desc>\n<metadata id=\"" + kIdMark + "recipe\">"
        + escaped(QString::fromUtf8(notes.recipe)) + "</metadata>\n";
    if (!m_engine->definitions().isEmpty())
        out += "<defs>\n" + m_engine->definitions() + "</defs>\n";
    out += m_engine->body() + "</svg>\n";
    return out.replace(kIdMark, idPrefix);
}

QByteArray SvgDevice::document(const FileNotes &notes) const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + inlineElement(notes, "");
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return static_cast<int>(std::ceil(sizeUnits().width()));
    case PdmHeight:
        return static_cast<int>(std::ceil(sizeUnits().height()));
    case PdmWidthMM:
        return static_cast<int>(std::lround(m_sizeMm.width()));
    case PdmHeightMM:
        return static_cast<int>(std::lround(m_sizeMm.height()));
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 96;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace ng::ui
