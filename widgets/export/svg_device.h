// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <memory>

namespace ng::ui {

/// Painter units in a millimetre of everything that is exported: 96 units in an inch, as on an unscaled screen, so that a
/// figure is laid out alike in SVG, PDF, PNG and on the page.
inline constexpr double kUnitsPerMm = 96.0 / 25.4;

/// What a figure file says about itself, beside the drawing.
struct FileNotes {
    QString title;
    QString description; ///< caption; the alternative text of the picture
    QByteArray recipe;   ///< JSON on one line
};

/// A paint device that writes SVG 1.1: text stays text with generic fallback fonts, clips are kept (Qt's own generator drops
/// them), and nothing of the machine or the day gets into the file. Usable outside the window's thread.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(const QSizeF &sizeMm);
    ~SvgDevice() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    /// Size in painter units.
    [[nodiscard]] QSizeF sizeUnits() const;
    /// The whole document; after the painter has ended.
    [[nodiscard]] QByteArray document(const FileNotes &notes) const;
    /// The same as an element to stand inside HTML: without XML declaration; \p idPrefix keeps ids of several pictures apart.
    [[nodiscard]] QByteArray inlineElement(const FileNotes &notes, const QByteArray &idPrefix) const;
    /// Every text that was drawn, in order: for looking through them before they go out.
    [[nodiscard]] const QStringList &texts() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSizeF m_sizeMm;
    std::unique_ptr<Engine> m_engine;
};

} // namespace ng::ui
