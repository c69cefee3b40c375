// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/result.h"
#include "widgets/session/figure.h"

#include <QSizeF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace ng::ui {

inline constexpr std::string_view kReportFormat = "neuroglyph-report";
inline constexpr std::int64_t kReportVersion = 1;

enum class PartKind : std::uint8_t { Text, Figure, Table, Methods, Repeat, Signature };
[[nodiscard]] std::string_view partKindName(PartKind kind); ///< "figure"

enum class PaperFormat : std::uint8_t { A4, Letter };
[[nodiscard]] QSizeF paperSizeMm(PaperFormat format);

/// One part of a report. Figures and tables are frozen when they are taken: what they show changes only when they are drawn again.
struct ReportPart {
    QString id; ///< unique in the report, never changes
    PartKind kind = PartKind::Text;
    QString heading;      ///< numbered on paper; empty: none (figures and tables have their caption)
    QString text;         ///< of Text; of Methods and Repeat: what was generated, or what a person made of it
    bool leftOut = false; ///< stays in the list and is not printed

    QString source; ///< id on the shelf that it was taken from
    QString title;
    QString caption;
    bool inStep = true; ///< caption (or text of Methods and Repeat) follows the settings; else a person wrote it
    QSizeF sizeMm;      ///< of a figure
    double pointSize = 8.0;
    std::optional<PaperScale> scale; ///< of an EEG page
    Json recipe;
    QStringList columns; ///< of a table, as printed
    std::vector<QStringList> rows;
    std::vector<bool> rightAligned, subRow;
    Json other; ///< the part as it was read: keys of newer versions stay

    // Not in the file.
    std::shared_ptr<const FigureSnapshot> figure; ///< null: its source is not open
    bool old = false;                             ///< the source has changed since
};

/// Who has read a report: sealed with a hash of all that is printed.
struct ReportSignature {
    QString name;
    QString time; ///< ISO 8601, UTC
    QString hash; ///< contentHash() when it was signed
};

struct ReportContent {
    QString title;
    QString subtitle;
    QString runningHead; ///< small, above each page
    QString templateId;  ///< "research", "clinical", "score-summary"
    PaperFormat paper = PaperFormat::A4;
    std::vector<ReportPart> parts;
    std::optional<ReportSignature> signature;
    Json other;

    [[nodiscard]] const ReportPart *find(const QString &id) const;
    [[nodiscard]] ReportPart *find(const QString &id);
    [[nodiscard]] int indexOf(const QString &id) const; ///< -1: none
    [[nodiscard]] QString freshId() const;
    /// Number of a printed figure, table or headed part among its like, from 1; 0 where it has none.
    [[nodiscard]] int numberOf(const ReportPart &part) const;
    /// "Figure 2", "2 Example: item 119": as the list of contents has it.
    [[nodiscard]] QString nameOf(const ReportPart &part) const;
    /// Signed, and nothing has changed since.
    [[nodiscard]] bool signedNow() const;
};

[[nodiscard]] Json toJson(const ReportContent &report);
/// CorruptData names the part; a newer version is refused.
[[nodiscard]] Result<ReportContent> reportFromJson(const Json &value);
/// sha256 over everything that is printed, the signature left out.
[[nodiscard]] std::string contentHash(const ReportContent &report);
/// "9f3c 41d2": the first of it, for people.
[[nodiscard]] QString shortHash(const std::string &hash);

/// Whether it stands on paper: not left out, and not a text that nobody has written yet.
[[nodiscard]] bool isPrinted(const ReportPart &part);

/// A part from what the shelf gave.
[[nodiscard]] ReportPart partOf(const FigureSnapshot &figure, PaperFormat paper = PaperFormat::A4);
[[nodiscard]] ReportPart partOf(const TableSnapshot &table);
/// Puts a newly drawn figure or table in place of the frozen one: size and a person's own caption stay.
void redraw(ReportPart &part, const FigureSnapshot &figure);
void redraw(ReportPart &part, const TableSnapshot &table);
/// Another size, and for EEG pages another scale: what is drawn and the caption follow.
void resizeFigure(ReportPart &part, const QSizeF &sizeMm, const std::optional<PaperScale> &scale = {});
/// Size at which a newly taken figure fits between the margins.
[[nodiscard]] QSizeF fittedSize(const FigureSnapshot &figure, PaperFormat paper);
/// What the part would export as.
[[nodiscard]] FigureSnapshot figureOf(const ReportContent &report, const ReportPart &part);
[[nodiscard]] TableSnapshot tableOf(const ReportContent &report, const ReportPart &part);

} // namespace ng::ui
