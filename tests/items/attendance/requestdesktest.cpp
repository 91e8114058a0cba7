// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/requestdesk.h"
#include "attendance/requeststore.h"
#include "db/dbworker.h"
#include "support/modelcheck.h"
#include "support/rostercentre.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace banzhang;
using namespace banzhang::test;

namespace {

QString word(int column, const AttendanceRequest &request)
{
    return column == RequestModel::Agent  ? request.agentNo
           : column == RequestModel::What ? request.what
                                          : QString::number(int(request.state));
}

struct Desk
{
    RosterCentre centre;
    std::unique_ptr<DbWorker> worker;
    std::unique_ptr<RequestDesk> desk;

    explicit Desk(const char *post = "leader")
    {
        centre.save(centre.monday, {"EEEEREE", "LLLRLLL", "REEEELL", "EERTEEE"});
        centre.publish(centre.monday);
        const QString login = qstrcmp(post, "leader") == 0 ? centre.leader : centre.manager;
        worker = std::make_unique<DbWorker>(centre.database.target(login), QStringLiteral("test"));
        desk = std::make_unique<RequestDesk>(*worker, RequestRights{true, true, true, true}, word,
                                             [] { return QDateTime::currentDateTimeUtc(); });
        QSignalSpy looked(desk.get(), &RequestDesk::looked);
        desk->follow(31);
        REQUIRE(looked.wait(8000));
    }
    ~Desk()
    {
        desk.reset();
        worker.reset();
    }
    [[nodiscard]] RequestDraft leave(int agent, int day) const
    {
        RequestDraft draft;
        draft.agentId = AgentId(agent);
        draft.kind = QStringLiteral("personal");
        const QDateTime from(centre.monday.addDays(day), QTime(0, 0), QTimeZone("Asia/Shanghai"));
        draft.during = {from, from.addDays(1)};
        draft.reason = QStringLiteral("家里有事");
        draft.signature = QStringLiteral("邓超群");
        return draft;
    }
    template <class T>
    [[nodiscard]] Result<T> wait(QFuture<Result<T>> future) const
    {
        REQUIRE(QTest::qWaitFor([&] { return future.isFinished(); }, 8000));
        return future.result();
    }
};

}

TEST_CASE("requests come and change as they are recorded here and marked elsewhere")
{
    Desk at;
    const ModelCheck check(&at.desk->requests());
    const ModelCheck balances(&at.desk->balances());
    CHECK(at.desk->people().size() == 4); // the leader's own team
    CHECK(at.desk->kinds().size() == 7);
    REQUIRE(at.wait(at.desk->record(at.leave(1, 0))));
    REQUIRE(QTest::qWaitFor([&] { return at.desk->requests().rowCount() == 1; }, 8000));
    CHECK(at.desk->running() == 1);
    const AttendanceRequest one = at.desk->requests().rows().at(0);
    // Somebody else's deeds arrive by themselves.
    Connection manager = at.centre.database.connect(at.centre.manager);
    Connection frontDesk = at.centre.database.connect(at.centre.frontDesk);
    RequestStore().take(manager, RequestStep::Approve, RequestType::Leave, one.id, {});
    RequestStore().take(frontDesk, RequestStep::Tell, RequestType::Leave, one.id, {});
    REQUIRE(QTest::qWaitFor(
        [&] { return at.desk->requests().rows().at(0).state == RequestState::Done; }, 8000));
    CHECK(at.desk->running() == 0);
    RequestStore().setBalance(manager, AgentId(1), QStringLiteral("annual"),
                              QDate::currentDate().year(), 11);
    REQUIRE(QTest::qWaitFor([&] { return at.desk->balances().rowCount() == 1; }, 8000));
    CHECK(picture(at.desk->balances())
          == QStringList{QString::fromUtf8("1034 邓超群|年假|5.5|0.0|5.5")});
    // What is refused is told, and nothing changes.
    const auto again = at.wait(at.desk->record(at.leave(1, 0)));
    REQUIRE_FALSE(again);
    CHECK(again.error().constraint == u"leave_overlap");
    CHECK(at.desk->requests().rowCount() == 1);
    // A leader approves nothing, whatever the buttons say.
    const auto refused = at.wait(at.desk->take(RequestStep::Approve, one, {}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == ProblemKind::Denied);
}

TEST_CASE("the simulator agrees with what the swap then does to the roster") // R2
{
    Desk at;
    const auto shiftOf = [&](int agent, int day) {
        for (const SwapShift &shift : at.desk->shifts()) {
            if (shift.agentId == AgentId(agent) && shift.day == at.centre.monday.addDays(day))
                return shift;
        }
        FAIL("no such shift");
        return SwapShift{};
    };
    const SwapShift mine = shiftOf(1, 0);   // Monday's E
    const SwapShift theirs = shiftOf(3, 4); // Friday's E; 1036 rests on Monday, 1034 on Friday
    const auto trial = at.wait(at.desk->tryOn(mine, AgentId(3), theirs.id, theirs.day));
    REQUIRE(trial);
    REQUIRE(trial->weeks.size() == 1);
    RequestDraft draft = at.leave(1, 0);
    draft.type = RequestType::Swap;
    draft.shiftId = mine.id;
    REQUIRE(at.wait(at.desk->record(draft)));
    REQUIRE(QTest::qWaitFor([&] { return at.desk->requests().rowCount() == 1; }, 8000));
    const qint64 id = at.desk->requests().rows().at(0).id;
    REQUIRE(at.wait(at.desk->match(id, AgentId(3), theirs.id, QStringLiteral("傅晓东"))));
    Connection manager = at.centre.database.connect(at.centre.manager);
    Connection frontDesk = at.centre.database.connect(at.centre.frontDesk);
    RequestStore().take(manager, RequestStep::Approve, RequestType::Swap, id,
                        QStringLiteral("可以"));
    RequestStore().take(frontDesk, RequestStep::Tell, RequestType::Swap, id, {});
    const TeamRoster after = at.centre.rosterOf(at.centre.monday);
    CHECK(after.people[0].published == trial->weeks[0].a.days);
    CHECK(after.people[2].published == trial->weeks[0].b.days);
    Connection scheduler = at.centre.database.connect(at.centre.scheduler);
    CHECK(at.centre.rosters.coverage(scheduler, at.centre.monday, {TeamId(1)})
          == trial->weeks[0].after);
    // The rules of the roster and those of the swap say the same of rest days (#7).
    for (const SwapCheck &one : trial->checks) {
        if (one.kind == u"rest_days")
            CHECK(std::ranges::any_of(trial->weeks[0].against, [&](const RosterCheck &rule) {
                return rule.kind == RosterCheckKind::RestDays && rule.agent == one.agentId
                       && rule.amount == one.amount;
            }));
    }
}
