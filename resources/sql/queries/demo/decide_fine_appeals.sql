-- SPDX-License-Identifier: GPL-3.0-or-later
-- Decides the demo's appeals of that outcome with the effect that they have now. Parameter: outcome.
SELECT count(decide_fine_appeal(f.fine_appeal_id, d.outcome, d.fen, 0, d.why, e.fen, e.month)) AS decided
  FROM fine_appeal f
  JOIN (VALUES ('不知道当天排的是早班，请免予处罚。', 'keep', 0, '班表已提前三天发布并签收，维持原处理'),
               ('因扶送摔倒的同事就医而迟到，请酌情处理。', 'reduce', 200, '情况属实，酌情减轻'),
               ('已事先电话告知班长，班长忘记登记。', 'uphold', 0, '班长确认当天接到电话，撤销罚款')) d (words, outcome, fen, why) USING (words)
 CROSS JOIN LATERAL (SELECT coalesce(sum(x.fen), 0)::bigint AS fen, max(x.month) AS month
                       FROM fine_appeal_effect(f.fine_appeal_id, d.outcome, d.fen, 0) x) e
 WHERE f.state = 'open' AND d.outcome = :outcome::text
