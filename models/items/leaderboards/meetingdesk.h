// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "leaderboards/hostrotation.h"
#include "leaderboards/meetingmodel.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

struct MeetingRights
{
    bool mayMake = false; // leaders, managers, schedulers: meetings of coming days
    bool mayRun = false;  // leaders and managers, where the database agrees
    bool mayPlan = false; // managers: the series
};

// What the user interface says of meetings.
struct MeetingWords
{
    MeetingModel::Word meeting;
    MeetingGuestModel::Word guest;
    MeetingActionModel::Word action;
};

// Meetings in step with what others do: the list, the one that is looked at, and its run.
class MeetingDesk final : public QObject
{
    Q_OBJECT

public:
    using Today = std::function<QDate()>; // at the site

    static constexpr int daysBack = 14; // in which a missed meeting is reminded of

    // The worker outlives the desk.
    MeetingDesk(DbWorker &worker, MeetingRights rights, const MeetingWords &words, Today today,
                QObject *parent = nullptr);
    ~MeetingDesk() override;

    [[nodiscard]] MeetingModel &meetings() { return m_meetings; }
    [[nodiscard]] MeetingGuestModel &guests() { return m_guests; }
    [[nodiscard]] MeetingActionModel &actions() { return m_actions; }
    [[nodiscard]] const MeetingSheet &sheet() const { return m_sheet; }
    [[nodiscard]] const MeetingRights &rights() const { return m_rights; }
    [[nodiscard]] int missedCount() const;

    void follow();
    void rest();
    void setDays(QDate from, QDate to); // shown, beside those of the reminders
    void refresh();                     // makes what is to be made, and looks again
    void look(qint64 id);               // at that one from now on; 0: at none

    [[nodiscard]] QFuture<Result<int>> step(MeetingStep step); // of the one that is looked at
    [[nodiscard]] QFuture<Result<void>> cancel(qint64 id, const QString &why);
    [[nodiscard]] QFuture<Result<std::vector<HostCandidate>>> hosts(qint64 id);
    [[nodiscard]] QFuture<Result<void>> setHost(qint64 id, qint64 agentId);
    [[nodiscard]] QFuture<Result<void>> tick(qint64 agentId, bool isPresent);
    [[nodiscard]] QFuture<Result<qint64>> write(int position, const QString &words);
    [[nodiscard]] QFuture<Result<std::vector<MeetingStaff>>> staff();
    // An agent's, or when `agentId` is 0 of the staff.
    [[nodiscard]] QFuture<Result<qint64>> addAction(qint64 agentId, qint64 staffId,
                                                    const QString &words, QDate dueOn);
    // What became of a champion's prize (#21).
    [[nodiscard]] QFuture<Result<void>> mark(qint64 championId, AwardDeed deed,
                                             const QString &signature = {});
    [[nodiscard]] QFuture<Result<void>> endAction(qint64 actionId, const QString &note);
    [[nodiscard]] QFuture<Result<std::vector<MeetingSeries>>> series(QDate day);
    [[nodiscard]] QFuture<Result<void>> saveSeries(const MeetingSeries &series);

Q_SIGNALS:
    void listed();
    void sheetChanged();
    void failed(const banzhang::Problem &problem);

private:
    template <class Deed>
    [[nodiscard]] auto perform(Deed deed);
    void list(bool makes);
    void load();

    DbWorker &m_worker;
    const MeetingRights m_rights;
    const Today m_today;
    MeetingModel m_meetings;
    MeetingGuestModel m_guests;
    MeetingActionModel m_actions;
    MeetingSheet m_sheet;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_from;
    QDate m_to;
    qint64 m_looked = 0;
    quint64 m_listing = 0;
    quint64 m_loading = 0;
};

}
