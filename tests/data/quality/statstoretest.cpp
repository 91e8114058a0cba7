// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/statstore.h"
#include "quality/scoring.h"
#include "quality/sheetstore.h"
#include "support/formsamples.h"
#include "support/statcentre.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace banzhang;
using namespace banzhang::test;

namespace {

constexpr int least = 10;

StatQuery september(StatBy by, bool byInteraction = true)
{
    StatQuery query;
    query.by = by;
    query.period = statPeriod(StatSpan::Month, QDate(2025, 9, 15));
    query.byInteraction = byInteraction;
    return query;
}

struct Statistics : StatCentre
{
    StatStore store;
    std::vector<StatSheet> sheets;

    void addSheets(int count)
    {
        for (int i = 0; i < count; ++i) {
            StatSheet sheet = chance();
            sheet.id = add(sheet);
            sheets.push_back(sheet);
        }
    }
    [[nodiscard]] std::vector<QualityStat> seenBy(const QString &login, const StatQuery &query)
    {
        Connection connection = database.connect(login);
        return store.list(connection, query, least);
    }
    // Those of a month of 2025, by the day of the site's clock (UTC+8).
    [[nodiscard]] std::vector<StatSheet> of(int month, bool byInteraction) const
    {
        std::vector<StatSheet> found;
        for (const StatSheet &sheet : sheets) {
            const QDateTime at = byInteraction ? sheet.interactionAt : sheet.submittedAt;
            if (at.addSecs(8LL * 3600).date().month() == month)
                found.push_back(sheet);
        }
        return found;
    }
};

std::map<qint64, std::vector<double>> scoresBy(const std::vector<StatSheet> &sheets,
                                               qint64 StatSheet::*part)
{
    std::map<qint64, std::vector<double>> scores;
    for (const StatSheet &sheet : sheets)
        scores[sheet.*part].push_back(sheet.score / 100.0);
    return scores;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / double(values.size());
}

double squaresOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += std::pow(value - meanOf(values), 2);
    return sum;
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return n % 2 == 1 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

void compare(const ScoreSample &sample, const std::vector<double> &values)
{
    REQUIRE(sample.n == int(values.size()));
    CHECK(sample.mean == Approx(meanOf(values)));
    CHECK(sample.median == Approx(medianOf(values)));
    if (sample.n < 2)
        return;
    const double spread = std::sqrt(squaresOf(values) / (sample.n - 1));
    CHECK(sample.spread == Approx(spread).margin(1e-9));
    CHECK(*sample.interval().half
          == Approx(studentT975(sample.n - 1) * spread / std::sqrt(sample.n)).margin(1e-9));
}

}

TEST_CASE("statistics of agents, teams and inspectors are those of a second computation on both "
          "date bases") // Q23, issue 4 line 9
{
    Statistics room;
    room.addSheets(240);
    const QString head = room.staff("quality_head");
    const std::pair<StatBy, qint64 StatSheet::*> kinds[] = {
        {StatBy::Agent, &StatSheet::agent},
        {StatBy::Team, &StatSheet::team},
        {StatBy::Inspector, &StatSheet::inspector}};
    for (const bool byInteraction : {true, false}) {
        for (const auto &[by, part] : kinds) {
            const std::vector<QualityStat> stats = room.seenBy(head, september(by, byInteraction));
            const auto now = scoresBy(room.of(9, byInteraction), part);
            const auto before = scoresBy(room.of(8, byInteraction), part);
            REQUIRE(stats.size() == now.size());
            for (const QualityStat &stat : stats) {
                compare(stat.now, now.at(stat.id));
                compare(stat.before, before.at(stat.id));
                int fatal = 0;
                for (const StatSheet &sheet : room.of(9, byInteraction))
                    fatal += sheet.*part == stat.id && sheet.failed;
                CHECK(stat.now.fatal == fatal);
            }
        }
    }
    const size_t byCall = room.of(9, true).size();
    CHECK(byCall != room.of(9, false).size()); // else the switch would prove nothing
}

TEST_CASE("an inspector's leniency is that of a second computation") // whole.md, idea 12
{
    Statistics room;
    room.addSheets(200);
    const std::vector<StatSheet> sheets = room.of(9, true);
    for (const QualityStat &stat :
         room.seenBy(room.staff("manager"), september(StatBy::Inspector))) {
        std::map<qint64, std::vector<double>> own;
        std::map<qint64, std::vector<double>> others;
        for (const StatSheet &sheet : sheets) {
            if (sheet.team > 0)
                (sheet.inspector == stat.id ? own : others)[sheet.team].push_back(sheet.score
                                                                                  / 100.0);
        }
        double n = 0, m = 0, difference = 0, ownSquares = 0, otherSquares = 0, weight = 0;
        for (const auto &[team, scores] : own) {
            const std::vector<double> &rest = others.at(team);
            n += double(scores.size());
            m += double(rest.size());
            difference += double(scores.size()) * (meanOf(scores) - meanOf(rest));
            ownSquares += squaresOf(scores);
            otherSquares += squaresOf(rest);
            weight += std::pow(double(scores.size()), 2) / double(rest.size());
        }
        const double teams = double(own.size());
        const double a = ownSquares / (n - teams) / n;
        const double b = otherSquares / (m - teams) * weight / n / n;
        const double freedom = std::pow(a + b, 2) / (a * a / (n - teams) + b * b / (m - teams));
        REQUIRE(stat.leniency.has_value());
        CHECK(stat.leniency->n == int(n));
        CHECK(stat.leniency->others == int(m));
        CHECK(stat.leniency->points == Approx(difference / n));
        REQUIRE(stat.leniency->half.has_value());
        CHECK(*stat.leniency->half == Approx(studentT975(freedom) * std::sqrt(a + b)));
        CHECK(stat.place.place == 0); // what an inspector gives is no merit of his
    }
}

TEST_CASE("items: means, failures and points lost are those of a second computation")
{
    Statistics room;
    room.addSheets(200);
    // By hand: two sections of weight 50 with 10 and with 5 points, one of weight 0.
    const QMap<QString, double> factors{{QStringLiteral("greeting"), 5.0},
                                        {QStringLiteral("rings"), 5.0},
                                        {QStringLiteral("tone"), 10.0},
                                        {QStringLiteral("no_abuse"), 0.0}};
    const std::vector<QualityStat> stats =
        room.seenBy(room.staff("auditor"), september(StatBy::Item));
    REQUIRE(stats.size() == 4);
    for (const QualityStat &stat : stats) {
        std::vector<double> values;
        double lost = 0;
        int failed = 0;
        for (const StatSheet &sheet : room.of(9, true)) {
            const QString answer = sheet.answers.value(stat.itemKey);
            if (answer == u"n/a")
                continue;
            const double points = answer == u"yes" ? 5 : answer == u"no" ? 0 : answer.toDouble();
            values.push_back(100 * points / 5);
            lost += (5 - points) * factors.value(stat.itemKey);
            failed += answer == u"no"; // which fails each of the three
            if (stat.itemKey == u"no_abuse" && sheet.failed)
                lost += (sheet.computed - sheet.score) / 100.0; // the whole sheet
        }
        compare(stat.now, values);
        CHECK(stat.now.fatal == failed);
        CHECK(stat.lost == Approx(lost));
    }
    // The bars: the greatest first, the shares up to the whole.
    const std::vector<LossBar> bars = lossBars(stats, 2);
    double all = 0;
    for (const QualityStat &stat : stats)
        all += stat.lost;
    REQUIRE(bars.size() == 3);
    CHECK(bars[0].lost >= bars[1].lost);
    CHECK(bars[1].until == Approx((bars[0].lost + bars[1].lost) / all));
    CHECK(bars[2].items == 2);
    CHECK(bars[2].until == Approx(1));
}

TEST_CASE(
    "items of every kind count as the scoring has them: passed, asked for, without points") // Q4
{
    Statistics room;
    const auto named = [](const char *key) { return QString::fromLatin1(key); };
    FormItem dependent = yesNo(named("dependent"));
    dependent.shownIf = FormCondition{named("first"), {named("no")}};
    FormItem optional = scale(named("optional"));
    optional.mayBeMissing = true;
    FormItem fatal = yesNo(named("fatal"), 0);
    fatal.severity = Severity::Fatal;
    fatal.options[1].fails = true;
    FormItem words = yesNo(named("words"));
    words.kind = ItemKind::Text;
    FormItem bonus = yesNo(named("bonus"));
    bonus.kind = ItemKind::Bonus;
    Form form = formOf({section(named("a"), 60, {yesNo(named("first")), dependent, optional}),
                        section(named("b"), 40, {scale(named("pace")), words, bonus}),
                        section(named("c"), 0, {fatal})});
    form.title = named("Every kind");
    form.notApplicable = NotApplicable::Passed;
    room.run("INSERT INTO quality_form (title) VALUES ('Every kind');"
             "INSERT INTO form_version (form_id, version_no, content, state, changed_by,"
             " activated_at) SELECT 2, 1, "
             + room.owner.quotedText(QString::fromUtf8(formToText(form)))
             + "::jsonb, 'active', max(staff_id), now() FROM staff");
    std::mt19937 random{5};
    std::map<QString, std::vector<double>> values;
    std::map<QString, int> failed;
    for (int i = 0; i < 60; ++i) {
        StatSheet sheet = room.chance();
        sheet.version = 2;
        sheet.interactionAt = sheet.submittedAt =
            QDateTime(QDate(2025, 9, 10), QTime(2, 0), Qt::UTC);
        sheet.answers.clear();
        const char *const given[] = {"yes", "no", "n/a"};
        for (const char *key : {"first", "dependent", "fatal", "words", "bonus"})
            sheet.answers[named(key)] = named(given[random() % 3]);
        sheet.answers[named("pace")] = QString::number(random() % 6);
        if (random() % 2 == 0)
            sheet.answers[named("optional")] = QString::number(random() % 6);
        if (random() % 5 == 0)
            sheet.answers[named("b")] = Answer::notApplicable;
        room.add(sheet);
        Answers answers;
        for (auto answer = sheet.answers.begin(); answer != sheet.answers.end(); ++answer)
            answers.insert(answer.key(), {answer.value(), {}, {}});
        for (const ItemScore &item : scoreSheet(form, answers).items) {
            if (!item.isAnswered || item.doesNotApply)
                continue;
            values[item.key].push_back(item.possible > 0 ? 100.0 * item.earned / item.possible
                                       : item.failed     ? 0
                                                         : 100);
            failed[item.key] += item.failed;
        }
    }
    StatQuery query = september(StatBy::Item);
    query.formId = 2;
    const std::vector<QualityStat> stats = room.seenBy(room.staff("quality_head"), query);
    REQUIRE(stats.size() == 5); // neither words nor extra points
    for (const QualityStat &stat : stats) {
        INFO(stat.itemKey.toStdString());
        compare(stat.now, values.at(stat.itemKey));
        CHECK(stat.now.fatal == failed.at(stat.itemKey));
    }
}

TEST_CASE("trends go from period to period, of all and of one row")
{
    Statistics room;
    room.addSheets(120);
    Connection head = room.database.connect(room.staff("quality_head"));
    const std::vector<StatPoint> points =
        room.store.trend(head, september(StatBy::Team, false), {0, 1, 0}, 4);
    REQUIRE(points.size() == 4);
    CHECK(points[0].period.first == QDate(2025, 6, 1));
    CHECK(points[0].score.n == 0);
    for (int month = 7; month <= 9; ++month) {
        std::vector<double> values;
        for (const StatSheet &sheet : room.of(month, false)) {
            if (sheet.team == 1)
                values.push_back(sheet.score / 100.0);
        }
        CHECK(points[size_t(month - 6)].score.n == int(values.size()));
        CHECK(points[size_t(month - 6)].score.mean == Approx(meanOf(values)));
    }
    StatQuery ofForm = september(StatBy::Item);
    ofForm.formId = 1;
    const auto item = room.store.itemTrend(head, ofForm, QStringLiteral("tone"), 2);
    std::vector<double> tones;
    for (const StatSheet &sheet : room.of(9, true))
        tones.push_back(sheet.answers.value(QStringLiteral("tone")).toDouble() * 20);
    REQUIRE(item.size() == 2);
    CHECK(item[1].score.n == int(tones.size()));
    CHECK(item[1].score.mean == Approx(meanOf(tones)));
    // Those without a team are a row of their own.
    const auto homeless = room.store.trend(head, september(StatBy::Team, false), {0, -1, 0}, 1);
    int count = 0;
    for (const StatSheet &sheet : room.of(9, false))
        count += sheet.team < 0;
    CHECK(homeless[0].score.n == count);
}

TEST_CASE("drafts, retracted sheets and such as are not released count nowhere")
{
    Statistics room;
    room.addSheets(12);
    const QString head = room.staff("quality_head");
    StatSheet sheet = room.chance();
    sheet.interactionAt = QDateTime(QDate(2025, 9, 10), QTime(2, 0), Qt::UTC);
    sheet.submittedAt = sheet.interactionAt;
    const auto counted = [&] {
        int n = 0;
        for (const QualityStat &stat : room.seenBy(head, september(StatBy::Agent)))
            n += stat.now.n;
        int items = 0;
        for (const QualityStat &stat : room.seenBy(head, september(StatBy::Item)))
            items = std::max(items, stat.now.n);
        CHECK(items == n);
        return n;
    };
    const int before = counted();
    room.add(sheet, {}, "retracted");
    room.add(sheet, "now() + interval '1 day'");
    CHECK(counted() == before);
    room.add(sheet);
    CHECK(counted() == before + 1);
    // A quarter past midnight of the site's clock is the month before elsewhere.
    sheet.interactionAt = QDateTime(QDate(2025, 8, 31), QTime(16, 15), Qt::UTC);
    room.add(sheet);
    CHECK(counted() == before + 2);
    sheet.interactionAt = QDateTime(QDate(2025, 9, 30), QTime(16, 15), Qt::UTC);
    room.add(sheet);
    CHECK(counted() == before + 2);
}

TEST_CASE("a corrected sheet counts once, with what its correction lost") // Q14
{
    Statistics room;
    room.addCall("c1", 1, 60);
    room.addPick("c1", room.inspector);
    Connection mine = room.database.connect(room.inspector);
    SheetStore sheets;
    const auto answer = [](const char *value) {
        return Answer{QString::fromLatin1(value), QStringLiteral("because"), {}};
    };
    SheetChange change;
    change.answers = {{QStringLiteral("greeting"), answer("no")},
                      {QStringLiteral("rings"), answer("n/a")},
                      {QStringLiteral("tone"), answer("3")},
                      {QStringLiteral("no_abuse"), answer("yes")}};
    change.strengths = change.weaknesses = QStringLiteral("s");
    const qint64 first = sheets.open(mine, 1);
    const int wrong = sheets.submit(mine, first, sheets.save(mine, first, 1, change), {});
    const qint64 second = sheets.correct(mine, first, QStringLiteral("misheard"));
    SheetChange tone;
    tone.answers = {{QStringLiteral("tone"), answer("5")}};
    const int right = sheets.submit(mine, second, sheets.save(mine, second, 1, tone), {});
    CHECK(right > wrong);
    Rows row = room.owner.execute("SELECT losses FROM sheet WHERE state = 'submitted'");
    REQUIRE(row.next());
    // Greeting and rings are the first two items: failed for five points, and not applicable.
    CHECK(row.integerArray("losses") == std::vector<qint64>{1, 0, 500, 1, 2, 0, 0, 2});
    StatQuery query;
    query.period = {StatSpan::Days, QDate::currentDate().addDays(-2),
                    QDate::currentDate().addDays(2)};
    const std::vector<QualityStat> stats = room.store.list(mine, query, least);
    REQUIRE(stats.size() == 1);
    CHECK(stats[0].now.n == 1);
    CHECK(stats[0].now.mean == Approx(right / 100.0));
    CHECK(stats[0].place.place == 0); // one is too few to rank
}

TEST_CASE("a leader has statistics of his own teams, an inspector of what he may read") // rights
{
    Statistics room;
    room.addSheets(120);
    const std::vector<StatSheet> sheets = room.of(9, true);
    const auto total = [](const std::vector<QualityStat> &stats) {
        int n = 0;
        for (const QualityStat &stat : stats)
            n += stat.now.n;
        return n;
    };
    const auto count = [&sheets](const std::function<bool(const StatSheet &)> &isSeen) {
        return int(std::count_if(sheets.begin(), sheets.end(), isSeen));
    };
    const QString leader = room.staff("leader", 2);
    for (const StatBy by : {StatBy::Agent, StatBy::Team, StatBy::Inspector})
        CHECK(total(room.seenBy(leader, september(by)))
              == count([](const StatSheet &sheet) { return sheet.team == 2; }));
    CHECK(room.seenBy(leader, september(StatBy::Team)).size() == 1);
    CHECK(total(room.seenBy(leader, september(StatBy::Item)))
          < total(room.seenBy(room.staff("manager"), september(StatBy::Item))));
    const qint64 first = room.staffIds[0];
    CHECK(total(room.seenBy(room.inspectors[0], september(StatBy::Agent)))
          == count([first](const StatSheet &sheet) {
                 return sheet.inspector == first || sheet.team == 1;
             }));
    const qint64 third = room.staffIds[2];
    CHECK(total(room.seenBy(room.inspectors[2], september(StatBy::Agent)))
          == count([third](const StatSheet &sheet) { return sheet.inspector == third; }));
    Connection desk = room.database.connect(room.staff("scheduler"));
    CHECK_THROWS_AS(room.store.list(desk, september(StatBy::Agent), least), DbError);
}

TEST_CASE("nobody but the database writes what a sheet lost")
{
    Statistics room;
    room.addSheets(1);
    for (const QString &login :
         {room.inspector, room.staff("quality_head"), room.staff("manager")}) {
        Connection connection = room.database.connect(login);
        CHECK_THROWS_AS(connection.execute("UPDATE sheet SET losses = '{}'"), DbError);
        CHECK_THROWS_AS(connection.execute("SELECT sheet_losses(1, '{}')"), DbError);
    }
    CHECK_THROWS_AS(room.owner.execute("UPDATE sheet SET losses = '{1,2,3,4}'"), DbError);
}
