// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/findingstore.h"
#include "support/findingcentre.h"

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QStringList kindsOf(const FindingDetail &detail)
{
    QStringList kinds;
    for (const FindingStep &step : detail.steps)
        kinds.append(step.kind);
    return kinds;
}

}

TEST_CASE("a failed fatal item becomes a finding when its sheet is submitted") // issue 4, line 8
{
    FindingCentre room;
    const qint64 good = room.submit("c1", "yes");
    CHECK(room.seenBy(room.head).empty());
    const qint64 sheet = room.submit("c2", "no");
    const Finding finding = room.only();
    CHECK(finding.sheetId == sheet);
    CHECK(finding.sheetId != good);
    CHECK(finding.itemKey == u"no_abuse");
    CHECK(finding.question == QString::fromUtf8("未与客户争吵"));
    CHECK(finding.severity == Severity::Fatal);
    CHECK(finding.agentNo == u"1034");
    CHECK(finding.team == u"Sales one");
    CHECK(finding.fault == QString::fromUtf8("与客户 13800002291 争吵"));
    CHECK(finding.isAutomatic);
    CHECK(finding.state == FindingState::Found);
    CHECK(finding.foundOn == finding.today);
    CHECK(finding.rectifyDue == finding.foundOn.addDays(3)); // the centre's rectify_days
    CHECK(finding.sameDay == SameDay::Open);
    const FindingDetail detail = room.detailFor(room.inspector, finding.id);
    CHECK(detail.markMs == 112000);
    CHECK(detail.form == u"Inbound");
    CHECK(detail.supervisors == QStringList{QStringLiteral("leader")}); // of the agent today
    REQUIRE(detail.steps.size() == 1);
    CHECK(detail.steps[0].due == finding.rectifyDue);
}

TEST_CASE("a finding is told, rectified, announced and verified, in that order only") // #97, #101
{
    FindingCentre room;
    room.submit("c1", "no");
    const FindingId id = room.only().id;
    const FindingStore &store = room.findings;
    const auto rectify = [&](Connection &open) { store.rectify(open, id, QStringLiteral("x")); };
    const auto announce = [&](Connection &open) {
        store.announce(open, id, QStringLiteral("晨会"), {});
    };
    const auto verify = [&](Connection &open) { store.verify(open, id, {}); };
    const auto tell = [&](Connection &open) { store.tellSupervisor(open, id, u"王"_qs); };
    CHECK(room.tryAs(room.leader, rectify).constraint == u"finding_order");
    CHECK(room.tryAs(room.leader, announce).constraint == u"finding_order");
    CHECK(room.tryAs(room.head, verify).constraint == u"finding_order");
    CHECK(room.tryAs(room.head,
                     [&](Connection &open) { store.tellTrainer(open, id, QStringLiteral("  ")); })
              .constraint
          == u"finding_trainer_told");
    CHECK(room.tryAs(room.inspector, tell).kind == Problem().kind);
    CHECK(room.tryAs(room.inspector, tell).constraint == u"finding_told_once");
    CHECK(room.tryAs(room.leader, rectify).constraint == u"finding_order"); // the trainer waits
    CHECK(room.only().state == FindingState::Found);
    CHECK(
        room.tryAs(room.head,
                   [&](Connection &open) { store.tellTrainer(open, id, QStringLiteral("赵老师")); })
            .constraint
        == u"");
    CHECK(room.only().state == FindingState::Told);
    CHECK(room.only().sameDay == SameDay::Yes);
    CHECK(room.tryAs(room.inspector, tell).constraint == u"finding_order");
    CHECK(room.tryAs(room.leader, announce).constraint == u"finding_order");
    room.rectify(id);
    CHECK(room.only().closeDue == room.only().today.addDays(3));
    CHECK(room.tryAs(room.leader, rectify).constraint == u"finding_order");
    CHECK(room.tryAs(room.head, verify).constraint == u"finding_order");
    room.announce(id);
    room.verify(id);
    CHECK(room.tryAs(room.head, verify).constraint == u"finding_order");
    const FindingDetail detail = room.detailFor(room.auditor, id);
    CHECK(detail.finding.state == FindingState::Verified);
    CHECK(kindsOf(detail)
          == QStringList{QStringLiteral("found"), QStringLiteral("told_supervisor"),
                         QStringLiteral("told_trainer"), QStringLiteral("rectified"),
                         QStringLiteral("announced"), QStringLiteral("verified")});
    CHECK(detail.steps[3].words == QString::fromUtf8("一对一辅导"));
    CHECK(detail.steps[4].place == QString::fromUtf8("晨会"));
    CHECK(detail.trainers == QStringList{QString::fromUtf8("赵老师")});
}

TEST_CASE("each deed on a finding is the right of its post")
{
    FindingCentre room;
    room.submit("c1", "no");
    const FindingId id = room.only().id;
    const FindingStore &store = room.findings;
    const auto denied = [&](const QString &login, auto deed) {
        const Problem problem = room.tryAs(login, deed);
        return problem.kind == ProblemKind::Denied;
    };
    const auto tell = [&](Connection &open) { store.tellSupervisor(open, id, u"王"_qs); };
    const auto rectify = [&](Connection &open) { store.rectify(open, id, QStringLiteral("x")); };
    const auto announce = [&](Connection &open) { store.announce(open, id, u"晨会"_qs, {}); };
    const auto verify = [&](Connection &open) { store.verify(open, id, {}); };
    const auto reopen = [&](Connection &open) { store.reopen(open, id, u"no"_qs, {}); };
    const auto withdraw = [&](Connection &open) { store.withdraw(open, id, u"no"_qs); };
    for (const QString &login : {room.leader, room.manager, room.colleague, room.auditor})
        CHECK(denied(login, tell));
    room.tell(id);
    for (const QString &login :
         {room.inspector, room.head, room.otherLeader, room.auditor, room.colleague})
        CHECK(denied(login, rectify));
    room.rectify(id);
    for (const QString &login : {room.inspector, room.otherLeader, room.auditor})
        CHECK(denied(login, announce));
    room.announce(id);
    for (const QString &login : {room.leader, room.manager, room.colleague, room.auditor}) {
        CHECK(denied(login, verify));
        CHECK(denied(login, reopen));
        CHECK(denied(login, withdraw));
    }
    CHECK(denied(room.inspector, withdraw)); // the machine made it: a quality head's matter
    CHECK_FALSE(denied(room.inspector, verify));
    CHECK(room.only().state == FindingState::Verified);
    // Nobody writes past the functions.
    for (const char *sql :
         {"UPDATE finding SET fault = 'x'", "DELETE FROM finding",
          "INSERT INTO finding_step (finding_id, step_no, kind) VALUES (1, 9, 'verified')",
          "SELECT add_finding_step(1, 'verified', NULL, '', '', NULL)",
          "SELECT carry_findings(1)"}) {
        for (const QString &login : {room.head, room.manager, room.inspector, room.leader})
            CHECK(denied(login, [sql](Connection &open) { open.execute(sql); }));
    }
    // What happened stays, from the owner too.
    const auto refused = [&](const char *sql) {
        return room.tryAs(QStringLiteral("bz_owner"),
                          [sql](Connection &open) { open.execute(sql); })
                   .constraint
               == u"finding_stays";
    };
    CHECK(refused("DELETE FROM finding_step"));
    CHECK(refused("UPDATE finding_step SET words = ''"));
    CHECK(refused("DELETE FROM finding"));
}

TEST_CASE("findings are seen by whom they concern") // row-level security
{
    FindingCentre room;
    room.submit("c1", "no", "4", QDateTime::currentDateTimeUtc().addDays(2));
    const FindingId id = room.only().id;
    CHECK(room.seenBy(room.inspector).size() == 1);
    CHECK(room.seenBy(room.manager).size() == 1);
    CHECK(room.seenBy(room.auditor).size() == 1);
    CHECK(room.seenBy(room.colleague).empty());
    CHECK(room.seenBy(room.otherLeader).empty());
    CHECK(room.seenBy(room.leader).empty()); // not released, and nobody told him
    room.tell(id);
    CHECK(room.seenBy(room.leader).size() == 1);
    CHECK(room.detailFor(room.leader, id).steps.size() == 3);
    CHECK(room.detailFor(room.leader, id).form.isEmpty()); // the sheet itself is not released
    // An open one follows the agent to the leader of today; a closed one stays where it was.
    room.run("UPDATE agent_team SET during = '[2000-01-01,2020-01-01)' WHERE agent_id = 1;"
             "INSERT INTO agent_team VALUES (1, 2, '[2020-01-01,)')");
    CHECK(room.seenBy(room.otherLeader).size() == 1);
    Connection other = room.database.connect(room.otherLeader);
    room.findings.rectify(other, id, QStringLiteral("辅导"));
    room.announce(id);
    room.verify(id);
    CHECK(room.seenBy(room.otherLeader).empty());
    CHECK(room.seenBy(room.leader).size() == 1);
    const QString nobody =
        room.database.addLogin(QStringLiteral("plan"), {QStringLiteral("bz_scheduler")});
    CHECK(room.tryAs(nobody, [](Connection &open) { open.execute("SELECT FROM finding"); }).kind
          == ProblemKind::Denied);
    const QString admin =
        room.database.addLogin(QStringLiteral("adm"), {QStringLiteral("bz_admin")});
    Connection keeper = room.database.connect(admin);
    Rows audited =
        keeper.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name LIKE 'finding%'");
    audited.next();
    CHECK(audited.integer("n") == 0); // who keeps the accounts does not read it
    audited =
        room.owner.execute("SELECT count(*) AS n FROM audit_entry WHERE table_name = 'finding'");
    audited.next();
    CHECK(audited.integer("n") >= 6);
}

TEST_CASE("who rectified a finding does not verify it, whatever else he is")
{
    FindingCentre room;
    room.submit("c1", "no");
    const FindingId id = room.only().id;
    const QString both = room.database.addLogin(
        QStringLiteral("both"), {QStringLiteral("bz_quality_head"), QStringLiteral("bz_manager")});
    room.tell(id);
    Connection mine = room.database.connect(both);
    room.findings.rectify(mine, id, QStringLiteral("辅导"));
    room.findings.announce(mine, id, QStringLiteral("晨会"), {});
    const FindingDetail detail = room.findings.load(mine, id);
    CHECK(detail.isRectifiedByMe);
    CHECK(barOf(detail, FindingDeed::Verify) == FindingBar::OwnRectifying);
    const auto verify = [&](Connection &open) { room.findings.verify(open, id, {}); };
    CHECK(room.tryAs(both, verify).constraint == u"finding_other_verifies");
    CHECK(room.tryAs(both, verify).kind == ProblemKind::Denied);
    CHECK(room.tryAs(room.head, verify).constraint == u"");
}

TEST_CASE("a finding that does not hold is reopened with a new due date, and its past is kept")
{
    FindingCentre room;
    room.submit("c1", "no");
    const FindingId id = room.only().id;
    room.tell(id);
    room.rectify(id);
    room.announce(id);
    const QDate today = room.only().today;
    const auto reopen = [&](const char *why, QDate due) {
        return room
            .tryAs(room.head,
                   [&](Connection &open) {
                       room.findings.reopen(open, id, QString::fromUtf8(why), due);
                   })
            .constraint;
    };
    CHECK(reopen(" ", today) == u"finding_reopen_reason");
    CHECK(reopen("又争吵", today.addDays(-1)) == u"finding_due");
    CHECK(reopen("又争吵", today.addDays(5)) == u"");
    const Finding again = room.only();
    CHECK(again.state == FindingState::Told);
    CHECK(again.rectifyDue == today.addDays(5));
    CHECK(again.round == 2);
    CHECK(again.sameDay == SameDay::Yes); // telling was done, and in time
    room.rectify(id);
    room.announce(id);
    room.verify(id);
    CHECK(reopen("复查发现又犯", {}) == u""); // closed, and it came back
    CHECK(room.only().round == 3);
    CHECK(room.only().rectifyDue == today.addDays(3));
    const FindingDetail detail = room.detailFor(room.head, id);
    CHECK(kindsOf(detail).count(QStringLiteral("rectified")) == 2);
    CHECK(kindsOf(detail).count(QStringLiteral("reopened")) == 2);
    CHECK(detail.steps[5].words == QString::fromUtf8("又争吵"));
}

TEST_CASE("the same day ends at the site's midnight") // #97
{
    FindingCentre room;
    room.submit("c1", "no");
    room.tell(room.only().id);
    const auto mark = [&](const char *zone, const char *found, const char *told) {
        room.run("UPDATE site SET time_zone = '" + QByteArray(zone) + "'");
        room.run("UPDATE finding SET found_at = '" + QByteArray(found) + "', supervisor_told_at = '"
                 + found + "', trainer_told_at = '" + told + "'");
        return room.only().sameDay;
    };
    // 23:50 and 23:59:59 in Shanghai, then a second later: midnight there is 16:00 in London.
    CHECK(mark("Asia/Shanghai", "2026-11-20 15:50Z", "2026-11-20 15:59:59Z") == SameDay::Yes);
    CHECK(mark("Asia/Shanghai", "2026-11-20 15:50Z", "2026-11-20 16:00:00Z") == SameDay::No);
    CHECK(mark("Asia/Shanghai", "2026-11-20 16:00Z", "2026-11-21 15:59:59Z") == SameDay::Yes);
    CHECK(mark("Europe/London", "2026-11-20 15:50Z", "2026-11-20 16:00:00Z") == SameDay::Yes);
    // Nobody was told, and the day is over.
    room.run("UPDATE finding SET trainer_told_at = NULL, trainer_told_by = NULL, trainer_told = '',"
             " found_at = now() - interval '2 days'");
    CHECK(room.only().sameDay == SameDay::No);
    CHECK(daysOver(room.only()) == 2);
}

TEST_CASE("a correction that no longer says so withdraws the finding, one that does carries it on")
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "no");
    const FindingId id = room.only().id;
    room.tell(id);
    const qint64 second = room.correct(sheet, "no", "2"); // something else was corrected
    Finding finding = room.only();
    CHECK(finding.id == id);
    CHECK(finding.sheetId == second);
    CHECK(finding.state == FindingState::Told);
    const qint64 third = room.correct(second, "yes");
    finding = room.only();
    CHECK(finding.id == id); // not deleted, not doubled
    CHECK(finding.sheetId == second);
    CHECK(finding.state == FindingState::Withdrawn);
    const FindingDetail detail = room.detailFor(room.leader, id);
    REQUIRE(detail.steps.size() == 5);
    CHECK(detail.steps[3].kind == u"carried");
    CHECK(detail.steps[4].kind == u"withdrawn");
    CHECK(detail.steps[4].words == u"corrected");
    CHECK(detail.steps[4].place == QString::number(third));
    CHECK(
        room.tryAs(room.leader,
                   [&](Connection &open) { room.findings.rectify(open, id, QStringLiteral("x")); })
            .constraint
        == u"finding_order");
    // Another correction fails it again: a new finding.
    room.correct(third, "no");
    const std::vector<Finding> all = room.seenBy(room.head);
    CHECK(all.size() == 2);
    CHECK(std::ranges::count(all, FindingState::Found, &Finding::state) == 1);
}

TEST_CASE("a sheet retracted without another withdraws its findings") // an appeal: wrong person
{
    FindingCentre room;
    room.submit("c1", "no");
    room.run("UPDATE sheet SET state = 'retracted'");
    CHECK(room.only().state == FindingState::Withdrawn);
    CHECK(room.detailFor(room.head, room.only().id).steps.back().words == u"retracted");
}

TEST_CASE("whichever of the two sheets is settled first, the finding comes out the same")
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "no");
    const FindingId id = room.only().id;
    Connection mine = room.database.connect(room.inspector);
    const qint64 draft = room.sheets.correct(mine, sheet, QStringLiteral("改"));
    room.owner.execute("BEGIN");
    room.owner.execute("UPDATE sheet SET state = 'retracted' WHERE sheet_id = "
                       + QByteArray::number(sheet));
    room.owner.execute("UPDATE sheet_answer SET failed = value = 'no' WHERE sheet_id = "
                       + QByteArray::number(draft));
    room.owner.execute("UPDATE sheet SET state = 'submitted', submitted_at = now(), release_at ="
                       " now(), score = 0, computed = 0 WHERE sheet_id = "
                       + QByteArray::number(draft));
    room.owner.execute("COMMIT");
    CHECK(room.only().id == id);
    CHECK(room.only().sheetId == draft);
    CHECK(room.only().state == FindingState::Found);
}

TEST_CASE("what is done twice changes nothing")
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "no");
    const FindingId id = room.only().id;
    const QByteArray key = QByteArray::number(sheet);
    room.run("SELECT carry_findings(" + key + ")"); // nothing was retracted: withdrawn …
    CHECK(room.only().state == FindingState::Withdrawn);
    const FindingDetail once = room.detailFor(room.head, id);
    room.run("SELECT carry_findings(" + key + ")"); // … once
    CHECK(room.detailFor(room.head, id) == once);
    room.submit("c2", "no");
    const size_t count = room.seenBy(room.head).size();
    // The trigger again on a sheet that has its findings.
    room.run("ALTER TABLE sheet DISABLE TRIGGER guarded");
    room.run("UPDATE sheet SET state = 'draft', submitted_at = NULL WHERE sheet_id = 2;"
             "UPDATE sheet SET state = 'submitted', submitted_at = release_at WHERE sheet_id = 2");
    room.run("ALTER TABLE sheet ENABLE TRIGGER guarded");
    CHECK(room.seenBy(room.head).size() == count);
}

TEST_CASE("a finding is made of any item, by the scorer or a quality head, once")
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "yes", "1");
    const auto make = [&](const QString &login, const char *item, const char *fault) {
        return room
            .tryAs(login,
                   [&](Connection &open) {
                       static_cast<void>(room.findings.make(open, sheet, QString::fromLatin1(item),
                                                            QString::fromUtf8(fault),
                                                            QStringLiteral("haste")));
                   })
            .constraint;
    };
    for (const QString &login : {room.colleague, room.leader, room.manager, room.auditor})
        CHECK(room.tryAs(login,
                         [&](Connection &open) {
                             static_cast<void>(
                                 room.findings.make(open, sheet, u"tone"_qs, u"x"_qs, {}));
                         })
                  .kind
              == ProblemKind::Denied);
    CHECK(make(room.colleague, "tone", "语气生硬") == u"finding_reach");
    CHECK(make(room.inspector, "tone", "  ") == u"finding_fault_given");
    CHECK(make(room.inspector, "nothing", "x") == u"finding_item");
    CHECK(make(room.inspector, "tone", "语气生硬") == u"");
    CHECK(make(room.head, "tone", "语气生硬") == u"finding_once");
    CHECK(make(room.head, "greeting", "无问候") == u"");
    const std::vector<Finding> all = room.seenBy(room.head);
    REQUIRE(all.size() == 2);
    const auto tone = std::ranges::find(all, QStringLiteral("tone"), &Finding::itemKey);
    REQUIRE(tone != all.end());
    CHECK_FALSE(tone->isAutomatic);
    CHECK(tone->cause == u"haste");
    CHECK(room.seenBy(room.inspector).size() == 2); // what the head found on his sheet, too
    // The correction loses no point there any more, and answers the greeting as before.
    room.correct(sheet, "yes", "5");
    for (const Finding &finding : room.seenBy(room.head))
        CHECK((finding.state == FindingState::Withdrawn) == (finding.itemKey == u"tone"));
    CHECK(make(room.inspector, "rings", "x") == u"finding_sheet_stands"); // of the old sheet
    // Made by hand, taken back by hand.
    const std::vector<Finding> now = room.seenBy(room.head);
    const auto greeting = std::ranges::find(now, QStringLiteral("greeting"), &Finding::itemKey);
    REQUIRE(greeting != now.end());
    const auto withdraw = [&](const QString &who, const char *why) {
        return room
            .tryAs(who,
                   [&](Connection &open) {
                       room.findings.withdraw(open, greeting->id, QString::fromUtf8(why));
                   })
            .constraint;
    };
    CHECK(withdraw(room.inspector, "记错了人") == u"finding_reach"); // the head made it
    CHECK(withdraw(room.head, " ") == u"finding_withdrawn");
    CHECK(withdraw(room.head, "记错了人") == u"");
}

TEST_CASE("who scored a call does not score it over again when another corrected it") // Q13
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "yes");
    Connection head = room.database.connect(room.head);
    const qint64 draft = room.sheets.correct(head, sheet, QStringLiteral("听错了"));
    room.sheets.submit(head, draft,
                       room.sheets.save(head, draft, 1, FindingCentre::answers("yes", "5")), {});
    Connection scorer = room.database.connect(room.inspector);
    Rows was = room.owner.execute(
        "SELECT format('%s, %s, ''recording'', '''', %s, %L, %L', version_id, agent_id, switch_id,"
        " call_uid, interaction_at) AS call FROM sheet WHERE sheet_id = "
        + QByteArray::number(draft));
    was.next();
    CHECK_THROWS_WITH(scorer.execute("SELECT open_sheet(" + was.bytes("call") + ")"),
                      Catch::Contains("scored on this form already"));
}

TEST_CASE("what was withdrawn does not come back with a correction of something else")
{
    FindingCentre room;
    const qint64 sheet = room.submit("c1", "no");
    const FindingId id = room.only().id;
    const Problem refused = room.tryAs(room.head, [&](Connection &open) {
        room.findings.withdraw(open, id, QStringLiteral("录音里做到了"));
    });
    REQUIRE(refused.constraint.isEmpty());
    room.correct(sheet, "no", "5");
    CHECK(room.only().state == FindingState::Withdrawn);
}

TEST_CASE("of two who act on a finding at once, the second is told")
{
    FindingCentre room;
    room.submit("c1", "no");
    const FindingId id = room.only().id;
    room.tell(id);
    Connection first = room.database.connect(room.leader);
    first.execute("BEGIN");
    room.findings.rectify(first, id, QStringLiteral("一"));
    Connection second = room.database.connect(room.manager);
    second.execute("SET lock_timeout = '200ms'"); // it waits for the first
    const auto rectify = [&](Connection &open) { room.findings.rectify(open, id, u"二"_qs); };
    CHECK_THROWS_AS(rectify(second), DbError);
    first.execute("COMMIT");
    CHECK(room.tryAs(room.manager, rectify).constraint == u"finding_order");
    CHECK(kindsOf(room.detailFor(room.head, id)).count(QStringLiteral("rectified")) == 1);
}
