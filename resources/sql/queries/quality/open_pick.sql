-- SPDX-License-Identifier: GPL-3.0-or-later
-- Begins the sheet of a pick of one's own, on the form's version in use, or finds its draft. Parameters: pick_id.
SELECT o.sheet_id, o.others
  FROM sample_pick p
 CROSS JOIN LATERAL open_sheet((SELECT v.version_id FROM form_version v WHERE v.form_id = p.form_id AND v.state = 'active'), p.agent_id,
                               CASE p.reason WHEN 'order_review' THEN 'order_review' ELSE 'recording' END, p.reason,
                               p.switch_id, p.call_uid, p.interaction_at) o
 WHERE p.pick_id = :pick_id::bigint
