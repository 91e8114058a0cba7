-- SPDX-License-Identifier: GPL-3.0-or-later
-- Draws by a plan from the two days before today and deals the picks out. Parameters: plan_id, seed.
WITH plan AS MATERIALIZED (
    SELECT p.plan_id, p.form_id, p.reason, to_jsonb(p) AS fields, site_midnight(site_day(now())) AS until,
           greatest(site_midnight(site_day(now()) - 2), site_midnight(lower(sample_period(p.period, site_day(now()) - 1)))) AS since -- within one period of the plan
      FROM sampling_plan p WHERE p.plan_id = :plan_id::bigint
), dealt AS MATERIALIZED (
    SELECT d.* FROM plan CROSS JOIN LATERAL sample_deal(fields, sample_limits(fields, since, until), since, until, :seed::bigint) d
), drawn AS (
    INSERT INTO sampling_draw (plan_id, covers, seed, criteria, candidates, picked, drawn_by, drawn_at)
    SELECT plan_id, tstzrange(since, until), :seed::bigint,
           jsonb_build_object('plan', fields, 'uncovered', to_jsonb(sample_uncovered(fields, since, until))),
           (SELECT coalesce(max(candidates), 0) FROM dealt), (SELECT count(*) FROM dealt), (fields ->> 'made_by')::bigint, until - interval '6 hours'
      FROM plan WHERE EXISTS (SELECT FROM dealt)
    RETURNING draw_id
)
INSERT INTO sample_pick (draw_id, form_id, switch_id, call_uid, interaction_at, agent_id, team_id, queue_id, length_s, inspector_id, reason,
                         detail, picked_at, due_on)
SELECT n.draw_id, p.form_id, d.switch_id, d.call_uid, d.started_at, d.agent_id, d.team_id, d.queue_id, d.length_s, d.inspector_id, p.reason,
       d.detail, p.until - interval '6 hours', site_day(now())
  FROM dealt d, drawn n, plan p
