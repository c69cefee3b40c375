// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/eeglab/mat_value.h"

#include "core/io/hdf5/hdf5_handle.h"

#include <algorithm>

namespace ng {

namespace {

/// Turns groups and data sets, as MATLAB 7.3 lays them out, into values: structures are groups, structure arrays groups of reference
/// arrays, cells reference arrays of class "cell", characters 16-bit codes; extents are reversed, so the order of numbers is MATLAB's.
class Converter
{
public:
    Converter(hid_t file, std::string name, const MatLimits &limits)
        : m_file(file),
          m_name(std::move(name)),
          m_limits(limits)
    { }

    [[nodiscard]] Result<MatVariables> variables()
    {
        MatVariables result;
        const Hdf5Handle root(H5Gopen2(m_file, "/", H5P_DEFAULT), H5Gclose);
        NG_TRY_ASSIGN(const std::vector<std::string> names, members(root.id()));
        for (const std::string &name : names) {
            if (name.starts_with("#"))
                continue; // "#refs#" holds what references lead to
            MatValue::Field field{name, {}};
            NG_TRY_ASSIGN(MatValue value, child(root.id(), name, 0));
            field.values.push_back(std::move(value));
            result.push_back(std::move(field));
        }
        return result;
    }

private:
    [[nodiscard]] tl::unexpected<Error> damaged(std::string_view what) const
    {
        return fail(ErrorCode::CorruptData,
                    NG_TR("io", "%1 is damaged in its member %2. Save or fetch the file again."), m_name, what);
    }

    [[nodiscard]] Result<> charge(std::uint64_t bytes)
    {
        m_made += bytes;
        if (++m_values > m_limits.values || m_made > m_limits.decodedBytes)
            return fail(
                ErrorCode::CorruptData,
                NG_TR(
                    "io",
                    "%1 would need more memory than %2 MB to be understood. Save its data in a separate .fdt file, or fetch it again if it is damaged."),
                m_name, std::to_string(m_limits.decodedBytes >> 20U));
        return {};
    }

    [[nodiscard]] Result<std::vector<std::string>> members(hid_t group) const
    {
        std::vector<std::string> names;
        const auto collect = [](hid_t, const char *name, const H5L_info_t *info, void *list) -> herr_t {
            auto *const to = static_cast<std::vector<std::string> *>(list);
            if (to->size() >= 10'000)
                return -1;
            // Links into other files are never followed.
            if (info->type == H5L_TYPE_HARD)
                to->emplace_back(name);
            return 0;
        };
        if (H5Literate(group, H5_INDEX_NAME, H5_ITER_INC, nullptr, collect, &names) < 0)
            return damaged("list");
        return names;
    }

    [[nodiscard]] static std::string className(hid_t object)
    {
        if (H5Aexists(object, "MATLAB_class") <= 0)
            return {};
        const Hdf5Handle attribute(H5Aopen(object, "MATLAB_class", H5P_DEFAULT), H5Aclose);
        const Hdf5Handle type(attribute.valid() ? H5Aget_type(attribute.id()) : -1, H5Tclose);
        const Hdf5Handle space(attribute.valid() ? H5Aget_space(attribute.id()) : -1, H5Sclose);
        if (!type.valid() || H5Tget_class(type.id()) != H5T_STRING || H5Tis_variable_str(type.id()) > 0
            || H5Tget_size(type.id()) > 256 || H5Sget_simple_extent_npoints(space.id()) != 1)
            return {};
        std::string text(H5Tget_size(type.id()), '\0');
        if (H5Aread(attribute.id(), type.id(), text.data()) < 0)
            return {};
        text.resize(std::min(text.find('\0'), text.size()));
        return text;
    }

    [[nodiscard]] Result<MatValue> child(hid_t parent, const std::string &name, int depth)
    {
        const Hdf5Handle object(H5Oopen(parent, name.c_str(), H5P_DEFAULT), H5Oclose);
        return convert(object, name, depth);
    }

    [[nodiscard]] Result<MatValue> convert(const Hdf5Handle &object, const std::string &name, int depth)
    {
        NG_TRY(charge(sizeof(MatValue)));
        if (!object.valid() || depth > m_limits.depth)
            return damaged(name);
        const H5I_type_t kind = H5Iget_type(object.id());
        if (kind == H5I_GROUP)
            return structure(object.id(), depth);
        if (kind != H5I_DATASET)
            return damaged(name);
        return dataset(object.id(), name, depth);
    }

    [[nodiscard]] Result<MatValue> structure(hid_t group, int depth)
    {
        MatValue value;
        value.kind = MatValue::Kind::Struct;
        value.rows = 1;
        value.columns = 1;
        NG_TRY_ASSIGN(const std::vector<std::string> names, members(group));
        std::size_t elements = 1;
        for (const std::string &name : names) {
            MatValue::Field field{name, {}};
            const Hdf5Handle object(H5Oopen(group, name.c_str(), H5P_DEFAULT), H5Oclose);
            if (!object.valid())
                return damaged(name);
            if (H5Iget_type(object.id()) == H5I_DATASET && holdsReferences(object.id())
                && className(object.id()).empty()) {
                // A member of a structure array: one reference an element.
                NG_TRY_ASSIGN(field.values, referenced(object.id(), name, depth));
                elements = std::max(elements, field.values.size());
            } else {
                NG_TRY_ASSIGN(MatValue inner, convert(object, name, depth + 1));
                field.values.push_back(std::move(inner));
            }
            value.fields.push_back(std::move(field));
        }
        value.columns = elements;
        return value;
    }

    [[nodiscard]] static bool holdsReferences(hid_t dataset)
    {
        const Hdf5Handle type(H5Dget_type(dataset), H5Tclose);
        return type.valid() && H5Tget_class(type.id()) == H5T_REFERENCE && H5Tequal(type.id(), H5T_STD_REF_OBJ) > 0;
    }

    [[nodiscard]] Result<std::vector<MatValue>> referenced(hid_t dataset, const std::string &name, int depth)
    {
        NG_TRY_ASSIGN(const std::vector<std::size_t> shape,
                      checkedHdf5Shape(dataset, m_limits.values, m_name + " /" + name));
        std::vector<hobj_ref_t> references(elementCountOf(shape));
        if (!references.empty()
            && H5Dread(dataset, H5T_STD_REF_OBJ, H5S_ALL, H5S_ALL, H5P_DEFAULT, references.data()) < 0)
            return damaged(name);
        std::vector<MatValue> values;
        values.reserve(references.size());
        for (const hobj_ref_t &reference : references) {
            const Hdf5Handle object(H5Rdereference2(dataset, H5P_DEFAULT, H5R_OBJECT, &reference), H5Oclose);
            NG_TRY_ASSIGN(MatValue value, convert(object, name, depth + 1));
            values.push_back(std::move(value));
        }
        return values;
    }

    [[nodiscard]] static std::size_t elementCountOf(const std::vector<std::size_t> &shape)
    {
        std::size_t count = 1;
        for (const std::size_t extent : shape)
            count *= extent;
        return count;
    }

    [[nodiscard]] Result<MatValue> dataset(hid_t dataset, const std::string &name, int depth)
    {
        MatValue value;
        if (H5Aexists(dataset, "MATLAB_empty") > 0)
            return value;
        const std::string kind = className(dataset);
        NG_TRY_ASSIGN(const std::vector<std::size_t> shape,
                      checkedHdf5Shape(dataset, Hdf5File::kElementLimit, m_name + " /" + name));
        const std::size_t count = elementCountOf(shape);
        value.rows = shape.empty() ? 1 : shape.back();
        value.columns = value.rows == 0 ? 0 : count / value.rows;
        const Hdf5Handle type(H5Dget_type(dataset), H5Tclose);
        const H5T_class_t typeClass = type.valid() ? H5Tget_class(type.id()) : H5T_NO_CLASS;
        if (kind == "cell" || holdsReferences(dataset)) {
            value.kind = MatValue::Kind::Cell;
            NG_TRY_ASSIGN(value.elements, referenced(dataset, name, depth));
            return value;
        }
        if (typeClass != H5T_INTEGER && typeClass != H5T_FLOAT) {
            value.kind = MatValue::Kind::Skipped;
            return value;
        }
        if (kind == "char") {
            NG_TRY(text(dataset, name, count, value));
            return value;
        }
        NG_TRY(numbers(dataset, name, count, kind == "single", value));
        return value;
    }

    [[nodiscard]] Result<> text(hid_t dataset, const std::string &name, std::size_t count, MatValue &value)
    {
        NG_TRY(charge(count * 4));
        std::vector<std::uint16_t> codes(count);
        if (count > 0 && H5Dread(dataset, H5T_NATIVE_UINT16, H5S_ALL, H5S_ALL, H5P_DEFAULT, codes.data()) < 0)
            return damaged(name);
        value.kind = MatValue::Kind::Text;
        for (std::uint64_t r = 0; r < value.rows; ++r) {
            if (r > 0)
                value.text += '\n';
            for (std::uint64_t c = 0; c < value.columns; ++c)
                appendMatCharacter(value.text, codes[static_cast<std::size_t>(c * value.rows + r)]);
        }
        return {};
    }

    [[nodiscard]] Result<> numbers(hid_t dataset, const std::string &name, std::size_t count, bool single,
                                   MatValue &value)
    {
        value.kind = MatValue::Kind::Number;
        const bool large = count > m_limits.largeElements;
        if (large && name != m_limits.keep) {
            value.kind = MatValue::Kind::Skipped;
            return {};
        }
        NG_TRY(charge(count * (single || large ? sizeof(float) : sizeof(double))));
        herr_t state = 0;
        if (single || large) {
            value.singles.resize(count);
            state = H5Dread(dataset, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, value.singles.data());
        } else {
            value.numbers.resize(count);
            state = H5Dread(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, value.numbers.data());
        }
        if (count > 0 && state < 0)
            return damaged(name);
        return {};
    }

    hid_t m_file;
    std::string m_name;
    MatLimits m_limits;
    std::uint64_t m_made = 0;
    std::uint64_t m_values = 0;
};

} // namespace

Result<MatVariables> readMat73(const std::filesystem::path &path, const MatLimits &limits)
{
    const Hdf5Lock lock;
    NG_TRY_ASSIGN(const Hdf5Handle file, openHdf5ForReading(path));
    return Converter(file.id(), path.filename().string(), limits).variables();
}

} // namespace ng
