// SPDX-License-Identifier: GPL-3.0-or-later
#include "floor/figuretables.h"

#include <catch2/catch.hpp>

using namespace banzhang;

namespace {

std::string names(const std::vector<ExportColumn> &columns, size_t count)
{
    QStringList list;
    for (size_t i = 0; i < count; ++i)
        list.append(columns[i].name);
    return list.join(u',').toStdString();
}

}

TEST_CASE("the columns that were promised come first and in their order")
{
    CHECK(names(agentWorkColumns(HeaderLanguage::English), 13)
          == "agent_no,name,login_s,sessions,pause_any_s,pause_full_s,answered,ring_no_answer,talk_"
             "total_s,talk_avg_s,talk_max_s,"
             "ended_by_caller,ended_by_agent");
    CHECK(
        names(queueWorkColumns(HeaderLanguage::English), 9)
        == "queue,offered,answered,abandoned,timeout,answered_in_20,sl_offered,asa_s,longest_wait");
}

TEST_CASE("a row has as many values as its table has columns, in either language")
{
    for (const auto language : {HeaderLanguage::English, HeaderLanguage::Chinese}) {
        CHECK(exportRow(AgentWork()).size() == agentWorkColumns(language).size());
        CHECK(exportRow(QueueWork()).size() == queueWorkColumns(language).size());
        CHECK(exportRow(CallLine()).size() == callColumns(language).size());
    }
    CHECK(agentWorkColumns(HeaderLanguage::Chinese).front().name == QString::fromUtf8("工号"));
}

TEST_CASE("values stand under their heads, and a mean over nothing is 0")
{
    AgentWork work;
    work.agentNo = QStringLiteral("1001");
    work.talkSeconds = 372;
    work.finished = 7;
    work.endedByAgent = 4;
    const ExportRow row = exportRow(work);
    CHECK(row[0] == QStringLiteral("1001"));
    CHECK(row[8] == 372);
    CHECK(row[9].toDouble() == Approx(53.142857));
    CHECK(row[12] == 4);
    CHECK(row[23].isNull());
    CHECK(exportRow(AgentWork())[9].toDouble() == 0);
    QueueWork queue;
    queue.offered = 262;
    queue.answeredIn20 = 237;
    CHECK(exportRow(queue)[6].toDouble() == Approx(90.458).epsilon(0.0001));
    CHECK(exportRow(QueueWork())[6].toDouble() == 0);
}
