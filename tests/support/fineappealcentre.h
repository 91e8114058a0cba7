// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attendance/fineappealstore.h"
#include "support/attendancecentre.h"

namespace banzhang::test {

// A centre in which 1034 came late in a month that is over: a fine of 5.00 that the manager booked,
// and another manager who may decide on what he decided.
class FineAppealCentre : public AttendanceCentre
{
public:
    FineAppealCentre() : above(database.addLogin(u"above"_qs, {u"bz_manager"_qs}))
    {
        const QDate today = QDate::currentDate();
        month = QDate(today.year(), today.month(), 1).addMonths(-1);
        day = month.addDays((8 - month.dayOfWeek()) % 7);
        addAgent("1034", "邓超群", 1);
        addAgent("1035", "许晴", 2);
        run("DELETE FROM switch_member"); // nobody signs in here
    }

    // Late by three minutes on the n-th day from the first Monday; its violation.
    ViolationId beLate(const char *agentNo = "1034", int n = 0)
    {
        const QByteArray on = day.addDays(n).toString(Qt::ISODate).toLatin1();
        addShift(agentNo, on, "E");
        punch(agentNo, on + " 08:03:00", PunchDirection::In);
        punch(agentNo, on + " 17:01:00", PunchDirection::Out);
        closeDue();
        for (const Violation &one : violations(day)) {
            if (one.agentNo == QLatin1String(agentNo) && one.onDate == day.addDays(n)
                && one.code == u"late" && one.state == ViolationState::Proposed)
                return one.id;
        }
        throw std::runtime_error("nobody was late");
    }
    PunchStore::Taken punch(const char *agentNo, const QByteArray &local, PunchDirection direction)
    {
        return AttendanceCentre::punch(agentNo, local.constData(), direction);
    }
    // Books its fine; the entry.
    qint64 fine(ViolationId id, std::optional<qint64> fen = {})
    {
        Connection open = database.connect(manager);
        ViolationStore().confirm(open, {id}, fen ? u"初犯"_qs : QString(), fen);
        return why(id).entries.at(0).id;
    }
    qint64 fined(int n = 0) { return fine(beLate("1034", n)); }
    qint64 add(LedgerKind kind, qint64 fen, const QDate &on)
    {
        Connection open = database.connect(manager);
        return LedgerStore().add(open, 1, on, kind, fen, 0, u"满勤"_qs);
    }
    qint64 appeal(qint64 entry, const QString &login = {})
    {
        Connection open = database.connect(login.isEmpty() ? leader : login);
        return FineAppealStore().record(open, entry, u"地铁故障,有证明"_qs, u"邓超群"_qs);
    }
    [[nodiscard]] FineAppeal load(qint64 id, const QString &login = {}) const
    {
        Connection open = database.connect(login.isEmpty() ? above : login);
        for (const FineAppeal &one :
             FineAppealStore().list(open, QDateTime::currentDateTimeUtc().addYears(-1), 1000)) {
            if (one.id == id)
                return one;
        }
        return {};
    }
    // As shown, by the one above; what it brings the agent.
    qint64 decide(qint64 id, const FineDecision &decision)
    {
        Connection open = database.connect(above);
        const FineAppealStore store;
        return store.decide(open, id, decision, store.effect(open, id, decision));
    }
    void closeMonth()
    {
        Connection open = database.connect(manager);
        LedgerStore().close(open, month, true);
    }
    [[nodiscard]] qint64 net(QDate of) const
    {
        Connection open = database.connect(manager);
        return sumOf(LedgerStore().entries(open, of, 1, 100)).netFen();
    }
    // As if an entry had been booked, and the appeal against it recorded, so many days ago.
    void age(qint64 entry, int days)
    {
        const QByteArray back = " - interval '" + QByteArray::number(days) + " days'";
        const QByteArray which = " WHERE ledger_entry_id = " + QByteArray::number(entry);
        run("ALTER TABLE ledger_entry DISABLE TRIGGER USER; ALTER TABLE fine_appeal DISABLE TRIGGER"
            " USER; UPDATE ledger_entry SET entered_at = entered_at"
            + back + which + "; UPDATE fine_appeal SET recorded_at = recorded_at" + back
            + ", decide_by = decide_by" + back + which
            + "; ALTER TABLE ledger_entry ENABLE TRIGGER USER; ALTER TABLE fine_appeal ENABLE"
              " TRIGGER USER");
    }

    QString above;
    QDate month; // the last one, its first day
    QDate day;   // its first Monday
};

}
