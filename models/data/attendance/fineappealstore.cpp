// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/fineappealstore.h"

#include "attendance/ledgerrow.h"

namespace banzhang {
namespace {

FineAppeal fineAppealFrom(const Rows &row)
{
    FineAppeal appeal;
    appeal.id = row.integer("fine_appeal_id");
    appeal.entry = ledgerEntryFrom(row);
    appeal.takenBack = ledgerKindFromCode(row.text("taken_back"));
    appeal.entryDecidedBy = row.text("entry_decided_by");
    appeal.words = row.text("words");
    appeal.signature = row.text("signature");
    appeal.recordedBy = row.text("recorded_by");
    appeal.recordedAt = row.dateTime("recorded_at");
    appeal.decideBy = row.dateTime("decide_by");
    appeal.state = fineAppealStateFromCode(row.text("state"));
    appeal.outcome = fineOutcomeFromCode(row.text("outcome"));
    appeal.remainsFen = row.integer("remains_fen");
    appeal.remainsPoints = int(row.integer("remains_points"));
    appeal.decidedBy = row.text("decided_by");
    appeal.decidedAt = row.dateTime("decided_at");
    appeal.why = row.text("why");
    appeal.bookedFen = row.integer("booked_fen");
    appeal.bookedMonth = row.date("booked_month");
    appeal.deciders = row.text("deciders");
    appeal.refusal = row.text("refusal");
    appeal.mayWithdraw = row.boolean("may_withdraw");
    return appeal;
}

Params paramsOf(qint64 appealId, const FineDecision &decision)
{
    return {{"fine_appeal_id", appealId},
            {"outcome", codeOf(decision.outcome)},
            {"fen", decision.remainsFen},
            {"points", decision.remainsPoints}};
}

}

std::vector<FineAppeal> FineAppealStore::list(Connection &connection, const QDateTime &since,
                                              int most) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_fine_appeals"),
                                 {{"from_at", since}, {"most", most}});
    std::vector<FineAppeal> appeals;
    appeals.reserve(size_t(rows.count()));
    while (rows.next())
        appeals.push_back(fineAppealFrom(rows));
    return appeals;
}

FineAppealChance FineAppealStore::chance(Connection &connection, qint64 entryId) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_fine_appeal_chance"),
                                {{"ledger_entry_id", entryId}});
    row.next();
    return {row.dateTime("until_at"), int(row.integer("decide_days")), row.text("refusal")};
}

qint64 FineAppealStore::record(Connection &connection, qint64 entryId, const QString &words,
                               const QString &signature) const
{
    Rows row = connection.query(
        QStringLiteral("attendance/record_fine_appeal"),
        {{"ledger_entry_id", entryId}, {"words", words}, {"signature", signature}});
    row.next();
    return row.integer("fine_appeal_id");
}

std::vector<FineBooking> FineAppealStore::effect(Connection &connection, qint64 appealId,
                                                 const FineDecision &decision) const
{
    Rows rows = connection.query(QStringLiteral("attendance/list_fine_appeal_effect"),
                                 paramsOf(appealId, decision));
    std::vector<FineBooking> bookings;
    bookings.reserve(size_t(rows.count()));
    while (rows.next())
        bookings.push_back({ledgerKindFromCode(rows.text("kind")), rows.date("month"),
                            rows.integer("fen"), int(rows.integer("points")),
                            rows.integer("over_cap_fen")});
    return bookings;
}

qint64 FineAppealStore::decide(Connection &connection, qint64 appealId,
                               const FineDecision &decision,
                               const std::vector<FineBooking> &shown) const
{
    Params params = paramsOf(appealId, decision);
    params.push_back({"why", decision.why});
    params.push_back({"shown_fen", sumOf(shown)});
    params.push_back({"shown_month", shown.empty() ? QVariant() : QVariant(shown.back().month)});
    Rows row = connection.query(QStringLiteral("attendance/decide_fine_appeal"), params);
    row.next();
    return row.integer("fen");
}

void FineAppealStore::withdraw(Connection &connection, qint64 appealId, const QString &why) const
{
    connection.query(QStringLiteral("attendance/withdraw_fine_appeal"),
                     {{"fine_appeal_id", appealId}, {"why", why}});
}

FineAppealTerms FineAppealStore::terms(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("attendance/get_fine_appeal_terms"));
    row.next();
    FineAppealTerms terms{int(row.integer("window_days")),
                          int(row.integer("decide_days")),
                          row.integer("superior_id"),
                          {}};
    Rows managers = connection.query(QStringLiteral("attendance/list_managers"));
    terms.managers.reserve(size_t(managers.count()));
    while (managers.next())
        terms.managers.emplace_back(managers.integer("staff_id"), managers.text("name"));
    return terms;
}

void FineAppealStore::setTerms(Connection &connection, const FineAppealTerms &terms) const
{
    connection.query(
        QStringLiteral("attendance/set_fine_appeal_terms"),
        {{"window_days", terms.windowDays},
         {"decide_days", terms.decideDays},
         {"superior_id", terms.superiorId > 0 ? QVariant(terms.superiorId) : QVariant()}});
}

}
