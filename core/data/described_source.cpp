// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/described_source.h"

#include "core/base/assert.h"
#include "core/data/minmax.h"

#include <algorithm>

namespace ng {

namespace {

class DescribedSource : public SignalSource
{
public:
    DescribedSource(SignalPtr input, std::vector<ChannelInfo> channels, std::vector<double> factors)
        : m_input(std::move(input)),
          m_channels(std::move(channels)),
          m_factors(std::move(factors))
    { }
    [[nodiscard]] const std::vector<ChannelInfo> &channels() const override { return m_channels; }
    [[nodiscard]] Result<> read(std::span<const std::size_t> channels, SampleRange range, NdView<float, 2> out,
                                const RunContext &ctx) const override
    {
        NG_TRY(m_input->read(channels, range, out, ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            const float factor = factorOf(channels[c]);
            if (factor != 1.0F) {
                for (float &value : out.row(c))
                    value *= factor;
            }
        }
        return {};
    }
    [[nodiscard]] SignalContext context() const override { return m_input->context(); }
    [[nodiscard]] Json recipe() const override
    {
        Json recipe = Json::object();
        recipe.set("id", "described");
        recipe.set("version", 1);
        Json scaled = Json::object();
        for (std::size_t c = 0; c < m_factors.size(); ++c) {
            if (m_factors[c] != 1.0)
                scaled.set(m_channels[c].label, m_factors[c]);
        }
        recipe.set("factors", std::move(scaled));
        recipe.set("input", m_input->recipe());
        return recipe;
    }

protected:
    [[nodiscard]] const SignalSource &input() const { return *m_input; }
    [[nodiscard]] float factorOf(std::size_t channel) const { return static_cast<float>(m_factors[channel]); }

private:
    SignalPtr m_input;
    std::vector<ChannelInfo> m_channels;
    std::vector<double> m_factors;
};

/// The same over a source that finds extremes in the file's integers.
class DescribedScanner final : public DescribedSource, public RangeScanner, public ColumnScanner
{
public:
    using DescribedSource::DescribedSource;
    [[nodiscard]] Result<> scan(std::span<const std::size_t> channels, SampleRange range, std::int64_t block,
                                NdView<MinMax, 2> out, const RunContext &ctx) const override
    {
        NG_TRY(scanRange(input(), channels, range, block, out, ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            const float factor = factorOf(channels[c]);
            if (factor == 1.0F)
                continue;
            for (MinMax &pair : out.row(c)) {
                if (pair.empty())
                    continue;
                pair = {pair.min * factor, pair.max * factor};
                if (pair.min > pair.max)
                    std::swap(pair.min, pair.max);
            }
        }
        return {};
    }
    [[nodiscard]] Result<> scanColumns(std::span<const std::size_t> channels, std::span<const std::int64_t> borders,
                                       NdView<ColumnExtremes, 2> out, const RunContext &ctx) const override
    {
        const auto *const scanner = dynamic_cast<const ColumnScanner *>(&input());
        if (scanner == nullptr)
            return columnsByReading(*this, channels, borders, out, ctx);
        NG_TRY(scanner->scanColumns(channels, borders, out, ctx));
        for (std::size_t c = 0; c < channels.size(); ++c) {
            const float factor = factorOf(channels[c]);
            if (factor == 1.0F)
                continue;
            for (ColumnExtremes &column : out.row(c)) {
                column = {column.min * factor, column.max * factor, column.first * factor, column.last * factor};
                if (column.min > column.max)
                    std::swap(column.min, column.max);
            }
        }
        return {};
    }
};

} // namespace

SignalPtr makeDescribed(SignalPtr input, std::vector<ChannelInfo> channels, std::vector<double> factors)
{
    NG_ASSERT(channels.size() == input->channels().size());
    if (factors.empty())
        factors.assign(channels.size(), 1.0);
    NG_ASSERT(factors.size() == channels.size());
    if (dynamic_cast<const RangeScanner *>(input.get()) != nullptr)
        return std::make_shared<const DescribedScanner>(std::move(input), std::move(channels), std::move(factors));
    return std::make_shared<const DescribedSource>(std::move(input), std::move(channels), std::move(factors));
}

} // namespace ng
