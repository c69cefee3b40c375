// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/paper_view.h"

#include "widgets/export/svg_device.h"
#include "widgets/jobs/job_runner.h"
#include "widgets/panels/report/paper_accessible.h"
#include "widgets/panels/report/report_item_models.h"
#include "widgets/style/painting.h"
#include "widgets/style/theme.h"

#include <QAccessible>
#include <QDropEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace ng::ui {

namespace {

constexpr double kGap = 8.0, kMargin = 16.0, kHandle = 8.0;
constexpr double kLeastZoom = 0.1, kMostZoom = 4.0;
const QString kJobKey = QStringLiteral("report-preview");

struct Drawn {
    quint64 generation = 0;
    double scale = 1.0;
    std::vector<std::pair<int, QImage>> pages;
};

/// In a job: lays out for itself, since a layout is drawn by one thread at a time.
Result<Drawn> draw(const ReportContent &report, const std::vector<int> &pages, double scale, quint64 generation,
                   const RunContext &ctx)
{
    const LaidOutReport laid = layOut(report, notesOf(report));
    Drawn out{generation, scale, {}};
    for (const int page : pages) {
        NG_TRY(ctx.checkpoint());
        if (page >= static_cast<int>(laid.pages.size()))
            continue;
        const QSizeF size = laid.pageUnits() * scale;
        QImage image(std::max(1, qRound(size.width())), std::max(1, qRound(size.height())), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        laid.paint(painter, static_cast<std::size_t>(page));
        painter.end();
        out.pages.emplace_back(page, image);
    }
    return out;
}

} // namespace

PaperView::PaperView(JobRunner &jobs, QWidget *parent) : QAbstractScrollArea(parent), m_jobs(jobs)
{
    installPaperAccessible();
    setObjectName(QStringLiteral("paperView"));
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    connect(&ThemeManager::instance(), &ThemeManager::changed, viewport(), qOverload<>(&QWidget::update));
}

PaperView::~PaperView()
{
    m_jobs.cancelKey(kJobKey);
    m_drawing.finish();
}

void PaperView::setReport(const ReportContent *report)
{
    m_report = report;
    ++m_generation;
    m_names.clear();
    if (report == nullptr) {
        m_laidOut = {};
        m_images.clear();
        m_selected.clear();
        place();
        return;
    }
    m_laidOut = layOut(*report, notesOf(*report));
    for (const ReportPart &part : report->parts)
        m_names.insert(part.id, report->nameOf(part));
    if (!m_names.contains(m_selected))
        m_selected.clear();
    // The earlier pictures stay until the new ones are there: nothing flickers while a person types.
    m_images.resize(m_laidOut.pages.size());
    m_stale = true;
    place();
}

void PaperView::setFit(Fit fit, double zoom)
{
    m_fit = fit;
    m_zoom = std::clamp(zoom, kLeastZoom, kMostZoom);
    place();
    Q_EMIT viewChanged();
}

void PaperView::place()
{
    const QSizeF room = QSizeF(viewport()->size());
    const QSizeF page = m_laidOut.pages.empty() ? paperSizeMm(PaperFormat::A4) * kUnitsPerMm : m_laidOut.pageUnits();
    const double across = pagesAcross();
    const double wide = (room.width() - 2 * kMargin - (across - 1) * kGap) / (across * page.width());
    const double high = (room.height() - 2 * kMargin) / page.height();
    if (m_fit == Fit::Width)
        m_zoom = std::clamp(wide, kLeastZoom, kMostZoom);
    else if (m_fit != Fit::Fixed)
        m_zoom = std::clamp(std::min(wide, high), kLeastZoom, kMostZoom);
    const int rows = (pageCount() + pagesAcross() - 1) / pagesAcross();
    const double height = rows * (page.height() * m_zoom + kGap) - kGap + 2 * kMargin;
    const double width = across * page.width() * m_zoom + (across - 1) * kGap + 2 * kMargin;
    verticalScrollBar()->setRange(0, std::max(0, qRound(height - room.height())));
    verticalScrollBar()->setPageStep(std::max(1, qRound(page.height() * m_zoom + kGap)));
    horizontalScrollBar()->setRange(0, std::max(0, qRound(width - room.width())));
    horizontalScrollBar()->setPageStep(std::max(1, qRound(room.width())));
    requestPages();
    viewport()->update();
}

QRectF PaperView::pageRect(int page) const
{
    const QSizeF size = m_laidOut.pageUnits() * m_zoom;
    const int across = pagesAcross();
    const double width = across * size.width() + (across - 1) * kGap;
    const double left = std::max(kMargin, (viewport()->width() - width) / 2.0) - horizontalScrollBar()->value();
    const double top = kMargin - verticalScrollBar()->value();
    return {std::round(left + (page % across) * (size.width() + kGap)),
            std::round(top + page / across * (size.height() + kGap)), size.width(), size.height()};
}

void PaperView::requestPages()
{
    if (m_report == nullptr || m_laidOut.pages.empty())
        return;
    const double scale = m_zoom * devicePixelRatioF();
    std::vector<int> wanted;
    const QRectF seen = QRectF(viewport()->rect()).adjusted(0, -200, 0, 200);
    for (int page = 0; page < pageCount(); ++page) {
        const bool good = !m_images[static_cast<std::size_t>(page)].isNull() && !m_stale && m_imageScale == scale;
        if (!good && pageRect(page).intersects(seen))
            wanted.push_back(page);
    }
    if (wanted.empty())
        return;
    m_requested = m_generation;
    m_jobs.start<Drawn>(
        {}, Lane::Interactive, kJobKey,
        [report = *m_report, wanted, scale, generation = m_generation,
         token = m_drawing.token()](const RunContext &ctx) {
            const DrawingJobs::Running running(token);
            return draw(report, wanted, scale, generation, ctx);
        },
        this,
        [this](Result<Drawn> drawn) {
            if (!drawn || drawn->generation != m_generation)
                return;
            if (m_stale || m_imageScale != drawn->scale)
                m_images.assign(m_laidOut.pages.size(), QImage());
            m_stale = false;
            m_imageScale = drawn->scale;
            for (auto &[page, image] : drawn->pages) {
                if (page < static_cast<int>(m_images.size()))
                    m_images[static_cast<std::size_t>(page)] = std::move(image);
            }
            requestPages();
            viewport()->update();
        });
}

bool PaperView::drawn() const
{
    if (m_stale || m_laidOut.pages.empty() || m_imageScale != m_zoom * devicePixelRatioF())
        return m_laidOut.pages.empty() && m_report == nullptr;
    for (int page = 0; page < pageCount(); ++page) {
        if (m_images[static_cast<std::size_t>(page)].isNull() && pageRect(page).intersects(QRectF(viewport()->rect())))
            return false;
    }
    return true;
}

void PaperView::paintPage(QPainter &painter, int page) const
{
    const QRectF rect = pageRect(page);
    painter.fillRect(rect, Qt::white);
    const QImage &image = m_images[static_cast<std::size_t>(page)];
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, m_imageScale != m_zoom * devicePixelRatioF());
        painter.drawImage(rect, image);
    }
    paintFrame(&painter, rect.adjusted(-1, -1, 1, 1), Token::Line2);
}

void PaperView::paintSelection(QPainter &painter) const
{
    const QRectF rect =
        m_dragged ? QRectF(partRect(m_dragged->part)) : QRectF(partRect(m_selected)).adjusted(-3, -3, 3, 3);
    if (rect.isEmpty())
        return;
    QRectF frame = rect;
    if (m_dragged) {
        frame = QRectF(m_dragged->start.topLeft(), m_dragged->start.size() * m_dragged->factor);
        frame.moveCenter(QPointF(m_dragged->start.center().x(), frame.center().y()));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(
        QPen(color(Token::Acc), 2.0, m_dragged ? Qt::DashLine : Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    const ReportPart *const part = m_report == nullptr ? nullptr : m_report->find(m_selected);
    if (part == nullptr || part->kind != PartKind::Figure)
        return;
    painter.setBrush(Qt::white);
    for (const QPointF corner : {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()})
        painter.drawRect(QRectF(corner.x() - kHandle / 2, corner.y() - kHandle / 2, kHandle, kHandle));
}

void PaperView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Grid2));
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(QRectF(viewport()->rect())))
            paintPage(painter, page);
    }
    paintSelection(painter);
    if (m_dropLine) {
        painter.setPen(QPen(color(Token::Acc), 2.0, Qt::DashLine));
        painter.drawLine(*m_dropLine);
        paintDropTarget(&painter, QRectF(viewport()->rect()));
    }
    if (hasFocus() && hasKeyboardFocus(this) && m_selected.isEmpty())
        paintInnerFocus(&painter, QRectF(viewport()->rect()));
}

void PaperView::resizeEvent(QResizeEvent * /*event*/)
{
    place();
    Q_EMIT viewChanged();
}

void PaperView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    requestPages();
    viewport()->update();
    Q_EMIT viewChanged();
}

int PaperView::currentPage() const
{
    int best = 0;
    double most = -1.0;
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF seen = pageRect(page).intersected(QRectF(viewport()->rect()));
        if (seen.width() * seen.height() > most + 1.0) {
            most = seen.width() * seen.height();
            best = page;
        }
    }
    return best;
}

void PaperView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const int to = std::clamp(page, 0, pageCount() - 1);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(pageRect(to).top() - kMargin));
}

void PaperView::turn(int direction)
{
    goToPage(currentPage() / pagesAcross() * pagesAcross() + direction * pagesAcross());
}

QStringList PaperView::partsInOrder() const
{
    QStringList out;
    for (const LaidOutPage &page : m_laidOut.pages) {
        for (const PartOnPage &part : page.parts) {
            if (!part.part.isEmpty() && !out.contains(part.part))
                out += part.part;
        }
    }
    return out;
}

QRect PaperView::partRect(const QString &part) const
{
    QRectF rect;
    for (std::size_t page = 0; !part.isEmpty() && page < m_laidOut.pages.size(); ++page) {
        for (const PartOnPage &one : m_laidOut.pages[page].parts) {
            if (one.part != part)
                continue;
            const QRectF here(pageRect(static_cast<int>(page)).topLeft() + one.rect.topLeft() * m_zoom,
                              one.rect.size() * m_zoom);
            // A part over several pages is framed where most of it begins.
            rect = rect.isNull() ? here : rect;
        }
    }
    return rect.toAlignedRect();
}

void PaperView::select(const QString &part)
{
    if (m_selected == part)
        return;
    m_selected = part;
    viewport()->update();
    announce();
}

void PaperView::selectByPerson(const QString &part)
{
    select(part);
    reveal(part);
    Q_EMIT partSelected(part);
}

void PaperView::reveal(const QString &part)
{
    const QRect rect = partRect(part);
    if (rect.isNull())
        return;
    const int height = viewport()->height();
    if (rect.top() < 8 || rect.height() > height)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - 16);
    else if (rect.bottom() > height - 8)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.bottom() - height + 16);
}

void PaperView::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    const qsizetype at = partsInOrder().indexOf(m_selected);
    if (at >= 0)
        event.setChild(static_cast<int>(at));
    QAccessible::updateAccessibility(&event);
}

void PaperView::step(int direction)
{
    const QStringList parts = partsInOrder();
    if (parts.isEmpty())
        return;
    const qsizetype at = parts.indexOf(m_selected);
    const qsizetype to =
        at < 0 ? (direction > 0 ? 0 : parts.size() - 1) : std::clamp<qsizetype>(at + direction, 0, parts.size() - 1);
    selectByPerson(parts[to]);
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (!alt)
            step(direction);
        else if (!m_selected.isEmpty())
            Q_EMIT moveRequested(m_selected, direction);
        return;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (const QStringList parts = partsInOrder(); !parts.isEmpty())
            selectByPerson(event->key() == Qt::Key_Home ? parts.constFirst() : parts.constLast());
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        turn(event->key() == Qt::Key_PageUp ? -1 : 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_selected.isEmpty())
            Q_EMIT partActivated(m_selected);
        return;
    case Qt::Key_Delete:
        if (!m_selected.isEmpty())
            Q_EMIT removeRequested(m_selected);
        return;
    case Qt::Key_Plus:
        setFit(Fit::Fixed, m_zoom * 1.25);
        return;
    case Qt::Key_Minus:
        setFit(Fit::Fixed, m_zoom / 1.25);
        return;
    case Qt::Key_Escape:
        if (m_selected.isEmpty())
            break;
        selectByPerson({});
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

std::pair<int, QString> PaperView::partAt(const QPointF &at) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(at))
            continue;
        const QPointF inside = (at - rect.topLeft()) / m_zoom;
        for (const PartOnPage &part : m_laidOut.pages[static_cast<std::size_t>(page)].parts) {
            if (part.rect.contains(inside))
                return {page, part.part};
        }
        return {page, {}};
    }
    return {-1, {}};
}

std::optional<int> PaperView::cornerAt(const QPointF &at) const
{
    const ReportPart *const part = m_report == nullptr ? nullptr : m_report->find(m_selected);
    if (part == nullptr || part->kind != PartKind::Figure)
        return {};
    const QRectF frame = QRectF(partRect(m_selected)).adjusted(-3, -3, 3, 3);
    const QPointF corners[] = {frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()};
    for (int i = 0; i < 4; ++i) {
        if (QRectF(corners[i].x() - kHandle, corners[i].y() - kHandle, 2 * kHandle, 2 * kHandle).contains(at))
            return i;
    }
    return {};
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const std::optional<int> corner = cornerAt(event->position())) {
        m_dragged = Dragged{
            m_selected, QRectF(partRect(m_selected)), event->position(), m_report->find(m_selected)->sizeMm, 1.0,
            *corner};
        return;
    }
    selectByPerson(partAt(event->position()).second);
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragged) {
        const std::optional<int> corner = cornerAt(event->position());
        viewport()->setCursor(!corner                            ? Qt::ArrowCursor
                                  : *corner == 0 || *corner == 3 ? Qt::SizeFDiagCursor
                                                                 : Qt::SizeBDiagCursor);
        return;
    }
    // The figure stays in the middle of the page: a corner moves both sides.
    const QPointF by = event->position() - m_dragged->from;
    const double outwards = m_dragged->corner % 2 == 1 ? by.x() : -by.x();
    const double most = 400.0 / m_dragged->sizeMm.width();
    m_dragged->factor =
        std::clamp(1.0 + 2.0 * outwards / m_dragged->start.width(), 20.0 / m_dragged->sizeMm.width(), most);
    viewport()->update();
}

void PaperView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragged || event->button() != Qt::LeftButton)
        return;
    const Dragged dragged = *m_dragged;
    m_dragged.reset();
    viewport()->update();
    if (std::abs(dragged.factor - 1.0) > 0.005)
        Q_EMIT resizeRequested(dragged.part, dragged.sizeMm * dragged.factor);
}

void PaperView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QString part = partAt(event->position()).second;
    if (!part.isEmpty())
        Q_EMIT partActivated(part);
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setFit(Fit::Fixed, m_zoom * std::pow(1.25, event->angleDelta().y() / 120.0));
    event->accept();
}

QString PaperView::dropPlace(const QPointF &at, QLineF *line) const
{
    // Before the first part whose middle lies below the pointer, on the page under it.
    const int page = std::max(0, partAt(at).first);
    const QRectF rect = pageRect(page);
    const auto &parts = m_laidOut.pages[static_cast<std::size_t>(page)].parts;
    const QRectF room = paper::contentRect(m_report->paper);
    double y = parts.empty() ? room.top() : parts.back().rect.bottom() + 4.0;
    QString before;
    for (const PartOnPage &part : parts) {
        if (part.part.isEmpty() || rect.top() + part.rect.center().y() * m_zoom < at.y())
            continue;
        y = part.rect.top() - 4.0;
        before = part.part;
        break;
    }
    if (before.isEmpty() && page + 1 < pageCount()) {
        const auto &next = m_laidOut.pages[static_cast<std::size_t>(page) + 1].parts;
        before = next.empty() ? QString() : next.front().part;
    }
    if (line != nullptr)
        *line = QLineF(rect.left() + room.left() * m_zoom, rect.top() + y * m_zoom, rect.left() + room.right() * m_zoom,
                       rect.top() + y * m_zoom);
    return before;
}

void PaperView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_report != nullptr && event->mimeData()->hasFormat(FigureOfferItemModel::mimeType()))
        event->acceptProposedAction();
}

void PaperView::dragMoveEvent(QDragMoveEvent *event)
{
    if (m_report == nullptr || m_laidOut.pages.empty())
        return;
    QLineF line;
    (void)dropPlace(event->position(), &line);
    m_dropLine = line;
    viewport()->update();
    event->acceptProposedAction();
}

void PaperView::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    m_dropLine.reset();
    viewport()->update();
}

void PaperView::dropEvent(QDropEvent *event)
{
    m_dropLine.reset();
    viewport()->update();
    if (m_report == nullptr || m_laidOut.pages.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT figureDropped(QString::fromUtf8(event->mimeData()->data(FigureOfferItemModel::mimeType())),
                         dropPlace(event->position(), nullptr));
}

bool PaperView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *const help = static_cast<QHelpEvent *>(event);
        const QString part = partAt(QPointF(help->pos())).second;
        QToolTip::showText(help->globalPos(), m_names.value(part), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ng::ui
