// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/proposal.h"
#include "attendance/punchfile.h"
#include "attendance/punchgap.h"
#include "attendance/violationmodel.h"
#include "common/result.h"

#include <QFuture>
#include <QTimer>

#include <memory>

namespace banzhang {

class DbWorker;
class PqLink;

// What this person may do with violations and punches.
struct AttendanceRights
{
    bool mayDecide = false; // managers
    bool maySpeak = false;  // leaders and managers: statements, punches by hand, proposals
    bool mayImport = false; // managers, schedulers, front desk: files of devices
    bool mayClose = false;  // lets days be closed that wait for it
};

// What came of a device's file.
struct PunchImport
{
    int added = 0;
    int known = 0;
    int rejected = 0;
    int measured = 0; // shifts that it changed
};

// A punch in the place of another one, or the word that there was none.
struct PunchFix
{
    qint64 agentId = 0;
    qint64 replaces = 0; // the punch
    bool isVoid = false;
    QDateTime at; // of a void: the punch's own
    PunchDirection direction = PunchDirection::Unknown;
    QString reason;
    QString key; // makes a repeated call the same row
};

// What a person saw.
struct Proposal
{
    QString code;
    qint64 agentId = 0;
    QDateTime at;
    qint64 shiftInstanceId = 0; // 0: on no shift
    QString seen;
};

// A month's violations: listed, explained, decided; and the punches that they come from.
class ViolationDesk final : public QObject
{
    Q_OBJECT

public:
    // The worker outlives the desk.
    ViolationDesk(DbWorker &worker, AttendanceRights rights, ViolationModel::Word word,
                  QObject *parent = nullptr);
    ~ViolationDesk() override;

    [[nodiscard]] ViolationModel &violations() { return m_violations; }
    [[nodiscard]] const AttendanceRights &rights() const { return m_rights; }
    [[nodiscard]] QDate month() const { return m_month; }
    [[nodiscard]] int undecidedCount() const;
    void setMonth(QDate month); // any day of it

    // While somebody looks the list follows the database at once, and days that wait are closed.
    void follow();
    void rest();
    void refresh();

    [[nodiscard]] QFuture<Result<ViolationWhy>> load(ViolationId id);
    // All of them or none; `fen` in the rule's place needs a reason.
    [[nodiscard]] QFuture<Result<int>> confirm(const std::vector<ViolationId> &ids,
                                               const QString &why, std::optional<qint64> fen = {});
    [[nodiscard]] QFuture<Result<int>> dismiss(const std::vector<ViolationId> &ids,
                                               const QString &why);
    [[nodiscard]] QFuture<Result<void>> addStatement(ViolationId id, const QString &words,
                                                     const QString &signature);
    // By hand, with the reason; the day is measured anew.
    [[nodiscard]] QFuture<Result<void>> enterPunch(qint64 agentId, const QDateTime &at,
                                                   PunchDirection direction, const QString &reason);
    // The punch stays readable and counts no longer; the day is measured anew.
    [[nodiscard]] QFuture<Result<void>> fixPunch(const PunchFix &fix);

    // What may be proposed by hand, of whom on a day, and on which shift.
    [[nodiscard]] QFuture<Result<ProposalTerms>> proposalTerms();
    [[nodiscard]] QFuture<Result<std::vector<ReachedAgent>>> agentsOn(QDate day);
    [[nodiscard]] QFuture<Result<std::vector<ShiftChoice>>> shiftsAt(qint64 agentId,
                                                                     const QDateTime &at);
    [[nodiscard]] QFuture<Result<ViolationId>> propose(const Proposal &proposal);

    // Times in which a device recorded nothing, the latest first.
    [[nodiscard]] QFuture<Result<std::vector<PunchGap>>> gaps();
    // Gives how many shifts were measured anew.
    [[nodiscard]] QFuture<Result<int>> addGap(const PunchGap &gap);

    [[nodiscard]] QFuture<Result<std::vector<PunchDevice>>> devices();
    // Text and encoding of a file; Invalid when it is no text.
    [[nodiscard]] QFuture<Result<std::pair<QString, QString>>> readFile(const QString &path);
    // Saves the device's mapping and offset, takes the lines and measures the days anew.
    [[nodiscard]] QFuture<Result<PunchImport>> import(const PunchDevice &device, bool hasNewOffset,
                                                      const QString &file, const PunchFile &read);

Q_SIGNALS:
    void looked();
    void failed(const banzhang::Problem &problem);

private:
    void closeDueDays();

    DbWorker &m_worker;
    const AttendanceRights m_rights;
    ViolationModel m_violations;
    std::unique_ptr<PqLink> m_link;
    QTimer m_soon;
    QDate m_month;
    quint64 m_generation = 0;
};

}
