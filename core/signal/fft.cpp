// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/fft.h"

#include "core/base/assert.h"

#include <fftw3.h>

#include <mutex>
#include <type_traits>

namespace ng {

namespace {

// NOTE: FFTW's planner is one per process and not safe to enter twice; this lock is as global as what it guards.
std::mutex plannerLock; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

template<class T>
struct RealFft<T>::Impl {
    static constexpr bool kDouble = std::is_same_v<T, double>;
    using Plan = std::conditional_t<kDouble, fftw_plan, fftwf_plan>;

    std::size_t size = 0;
    std::size_t batch = 0;
    T *in = nullptr;
    std::complex<T> *out = nullptr;
    Plan plan = nullptr;

    Impl(std::size_t n, std::size_t rows, FftOrder order) : size(n), batch(rows)
    {
        const std::size_t bins = n / 2 + 1;
        const int length = static_cast<int>(n);
        const int many = static_cast<int>(rows);
        const int stride = order == FftOrder::ByRow ? 1 : many;
        const int distance = order == FftOrder::ByRow ? static_cast<int>(bins) : 1;
        const std::lock_guard lock(plannerLock);
        if constexpr (kDouble) {
            in = fftw_alloc_real(n * rows);
            out = reinterpret_cast<std::complex<T> *>(fftw_alloc_complex(bins * rows));
            plan =
                fftw_plan_many_dft_r2c(1, &length, many, in, nullptr, 1, length, reinterpret_cast<fftw_complex *>(out),
                                       nullptr, stride, distance, FFTW_ESTIMATE);
        } else {
            in = fftwf_alloc_real(n * rows);
            out = reinterpret_cast<std::complex<T> *>(fftwf_alloc_complex(bins * rows));
            plan = fftwf_plan_many_dft_r2c(1, &length, many, in, nullptr, 1, length,
                                           reinterpret_cast<fftwf_complex *>(out), nullptr, stride, distance,
                                           FFTW_ESTIMATE);
        }
        NG_ASSERT(plan != nullptr);
    }
    ~Impl()
    {
        const std::lock_guard lock(plannerLock);
        if constexpr (kDouble) {
            fftw_destroy_plan(plan);
            fftw_free(in);
            fftw_free(out);
        } else {
            fftwf_destroy_plan(plan);
            fftwf_free(in);
            fftwf_free(out);
        }
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    void execute() const
    {
        if constexpr (kDouble)
            fftw_execute(plan);
        else
            fftwf_execute(plan);
    }
};

template<class T>
RealFft<T>::RealFft(std::size_t size, std::size_t batch, FftOrder order)
    : m_impl(std::make_unique<Impl>(size, batch, order))
{ }

template<class T>
RealFft<T>::~RealFft() = default;
template<class T>
RealFft<T>::RealFft(RealFft &&) noexcept = default;
template<class T>
RealFft<T> &RealFft<T>::operator=(RealFft &&) noexcept = default;

template<class T>
std::size_t RealFft<T>::size() const
{
    return m_impl->size;
}

template<class T>
std::size_t RealFft<T>::batch() const
{
    return m_impl->batch;
}

template<class T>
T *RealFft<T>::input()
{
    return m_impl->in;
}

template<class T>
const std::complex<T> *RealFft<T>::output() const
{
    return m_impl->out;
}

template<class T>
void RealFft<T>::execute()
{
    m_impl->execute();
}

template class RealFft<float>;
template class RealFft<double>;

} // namespace ng
