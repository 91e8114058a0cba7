// SPDX-License-Identifier: GPL-3.0-or-later
// Figures against a second computation over random facts, and those of quality by hand.
#include "reports/turnover.h"
#include "support/reportcentre.h"

#include <catch2/catch.hpp>

#include <QTimeZone>

#include <map>
#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate october(2026, 10, 1);
const QDate lastOfOctober(2026, 10, 31);

// What happened, as the test knows it.
struct Deed
{
    int agent = 1; // 1 to 6
    QDate on;
    WorkSums sums;
};

// Six people; whoever has an odd number goes to the other team on the 16th of October.
class RandomCentre : public ReportCentre
{
public:
    explicit RandomCentre(unsigned seed) : m_random(seed)
    {
        for (int n = 1; n <= 6; ++n)
            addAgent(QByteArray::number(1000 + n), "某人", 1 + n % 2);
        run("UPDATE agent_team SET during = '[2000-01-01,2026-10-16)' WHERE agent_id % 2 = 1;"
            "INSERT INTO agent_team SELECT agent_id, 1, '[2026-10-16,)' FROM agent WHERE"
            " agent_id % 2 = 1");
        for (int n = 0; n < 120; ++n)
            add();
    }
    [[nodiscard]] static qint64 teamOf(int agent, QDate on)
    {
        return agent % 2 == 1 && on < QDate(2026, 10, 16) ? 2 : 1;
    }
    // By agent and team, over the days of a span.
    [[nodiscard]] std::map<std::pair<qint64, qint64>, WorkSums>
    expected(const ReportSpan &span) const
    {
        std::map<std::pair<qint64, qint64>, WorkSums> sums;
        for (const Deed &deed : m_deeds) {
            if (deed.on >= span.from && deed.on <= span.to)
                sums[{deed.agent, teamOf(deed.agent, deed.on)}] += deed.sums;
        }
        return sums;
    }

private:
    int any(int from, int to) { return std::uniform_int_distribution<int>(from, to)(m_random); }

    void add()
    {
        Deed deed{any(1, 6), QDate(2026, 9, 20).addDays(any(0, 50)), {}};
        const QByteArray no = QByteArray::number(1000 + deed.agent);
        const QByteArray day = deed.on.toString(Qt::ISODate).toLatin1();
        switch (any(0, 4)) {
        case 0: calls(deed, day); break;
        case 1: sale(deed, no, day); break;
        case 2: score(deed, day); break;
        case 3: shift(deed, no, day); break;
        default: fine(deed, no, day); break;
        }
        m_deeds.push_back(deed);
    }
    void calls(Deed &deed, const QByteArray &day)
    {
        WorkSums &sums = deed.sums;
        sums.connected = any(0, 90);
        const int missed = any(0, 9);
        sums.offered = sums.connected + missed;
        sums.talkS = any(0, 20000);
        sums.loginS = any(20000, 30000);
        sums.pauseS = any(0, 2000);
        const auto n = [](qint64 number) { return QByteArray::number(number); };
        run("INSERT INTO agent_day AS d (agent_id, day, team_id, answered, no_answer, talk_s,"
            " login_s, pause_full_s) VALUES ("
            + n(deed.agent) + ", '" + day + "', " + n(teamOf(deed.agent, deed.on)) + ", "
            + n(sums.connected) + ", " + n(missed) + ", " + n(sums.talkS) + ", " + n(sums.loginS)
            + ", " + n(sums.pauseS)
            + ") ON CONFLICT (agent_id, day) DO UPDATE SET answered = d.answered"
              " + EXCLUDED.answered, no_answer = d.no_answer + EXCLUDED.no_answer, talk_s ="
              " d.talk_s + EXCLUDED.talk_s, login_s = d.login_s + EXCLUDED.login_s, pause_full_s ="
              " d.pause_full_s + EXCLUDED.pause_full_s");
    }
    void sale(Deed &deed, const QByteArray &no, const QByteArray &day)
    {
        const QString number = QString::number(m_deeds.size());
        const int yuan = any(1, 9999999);
        deed.sums.orders = 1;
        deed.sums.salesFen = 100LL * yuan;
        REQUIRE(order(number, QString::fromLatin1(no), QString::fromLatin1(day) + u" 23:59"_qs,
                      QString::number(yuan))
                    .added
                == 1);
    }
    void score(Deed &deed, const QByteArray &day)
    {
        deed.sums.sheets = 1;
        deed.sums.scoreSum = any(0, 10000);
        deed.sums.failed = any(0, 1);
        const auto n = [](qint64 number) { return QByteArray::number(number); };
        run("ALTER TABLE sheet DISABLE TRIGGER USER; INSERT INTO sheet (version_id, interaction_at,"
            " agent_id, team_id, inspector_id, mode, state, strengths, weaknesses, score, computed,"
            " failed, submitted_at, release_at) VALUES (1, '"
            + day + " 00:00'::timestamp AT TIME ZONE 'Asia/Shanghai', " + n(deed.agent) + ", "
            + n(teamOf(deed.agent, deed.on)) + ", 3, 'recording', 'submitted', 's', 'w', "
            + n(deed.sums.scoreSum) + ", 0, " + (deed.sums.failed > 0 ? "true" : "false")
            + ", '2025-12-01', '2026-01-01'); ALTER TABLE sheet ENABLE TRIGGER USER");
    }
    void shift(Deed &deed, const QByteArray &no, const QByteArray &day)
    {
        const bool isThere = any(0, 3) > 0;
        deed.sums.shifts = 1;
        deed.sums.shiftsAttended = isThere ? 1 : 0;
        deed.sums.shiftsAbsent = isThere ? 0 : 1;
        deed.sums.late = isThere ? any(0, 1) : 0;
        deed.sums.scheduledS = 28800;
        deed.sums.presentS = isThere ? any(1, 28800) : 0;
        attend(no, day, isThere ? "present" : "absent", deed.sums.late > 0 ? 60 : 0,
               int(deed.sums.presentS));
    }
    void fine(Deed &deed, const QByteArray &no, const QByteArray &day)
    {
        deed.sums.fines = 1;
        deed.sums.finesFen = -any(1, 100000);
        book(no, day, "fine", deed.sums.finesFen);
    }

    std::mt19937 m_random;
    std::vector<Deed> m_deeds;
};

void checkAgainst(const RandomCentre &centre, const ReportSpan &span)
{
    auto expected = centre.expected(span);
    const ReportFigures figures = centre.read(RandomCentre::request(span.from, span.to));
    for (const AgentSums &agent : figures.agents) {
        CHECK(agent.sums
              == expected[{number(agent.agentId), number(agent.teamId.value_or(TeamId{}))}]);
    }
    WorkSums all;
    for (const auto &one : expected)
        all += one.second;
    CHECK(totalOf(figures.days) == all);
}

}

TEST_CASE("#85 figures equal a second computation over random facts, open and closed")
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        INFO("seed " << seed);
        RandomCentre centre(seed);
        const std::vector<ReportSpan> spans{{october, lastOfOctober},
                                            {QDate(2026, 10, 12), QDate(2026, 10, 18)},
                                            {QDate(2026, 10, 16), QDate(2026, 10, 16)},
                                            {QDate(2026, 9, 1), QDate(2026, 11, 30)}};
        for (const ReportSpan &span : spans)
            checkAgainst(centre, span);
        centre.close("2026-09-01");
        centre.close("2026-10-01");
        for (const ReportSpan &span : spans)
            checkAgainst(centre, span);
    }
}

TEST_CASE("days and half-hours are those of the site's clock when it changes")
{
    ReportCentre centre;
    centre.addAgent("1001", "Anna", 1);
    centre.run("UPDATE site SET time_zone = 'Europe/Berlin';"
               "INSERT INTO queue_interval (queue_id, start_at, offered) VALUES"
               " (1, '2026-10-24 22:00Z', 1), (1, '2026-10-25 00:30Z', 10),"
               " (1, '2026-10-25 01:30Z', 100), (1, '2026-10-25 22:30Z', 1000),"
               " (1, '2026-10-25 23:00Z', 10000), (1, '2026-10-31 23:00Z', 100000)");
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            centre.close("2026-10-01");
        const ReportFigures figures = centre.read(
            ReportCentre::request(october, lastOfOctober, {ReportSection::QueueService}));
        REQUIRE(figures.queueDays.size() == 2);
        CHECK(figures.queueDays[0].offered == 1111); // a day of 25 hours
        CHECK(figures.queueDays[0].startAt
              == QDateTime(QDate(2026, 10, 24), QTime(22, 0), Qt::UTC));
        CHECK(figures.queueDays[1].startAt
              == QDateTime(QDate(2026, 10, 25), QTime(23, 0), Qt::UTC));
        REQUIRE(figures.queueHalfHours.size() == 3);
        CHECK(figures.queueHalfHours[0].offered == 10001);
        CHECK(figures.queueHalfHours[1].offered == 110); // half past two, twice
        CHECK(figures.queueHalfHours[2].offered == 1000);
        CHECK(figures.frame.zone == u"Europe/Berlin"_qs);
    }
}

TEST_CASE("names of forty characters and nine digits of yuan come through whole")
{
    ReportCentre centre;
    const QString name = QString(40, QChar(u'龘'));
    centre.addAgent("1001", name.toUtf8().constData(), 1);
    centre.order(u"1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"999999999.99"_qs);
    centre.book("1001", "2026-10-05", "award", 99999999999);
    centre.close("2026-10-01");
    const ReportFigures figures = centre.read(ReportCentre::request(october, lastOfOctober));
    REQUIRE(figures.agents.size() == 1);
    CHECK(figures.agents[0].name == name);
    CHECK(figures.agents[0].sums.salesFen == 99999999999);
    CHECK(figures.agents[0].sums.awardsFen == 99999999999);
    CHECK(figures.ledger[0].agent == name);
}

TEST_CASE("#185 what is wrong with the data is counted with examples")
{
    ReportCentre centre;
    centre.addAgent("1001", "王芳", 1);
    centre.attend("1001", "2026-10-05", "to_confirm");
    centre.attend("1001", "2026-10-06", "present");
    centre.order(u"D-1"_qs, u"1001"_qs, u"2026-10-05 10:00"_qs, u"10"_qs);
    centre.run("INSERT INTO agent (agent_no, name, provisional) VALUES ('SIP/77', 'SIP/77', true);"
               "INSERT INTO agent_day (agent_id, day, answered) VALUES (2, '2026-10-07', 3),"
               " (1, '2026-10-07', 5);"
               "SELECT ensure_partitions('2026-10-01', '2026-10-31');"
               "INSERT INTO call (switch_id, call_uid, started_at, source_id, agent_id, recording)"
               " VALUES (1, 'a', '2026-10-05 10:00+08', 1, 1, 'a.wav'),"
               " (1, 'b', '2026-10-05 11:00+08', 1, 1, NULL),"
               " (1, 'c', '2026-10-05 12:00+08', 1, NULL, 'c.wav'),"
               " (1, 'd', '2026-10-06 12:00+08', 1, 1, NULL);"
               "INSERT INTO feed_gap VALUES (1, tstzrange('2026-10-08 23:00+08',"
               " '2026-10-09 00:30+08'), 'link');"
               "INSERT INTO sale_reject (kind, source, file, line_no, why, at) VALUES"
               " ('sales', 'import', 'o.csv', 7, 'agent', '2026-10-09 10:00+08')");
    for (const bool isClosed : {false, true}) {
        if (isClosed)
            centre.close("2026-10-01");
        const ReportFigures figures = centre.read(
            ReportCentre::request(october, lastOfOctober, {ReportSection::DataQuality}));
        std::map<QString, QualityCount> whole;
        std::map<QString, int> days;
        for (const QualityCount &count : figures.quality) {
            if (count.on.isNull())
                whole[count.code] = count;
            else
                ++days[count.code];
        }
        const auto is = [&whole](const QString &code, qint64 count, qint64 outOf,
                                 const QStringList &examples) {
            INFO(code.toStdString());
            CHECK(whole[code] == QualityCount{code, {}, count, outOf, examples});
        };
        CHECK(whole.size() == 8);
        is(u"missing-punch"_qs, 1, 2, {u"1001"_qs});
        is(u"unmatched-order"_qs, 1, 1, {u"D-1"_qs});
        is(u"unknown-agent"_qs, 3, 8, {u"SIP/77"_qs});
        is(u"missing-recording"_qs, 1, 2, {u"b"_qs}); // the 6th records nothing at all
        is(u"unmatched-recording"_qs, 1, 2, {u"c"_qs});
        is(u"rejected-line"_qs, 1, 0, {u"o.csv:7 agent"_qs});
        CHECK(whole[u"feed-gap"_qs].count == 5400);
        CHECK(days[u"feed-gap"_qs] == 2);
        CHECK(whole[u"punch-gap"_qs].count == 0);
    }
}

TEST_CASE("turnover counts each once by the months that he was there")
{
    const auto person = [](int id, const char *hired, const char *left) {
        AgentSums agent;
        agent.agentId = AgentId(id);
        agent.hiredOn = QDate::fromString(QString::fromLatin1(hired), Qt::ISODate);
        agent.leftOn = QDate::fromString(QString::fromLatin1(left), Qt::ISODate);
        return agent;
    };
    std::vector<AgentSums> agents{
        person(1, "2026-10-05", ""),           person(1, "2026-10-05", ""), // his second team
        person(2, "2026-07-02", ""), // three months within the span
        person(3, "2020-01-01", "2026-10-31"), person(4, "2025-01-01", "2026-11-01"),
        person(5, "2026-10-06", "2026-10-10"), person(6, "2026-11-01", ""),
        person(7, "2020-01-01", "2026-09-30")};
    const ReportSpan span{october, lastOfOctober};
    const std::vector<TurnoverLine> expected{{u"0-3"_qs, 1, 2, 1, 1},
                                             {u"3-12"_qs, 0, 0, 0, 1},
                                             {u"12-36"_qs, 1, 0, 0, 1},
                                             {u"36+"_qs, 1, 0, 1, 0}};
    CHECK(turnoverOf(agents, span) == expected);
    agents.push_back(person(8, "", ""));
    CHECK(turnoverOf(agents, span).back() == TurnoverLine{u"unknown"_qs, 1, 0, 0, 1});
    CHECK(turnoverOf({}, span).size() == 4);
}

TEST_CASE("holidays and days that are worked instead come with what draws days")
{
    ReportCentre centre;
    centre.runBare("INSERT INTO calendar_day (on_date, kind, name) VALUES"
                   " ('2026-10-01', 'holiday', '国庆节'), ('2026-10-10', 'workday', '国庆调休'),"
                   " ('2026-11-01', 'holiday', '别的月份')");
    const std::vector<NamedDay> expected{{october, false, u"国庆节"_qs},
                                         {QDate(2026, 10, 10), true, u"国庆调休"_qs}};
    CHECK(centre.read(ReportCentre::request(october, lastOfOctober)).calendar == expected);
    const auto ledger = ReportCentre::request(october, lastOfOctober, {ReportSection::Ledger});
    CHECK(centre.read(ledger).calendar.empty());
    CHECK(centre.read(ReportCentre::request(october, october)).calendar.empty());
}
