// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/evennessstore.h"
#include "support/fineappealcentre.h"
#include "support/numberof.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr int most = 1000;

// A month in which two managers decided on six who were late: booked, deviating, dismissed, left;
// one fine was upheld, one reduced on appeal, and somebody was praised.
struct Hall : FineAppealCentre
{
    Hall()
    {
        const ViolationId one = beLate("1034", 0);
        const ViolationId two = beLate("1034", 1);
        const ViolationId three = beLate("1034", 2);
        const ViolationId four = beLate("1035", 0);
        beLate("1035", 1);
        const ViolationId six = beLate("1034", 3);
        const qint64 first = fine(one);
        const qint64 second = fine(two, 200);
        fine(four, 900);
        Connection open = database.connect(above);
        ViolationStore().confirm(open, {three}, {});
        ViolationStore().dismiss(open, {six}, u"地铁故障"_qs);
        add(LedgerKind::Award, 5000, day);
        const qint64 wrong = add(LedgerKind::Award, 100, day);
        Connection booking = database.connect(manager);
        LedgerStore().reverse(booking, wrong, u"误发"_qs);
        decide(appeal(first), {FineOutcome::Uphold, 0, 0, u"属实"_qs});
        decide(appeal(second), {FineOutcome::Reduce, 100, 0, u"部分属实"_qs});
        // Found so many hours before they were decided.
        run("ALTER TABLE violation DISABLE TRIGGER USER; UPDATE violation SET proposed_at ="
            " coalesce(decided_at, now()) - violation_id * interval '1 hour'; ALTER TABLE violation"
            " ENABLE TRIGGER USER");
    }
    [[nodiscard]] Evenness look(const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return EvennessStore().look(open, day, most);
    }
    // The second computation: by what the other lists of the same month say.
    [[nodiscard]] std::vector<ViolationWhy> first() const
    {
        std::vector<ViolationWhy> all;
        for (const Violation &violation : violations(day)) {
            ViolationWhy whole = why(violation.id);
            if (!whole.evidence.contains(u"appeal"))
                all.push_back(std::move(whole));
        }
        return all;
    }
    [[nodiscard]] std::vector<FineAppeal> appeals() const
    {
        Connection open = database.connect(manager);
        return FineAppealStore().list(open, QDateTime::currentDateTimeUtc().addYears(-1), most);
    }
};

// By names: the logins of one database differ.
std::map<QString, DeciderMonth> decidersAnew(const Hall &hall)
{
    std::map<QString, DeciderMonth> all;
    for (const ViolationWhy &why : hall.first()) {
        const Violation &one = why.violation;
        if (isUndecided(one))
            continue;
        DeciderMonth &sum = all[one.decidedBy];
        (one.state == ViolationState::Dismissed ? sum.dismissed : sum.booked) += 1;
        sum.deviating += one.deviates ? 1 : 0;
        sum.deviationFen += one.deviates ? one.amountFen - why.rule.amountFen : 0;
        for (const FineAppeal &appeal : hall.appeals()) {
            if (appeal.entry.violationId != number(one.id)
                || appeal.state == FineAppealState::Withdrawn)
                continue;
            ++sum.appealed;
            sum.upheld += appeal.outcome == FineOutcome::Uphold ? 1 : 0;
            sum.reduced += appeal.outcome == FineOutcome::Reduce ? 1 : 0;
        }
    }
    return all;
}

struct Both
{
    TeamBalance balance;
    std::set<qint64> awarded;
    std::set<qint64> fined;
};

std::map<QString, Both> balancesAnew(const Hall &hall)
{
    Connection open = hall.database.connect(hall.manager);
    std::map<QString, Both> all;
    for (const LedgerEntry &entry : LedgerStore().entries(open, hall.day, 0, most)) {
        if (entry.isReversed)
            continue;
        Both &both = all[entry.team];
        if (entry.kind == LedgerKind::Award) {
            ++both.balance.awards;
            both.balance.awardFen += entry.fen;
            both.awarded.insert(entry.agentId);
        } else if (entry.kind == LedgerKind::Fine) {
            ++both.balance.fines;
            both.balance.fineFen += entry.fen;
            both.fined.insert(entry.agentId);
        }
    }
    return all;
}

}

TEST_CASE("#39 #40 the report per decider is what the violations say, each deviation with its "
          "reason")
{
    Hall hall;
    const std::vector<DeciderMonth> seen = hall.look().deciders;
    const auto anew = decidersAnew(hall);
    REQUIRE(seen.size() == 2);
    REQUIRE(anew.size() == 2);
    for (DeciderMonth one : seen) {
        const DeciderMonth &other = anew.at(one.name);
        one.staffId = 0;
        one.name.clear();
        CHECK(one == other);
    }
    const auto by = [&](const QString &login) {
        return *std::ranges::find_if(seen, [&](const DeciderMonth &one) {
            return one.staffId
                   == number(hall.owner, "SELECT staff_id FROM staff WHERE db_role = "
                                             + hall.owner.quotedText(login));
        });
    };
    CHECK(by(hall.manager).booked == 3);
    CHECK(by(hall.manager).deviating == 2);
    CHECK(by(hall.manager).deviationFen == -300 + 400);
    CHECK(by(hall.manager).upheld == 1);
    CHECK(by(hall.manager).reduced == 1);
    CHECK(by(hall.above).dismissed == 1);
    CHECK(by(hall.above).deviating == 0); // what he reduced on appeal is no deviation of his
    const std::vector<Deviation> deviations = hall.look().deviations;
    REQUIRE(deviations.size() == 2);
    for (const Deviation &one : deviations) {
        CHECK(one.why == u"初犯");
        CHECK(one.ruleFen == 500);
    }
    CHECK(deviations[0].fen + deviations[1].fen == 1100);
    // A deviation without a reason is refused (#40).
    const ViolationId last = hall.beLate("1034", 7);
    CHECK(hall.tryAs(hall.manager,
                     [&](Connection &open) { ViolationStore().confirm(open, {last}, {}, 300); })
              .constraint
          == u"violation_deviation_reason");
}

TEST_CASE("#26 the ratio of awards to fines per team is what the ledger's entries come to")
{
    Hall hall;
    const std::vector<TeamBalance> seen = hall.look().balances;
    const auto anew = balancesAnew(hall);
    CHECK(seen.size() == anew.size());
    for (const TeamBalance &one : seen) {
        Both both = anew.at(one.team);
        both.balance.teamId = one.teamId;
        both.balance.team = one.team;
        both.balance.awardPeople = int(both.awarded.size());
        both.balance.finePeople = int(both.fined.size());
        CHECK(one == both.balance);
    }
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].awards == 1); // the one taken back does not count
    CHECK(seen[0].fines == 2);
    CHECK(seen[0].ratio() == 0.5);
    CHECK(seen[1].onlyPunishes());
}

TEST_CASE("#13 enforcement per team: what was found, acted on, left, and how long it took")
{
    Hall hall;
    const std::vector<TeamEnforcement> seen = hall.look().enforcements;
    const std::vector<FineAppeal> appeals = hall.appeals();
    std::map<QString, TeamEnforcement> anew;
    std::map<QString, std::vector<qint64>> spans;
    for (const ViolationWhy &why : hall.first()) {
        const Violation &one = why.violation;
        TeamEnforcement &sum = anew[one.team];
        ++sum.found;
        if (isUndecided(one))
            ++sum.open;
        else if (one.state == ViolationState::Dismissed)
            ++sum.dismissed;
        else
            ++sum.booked;
        const auto isReduced = [&one](const FineAppeal &appeal) {
            return appeal.entry.violationId == number(one.id)
                   && appeal.outcome == FineOutcome::Reduce;
        };
        // What was reduced still costs something.
        if (one.state == ViolationState::Reversed && std::ranges::none_of(appeals, isReduced))
            ++sum.reversed;
        if (!isUndecided(one))
            spans[one.team].push_back(why.proposedAt.secsTo(why.decidedAt));
    }
    REQUIRE(seen.size() == anew.size());
    for (const TeamEnforcement &one : seen) {
        TeamEnforcement other = anew.at(one.team);
        std::vector<qint64> &span = spans.at(one.team);
        std::ranges::sort(span);
        const size_t half = span.size() / 2;
        other.medianS = span.size() % 2 ? span[half] : (span[half - 1] + span[half]) / 2;
        other.teamId = one.teamId;
        other.team = one.team;
        CHECK(one == other);
        CHECK(one.found == one.booked + one.dismissed + one.open);
    }
    REQUIRE(seen.size() == 1); // on one roster
    CHECK(seen[0].found == 6);
    CHECK(seen[0].open == 1);
    CHECK(seen[0].reversed == 1);
    CHECK(seen[0].actedShare() == Approx(500.0 / 6));
}

TEST_CASE("a leader's evenness is of his teams, an empty month is empty, and others read nothing")
{
    Hall hall;
    CHECK(hall.look(hall.leader).balances.size() == 1);
    CHECK(hall.look(hall.auditor).deciders == hall.look().deciders);
    Connection open = hall.database.connect(hall.manager);
    const Evenness none = EvennessStore().look(open, hall.month.addMonths(-6), most);
    CHECK(none.deciders.empty());
    CHECK(none.balances.empty());
    CHECK(none.enforcements.empty());
    const QString inspector = hall.staff("inspector");
    CHECK(hall.tryAs(inspector,
                     [&](Connection &one) {
                         static_cast<void>(EvennessStore().look(one, hall.day, most));
                     })
              .kind
          == ProblemKind::Denied);
}
