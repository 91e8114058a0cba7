// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "leaderboards/meetingrecordstore.h"
#include "leaderboards/meetingseriesstore.h"
#include "leaderboards/meetingstore.h"
#include "leaderboards/noticestore.h"
#include "support/attendancecentre.h"

namespace banzhang::test {

// A centre with series since a month ago and six people: 1034, 1036, 1037, 1038 of team 1, 1035 and
// 1039 of team 2. Shifts are those of team 1 as AttendanceCentre writes them, E from 8 and L from
// 10. `today` is the database's.
class MeetingCentre : public AttendanceCentre
{
public:
    MeetingCentre() : scheduler(staff("scheduler"))
    {
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        addAgent("1036", "方圆", 1);
        addAgent("1037", "马超", 1);
        addAgent("1038", "丁一", 1);
        addAgent("1039", "汤敏", 2);
        run("DELETE FROM switch_member;" // nobody signs in here
            "UPDATE meeting_series_version SET effective = daterange(site_day(now()) - 31, NULL)");
        Rows row = owner.execute("SELECT site_day(now()) AS day");
        row.next();
        today = row.date("day");
    }

    static QByteArray text(QDate day) { return day.toString(Qt::ISODate).toLatin1(); }
    // Only these series are made from now on.
    void onlySeries(const char *kind)
    {
        run("UPDATE meeting_series_version v SET is_on = false FROM meeting_series s WHERE"
            " s.meeting_series_id = v.meeting_series_id AND s.kind <> '"
            + QByteArray(kind) + "'");
    }
    void shift(const char *no, QDate day, const char *code = "E") { addShift(no, text(day), code); }
    void rest(int agent, QDate day)
    {
        run("INSERT INTO rest_day (agent_id, team_id, on_date, roster_week_id) SELECT "
            + QByteArray::number(agent) + ", 1, '" + text(day)
            + "', min(roster_week_id) FROM roster_week");
    }
    int make(QDate day, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return MeetingStore().make(open, day, day);
    }
    [[nodiscard]] std::vector<Meeting> meetings(QDate day, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return MeetingStore().list(open, day, day);
    }
    // The morning meeting of the early shift of that day, in which 1034, 1036 and 1037 are, and
    // 1038 who rests.
    qint64 morning(QDate day)
    {
        onlySeries("morning");
        shift("1038", day.addDays(-1));
        for (const char *no : {"1034", "1036", "1037"})
            shift(no, day);
        rest(5, day);
        make(day);
        return meetings(day).at(0).id;
    }
    [[nodiscard]] MeetingSheet load(qint64 id, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return MeetingStore().load(open, id);
    }
    int step(qint64 id, int revision, MeetingStep step, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return MeetingStore().step(open, id, revision, step);
    }
    // As if so many milliseconds had gone by since the last step.
    void wait(qint64 id, int ms)
    {
        run("UPDATE meeting SET running_since = running_since - interval '" + QByteArray::number(ms)
            + " ms' WHERE meeting_id = " + QByteArray::number(id));
    }
    [[nodiscard]] Notice notice() const
    {
        Notice one;
        one.title = QStringLiteral("缴费新口径");
        one.words = QStringLiteral("自下月起可线上缴费。");
        one.teams = {{1, {}}, {2, {}}};
        one.questions = {
            {QStringLiteral("何时起?"), {QStringLiteral("下月"), QStringLiteral("今天")}, 0},
            {QStringLiteral("如何缴费?"), {QStringLiteral("柜台"), QStringLiteral("线上")}, 1}};
        return one;
    }
    qint64 publish(const Notice &one, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return NoticeStore().publish(open, one);
    }
    [[nodiscard]] std::vector<NoticeReader> readers(qint64 id, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? manager : login);
        return NoticeStore().readers(open, id);
    }

    QString scheduler;
    QDate today;
};

}
