// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/assert.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace ng {

/// Product of the extents; the caller has bounded them (see checkedProduct for untrusted numbers).
[[nodiscard]] inline std::size_t elementCount(std::span<const std::size_t> shape)
{
    std::size_t n = 1;
    for (const std::size_t extent : shape)
        n *= extent;
    return n;
}

/// Contiguous row-major view of \c N axes; does not own.
template<class T, std::size_t N>
class NdView
{
public:
    NdView() = default;
    NdView(T *data, std::array<std::size_t, N> shape) : m_data(data), m_shape(shape) { }
    template<class U>
    requires std::is_same_v<const U, T> NdView(NdView<U, N> other) : m_data(other.data()), m_shape(other.shape()) { }

    [[nodiscard]] T *data() const { return m_data; }
    [[nodiscard]] const std::array<std::size_t, N> &shape() const { return m_shape; }
    [[nodiscard]] std::size_t extent(std::size_t axis) const { return m_shape[axis]; }
    [[nodiscard]] std::size_t size() const { return elementCount(m_shape); }
    [[nodiscard]] std::span<T> flat() const { return {m_data, size()}; }

    template<class... I>
    requires(sizeof...(I) == N) [[nodiscard]] T &operator()(I... index) const
    {
        return m_data[offset({static_cast<std::size_t>(index)...})];
    }
    /// Row \p i of the first axis.
    [[nodiscard]] std::span<T> row(std::size_t i) const requires(N == 2)
    {
        NG_ASSERT(i < m_shape[0]);
        return {m_data + i * m_shape[1], m_shape[1]};
    }
    [[nodiscard]] NdView<T, N - 1> operator[](std::size_t i) const requires(N > 1)
    {
        NG_ASSERT(i < m_shape[0]);
        std::array<std::size_t, N - 1> rest{};
        std::size_t stride = 1;
        for (std::size_t a = 1; a < N; ++a) {
            rest[a - 1] = m_shape[a];
            stride *= m_shape[a];
        }
        return {m_data + i * stride, rest};
    }

private:
    [[nodiscard]] std::size_t offset(const std::array<std::size_t, N> &index) const
    {
        std::size_t at = 0;
        for (std::size_t a = 0; a < N; ++a) {
            NG_ASSERT(index[a] < m_shape[a]);
            at = at * m_shape[a] + index[a];
        }
        return at;
    }

    T *m_data = nullptr;
    std::array<std::size_t, N> m_shape{};
};

/// Contiguous row-major array of \c N axes that owns its elements.
template<class T, std::size_t N>
class NdArray
{
public:
    NdArray() = default;
    explicit NdArray(std::array<std::size_t, N> shape, T value = T{})
        : m_data(elementCount(shape), value),
          m_shape(shape)
    { }
    NdArray(std::array<std::size_t, N> shape, std::vector<T> data) : m_data(std::move(data)), m_shape(shape)
    {
        NG_ASSERT(m_data.size() == elementCount(shape));
    }

    [[nodiscard]] const std::array<std::size_t, N> &shape() const { return m_shape; }
    [[nodiscard]] std::size_t extent(std::size_t axis) const { return m_shape[axis]; }
    [[nodiscard]] std::size_t size() const { return m_data.size(); }
    [[nodiscard]] bool empty() const { return m_data.empty(); }
    [[nodiscard]] T *data() { return m_data.data(); }
    [[nodiscard]] const T *data() const { return m_data.data(); }
    [[nodiscard]] std::span<T> flat() { return m_data; }
    [[nodiscard]] std::span<const T> flat() const { return m_data; }
    [[nodiscard]] NdView<T, N> view() { return {m_data.data(), m_shape}; }
    [[nodiscard]] NdView<const T, N> view() const { return {m_data.data(), m_shape}; }
    [[nodiscard]] std::span<T> row(std::size_t i) requires(N == 2) { return view().row(i); }
    [[nodiscard]] std::span<const T> row(std::size_t i) const requires(N == 2) { return view().row(i); }
    template<class... I>
    requires(sizeof...(I) == N) [[nodiscard]] T &operator()(I... index) { return view()(index...); }
    template<class... I>
    requires(sizeof...(I) == N) [[nodiscard]] const T &operator()(I... index) const { return view()(index...); }

private:
    std::vector<T> m_data;
    std::array<std::size_t, N> m_shape{};
};

/// a * b, or false when it does not fit; for sizes that come from a file.
[[nodiscard]] inline bool checkedProduct(std::uint64_t a, std::uint64_t b, std::uint64_t &out)
{
    return !__builtin_mul_overflow(a, b, &out);
}

} // namespace ng
