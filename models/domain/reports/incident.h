// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <vector>

namespace banzhang {

// What was written down while an incident went on, and after it.
struct IncidentEntry
{
    qint64 entryId = 0;
    QDateTime at; // UTC
    QString by;
    QString text;

    bool operator==(const IncidentEntry &) const = default;
};

// Something out of the ordinary (#240, #178): a fault, an emergency, a complaint, a drill.
struct Incident
{
    qint64 incidentId = 0;
    QString no;        // on paper
    QString kind;      // code: "fault", "emergency", "complaint", "drill"
    QString title;     // in one line
    QDateTime begunAt; // UTC
    QDateTime endedAt; // null: it goes on
    QString what;
    QString effect;
    qint64 callsLost = -1; // -1: not known
    qint64 agents = -1;    // concerned; -1: not known
    QString cause;
    QString measures;
    QString reportedBy;
    QString attendees;
    QDateTime closedAt;                 // null: still open
    std::vector<IncidentEntry> entries; // its course, by time
    qint64 revisionId = 0;              // of the words that were read; a save names it
    QString closedBy;
    QString conclusion;

    [[nodiscard]] bool isDrill() const { return kind == QLatin1String("drill"); } // 应急演练
    [[nodiscard]] bool isOpen() const { return !closedAt.isValid(); }
    bool operator==(const Incident &) const = default;
};

// Codes of kinds in the order of a choice.
[[nodiscard]] const std::vector<QString> &incidentKinds();

// What is missing or wrong of one that is to be saved, at `now`.
enum class IncidentFault { None, NoTitle, NoWhat, NoBegin, Ahead, EndsBefore };
[[nodiscard]] IncidentFault incidentFault(const Incident &incident, const QDateTime &now);

// The same of one entry of its course, at `now`.
enum class EntryFault { None, NoText, NoTime, Ahead, BeforeBegin };
[[nodiscard]] EntryFault entryFault(const Incident &incident, const IncidentEntry &entry,
                                    const QDateTime &now);

// By when it must be dealt with: a complaint 48 hours after it came in, by the calendar, nights and
// holidays too (#161, 004 «48小时之内必须做出处理»). Null for what has no such clock.
[[nodiscard]] QDateTime incidentDueAt(const Incident &incident);

}
