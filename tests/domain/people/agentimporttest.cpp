// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/agentimport.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

AgentImport read(const char *csv)
{
    const auto import = readAgents(parseCsv(QString::fromUtf8(csv)));
    REQUIRE(import);
    return *import;
}

}

TEST_CASE("the switch's own list gives number, name, member, queues and the static ones")
{
    const AgentImport import = read(
        "extension,name,queues,penalties,interface,state_interface,membername,login_method\n"
        "1001,王芳,sales,0,Local/1001@from-queue/n,hint:1001@ext-local,王芳,ami\n"
        "1056,钟楚,complaints;support,0;1,Local/1056@from-queue/n,hint:1056@ext-local,,static\n");
    REQUIRE(import.rows.size() == 2);
    CHECK(import.notes.empty());
    const AgentImportRow &wang = import.rows[0];
    CHECK(wang.agentNo == u"1001");
    CHECK(wang.interface == u"Local/1001@from-queue/n");
    CHECK(wang.memberName == QString::fromUtf8("王芳"));
    CHECK(wang.defaultTeam == u"sales");
    CHECK_FALSE(wang.team);
    CHECK_FALSE(wang.nickname);
    CHECK(wang.isStatic == false);
    const AgentImportRow &zhong = import.rows[1];
    CHECK(zhong.queues == QStringList{QStringLiteral("complaints"), QStringLiteral("support")});
    CHECK(zhong.isStatic == true);
    CHECK(zhong.memberName.isEmpty());
}

TEST_CASE("a personnel list with Chinese headers is read, days in every usual form")
{
    const AgentImport import = read("姓名,工号,班组,花名,入职日期,座位\n"
                                    "李娜,1002,一组,小李,2024/3/1,A-1-01\n"
                                    "张伟,1003,二组,,2024年3月1日,\n"
                                    "刘洋,1004,,,2024-03-01,\n");
    REQUIRE(import.rows.size() == 3);
    for (const AgentImportRow &row : import.rows)
        CHECK(row.hiredOn == QDate(2024, 3, 1));
    CHECK(import.rows[0].team == QString::fromUtf8("一组"));
    CHECK(import.rows[0].seat == QStringLiteral("A-1-01"));
    CHECK_FALSE(import.rows[1].nickname);
    CHECK_FALSE(import.rows[2].team);
    CHECK_FALSE(import.rows[0].isStatic);
}

TEST_CASE("rows that cannot be taken are told with line and reason, nothing else is lost")
{
    const AgentImport import = read("agent_no,name,hired_on\n"
                                    "1,Wang,\n"
                                    ",Nobody,\n"
                                    "3,,\n"
                                    "1,Again,\n"
                                    "5,Li,soon\n"
                                    "6,Zhao\n"
                                    "7,Qian,2024-02-30\n"
                                    "8,Sun,2024-02-29\n");
    REQUIRE(import.rows.size() == 2);
    CHECK(import.rows[1].agentNo == u"8");
    REQUIRE(import.notes.size() == 6);
    CHECK(import.notes[0]
          == LineNote{3, QStringLiteral("no agent number"), QStringLiteral(",Nobody,"), true});
    CHECK(import.notes[1].reason == u"no name");
    CHECK(import.notes[2].reason == u"agent number 1 stands already on line 2");
    CHECK(import.notes[3].reason.startsWith(u"soon is no day"));
    CHECK(import.notes[4].line == 7);
    CHECK(import.notes[5].line == 8);
}

TEST_CASE("two people of one name are both taken and told, and their name at the switch is no key")
{
    const AgentImport import = read("agent_no,name,interface,membername\n"
                                    "1,Wang,i/1,Wang\n2,Wang,i/2,Wang\n3,Li,i/3,Li\n");
    REQUIRE(import.rows.size() == 3);
    CHECK_FALSE(import.rows[0].nameIsUnique);
    CHECK_FALSE(import.rows[1].nameIsUnique);
    CHECK(import.rows[2].nameIsUnique);
    REQUIRE(import.notes.size() == 1);
    CHECK_FALSE(import.notes[0].isRejected);
    CHECK(import.notes[0].line == 3);
}

TEST_CASE("a table without the columns it needs is refused with what there is and what is wanted")
{
    const auto noNumber = readAgents(parseCsv(QStringLiteral("name,team\nx,y\n")));
    REQUIRE_FALSE(noNumber);
    CHECK(noNumber.error().kind == ProblemKind::Invalid);
    CHECK(noNumber.error().text.contains(u"agent_no"));
    CHECK(noNumber.error().text.contains(u"name, team"));
    CHECK_FALSE(readAgents(parseCsv(QStringLiteral("agent_no\n1\n"))));
    CHECK(readAgents(parseCsv({})).error().text == u"The file is empty.");
}

TEST_CASE("queues are read with their numbers, wrong numbers are told")
{
    const auto import = readQueues(parseCsv(
        QStringLiteral("queue,name,service_level_s,target,wrapup_s\n"
                       "sales,Sales,20,80,4\nsupport,,,,\ncomplaints,x,0,80,4\nother,x,20,101,4\n"
                       "sales,Twice,20,80,4\n,x,20,80,4\n")));
    REQUIRE(import);
    REQUIRE(import->rows.size() == 2);
    CHECK(import->rows[0].serviceLevelSeconds == 20);
    CHECK(import->rows[0].wrapUpSeconds == 4);
    CHECK_FALSE(import->rows[1].target);
    CHECK(import->notes.size() == 4);
    CHECK_FALSE(readQueues(parseCsv(QStringLiteral("name\nx\n"))));
}
