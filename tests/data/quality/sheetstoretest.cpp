// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sheetstore.h"
#include "quality/scoring.h"
#include "quality/sheetrecordstore.h"
#include "support/sheetcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

Problem refusal(const std::function<void()> &deed)
{
    try {
        deed();
    } catch (const DbError &error) {
        return error.problem();
    }
    return {};
}

Answer answered(const char *value, const char *comment = "")
{
    return {QString::fromLatin1(value), QString::fromUtf8(comment), {}};
}

SheetChange whole()
{
    SheetChange change;
    change.answers = {{QStringLiteral("greeting"), answered("yes")},
                      {QStringLiteral("rings"), answered("yes")},
                      {QStringLiteral("tone"), answered("4")},
                      {QStringLiteral("no_abuse"), answered("yes")}};
    change.strengths = QStringLiteral("来意复述清楚");
    change.weaknesses = QStringLiteral("语速偏快");
    change.markers = {
        {{MarkerKind::Praise, 86000, 0, QStringLiteral("tone"), QStringLiteral("亲切")},
         {MarkerKind::Fault, 112000, 3000, {}, QStringLiteral("抢话")}}};
    return change;
}

struct Scoring : SheetCentre
{
    SheetStore store;
    SheetRecordStore records;
    Connection mine = database.connect(inspector);

    Scoring()
    {
        addCall("c1", 1, 60);
        addPick("c1", inspector);
    }

    qint64 submitted()
    {
        const qint64 sheet = store.open(mine, 1);
        const int revision = store.save(mine, sheet, 1, whole());
        store.submit(mine, sheet, revision, {});
        return sheet;
    }
    [[nodiscard]] std::vector<SheetRecord> seenBy(const QString &login) const
    {
        Connection connection = database.connect(login);
        SheetQuery query;
        query.from = QDateTime::currentDateTimeUtc().addDays(-2);
        query.until = QDateTime::currentDateTimeUtc().addDays(2);
        return records.list(connection, query);
    }
};

}

TEST_CASE("a pick is opened, saved, loaded again and submitted") // issue 4, lines 3 to 5; Q15
{
    Scoring room;
    std::vector<WorkItem> work = room.store.worklist(room.mine);
    REQUIRE(work.size() == 1);
    CHECK(work[0].state == WorkItem::State::Open);
    CHECK(work[0].agentNo == u"1034");
    CHECK(work[0].detail == u"300 s > 200 s");
    CHECK(work[0].queue == u"Sales");
    const qint64 id = room.store.open(room.mine, 1);
    CHECK(room.store.open(room.mine, 1) == id); // the draft, not a second sheet
    CHECK(room.store.worklist(room.mine)[0].state == WorkItem::State::Draft);
    CHECK(room.store.save(room.mine, id, 1, whole()) == 2);

    const Sheet sheet = room.store.load(room.mine, id);
    CHECK(sheet.isWritable());
    CHECK(sheet.revision == 2);
    CHECK(sheet.form == SheetCentre::form());
    SheetContent wanted;
    apply(whole(), wanted);
    CHECK(sheet.content == wanted);
    CHECK(sheet.agent.nickname == QString::fromUtf8("超群")); // #94
    CHECK(sheet.agent.hiredOn == QDate(2024, 7, 1));
    CHECK(sheet.call.customer == u"138****2291");
    CHECK(sheet.call.hasRecording);
    CHECK(sheet.measured
          == QMap<QString, QString>{{QStringLiteral("rings"), QStringLiteral("yes")}}); // #41

    const int score = room.store.submit(room.mine, id, 2, {});
    CHECK(score == scoreSheet(sheet.form, sheet.content.answers).total); // the second computation
    work = room.store.worklist(room.mine);
    REQUIRE(work.size() == 1);
    CHECK(work[0].state == WorkItem::State::Done);
    CHECK(work[0].score == score);
    const WorkDay day = room.store.day(room.mine); // #79
    CHECK(day.target == 60);
    CHECK(day.done == 1);
}

TEST_CASE("a sheet wants everything answered and both sides") // #92
{
    Scoring room;
    const qint64 id = room.store.open(room.mine, 1);
    SheetChange change = whole();
    change.answers.remove(QStringLiteral("tone"));
    change.weaknesses = QStringLiteral("  ");
    int revision = room.store.save(room.mine, id, 1, change);
    CHECK(refusal([&] { room.store.submit(room.mine, id, revision, {}); }).constraint
          == u"sheet_complete");
    SheetChange rest;
    rest.answers = {{QStringLiteral("tone"), answered("4")}};
    revision = room.store.save(room.mine, id, revision, rest);
    CHECK(refusal([&] { room.store.submit(room.mine, id, revision, {}); }).constraint
          == u"sheet_both_sides");
}

TEST_CASE("a submitted sheet never changes, and its scorer scores the call once") // Q13, Q14
{
    Scoring room;
    const qint64 id = room.submitted();
    CHECK(refusal([&] { room.store.save(room.mine, id, 3, whole()); }).constraint
          == u"sheet_submitted_stays");
    CHECK(refusal([&] { room.store.discard(room.mine, id); }).constraint
          == u"sheet_submitted_stays");
    CHECK(refusal([&] { room.store.submit(room.mine, id, 3, {}); }).constraint
          == u"sheet_submitted_stays");
    CHECK(refusal([&] { room.owner.execute("UPDATE sheet SET score = 1"); }).constraint
          == u"sheet_submitted_stays");
    CHECK(refusal([&] { room.mine.execute("UPDATE sheet SET score = 1"); }).kind
          == ProblemKind::Denied);
    CallQuery query;
    query.from = QDateTime::currentDateTimeUtc().addDays(-1);
    query.until = QDateTime::currentDateTimeUtc();
    query.text = QStringLiteral("2291"); // the end of the customer's number
    const std::vector<CallChoice> calls = room.records.calls(room.mine, query);
    REQUIRE(calls.size() == 1);
    CHECK(calls[0].isScored);
    SheetBegin again;
    again.versionId = 1;
    again.agentId = AgentId(1);
    again.mode = QStringLiteral("recording");
    again.switchId = calls[0].switchId;
    again.callUid = calls[0].uid;
    again.startedKey = calls[0].startedKey;
    const Problem second = refusal([&] { room.store.open(room.mine, again); });
    CHECK(second.kind == ProblemKind::Conflict);
    CHECK(second.constraint == u"sheet_once");
}

TEST_CASE("who saves without knowing the last revision is told, and nothing is overwritten")
{
    Scoring room;
    const qint64 id = room.store.open(room.mine, 1);
    Connection other = room.database.connect(room.inspector); // the same person at another desk
    CHECK(room.store.save(other, id, 1, whole()) == 2);
    SheetChange mine;
    mine.strengths = QStringLiteral("other");
    const Problem late = refusal([&] { room.store.save(room.mine, id, 1, mine); });
    CHECK(late.kind == ProblemKind::Conflict);
    CHECK(late.constraint == u"sheet_revision");
    CHECK(room.store.load(room.mine, id).content.strengths == QString::fromUtf8("来意复述清楚"));
}

TEST_CASE("a second inspector on the same call is known to both") // issue 4, line 4
{
    Scoring room;
    const QString second =
        room.database.addLogin(QStringLiteral("second"), {QStringLiteral("bz_inspector")});
    room.assign(second, 1);
    room.addPick("c1", second);
    const qint64 first = room.store.open(room.mine, 1);
    CHECK(room.store.others(room.mine, first).isEmpty());
    Connection theirs = room.database.connect(second);
    const qint64 other = room.store.open(theirs, 2);
    CHECK(room.store.others(room.mine, first).size() == 1);
    CHECK(room.store.load(theirs, other).others.size() == 1);
    // The draft itself stays its scorer's, and of whose sheet it is asks nobody else.
    CHECK(refusal([&] { (void)room.store.load(theirs, first); }).kind == ProblemKind::Invalid);
    CHECK(room.store.others(theirs, first).isEmpty());
    CHECK(refusal([&] { room.store.save(theirs, first, 1, whole()); }).constraint == u"sheet_own");
    // Both publish: each has his own sheet.
    for (auto [connection, id] : {std::pair{&room.mine, first}, std::pair{&theirs, other}}) {
        const int revision = room.store.save(*connection, id, 1, whole());
        CHECK(room.store.submit(*connection, id, revision, {}) == 9000);
    }
}

TEST_CASE("a correction takes a sheet's place, and the old one stays readable") // A6, Q14
{
    Scoring room;
    const qint64 id = room.submitted();
    CHECK(refusal([&] { room.store.correct(room.mine, id, QStringLiteral(" ")); }).constraint
          == u"sheet_correction_reason");
    const qint64 correction = room.store.correct(room.mine, id, QStringLiteral("听错了"));
    CHECK(room.store.load(room.mine, id).state == SheetState::Submitted); // until it is handed in
    Sheet draft = room.store.load(room.mine, correction);
    CHECK(draft.corrects == id);
    CHECK(draft.content == room.store.load(room.mine, id).content);
    SheetChange change;
    change.answers = {{QStringLiteral("tone"), answered("5")}};
    room.store.submit(room.mine, correction, room.store.save(room.mine, correction, 1, change), {});
    const Sheet old = room.store.load(room.mine, id);
    CHECK(old.state == SheetState::Retracted);
    CHECK(old.correctedBy == correction);
    CHECK(old.content.answers.value(QStringLiteral("tone")).value == u"4");
    CHECK(refusal([&] { room.store.correct(room.mine, id, QStringLiteral("again")); }).constraint
          == u"sheet_correctable");
    const std::vector<SheetRecord> seen = room.seenBy(room.inspector);
    REQUIRE(seen.size() == 2);
    CHECK(seen[0].corrects == id);
    CHECK(seen[1].correctedBy == correction);
}

TEST_CASE("who sees which sheet is the database's decision")
{
    Scoring room;
    const QString leader = room.staff("leader", 1);
    const QString other =
        room.database.addLogin(QStringLiteral("other"), {QStringLiteral("bz_leader")});
    const QString stranger =
        room.database.addLogin(QStringLiteral("stranger"), {QStringLiteral("bz_inspector")});
    const QString manager = room.staff("manager");
    const QString head = room.staff("quality_head");
    const QString auditor = room.staff("auditor");
    const QString scheduler = room.staff("scheduler");
    const qint64 draft = room.store.open(room.mine, 1);
    for (const QString &login : {leader, manager, auditor, stranger}) {
        Connection connection = room.database.connect(login);
        CAPTURE(login.toStdString());
        CHECK(refusal([&] { (void)room.store.load(connection, draft); }).kind
              == ProblemKind::Invalid);
    }
    const int revision = room.store.save(room.mine, draft, 1, whole());
    room.store.submit(room.mine, draft, revision,
                      QDateTime::currentDateTimeUtc().addDays(1)); // Q16
    CHECK(room.seenBy(leader).empty());                            // not released yet
    for (const QString &login : {manager, head, auditor, room.inspector})
        CHECK(room.seenBy(login).size() == 1);
    CHECK(room.seenBy(stranger).empty());
    CHECK(refusal([&] { (void)room.seenBy(scheduler); }).kind == ProblemKind::Denied);
    room.run("ALTER TABLE sheet DISABLE TRIGGER guarded; UPDATE sheet SET submitted_at = now() - "
             "interval"
             " '2 minutes', release_at = now() - interval '1 minute'; ALTER TABLE sheet ENABLE "
             "TRIGGER guarded");
    CHECK(room.seenBy(leader).size() == 1);
    CHECK(room.seenBy(other).empty());
    Connection led = room.database.connect(leader);
    CHECK(room.store.load(led, draft).content.answers.size() == 4);
    CHECK_FALSE(room.store.load(led, draft).isWritable());
}

TEST_CASE("the agent's word is recorded once, of a released sheet, by who leads him") // Q17
{
    Scoring room;
    const QString leader = room.staff("leader", 1);
    const qint64 id = room.submitted();
    Connection led = room.database.connect(leader);
    CHECK(
        refusal([&] { room.records.acknowledge(room.mine, id, {}, QStringLiteral("paper")); }).kind
        == ProblemKind::Denied);
    room.records.acknowledge(led, id, QStringLiteral("同意"), QStringLiteral("console"));
    const Sheet sheet = room.store.load(led, id);
    CHECK(sheet.agentComment == QString::fromUtf8("同意"));
    CHECK(sheet.signedOn == u"console");
    CHECK(
        refusal([&] { room.records.acknowledge(led, id, {}, QStringLiteral("paper")); }).constraint
        == u"sheet_acknowledged_once");
}

TEST_CASE("playing a recording is an audited act, and not an auditor's") // architecture, rights
{
    Scoring room;
    room.run("UPDATE quality_setting SET recording_base = '/srv/recordings/'");
    const qint64 id = room.submitted();
    CHECK(room.store.findRecording(room.mine, id) == u"/srv/recordings/calls/c1.wav");
    CHECK_FALSE(room.owner.execute("SELECT FROM audit_entry WHERE action = 'play'").next());
    room.store.playRecording(room.mine, id);
    Rows audit = room.owner.execute(
        "SELECT who, after_row ->> 'sheet_id' AS sheet FROM audit_entry WHERE action = 'play'");
    REQUIRE(audit.next());
    CHECK(audit.text("who") == room.inspector);
    CHECK(audit.integer("sheet") == id);
    const QString auditor = room.staff("auditor");
    Connection reads = room.database.connect(auditor);
    CHECK(refusal([&] { room.store.playRecording(reads, id); }).constraint == u"recording_reach");
    CHECK(refusal([&] { (void)room.store.findRecording(reads, id); }).constraint
          == u"recording_reach");
    CHECK_FALSE(room.store.load(reads, id).call.hasRecording);
    room.run("UPDATE call SET recording = NULL");
    CHECK(refusal([&] { room.store.playRecording(room.mine, id); }).constraint
          == u"recording_known");
}

TEST_CASE("a sheet of a form that was retired meanwhile is finished, a new one is not begun")
{
    Scoring room;
    room.addCall("c2", 1, 30);
    room.addPick("c2", room.inspector);
    const qint64 id = room.store.open(room.mine, 1);
    room.run("UPDATE form_version SET state = 'retired', retired_at = now()");
    CHECK(room.store.load(room.mine, id).isFormRetired);
    const int revision = room.store.save(room.mine, id, 1, whole());
    CHECK(room.store.submit(room.mine, id, revision, {}) == 9000);
    CHECK(refusal([&] { room.store.open(room.mine, 2); }).constraint == u"sheet_form_active");
}

TEST_CASE("chats show their text, live sheets need no call") // Q19, Q20
{
    Scoring room;
    room.addCall("m1", 1, 20, "channel = 'chat', recording = NULL, content = 'A: 您好'");
    room.addPick("m1", room.inspector, "random");
    const Sheet chat = room.store.load(room.mine, room.store.open(room.mine, 2));
    CHECK(chat.call.isSilent());
    CHECK(chat.call.text == QString::fromUtf8("A: 您好"));
    CHECK_FALSE(chat.call.hasRecording);
    SheetBegin live;
    live.versionId = 1;
    live.agentId = AgentId(1);
    live.mode = QStringLiteral("live");
    live.at = QDateTime::currentDateTimeUtc().addSecs(-60);
    const Sheet sheet = room.store.load(room.mine, room.store.open(room.mine, live));
    CHECK(sheet.mode == InspectionMode::Live);
    CHECK_FALSE(sheet.call.isKnown);
    live.agentId = AgentId(2); // of a team that he does not inspect
    CHECK(refusal([&] { room.store.open(room.mine, live); }).constraint == u"sheet_reach");
}

TEST_CASE("the agent's earlier sheets say where the points went")
{
    Scoring room;
    room.submitted();
    room.addCall("c2", 1, 30);
    room.addPick("c2", room.inspector);
    const qint64 second = room.store.open(room.mine, 2);
    const std::vector<EarlierSheet> earlier = room.store.earlier(room.mine, AgentId(1), second, 5);
    REQUIRE(earlier.size() == 1);
    CHECK(earlier[0].score == 9000);
    CHECK(earlier[0].grade == QString::fromUtf8("优"));
    CHECK(earlier[0].losses == QStringList{QString::fromUtf8("2.1 情绪饱满")});
}
