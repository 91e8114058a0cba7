// SPDX-License-Identifier: GPL-3.0-or-later
// Boards over data of chance: the database's places against the second computation.
#include "support/boardcentre.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr int people = 24;

struct Chance : BoardCentre
{
    std::mt19937 random{20261120};

    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(random); }

    Chance()
    {
        addAgents(people);
        QString lines = u"order_no,agent_no,time,amount,kind\n"_qs;
        for (int order = 0; order < 400; ++order) {
            const QDateTime at =
                QDateTime(QDate(2026, 8, 20), QTime(9, 0)).addSecs(upTo(70 * 24 * 60) * 60LL);
            // Few amounts, so that there are many ties.
            const int yuan = 100 * (1 + upTo(5));
            const auto line = [&](const QDateTime &when, int amount, const QString &kind) {
                lines += u"S%1,%2,%3,%4,%5\n"_qs.arg(order)
                             .arg(1001 + order % people)
                             .arg(when.toString(u"yyyy-MM-dd HH:mm:ss"_qs))
                             .arg(amount)
                             .arg(kind);
            };
            line(at, yuan, {});
            if (upTo(5) == 0)
                line(at.addSecs(upTo(20 * 24 * 60) * 60LL), 50, u"return"_qs);
            else if (upTo(7) == 0)
                line(at.addSecs(upTo(20 * 24 * 60) * 60LL), yuan, u"cancel"_qs);
        }
        REQUIRE(sell(lines).rejected == 0);
    }
    std::vector<BoardSale> sales()
    {
        std::vector<BoardSale> all;
        Rows rows =
            owner.execute("SELECT sale_id, of_sale, agent_id, team_id, on_date, sold_at, fen,"
                          " ends_order FROM sale");
        while (rows.next())
            all.push_back({rows.integer("sale_id"), rows.integer("of_sale"),
                           rows.integer("agent_id"), rows.integer("team_id"), rows.date("on_date"),
                           rows.dateTime("sold_at"), rows.integer("fen"),
                           rows.boolean("ends_order")});
        return all;
    }
    [[nodiscard]] BoardLook of(BoardMetric metric, BoardTies ties, const BoardPeriod &range,
                               BoardWho who = BoardWho::Person) const
    {
        return look({BoardCode::Month, who, 0, {}, 0, range, metric, ties});
    }
};

void compare(const BoardLook &look, const std::vector<BoardFigure> &wanted)
{
    REQUIRE(look.places.size() == wanted.size());
    std::map<qint64, BoardFigure> byId;
    for (const BoardFigure &one : wanted)
        byId[one.id] = one;
    for (const BoardPlace &one : look.places) {
        const BoardFigure &other = byId.at(one.id());
        INFO(one.agentNo.toStdString());
        CHECK(one.place == other.place);
        CHECK(one.isTied == other.isTied);
        CHECK(one.value == Approx(other.value).margin(1e-9));
        CHECK(one.low.has_value() == other.low.has_value());
        if (one.low && other.low) {
            CHECK(*one.low == Approx(*other.low).margin(1e-6));
            CHECK(*one.high == Approx(*other.high).margin(1e-6));
        }
        if (one.place > 0)
            CHECK(one.bracket == other.bracket);
    }
}

const std::vector<BoardPeriod> &periods()
{
    static const std::vector<BoardPeriod> all{
        {QDate(2026, 9, 1), QDate(2026, 9, 30)},  {QDate(2026, 9, 14), QDate(2026, 9, 20)},
        {QDate(2026, 9, 3), QDate(2026, 9, 3)},   {QDate(2026, 8, 25), QDate(2026, 10, 28)},
        {QDate(2026, 8, 1), QDate(2026, 10, 31)}, {QDate(2026, 9, 30), QDate(2026, 10, 1)}};
    return all;
}

}

TEST_CASE("B1 B3 amounts and orders of any range are ranked alike by the database and without it")
{
    Chance hall;
    const std::vector<BoardSale> sales = hall.sales();
    for (const BoardPeriod &range : periods()) {
        for (const BoardMetric metric : {BoardMetric::Amount, BoardMetric::Orders}) {
            for (const BoardTies ties : {BoardTies::Earlier, BoardTies::Share}) {
                for (const BoardWho who : {BoardWho::Person, BoardWho::Team}) {
                    INFO(range.first.toString().toStdString());
                    INFO(codeOf(metric).toStdString() + codeOf(ties).toStdString());
                    const bool byTeam = who == BoardWho::Team;
                    compare(hall.of(metric, ties, range, who),
                            ranked(saleFigures(sales, range, metric, byTeam), ties));
                }
            }
        }
    }
}

TEST_CASE("the most improved are the same by the database and without it")
{
    Chance hall;
    const std::vector<BoardSale> sales = hall.sales();
    const BoardPeriod now{QDate(2026, 9, 21), QDate(2026, 10, 10)};
    const BoardPeriod then = periodBefore(now, QDate(2026, 11, 20));
    CHECK(then == BoardPeriod{QDate(2026, 9, 1), QDate(2026, 9, 20)});
    std::map<qint64, BoardFigure> before;
    for (const BoardFigure &one : saleFigures(sales, then, BoardMetric::Amount, false))
        before[one.id] = one;
    std::vector<BoardFigure> wanted;
    for (const BoardFigure &one : saleFigures(sales, now, BoardMetric::Amount, false)) {
        BoardFigure change = improvement(one, before[one.id]);
        change.isOut |= !before.contains(one.id) || before[one.id].id == 0;
        wanted.push_back(change);
    }
    compare(hall.of(BoardMetric::Amount, BoardTies::Earlier, now, BoardWho::Improved),
            ranked(std::move(wanted), BoardTies::Earlier));
}

TEST_CASE("shares, scores and mixes with intervals and brackets are the same without the database")
{
    Chance hall;
    const BoardPeriod range{QDate(2026, 9, 1), QDate(2026, 9, 30)};
    std::vector<BoardFigure> shares;
    std::vector<BoardFigure> services;
    std::vector<BoardFigure> scores;
    hall.run("UPDATE board_version SET gates = gates"); // touches nothing
    QString lines = u"date,agent_no,visits,successes\n"_qs;
    for (int agent = 1; agent <= people; ++agent) {
        const int visits = 10 + hall.upTo(90);
        const int hits = hall.upTo(visits);
        lines += u"2026-09-10,%1,%2,%3\n"_qs.arg(1000 + agent).arg(visits).arg(hits);
        shares.push_back(shareFigure(agent, hits, visits));
        const int answered = 20 + hall.upTo(80);
        const int missed = hall.upTo(10);
        hall.addCalls(QByteArray::number(1000 + agent), "2026-09-11", answered, missed);
        services.push_back(shareFigure(agent, answered, answered + missed));
        std::vector<double> given;
        for (int sheet = 0; sheet < 10 + hall.upTo(15); ++sheet) {
            const int score = 5000 + hall.upTo(5000);
            hall.addSheet(QByteArray::number(1000 + agent), "2026-09-12 10:00", score);
            given.push_back(score / 100.0);
        }
        scores.push_back(scoreFigure(agent, given));
    }
    Connection open = hall.database.connect(hall.manager);
    REQUIRE(SaleStore().take(open, u"import"_qs, u"r"_qs, *readResults(parseCsv(lines))).added
            == people);
    compare(hall.of(BoardMetric::SuccessRate, BoardTies::Share, range),
            ranked(shares, BoardTies::Share));
    compare(hall.of(BoardMetric::Service, BoardTies::Share, range),
            ranked(services, BoardTies::Share));
    compare(hall.of(BoardMetric::QaScore, BoardTies::Share, range),
            ranked(scores, BoardTies::Share));
    const std::map<BoardMetric, double> weights{
        {BoardMetric::Amount, 2}, {BoardMetric::QaScore, 1.5}, {BoardMetric::Service, 0.5}};
    const auto amounts = saleFigures(hall.sales(), range, BoardMetric::Amount, false);
    const auto mixed = ranked(mixFigures({{BoardMetric::Amount, amounts},
                                          {BoardMetric::QaScore, scores},
                                          {BoardMetric::Service, services}},
                                         weights),
                              BoardTies::Share);
    Rows rows = open.execute("SELECT place, agent_id, value FROM board_places('mix', 'person',"
                             " '2026-09-01', '2026-09-30', NULL, 'share', '{}', '{\"amount\": 2,"
                             " \"qa_score\": 1.5, \"service\": 0.5}')");
    REQUIRE(rows.count() == int(mixed.size()));
    for (const BoardFigure &one : mixed) {
        REQUIRE(rows.next());
        CHECK(rows.integer("agent_id") == one.id);
        CHECK(rows.integer("place") == one.place);
        CHECK(rows.real("value") == Approx(one.value).margin(2e-6));
    }
}

TEST_CASE("gates: late, few calls, and a sheet that is not released yet bars nobody")
{
    Chance hall;
    const auto reasons = [&](const QByteArray &gates) {
        Connection open = hall.database.connect(hall.manager);
        Rows rows =
            open.execute("SELECT agent_no, out_code, out_figures FROM board_places('amount',"
                         " 'person', '2026-09-01', '2026-09-30', NULL, 'earlier', '"
                         + gates + "', '{}') WHERE out_code NOT IN ('nothing') ORDER BY 1");
        QStringList told;
        while (rows.next())
            told.append(rows.text("agent_no") + u' ' + rows.text("out_code"));
        return told.join(u", ");
    };
    hall.addViolation("1001", "2026-09-05", "late", "confirmed");
    hall.addViolation("1002", "2026-09-05", "late", "dismissed");
    hall.addViolation("1003", "2026-10-01", "late", "confirmed");
    hall.addViolation("1004", "2026-09-30", "duty_late");
    CHECK(reasons("{\"not_late\": {}}") == u"1001 late, 1004 late");
    CHECK(reasons("{\"not_absent\": {}}").isEmpty());
    hall.addSheet("1005", "2026-09-05 10:00", 0, true, "now() + interval '1 day'");
    CHECK(reasons("{\"no_fatal\": {}}").isEmpty());
    hall.addSheet("1006", "2026-08-31 23:59", 0, true);
    CHECK(reasons("{\"no_fatal\": {}}").isEmpty());
    CHECK(reasons("{\"no_fatal\": {\"lookback_days\": 1}}") == u"1006 fatal");
    for (int agent = 1; agent < people; ++agent)
        hall.addCalls(QByteArray::number(1000 + agent), "2026-09-10", agent == 7 ? 9 : 10);
    CHECK(reasons("{\"min_calls\": {\"n\": 10}}") == u"1007 few_calls, 1024 few_calls");
}

TEST_CASE("short calls, hang-ups and transfers are flagged from the thresholds on")
{
    Chance hall;
    hall.run("SELECT ensure_partitions('2026-09-01', '2026-09-30')");
    const auto leg = [&](int agent, int n, int talk, const char *outcome) {
        hall.run(
            "INSERT INTO agent_leg (switch_id, call_uid, leg_no, offered_at, answered_at,"
            " ended_at, visit_no, agent_id, source_id, ring_ms, wait_s, talk_s, hold_count,"
            " hold_s, outcome) SELECT 1, 'c' || "
            + QByteArray::number(agent) + " || '-' || g || '" + outcome + QByteArray::number(talk)
            + "', 1, '2026-09-10 10:00', '2026-09-10 10:00',"
              " '2026-09-10 10:01', 1, "
            + QByteArray::number(agent) + ", 1, 0, 0, " + QByteArray::number(talk) + ", 0, 0, '"
            + outcome + "' FROM generate_series(1, " + QByteArray::number(n) + ") g");
    };
    leg(1, 3, 10, "agent");
    leg(2, 2, 10, "agent"); // too few
    leg(2, 9, 11, "agent"); // too long
    leg(2, 9, 5, "caller"); // not the agent
    hall.addCalls("1003", "2026-09-10", 20, 0, 12, 5);
    hall.addCalls("1004", "2026-09-10", 20, 0, 11, 6);
    hall.addCalls("1005", "2026-09-10", 19, 0, 19, 19); // too few to tell
    const BoardLook look =
        hall.of(BoardMetric::Orders, BoardTies::Earlier, {QDate(2026, 9, 1), QDate(2026, 9, 30)});
    std::map<QString, std::vector<BoardFlag>> flags;
    for (const BoardPlace &one : look.places)
        std::ranges::copy_if(one.flags, std::back_inserter(flags[one.agentNo]),
                             [](const BoardFlag &flag) { return flag.code != u"refunds"; });
    REQUIRE(flags[u"1001"_qs].size() == 1);
    CHECK(flags[u"1001"_qs][0] == BoardFlag{u"short_calls"_qs, 3, 0, 10, 0, 3});
    CHECK(flags[u"1002"_qs].empty());
    REQUIRE(flags[u"1003"_qs].size() == 1);
    CHECK(flags[u"1003"_qs][0] == BoardFlag{u"hang_ups"_qs, 12, 20, 0, 0, 60});
    REQUIRE(flags[u"1004"_qs].size() == 1);
    CHECK(flags[u"1004"_qs][0] == BoardFlag{u"transfers"_qs, 6, 20, 0, 0, 30});
    CHECK(flags[u"1005"_qs].empty());
}
