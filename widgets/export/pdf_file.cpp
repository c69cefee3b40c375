// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/pdf_file.h"

#include "widgets/export/svg_device.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace ng::ui {

namespace {

constexpr double kPointsPerMm = 72.0 / 25.4;

auto damaged(const std::string &what)
{
    return fail(ErrorCode::CorruptData, NG_TR("export", "The PDF file cannot be read back: %1."), what);
}

/// What stands between "obj" and "endobj" in \p bytes from \p offset on.
Result<QByteArray> objectAt(const QByteArray &bytes, qsizetype offset, qsizetype next, int id)
{
    const QByteArray head = QByteArray::number(id) + " 0 obj";
    if (offset < 0 || offset >= bytes.size() || bytes.mid(offset, head.size()) != head)
        return damaged("object " + std::to_string(id) + " is not where the table says");
    const QByteArray whole = bytes.mid(offset + head.size(), next - offset - head.size());
    const qsizetype end = whole.lastIndexOf("endobj");
    if (end < 0)
        return damaged("object " + std::to_string(id) + " has no end");
    return whole.left(end).trimmed();
}

int referenceIn(const QByteArray &object, const char *key)
{
    const QRegularExpression pattern(QLatin1Char('/') + QLatin1String(key) + QStringLiteral("\\s+(\\d+) 0 R"));
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(object));
    return match.hasMatch() ? match.captured(1).toInt() : 0;
}

bool isPage(const QByteArray &object)
{
    static const QRegularExpression pattern(QStringLiteral("/Type\\s*/Page\\b(?!s)"));
    const qsizetype streamAt = object.indexOf("stream");
    return pattern.match(QString::fromLatin1(object.left(streamAt < 0 ? object.size() : streamAt))).hasMatch();
}

QByteArray pdfNumber(double value)
{
    return QByteArray::number(value, 'f', 3);
}

} // namespace

Result<PdfFile> PdfFile::parse(const QByteArray &bytes)
{
    PdfFile file;
    const qsizetype start = bytes.lastIndexOf("startxref");
    if (!bytes.startsWith("%PDF-") || start < 0)
        return damaged("it has no beginning or no end");
    const qsizetype table = bytes.mid(start + 9, 24).simplified().split(' ').constFirst().toLongLong();
    const qsizetype trailer = bytes.indexOf("trailer", table);
    if (table <= 0 || trailer < 0 || bytes.mid(table, 4) != "xref")
        return damaged("its table of objects is not where it says");
    std::map<int, qsizetype> offsets;
    const QList<QByteArray> lines = bytes.mid(table, trailer - table).split('\n');
    int id = 0;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() == 2)
            id = words[0].toInt();
        else if (words.size() == 3 && words[2] == "n")
            offsets[id++] = words[0].toLongLong();
        else if (words.size() == 3)
            ++id;
    }
    std::map<qsizetype, int> byOffset;
    for (const auto &[object, offset] : offsets)
        byOffset[offset] = object;
    for (auto at = byOffset.begin(); at != byOffset.end(); ++at) {
        const auto after = std::next(at);
        NG_TRY_ASSIGN(file.m_objects[at->second],
                      objectAt(bytes, at->first, after == byOffset.end() ? table : after->first, at->second));
    }
    if (byOffset.empty())
        return damaged("it has no objects");
    file.m_head = bytes.left(byOffset.begin()->first);
    file.m_trailer = bytes.mid(trailer + 7, start - trailer - 7).trimmed();
    return file;
}

std::vector<int> PdfFile::pages() const
{
    // In the order of the page tree, which need not be that of the objects.
    const auto catalog = m_objects.find(referenceIn(m_trailer, "Root"));
    if (catalog == m_objects.end())
        return {};
    const auto tree = m_objects.find(referenceIn(catalog->second, "Pages"));
    if (tree == m_objects.end())
        return {};
    static const QRegularExpression kids(QStringLiteral("/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression reference(QStringLiteral("(\\d+) 0 R"));
    std::vector<int> out;
    QRegularExpressionMatchIterator at =
        reference.globalMatch(kids.match(QString::fromLatin1(tree->second)).captured(1));
    while (at.hasNext()) {
        const int page = at.next().captured(1).toInt();
        const auto object = m_objects.find(page);
        if (object != m_objects.end() && isPage(object->second))
            out.push_back(page);
    }
    return out;
}

Result<std::vector<QSizeF>> PdfFile::pageSizesMm() const
{
    static const QRegularExpression box(
        QStringLiteral("/MediaBox\\s*\\[\\s*(\\S+)\\s+(\\S+)\\s+(\\S+)\\s+([^\\s\\]]+)\\s*\\]"));
    std::vector<QSizeF> sizes;
    for (const int page : pages()) {
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(m_objects.at(page)));
        if (!match.hasMatch())
            return damaged("page object " + std::to_string(page) + " has no size");
        sizes.emplace_back((match.captured(3).toDouble() - match.captured(1).toDouble()) / kPointsPerMm,
                           (match.captured(4).toDouble() - match.captured(2).toDouble()) / kPointsPerMm);
    }
    return sizes;
}

QByteArray PdfFile::metadata() const
{
    const auto catalog = m_objects.find(referenceIn(m_trailer, "Root"));
    if (catalog == m_objects.end())
        return {};
    return stream(referenceIn(catalog->second, "Metadata")).value_or(QByteArray());
}

Result<QByteArray> PdfFile::stream(int object) const
{
    const auto at = m_objects.find(object);
    if (at == m_objects.end())
        return damaged("object " + std::to_string(object) + " is missing");
    const QByteArray &whole = at->second;
    qsizetype begin = whole.indexOf("stream");
    const qsizetype end = whole.lastIndexOf("endstream");
    if (begin < 0 || end <= begin)
        return damaged("object " + std::to_string(object) + " is no stream");
    const bool deflated = whole.left(begin).contains("/FlateDecode");
    begin += 6;
    begin += whole.mid(begin, 2) == "\r\n" ? 2 : 1;
    QByteArray content = whole.mid(begin, end - begin);
    if (!deflated)
        return content.endsWith('\n') ? content.chopped(1) : content;
    // Four bytes of a size that is only a hint stand before the stream that zlib reads.
    content.prepend(QByteArray("\0\1\0\0", 4));
    const QByteArray inflated = qUncompress(content);
    if (inflated.isEmpty())
        return damaged("the stream of object " + std::to_string(object) + " does not inflate");
    return inflated;
}

int PdfFile::fontCount() const
{
    int count = 0;
    for (const auto &[id, object] : m_objects)
        count += object.contains("/Type /Font\n") || object.contains("/Type /Font ")
            ? object.contains("/Subtype /Type0")
            : 0;
    return count;
}

int PdfFile::embeddedFontCount() const
{
    int count = 0;
    for (const auto &[id, object] : m_objects)
        count += object.contains("/Type /FontDescriptor") && object.contains("/FontFile") ? 1 : 0;
    return count;
}

void PdfFile::setPageSizeMm(const QSizeF &sizeMm)
{
    static const QRegularExpression box(
        QStringLiteral("/MediaBox\\s*\\[\\s*\\S+\\s+\\S+\\s+\\S+\\s+([^\\s\\]]+)\\s*\\]"));
    for (const int page : pages()) {
        QByteArray &object = m_objects[page];
        const QRegularExpressionMatch match = box.match(QString::fromLatin1(object));
        if (!match.hasMatch())
            continue;
        // The drawing hangs from the upper edge.
        const double top = match.captured(1).toDouble();
        const QByteArray exact = "/MediaBox [0 " + pdfNumber(top - sizeMm.height() * kPointsPerMm) + ' '
            + pdfNumber(sizeMm.width() * kPointsPerMm) + ' ' + pdfNumber(top) + ']';
        object.replace(match.capturedStart(0), match.capturedLength(0), exact);
    }
}

void PdfFile::removeDate()
{
    const auto info = m_objects.find(referenceIn(m_trailer, "Info"));
    if (info == m_objects.end())
        return;
    const qsizetype at = info->second.indexOf("/CreationDate");
    const qsizetype end = at < 0 ? -1 : info->second.indexOf(')', at);
    if (end > at)
        info->second.remove(at, end - at + 1);
}

QByteArray PdfFile::bytes() const
{
    QByteArray out = m_head;
    std::map<int, qsizetype> offsets;
    int last = 0;
    for (const auto &[id, object] : m_objects) {
        offsets[id] = out.size();
        out += QByteArray::number(id) + " 0 obj\n" + object + "\nendobj\n";
        last = id;
    }
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(last + 1) + "\n0000000000 65535 f \n";
    for (int id = 1; id <= last; ++id) {
        const auto at = offsets.find(id);
        const QByteArray offset = QByteArray::number(at == offsets.end() ? 0 : at->second).rightJustified(10, '0');
        out += offset + (at == offsets.end() ? " 65535 f \n" : " 00000 n \n");
    }
    out += "trailer\n" + m_trailer + "\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

QByteArray xmpPacket(const QString &title, const QString &description, const QByteArray &recipe)
{
    const auto alternative = [](const char *name, const QString &text) {
        return QByteArray("<dc:") + name + "><rdf:Alt><rdf:li xml:lang=\"x-default\">" + text.toHtmlEscaped().toUtf8()
            + "</rdf:li></rdf:Alt></dc:" + name + ">\n";
    };
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
           "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:ng=\"urn:neuroglyph:figure:1\">\n"
        + alternative("title", title) + alternative("description", description) + "<ng:recipe>"
        + QString::fromUtf8(recipe).toHtmlEscaped().toUtf8()
        + "</ng:recipe>\n</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

QByteArray recipeOfXmp(const QByteArray &packet)
{
    QXmlStreamReader reader(packet);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1String("recipe"))
            return reader.readElementText().toUtf8();
    }
    return {};
}

Result<QByteArray> makePdf(const PdfSpec &spec, const std::function<void(QPainter &, std::size_t)> &draw)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        writer.setResolution(96);
        writer.setPageSize(QPageSize(spec.pageMm, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        writer.setTitle(spec.title);
        writer.setCreator(QStringLiteral("Neuroglyph"));
        writer.setDocumentXmpMetadata(xmpPacket(spec.title, spec.description, spec.recipe));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(ErrorCode::Backend, NG_TR("export", "No PDF page could be begun."));
        for (std::size_t page = 0; page < spec.pages; ++page) {
            if (page > 0 && !writer.newPage())
                return fail(ErrorCode::Backend, NG_TR("export", "No further PDF page could be begun."));
            painter.save();
            draw(painter, page);
            painter.restore();
        }
    }
    NG_TRY_ASSIGN(PdfFile file, PdfFile::parse(raw));
    file.setPageSizeMm(spec.pageMm);
    file.removeDate();
    return file.bytes();
}

Result<> checkPdf(const QByteArray &bytes, const PdfSpec &spec)
{
    NG_TRY_ASSIGN(const PdfFile file, PdfFile::parse(bytes));
    NG_TRY_ASSIGN(const std::vector<QSizeF> sizes, file.pageSizesMm());
    if (sizes.size() != spec.pages)
        return damaged("it has " + std::to_string(sizes.size()) + " pages, not " + std::to_string(spec.pages));
    for (const QSizeF &size : sizes) {
        if (std::abs(size.width() - spec.pageMm.width()) > 0.05
            || std::abs(size.height() - spec.pageMm.height()) > 0.05)
            return damaged("a page has another size than was asked for");
    }
    if (recipeOfXmp(file.metadata()) != spec.recipe)
        return damaged("its recipe is not the one that was written");
    if (file.embeddedFontCount() < file.fontCount())
        return damaged("a font is not embedded");
    return {};
}

} // namespace ng::ui
