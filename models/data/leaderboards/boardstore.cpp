// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardstore.h"

#include "leaderboards/boardrules.h"
#include "leaderboards/salestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banzhang {
namespace {

struct RuleToday
{
    BoardRule rule;
    QDate today;
    QDateTime at;
};

RuleToday ruleOn(Connection &connection, BoardCode code, const QDate &day)
{
    Rows row =
        connection.query(QStringLiteral("leaderboards/get_board_rule"),
                         {{"code", codeOf(code)}, {"on_date", day.isValid() ? day : QVariant()}});
    if (!row.next()) {
        Problem problem;
        problem.kind = ProblemKind::Invalid;
        problem.constraint = QStringLiteral("board_version_known");
        problem.text = QStringLiteral("There are no rules of the board for this day");
        throw DbError(problem);
    }
    BoardRule rule;
    rule.metric = boardMetricFromCode(row.text("metric"));
    rule.ties = boardTiesFromCode(row.text("ties"));
    rule.closesS = int(row.integer("closes_s"));
    rule.weekStarts = int(row.integer("week_starts"));
    rule.weights = row.text("weights");
    rule.gates = row.text("gates");
    return {rule, row.date("today"), row.dateTime("at")};
}

BoardBar barFrom(const Rows &row)
{
    if (row.isNull("out_code")) // as most are
        return {};
    const QJsonObject figures = QJsonDocument::fromJson(row.bytes("out_figures")).object();
    return {row.text("out_code"), figures[u"n"].toInteger(), figures[u"limit"].toInteger(),
            figures[u"open"].toInteger(),
            QDate::fromString(figures[u"last_on"].toString(), Qt::ISODate)};
}

std::vector<BoardFlag> flagsFrom(const Rows &row)
{
    std::vector<BoardFlag> flags;
    const QJsonArray array = QJsonDocument::fromJson(row.bytes("flags")).array();
    flags.reserve(size_t(array.size()));
    for (const auto &one : array) {
        const QJsonObject flag = one.toObject();
        flags.push_back({flag[u"code"].toString(), flag[u"n"].toInteger(), flag[u"of"].toInteger(),
                         flag[u"seconds"].toInteger(), flag[u"fen"].toInteger(),
                         flag[u"limit"].toInteger()});
    }
    return flags;
}

BoardPlace placeFrom(const Rows &row)
{
    const auto real = [&row](const char *column) {
        return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
    };
    BoardPlace place;
    place.place = int(row.integer("place"));
    place.isTied = row.boolean("tied");
    place.agentId = row.integer("agent_id");
    place.teamId = row.integer("team_id");
    place.agentNo = row.text("agent_no");
    place.name = row.text("name");
    place.teamName = row.text("team_name");
    place.value = row.real("value");
    place.orders = int(row.integer("orders"));
    place.quantity = int(row.integer("quantity"));
    place.reachedAt = row.dateTime("reached_at");
    place.n = int(row.integer("n"));
    place.low = real("low");
    place.high = real("high");
    place.bracket = int(row.integer("bracket"));
    place.bar = barFrom(row);
    if (!row.isNull("flags"))
        place.flags = flagsFrom(row);
    return place;
}

std::vector<BoardPlace> placesOf(Connection &connection, const BoardLook &look)
{
    const qint64 team = look.question.teamId;
    Rows rows = connection.query(QStringLiteral("leaderboards/list_board"),
                                 {{"metric", codeOf(look.rule.metric)},
                                  {"who", codeOf(look.question.who)},
                                  {"from_on", look.period.first},
                                  {"to_on", look.period.last},
                                  {"team_id", team > 0 ? QVariant(team) : QVariant()},
                                  {"ties", codeOf(look.rule.ties)},
                                  {"gates", look.rule.gates},
                                  {"weights", look.rule.weights}});
    std::vector<BoardPlace> places;
    places.reserve(size_t(rows.count()));
    while (rows.next())
        places.push_back(placeFrom(rows));
    const double best = places.empty() ? 0 : places.front().value;
    for (size_t at = 0; at < places.size(); ++at) {
        places[at].order = int(at) + 1;
        places[at].share = best > 0 ? std::clamp(places[at].value / best, 0.0, 1.0) : 0;
    }
    return places;
}

BoardPeriod periodOf(const BoardQuestion &question, const RuleToday &now)
{
    if (question.range.isValid())
        return question.range;
    const QDate day = question.day.isValid() ? question.day : now.today;
    return movedBy(boardPeriod(question.code, day, now.rule.weekStarts), question.code,
                   -question.back);
}

// An hour ago on a day's board, the end of yesterday on a longer one; of a period that is over
// nothing changes.
void markChanged(Connection &connection, BoardLook &look)
{
    constexpr qint64 hour = 3600;
    if (!look.isRunning() || look.period.first > look.today)
        return;
    const qint64 back = look.period.first == look.period.last ? hour : 24 * hour;
    Rows rows = connection.query(QStringLiteral("leaderboards/list_board_before"),
                                 {{"metric", codeOf(look.rule.metric)},
                                  {"who", codeOf(look.question.who)},
                                  {"from_on", look.period.first},
                                  {"to_on", look.period.last},
                                  {"at", look.at.addSecs(-back)}});
    std::vector<BoardFigure> before;
    before.reserve(size_t(rows.count()));
    while (rows.next()) {
        BoardFigure figure;
        figure.id = rows.integer("id");
        figure.value = rows.real("value");
        figure.reachedAt = rows.dateTime("reached_at");
        before.push_back(figure);
    }
    look.hasBefore = !before.empty();
    markChanges(look.places, before, look.rule.ties);
}

// Chosen where the rules rank by something else, a mix needs weights that somebody set.
BoardRule ruleOf(const BoardQuestion &question, const BoardRule &found, const QString &mixWeights)
{
    BoardRule rule = found;
    rule.metric = question.metric.value_or(found.metric);
    rule.ties = question.ties.value_or(found.ties);
    rule.weights = rule.metric == BoardMetric::Mix ? mixWeights : QStringLiteral("{}");
    if (rule.metric != BoardMetric::Mix || mixWeights != u"{}")
        return rule;
    Problem problem;
    problem.kind = ProblemKind::Invalid;
    problem.constraint = QStringLiteral("board_mix_set");
    problem.text = QStringLiteral("No board is ranked by a mix");
    throw DbError(problem);
}

QString mixWeightsOn(Connection &connection, BoardCode code, const QDate &day)
{
    Rows row = connection.query(QStringLiteral("leaderboards/get_mix_weights"),
                                {{"code", codeOf(code)}, {"on_date", day}});
    return row.next() ? row.text("weights") : QStringLiteral("{}");
}

}

BoardLook BoardStore::look(Connection &connection, const BoardQuestion &question) const
{
    return connection.readTogether([&](Connection &open) {
        BoardLook look;
        look.question = question;
        RuleToday found = ruleOn(open, question.code, question.day);
        look.today = found.today;
        look.at = found.at;
        look.period = periodOf(question, found);
        if (look.period.last < found.today) // by the rules of then
            found = ruleOn(open, question.code, look.period.last);
        look.mixWeights =
            mixWeightsOn(open, question.code, std::min(look.period.last, found.today));
        look.rule = ruleOf(question, found.rule, look.mixWeights);
        look.places = placesOf(open, look);
        markChanged(open, look);
        look.latest = SaleStore().latest(open, look.today);
        return look;
    });
}

std::vector<BoardTeam> BoardStore::teams(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_board_teams"));
    std::vector<BoardTeam> teams;
    teams.reserve(size_t(rows.count()));
    while (rows.next())
        teams.push_back({rows.integer("team_id"), rows.text("name"), rows.boolean("is_mine")});
    return teams;
}

BoardRule BoardStore::rule(Connection &connection, BoardCode code, const QDate &day) const
{
    return ruleOn(connection, code, day).rule;
}

void BoardStore::saveRule(Connection &connection, BoardCode code, const QDate &from,
                          const BoardRule &rule) const
{
    connection.query(QStringLiteral("leaderboards/save_board_version"),
                     {{"code", codeOf(code)},
                      {"from_on", from},
                      {"metric", codeOf(rule.metric)},
                      {"weights", rule.weights},
                      {"gates", rule.gates},
                      {"ties", codeOf(rule.ties)},
                      {"closes_at", dayTimeText(rule.closesS)},
                      {"week_starts", rule.weekStarts}});
}

}
