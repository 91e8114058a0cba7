-- SPDX-License-Identifier: GPL-3.0-or-later
-- A sampling plan of the demo. Parameters: name, form_id, sells (for the sales teams, or for all others), quantity (a month), staff_id.
INSERT INTO sampling_plan (name, form_id, reason, each, quantity, period, filter, during, made_by, made_at)
SELECT :name, :form_id::bigint, 'random', 'agent', :quantity::int, 'month',
        jsonb_build_object('seconds_from', 12, 'teams', (SELECT jsonb_agg(team_id) FROM team WHERE (name LIKE '销售%') = :sells::boolean)),
        daterange(site_day(now()) - 62, NULL), :staff_id::bigint, now() - interval '62 days'
RETURNING plan_id
