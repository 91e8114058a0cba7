// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/rosterplanstore.h"
#include "attendance/rosterstore.h"
#include "attendance/shiftstore.h"
#include "support/floorcentre.h"

namespace banzhang::test {

// Two teams of a centre in Shanghai (1: agents 1 to 4, 2: agents 5 and 6) with the documents' two
// shifts, a night and a training, and everybody who has to do with rosters.
class RosterCentre : public FloorCentre
{
public:
    explicit RosterCentre(const char *zone = "Asia/Shanghai")
        : scheduler(staff("scheduler")), leader(staff("leader", 1)), manager(staff("manager")),
          auditor(staff("auditor")), frontDesk(staff("front_desk")), inspector(staff("inspector")),
          admin(staff("admin"))
    {
        run("UPDATE site SET time_zone = " + owner.quotedText(QString::fromLatin1(zone)));
        const char *names[] = {"邓超群", "许晴", "傅晓东", "沈梦", "钱莹", "汤敏"};
        for (int i = 0; i < 6; ++i)
            addAgent(QByteArray::number(1034 + i).constData(), names[i], i < 4 ? 1 : 2);
        Connection mine = database.connect(scheduler);
        addShift(mine, "N", "夜班", 3, {{SegmentKind::Work, 79200, 108000}}, false);
        addShift(mine, "T", "培训", 4, {{SegmentKind::Work, 32400, 43200}}, true);
        Rows row = owner.execute("SELECT date_trunc('week', site_day(now()))::date AS monday");
        row.next();
        monday = row.date("monday").addDays(7); // of the next week: nothing of it has begun
    }

    void addShift(Connection &by, const char *code, const char *name, int key,
                  const std::vector<ShiftSegment> &segments, bool isTraining) const
    {
        ShiftType type;
        type.code = QString::fromLatin1(code);
        type.name = QString::fromUtf8(name);
        type.key = key;
        type.isTraining = isTraining;
        shifts.saveVersion(by, shifts.saveType(by, type), QDate(2000, 1, 1), segments);
    }

    [[nodiscard]] RosterSheet sheetOf(const QString &login, QDate week, int team = 1) const
    {
        Connection connection = database.connect(login);
        return rosters.load(connection, week, {TeamId(team)});
    }
    [[nodiscard]] TeamRoster rosterOf(QDate week, int team = 1) const
    {
        return sheetOf(scheduler, week, team).teams.at(0);
    }
    // A week in letters, one string for each person of the team: E L N shifts, T training, R rest,
    // V leave, O off.
    static void plan(TeamRoster &roster, const std::vector<const char *> &weeks)
    {
        for (size_t row = 0; row < weeks.size(); ++row) {
            for (size_t day = 0; day < daysAWeek; ++day)
                roster.people.at(row).days[day] = cellOf(weeks[row][day]);
        }
    }
    [[nodiscard]] static RosterCell cellOf(char letter)
    {
        switch (letter) {
        case 'E': return {PlanKind::Shift, ShiftTypeId(1)};
        case 'L': return {PlanKind::Shift, ShiftTypeId(2)};
        case 'N': return {PlanKind::Shift, ShiftTypeId(3)};
        case 'T': return {PlanKind::Training, ShiftTypeId(4)};
        case 'R': return {PlanKind::Rest, {}};
        case 'V': return {PlanKind::Leave, {}};
        case 'O': return {PlanKind::Off, {}};
        default: return {};
        }
    }
    int save(QDate week, const std::vector<const char *> &weeks, int team = 1) const
    {
        TeamRoster roster = rosterOf(week, team);
        plan(roster, weeks);
        Connection mine = database.connect(scheduler);
        return rosters.save(mine, roster);
    }
    PublishOutcome publish(QDate week, const QString &why = {}, int team = 1) const
    {
        Connection mine = database.connect(scheduler);
        return rosters.publish(mine, TeamId(team), week, rosterOf(week, team).revision, why);
    }
    // The weeks around now are published, whatever shifts are then written into them.
    void publishEmptyWeeks()
    {
        run("INSERT INTO roster_week (team_id, starts_on, edition, revision, state, changed_by,"
            " published_by, published_at) SELECT 1, date_trunc('week', site_day(now())::timestamp)"
            "::date + days, 99, 1, 'published', 1, 1, now() FROM unnest('{0,7}'::int[]) days"
            " ON CONFLICT DO NOTHING");
    }
    // What the database refused to that login.
    template <class F>
    [[nodiscard]] Problem refused(const QString &login, F deed) const
    {
        try {
            Connection connection = database.connect(login);
            deed(connection);
        } catch (const DbError &e) {
            return e.problem();
        }
        return Problem{ProblemKind::Bug, QStringLiteral("was not refused"), {}, {}, {}, {}};
    }
    [[nodiscard]] int count(const QByteArray &from)
    {
        Rows row = owner.execute("SELECT count(*) AS n FROM " + from);
        row.next();
        return int(row.integer("n"));
    }

    const ShiftStore shifts{};
    const RosterStore rosters{};
    const RosterPlanStore plans{};
    const QString scheduler;
    const QString leader;
    const QString manager;
    const QString auditor;
    const QString frontDesk;
    const QString inspector;
    const QString admin;
    QDate monday;
};

}
