// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

enum class InspectionKind { Hygiene, Conduct };

// What an inspection looks at, with what a fault costs on the day asked for.
struct InspectionItem
{
    qint64 id = 0;
    QString code;
    InspectionKind kind = InspectionKind::Hygiene;
    QString head; // handover, order, computer, safety (#70)
    QString words;
    QString ruleCode;
    QString rule;           // its name
    bool isInForce = false; // else a fault costs nothing: nothing before a rule's date (#12)
    qint64 amountFen = 0;
    int points = 0;
    bool needsRedo = false;
    int position = 0; // its place in the form
    QDate from;       // first day of this version; invalid: since ever
    QDate until;      // its last day; invalid: no end is known

    bool operator==(const InspectionItem &) const = default;
};

// A rule that a fault may carry: one that somebody sees, not one that is measured.
struct InspectionRule
{
    QString code;
    QString name;
    qint64 amountFen = 0; // today's
    int points = 0;

    bool operator==(const InspectionRule &) const = default;
};

struct InspectionResult
{
    qint64 itemId = 0;
    bool isFault = false;
    QString remark;

    bool operator==(const InspectionResult &) const = default;
};

// An inspection that is to be submitted; `key` makes one sent again the same.
struct InspectionDraft
{
    QString key;
    InspectionKind kind = InspectionKind::Hygiene;
    qint64 areaId = 0;  // hygiene
    qint64 agentId = 0; // whom it concerns; of an area who has the duty, 0: nobody
    QDateTime at;       // null: now
    std::vector<InspectionResult> results;
    QString note;
    QByteArray photo; // JPEG or PNG; empty: none
    int redoMinutes = 30;
};

struct InspectionCost
{
    int violations = 0;
    qint64 fen = 0;
    int points = 0;
    bool needsRedo = false;

    bool operator==(const InspectionCost &) const = default;
};

// What its faults come to, as the schema proposes it: faults under one rule once an inspection, not
// per corner (#5); nothing where it concerns nobody. Results of items that are not given are
// ignored.
[[nodiscard]] InspectionCost costOf(const std::vector<InspectionItem> &items,
                                    const std::vector<InspectionResult> &results, bool hasAgent);

inline constexpr int mostPhotoBytes = 2 * 1024 * 1024;

enum class PhotoFault { None, TooLarge, NoPicture };

// By size and first bytes, as the schema checks them.
[[nodiscard]] PhotoFault photoFault(const QByteArray &photo);

// An inspection as a list shows it.
struct Inspection
{
    qint64 id = 0;
    InspectionKind kind = InspectionKind::Hygiene;
    QString area;
    qint64 agentId = 0; // 0: nobody had the duty
    QString agentNo;
    QString agent;
    QString team;
    QDateTime at;
    QString by;
    QString note;
    int looked = 0; // items
    int faults = 0;
    QString faultWords;
    qint64 fen = 0; // of what it proposed, as it stands
    bool hasPhoto = false;

    bool operator==(const Inspection &) const = default;
};

// Work to be done again.
struct RedoTask
{
    qint64 id = 0;
    qint64 inspectionId = 0;
    QString what; // area, or the rule of conduct
    qint64 agentId = 0;
    QString agentNo;
    QString agent;
    QString team;
    QString faultWords;
    QDateTime madeAt;
    QDateTime dueAt;
    QDateTime doneAt;
    QDateTime recheckedAt;
    QString recheckedBy;
    bool isPassed = false;
    QString remark;
    bool isRepeat = false; // follows one that failed

    bool operator==(const RedoTask &) const = default;
};

// What needs somebody first stands first.
enum class RedoStage { Overdue, ToRecheck, Open, Failed, Passed };

// Open until it is done, overdue from the second after its due time, then to be looked at again.
[[nodiscard]] RedoStage stageOf(const RedoTask &task, const QDateTime &now);
// Seconds until it is due, less than nothing beyond; 0 once it is done.
[[nodiscard]] qint64 secondsLeft(const RedoTask &task, const QDateTime &now);

}
