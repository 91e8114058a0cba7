// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/peopledesk.h"

#include "common/whendone.h"
#include "db/dbworker.h"
#include "people/peoplestore.h"
#include "people/teamstore.h"
#include "staff/staffstore.h"

namespace banzhang {

// Everything that the desk shows, read at once.
struct PeopleDesk::Office
{
    QDate today;
    QTimeZone zone;
    std::vector<Person> people;
    std::vector<Team> teams;
    std::vector<StaffAccount> accounts;
    std::vector<SeatPlace> seats;
};

namespace {

// The seat of that label, made when there is none; no seat for an empty label.
SeatId seatOf(Connection &connection, const QString &label)
{
    if (label.isEmpty())
        return {};
    for (const SeatPlace &place : PeopleStore().seats(connection))
        if (place.label == label)
            return place.seatId;
    return PeopleStore().saveSeat(connection, {{}, label, {}, 0, 0});
}

}

PeopleDesk::PeopleDesk(DbWorker &worker, StaffModel::PostWord postWord, QObject *parent)
    : QObject(parent), m_worker(worker), m_staff(std::move(postWord))
{}

PeopleDesk::~PeopleDesk() = default;

void PeopleDesk::reload()
{
    const int generation = ++m_generation;
    const auto read = m_worker.run([](Connection &connection) {
        const PeopleStore people;
        return Office{people.siteDay(connection),        people.siteZone(connection),
                      people.people(connection),         TeamStore().teams(connection),
                      StaffStore().accounts(connection), people.seats(connection)};
    });
    whenDone(read, this, [this, generation](const Result<Office> &office) {
        if (generation != m_generation)
            return;
        if (office)
            take(*office);
        else
            Q_EMIT loadFailed(office.error());
    });
}

void PeopleDesk::take(const Office &office)
{
    m_today = office.today;
    m_seats = office.seats;
    m_people.setToday(m_today);
    m_teams.setToday(m_today);
    m_staff.setZone(office.zone);
    m_people.replace(office.people);
    m_teams.replace(office.teams);
    m_staff.replace(office.accounts);
    Q_EMIT loaded();
}

// Runs `work(Connection &)`, in a transaction of its own, and reloads when it succeeded.
template <class F>
auto PeopleDesk::deed(F work)
{
    auto future = m_worker.run([work = std::move(work)](Connection &connection) {
        return connection.transaction([&work](Connection &open) { return work(open); });
    });
    whenDone(future, this, [this](const auto &outcome) {
        if (outcome)
            reload();
    });
    return future;
}

QFuture<Result<AgentId>> PeopleDesk::savePerson(const PersonDraft &draft, const QString &seat,
                                                TeamId firstTeam)
{
    return deed([=](Connection &connection) {
        const PeopleStore store;
        const AgentId agent = store.save(connection, draft);
        store.seat(connection, agent, seatOf(connection, seat));
        if (number(firstTeam) != 0)
            store.move(connection, agent, firstTeam, draft.hiredOn);
        return agent;
    });
}

QFuture<Result<std::vector<MadeMove>>> PeopleDesk::move(const std::vector<AgentId> &agents,
                                                        TeamId team, QDate from)
{
    return deed([=](Connection &connection) {
        std::vector<MadeMove> moves;
        moves.reserve(agents.size());
        for (const AgentId agent : agents)
            moves.push_back(PeopleStore().move(connection, agent, team, from));
        return moves;
    });
}

QFuture<Result<void>> PeopleDesk::takeBack(const std::vector<MadeMove> &moves)
{
    return deed([=](Connection &connection) {
        for (const MadeMove &move : moves)
            PeopleStore().takeBack(connection, move);
    });
}

QFuture<Result<void>> PeopleDesk::assign(AgentId provisional, AgentId real)
{
    return deed(
        [=](Connection &connection) { PeopleStore().assign(connection, provisional, real); });
}

QFuture<Result<TeamId>> PeopleDesk::saveTeam(TeamId team, const QString &name,
                                             const QString &department)
{
    return deed([=](Connection &connection) {
        return TeamStore().save(connection, team, name, department);
    });
}

QFuture<Result<void>> PeopleDesk::closeTeam(TeamId team, QDate on)
{
    return deed([=](Connection &connection) { TeamStore().close(connection, team, on); });
}

QFuture<Result<void>> PeopleDesk::reopenTeam(TeamId team)
{
    return deed([=](Connection &connection) { TeamStore().reopen(connection, team); });
}

QFuture<Result<void>> PeopleDesk::assignDuty(TeamId team, const TeamDuty &duty)
{
    return deed([=](Connection &connection) { TeamStore().assign(connection, team, duty); });
}

QFuture<Result<void>> PeopleDesk::endDuty(TeamId team, const TeamDuty &duty, QDate on)
{
    return deed([=](Connection &connection) { TeamStore().end(connection, team, duty, on); });
}

QFuture<Result<StaffId>> PeopleDesk::createStaff(const QString &login, const QString &name,
                                                 const QString &password,
                                                 const std::vector<Post> &posts)
{
    return deed([=](Connection &connection) {
        return StaffStore().create(connection, login, name, password, posts);
    });
}

QFuture<Result<void>> PeopleDesk::changeStaff(const StaffAccount &account, const QString &name,
                                              const std::vector<Post> &posts)
{
    return deed([=](Connection &connection) {
        StaffStore().rename(connection, account.staffId, name);
        StaffStore().setPosts(connection, account.staffId, posts);
    });
}

QFuture<Result<int>> PeopleDesk::disableStaff(StaffId staff)
{
    // Not one transaction: the sessions are ended only after the closing is committed.
    auto future = m_worker.run(
        [staff](Connection &connection) { return StaffStore().disable(connection, staff); });
    whenDone(future, this, [this](const Result<int> &ended) {
        if (ended)
            reload();
    });
    return future;
}

QFuture<Result<void>> PeopleDesk::enableStaff(StaffId staff)
{
    return deed([=](Connection &connection) { StaffStore().enable(connection, staff); });
}

QFuture<Result<void>> PeopleDesk::resetPassword(const StaffAccount &account,
                                                const QString &password)
{
    return deed(
        [=](Connection &connection) { StaffStore().resetPassword(connection, account, password); });
}

}
