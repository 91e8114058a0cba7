-- SPDX-License-Identifier: GPL-3.0-or-later
-- The calls that are scored or picked play one of the two recordings that come with the demo. No parameters.
WITH base AS (
    UPDATE quality_setting SET recording_base = ':/demo/recordings' WHERE recording_base = ''
)
UPDATE call c SET recording = CASE WHEN t.name LIKE '销售%' THEN 'sales.wav' ELSE 'service.wav' END
  FROM (SELECT switch_id, call_uid, interaction_at, team_id FROM sheet UNION SELECT switch_id, call_uid, interaction_at, team_id FROM sample_pick) s
  JOIN team t USING (team_id)
 WHERE c.switch_id = s.switch_id AND c.call_uid = s.call_uid AND c.started_at = s.interaction_at AND c.recording IS NULL
