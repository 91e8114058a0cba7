// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/requestmodel.h"
#include "attendance/swapplan.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What a swap would do: what the database has against it, and the weeks before and after.
struct SwapTrial
{
    std::vector<SwapCheck> checks;
    std::vector<SwapOutlook> weeks;
    ShiftBook book;
};

// A request as it is recorded; what its type does not need stays empty.
struct RequestDraft
{
    RequestType type = RequestType::Leave;
    AgentId agentId{};
    QString kind; // of leave
    MomentSpan during;
    qint64 shiftId = 0; // of a swap
    int halfDays = 0;   // owed for a recall
    QString reason;
    QString signature;
};

// Leave, swaps, overtime and recalls as they are now, and the deeds on them.
class RequestDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    RequestDesk(DbWorker &worker, RequestRights rights, RequestModel::Word word,
                RequestModel::Now now, QObject *parent = nullptr);
    ~RequestDesk() override;

    [[nodiscard]] RequestRights rights() const { return m_rights; }
    [[nodiscard]] RequestModel &requests() { return m_requests; }
    [[nodiscard]] LeaveBalanceModel &balances() { return m_balances; }
    [[nodiscard]] const std::vector<LeaveKind> &kinds() const { return m_kinds; }
    [[nodiscard]] const std::vector<RequestPerson> &people() const { return m_people; }
    [[nodiscard]] const std::vector<SwapShift> &shifts() const { return m_shifts; }
    [[nodiscard]] int running() const; // what still misses a mark

    // Looks at the last `days` days and all to come, now and when somebody changes something.
    void follow(int days);
    void rest();
    void refresh();

    [[nodiscard]] QFuture<Result<void>> record(const RequestDraft &draft);
    [[nodiscard]] QFuture<Result<void>> match(qint64 swap, AgentId other, qint64 otherShift,
                                              const QString &signature);
    [[nodiscard]] QFuture<Result<void>> take(RequestStep step, const AttendanceRequest &request,
                                             const QString &why);
    [[nodiscard]] QFuture<Result<void>> setBalance(AgentId agent, const QString &kind, int year,
                                                   int halfDays);
    [[nodiscard]] QFuture<Result<void>> setAllowance(TeamId team, std::optional<int> people);
    // Days are those of both shifts at the site; otherDay invalid: none is given for it.
    [[nodiscard]] QFuture<Result<SwapTrial>> tryOn(const SwapShift &shift, AgentId other,
                                                   qint64 otherShift, QDate otherDay);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    struct Sight
    {
        std::vector<AttendanceRequest> requests;
        std::vector<LeaveKind> kinds;
        std::vector<LeaveBalance> balances;
        std::vector<RequestPerson> people;
        std::vector<SwapShift> shifts;
    };
    template <class F>
    QFuture<Result<void>> deed(F work);

    DbWorker &m_worker;
    const RequestRights m_rights;
    const RequestModel::Now m_now;
    RequestModel m_requests;
    LeaveBalanceModel m_balances;
    std::vector<LeaveKind> m_kinds;
    std::vector<RequestPerson> m_people;
    std::vector<SwapShift> m_shifts;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    int m_days = 31;
    quint64 m_generation = 0;
};

}
