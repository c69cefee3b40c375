// SPDX-FileCopyrightText: 2026 Neuroglyph contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/report_content.h"

#include "core/base/sha256.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace ng::ui {

namespace {

constexpr std::array<std::string_view, 6> kKinds = {"text", "figure", "table", "methods", "repeat", "signature"};

QString textOf(const Json &value, std::string_view key)
{
    return QString::fromStdString(value[key].toString());
}

Json textsOf(const QStringList &texts)
{
    Json out = Json::array();
    for (const QString &text : texts)
        out.push(text.toStdString());
    return out;
}

QStringList listOf(const Json &value)
{
    QStringList out;
    for (const Json &item : value.items())
        out += QString::fromStdString(item.toString());
    return out;
}

Json flagsOf(const std::vector<bool> &flags)
{
    Json out = Json::array();
    for (const bool flag : flags)
        out.push(flag);
    return out;
}

std::vector<bool> flagsFrom(const Json &value)
{
    std::vector<bool> out;
    for (const Json &item : value.items())
        out.push_back(item.toBool());
    return out;
}

/// Sets a member, or takes it out where it says nothing.
void setOrRemove(Json &object, std::string_view key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.set(key, text.toStdString());
}

Json scaleJson(const PaperScale &scale)
{
    return Json(Json::Object{{"mm_per_second", scale.mmPerSecond},
                             {"microvolts_per_mm", scale.microvoltsPerMm},
                             {"polarity", scale.polarity == Polarity::NegativeUp ? "negative-up" : "positive-up"}});
}

Json tableJson(const ReportPart &part)
{
    Json rows = Json::array();
    for (const QStringList &row : part.rows)
        rows.push(textsOf(row));
    return Json(Json::Object{{"columns", textsOf(part.columns)},
                             {"rows", rows},
                             {"right_aligned", flagsOf(part.rightAligned)},
                             {"sub_row", flagsOf(part.subRow)}});
}

Json partJson(const ReportPart &part)
{
    Json out = part.other.isObject() ? part.other : Json::object();
    out.set("id", part.id.toStdString());
    out.set("kind", partKindName(part.kind));
    setOrRemove(out, "heading", part.heading);
    setOrRemove(out, "text", part.text);
    if (part.leftOut)
        out.set("left_out", true);
    else
        out.remove("left_out");
    setOrRemove(out, "source", part.source);
    setOrRemove(out, "title", part.title);
    setOrRemove(out, "caption", part.caption);
    if (part.inStep)
        out.remove("in_step");
    else
        out.set("in_step", false);
    if (part.kind == PartKind::Figure) {
        out.set("size_mm", Json::Array{part.sizeMm.width(), part.sizeMm.height()});
        out.set("point_size", part.pointSize);
    }
    if (part.scale)
        out.set("scale", scaleJson(*part.scale));
    if (!part.recipe.isNull())
        out.set("recipe", part.recipe);
    if (part.kind == PartKind::Table)
        out.set("table", tableJson(part));
    return out;
}

Result<ReportPart> partFromJson(const Json &value)
{
    ReportPart part;
    NG_TRY_ASSIGN(const std::string id, value.requireString("id"));
    NG_TRY_ASSIGN(const std::string kind, value.requireString("kind"));
    const auto at = std::find(kKinds.begin(), kKinds.end(), kind);
    if (at == kKinds.end())
        return fail(ErrorCode::Unsupported, NG_TR("report", "This version knows no part of the kind “%1”."), kind);
    part.id = QString::fromStdString(id);
    part.kind = static_cast<PartKind>(at - kKinds.begin());
    part.heading = textOf(value, "heading");
    part.text = textOf(value, "text");
    part.leftOut = value["left_out"].toBool();
    part.source = textOf(value, "source");
    part.title = textOf(value, "title");
    part.caption = textOf(value, "caption");
    part.inStep = value["in_step"].toBool(true);
    if (part.kind == PartKind::Figure) {
        const Json::Array &size = value["size_mm"].items();
        if (size.size() != 2 || size[0].toDouble() < 5.0 || size[1].toDouble() < 5.0)
            return fail(ErrorCode::CorruptData, NG_TR("report", "The figure has no size in millimetres."));
        part.sizeMm = QSizeF(size[0].toDouble(), size[1].toDouble());
        part.pointSize = std::clamp(value["point_size"].toDouble(8.0), 4.0, 24.0);
    }
    if (const Json &scale = value["scale"]; scale.isObject())
        part.scale =
            PaperScale{scale["mm_per_second"].toDouble(30.0), scale["microvolts_per_mm"].toDouble(7.0),
                       scale["polarity"].toString() == "positive-up" ? Polarity::PositiveUp : Polarity::NegativeUp};
    part.recipe = value["recipe"];
    if (const Json &table = value["table"]; table.isObject()) {
        part.columns = listOf(table["columns"]);
        for (const Json &row : table["rows"].items())
            part.rows.push_back(listOf(row));
        part.rightAligned = flagsFrom(table["right_aligned"]);
        part.subRow = flagsFrom(table["sub_row"]);
    }
    part.other = value;
    return part;
}

bool isNumbered(const ReportPart &part)
{
    return part.kind == PartKind::Figure || part.kind == PartKind::Table || !part.heading.isEmpty();
}

int groupOf(const ReportPart &part)
{
    return part.kind == PartKind::Figure ? 0 : part.kind == PartKind::Table ? 1 : 2;
}

} // namespace

std::string_view partKindName(PartKind kind)
{
    return kKinds[static_cast<std::size_t>(kind)];
}

QSizeF paperSizeMm(PaperFormat format)
{
    return format == PaperFormat::Letter ? QSizeF(215.9, 279.4) : QSizeF(210.0, 297.0);
}

const ReportPart *ReportContent::find(const QString &id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &parts[static_cast<std::size_t>(at)];
}

ReportPart *ReportContent::find(const QString &id)
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : &parts[static_cast<std::size_t>(at)];
}

int ReportContent::indexOf(const QString &id) const
{
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

QString ReportContent::freshId() const
{
    for (std::size_t n = parts.size() + 1;; ++n) {
        const QString id = QStringLiteral("p%1").arg(n);
        if (indexOf(id) < 0)
            return id;
    }
}

bool isPrinted(const ReportPart &part)
{
    const bool written = part.kind == PartKind::Text || part.kind == PartKind::Methods || part.kind == PartKind::Repeat;
    return !part.leftOut && !(written && part.text.trimmed().isEmpty());
}

int ReportContent::numberOf(const ReportPart &part) const
{
    if (!isPrinted(part) || !isNumbered(part))
        return 0;
    int number = 0;
    for (const ReportPart &one : parts) {
        if (isPrinted(one) && isNumbered(one) && groupOf(one) == groupOf(part))
            ++number;
        if (one.id == part.id)
            break;
    }
    return number;
}

QString ReportContent::nameOf(const ReportPart &part) const
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("ng::ui::ReportContent", text); };
    const int number = numberOf(part);
    const QString name = part.kind == PartKind::Figure || part.kind == PartKind::Table ? part.title : part.heading;
    if (part.kind == PartKind::Signature)
        return tr("Signature");
    if (name.isEmpty() && number == 0)
        return part.text.simplified().left(40);
    if (number == 0)
        return name;
    if (part.kind == PartKind::Figure)
        return tr("Figure %1 %2").arg(QString::number(number), name).trimmed();
    if (part.kind == PartKind::Table)
        return tr("Table %1 %2").arg(QString::number(number), name).trimmed();
    return QStringLiteral("%1 %2").arg(QString::number(number), name);
}

bool ReportContent::signedNow() const
{
    return signature && signature->hash.toStdString() == contentHash(*this);
}

Json toJson(const ReportContent &report)
{
    Json out = Json::object();
    out.set("format", kReportFormat);
    out.set("version", kReportVersion);
    for (const auto &[key, value] : report.other.members()) {
        if (key != "format" && key != "version")
            out.set(key, value);
    }
    out.set("title", report.title.toStdString());
    setOrRemove(out, "subtitle", report.subtitle);
    setOrRemove(out, "running_head", report.runningHead);
    setOrRemove(out, "template", report.templateId);
    out.set("paper", report.paper == PaperFormat::Letter ? "letter" : "a4");
    Json parts = Json::array();
    for (const ReportPart &part : report.parts)
        parts.push(partJson(part));
    out.set("parts", std::move(parts));
    if (report.signature)
        out.set("signature",
                Json(Json::Object{{"name", report.signature->name.toStdString()},
                                  {"time", report.signature->time.toStdString()},
                                  {"content_sha256", report.signature->hash.toStdString()}}));
    else
        out.remove("signature");
    return out;
}

Result<ReportContent> reportFromJson(const Json &value)
{
    NG_TRY(checkFormat(value, kReportFormat, kReportVersion));
    ReportContent report;
    NG_TRY_ASSIGN(const std::string title, value.requireString("title"));
    report.title = QString::fromStdString(title);
    report.subtitle = textOf(value, "subtitle");
    report.runningHead = textOf(value, "running_head");
    report.templateId = textOf(value, "template");
    report.paper = value["paper"].toString() == "letter" ? PaperFormat::Letter : PaperFormat::A4;
    std::set<QString> ids;
    for (std::size_t i = 0; i < value["parts"].items().size(); ++i) {
        NG_TRY_ASSIGN(ReportPart part,
                      within(partFromJson(value["parts"].items()[i]), "part " + std::to_string(i + 1)));
        if (!ids.insert(part.id).second)
            return fail(ErrorCode::CorruptData, NG_TR("report", "Two parts have the id “%1”."), part.id.toStdString());
        report.parts.push_back(std::move(part));
    }
    if (const Json &signature = value["signature"]; signature.isObject())
        report.signature =
            ReportSignature{textOf(signature, "name"), textOf(signature, "time"), textOf(signature, "content_sha256")};
    report.other = value;
    return report;
}

std::string contentHash(const ReportContent &report)
{
    ReportContent plain = report;
    plain.signature.reset();
    return sha256Hex(toJson(plain).dump());
}

QString shortHash(const std::string &hash)
{
    return QString::fromStdString(hash.substr(0, 4) + " " + hash.substr(4, 4));
}

ReportPart partOf(const FigureSnapshot &figure, PaperFormat paper)
{
    ReportPart part;
    part.kind = PartKind::Figure;
    part.source = figure.id;
    part.sizeMm = fittedSize(figure, paper);
    redraw(part, figure);
    return part;
}

ReportPart partOf(const TableSnapshot &table)
{
    ReportPart part;
    part.kind = PartKind::Table;
    part.source = table.id;
    redraw(part, table);
    return part;
}

void redraw(ReportPart &part, const FigureSnapshot &figure)
{
    FigureSnapshot taken = figure;
    if (taken.rescaled && (part.scale.value_or(*taken.scale) != taken.scale || part.sizeMm != taken.sizeMm))
        taken = figure.rescaled(part.scale.value_or(*figure.scale), part.sizeMm);
    part.title = taken.title;
    if (part.inStep)
        part.caption = taken.caption;
    part.recipe = taken.recipe;
    part.scale = taken.scale;
    part.figure = std::make_shared<const FigureSnapshot>(std::move(taken));
    part.old = false;
}

void resizeFigure(ReportPart &part, const QSizeF &sizeMm, const std::optional<PaperScale> &scale)
{
    part.sizeMm = sizeMm;
    if (scale)
        part.scale = scale;
    if (part.figure && part.figure->rescaled) {
        const bool old = part.old;
        const FigureSnapshot before = *part.figure;
        redraw(part, before);
        part.old = old;
    }
}

QSizeF fittedSize(const FigureSnapshot &figure, PaperFormat paper)
{
    constexpr double kMargins = 29.0, kLargestShare = 0.5;
    const QSizeF room(paperSizeMm(paper).width() - kMargins, paperSizeMm(paper).height() * kLargestShare);
    const QSizeF size = figure.sizeMm;
    if (figure.rescaled)
        return {std::floor(std::min(size.width(), room.width())), std::floor(std::min(size.height(), room.height()))};
    const double shrink =
        std::min({1.0, room.width() / size.width(), paperSizeMm(paper).height() * 0.8 / size.height()});
    return size * shrink;
}

void redraw(ReportPart &part, const TableSnapshot &table)
{
    part.title = table.title;
    if (part.inStep)
        part.caption = table.caption;
    part.recipe = table.recipe;
    part.columns = table.columns;
    part.rows = table.rows;
    part.rightAligned = table.rightAligned;
    part.subRow = table.subRow;
    part.old = false;
}

FigureSnapshot figureOf(const ReportContent &report, const ReportPart &part)
{
    FigureSnapshot figure = part.figure ? *part.figure : FigureSnapshot{};
    figure.id = part.source;
    figure.title = report.nameOf(part);
    figure.caption = part.caption;
    figure.recipe = part.recipe;
    figure.sizeMm = part.sizeMm;
    return figure;
}

TableSnapshot tableOf(const ReportContent &report, const ReportPart &part)
{
    return {part.source,  report.nameOf(part), part.caption,      part.recipe,
            part.columns, part.rows,           part.rightAligned, part.subRow};
}

} // namespace ng::ui
