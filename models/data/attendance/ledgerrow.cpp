// SPDX-License-Identifier: GPL-3.0-or-later
#include "attendance/ledgerrow.h"

namespace banzhang {

LedgerEntry ledgerEntryFrom(const Rows &row)
{
    LedgerEntry entry;
    entry.id = row.integer("ledger_entry_id");
    entry.agentId = row.integer("agent_id");
    entry.agentNo = row.text("agent_no");
    entry.agent = row.text("agent");
    entry.team = row.text("team");
    entry.onDate = row.date("on_date");
    entry.month = row.date("month");
    entry.kind = ledgerKindFromCode(row.text("kind"));
    entry.fen = row.integer("fen");
    entry.points = int(row.integer("points"));
    entry.overCapFen = row.integer("over_cap_fen");
    entry.violationId = row.integer("violation_id");
    entry.rule = row.text("rule");
    entry.reverses = row.integer("reverses");
    entry.isReversed = row.boolean("is_reversed");
    entry.note = row.text("note");
    entry.enteredBy = row.text("entered_by");
    entry.enteredAt = row.dateTime("entered_at");
    entry.wageFen = row.integer("wage_fen");
    entry.capFen = row.integer("cap_fen");
    return entry;
}

RuleVersion ruleVersionFrom(const Rows &row)
{
    RuleVersion rule;
    rule.id = row.integer("rule_version_id");
    rule.code = row.text("code");
    rule.name = row.text("rule");
    rule.isMeasured = row.boolean("is_measured");
    rule.from = row.date("from_on");
    rule.until = row.date("until_on");
    rule.words = row.text("words");
    rule.graceS = int(row.integer("grace_s"));
    rule.limitS = int(row.integer("limit_s"));
    rule.isPerShift = row.text("per") == u"shift";
    rule.amountFen = row.integer("rule_fen");
    rule.points = int(row.integer("rule_points"));
    rule.needsRedo = row.boolean("needs_redo");
    rule.madeBy = row.text("made_by");
    rule.isUsed = row.boolean("is_used");
    return rule;
}

}
