// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/connection.h"
#include "quality/appeal.h"

namespace banzhang {

// Appeals against released sheets, as far as the reader sees those. Scores are hundredths of a per
// cent, moments UTC. Who raises, decides and withdraws is the database's to say.
class AppealStore final
{
public:
    // Those raised since then and all open ones, newest first, at most `most`.
    [[nodiscard]] std::vector<Appeal> list(Connection &connection, const QDateTime &since,
                                           int most) const;
    // An appeal with its sheet; Invalid (no constraint) when there is none for the reader.
    [[nodiscard]] AppealCase load(Connection &connection, qint64 appealId) const;
    // `refusal` "sheet_reach" when the reader does not speak for the agent.
    [[nodiscard]] AppealChance chance(Connection &connection, qint64 sheetId) const;

    // Returns the appeal's number. Denied (sheet_reach); Invalid: appeal_released, appeal_one_open,
    // appeal_window, appeal_count, appeal_items_given, appeal_item_frozen, appeal_item_same,
    // appeal_item_known, appeal_item_value, appeal_item_reason, appeal_reason.
    qint64 raise(Connection &connection, const AppealPlea &plea) const;
    // `score` is the effect that was shown. Returns the corrected sheet, 0 when there is none.
    // Denied (appeal_scorer, appeal_level_quality_head, appeal_level_manager); Conflict
    // (appeal_open) when somebody else was faster; Invalid: appeal_decides_all, appeal_item_raised,
    // appeal_item_same, appeal_item_note, appeal_effect, sheet_complete, sheet_scores.
    qint64 decide(Connection &connection, qint64 appealId, const std::vector<AppealItem> &items,
                  const QString &note, std::optional<int> score) const;
    // That it was this agent (Keep), or another (Accept): then the sheet is retracted. Besides the
    // above: appeal_note.
    void decidePerson(Connection &connection, qint64 appealId, ItemOutcome outcome,
                      const QString &note) const;
    // Denied (appeal_raiser); Conflict (appeal_open); Invalid (appeal_withdrawal_reason).
    void withdraw(Connection &connection, qint64 appealId, const QString &why) const;

    // Appeals raised from `from` on, before `until` (A7); any order.
    [[nodiscard]] std::vector<AppealFigure> byItem(Connection &connection, const QDateTime &from,
                                                   const QDateTime &until) const;
    [[nodiscard]] std::vector<AppealFigure>
    byInspector(Connection &connection, const QDateTime &from, const QDateTime &until) const;
};

}
