// SPDX-License-Identifier: GPL-3.0-or-later
#include "leaderboards/boardrulestore.h"

namespace banzhang {
namespace {

BoardCode boardCodeFrom(const QString &code)
{
    return code == u"week" ? BoardCode::Week : code == u"month" ? BoardCode::Month : BoardCode::Day;
}

BoardVersion versionFrom(const Rows &row)
{
    BoardVersion version;
    version.id = row.integer("board_version_id");
    version.code = boardCodeFrom(row.text("code"));
    version.edition = int(row.integer("edition"));
    version.rule.metric = boardMetricFromCode(row.text("metric"));
    version.rule.ties = boardTiesFromCode(row.text("ties"));
    version.rule.closesS = int(row.integer("closes_s"));
    version.rule.weekStarts = int(row.integer("week_starts"));
    version.rule.weights = row.text("weights");
    version.rule.gates = row.text("gates");
    version.from = row.date("valid_from");
    version.until = row.date("valid_until");
    version.madeBy = row.text("made_by");
    version.madeAt = row.dateTime("made_at");
    version.isInForce = row.boolean("is_in_force");
    version.closings = int(row.integer("closings"));
    return version;
}

}

std::vector<BoardVersion> BoardRuleStore::versions(Connection &connection) const
{
    Rows rows = connection.query(QStringLiteral("leaderboards/list_board_versions"));
    std::vector<BoardVersion> versions;
    versions.reserve(size_t(rows.count()));
    while (rows.next())
        versions.push_back(versionFrom(rows));
    return versions;
}

BoardSetting BoardRuleStore::setting(Connection &connection) const
{
    Rows row = connection.query(QStringLiteral("leaderboards/get_board_setting"));
    row.next();
    const auto figure = [&row](const char *column) { return int(row.integer(column)); };
    return {figure("new_hire_days"),   figure("match_before_min"), figure("match_after_min"),
            figure("short_talk_s"),    figure("short_calls"),      figure("ratio_calls"),
            figure("hang_up_percent"), figure("transfer_percent"), figure("refund_percent")};
}

void BoardRuleStore::saveSetting(Connection &connection, const BoardSetting &setting) const
{
    connection.query(QStringLiteral("leaderboards/set_board_setting"),
                     {{"new_hire_days", setting.newHireDays},
                      {"match_before_min", setting.matchBeforeMin},
                      {"match_after_min", setting.matchAfterMin},
                      {"short_talk_s", setting.shortTalkS},
                      {"short_calls", setting.shortCalls},
                      {"ratio_calls", setting.ratioCalls},
                      {"hang_up_percent", setting.hangUpPercent},
                      {"transfer_percent", setting.transferPercent},
                      {"refund_percent", setting.refundPercent}});
}

}
