// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/championstore.h"

namespace banzhang {
namespace {

void readChampion(const Rows &row, BoardClosing &closing)
{
    closing.championId = row.integer("champion_id");
    closing.agentId = row.integer("agent_id");
    closing.agentNo = row.text("agent_no");
    closing.name = row.text("name");
    closing.team = row.text("team");
    closing.value = row.real("value");
    closing.orders = int(row.integer("orders"));
    closing.shareOf = int(row.integer("share_of"));
    closing.fen = row.integer("fen");
    closing.points = int(row.integer("points"));
    closing.ledgerEntryId = row.integer("ledger_entry_id");
    closing.state = championStateFromCode(row.text("state"));
    closing.handedOutAt = row.dateTime("handed_out_at");
    closing.handedOutBy = row.text("handed_out_by");
    closing.receivedAt = row.dateTime("received_at");
    closing.signature = row.text("signature");
    closing.spokenAt = row.dateTime("spoken_at");
    closing.speechSkipped = row.text("speech_skipped");
    closing.isTakenBack = row.boolean("is_taken_back");
    closing.hasLeft = row.boolean("has_left");
}

BoardClosing closingFrom(const Rows &row)
{
    BoardClosing closing;
    closing.closingId = row.integer("board_closing_id");
    closing.code = row.text("code");
    closing.from = row.date("from_date");
    closing.to = row.date("to_date");
    closing.metric = row.text("metric");
    closing.ties = prizeTiesFromCode(row.text("ties"));
    closing.people = int(row.integer("people"));
    closing.outPeople = int(row.integer("out_people"));
    closing.closedBy = row.text("closed_by");
    closing.closedAt = row.dateTime("closed_at");
    closing.prizeFen = row.integer("prize_fen");
    closing.openAdjustments = int(row.integer("open_adjustments"));
    closing.adjustedFen = row.integer("adjusted_fen");
    readChampion(row, closing);
    return closing;
}

std::vector<FrozenPlace> readPlaces(Connection &connection, qint64 closingId, int most)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closing_places"),
                                 {{"board_closing_id", closingId}, {"most", most}});
    std::vector<FrozenPlace> places;
    places.reserve(size_t(rows.count()));
    while (rows.next())
        places.push_back({int(rows.integer("place")), rows.integer("agent"), rows.text("no"),
                          rows.text("name"), rows.text("team"), rows.real("value"),
                          int(rows.integer("orders")), rows.dateTime("at"), rows.text("out_code"),
                          rows.text("out_figures")});
    return places;
}

std::vector<FrozenOrder> readOrders(Connection &connection, qint64 closingId)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closing_orders"),
                                 {{"board_closing_id", closingId}});
    std::vector<FrozenOrder> orders;
    orders.reserve(size_t(rows.count()));
    while (rows.next())
        orders.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                          rows.integer("sale_id"), rows.text("order_no"), rows.text("kind"),
                          rows.dateTime("sold_at"), rows.integer("fen"),
                          int(rows.integer("quantity")), int(rows.integer("courses")),
                          rows.boolean("ends_order")});
    return orders;
}

std::vector<ClosingAdjustment> readAdjustments(Connection &connection, qint64 closingId)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closing_adjustments"),
                                 {{"board_closing_id", closingId}});
    std::vector<ClosingAdjustment> adjustments;
    adjustments.reserve(size_t(rows.count()));
    while (rows.next())
        adjustments.push_back(
            {rows.integer("closing_adjustment_id"), rows.integer("agent_id"), rows.text("agent_no"),
             rows.text("name"), rows.text("kind") == u"undone", rows.integer("fen"),
             rows.text("order_no"), rows.dateTime("sold_at"), rows.dateTime("found_at"),
             rows.dateTime("settled_at"), rows.text("settled_by"), rows.text("settled_why")});
    return adjustments;
}

std::vector<ClosingEffect> readEffects(Connection &connection, qint64 closingId, int most)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closing_effect"),
                                 {{"board_closing_id", closingId}, {"most", most}});
    std::vector<ClosingEffect> effects;
    effects.reserve(size_t(rows.count()));
    while (rows.next())
        effects.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                           int(rows.integer("place")), rows.real("value"),
                           rows.integer("adjusted_fen"), rows.real("net_value"),
                           rows.boolean("is_champion"), rows.boolean("is_out")});
    return effects;
}

std::vector<ClosingChange> readChanges(Connection &connection, qint64 closingId)
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closing_changes"),
                                 {{"board_closing_id", closingId}});
    std::vector<ClosingChange> changes;
    changes.reserve(size_t(rows.count()));
    while (rows.next()) {
        const QString what = rows.text("what");
        changes.push_back({rows.integer("agent_id"), rows.text("agent_no"), rows.text("name"),
                           what == u"bar_gone" ? ClosingChange::What::BarGone
                           : what == u"barred" ? ClosingChange::What::Barred
                                               : ClosingChange::What::Results,
                           rows.text("code")});
    }
    return changes;
}

}

std::vector<BoardClosing> ChampionStore::list(Connection &connection, QDate from, int most) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_closings"),
                                 {{"from_date", from}, {"most", most}});
    std::vector<BoardClosing> closings;
    closings.reserve(size_t(rows.count()));
    while (rows.next())
        closings.push_back(closingFrom(rows));
    return closings;
}

ClosingWhy ChampionStore::load(Connection &connection, qint64 closingId, int most,
                               bool withChanges) const
{
    ClosingWhy why;
    why.places = readPlaces(connection, closingId, most);
    why.orders = readOrders(connection, closingId);
    why.adjustments = readAdjustments(connection, closingId);
    if (!why.adjustments.empty())
        why.effects = readEffects(connection, closingId, most);
    if (withChanges)
        why.changes = readChanges(connection, closingId);
    return why;
}

int ChampionStore::closeDue(Connection &connection) const
{
    // A gate may ask for the attendance of days that nobody has closed yet.
    connection.query(QStringLiteral("attendance/close_due_days"));
    Rows row = connection.query(QStringLiteral("leaderboards/close_due_boards"));
    row.next();
    return int(row.integer("closed"));
}

qint64 ChampionStore::close(Connection &connection, const QString &code, QDate from) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/close_board"),
                                {{"code", code}, {"from_date", from}});
    row.next();
    return row.integer("board_closing_id");
}

void ChampionStore::handOut(Connection &connection, qint64 championId, qint64 meetingId) const
{
    connection.query(QStringLiteral("leaderboards/hand_out_award"),
                     {{"champion_id", championId},
                      {"meeting_id", meetingId > 0 ? QVariant(meetingId) : QVariant()}});
}

void ChampionStore::sign(Connection &connection, qint64 championId, const QString &signature) const
{
    connection.query(QStringLiteral("leaderboards/sign_award"),
                     {{"champion_id", championId}, {"signature", signature}});
}

void ChampionStore::recordSpeech(Connection &connection, qint64 championId,
                                 const QString &skipped) const
{
    connection.query(QStringLiteral("leaderboards/record_speech"),
                     {{"champion_id", championId},
                      {"skipped", skipped.isEmpty() ? QVariant() : QVariant(skipped)}});
}

int ChampionStore::settle(Connection &connection, qint64 closingId, const QString &why) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/settle_adjustments"),
                                {{"board_closing_id", closingId}, {"why", why}});
    row.next();
    return int(row.integer("settled"));
}

qint64 ChampionStore::takeBack(Connection &connection, qint64 championId, const QString &why) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/take_back_award"),
                                {{"champion_id", championId}, {"why", why}});
    row.next();
    return row.integer("ledger_entry_id");
}

std::vector<PrizeVersion> ChampionStore::prizes(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_prizes"));
    std::vector<PrizeVersion> prizes;
    prizes.reserve(size_t(rows.count()));
    while (rows.next())
        prizes.push_back({rows.integer("prize_version_id"), rows.text("code"), rows.integer("fen"),
                          int(rows.integer("points")), rows.date("valid_from"),
                          rows.date("valid_until"), int(rows.integer("edition")),
                          rows.text("made_by"), rows.boolean("is_in_force")});
    return prizes;
}

qint64 ChampionStore::setPrize(Connection &connection, const PrizeVersion &prize) const
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/set_prize"), {{"code", prize.code},
                                                                    {"from_date", prize.from},
                                                                    {"fen", prize.fen},
                                                                    {"points", prize.points}});
    row.next();
    return row.integer("prize_version_id");
}

}
