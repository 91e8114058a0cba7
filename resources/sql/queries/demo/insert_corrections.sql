-- SPDX-License-Identifier: GPL-3.0-or-later
-- The drafts that correct sheets by a decision. No parameters.
WITH made AS (
    INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, inspector_id, mode, reason, strengths,
                       weaknesses, begun_at, saved_at, corrects, correction)
    SELECT s.version_id, s.switch_id, s.call_uid, s.interaction_at, s.agent_id, s.team_id, a.decided_by, s.mode, s.reason, s.strengths,
           s.weaknesses, a.decided_at, a.decided_at, s.sheet_id, a.note
      FROM appeal a JOIN sheet s USING (sheet_id) WHERE a.outcome = 'changed' AND a.result_sheet IS NULL
    RETURNING sheet_id, corrects
), answered AS (
    INSERT INTO sheet_answer (sheet_id, item_key, value, comment, cause)
    SELECT m.sheet_id, e.key, coalesce(e.value ->> 'value', ''), coalesce(e.value ->> 'comment', ''), coalesce(e.value ->> 'cause', '')
      FROM made m JOIN appeal a ON a.sheet_id = m.corrects AND a.outcome = 'changed' CROSS JOIN jsonb_each(decided_answers(a.appeal_id)) e
)
SELECT coalesce(array_agg(sheet_id), '{}') AS sheets FROM made
