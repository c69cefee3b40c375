// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/curve_data.h"

#include "core/base/file.h"
#include "core/base/json.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <limits>
#include <optional>

namespace ng::ui {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kPointsPerPixel = 4;
constexpr std::size_t kReadBytes = 1U << 20U;

/// A row as it is read.
struct Row {
    std::string_view stage, series;
    std::int64_t step = 0;
    std::int64_t resumedFrom = -1;
    std::size_t fold = 0;
    std::uint64_t seed = 1;
    double value = kNaN;
    bool hasStep = false;
};

/// Cuts a flat JSON object of texts without escapes, numbers and null into its members: what the training loop writes. A tenth
/// of the time of a full parser, which takes whatever else there may be.
class FlatObject
{
public:
    explicit FlatObject(std::string_view text) : m_rest(text) { }

    /// False at the end, or where it is no such object; ok() tells which.
    bool next(std::string_view &key, std::string_view &value)
    {
        const bool first = !m_begun;
        m_begun = true;
        if (!first && m_rest == "}")
            return false;
        if (!skip(first ? '{' : ',') || !text(key) || !skip(':'))
            return false;
        m_isText = m_rest.starts_with("\"");
        return m_isText ? text(value) : word(value);
    }
    [[nodiscard]] bool ok() const { return !m_bad; }
    [[nodiscard]] bool isText() const { return m_isText; }

private:
    bool skip(char wanted)
    {
        if (m_rest.empty() || m_rest.front() != wanted) {
            m_bad = true;
            return false;
        }
        m_rest.remove_prefix(1);
        return true;
    }
    bool text(std::string_view &out)
    {
        if (!skip('"'))
            return false;
        const std::size_t end = m_rest.find_first_of("\"\\");
        if (end == std::string_view::npos || m_rest[end] == '\\') {
            m_bad = true;
            return false;
        }
        out = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return true;
    }
    bool word(std::string_view &out)
    {
        const std::size_t end = m_rest.find_first_of(",}");
        if (end == std::string_view::npos || end == 0 || m_rest.front() == '{' || m_rest.front() == '[') {
            m_bad = true;
            return false;
        }
        out = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return true;
    }

    std::string_view m_rest;
    bool m_begun = false;
    bool m_bad = false;
    bool m_isText = false;
};

template<class Number>
bool parseNumber(std::string_view text, Number &out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc{} && end == text.data() + text.size();
}

std::optional<Row> flatRow(std::string_view line)
{
    Row row;
    FlatObject object(line);
    std::string_view key, value;
    bool fine = true;
    while (fine && object.next(key, value)) {
        if (key == "stage")
            row.stage = value;
        else if (key == "series")
            row.series = value;
        else if (key == "step")
            row.hasStep = fine = parseNumber(value, row.step);
        else if (key == "resumed_from_step")
            fine = parseNumber(value, row.resumedFrom);
        else if (key == "fold")
            fine = parseNumber(value, row.fold);
        else if (key == "seed")
            fine = parseNumber(value, row.seed);
        else if (key == "value")
            fine = object.isText() || value == "null" || parseNumber(value, row.value);
    }
    return fine && object.ok() ? std::optional(row) : std::nullopt;
}

/// Whatever else is valid JSON. Texts stay in \p keep.
std::optional<Row> anyRow(std::string_view line, Json &keep, std::string &stage, std::string &series)
{
    auto parsed = parseJson(line);
    if (!parsed || !parsed->isObject())
        return std::nullopt;
    keep = std::move(*parsed);
    stage = keep["stage"].toString();
    series = keep["series"].toString();
    Row row;
    row.stage = stage;
    row.series = series;
    row.hasStep = keep["step"].isInteger();
    row.step = keep["step"].toInt();
    row.resumedFrom = keep["resumed_from_step"].toInt(-1);
    row.fold = static_cast<std::size_t>(std::max<std::int64_t>(keep["fold"].toInt(), 0));
    row.seed = static_cast<std::uint64_t>(keep["seed"].toInt(1));
    row.value = keep["value"].isNumber() ? keep["value"].toDouble() : kNaN;
    return row;
}

std::size_t rankOf(CurveData &data, std::string_view stage)
{
    const auto at = std::find(data.stages.begin(), data.stages.end(), stage);
    if (at == data.stages.end()) {
        data.stages.emplace_back(stage);
        return data.stages.size() - 1;
    }
    return static_cast<std::size_t>(at - data.stages.begin());
}

void takeBack(CurveData &data, std::string_view stage, std::int64_t step)
{
    const std::size_t rank = rankOf(data, stage);
    for (auto at = data.series.begin(); at != data.series.end();) {
        const std::size_t other = rankOf(data, at->first.stage);
        if (other == rank)
            at->second.truncateAfter(step);
        at = other > rank || at->second.size() == 0 ? data.series.erase(at) : std::next(at);
    }
    data.resumed.push_back({std::string(stage), step});
    data.lastStep = step;
}

/// Rows of one curve follow each other often; looking it up each time would cost more than the row.
class Taker
{
public:
    explicit Taker(CurveData &data) : m_data(data) { }

    void line(std::string_view text)
    {
        if (trimmed(text).empty())
            return;
        Json keep;
        std::string stage, series;
        auto row = flatRow(text);
        if (!row)
            row = anyRow(text, keep, stage, series);
        if (!row) {
            ++m_data.skippedLines;
            return;
        }
        if (row->resumedFrom >= 0) {
            m_last = nullptr;
            takeBack(m_data, row->stage, row->resumedFrom);
        } else if (row->hasStep && !row->series.empty()) {
            point(*row);
        }
    }

private:
    void point(const Row &row)
    {
        if (m_last == nullptr || m_id.stage != row.stage || m_id.series != row.series || m_id.fold != row.fold
            || m_id.seed != row.seed) {
            m_id = {std::string(row.stage), std::string(row.series), row.fold, row.seed};
            rankOf(m_data, row.stage);
            m_last = &m_data.series[m_id];
        }
        m_last->append(row.step, row.value);
        m_data.lastStep = row.step;
    }

    CurveData &m_data;
    CurveId m_id;
    CurveSeries *m_last = nullptr;
};

} // namespace

void CurveSeries::append(std::int64_t step, double value)
{
    if (m_blocks.empty() || m_blocks.back()->steps.size() == kBlock)
        m_blocks.push_back(std::make_shared<Block>());
    else if (m_blocks.back().use_count() > 1)
        m_blocks.back() = std::make_shared<Block>(*m_blocks.back());
    Block &block = *m_blocks.back();
    if (block.steps.size() % kPiece == 0) {
        block.low.push_back(kInfinity);
        block.high.push_back(-kInfinity);
    }
    block.steps.push_back(step);
    block.values.push_back(value);
    ++m_size;
    if (std::isfinite(value)) {
        block.low.back() = std::min(block.low.back(), value);
        block.high.back() = std::max(block.high.back(), value);
    } else {
        m_notFinite.push_back(step);
    }
}

void CurveSeries::truncateAfter(std::int64_t step)
{
    while (m_size > 0 && stepAt(m_size - 1) > step) {
        Block &last = *m_blocks.back();
        if (last.steps.front() > step) {
            m_size -= last.steps.size();
            m_blocks.pop_back();
            continue;
        }
        // The block the step lies in is made anew from its first part.
        const std::shared_ptr<Block> old = m_blocks.back();
        m_size -= old->steps.size();
        m_blocks.pop_back();
        const std::vector<std::int64_t> bad = m_notFinite;
        for (std::size_t i = 0; i < old->steps.size() && old->steps[i] <= step; ++i)
            append(old->steps[i], old->values[i]);
        m_notFinite = bad;
        break;
    }
    std::erase_if(m_notFinite, [step](std::int64_t one) { return one > step; });
}

std::int64_t CurveSeries::stepAt(std::size_t index) const
{
    return m_blocks[index / kBlock]->steps[index % kBlock];
}

double CurveSeries::valueAt(std::size_t index) const
{
    return m_blocks[index / kBlock]->values[index % kBlock];
}

std::size_t CurveSeries::indexOf(double step) const
{
    std::size_t low = 0, high = m_size;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (static_cast<double>(stepAt(middle)) < step)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

CurveSeries::Points CurveSeries::sample(double low, double high, std::size_t pixels) const
{
    Points out;
    if (m_size == 0 || !(high >= low))
        return out;
    const std::size_t from = indexOf(low) > 0 ? indexOf(low) - 1 : 0;
    const std::size_t to = std::min(m_size, indexOf(std::nextafter(high, kInfinity)) + 1);
    pixels = std::max<std::size_t>(pixels, 1);
    if (to - from <= pixels * kPointsPerPixel) {
        for (std::size_t i = from; i < to; ++i) {
            out.x.push_back(static_cast<double>(stepAt(i)));
            out.y.push_back(valueAt(i));
        }
        return out;
    }
    const double width = std::max(high - low, 1e-9) / static_cast<double>(pixels);
    double columnAt = -kInfinity, smallest = kInfinity, largest = -kInfinity, place = 0.0;
    const auto close = [&] {
        if (smallest > largest)
            return;
        out.x.insert(out.x.end(), {place, place});
        out.y.insert(out.y.end(), {smallest, largest});
        smallest = kInfinity;
        largest = -kInfinity;
    };
    const auto take = [&](double step, double lowest, double highest) {
        const double column = std::floor((step - low) / width);
        if (column != columnAt) {
            close();
            columnAt = column;
            place = step;
        }
        smallest = std::min(smallest, lowest);
        largest = std::max(largest, highest);
    };
    // Whole pieces where they are finer than pixels, points at the ends and where they are not.
    const bool pieces = (to - from) / kPiece >= 2 * pixels;
    for (std::size_t i = from; i < to;) {
        const std::size_t inBlock = i % kBlock;
        if (pieces && inBlock % kPiece == 0 && i + kPiece <= to) {
            const Block &block = *m_blocks[i / kBlock];
            take(static_cast<double>(block.steps[inBlock]), block.low[inBlock / kPiece], block.high[inBlock / kPiece]);
            i += kPiece;
        } else {
            if (const double value = valueAt(i); std::isfinite(value))
                take(static_cast<double>(stepAt(i)), value, value);
            ++i;
        }
    }
    close();
    return out;
}

CurveSeries CurveSeries::smoothed(double weight) const
{
    CurveSeries out;
    double sum = 0.0, weights = 0.0;
    for (std::size_t i = 0; i < m_size; ++i) {
        const double value = valueAt(i);
        if (!std::isfinite(value)) {
            out.append(stepAt(i), value);
            continue;
        }
        sum = weight * sum + (1.0 - weight) * value;
        weights = weight * weights + (1.0 - weight);
        out.append(stepAt(i), sum / weights);
    }
    return out;
}

CurveSeries CurveSeries::mean(const std::vector<const CurveSeries *> &all, CurveSeries *low, CurveSeries *high)
{
    CurveSeries out;
    if (all.empty())
        return out;
    std::vector<std::size_t> at(all.size(), 0);
    for (std::size_t i = 0; i < all.front()->size(); ++i) {
        const std::int64_t step = all.front()->stepAt(i);
        double sum = 0.0, smallest = kInfinity, largest = -kInfinity;
        std::size_t n = 0;
        for (std::size_t k = 0; k < all.size(); ++k) {
            while (at[k] < all[k]->size() && all[k]->stepAt(at[k]) < step)
                ++at[k];
            if (at[k] == all[k]->size() || all[k]->stepAt(at[k]) != step)
                continue;
            const double value = all[k]->valueAt(at[k]);
            sum += value;
            smallest = std::min(smallest, value);
            largest = std::max(largest, value);
            ++n;
        }
        out.append(step, sum / static_cast<double>(n));
        if (low != nullptr)
            low->append(step, smallest);
        if (high != nullptr)
            high->append(step, largest);
    }
    return out;
}

std::vector<const CurveSeries *> CurveData::of(const std::string &stage, const std::string &name) const
{
    std::vector<const CurveSeries *> out;
    for (const auto &[id, one] : series) {
        if (id.stage == stage && id.series == name)
            out.push_back(&one);
    }
    return out;
}

std::vector<std::string> CurveData::seriesNames() const
{
    std::vector<std::string> out;
    for (const auto &[id, one] : series) {
        if (id.stage == "real" && std::find(out.begin(), out.end(), id.series) == out.end())
            out.push_back(id.series);
    }
    return out;
}

Result<std::shared_ptr<const CurveData>> readCurves(const std::filesystem::path &file,
                                                    const std::shared_ptr<const CurveData> &before,
                                                    const RunContext &ctx)
{
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error)
        return std::make_shared<const CurveData>();
    if (before && before->bytes == size)
        return before;
    auto data = before && before->bytes < size ? std::make_shared<CurveData>(*before) : std::make_shared<CurveData>();
    std::ifstream in(file, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(data->bytes));
    Taker taker(*data);
    std::string buffer;
    std::string piece(kReadBytes, '\0');
    while (in) {
        NG_TRY(ctx.checkpoint());
        in.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        buffer.append(piece.data(), static_cast<std::size_t>(in.gcount()));
        std::size_t start = 0;
        for (std::size_t end = buffer.find('\n'); end != std::string::npos; end = buffer.find('\n', start)) {
            taker.line(std::string_view(buffer).substr(start, end - start));
            start = end + 1;
        }
        data->bytes += start;
        buffer.erase(0, start); // an unfinished line waits for the rest of it
    }
    if (in.bad())
        return fail(ErrorCode::Io, NG_TR("session", "%1 cannot be read."), file.string());
    return std::shared_ptr<const CurveData>(std::move(data));
}

} // namespace ng::ui
