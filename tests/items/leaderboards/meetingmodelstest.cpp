// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/meetingmodel.h"
#include "leaderboards/noticemodel.h"
#include "support/modelcheck.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

#include <random>

using namespace banzhang;
using namespace banzhang::test;

namespace {

const QDate today(2026, 11, 23);

Meeting meeting(qint64 id, int day, MeetingState state = MeetingState::Planned)
{
    Meeting one;
    one.id = id;
    one.name = QStringLiteral("m%1").arg(id);
    one.on = QDate(2026, 11, day);
    one.plannedAt = QDateTime(one.on, QTime(0, 10), Qt::UTC);
    one.state = state;
    return one;
}

QString meetingWord(int column, const Meeting &one)
{
    return column == MeetingModel::Name    ? one.name
           : column == MeetingModel::State ? QString::number(int(one.state))
                                           : QString();
}

template <class Model>
void checkHeads(const Model &model)
{
    CHECK(model.rowCount(model.index(0, 0)) == 0);
    for (int column = 0; column < Model::ColumnCount; ++column)
        CHECK_FALSE(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    CHECK(model.headerData(Model::ColumnCount, Qt::Horizontal, Qt::DisplayRole).isNull());
    CHECK_FALSE(model.index(model.rowCount(), 0).isValid());
}

}

TEST_CASE("the list of meetings alarms of missed ones and of actions that are overdue")
{
    MeetingModel model(meetingWord);
    ModelCheck check(&model);
    checkHeads(model);
    Meeting late = meeting(2, 20, MeetingState::Held);
    late.openActions = late.overdueActions = 1;
    model.replace({meeting(1, 19, MeetingState::Missed), late, meeting(3, 23)});
    const auto alarm = [&](int row, int column) {
        return model.index(row, column).data(AlarmRole).toInt();
    };
    CHECK(alarm(0, MeetingModel::State) == 2);
    CHECK(alarm(1, MeetingModel::State) == 0);
    CHECK(alarm(1, MeetingModel::Actions) == 1);
    CHECK(alarm(2, MeetingModel::State) == 0);
    CHECK(model.index(0, MeetingModel::Time).data(SortRole).typeId() == QMetaType::QDateTime);
    CHECK(model.index(0, 0).data(IdRole).toLongLong() == 1);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.replace({meeting(1, 19, MeetingState::Missed), late, meeting(3, 23)});
    CHECK(changed.isEmpty());
    model.replace({meeting(1, 19, MeetingState::Held), late, meeting(3, 23)});
    CHECK(changed.count() == 1);
    model.replace({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("meetings are filtered by days, and missed ones are shown of whatever day")
{
    MeetingModel model(meetingWord);
    MeetingFilter filter(model);
    ModelCheck check(&model);
    ModelCheck checkFilter(&filter);
    model.replace({meeting(1, 10, MeetingState::Missed), meeting(2, 22), meeting(3, 23)});
    filter.setDays(today, today);
    CHECK(filter.rowCount() == 1);
    filter.setMissedOnly(true);
    REQUIRE(filter.rowCount() == 1);
    CHECK(filter.index(0, 0).data(IdRole).toLongLong() == 1);
    filter.setMissedOnly(false);
    filter.setDays({}, {});
    CHECK(filter.rowCount() == 3);
    filter.sort(MeetingModel::Time, Qt::DescendingOrder);
    CHECK(filter.index(0, 0).data(IdRole).toLongLong() == 3);
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<Meeting> rows;
        for (qint64 id = 1; id < 30; ++id) {
            if (random() % 2)
                rows.push_back(meeting(id, 1 + int(random() % 28), MeetingState(random() % 5)));
        }
        model.replace(rows);
        filter.setMissedOnly(random() % 2);
        CHECK(model.rowCount() == int(rows.size()));
    }
}

TEST_CASE("guests and actions tell what is out of order")
{
    MeetingGuestModel guests([](int column, const MeetingGuest &one) {
        return column == MeetingGuestModel::Agent ? one.agentNo : QString();
    });
    ModelCheck checkGuests(&guests);
    checkHeads(guests);
    guests.replace({{1, QStringLiteral("1034"), {}, {}, true, {}, false},
                    {2, QStringLiteral("1035"), {}, {}, false, QStringLiteral("no_punch"), false},
                    {3, QStringLiteral("1036"), {}, {}, false, QStringLiteral("rest"), false}});
    const auto why = [&](int row) {
        return guests.index(row, MeetingGuestModel::Why).data(AlarmRole).toInt();
    };
    CHECK(why(0) == 0);
    CHECK(why(1) == 1);
    CHECK(why(2) == 0); // a rest day is in order
    CHECK(guests.index(2, 0).data(QuietRole).toBool());
    MeetingActionModel actions([](int, const MeetingAction &one) { return one.words; },
                               [] { return today; });
    ModelCheck checkActions(&actions);
    checkHeads(actions);
    MeetingAction late;
    late.id = 1;
    late.words = QStringLiteral("x");
    late.dueOn = today.addDays(-1);
    MeetingAction done = late;
    done.id = 2;
    done.doneAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    actions.replace({late, done});
    CHECK(actions.index(0, MeetingActionModel::Due).data(AlarmRole).toInt() == 2);
    CHECK(actions.index(1, MeetingActionModel::Due).data(AlarmRole).toInt() == 0);
    CHECK(actions.index(0, MeetingActionModel::Due).data(SortRole).toDate() == late.dueOn);
}

TEST_CASE("M3 notices, readers and coverage alarm of new people who were not told")
{
    NoticeModel notices([](int, const Notice &one) { return one.title; }, [] { return today; });
    ModelCheck checkNotices(&notices);
    checkHeads(notices);
    Notice open;
    open.id = 1;
    open.people = 4;
    open.told = 3;
    open.newUntold = 1;
    Notice old = open;
    old.id = 2;
    old.correctedBy = 1;
    notices.replace({open, old});
    CHECK(notices.index(0, NoticeModel::Told).data(AlarmRole).toInt() == 1);
    CHECK(notices.index(0, NoticeModel::NewUntold).data(AlarmRole).toInt() == 1);
    CHECK(notices.index(1, NoticeModel::Told).data(AlarmRole).toInt() == 0);
    CHECK(notices.index(1, 0).data(QuietRole).toBool());
    CHECK(notices.index(0, NoticeModel::Told).data(SortRole).toDouble() == 0.75);
    NoticeReaderModel readers([](int, const NoticeReader &one) { return one.name; });
    ModelCheck checkReaders(&readers);
    checkHeads(readers);
    NoticeReader fresh;
    fresh.agentId = 1;
    fresh.isNew = true;
    NoticeReader told = fresh;
    told.agentId = 2;
    told.toldAt = QDateTime(today, QTime(1, 0), Qt::UTC);
    readers.replace({fresh, told});
    CHECK(readers.index(0, NoticeReaderModel::Told).data(AlarmRole).toInt() == 1);
    CHECK(readers.index(1, NoticeReaderModel::Told).data(AlarmRole).toInt() == 0);
    TeamCoverageModel coverage([](int, const TeamCoverage &one) { return one.team; });
    ModelCheck checkCoverage(&coverage);
    checkHeads(coverage);
    coverage.replace({{1, QStringLiteral("a"), 4, 3, 1, 2, 1}, {0, {}, 4, 3, 1, 2, 1}});
    CHECK(coverage.index(1, TeamCoverageModel::NewUntold).data(AlarmRole).toInt() == 1);
    CHECK(coverage.index(1, TeamCoverageModel::Untold).data(SortRole).toInt() == 1);
    coverage.replace({});
    CHECK(coverage.rowCount() == 0);
}
