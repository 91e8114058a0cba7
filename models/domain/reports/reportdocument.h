// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "reports/daymark.h"
#include "reports/reportrequest.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>
#include <variant>
#include <vector>

namespace banzhang {

// A report as it is shown, printed and written into files: one document for all of them, so that
// one run has one set of figures. Texts are worded already, in the request's language; figures are
// typed and worded by each medium with figureText().

// How a figure is kept and shown.
enum class FigureKind {
    Text,     // QString
    Integer,  // qint64, with separators of thousands
    Decimal,  // double, two decimals: points, of which places are reckoned
    Percent,  // double, 0 to 100, one decimal and the sign
    Duration, // qint64 seconds, h:mm (from a minute on), as paper has it
    Clock,    // qint64 seconds, mm:ss or h:mm:ss
    Money,    // qint64 fen, in yuan with two decimals
    Date,     // QDate
    DateTime, // QDateTime, at the site's time
    Change    // double, with its sign, two decimals
};

// The figure as it is read: "1,486", "9.4%", "161:15", "-5.00", "2026-10-01". A null value is a
// dash: nothing is known, which is not zero. A word stands in any column as it is: "Sum" below
// days.
[[nodiscard]] QString figureText(const QVariant &value, FigureKind kind, const QTimeZone &zone);

// Where a row or a point of a chart leads to on the screen. Empty: nowhere.
struct ReportLink
{
    enum class To { None, Agent, Team, Day, Queue, Calls, Sheet, Violation, Closing } to = To::None;
    qint64 id = 0; // of the agent, team, queue, sheet …
    QDate from{};  // days, where it is about days
    QDate until{};

    bool operator==(const ReportLink &) const = default;
};

struct ReportColumn
{
    QString code; // stable in all languages: "dialled"
    QString head; // "拨打量"
    FigureKind kind = FigureKind::Text;
    double weight = 1; // of the width, relative to its neighbours
    QString note{};    // how it is reckoned, for the tool tip and the foot; may be empty

    bool operator==(const ReportColumn &) const = default;
};

enum class RowRole { Plain, Group, Sum, Before }; // a group's head, totals, the time before in grey

struct ReportRow
{
    std::vector<QVariant> cells; // as many as there are columns
    RowRole role = RowRole::Plain;
    ReportLink link{};

    bool operator==(const ReportRow &) const = default;
};

struct ReportTable
{
    QString code;
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    QString empty{};  // what stands there when it has no rows
    qint64 inAll = 0; // how many there are, when `rows` are only the first of them; else 0
    QString digest{}; // then: SHA-256 over all of them (RowStream), so that the fingerprint has it

    bool operator==(const ReportTable &) const = default;
};

struct ChartSeries
{
    enum class Look { Bar, StackedBar, Line, Target } look = Look::Bar;
    QString code;
    QString name;
    FigureKind kind = FigureKind::Integer;
    bool isRightAxis = false;
    std::vector<std::optional<double>> values; // one for each category; none is a gap
    std::vector<ReportLink> links{};           // empty, or one for each category

    bool operator==(const ChartSeries &) const = default;
};

struct ReportChart
{
    QString code;
    QString title;
    std::vector<QString> categories; // "1", "2", … "31"; half-hours; items
    std::vector<ChartSeries> series;
    bool isPareto = false;        // bars by size with the running share as a line
    std::vector<DayMark> marks{}; // of categories that are days; empty, or one for each

    bool operator==(const ReportChart &) const = default;
};

// Headline figures: a name, the value, what it was, its target and whether it is met.
struct KeyFigure
{
    enum class Light { None, Met, Near, Missed } light = Light::None;
    QString code;
    QString name;
    FigureKind kind = FigureKind::Integer;
    QVariant value;
    QVariant before;
    QVariant yearBefore;
    QVariant target;
    ReportLink link{};
    bool isAtMost = false; // the target is not to be exceeded

    bool operator==(const KeyFigure &) const = default;
};

// "≥ 85.0%", "≤ 00:20": the target as it is read; empty without one.
[[nodiscard]] QString targetText(const KeyFigure &figure, const QTimeZone &zone);

struct KeyFigures
{
    QString code;
    std::vector<KeyFigure> figures;

    bool operator==(const KeyFigures &) const = default;
};

struct ReportText
{
    QString text; // paragraphs by line breaks
    bool isNote = false;
    // Says how things stood at the snapshot, and is no figure of the report: the figures of a
    // closed month have the same fingerprint for ever, whatever is told beside them.
    bool isOfMoment = false;

    bool operator==(const ReportText &) const = default;
};

// Boxes to sign in, each with who signs: "制表 林慧".
struct SignatureBoxes
{
    std::vector<QString> names;

    bool operator==(const SignatureBoxes &) const = default;
};

using ReportBlock = std::variant<ReportTable, ReportChart, KeyFigures, ReportText, SignatureBoxes>;

// A chapter. `startsPage` for statements: one agent a page.
struct ReportChapter
{
    QString code; // codeOf(ReportSection), or with what it is about: "statements/1001"
    QString number;
    QString title;
    QString note; // beside the title, small: units, zone
    std::vector<ReportBlock> blocks;
    bool startsPage = false;

    bool operator==(const ReportChapter &) const = default;
};

struct ReportDocument
{
    ReportRequest request;
    QString centre;
    QString kindTitle; // "月报"
    QString title;     // "2026 年 10 月 销售一组"
    QString state;     // "已结账 11-01 09:00", or "暂定": stands on every page
    bool isProvisional = true;
    QString zone;         // IANA name of the site's time zone
    QDateTime snapshotAt; // UTC; all figures are as of then
    QString parameters;   // in words, for the foot
    std::vector<ReportChapter> chapters;

    bool operator==(const ReportDocument &) const = default;
};

// The document as JSON and back: what a run keeps. Invalid when the text is no such document.
[[nodiscard]] QByteArray toJson(const ReportDocument &document);
[[nodiscard]] Result<ReportDocument> reportDocumentFromJson(const QByteArray &json);

// A request alone, as runs and schedules keep it. What cannot be read is left as it is by default.
[[nodiscard]] QByteArray requestToJson(const ReportRequest &request);
[[nodiscard]] ReportRequest requestFromJson(const QByteArray &json);

// A chapter without the texts that only say how things stood, and without the kinds of days.
[[nodiscard]] ReportChapter figuresOf(ReportChapter chapter);

// SHA-256 over request and figures (not over snapshotAt, state and paper): two runs with the same
// figures have the same one. 64 hexadecimal digits.
[[nodiscard]] QString fingerprintOf(const ReportDocument &document);

}
