// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/rosterdesk.h"

#include "attendance/rosterplanstore.h"
#include "attendance/rosterstore.h"
#include "attendance/shiftstore.h"
#include "common/tablefile.h"
#include "common/whendone.h"
#include "db/dbworker.h"
#include "db/pqlink.h"

#include <algorithm>

namespace banzhang {
namespace {

constexpr int saveAfterMs = 800;
constexpr int renewAfterMs = 150; // what comes in one go is read once

bool isStale(const Problem &problem)
{
    return problem.constraint == u"roster_revision";
}

}

RosterDesk::RosterDesk(DbWorker &worker, RosterRights rights, QObject *parent)
    : QObject(parent), m_worker(worker), m_rights(rights)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(saveAfterMs);
    m_renew.setSingleShot(true);
    m_renew.setInterval(renewAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &RosterDesk::saveNow);
    connect(&m_renew, &QTimer::timeout, this, &RosterDesk::refresh);
}

RosterDesk::~RosterDesk() = default;

int RosterDesk::teamOf(AgentId agent) const
{
    const auto &teams = sheet().teams;
    const auto place = std::ranges::find_if(
        teams, [agent](const TeamRoster &team) { return team.rowOf(agent) >= 0; });
    return place == teams.end() ? -1 : int(place - teams.begin());
}

std::vector<TeamId> RosterDesk::shownTeams() const
{
    std::vector<TeamId> teams;
    teams.reserve(sheet().teams.size());
    for (const TeamRoster &roster : sheet().teams)
        teams.push_back(roster.team);
    return teams;
}

void RosterDesk::follow()
{
    if (!m_link) {
        m_link = std::make_unique<PqLink>(m_worker.target(), QStringLiteral("attendance"));
        connect(m_link.get(), &PqLink::connected, &m_renew, qOverload<>(&QTimer::start));
        connect(m_link.get(), &PqLink::notified, this, [this](const QString &payload) {
            if (payload == u"patterns")
                readPatterns();
            else
                m_renew.start();
        });
    }
    m_link->start();
    readPatterns();
}

void RosterDesk::rest()
{
    m_link.reset();
    saveNow();
}

void RosterDesk::show(QDate day, const std::vector<TeamId> &teams)
{
    m_isTurning = m_isLoaded; // the sheet that goes takes no more steps
    if (m_draft.isDirty() && !m_isClashing) {
        m_afterSaving = [this, day, teams] { load(day, teams, false); };
        return saveNow();
    }
    load(day, teams, false);
}

// Another week that was asked for is read already: reading this one anew would take its place.
void RosterDesk::refresh()
{
    if (m_isLoaded && m_saving < 0 && !m_isPublishing && !m_isClashing && !m_isTurning)
        load(sheet().monday, shownTeams(), true);
}

void RosterDesk::load(QDate day, const std::vector<TeamId> &teams, bool keeps)
{
    const auto read = [day, teams](Connection &connection) {
        QDate today = day;
        if (!today.isValid())
            today = ShiftStore().site(connection).today;
        return RosterStore().load(connection, mondayOf(today), teams);
    };
    whenDone(m_worker.run(read), this,
             [this, keeps, generation = ++m_generation](const Result<RosterSheet> &answer) {
                 if (generation != m_generation)
                     return;
                 m_isTurning = false;
                 if (!answer)
                     return Q_EMIT failed(answer.error());
                 take(*answer, keeps);
             });
}

// Others may have changed what is read again. What is not saved here yet meets that when it is
// saved: the revision tells.
void RosterDesk::take(RosterSheet sheet, bool keeps)
{
    if (keeps && m_isLoaded && m_draft.isDirty())
        return saveNow();
    const bool stayed = keeps && m_isLoaded && m_draft.renew(sheet);
    if (!stayed)
        m_draft.begin(std::move(sheet));
    m_isLoaded = true;
    m_isClashing = false;
    reckon();
    if (stayed)
        Q_EMIT renewed();
    else
        Q_EMIT loaded();
    Q_EMIT stateChanged();
}

void RosterDesk::reckon()
{
    m_checks.clear();
    for (const TeamRoster &team : sheet().teams) {
        const std::vector<RosterCheck> found = rosterChecks(team, sheet().frame);
        m_checks.insert(m_checks.end(), found.begin(), found.end());
    }
    std::ranges::stable_sort(m_checks, {}, &RosterCheck::severity);
    m_coverage = coverageOf(sheet().teams, sheet().frame.book, sheet().needs);
}

WeekCoverage RosterDesk::coverageWith(const std::vector<RosterChange> &changes) const
{
    std::vector<TeamRoster> teams = sheet().teams;
    for (const RosterChange &change : changes)
        teams[size_t(change.place.team)]
            .people[size_t(change.place.person)]
            .days[size_t(change.place.day)] = change.cell;
    return coverageOf(teams, sheet().frame.book, sheet().needs);
}

void RosterDesk::told(const std::vector<RosterPlace> &places)
{
    if (places.empty())
        return;
    reckon();
    Q_EMIT cellsChanged(places);
    Q_EMIT stateChanged();
    m_soon.start();
}

void RosterDesk::set(const std::vector<RosterChange> &changes)
{
    if (!m_rights.mayDraft || isHeld())
        return;
    std::vector<RosterChange> possible = changes;
    std::erase_if(possible, [this](const RosterChange &change) {
        const RosterPerson &person =
            sheet().teams.at(size_t(change.place.team)).people.at(size_t(change.place.person));
        const QDate date = sheet().monday.addDays(change.place.day);
        return change.cell.kind != PlanKind::None
               && !(person.isMember[size_t(change.place.day)] && person.worksHereOn(date));
    });
    told(m_draft.set(possible));
}

void RosterDesk::undo()
{
    if (!isHeld())
        told(m_draft.undo());
}

void RosterDesk::redo()
{
    if (!isHeld())
        told(m_draft.redo());
}

void RosterDesk::copyLastWeek()
{
    const QDate last = sheet().monday.addDays(-daysAWeek);
    const std::vector<TeamId> teams = shownTeams();
    const auto read = [last, teams](Connection &connection) {
        return RosterStore().load(connection, last, teams);
    };
    whenDone(m_worker.run(read), this, [this, last](const Result<RosterSheet> &answer) {
        if (last.addDays(daysAWeek) != sheet().monday)
            return; // another week is looked at by now
        if (answer)
            layOn(answer->teams);
        else
            Q_EMIT failed(answer.error());
    });
}

void RosterDesk::layOn(const std::vector<TeamRoster> &lastWeek)
{
    std::vector<RosterChange> changes;
    for (int team = 0; team < int(sheet().teams.size()); ++team) {
        const TeamRoster &onto = sheet().teams[size_t(team)];
        const auto from = std::ranges::find(lastWeek, onto.team, &TeamRoster::team);
        if (from == lastWeek.end() || from->state == RosterState::None)
            continue;
        const auto days = copiedDays(*from, onto, sheet().frame.book);
        for (int row = 0; row < int(days.size()); ++row) {
            for (int day = 0; day < daysAWeek; ++day)
                changes.push_back({{team, row, day}, days[size_t(row)][size_t(day)]});
        }
    }
    set(changes);
    Q_EMIT copied(int(changes.size()));
}

void RosterDesk::saveNow()
{
    m_soon.stop();
    if (m_saving < 0 && !m_isClashing)
        saveNext();
}

// One team after the other, then whoever waits for it.
void RosterDesk::saveNext()
{
    int team = 0;
    while (team < int(sheet().teams.size()) && !m_draft.isDirty(team))
        ++team;
    if (team == int(sheet().teams.size())) {
        m_saving = -1;
        Q_EMIT stateChanged();
        if (const auto then = std::exchange(m_afterSaving, nullptr))
            then();
        return;
    }
    m_saving = team;
    ++m_generation; // what is being read is older than this
    Q_EMIT stateChanged();
    const TeamRoster roster = sheet().teams[size_t(team)];
    whenDone(m_worker.run([roster](Connection &connection) {
        return RosterStore().save(connection, roster);
    }),
             this, [this, team, roster](const Result<int> &revision) {
                 m_saving = -1;
                 if (revision) {
                     m_draft.noteSaved(team, roster, *revision);
                     return saveNext();
                 }
                 m_afterSaving = nullptr;
                 m_isPublishing = false;
                 m_isTurning = false;
                 Q_EMIT stateChanged();
                 if (isStale(revision.error()))
                     mergeTheirs(revision.error().hint);
                 else
                     Q_EMIT failed(revision.error());
             });
}

void RosterDesk::mergeTheirs(const QString &who)
{
    const std::vector<TeamId> teams = shownTeams();
    const auto read = [monday = sheet().monday, teams](Connection &connection) {
        return RosterStore().load(connection, monday, teams);
    };
    m_isClashing = true; // no steps meanwhile
    whenDone(m_worker.run(read), this,
             [this, who, generation = ++m_generation](const Result<RosterSheet> &answer) {
                 m_isClashing = false;
                 if (generation != m_generation)
                     return;
                 if (!answer)
                     return Q_EMIT failed(answer.error());
                 const RosterMerge merge =
                     mergeRosters(m_draft.saved(), sheet().teams, answer->teams);
                 take(*answer, false);
                 set(merge.mine);
                 Q_EMIT merged(int(merge.mine.size()), who);
                 if (merge.clashes.empty())
                     return;
                 m_soon.stop();
                 m_isClashing = true;
                 Q_EMIT clashed(merge.clashes, who);
             });
}

void RosterDesk::settle(const std::vector<RosterClash> &clashes, const std::vector<bool> &takesMine)
{
    m_isClashing = false;
    std::vector<RosterChange> changes;
    for (size_t i = 0; i < clashes.size() && i < takesMine.size(); ++i) {
        if (takesMine[i])
            changes.push_back({clashes[i].place, clashes[i].mine});
    }
    set(changes);
    m_soon.start();
}

void RosterDesk::discard()
{
    m_afterSaving = [this] { dropDrafts(); };
    saveNow();
}

void RosterDesk::dropDrafts()
{
    std::vector<TeamRoster> drafts;
    std::ranges::copy_if(sheet().teams, std::back_inserter(drafts), [](const TeamRoster &roster) {
        return roster.state == RosterState::Changed;
    });
    const auto drop = [drafts](Connection &connection) {
        connection.transaction([&drafts](Connection &open) {
            for (const TeamRoster &roster : drafts)
                (void)RosterStore().discard(open, roster.team, roster.monday, roster.revision);
        });
    };
    whenDone(m_worker.run(drop), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT failed(done.error());
        load(sheet().monday, shownTeams(), false);
    });
}

void RosterDesk::publish(const QString &why)
{
    if (!m_rights.mayPublish || isHeld())
        return;
    m_why = why;
    m_isPublishing = true;
    m_afterSaving = [this] { publishNext(0, {}); };
    saveNow();
}

void RosterDesk::publishNext(int team, PublishOutcome sum)
{
    const auto &teams = sheet().teams;
    while (team < int(teams.size()) && teams[size_t(team)].state != RosterState::Draft
           && teams[size_t(team)].state != RosterState::Changed)
        ++team;
    if (team >= int(teams.size())) {
        m_isPublishing = false;
        load(sheet().monday, shownTeams(), true);
        return Q_EMIT published(sum);
    }
    const TeamRoster roster = teams[size_t(team)];
    const auto put = [roster, why = m_why](Connection &connection) {
        return RosterStore().publish(connection, roster.team, roster.monday, roster.revision, why);
    };
    whenDone(m_worker.run(put), this, [this, team, sum](const Result<PublishOutcome> &done) {
        if (done)
            return publishNext(team + 1, {done->revision, sum.shiftsMade + done->shiftsMade,
                                          sum.shiftsCancelled + done->shiftsCancelled,
                                          sum.restsMade + done->restsMade,
                                          sum.restsCancelled + done->restsCancelled});
        m_isPublishing = false;
        Q_EMIT failed(done.error());
        load(sheet().monday, shownTeams(), true);
    });
}

void RosterDesk::readPatterns()
{
    const auto read = [](Connection &connection) { return RosterPlanStore().patterns(connection); };
    whenDone(m_worker.run(read), this, [this](const Result<std::vector<RosterPattern>> &patterns) {
        if (!patterns)
            return Q_EMIT failed(patterns.error());
        m_patterns = *patterns;
        Q_EMIT stateChanged();
    });
}

QFuture<Result<CsvTable>> RosterDesk::readTable(const QString &path)
{
    return m_worker.run([path](Connection &) {
        const Result<CsvTable> table = readTableFile(path);
        if (!table)
            throw DbError(table.error());
        return *table;
    });
}

QFuture<Result<RosterPatternId>> RosterDesk::savePattern(const RosterPattern &pattern)
{
    auto future = m_worker.run([pattern](Connection &connection) {
        return RosterPlanStore().savePattern(connection, pattern);
    });
    whenDone(future, this, [this](const Result<RosterPatternId> &) { readPatterns(); });
    return future;
}

QFuture<Result<void>> RosterDesk::removePattern(RosterPatternId id)
{
    auto future = m_worker.run(
        [id](Connection &connection) { RosterPlanStore().removePattern(connection, id); });
    whenDone(future, this, [this](const Result<void> &) { readPatterns(); });
    return future;
}

}
