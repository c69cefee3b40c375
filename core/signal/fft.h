// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <complex>
#include <cstddef>
#include <memory>

namespace ng {

enum class FftOrder {
    ByRow, ///< out [batch, size / 2 + 1]
    ByBin, ///< out [size / 2 + 1, batch]
};

/// Forward transforms of \c batch rows of \c size real numbers, in [batch, size], unscaled.
/// Plans are estimated, never measured, so the same size always computes the same bits. T is float or double.
template<class T>
class RealFft
{
public:
    RealFft(std::size_t size, std::size_t batch, FftOrder order = FftOrder::ByRow);
    ~RealFft();
    RealFft(RealFft &&) noexcept;
    RealFft &operator=(RealFft &&) noexcept;

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t batch() const;
    [[nodiscard]] std::size_t bins() const { return size() / 2 + 1; }
    [[nodiscard]] T *input(); ///< destroyed by execute()
    [[nodiscard]] const std::complex<T> *output() const;
    void execute();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

extern template class RealFft<float>;
extern template class RealFft<double>;

} // namespace ng
