// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/param_info.h"
#include "core/data/electrodes.h"
#include "core/data/signal_source.h"
#include "core/signal/backend.h"

#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ng {

/// What a transform works on.
struct TransformInput {
    SignalPtr signal;
    ElectrodeSet electrodes; ///< for those that need positions
};

/// One axis of an array: its name, and labels or numbers with a unit.
struct ArrayAxis {
    std::string name; ///< "channel", "frequency", "time", "band", "part", "row", "column"
    std::string unit; ///< "Hz", "s", ""
    std::vector<std::string> labels;
    std::vector<double> values;
};

/// Result that is no signal: float32, row-major.
struct TransformArray {
    std::vector<std::size_t> shape;
    std::vector<float> values;
    std::vector<ArrayAxis> axes; ///< as many as shape has extents
    std::string unit;            ///< of the values
    Json recipe;
};

/// A lazy signal, or an array.
using TransformOutput = std::variant<SignalPtr, TransformArray>;

/// One signal step that people can call by name. Stateless.
class Transform
{
public:
    virtual ~Transform() = default;
    [[nodiscard]] virtual std::string_view id() const = 0;      ///< "filter"; never changes
    [[nodiscard]] virtual std::string_view name() const = 0;    ///< NG_TR-marked
    [[nodiscard]] virtual std::string_view summary() const = 0; ///< NG_TR-marked sentence
    [[nodiscard]] virtual const std::vector<ParamInfo> &parameters() const = 0;
    /// \param params  complete and checked (parseParams or completeParams)
    /// \errors InvalidArgument where parameters and data do not fit, those of reading, Cancelled
    [[nodiscard]] virtual Result<TransformOutput> run(const TransformInput &input, const Json &params,
                                                      const SignalBackend &backend, const RunContext &ctx) const = 0;
};

/// The transforms of this build; made in main and passed down.
class TransformRegistry
{
public:
    explicit TransformRegistry(std::vector<std::unique_ptr<const Transform>> transforms)
        : m_transforms(std::move(transforms))
    { }
    [[nodiscard]] const std::vector<std::unique_ptr<const Transform>> &all() const { return m_transforms; }
    /// \errors Unsupported for one that the product has but this build does not; InvalidArgument lists the known ones
    [[nodiscard]] Result<const Transform *> find(std::string_view id) const;

private:
    std::vector<std::unique_ptr<const Transform>> m_transforms;
};

/// All built-in ones, alphabetical: bandpower, filter, notch, reference, resample, stft, topomap, welch.
[[nodiscard]] TransformRegistry makeTransforms();

// One function each, in signal_transforms.cpp (lazy signals) and array_transforms.cpp.
[[nodiscard]] std::unique_ptr<const Transform> makeBandPowerTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeFilterTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeNotchTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeReferenceTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeResampleTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeStftTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeTopomapTransform();
[[nodiscard]] std::unique_ptr<const Transform> makeWelchTransform();

/// Channels of an input that are no triggers and share one time axis.
/// \errors InvalidArgument names two channels that differ, or says that there are none
[[nodiscard]] Result<std::vector<std::size_t>> channelsOfOneAxis(const SignalSource &source);

} // namespace ng
