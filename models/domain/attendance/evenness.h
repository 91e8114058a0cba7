// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace banzhang {

// What somebody decided on violations of a month's days, and what became of it (#39, #40). What a
// reduced fine is booked by is no decision of its own here.
struct DeciderMonth
{
    qint64 staffId = 0;
    QString name;
    int booked = 0; // taken back later or not
    int dismissed = 0;
    int deviating = 0;
    qint64 deviationFen = 0; // sum of what was decided less what the rule says
    int appealed = 0;        // without those that were withdrawn
    int upheld = 0;
    int reduced = 0;

    bool operator==(const DeciderMonth &) const = default;
    // Per cent of what he decided; -1 when that is nothing.
    [[nodiscard]] double deviatingShare() const;
};

// A decision that deviates from its rule, with the reason (#40).
struct Deviation
{
    qint64 violationId = 0;
    qint64 staffId = 0; // who decided
    QString decider;
    QString agentNo;
    QString agent;
    QString team;
    QDate onDate;
    QString rule;
    qint64 ruleFen = 0;
    qint64 fen = 0;
    int rulePoints = 0;
    int points = 0;
    QString why;

    bool operator==(const Deviation &) const = default;
};

// Awards against fines of a team that count in a month, without those that were taken back (#26).
struct TeamBalance
{
    qint64 teamId = 0; // 0: of no team
    QString team;
    int awards = 0;
    qint64 awardFen = 0;
    int awardPoints = 0;
    int awardPeople = 0;
    int fines = 0;
    qint64 fineFen = 0; // <= 0
    int finePoints = 0; // <= 0
    int finePeople = 0;

    bool operator==(const TeamBalance &) const = default;
    // Awards for each fine; nothing where there is no fine.
    [[nodiscard]] std::optional<double> ratio() const;
    [[nodiscard]] bool onlyPunishes() const { return fines > 0 && awards == 0; }
};

// Violations of a month's days that were found in a team, and acted on (#13); without those that
// later evidence withdrew.
struct TeamEnforcement
{
    qint64 teamId = 0; // 0: of no team
    QString team;
    int found = 0; // booked + dismissed + open
    int booked = 0;
    int dismissed = 0;
    int open = 0;
    int reversed = 0;              // of the booked ones
    std::optional<qint64> medianS; // from finding to deciding; nothing: none was decided

    bool operator==(const TeamEnforcement &) const = default;
    // Per cent of the found ones; -1 when there are none.
    [[nodiscard]] double actedShare() const;
};

// All of it, of a month.
struct Evenness
{
    std::vector<DeciderMonth> deciders;
    std::vector<Deviation> deviations;
    std::vector<TeamBalance> balances;
    std::vector<TeamEnforcement> enforcements;
};

}
