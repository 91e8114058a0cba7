-- SPDX-License-Identifier: GPL-3.0-or-later
-- Writes drafts with their answers. Parameter: sheets, an array of {version_id, switch_id, call_uid, at, agent_id, team_id,
-- inspector_id, mode, reason, scored_at, strengths, weaknesses, answers}.
WITH given AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(:sheets::jsonb) AS g (version_id bigint, switch_id bigint, call_uid text, at timestamptz, agent_id bigint,
        team_id bigint, inspector_id bigint, mode text, reason text, scored_at timestamptz, strengths text, weaknesses text, answers jsonb)
), made AS (
    INSERT INTO sheet (version_id, switch_id, call_uid, interaction_at, agent_id, team_id, inspector_id, mode, reason, strengths,
                       weaknesses, begun_at, saved_at)
    SELECT version_id, switch_id, call_uid, at, agent_id, team_id, inspector_id, mode, reason, strengths, weaknesses,
           scored_at - interval '7 minutes', scored_at FROM given
    RETURNING sheet_id, switch_id, call_uid, interaction_at, inspector_id
), answered AS (
    INSERT INTO sheet_answer (sheet_id, item_key, value, comment, cause)
    SELECT m.sheet_id, e.key, coalesce(e.value ->> 'value', ''), coalesce(e.value ->> 'comment', ''), coalesce(e.value ->> 'cause', '')
      FROM made m
      JOIN given g ON g.switch_id = m.switch_id AND g.call_uid = m.call_uid AND g.at = m.interaction_at AND g.inspector_id = m.inspector_id
      CROSS JOIN jsonb_each(g.answers) e
)
SELECT coalesce(array_agg(sheet_id), '{}') AS sheets FROM made
