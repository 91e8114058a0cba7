// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "people/personmodel.h"
#include "people/teammodel.h"
#include "staff/staffmodel.h"

#include <QFuture>

namespace banzhang {

class DbWorker;

// The administrator's desk: people, teams and accounts as models, and the deeds on them. Every deed
// that succeeded is followed by a reload; what went wrong comes with the deed's future.
class PeopleDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    PeopleDesk(DbWorker &worker, StaffModel::PostWord postWord, QObject *parent = nullptr);
    ~PeopleDesk() override;

    [[nodiscard]] PersonModel &people() { return m_people; }
    [[nodiscard]] TeamModel &teams() { return m_teams; }
    [[nodiscard]] StaffModel &staff() { return m_staff; }
    [[nodiscard]] const std::vector<SeatPlace> &seats() const { return m_seats; }
    [[nodiscard]] QDate today() const { return m_today; } // at the site; null before the first load
    [[nodiscard]] bool isLoaded() const { return m_today.isValid(); }

    void reload();

    // `seat` is a label; one that does not exist yet is made, an empty one is nowhere.
    QFuture<Result<AgentId>> savePerson(const PersonDraft &draft, const QString &seat,
                                        TeamId firstTeam);
    QFuture<Result<std::vector<MadeMove>>> move(const std::vector<AgentId> &agents, TeamId team,
                                                QDate from);
    QFuture<Result<void>> takeBack(const std::vector<MadeMove> &moves);
    QFuture<Result<void>> assign(AgentId provisional, AgentId real);

    QFuture<Result<TeamId>> saveTeam(TeamId team, const QString &name, const QString &department);
    QFuture<Result<void>> closeTeam(TeamId team, QDate on);
    QFuture<Result<void>> reopenTeam(TeamId team);
    QFuture<Result<void>> assignDuty(TeamId team, const TeamDuty &duty);
    QFuture<Result<void>> endDuty(TeamId team, const TeamDuty &duty, QDate on);

    QFuture<Result<StaffId>> createStaff(const QString &login, const QString &name,
                                         const QString &password, const std::vector<Post> &posts);
    QFuture<Result<void>> changeStaff(const StaffAccount &account, const QString &name,
                                      const std::vector<Post> &posts);
    QFuture<Result<int>> disableStaff(StaffId staff); // sessions that were ended
    QFuture<Result<void>> enableStaff(StaffId staff);
    QFuture<Result<void>> resetPassword(const StaffAccount &account, const QString &password);

Q_SIGNALS:
    void loaded();
    void loadFailed(const banzhang::Problem &problem);

private:
    struct Office;
    void take(const Office &office);
    template <class F>
    auto deed(F work);

    DbWorker &m_worker;
    PersonModel m_people;
    TeamModel m_teams;
    StaffModel m_staff;
    std::vector<SeatPlace> m_seats;
    QDate m_today;
    int m_generation = 0; // answers to an older reload are dropped
};

}
