// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/personmodel.h"
#include "people/teammodel.h"
#include "staff/staffmodel.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Person person(int id, const QString &no, const QString &name, int team = 0)
{
    Person made;
    made.agentId = AgentId{id};
    made.agentNo = no;
    made.name = name;
    made.teamId = TeamId{team};
    made.team = team > 0 ? QStringLiteral("T%1").arg(team) : QString();
    return made;
}

std::string numbers(const QAbstractItemModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list.append(model.index(row, PersonModel::AgentNo).data().toString());
    return list.join(u' ').toStdString();
}

const QDate today(2026, 11, 22);

}

TEST_CASE(
    "any change of the rows reaches the views as inserts, removals and changes, never as a reset")
{
    PersonModel model;
    PersonFilter filter(model);
    filter.sort(PersonModel::AgentNo);
    ModelCheck checkModel(&model);
    ModelCheck checkFilter(&filter);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QRandomGenerator random(7);
    for (int round = 0; round < 200; ++round) {
        std::vector<Person> rows;
        for (int id = 1; id <= 40; ++id) {
            if (random.bounded(3) == 0)
                continue;
            rows.push_back(
                person(id, QString::number(1000 + id), QString::number(random.bounded(4))));
        }
        std::shuffle(rows.begin(), rows.end(), random);
        const size_t count = rows.size();
        model.replace(rows);
        REQUIRE(size_t(model.rowCount()) == count);
        REQUIRE(model.find(number(rows.front().agentId))->name == rows.front().name);
    }
    CHECK(resets.isEmpty());
    CHECK(model.find(99) == nullptr);
}

TEST_CASE("a row that stays keeps its persistent index, one that changed says so once")
{
    PersonModel model;
    model.replace({person(1, QStringLiteral("1"), QStringLiteral("a")),
                   person(3, QStringLiteral("3"), QStringLiteral("c"))});
    const QPersistentModelIndex third = model.index(1, 0);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.replace({person(1, QStringLiteral("1"), QStringLiteral("a")),
                   person(2, QStringLiteral("2"), QStringLiteral("b")),
                   person(3, QStringLiteral("3"), QStringLiteral("x"))});
    CHECK(third.row() == 2);
    CHECK(changes.size() == 1);
    CHECK(changes.first().first().toModelIndex().row() == 2);
}

TEST_CASE("numbers sort by value and names by pinyin")
{
    PersonModel model;
    PersonFilter filter(model);
    model.replace({person(1, QStringLiteral("1010"), QString::fromUtf8("张伟")),
                   person(2, QStringLiteral("999"), QString::fromUtf8("陈静")),
                   person(3, QStringLiteral("1001"), QString::fromUtf8("李娜"))});
    filter.sort(PersonModel::AgentNo);
    CHECK(numbers(filter) == "999 1001 1010");
    filter.sort(PersonModel::Name);
    CHECK(numbers(filter) == "999 1001 1010"); // Chen, Li, Zhang
    filter.sort(PersonModel::Name, Qt::DescendingOrder);
    CHECK(numbers(filter) == "1010 1001 999");
}

TEST_CASE("people are filtered by team, text, and whether they are here, provisional or gone")
{
    PersonModel model;
    model.setToday(today);
    PersonFilter filter(model);
    filter.setToday(today);
    ModelCheck check(&filter);
    Person gone = person(1, QStringLiteral("1"), QStringLiteral("Wang"), 1);
    gone.leftOn = today;
    Person leaves = person(2, QStringLiteral("2"), QStringLiteral("Li"), 1);
    leaves.leftOn = today.addDays(1);
    Person unknown = person(3, QStringLiteral("SIP/7"), QStringLiteral("SIP/7"));
    unknown.provisional = true;
    Person planned = person(4, QStringLiteral("4"), QStringLiteral("Zhao"), 2);
    planned.nextTeamId = TeamId{1};
    planned.nextTeam = QStringLiteral("T1");
    planned.nextTeamFrom = today.addDays(3);
    model.replace({gone, leaves, unknown, planned});
    filter.sort(PersonModel::AgentNo);

    CHECK(numbers(filter) == "2 4 SIP/7");
    filter.setWho(PersonFilter::Who::Left);
    CHECK(numbers(filter) == "1");
    filter.setWho(PersonFilter::Who::Everybody);
    CHECK(filter.rowCount() == 4);
    filter.setWho(PersonFilter::Who::Provisional);
    CHECK(numbers(filter) == "SIP/7");
    filter.clear();
    CHECK_FALSE(filter.isFiltered());
    filter.setTeam(TeamId{1});
    CHECK(numbers(filter) == "2 4"); // who comes tomorrow is the team's business too
    filter.setText(QStringLiteral(" zha "));
    CHECK(numbers(filter) == "4");
    CHECK(model.index(0, PersonModel::Known).data() == QStringLiteral("Left 2026-11-22"));
    CHECK(model.index(0, 0).data(QuietRole).toBool());
    CHECK(model.index(1, PersonModel::Known).data() == QStringLiteral("Leaves 2026-11-23"));
    CHECK(model.index(2, PersonModel::Known).data(AlarmRole) == 1);
    CHECK(model.index(3, PersonModel::Next).data() == QStringLiteral("T1 from 2026-11-25"));
}

TEST_CASE("a team shows who leads and scores it today, its list also who did")
{
    TeamModel model;
    model.setToday(today);
    ModelCheck check(&model);
    Team team;
    team.teamId = TeamId{5};
    team.name = QStringLiteral("One");
    team.agents = 12;
    team.duties = {{StaffId{1}, QStringLiteral("Old"), TeamTask::Leader, today.addDays(-9), today},
                   {StaffId{2}, QStringLiteral("New"), TeamTask::Leader, today, {}},
                   {StaffId{3}, QStringLiteral("Dep"), TeamTask::Deputy, {}, {}},
                   {StaffId{4}, QStringLiteral("Ins"), TeamTask::Inspector, today, {}},
                   {StaffId{5}, QStringLiteral("Ins2"), TeamTask::Inspector, today.addDays(1), {}}};
    model.replace({team});
    CHECK(picture(model) == QStringList{QStringLiteral("One||12|New|Dep|Ins|")});
    CHECK(model.index(0, TeamModel::Agents).data(SortRole) == 12);

    DutyModel duties;
    ModelCheck checkDuties(&duties);
    duties.show(team.duties, today);
    CHECK(picture(duties).first() == u"Old|Leader|2026-11-13|2026-11-21");
    CHECK(duties.index(0, 0).data(QuietRole).toBool());
    CHECK_FALSE(duties.index(1, 0).data(QuietRole).toBool());
    CHECK(picture(duties).at(2) == u"Dep|Deputy||open");
    duties.show({}, today);
    CHECK(duties.rowCount() == 0);
}

TEST_CASE("an account shows its posts in words and whether it lets anybody in")
{
    StaffModel model([](Post post) { return codeOf(post); });
    ModelCheck check(&model);
    StaffAccount open;
    open.staffId = StaffId{1};
    open.login = QStringLiteral("wang");
    open.name = QStringLiteral("Wang");
    open.posts = {Post::Leader, Post::QualityHead};
    open.isMe = true;
    StaffAccount closed = open;
    closed.staffId = StaffId{2};
    closed.isMe = false;
    closed.disabledAt = QDateTime(QDate(2026, 11, 21), QTime(20, 0), Qt::UTC);
    closed.passwordChangedAt = closed.disabledAt;
    StaffAccount lost = open;
    lost.staffId = StaffId{3};
    lost.isMe = false;
    lost.canLogIn = false;
    model.setZone(QTimeZone("Asia/Shanghai"));
    model.replace({lost, closed, open});
    CHECK(picture(model).join(u'\n').toStdString()
          == "wang|Wang|leader, quality_head|Open, this is you|\n"
             "wang|Wang|leader, quality_head|Disabled since 2026-11-22|2026-11-22\n"
             "wang|Wang|leader, quality_head|No login on this server|");
    CHECK(model.index(1, 0).data(QuietRole).toBool());
    CHECK(model.index(2, StaffModel::State).data(AlarmRole) == 1);
    CHECK(model.index(1, StaffModel::State).data(AlarmRole) == 0);
}
