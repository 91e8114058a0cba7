// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/answering.h"

#include <QHash>
#include <QMap>
#include <QRect>

namespace banzhang {

// One answer that can be picked, as a piece of the row's segmented control.
struct SheetSegment
{
    QString value;
    QString label;
    QRect rect; // in the row

    bool operator==(const SheetSegment &) const = default;
};

// A line of the sheet as it is painted and clicked: words and places, nothing to be computed any
// more. Two equal rows look the same.
struct SheetRow
{
    enum class Tone { Plain, Missing, Critical, Fatal };

    QString key;
    bool isSection = false;
    QString number; // "3.4"
    QString title;
    QString side;   // of a section: weight; of a number: its range
    QString points; // at the right: "5", "Not answered", "24.0 / 30"
    QString said;   // the answer in words
    Tone tone = Tone::Plain;
    bool pointsAreLoud = false; // in the colour of the tone
    int top = 0;
    int height = 0;
    std::vector<SheetSegment> segments;
    QString chosen; // value
    QRect field;    // of a typed number
    QString fieldText;
    QRect titleRect;
    QString chip; // what the switch measured
    QRect chipRect;
    QString mark; // "03:28", "03:28 +1"
    QRect markRect;
    bool hasHelp = false;
    // The line below, for a reason or for the words of a text item.
    bool hasLine = false;
    bool lineIsMissing = false;
    QString comment; // or the words
    QRect commentRect;
    QString cause;
    QRect causeRect;

    [[nodiscard]] QRect rect(int width) const { return {0, top, width, height}; }
    bool operator==(const SheetRow &) const = default;
};

// What a sheet shows besides its answers.
struct SheetShown
{
    QMap<QString, QString> measured;          // by item
    QMap<QString, std::vector<qint64>> marks; // by item, in the order of time
    QString current;
    QString openLine;  // the item whose comment is being written
    QString typedItem; // a number on its way
    QString typed;
    bool hidesWeights = false;
    int width = 460;
};

// Lays a sheet out as rows.
class SheetRows final
{
public:
    static constexpr int rowHeight = 24;
    static constexpr int lineHeight = 32;
    static constexpr int padding = 12;
    static constexpr int textLeft = 44;

    [[nodiscard]] std::vector<SheetRow> lay(const Answering &sheet, const SheetShown &shown);
    // The faces changed: nothing measured holds any more.
    void forget() { m_widths.clear(); }

private:
    [[nodiscard]] SheetRow sectionRow(const FormSection &section);
    [[nodiscard]] SheetRow itemRow(const FormItem &item);
    void addPoints(SheetRow &row, const FormItem &item) const;
    void addChoices(SheetRow &row, const FormItem &item);
    // Gives the control its place; the left end of what the right side of the row takes.
    int placeControl(SheetRow &row);
    void addMark(SheetRow &row);
    void placeChips(SheetRow &row, int right);
    void addLine(SheetRow &row, const FormItem &item);
    void placeLine(SheetRow &row);
    void addSegment(SheetRow &row, const QString &value, const QString &label);
    [[nodiscard]] int widthOf(const QString &text);
    [[nodiscard]] int controlRight() const;

    const Answering *m_sheet = nullptr; // while laying
    const SheetShown *m_shown = nullptr;
    QHash<QString, int> m_widths; // of small type
    int m_pointsWidth = 32;
};

}
