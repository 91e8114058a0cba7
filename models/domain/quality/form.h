// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace banzhang {

// A scoring form (评分表): sections of items, as a version of it is kept. Points are whole
// hundredths of a point, scores whole hundredths of a per cent, so that every figure is exact.

enum class ItemKind {
    YesNo,  // two options
    Choice, // options with points
    Scale,  // a whole number from `minimum` to `maximum`, picked by a key
    Number, // the same, typed
    Text,   // words; no points
    Bonus   // options with points above or below zero, added to the total; never in the possible
};

enum class Severity {
    Ordinary,
    Critical, // failed: its section has no points
    Fatal     // 致命项, failed: the sheet has no points
};

// What the switch's facts answer by themselves; the inspector may answer otherwise.
enum class Measure {
    None,
    TwoRings,       // answered within two rings (#41)
    CustomerHungUp, // the customer hung up first (#43)
    HoldUsed        // the caller was put on hold while the agent asked (#48)
};

struct FormOption
{
    QString value; // key of the answer, unique within the item: "yes", "no", "a"
    QString title;
    int points = 0; // hundredths of a point; below zero only for Bonus
    bool fails = false;
    bool needsComment = false;
    bool needsCause = false; // one of the item's causes

    bool operator==(const FormOption &) const = default;
};

// The item is asked only when an earlier one was answered so.
struct FormCondition
{
    QString item;        // key
    QStringList answers; // values; numbers as written: "0"

    bool operator==(const FormCondition &) const = default;
};

struct FormItem
{
    QString key; // unique within the form, stays when the item is moved
    QString title;
    ItemKind kind = ItemKind::YesNo;
    Severity severity = Severity::Ordinary;
    Measure measure = Measure::None;
    bool isScored = true;          // else it is asked, and counts nowhere
    bool mayBeMissing = false;     // a sheet may be submitted without it
    bool mayNotApply = false;      // N/A is an answer
    int points = 0;                // Scale, Number: for `maximum`, in hundredths of a point
    int minimum = 0;               // Scale, Number
    int maximum = 5;               // Scale, Number
    std::optional<int> failsBelow; // Scale, Number: an answer below fails
    std::optional<int> commentBelow;
    std::vector<FormOption> options; // YesNo, Choice, Bonus
    QStringList causes;              // root causes to choose from
    std::optional<FormCondition> shownIf;
    QString help; // what is meant; good and bad examples of it
    QString goodExample;
    QString badExample;

    [[nodiscard]] bool hasOptions() const;
    [[nodiscard]] bool isNumeric() const;
    [[nodiscard]] bool countsPoints() const; // part of earned and possible
    [[nodiscard]] const FormOption *option(const QString &value) const; // null when there is none
    [[nodiscard]] int possible() const; // hundredths of a point; 0 for what counts no points

    bool operator==(const FormItem &) const = default;
};

struct FormSection
{
    QString key; // unique among sections and items
    QString title;
    int weight = 0; // of 100, or any scale: only the proportion counts; 0 counts nowhere
    bool mayNotApply = false;
    std::vector<FormItem> items;

    bool operator==(const FormSection &) const = default;
};

struct GradeBand
{
    QString name;
    int from = 0; // score in hundredths of a per cent from which it is given

    bool operator==(const GradeBand &) const = default;
};

// How sections make the total (Q3).
enum class Weighting {
    Sections, // sum of section share times weight, over the weights of the sections that apply
    Points    // sum of points times section weight, over the possible ones times weight
};

// What a failed fatal item does (Q5).
enum class FatalEffect {
    Zero,     // the total is 0; what it would have been is kept
    KeepScore // the total stays; the outcome is "failed", with the lowest grade
};

// What becomes of an item that does not apply (Q4).
enum class NotApplicable {
    Removed, // leaves earned and possible
    Passed   // counts with all its points
};

struct Form
{
    QString title;
    Weighting weighting = Weighting::Sections;
    FatalEffect fatalEffect = FatalEffect::Zero;
    NotApplicable notApplicable = NotApplicable::Removed;
    std::vector<GradeBand> grades; // any order
    std::vector<FormSection> sections;

    [[nodiscard]] const FormItem *item(const QString &key) const; // null when there is none
    [[nodiscard]] const FormSection *section(const QString &key) const;
    // "3.4": the place of an item, or "3" of a section, counted from 1; empty for an unknown key.
    [[nodiscard]] QString numberOf(const QString &key) const;
    // Name of the band for a score in hundredths of a per cent; empty when there are no bands.
    [[nodiscard]] QString gradeOf(int score) const;
    [[nodiscard]] QString lowestGrade() const;

    bool operator==(const Form &) const = default;
};

}
