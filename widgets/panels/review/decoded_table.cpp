// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/review/decoded_table.h"

#include "widgets/jobs/job_runner.h"
#include "widgets/panels/review/review_model.h"
#include "widgets/session/session.h"
#include "widgets/style/badge.h"
#include "widgets/style/icons.h"
#include "widgets/style/painting.h"
#include "widgets/style/texts.h"

#include <QGridLayout>
#include <QImageReader>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <cmath>

namespace ng::ui {

namespace {

constexpr int kReferenceWidth = 140;
constexpr int kRunWidth = 176;
constexpr int kHead = 24;
constexpr int kImageLimit = 512;  ///< pixels a side that are kept
constexpr int kAllocationMb = 64; ///< what a picture may take while it is read
constexpr int kMostValues = 8;

QString rankText(double rank)
{
    return formatFixed(rank, std::floor(rank) == rank ? 0 : 1);
}

/// A picture of at most kImageLimit a side; null where it cannot be read.
QImage readImage(const QString &path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(kAllocationMb);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kImageLimit || size.height() > kImageLimit))
        reader.setScaledSize(size.scaled(kImageLimit, kImageLimit, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace

// --- heads ---------------------------------------------------------------------------------------------------------------

RunHead::RunHead(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RunHead::showReference(const QString &note, bool hidden)
{
    m_run = -1;
    m_note = note;
    m_hidden = hidden;
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(hidden ? tr("Reference, hidden") : tr("Reference"));
    update();
}

void RunHead::showRun(int run, const QString &name, bool masked, bool grading, bool done)
{
    m_run = run;
    m_name = name;
    m_hidden = masked;
    m_grading = grading;
    m_done = done;
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    QStringList spoken{name};
    if (masked)
        spoken.append(tr("masked"));
    if (done)
        spoken.append(tr("submitted"));
    if (grading)
        spoken.append(tr("grading"));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    setToolTip(masked ? tr("The review file hides which run this is.") : name);
    update();
}

QSize RunHead::sizeHint() const
{
    return {px(kRunWidth), px(kHead)};
}

void RunHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_grading ? Token::AccHover : Token::Panel));
    if (m_grading)
        painter.fillRect(QRect(0, 0, width(), 2), color(Token::Acc));
    QRect line = rect().adjusted(px(8), 0, -px(8), 0);
    if (m_run >= 0) {
        const double size = px(8);
        painter.setRenderHint(QPainter::Antialiasing);
        paintMarker(&painter, QPointF(line.left() + size / 2, line.center().y() + 0.5), runMarker(m_run), size,
                    runColor(m_run), runMarkerHollow(m_run));
        painter.setRenderHint(QPainter::Antialiasing, false);
        line.setLeft(line.left() + px(16));
    }
    if (m_grading) {
        const QSize badge = badgeSize(BadgeKind::Grading, tr("grading"));
        paintBadge(&painter, QRect(line.right() - badge.width(), line.top(), badge.width(), line.height()),
                   BadgeKind::Grading, tr("grading"));
        line.setRight(line.right() - badge.width() - px(8));
    }
    painter.setFont(ng::ui::font(TextRole::BodyBold));
    painter.setPen(color(Token::Tx));
    const QString name = m_run < 0 ? tr("Reference") : m_done ? m_name + QStringLiteral(" ✓") : m_name;
    const QString shown = painter.fontMetrics().elidedText(name, Qt::ElideMiddle, line.width());
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, shown);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(shown) + px(8));
    const QString note = m_run < 0 ? (m_hidden ? tr("hidden") : m_note) : (m_hidden ? tr("masked") : QString());
    if (note.isEmpty() || line.width() < px(40))
        return;
    if (m_hidden) {
        paintIcon(&painter, QRectF(line.left(), line.center().y() - px(7), px(14), px(14)),
                  m_run < 0 ? "lock" : "eye-off", color(Token::Tx2));
        line.setLeft(line.left() + px(18));
    }
    painter.setFont(ng::ui::font(TextRole::Small));
    painter.setPen(color(Token::Tx2));
    // The crossed eye says it alone where the word does not fit.
    if (!m_hidden || painter.fontMetrics().horizontalAdvance(note) <= line.width())
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(note, Qt::ElideRight, line.width()));
    if (hasKeyboardFocus(this))
        paintInnerFocus(&painter, rect());
}

void RunHead::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (m_run >= 0)
        Q_EMIT picked();
}

void RunHead::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && m_run >= 0)
        Q_EMIT picked();
    else
        QWidget::keyPressEvent(event);
}

// --- table ---------------------------------------------------------------------------------------------------------------

DecodedTable::DecodedTable(ReviewModel &model, QWidget *parent)
    : QScrollArea(parent),
      m_model(model),
      m_body(new QWidget(this)),
      m_grid(new QGridLayout(m_body))
{
    setAccessibleName(tr("Decoded against truth"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackground(m_body, Token::Line); // shows through between the cells as 1-px lines
    build();
    setWidget(m_body);
    for (const auto signal : {&ReviewModel::runsChanged, &ReviewModel::itemChanged, &ReviewModel::verdictsChanged,
                              &ReviewModel::reviewChanged, &ReviewModel::focusedRunChanged})
        connect(&model, signal, this, &DecodedTable::refresh);
    refresh();
}

void DecodedTable::build()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    m_referenceHead = new RunHead(m_body);
    m_grid->addWidget(m_referenceHead, Head, 0);
    for (int row = Text; row < Rows; ++row) {
        m_reference[static_cast<std::size_t>(row)] = new DecodedCell(m_body);
        m_grid->addWidget(m_reference[static_cast<std::size_t>(row)], row, 0);
    }
    for (int run = 0; run < kRuns; ++run) {
        const auto r = static_cast<std::size_t>(run);
        m_heads[r] = new RunHead(m_body);
        m_grid->addWidget(m_heads[r], Head, run + 1);
        connect(m_heads[r], &RunHead::picked, this, [this, run] { m_model.setFocusedRun(run); });
        for (int row = Text; row < Rows; ++row) {
            auto *const cell = new DecodedCell(m_body);
            m_cells[r][static_cast<std::size_t>(row)] = cell;
            m_grid->addWidget(cell, row, run + 1);
            connect(cell, &DecodedCell::picked, this, [this, run] { m_model.setFocusedRun(run); });
        }
    }
}

void DecodedTable::setShowDifferences(bool on)
{
    m_differences = on;
    refresh();
}

void DecodedTable::setTopCount(int count)
{
    m_top = std::clamp(count, 1, 50);
    refresh();
}

void DecodedTable::shiftRuns(int by)
{
    m_first += by;
    arrange();
}

void DecodedTable::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

/// Two runs at a time, or as many as have room for a rank, its bar, a score and a word.
void DecodedTable::arrange()
{
    const int runs = static_cast<int>(m_model.runs().size());
    const int room = (viewport()->width() - px(kReferenceWidth)) / px(kRunWidth);
    const int visible = std::clamp(room, 1, std::max(runs, 1));
    m_first = std::clamp(m_first, 0, std::max(0, runs - visible));
    for (int run = 0; run < kRuns; ++run) {
        const bool shown = run >= m_first && run < std::min(runs, m_first + visible);
        const auto r = static_cast<std::size_t>(run);
        m_heads[r]->setVisible(shown);
        for (int row = Text; row < Rows; ++row)
            m_cells[r][static_cast<std::size_t>(row)]->setVisible(
                shown && !m_reference[static_cast<std::size_t>(row)]->isHidden());
        m_grid->setColumnStretch(run + 1, shown ? 6 : 0);
        m_grid->setColumnMinimumWidth(run + 1, 0);
    }
    m_grid->setColumnStretch(0, 5);
    // What is left of the height goes to the last row that is there.
    const bool images = !m_reference[Image]->isHidden();
    m_grid->setRowStretch(Image, images ? 1 : 0);
    m_grid->setRowStretch(Ranked, images ? 0 : 1);
    if (visible != m_visible) {
        m_visible = visible;
        Q_EMIT columnsChanged();
    }
}

void DecodedTable::refresh()
{
    const QString item = m_model.item();
    const auto &runs = m_model.runs();
    const std::string id = item.toStdString();
    const bool texts =
        std::any_of(runs.begin(), runs.end(), [&id](const auto &run) { return run->text(id) != nullptr; });
    const bool images = !m_model.stimulusOf(item).isEmpty()
        || std::any_of(runs.begin(), runs.end(),
                       [&id](const auto &run) { return run->text(id) != nullptr && !run->text(id)->image.empty(); });
    m_reference[Text]->setVisible(texts || !m_model.referenceOf(item).isEmpty() || !m_model.referenceVisible(item));
    m_reference[Ranked]->setVisible(!runs.empty());
    m_reference[Image]->setVisible(images);
    refreshReference(item);
    for (int run = 0; run < static_cast<int>(runs.size()); ++run)
        refreshRun(run, item);
    // The focused run is in view.
    if (m_model.focusedRun() < m_first || m_model.focusedRun() >= m_first + m_visible)
        m_first = m_model.focusedRun() < m_first ? m_model.focusedRun() : m_model.focusedRun() - m_visible + 1;
    arrange();
    loadImages(item);
}

void DecodedTable::refreshReference(const QString &item)
{
    const bool visible = m_model.referenceVisible(item);
    m_referenceHead->showReference(item, !visible);
    const QString reference = m_model.referenceOf(item);
    if (!visible)
        m_reference[Text]->showHidden(tr("Shown after you submit."),
                                      tr("A verdict given first cannot be changed, only added to."));
    else if (reference.isEmpty())
        m_reference[Text]->showNothing(tr("The study has no text for this item."));
    else
        m_reference[Text]->showText(plainText(reference));
    for (int row = Text; row < Rows; ++row)
        m_reference[static_cast<std::size_t>(row)]->setAccessibleName(tr("Reference"));

    const auto &runs = m_model.runs();
    if (runs.empty())
        return;
    const RunReview &run = *runs[static_cast<std::size_t>(m_model.focusedRun())];
    if (run.regression()) {
        m_reference[Ranked]->showNothing(tr("Predicted values beside the true ones. This run ranks nothing."));
    } else {
        QString text = tr("Ranked candidates: %1. Bar: score, from the lowest to the highest of the run.")
                           .arg(formatCount(static_cast<std::int64_t>(run.candidateCount())));
        if (visible)
            text += QLatin1Char(' ') + tr("▸ true item with its rank.");
        const double wins = run.winsOf(run.answer(item.toStdString()));
        text += QLatin1Char('\n')
            + tr("Run %1's first answer wins for any input: %2 of items; its most frequent answer: %3.")
                  .arg(m_model.runLetter(m_model.focusedRun()), formatPercent(wins, 1),
                       formatPercent(run.hubShare(), 1));
        m_reference[Ranked]->showNothing(text);
    }
    if (!visible)
        m_reference[Image]->showHidden(tr("Hidden"), {});
}

std::vector<RankedRow> DecodedTable::rankedRows(int run, const QString &item) const
{
    const RunReview &shown = *m_model.runs()[static_cast<std::size_t>(run)];
    const bool visible = m_model.referenceVisible(item);
    const auto [low, high] = shown.scoreRange();
    std::vector<RankedRow> out;
    const auto ranked = shown.ranked(item.toStdString(), static_cast<std::size_t>(m_top));
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        const bool beyond = i >= static_cast<std::size_t>(m_top);
        if (beyond && !visible)
            break; // it would be the true item
        if (beyond && ranked[i].rank > static_cast<double>(m_top) + 1.0)
            out.push_back({{}, 0.0, {}, {}, false, true});
        const double span = high - low;
        out.push_back({rankText(ranked[i].rank), span > 0.0 ? (ranked[i].score - low) / span : 0.0,
                       formatFixed(ranked[i].score, 2),
                       QString::fromUtf8(ranked[i].name.data(), static_cast<qsizetype>(ranked[i].name.size())),
                       visible && ranked[i].truth, false});
    }
    return out;
}

std::vector<RankedRow> DecodedTable::valueRows(int run, const QString &item) const
{
    const RunReview &shown = *m_model.runs()[static_cast<std::size_t>(run)];
    const auto values = shown.values(item.toStdString());
    const auto truth = shown.trueValues(item.toStdString());
    const bool visible = m_model.referenceVisible(item);
    std::vector<RankedRow> out;
    for (std::size_t i = 0; i < values.size() && i < static_cast<std::size_t>(kMostValues); ++i) {
        RankedRow row;
        row.rank = formatCount(static_cast<std::int64_t>(i) + 1);
        row.value = formatGeneral(static_cast<double>(values[i]), 3);
        row.text =
            visible ? tr("true %1").arg(formatGeneral(static_cast<double>(truth[i]), 3)) : tr("true value hidden");
        double largest = std::abs(static_cast<double>(values[i]));
        for (const float value : values)
            largest = std::max(largest, std::abs(static_cast<double>(value)));
        row.bar = largest > 0.0 ? std::abs(static_cast<double>(values[i])) / largest : 0.0;
        out.push_back(std::move(row));
    }
    if (values.size() > out.size())
        out.push_back({{}, 0.0, {}, {}, false, true});
    return out;
}

void DecodedTable::refreshRun(int run, const QString &item)
{
    const auto r = static_cast<std::size_t>(run);
    const RunReview &shown = *m_model.runs()[r];
    const std::string id = item.toStdString();
    const QString name = m_model.runName(run);
    const bool grading = m_model.hasFile() && run == m_model.focusedRun();
    m_heads[r]->showRun(run, name, m_model.hidden().runNames, grading, m_model.submitted(run));
    const DecodedText *text = shown.text(id);
    if (text != nullptr)
        m_cells[r][Text]->showText(alignedText(*text, m_model.referenceOf(item), m_differences));
    else
        m_cells[r][Text]->showNothing(tr("This run writes no text."));
    if (shown.regression())
        m_cells[r][Ranked]->showRanked(valueRows(run, item), run);
    else if (shown.has(id))
        m_cells[r][Ranked]->showRanked(rankedRows(run, item), run);
    else
        m_cells[r][Ranked]->showNothing(tr("This run did not decode the item."));
    if (text == nullptr || text->image.empty())
        m_cells[r][Image]->showNothing(tr("This run makes no image."));
    for (int row = Text; row < Rows; ++row)
        m_cells[r][static_cast<std::size_t>(row)]->setAccessibleName(name);
    m_cells[r][Ranked]->setAccessibleName(shown.regression() ? tr("%1, predicted values").arg(name)
                                                             : tr("%1, ranked candidates").arg(name));
}

void DecodedTable::loadImages(const QString &item)
{
    if (m_reference[Image]->isHidden())
        return;
    std::vector<std::pair<int, QString>> wanted; // -1: the stimulus
    const QString stimulus = m_model.stimulusOf(item);
    if (!stimulus.isEmpty())
        wanted.emplace_back(-1, stimulus);
    else if (m_model.referenceVisible(item))
        m_reference[Image]->showNothing(tr("The study has no image for this item."));
    for (int run = 0; run < static_cast<int>(m_model.runs().size()); ++run) {
        const RunReview &shown = *m_model.runs()[static_cast<std::size_t>(run)];
        const DecodedText *text = shown.text(item.toStdString());
        if (text != nullptr && !text->image.empty())
            wanted.emplace_back(run, QString::fromStdString((shown.folder() / text->image).string()));
    }
    using Loaded = std::vector<std::pair<int, QImage>>;
    m_model.session().jobs().start<Loaded>(
        {}, Lane::Interactive, QStringLiteral("review.images"),
        [wanted](const RunContext &ctx) -> Result<Loaded> {
            Loaded out;
            for (const auto &[run, path] : wanted) {
                NG_TRY(ctx.checkpoint());
                out.emplace_back(run, readImage(path));
            }
            return out;
        },
        this,
        [this, item](Result<Loaded> result) {
            if (!result || item != m_model.item())
                return;
            for (const auto &[run, image] : *result) {
                DecodedCell *cell = run < 0 ? m_reference[Image] : m_cells[static_cast<std::size_t>(run)][Image];
                const QString what = run < 0 ? tr("stimulus") : tr("reconstruction");
                cell->showImage(image, image.isNull() ? tr("%1 cannot be read").arg(what) : what, false);
            }
        });
}

std::optional<FigureSnapshot> DecodedTable::figure() const
{
    if (m_model.item().isEmpty() || m_model.runs().empty())
        return std::nullopt;
    FigureSnapshot out;
    out.id = QStringLiteral("review.item");
    out.title = tr("Decodings of item %1").arg(m_model.item());
    const QString reference = m_model.referenceOf(m_model.item());
    out.caption =
        tr("Item %1, %2 side by side; ▸ true item.").arg(m_model.item(), tr("runs: %1").arg(m_model.runs().size()));
    out.recipe.set("figure", "review.item").set("item", m_model.item().toStdString());
    Json names = Json::array();
    struct Column {
        QString name;
        AlignedText text;
        std::vector<RankedRow> rows;
        int run;
    };
    std::vector<Column> columns;
    for (int run = 0; run < static_cast<int>(m_model.runs().size()); ++run) {
        const RunReview &shown = *m_model.runs()[static_cast<std::size_t>(run)];
        names.push(m_model.runName(run).toStdString());
        const DecodedText *text = shown.text(m_model.item().toStdString());
        columns.push_back({m_model.runName(run),
                           text != nullptr ? alignedText(*text, reference, m_differences) : AlignedText{},
                           shown.regression() ? valueRows(run, m_model.item()) : rankedRows(run, m_model.item()), run});
    }
    out.recipe.set("runs", std::move(names));
    out.sizeMm = QSizeF(170.0, 70.0);
    const QString truth = reference.isEmpty() ? tr("reference not shown") : reference;
    out.paint = [columns, truth](QPainter &painter, const QRectF &rect, const FigureStyle &style) {
        const double line = style.pointSize * 1.5 / 72.0 * 25.4 * style.unitsPerMm;
        QFont plain = ng::ui::font(TextRole::Body);
        plain.setPixelSize(std::max(1, static_cast<int>(line / 1.5)));
        QFont bold = plain;
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(color(Token::Tx, Theme::Light));
        painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), line), Qt::AlignLeft,
                         DecodedTable::tr("Reference: %1").arg(truth));
        const double width = rect.width() / static_cast<double>(columns.size());
        for (std::size_t c = 0; c < columns.size(); ++c) {
            double y = rect.top() + 1.5 * line;
            const double x = rect.left() + static_cast<double>(c) * width;
            painter.setFont(bold);
            painter.drawText(QRectF(x, y, width, line), Qt::AlignLeft, columns[c].name);
            y += line;
            painter.setFont(plain);
            if (!columns[c].text.empty()) {
                const QRectF box(x, y, width - line, 3.0 * line);
                painter.drawText(box, Qt::AlignLeft | Qt::TextWordWrap, columns[c].text.spoken());
                y += 3.2 * line;
            }
            for (const RankedRow &row : columns[c].rows) {
                painter.setFont(row.truth ? bold : plain);
                const QString text = row.gap ? QStringLiteral("⋯")
                                             : row.rank + QStringLiteral("  ") + row.value + QStringLiteral("  ")
                        + (row.truth ? QStringLiteral("▸ ") : QString()) + row.text;
                painter.drawText(QRectF(x, y, width - line / 2.0, line), Qt::AlignLeft,
                                 painter.fontMetrics().elidedText(text, Qt::ElideRight,
                                                                  static_cast<int>(width - line / 2.0)));
                y += line;
            }
        }
    };
    return out;
}

} // namespace ng::ui
