-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agents of one sheet in twelve appeal against an item that lost points, a day after it was released. Parameter: staff_id.
WITH wish AS MATERIALIZED (
    SELECT DISTINCT ON (s.sheet_id) s.sheet_id, least(s.release_at + interval '20 hours', now() - interval '1 hour') AS at, i.item_key, best.value
      FROM sheet s
      JOIN form_version v USING (version_id)
      JOIN sheet_answer a USING (sheet_id)
      JOIN LATERAL form_items(v.content) i ON i.item_key = a.item_key
      CROSS JOIN LATERAL (SELECT o ->> 'value' AS value FROM jsonb_array_elements(i.options) o ORDER BY (o ->> 'points')::numeric DESC LIMIT 1) best
     WHERE s.state = 'submitted' AND s.corrects IS NULL AND s.sheet_id % 12 = 0 AND s.release_at < now() - interval '2 hours'
       AND a.earned < a.possible AND i.severity = 'ordinary' AND a.value <> 'n/a' AND best.value <> a.value
     ORDER BY s.sheet_id, i.item_key
), raised AS (
    INSERT INTO appeal (sheet_id, kind, reason, signed_on, raised_by, raised_at, due_at)
    SELECT sheet_id, 'score', '对该项评分有异议，请复听录音。', 'paper', :staff_id::bigint, at, at + interval '7 days' FROM wish
    RETURNING appeal_id, sheet_id
)
INSERT INTO appeal_item (appeal_id, item_key, proposed, reason)
SELECT r.appeal_id, w.item_key, w.value, '录音中已按规范完成，请核对。' FROM raised r JOIN wish w USING (sheet_id)
