// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/maps/topo_picture.h"

#include "core/base/assert.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>

namespace ng::ui {

namespace {

/// Gives each point outside the circle the value of its nearest neighbours, ring by ring, so that interpolation and
/// contour lines reach the rim.
void continueOutwards(std::vector<float> &grid, std::size_t size)
{
    for (int ring = 0; ring < 4; ++ring) {
        const std::vector<float> before = grid;
        for (std::size_t i = 0; i < grid.size(); ++i) {
            if (!std::isnan(before[i]))
                continue;
            const int row = static_cast<int>(i / size), column = static_cast<int>(i % size);
            float sum = 0.0F;
            int count = 0;
            for (int dr = -1; dr <= 1; ++dr) {
                for (int dc = -1; dc <= 1; ++dc) {
                    const int r = row + dr, c = column + dc;
                    if (r < 0 || c < 0 || r >= static_cast<int>(size) || c >= static_cast<int>(size))
                        continue;
                    const float value = before[static_cast<std::size_t>(r) * size + static_cast<std::size_t>(c)];
                    sum += std::isnan(value) ? 0.0F : value;
                    count += std::isnan(value) ? 0 : 1;
                }
            }
            if (count > 0)
                grid[i] = sum / static_cast<float>(count);
        }
    }
}

/// Marching squares; ends of segments are named by the grid edge they lie on, so that segments join exactly.
class Contours
{
public:
    Contours(const std::vector<float> &grid, std::size_t size) : m_grid(grid), m_size(size) { }

    std::vector<QPolygonF> lines(double level)
    {
        m_next.clear();
        m_points.clear();
        for (std::size_t row = 0; row + 1 < m_size; ++row) {
            for (std::size_t column = 0; column + 1 < m_size; ++column)
                addCell(row, column, level);
        }
        return chain();
    }

private:
    using Edge = std::size_t; ///< 2 * index of its first point, + 1 where it goes down

    [[nodiscard]] double value(std::size_t index) const { return static_cast<double>(m_grid[index]); }

    [[nodiscard]] QPointF place(double column, double row) const
    {
        const double scale = 2.0 / static_cast<double>(m_size);
        return {(column + 0.5) * scale - 1.0, (row + 0.5) * scale - 1.0};
    }

    void touch(Edge edge, double level)
    {
        const std::size_t from = edge / 2, to = edge % 2 == 0 ? from + 1 : from + m_size;
        const double t = (level - value(from)) / (value(to) - value(from));
        const double column = static_cast<double>(from % m_size) + (edge % 2 == 0 ? t : 0.0);
        const double row = static_cast<double>(from / m_size) + (edge % 2 == 0 ? 0.0 : t);
        m_points[edge] = place(column, row);
    }

    void join(Edge a, Edge b, double level)
    {
        touch(a, level);
        touch(b, level);
        m_next[a].push_back(b);
        m_next[b].push_back(a);
    }

    void addCell(std::size_t row, std::size_t column, double level)
    {
        const std::size_t i = row * m_size + column;
        const std::array<std::size_t, 4> corners{i, i + 1, i + 1 + m_size, i + m_size};
        unsigned mask = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            if (std::isnan(m_grid[corners[k]]))
                return;
            mask |= value(corners[k]) >= level ? 1U << k : 0U;
        }
        if (mask == 0 || mask == 15)
            return;
        const Edge top = 2 * i, right = 2 * (i + 1) + 1, bottom = 2 * (i + m_size), left = 2 * i + 1;
        const std::array<Edge, 4> edges{top, right, bottom, left}; // edge k lies between corners k and k + 1
        std::vector<Edge> crossed;
        for (std::size_t k = 0; k < 4; ++k) {
            if (((mask >> k) & 1U) != ((mask >> ((k + 1) % 4)) & 1U))
                crossed.push_back(edges[k]);
        }
        if (crossed.size() == 2) {
            join(crossed[0], crossed[1], level);
            return;
        }
        double middle = 0.0; // a saddle: the mean says which corners belong together
        for (const std::size_t corner : corners)
            middle += value(corner) / 4.0;
        if ((middle >= level) == ((mask & 1U) != 0)) {
            join(top, right, level);
            join(bottom, left, level);
        } else {
            join(left, top, level);
            join(right, bottom, level);
        }
    }

    std::vector<QPolygonF> chain()
    {
        std::vector<QPolygonF> out;
        const auto take = [&](Edge from, Edge to) {
            auto &back = m_next[to];
            back.erase(std::find(back.begin(), back.end(), from));
            auto &forth = m_next[from];
            forth.erase(std::find(forth.begin(), forth.end(), to));
        };
        for (const bool ends : {true, false}) { // open lines from their ends, then rings
            for (auto &[edge, next] : m_next) {
                if (next.empty() || (ends && next.size() != 1))
                    continue;
                QPolygonF line{m_points[edge]};
                for (Edge at = edge; !m_next[at].empty();) {
                    const Edge to = m_next[at].front();
                    take(at, to);
                    line << m_points[to];
                    at = to;
                }
                out.push_back(std::move(line));
            }
        }
        return out;
    }

    const std::vector<float> &m_grid;
    std::size_t m_size;
    std::map<Edge, std::vector<Edge>> m_next;
    std::map<Edge, QPointF> m_points;
};

/// Where the line from \p inside to \p outside leaves the unit circle.
QPointF atCircle(const QPointF &inside, const QPointF &outside)
{
    const QPointF d = outside - inside;
    const double a = QPointF::dotProduct(d, d), b = QPointF::dotProduct(inside, d);
    const double c = QPointF::dotProduct(inside, inside) - 1.0;
    const double t = a > 0.0 ? (-b + std::sqrt(std::max(0.0, b * b - a * c))) / a : 0.0;
    return inside + d * std::clamp(t, 0.0, 1.0);
}

/// The parts of \p line within the unit circle.
void clipToCircle(const QPolygonF &line, std::vector<QPolygonF> &out)
{
    const auto within = [](const QPointF &p) { return QPointF::dotProduct(p, p) <= 1.0; };
    QPolygonF part;
    const auto finish = [&] {
        if (part.size() > 1)
            out.push_back(part);
        part.clear();
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool in = within(line[i]);
        if (i > 0 && in != within(line[i - 1]))
            part << (in ? atCircle(line[i], line[i - 1]) : atCircle(line[i - 1], line[i]));
        if (in)
            part << line[i];
        else
            finish();
    }
    finish();
}

/// Weights of four neighbours for a place \p t between the middle two (Catmull and Rom): goes through each of them.
std::array<float, 4> cubicWeights(float t)
{
    const float t2 = t * t, t3 = t2 * t;
    return {0.5F * (-t3 + 2.0F * t2 - t), 0.5F * (3.0F * t3 - 5.0F * t2 + 2.0F), 0.5F * (-3.0F * t3 + 4.0F * t2 + t),
            0.5F * (t3 - t2)};
}

float sample(const TopoPicture &picture, double column, double row)
{
    const auto most = static_cast<std::ptrdiff_t>(picture.size) - 1;
    const double c = std::clamp(column, 0.0, static_cast<double>(most)),
                 r = std::clamp(row, 0.0, static_cast<double>(most));
    const auto c0 = static_cast<std::ptrdiff_t>(c), r0 = static_cast<std::ptrdiff_t>(r);
    const auto across = cubicWeights(static_cast<float>(c - static_cast<double>(c0)));
    const auto along = cubicWeights(static_cast<float>(r - static_cast<double>(r0)));
    float sum = 0.0F;
    for (std::ptrdiff_t k = 0; k < 4; ++k) {
        const float *line = picture.grid.data() + std::clamp<std::ptrdiff_t>(r0 + k - 1, 0, most) * (most + 1);
        float part = 0.0F;
        for (std::ptrdiff_t m = 0; m < 4; ++m)
            part += across[static_cast<std::size_t>(m)] * line[std::clamp<std::ptrdiff_t>(c0 + m - 1, 0, most)];
        sum += along[static_cast<std::size_t>(k)] * part;
    }
    return sum;
}

} // namespace

double TopoPicture::at(const QPointF &place) const
{
    if (empty() || QPointF::dotProduct(place, place) > 1.0)
        return std::numeric_limits<double>::quiet_NaN();
    const double half = static_cast<double>(size) / 2.0;
    return static_cast<double>(sample(*this, (place.x() + 1.0) * half - 0.5, (place.y() + 1.0) * half - 0.5));
}

TopoPicture renderTopo(const TopoOperator &op, const std::vector<float> &values, const ValueScale &scale)
{
    NG_ASSERT(values.size() == op.electrodes);
    if (!std::all_of(values.begin(), values.end(), [](float value) { return std::isfinite(value); }))
        return {};
    TopoPicture picture;
    picture.size = op.size;
    picture.scale = scale;
    picture.grid.resize(op.size * op.size);
    applyTopoOperator(op, {values.data(), {1, values.size()}}, {picture.grid.data(), {1, picture.grid.size()}});
    continueOutwards(picture.grid, picture.size);
    Contours contours(picture.grid, picture.size);
    for (int i = 1; i <= kContours; ++i) {
        const double level = scale.low + (scale.high - scale.low) * i / (kContours + 1);
        for (const QPolygonF &line : contours.lines(level))
            clipToCircle(line, picture.contours);
    }
    return picture;
}

QImage topoImage(const TopoPicture &picture, int pixels)
{
    QImage image(std::max(pixels, 1), std::max(pixels, 1), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (picture.empty())
        return image;
    const MapTable &table = mapTable(picture.scale.map);
    const double radius = pixels / 2.0, step = static_cast<double>(picture.size) / pixels;
    const double low = picture.scale.low, span = std::max(picture.scale.high - low, 1e-300);
    for (int y = 0; y < pixels; ++y) {
        auto *row = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < pixels; ++x) {
            const double coverage = std::clamp(radius - std::hypot(x + 0.5 - radius, y + 0.5 - radius) + 0.5, 0.0, 1.0);
            if (coverage <= 0.0)
                continue;
            const auto value = static_cast<double>(sample(picture, (x + 0.5) * step - 0.5, (y + 0.5) * step - 0.5));
            if (std::isnan(value))
                continue;
            const double t = std::clamp((value - low) / span, 0.0, 1.0);
            const QRgb colour = table[static_cast<std::size_t>(std::lround(t * 255.0))];
            row[x] =
                qPremultiply(qRgba(qRed(colour), qGreen(colour), qBlue(colour), static_cast<int>(coverage * 255.0)));
        }
    }
    return image;
}

} // namespace ng::ui
